import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { identityKeys, type KnownReport, kindFor, type Recognition, recognise } from '../../src/situation/recognise.ts'

const TEXT =
  'The defence ministry of Armenia said on Tuesday that units of Azerbaijan had opened artillery fire at Jermuk, Goris and Kapan shortly after midnight.'
const AD =
  'Follow our channel for the latest news from the region, and write to us if you saw something that our readers should know about today.'

let count = 0
const report = (fields: Partial<Report>): Report => {
  count += 1
  return {
    id: `r${count}`,
    feed: 'armenpress.example/rss',
    guid: `guid ${count}`,
    lang: 'en',
    source: 'Armenpress',
    origin: 'armenia',
    publisher: 'armenpress',
    published: '2022-09-13T05:00:00Z',
    received: '2022-09-13T05:01:00Z',
    url: `https://armenpress.example/news/${count}`,
    title: `Headline ${count}`,
    summary: '',
    content: '',
    ...fields,
  }
}

/** What each of the reports is, one after the other. */
function kinds(...reports: readonly Partial<Report>[]): readonly string[] {
  return recognised(...reports).map(({ kind }) => kind)
}

function recognised(...reports: readonly Partial<Report>[]): readonly Recognition[] {
  const index = new Map<string, KnownReport>()
  return reports.map((fields) => {
    const arrived = report(fields)
    const found = new Map(
      identityKeys(arrived).flatMap((key) => (index.has(key) ? [[key, index.get(key) as KnownReport] as const] : [])),
    )
    const recognition = recognise(arrived, found)
    for (const [key, known] of recognition.remember) index.set(key, known)
    return recognition
  })
}

describe('a duplicate', () => {
  const entry = { guid: 'a', url: 'https://armenpress.example/a', title: 'Jermuk shelled', summary: 'By artillery.' }

  test.each<[string, Partial<Report>]>([
    ['the same entry', {}],
    ['the same address under another guid', { guid: 'b' }],
    ['the same address without a guid', { guid: null }],
    ['white space, entities and counters changed', { title: ' Jermuk&nbsp;shelled ', summary: 'By  artillery. 1,204 views' }],
    ['another rendering of the address', { guid: 'b', url: 'http://www.armenpress.example/a/?utm_source=rss#top' }],
    ['from another feed of the same address', { guid: 'b', feed: 'armenpress.example/rss/army' }],
  ])('%s', (_, again) => expect(kinds(entry, { ...entry, ...again })).toEqual(['new', 'duplicate']))

  test.each<[string, Partial<Report>]>([
    ['under another headline', { title: 'Azerbaijan opens fire' }],
    ['in another outlet', { feed: 'news.example/rss', source: 'News' }],
    ['split otherwise between summary and content', { summary: TEXT.slice(0, 80), content: TEXT }],
    ['with other punctuation', { content: TEXT.replaceAll(',', ' –').toUpperCase() }],
  ])('the same text of 120 characters %s', (_, again) =>
    expect(
      kinds({ title: 'Jermuk, Goris shelled', content: TEXT }, { title: 'Armenia: Jermuk shelled', content: TEXT, ...again }),
    ).toEqual(['new', 'duplicate']),
  )

  test('is no shorter text', () =>
    expect(kinds({ summary: 'Details follow.' }, { summary: 'Details follow.' })).toEqual(['new', 'new']))

  test('is no boilerplate that a feed repeats', () =>
    expect(
      kinds(
        { title: 'Jermuk shelled', summary: AD },
        { title: 'Pashinyan arrives at parliament', summary: AD },
        { title: 'Baku denies shelling', summary: AD },
        { title: 'Baku denies shelling Jermuk', summary: AD, feed: 'news.example/rss' },
      ),
    ).toEqual(['new', 'new', 'new', 'new']))
})

describe('an edit', () => {
  test.each<[string, Partial<Report>, Partial<Report>]>([
    [
      'of a guid',
      { guid: 'a', url: 'https://x.example/1', title: '49 killed' },
      { guid: 'a', url: 'https://x.example/1', title: '105 killed' },
    ],
    [
      'of an address where there is no guid',
      { guid: null, url: 'https://x.example/2', title: '49 killed' },
      { guid: null, url: 'https://x.example/2', title: '105 killed' },
    ],
    [
      'of title and day where there is neither',
      { guid: null, url: '', title: 'Losses', summary: '49' },
      { guid: null, url: '', title: 'Losses', summary: '105' },
    ],
    [
      'of the headline alone',
      { guid: 'b', url: 'https://x.example/3', title: 'One', content: TEXT },
      { guid: 'b', url: 'https://x.example/3', title: 'Two', content: TEXT },
    ],
  ])('%s', (_, before, after) => {
    const [first, second] = recognised(before, after)
    expect(second).toMatchObject({ kind: 'edit', of: first?.id, id: first?.id })
  })

  test('is told from the last revision, not from the first', () =>
    expect(
      kinds({ guid: 'c', url: '', title: '49' }, { guid: 'c', url: '', title: '105' }, { guid: 'c', url: '', title: '105' }),
    ).toEqual(['new', 'edit', 'duplicate']))
})

describe('a new report', () => {
  test('has a guid that the feed used for another address', () =>
    expect(
      kinds(
        { guid: '0', url: 'https://x.example/1', title: 'One' },
        { guid: '0', url: 'https://x.example/2', title: 'Two' },
        { guid: '0', url: 'https://x.example/2', title: 'Two, updated' },
        { guid: '0', url: 'https://x.example/1', title: 'One' },
      ),
    ).toEqual(['new', 'new', 'edit', 'duplicate']))

  test("is another outlet's own telling", () =>
    expect(
      kinds(
        { title: 'Jermuk shelled', content: TEXT },
        { title: 'Jermuk shelled', content: `${TEXT} Baku denies it.`, feed: 'b.example' },
      ),
    ).toEqual(['new', 'new']))

  test('is the same guid of another feed', () =>
    expect(kinds({ guid: '1' }, { guid: '1', feed: 'news.example/rss' })).toEqual(['new', 'new']))

  test('is the same guid of another outlet, where neither has a feed', () =>
    expect(kinds({ feed: null, guid: '1', source: 'A', url: '' }, { feed: null, guid: '1', source: 'B', url: '' })).toEqual([
      'new',
      'new',
    ]))

  test('is the same title on another day', () =>
    expect(
      kinds(
        { guid: null, url: '', title: 'Morning news' },
        { guid: null, url: '', title: 'Morning news', published: '2022-09-14T05:00:00Z' },
      ),
    ).toEqual(['new', 'new']))
})

test('a reprint is new to a list that does not follow the feed of the first', () => {
  const [, reprint] = recognised({ content: TEXT, feed: 'armenpress.example/rss' }, { content: TEXT, feed: 'news.example/rss' })
  if (!reprint) throw new Error('two reports came')
  expect(kindFor(reprint, () => true)).toBe('duplicate')
  expect(kindFor(reprint, (feed) => feed === 'news.example/rss')).toBe('new')
})
