import { describe, expect, it } from 'vitest'
import { alertOf, HOUR, MINUTE, MORNING, subscriptionOf } from './alerts.ts'
import { openScene } from './scene.ts'

const watchers = [subscriptionOf('c1', { mention: 'watchers' })]

describe('what was missed', () => {
  it('while the program was down comes as one catch-up post without pings', async () => {
    const scene = await openScene({ subscriptions: watchers })
    await scene.settle()
    await scene.restart(5 * HOUR)
    // Feeds answer one by one after the start, with what happened meanwhile.
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING + HOUR))
    await scene.tell(alertOf('a-2', 1, 'notice', MORNING + 2 * HOUR))
    await scene.later(MINUTE)
    await scene.tell(alertOf('a-3', 1, 'notice', MORNING + 3 * HOUR))
    await scene.later(MINUTE)
    expect(scene.room.channel('c1').map(({ texts, mention }) => [texts.at(-1), mention])).toEqual([
      ['catch-up | a-1 1 | a-3 1 | a-2 1', null],
    ])
  })

  it('does not hide what is new after the start', async () => {
    const scene = await openScene({ subscriptions: watchers })
    await scene.settle()
    await scene.restart(5 * HOUR)
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING + HOUR), alertOf('a-2', 1, 'flash', scene.now - MINUTE))
    await scene.later(MINUTE)
    expect(scene.room.channel('c1').map(({ texts, mention }) => [texts.at(-1), mention])).toEqual([
      ['a-2 1', 'watchers'],
      ['catch-up | a-1 1', null],
    ])
  })

  it('because it was accepted but never sent comes the same way', async () => {
    const scene = await openScene({ subscriptions: watchers })
    await scene.accept(alertOf('a-1', 1, 'flash', MORNING))
    await scene.accept(alertOf('a-2', 1, 'notice', MORNING))
    await scene.restart(2 * HOUR)
    await scene.later(MINUTE)
    expect(scene.room.shows('c1')).toEqual(['catch-up | a-1 1 | a-2 1'])
  })

  it('while Discord was away for an hour comes the same way', async () => {
    const scene = await openScene({ subscriptions: watchers })
    scene.fate = () => ({ kind: 'retry', afterMs: null, cause: 'ECONNREFUSED' })
    for (let minute = 0; minute < 60; minute += 10) {
      await scene.tell(alertOf(`a-${minute}`, 1, 'notice', scene.now))
      for (let step = 0; step < 10; step++) await scene.later(MINUTE)
    }
    scene.fate = () => 'ok'
    await scene.later(MINUTE)
    await scene.later(MINUTE)
    expect(scene.room.shows('c1').sort()).toEqual(['a-40 1', 'a-50 1', 'catch-up | a-30 1 | a-20 1 | a-10 1 | a-0 1'])
  })

  it('more than a day ago is dropped without a word', async () => {
    const scene = await openScene()
    await scene.accept(alertOf('a-1', 1, 'flash', MORNING))
    await scene.restart(25 * HOUR)
    await scene.later(MINUTE)
    expect(scene.room.shows('c1')).toEqual([])
    expect(await scene.store.range('given-up/')).toEqual([])
  })

  it('is still put right where the incident is shown, and without a new post', async () => {
    const scene = await openScene()
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    await scene.accept(alertOf('a-1', 2, 'flash', MORNING))
    await scene.restart(30 * HOUR)
    expect(scene.room.shows('c1')).toEqual(['a-1 2'])
  })

  it('is not made of a late report in a normal hour', async () => {
    const scene = await openScene({ subscriptions: watchers })
    for (let minute = 0; minute < 60; minute += 10) await scene.later(10 * MINUTE)
    await scene.tell(alertOf('a-1', 1, 'flash', scene.now - 45 * MINUTE))
    expect(scene.room.channel('c1').map(({ texts, mention }) => [texts.at(-1), mention])).toEqual([['a-1 1', 'watchers']])
  })
})
