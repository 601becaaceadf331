import { describe, expect, it } from 'vitest'
import { alertOf, HOUR, MINUTE, MORNING, SECOND } from './alerts.ts'
import { openScene } from './scene.ts'

describe('a create whose answer was lost', () => {
  it('is repeated with the same nonce and its first words, and newer words follow as an edit', async () => {
    const scene = await openScene()
    scene.fate = () => 'posted, answer lost'
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    scene.fate = () => 'ok'
    await scene.tell(alertOf('a-1', 2, 'notice', MORNING))
    await scene.later(5 * SECOND)
    expect(scene.room.calls.map(({ way, title }) => `${way} ${title}`)).toEqual(['create a-1 1', 'create a-1 1', 'edit a-1 2'])
    expect(scene.room.calls[0]?.nonce).toBe(scene.room.calls[1]?.nonce)
    expect(scene.room.channel('c1').map(({ texts }) => texts)).toEqual([['a-1 1', 'a-1 2']])
  })

  it('is settled by looking into the channel once Discord may have forgotten the nonce', async () => {
    const scene = await openScene()
    scene.fate = () => 'posted, answer lost'
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    scene.fate = () => 'ok'
    await scene.restart(10 * MINUTE)
    expect(scene.room.calls.map(({ way }) => way)).toEqual(['create', 'find'])
    expect(scene.room.shows('c1')).toEqual(['a-1 1'])
    await scene.tell(alertOf('a-1', 2, 'notice', MORNING))
    expect(scene.room.shows('c1')).toEqual(['a-1 2'])
  })

  it('is looked for first after a restart, since the clock may have been set back meanwhile', async () => {
    const scene = await openScene()
    scene.fate = () => 'posted, answer lost'
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    scene.fate = () => 'ok'
    scene.skew -= 9 * MINUTE
    await scene.restart(9 * MINUTE + SECOND)
    expect(scene.room.calls.map(({ way }) => way)).toEqual(['create', 'find'])
    expect(scene.room.shows('c1')).toEqual(['a-1 1'])
  })

  it('is repeated with its nonce after a restart where the channel may not be read', async () => {
    const scene = await openScene()
    scene.mayRead = false
    scene.fate = () => 'posted, answer lost'
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    scene.fate = () => 'ok'
    await scene.restart(30 * SECOND)
    expect(scene.room.calls.map(({ way }) => way)).toEqual(['create', 'find', 'create'])
    expect(scene.room.calls[2]?.nonce).toBe(scene.room.calls[0]?.nonce)
    expect(scene.room.shows('c1')).toEqual(['a-1 1'])
  })

  it('is posted after all where the channel does not hold it', async () => {
    const scene = await openScene()
    scene.fate = () => 'lost'
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    scene.fate = () => 'ok'
    await scene.later(10 * MINUTE)
    expect(scene.room.calls.map(({ way }) => way)).toEqual(['create', 'find', 'create'])
    expect(scene.room.shows('c1')).toEqual(['a-1 1'])
  })

  it('is given up as unsettled where the channel may not be read: nothing twice wins over nothing lost', async () => {
    const scene = await openScene()
    scene.mayRead = false
    scene.fate = () => 'posted, answer lost'
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    scene.fate = () => 'ok'
    await scene.later(10 * MINUTE)
    await scene.later(HOUR)
    expect(scene.room.shows('c1')).toEqual(['a-1 1'])
    expect(scene.eventsOf('given-up').map(({ reason }) => reason)).toEqual(['unsettled'])
  })

  it('is not mistaken for an earlier message about the same incident', async () => {
    const scene = await openScene()
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    scene.fate = () => 'lost'
    await scene.tell(alertOf('a-1', 2, 'flash', MORNING))
    scene.fate = () => 'ok'
    await scene.later(10 * MINUTE)
    expect(scene.room.shows('c1')).toEqual(['a-1 1', 'a-1 2'])
  })

  it('is not repeated by its age once the clock was set back, since that age means nothing', async () => {
    const scene = await openScene()
    scene.fate = () => 'posted, answer lost'
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    scene.fate = () => 'ok'
    scene.now = MORNING - 30 * SECOND
    await scene.settle()
    await scene.later(80 * SECOND)
    expect(scene.room.calls.map(({ way }) => way)).toEqual(['create', 'find'])
    expect(scene.room.shows('c1')).toEqual(['a-1 1'])
  })

  it('stays in doubt while Discord does not answer, and nothing else is posted of the incident', async () => {
    const scene = await openScene()
    scene.fate = () => 'lost'
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    for (let minute = 0; minute < 20; minute++) {
      await scene.later(MINUTE)
      await scene.tell(alertOf('a-1', 2 + minute, 'flash', MORNING))
    }
    expect(new Set(scene.room.calls.map(({ title }) => title))).toEqual(new Set(['a-1 1', 'a-1']))
    expect(new Set(scene.room.calls.map(({ way }) => way))).toEqual(new Set(['create', 'find']))
  })
})

describe('a failure that posted nothing', () => {
  it('is tried again after a growing pause, and newer words merge into it', async () => {
    const scene = await openScene()
    scene.fate = () => ({ kind: 'retry', afterMs: null, cause: '503' })
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    for (let second = 0; second < 60; second++) await scene.later(SECOND)
    expect(scene.room.calls.length).toBeGreaterThan(4)
    expect(scene.room.calls.length).toBeLessThan(10)
    scene.fate = () => 'ok'
    await scene.tell(alertOf('a-1', 2, 'notice', MORNING))
    await scene.later(MINUTE)
    expect(scene.room.channel('c1').map(({ texts }) => texts)).toEqual([['a-1 2']])
  })

  it('waits for as long as Discord asks, with everything else of that channel', async () => {
    const scene = await openScene()
    scene.fate = () => ({ kind: 'retry', afterMs: 20_000, cause: '429', scope: 'channel' })
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    scene.fate = () => 'ok'
    await scene.tell(alertOf('a-2', 1, 'flash', MORNING))
    await scene.later(19 * SECOND)
    expect(scene.room.calls).toHaveLength(1)
    await scene.later(3 * SECOND)
    expect(scene.room.shows('c1').sort()).toEqual(['a-1 1', 'a-2 1'])
  })

  it('of the whole of Discord is outlasted: every post arrives within a minute of its return', async () => {
    const scene = await openScene()
    scene.fate = () => ({ kind: 'retry', afterMs: null, cause: '500' })
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING), alertOf('a-2', 1, 'notice', MORNING))
    for (let minute = 0; minute < 10; minute++) await scene.later(MINUTE)
    scene.fate = () => 'ok'
    await scene.later(MINUTE + SECOND)
    expect(scene.room.shows('c1')).toEqual(['a-1 1', 'a-2 1'])
  })

  it('does not wait for a time that is no more near because the clock was set back', async () => {
    const scene = await openScene()
    scene.fate = () => ({ kind: 'retry', afterMs: null, cause: '500' })
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    scene.fate = () => 'ok'
    scene.now = MORNING - 24 * HOUR
    await scene.settle()
    expect(scene.room.shows('c1')).toEqual(['a-1 1'])
  })
})
