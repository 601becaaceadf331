/** Finds the feeds of a page that somebody named instead of a feed. */
import type { Feed } from '../model.ts'
import { canonicalAddress } from './address.ts'
import { feedById, originOf, toFeed } from './catalogue.ts'
import { hostOf } from './families.ts'
import type { FetchFailure } from './fetch-result.ts'
import { primaryLanguage } from './language-tag.ts'
import { walkPage } from './page.ts'
import type { ParsedFeed } from './parsed.ts'
import { type Probe, type ProbeOptions, probe } from './probe.ts'

export interface Candidate {
  readonly url: string
  readonly title: string | null
  /** `link`: the page names it as its feed. `anchor`: it links something that looks like one. `path`: a usual place. */
  readonly by: 'link' | 'anchor' | 'path'
}

const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json',
  'application/xml',
  'text/xml',
])

/** Where feeds usually are, most usual first (miniflux and the catalogue's own addresses). */
const KNOWN_PATHS = [
  'feed/',
  'rss',
  'rss.xml',
  'feed.xml',
  'atom.xml',
  'index.xml',
  'en/rss',
  'rss/feed.xml',
  'feeds/index.rss',
  'index.rss',
  'api/',
]

const LOOKS_LIKE_FEED = /(^|[/._-])(rss|feed|feeds|atom|rdf)([/._-]|$)|\.(rss|rdf|atom)$/i
const MOST_CANDIDATES = 40
/** A page names its feeds at its beginning. */
const MOST_HTML = 500_000

/** The feeds that a page may have, best first, each address once. Pure and linear; the page may be anything. */
export function feedCandidates(html: string, pageUrl: string): readonly Candidate[] {
  if (!URL.canParse(pageUrl)) return []
  let base = pageUrl
  const links: Candidate[] = []
  const anchors: Candidate[] = []
  const absolute = (href: string | undefined): string | null => {
    if (href === undefined || href.trim() === '' || !URL.canParse(href.trim(), base)) return null
    const url = new URL(href.trim(), base)
    return ['http:', 'https:'].includes(url.protocol) ? url.href : null
  }
  const onOpen = (name: string, attributes: ReadonlyMap<string, string>) => {
    const href = attributes.get('href')
    if (name === 'base') base = absolute(href) ?? base
    if (name === 'link' && links.length < MOST_CANDIDATES && namesFeed(attributes)) {
      const url = absolute(href)
      if (url !== null) links.push({ url, title: attributes.get('title')?.trim() || null, by: 'link' })
    }
    if (name === 'a' && anchors.length < MOST_CANDIDATES && LOOKS_LIKE_FEED.test(href?.split(/[?#]/, 1)[0] ?? '')) {
      const url = absolute(href)
      if (url !== null) anchors.push({ url, title: null, by: 'anchor' })
    }
  }
  const nothing = () => {}
  walkPage(html.slice(0, MOST_HTML), onOpen, nothing, nothing)
  const paths = KNOWN_PATHS.map((path): Candidate => ({ url: new URL(`/${path}`, pageUrl).href, title: null, by: 'path' }))
  const unique = new Map<string, Candidate>()
  for (const candidate of [...links, ...anchors, ...paths]) {
    const id = canonicalAddress(candidate.url)
    if (!unique.has(id)) unique.set(id, candidate)
  }
  return [...unique.values()].slice(0, MOST_CANDIDATES)
}

function namesFeed(attributes: ReadonlyMap<string, string>): boolean {
  const rels = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
  const mime = (attributes.get('type') ?? '').toLowerCase().split(';', 1)[0]?.trim() ?? ''
  return rels.includes('feed') || (rels.includes('alternate') && FEED_TYPES.has(mime))
}

export interface FoundFeed {
  /** With language and origin guessed, to be confirmed by whoever adds it. */
  readonly feed: Feed
  readonly parsed: ParsedFeed
}

export type Discovery =
  | { readonly kind: 'feeds'; readonly found: readonly FoundFeed[] }
  | FetchFailure
  | { readonly kind: 'no-feed' }

/** Most addresses tried beyond the one given. */
const MOST_TRIES = 15

/**
 * What is at an address: the feed itself, or the feeds of the page there. A page's own links are tried first; anchors and usual places
 * only until the first feed. One request at a time, since they all go to one host.
 */
export async function discover(address: string, options: ProbeOptions, signal?: AbortSignal): Promise<Discovery> {
  const written = address.trim()
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`
  const look = (at: string): Promise<Probe> => probe({ url: at, userAgent: feedById(at)?.userAgent ?? null }, options, signal)

  const first = await look(url)
  if (first.kind === 'problem') return first
  if (first.kind === 'feed') return { kind: 'feeds', found: [foundAt(url, first)] }
  const found = new Map<string, FoundFeed>()
  const page = first.document
  for (const candidate of feedCandidates(page.bytes.toString('utf8'), page.url).slice(0, MOST_TRIES)) {
    if (signal?.aborted === true || (candidate.by !== 'link' && found.size > 0)) break
    const seen = await look(candidate.url)
    if (seen.kind !== 'feed') continue
    const feed = foundAt(candidate.url, seen)
    found.set(feed.feed.id, feed)
  }
  return found.size === 0 ? { kind: 'no-feed' } : { kind: 'feeds', found: [...found.values()] }
}

const foundAt = (url: string, { parsed, document }: Extract<Probe, { kind: 'feed' }>): FoundFeed => ({
  feed: guess(document.movedTo ?? url, parsed),
  parsed,
})

function guess(url: string, parsed: ParsedFeed): Feed {
  return (
    feedById(url) ??
    toFeed({ url, title: parsed.title || hostOf(url) || url, language: primaryLanguage(parsed.language), origin: originOf(url) })
  )
}
