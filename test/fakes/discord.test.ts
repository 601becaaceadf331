import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  type ChatInputCommandInteraction,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js'
import { describe, expect, test } from 'vitest'
import { logIn } from './discord/bot.ts'
import { NotPossible, startDiscord } from './discord/index.ts'

const STATUS = new SlashCommandBuilder().setName('status').setDescription('The latest')
const FEEDS = new SlashCommandBuilder()
  .setName('feeds')
  .setDescription('The feed list')
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .addSubcommand((sub) =>
    sub
      .setName('remove')
      .setDescription('Takes a feed off the list')
      .addStringOption((option) => option.setName('feed').setDescription('Which').setRequired(true).setAutocomplete(true)),
  )
  .addSubcommand((sub) =>
    sub
      .setName('post')
      .setDescription('Where')
      .addChannelOption((option) => option.setName('channel').setDescription('Where to'))
      .addIntegerOption((option) => option.setName('hours').setDescription('How long').setMinValue(1).setMaxValue(24)),
  )
const COMMANDS = [STATUS, FEEDS].map((command) => command.toJSON())

const button = (id: string, label = id) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Primary),
  )

/** A Discord whose bot has registered the commands above and answers with `answer`. */
const scene = async (answer: (interaction: Interaction) => Promise<unknown>) => {
  const discord = await startDiscord({ guilds: [{ id: '200000000000000001', name: 'Newsroom', channels: ['alerts', 'staff'] }] })
  const { client } = await logIn(discord, answer)
  await client.application.commands.set(COMMANDS)
  return { discord, client, [Symbol.asyncDispose]: () => client.destroy().then(discord.close) }
}

const onCommand = (answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>) => async (interaction: Interaction) => {
  if (interaction.isChatInputCommand()) await answer(interaction)
}

test('the client logs in and sees the guilds, channels and its own rights', async () => {
  await using discord = await startDiscord({
    guilds: [
      { name: 'Newsroom', locale: 'ru', channels: ['alerts', { name: 'staff', denyBot: ['SendMessages'] }] },
      { name: 'Monitors' },
    ],
  })
  await using bot = await logIn(discord)
  const newsroom = bot.client.guilds.cache.find(({ name }) => name === 'Newsroom')
  expect(bot.client.guilds.cache.size).toBe(2)
  expect(newsroom?.preferredLocale).toBe('ru')
  const mayPost = newsroom?.channels.cache.map((channel) => [
    channel.name,
    channel.permissionsFor(bot.client.user)?.has('SendMessages'),
  ])
  expect(mayPost).toEqual([
    ['alerts', true],
    ['staff', false],
  ])
})

describe('commands', () => {
  test('a set that changes nothing touches nothing', async () => {
    await using there = await scene(async () => undefined)
    const { discord, client } = there
    const before = discord.commands().map(({ version }) => version)
    await client.application.commands.set(COMMANDS)
    expect(discord.commands().map(({ version }) => version)).toEqual(before)
    await client.application.commands.set([STATUS.setDescription('The newest').toJSON()])
    expect(discord.commandChanges.map(({ what, name }) => `${what} ${name}`)).toEqual([
      'created status',
      'created feeds',
      'deleted feeds',
      'updated status',
    ])
  })

  test('a person without the right is not offered the command, unless an admin overrides it', async () => {
    await using there = await scene(onCommand((interaction) => interaction.reply('done')))
    const { discord } = there
    await expect(discord.slash({ name: 'feeds post' })).rejects.toThrow(NotPossible)
    expect((await discord.slash({ name: 'feeds post', permissions: ['ManageGuild'] })).message?.content).toBe('done')
    expect((await discord.slash({ name: 'feeds post', overridden: true })).message?.content).toBe('done')
  })

  test.each([
    ['a missing option', { name: 'feeds remove' }],
    ['an option out of bounds', { name: 'feeds post', options: { hours: 25 } }],
    ['an option of the wrong type', { name: 'feeds post', options: { hours: 'two' } }],
    ['an unknown option', { name: 'status', options: { hours: 1 } }],
    ['a command without its sub-command', { name: 'feeds' }],
    ['an unknown command', { name: 'nothing' }],
  ])('Discord does not send %s', async (_what, typed) => {
    await using there = await scene(async () => undefined)
    await expect(there.discord.slash({ ...typed, permissions: ['ManageGuild'] })).rejects.toThrow(NotPossible)
  })
})

describe('interactions', () => {
  test('a reply, with who asked and in which language', async () => {
    await using there = await scene(
      onCommand((interaction) =>
        interaction.reply(`${interaction.guild?.name} ${interaction.locale} ${interaction.memberPermissions?.has('ManageGuild')}`),
      ),
    )
    const reply = await there.discord.slash({ name: 'status', locale: 'tr', permissions: ['ManageGuild'] })
    expect(reply).toMatchObject({ answer: 'message', message: { content: 'Newsroom tr true', ephemeral: false } })
    expect(there.discord.messages(reply.interaction.channel.id)).toHaveLength(1)
  })

  test('a deferred reply for one person, its edits and follow-ups', async () => {
    await using there = await scene(
      onCommand(async (interaction) => {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral })
        await interaction.editReply('one')
        await interaction.editReply('two')
        await interaction.followUp({ content: 'three', flags: MessageFlags.Ephemeral })
      }),
    )
    const reply = await there.discord.slash({ name: 'status' })
    await there.discord.until(() => reply.followUps.length === 1)
    expect(reply.answer).toBe('deferred')
    expect(reply.message).toMatchObject({ content: 'two', ephemeral: true })
    expect(reply.message?.revisions.map(({ content }) => content)).toEqual(['one', 'two'])
    expect(there.discord.messages(reply.interaction.channel.id)).toEqual([])
  })

  test('autocomplete offers choices', async () => {
    await using there = await scene(async (interaction) => {
      if (interaction.isAutocomplete()) await interaction.respond([{ name: `${interaction.options.getFocused()}!`, value: 'x' }])
    })
    const reply = await there.discord.autocomplete({ name: 'feeds remove', focused: 'feed', options: { feed: 'arm' } })
    expect(reply).toMatchObject({ answer: 'choices', choices: [{ name: 'arm!', value: 'x' }] })
  })

  test('a channel option comes with the bot’s own rights there', async () => {
    await using there = await scene(
      onCommand(async (interaction) => {
        const channel = interaction.options.getChannel('channel', true)
        await interaction.reply(`${channel.name} ${'appPermissions' in channel && channel.appPermissions?.has('SendMessages')}`)
      }),
    )
    const channel = there.discord.guilds.addChannel('200000000000000001', { name: 'silent', denyBot: ['SendMessages'] })
    const reply = await there.discord.slash({ name: 'feeds post', options: { channel: channel.id }, overridden: true })
    expect(reply.message?.content).toMatch(/^silent/)
  })

  test('a button updates its message, or answers apart', async () => {
    await using there = await scene(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'page 1', components: [button('next')] })
      if (interaction.isButton() && interaction.customId === 'next')
        await interaction.update({ content: 'page 2', components: [button('say')] })
      if (interaction.isButton() && interaction.customId === 'say') await interaction.reply(`pressed by ${interaction.user.id}`)
    })
    const first = await there.discord.slash({ name: 'status' })
    if (!first.message) throw new Error('no message')
    const second = await there.discord.press(first.message, 'next')
    expect(second).toMatchObject({ answer: 'update', message: { id: first.message.id, content: 'page 2' } })
    const third = await there.discord.press(first.message, 'say', { user: '300000000000000001' })
    expect(third.message?.content).toBe('pressed by 300000000000000001')
    await expect(there.discord.press(first.message, 'next')).rejects.toThrow(NotPossible)
  })

  test('selects give their values, channels resolved', async () => {
    await using there = await scene(async (interaction) => {
      const topics = new StringSelectMenuBuilder()
        .setCustomId('topics')
        .setMaxValues(2)
        .addOptions({ label: 'A', value: 'a' }, { label: 'B', value: 'b' })
      const channels = new ChannelSelectMenuBuilder().setCustomId('channel')
      const rows = [
        new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(topics),
        new ActionRowBuilder<ChannelSelectMenuBuilder>().addComponents(channels),
      ]
      if (interaction.isChatInputCommand()) await interaction.reply({ components: rows })
      if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join())
      if (interaction.isChannelSelectMenu())
        await interaction.reply(interaction.channels.map((each) => 'name' in each && each.name).join())
    })
    const { message, interaction } = await there.discord.slash({ name: 'status' })
    if (!message) throw new Error('no message')
    expect((await there.discord.select(message, 'topics', ['a', 'b'])).message?.content).toBe('a,b')
    expect((await there.discord.select(message, 'channel', [interaction.channel.id])).message?.content).toBe('alerts')
    await expect(there.discord.select(message, 'topics', ['c'])).rejects.toThrow(NotPossible)
  })

  test('a modal is opened, filled in and answered', async () => {
    await using there = await scene(async (interaction) => {
      const field = new TextInputBuilder().setCustomId('url').setStyle(TextInputStyle.Short).setMaxLength(10)
      const label = new LabelBuilder().setLabel('Address').setTextInputComponent(field)
      const modal = new ModalBuilder().setCustomId('add').setTitle('Add a feed').addLabelComponents(label)
      if (interaction.isChatInputCommand()) await interaction.showModal(modal)
      if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('url'))
    })
    const opened = await there.discord.slash({ name: 'status' })
    expect(opened).toMatchObject({ answer: 'modal', modal: { title: 'Add a feed' } })
    expect((await there.discord.submit(opened, { url: 'a.example' })).message?.content).toBe('a.example')
    await expect(there.discord.submit(opened, { url: 'longer than ten' })).rejects.toThrow(NotPossible)
  })

  test('an answer after three seconds is refused with 10062, a second one with 40060', async () => {
    const codes: unknown[] = []
    const note = (error: { code?: unknown }) => codes.push(error.code)
    await using there = await scene(
      onCommand(async (interaction) => {
        if (interaction.options.getSubcommand(false)) there.discord.clock.advance(3_001)
        await interaction.reply('one').catch(note)
        await interaction.client.rest
          .post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body: { type: 4, data: { content: 'two' } } })
          .catch(note)
      }),
    )
    await there.discord.slash({ name: 'status' })
    await there.discord.until(() => codes.length === 1)
    const late = await there.discord.slash({ name: 'feeds post', overridden: true })
    await there.discord.until(() => codes.length === 3)
    expect(late.answer).toBe('silent')
    expect(codes).toEqual([40060, 10062, 10062])
  })

  test('a reply can be edited for fifteen minutes', async () => {
    const codes: unknown[] = []
    await using there = await scene(
      onCommand(async (interaction) => {
        await interaction.reply('one')
        there.discord.clock.advance(900_001)
        await interaction.editReply('two').catch((error: { code: unknown }) => codes.push(error.code))
      }),
    )
    await there.discord.slash({ name: 'status' })
    await there.discord.until(() => codes.length === 1)
    expect(codes).toEqual([50027])
  })
})
