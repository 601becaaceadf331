import { channelShape, guildShape, messageShape, roleShape } from './shapes.ts'
import type { State } from './state.ts'
import {
  bitsOf,
  type Channel,
  type ChannelSpec,
  type Guild,
  type GuildSpec,
  isThreadChannel,
  type Right,
  type Role,
  type RoleSpec,
} from './world.ts'

/** What guild admins do, each told to the bot by its event. */
export interface GuildEvents {
  /** The bot is invited. */
  invite(spec: GuildSpec): Guild
  /** The bot is removed; inviting it again is `rejoin`. */
  remove(guild: string): void
  rejoin(guild: string): void
  /** Discord itself has lost the guild for a while: no removal. */
  outage(guild: string): void
  addChannel(guild: string, spec: string | ChannelSpec): Channel
  deleteChannel(channel: string): void
  renameChannel(channel: string, name: string): void
  archive(thread: string, archived: boolean): void
  /** What a role or a member may and may not do in a channel from now on; `bot` stands for the bot itself. */
  overwrite(channel: string, who: string, rights: { readonly allow?: readonly Right[]; readonly deny?: readonly Right[] }): void
  addRole(guild: string, spec: RoleSpec): Role
  changeRole(guild: string, role: string, permissions: readonly Right[]): void
  deleteRole(guild: string, role: string): void
  /** An admin deletes a message. */
  deleteMessage(message: string): void
  /** Somebody else writes in a channel. */
  chat(channel: string, content: string): string
}

const SOMEBODY = '100000000000000003'

export const guildEvents = (state: State, intent: number): GuildEvents => {
  const { world, gateway } = state
  const guildOf = (id: string): Guild => {
    const guild = world.guilds.get(id)
    if (!guild) throw new Error(`There is no guild ${id}`)
    return guild
  }
  const channelOf = (id: string): Channel => {
    const channel = world.channel(id)
    if (!channel) throw new Error(`There is no channel ${id}`)
    return channel
  }
  const tell = (event: string, payload: unknown, guild: string) => gateway.dispatch(event, payload, guild, intent)
  const tellChannel = (what: 'CREATE' | 'UPDATE' | 'DELETE', channel: Channel) =>
    tell(`${isThreadChannel(channel) ? 'THREAD' : 'CHANNEL'}_${what}`, channelShape(channel), channel.guild)
  const enter = (guild: Guild) => {
    guild.joined = true
    tell('GUILD_CREATE', guildShape(guild, world.bot), guild.id)
    return guild
  }
  return {
    invite: (spec) => enter(world.found(spec)),
    rejoin: (id) => void enter(guildOf(id)),
    remove(id) {
      guildOf(id).joined = false
      tell('GUILD_DELETE', { id }, id)
    },
    outage: (id) => tell('GUILD_DELETE', { id, unavailable: true }, id),
    addChannel(id, spec) {
      const channel = world.addChannel(guildOf(id), spec)
      tellChannel('CREATE', channel)
      return channel
    },
    deleteChannel(id) {
      const channel = channelOf(id)
      world.dropChannel(id)
      tellChannel('DELETE', channel)
    },
    renameChannel(id, name) {
      const channel = channelOf(id)
      channel.name = name
      tellChannel('UPDATE', channel)
    },
    archive(id, archived) {
      const thread = channelOf(id)
      thread.archived = archived
      tellChannel('UPDATE', thread)
    },
    overwrite(id, who, { allow = [], deny = [] }) {
      const channel = channelOf(id)
      const whom = who === 'bot' ? world.bot.id : who
      const type = guildOf(channel.guild).roles.has(whom) ? 0 : 1
      channel.overwrites = [
        ...channel.overwrites.filter((each) => each.id !== whom),
        { id: whom, type, allow: bitsOf(allow), deny: bitsOf(deny) },
      ]
      tellChannel('UPDATE', channel)
    },
    addRole(id, spec) {
      const role = world.addRole(guildOf(id), spec)
      tell('GUILD_ROLE_CREATE', { guild_id: id, role: roleShape(role, 1) }, id)
      return role
    },
    changeRole(id, roleId, permissions) {
      const role = guildOf(id).roles.get(roleId)
      if (!role) throw new Error(`There is no role ${roleId}`)
      role.permissions = bitsOf(permissions)
      tell('GUILD_ROLE_UPDATE', { guild_id: id, role: roleShape(role, 1) }, id)
    },
    deleteRole(id, roleId) {
      guildOf(id).roles.delete(roleId)
      tell('GUILD_ROLE_DELETE', { guild_id: id, role_id: roleId }, id)
    },
    deleteMessage(id) {
      const message = state.messages.get(id)
      if (!message) throw new Error(`There is no message ${id}`)
      message.deleted = true
      gateway.dispatch('MESSAGE_DELETE', { id, channel_id: message.channel, guild_id: message.guild }, message.guild, 1 << 9)
    },
    chat(id, content) {
      const channel = channelOf(id)
      const draft = {
        id: state.mint(),
        channel: id,
        guild: channel.guild,
        author: SOMEBODY,
        at: state.clock.now(),
        payload: { content },
      }
      const message = state.messages.add(draft)
      gateway.dispatch('MESSAGE_CREATE', messageShape(message, state), channel.guild, 1 << 9)
      return message.id
    },
  }
}
