import { describe, expect, it } from 'vitest'
import { alertOf, HOUR, MINUTE, MORNING, subscriptionOf } from './alerts.ts'
import { openScene, type Scene } from './scene.ts'

const incidents = (count: number, prefix = 'a') =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`)

/** One incident every ten seconds. */
async function tellInTurn(scene: Scene, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    scene.now += 10_000
    await scene.tell(alertOf(id, 1, 'notice', scene.now))
  }
}

describe('a busy hour', () => {
  it('brings ten posts and one running digest that is edited', async () => {
    const scene = await openScene()
    await tellInTurn(scene, incidents(14))
    await scene.later(MINUTE)
    await tellInTurn(scene, ['a-15'])
    await scene.later(MINUTE)
    const posts = scene.room.channel('c1')
    expect(posts).toHaveLength(11)
    expect(posts.at(-1)?.texts).toEqual([
      'digest | a-14 1 | a-13 1 | a-12 1 | a-11 1',
      'digest | a-15 1 | a-14 1 | a-13 1 | a-12 1 | a-11 1',
    ])
    expect(posts.at(-1)?.silent).toBe(true)
  })

  it('never holds back a flash', async () => {
    const scene = await openScene({ subscriptions: [subscriptionOf('c1', { mention: 'watchers' })] })
    await tellInTurn(scene, incidents(12))
    await scene.tell(alertOf('a-flash', 1, 'flash', scene.now))
    expect(scene.room.shows('c1').at(-1)).toBe('a-flash 1')
    expect(scene.room.channel('c1').at(-1)?.mention).toBe('watchers')
  })

  it('tells what develops where it was told: in the digest, or in its own post', async () => {
    const scene = await openScene({ postsAnHour: 1 })
    await tellInTurn(scene, ['a-01', 'a-02'])
    await scene.later(MINUTE)
    await scene.tell(alertOf('a-01', 2, 'note', scene.now), alertOf('a-02', 2, 'note', scene.now))
    await scene.later(MINUTE)
    expect(scene.room.shows('c1')).toEqual(['a-01 2', 'digest | a-02 2'])
  })

  it('lets an incident of the digest out when it turns into a flash', async () => {
    const scene = await openScene({ postsAnHour: 1 })
    await tellInTurn(scene, ['a-01', 'a-02'])
    await scene.later(MINUTE)
    await scene.tell(alertOf('a-02', 2, 'flash', scene.now))
    expect(scene.room.shows('c1')).toEqual(['a-01 1', 'digest | a-02 1', 'a-02 2'])
  })

  it('passes: an hour later posts are posts again', async () => {
    const scene = await openScene({ postsAnHour: 1 })
    await tellInTurn(scene, ['a-01', 'a-02'])
    await scene.later(HOUR)
    await tellInTurn(scene, ['a-03'])
    expect(scene.room.shows('c1')).toEqual(['a-01 1', 'digest | a-02 1', 'a-03 1'])
  })

  it('is counted by what was posted, not by what failed', async () => {
    const scene = await openScene({ postsAnHour: 2 })
    scene.fate = () => ({ kind: 'retry', afterMs: null, cause: '503' })
    await tellInTurn(scene, ['a-01'])
    for (let minute = 0; minute < 5; minute++) await scene.later(MINUTE)
    scene.fate = () => 'ok'
    await scene.later(MINUTE)
    await tellInTurn(scene, ['a-02', 'a-03'])
    await scene.later(MINUTE)
    expect(scene.room.shows('c1')).toEqual(['a-01 1', 'a-02 1', 'digest | a-03 1'])
  })

  it('fills a digest up to what a message holds, the gravest and newest first', async () => {
    const scene = await openScene({ postsAnHour: 0 })
    await scene.tell(...incidents(30).map((id) => alertOf(id, 1, 'notice', MORNING)))
    await scene.later(MINUTE)
    expect(scene.room.shows('c1')).toHaveLength(1)
    expect(scene.room.shows('c1')[0]?.split(' | ')).toHaveLength(1 + 25 + 1)
    expect(scene.room.shows('c1')[0]).toMatch(/and 5 more$/)
  })

  it('survives a restart between digest and edit', async () => {
    const scene = await openScene({ postsAnHour: 0 })
    await tellInTurn(scene, ['a-01'])
    await scene.restart(MINUTE)
    scene.fate = () => 'posted, answer lost'
    await tellInTurn(scene, ['a-02'])
    await scene.later(MINUTE)
    scene.fate = () => 'ok'
    await scene.restart(MINUTE)
    expect(scene.room.shows('c1')).toEqual(['digest | a-02 1 | a-01 1'])
  })
})
