import type { Instant } from '../../model.ts'
import { readDate } from './dates.ts'
import { innerBase } from './links.ts'
import { cleanText } from './text.ts'
import type { XmlElement } from './tree.ts'
import type { XmlDocument } from './xml.ts'

/** Questions that every XML format asks of its elements. A field that the document breaks off in counts as missing. */

export const all = (parent: XmlElement | null, ...names: readonly string[]): XmlElement[] =>
  parent ? parent.children.filter((child) => names.includes(child.name) && !child.cut) : []

/** The first child of the first of these names that there is. */
export function first(parent: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const found = parent?.children.find((child) => child.name === name && !child.cut)
    if (found) return found
  }
  return null
}

/** A field that is given more often than this is no field; reading every one would be costly. */
const MOST_TRIES = 32

/** The first answer, over the children of each name in turn, that is not empty. */
export function firstOf<T>(parent: XmlElement | null, names: readonly string[], ask: (child: XmlElement) => T | null): T | null {
  for (const name of names)
    for (const child of all(parent, name).slice(0, MOST_TRIES)) {
      const answer = ask(child)
      if (answer !== null && answer !== '') return answer
    }
  return null
}

export const textOf = (parent: XmlElement | null, ...names: readonly string[]): string | null =>
  firstOf(parent, names, (child) => child.text.trim())

export const dateOf = (parent: XmlElement, zone: string, ...names: readonly string[]): Instant | null =>
  firstOf(parent, names, (child) => readDate(child.text, zone))

export const bodyOf = (parent: XmlElement | null, document: XmlDocument, ...names: readonly string[]): string | null =>
  firstOf(parent, names, (child) => cleanText(htmlOf(child, document)))

/** What is inside an element as HTML: its characters, or its own markup where it was not escaped. */
export function htmlOf(element: XmlElement, document: XmlDocument): string {
  const plain = element.children.length === 0
  const html = plain ? element.text : document.source.slice(element.start, element.end)
  if (plain && isBase64(element)) return fromBase64(html)
  return /<!\[CDATA\[|\]\]>/i.test(html) ? html.replaceAll(/<!\[CDATA\[|\]\]>/gi, '') : html
}

/** Atom 0.3 says so in `mode`; Atom 1.0 by a type whose documents are bytes (RFC 4287, 4.1.3.3). */
function isBase64({ attributes }: XmlElement): boolean {
  if (attributes.get('mode')?.toLowerCase() === 'base64') return true
  return /^(application\/octet-stream|image\/|audio\/|video\/)(?!svg)/i.test(attributes.get('type')?.trim() ?? '')
}

/** Text that turns out to be no base64 stays as it is; bytes that are no text give nothing. */
function fromBase64(text: string): string {
  const plain = text.replace(/\s+/g, '')
  if (plain === '' || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(plain)) return text
  const decoded = Buffer.from(plain, 'base64').toString('utf8')
  return decoded.includes('\ufffd') ? '' : decoded
}

/** The address that relative links inside `element` rest on: every `xml:base` from the outside in. */
export function baseOf(element: XmlElement | null, url: string | null): string | null {
  const declared: string[] = []
  for (let at = element; at; at = at.parent) {
    const base = at.attributes.get('xml:base')
    if (base !== undefined) declared.push(base)
  }
  return declared.reduceRight<string | null>((outer, base) => innerBase(base, outer), url)
}

/**
 * What relative links of entries rest on: the feed's own address, or the site's where the feed is served from another host, as by
 * an aggregator.
 */
export function entryBase(site: string | null, url: string | null): string | null {
  if (!site || !url) return url ?? site
  return new URL(site).host === new URL(url).host ? url : site
}

/** The nearest `xml:lang`, from the inside out. */
export function languageOf(element: XmlElement | null): string | null {
  for (let at = element; at; at = at.parent) {
    const lang = at.attributes.get('xml:lang')?.trim()
    if (lang) return lang
  }
  return null
}

/** `en_US` as `en-US`. */
export const languageTag = (text: string | null): string | null => text?.replace(/_/g, '-') ?? null

/** An entry that the document breaks off in a field of is left for the next time, unless there is nothing else. */
export function completeOnes(entries: readonly XmlElement[]): readonly XmlElement[] {
  const last = entries.at(-1)
  return last?.cut && entries.length > 1 && last.children.some(({ cut }) => cut) ? entries.slice(0, -1) : entries
}

/** The outermost elements of these names anywhere below, in the document's order. */
export function below(parent: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = []
  const waiting = [...parent.children].reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (names.has(next.name)) found.push(next)
    else for (let i = next.children.length - 1; i >= 0; i--) waiting.push(...next.children.slice(i, i + 1))
  }
  return found
}

/** Entries, also one that the document breaks off in. */
export const entriesIn = (parent: XmlElement, ...names: readonly string[]): XmlElement[] =>
  parent.children.filter(({ name }) => names.includes(name))
