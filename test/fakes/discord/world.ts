import { ChannelType, PermissionFlagsBits } from 'discord.js'
import { snowflakeAt } from './snowflakes.ts'

export type Right = keyof typeof PermissionFlagsBits

export const bitsOf = (rights: readonly Right[]): bigint => rights.reduce((sum, right) => sum | PermissionFlagsBits[right], 0n)

const KINDS = {
  text: ChannelType.GuildText,
  voice: ChannelType.GuildVoice,
  category: ChannelType.GuildCategory,
  announcement: ChannelType.GuildAnnouncement,
  'announcement-thread': ChannelType.AnnouncementThread,
  thread: ChannelType.PublicThread,
  'private-thread': ChannelType.PrivateThread,
  stage: ChannelType.GuildStageVoice,
  forum: ChannelType.GuildForum,
} as const
export type ChannelKind = keyof typeof KINDS

/** A guild as a test writes it down; whatever is left out gets a plain default and a fresh id. */
export interface GuildSpec {
  readonly id?: string
  readonly name?: string
  readonly locale?: string
  readonly channels?: readonly (string | ChannelSpec)[]
  readonly roles?: readonly RoleSpec[]
  readonly members?: readonly PersonSpec[]
  /** The rights of the bot's own role. */
  readonly bot?: readonly Right[]
}
export interface ChannelSpec {
  readonly id?: string
  readonly name?: string
  readonly kind?: ChannelKind
  readonly parent?: string
  readonly archived?: boolean
  readonly locked?: boolean
  /** Rights that the bot loses here. */
  readonly denyBot?: readonly Right[]
  readonly overwrites?: readonly { readonly id: string; readonly allow?: readonly Right[]; readonly deny?: readonly Right[] }[]
}
export interface RoleSpec {
  readonly id?: string
  readonly name?: string
  readonly permissions?: readonly Right[]
  readonly mentionable?: boolean
}
export interface PersonSpec {
  readonly id?: string
  readonly username?: string
  readonly roles?: readonly string[]
}

export interface Overwrite {
  readonly id: string
  readonly type: 0 | 1
  allow: bigint
  deny: bigint
}
export interface Role {
  readonly id: string
  name: string
  permissions: bigint
  mentionable: boolean
  readonly managed: boolean
}
export interface Channel {
  readonly id: string
  readonly guild: string
  name: string
  readonly type: ChannelType
  readonly parent: string | null
  archived: boolean
  locked: boolean
  overwrites: Overwrite[]
}
export interface Person {
  readonly id: string
  readonly username: string
  roles: string[]
}
export interface Guild {
  readonly id: string
  readonly name: string
  readonly locale: string
  readonly owner: string
  readonly channels: Map<string, Channel>
  readonly roles: Map<string, Role>
  readonly members: Map<string, Person>
  /** False once the bot was removed: its channels are then out of reach. */
  joined: boolean
}

/** What Discord gives everyone in a new guild, as far as a bot cares. */
export const EVERYDAY: readonly Right[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'AddReactions',
  'UseApplicationCommands',
  'Connect',
]

export interface World {
  readonly bot: Person
  readonly guilds: Map<string, Guild>
  found(spec: GuildSpec): Guild
  addChannel(guild: Guild, spec: string | ChannelSpec): Channel
  addRole(guild: Guild, spec: RoleSpec): Role
  addMember(guild: Guild, spec: PersonSpec): Person
  /** The channel of that id in any guild, also one that the bot was removed from. */
  channel(id: string): Channel | undefined
  dropChannel(id: string): void
}

const isThread = (type: ChannelType): boolean =>
  type === ChannelType.PublicThread || type === ChannelType.PrivateThread || type === ChannelType.AnnouncementThread
export const isThreadChannel = (channel: Channel): boolean => isThread(channel.type)

/** Guild ids are spread over milliseconds of 2020, so that they also spread over shards. */
const FIRST_GUILD = Date.UTC(2020, 0, 1)

export const buildWorld = (mint: () => string, botName: string): World => {
  const bot: Person = { id: mint(), username: botName, roles: [] }
  const guilds = new Map<string, Guild>()
  const channels = new Map<string, Channel>()

  const world: World = {
    bot,
    guilds,
    channel: (id) => channels.get(id),
    found(spec) {
      const id = spec.id ?? snowflakeAt(FIRST_GUILD + guilds.size).toString()
      const everyone: Role = { id, name: '@everyone', permissions: bitsOf(EVERYDAY), mentionable: false, managed: false }
      const own: Role = { id: mint(), name: botName, permissions: bitsOf(spec.bot ?? EVERYDAY), mentionable: false, managed: true }
      const guild: Guild = {
        id,
        name: spec.name ?? `Guild ${guilds.size + 1}`,
        locale: spec.locale ?? 'en-US',
        owner: mint(),
        channels: new Map(),
        roles: new Map([everyone, own].map((role) => [role.id, role])),
        members: new Map([[bot.id, { ...bot, roles: [own.id] }]]),
        joined: true,
      }
      guilds.set(id, guild)
      for (const role of spec.roles ?? []) world.addRole(guild, role)
      for (const member of spec.members ?? []) world.addMember(guild, member)
      for (const channel of spec.channels ?? ['general']) world.addChannel(guild, channel)
      return guild
    },
    addChannel(guild, spec) {
      const wish = typeof spec === 'string' ? { name: spec } : spec
      const id = wish.id ?? mint()
      const overwrites: Overwrite[] = (wish.overwrites ?? []).map(({ id: whom, allow = [], deny = [] }) => ({
        id: whom,
        type: guild.roles.has(whom) ? 0 : 1,
        allow: bitsOf(allow),
        deny: bitsOf(deny),
      }))
      if (wish.denyBot) overwrites.push({ id: bot.id, type: 1, allow: 0n, deny: bitsOf(wish.denyBot) })
      const channel: Channel = {
        id,
        guild: guild.id,
        name: wish.name ?? `channel-${guild.channels.size + 1}`,
        type: KINDS[wish.kind ?? 'text'],
        parent: wish.parent ?? null,
        archived: wish.archived ?? false,
        locked: wish.locked ?? false,
        overwrites,
      }
      guild.channels.set(id, channel)
      channels.set(id, channel)
      return channel
    },
    addRole(guild, spec) {
      const role: Role = {
        id: spec.id ?? mint(),
        name: spec.name ?? `role-${guild.roles.size}`,
        permissions: bitsOf(spec.permissions ?? []),
        mentionable: spec.mentionable ?? false,
        managed: false,
      }
      guild.roles.set(role.id, role)
      return role
    },
    addMember(guild, spec) {
      const id = spec.id ?? mint()
      const person: Person = { id, username: spec.username ?? `person-${guild.members.size}`, roles: [...(spec.roles ?? [])] }
      guild.members.set(id, person)
      return person
    },
    dropChannel(id) {
      const channel = channels.get(id)
      if (!channel) return
      channels.delete(id)
      guilds.get(channel.guild)?.channels.delete(id)
    },
  }
  return world
}
