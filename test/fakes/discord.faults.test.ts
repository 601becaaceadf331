import { REST, Routes } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { type Fault, startDiscord } from './discord/index.ts'

const CREATE = 'POST /channels/:channel/messages'

const scene = async () => {
  const discord = await startDiscord({ limits: 'off' })
  const rest = new REST({ api: discord.api, retries: 0, timeout: 300 }).setToken(discord.token)
  const [channel = ''] = [...discord.world.guilds.values()].flatMap((guild) => [...guild.channels.keys()])
  const post = () => rest.post(Routes.channelMessages(channel), { body: { content: 'x' } })
  return { discord, rest, channel, post, [Symbol.asyncDispose]: discord.close }
}

describe('what goes wrong with a post, and whether Discord has it', () => {
  test.each<[string, Fault, boolean]>([
    ['500 before', { fail: 'status', status: 500 }, false],
    ['502 after', { fail: 'status', status: 502, after: true }, true],
    ['closed before', { fail: 'fin' }, false],
    ['closed after', { fail: 'fin', after: true }, true],
    ['reset before', { fail: 'rst' }, false],
    ['reset after', { fail: 'rst', after: true }, true],
    ['silent before', { fail: 'silence' }, false],
    ['silent after', { fail: 'silence', after: true }, true],
    ['half a JSON', { fail: 'broken', after: true }, true],
    ['a refusal on demand', { fail: 'refusal', code: 50013 }, false],
    ['a delay longer than the client waits', { fail: 'delay', ms: 400 }, true],
  ])('%s', async (_what, fault, posted) => {
    await using there = await scene()
    there.discord.faults.next(fault, { on: CREATE })
    await expect(there.post()).rejects.toThrow()
    if (fault.fail === 'delay') await there.discord.until(() => there.discord.messages(there.channel).length === 1)
    expect(there.discord.messages(there.channel)).toHaveLength(posted ? 1 : 0)
    expect(there.discord.requests.at(-1)?.accepted).toBe(posted)
    await there.post()
    expect(there.discord.messages(there.channel)).toHaveLength(posted ? 2 : 1)
  })
})

test('faults hit the requests they are meant for, as often as they are meant to', async () => {
  await using there = await scene()
  there.discord.faults.next({ fail: 'status', status: 503 }, { on: CREATE, times: 2, skip: 1 })
  await there.rest.get(Routes.user())
  const outcomes = []
  for (let n = 0; n < 4; n += 1)
    outcomes.push(
      await there.post().then(
        () => 'sent',
        (error: { status: number }) => error.status,
      ),
    )
  expect(outcomes).toEqual(['sent', 503, 503, 'sent'])
})

test('everything fails until it is over', async () => {
  await using there = await scene()
  const over = there.discord.faults.always({ fail: 'status', status: 500 })
  await expect(there.post()).rejects.toThrow()
  await expect(there.rest.get(Routes.user())).rejects.toThrow()
  over()
  await there.post()
})

test('a 429 on demand, whose header lies about the wait', async () => {
  await using there = await scene()
  there.discord.faults.next({ fail: 'limited', scope: 'shared', retryAfterMs: 1_163_000, headerMs: 1_000, code: 20028 })
  const answer = await fetch(`${there.discord.api}/v10/users/@me`, { headers: { authorization: `Bot ${there.discord.token}` } })
  expect(answer.headers.get('retry-after')).toBe('1')
  expect(await answer.json()).toMatchObject({ retry_after: 1163, global: false, code: 20028 })
  expect(there.discord.limits.invalid).toBe(0)
})

test('REST can be down: connections are refused, and later the same address answers again', async () => {
  await using there = await scene()
  await there.discord.rest.down()
  await expect(there.post()).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  await there.discord.rest.up()
  await there.post()
  expect(there.discord.messages(there.channel)).toHaveLength(1)
})
