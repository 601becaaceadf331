import { PermissionFlagsBits } from 'discord.js'
import type { Json } from './form.ts'
import { type Interaction, type InteractionKind, KINDS } from './interactions.ts'
import type { StoredMessage } from './messages.ts'
import { type Reply, watchReply } from './replies.ts'
import { ALL_RIGHTS, rightsInChannel, rightsInGuild } from './rights.ts'
import { channelShape, memberShape, messageShape, resolvedChannelShape, roleShape, userShape } from './shapes.ts'
import type { State } from './state.ts'
import { bitsOf, type Channel, type Guild, type Person, type Right } from './world.ts'

/** Who does it, and where. */
export interface Scene {
  /** A guild's id; that of the channel, else the first guild, where left out. */
  readonly guild?: string
  /** A channel's id; the guild's first where left out. */
  readonly channel?: string
  /** A user's id; an unknown one joins the guild. Somebody ordinary where left out. */
  readonly user?: string
  /** Rights in the guild beyond everyone's. */
  readonly permissions?: readonly Right[]
  readonly locale?: string
}

/** Thrown where Discord's own app would not have let a person do this. */
export class NotPossible extends Error {}

export interface Setting {
  readonly guild: Guild
  readonly channel: Channel
  readonly person: Person
  readonly rights: bigint
  readonly locale: string
}

const ORDINARY = '100000000000000002'

export const settle = (state: State, scene: Scene): Setting => {
  const { world } = state
  const named = scene.channel === undefined ? undefined : world.channel(scene.channel)
  if (scene.channel !== undefined && !named) throw new NotPossible(`There is no channel ${scene.channel}`)
  const guild =
    world.guilds.get(scene.guild ?? named?.guild ?? '') ?? (scene.guild === undefined ? [...world.guilds.values()][0] : undefined)
  const channel = named ?? (guild ? [...guild.channels.values()][0] : undefined)
  if (!guild || !channel || channel.guild !== guild.id) throw new NotPossible('There is no such guild, or it has no such channel')
  if (!guild.joined) throw new NotPossible('The bot is not in this guild')
  const id = scene.user ?? ORDINARY
  const person = guild.members.get(id) ?? world.addMember(guild, { id })
  const extra = bitsOf(scene.permissions ?? [])
  const isAdmin = (extra & PermissionFlagsBits.Administrator) !== 0n
  const base = isAdmin ? ALL_RIGHTS : rightsInGuild(guild, person) | extra
  return { guild, channel, person, rights: rightsInChannel(guild, channel, person, base), locale: scene.locale ?? 'en-US' }
}

/** Sends an interaction through the gateway and gives back what will come of it. */
export const send = (
  state: State,
  kind: InteractionKind,
  setting: Setting,
  data: Json,
  source: StoredMessage | null,
): Promise<Reply> => {
  const { guild, channel, person, rights, locale } = setting
  const interaction: Interaction = state.interactions.add({
    id: state.mint(),
    token: `token-${state.mint()}`,
    kind,
    at: state.clock.now(),
    ...setting,
    source,
    answer: null,
    answeredAt: null,
    original: null,
    thinking: null,
    choices: [],
    modal: null,
    followUps: [],
  })
  const bot = guild.members.get(state.world.bot.id) ?? state.world.bot
  state.gateway.dispatch(
    'INTERACTION_CREATE',
    {
      id: interaction.id,
      application_id: state.application,
      type: KINDS[kind],
      token: interaction.token,
      version: 1,
      guild_id: guild.id,
      guild: { id: guild.id, locale: guild.locale, features: [] },
      guild_locale: guild.locale,
      channel_id: channel.id,
      channel: { ...channelShape(channel), permissions: rights.toString() },
      member: { ...memberShape(person), permissions: rights.toString() },
      locale,
      app_permissions: rightsInChannel(guild, channel, bot).toString(),
      entitlements: [],
      authorizing_integration_owners: { 0: guild.id },
      context: 0,
      attachment_size_limit: 10_485_760,
      data,
      ...(source ? { message: messageShape(source, state) } : {}),
    },
    guild.id,
  )
  return watchReply(state, interaction)
}

/** Users, members, roles and channels among `ids`, as Discord sends them along. */
export const resolve = (state: State, { guild }: Setting, person: Person, ids: readonly string[]): Json => {
  const people = ids.flatMap((id) => guild.members.get(id) ?? [])
  const roles = ids.flatMap((id) => guild.roles.get(id) ?? [])
  const channels = ids.flatMap((id) => guild.channels.get(id) ?? [])
  const table = <T extends { id: string }>(list: readonly T[], shape: (entry: T) => Json) =>
    list.length === 0 ? undefined : Object.fromEntries(list.map((entry) => [entry.id, shape(entry)]))
  const { bot } = state.world
  return JSON.parse(
    JSON.stringify({
      users: table(people, (each) => userShape(each, each.id === bot.id)),
      members: table(people, ({ ...each }) => ({
        ...memberShape(each),
        user: undefined,
        permissions: rightsInGuild(guild, each).toString(),
      })),
      roles: table(roles, (role) => roleShape(role, 1)),
      channels: table(channels, (channel) => resolvedChannelShape(channel, guild, person, state)),
    }),
  ) as Json
}
