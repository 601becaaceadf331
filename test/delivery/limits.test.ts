import { describe, expect, it } from 'vitest'
import { createBreaker } from '../../src/delivery/breaker.ts'
import { alertOf, HOUR, MINUTE, MORNING, SECOND, subscriptionOf } from './alerts.ts'
import { openScene } from './scene.ts'

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => subscriptionOf(`c${String(index).padStart(5, '0')}`, { guild: `g${index % 2_500}` }))

describe('invalid requests', () => {
  const forbidden = { kind: 'shut', reason: 'no-permission', cause: '50013' } as const

  it('stop all sending at a thousand in ten minutes, long before Discord’s ban, and it goes on after', async () => {
    const scene = await openScene({ subscriptions: many(1_500) })
    scene.fate = () => forbidden
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    const tried = scene.room.calls.length
    expect(tried).toBeGreaterThanOrEqual(1_000)
    expect(tried).toBeLessThan(1_040)
    expect(scene.eventsOf('resting')).toHaveLength(1)
    await scene.later(9 * MINUTE)
    expect(scene.room.calls).toHaveLength(tried)
    scene.fate = () => 'ok'
    await scene.later(2 * MINUTE)
    expect(scene.room.calls).toHaveLength(1_500)
  })

  it('are what Discord counts: not a shared limit, not an unknown channel', () => {
    const breaker = createBreaker(1)
    expect(breaker.count({ kind: 'retry', afterMs: 1, cause: 'shared' }, 0)).toBeNull()
    expect(breaker.count({ kind: 'shut', reason: 'channel-gone', cause: '10003' }, 0)).toBeNull()
    expect(breaker.count({ kind: 'retry', afterMs: 1, cause: '429', invalid: true }, 0)).toBe(10 * MINUTE)
  })

  it('of more than ten minutes ago no longer count', () => {
    const breaker = createBreaker(2)
    expect(breaker.count(forbidden, 0)).toBeNull()
    expect(breaker.count(forbidden, 11 * MINUTE)).toBeNull()
    expect(breaker.count(forbidden, 12 * MINUTE)).toBe(22 * MINUTE)
  })
})

it('a global limit makes everybody wait for as long as Discord says', async () => {
  const scene = await openScene({ subscriptions: many(300) })
  scene.fate = () => ({ kind: 'retry', afterMs: 5_000, cause: 'global', scope: 'global', invalid: true })
  await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
  const tried = scene.room.calls.length
  expect(tried).toBeLessThanOrEqual(64)
  scene.fate = () => 'ok'
  await scene.later(4 * SECOND)
  expect(scene.room.calls).toHaveLength(tried)
  await scene.later(3 * SECOND)
  expect(scene.room.calls).toHaveLength(tried + 300)
})

it('a limit of hours is for the whole channel also in its first moment', async () => {
  const scene = await openScene()
  scene.fate = () => ({ kind: 'retry', afterMs: 2 * HOUR, cause: '429', scope: 'channel' })
  await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
  await scene.tell(alertOf('a-2', 1, 'flash', MORNING))
  expect(scene.room.calls).toHaveLength(1)
})

describe('a rest that Discord asked for', () => {
  it('is standing still while somebody waits', async () => {
    const scene = await openScene({ subscriptions: many(2) })
    scene.fate = () => ({ kind: 'retry', afterMs: 10 * MINUTE, cause: 'banned', scope: 'global' })
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    const before = scene.eventsOf('moved').length
    for (let minute = 0; minute < 9; minute++) await scene.later(MINUTE)
    expect(scene.eventsOf('moved')).toHaveLength(before)
    scene.fate = () => 'ok'
    await scene.later(2 * MINUTE)
    expect(scene.eventsOf('moved').length).toBeGreaterThan(before)
  })

  it('is none where nobody waits', async () => {
    const scene = await openScene()
    scene.fate = () => ({ kind: 'retry', afterMs: 10 * MINUTE, cause: 'banned', scope: 'global' })
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    await scene.retract('a-1', 'a mistake')
    const before = scene.eventsOf('moved').length
    await scene.later(MINUTE)
    expect(scene.eventsOf('moved').length).toBeGreaterThan(before)
  })
})

it('what lands while the queue is looked at is settled at once', async () => {
  const answers: (() => void)[] = []
  const scene = await openScene({
    sender: (room) => ({
      ...room,
      async create(...args) {
        await new Promise<void>((resolve) => answers.push(resolve))
        return room.create(...args)
      },
    }),
    rows: (store) => ({
      ...store,
      async range(prefix, question) {
        for (const answer of answers.splice(0)) answer()
        await new Promise((resolve) => setImmediate(resolve))
        return store.range(prefix, question)
      },
    }),
  })
  await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
  expect(scene.eventsOf('sent')).toHaveLength(1)
})

describe('ten thousand channels on 2,500 servers', () => {
  it('are told each once, in pages, with one wording and never more than a page in one commit', async () => {
    let largest = 0
    const scene = await openScene({
      subscriptions: many(10_000),
      rows: (store) => ({
        get: (key) => store.get(key),
        getMany: (keys) => store.getMany(keys),
        range: (prefix, question) => store.range(prefix, question),
        count: (prefix) => store.count(prefix),
        commit: (changes) => {
          largest = Math.max(largest, changes.put?.length ?? 0)
          return store.commit(changes)
        },
      }),
    })
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    const told = new Set(scene.room.calls.map(({ channel }) => channel))
    expect([told.size, scene.room.calls.length]).toEqual([10_000, 10_000])
    expect(scene.worded).toEqual(['a-1 1 en'])
    expect(largest).toBeLessThan(1_500)
  })
})

describe('stopping', () => {
  it('waits for what is in flight, keeps its outcome, and sends nothing more', async () => {
    let answer: () => void = () => {}
    const gate = new Promise<void>((resolve) => {
      answer = resolve
    })
    const scene = await openScene({
      subscriptions: many(100),
      sender: (room) => ({ ...room, create: (...args) => gate.then(() => room.create(...args)) }),
    })
    await scene.accept(alertOf('a-1', 1, 'flash', MORNING))
    scene.outbox.wake()
    await new Promise((resolve) => setImmediate(resolve))
    await new Promise((resolve) => setImmediate(resolve))
    const stopping = scene.outbox.stop()
    answer()
    await stopping
    expect(scene.room.calls).toHaveLength(64)
    expect(scene.eventsOf('sent')).toHaveLength(64)
    expect(await scene.store.range('due/')).toHaveLength(36)
  })

  it('does not wait for ever: what is cut off is in doubt and settled after the next start', async () => {
    let rings: () => void = () => {}
    const scene = await openScene({
      sender: (room) => ({ ...room, create: (...args) => room.create(...args).then(() => new Promise(() => {})) }),
      alarm: (at, ring) => {
        if (at === MORNING + 10 * SECOND) rings = ring
        return () => {}
      },
    })
    await scene.accept(alertOf('a-1', 1, 'flash', MORNING))
    scene.outbox.wake()
    while (scene.room.calls.length === 0) await new Promise((resolve) => setImmediate(resolve))
    const stopping = scene.outbox.stop(10 * SECOND)
    await new Promise((resolve) => setImmediate(resolve))
    rings()
    await stopping
    expect(await scene.store.range('due/')).toHaveLength(1)
    expect(scene.room.shows('c1')).toEqual(['a-1 1'])
  })
})

it('everything that waits is looked at again when its time has come, without being woken', async () => {
  const alarms: { at: number; ring: () => void }[] = []
  const scene = await openScene({
    alarm: (at, ring) => {
      alarms.push({ at, ring })
      return () => {}
    },
  })
  scene.fate = () => ({ kind: 'retry', afterMs: 20_000, cause: '429' })
  await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
  scene.fate = () => 'ok'
  const { at, ring } = alarms.at(-1) as { at: number; ring: () => void }
  expect(at - MORNING).toBeGreaterThanOrEqual(20 * SECOND)
  expect(at - MORNING).toBeLessThan(22 * SECOND)
  scene.now = at
  ring()
  await scene.outbox.idle()
  expect(scene.room.shows('c1')).toEqual(['a-1 1'])
})
