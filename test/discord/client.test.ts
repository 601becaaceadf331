import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { type ConnectParts, connect, mayReadHistory } from '../../src/discord/client.ts'
import { createPacer } from '../../src/discord/pacer.ts'
import { type DiscordOptions, type LoopbackDiscord, startDiscord } from '../fakes/discord/index.ts'

const GUILD = '200000000000000001'

/** Our connection to a Discord that lets us identify as often as we like. */
const start = (discord: LoopbackDiscord, parts: Partial<ConnectParts> = {}) => {
  const troubles: string[] = []
  const identifies: number[] = []
  const connection = connect({
    token: discord.token,
    apiUrl: discord.api,
    pacer: createPacer(1_000, { now: () => performance.now(), sleep: async (ms) => void (await sleep(ms)) }),
    clock: Date.now,
    sleep: async (ms, signal) => void (await sleep(Math.min(ms, 20), undefined, { signal })),
    identifies: { times: async () => [], add: async (at) => void identifies.push(at) },
    onTrouble: (cause) => troubles.push(cause),
    prepare: () => undefined,
    ...parts,
  })
  return { connection, troubles, identifies, [Symbol.asyncDispose]: () => connection.close() }
}

const open = (options: DiscordOptions = {}) =>
  startDiscord({ guilds: [{ id: GUILD, channels: ['alerts'] }], rules: { identifyMs: 0 }, ...options })

test('it logs in, hears interactions, and says goodbye', async () => {
  await using discord = await open()
  const answered: string[] = []
  const prepare: ConnectParts['prepare'] = (client) => {
    client.on('interactionCreate', async (interaction) => {
      answered.push(interaction.locale)
      if (interaction.isChatInputCommand()) await interaction.reply('done')
    })
  }
  await using ours = start(discord, { prepare })
  const client = await ours.connection.ready
  expect(ours.connection.connected()).toBe(true)
  expect(ours.identifies).toHaveLength(1)
  await client?.application.commands.set([{ name: 'status', description: 'The latest' }])
  expect((await discord.slash({ name: 'status', locale: 'ru' })).message?.content).toBe('done')
  expect(answered).toEqual(['ru'])
  await ours.connection.close()
  expect(await ours.connection.ended).toEqual({ kind: 'stopped' })
  expect(ours.connection.connected()).toBe(false)
})

test('nothing that the bot says pings anybody unless it asks for it', async () => {
  await using discord = await open({
    guilds: [{ id: GUILD, channels: ['alerts'], bot: ['MentionEveryone', 'ViewChannel', 'SendMessages'] }],
  })
  const prepare: ConnectParts['prepare'] = (client) => {
    client.on(
      'interactionCreate',
      async (interaction) => interaction.isChatInputCommand() && interaction.reply('@everyone <@200000000000000004>'),
    )
  }
  await using ours = start(discord, { prepare })
  const client = await ours.connection.ready
  await client?.application.commands.set([{ name: 'status', description: 'The latest' }])
  await discord.slash({ name: 'status', permissions: ['MentionEveryone'] })
  expect(discord.pinging()).toEqual([])
})

test('what its commands say takes its turn with the posts; answers to interactions do not', async () => {
  await using discord = await open()
  const turns: number[] = []
  const pacer = { turn: async () => turns.push(1) > 0, hold: () => undefined, held: () => 0 }
  const prepare: ConnectParts['prepare'] = (client) => {
    client.on('interactionCreate', async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      await interaction.deferReply()
      await interaction.editReply('done')
    })
  }
  await using ours = start(discord, { prepare, pacer })
  const client = await ours.connection.ready
  await client?.application.commands.set([{ name: 'status', description: 'The latest' }])
  const before = turns.length
  await discord.slash({ name: 'status' })
  expect(turns).toHaveLength(before)
  const [alerts] = client?.channels.cache.filter((channel) => channel.isSendable()).values() ?? []
  if (alerts?.isSendable()) await alerts.send('This channel gets no posts any more.')
  expect(turns).toHaveLength(before + 1)
})

test('a global limit that its commands meet holds the posts too', async () => {
  await using discord = await open()
  const held: number[] = []
  const pacer = { turn: async () => true, hold: (ms: number) => void held.push(ms), held: () => 0 }
  await using ours = start(discord, { pacer })
  const client = await ours.connection.ready
  discord.faults.next({ fail: 'limited', scope: 'global', retryAfterMs: 1_000 })
  await client?.application.commands.set([])
  expect(held).toEqual([1_000])
})

describe('an end that is final is told in a sentence', () => {
  test('a wrong token', async () => {
    await using discord = await open()
    await using ours = start(discord, { token: 'wrong' })
    expect(await ours.connection.ended).toMatchObject({ kind: 'token-refused', sentence: expect.stringContaining('DISCORD_TOKEN') })
    expect(await ours.connection.ready).toBeNull()
    expect(ours.identifies).toEqual([])
  })

  test('a token revoked while connected', async () => {
    await using discord = await open()
    await using ours = start(discord)
    await ours.connection.ready
    discord.revokeToken()
    expect(await ours.connection.ended).toMatchObject({ kind: 'token-refused' })
    expect(ours.connection.connected()).toBe(false)
  })

  test.each([4010, 4011, 4012, 4013, 4014])('close %i at login', async (code) => {
    await using discord = await open()
    discord.gateway.refuseNext(code)
    await using ours = start(discord)
    expect(await ours.connection.ended).toMatchObject({ kind: 'closed', code, sentence: expect.stringContaining(String(code)) })
  })

  test('close 4014 while connected', async () => {
    await using discord = await open()
    await using ours = start(discord)
    await ours.connection.ready
    discord.gateway.close(4014)
    expect(await ours.connection.ended).toMatchObject({ kind: 'closed', code: 4014 })
  })

  test('a gateway that accepts connections and says nothing', async () => {
    await using discord = await open()
    discord.gateway.deaf = true
    await using ours = start(discord, { deafAfterMs: 200 })
    expect(await ours.connection.ended).toMatchObject({ kind: 'deaf' })
  })

  test('a gateway that falls silent', async () => {
    await using discord = await open({ rules: { identifyMs: 0, heartbeatMs: 60_000 } })
    await using ours = start(discord, { deafAfterMs: 300 })
    await ours.connection.ready
    expect(await ours.connection.ended).toMatchObject({ kind: 'deaf' })
  })
})

describe('what is not an end', () => {
  test('a gateway that acknowledges heartbeats is not deaf', async () => {
    await using discord = await open({ rules: { identifyMs: 0, heartbeatMs: 60 } })
    await using ours = start(discord, { deafAfterMs: 400 })
    await ours.connection.ready
    const outcome = await Promise.race([ours.connection.ended, sleep(900, 'still connected')])
    expect(outcome).toBe('still connected')
  })

  test('Discord being down at the start: it is asked again', async () => {
    await using discord = await open()
    await discord.rest.down()
    await using ours = start(discord)
    await discord.until(() => ours.troubles.length > 1, 'two attempts')
    await discord.rest.up()
    expect(await ours.connection.ready).not.toBeNull()
    expect(ours.identifies).toHaveLength(1)
  })

  test('Discord answering 500 at the start', async () => {
    await using discord = await open()
    discord.faults.next({ fail: 'status', status: 500 }, { times: 5 })
    await using ours = start(discord)
    expect(await ours.connection.ready).not.toBeNull()
  })

  test('a gateway that is down is tried until it is up, and is not taken for deaf', async () => {
    await using discord = await open()
    discord.gateway.down = true
    await using ours = start(discord, { deafAfterMs: 2_000 })
    await discord.until(() => ours.troubles.length > 0, 'a trouble')
    discord.gateway.down = false
    expect(await ours.connection.ready).not.toBeNull()
  })

  test('a connection that is cut is resumed without an IDENTIFY', async () => {
    await using discord = await open()
    await using ours = start(discord)
    await ours.connection.ready
    discord.gateway.cut()
    await discord.until(() => !ours.connection.connected(), 'the loss')
    await discord.until(() => ours.connection.connected(), 'the resume')
    expect(ours.identifies).toHaveLength(1)
  })

  test('few IDENTIFYs left: it waits instead of using them up', async () => {
    await using discord = await open({ rules: { identifies: 1, identifyMs: 0 } })
    await using ours = start(discord)
    await discord.until(() => ours.troubles.length > 0, 'a trouble')
    expect(ours.troubles[0]).toMatch(/too often/)
    expect(ours.identifies).toEqual([])
  })
})

test('it can be closed at any moment', async () => {
  await using discord = await open()
  discord.gateway.down = true
  const early = start(discord)
  await early.connection.close()
  expect(await early.connection.ended).toEqual({ kind: 'stopped' })
  expect(await early.connection.ready).toBeNull()
})

test('whether a channel’s history may be read', async () => {
  const channels = ['alerts', { id: '200000000000000007', name: 'quiet', denyBot: ['ReadMessageHistory'] }] as const
  await using discord = await open({ guilds: [{ id: GUILD, channels }] })
  await using ours = start(discord)
  const mayRead = mayReadHistory(ours.connection.client)
  expect(mayRead('200000000000000007')).toBeNull()
  await ours.connection.ready
  const [alerts = ''] = [...(discord.world.guilds.get(GUILD)?.channels.keys() ?? [])]
  expect([mayRead(alerts), mayRead('200000000000000007'), mayRead('200000000000000008')]).toEqual([true, false, false])
})
