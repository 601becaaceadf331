import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js'
import { expect, test } from 'vitest'
import { startDiscord } from './discord/index.ts'

test('smoke', async () => {
  await using discord = await startDiscord({ guilds: [{ name: 'Newsroom', channels: ['alerts'] }] })
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api }, shards: 'auto' })
  client.on(Events.InteractionCreate, async (i) => {
    if (i.isChatInputCommand()) { await i.deferReply({ flags: MessageFlags.Ephemeral }); await i.editReply('hello ' + i.options.getString('who')) }
  })
  await client.login(discord.token)
  await discord.until(() => client.isReady())
  await client.application!.commands.set([{ name: 'hi', description: 'x', options: [{ type: 3, name: 'who', description: 'who' }] }])
  const r = await discord.slash({ name: 'hi', options: { who: 'you' } })
  expect(r.message?.content).toBe('hello you')
  await client.destroy()
})
