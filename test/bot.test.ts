import { afterEach, describe, expect, it } from 'vitest'
import { startWatch, type Watch, type WatchOptions } from './fakes/watch.ts'

const OUTLETS = { yerevan: 'armenia', baku: 'azerbaijan', reprinter: 'third' } as const
const open: Watch[] = []
afterEach(() => Promise.all(open.splice(0).map((watch) => watch.close())))

/** A bot that has seen every feed once. */
async function watching(options: Partial<WatchOptions> = {}): Promise<Watch> {
  const watch = await startWatch({ start: '2022-09-12T20:00:00Z', outlets: OUTLETS, ...options })
  open.push(watch)
  await watch.subscribe('channel')
  await watch.poll()
  return watch
}

const shelling = {
  slug: 'jermuk',
  at: '2022-09-12T20:45:00Z',
  title: 'Azerbaijan is shelling Jermuk with artillery, Armenia’s defence ministry says',
}
const toll = (killed: number, at = '2022-09-13T08:20:00Z') => ({
  slug: `toll-${killed}`,
  at,
  title: `Pashinyan: ${killed} Armenian soldiers killed`,
})
const headlines = (watch: Watch, channel = 'channel') => watch.channel(channel).messages.map(({ post }) => post.headline)

describe('from a feed to a post', () => {
  it('a new entry is posted once, however often the feed shows it', async () => {
    const watch = await watching()
    watch.publish(watch.feed('yerevan'), shelling)
    watch.now = Date.parse('2022-09-12T20:50:00Z')
    await watch.poll()
    await watch.poll()
    expect(headlines(watch)).toEqual([expect.stringContaining('Jermuk')])
    expect(headlines(watch)[0]).toContain('Armenia says')
  })

  it('nothing is posted of what a feed holds when it is seen first', async () => {
    const watch = await startWatch({ start: '2022-09-12T21:00:00Z', outlets: OUTLETS })
    open.push(watch)
    await watch.subscribe('channel')
    watch.publish(watch.feed('yerevan'), shelling)
    await watch.poll()
    expect(headlines(watch)).toEqual([])
    expect(watch.filed.map(({ held }) => held?.reason)).toContain('baseline')
    expect(watch.bot.pipeline.situation('default').incidents).toHaveLength(1)
  })

  it('an entry older than a day moves the status and posts nothing', async () => {
    const watch = await watching()
    watch.now = Date.parse('2022-09-14T12:00:00Z')
    watch.publish(watch.feed('yerevan'), toll(49))
    await watch.poll()
    expect(headlines(watch)).toEqual([])
    expect(watch.bot.pipeline.situation('default').status.toll).toEqual({ armenia: 49, azerbaijan: null })
  })

  it('a reprint by another outlet is held back with the reason', async () => {
    const watch = await watching()
    watch.now = Date.parse('2022-09-13T08:25:00Z')
    watch.publish(watch.feed('yerevan'), toll(49))
    await watch.poll()
    watch.publish(watch.feed('reprinter'), {
      ...toll(49, '2022-09-13T09:00:00Z'),
      title: 'At least 49 Armenian soldiers killed, Pashinyan says',
    })
    watch.now = Date.parse('2022-09-13T09:05:00Z')
    await watch.poll()
    expect(headlines(watch)).toHaveLength(1)
    expect(watch.filed.at(-1)?.held).toMatchObject({
      reason: 'repeat',
      voice: 'armenia',
      toldBy: 'yerevan',
      times: 1,
      outlet: 'reprinter',
    })
  })

  it('a report stays on file with what it told, also when its feed gives it another address', async () => {
    const watch = await watching()
    watch.now = Date.parse('2022-09-12T20:50:00Z')
    watch.publish(watch.feed('yerevan'), shelling)
    await watch.poll()
    watch.publish(watch.feed('yerevan'), { ...shelling, page: 'moved' })
    await watch.poll()
    const filed = await watch.bot.pipeline.filedBy('https://yerevan.example/jermuk', 'default')
    expect(filed?.told).toHaveLength(1)
    expect(headlines(watch)).toHaveLength(1)
  })

  it('a rising toll edits the post that stands', async () => {
    const watch = await watching()
    watch.now = Date.parse('2022-09-13T08:25:00Z')
    watch.publish(watch.feed('yerevan'), toll(49))
    await watch.poll()
    watch.now = Date.parse('2022-09-13T10:00:00Z')
    watch.publish(watch.feed('yerevan'), toll(52, '2022-09-13T09:58:00Z'), toll(49))
    await watch.poll()
    expect(watch.channel('channel').edits).toBe(1)
    expect(headlines(watch)).toEqual([expect.stringContaining('52')])
  })
})

describe('across a restart', () => {
  it('nothing is repeated, and what is known stays known', async () => {
    const watch = await watching()
    watch.now = Date.parse('2022-09-12T20:50:00Z')
    watch.publish(watch.feed('yerevan'), shelling)
    await watch.poll()
    const before = watch.bot.pipeline.situation('default')
    await watch.restart()
    await watch.poll()
    expect(watch.bot.pipeline.situation('default')).toEqual(before)
    expect(headlines(watch)).toHaveLength(1)
    expect(watch.bot.subscriptions.of('channel')).toMatchObject({ language: 'en' })
  })

  it('what was compared after the views were written down last is not forgotten by a kill', async () => {
    const watch = await watching()
    watch.now = Date.parse('2022-09-12T20:50:00Z')
    watch.publish(watch.feed('yerevan'), shelling)
    await watch.poll()
    await watch.restart()
    watch.now = Date.parse('2022-09-13T08:25:00Z')
    watch.publish(watch.feed('yerevan'), toll(49), shelling)
    await watch.poll()
    const before = watch.bot.pipeline.situation('default')
    const posted = headlines(watch)
    await watch.killAndStart()
    expect(watch.bot.pipeline.situation('default')).toEqual(before)
    await watch.poll()
    expect(headlines(watch)).toEqual(posted)
  })

  it('an entry whose commit failed is offered again and posted once', async () => {
    let failing = false
    const watch = await watching({
      store: (store) => ({
        ...store,
        commit: (changes) =>
          failing && changes.put?.some(({ key }) => key.startsWith('telling/')) === true
            ? Promise.reject(new Error('the disk is full'))
            : store.commit(changes),
      }),
    })
    watch.now = Date.parse('2022-09-12T20:50:00Z')
    watch.publish(watch.feed('yerevan'), shelling)
    failing = true
    await watch.poll()
    expect(headlines(watch)).toEqual([])
    failing = false
    watch.now += 3600_000
    await watch.poll()
    expect(headlines(watch)).toHaveLength(1)
  })
})

describe('a stop', () => {
  it('breaks a long feed off between two entries, and the rest is read after the next start', async () => {
    const watch = await watching()
    const before = watch.filed.length
    const weather = Array.from({ length: 300 }, (_, n) => ({
      slug: `weather-${n}`,
      at: '2022-09-12T20:30:00Z',
      title: `Weather for day ${n}`,
    }))
    watch.publish(watch.feed('yerevan'), ...weather)
    const polled = watch.poll()
    while (watch.filed.length === before) await new Promise((resolve) => setImmediate(resolve))
    await watch.restart()
    const read = watch.filed.length - before
    await polled
    watch.now += 3600_000
    await watch.poll()
    expect(read).toBeLessThan(300)
    expect(watch.filed.slice(before).filter(({ kind }) => kind === 'new')).toHaveLength(300)
  })
})

describe('two feed lists', () => {
  it('see only what their feeds said', async () => {
    const watch = await watching()
    await watch.bot.lists.put({ id: 'no-yerevan', added: [], removed: [watch.feed('yerevan').id] })
    await watch.subscribe('elsewhere', { guild: 'no-yerevan' })
    watch.now = Date.parse('2022-09-12T20:50:00Z')
    watch.publish(watch.feed('yerevan'), shelling)
    await watch.poll()
    expect([headlines(watch), headlines(watch, 'elsewhere')]).toEqual([[expect.stringContaining('Jermuk')], []])
    watch.publish(watch.feed('reprinter'), { ...shelling, at: '2022-09-12T21:10:00Z' })
    watch.now = Date.parse('2022-09-12T21:15:00Z')
    await watch.poll()
    expect([headlines(watch).length, headlines(watch, 'elsewhere').length]).toEqual([1, 1])
  })

  it('a list that changes is told anew, and posts nothing', async () => {
    const watch = await watching()
    watch.now = Date.parse('2022-09-13T08:25:00Z')
    watch.publish(watch.feed('yerevan'), toll(49))
    watch.publish(watch.feed('baku'), {
      slug: 'own',
      at: '2022-09-13T08:22:00Z',
      title: 'Azerbaijan’s defence ministry: 50 servicemen killed',
    })
    await watch.poll()
    const posted = headlines(watch)
    await watch.bot.lists.put({ id: 'guild', added: [], removed: [watch.feed('baku').id] })
    expect(watch.bot.pipeline.situation('guild').status.toll).toEqual({ armenia: 49, azerbaijan: null })
    await watch.bot.lists.put({ id: 'guild', added: [], removed: [] })
    expect(watch.bot.pipeline.situation('guild').status.toll).toEqual({ armenia: 49, azerbaijan: 50 })
    await watch.bot.idle()
    expect(headlines(watch)).toEqual(posted)
  })

  it('a server that is gone leaves neither list nor view behind', async () => {
    const watch = await watching()
    await watch.bot.lists.put({ id: 'guild', added: [], removed: [watch.feed('baku').id] })
    await watch.bot.lists.drop('guild')
    expect(watch.bot.lists.nameOf('guild')).toBe('default')
    expect((await watch.store.range('view/')).map(({ key }) => key)).not.toContain('view/guild')
    await watch.restart()
    expect(watch.bot.lists.nameOf('guild')).toBe('default')
  })
})
