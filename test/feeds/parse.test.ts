import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FeedError } from '../../src/feeds/error.ts'
import { parseFeed } from '../../src/feeds/parse.ts'
import { parsed, rss } from './feed-text.ts'

const ENTRY = '<item><title>Guns fall silent</title><link>https://news.example/1</link></item>'

const FORMATS: readonly (readonly [format: string, document: string])[] = [
  ['RSS 2.0', rss(ENTRY)],
  ['RSS 0.91', `<rss version="0.91"><channel>${ENTRY}</channel></rss>`],
  ['RSS without a version', `<rss><channel>${ENTRY}</channel></rss>`],
  ['RSS of a version to come', `<rss version="3.0"><channel>${ENTRY}</channel></rss>`],
  [
    'RSS in capitals',
    `<RSS VERSION="2.0"><CHANNEL>${ENTRY.replace(/(<\/?)(\w+)/g, (_, a, b) => a + b.toUpperCase())}</CHANNEL></RSS>`,
  ],
  ['RSS whose entries stand beside the channel', `<rss version="2.0"><channel><title>x</title></channel>${ENTRY}</rss>`],
  ['RSS under a namespace of its own', `<rss xmlns="http://news.example/ours"><channel>${ENTRY}</channel></rss>`],
  ['a bare channel', `<channel>${ENTRY}</channel>`],
  [
    'RSS 1.0',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/>${ENTRY}</rdf:RDF>`,
  ],
  [
    'RSS 1.0 under other prefixes',
    `<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"><r:item><r:title>Guns fall silent</r:title><r:link>https://news.example/1</r:link></r:item></RDF>`,
  ],
  [
    'Atom 1.0',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Guns fall silent</title><link href="https://news.example/1"/></entry></feed>',
  ],
  [
    'Atom 1.0 under a prefix',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Guns fall silent</a:title><a:link href="https://news.example/1"/></a:entry></a:feed>',
  ],
  [
    'Atom 0.3',
    '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped">Guns fall silent</title><link rel="alternate" href="https://news.example/1"/></entry></feed>',
  ],
  [
    'Atom without its namespace',
    '<feed><entry><title>Guns fall silent</title><link href="https://news.example/1"/></entry></feed>',
  ],
  [
    'a lone Atom entry',
    '<entry xmlns="http://www.w3.org/2005/Atom"><title>Guns fall silent</title><link href="https://news.example/1"/></entry>',
  ],
  [
    'JSON Feed',
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"Guns fall silent","url":"https://news.example/1"}]}',
  ],
  [
    'JSON Feed with line breaks in its texts',
    '{"version":"https://jsonfeed.org/version/1","items":[{"title":"Guns\nfall silent","url":"https://news.example/1"}]}',
  ],
  ['RSS as JSON', '{"rss":{"channel":{"item":[{"title":"Guns fall silent","link":"https://news.example/1"}]}}}'],
]

const REPAIRS: readonly (readonly [fault: string, document: string])[] = [
  ['blank lines and junk before the declaration', `\n\n junk ${rss(ENTRY)}`],
  ['no declaration, no end', `<rss version="2.0"><channel>${ENTRY}`],
  ['a bare ampersand', rss(ENTRY.replace('Guns', 'Guns & more').replace('/1<', '/1?a=1&b=2<'))],
  ['a name that HTML knows', rss(ENTRY.replace('Guns', 'Guns&nbsp;&hellip;'))],
  ['attributes without quotes', `<rss version=2.0><channel>${ENTRY}</channel></rss>`],
  ['an attribute that lacks its closing quote', `<rss version="2.0><channel>${ENTRY}</channel></rss>`],
  [
    'an attribute with the name of a method',
    `<rss version="2.0" hasOwnProperty="1" __proto__="2"><channel>${ENTRY}</channel></rss>`,
  ],
  ['a field that is not closed', rss('<item><title>Guns fall silent<link>https://news.example/1</link></item>')],
  ['an entry that is not closed', rss('<item><title>Guns fall silent</title><link>https://news.example/1</link>')],
  ['a field of the channel that is not closed', rss(`<webMaster>desk@news.example${ENTRY}`)],
  ['a tag that lacks its end', `<rss version="2.0"\n<channel>${ENTRY}</channel></rss>`],
  ['a page around it', `<html><body><p>Feed: <br>${rss(ENTRY)}</body></html>`],
  ["a server's complaint before it", `<br>\n<b>Warning</b>: line <b>3</b><br>\n${rss(ENTRY)}`],
  ['a second declaration', `<?xml version="1.0"?>${rss(ENTRY)}`],
  ['what follows it', `${rss(ENTRY)}<script>track()</script>`],
  ['end tags of what was never begun', rss(`</b></title>${ENTRY}</p>`)],
  [
    'crossed tags in a description',
    rss(ENTRY.replace('</item>', '<description><b>bold <i>both</b> slanted</i></description></item>')),
  ],
  ['two hyphens in a comment', rss(`<!-- one -- two -->${ENTRY}`)],
  ['a comment without an end', `${rss(ENTRY)}<!-- that is all`],
  ['control characters', rss(ENTRY.replace('silent', 'si\u0000l\u0008ent'))],
  ['a document type', `<!DOCTYPE rss [<!ENTITY fall "fall"> <!-- ]> -->]>${rss(ENTRY.replace('fall', '&fall;'))}`],
]

describe('a feed is read', () => {
  it.each(FORMATS)('as %s', async (_, document) => {
    const { items } = await parsed(document)
    expect(items).toMatchObject([{ title: 'Guns fall silent', link: 'https://news.example/1' }])
  })

  it.each(REPAIRS)('in spite of %s', async (_, document) => {
    const { items } = await parsed(document)
    expect(items).toHaveLength(1)
    expect(items[0]?.title).toMatch(/^Guns.* fall silent$|^Guns fall silent$/)
    expect(items[0]?.link).toMatch(/^https:\/\/news\.example\/1/)
  })

  it('whatever it is served as', async () => {
    for (const contentType of ['text/html', 'application/octet-stream', 'image/png', '', null])
      expect((await parsed(rss(ENTRY), { contentType })).items).toHaveLength(1)
  })

  it('with what it says of itself', async () => {
    const feed = await parsed(
      rss(
        '<title>The &lt;b&gt;Wire&lt;/b&gt;</title><link>/</link><description>All the news</description><language>hy_AM</language><ttl>15</ttl>',
      ),
    )
    expect(feed).toEqual({
      title: 'The Wire',
      link: 'https://news.example/',
      description: 'All the news',
      language: 'hy-AM',
      ttlMinutes: 15,
      items: [],
    })
  })
})

describe('one fault costs no other entry', () => {
  it('of one character anywhere among the entries', async () => {
    const entry = (n: number) =>
      `<item><title>Title ${n}</title><link>https://news.example/${n}</link><guid isPermaLink="false">id-${n}</guid>` +
      `<description><![CDATA[<p>Body ${n} &amp; more</p>]]></description></item>\n`
    const feed = rss([1, 2, 3, 4, 5, 6].map(entry).join(''))
    const whole = (await parsed(feed)).items.map((item) => JSON.stringify(item))
    const place = fc.integer({ min: feed.indexOf('<item>'), max: feed.lastIndexOf('</item>') })
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom('', '<', '>', '"', '&', '/', ']', ' '), async (at, instead) => {
        const { items } = await parsed(feed.slice(0, at) + instead + feed.slice(at + 1))
        const kept = new Set(items.map((item) => JSON.stringify(item)))
        expect(whole.filter((item) => !kept.has(item)).length).toBeLessThanOrEqual(2)
      }),
      { numRuns: 400 },
    )
  })

  it('a feed whose own tag is misspelt', async () => {
    const misspelt = '<fed xmlns="http://www.w3.org/2005/Atom"><entry><title>Guns fall silent</title></entry></fed>'
    for (const document of [misspelt, `<rs><channel>${ENTRY}</channel></rs>`, `<rss><chanel>${ENTRY}</chanel></rss>`])
      expect((await parsed(document)).items.map(({ title }) => title)).toEqual(['Guns fall silent'])
  })

  it('CDATA that is not ended', async () => {
    const broken = '<item><title><![CDATA[First</title></item><item><title><![CDATA[Second]]></title></item>'
    expect((await parsed(rss(broken))).items.map(({ title }) => title)).toEqual(['First', 'Second'])
  })

  it('a comment that is not ended', async () => {
    const broken = `<item><!-- desk<title>First</title></item>${ENTRY}<item><!-- desk --><title>Third</title></item>`
    expect((await parsed(rss(broken))).items.map(({ title }) => title)).toEqual(['First', 'Guns fall silent', 'Third'])
  })

  it('CDATA within CDATA', async () => {
    const { items } = await parsed(rss('<item><title><![CDATA[a <![CDATA[b]]> c]]></title></item>'))
    expect(items.map(({ title }) => title)).toEqual(['a b c'])
  })

  it('entries of an extension are not the feed’s', async () => {
    const { items } = await parsed(rss(`<x:old xmlns:x="urn:x"><item><title>Old</title></item></x:old>${ENTRY}`))
    expect(items.map(({ title }) => title)).toEqual(['Guns fall silent'])
  })

  it('prefixes mean what the innermost declaration says', async () => {
    const { items } = await parsed(
      rss(
        `<item xmlns:a="http://www.w3.org/2005/Atom"><b:x xmlns:b="urn:b" xmlns:a="urn:a"><a:id>no</a:id></b:x><a:id>yes</a:id></item>`,
      ),
    )
    expect(items[0]?.id).toBe('yes')
  })
})

describe('a feed that is cut off', () => {
  const whole = rss(ENTRY.repeat(3))

  it('keeps the entries before the cut', async () => {
    const cut = whole.slice(0, whole.lastIndexOf('<link>') + 12)
    expect((await parsed(cut)).items).toHaveLength(2)
  })

  it('never makes entries up, wherever the cut is', async () => {
    for (let length = 40; length < whole.length; length += 7) {
      const { items } = await parsed(whole.slice(0, length))
      for (const { title, link } of items) {
        expect([null, 'Guns fall silent']).toContain(title)
        expect([null, 'https://news.example/1']).toContain(link)
      }
    }
  })

  it('keeps them in JSON too', async () => {
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      authors: [{ name: 'desk' }],
      items: [
        { id: '1', title: 'A "quoted" } one', authors: [{ name: 'x' }] },
        { id: '2', title: 'Two' },
        { id: '3', title: 'Three' },
      ],
    })
    const { items } = await parsed(feed.slice(0, -12))
    expect(items.map(({ id }) => id)).toEqual(['1', '2'])
  })

  it('inside a character is still UTF-8', async () => {
    const bytes = new TextEncoder().encode(rss('<title>Հայաստան</title>').replace('</title></channel></rss>', '')).slice(0, -1)
    const { items } = await parseFeed({ bytes, contentType: null, url: 'https://news.example/feed' })
    expect(items).toEqual([])
  })
})

describe('what is no feed says why', () => {
  const REASONS: readonly (readonly [reason: string, document: string])[] = [
    ['empty', ' \n\t '],
    ['empty', ''],
    ['html', '<!DOCTYPE html><html><head><title>Blocked</title></head><body>Sorry</body></html>'],
    ['html', '<HTML><BODY><P>404</BODY></HTML>'],
    ['not-a-feed', 'Access denied'],
    ['not-a-feed', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>'],
    ['not-a-feed', '<opml version="2.0"><body/></opml>'],
    ['not-a-feed', '{"error":"rate limited"}'],
    ['not-a-feed', '{"items":[{"id":1}]}'],
    ['malformed', '{"version":"https://jsonfeed.org/version/1.1","items":['],
    ['html', '<html><script>document.write("<rss><channel></channel></rss>")</script></html>'],
    ['html', '<html><svg><rdf:RDF><cc:Work/></rdf:RDF></svg></html>'],
    ['not-a-feed', '<svg xmlns="http://www.w3.org/2000/svg"><rdf:RDF><cc:Work/></rdf:RDF></svg>'],
  ]
  it.each(REASONS)('%s: %s', async (reason, document) => {
    await expect(parsed(document)).rejects.toMatchObject({ name: 'FeedError', reason })
  })

  it('too-large, before anything is read', async () => {
    const bytes = new Uint8Array(1_001)
    const tried = parseFeed({ bytes, contentType: null, url: 'https://news.example/' }, { maxBytes: 1_000, maxItems: 10 })
    await expect(tried).rejects.toThrow(FeedError)
    await expect(tried).rejects.toMatchObject({ reason: 'too-large' })
  })
})

it('reads no more entries than its budget', async () => {
  const bytes = new TextEncoder().encode(rss(ENTRY.repeat(50)))
  const { items } = await parseFeed({ bytes, contentType: null, url: 'https://news.example/' }, { maxBytes: 100_000, maxItems: 20 })
  expect(items).toHaveLength(20)
})
