/** One visit to a feed: ask, read, hand over, and what is remembered afterwards. */
import { createHash } from 'node:crypto'
import { type Feed, instant, type Report } from '../model.ts'
import { isOfficial } from './catalogue.ts'
import type { Connectivity } from './connectivity.ts'
import { toReports } from './entries.ts'
import { FeedError } from './error.ts'
import { hostAndPort } from './families.ts'
import type { Fetch, FetchedDocument } from './fetch-result.ts'
import type { FeedDocument } from './parse.ts'
import type { ParsedFeed } from './parsed.ts'
import { entriesPerDay, type Limits } from './schedule.ts'
import { afterAnswer, afterFailure, afterOffline, type Circumstances, type Failure, validatorsFor } from './settle.ts'
import type { FeedProblem, FeedState } from './state.ts'

export interface VisitOptions {
  readonly fetch: Fetch
  /** Throws {@link FeedError} for what is no feed. */
  readonly parse: (document: FeedDocument) => Promise<ParsedFeed>
  readonly limits: Limits
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** From 0 up to 1. */
  readonly random: () => number
  /** Whether the situation moves: then every feed is asked as often as allowed. */
  readonly urgent: () => boolean
  /**
   * Takes all entries of one document, in order of `published`, also those known from before. `baseline`: the feed's first sight.
   * Once it resolves they are accepted for good; if it rejects, the same document is fetched and offered again.
   */
  readonly onEntries: (feed: Feed, entries: readonly Report[], sight: { readonly baseline: boolean }) => Promise<void>
}

/** `read`: a document was read and its entries accepted. `same`: nothing new. `offline`: this machine is cut off. */
export type Outcome = 'read' | 'same' | 'offline' | FeedProblem

export interface Visit {
  readonly outcome: Outcome
  /** Of a document: its size and entries; else 0. */
  readonly bytes: number
  readonly entries: number
  /** The feed's state after it, to be kept. */
  readonly state: FeedState
}

/** Where the feed is asked for: its own address, or where it moved for good. */
export const addressOf = (feed: Pick<Feed, 'url'>, state: Pick<FeedState, 'movedTo'>): string => state.movedTo ?? feed.url

/** Null where `signal` broke it off: then nothing happened. Rejects where entries were not accepted, and on bugs. */
export async function visit(
  feed: Feed,
  state: FeedState,
  options: VisitOptions,
  connectivity: Connectivity,
  signal: AbortSignal,
): Promise<Visit | null> {
  const { clock, limits } = options
  const circumstances = (): Circumstances => ({
    now: clock(),
    limits,
    urgent: options.urgent(),
    official: isOfficial(feed),
    random: options.random(),
  })
  const failed = (failure: Failure): Visit => ({
    outcome: failure.reason,
    bytes: 0,
    entries: 0,
    state: afterFailure(state, failure, circumstances()),
  })

  const read = async (document: FetchedDocument): Promise<Visit> => {
    const bytes = document.bytes.length
    const hash = createHash('sha256').update(document.bytes).digest('hex').slice(0, 32)
    if (hash === state.bodyHash && !document.cut) {
      return { outcome: 'same', bytes, entries: 0, state: afterAnswer(state, document, null, circumstances()) }
    }
    let parsed: ParsedFeed
    try {
      parsed = await options.parse({ bytes: document.bytes, contentType: document.contentType, url: document.url, zone: feed.zone })
    } catch (error) {
      if (!(error instanceof FeedError)) throw error
      return failed({ reason: error.reason, detail: error.message, status: null, retryAfter: null })
    }
    const received = clock()
    const reports = toReports(feed, parsed, instant(received))
    const entries = reports.length
    if (entries > 0) await options.onEntries(feed, reports, { baseline: state.sighted === null })
    const published = parsed.items.map((item) => item.published)
    const ttl = parsed.ttlMinutes === null ? null : parsed.ttlMinutes * 60_000
    const facts = { hash, entries, entriesPerDay: entriesPerDay(published, received), ttl, cut: document.cut }
    return { outcome: 'read', bytes, entries, state: afterAnswer(state, document, facts, circumstances()) }
  }

  const url = addressOf(feed, state)
  const result = await options.fetch({ url, userAgent: feed.userAgent, validators: validatorsFor(state, clock()), signal })
  if (signal.aborted) return null
  if (connectivity.isOffline(hostAndPort(url), result)) {
    return { outcome: 'offline', bytes: 0, entries: 0, state: afterOffline(state, connectivity.lastAnswer(), circumstances()) }
  }
  if (result.kind === 'problem') {
    return failed({ reason: result.problem, detail: result.detail, status: result.status, retryAfter: result.retryAfter })
  }
  if (result.kind === 'document') return read(result)
  return { outcome: 'same', bytes: 0, entries: 0, state: afterAnswer(state, result, null, circumstances()) }
}
