import { Client, GatewayIntentBits, Status } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { logIn } from './discord/bot.ts'
import { type DiscordOptions, type LoopbackDiscord, startDiscord } from './discord/index.ts'

const GUILD = '200000000000000001'
const FIRST = '200000000000000011'

/** A Discord that lets a client identify as often as it likes, and a client that answers /status. */
const scene = async (options: DiscordOptions = {}) => {
  const guild = { id: GUILD, name: 'Newsroom', channels: [{ id: FIRST, name: 'alerts' }] }
  const discord = await startDiscord({ guilds: [guild], rules: { identifyMs: 0 }, ...options })
  const bot = await logIn(discord, async (interaction) => interaction.isChatInputCommand() && interaction.reply('done'))
  await bot.client.application.commands.set([{ name: 'status', description: 'The latest' }])
  return { discord, bot, [Symbol.asyncDispose]: () => bot[Symbol.asyncDispose]().then(discord.close) }
}

const answers = ({ gateway }: LoopbackDiscord) => gateway.handshakes.map(({ kind, answer }) => `${kind}: ${answer}`)

const strange = async (discord: LoopbackDiscord, token = discord.token, intents: number[] = [GatewayIntentBits.Guilds]) => {
  const client = new Client({ intents, rest: { api: discord.api } })
  const closes: number[] = []
  client.on('shardDisconnect', ({ code }) => closes.push(code))
  const failed = await client.login(token).then(
    () => null,
    (error: Error) => error.message,
  )
  return { client, closes, failed, [Symbol.asyncDispose]: () => client.destroy() }
}

describe('a lost connection is resumed, and what happened meanwhile is told', () => {
  test.each<[string, (discord: LoopbackDiscord) => void]>([
    ['cut', ({ gateway }) => gateway.cut()],
    ['closed with 4000', ({ gateway }) => gateway.close(4000)],
    ['told to reconnect', ({ gateway }) => gateway.reconnect()],
  ])('%s', async (_how, lose) => {
    await using there = await scene()
    lose(there.discord)
    const reply = await there.discord.slash({ name: 'status' })
    expect(reply.message?.content).toBe('done')
    await there.discord.until(() => there.discord.gateway.handshakes.length === 2, 'a resume')
    expect(answers(there.discord)).toEqual(['identify: ready', 'resume: resumed'])
  })

  test('a client whose heartbeats get no answer takes the connection for dead', async () => {
    await using there = await scene({ rules: { heartbeatMs: 200, identifyMs: 0 } })
    there.discord.gateway.zombie = true
    await there.discord.until(() => there.discord.gateway.handshakes.length > 1, 'a resume')
    expect(answers(there.discord)[1]).toBe('resume: resumed')
  })
})

test('op 9 false and a forgotten session make the client identify anew', async () => {
  await using there = await scene()
  there.discord.gateway.forget()
  there.discord.gateway.cut()
  const isReady = () => there.bot.client.ws.shards.every(({ status }) => status === Status.Ready)
  await there.discord.until(() => there.discord.gateway.handshakes.length === 3 && isReady(), 'another identify', 15_000)
  expect(answers(there.discord)).toEqual(['identify: ready', 'resume: invalid session', 'identify: ready'])
})

describe('final refusals', () => {
  test('a wrong token is refused before the gateway', async () => {
    await using discord = await startDiscord()
    await using stranger = await strange(discord, 'wrong')
    expect(stranger.failed).toMatch(/invalid token/i)
    expect(discord.requests.at(-1)?.status).toBe(401)
  })

  test('a token revoked while connected closes with 4004 and answers 401', async () => {
    await using there = await scene()
    const closes: number[] = []
    there.bot.client.on('shardDisconnect', ({ code }) => closes.push(code))
    there.discord.revokeToken()
    await there.discord.until(() => closes.length > 0, 'the close')
    expect(closes).toEqual([4004])
    await expect(there.bot.client.users.fetch(there.bot.client.user.id, { force: true })).rejects.toMatchObject({ status: 401 })
  })

  test.each([4004, 4010, 4011, 4012, 4013, 4014])('IDENTIFY answered with %i ends the client', async (code) => {
    await using discord = await startDiscord()
    discord.gateway.refuseNext(code)
    await using stranger = await strange(discord)
    await discord.until(() => stranger.closes.length > 0 || stranger.failed !== null, 'the end')
    expect(discord.gateway.handshakes).toMatchObject([{ kind: 'identify', answer: code }])
  })

  test('a privileged intent is 4014', async () => {
    await using discord = await startDiscord()
    await using stranger = await strange(discord, discord.token, [GatewayIntentBits.MessageContent])
    await discord.until(() => stranger.closes.length > 0 || stranger.failed !== null, 'the end')
    expect(discord.gateway.handshakes[0]?.answer).toBe(4014)
  })
})

describe('guild events', () => {
  test('invited, removed, away for an outage', async () => {
    await using there = await scene()
    const { client } = there.bot
    const second = there.discord.guilds.invite({ name: 'Monitors' })
    await there.discord.until(() => client.guilds.cache.has(second.id))
    there.discord.guilds.outage(GUILD)
    await there.discord.until(() => client.guilds.cache.get(GUILD)?.available === false)
    there.discord.guilds.rejoin(GUILD)
    await there.discord.until(() => client.guilds.cache.get(GUILD)?.available === true)
    there.discord.guilds.remove(second.id)
    await there.discord.until(() => !client.guilds.cache.has(second.id))
  })

  test('channels and roles come, change and go', async () => {
    await using there = await scene()
    const { guilds } = there.discord
    const guild = there.bot.client.guilds.cache.get(GUILD)
    const channel = guilds.addChannel(GUILD, 'later')
    await there.discord.until(() => guild?.channels.cache.has(channel.id) === true)
    guilds.overwrite(channel.id, 'bot', { deny: ['ViewChannel'] })
    await there.discord.until(() => guild?.channels.cache.get(channel.id)?.viewable === false)
    guilds.deleteChannel(channel.id)
    await there.discord.until(() => guild?.channels.cache.has(channel.id) === false)
    const role = guilds.addRole(GUILD, { name: 'moderators' })
    guilds.changeRole(GUILD, role.id, ['ManageGuild'])
    await there.discord.until(() => guild?.roles.cache.get(role.id)?.permissions.has('ManageGuild') === true)
    guilds.deleteRole(GUILD, role.id)
    await there.discord.until(() => guild?.roles.cache.has(role.id) === false)
  })
})

test('two shards share the guilds', async () => {
  await using discord = await startDiscord({ guilds: [{}, {}, {}], rules: { concurrency: 2 } })
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api }, shards: [0, 1], shardCount: 2 })
  await client.login(discord.token)
  await discord.until(() => client.isReady() && discord.gateway.connected === 2, 'both shards', 15_000)
  expect(client.guilds.cache.size).toBe(3)
  expect(new Set(client.guilds.cache.map(({ shardId }) => shardId))).toEqual(new Set([0, 1]))
  await client.destroy()
})

test('the gateway can be down, or deaf, while REST answers', async () => {
  await using discord = await startDiscord()
  discord.gateway.down = true
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } })
  client.on('error', () => undefined)
  client.on('shardError', () => undefined)
  const login = client.login(discord.token).catch(() => undefined)
  await discord.until(() => discord.requests.some(({ route }) => route === 'GET /gateway/bot'))
  expect(discord.gateway.connected).toBe(0)
  discord.gateway.down = false
  await discord.until(() => client.isReady(), 'a ready client', 15_000)
  await login
  await client.destroy()
})
