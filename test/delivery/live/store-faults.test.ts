import Database from 'libsql'
import { expect, onTestFinished, test } from 'vitest'
import { SHELLING, TOLL } from '../../commands/scene.ts'
import { manyRows } from '../../storage/scratch.ts'
import { alertOf, MINUTE, SECOND } from '../alerts.ts'
import { showing, startLive } from './scene.ts'

test('a full disk stops the news and says so; when there is room again each comes once', async () => {
  const scene = await startLive({ guilds: [{ channels: ['alerts', 'security'] }], store: { pragmas: ['max_page_count = 400'] } })
  const posts = () => scene.channels.map((channel) => scene.discord.messages(channel).length)
  const junk = async (prefix: string) => {
    for (let n = 0; ; n += 1) {
      const rows = manyRows(`${prefix}${n}/`, n === 0 ? 50 : 1)
      const isFull = await scene.store.commit({ put: rows }).then(
        () => false,
        () => n > 0,
      )
      if (isFull) return
    }
  }
  await junk('junk/')
  scene.publish(SHELLING, TOLL)
  await scene.pass(5, MINUTE)
  expect(posts()).toEqual([0, 0])
  expect(scene.health().parts.store).toMatchObject({ ok: false, cause: expect.stringContaining('full') })

  for (const { key } of await scene.store.range('junk/')) await scene.store.commit({ delete: [key] })
  await scene.pass(5, MINUTE)
  expect(posts()).toEqual([2, 2])
  expect(scene.health().healthy).toBe(true)
  await scene.restart()
  await scene.pass(5, MINUTE)
  expect(posts()).toEqual([2, 2])
})

test('a store that another program locks, at any moment of a post, costs time and nothing else', async () => {
  const scene = await startLive({ guilds: [{ channels: ['alerts', 'security'] }], store: { busyTimeoutMs: 1 } })
  const other = new Database(scene.path)
  onTestFinished(() => void other.close())
  const locked = async (work: () => Promise<unknown>) => {
    other.exec('BEGIN IMMEDIATE')
    await work()
    other.exec('ROLLBACK')
  }
  await locked(async () => {
    scene.publish(SHELLING)
    await scene.pass(2, MINUTE)
    expect(scene.health().parts.outbox).toMatchObject({ ok: false, cause: expect.stringContaining('locked') })
  })
  await scene.pass(5, MINUTE)
  expect(scene.channels.map((channel) => scene.discord.messages(channel).length)).toEqual([1, 1])

  const asked = scene.discord.requests.length
  const arrived = scene.discord.until(() => scene.discord.requests.length > asked, 'a post on its way')
  const locking = arrived.then(() => other.exec('BEGIN IMMEDIATE'))
  await scene.tell(alertOf('a-1', 1, 'flash', scene.now()))
  await locking
  await scene.pass(20, 10 * SECOND)
  expect(showing(scene, 'a-1')).toEqual([1, 1])
  expect(await scene.store.range('posting/')).not.toEqual([])
  other.exec('ROLLBACK')
  await scene.pass(5, MINUTE)
  expect(showing(scene, 'a-1')).toEqual([1, 1])
  expect(await scene.store.range('due/')).toEqual([])
  expect(scene.health().healthy).toBe(true)
})
