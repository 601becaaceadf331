import { existsSync, readFileSync } from 'node:fs'
import { createBot } from './bot.ts'
import { readSettings, type Settings } from './config.ts'
import { wallAlarm } from './delivery/alarm.ts'
import { logDelivery } from './delivery/log.ts'
import { DEFAULT_FEEDS } from './feeds/catalogue.ts'
import { parseFeedsFile } from './feeds/feeds-file.ts'
import { createFetcher } from './feeds/fetch.ts'
import { feedParser } from './feeds/parse-in-worker.ts'
import { type Feed, instant, OperatorError, SIDES, TOPICS } from './model.ts'
import { createHealth } from './operations/health.ts'
import { serveHttp } from './operations/http.ts'
import { createLog } from './operations/log.ts'
import { every } from './operations/schedule.ts'
import { createTerminal } from './preview/terminal.ts'
import { takeLease } from './storage/lease.ts'
import { openStore } from './storage/store.ts'

const VERSION = '0.1.0'
/** Expired rows are swept out this often. */
const SWEEP_CRON = '0 */10 * * * *'
/** Red after so long without a tick, as a multiple of the longest interval anybody would set. */
const STUCK_SECONDS = 300
const STOP_WITHIN_MS = 10_000

/** Builds the parts, hands them over, starts; answers what stops them again. */
async function start(settings: Settings): Promise<() => Promise<void>> {
  const log = createLog(settings.logLevel)
  const lease = takeLease(settings.storeUrl)
  const store = await openStore(settings.storeUrl)
  const health = createHealth(Date.now)
  const polling = health.part('polling', STUCK_SECONDS)
  const storing = health.part('store', STUCK_SECONDS * 4)
  const parser = feedParser()
  const look = { width: Math.min(process.stdout.columns ?? 100, 110), colour: process.stdout.isTTY === true }
  const bot = await createBot({
    store,
    sender: createTerminal((text) => process.stdout.write(`${text}\n`), look, Date.now),
    defaults: feedsOf(settings),
    fetch: createFetcher({
      userAgent: `CeasefireWatch/${VERSION} (+${settings.contact})`,
      allowPrivate: settings.allowPrivateFeeds,
    }),
    parse: parser.parse,
    pollSeconds: { min: settings.pollMinSeconds, max: settings.pollMaxSeconds },
    retentionDays: settings.retentionDays,
    clock: Date.now,
    random: Math.random,
    log,
    alarm: wallAlarm,
    onDelivery: (event) => logDelivery(event, log),
  })
  await subscribePreview(bot.subscriptions)
  const http = await serveHttp(settings.httpHost, settings.httpPort, {
    '/health': async () => {
      const report = health.report()
      return { status: report.healthy ? 200 : 503, type: 'application/json', body: `${JSON.stringify(report)}\n` }
    },
  })
  const tick = async () => {
    await bot.tick()
    polling.beat()
  }
  const sweep = async () => {
    await store.sweep(Date.now())
    storing.beat()
  }
  const schedules = [every(settings.pollCron, 'poll', log, tick), every(SWEEP_CRON, 'sweep', log, sweep)]
  log.info(
    { feeds: feedsOf(settings).length, store: settings.storeUrl, http: `http://${settings.httpHost}:${http.port}/health` },
    'watching',
  )
  void tick().catch((error: unknown) => log.error({ err: error }, 'the first poll failed'))

  return async () => {
    await Promise.all(schedules.map((schedule) => schedule.stop()))
    await bot.stop()
    await Promise.all([http.close(), parser.close()])
    await store.close()
    lease.release()
    log.info({}, 'stopped')
  }
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

/** In preview everything goes to one channel: the terminal. */
const subscribePreview = (subscriptions: Awaited<ReturnType<typeof createBot>>['subscriptions']): Promise<void> =>
  subscriptions.put({
    channel: 'preview',
    guild: 'preview',
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
  const stop = await start(readSettings(process.env))
  let stopping = false
  const stopOnce = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', stopOnce)
  process.on('SIGINT', stopOnce)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof OperatorError ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
})
