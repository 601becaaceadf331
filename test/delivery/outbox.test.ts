import { describe, expect, it } from 'vitest'
import { alertOf, HOUR, MINUTE, MORNING, SECOND, subscriptionOf } from './alerts.ts'
import { openScene } from './scene.ts'

describe('an alert', () => {
  it('reaches every channel that asked for it, once', async () => {
    const scene = await openScene({
      subscriptions: [subscriptionOf('c1'), subscriptionOf('c2'), subscriptionOf('c3', { least: 'flash' })],
    })
    await scene.tell(alertOf('a-jermuk', 1, 'notice', MORNING))
    await scene.restart()
    expect([scene.room.shows('c1'), scene.room.shows('c2'), scene.room.shows('c3')]).toEqual([['a-jermuk 1'], ['a-jermuk 1'], []])
  })

  it('is worded once per language, not per channel', async () => {
    const channels = ['c1', 'c2', 'c3', 'c4'].map((channel) => subscriptionOf(channel, { language: channel < 'c3' ? 'en' : 'ru' }))
    const scene = await openScene({ subscriptions: channels })
    await scene.tell(alertOf('a-jermuk', 1, 'notice', MORNING))
    expect(scene.worded).toEqual(['a-jermuk 1 en', 'a-jermuk 1 ru'])
  })

  it('mentions the role only for a flash, and a note arrives without a sound', async () => {
    const scene = await openScene({ subscriptions: [subscriptionOf('c1', { mention: 'watchers' })] })
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING), alertOf('a-2', 1, 'notice', MORNING), alertOf('a-3', 1, 'note', MORNING))
    expect(scene.room.channel('c1').map(({ mention, silent }) => ({ mention, silent }))).toEqual([
      { mention: 'watchers', silent: false },
      { mention: null, silent: false },
      { mention: null, silent: true },
    ])
  })

  it('edits the post that stands when the incident develops', async () => {
    const scene = await openScene()
    await scene.tell(alertOf('a-jermuk', 1, 'notice', MORNING))
    await scene.tell(alertOf('a-jermuk', 2, 'note', MORNING))
    expect(scene.room.channel('c1').map(({ texts }) => texts)).toEqual([['a-jermuk 1', 'a-jermuk 2']])
  })

  it('becomes a new message when the incident turns into a flash, since an edit can’t ping', async () => {
    const scene = await openScene({ subscriptions: [subscriptionOf('c1', { mention: 'watchers' })] })
    await scene.tell(alertOf('a-jermuk', 1, 'notice', MORNING))
    await scene.tell(alertOf('a-jermuk', 2, 'flash', MORNING))
    expect(scene.room.channel('c1').map(({ texts, mention }) => [texts, mention])).toEqual([
      [['a-jermuk 1'], null],
      [['a-jermuk 2'], 'watchers'],
    ])
  })

  it('merges into the newer one while it waits, and stays as urgent as it was', async () => {
    const scene = await openScene({ subscriptions: [subscriptionOf('c1', { mention: 'watchers' })] })
    await scene.tell(alertOf('a-jermuk', 1, 'flash', MORNING), alertOf('a-jermuk', 2, 'note', MORNING))
    expect(scene.room.channel('c1').map(({ texts, mention, silent }) => ({ texts, mention, silent }))).toEqual([
      { texts: ['a-jermuk 2'], mention: 'watchers', silent: false },
    ])
    expect(scene.eventsOf('merged')).toHaveLength(1)
  })

  it('is followed by its denial where it is shown, however little the channel asked for', async () => {
    const scene = await openScene({ subscriptions: [subscriptionOf('c1', { least: 'flash' })] })
    await scene.tell(alertOf('a-jermuk', 1, 'flash', MORNING))
    await scene.tell(alertOf('a-jermuk', 2, 'note', MORNING), alertOf('a-other', 1, 'note', MORNING))
    expect(scene.room.shows('c1')).toEqual(['a-jermuk 2'])
  })

  it('tells how long it took from publication to post', async () => {
    const scene = await openScene()
    scene.now = MORNING + 40 * SECOND
    await scene.tell(alertOf('a-jermuk', 1, 'notice', MORNING))
    expect(scene.eventsOf('sent').map(({ ageMs }) => ageMs)).toEqual([40 * SECOND])
  })

  it('of before the subscription is not told', async () => {
    const scene = await openScene({ subscriptions: [subscriptionOf('c1', { since: '2022-09-13T06:00:01Z' })] })
    await scene.accept(alertOf('a-jermuk', 1, 'flash', MORNING))
    await scene.later(2 * SECOND)
    expect(scene.room.shows('c1')).toEqual([])
  })

  it('reaches a channel that subscribed by a clock that was ahead', async () => {
    const scene = await openScene({ subscriptions: [subscriptionOf('c1', { since: '2022-09-13T08:00:00Z' })] })
    await scene.tell(alertOf('a-jermuk', 1, 'flash', MORNING))
    expect(scene.room.shows('c1')).toEqual(['a-jermuk 1'])
  })
})

describe('the queue', () => {
  it('sends the gravest first, then the newest', async () => {
    const scene = await openScene()
    await scene.accept(alertOf('a-note', 1, 'note', MORNING))
    scene.now += MINUTE
    await scene.accept(alertOf('a-flash-1', 1, 'flash', MORNING))
    scene.now += MINUTE
    await scene.accept(alertOf('a-notice', 1, 'notice', MORNING))
    scene.now += MINUTE
    await scene.accept(alertOf('a-flash-2', 1, 'flash', MORNING))
    scene.fate = () => ({ kind: 'retry', afterMs: 1_000, cause: '503' })
    await scene.settle()
    scene.fate = () => 'ok'
    await scene.later(MINUTE)
    expect(scene.room.shows('c1')).toEqual(['a-flash-2 1', 'a-flash-1 1', 'a-notice 1', 'a-note 1'])
  })

  it('starves nobody: an old note goes out while flashes keep coming', async () => {
    const channels = Array.from({ length: 400 }, (_, index) => subscriptionOf(`c${String(index).padStart(3, '0')}`))
    const scene = await openScene({ subscriptions: channels })
    scene.fate = () => ({ kind: 'retry', afterMs: null, cause: '503' })
    await scene.tell(alertOf('a-note', 1, 'note', MORNING))
    scene.fate = () => 'ok'
    const failed = scene.room.calls.length
    scene.now += MINUTE
    await scene.tell(alertOf('a-flash', 1, 'flash', MORNING))
    const sent = scene.room.calls.slice(failed).map(({ title }) => title)
    expect(sent.slice(0, 32).filter((title) => title === 'a-flash 1').length).toBeGreaterThan(24)
    expect(sent.indexOf('a-note 1')).toBeLessThan(100)
  })
})

describe('a channel that can’t be posted to', () => {
  const shut = { kind: 'shut', reason: 'no-access', cause: '50001' } as const

  it('is paused with the reason, its moderators are told once, and no more is tried', async () => {
    const scene = await openScene()
    scene.fate = () => shut
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    await scene.tell(alertOf('a-2', 1, 'flash', MORNING))
    expect(scene.room.calls).toHaveLength(1)
    expect(scene.subscriptions.of('c1')?.paused).toEqual({ reason: 'no-access', since: '2022-09-13T06:00:00Z' })
    expect(scene.eventsOf('paused')).toHaveLength(1)
  })

  it('gets what is new once it is resumed', async () => {
    const scene = await openScene()
    scene.fate = () => shut
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    scene.fate = () => 'ok'
    await scene.subscriptions.resume('c1')
    await scene.tell(alertOf('a-2', 1, 'notice', MORNING), alertOf('a-1', 2, 'notice', MORNING))
    expect(scene.room.shows('c1').sort()).toEqual(['a-1 2', 'a-2 1'])
  })

  it('does not hold up the others when the bot is removed half-way', async () => {
    const channels = ['c1', 'c2', 'c3', 'c4'].map((channel) => subscriptionOf(channel))
    const scene = await openScene({ subscriptions: channels })
    scene.fate = ({ channel }) => (channel > 'c2' ? { kind: 'shut', reason: 'channel-gone', cause: '10003' } : 'ok')
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    expect(channels.map(({ channel }) => scene.room.shows(channel).length)).toEqual([1, 1, 0, 0])
    expect(scene.eventsOf('given-up').map(({ reason }) => reason)).toEqual(['channel-gone', 'channel-gone'])
  })

  it('gets nothing of what waited when it unsubscribes', async () => {
    const scene = await openScene()
    scene.fate = () => ({ kind: 'retry', afterMs: null, cause: '503' })
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    await scene.subscriptions.remove('c1')
    scene.fate = () => 'ok'
    await scene.later(HOUR)
    expect(scene.room.shows('c1')).toEqual([])
  })
})

describe('a refused body', () => {
  it('is our bug: kept with the body, not sent again, and the subscription lives', async () => {
    const scene = await openScene()
    scene.fate = () => ({ kind: 'refused', code: 50035, cause: 'Invalid Form Body', body: '{"embeds":[]}' })
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    scene.fate = () => 'ok'
    await scene.later(HOUR)
    await scene.tell(alertOf('a-2', 1, 'notice', MORNING + HOUR))
    expect(scene.room.shows('c1')).toEqual(['a-2 1'])
    expect(JSON.parse((await scene.store.get('refused/c1/a-1')) ?? '')).toMatchObject({ code: 50035, body: '{"embeds":[]}' })
    expect(scene.subscriptions.of('c1')?.paused).toBeNull()
  })

  it('does not stand in the way of the next revision', async () => {
    const scene = await openScene()
    scene.fate = () => ({ kind: 'refused', code: 50035, cause: 'Invalid Form Body', body: '{}' })
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    scene.fate = () => 'ok'
    await scene.tell(alertOf('a-1', 2, 'notice', MORNING))
    expect(scene.room.shows('c1')).toEqual(['a-1 2'])
  })
})

describe('a message that is gone', () => {
  it('is posted anew with the newest words', async () => {
    const scene = await openScene()
    await scene.tell(alertOf('a-1', 1, 'notice', MORNING))
    scene.fate = ({ way }) => (way === 'edit' ? { kind: 'message-lost', reason: 'deleted', cause: '10008' } : 'ok')
    await scene.tell(alertOf('a-1', 2, 'notice', MORNING))
    expect(scene.room.shows('c1')).toEqual(['a-1 1', 'a-1 2'])
    expect(new Set(scene.room.channel('c1').map(({ nonce }) => nonce)).size).toBe(2)
  })
})

describe('a token that no longer works', () => {
  it('stops all sending and keeps every row for the next start', async () => {
    const scene = await openScene({ subscriptions: ['c1', 'c2', 'c3'].map((channel) => subscriptionOf(channel)) })
    scene.fate = () => ({ kind: 'stopped', cause: '401: Unauthorized' })
    await scene.tell(alertOf('a-1', 1, 'flash', MORNING))
    const tried = scene.room.calls.length
    scene.fate = () => 'ok'
    await scene.later(10 * MINUTE)
    expect(scene.room.calls).toHaveLength(tried)
    expect(scene.eventsOf('halted')).toHaveLength(1)
    await scene.restart()
    expect(['c1', 'c2', 'c3'].map((channel) => scene.room.shows(channel))).toEqual([['a-1 1'], ['a-1 1'], ['a-1 1']])
  })
})
