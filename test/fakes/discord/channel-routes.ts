import { ChannelType, MessageFlags } from 'discord.js'
import { type Call, jsonOf, nothing, ok, type Reply, type Route } from './call.ts'
import { Form, isJson, type Json } from './form.ts'
import { checkMessage } from './message-rules.ts'
import type { StoredMessage } from './messages.ts'
import { findPings } from './pings.ts'
import { Refusal } from './refusals.ts'
import { demand, rightsInChannel } from './rights.ts'
import { channelShape, messageShape } from './shapes.ts'
import type { State } from './state.ts'
import { type Channel, type Guild, isThreadChannel, type Right } from './world.ts'

const NO_TEXT: readonly ChannelType[] = [ChannelType.GuildCategory, ChannelType.GuildForum, ChannelType.GuildMedia]

interface Place {
  readonly channel: Channel
  readonly guild: Guild
  /** The bot's rights in it. */
  readonly rights: bigint
}

/** The channel of a path: 10003 where there is none, 50001 where the bot is not in its guild. */
const placeOf = ({ state, params }: Call): Place => {
  const channel = state.world.channel(params.channel ?? '')
  if (!channel) throw new Refusal(10003)
  const guild = state.world.guilds.get(channel.guild)
  if (!guild?.joined) throw new Refusal(50001)
  const bot = guild.members.get(state.world.bot.id) ?? state.world.bot
  return { channel, guild, rights: rightsInChannel(guild, channel, bot) }
}

const messageOf = ({ state, params }: Call, { channel }: Place): StoredMessage => {
  const message = state.messages.get(params.message ?? '')
  if (!message || message.channel !== channel.id || message.deleted || message.ephemeral) throw new Refusal(10008)
  return message
}

const rightsToPost = (payload: Json, channel: Channel, files: number): Right[] => [
  isThreadChannel(channel) ? 'SendMessagesInThreads' : 'SendMessages',
  ...(Array.isArray(payload.embeds) && payload.embeds.length > 0 ? (['EmbedLinks'] as const) : []),
  ...(files > 0 ? (['AttachFiles'] as const) : []),
  ...(isJson(payload.message_reference) ? (['ReadMessageHistory'] as const) : []),
]

/** The message that this nonce already made "in the past few minutes"; Discord scopes it to the author, in whatever channel. */
const alreadyMade = (state: State, nonce: unknown): StoredMessage | undefined => {
  const since = state.clock.now() - state.rules.nonceMs
  const message = state.nonces.get(String(nonce))
  return message && message.sent > since ? message : undefined
}

const postMessage = (call: Call): Reply => {
  const { state, files } = call
  const place = placeOf(call)
  const { channel, guild, rights } = place
  demand(rights, [])
  if (NO_TEXT.includes(channel.type)) throw new Refusal(50008)
  if (channel.locked) {
    if (channel.archived) throw new Refusal(50083)
    throw new Refusal(160005)
  }
  const payload = jsonOf(call.body)
  demand(rights, rightsToPost(payload, channel, files.length))
  checkMessage(payload, { edit: false, webhook: false, files: files.length })
  const hasNonce = payload.nonce !== undefined && payload.nonce !== null
  const before = hasNonce && payload.enforce_nonce === true ? alreadyMade(state, payload.nonce) : undefined
  if (before) return ok(messageShape(before, state))
  if (isJson(payload.message_reference) && payload.message_reference.fail_if_not_exists !== false) {
    const target = state.messages.get(String(payload.message_reference.message_id))
    if (!target || target.deleted) {
      const form = new Form()
      form.at('message_reference').wrong('MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message')
      form.settle()
    }
  }
  channel.archived = false
  const content = typeof payload.content === 'string' ? payload.content : ''
  const pings = findPings(content, payload.allowed_mentions, { webhook: false, guild, rights })
  const flags = (typeof payload.flags === 'number' ? payload.flags : 0) & ~MessageFlags.Ephemeral
  const message = state.messages.add({
    id: state.mint(),
    channel: channel.id,
    guild: guild.id,
    author: state.world.bot.id,
    at: state.clock.now(),
    payload: { ...payload, flags },
    pings,
    attachments: files,
  })
  if (hasNonce) state.nonces.set(String(payload.nonce), message)
  return ok(messageShape(message, state))
}

/** Edits of messages older than an hour have a limit of their own, told in no header. */
const demandFreshness = (state: State, message: StoredMessage): void => {
  const now = state.clock.now()
  if (now - message.sent <= state.rules.oldMs) return
  const since = now - 3_600_000
  const recent = (state.oldEdits.get(message.channel) ?? []).filter((at) => at > since)
  if (recent.length >= state.rules.oldEdits) throw new Refusal(30046)
  state.oldEdits.set(message.channel, [...recent, now])
}

const editMessage = (call: Call): Reply => {
  const { state, files } = call
  const place = placeOf(call)
  demand(place.rights, [])
  const message = messageOf(call, place)
  const payload = jsonOf(call.body)
  if (message.author !== state.world.bot.id) throw new Refusal(50005)
  if (place.channel.archived) throw new Refusal(50083)
  checkMessage(payload, {
    edit: true,
    webhook: false,
    wasV2: message.isV2,
    hadText: message.content !== '' || message.embeds.length > 0,
    files: files.length,
  })
  demandFreshness(state, message)
  message.edit(state.clock.now(), payload)
  return ok(messageShape(message, state))
}

const deleteMessage = (call: Call): Reply => {
  const place = placeOf(call)
  demand(place.rights, [])
  const message = messageOf(call, place)
  if (message.author !== call.state.world.bot.id) demand(place.rights, ['ManageMessages'])
  message.deleted = true
  return nothing
}

const readMessage = (call: Call): Reply => {
  const place = placeOf(call)
  demand(place.rights, ['ReadMessageHistory'])
  return ok(messageShape(messageOf(call, place), call.state))
}

/** Newest first. Without Read Message History the list is empty, not refused. */
const listMessages = (call: Call): Reply => {
  const { state, query } = call
  const { channel, rights } = placeOf(call)
  demand(rights, [])
  const limit = Number(query.get('limit') ?? 50)
  const form = new Form()
  form.at('limit').integer(limit, 1, 100)
  const anchors = ['around', 'before', 'after'].filter((key) => query.has(key))
  for (const key of anchors) form.at(key).snowflake(query.get(key))
  form.settle()
  try {
    demand(rights, ['ReadMessageHistory'])
  } catch {
    return ok([])
  }
  const there = state.messages.in(channel.id).filter((message) => !message.deleted && !message.ephemeral)
  const id = BigInt(query.get(anchors[0] ?? '') ?? 0)
  const older = there.filter((message) => BigInt(message.id) < id)
  const newer = there.filter((message) => BigInt(message.id) > id)
  const exact = there.filter((message) => BigInt(message.id) === id)
  const half = Math.floor(limit / 2)
  const chosen = {
    none: () => there.slice(-limit),
    before: () => older.slice(-limit),
    after: () => newer.slice(0, limit),
    around: () => [...older.slice(-half), ...exact, ...newer.slice(0, half)],
  }[(anchors[0] ?? 'none') as 'none' | 'before' | 'after' | 'around']()
  return ok(chosen.toReversed().map((message) => messageShape(message, state)))
}

const crosspost = (call: Call): Reply => {
  const place = placeOf(call)
  if (place.channel.type !== ChannelType.GuildAnnouncement) throw new Refusal(50024)
  const message = messageOf(call, place)
  demand(place.rights, message.author === call.state.world.bot.id ? ['SendMessages'] : ['SendMessages', 'ManageMessages'])
  if (message.crossposted) throw new Refusal(40033)
  message.crossposted = true
  return ok(messageShape(message, call.state))
}

const pin =
  (pinned: boolean) =>
  (call: Call): Reply => {
    const place = placeOf(call)
    demand(place.rights, ['PinMessages'])
    messageOf(call, place).pinned = pinned
    return nothing
  }

/** Only what a bot needs: waking up a thread, which asks for the right to post in it as long as it is not locked. */
const changeChannel = (call: Call): Reply => {
  const { channel, rights } = placeOf(call)
  const { archived } = jsonOf(call.body)
  if (!isThreadChannel(channel) || archived !== false) demand(rights, ['ManageChannels'])
  else demand(rights, channel.locked ? ['ManageThreads'] : ['SendMessagesInThreads'])
  if (isThreadChannel(channel) && typeof archived === 'boolean') channel.archived = archived
  return ok(channelShape(channel))
}

const startThread = (call: Call): Reply => {
  const { state } = call
  const place = placeOf(call)
  demand(place.rights, ['CreatePublicThreads'])
  const message = messageOf(call, place)
  const { name } = jsonOf(call.body)
  const form = new Form()
  form.at('name').text(name, { max: 100 })
  form.settle()
  if (state.world.channel(message.id)) throw new Refusal(160004)
  const kind = place.channel.type === ChannelType.GuildAnnouncement ? 'announcement-thread' : 'thread'
  const thread = state.world.addChannel(place.guild, { id: message.id, name: String(name), kind, parent: place.channel.id })
  return ok(channelShape(thread), 201)
}

const MESSAGES = '/channels/:channel/messages'
const MESSAGE = `${MESSAGES}/:message`

export const CHANNEL_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/:channel',
    answer: (call) => {
      const { channel, rights } = placeOf(call)
      demand(rights, [])
      return ok(channelShape(channel))
    },
  },
  { method: 'PATCH', path: '/channels/:channel', answer: changeChannel },
  { method: 'POST', path: MESSAGES, answer: postMessage },
  { method: 'GET', path: MESSAGES, answer: listMessages },
  { method: 'GET', path: MESSAGE, answer: readMessage },
  { method: 'PATCH', path: MESSAGE, answer: editMessage },
  { method: 'DELETE', path: MESSAGE, answer: deleteMessage },
  { method: 'POST', path: `${MESSAGE}/crosspost`, answer: crosspost },
  { method: 'POST', path: `${MESSAGE}/threads`, answer: startThread },
  { method: 'PUT', path: '/channels/:channel/messages/pins/:message', answer: pin(true) },
  { method: 'DELETE', path: '/channels/:channel/messages/pins/:message', answer: pin(false) },
  {
    method: 'POST',
    path: '/channels/:channel/typing',
    answer: (call) => {
      demand(placeOf(call).rights, ['SendMessages'])
      return nothing
    },
  },
]
