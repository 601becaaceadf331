import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { createBot } from '../../src/bot.ts'
import { wallAlarm } from '../../src/delivery/alarm.ts'
import { tellingPuts } from '../../src/delivery/spread.ts'
import { createFetcher } from '../../src/feeds/fetch.ts'
import { parseFeed } from '../../src/feeds/parse.ts'
import { createLive } from '../../src/live.ts'
import { silentLog } from '../../src/operations/log.ts'
import { openStore } from '../../src/storage/store.ts'
import { alertOf, subscriptionOf } from '../delivery/alerts.ts'
import { type LoopbackDiscord, startDiscord } from '../fakes/discord/index.ts'
import { figuresOf, inFigures, row } from './figures.ts'

/** `CHANNELS=1000 ANSWERS_AFTER=900 npm run bench fan-out` is a short one with a Discord that takes its time, in milliseconds. */
const CHANNELS = Number(process.env.CHANNELS ?? 10_000)
const ANSWERS_AFTER = Number(process.env.ANSWERS_AFTER ?? 0)
const CHANNELS_A_GUILD = 4
/** Discord's limit is 50 a second and token. */
const LIMIT = 50
const CREATE = 'POST /channels/:channel/messages'

/** One alert to 10,000 channels on 2,500 servers of the loopback Discord, by the whole bot, while somebody asks it for the status all the
 *  time. */
export async function benchFanOut(print: (line: string) => void): Promise<void> {
  for (const mode of ['fixed', 'sliding'] as const) await fanOut(mode, print)
}

/** The bot as main.ts builds it, without feeds. */
async function startBot(discord: LoopbackDiscord, path: string) {
  const store = await openStore(`sqlite:${path}`)
  const look = { fetch: createFetcher({ userAgent: 'bench', allowPrivate: new Set() }), parse: parseFeed }
  const live = createLive({
    token: discord.token,
    apiUrl: discord.api,
    store,
    defaults: [],
    look,
    attachments: look.fetch,
    clock: Date.now,
    steady: () => performance.now(),
    sleep: (ms, signal) => sleep(ms, undefined, { signal }),
    reference: () => 'reference',
    log: silentLog,
    version: '0',
    onReady: () => {},
  })
  const bot = await createBot({
    store,
    sender: live.sender,
    defaults: [],
    ...look,
    pollSeconds: { min: 120, max: 600 },
    retentionDays: 90,
    clock: Date.now,
    random: Math.random,
    log: silentLog,
    alarm: wallAlarm,
    onDelivery: live.heard,
  })
  const surface = await live.start(bot)
  await surface.registered
  return { store, bot, surface }
}

async function fanOut(mode: 'fixed' | 'sliding', print: (line: string) => void): Promise<void> {
  const guilds = Array.from({ length: Math.ceil(CHANNELS / CHANNELS_A_GUILD) }, (_, g) => ({
    channels: Array.from({ length: CHANNELS_A_GUILD }, (_, c) => `c${g}-${c}`),
  }))
  const discord = await startDiscord({ guilds, rules: { identifyMs: 0 }, limits: { global: { perSecond: LIMIT, mode } } })
  const folder = await mkdtemp(join(tmpdir(), 'ceasefire-watch-bench-'))
  const { store, bot, surface } = await startBot(discord, join(folder, 'store.db'))
  for (const guild of discord.world.guilds.values())
    for (const channel of guild.channels.keys()) await bot.subscriptions.put(subscriptionOf(channel, { guild: guild.id }))
  const before = discord.requests.length
  if (ANSWERS_AFTER > 0) discord.faults.always({ fail: 'delay', ms: ANSWERS_AFTER }, CREATE)

  const first: number[] = []
  const edited: number[] = []
  let resident = 0
  let sending = true
  const asking = (async () => {
    while (sending) {
      const asked = performance.now()
      const { tookMs } = await discord.slash({ name: 'status' })
      edited.push(performance.now() - asked)
      if (tookMs !== null) first.push(tookMs)
      resident = Math.max(resident, process.memoryUsage.rss())
      await sleep(200)
    }
  })()
  const loop = monitorEventLoopDelay({ resolution: 10 })
  loop.enable()
  const atStart = process.memoryUsage.rss()
  await store.commit({ put: tellingPuts(alertOf('a-fanout', 1, 'flash', Date.now()), ['default'], '9', Date.now()) })
  const start = performance.now()
  await bot.tick()
  await bot.idle()
  const seconds = (performance.now() - start) / 1000
  loop.disable()
  sending = false
  await asking

  const requests = discord.requests.slice(before)
  const posts = requests.filter(({ route, status }) => route === CREATE && status === 200).length
  const refused = requests.filter(({ status }) => status === 429).length
  const perSecond = posts / seconds
  const mebibytes = (bytes: number) => Math.round(bytes / 1024 / 1024)
  print(`One alert to ${posts} channels on ${guilds.length} servers, ${mode} window`)
  print(
    row(
      'sent',
      `${perSecond.toFixed(1)} a second, ${((perSecond / LIMIT) * 100).toFixed(0)} % of the limit; ${refused} answers of 429`,
    ),
  )
  print(row('/status meanwhile, acknowledged', inFigures(figuresOf(first))))
  print(row('/status meanwhile, edited in', inFigures(figuresOf(edited))))
  print(row('event loop late by, p99', `${(loop.percentile(99) / 1e6).toFixed(0)} ms`))
  print(
    row(
      'resident, loopback Discord too',
      `${mebibytes(atStart)} MiB before, ${mebibytes(Math.max(atStart, resident))} MiB at most`,
    ),
  )
  await Promise.all([surface.close(), bot.stop()])
  await store.close()
  await discord.close()
  await rm(folder, { recursive: true })
}
