/** Polls feeds that are due, each on its own: none waits for a slow one but its neighbours on the same host. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { type Feed, type FeedId, instant, type Report } from '../model.ts'
import { isOfficial } from './catalogue.ts'
import { toReports } from './entries.ts'
import { FeedError } from './error.ts'
import type { Fetch, FetchedDocument, FetchResult } from './fetch-result.ts'
import { createLanes } from './lanes.ts'
import type { FeedDocument } from './parse.ts'
import type { ParsedFeed } from './parsed.ts'
import { entriesPerDay, type Limits } from './schedule.ts'
import {
  afterAnswer,
  afterFailure,
  afterOffline,
  type Circumstances,
  type DocumentFacts,
  dueAt,
  type Failure,
  isReportDue,
  mayBeOurLine,
  validatorsFor,
} from './settle.ts'
import { type FeedState, freshState, readState } from './state.ts'

/** The storage that the poller needs. Values are JSON; whatever `get` answers is checked. */
export interface FeedStates {
  readonly get: (feed: FeedId) => Promise<unknown>
  readonly set: (feed: FeedId, state: FeedState) => Promise<void>
}

/** The part of a pino logger that is used. */
export interface PollLog {
  readonly debug: (fields: object, message: string) => void
  readonly info: (fields: object, message: string) => void
  readonly error: (fields: object, message: string) => void
}

export interface PollerOptions {
  readonly feeds: () => readonly Feed[]
  readonly states: FeedStates
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
  /** Hears once of each feed that is gone, or has failed or been empty for a day. */
  readonly onProblem?: (feed: Feed, state: FeedState) => Promise<void> | void
  readonly log: PollLog
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>
  /** Polls at once over all hosts; one at a time on each host. */
  readonly concurrency?: number
  readonly hostGap?: number
  readonly spread?: number
}

export interface Poller {
  /** Starts the feeds that are due and not under way; resolves when they are started, not when they are done. */
  readonly tick: () => Promise<void>
  /** Polls one feed now, due or not, unless its host asked for quiet; resolves when its entries are accepted. */
  readonly poll: (feed: FeedId) => Promise<void>
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>
  /** Breaks off what is being fetched, starts nothing more, resolves when all is quiet. */
  readonly stop: () => Promise<void>
  readonly stateOf: (feed: Feed) => Promise<FeedState>
}

const wait = promisify(setTimeout)
/** Wakes early when it is stopped. */
const unhurried = (ms: number, signal: AbortSignal): Promise<void> =>
  wait(ms, undefined, { signal, ref: false }).catch(() => undefined)

export function createPoller(options: PollerOptions): Poller {
  const { states, limits, clock, log } = options
  const { sleep = unhurried, concurrency = 8, hostGap = 2_000, spread = 100 } = options
  const known = new Map<FeedId, FeedState>()
  const underWay = new Map<FeedId, Promise<void>>()
  const quietHosts = new Map<string, number>()
  const unanswered = new Set<string>()
  let lastAnswer = clock()
  const stopping = new AbortController()
  const lanes = createLanes({
    concurrency,
    gap: hostGap,
    spread,
    clock,
    sleep: async (ms) => {
      if (!stopping.signal.aborted) await sleep(ms, stopping.signal)
    },
  })

  const stateOf = async (feed: Feed): Promise<FeedState> => {
    const remembered = known.get(feed.id)
    if (remembered?.address === feed.url) return remembered
    const state = readState(await states.get(feed.id), feed, clock())
    known.set(feed.id, state)
    if (state.hostQuietUntil !== null) keepQuiet(hostOf(addressOf(feed, state)), state.hostQuietUntil)
    return state
  }

  const keepQuiet = (host: string, until: number): void => {
    quietHosts.set(host, Math.max(quietHosts.get(host) ?? 0, until))
  }

  const isQuiet = (host: string): boolean => (quietHosts.get(host) ?? 0) > clock()

  const circumstances = (feed: Feed): Circumstances => ({
    now: clock(),
    limits,
    urgent: options.urgent(),
    official: isOfficial(feed),
    random: options.random(),
  })

  /** Whether it is this machine that is cut off: no host has answered for a while, and several failed since. */
  const isOffline = (result: FetchResult, host: string): boolean => {
    if (!mayBeOurLine(result)) {
      lastAnswer = clock()
      unanswered.clear()
      return false
    }
    unanswered.add(host)
    const hosts = new Set(options.feeds().map((feed) => hostOf(feed.url))).size
    return clock() - lastAnswer >= limits.shortest && unanswered.size >= Math.max(2, Math.min(3, hosts))
  }

  const save = async (feed: Feed, state: FeedState): Promise<void> => {
    try {
      await states.set(feed.id, state)
      known.set(feed.id, state)
    } catch (error) {
      log.error({ feed: feed.id, err: error }, 'the state of a feed could not be kept; it is polled again from the last one kept')
      postpone(feed)
    }
  }

  /** Keeps a feed whose poll could not be finished from being asked at every tick. */
  const postpone = (feed: Feed): void => {
    const state = known.get(feed.id) ?? freshState(feed, clock())
    known.set(feed.id, { ...state, nextPoll: clock() + limits.shortest })
  }

  const failed = (feed: Feed, state: FeedState, failure: Failure): FeedState => {
    const next = afterFailure(state, failure, circumstances(feed))
    if (next.hostQuietUntil !== null) keepQuiet(hostOf(addressOf(feed, state)), next.hostQuietUntil)
    log.info({ feed: feed.id, ...failure, failures: next.failures, next: instant(next.nextPoll) }, 'a feed gave nothing')
    return next
  }

  const read = async (feed: Feed, state: FeedState, document: FetchedDocument): Promise<FeedState> => {
    const hash = createHash('sha256').update(document.bytes).digest('hex').slice(0, 32)
    if (hash === state.bodyHash && !document.cut) {
      log.debug({ feed: feed.id, bytes: document.bytes.length }, 'a feed sent the same document again')
      return afterAnswer(state, document, null, circumstances(feed))
    }
    let parsed: ParsedFeed
    try {
      parsed = await options.parse({ bytes: document.bytes, contentType: document.contentType, url: document.url, zone: feed.zone })
    } catch (error) {
      if (!(error instanceof FeedError)) throw error
      return failed(feed, state, { reason: error.reason, detail: error.message, status: null, retryAfter: null })
    }
    const now = clock()
    const entries = toReports(feed, parsed, instant(now))
    if (entries.length > 0) await options.onEntries(feed, entries, { baseline: state.sighted === null })
    const facts: DocumentFacts = {
      hash,
      entries: entries.length,
      entriesPerDay: entriesPerDay(
        parsed.items.map((item) => item.published),
        now,
      ),
      ttl: parsed.ttlMinutes === null ? null : parsed.ttlMinutes * 60_000,
      cut: document.cut,
    }
    log.debug({ feed: feed.id, bytes: document.bytes.length, entries: entries.length, cut: document.cut }, 'a feed was read')
    return afterAnswer(state, document, facts, circumstances(feed))
  }

  const settle = (feed: Feed, state: FeedState, result: FetchResult): FeedState | Promise<FeedState> => {
    if (isOffline(result, hostOf(addressOf(feed, state)))) {
      log.info({ feed: feed.id }, 'no host answers: this machine seems to be cut off')
      return afterOffline(state, lastAnswer, circumstances(feed))
    }
    if (result.kind === 'problem') {
      return failed(feed, state, {
        reason: result.problem,
        detail: result.detail,
        status: result.status,
        retryAfter: result.retryAfter,
      })
    }
    if (result.kind === 'document') return read(feed, state, result)
    log.debug({ feed: feed.id }, 'a feed has not changed')
    return afterAnswer(state, result, null, circumstances(feed))
  }

  const report = async (feed: Feed, state: FeedState): Promise<FeedState> => {
    if (options.onProblem === undefined || !isReportDue(state, clock())) return state
    await options.onProblem(feed, state)
    return { ...state, reported: true }
  }

  const turn = async (feed: Feed): Promise<void> => {
    try {
      const state = await stateOf(feed)
      if (stopping.signal.aborted || isQuiet(hostOf(addressOf(feed, state)))) return
      const result = await options.fetch({
        url: addressOf(feed, state),
        userAgent: feed.userAgent,
        validators: validatorsFor(state, clock()) ?? null,
        signal: stopping.signal,
      })
      if (stopping.signal.aborted) return
      await save(feed, await report(feed, await settle(feed, state, result)))
    } catch (error) {
      log.error({ feed: feed.id, err: error }, 'a poll could not be finished; it is tried again')
      postpone(feed)
    }
  }

  const start = (feed: Feed, host: string): Promise<void> => {
    const running = underWay.get(feed.id)
    if (running !== undefined || stopping.signal.aborted) return running ?? Promise.resolve()
    const polling = lanes.enter(host, () => turn(feed)).finally(() => underWay.delete(feed.id))
    underWay.set(feed.id, polling)
    return polling
  }

  const idle = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay.values())
  }

  return {
    tick: async () => {
      const feeds = options.feeds()
      for (const feed of feeds) {
        try {
          await stateOf(feed)
        } catch (error) {
          log.error({ feed: feed.id, err: error }, 'the state of a feed could not be read; it is not polled')
        }
      }
      const urgent = options.urgent()
      feeds
        .flatMap((feed) => {
          const state = known.get(feed.id)
          return state === undefined ? [] : [{ feed, host: hostOf(addressOf(feed, state)), at: dueAt(state, urgent, limits) }]
        })
        .filter(({ host, at }) => at <= clock() && !isQuiet(host))
        .sort((a, b) => a.at - b.at)
        .forEach(({ feed, host }) => void start(feed, host))
    },
    poll: async (id) => {
      const feed = options.feeds().find((each) => each.id === id)
      if (feed !== undefined) await start(feed, hostOf(addressOf(feed, await stateOf(feed))))
    },
    idle,
    stop: () => {
      stopping.abort()
      return idle()
    },
    stateOf,
  }
}

const addressOf = (feed: Feed, state: FeedState): string => state.movedTo ?? feed.url

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address)
