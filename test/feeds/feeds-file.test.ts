import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_FEEDS, toFeed } from '../../src/feeds/catalogue.ts'
import { parseFeedsFile, readFeedsFile } from '../../src/feeds/feeds-file.ts'
import { writeOpml } from '../../src/feeds/opml.ts'
import { LANGUAGES, ORIGINS } from '../../src/model.ts'

describe('a feeds file', () => {
  test('as OPML, also in folders, with what other readers leave in it', () => {
    const feeds = parseFeedsFile(`\ufeff<?xml version="1.0"?>
      <opml version="2.0"><head><title>Mine</title></head><body>
        <outline text="Caucasus">
          <outline type="rss" text="Syunik &amp; Vayots Dzor" xmlUrl="https://syunik.example.am/feed?a=1&amp;b=2" htmlUrl="https://syunik.example.am" language="hy-AM"/>
        </outline>
        <OUTLINE TEXT="Wire" XMLURL="https://wire.example.com/rss" language="ru" origin="azerbaijan" publisher="house.az" zone="Asia/Baku" userAgent="Mozilla/5.0"/>
      </body></opml>`)
    expect(feeds).toEqual([
      {
        id: 'syunik.example.am/feed?a=1&b=2',
        url: 'https://syunik.example.am/feed?a=1&b=2',
        title: 'Syunik & Vayots Dzor',
        language: 'hy',
        origin: 'armenia',
        publisher: 'example.am',
        zone: 'Asia/Yerevan',
        userAgent: null,
        note: null,
      },
      {
        id: 'wire.example.com/rss',
        url: 'https://wire.example.com/rss',
        title: 'Wire',
        language: 'ru',
        origin: 'azerbaijan',
        publisher: 'house.az',
        zone: 'Asia/Baku',
        userAgent: 'Mozilla/5.0',
        note: null,
      },
    ])
  })

  test('as JSON; only the address is required, and an address twice is one feed', () => {
    const feeds = parseFeedsFile(
      '[{"url":"https://a.example.ge/rss","language":"ka"},{"url":"http://www.a.example.ge/rss/"},"https://b.example.com/feed"]',
    )
    expect(feeds.map(({ url, title, language, origin }) => ({ url, title, language, origin }))).toEqual([
      { url: 'https://a.example.ge/rss', title: 'a.example.ge', language: 'ka', origin: 'georgia' },
      { url: 'https://b.example.com/feed', title: 'b.example.com', language: null, origin: 'third' },
    ])
  })

  test('takes what it leaves open from the catalogue', () => {
    const azertac = DEFAULT_FEEDS.find((feed) => feed.title === 'Azertac')
    expect(parseFeedsFile('["http://azertag.az/rss/"]')).toEqual([{ ...azertac, url: 'http://azertag.az/rss/' }])
  })

  test.each([
    ['', 'must be OPML or a JSON array'],
    ['{"feeds":[]}', 'it is JSON but no array'],
    ['<html></html>', 'it is XML but no OPML'],
    ['[]', 'names no feed'],
    ['<opml><body><outline text="Folder"/></body></opml>', 'names no feed'],
    ['["https://ok.example.am/rss", {"title":"x"}]', 'Entry 2 must be an object whose fields are text, with at least "url"'],
    ['["ftp://example.am/rss"]', 'Entry 1 has no http or https address: ftp://example.am/rss'],
    ['[{"url":"https://a.am/rss","language":"xx"}]', 'Entry 1 (https://a.am/rss) has the language xx; it must be one of en, ru'],
    ['[{"url":"https://a.am/rss","origin":"mars"}]', 'has the origin mars; it must be one of armenia, azerbaijan'],
    ['[{"url":"https://a.am/rss","zone":"Mars/Base"}]', 'has the zone Mars/Base; it must be an IANA time zone'],
    ['[{"url":"https://a.am/rss","userAgent":"a\\nb: c"}]', 'up to 300 ASCII characters'],
  ])('%j is refused with what to change', (text, sentence) => {
    expect(() => parseFeedsFile(text)).toThrow(sentence)
  })

  test('an import keeps the good entries beside what is wrong with the others', () => {
    const { feeds, problems } = readFeedsFile('["https://a.am/rss","nonsense",{"url":"https://b.am/rss","language":"xx"}]')
    expect(feeds.map((feed) => feed.id)).toEqual(['a.am/rss'])
    expect(problems).toHaveLength(2)
  })

  test('anything at all gives an answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => `<opml>${text}`),
        ),
        (text) => void readFeedsFile(text),
      ),
    )
  })
})

describe('a list written as OPML', () => {
  test('reads back as the default list it was', () => {
    expect(parseFeedsFile(writeOpml(DEFAULT_FEEDS, 'Default'))).toEqual(DEFAULT_FEEDS)
  })

  test('reads back as any list it was', () => {
    const word = fc
      .string({ minLength: 1, unit: 'binary' })
      .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
      .filter((text) => text !== '')
    const feed = fc
      .record({
        url: fc.nat().map((n) => `https://outlet-${n}.am/rss?a="${n}"&b='<'`),
        title: word,
        language: fc.constantFrom(...LANGUAGES, null),
        origin: fc.constantFrom(...ORIGINS),
        publisher: word,
        zone: fc.constantFrom('Asia/Baku', 'UTC'),
      })
      .map(toFeed)
    fc.assert(
      fc.property(fc.uniqueArray(feed, { selector: (each) => each.id, minLength: 1, maxLength: 4 }), (feeds) => {
        expect(parseFeedsFile(writeOpml(feeds, 'List'))).toEqual(feeds)
      }),
      { numRuns: 40 },
    )
  })
})
