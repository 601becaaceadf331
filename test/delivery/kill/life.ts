import { setTimeout as sleep } from 'node:timers/promises'
import { createBot } from '../../../src/bot.ts'
import { wallAlarm } from '../../../src/delivery/alarm.ts'
import { depthOf } from '../../../src/delivery/deliveries.ts'
import { REQUESTS_PER_SECOND } from '../../../src/discord/limits.ts'
import { createPacer } from '../../../src/discord/pacer.ts'
import { createPostingRest } from '../../../src/discord/rest.ts'
import { createDiscordSender } from '../../../src/discord/sender.ts'
import { createFetcher } from '../../../src/feeds/fetch.ts'
import { parseFeed } from '../../../src/feeds/parse.ts'
import { silentLog } from '../../../src/operations/log.ts'
import { openStore } from '../../../src/storage/store.ts'
import { subscriptionOf } from '../alerts.ts'
import { feedAt, type More } from './wire.ts'

/** One run of the program, from the feed to the posts: it goes on where the run before was killed, and ends when all is told. It is loaded
 *  beforehand and begins when it is sent these. */
export interface LifeParts {
  readonly path: string
  readonly api: string
  readonly token: string
  readonly channels: readonly string[]
  /** Where the feed is, as `http://127.0.0.1:PORT`. */
  readonly origin: string
  /** By how much time has gone by faster than it really did. */
  readonly skew: number
}

const { path, api, token, channels, origin, skew } = await new Promise<LifeParts>((begin) => process.once('message', begin))
process.disconnect()
const clock = () => Date.now() + skew
const store = await openStore(`sqlite:${path}`, { now: clock })
const pacer = createPacer(REQUESTS_PER_SECOND, { now: () => performance.now(), sleep })
const feed = feedAt(origin)
const bot = await createBot({
  store,
  sender: createDiscordSender({ rest: createPostingRest(token, api, pacer, 1_000), mayRead: () => true, self: () => null, clock }),
  defaults: [feed],
  fetch: createFetcher({ userAgent: 'test', allowPrivate: new Set([new URL(origin).host]), clock }),
  parse: parseFeed,
  pollSeconds: { min: 60, max: 60 },
  retentionDays: 90,
  postsAnHour: 1_000,
  clock,
  random: Math.random,
  hostGapMs: 0,
  log: silentLog,
  alarm: (at, ring) => wallAlarm(at - skew, ring),
  onDelivery: () => {},
})
for (const channel of channels)
  if (bot.subscriptions.of(channel) === undefined) await bot.subscriptions.put(subscriptionOf(channel))

for (let more: More = true; more; ) {
  await bot.poller.poll(feed.id)
  const known = await store.count('report/')
  more = (await (await fetch(`${origin}/more?known=${known}`)).json()) as More
  await sleep(5)
}
const waits = async () => Object.values(await depthOf(store)).some((count) => count > 0)
while (await waits()) {
  await bot.tick()
  await bot.idle()
  await sleep(20)
}
await bot.stop()
await store.close()
process.exit(0)
