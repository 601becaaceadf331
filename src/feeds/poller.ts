/** Polls feeds that are due, each on its own: none waits for a slow one but its neighbours on the same host. */
import { setMaxListeners } from 'node:events'
import { promisify } from 'node:util'
import { type Feed, type FeedId, instant } from '../model.ts'
import { createConnectivity } from './connectivity.ts'
import { hostAndPort } from './families.ts'
import { createLanes } from './lanes.ts'
import { dueAt, isReportDue } from './settle.ts'
import { type FeedState, readState } from './state.ts'
import { addressOf, type Visit, type VisitOptions, visit } from './visit.ts'

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

export interface PollerOptions extends VisitOptions {
  readonly feeds: () => readonly Feed[]
  readonly states: FeedStates
  /** Hears once of each feed that is gone, or has failed or been empty for a day. */
  readonly onProblem?: (feed: Feed, state: FeedState) => Promise<void> | void
  /** Hears of every visit, for the metrics. */
  readonly onVisit?: (feed: Feed, visit: Visit) => void
  readonly log: PollLog
  /** Waits, and wakes early when `signal` aborts. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>
  /** Polls at once over all hosts; on each host it is one. */
  readonly concurrency?: number
  /** Least milliseconds between the end of one poll and the start of the next on a host; a second where polls are minutes apart. */
  readonly hostGap?: number
  /** Least milliseconds between the starts of any two polls. */
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
  /** What is remembered of a feed; of one that was never polled, a fresh state. */
  readonly stateOf: (feed: Feed) => Promise<FeedState>
  /** Keeps a state that people changed, as `resumed` of state.ts. */
  readonly keep: (feed: Feed, state: FeedState) => Promise<void>
}

const wait = promisify(setTimeout)
const unhurried = (ms: number, signal: AbortSignal): Promise<void> =>
  wait(ms, undefined, { signal, ref: false }).catch(() => undefined)

export function createPoller(options: PollerOptions): Poller {
  const { states, limits, clock, log } = options
  const { sleep = unhurried, concurrency = 8, hostGap = Math.min(1_000, limits.shortest / 10), spread = 100 } = options
  const known = new Map<FeedId, FeedState>()
  const underWay = new Map<FeedId, Promise<void>>()
  const quietHosts = new Map<string, number>()
  const stopping = new AbortController()
  // Every sleeper and every fetch listens to it.
  setMaxListeners(0, stopping.signal)
  const lanes = createLanes({
    concurrency,
    gap: hostGap,
    spread,
    sleep: async (ms) => {
      if (!stopping.signal.aborted) await sleep(ms, stopping.signal)
    },
  })
  const connectivity = createConnectivity({
    clock,
    patience: limits.shortest,
    hosts: () => new Set(options.feeds().map((feed) => hostAndPort(feed.url))).size,
  })

  const laneOf = (feed: Feed, state: FeedState): string => hostAndPort(addressOf(feed, state))
  const isQuiet = (host: string): boolean => (quietHosts.get(host) ?? 0) > clock()

  const keepQuiet = (host: string, until: number | null): void => {
    if (until !== null) quietHosts.set(host, Math.max(quietHosts.get(host) ?? 0, until))
  }

  const remember = (feed: Feed, state: FeedState): void => {
    known.set(feed.id, state)
    keepQuiet(laneOf(feed, state), state.hostQuietUntil)
  }

  const stateOf = async (feed: Feed): Promise<FeedState> => {
    const remembered = known.get(feed.id)
    if (remembered?.address === feed.url) return remembered
    const state = readState(await states.get(feed.id), feed, clock())
    remember(feed, state)
    return state
  }

  const keep = async (feed: Feed, state: FeedState): Promise<void> => {
    await states.set(feed.id, state)
    remember(feed, state)
  }

  /** A feed whose poll could not be finished is not asked at every tick; what was kept of it stays as it was. */
  const postpone = (feed: Feed): void => {
    const state = known.get(feed.id)
    if (state !== undefined) known.set(feed.id, { ...state, lastPoll: clock(), nextPoll: clock() + limits.shortest })
  }

  const reported = async (feed: Feed, state: FeedState): Promise<FeedState> => {
    if (options.onProblem === undefined || !isReportDue(state, clock())) return state
    try {
      await options.onProblem(feed, state)
      return { ...state, reported: true }
    } catch (error) {
      log.error({ feed: feed.id, err: error }, 'the trouble of a feed could not be reported; it is tried again')
      return state
    }
  }

  const turn = async (feed: Feed): Promise<void> => {
    try {
      const state = await stateOf(feed)
      if (stopping.signal.aborted || isQuiet(laneOf(feed, state))) return
      const made = await visit(feed, state, options, connectivity, stopping.signal)
      if (made === null) return
      keepQuiet(laneOf(feed, state), made.state.hostQuietUntil)
      await keep(feed, await reported(feed, made.state))
      note(feed, made)
    } catch (error) {
      // What a stop breaks off is polled again after the next start.
      if (stopping.signal.aborted) return
      log.error({ feed: feed.id, err: error }, 'a poll could not be finished; it is tried again')
      postpone(feed)
    }
  }

  const note = (feed: Feed, made: Visit): void => {
    const { outcome, bytes, entries, state } = made
    const fields = { feed: feed.id, outcome, bytes, entries, next: instant(state.nextPoll) }
    if (outcome === 'read' || outcome === 'same') log.debug(fields, 'a feed was polled')
    else log.info({ ...fields, detail: state.problem?.detail, failures: state.failures }, 'a feed gave nothing')
    options.onVisit?.(feed, made)
  }

  const start = (feed: Feed, lane: string): Promise<void> => {
    const running = underWay.get(feed.id)
    if (running !== undefined || stopping.signal.aborted) return running ?? Promise.resolve()
    const polling = lanes.enter(lane, () => turn(feed)).finally(() => underWay.delete(feed.id))
    underWay.set(feed.id, polling)
    return polling
  }

  const idle = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay.values())
  }

  return {
    tick: async () => {
      const feeds = options.feeds()
      const unread: { readonly feed: FeedId; readonly err: unknown }[] = []
      for (const feed of feeds) await stateOf(feed).catch((err: unknown) => unread.push({ feed: feed.id, err }))
      const first = unread[0]
      if (first !== undefined)
        log.error({ ...first, feeds: unread.length }, 'states of feeds could not be read; these are not polled')
      const now = clock()
      const urgent = options.urgent()
      feeds
        .flatMap((feed) => {
          const state = known.get(feed.id)
          return state === undefined ? [] : [{ feed, lane: laneOf(feed, state), at: dueAt(state, urgent, limits, now) }]
        })
        .filter(({ lane, at }) => at <= now && !isQuiet(lane))
        .sort((a, b) => a.at - b.at)
        .forEach(({ feed, lane }) => void start(feed, lane))
    },
    poll: async (id) => {
      const feed = options.feeds().find((each) => each.id === id)
      if (feed !== undefined) await start(feed, laneOf(feed, await stateOf(feed)))
    },
    idle,
    stop: () => {
      stopping.abort()
      return idle()
    },
    stateOf,
    keep,
  }
}
