import { describe, expect, it } from 'vitest'
import { deliveriesIn, deliveriesOf, depthOf, givenUpOf } from '../../src/delivery/deliveries.ts'
import { alertOf, MINUTE, MORNING, SECOND, subscriptionOf } from './alerts.ts'
import { openScene } from './scene.ts'

const channels = ['c1', 'c2', 'c3', 'c4'].map((channel) => subscriptionOf(channel, { guild: channel < 'c3' ? 'g1' : 'g2' }))

describe('what became of an alert', () => {
  it('can be asked channel by channel', async () => {
    const scene = await openScene({ subscriptions: channels })
    scene.fate = ({ channel }) =>
      channel === 'c1'
        ? 'ok'
        : channel === 'c2'
          ? 'lost'
          : channel === 'c3'
            ? { kind: 'retry', afterMs: null, cause: '503' }
            : { kind: 'shut', reason: 'no-permission', cause: '50013' }
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    const deliveries = await deliveriesOf(scene.store, 'a-1')
    expect(deliveries.map(({ channel, state, reason }) => [channel, state, reason])).toEqual([
      ['c1', 'shown', null],
      ['c2', 'in-doubt', null],
      ['c3', 'waiting', null],
      ['c4', 'given-up', 'no-permission'],
    ])
    expect(deliveries[0]).toMatchObject({
      messageId: 'm1',
      at: '2022-09-13T06:00:00Z',
      document: expect.stringMatching(/^alert\/a-1\.1\./),
    })
    expect(await deliveriesOf(scene.store, 'a-1', { after: 'c2', limit: 1 })).toEqual([deliveries[2]])
    expect(await deliveriesIn(scene.store, 'a-1', ['c1', 'c9'])).toEqual([deliveries[0]])
    expect(await depthOf(scene.store)).toEqual({ due: 0, later: 2, tellings: 0 })
  })

  it('that was told in a digest says so', async () => {
    const scene = await openScene({ postsAnHour: 0 })
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    await scene.later(MINUTE)
    expect((await deliveriesOf(scene.store, 'a-1')).map(({ state }) => state)).toEqual(['gathered'])
  })

  it('is shown to the moderators of the server where it was given up, until it is told after all', async () => {
    const scene = await openScene({ subscriptions: channels })
    scene.fate = ({ channel }) => (channel === 'c1' ? { kind: 'shut', reason: 'no-permission', cause: '50013' } : 'ok')
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    expect(await givenUpOf(scene.store, 'g1')).toMatchObject([{ channel: 'c1', incident: 'a-1', reason: 'no-permission' }])
    expect(await givenUpOf(scene.store, 'g2')).toEqual([])
    scene.fate = () => 'ok'
    await scene.subscriptions.resume('c1')
    scene.now += SECOND
    await scene.tell(alertOf('a-1', 2, 'notice', MORNING))
    expect(await givenUpOf(scene.store, 'g1')).toEqual([])
  })
})
