import { describe, expect, it } from 'vitest'
import { deliveriesOf } from '../../src/delivery/deliveries.ts'
import { instant } from '../../src/model.ts'
import { alertOf, HOUR, MINUTE, MORNING, subscriptionOf } from './alerts.ts'
import { openScene } from './scene.ts'

const DAY = 24 * HOUR

describe('a withdrawn alert', () => {
  it('turns every post of it into a correction, each under its own words', async () => {
    const scene = await openScene({ subscriptions: ['c1', 'c2'].map((channel) => subscriptionOf(channel)) })
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    await scene.tell(alertOf('a-1', 2, 'flash', MORNING))
    await scene.retract('a-1', 'another war')
    for (const channel of ['c1', 'c2'])
      expect(scene.room.shows(channel)).toEqual(['withdrawn: a-1 1 (another war)', 'withdrawn: a-1 2 (another war)'])
    expect((await deliveriesOf(scene.store, 'a-1')).map(({ state }) => state)).toEqual(['corrected', 'corrected'])
  })

  it('is never posted where it still waited', async () => {
    const scene = await openScene()
    scene.fate = () => ({ kind: 'retry', afterMs: null, cause: '503' })
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    await scene.retract('a-1', 'a mistake')
    scene.fate = () => 'ok'
    await scene.later(MINUTE)
    expect(scene.room.shows('c1')).toEqual([])
  })

  it('is settled before it is corrected where it was in doubt', async () => {
    const scene = await openScene()
    scene.fate = () => 'posted, answer lost'
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    await scene.retract('a-1', 'a mistake')
    scene.fate = () => 'ok'
    await scene.later(MINUTE)
    expect(scene.room.channel('c1').map(({ texts }) => texts)).toEqual([['a-1 1', 'withdrawn: a-1 1 (a mistake)']])
  })

  it('is not posted after all where the doubtful create never arrived', async () => {
    const scene = await openScene()
    scene.fate = () => 'lost'
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    await scene.retract('a-1', 'a mistake')
    scene.fate = () => 'ok'
    await scene.later(10 * MINUTE)
    expect(scene.room.shows('c1')).toEqual([])
  })

  it('is marked in the digest that told it', async () => {
    const scene = await openScene({ postsAnHour: 0 })
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING), alertOf('a-2', 1, 'note', MORNING))
    await scene.later(MINUTE)
    await scene.later(2 * HOUR)
    await scene.retract('a-1', 'a mistake')
    await scene.later(MINUTE)
    expect(scene.room.shows('c1')).toEqual(['digest | a-1 1 withdrawn | a-2 1'])
  })

  it('is corrected as well in a channel that has unsubscribed since, for the mistake stands there', async () => {
    const scene = await openScene({ subscriptions: [subscriptionOf('c1', { language: 'ru' })] })
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    await scene.subscriptions.remove('c1')
    await scene.retract('a-1', 'a mistake')
    expect(scene.room.shows('c1')).toEqual(['withdrawn: a-1 1 (a mistake)'])
    expect(scene.room.calls.at(-1)?.message?.post.language).toBe('ru')
  })

  it('keeps its correction when the incident is told anew: that is a new post', async () => {
    const scene = await openScene()
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    await scene.retract('a-1', 'a mistake')
    await scene.tell(alertOf('a-1', 2, 'notice', MORNING))
    expect(scene.room.shows('c1')).toEqual(['withdrawn: a-1 1 (a mistake)', 'a-1 2'])
  })

  it('is corrected by a new message where the old one can no longer be edited', async () => {
    const scene = await openScene()
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    scene.fate = ({ way }) => (way === 'edit' ? { kind: 'message-lost', reason: 'too-old', cause: '30046' } : 'ok')
    await scene.retract('a-1', 'a mistake')
    expect(scene.room.shows('c1')).toEqual(['a-1 1', 'withdrawn: a-1 1 (a mistake)'])
  })

  it('corrects the message that stands although a later one can never be settled', async () => {
    const scene = await openScene()
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    scene.fate = () => 'posted, answer lost'
    await scene.tell(alertOf('a-1', 2, 'flash', MORNING))
    await scene.retract('a-1', 'a mistake')
    scene.fate = () => 'ok'
    scene.mayRead = false
    await scene.restart(HOUR)
    expect(scene.room.shows('c1')).toEqual(['withdrawn: a-1 1 (a mistake)', 'a-1 2'])
    expect((await deliveriesOf(scene.store, 'a-1')).map(({ reason }) => reason)).toEqual(['unsettled'])
  })

  it('rests with a channel that is paused before the correction gets there', async () => {
    const scene = await openScene()
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    await scene.subscriptions.pause('c1', 'no-access', instant(MORNING))
    await scene.retract('a-1', 'a mistake')
    expect(scene.room.shows('c1')).toEqual(['a-1 1'])
    expect(await scene.store.range('due/')).toEqual([])
  })

  it('is corrected also where its incident was first told more than a month ago', async () => {
    const scene = await openScene()
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    await scene.later(20 * DAY)
    await scene.tell(alertOf('a-1', 2, 'notice', scene.now))
    await scene.later(20 * DAY)
    await scene.retract('a-1', 'a mistake')
    expect(scene.room.shows('c1')).toEqual(['withdrawn: a-1 2 (a mistake)'])
  })

  it('of which a message was deleted needs no correction there', async () => {
    const scene = await openScene()
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    scene.fate = () => ({ kind: 'message-lost', reason: 'deleted', cause: '10008' })
    await scene.retract('a-1', 'a mistake')
    expect(scene.room.shows('c1')).toEqual(['a-1 1'])
    expect(await scene.store.range('due/')).toEqual([])
  })
})
