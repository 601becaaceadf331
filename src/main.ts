import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { createBot } from './bot.ts'
import { readSettings, type Settings } from './config.ts'
import { wallAlarm } from './delivery/alarm.ts'
import { depthOf } from './delivery/deliveries.ts'
import type { DeliveryEvent } from './delivery/events.ts'
import { logDelivery } from './delivery/log.ts'
import { DEFAULT_FEEDS } from './feeds/catalogue.ts'
import { parseFeedsFile } from './feeds/feeds-file.ts'
import { createFetcher } from './feeds/fetch.ts'
import { feedParser } from './feeds/parse-in-worker.ts'
import { createLive, type Live } from './live.ts'
import { type Feed, instant, OperatorError, SIDES, TOPICS } from './model.ts'
import { createHealth } from './operations/health.ts'
import { serveHttp } from './operations/http.ts'
import { createLog } from './operations/log.ts'
import { createMetrics, type Metrics } from './operations/metrics.ts'
import { every } from './operations/schedule.ts'
import { createTerminal } from './preview/terminal.ts'
import { takeLease } from './storage/lease.ts'
import { openStore } from './storage/store.ts'
import { watchCommits } from './storage/watched.ts'

const VERSION = '0.1.0'
/** Expired rows are swept out this often. */
const SWEEP_CRON = '0 */10 * * * *'
/** Red after so long without a tick, as a multiple of the longest interval anybody would set. */
const STUCK_SECONDS = 300
const STOP_WITHIN_MS = 10_000
/** The connection is looked at this often, and red after so long without one. */
const GATEWAY_CRON = '*/10 * * * * *'
const GATEWAY_SECONDS = 120

interface Running {
  readonly stop: () => Promise<void>
  /** Resolves when the connection to Discord is over for good and the log says why; never in preview. */
  readonly over: Promise<void>
}

/** Builds the parts, hands them over, starts. */
async function start(settings: Settings): Promise<Running> {
  const log = createLog(settings.logLevel)
  const lease = takeLease(settings.storeUrl)
  const health = createHealth(Date.now, () => performance.now())
  const storing = health.part('store', STUCK_SECONDS * 4)
  const store = watchCommits(await openStore(settings.storeUrl), storing)
  const metrics = createMetrics(() => depthOf(store))
  const polling = health.part('polling', STUCK_SECONDS)
  const parser = feedParser()
  const defaults = feedsOf(settings)
  const fetch = createFetcher({
    userAgent: userAgentOf(settings),
    allowPrivate: settings.allowPrivateFeeds,
  })
  const live = liveOf(settings, {
    store,
    defaults,
    look: { fetch, parse: parser.parse },
    attachments: attachmentsOf(settings),
    log,
  })
  const outbox = health.part('outbox', STUCK_SECONDS)
  let halted: string | null = null
  const bot = await createBot({
    store,
    sender: live?.sender ?? createTerminal((text) => process.stdout.write(`${text}\n`), terminalLook(), Date.now),
    defaults,
    fetch,
    parse: parser.parse,
    pollSeconds: { min: settings.pollMinSeconds, max: settings.pollMaxSeconds },
    retentionDays: settings.retentionDays,
    postsAnHour: settings.postsAnHour,
    clock: Date.now,
    random: Math.random,
    log,
    alarm: wallAlarm,
    onVisit: (outcome) => metrics.polled(outcome),
    onFiled: ({ kind, reading, told, held }) =>
      metrics.filed(kind, kind === 'duplicate' ? [] : (reading?.claims ?? []), told.length, held?.reason ?? null),
    onFeedProblem: (feed, state) => {
      log.warn({ feed: feed.id, problem: state.problem?.reason }, 'a feed has given nothing for a day')
      live?.feedTrouble(feed, state)
    },
    onDelivery: (event) => {
      logDelivery(event, log)
      count(event, metrics)
      if (event.kind === 'halted') halted = event.cause
      if (halted !== null) outbox.fail(halted)
      else if (event.kind === 'trouble') outbox.fail(event.cause)
      else if (event.kind === 'moved') outbox.beat()
      live?.heard(event)
    },
  })
  const http = await serveHttp(settings.httpHost, settings.httpPort, {
    '/health': async () => {
      const report = health.report()
      return { status: report.healthy ? 200 : 503, type: 'application/json', body: `${JSON.stringify(report)}\n` }
    },
    '/metrics': async () => ({ status: 200, ...(await metrics.text()) }),
  })
  const tick = async () => {
    await bot.tick()
    polling.beat()
  }
  const sweep = async () => void (await store.sweep(Date.now()))
  const schedules = [every(settings.pollCron, 'poll', log, tick), every(SWEEP_CRON, 'sweep', log, sweep)]
  let over = new Promise<void>(() => {})
  let leave = async (): Promise<void> => {}
  if (live === null) await subscribePreview(bot.subscriptions)
  else {
    const gateway = health.part('gateway', GATEWAY_SECONDS)
    // A store that a preview was tried on.
    await bot.subscriptions.remove(PREVIEW)
    const surface = await live.start(bot)
    leave = surface.close
    over = surface.ended.then(async (ending) => {
      if (ending.kind === 'stopped') return
      gateway.fail(ending.sentence)
      log.error({ ending: ending.kind }, ending.sentence)
    })
    const look = async () => {
      if (surface.connected()) gateway.beat()
    }
    schedules.push(every(GATEWAY_CRON, 'gateway', log, look))
  }
  log.info(
    { feeds: defaults.length, store: settings.storeUrl, http: `http://${settings.httpHost}:${http.port}/health` },
    'watching',
  )
  void tick().catch((error: unknown) => log.error({ err: error }, 'the first poll failed'))

  const stop = async () => {
    await Promise.all(schedules.map((schedule) => schedule.stop()))
    await Promise.all([bot.stop(), leave()])
    await Promise.all([http.close(), parser.close()])
    await store.close()
    lease.release()
    log.info({}, 'stopped')
  }
  return { stop, over }
}

/** What happens in the outbox, as numbers. */
function count(event: DeliveryEvent, metrics: Metrics): void {
  if (event.kind === 'moved') return
  metrics.delivered(event.kind === 'retry' && event.rateLimited ? 'rate-limited' : event.kind)
  if (event.kind === 'sent' && event.ageMs !== null) metrics.posted(event.ageMs)
}

const terminalLook = () => ({ width: Math.min(process.stdout.columns ?? 100, 110), colour: process.stdout.isTTY === true })

const userAgentOf = ({ contact }: Settings): string => `CeasefireWatch/${VERSION} (+${contact})`
const hostsOf = (url: string | null): string[] => (url === null ? [] : [new URL(url).host])

/** Files that people attach: small, and from Discord's own stores or from what stands in for Discord. */
const attachmentsOf = (settings: Settings) =>
  createFetcher({
    userAgent: userAgentOf(settings),
    allowPrivate: new Set([...settings.allowPrivateFeeds, ...hostsOf(settings.discordApiUrl)]),
    maxBytes: 1_000_000,
  })

/** The surface on Discord; null without a token. */
function liveOf(
  { discordToken: token, discordApiUrl: apiUrl }: Settings,
  parts: Pick<Parameters<typeof createLive>[0], 'store' | 'defaults' | 'look' | 'attachments' | 'log'>,
): Live | null {
  if (token === null) return null
  return createLive({
    ...parts,
    token,
    apiUrl,
    clock: Date.now,
    steady: () => performance.now(),
    sleep: (ms, signal) => sleep(ms, undefined, { signal }),
    reference: () => randomUUID().slice(0, 8),
    version: VERSION,
    onReady: (invite) => {
      parts.log.info({ invite }, 'logged in')
      process.stdout.write(`Ceasefire Watch is logged in. To invite it to a server: ${invite}\n`)
    },
  })
}

function feedsOf({ feedsFile }: Settings): readonly Feed[] {
  if (feedsFile === null) return DEFAULT_FEEDS
  let text: string
  try {
    text = readFileSync(feedsFile, 'utf8')
  } catch (error) {
    throw new OperatorError(
      `The setting FEEDS must name a file that can be read; '${feedsFile}' can't be (${(error as NodeJS.ErrnoException).code}).`,
    )
  }
  return parseFeedsFile(text)
}

const PREVIEW = 'preview'

/** In preview everything goes to one channel: the terminal. */
const subscribePreview = (subscriptions: Awaited<ReturnType<typeof createBot>>['subscriptions']): Promise<void> =>
  subscriptions.put({
    channel: PREVIEW,
    guild: PREVIEW,
    topics: TOPICS,
    least: 'note',
    sides: SIDES,
    places: [],
    language: 'en',
    mention: null,
    since: instant(Date.now()),
    paused: null,
  })

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { stop, over } = await start(readSettings(process.env))
  let stopping = false
  const stopWith = (code: number) => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
    stop().then(() => process.exit(code), fail)
  }
  process.on('SIGTERM', () => stopWith(0))
  process.on('SIGINT', () => stopWith(0))
  over.then(() => stopWith(1))
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof OperatorError ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
}

main().catch(fail)
