import { expect, test } from 'vitest'
import { SHELLING, TOLL } from '../../commands/scene.ts'
import { alertOf, HOUR, MINUTE, SECOND } from '../alerts.ts'
import { showing, startLive } from './scene.ts'

const CREATE = 'POST /channels/:channel/messages'
const lost = { fail: 'rst', after: true } as const

test('a clock that is set back while it runs delays nothing, loses nothing and repeats nothing', async () => {
  const scene = await startLive({ guilds: [{ channels: ['alerts', 'security', 'late'] }] })
  scene.discord.faults.next(lost, { on: CREATE })
  await scene.tell(alertOf('a-doubt', 1, 'flash', scene.now()))
  scene.discord.faults.next({ fail: 'limited', scope: 'user', retryAfterMs: 60_000 }, { on: CREATE })
  await scene.tell(alertOf('a-limited', 1, 'flash', scene.now()))
  await scene.subscribe(scene.channels[2] ?? '', { since: '2022-09-13T06:00:01Z' })

  scene.skew = -2 * HOUR
  await scene.pass(3, MINUTE)
  scene.publish(SHELLING)
  await scene.later(MINUTE)

  const posts = () => scene.channels.map((channel) => scene.discord.messages(channel).length)
  expect([showing(scene, 'a-doubt'), showing(scene, 'a-limited'), posts()]).toEqual([
    [1, 1, 1],
    [1, 1, 1],
    [3, 3, 3],
  ])
  await scene.pass(10, 20 * MINUTE)
  expect(posts()).toEqual([3, 3, 3])
})

test('a clock that is set back while the program is down repeats nothing, though the posts in doubt look young', async () => {
  const scene = await startLive({ guilds: [{ channels: ['alerts', 'security'] }] })
  scene.discord.faults.next(lost, { on: CREATE, times: 2 })
  await scene.tell(alertOf('a-doubt', 1, 'flash', scene.now()))

  scene.skew = -10 * MINUTE
  await scene.restart(10 * MINUTE + 5 * SECOND)
  scene.publish(TOLL)
  await scene.pass(5, MINUTE)

  expect(showing(scene, 'a-doubt')).toEqual([1, 1])
  expect(scene.channels.map((channel) => scene.discord.messages(channel).length)).toEqual([2, 2])
})
