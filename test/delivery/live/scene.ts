import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { type Bot, createBot } from '../../../src/bot.ts'
import { noAlarm } from '../../../src/delivery/alarm.ts'
import type { DeliveryEvent } from '../../../src/delivery/events.ts'
import { tellingPuts } from '../../../src/delivery/spread.ts'
import type { Subscription } from '../../../src/delivery/subscription.ts'
import { canonicalAddress } from '../../../src/feeds/address.ts'
import { createFetcher } from '../../../src/feeds/fetch.ts'
import { parseFeed } from '../../../src/feeds/parse.ts'
import { createLive, type Surface } from '../../../src/live.ts'
import type { Alert, Feed } from '../../../src/model.ts'
import { createHealth, type HealthReport } from '../../../src/operations/health.ts'
import { silentLog } from '../../../src/operations/log.ts'
import { openSqlite, type SqliteOptions, type Store } from '../../../src/storage/store.ts'
import { watchCommits } from '../../../src/storage/watched.ts'
import { type Entry, feedOf } from '../../commands/scene.ts'
import { type GuildSpec, type LoopbackDiscord, startDiscord } from '../../fakes/discord/index.ts'
import { startFeedServer } from '../../fakes/feeds.ts'
import { scratchPath } from '../../storage/scratch.ts'
import { MORNING, SECOND, subscriptionOf } from '../alerts.ts'

/** The whole bot with the real discord.js and a real SQLite file, at a Discord and a feed on loopback, with a clock that is moved by hand. */
export interface LiveScene {
  readonly discord: LoopbackDiscord
  readonly path: string
  readonly store: Store
  readonly events: DeliveryEvent[]
  readonly channels: readonly string[]
  readonly bot: Bot
  readonly surface: Surface
  /** By how much the program's clock is wrong; Discord's goes on. */
  skew: number
  subscribe(channel: string, wishes?: Partial<Subscription>): Promise<void>
  publish(...entries: readonly Entry[]): void
  /** Commits an alert as the pipeline does, and sends what can be sent. */
  tell(alert: Alert): Promise<void>
  /** The clock moves on and the program looks at what is due. */
  later(ms: number): Promise<void>
  /** So many steps of so long. */
  pass(steps: number, ms: number): Promise<void>
  now(): number
  restart(awayMs?: number): Promise<void>
  health(): HealthReport
  /** The texts of a channel's posts as they stand. */
  shows(channel: string): string[]
}

export interface LiveOptions {
  readonly guilds: readonly GuildSpec[]
  readonly store?: SqliteOptions
}

/** So much faster goes the pacer's time. */
const HURRY = 50

export async function startLive({ guilds, store: options = {} }: LiveOptions): Promise<LiveScene> {
  let time = MORNING
  let skew = 0
  const clock = () => time + skew
  const discord = await startDiscord({ guilds, limits: 'off', rules: { identifyMs: 0 }, now: () => time })
  const web = await startFeedServer(clock)
  const path = scratchPath()
  const url = web.serve('/wire', { body: '' })
  const about = {
    title: 'wire',
    language: 'en',
    origin: 'armenia',
    publisher: 'wire',
    zone: 'UTC',
    userAgent: null,
    note: null,
  } as const
  const feed: Feed = { id: canonicalAddress(url), url, ...about }
  const channels = [...discord.world.guilds.values()].flatMap((guild) => [...guild.channels.keys()])
  const events: DeliveryEvent[] = []
  const health = createHealth(clock)
  const gateway = health.part('gateway', 120)
  const storing = health.part('store', 1_200)
  const outbox = health.part('outbox', 300)
  const hear = (event: DeliveryEvent) => {
    events.push(event)
    if (event.kind === 'trouble') outbox.fail(event.cause)
    if (event.kind === 'moved') outbox.beat()
  }

  const build = async (store: Store) => {
    const look = { fetch: createFetcher({ userAgent: 'test', allowPrivate: new Set([web.host]), clock }), parse: parseFeed }
    const live = createLive({
      token: discord.token,
      apiUrl: discord.api,
      store,
      defaults: [feed],
      look,
      attachments: look.fetch,
      clock,
      steady: () => performance.now() * HURRY,
      sleep: (ms, signal) => sleep(Math.min(20, ms / HURRY), undefined, { signal }),
      reference: () => 'reference',
      log: silentLog,
      version: '1.2.3',
      onReady: () => {},
    })
    const bot = await createBot({
      store,
      sender: live.sender,
      defaults: [feed],
      ...look,
      pollSeconds: { min: 60, max: 60 },
      retentionDays: 90,
      postsAnHour: 1_000,
      clock,
      random: Math.random,
      hostGapMs: 0,
      log: silentLog,
      alarm: noAlarm,
      onDelivery: (event) => {
        hear(event)
        live.heard(event)
      },
    })
    const surface = await live.start(bot)
    await surface.registered
    return { store, bot, surface }
  }

  const open = async () => build(watchCommits(await openSqlite(path, { ...options, now: clock }), storing))
  let tellings = 0
  let running: Awaited<ReturnType<typeof build>>
  const scene: LiveScene = {
    discord,
    path,
    events,
    channels,
    get skew() {
      return skew
    },
    set skew(ms) {
      skew = ms
    },
    get store() {
      return running.store
    },
    get bot() {
      return running.bot
    },
    get surface() {
      return running.surface
    },
    subscribe: (channel, wishes) =>
      running.bot.subscriptions.put(subscriptionOf(channel, { guild: discord.world.channel(channel)?.guild ?? '', ...wishes })),
    publish: (...entries) => void web.serve('/wire', { body: feedOf('wire', entries, clock()) }),
    async tell(alert) {
      tellings += 1
      await running.store.commit({ put: tellingPuts(alert, ['default'], `9${String(tellings).padStart(14, '0')}`, clock()) })
      await scene.later(0)
    },
    async later(ms) {
      time += ms
      await running.bot.tick()
      await running.bot.idle()
      if (running.surface.connected()) gateway.beat()
    },
    async pass(steps, ms) {
      for (let step = 0; step < steps; step += 1) await scene.later(ms)
    },
    now: clock,
    async restart(awayMs = 0) {
      await close()
      time += awayMs
      running = await open()
      await scene.later(0)
    },
    health: () => health.report(),
    shows: (channel) => discord.messages(channel).map(({ content, embeds }) => [content, embeds[0]?.footer?.text].join(' ')),
  }
  const close = async () => {
    await Promise.all([running.surface.close(), running.bot.stop()])
    await running.store.close()
  }
  onTestFinished(async () => {
    await close()
    await Promise.all([discord.close(), web.close()])
  })
  scene.publish()
  running = await open()
  for (const channel of channels) await scene.subscribe(channel)
  await scene.later(SECOND)
  return scene
}

/** How often each channel shows the incident. */
export const showing = (scene: LiveScene, incident: string, channels = scene.channels): number[] =>
  channels.map((channel) => scene.shows(channel).filter((text) => text.split(/\s/).includes(incident)).length)
