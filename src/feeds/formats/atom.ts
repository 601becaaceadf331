import type { ParsedFeed, ParsedItem } from '../parsed.ts'
import type { Context } from './context.ts'
import {
  all,
  baseOf,
  bodyOf,
  completeOnes,
  dateOf,
  entriesIn,
  entryBase,
  first,
  firstOf,
  htmlOf,
  languageOf,
  languageTag,
  textOf,
} from './elements.ts'
import { unescaped } from './entities.ts'
import { absoluteLink, isWebAddress } from './links.ts'
import { oneLine, plainTitle } from './text.ts'
import type { XmlElement } from './tree.ts'
import type { XmlDocument } from './xml.ts'

/** Atom 0.3 and 1.0, with or without its namespace. `root` is `feed`, or the whole document where entries stand alone. */
export function readAtom(root: XmlElement, document: XmlDocument, context: Context): ParsedFeed {
  const entries = entriesIn(root, 'atom:entry', 'entry', 'item')
  const link = linkIn(root, context.url)
  const inner: Context = { ...context, url: entryBase(link, context.url) }
  return {
    title: titleIn(root, document, ...both('title'), 'dc:title'),
    link,
    description: bodyOf(
      root,
      document,
      ...both('subtitle', 'tagline', 'description'),
      'dc:description',
      'itunes:subtitle',
      ...both('info'),
    ),
    language: languageTag(languageOf(root) ?? textOf(root, 'dc:language', 'language')),
    ttlMinutes: null,
    items: completeOnes(entries)
      .slice(0, context.maxItems)
      .map((entry) => readEntry(entry, document, inner)),
  }
}

/** Atom's elements, also where the namespace is missing. */
const both = (...names: readonly string[]): string[] => names.flatMap((name) => [`atom:${name}`, name])

function readEntry(entry: XmlElement, document: XmlDocument, context: Context): ParsedItem {
  const guid = textOf(entry, ...both('id'), 'guid', 'dc:identifier')
  const link =
    linkIn(entry, context.url) ?? (isWebAddress(guid ?? '') ? absoluteLink(guid, null) : null) ?? enclosureIn(entry, context.url)
  const updated = dateOf(entry, context.zone, ...both('updated', 'modified'), 'dcterms:modified')
  const published = dateOf(
    entry,
    context.zone,
    ...both('published', 'issued', 'created'),
    'dc:date',
    'dcterms:created',
    'dcterms:issued',
    'pubdate',
  )
  return {
    id: guid === null ? link : fullId(guid, entry, context.url),
    guid,
    title: titleIn(entry, document, ...both('title'), 'dc:title', 'media:title'),
    link,
    published: published ?? updated,
    updated: updated ?? published,
    summary:
      bodyOf(entry, document, ...both('summary'), 'dc:description', 'media:description') ??
      bodyOf(first(entry, 'media:group'), document, 'media:description'),
    content: bodyOf(entry, document, ...both('content'), 'content:encoded'),
    source: sourceOf(entry, document, context.url),
  }
}

/** Ids are addresses (RFC 4287, 4.2.6): one that is written as a relative reference is resolved like a link. */
function fullId(id: string, entry: XmlElement, url: string | null): string {
  const base = baseOf(first(entry, ...both('id')) ?? entry, null)
  const relative = id.startsWith('/') || (base !== null && !/[:\s]/.test(id))
  return (relative ? absoluteLink(id, base ?? url) : null) ?? id
}

/** A link's relation, also where it is written as a full address. RFC 4287, 4.2.7.2. */
function relationOf(link: XmlElement): string {
  const rel = link.attributes.get('rel')?.trim().toLowerCase() || 'alternate'
  return rel.replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '')
}

/** The alternate link, a web page before other types. */
function linkIn(parent: XmlElement, url: string | null): string | null {
  const alternates = all(parent, ...both('link')).filter((link) => relationOf(link) === 'alternate')
  const typed = (pattern: RegExp) => alternates.find((link) => pattern.test(link.attributes.get('type') ?? ''))
  const page = typed(/html/) ?? typed(/^$/)
  for (const link of page ? [page, ...alternates] : alternates) {
    const found = absoluteLink(link.attributes.get('href') ?? link.text, baseOf(link, url))
    if (found) return found
  }
  return null
}

const enclosureIn = (entry: XmlElement, url: string | null): string | null =>
  firstOf(entry, both('link'), (link) =>
    relationOf(link) === 'enclosure' ? absoluteLink(link.attributes.get('href'), baseOf(link, url)) : null,
  )

/** A text construct: `text` as it stands, `html` and `xhtml` without their markup. RFC 4287, 3.1. */
const titleIn = (parent: XmlElement, document: XmlDocument, ...names: readonly string[]): string | null =>
  firstOf(parent, names, (title) => (isPlain(title) ? oneLine(unescaped(title.text)) : plainTitle(htmlOf(title, document))))

/** Only what says that it is text is taken at its word: feeds that say nothing also put HTML there. */
const isPlain = ({ attributes, children }: XmlElement): boolean =>
  children.length === 0 && /^text(\/plain)?$/i.test(attributes.get('type')?.trim() ?? '') && !attributes.has('mode')

function sourceOf(entry: XmlElement, document: XmlDocument, url: string | null): ParsedItem['source'] {
  const source = first(entry, ...both('source'))
  if (!source) return null
  const title = titleIn(source, document, ...both('title'))
  const link = linkIn(source, url)
  return title || link ? { title, url: link } : null
}
