import { setTimeout as sleep } from 'node:timers/promises'
import { type Bot, createBot } from '../../src/bot.ts'
import { wallAlarm } from '../../src/delivery/alarm.ts'
import { canonicalAddress } from '../../src/feeds/address.ts'
import { createFetcher } from '../../src/feeds/fetch.ts'
import { parseFeed } from '../../src/feeds/parse.ts'
import { createLive, type Surface } from '../../src/live.ts'
import type { Feed, Origin } from '../../src/model.ts'
import type { Log } from '../../src/operations/log.ts'
import { openStore, type Store } from '../../src/storage/store.ts'
import { type GuildSpec, type LoopbackDiscord, type Message, startDiscord } from '../fakes/discord/index.ts'
import { type FeedServer, startFeedServer } from '../fakes/feeds.ts'

export const GUILD = '200000000000000001'
export const OTHER_GUILD = '200000000000000002'
export const ALERTS = '300000000000000001'
export const MUTED = '300000000000000002'
export const OTHER_ALERTS = '300000000000000003'
export const VOICE = '300000000000000004'
export const THREAD = '300000000000000005'
export const MODERATORS = '400000000000000001'
export const PEOPLE = '400000000000000002'

/** Somebody who may change things, and two who may not: an ordinary member, and one with the moderators' role. */
export const ADMIN = { user: '100000000000000010', permissions: ['ManageGuild'] } as const
export const MEMBER = { user: '100000000000000011' } as const
export const MODERATOR = { user: '100000000000000012' } as const

const GUILDS: readonly GuildSpec[] = [
  {
    id: GUILD,
    roles: [
      { id: MODERATORS, name: 'moderators' },
      { id: PEOPLE, name: 'people', mentionable: true },
    ],
    members: [{ id: MODERATOR.user, roles: [MODERATORS] }, { id: MEMBER.user }],
    channels: [
      { id: ALERTS, name: 'alerts' },
      { id: MUTED, name: 'muted', denyBot: ['SendMessages', 'EmbedLinks'] },
      { id: VOICE, name: 'talk', kind: 'voice' },
      { id: THREAD, name: 'thread', kind: 'thread', parent: ALERTS },
    ],
  },
  { id: OTHER_GUILD, locale: 'ru', channels: [{ id: OTHER_ALERTS, name: 'alerts' }] },
]

export interface Entry {
  readonly slug: string
  readonly title: string
  readonly summary?: string
  readonly minutesAgo?: number
}

export interface LoggedLine {
  readonly level: keyof Log
  readonly facts: Readonly<Record<string, unknown>>
  readonly message: string
}

/** The whole bot with the real discord.js, at a Discord and at feeds on loopback. */
export interface Scene extends AsyncDisposable {
  readonly discord: LoopbackDiscord
  readonly web: FeedServer
  readonly store: Store
  readonly log: LoggedLine[]
  bot: Bot
  surface: Surface
  /** Moves the bot's clock. */
  advance(ms: number): void
  feed(name: string): Feed
  publish(name: string, ...entries: readonly Entry[]): void
  /** Polls every feed, and waits until all that follows is done. */
  poll(): Promise<void>
  /** Drops the bot and starts another over the same store. */
  restart(): Promise<void>
  posts(channel: string): readonly Message[]
}

export const startScene = async (
  outlets: Readonly<Record<string, Origin>> = { yerevan: 'armenia', baku: 'azerbaijan' },
  guilds: readonly GuildSpec[] = GUILDS,
): Promise<Scene> => {
  let ahead = 0
  const clock = () => Date.now() + ahead
  const discord = await startDiscord({ guilds, limits: 'off', rules: { identifyMs: 0 } })
  const web = await startFeedServer(clock)
  const store = await openStore('memory:', { now: clock })
  const log: LoggedLine[] = []
  const write = (level: keyof Log) => (facts: object, message: string) =>
    void log.push({ level, facts: facts as LoggedLine['facts'], message })
  const feeds = Object.entries(outlets).map(([name, origin]): Feed => {
    const url = web.serve(`/${name}`, { body: feedOf(name, [], clock()) })
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
  const build = async () => {
    const look = { fetch: createFetcher({ userAgent: 'test', allowPrivate: new Set([web.host]), clock }), parse: parseFeed }
    const logged: Log = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
    let references = 0
    const live = createLive({
      token: discord.token,
      apiUrl: discord.api,
      store,
      defaults: feeds,
      look,
      attachments: createFetcher({ userAgent: 'test', allowPrivate: new Set([web.host, new URL(discord.api).host]), clock }),
      clock,
      steady: () => performance.now(),
      sleep: (ms, signal) => sleep(ms, undefined, { signal }),
      reference: () => `reference-${++references}`,
      log: logged,
      version: '1.2.3',
      onReady: (invite) => void log.push({ level: 'info', facts: { invite }, message: 'ready' }),
    })
    const bot = await createBot({
      store,
      sender: live.sender,
      defaults: feeds,
      ...look,
      pollSeconds: { min: 60, max: 60 },
      retentionDays: 90,
      clock,
      random: () => 0.5,
      hostGapMs: 0,
      log: logged,
      alarm: wallAlarm,
      onDelivery: live.heard,
      onFeedProblem: live.feedTrouble,
    })
    const surface = await live.start(bot)
    await surface.registered
    return { bot, surface }
  }
  let { bot, surface } = await build()
  const scene: Scene = {
    discord,
    web,
    store,
    log,
    get bot() {
      return bot
    },
    get surface() {
      return surface
    },
    advance(ms) {
      ahead += ms
    },
    feed: (name) => feeds.find(({ title }) => title === name) as Feed,
    publish: (name, ...entries) => void web.serve(`/${name}`, { body: feedOf(name, entries, clock()) }),
    async poll() {
      ahead += 61_000
      const added = bot.lists.of(GUILD).added.map(({ id }) => id)
      await Promise.all([...feeds.map(({ id }) => id), ...added].map((id) => bot.poller.poll(id)))
      await bot.idle()
    },
    async restart() {
      await Promise.all([surface.close(), bot.stop()])
      const next = await build()
      bot = next.bot
      surface = next.surface
    },
    posts: (channel) => discord.messages(channel),
    async [Symbol.asyncDispose]() {
      await Promise.all([surface.close(), bot.stop()])
      await Promise.all([discord.close(), web.close()])
      await store.close()
    },
  }
  await scene.poll()
  return scene
}

/** A feed with one old entry that says nothing, and these. */
export const feedOf = (name: string, entries: readonly Entry[], now: number, language = 'en'): string =>
  `<rss version="2.0"><channel><title>${name}</title><link>https://${name}.example/</link><description/><language>${language}</language>
<item><title>Weather for the weekend</title><link>https://${name}.example/weather</link><pubDate>${new Date(now - 3_600_000).toUTCString()}</pubDate></item>
${entries
  .map(({ slug, title, summary = '', minutesAgo = 1 }) => {
    const at = new Date(now - minutesAgo * 60_000).toUTCString()
    return `<item><title>${title}</title><link>https://${name}.example/${slug}</link><guid>${slug}</guid><pubDate>${at}</pubDate><description>${summary}</description></item>`
  })
  .join('')}</channel></rss>`

export const SHELLING: Entry = {
  slug: 'jermuk',
  title: 'Azerbaijan is shelling Jermuk with artillery, Armenia’s defence ministry says',
}
export const TOLL: Entry = { slug: 'toll', title: 'Pashinyan: 49 Armenian soldiers killed' }

/** All that a reply shows, as one text. */
export const textOf = (message: Message | null): string =>
  [message?.content, ...(message?.embeds ?? []).flatMap(({ title, description, footer }) => [title, description, footer?.text])]
    .filter((part) => part !== undefined && part !== '')
    .join('\n')

interface Component {
  readonly custom_id?: string
  readonly disabled?: boolean
  readonly components?: readonly Component[]
}

/** The custom ids of a message's buttons and menus. */
export const controlsOf = (message: Message | null): string[] =>
  ((message?.components ?? []) as readonly Component[]).flatMap(({ components = [] }) =>
    components.flatMap(({ custom_id }) => custom_id ?? []),
  )

/** The control with this action. */
export const control = (message: Message | null, action: string): string =>
  controlsOf(message).find((id) => id.split(':')[1] === action) ?? ''
