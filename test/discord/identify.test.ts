import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createThrottler, type IdentifyLog, identifyDelay } from '../../src/discord/identify.ts'

const NOW = 1_900_000_000_000
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** So many IDENTIFYs, so far apart, the last one just now. */
const every = (ms: number, count: number) => Array.from({ length: count }, (_, n) => NOW - n * ms)

describe('how long to wait', () => {
  test('the first ones of an hour and of a day are free', () => {
    expect(identifyDelay([], NOW, 1)).toBe(0)
    expect(identifyDelay(every(5_000, 59), NOW, 1)).toBe(0)
    expect(identifyDelay(every(5_000, 170), NOW, 3)).toBe(0)
  })

  test('then it takes half a minute, and later two and a half', () => {
    expect(identifyDelay(every(1_000, 60), NOW, 1)).toBe(30_000)
    expect(identifyDelay(every(10 * MINUTE, 140), NOW, 1)).toBe(0)
    expect(identifyDelay(every(5 * MINUTE, 200), NOW, 1)).toBe(150_000)
  })

  test('near Discord’s thousand a day it waits for the day to pass', () => {
    expect(identifyDelay(every(MINUTE, 800), NOW, 100)).toBe(24 * HOUR - 799 * MINUTE)
  })

  test('times of a clock that was ahead do not count', () => {
    expect(identifyDelay([NOW + HOUR], NOW, 1)).toBe(0)
  })

  test('no crash loop, however fast, uses up more than 800 a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), (life) => {
        const times: number[] = []
        for (let now = NOW; now < NOW + 24 * HOUR; now += life) {
          now += identifyDelay(times, now, 1)
          if (now < NOW + 24 * HOUR) times.push(now)
        }
        expect(times.length).toBeLessThanOrEqual(800)
      }),
      { numRuns: 20 },
    )
  })
})

/** A throttler whose sleeps move the clock, with the times of an earlier life. */
const scene = (earlier: readonly number[], concurrency = 1) => {
  let now = NOW
  const times = [...earlier]
  const troubles: string[] = []
  const log: IdentifyLog = { times: async () => times, add: async (at) => void times.push(at) }
  const sleep = async (ms: number) => {
    now += ms
  }
  const throttler = createThrottler({
    log,
    clock: () => now,
    sleep,
    shards: 2,
    concurrency,
    onTrouble: (cause) => troubles.push(cause),
  })
  return { throttler, times, troubles, now: () => now }
}
const never = new AbortController().signal

describe('taking turns', () => {
  test('two shards identify five seconds apart, and both are written down', async () => {
    const { throttler, times } = scene([])
    await Promise.all([throttler.waitForIdentify(0, never), throttler.waitForIdentify(1, never)])
    expect(times).toEqual([NOW, NOW + 5_250])
    expect(throttler.waiting()).toBe(0)
  })

  test('where Discord allows it, both at once', async () => {
    const { throttler, times } = scene([], 2)
    await Promise.all([throttler.waitForIdentify(0, never), throttler.waitForIdentify(1, never)])
    expect(times).toEqual([NOW, NOW])
  })

  test('a former life that identified just now is waited for', async () => {
    const { throttler, times } = scene([NOW - 1_000])
    await throttler.waitForIdentify(0, never)
    expect(times.at(-1)).toBe(NOW + 4_250)
  })

  test('a crash loop is told of', async () => {
    const { throttler, troubles, now } = scene(every(1_000, 200))
    await throttler.waitForIdentify(0, never)
    expect(now() - NOW).toBe(150_000)
    expect(troubles).toEqual([expect.stringContaining('150 s')])
  })

  test('a connection lost meanwhile gives up its turn, the next shard takes it', async () => {
    const { throttler, times } = scene([])
    const lost = throttler.waitForIdentify(0, AbortSignal.abort(new Error('lost')))
    const next = throttler.waitForIdentify(1, never)
    await expect(lost).rejects.toThrow('lost')
    await next
    expect(times).toEqual([NOW])
  })
})
