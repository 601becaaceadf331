import { RateLimitError, REST, Routes } from 'discord.js'
import { expect, test } from 'vitest'
import { type DiscordOptions, startDiscord } from './discord/index.ts'
import { RateLimits } from './discord/limits.ts'

/** A Discord whose clock only moves when the test moves it, and a REST object that never waits. */
const scene = async (options: DiscordOptions = {}) => {
  const channels = Array.from({ length: 60 }, (_, n) => `channel-${n}`)
  const discord = await startDiscord({ guilds: [{ channels }], now: () => 1_900_000_000_000, ...options })
  const rest = new REST({ api: discord.api, retries: 0, rejectOnRateLimit: () => true, globalRequestsPerSecond: 10_000 }).setToken(
    discord.token,
  )
  const ids = [...discord.world.guilds.values()].flatMap((guild) => [...guild.channels.keys()])
  const post = (index: number) => rest.post(Routes.channelMessages(ids[index] ?? ''), { body: { content: 'x' } })
  return { discord, post, ids, [Symbol.asyncDispose]: discord.close }
}

const outcome = (request: Promise<unknown>) =>
  request.then(
    () => 'sent',
    (error: unknown) => (error instanceof RateLimitError ? (error.global ? 'global' : 'channel') : error),
  )

test('five messages in five seconds and channel, told by headers before it happens', async () => {
  await using there = await scene()
  const outcomes = []
  for (let n = 0; n < 6; n += 1) outcomes.push(await outcome(there.post(0)))
  expect(outcomes).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'channel'])
  expect(there.discord.requests).toHaveLength(5)
  expect(await outcome(there.post(1))).toBe('sent')
})

test('fifty requests a second over all channels', async () => {
  await using there = await scene()
  const outcomes = []
  for (let n = 0; n < 51; n += 1) outcomes.push(await outcome(there.post(n)))
  expect(outcomes.slice(0, 50).every((each) => each === 'sent')).toBe(true)
  expect(outcomes[50]).toBe('global')
  expect(there.discord.messages(there.ids[50] ?? '')).toEqual([])
})

test('a fixed window starts anew with the second, a sliding one lets go request by request', () => {
  const through = (mode: 'fixed' | 'sliding') => {
    let now = 10_900
    const limits = new RateLimits(
      { now: () => now, advance: () => undefined },
      { global: { perSecond: 2, mode }, routes: {}, hidden: {}, invalid: 9 },
    )
    const ask = (at: number) => {
      now = at
      return limits.count('GET /users/@me', '', false).refused?.retryAfterMs ?? 0
    }
    return [ask(10_900), ask(10_950), ask(10_960), ask(11_000), ask(11_900)]
  }
  expect(through('fixed')).toEqual([0, 0, 40, 0, 0])
  expect(through('sliding')).toEqual([0, 0, 940, 900, 0])
})

test('the answers to interactions are outside the global limit', () => {
  const limits = new RateLimits(
    { now: () => 0, advance: () => undefined },
    { global: { perSecond: 1, mode: 'fixed' }, routes: {}, hidden: {}, invalid: 9 },
  )
  limits.count('GET /users/@me', '', false)
  expect(limits.count('GET /users/@me', '', false).refused?.scope).toBe('global')
  expect(limits.count('POST /webhooks/:application/:token', 'x', true).refused).toBeNull()
})

test('publishing has a limit of its own that no header tells of', async () => {
  await using there = await scene({ limits: 'off' })
  there.discord.limits.limits = { ...there.discord.limits.limits, hidden: { 'GET /users/@me': { most: 1, windowMs: 3_600_000 } } }
  const rest = new REST({ api: there.discord.api, rejectOnRateLimit: () => true }).setToken(there.discord.token)
  await rest.get(Routes.user())
  expect(await outcome(rest.get(Routes.user()))).toBe('channel')
})

test('too many refused requests ban the address for ten minutes', async () => {
  await using there = await scene({ limits: { invalid: 3 } })
  const stranger = new REST({ api: there.discord.api, retries: 0 })
  const ask = () =>
    stranger
      .setToken('wrong')
      .get(Routes.user())
      .catch((error: { status?: number }) => error.status)
  expect([await ask(), await ask(), await ask()]).toEqual([401, 401, 401])
  const banned = await fetch(`${there.discord.api}/v10/users/@me`, { headers: { authorization: `Bot ${there.discord.token}` } })
  expect([banned.status, await banned.text()]).toEqual([429, expect.stringContaining('1015')])
  there.discord.clock.advance(600_001)
  expect(there.discord.limits.banned).toBe(false)
})
