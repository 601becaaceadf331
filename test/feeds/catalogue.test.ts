import { describe, expect, test } from 'vitest'
import { canonicalAddress } from '../../src/feeds/address.ts'
import { DEFAULT_FEEDS, feedById, isOfficial, originOf } from '../../src/feeds/catalogue.ts'
import { familyOf } from '../../src/feeds/families.ts'
import { LANGUAGES, ORIGINS, type Origin } from '../../src/model.ts'

describe('the default list', () => {
  test.each(DEFAULT_FEEDS.map((feed) => [feed.title, feed] as const))('%s is a sane row', (_, feed) => {
    expect(['http:', 'https:']).toContain(new URL(feed.url).protocol)
    expect(feed.id).toBe(canonicalAddress(feed.url))
    expect(feed.title.trim()).not.toBe('')
    expect([...LANGUAGES, null]).toContain(feed.language)
    expect(ORIGINS).toContain(feed.origin)
    expect(feed.publisher).toMatch(/^[a-z\d.-]+\.[a-z]+$/)
    expect(() => new Intl.DateTimeFormat('en', { timeZone: feed.zone })).not.toThrow()
  })

  test('names no feed twice, by address or by title', () => {
    expect(new Set(DEFAULT_FEEDS.map((feed) => feed.id)).size).toBe(DEFAULT_FEEDS.length)
    expect(new Set(DEFAULT_FEEDS.map((feed) => feed.title)).size).toBe(DEFAULT_FEEDS.length)
  })

  test('hears both sides through several houses of each, and every region', () => {
    const houses = (origin: Origin) =>
      new Set(DEFAULT_FEEDS.filter((feed) => feed.origin === origin).map((feed) => feed.publisher)).size
    expect(houses('armenia')).toBeGreaterThanOrEqual(8)
    expect(houses('azerbaijan')).toBeGreaterThanOrEqual(8)
    for (const origin of ORIGINS) expect(houses(origin), origin).toBeGreaterThan(0)
  })

  test('outlets of one house share a family', () => {
    const family = (address: string) => feedById(address)?.publisher
    expect(family('https://www.azatutyun.am/api/')).toBe(family('https://www.rferl.org/api/epiqq'))
    expect(family('azernews.az/rss')).toBe(family('https://en.trend.az/rss'))
    expect(family('https://press.un.org/en/rss.xml')).toBe('un.org')
  })

  test('a feed is found by any spelling of its address', () => {
    expect(feedById('http://www.news.am/eng/rss')?.title).toBe('NEWS.am')
    expect(feedById('https://unknown.example/feed')).toBeUndefined()
  })

  test('a ministry is official, a newsroom is not', () => {
    expect(DEFAULT_FEEDS.filter(isOfficial).map((feed) => feed.title)).toEqual([
      'Government of Armenia',
      'Ministry of Defence of Azerbaijan',
      'President of Azerbaijan',
      'President of Russia',
    ])
  })
})

describe('the family of an address', () => {
  test.each([
    ['https://www.example.am/feed', 'example.am'],
    ['https://news.sub.example.com/x', 'example.com'],
    ['https://news.bbc.co.uk/rss', 'bbc.co.uk'],
    ['https://paper.co.il/rss', 'paper.co.il'],
    ['https://mod.gov.az/rss', 'mod.gov.az'],
    ['https://somebody.substack.com/feed', 'somebody.substack.com'],
    ['https://am.sputniknews.ru/export', 'ria.ru'],
    ['haberler.com.tr', 'haberler.com.tr'],
    ['http://127.0.0.1:8080/feed', '127.0.0.1'],
    ['http://localhost/feed', 'localhost'],
    ['not an address', 'not an address'],
  ])('%s is %s', (address, family) => expect(familyOf(address)).toBe(family))

  test.each([
    ['https://news.example.am/x', 'armenia'],
    ['https://mod.gov.az', 'azerbaijan'],
    ['https://azatutyun.am/a/1', 'third'],
    ['https://tass.com/world/1', 'russia'],
    ['https://example.com', 'third'],
  ])('the origin of %s is taken to be %s', (address, origin) => expect(originOf(address)).toBe(origin))
})
