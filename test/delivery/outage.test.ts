import { describe, expect, it } from 'vitest'
import { createOutage } from '../../src/delivery/outage.ts'
import { alertOf, MINUTE, MORNING, SECOND, subscriptionOf } from './alerts.ts'
import { openScene } from './scene.ts'

const many = (count: number) => Array.from({ length: count }, (_, n) => subscriptionOf(`c${String(n).padStart(4, '0')}`))
const lost = { kind: 'doubt', cause: '502' } as const

describe('while Discord does not answer', () => {
  it('a few try for all, further and further apart', async () => {
    const scene = await openScene({ subscriptions: many(500) })
    scene.fate = () => 'lost'
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    const first = scene.room.calls.length
    for (let second = 0; second < 600; second++) await scene.later(SECOND)
    expect(first).toBeLessThanOrEqual(64)
    expect(scene.room.calls.length - first).toBeGreaterThan(20)
    expect(scene.room.calls.length - first).toBeLessThan(400)
  })

  it('nothing counts as moving', async () => {
    const scene = await openScene({ subscriptions: many(50) })
    scene.fate = () => 'lost'
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    const before = scene.eventsOf('moved').length
    await scene.later(MINUTE)
    expect(scene.eventsOf('moved')).toHaveLength(before)
    scene.fate = () => 'ok'
    await scene.later(MINUTE)
    expect(scene.eventsOf('moved').length).toBeGreaterThan(before)
  })

  it('nothing is wrong once nobody waits any more', async () => {
    const scene = await openScene({ subscriptions: many(20) })
    scene.fate = () => ({ kind: 'retry', afterMs: null, cause: 'ECONNREFUSED', unanswered: true })
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    for (const { channel } of many(20)) await scene.subscriptions.remove(channel)
    for (let minute = 0; minute < 3; minute++) await scene.later(MINUTE)
    expect(scene.events.at(-1)?.kind).toBe('moved')
  })

  it('everybody gets each post once, within a minute of its return', async () => {
    const scene = await openScene({ subscriptions: many(500) })
    scene.fate = ({ channel }) => (channel > 'c0005' ? 'lost' : 'posted, answer lost')
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    for (let minute = 0; minute < 10; minute++) await scene.later(MINUTE)
    scene.fate = () => 'ok'
    for (let second = 0; second < 62; second++) await scene.later(SECOND)
    expect(many(500).map(({ channel }) => scene.room.shows(channel))).toEqual(Array(500).fill(['a-1 1']))
  })

  it('messages that fail by themselves hide no others', async () => {
    const scene = await openScene({ subscriptions: many(300) })
    scene.fate = ({ title }) => (title.startsWith('a-bad') ? 'lost' : 'ok')
    await scene.accept(alertOf('a-good', 1, 'note', MORNING))
    scene.now += SECOND
    await scene.tell(alertOf('a-bad', 1, 'flash', scene.now))
    for (let second = 0; second < 120; second++) await scene.later(SECOND)
    expect(many(300).filter(({ channel }) => scene.room.shows(channel).includes('a-good 1'))).toHaveLength(300)
  })
})

describe('an outage', () => {
  it('is ten answers lost in a row, or a minute of them', () => {
    const quick = createOutage()
    expect(Array.from({ length: 10 }, () => quick.heard(lost, 0, 1)).map((until) => until !== null)).toEqual([
      ...Array(9).fill(false),
      true,
    ])
    const slow = createOutage()
    expect([slow.heard(lost, 0, 1), slow.heard(lost, 30 * SECOND, 1), slow.heard(lost, MINUTE, 1)]).toEqual([
      null,
      null,
      MINUTE + SECOND,
    ])
  })

  it('is over with the first answer, whatever it says', () => {
    const outage = createOutage()
    for (let n = 0; n < 10; n++) outage.heard(lost, 0, 1)
    expect([outage.lasts, outage.places(32)]).toEqual([true, 9])
    outage.heard({ kind: 'shut', reason: 'no-access', cause: '50001' }, SECOND, 1)
    expect([outage.lasts, outage.places(32)]).toEqual([false, 32])
  })
})
