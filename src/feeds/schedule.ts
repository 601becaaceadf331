/** When a feed is asked again. Pure: times are milliseconds since 1970, spans are milliseconds, `random` is from 0 up to 1. */
import type { Instant } from '../model.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** POLL_MIN_SECONDS and POLL_MAX_SECONDS. */
export interface Limits {
  readonly shortest: number
  readonly longest: number
}

export interface Pace {
  /** Null: not known yet. */
  readonly entriesPerDay: number | null
  /** What the feed asks for in its document (ttl) and its answer (max-age, Expires); null: nothing. */
  readonly ttl: number | null
  readonly freshFor: number | null
  /** The situation moves: everything is asked as often as allowed. */
  readonly urgent: boolean
  /** A body of state: its silence is no reason to listen less. */
  readonly official: boolean
}

/** Asking this many times per entry finds one on average within a quarter of the usual gap. */
const ASKS_PER_ENTRY = 4
/** Starts drift apart by this share of an interval, so that feeds never march in step. */
const DRIFT = 0.1

/** The interval until the next poll of a feed that answered well, always within the limits. */
export function interval(pace: Pace, limits: Limits, random: number): number {
  if (pace.urgent) return limits.shortest
  const middling = Math.sqrt(limits.shortest * limits.longest)
  const byEntries = pace.entriesPerDay === null ? middling : DAY / Math.max(pace.entriesPerDay, 0.01) / ASKS_PER_ENTRY
  const byFrequency = Math.min(byEntries, pace.official ? middling : limits.longest)
  const wished = Math.max(byFrequency, pace.ttl ?? 0, pace.freshFor ?? 0)
  return clamp(clamp(wished, limits) * (1 - DRIFT * random), limits)
}

export const LONGEST_BACKOFF = 6 * HOUR

/** The wait after `failures` failed polls in a row: doubling, up to 6 h, each wait cut by up to a quarter at random. */
export function backoff(failures: number, limits: Limits, random: number): number {
  const doubled = limits.shortest * 2 ** Math.min(Math.max(failures - 1, 0), 30)
  return Math.max(limits.shortest, Math.min(doubled, LONGEST_BACKOFF) * (1 - random / 4))
}

/** What a host that answers 429 or 503 without saying for how long is left alone. */
export const DEFAULT_QUIET = 10 * MINUTE

/** Some servers answer 304 for ever: after this the validators are given up once (NetNewsWire). */
const VALIDATORS_LAST = 8 * DAY
export const validatorsStand = (lastDocument: number | null, now: number): boolean =>
  lastDocument !== null && now - lastDocument < VALIDATORS_LAST

/** A permanent redirect must be seen in this many polls in a row before it is believed. */
export const SIGHTINGS_TO_MOVE = 2

/** A feed that has failed, or been empty, for this long is reported once; a single lost poll is no news. */
export const REPORT_AFTER = DAY
/** As many empty polls at least, so that a night of few polls is no report. */
export const EMPTY_POLLS = 6

/**
 * How often a feed publishes, from its entries' dates: over the span they cover up to now, so that a feed gone silent slows down by
 * itself. Null where fewer than two entries are dated.
 */
export function entriesPerDay(published: readonly (Instant | null)[], now: number): number | null {
  const times = published.flatMap((at) => (at === null ? [] : [Math.min(Date.parse(at), now)])).filter((at) => !Number.isNaN(at))
  if (times.length < 2) return null
  const oldest = times.reduce((a, b) => Math.min(a, b))
  return times.length / (Math.max(now - oldest, HOUR) / DAY)
}

/**
 * Whether entries are only taken in and nothing of them is told (DESIGN.md, Running facts): at first sight of a feed, and when more
 * than half of its entries, and more than five, are unknown at once: then it changed its identities, or we were away.
 */
export function isBaseline(known: number, total: number, firstSight: boolean): boolean {
  const unknown = total - known
  return firstSight || (unknown > 5 && unknown > total / 2)
}

const clamp = (span: number, { shortest, longest }: Limits): number => Math.min(Math.max(span, shortest), longest)
