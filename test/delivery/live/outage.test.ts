import { expect, test } from 'vitest'
import { depthOf } from '../../../src/delivery/deliveries.ts'
import { alertOf, MINUTE, SECOND } from '../alerts.ts'
import { showing, startLive } from './scene.ts'

const CREATE = 'POST /channels/:channel/messages'
const channels = Array.from({ length: 40 }, (_, n) => `alerts-${n}`)

test('Discord answering 500 for ten minutes, now and then after taking the post: kept, tried ever more rarely, then each once', async () => {
  const scene = await startLive({ guilds: [{ channels }] })
  let n = 0
  scene.discord.faults.always({ fail: 'status', status: 500, after: true }, ({ method }) => method === 'POST' && n++ % 5 === 0)
  scene.discord.faults.always({ fail: 'status', status: 500 }, ({ method }) => method !== 'DELETE')

  await scene.tell(alertOf('a-1', 1, 'flash', scene.now()))
  const tries = () => scene.discord.requests.filter(({ route, status }) => route === CREATE && status === 500).length
  await scene.pass(60, SECOND)
  const firstMinute = tries()
  await scene.pass(108, 5 * SECOND)
  expect(tries() - firstMinute).toBeLessThan(firstMinute * 9)
  const { due, later } = await depthOf(scene.store)
  expect(due + later).toBe(40)
  expect(showing(scene, 'a-1').filter((count) => count === 1).length).toBeGreaterThan(0)
  expect(scene.health().parts.outbox).toMatchObject({ ok: false, cause: 'nothing has moved since then' })

  scene.discord.faults.clear()
  await scene.pass(20, 5 * SECOND)
  expect(showing(scene, 'a-1')).toEqual(Array(40).fill(1))
  expect(await depthOf(scene.store)).toEqual({ due: 0, later: 0, tellings: 0 })
  expect(scene.health().healthy).toBe(true)
  await scene.pass(10, MINUTE)
  expect(showing(scene, 'a-1')).toEqual(Array(40).fill(1))
})
