import { expect, test } from 'vitest'
import { depthOf } from '../../../src/delivery/deliveries.ts'
import { alertOf, MINUTE } from '../alerts.ts'
import { showing, startLive } from './scene.ts'

const CREATE = 'POST /channels/:channel/messages'
const rooms = (name: string) => Array.from({ length: 40 }, (_, n) => `${name}-${n}`)

test('removed from a server half-way through a fan-out: the others get theirs, that server is left in peace', async () => {
  const scene = await startLive({ guilds: [{ channels: rooms('stays') }, { channels: rooms('leaves') }] })
  const { discord, channels } = scene
  const leaving = discord.world.channel(channels.at(-1) ?? '')?.guild ?? ''
  const isLeaving = (channel: string) => discord.world.channel(channel)?.guild === leaving
  const halfWay = discord.until(() => discord.requests.filter(({ route }) => route === CREATE).length >= 20, 'half of it')
  const removal = halfWay.then(() => discord.guilds.remove(leaving))
  await scene.tell(alertOf('a-1', 1, 'flash', scene.now()))
  await removal
  await discord.until(() => !scene.bot.subscriptions.ofGuild(leaving).some(({ paused }) => paused === null), 'the farewell')
  await scene.pass(10, MINUTE)

  expect(
    showing(
      scene,
      'a-1',
      channels.filter((channel) => !isLeaving(channel)),
    ),
  ).toEqual(Array(40).fill(1))
  expect(Math.max(...showing(scene, 'a-1', channels.filter(isLeaving)))).toBeLessThanOrEqual(1)
  expect(await depthOf(scene.store)).toEqual({ due: 0, later: 0, tellings: 0 })

  const before = discord.requests.length
  await scene.tell(alertOf('a-2', 1, 'flash', scene.now()))
  await scene.pass(10, MINUTE)
  const asked = discord.requests.slice(before).flatMap(({ path }) => /channels\/(\d+)/.exec(path)?.[1] ?? [])
  expect(asked.filter(isLeaving)).toEqual([])
  expect(asked).toHaveLength(40)
})

test('a channel that may no longer be written in is paused, and its moderators are told once', async () => {
  const scene = await startLive({ guilds: [{ channels: ['alerts', 'talk'] }] })
  const [alerts = '', talk = ''] = scene.channels
  await scene.bot.subscriptions.remove(talk)
  scene.discord.guilds.overwrite(alerts, 'bot', { deny: ['SendMessages'] })
  await scene.tell(alertOf('a-1', 1, 'flash', scene.now()))
  await scene.tell(alertOf('a-2', 1, 'flash', scene.now()))
  expect(scene.bot.subscriptions.of(alerts)?.paused?.reason).toBe('no-permission')
  expect(scene.discord.requests.filter(({ status }) => status === 403)).toHaveLength(1)
  expect(scene.events.filter(({ kind }) => kind === 'paused')).toHaveLength(1)
})
