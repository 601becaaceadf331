import type { ParsedFeed, ParsedItem } from '../parsed.ts'
import type { Context } from './context.ts'
import {
  all,
  baseOf,
  below,
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
import { absoluteLink, isWebAddress } from './links.ts'
import { plainTitle } from './text.ts'
import type { XmlElement } from './tree.ts'
import type { XmlDocument } from './xml.ts'

/**
 * RSS 0.9x, 1.0, 1.1, 2.0 and CDF, with the fields that other vocabularies add. `root` is `rss`, `rdf:rdf` or a bare `channel`.
 */
export function readRss(root: XmlElement, document: XmlDocument, context: Context): ParsedFeed {
  const channel = entriesIn(root, 'channel')[0] ?? root
  const holders = new Set([root, ...entriesIn(root, 'channel', 'items'), ...entriesIn(channel, 'items')])
  const held = [...holders].flatMap((holder) => entriesIn(holder, ...ENTRIES))
  // A misspelt channel still holds its entries.
  const items = held.length > 0 ? held : below(root, ENTRIES)
  const link = linkIn(channel, context.url)
  const self = all(channel, 'atom:link').find((other) => other.attributes.get('rel') === 'self')
  const site = link ?? (self ? absoluteLink(self.attributes.get('href'), null) : null)
  const inner: Context = { ...context, url: entryBase(site, context.url) }
  return {
    title: titleIn(channel, document, 'title', 'dc:title', 'atom:title'),
    link,
    description: bodyOf(
      channel,
      document,
      'description',
      'abstract',
      'atom:subtitle',
      'atom:tagline',
      'itunes:summary',
      'dc:description',
      'itunes:subtitle',
    ),
    language: languageTag(textOf(channel, 'language', 'dc:language') ?? languageOf(channel)),
    ttlMinutes: minutes(textOf(channel, 'ttl')),
    items: completeOnes(items)
      .slice(0, context.maxItems)
      .map((item) => readItem(item, document, inner)),
  }
}

const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry', 'atom:entry'])

function readItem(item: XmlElement, document: XmlDocument, context: Context): ParsedItem {
  const guid =
    textOf(item, 'guid', 'atom:id', 'id') ?? (item.attributes.get('rdf:about')?.trim() || null) ?? textOf(item, 'dc:identifier')
  const link = itemLink(item, guid, context.url)
  const published = dateOf(
    item,
    context.zone,
    'pubdate',
    'dc:date',
    'atom:published',
    'atom:issued',
    'dcterms:created',
    'dcterms:issued',
    'dcterms:available',
    'atom:created',
    'atom:updated',
    'atom:modified',
    'date',
  )
  return {
    id: guid ?? link,
    guid,
    title: titleIn(item, document, 'title', 'dc:title', 'atom:title', 'media:title', 'itunes:title'),
    link,
    published,
    updated: dateOf(item, context.zone, 'atom:updated', 'dcterms:modified', 'atom:modified', 'dc:date') ?? published,
    summary:
      bodyOf(
        item,
        document,
        'description',
        'summary',
        'abstract',
        'atom:summary',
        'dc:description',
        'itunes:summary',
        'media:description',
      ) ?? bodyOf(first(item, 'media:group'), document, 'media:description'),
    content: bodyOf(item, document, 'content:encoded', 'atom:content', 'xhtml:body', 'xhtml:div', 'content', 'body', 'fullitem'),
    source: sourceOf(item, document, baseOf(item, context.url)),
  }
}

/** An entry's page: its link, the permalink that a guid is unless it says otherwise, an address as its name, an enclosure. */
function itemLink(item: XmlElement, guid: string | null, url: string | null): string | null {
  const original = firstOf(item, ['feedburner:origlink'], (link) => absoluteLink(link.text, null))
  const written = original ?? linkIn(item, url)
  if (written) return written
  const named = first(item, 'guid')
  const permalink = named?.attributes.get('ispermalink')?.trim().toLowerCase()
  if (named && permalink !== 'false' && (permalink || isWebAddress(named.text))) {
    const link = absoluteLink(named.text, baseOf(named, url))
    if (link) return link
  }
  if (guid && isWebAddress(guid)) return absoluteLink(guid, null)
  const enclosed = (file: XmlElement) => absoluteLink(file.attributes.get('url') ?? file.attributes.get('href'), baseOf(file, url))
  return (
    firstOf(item, ['enclosure'], enclosed) ?? firstOf(item, ['atom:link'], (other) => (isEnclosure(other) ? enclosed(other) : null))
  )
}

const isEnclosure = (link: XmlElement): boolean => link.attributes.get('rel')?.trim().toLowerCase() === 'enclosure'

/** RSS's own link, else Atom's alternate one in the same place. */
function linkIn(parent: XmlElement, url: string | null): string | null {
  const written = (link: XmlElement) => (link.text.trim() === '' ? null : absoluteLink(link.text, baseOf(link, url)))
  const alternate = (link: XmlElement) => {
    const rel = link.attributes.get('rel')?.trim().toLowerCase() || 'alternate'
    const href = link.attributes.get('href')?.trim()
    return rel === 'alternate' && href ? absoluteLink(href, baseOf(link, url)) : null
  }
  return (
    firstOf(parent, ['link'], written) ??
    firstOf(parent, ['atom:link', 'link'], alternate) ??
    (parent.attributes.has('href') ? absoluteLink(parent.attributes.get('href'), baseOf(parent, url)) : null)
  )
}

const titleIn = (parent: XmlElement, document: XmlDocument, ...names: readonly string[]): string | null =>
  firstOf(parent, names, (title) => plainTitle(htmlOf(title, document)))

function sourceOf(item: XmlElement, document: XmlDocument, base: string | null): ParsedItem['source'] {
  const source = first(item, 'source')
  if (!source) return null
  const title = plainTitle(htmlOf(source, document)) || null
  const url = absoluteLink(source.attributes.get('url'), base)
  return title || url ? { title, url } : null
}

function minutes(text: string | null): number | null {
  const found = /^\d{1,7}/.exec(text ?? '')
  return found ? Number(found[0]) : null
}
