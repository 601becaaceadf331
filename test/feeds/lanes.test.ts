import { describe, expect, test } from 'vitest'
import { createLanes } from '../../src/feeds/lanes.ts'
import { createWorld } from '../fakes/time.ts'

describe('lanes', () => {
  test('let one at a time through, with a gap after each', async () => {
    const { now, sleep, pass } = createWorld()
    const lanes = createLanes({ concurrency: 8, gap: 100, spread: 0, sleep })
    const starts: number[] = []
    for (let n = 0; n < 3; n++) {
      void lanes.enter('host', async () => {
        starts.push(now())
        await sleep(30)
      })
    }
    await pass(1_000)
    expect(starts).toEqual([0, 130, 260])
  })

  test('do not wait for one another, but for room and at the door', async () => {
    const { now, sleep, pass } = createWorld()
    const lanes = createLanes({ concurrency: 2, gap: 0, spread: 10, sleep })
    const starts: number[] = []
    for (const lane of ['a', 'b', 'c', 'd']) {
      void lanes.enter(lane, async () => {
        starts.push(now())
        await sleep(lane === 'a' ? 1_000 : 50)
      })
    }
    await pass(2_000)
    expect(starts).toEqual([0, 10, 60, 110])
  })

  test('go on after a turn that failed', async () => {
    const { sleep, pass } = createWorld()
    const lanes = createLanes({ concurrency: 1, gap: 1, spread: 0, sleep })
    const first = lanes.enter('host', () => Promise.reject(new Error('broken'))).catch((error: Error) => error.message)
    const second = lanes.enter('host', async () => undefined)
    await pass(10)
    expect(await first).toBe('broken')
    await second
  })
})
