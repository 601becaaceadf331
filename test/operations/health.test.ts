import { expect, it } from 'vitest'
import { createHealth } from '../../src/operations/health.ts'

const at = (seconds: number) => Date.UTC(2022, 8, 13) + seconds * 1000

it('is well while every part moves', () => {
  let now = at(0)
  const health = createHealth(() => now)
  const polling = health.part('polling', 60)
  now = at(50)
  polling.beat()
  now = at(100)
  expect(health.report()).toEqual({ healthy: true, parts: { polling: { ok: true, last: '2022-09-13T00:00:50Z' } } })
})

it('names the part that has stopped, and since when', () => {
  let now = at(0)
  const health = createHealth(() => now)
  health.part('polling', 60)
  const store = health.part('store', 600)
  now = at(61)
  store.beat()
  expect(health.report()).toEqual({
    healthy: false,
    parts: {
      polling: { ok: false, since: '2022-09-13T00:00:00Z', cause: 'nothing has moved since then' },
      store: { ok: true, last: '2022-09-13T00:01:01Z' },
    },
  })
})

it('keeps the first moment of a failure that goes on, and forgets it with the next beat', () => {
  let now = at(0)
  const health = createHealth(() => now)
  const store = health.part('store', 60)
  now = at(5)
  store.fail('the disk is full')
  now = at(9)
  store.fail('the disk is still full')
  expect(health.report().parts).toEqual({ store: { ok: false, since: '2022-09-13T00:00:05Z', cause: 'the disk is still full' } })
  store.beat()
  expect(health.report().healthy).toBe(true)
})

it('measures by a clock that nobody sets, so that one set back hides no standstill and one set ahead makes none', () => {
  let now = at(0)
  let steady = 0
  const health = createHealth(
    () => now,
    () => steady,
  )
  health.part('polling', 60)
  now = at(3600)
  expect(health.report().healthy).toBe(true)
  now = at(-3600)
  steady = 61_000
  expect(health.report().healthy).toBe(false)
})
