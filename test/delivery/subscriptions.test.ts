import { describe, expect, it } from 'vitest'
import { createSubscriptions } from '../../src/delivery/subscriptions.ts'
import { subscriptionOf } from './alerts.ts'

const ids = (subscriptions: readonly { channel: string }[]) => subscriptions.map(({ channel }) => channel)

describe('subscriptions', () => {
  it('are read in pages in the order of channels, whatever comes and goes between two pages', async () => {
    const subscriptions = createSubscriptions(
      shelf(),
      ['c3', 'c1', 'c5'].map((channel) => subscriptionOf(channel)),
    )
    expect(ids(subscriptions.page(null, 2))).toEqual(['c1', 'c3'])
    await subscriptions.remove('c3')
    await subscriptions.put(subscriptionOf('c4'))
    await subscriptions.put(subscriptionOf('c2'))
    expect(ids(subscriptions.page('c3', 2))).toEqual(['c4', 'c5'])
    expect(ids(subscriptions.page('c5', 2))).toEqual([])
  })

  it('are paused once', async () => {
    const subscriptions = createSubscriptions(shelf(), [subscriptionOf('c1')])
    expect(await subscriptions.pause('c1', 'no-access', '2022-09-13T06:00:00Z')).toMatchObject({ paused: { reason: 'no-access' } })
    expect(await subscriptions.pause('c1', 'channel-gone', '2022-09-13T07:00:00Z')).toBeNull()
    expect(subscriptions.of('c1')?.paused?.reason).toBe('no-access')
    await subscriptions.resume('c1')
    expect(subscriptions.of('c1')?.paused).toBeNull()
  })

  it('stay as they were where the shelf fails', async () => {
    const failing = { set: () => Promise.reject(new Error('full')), delete: () => Promise.reject(new Error('full')) }
    const subscriptions = createSubscriptions(failing, [subscriptionOf('c1')])
    await expect(subscriptions.put(subscriptionOf('c2'))).rejects.toThrow('full')
    await expect(subscriptions.remove('c1')).rejects.toThrow('full')
    expect(ids(subscriptions.page(null, 9))).toEqual(['c1'])
  })

  it('of a server are its channels’', () => {
    const known = [subscriptionOf('c1', { guild: 'g1' }), subscriptionOf('c2', { guild: 'g2' })]
    expect(ids(createSubscriptions(shelf(), known).ofGuild('g2'))).toEqual(['c2'])
  })
})

function shelf() {
  return { set: async () => true, delete: async () => true }
}
