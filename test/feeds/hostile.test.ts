import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FeedError } from '../../src/feeds/error.ts'
import { parseFeed } from '../../src/feeds/parse.ts'
import { atom, parsed, rss } from './feed-text.ts'

/** What each costs is linear or the test runs into its time limit: the quadratic ones take minutes at this size. */
const SIZE = 500_000

const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length))
const counted = (piece: (i: number) => string, length: number): string =>
  Array.from({ length: Math.ceil(SIZE / length) }, (_, i) => piece(i)).join('')
const entry = (fields: string): string => rss(`<item><title>kept</title>${fields}</item>`)
const described = (html: string): string => entry(`<description><![CDATA[${html}]]></description>`)
const nested = (depth: number): string =>
  Array.from({ length: depth }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')

const HOSTILE: Readonly<Record<string, () => string>> = {
  'a body of <': () => described(fill('<')),
  'a body of x<p': () => described(fill('x<p')),
  'a body of <a': () => described(fill('<a ')),
  'a body of comments that never end': () => described(fill('<!--')),
  'a title of <': () => entry(`<title>${fill('&lt;')}</title>`),
  'bare <': () => entry(`<description>${fill('<')}</description>`),
  'bare &': () => entry(`<description>${fill('&')}</description>`),
  'references that never end': () => entry(`<description>${fill('&#x')}</description>`),
  'a million names of entities': () => entry(`<description>${counted((i) => `&n${i};`, 8)}</description>`),
  'tags that never end': () => fill('<a '),
  'attributes that never end': () => fill('<a b="'),
  'quotes of both kinds': () => fill(`<a b="<c d='`),
  'CDATA that never ends': () => rss(fill('<![CDATA[')),
  'comments that never end': () => rss(fill('<!--')),
  'instructions that never end': () => fill('<?x '),
  'a document type that never ends': () => `<!DOCTYPE x [${fill('<!ENTITY a "')}`,
  'a billion laughs': () => `<!DOCTYPE x [<!ENTITY e0 "lol">${nested(30)}]>${entry('<description>&e30;&e5;</description>')}`,
  'a quadratic blow-up': () =>
    `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(4_000)}">]>${entry(`<description>${fill('&a;')}</description>`)}`,
  'deep nesting': () => rss(fill('<a>')),
  'deep nesting, closed crosswise': () => rss(fill('<a><b>') + fill('</a>')),
  'deep nesting of namespaces': () => rss(fill('<a xmlns="x">')),
  'deep HTML': () => described(fill('<b>') + fill('</i>')),
  'deep XHTML': () => atom(`<content type="xhtml">${fill('<div>')}</content>`),
  'channels in channels': () => fill('<channel>'),
  'entries in entries': () => rss(fill('<item>')),
  'titles in titles': () => rss(`<item>${fill('<title>')}`),
  'attributes without number': () => `<rss ${counted((i) => `a${i}="1" `, 10)}>${entry('')}`,
  'namespaces without number': () => `<rss ${counted((i) => `xmlns:a${i}="x${i}" `, 20)}>${entry('')}`,
  'a long attribute': () => `<rss a="${fill('a')}"><channel/></rss>`,
  'entries without number': () => rss(fill('<item/>')),
  'fields without number': () => entry(fill('<link>:</link>')),
  'fields of every name': () => entry(counted((i) => `<a${i}/>`, 10)),
  'dates without end': () => entry(`<pubDate>${fill('1:1 ')}</pubDate>`),
  'dates of brackets': () => rss(fill(`<item><pubDate>${'('.repeat(110)}</pubDate></item>`)),
  'an address without end': () => entry(`<link>https://${fill('a.')}</link>`),
  'a path without end': () => entry(`<link>${fill('../')}</link>`),
  'one word a line': () => entry(`<description>${fill('a\n')}</description>`),
  'nothing but spaces': () => entry(`<description>a${fill(' ')}b</description>`),
  'nothing but zeros': () => fill('\0'),
  'JSON in JSON': () => fill('['),
  'a JSON Feed of nothing': () => `{"version":"https://jsonfeed.org/version/1","items":[${fill('{},')}{}]}`,
  'names of methods': () => rss('<item><__proto__><title>x</title></__proto__><constructor/><title>kept</title></item>'),
}

describe('a hostile document costs little and breaks nothing', () => {
  it.each(Object.keys(HOSTILE))('%s', async (name) => {
    const text = HOSTILE[name]?.() ?? ''
    const outcome = await parsed(text).catch((error: unknown) => error)
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(FeedError)
    else expect(outcome).toHaveProperty('items')
  })

  it('never resolves what is outside', async () => {
    const text = `<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<item><title>a&x;b</title></item>')}`
    expect((await parsed(text)).items[0]?.title).toBe('ab')
  })

  it('leaves the prototype of objects alone', async () => {
    await parsed('{"version":"https://jsonfeed.org/version/1","items":[{"__proto__":{"polluted":true},"title":"x"}]}')
    await parsed(rss('<item><__proto__><polluted>yes</polluted></__proto__></item>'))
    expect({}).not.toHaveProperty('polluted')
  })

  it('does not unpack a bomb', async () => {
    const bytes = gzipSync(Buffer.alloc(50_000_000))
    const tried = parseFeed({ bytes, contentType: null, url: 'https://news.example/feed' })
    await expect(tried).rejects.toMatchObject({ name: 'FeedError', reason: 'too-large' })
  })
})

describe('any bytes give a feed or a FeedError', () => {
  const attempt = async (bytes: Uint8Array): Promise<void> => {
    try {
      expect(await parseFeed({ bytes, contentType: null, url: 'https://news.example/feed' })).toHaveProperty('items')
    } catch (error) {
      expect(error).toBeInstanceOf(FeedError)
    }
  }

  it('random ones', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), attempt)))

  it('and random heaps of markup', async () => {
    const pieces = fc.constantFrom(
      ...[
        '<rss>',
        '<channel>',
        '<item>',
        '</item>',
        '<title>',
        '</title>',
        '<link>',
        '<link href=',
        '"',
        "'",
        '>',
        '<',
        '/',
        '&',
        '&amp;',
      ],
      ...[
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<!DOCTYPE',
        '[',
        ']',
        '<?',
        '?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        '<entry>',
      ],
      ...[
        '<content type="xhtml">',
        '<description>',
        'text',
        'https://a.example/',
        '<pubDate>',
        '2022-09-13',
        'xml:base="',
        '\ufdd0',
        ' ',
        '\n',
      ],
      ...['<rdf:RDF', ' xmlns="', '{"items":[', '{"rss":', '}', '{', '1'],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), (heap) => attempt(new TextEncoder().encode(heap.join('')))),
      { numRuns: 1_000 },
    )
  })

  it('and what comes out is plain, absolute and dated', async () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 40 })
    const field = (name: string) => texts.map((text) => `<${name}>${text}</${name}>`)
    const item = fc.tuple(...['title', 'link', 'guid', 'pubDate', 'description'].map(field)).map((fields) => fields.join(''))
    await fc.assert(
      fc.asyncProperty(item, async (fields) => {
        for (const { title, link, published } of (await parsed(rss(`<item>${fields}</item>`))).items) {
          expect(title ?? '').toBe((title ?? '').trim())
          if (link !== null) expect(new URL(link).protocol).toMatch(/^https?:$/)
          if (published !== null) expect(Date.parse(published)).not.toBeNaN()
        }
      }),
    )
  })
})
