import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  DiscordAPIError,
  type Interaction,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js'
import type { Language } from '../../src/model.ts'
import { clean, cut } from '../../src/wording/clean.ts'
import { repliesIn } from '../../src/wording/replies/index.ts'
import type { Line } from '../../src/wording/replies/texts.ts'
import type { Around } from './around.ts'
import type { Answer, Call, Command, Press } from './command.ts'
import { type CustomId, readCustomId } from './custom-id.ts'
import { channelsLanguage, personsLanguage } from './languages.ts'
import { lineIn, mentionsBy, pageEmbed } from './markup.ts'
import { type MessageCommand, postedIn } from './message-command.ts'
import { readOptions } from './options.ts'
import { problemIn, UserError } from './problem.ts'

/** Everything that can be replied to. */
type Repliable = Extract<Interaction, { reply: unknown }>

/** Answers every interaction, whatever it holds. Never rejects. */
export type Dispatch = (interaction: Interaction) => Promise<void>

/** Discord takes so many suggestions; of what is typed no more than this is looked at. */
const MOST_SUGGESTIONS = 25
const LONGEST_TYPED = 100
const LONGEST_CONTENT = 2_000
const REMEMBERED = 1_000

const callOf = (around: Around, interaction: BaseInteraction, language: Language): Call => {
  const { guildId: guild, channelId: channel } = interaction
  if (guild === null || channel === null) throw new UserError({ kind: 'servers-only' })
  const mention = mentionsBy(around.commandIds)
  return {
    around,
    guild,
    user: interaction.user.id,
    here: { id: channel, type: interaction.channel?.type ?? -1, rights: interaction.appPermissions.bitfield },
    language,
    texts: repliesIn(language),
    page: (page) => pageEmbed(page, mention),
  }
}

type Picked = NonNullable<CommandInteractionOption['channel']>

/** The bot's rights in a channel that was picked. Discord sends them along; an older answer is made up from what is known. */
const rightsOf = (interaction: ChatInputCommandInteraction, channel: Picked): bigint => {
  if ('app_permissions' in channel) return BigInt(String(channel.app_permissions))
  if ('appPermissions' in channel && channel.appPermissions !== null) return channel.appPermissions.bitfield
  const me = interaction.guild?.members.me ?? null
  return me !== null && 'permissionsFor' in channel ? channel.permissionsFor(me).bitfield : 0n
}

/** Manage Server, the moderators' role of /settings, or having opened the panel. */
const mayChange = ({ servers }: Around, interaction: MessageComponentInteraction, { opener }: CustomId): boolean => {
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true) return true
  if (interaction.user.id === opener) return true
  const { moderators } = servers.of(interaction.guildId ?? '')
  const roles = interaction.member?.roles
  if (moderators === null || roles === undefined) return false
  return Array.isArray(roles) ? roles.includes(moderators) : roles.cache.has(moderators)
}

const hasCode = (error: unknown, ...codes: readonly number[]): boolean =>
  error instanceof DiscordAPIError && typeof error.code === 'number' && codes.includes(error.code)

/** Where the answer to a deferral is lost, discord.js asks again and Discord says that it knows already: the deferral stands. */
const deferred = async (
  interaction: ChatInputCommandInteraction | MessageComponentInteraction | MessageContextMenuCommandInteraction,
  deferral: Promise<unknown>,
) => {
  try {
    await deferral
  } catch (error) {
    if (!hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) throw error
    interaction.deferred = true
  }
}

export const createDispatch = (
  around: Around,
  commands: readonly Command[],
  messageCommands: readonly MessageCommand[],
): Dispatch => {
  const byName = new Map(commands.map((command) => [command.data.name, command]))
  const mention = mentionsBy(around.commandIds)
  const textOf = (lines: readonly Line[]): string => lines.map((line) => lineIn(line, mention)).join('\n')

  const bodyOf = ({ lines = [], embeds = [], rows = [], files = [] }: Answer) => ({
    content: cut(textOf(lines), LONGEST_CONTENT),
    embeds: [...embeds],
    components: [...rows],
    ...(files.length === 0 ? {} : { files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })) }),
    allowedMentions: { parse: [] },
  })

  async function typed(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = byName.get(interaction.commandName)
    const sub = interaction.options.getSubcommand(false)
    const entry = command?.runs.get(sub ?? '')
    if (command === undefined || entry === undefined) throw new UserError({ kind: 'unknown-command' })
    const { guildId, channelId, locale } = interaction
    const language =
      command.shown === 'public' && guildId !== null
        ? channelsLanguage(around, guildId, channelId, locale)
        : personsLanguage(around, guildId, locale)
    const call = callOf(around, interaction, language)
    const { data } = interaction.options
    const given = sub === null ? data : (data.find(({ name }) => name === sub)?.options ?? [])
    const options = readOptions(entry.options, given, (channel) => rightsOf(interaction, channel))
    await deferred(interaction, interaction.deferReply(command.shown === 'private' ? { flags: MessageFlags.Ephemeral } : {}))
    await interaction.editReply(bodyOf(await entry.run(call, options as never)))
  }

  async function pointed(interaction: MessageContextMenuCommandInteraction): Promise<void> {
    const command = messageCommands.find(({ data }) => data.name === interaction.commandName)
    if (command === undefined) throw new UserError({ kind: 'unknown-command' })
    const call = callOf(around, interaction, personsLanguage(around, interaction.guildId, interaction.locale))
    await deferred(interaction, interaction.deferReply({ flags: MessageFlags.Ephemeral }))
    await interaction.editReply(bodyOf(await command.run(call, postedIn(interaction))))
  }

  async function pressed(interaction: MessageComponentInteraction): Promise<void> {
    const id = readCustomId(interaction.customId)
    const command = id === null ? undefined : byName.get(id.command)
    const press: Press | undefined =
      id !== null && command !== undefined && Object.hasOwn(command.presses, id.action) ? command.presses[id.action] : undefined
    if (id === null || press === undefined) throw new UserError({ kind: 'old-panel', command: command?.data.name ?? null })
    const call = callOf(around, interaction, personsLanguage(around, interaction.guildId, interaction.locale))
    if (press.changes && !mayChange(around, interaction, id)) throw new UserError({ kind: 'not-allowed' })
    const isUpdate = press.answers === 'update'
    await deferred(interaction, isUpdate ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }))
    const values = interaction.isAnySelectMenu() ? interaction.values : []
    await interaction.editReply(bodyOf(await press.run(call, id.state, values)))
  }

  async function suggested(interaction: AutocompleteInteraction): Promise<void> {
    const focused = interaction.options.getFocused(true)
    const completes = byName.get(interaction.commandName)?.completes
    const complete = completes !== undefined && Object.hasOwn(completes, focused.name) ? completes[focused.name] : undefined
    const call = callOf(around, interaction, personsLanguage(around, interaction.guildId, interaction.locale))
    const found = complete?.(call, String(focused.value).slice(0, LONGEST_TYPED), interaction.options.getSubcommand(false)) ?? []
    const fit = found.filter(({ value }) => value.length > 0 && value.length <= 100).slice(0, MOST_SUGGESTIONS)
    await interaction.respond(fit.map(({ name, value }) => ({ name: clean(name, 100) || '…', value })))
  }

  /** For the person alone: instead of the answer where there was none yet, beside it where a panel stands. */
  async function tell(interaction: Repliable, line: Line): Promise<void> {
    const body = { ...bodyOf({ lines: [line] }), flags: MessageFlags.Ephemeral } satisfies InteractionReplyOptions
    if (!interaction.replied && !interaction.deferred) await interaction.reply(body)
    else if (interaction.isMessageComponent() && interaction.ephemeral === null) await interaction.followUp(body)
    else await interaction.editReply(bodyOf({ lines: [line] }))
  }

  /**
   * What went wrong, in this order: a mistake that the person can mend is told to them; an interaction that Discord has given up is only
   * logged, for nobody waits for it any more; everything else is a bug, with a reference that is in the log.
   */
  async function apologise(interaction: Interaction, error: unknown): Promise<void> {
    const facts = { interaction: interaction.id, kind: interaction.type, guild: interaction.guildId }
    const isLate = hasCode(error, RESTJSONErrorCodes.UnknownInteraction, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
    const reference = error instanceof UserError || isLate ? null : around.token()
    if (isLate) around.log.warn({ ...facts, err: error }, 'an interaction was over before it was answered')
    else if (reference !== null) around.log.error({ ...facts, err: error, reference }, 'an interaction failed')
    if (isLate) return
    if (interaction.isAutocomplete()) {
      if (!interaction.responded) await interaction.respond([])
      return
    }
    const texts = repliesIn(personsLanguage(around, interaction.guildId, interaction.locale))
    await tell(interaction, error instanceof UserError ? problemIn(texts, error) : texts.bug(reference ?? ''))
  }

  const seen = new Set<string>()
  /** A resumed connection may tell again what was told before it broke. */
  const isRepeated = ({ id }: Interaction): boolean => {
    if (seen.has(id)) return true
    seen.add(id)
    if (seen.size > REMEMBERED) seen.delete(seen.values().next().value as string)
    return false
  }

  return async (interaction) => {
    if (isRepeated(interaction)) return
    const began = around.clock()
    try {
      if (interaction.isAutocomplete()) await suggested(interaction)
      else if (interaction.isChatInputCommand()) await typed(interaction)
      else if (interaction.isMessageContextMenuCommand()) await pointed(interaction)
      else if (interaction.isMessageComponent()) await pressed(interaction)
      else if (interaction.isModalSubmit()) throw new UserError({ kind: 'old-panel', command: null })
      else throw new UserError({ kind: 'unknown-command' })
      around.log.debug({ interaction: interaction.id, guild: interaction.guildId, ms: around.clock() - began }, 'answered')
    } catch (error) {
      await apologise(interaction, error).catch((failure: unknown) =>
        around.log.warn({ interaction: interaction.id, err: failure }, 'an apology did not reach Discord'),
      )
    }
  }
}
