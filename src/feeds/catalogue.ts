/** The built-in default list: feeds that public probes found alive or that the outlet's platform is known to serve. */
import type { Feed, FeedId, Origin } from '../model.ts'
import { canonicalAddress } from './address.ts'
import { CAUCASUS } from './catalogue-caucasus.ts'
import { NEIGHBOURS } from './catalogue-neighbours.ts'
import type { CatalogueRow } from './catalogue-row.ts'
import { WORLD } from './catalogue-world.ts'
import { familyOf, originGuess } from './families.ts'

/** Where an outlet of an origin keeps its clocks. */
export const ZONES: Readonly<Record<Origin, string>> = {
  armenia: 'Asia/Yerevan',
  azerbaijan: 'Asia/Baku',
  russia: 'Europe/Moscow',
  turkey: 'Europe/Istanbul',
  iran: 'Asia/Tehran',
  georgia: 'Asia/Tbilisi',
  third: 'UTC',
}

export const toFeed = (row: CatalogueRow): Feed => ({
  id: canonicalAddress(row.url),
  url: row.url,
  title: row.title,
  language: row.language,
  origin: row.origin,
  publisher: row.publisher ?? familyOf(row.url),
  zone: row.zone ?? ZONES[row.origin],
  userAgent: row.userAgent ?? null,
  note: row.note ?? null,
})

/** The default list, both sides first. */
export const DEFAULT_FEEDS: readonly Feed[] = [...CAUCASUS, ...NEIGHBOURS, ...WORLD].map(toFeed)

const BY_ID: ReadonlyMap<FeedId, Feed> = new Map(DEFAULT_FEEDS.map((feed) => [feed.id, feed]))

/** A feed of the default list by its id or any spelling of its address. */
export const feedById = (address: string): Feed | undefined => BY_ID.get(canonicalAddress(address))

const OUTLETS: ReadonlyMap<string, Feed> = new Map([...DEFAULT_FEEDS].reverse().map((feed) => [familyOf(feed.url), feed]))

/** Whose outlet an address is: as the catalogue knows its house, else a guess from its country. Azatutyun is not Armenia's for its .am. */
export const originOf = (address: string): Origin => OUTLETS.get(familyOf(address))?.origin ?? originGuess(address)

/** Bodies of state that speak for a side: few entries, each of them news. */
const OFFICIAL = new Set([
  'mod.gov.az',
  'president.az',
  'gov.am',
  'kremlin.ru',
  'mfa.gov.az',
  'mil.am',
  'mfa.am',
  'primeminister.am',
])
export const isOfficial = (feed: Pick<Feed, 'publisher'>): boolean =>
  OFFICIAL.has(feed.publisher) || feed.publisher.includes('.gov.')
