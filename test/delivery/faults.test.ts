import { describe, expect, it } from 'vitest'
import { alertOf, MINUTE, MORNING, SECOND, subscriptionOf } from './alerts.ts'
import { failingAt, lifeUntil } from './mortal.ts'
import { openScene, type Scene } from './scene.ts'

const channels = ['c1', 'c2'].map((channel) => subscriptionOf(channel))

/** A flash, its update, a flood of one, an answer lost, a failure, a retraction. */
async function aMorning(scene: Scene, settle: () => Promise<void>): Promise<void> {
  let requests = 0
  scene.fate = () => {
    requests++
    if (requests === 2) return 'posted, answer lost'
    if (requests === 4) return 'lost'
    return requests === 5 ? { kind: 'retry', afterMs: 1_000, cause: '503' } : 'ok'
  }
  await scene.accept(alertOf('a-1', 1, 'flash', MORNING))
  await settle()
  await scene.accept(alertOf('a-1', 2, 'note', MORNING))
  await scene.accept(alertOf('a-2', 1, 'notice', MORNING))
  await settle()
  scene.now += 5 * SECOND
  await scene.accept(alertOf('a-1', 3, 'flash', MORNING))
  await scene.accept(alertOf('a-3', 1, 'note', MORNING))
  await settle()
  for (let step = 0; step < 4; step++) {
    scene.now += MINUTE
    await settle()
  }
}

/** Exactly once and in order: a-1 stands as its first message, edited at most, and as the second flash; a-3 came too late for the
 *  valve of two posts an hour. */
function expectTold(scene: Scene): void {
  for (const { channel } of channels) {
    const posts = scene.room.channel(channel)
    const shown = posts.map(({ texts }) => texts.at(-1) as string)
    expect(shown.filter((text) => text === 'a-1 3')).toHaveLength(1)
    expect(posts.filter(({ footer }) => footer === 'a-1').length).toBeLessThanOrEqual(2)
    expect([...shown].sort().join(', ')).toMatch(/a-2 1/)
    expect([...shown].sort().join(', ')).toMatch(/a-3 1/)
    expect(new Set(shown).size).toBe(shown.length)
    for (const { texts } of posts) expect(texts).toEqual([...texts].sort())
  }
}

async function queueOf(scene: Scene): Promise<string[]> {
  const rows = await Promise.all(['due/', 'later/', 'telling/'].map((prefix) => scene.store.range(prefix)))
  return rows.flat().map(({ key }) => key)
}

describe('the outbox', () => {
  it('loses and repeats nothing when it is killed at any instant', async () => {
    const whole = lifeUntil(0)
    const quiet = await openScene({ subscriptions: channels, postsAnHour: 2, rows: whole.rows, sender: whole.sender })
    await aMorning(quiet, () => quiet.settle())
    expectTold(quiet)
    expect(whole.calls).toBeGreaterThan(50)

    for (let diesAt = 1; diesAt <= whole.calls; diesAt++) {
      let life = lifeUntil(diesAt)
      const scene = await openScene({
        subscriptions: channels,
        postsAnHour: 2,
        rows: (store) => life.rows(store),
        sender: (room) => ({
          create: (...args) => life.sender(room).create(...args),
          edit: (...args) => life.sender(room).edit(...args),
          find: (...args) => life.sender(room).find(...args),
        }),
      })
      await aMorning(scene, async () => {
        await Promise.race([scene.settle(), life.death])
        if (!life.dead) return
        life = lifeUntil(0)
        scene.reopen()
        await scene.settle()
      })
      expectTold(scene)
      expect(await queueOf(scene), `killed at ${diesAt}`).toEqual([])
    }
  })

  it('loses and repeats nothing when any one call to the store fails', async () => {
    let calls = 0
    const count = await openScene({
      subscriptions: channels,
      postsAnHour: 2,
      rows: (store) => {
        const counted = failingAt(store, 0)
        return { ...counted, commit: (changes) => counted.commit(changes).finally(() => (calls = counted.calls)) }
      },
    })
    await aMorning(count, () => count.settle())
    expect(calls).toBeGreaterThan(50)
    for (let nth = 1; nth <= calls; nth++) {
      const scene = await openScene({ subscriptions: channels, postsAnHour: 2, rows: (store) => failingAt(store, nth) })
      await aMorning(scene, async () => {
        await scene.settle()
        await scene.settle()
      })
      expectTold(scene)
      expect(await queueOf(scene), `failed at ${nth}`).toEqual([])
      expect(scene.eventsOf('trouble').length + scene.eventsOf('retry').length).toBeGreaterThan(1)
    }
  })

  it('waits for a disk that is full, keeps what has landed meanwhile, and goes on', async () => {
    let full = false
    const scene = await openScene({ rows: (store) => failingAt(store, 0, () => full) })
    scene.fate = () => {
      full = true
      return 'ok'
    }
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    for (let minute = 0; minute < 30; minute++) await scene.later(MINUTE)
    expect(scene.room.calls).toHaveLength(1)
    scene.fate = () => 'ok'
    full = false
    await scene.tell(alertOf('a-1', 2, 'note', scene.now))
    expect(scene.room.calls.map(({ way, title }) => `${way} ${title}`)).toEqual(['create a-1 1', 'edit a-1 2'])
  })
})
