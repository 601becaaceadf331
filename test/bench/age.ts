import { createBot } from '../../src/bot.ts'
import { noAlarm } from '../../src/delivery/alarm.ts'
import type { Sender } from '../../src/delivery/sender.ts'
import { canonicalAddress } from '../../src/feeds/address.ts'
import { createFetcher } from '../../src/feeds/fetch.ts'
import { parseFeed } from '../../src/feeds/parse.ts'
import type { Feed } from '../../src/model.ts'
import { silentLog } from '../../src/operations/log.ts'
import { openStore } from '../../src/storage/store.ts'
import { MORNING, subscriptionOf } from '../delivery/alerts.ts'
import { seeded } from '../delivery/kill/plan.ts'
import { startFeedServer } from '../fakes/feeds.ts'
import { figuresOf, row } from './figures.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
/** POLL_CRON, POLL_MIN_SECONDS and POLL_MAX_SECONDS as they are by default. */
const TICK = 30 * SECOND
const POLL_SECONDS = { min: 120, max: 600 }
const FEEDS = 8
const STORIES = 20
/** Each feed brings so many entries a day that are no news of ours. */
const OTHER_EVERY = 24 * MINUTE
const OTHERS_SHOWN = 20
const TOWNS = ['Jermuk', 'Goris', 'Sotk', 'Kapan', 'Berd', 'Yeraskh', 'Martuni', 'Shushi', 'Hadrut', 'Ijevan']

interface Story {
  readonly feed: number
  readonly at: number
  readonly title: string
}

/** From an entry's publication to its post, with feeds on loopback and default settings, in simulated time: how long polling makes people
 *  wait. Fetching and sending take no time here; on the net they add a second or two. */
export async function benchAge(print: (line: string) => void): Promise<void> {
  print(
    `From publication to post, ${STORIES} stories on ${FEEDS} feeds of ${(24 * HOUR) / OTHER_EVERY} entries a day, default settings`,
  )
  for (const [name, every] of [
    ['one in 4 hours, out of the blue', 4 * HOUR],
    ['one in 40 minutes, while things move', 40 * MINUTE],
  ] as const)
    print(row(`${name} `, inSeconds(await agesOf(every))))
}

const inSeconds = (ages: readonly number[]): string => {
  const { p50, p95, most } = figuresOf(ages)
  const text = (age: number) => `${Math.round(age / SECOND)} s`.padStart(6)
  return `${ages.length} posts, p50 ${text(p50)}  p95 ${text(p95)}  most ${text(most)}`
}

async function agesOf(every: number): Promise<number[]> {
  const random = seeded(2020)
  let now = MORNING
  const clock = () => now
  const stories = Array.from({ length: STORIES }, (_, n): Story => {
    const at = MORNING + (n + 1) * every + Math.floor(random() * 20 * MINUTE)
    const town = TOWNS[n % TOWNS.length]
    return {
      feed: Math.floor(random() * FEEDS),
      at,
      title: `Azerbaijan is shelling ${town} with artillery, Armenia’s defence ministry says`,
    }
  })
  const server = await startFeedServer(clock)
  const feeds = Array.from({ length: FEEDS }, (_, n): Feed => {
    const url = server.serve(`/${n}`, (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(documentOf(n, stories, now))
    })
    const about = {
      title: `wire ${n}`,
      language: 'en',
      origin: 'armenia',
      publisher: `wire-${n}`,
      zone: 'UTC',
      userAgent: null,
      note: null,
    } as const
    return { id: canonicalAddress(url), url, ...about }
  })
  const store = await openStore('memory:', { now: clock })
  const ages: number[] = []
  let messages = 0
  const sent = async () => {
    messages += 1
    return { kind: 'sent' as const, messageId: String(messages) }
  }
  const sender: Sender = { create: sent, edit: sent, find: async () => ({ kind: 'absent' }) }
  const bot = await createBot({
    store,
    sender,
    defaults: feeds,
    fetch: createFetcher({ userAgent: 'bench', allowPrivate: new Set([server.host]), clock }),
    parse: parseFeed,
    pollSeconds: POLL_SECONDS,
    retentionDays: 90,
    clock,
    random,
    hostGapMs: 0,
    log: silentLog,
    alarm: noAlarm,
    onDelivery: (event) => {
      if (event.kind === 'sent' && event.ageMs !== null) ages.push(event.ageMs)
    },
  })
  await bot.subscriptions.put(subscriptionOf('c1'))
  for (const end = (stories.at(-1)?.at ?? 0) + HOUR; now < end; now += TICK) {
    await bot.tick()
    await bot.idle()
  }
  await bot.stop()
  await server.close()
  await store.close()
  return ages
}

function documentOf(feed: number, stories: readonly Story[], now: number): string {
  const item = (slug: string, title: string, at: number) =>
    `<item><title>${title}</title><link>https://wire${feed}.example/${slug}</link><guid isPermaLink="false">${slug}</guid><pubDate>${new Date(at).toUTCString()}</pubDate></item>`
  const offset = feed * 71 * SECOND
  const slot = Math.floor((now - offset) / OTHER_EVERY)
  const others = Array.from({ length: OTHERS_SHOWN }, (_, back) =>
    item(`other-${slot - back}`, `Roads and weather, bulletin ${slot - back}`, (slot - back) * OTHER_EVERY + offset),
  )
  const own = stories.flatMap(({ feed: where, at, title }, n) =>
    where === feed && at <= now && now - at < 4 * HOUR ? [item(`story-${n}`, title, at)] : [],
  )
  return `<rss version="2.0"><channel><title>wire ${feed}</title><link>https://wire${feed}.example/</link><description/>${own.join('')}${others.join('')}</channel></rss>`
}
