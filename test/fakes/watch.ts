import { type Bot, type BotParts, createBot } from '../../src/bot.ts'
import { noAlarm } from '../../src/delivery/alarm.ts'
import type { Message, Sender } from '../../src/delivery/sender.ts'
import type { Subscription } from '../../src/delivery/subscription.ts'
import { canonicalAddress } from '../../src/feeds/address.ts'
import { createFetcher } from '../../src/feeds/fetch.ts'
import { parseFeed } from '../../src/feeds/parse.ts'
import { type Feed, instant, type Origin, SIDES, TOPICS } from '../../src/model.ts'
import { silentLog } from '../../src/operations/log.ts'
import type { Filed } from '../../src/storage/archive.ts'
import { openStore, type Store } from '../../src/storage/store.ts'
import { type FeedServer, startFeedServer } from './feeds.ts'

export interface Entry {
  /** The entry's guid, and its page where none is named. */
  readonly slug: string
  readonly page?: string
  readonly at: string
  readonly title: string
  readonly summary?: string
}

/** A channel's messages as it shows them, newest form each, and how often each was edited. */
export interface Channel {
  readonly messages: Message[]
  edits: number
}

/** A bot on real feeds over loopback, with a clock of its own and channels that remember. */
export interface Watch {
  readonly bot: Bot
  readonly store: Store
  readonly filed: Filed[]
  now: number
  feed(name: string): Feed
  publish(feed: Feed, ...entries: readonly Entry[]): void
  /** Polls every feed and waits until all that follows is done. */
  poll(): Promise<void>
  channel(id: string): Channel
  subscribe(channel: string, wish?: Partial<Subscription>): Promise<void>
  /** Stops the bot and builds another over the same store. */
  restart(): Promise<void>
  /** Builds another bot over the same store without a word to the first. */
  killAndStart(): Promise<void>
  close(): Promise<void>
}

export interface WatchOptions {
  readonly start: string
  readonly outlets: Readonly<Record<string, Origin>>
  readonly store?: (store: Store) => Store
}

export async function startWatch({ start, outlets, store: around = (store) => store }: WatchOptions): Promise<Watch> {
  let now = Date.parse(start)
  const clock = () => now
  const server: FeedServer = await startFeedServer(clock)
  const store = around(await openStore('memory:', { now: clock }))
  const channels = new Map<string, Channel>()
  const filed: Filed[] = []
  const channel = (id: string): Channel => {
    const known = channels.get(id) ?? { messages: [], edits: 0 }
    channels.set(id, known)
    return known
  }
  const feeds = Object.entries(outlets).map(([name, origin]): Feed => {
    const url = server.serve(`/${name}`, { body: documentOf(name, []) })
    return {
      id: canonicalAddress(url),
      url,
      title: name,
      language: 'en',
      origin,
      publisher: name,
      zone: 'UTC',
      userAgent: null,
      note: null,
    }
  })
  const parts: BotParts = {
    store,
    sender: remembering(channel),
    defaults: feeds,
    fetch: createFetcher({ userAgent: 'test', allowPrivate: new Set([server.host]), clock }),
    parse: parseFeed,
    pollSeconds: { min: 60, max: 60 },
    retentionDays: 90,
    clock,
    random: () => 0.5,
    hostGapMs: 0,
    log: silentLog,
    alarm: noAlarm,
    onDelivery: () => {},
    onFiled: (each) => filed.push(each),
  }
  let bot = await createBot(parts)
  return {
    get bot() {
      return bot
    },
    get now() {
      return now
    },
    set now(ms) {
      now = ms
    },
    store,
    filed,
    feed: (name) => feeds.find((feed) => feed.title === name) as Feed,
    publish: (feed, ...entries) => {
      server.serve(`/${feed.title}`, { body: documentOf(feed.title, entries) })
    },
    async poll() {
      now += 60_000
      await Promise.all(feeds.map((feed) => bot.poller.poll(feed.id)))
      await bot.idle()
    },
    channel,
    subscribe: (id, wish = {}) =>
      bot.subscriptions.put({
        channel: id,
        guild: 'guild',
        topics: TOPICS,
        least: 'note',
        sides: SIDES,
        places: [],
        language: 'en',
        mention: null,
        since: instant(now),
        paused: null,
        ...wish,
      }),
    async restart() {
      await bot.stop()
      bot = await createBot(parts)
    },
    async killAndStart() {
      bot = await createBot(parts)
    },
    async close() {
      await bot.stop()
      await server.close()
      await store.close()
    },
  }
}

const remembering = (channel: (id: string) => Channel): Sender => ({
  async create(id, message) {
    return { kind: 'sent', messageId: String(channel(id).messages.push(message) - 1) }
  },
  async edit(id, messageId, message) {
    channel(id).messages[Number(messageId)] = message
    channel(id).edits++
    return { kind: 'sent', messageId }
  },
  async find() {
    return { kind: 'absent' }
  },
})

const documentOf = (name: string, entries: readonly Entry[]): string =>
  `<rss version="2.0"><channel><title>${name}</title><link>https://${name}.example/</link><description/>
<item><title>Weather for the weekend</title><link>https://${name}.example/weather</link><pubDate>Mon, 05 Sep 2022 08:00:00 GMT</pubDate></item>
${entries
  .map(
    ({ slug, page = slug, at, title, summary = '' }) =>
      `<item><title>${title}</title><link>https://${name}.example/${page}</link><guid isPermaLink="false">${slug}</guid><pubDate>${new Date(at).toUTCString()}</pubDate><description>${summary}</description></item>`,
  )
  .join('')}</channel></rss>`
