import { REST, SlashCommandBuilder } from 'discord.js'
import { expect, test } from 'vitest'
import { registerCommands, type WantedCommand } from '../../src/discord/register.ts'
import { startDiscord } from '../fakes/discord/index.ts'

const STATUS: WantedCommand = {
  name: 'status',
  description: 'The latest',
  description_localizations: { ru: 'Обстановка' },
  contexts: [0],
}
const FEEDS = new SlashCommandBuilder()
  .setName('feeds')
  .setDescription('The feed list')
  .setDefaultMemberPermissions(32n)
  .addStringOption((option) =>
    option.setName('feed').setDescription('Which').setNameLocalizations({ ru: 'лента' }).addChoices({ name: 'All', value: 'all' }),
  )
  .toJSON()

const scene = async () => {
  const discord = await startDiscord()
  const rest = new REST({ api: discord.api }).setToken(discord.token)
  const register = (...commands: WantedCommand[]) => registerCommands(rest, discord.application, commands)
  return { discord, register, [Symbol.asyncDispose]: discord.close }
}

test('the first start registers everything', async () => {
  await using there = await scene()
  expect(await there.register(STATUS, FEEDS)).toEqual({ created: ['status', 'feeds'], updated: [], deleted: [], unchanged: 0 })
  expect(there.discord.commands().map(({ name }) => name)).toEqual(['status', 'feeds'])
})

test('the next start asks once and touches nothing', async () => {
  await using there = await scene()
  await there.register(STATUS, FEEDS)
  const asked = there.discord.requests.length
  expect(await there.register(STATUS, FEEDS)).toMatchObject({ unchanged: 2 })
  expect(there.discord.requests.slice(asked).map(({ method }) => method)).toEqual(['GET'])
})

test.each<[string, WantedCommand]>([
  ['a description', { ...STATUS, description: 'The newest' }],
  ['a localization', { ...STATUS, description_localizations: { ru: 'Положение' } }],
  ['a localization taken away', { ...STATUS, description_localizations: {} }],
  ['a right', { ...STATUS, default_member_permissions: '32' }],
  ['a context', { ...STATUS, contexts: [0, 1] }],
])('%s that changed changes one command, which keeps its id', async (_what, changed) => {
  await using there = await scene()
  await there.register(STATUS, FEEDS)
  const before = there.discord.commands().find(({ name }) => name === 'status')?.id
  expect(await there.register(changed, FEEDS)).toEqual({ created: [], updated: ['status'], deleted: [], unchanged: 1 })
  expect(there.discord.commands().find(({ name }) => name === 'status')?.id).toBe(before)
})

test('what is no longer wanted goes', async () => {
  await using there = await scene()
  await there.register(STATUS, FEEDS)
  expect(await there.register(FEEDS)).toEqual({ created: [], updated: [], deleted: ['status'], unchanged: 1 })
  expect(there.discord.commands().map(({ name }) => name)).toEqual(['feeds'])
})

test('a command that Discord refuses is an error that says where', async () => {
  await using there = await scene()
  await expect(there.register({ ...STATUS, name: 'The Status' })).rejects.toMatchObject({
    code: 50035,
    message: expect.stringContaining('name'),
  })
})
