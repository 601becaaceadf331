import { describe, expect, it } from 'vitest'
import { alertOf, MORNING, subscriptionOf } from './alerts.ts'
import { lifeUntil } from './mortal.ts'
import { openScene } from './scene.ts'

const channels = Array.from({ length: 600 }, (_, index) =>
  subscriptionOf(`c${String(index).padStart(3, '0')}`, { guild: `g${index % 3}` }),
)

describe('a telling', () => {
  it('is spread in pages, and a kill between two of them leaves nobody out and tells nobody twice', async () => {
    for (const diesAt of [1, 2, 3, 4, 5, 6, 20, 120]) {
      let life = lifeUntil(diesAt)
      const scene = await openScene({
        subscriptions: channels,
        rows: (store) => life.rows(store),
        sender: (room) => {
          const lived = life
          return lived.sender(room)
        },
      })
      await scene.accept(alertOf('a-1', 1, 'flash', MORNING))
      await Promise.race([scene.settle(), life.death])
      life = lifeUntil(0)
      scene.reopen()
      await scene.settle()
      expect(channels.filter(({ channel }) => scene.room.channel(channel).length !== 1)).toEqual([])
    }
  })

  it('goes to the servers that follow its list', async () => {
    const scene = await openScene({ subscriptions: channels, listOf: (guild) => (guild === 'g1' ? 'g1' : 'default') })
    await scene.accept(alertOf('a-1', 1, 'flash', MORNING), ['g1'])
    await scene.settle()
    expect(new Set(scene.room.calls.map(({ channel }) => Number(channel.slice(1)) % 3))).toEqual(new Set([1]))
    expect(scene.room.calls).toHaveLength(200)
  })

  it('whose alert is gone is left out', async () => {
    const scene = await openScene()
    await scene.accept(alertOf('a-1', 1, 'flash', MORNING))
    const [alert] = await scene.store.range('alert/')
    await scene.store.commit({ delete: [alert?.key ?? ''] })
    await scene.tell(alertOf('a-2', 1, 'flash', MORNING))
    expect(scene.room.shows('c1')).toEqual(['a-2 1'])
  })

  it('told once more after a kill changes nothing', async () => {
    const scene = await openScene()
    const alert = alertOf('a-1', 1, 'flash', MORNING)
    await scene.tell(alert)
    await scene.tell(alert)
    expect(scene.room.calls).toHaveLength(1)
  })
})
