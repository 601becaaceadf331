import { type APIEmbed, type APIMessage, type REST, Routes } from 'discord.js'
import type { FindOutcome, Message, Sender, SendOutcome } from '../delivery/sender.ts'
import type { Instant, Post } from '../model.ts'
import { DISCORD } from './limits.ts'
import { type Failure, failureOf } from './outcomes.ts'
import { createBody, editBody, postEmbed } from './payload.ts'

export interface SenderParts {
  /** Of `createPostingRest`. */
  readonly rest: REST
  /** Whether the bot may read a channel's history; null while that is not known. Discord answers who may not with an empty list. */
  readonly mayRead: (channel: string) => boolean | null
  /** The bot's own user id; null while it is not known. */
  readonly self: () => string | null
  readonly clock: () => number
}

/** Messages after the time in doubt that are looked through before the search is given up. */
const PAGES = 10
const DISCORD_EPOCH = 1_420_070_400_000
/** Dates in headers are whole seconds, and the answer is a little older than its arrival. */
const SLACK_MS = 3_000

/** The smallest id that a message of this moment can have. */
const firstIdAt = (ms: number): string => (BigInt(Math.max(0, Math.floor(ms) - DISCORD_EPOCH)) << 22n).toString()

const isMessage = (answer: unknown): answer is APIMessage =>
  typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string'

/** Posts through Discord's REST. Every outcome is a value; nothing is repeated here. */
export const createDiscordSender = ({ rest, mayRead, self, clock }: SenderParts): Sender => {
  const embeds = new WeakMap<Post, APIEmbed>()
  /** How far our clock is ahead of Discord's, as its answers show; a clock that is behind does no harm. */
  let ahead: number | null = null
  rest.on('response', (_request, response) => {
    const theirs = Date.parse(response.headers.get('date') ?? '')
    if (!Number.isNaN(theirs)) ahead = Math.max(0, clock() - theirs - 1_000)
  })

  /** Made once a post, however many channels get it. */
  const embedOf = (post: Post): APIEmbed => {
    const known = embeds.get(post)
    if (known !== undefined) return known
    const embed = postEmbed(post)
    embeds.set(post, embed)
    return embed
  }

  const send = async (request: Promise<unknown>): Promise<SendOutcome> => {
    try {
      const answer = await request
      return isMessage(answer) ? { kind: 'sent', messageId: answer.id } : { kind: 'doubt', cause: 'an answer without a message' }
    } catch (error) {
      return failureOf(error)
    }
  }

  const isOurs = (message: APIMessage, id: string): boolean => {
    const own = self()
    if (own !== null && message.author.id !== own) return false
    return message.embeds.some(({ footer }) => footer?.text.split(/[\s·]+/).includes(id) === true)
  }

  const search = async (channel: string, id: string, since: Instant, known: readonly string[]): Promise<FindOutcome> => {
    // Any answer tells Discord's time; after a restart none has come yet.
    if (ahead === null) await rest.get(Routes.gateway())
    let after = firstIdAt(Date.parse(since) - (ahead ?? 0) - SLACK_MS)
    for (let page = 0; page < PAGES; page += 1) {
      const query = new URLSearchParams({ after, limit: String(DISCORD.messagesPerPage) })
      const answer: unknown = await rest.get(Routes.channelMessages(channel), { query })
      if (!Array.isArray(answer)) return { kind: 'retry', afterMs: null, cause: 'an answer without messages' }
      const messages = answer.filter(isMessage)
      const found = messages.find((message) => isOurs(message, id) && !known.includes(message.id))
      if (found !== undefined) return { kind: 'found', messageId: found.id }
      if (answer.length < DISCORD.messagesPerPage) return { kind: 'absent' }
      after = messages.reduce((last, { id }) => (BigInt(id) > BigInt(last) ? id : last), after)
    }
    return { kind: 'not-allowed', cause: 'too many messages since' }
  }

  /** A thread falls asleep by itself, and is woken up for what it refuses asleep. */
  const awake = async (channel: string, deed: () => Promise<SendOutcome>): Promise<SendOutcome> => {
    const outcome = await deed()
    if (outcome.kind !== 'shut' || outcome.reason !== 'archived-thread') return outcome
    const woken = await send(rest.patch(Routes.channel(channel), { body: { archived: false } }))
    if (woken.kind === 'sent') return deed()
    // It may not be woken up, or its server has no room for one more that is awake (160006).
    if (woken.kind === 'shut' || woken.kind === 'refused') return { ...outcome, ...(woken.invalid ? { invalid: true } : {}) }
    // Nothing was posted for certain, whatever became of the waking.
    return woken.kind === 'doubt' ? { kind: 'retry', afterMs: null, cause: woken.cause, unanswered: true } : woken
  }

  return {
    create: (channel, message: Message, nonce) =>
      awake(channel, () =>
        send(rest.post(Routes.channelMessages(channel), { body: createBody(message, nonce, embedOf(message.post)) })),
      ),
    edit: (channel, messageId, message) =>
      awake(channel, () =>
        send(rest.patch(Routes.channelMessage(channel, messageId), { body: editBody(message, embedOf(message.post)) })),
      ),
    async find(channel, id, since, known) {
      const may = mayRead(channel)
      if (may === null) return { kind: 'retry', afterMs: null, cause: 'the rights in the channel are not known yet' }
      if (!may) return { kind: 'not-allowed', cause: 'the history may not be read' }
      try {
        return await search(channel, id, since, known)
      } catch (error) {
        return notFound(failureOf(error))
      }
    },
  }
}

/** A search that failed. Reading changes nothing, so a lost answer is simply asked for again. */
const notFound = (failure: Failure): FindOutcome => {
  if (failure.kind === 'retry' || failure.kind === 'stopped') return failure
  if (failure.kind === 'shut') return { kind: 'not-allowed', cause: failure.cause, ...(failure.invalid ? { invalid: true } : {}) }
  return { kind: 'retry', afterMs: null, cause: failure.cause, ...(failure.kind === 'doubt' ? { unanswered: true } : {}) }
}
