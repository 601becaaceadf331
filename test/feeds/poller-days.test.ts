import { beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_FEEDS } from '../../src/feeds/catalogue.ts'
import { hostAndPort } from '../../src/feeds/families.ts'
import type { Fetch } from '../../src/feeds/fetch-result.ts'
import type { ParsedFeed } from '../../src/feeds/parsed.ts'
import { createPoller } from '../../src/feeds/poller.ts'
import { createWorld } from '../fakes/time.ts'

const SECOND = 1_000
const HOUR = 3_600_000

interface Asked {
  readonly url: string
  readonly from: number
  readonly to: number
}

/** Half a day of the default list: a third of the hosts is slow, some never answer, the others take a second. */
describe('half a day of the default list', () => {
  const asked: Asked[] = []
  const dead = new Set(['olke.az', 'baku.ws', 'massispost.com'])
  const tookOf = (host: string) => (dead.has(host) ? 20 * SECOND : host.length % 3 === 0 ? 8 * SECOND : SECOND)

  beforeAll(async () => {
    const world = createWorld(Date.parse('2022-09-13T00:00:00Z'))
    const start = world.now()
    const fetch: Fetch = async ({ url }) => {
      const from = world.now()
      const host = hostAndPort(url)
      await world.sleep(tookOf(host))
      asked.push({ url, from, to: world.now() })
      if (dead.has(host)) {
        return { kind: 'problem', problem: 'timeout', url, status: null, retryAfter: null, answered: false, detail: 'silence' }
      }
      const validators = { etag: null, lastModified: null }
      const bytes = Buffer.from(`${url} ${world.now()}`)
      return { kind: 'document', bytes, contentType: null, cut: false, url, movedTo: null, validators, freshFor: null }
    }
    const item = { id: null, guid: null, link: null, updated: null, summary: null, content: null, source: null }
    const published = '2022-09-12T00:00:00Z'
    const feed: ParsedFeed = {
      title: null,
      link: null,
      description: null,
      language: null,
      ttlMinutes: null,
      items: [1, 2].map((n) => ({ ...item, title: `Entry ${n}`, published })),
    }
    const poller = createPoller({
      feeds: () => DEFAULT_FEEDS,
      states: { get: async () => undefined, set: async () => undefined },
      fetch,
      parse: async () => feed,
      limits: { shortest: 120 * SECOND, longest: 600 * SECOND },
      clock: world.now,
      random: () => (asked.length % 10) / 10,
      urgent: () => false,
      onEntries: async () => undefined,
      log: { debug: () => undefined, info: () => undefined, error: () => undefined },
      sleep: world.sleep,
    })
    for (; world.now() < start + 12 * HOUR; await world.pass(30 * SECOND)) await poller.tick()
  })

  const by = (key: (poll: Asked) => string): ReadonlyMap<string, readonly Asked[]> => {
    const groups = new Map<string, Asked[]>()
    for (const poll of asked.toSorted((a, b) => a.from - b.from)) groups.set(key(poll), [...(groups.get(key(poll)) ?? []), poll])
    return groups
  }
  const byUrl = () => by(({ url }) => url)
  const byHost = () => by(({ url }) => hostAndPort(url))

  test('everybody is asked, and all within the first minute', () => {
    const first = [...byUrl().values()].map((polls) => polls[0]?.from ?? 0)
    expect(first).toHaveLength(DEFAULT_FEEDS.length)
    expect(Math.max(...first) - Math.min(...first)).toBeLessThan(60 * SECOND)
  })

  test('no more than eight are asked at once, and never two on one host', () => {
    const marks = asked
      .flatMap(({ from, to }) => [
        { at: from, by: 1 },
        { at: to, by: -1 },
      ])
      .sort((a, b) => a.at - b.at || a.by - b.by)
    let underWay = 0
    for (const { by } of marks) {
      underWay += by
      expect(underWay).toBeLessThanOrEqual(8)
    }
    for (const polls of byHost().values()) {
      for (const [n, poll] of polls.slice(1).entries()) expect(poll.from - (polls[n]?.to ?? 0)).toBeGreaterThanOrEqual(SECOND)
    }
  })

  test('each is asked within its limits, whatever the others do', () => {
    for (const [url, polls] of byUrl()) {
      if (dead.has(hostAndPort(url))) continue
      for (const [n, poll] of polls.slice(1).entries()) {
        const gap = poll.from - (polls[n]?.to ?? 0)
        expect(gap, url).toBeGreaterThanOrEqual(120 * SECOND)
        expect(gap, url).toBeLessThanOrEqual(660 * SECOND)
      }
    }
  })

  test('who never answers is asked less and less', () => {
    for (const [url, polls] of byUrl()) if (dead.has(hostAndPort(url))) expect(polls.length, url).toBeLessThan(12)
  })

  test('starts do not crowd', () => {
    const starts = asked.map(({ from }) => from).sort((a, b) => a - b)
    const crowded = starts.filter((at, n) => n > 0 && at - (starts[n - 1] ?? 0) < 100)
    expect(crowded.length).toBeLessThan(starts.length / 20)
  })
})
