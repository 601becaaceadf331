import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toFeed } from '../../src/feeds/catalogue.ts'
import { createFetcher } from '../../src/feeds/fetch.ts'
import { parseFeed } from '../../src/feeds/parse.ts'
import { createPoller, type Poller, type PollerOptions } from '../../src/feeds/poller.ts'
import type { FeedState } from '../../src/feeds/state.ts'
import type { Feed, FeedId, Report } from '../../src/model.ts'
import { drip, type FeedServer, redirect, silent, startFeedServer } from '../fakes/feeds.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const START = Date.parse('2022-09-13T00:00:00Z')

let now = START
let server: FeedServer
let stored: Map<FeedId, string>
let accepted: { feed: FeedId; titles: string[]; baseline: boolean }[]

beforeAll(async () => {
  server = await startFeedServer(() => now)
})
afterAll(() => server.close())
beforeEach(() => {
  now = START
  stored = new Map()
  accepted = []
})

interface Headline {
  readonly title: string
  readonly at: number
}
const rss = (headlines: readonly Headline[], channel = ''): string =>
  `<rss version="2.0"><channel><title>Feed</title>${channel}${headlines
    .map(
      ({ title, at }) =>
        `<item><guid>${title}</guid><title>${title}</title><link>https://outlet.am/${encodeURIComponent(title)}</link><pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`

const feedAt = (url: string): Feed => toFeed({ url, title: url, language: 'en', origin: 'armenia' })

/** A poller over real HTTP whose sleeps pass at once: only the clock waits. */
function pollerOf(feeds: readonly Feed[], overrides: Partial<PollerOptions> = {}): Poller {
  return createPoller({
    feeds: () => feeds,
    states: {
      get: async (id) => stored.get(id),
      set: async (id, state) => void stored.set(id, JSON.stringify(state)),
    },
    fetch: createFetcher({ userAgent: 'test', allowPrivate: new Set([server.host]), deadlineMs: 300, clock: () => now }),
    parse: parseFeed,
    limits: { shortest: 120 * SECOND, longest: 600 * SECOND },
    clock: () => now,
    random: () => 0.5,
    urgent: () => false,
    onEntries: async (feed, entries, { baseline }) => void accepted.push({ feed: feed.id, titles: titles(entries), baseline }),
    log: { debug: () => undefined, info: () => undefined, error: () => undefined },
    sleep: async (ms) => {
      now += ms
    },
    ...overrides,
  })
}

const titles = (entries: readonly Report[]): string[] => entries.map((entry) => entry.title)

/** Lets time pass with a tick every half minute, as cron does it. */
async function pass(poller: Poller, duration: number): Promise<void> {
  for (const end = now + duration; now < end; now += 30 * SECOND) {
    await poller.tick()
    await poller.idle()
  }
}

const requestsTo = (path: string) => server.requests.filter((request) => request.path === path && request.at >= START)
const stateOf = (feed: Feed): FeedState => JSON.parse(stored.get(feed.id) ?? 'null')
const gaps = (path: string): number[] =>
  requestsTo(path)
    .slice(1)
    .map((request, n) => request.at - (requestsTo(path)[n]?.at ?? 0))

describe('what a poll brings', () => {
  test('at first sight everything is a baseline, in order of publication; later it is news', async () => {
    const first = [
      { title: 'Later', at: START - HOUR },
      { title: 'Earlier', at: START - 2 * HOUR },
    ]
    const feed = feedAt(server.serve('/sight', rss(first)))
    const poller = pollerOf([feed])
    await poller.tick()
    await poller.idle()
    server.serve('/sight', rss([{ title: 'New', at: START }, ...first]))
    await poller.poll(feed.id)
    expect(accepted).toEqual([
      { feed: feed.id, titles: ['Earlier', 'Later'], baseline: true },
      { feed: feed.id, titles: ['Earlier', 'Later', 'New'], baseline: false },
    ])
  })

  test('a restart is no first sight', async () => {
    const feed = feedAt(server.serve('/restart', rss([{ title: 'One', at: START }])))
    await pollerOf([feed]).poll(feed.id)
    server.serve('/restart', rss([{ title: 'Two', at: START }]))
    await pollerOf([feed]).poll(feed.id)
    expect(accepted.map((sight) => sight.baseline)).toEqual([true, false])
  })

  test('a document that did not change is fetched by its validators and neither read nor offered again', async () => {
    const feed = feedAt(server.serve('/same', rss([{ title: 'One', at: START }])))
    const poller = pollerOf([feed])
    await poller.poll(feed.id)
    await poller.poll(feed.id)
    expect(requestsTo('/same').map((request) => request.status)).toEqual([200, 304])
    expect(accepted).toHaveLength(1)
  })

  test('the same bytes without validators are not read again', async () => {
    let read = 0
    const feed = feedAt(server.serve('/hash', { body: rss([{ title: 'One', at: START }]), etag: null }))
    const poller = pollerOf([feed], { parse: (document) => parseFeed(document).finally(() => read++) })
    await poller.poll(feed.id)
    await poller.poll(feed.id)
    expect(requestsTo('/hash').map((request) => request.status)).toEqual([200, 200])
    expect(read).toBe(1)
  })

  test('entries that were not accepted come again whole, also after a restart', async () => {
    const feed = feedAt(server.serve('/refused', rss([{ title: 'One', at: START }])))
    const failing = pollerOf([feed], { onEntries: () => Promise.reject(new Error('the disk is full')) })
    await failing.poll(feed.id)
    expect(stored.has(feed.id)).toBe(false)
    await pollerOf([feed]).poll(feed.id)
    expect(requestsTo('/refused').map((request) => request.status)).toEqual([200, 200])
    expect(accepted).toEqual([{ feed: feed.id, titles: ['One'], baseline: true }])
  })
})

describe('over days', () => {
  test('each feed is asked within the limits, a busy one more often than a quiet one', async () => {
    const busy = Array.from({ length: 100 }, (_, n) => ({ title: `Busy ${n}`, at: START - n * 12 * MINUTE }))
    const feeds = [
      feedAt(server.serve('/busy', rss(busy))),
      feedAt(
        server.serve(
          '/quiet',
          rss([
            { title: 'Old', at: START - 5 * DAY },
            { title: 'Older', at: START - 9 * DAY },
          ]),
        ),
      ),
      feedAt(server.serve('/ttl', rss(busy, '<ttl>60</ttl>'))),
    ]
    await pass(pollerOf(feeds), DAY)
    for (const path of ['/busy', '/quiet', '/ttl']) {
      expect(Math.min(...gaps(path))).toBeGreaterThanOrEqual(120 * SECOND)
      expect(Math.max(...gaps(path))).toBeLessThanOrEqual(660 * SECOND)
      expect(requestsTo(path)[0]?.headers['if-none-match']).toBeUndefined()
      expect(
        requestsTo(path)
          .slice(1)
          .every((request) => request.status === 304),
      ).toBe(true)
    }
    expect(requestsTo('/busy').length).toBeGreaterThan(1.5 * requestsTo('/quiet').length)
    expect(requestsTo('/ttl').length).toBeLessThan(requestsTo('/quiet').length * 1.1)
  })

  test('while things move everything is asked as often as allowed, also what was put off before', async () => {
    let moving = false
    const feed = feedAt(server.serve('/moving', rss([{ title: 'Old', at: START - 9 * DAY }])))
    const poller = pollerOf([feed], { urgent: () => moving })
    await pass(poller, 3 * MINUTE)
    moving = true
    await pass(poller, HOUR)
    expect(requestsTo('/moving').length).toBeGreaterThanOrEqual(29)
  })

  test('feeds of one host are asked one after the other with a gap between them', async () => {
    const feeds = ['/host-a', '/host-b', '/host-c'].map((path) => feedAt(server.serve(path, rss([{ title: path, at: START }]))))
    await pass(pollerOf(feeds, { hostGap: 2 * SECOND }), 20 * MINUTE)
    const times = ['/host-a', '/host-b', '/host-c'].flatMap(requestsTo).map((request) => request.at)
    const sorted = times.toSorted((a, b) => a - b)
    for (const [n, at] of sorted.slice(1).entries()) expect(at - (sorted[n] ?? 0)).toBeGreaterThanOrEqual(2 * SECOND)
  })

  test('after eight days the validators are given up once', async () => {
    const feed = feedAt(server.serve('/always-304', rss([{ title: 'One', at: START }])))
    const poller = pollerOf([feed])
    for (let day = 0; day < 18; day++, now += DAY) await poller.poll(feed.id)
    const unconditional = requestsTo('/always-304').filter((request) => request.headers['if-none-match'] === undefined)
    expect(unconditional.map((request) => Math.round((request.at - START) / DAY))).toEqual([0, 8, 16])
  })
})

describe('trouble', () => {
  test('a failing feed is asked less and less, never less than every six hours, and at once again when it is back', async () => {
    const feed = feedAt(server.serve('/broken', { body: 'oh no', status: 500 }))
    const poller = pollerOf([feed])
    await pass(poller, 2 * DAY)
    const waits = gaps('/broken')
    expect(waits.slice(0, 4).every((wait, n, all) => n === 0 || wait > (all[n - 1] ?? 0))).toBe(true)
    expect(Math.max(...waits)).toBeLessThanOrEqual(6 * HOUR + MINUTE)
    expect(requestsTo('/broken').length).toBeLessThan(25)
    expect(stateOf(feed).problem).toMatchObject({ reason: 'server-error', status: 500 })

    server.serve('/broken', rss([{ title: 'Back', at: now }]))
    await pass(poller, 7 * HOUR)
    expect(stateOf(feed)).toMatchObject({ failures: 0, problem: null })
  })

  test.each([
    ['a web page', '<!doctype html><html><body>Welcome</body></html>', 'html'],
    ['eleven bytes', 'Not a feed.', 'not-a-feed'],
    ['nothing', '', 'empty'],
  ])('%s is no feed, keeps no validators and says so', async (_, body, reason) => {
    const feed = feedAt(server.serve('/no-feed', body))
    await pollerOf([feed]).poll(feed.id)
    expect(stateOf(feed)).toMatchObject({ problem: { reason }, failures: 1, etag: null, bodyHash: null })
    expect(accepted).toEqual([])
  })

  test('a feed that is well and empty for long has a problem of its own', async () => {
    const feed = feedAt(server.serve('/bare', rss([])))
    const poller = pollerOf([feed])
    await poller.poll(feed.id)
    expect(stateOf(feed).problem).toBeNull()
    for (let n = 0; n < 5; n++) await poller.poll(feed.id)
    expect(stateOf(feed).problem?.reason).toBe('no-entries')
  })

  test('what fails for a day, or is gone, is reported once', async () => {
    const reported: string[] = []
    const failing = feedAt(server.serve('/failing', { body: '', status: 404 }))
    const gone = feedAt(server.serve('/gone', { body: '', status: 410 }))
    await pass(pollerOf([failing, gone], { onProblem: (feed) => void reported.push(feed.id) }), 3 * DAY)
    expect(reported).toEqual([gone.id, failing.id])
    expect(requestsTo('/gone')).toHaveLength(1)
  })

  test('a host that asks for quiet gets it from all its feeds', async () => {
    const limited = feedAt(server.serve('/limited', { body: '', status: 429, headers: { 'retry-after': '3600' } }))
    const neighbour = feedAt(server.serve('/neighbour', rss([{ title: 'One', at: START }])))
    const poller = pollerOf([limited, neighbour])
    await poller.poll(limited.id)
    await pass(poller, 50 * MINUTE)
    expect(requestsTo('/neighbour')).toHaveLength(0)
    await pass(pollerOf([limited, neighbour]), 20 * MINUTE)
    expect(requestsTo('/limited').length + requestsTo('/neighbour').length).toBeGreaterThan(1)
    for (const { at } of requestsTo('/neighbour')) expect(at).toBeGreaterThanOrEqual(START + HOUR)
  })

  test('a feed that moved for good is followed after two sightings', async () => {
    server.serve('/new', rss([{ title: 'One', at: START }]))
    const feed = feedAt(server.serve('/old', redirect('/new', 301)))
    const poller = pollerOf([feed])
    for (let n = 0; n < 4; n++) await poller.poll(feed.id)
    expect(requestsTo('/old')).toHaveLength(2)
    expect(requestsTo('/new')).toHaveLength(4)
  })

  test('a slow feed and a dripping one hold up nobody', async () => {
    const other = await startFeedServer(() => now)
    const slow = [feedAt(server.serve('/slow', silent)), feedAt(server.serve('/dripping', drip))]
    const quick = feedAt(other.serve('/quick', rss([{ title: 'Quick', at: START }])))
    const fetch = createFetcher({ userAgent: 'test', allowPrivate: new Set([server.host, other.host]), deadlineMs: 5_000 })
    const poller = pollerOf([...slow, quick], { fetch })
    await poller.tick()
    await poller.poll(quick.id)
    expect(accepted.map((sight) => sight.feed)).toEqual([quick.id])
    await poller.stop()
    expect(stored.has(slow[0]?.id ?? '')).toBe(false)
    await other.close()
  })

  test('when nothing at all answers it is not the fault of the feeds', async () => {
    const servers = await Promise.all([1, 2, 3].map(() => startFeedServer(() => now)))
    const feeds = servers.map((each) => feedAt(each.serve('/feed', rss([{ title: 'One', at: START }]))))
    const fetch = createFetcher({ userAgent: 'test', allowPrivate: new Set(servers.map((each) => each.host)) })
    const poller = pollerOf(feeds, { fetch })
    await pass(poller, HOUR)
    await Promise.all(servers.map((each) => each.close()))
    await pass(poller, 30 * HOUR)
    for (const feed of feeds) expect(stateOf(feed)).toMatchObject({ failures: 0, problem: null })
    expect(Math.max(...feeds.map((feed) => stateOf(feed).nextPoll))).toBeLessThanOrEqual(now + 120 * SECOND)
  })

  test('a store that fails costs a repeated poll, not an entry', async () => {
    const feed = feedAt(server.serve('/store', rss([{ title: 'One', at: START }])))
    const poller = pollerOf([feed], {
      states: { get: async () => undefined, set: () => Promise.reject(new Error('disk full')) },
    })
    await pass(poller, 5 * MINUTE)
    expect(requestsTo('/store').map((request) => request.status)).toEqual([200, 200, 200])
  })
})

test('a state that cannot be read is no first sight: the feed waits until it can', async () => {
  const feed = feedAt(server.serve('/unread', rss([{ title: 'One', at: START }])))
  await pollerOf([feed]).poll(feed.id)
  server.serve('/unread', rss([{ title: 'Two', at: START }]))
  let broken = true
  const poller = pollerOf([feed], {
    states: {
      get: async (id) => (broken ? Promise.reject(new Error('disk gone')) : stored.get(id)),
      set: async (id, state) => void stored.set(id, JSON.stringify(state)),
    },
  })
  now += HOUR
  await pass(poller, 5 * MINUTE)
  expect(requestsTo('/unread')).toHaveLength(1)
  broken = false
  await pass(poller, MINUTE)
  expect(accepted.map((sight) => sight.baseline)).toEqual([true, false])
})
