import type { ParsedFeed, ParsedItem } from '../parsed.ts'
import type { Context } from './context.ts'
import { readDate } from './dates.ts'
import { all, baseOf, first, htmlOf, languageOf, textOf } from './elements.ts'
import { absoluteLink, isWebAddress } from './links.ts'
import { cleanText, plainTitle } from './text.ts'
import type { XmlDocument, XmlElement } from './xml.ts'

/** RSS 0.9x, 1.0, 1.1 and 2.0, with the fields that other vocabularies add. `root` is `rss`, `rdf:rdf` or a bare `channel`. */
export function readRss(root: XmlElement, document: XmlDocument, context: Context): ParsedFeed {
  const channel =
    root.name === 'channel' ? root : (first(root, 'channel') ?? root.children.find(({ name }) => name === 'channel') ?? root)
  const holders = [root, ...all(root, 'channel'), ...all(root, 'items'), ...all(channel, 'items')]
  const items = [...new Set(holders)].flatMap((holder) => all(holder, 'item', 'entry', 'atom:entry'))
  const link = feedLink(channel, context)
  const inner: Context = { ...context, url: entryBase(link, context.url) }
  return {
    title: titleIn(channel, document, 'title', 'dc:title', 'atom:title'),
    link,
    description: bodyIn(channel, document, 'description', 'atom:subtitle', 'atom:tagline', 'itunes:summary', 'dc:description'),
    language: textOf(channel, 'language', 'dc:language') ?? languageOf(channel),
    ttlMinutes: minutes(textOf(channel, 'ttl')),
    items: complete(items)
      .slice(0, context.maxItems)
      .map((item) => readItem(item, document, inner)),
  }
}

/** An entry that the document breaks off in a field of is left for the next time, unless there is nothing else. */
function complete(items: readonly XmlElement[]): readonly XmlElement[] {
  const last = items.at(-1)
  return last?.cut && items.length > 1 && last.children.some(({ cut }) => cut) ? items.slice(0, -1) : items
}

function readItem(item: XmlElement, document: XmlDocument, context: Context): ParsedItem {
  const base = baseOf(item, context.url)
  const guid = first(item, 'guid')
  const id =
    textOf(item, 'guid', 'atom:id', 'id') ?? (item.attributes.get('rdf:about')?.trim() || null) ?? textOf(item, 'dc:identifier')
  const permalink = guid && guid.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false' ? guid.text.trim() : ''
  const link =
    linkIn(item, base) ??
    (permalink && (isWebAddress(permalink) || guid?.attributes.has('ispermalink')) ? absoluteLink(permalink, base) : null) ??
    (isWebAddress(id ?? '') ? absoluteLink(id, null) : null)
  return {
    id: id ?? link,
    guid: id,
    title: titleIn(item, document, 'title', 'dc:title', 'atom:title', 'media:title', 'itunes:title'),
    link,
    published: dateIn(
      item,
      context,
      'pubdate',
      'dc:date',
      'atom:published',
      'dcterms:created',
      'dcterms:issued',
      'atom:issued',
      'dcterms:available',
      'atom:updated',
      'date',
    ),
    updated: dateIn(item, context, 'atom:updated', 'dcterms:modified', 'atom:modified', 'lastbuilddate'),
    summary: bodyIn(item, document, 'description', 'atom:summary', 'dc:description', 'itunes:summary', 'media:description'),
    content: bodyIn(item, document, 'content:encoded', 'atom:content', 'xhtml:body', 'xhtml:div', 'content', 'body', 'fullitem'),
    source: sourceOf(item, document, base),
  }
}

function feedLink(channel: XmlElement, context: Context): string | null {
  return linkIn(channel, baseOf(channel, context.url))
}

/** RSS's own link, else Atom's, else what is written in the way of the other. */
function linkIn(parent: XmlElement, base: string | null): string | null {
  const links = all(parent, 'link', 'atom:link').filter(({ cut }) => !cut)
  const written = links.filter(({ name }) => name === 'link').map((link) => link.text)
  const atom = links.filter((link) => (link.attributes.get('rel') ?? 'alternate').toLowerCase() === 'alternate')
  const hrefs = atom.map((link) => link.attributes.get('href') ?? link.text)
  for (const raw of [...written, ...hrefs]) {
    const link = absoluteLink(raw, base)
    if (raw.trim() !== '' && link) return link
  }
  return null
}

/** Relative links of entries rest on the site where the feed is served from another host. */
function entryBase(link: string | null, url: string | null): string | null {
  if (!link || !url) return url ?? link
  return new URL(link).host === new URL(url).host ? url : link
}

function titleIn(parent: XmlElement, document: XmlDocument, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = first(parent, name)
    const title = found ? plainTitle(htmlOf(found, document)) : ''
    if (title !== '') return title
  }
  return null
}

function bodyIn(parent: XmlElement, document: XmlDocument, ...names: readonly string[]): string | null {
  for (const name of names)
    for (const found of all(parent, name)) {
      const text = found.cut ? '' : cleanText(htmlOf(found, document))
      if (text !== '') return text
    }
  return null
}

function dateIn(parent: XmlElement, context: Context, ...names: readonly string[]): string | null {
  for (const name of names) {
    const date = readDate(textOf(parent, name), context.zone)
    if (date) return date
  }
  return null
}

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
