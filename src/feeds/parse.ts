import { decode } from './decode.ts'
import { FeedError } from './error.ts'
import { readAtom } from './formats/atom.ts'
import { fromRss, toRss } from './formats/canonical.ts'
import type { Context } from './formats/context.ts'
import { below } from './formats/elements.ts'
import { readJsonFeed } from './formats/json.ts'
import { readJsonText } from './formats/json-text.ts'
import { isWebAddress } from './formats/links.ts'
import { readRss } from './formats/rss.ts'
import type { XmlElement } from './formats/tree.ts'
import { readXml, type XmlDocument } from './formats/xml.ts'
import type { ParsedFeed } from './parsed.ts'

export interface FeedDocument {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  /** Where the document came from; relative links rest on it. */
  readonly url: string
  /** IANA zone of dates that name none; UTC where not given. */
  readonly zone?: string
}

export interface ParseBudget {
  readonly maxBytes: number
  /** Entries beyond this are not read. */
  readonly maxItems: number
}

export const DEFAULT_BUDGET: ParseBudget = { maxBytes: 5 * 1024 * 1024, maxItems: 2_000 }

/**
 * Reads a feed of any format in any charset from its bytes. Throws nothing but {@link FeedError}; time and memory are linear in the
 * number of bytes.
 */
export async function parseFeed(document: FeedDocument, budget: ParseBudget = DEFAULT_BUDGET): Promise<ParsedFeed> {
  const { bytes, contentType, url, zone } = document
  if (bytes.length > budget.maxBytes) throw new FeedError('too-large', `${bytes.length} bytes; ${budget.maxBytes} are read`)
  const { text } = decode(bytes, contentType, budget.maxBytes)
  const context: Context = { url: isWebAddress(url) ? url : null, zone: zone ?? 'UTC', maxItems: budget.maxItems }
  const feed = read(text.trim(), context)
  try {
    return await fromRss(toRss(feed))
  } catch (error) {
    throw new FeedError('malformed', 'the canonical form could not be read', error)
  }
}

function read(text: string, context: Context): ParsedFeed {
  if (text === '') throw new FeedError('empty', 'no characters but white space')
  if (text.startsWith('{') || text.startsWith('[')) return readJson(text, context)
  return readMarkup(text, context, null)
}

function readMarkup(text: string, context: Context, home: string | null): ParsedFeed {
  const document = readXml(text, home)
  const root = document.root.children.find(({ name }) => ROOTS.has(localName(name)))
  const strange = home === null ? strangeNamespace(root) : null
  if (strange) return readMarkup(text, context, strange)
  if (!root) return readMisspelt(document, context)
  const local = localName(root.name)
  const feed = RSS_ROOTS.has(local)
    ? readRss(root, document, context)
    : readAtom(local === 'entry' ? document.root : root, document, context)
  // A page that only mentions a feed, or a picture with RDF that describes it.
  const isMention = document.root.children[0] !== root && (isPage(document.root) || root.name === 'rdf:rdf')
  if (isMention && feed.items.length === 0) throw noFeed(document.root)
  return feed
}

/** A feed whose outermost tag is misspelt still has its channel or Atom's entries; they tell it from other documents. */
function readMisspelt(document: XmlDocument, context: Context): ParsedFeed {
  if (isPage(document.root)) throw noFeed(document.root)
  const [channel] = below(document.root, CHANNELS)
  const holder = below(document.root, ATOM_ENTRIES)[0]?.parent
  const feed = channel ? readRss(channel, document, context) : holder && readAtom(holder, document, context)
  if (!feed || feed.items.length === 0) throw noFeed(document.root)
  return feed
}

const CHANNELS = new Set(['channel'])
const ATOM_ENTRIES = new Set(['atom:entry'])

const RSS_ROOTS = new Set(['rss', 'rdf', 'channel'])
const ROOTS = new Set([...RSS_ROOTS, 'feed', 'entry'])

/** A namespace that nobody knows, of the root or of the channel or entries in it: its names are taken as RSS's or Atom's own. */
function strangeNamespace(root: XmlElement | undefined): string | null {
  const inner = (element: XmlElement | undefined) =>
    element?.children.find(({ name }) => CHILDREN.has(name)) ?? element?.children.find(({ name }) => CHILDREN.has(localName(name)))
  for (const element of [root, inner(root), inner(inner(root))]) {
    const found = /^(\{.*\}):/.exec(element?.name ?? '')?.[1]
    if (found) return found
  }
  return null
}

const CHILDREN = new Set(['channel', 'item', 'entry', 'atom:entry'])

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1)

function readJson(text: string, context: Context): ParsedFeed {
  let value: unknown
  try {
    value = readJsonText(text)
  } catch (error) {
    throw new FeedError('malformed', 'JSON that does not parse', error)
  }
  const feed = readJsonFeed(value, context)
  if (!feed) throw new FeedError('not-a-feed', 'JSON without a list of items')
  return feed
}

const PAGE = new Set(['html', 'head', 'body', 'div', 'p', 'script'])

const isPage = (document: XmlElement): boolean => document.children.some(({ name }) => PAGE.has(localName(name)))

function noFeed(document: XmlElement): FeedError {
  const name = document.children[0]?.name
  if (name === undefined) return new FeedError('not-a-feed', 'no markup')
  if (isPage(document)) return new FeedError('html', 'a web page')
  return new FeedError('not-a-feed', `outermost element is ${name.slice(0, 80)}`)
}
