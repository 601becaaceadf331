import type { ParsedFeed, ParsedItem } from '../parsed.ts'
import type { Context } from './context.ts'
import { readDate } from './dates.ts'
import { all, baseOf, first, htmlOf, languageOf, textOf } from './elements.ts'
import { absoluteLink, isWebAddress } from './links.ts'
import { cleanText, oneLine, plainTitle } from './text.ts'
import type { XmlDocument, XmlElement } from './xml.ts'

/** Atom 0.3 and 1.0, with or without its namespace. `root` is `feed`, or an `entry` that stands alone. */
export function readAtom(root: XmlElement, document: XmlDocument, context: Context): ParsedFeed {
  const alone = local(root) === 'entry'
  const entries = alone ? [root] : all(root, 'atom:entry', 'entry', 'item')
  return {
    title: alone ? null : titleIn(root, document, 'title'),
    link: alone ? null : linkIn(root, context),
    description: alone ? null : bodyIn(root, document, 'subtitle', 'tagline', 'description', 'info'),
    language: languageOf(root) ?? textOf(root, 'dc:language', 'language'),
    ttlMinutes: null,
    items: complete(entries)
      .slice(0, context.maxItems)
      .map((entry) => readEntry(entry, document, context)),
  }
}

/** An entry that the document breaks off in a field of is left for the next time, unless there is nothing else. */
function complete(entries: readonly XmlElement[]): readonly XmlElement[] {
  const last = entries.at(-1)
  return last?.cut && entries.length > 1 && last.children.some(({ cut }) => cut) ? entries.slice(0, -1) : entries
}

const local = (element: XmlElement): string => element.name.slice(element.name.lastIndexOf(':') + 1)

/** Atom's elements, also where the namespace is missing. */
const both = (...names: readonly string[]): string[] => names.flatMap((name) => [`atom:${name}`, name])

function readEntry(entry: XmlElement, document: XmlDocument, context: Context): ParsedItem {
  const id = textOf(entry, ...both('id'), 'guid')
  const link = linkIn(entry, context) ?? (isWebAddress(id ?? '') ? absoluteLink(id, null) : null)
  const updated = dateIn(entry, context, ...both('updated', 'modified'), 'dcterms:modified')
  return {
    id: id ?? link,
    guid: id,
    title: titleIn(entry, document, 'title') ?? titleIn(entry, document, 'dc:title'),
    link,
    published:
      dateIn(entry, context, ...both('published', 'issued', 'created'), 'dc:date', 'dcterms:created', 'pubdate') ?? updated,
    updated,
    summary: bodyIn(entry, document, 'summary', 'dc:description', 'media:description'),
    content: bodyIn(entry, document, 'content', 'content:encoded'),
    source: sourceOf(entry, document, context),
  }
}

/** The alternate link, a web page before other types; relations are also written as full addresses. */
function linkIn(parent: XmlElement, context: Context): string | null {
  const links = all(parent, 'atom:link', 'link').filter(({ cut }) => !cut)
  const alternates = links.filter((link) => {
    const rel = (link.attributes.get('rel')?.trim().toLowerCase() || 'alternate').replace(
      /^https?:\/\/www\.iana\.org\/assignments\/relation\//,
      '',
    )
    return rel === 'alternate'
  })
  const page = alternates.find((link) => /html|^$/.test(link.attributes.get('type') ?? ''))
  for (const link of page ? [page, ...alternates] : alternates) {
    const found = absoluteLink(link.attributes.get('href') ?? link.text, baseOf(link, context.url))
    if (found) return found
  }
  return null
}

/** A text construct: `text` as it stands, `html` and `xhtml` without their markup. RFC 4287, 3.1. */
function titleIn(parent: XmlElement, document: XmlDocument, name: string): string | null {
  for (const found of all(parent, ...(name.includes(':') ? [name] : both(name)))) {
    if (found.cut) continue
    const title = kindOf(found) === 'text' ? oneLine(found.text) : plainTitle(htmlOf(found, document))
    if (title !== '') return title
  }
  return null
}

function bodyIn(parent: XmlElement, document: XmlDocument, ...names: readonly string[]): string | null {
  for (const name of names)
    for (const found of all(parent, ...(name.includes(':') ? [name] : both(name)))) {
      const text = found.cut ? '' : cleanText(htmlOf(found, document))
      if (text !== '') return text
    }
  return null
}

function kindOf(element: XmlElement): 'text' | 'html' {
  const type = element.attributes.get('type')?.trim().toLowerCase() ?? ''
  if (element.children.length > 0 || /html/.test(type) || element.attributes.get('mode') === 'escaped') return 'html'
  return type === 'text' || type === 'text/plain' ? 'text' : 'html'
}

function dateIn(parent: XmlElement, context: Context, ...names: readonly string[]): string | null {
  for (const name of names) {
    const date = readDate(textOf(parent, name), context.zone)
    if (date) return date
  }
  return null
}

function sourceOf(entry: XmlElement, document: XmlDocument, context: Context): ParsedItem['source'] {
  const source = first(entry, ...both('source'))
  if (!source) return null
  const title = titleIn(source, document, 'title')
  const url = linkIn(source, context)
  return title || url ? { title, url } : null
}
