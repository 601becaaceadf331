import type { Json } from './form.ts'
import type { StoredMessage } from './messages.ts'
import { rightsInChannel } from './rights.ts'
import type { State } from './state.ts'
import { type Channel, type Guild, isThreadChannel, type Person, type Role } from './world.ts'

/** The JSON that Discord sends for each of its nouns. */

const iso = (ms: number): string => new Date(ms).toISOString().replace('Z', '000+00:00')
const FOUNDED = iso(Date.UTC(2020, 0, 1))

export const userShape = (person: Person, bot = false): Json => ({
  id: person.id,
  username: person.username,
  discriminator: '0',
  global_name: person.username,
  avatar: null,
  bot,
  public_flags: 0,
})

export const memberShape = (person: Person, bot = false): Json => ({
  user: userShape(person, bot),
  roles: person.roles,
  nick: null,
  avatar: null,
  joined_at: FOUNDED,
  premium_since: null,
  deaf: false,
  mute: false,
  flags: 0,
  pending: false,
  communication_disabled_until: null,
})

export const roleShape = (role: Role, position: number): Json => ({
  id: role.id,
  name: role.name,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  icon: null,
  unicode_emoji: null,
  position,
  permissions: role.permissions.toString(),
  managed: role.managed,
  mentionable: role.mentionable,
  flags: 0,
})

export const channelShape = (channel: Channel): Json => ({
  id: channel.id,
  type: channel.type,
  guild_id: channel.guild,
  name: channel.name,
  parent_id: channel.parent,
  last_message_id: null,
  rate_limit_per_user: 0,
  flags: 0,
  ...(isThreadChannel(channel)
    ? {
        owner_id: channel.guild,
        message_count: 0,
        member_count: 1,
        thread_metadata: {
          archived: channel.archived,
          auto_archive_duration: 1440,
          archive_timestamp: FOUNDED,
          locked: channel.locked,
        },
      }
    : {
        position: 0,
        topic: null,
        nsfw: false,
        permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
          id,
          type,
          allow: `${allow}`,
          deny: `${deny}`,
        })),
      }),
})

export const guildShape = (guild: Guild, bot: Person): Json => {
  const channels = [...guild.channels.values()]
  const own = guild.members.get(bot.id) ?? bot
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.owner,
    preferred_locale: guild.locale,
    features: [],
    emojis: [],
    stickers: [],
    roles: [...guild.roles.values()].map(roleShape),
    channels: channels.filter((channel) => !isThreadChannel(channel)).map(channelShape),
    threads: channels.filter((channel) => isThreadChannel(channel) && !channel.archived).map(channelShape),
    members: [memberShape(own, true)],
    member_count: guild.members.size,
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    joined_at: FOUNDED,
    large: false,
    unavailable: false,
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    premium_subscription_count: 0,
    premium_tier: 0,
    public_updates_channel_id: null,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    system_channel_flags: 0,
    system_channel_id: null,
    vanity_url_code: null,
    verification_level: 0,
    max_members: 500_000,
    max_video_channel_users: 25,
  }
}

export const messageShape = (message: StoredMessage, state: State): Json => {
  const { world, application } = state
  const known = [...message.content.matchAll(/<@!?(\d{17,19})>/g)].flatMap(
    (match) => world.guilds.get(message.guild)?.members.get(match[1] ?? '') ?? [],
  )
  const edited = message.revisions.length > 1 ? message.revisions.at(-1)?.at : undefined
  return {
    id: message.id,
    channel_id: message.channel,
    author: userShape(
      message.author === world.bot.id ? world.bot : { id: message.author, username: 'somebody', roles: [] },
      message.author === world.bot.id,
    ),
    content: message.content,
    timestamp: iso(message.sent),
    edited_timestamp: edited === undefined ? null : iso(edited),
    tts: false,
    mention_everyone: message.pings.everyone,
    mentions: known.map((person) => userShape(person)),
    mention_roles: message.pings.roles,
    attachments: message.attachments.map((file) => ({
      ...file,
      url: `http://127.0.0.1/attachments/${file.id}/${file.filename}`,
      proxy_url: '',
    })),
    embeds: message.embeds.map((embed) => ({ type: 'rich', ...embed })),
    components: message.components,
    flags: message.flags | (message.crossposted ? 1 : 0),
    pinned: message.pinned,
    type: message.interaction ? 20 : 0,
    ...(message.author === world.bot.id ? { application_id: application } : {}),
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.interaction ? { webhook_id: application } : {}),
  }
}

/** A channel as an interaction resolves it: with the person's rights there, and the bot's own. */
export const resolvedChannelShape = (channel: Channel, guild: Guild, person: Person, state: State): Json => {
  const bot = guild.members.get(state.world.bot.id) ?? state.world.bot
  return {
    ...channelShape(channel),
    permissions: rightsInChannel(guild, channel, person).toString(),
    app_permissions: rightsInChannel(guild, channel, bot).toString(),
  }
}
