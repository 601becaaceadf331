import type { Alarm } from './delivery/alarm.ts'
import type { DeliveryEvent } from './delivery/events.ts'
import { createOutbox } from './delivery/outbox.ts'
import type { Sender } from './delivery/sender.ts'
import type { Subscription } from './delivery/subscription.ts'
import { createSubscriptions, type Subscriptions } from './delivery/subscriptions.ts'
import type { Fetch } from './feeds/fetch-result.ts'
import { feedsAnswering } from './feeds/health.ts'
import { feedsOf, feedsOfAll, untouchedList } from './feeds/lists.ts'
import type { FeedDocument } from './feeds/parse.ts'
import type { ParsedFeed } from './feeds/parsed.ts'
import { createPoller, type Poller } from './feeds/poller.ts'
import type { FeedState } from './feeds/state.ts'
import { type Feed, type FeedList, instant, type StatusReport } from './model.ts'
import type { Log } from './operations/log.ts'
import { createPipeline, DEFAULT_LIST, type Pipeline } from './pipeline.ts'
import { isWithin, placeName } from './reading/places/gazetteer.ts'
import { positions } from './situation/positions.ts'
import type { Filed } from './storage/archive.ts'
import { namedKeyv } from './storage/keyv.ts'
import type { Store } from './storage/store.ts'
import { wordAlert } from './wording/alert.ts'
import { wordGathered, wordWithdrawn } from './wording/digest.ts'

/** What a bot is built from; the live bot, the preview and the demo differ only in these. */
export interface BotParts {
  readonly store: Store
  readonly sender: Sender
  /** The feeds of every list that its server has not changed. */
  readonly defaults: readonly Feed[]
  readonly fetch: Fetch
  readonly parse: (document: FeedDocument) => Promise<ParsedFeed>
  readonly pollSeconds: { readonly min: number; readonly max: number }
  readonly retentionDays: number
  /** New posts an hour and channel, flashes apart; 10 where it is not said. */
  readonly postsAnHour?: number
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** From 0 up to 1. */
  readonly random: () => number
  /** Pauses between polls of one host; the demo's clock leaves none. */
  readonly hostGapMs?: number
  readonly log: Log
  /** Rings the outbox when something waits for a time. */
  readonly alarm: Alarm
  readonly onDelivery: (event: DeliveryEvent) => void
  readonly onFiled?: (filed: Filed) => void
  /** Hears how each poll ended. */
  readonly onVisit?: (outcome: string) => void
  /** Hears once of a feed that is gone, or has failed or been empty for a day. */
  readonly onFeedProblem?: (feed: Feed, state: FeedState) => void
}

export interface Bot {
  /** Starts the feeds that are due, and sends what waits. */
  tick(): Promise<void>
  /** Resolves when nothing is being fetched, read or sent. */
  idle(): Promise<void>
  /** Breaks off fetching, finishes what is being sent. The store stays open. */
  stop(): Promise<void>
  readonly pipeline: Pipeline
  readonly poller: Poller
  readonly subscriptions: Subscriptions
  readonly lists: Lists
  statusOf(list: string): Promise<StatusReport>
}

/** The servers' own feed lists. */
export interface Lists {
  /** A server's own list, or the untouched default. */
  of(guild: string): FeedList
  /** The name under which a server's view is kept. */
  nameOf(guild: string): string
  put(list: FeedList): Promise<void>
  /** A server that is gone: its list and its view are forgotten. */
  drop(guild: string): Promise<void>
}

const HOUR = 3600_000
/** While something was heard within this time, feeds are asked as often as allowed. */
const MOVING = 3 * HOUR
const DAY = 24 * HOUR
/** What is being sent may take so long at a stop, so that the rest of it still fits into ten seconds. */
const SENDING_MAY_TAKE = 6_000

export async function createBot(parts: BotParts): Promise<Bot> {
  const { store, clock, log } = parts
  const feedStates = namedKeyv<FeedState>(store, 'feed-states', { now: clock })
  const kept = namedKeyv<FeedList>(store, 'feed-lists', { now: clock })
  const owned = new Map<string, FeedList>()
  for await (const [id, list] of entriesOf<FeedList>(kept)) owned.set(id, list)
  const shelf = namedKeyv<Subscription>(store, 'subscriptions', { now: clock })
  const known: Subscription[] = []
  for await (const [, subscription] of entriesOf<Subscription>(shelf)) known.push(subscription)
  const subscriptions = createSubscriptions(shelf, known)
  const nameOf = (guild: string) => (owned.has(guild) ? guild : DEFAULT_LIST)

  const wording = { placeName }
  const now = () => instant(clock())
  const outbox = createOutbox({
    rows: store,
    audience: { subscriptions, listOf: nameOf, touches: isWithin },
    sender: parts.sender,
    words: {
      alert: (alert, language) => wordAlert(alert, language, now(), wording),
      correction: (alert, withdrawal, language) => wordWithdrawn(alert, withdrawal, language, now(), wording),
      digest: (gathered, language) => wordGathered(gathered, language, now(), wording),
    },
    clock,
    random: parts.random,
    alarm: parts.alarm,
    onEvent: parts.onDelivery,
    ...(parts.postsAnHour === undefined ? {} : { postsAnHour: parts.postsAnHour }),
  })
  const pipeline = await createPipeline(
    {
      store,
      defaults: parts.defaults,
      retentionDays: parts.retentionDays,
      clock,
      onTold: outbox.wake,
      onFiled: parts.onFiled ?? (() => {}),
    },
    [...owned.values()],
  )
  const poller = createPoller({
    feeds: () => feedsOfAll([...owned.values()], parts.defaults),
    states: { get: (feed) => feedStates.get(feed), set: async (feed, state) => void (await feedStates.set(feed, state)) },
    fetch: parts.fetch,
    parse: parts.parse,
    limits: { shortest: parts.pollSeconds.min * 1000, longest: parts.pollSeconds.max * 1000 },
    clock,
    random: parts.random,
    urgent: () => pipeline.situation(DEFAULT_LIST).incidents.some((incident) => Date.parse(incident.heard) > clock() - MOVING),
    onEntries: pipeline.accept,
    log,
    onVisit: (_feed, { outcome }) => parts.onVisit?.(outcome),
    onProblem: (feed, state) => parts.onFeedProblem?.(feed, state),
    ...(parts.hostGapMs === undefined ? {} : { hostGap: parts.hostGapMs, spread: parts.hostGapMs }),
  })

  let settled = clock()
  return {
    pipeline,
    poller,
    subscriptions,
    lists: {
      of: (guild) => owned.get(guild) ?? untouchedList(guild),
      nameOf,
      async put(list) {
        await kept.set(list.id, list)
        owned.set(list.id, list)
        await pipeline.follow(list)
      },
      async drop(guild) {
        await kept.delete(guild)
        owned.delete(guild)
        await pipeline.leave(guild)
      },
    },
    async tick() {
      if (clock() - settled > DAY) {
        settled = clock()
        await pipeline.settle()
      }
      await poller.tick()
      outbox.wake()
    },
    async idle() {
      await poller.idle()
      await outbox.idle()
    },
    async stop() {
      pipeline.halt()
      await poller.stop()
      try {
        await pipeline.settle()
      } finally {
        await outbox.stop(SENDING_MAY_TAKE)
      }
    },
    async statusOf(list) {
      const feeds = feedsOf(owned.get(list) ?? untouchedList(list), parts.defaults)
      const { tolls: _tolls, ...report } = positions(pipeline.situation(list), instant(clock()))
      const states = new Map(await Promise.all(feeds.map(async (feed) => [feed.id, await poller.stateOf(feed)] as const)))
      return { ...report, feeds: feedsAnswering(feeds, (feed) => states.get(feed.id), clock()) }
    },
  }
}

const entriesOf = <Value>(keyv: ReturnType<typeof namedKeyv<Value>>): AsyncIterable<[string, Value]> =>
  (keyv.iterator?.(undefined) ?? []) as AsyncIterable<[string, Value]>
