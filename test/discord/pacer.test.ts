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

const busiestSecond = (times: readonly number[]): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length))

test('48 a second, evenly', async () => {
  const times = await turns(480)
  expect(times.at(-1)).toBeLessThanOrEqual(10_000)
  expect(times.at(-1)).toBeGreaterThan(9_900)
  expect(busiestSecond(times)).toBeLessThanOrEqual(49)
})

test('late timers cost no speed', async () => {
  const times = await turns(480, () => 3)
  expect(times.at(-1)).toBeLessThan(10_100)
})

test('no second sees more than 49, however late timers are', async () => {
  const lateness = fc.array(fc.oneof(fc.nat(4), fc.nat(400)), { minLength: 1, maxLength: 50 })
  await fc.assert(
    fc.asyncProperty(lateness, async (delays) => {
      let n = 0
      expect(busiestSecond(await turns(300, () => delays[n++ % delays.length] ?? 0))).toBeLessThanOrEqual(49)
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
  expect(times).toEqual([5_000, 5_050, 5_150])
})
