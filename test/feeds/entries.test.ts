import { describe, expect, test } from 'vitest'
import { feedById, toFeed } from '../../src/feeds/catalogue.ts'
import { toReports } from '../../src/feeds/entries.ts'
import type { ParsedFeed, ParsedItem } from '../../src/feeds/parsed.ts'
import { type Feed, UNKNOWN_PUBLISHER } from '../../src/model.ts'

const RECEIVED = '2022-09-13T12:00:00Z'
const outlet = toFeed({ url: 'https://outlet.am/rss', title: 'Outlet', language: 'hy', origin: 'armenia' })
const google = feedById('https://news.google.com/rss/search?q=armenia+azerbaijan+when:1d&hl=en-US&gl=US&ceid=US:en') as Feed

const item = (fields: Partial<ParsedItem>): ParsedItem => ({
  id: null,
  guid: null,
  title: 'Quiet on the border',
  link: 'https://outlet.am/1',
  published: '2022-09-13T10:00:00Z',
  updated: null,
  summary: 'No shots were heard.',
  content: null,
  source: null,
  ...fields,
})
const parsed = (...items: ParsedItem[]): ParsedFeed => ({
  title: 'Feed',
  link: null,
  description: null,
  language: 'ru-RU',
  ttlMinutes: null,
  items,
})
const only = (feed: Feed, fields: Partial<ParsedItem>) => toReports(feed, parsed(item(fields)), RECEIVED)[0]

describe('an entry of an outlet', () => {
  test('is a report of that outlet', () => {
    expect(only(outlet, { guid: 'g-1', content: 'All quiet.' })).toEqual({
      id: expect.stringMatching(/^[\da-f]{20}$/),
      feed: 'outlet.am/rss',
      guid: 'g-1',
      lang: 'hy',
      source: 'Outlet',
      origin: 'armenia',
      publisher: 'outlet.am',
      published: '2022-09-13T10:00:00Z',
      received: RECEIVED,
      url: 'https://outlet.am/1',
      title: 'Quiet on the border',
      summary: 'No shots were heard.',
      content: 'All quiet.',
    })
  })

  test('without a date is dated to its receipt, and none is later than that', () => {
    expect(only(outlet, { published: null })?.published).toBe(RECEIVED)
    expect(only(outlet, { published: null, updated: '2022-09-13T11:00:00Z' })?.published).toBe('2022-09-13T11:00:00Z')
    expect(only(outlet, { published: '2038-01-19T03:14:07Z' })?.published).toBe(RECEIVED)
  })

  test('takes the language that the feed declares only where the list leaves it open', () => {
    expect(only({ ...outlet, language: null }, {})?.lang).toBe('ru')
    expect(only(outlet, {})?.lang).toBe('hy')
  })

  test('an outlet that credits a source stays the outlet', () => {
    expect(only(outlet, { source: { title: 'APA', url: 'https://apa.az' } })?.publisher).toBe('outlet.am')
  })

  test('comes in order of publication', () => {
    const late = item({ title: 'Late', guid: 'b', published: '2022-09-13T11:00:00Z' })
    const early = item({ title: 'Early', guid: 'a', published: '2022-09-13T09:00:00Z' })
    expect(toReports(outlet, parsed(late, early), RECEIVED).map((report) => report.title)).toEqual(['Early', 'Late'])
  })

  test('with nothing in it is none', () => {
    const empty = item({ title: null, link: null, summary: null })
    expect(toReports(outlet, parsed(empty), RECEIVED)).toEqual([])
  })

  test('is cut to a sane length, never through a character', () => {
    const title = only(outlet, { title: `${'x'.repeat(999)}\u{1F54A}` })?.title
    expect(title).toBe('x'.repeat(999))
  })
})

describe('the provisional id', () => {
  const idOf = (fields: Partial<ParsedItem>) => only(outlet, fields)?.id
  test('stays while the entry is edited', () => {
    expect(idOf({ guid: 'g', title: 'Then' })).toBe(idOf({ guid: 'g', title: 'Now' }))
    expect(idOf({ link: 'https://outlet.am/1?utm_source=rss', title: 'Then' })).toBe(idOf({ title: 'Now' }))
  })
  test('tells entries apart that share one guid, and entries that have none', () => {
    const shared = [item({ guid: 'same', link: 'https://outlet.am/1' }), item({ guid: 'same', link: 'https://outlet.am/2' })]
    const bare = [item({ link: null, title: 'One' }), item({ link: null, title: 'Two' })]
    expect(new Set(toReports(outlet, parsed(...shared, ...bare), RECEIVED).map((report) => report.id)).size).toBe(4)
  })
})

describe('an entry of an aggregator', () => {
  test('belongs to the outlet that its source names', () => {
    const report = only(google, {
      title: 'Truce holds, Baku says - APA',
      summary: 'Truce holds, Baku says  APA',
      source: { title: 'APA', url: 'https://en.apa.az' },
    })
    expect(report).toMatchObject({
      title: 'Truce holds, Baku says',
      summary: '',
      source: 'APA',
      origin: 'azerbaijan',
      publisher: 'apa.az',
      lang: 'en',
    })
  })

  test('of an unknown outlet gets its family and a guess at its origin from the address', () => {
    expect(only(google, { source: { title: 'Syunik Press', url: 'https://www.syunik.am' } })).toMatchObject({
      origin: 'armenia',
      publisher: 'syunik.am',
    })
  })

  test('with a source that is only named is a house of that name', () => {
    expect(only(google, { source: { title: 'Some Daily', url: null } })).toMatchObject({ origin: 'third', publisher: 'some daily' })
  })

  test('without a source is nobody’s word', () => {
    expect(only(google, { title: 'Truce holds - APA' })).toMatchObject({
      title: 'Truce holds - APA',
      origin: 'third',
      publisher: UNKNOWN_PUBLISHER,
      source: 'Google News',
    })
  })

  test('shows the article’s own address where the aggregator wraps it', () => {
    const link = 'http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&url=https%3a%2f%2fen.apa.az%2fnews%2f1&c=5&mkt=en-us'
    expect(only(google, { link })?.url).toBe('https://en.apa.az/news/1')
  })
})
