import { expect, test } from 'vitest'
import { inspectDiscord } from '../../src/discord/inspect.ts'
import { startDiscord } from '../fakes/discord/index.ts'

test('a gateway that refuses the bot is told with its code', async () => {
  await using discord = await startDiscord({})
  discord.gateway.refuseNext(4014)
  const found = await inspectDiscord(discord.token, discord.api, [], Date.now)
  expect(found).toMatchObject({ kind: 'refused', cause: expect.stringContaining('4014') })
})

test('a gateway that says nothing is waited for so long and no longer', async () => {
  await using discord = await startDiscord({})
  discord.gateway.deaf = true
  const found = await inspectDiscord(discord.token, discord.api, [], Date.now, 200)
  expect(found).toMatchObject({ kind: 'refused', cause: expect.stringContaining('said nothing') })
})
