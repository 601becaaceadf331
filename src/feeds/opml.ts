/** Feed lists as OPML 2.0, with our own attributes for what OPML has no word for. */
import { Parser } from 'htmlparser2'
import type { Feed } from '../model.ts'

/** What a list says of one feed, as written; only the address is there for certain. */
export interface FeedEntry {
  readonly url: string
  readonly title?: string | undefined
  readonly language?: string | undefined
  readonly origin?: string | undefined
  readonly publisher?: string | undefined
  readonly zone?: string | undefined
  readonly userAgent?: string | undefined
}

/** The outlines that carry an address, in any folder; null where the text is no OPML. Attribute names are read in any case. */
export function readOpml(text: string): readonly FeedEntry[] | null {
  const entries: FeedEntry[] = []
  let isOpml = false
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'opml') isOpml = true
        if (!isOpml || name !== 'outline') return
        const of = (attribute: string): string | undefined => attributes[attribute]?.trim() || undefined
        const url = of('xmlurl')
        if (url === undefined) return
        const names = { title: of('text') ?? of('title'), language: of('language'), origin: of('origin') }
        entries.push({ url, ...names, publisher: of('publisher'), zone: of('zone'), userAgent: of('useragent') })
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  )
  parser.end(text)
  return isOpml ? entries : null
}

/** The list as OPML 2.0; reading it back gives the same feeds. */
export function writeOpml(feeds: readonly Feed[], title: string): string {
  const outlines = feeds.map((feed) => {
    const attributes: readonly (readonly [name: string, value: string | null])[] = [
      ['type', 'rss'],
      ['text', feed.title],
      ['xmlUrl', feed.url],
      ['language', feed.language],
      ['origin', feed.origin],
      ['publisher', feed.publisher],
      ['zone', feed.zone],
      ['userAgent', feed.userAgent],
    ]
    const written = attributes.flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name}="${escaped(value)}"`]))
    return `    <outline ${written.join(' ')}/>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** For an attribute: characters that XML has no place for are dropped, white space becomes a space. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[^\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
