import { expect, test } from 'vitest'
import { SHELLING } from '../../commands/scene.ts'
import { alertOf, MINUTE } from '../alerts.ts'
import { showing, startLive } from './scene.ts'

test('while the gateway is down for an hour posts go out, doubts are settled, health says so, and it comes back', async () => {
  const scene = await startLive({ guilds: [{ channels: ['alerts', 'security'] }] })
  scene.discord.gateway.down = true
  scene.discord.gateway.cut()
  await scene.discord.until(() => !scene.surface.connected(), 'the loss')

  scene.publish(SHELLING)
  await scene.later(MINUTE)
  expect(scene.channels.map((channel) => scene.discord.messages(channel).length)).toEqual([1, 1])
  scene.discord.faults.next({ fail: 'rst', after: true }, { on: 'POST /channels/:channel/messages' })
  await scene.tell(alertOf('a-doubt', 1, 'flash', scene.now()))
  await scene.pass(59, MINUTE)

  expect(showing(scene, 'a-doubt')).toEqual([1, 1])
  const { healthy, parts } = scene.health()
  expect(healthy).toBe(false)
  expect(parts.gateway).toEqual({ ok: false, since: '2022-09-13T06:00:01Z', cause: 'nothing has moved since then' })
  expect(parts.outbox?.ok).toBe(true)

  scene.discord.gateway.down = false
  await scene.discord.until(() => scene.surface.connected(), 'the return', 15_000)
  await scene.later(MINUTE)
  expect(scene.health().healthy).toBe(true)
  expect((await scene.discord.slash({ name: 'status' })).message?.embeds).toHaveLength(1)
})
