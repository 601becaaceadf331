import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPacer } from '../../src/discord/pacer.ts'

/** A clock that is only moved by sleeping, and then a little too far, as timers do. */
const drowsyClock = (lateness: () => number) => {
  let now = 0
  return {
    now: () => now,
    async sleep(ms: number) {
      now += ms + lateness()
    },
  }
}

/** When each of `count` requests goes out. */
const turns = async (count: number, lateness: () => number = () => 0, perSecond = 48): Promise<number[]> => {
  const clock = drowsyClock(lateness)
  const pacer = createPacer(perSecond, clock)
  const times: number[] = []
  await Promise.all(Array.from({ length: count }, () => pacer.turn().then(() => times.push(clock.now()))))
  return times
}

/** The most in any span of so long. */
const busiest = (times: readonly number[], spanMs: number): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + spanMs).length))

test('48 a second, evenly but for the first few', async () => {
  const times = await turns(480)
  expect(times.at(-1)).toBeLessThanOrEqual(10_000)
  expect(times.at(-1)).toBeGreaterThan(9_850)
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0))
  expect(gaps.filter((gap) => gap > 20 && gap < 22).length).toBeGreaterThan(400)
})

test('late timers cost no speed', async () => {
  const times = await turns(480, () => 3)
  expect(times.at(-1)).toBeLessThan(10_100)
})

test('what was missed while the program stood still is not made up for: what was under way may have stood still too', async () => {
  let n = 0
  const times = await turns(480, () => (n++ % 10 === 9 ? 200 : 0))
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0))
  const bunched = gaps.filter((gap, index) => gap < 20 && (gaps[index + 1] ?? 1_000) < 20)
  expect(bunched).toEqual([])
})

test('no second sees more than 50, with 40 ms to spare, however late timers are', async () => {
  const lateness = fc.array(fc.oneof(fc.nat(4), fc.nat(400)), { minLength: 1, maxLength: 50 })
  await fc.assert(
    fc.asyncProperty(lateness, async (delays) => {
      let n = 0
      expect(busiest(await turns(300, () => delays[n++ % delays.length] ?? 0), 1_040)).toBeLessThanOrEqual(50)
    }),
  )
})

test('a hold stops everybody, those who wait already too, and then goes on evenly', async () => {
  const clock = drowsyClock(() => 0)
  const pacer = createPacer(10, clock)
  await pacer.turn()
  const times: number[] = []
  const waiting = [1, 2, 3].map(() => pacer.turn().then(() => times.push(clock.now())))
  pacer.hold(5_000)
  expect(pacer.held()).toBe(5_000)
  await Promise.all(waiting)
  expect(times).toEqual([5_000, 5_100, 5_200])
})

test('whoever gave up does not get a turn and takes none away', async () => {
  const clock = drowsyClock(() => 0)
  const pacer = createPacer(10, clock)
  pacer.hold(1_500)
  const given = new AbortController()
  const turned = [pacer.turn(given.signal), pacer.turn()]
  given.abort()
  expect(await Promise.all(turned)).toEqual([false, true])
  expect(clock.now()).toBe(1_500)
})

test('a hold for no known time holds nobody up', async () => {
  const clock = drowsyClock(() => 0)
  const pacer = createPacer(10, clock)
  pacer.hold(Number.NaN)
  expect(pacer.held()).toBe(0)
  expect(await pacer.turn()).toBe(true)
})
