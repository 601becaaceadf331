/** The bot on Discord: joins the connection, the posting and the commands. */
import { type APIApplicationCommand, type Client, Events, PermissionFlagsBits, Routes } from 'discord.js'
import {
  type Around,
  COMMANDS,
  createDispatch,
  createTurns,
  forgetWhatIsLeft,
  type ListChange,
  MESSAGE_COMMANDS,
  mentionsBy,
  openServers,
  type Panel,
  tellOfFeed,
  tellOfPause,
} from '../commands/index.ts'
import type { Bot } from './bot.ts'
import type { DeliveryEvent } from './delivery/events.ts'
import type { Sender } from './delivery/sender.ts'
import { connect, mayReadHistory } from './discord/client.ts'
import type { Ending } from './discord/endings.ts'
import type { IdentifyLog } from './discord/identify.ts'
import { REQUESTS_PER_SECOND } from './discord/limits.ts'
import { createPacer } from './discord/pacer.ts'
import { registerCommands } from './discord/register.ts'
import { createPostingRest } from './discord/rest.ts'
import { inviteLink } from './discord/rights.ts'
import { createDiscordSender } from './discord/sender.ts'
import type { Fetch } from './feeds/fetch-result.ts'
import type { ProbeOptions } from './feeds/probe.ts'
import type { FeedState } from './feeds/state.ts'
import type { Feed } from './model.ts'
import type { Log } from './operations/log.ts'
import { namedKeyv } from './storage/keyv.ts'
import type { Store } from './storage/store.ts'

export interface LiveParts {
  readonly token: string
  readonly apiUrl: string | null
  readonly store: Store
  readonly defaults: readonly Feed[]
  readonly look: ProbeOptions
  /** Fetches files that people attach to commands. */
  readonly attachments: Fetch
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Milliseconds, never going back. */
  readonly steady: () => number
  /** Rejects when the signal fires. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<unknown>
  /** A short random text. */
  readonly reference: () => string
  readonly log: Log
  readonly version: string
  /** Told once logged in, with the address that invites the bot to a server. */
  readonly onReady: (invite: string) => void
}

export interface Live {
  readonly sender: Sender
  /** What happens to posts: moderators are told of a channel that can't be posted to. */
  readonly heard: (event: DeliveryEvent) => void
  /** A feed gives nothing any more: servers that follow it and have a log channel are told. Throws where Discord is not connected yet. */
  readonly feedTrouble: (feed: Feed, state: FeedState) => void
  /** Logs in; rejects where the store fails. */
  readonly start: (bot: Bot) => Promise<Surface>
}

export interface Surface {
  /** Resolves once, when the connection is over for good. */
  readonly ended: Promise<Ending>
  readonly connected: () => boolean
  /** Resolves when the commands are registered; it is tried again until they are. */
  readonly registered: Promise<void>
  /** Finishes the answers that are under way, then says goodbye. */
  readonly close: () => Promise<void>
}

const POST_TIMEOUT_MS = 15_000
/** Discord's own stores of attachments. */
const ATTACHMENT_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net']
const PANEL_MS = 3_600_000
const HOUR = 3_600_000
const DAY = 24 * HOUR
const LAST_ANSWERS_MS = 2_000
const REGISTER_AGAIN_MS = 30_000

export const createLive = (parts: LiveParts): Live => {
  const { store, clock, log, sleep } = parts
  const commandIds = new Map<string, string>()
  let client: Client | null = null
  let servers: Around['servers'] | null = null
  let lists: Bot['lists'] | null = null

  const pacer = createPacer(REQUESTS_PER_SECOND, { now: parts.steady, sleep: async (ms) => void (await sleep(ms)) })
  const sender = createDiscordSender({
    rest: createPostingRest(parts.token, parts.apiUrl, pacer, POST_TIMEOUT_MS),
    mayRead: (channel) => (client === null ? null : mayReadHistory(client)(channel)),
    self: () => client?.user?.id ?? null,
    clock,
  })

  async function start(bot: Bot): Promise<Surface> {
    const openedServers = await openServers(store, clock)
    servers = openedServers
    lists = bot.lists
    const around: Around = {
      bot,
      rows: store,
      defaults: parts.defaults,
      servers: openedServers,
      panels: namedKeyv<Panel>(store, 'panels', { ttl: PANEL_MS, now: clock }),
      feedLog: namedKeyv<readonly ListChange[]>(store, 'feed-log', { now: clock }),
      additions: namedKeyv<readonly number[]>(store, 'feed-additions', { ttl: HOUR, now: clock }),
      look: parts.look,
      attachments: parts.attachments,
      attachmentHosts: parts.apiUrl === null ? ATTACHMENT_HOSTS : null,
      mayMention: (guild, channel, role) => (client === null ? null : mayMention(client, guild, channel, role)),
      commandIds,
      inTurn: createTurns(),
      clock,
      token: parts.reference,
      log,
      version: parts.version,
    }
    const dispatch = createDispatch(around, COMMANDS, MESSAGE_COMMANDS)
    const answering = new Set<Promise<void>>()
    const stopping = new AbortController()
    const connection = connect({
      token: parts.token,
      apiUrl: parts.apiUrl,
      pacer,
      identifies: identifyLog(store, clock),
      clock,
      sleep: async (ms, signal) => void (await sleep(ms, signal)),
      onTrouble: (cause) => log.warn({ cause }, 'trouble with Discord'),
      prepare(its) {
        client = its
        its.on(Events.InteractionCreate, (interaction) => {
          const answer = dispatch(interaction).finally(() => answering.delete(answer))
          answering.add(answer)
        })
        forgetWhatIsLeft(its, around)
      },
    })
    const registered = connection.ready.then(async (ready) => {
      if (ready === null) return
      parts.onReady(inviteLink(ready.application.id))
      await registerUntilDone(ready, commandIds, parts, stopping.signal)
    })
    return {
      ended: connection.ended,
      connected: connection.connected,
      registered,
      async close() {
        stopping.abort()
        await Promise.race([Promise.all(answering), sleep(LAST_ANSWERS_MS)])
        await connection.close()
      },
    }
  }

  return {
    sender,
    start,
    feedTrouble(feed, state) {
      if (client?.isReady() !== true || servers === null || lists === null) throw new Error('Discord is not connected yet')
      const onFailure = (guild: string, err: unknown) =>
        log.warn({ err, guild, feed: feed.id }, 'a server could not be told of a silent feed')
      const about = { client, servers, lists, defaults: parts.defaults, mention: mentionsBy(commandIds), onFailure }
      tellOfFeed(about, feed, state).then(
        (told) => log.info({ feed: feed.id, told }, 'servers were told of a silent feed'),
        (err: unknown) => log.error({ err, feed: feed.id }, 'servers could not be told of a silent feed'),
      )
    },
    heard(event) {
      if (event.kind !== 'paused' || client === null || servers === null) return
      const { guild, channel } = event.subscription
      tellOfPause(client, servers, mentionsBy(commandIds), event.subscription).then(
        (told) =>
          log.info({ guild, channel, told }, told === null ? 'nobody could be told of a pause' : 'moderators were told of a pause'),
        (error: unknown) => log.warn({ err: error, guild, channel }, 'moderators could not be told of a pause'),
      )
    },
  }
}

const mayMention = (client: Client, guildId: string, channelId: string, roleId: string): boolean | null => {
  const guild = client.guilds.cache.get(guildId)
  const role = guild?.roles.cache.get(roleId)
  if (role === undefined || client.user === null) return null
  const rights = guild?.channels.cache.get(channelId)?.permissionsFor(client.user)
  return role.mentionable || rights?.has(PermissionFlagsBits.MentionEveryone) === true
}

/** Registers what differs, and learns the ids by which replies name commands. */
async function registerUntilDone(
  client: Client<true>,
  ids: Map<string, string>,
  { log, sleep }: LiveParts,
  stopping: AbortSignal,
): Promise<void> {
  const application = client.application.id
  while (!stopping.aborted) {
    try {
      const registration = await registerCommands(
        client.rest,
        application,
        [...COMMANDS, ...MESSAGE_COMMANDS].map(({ data }) => data),
      )
      const registered = (await client.rest.get(Routes.applicationCommands(application))) as APIApplicationCommand[]
      for (const { name, id } of registered) ids.set(name, id)
      log.info({ ...registration }, 'commands are registered')
      return
    } catch (error) {
      if (stopping.aborted) return
      log.error({ err: error }, 'commands could not be registered; it is tried again')
      await sleep(REGISTER_AGAIN_MS, stopping).catch(() => undefined)
    }
  }
}

/** The times of IDENTIFYs in the store, for a day. */
const identifyLog = (store: Store, clock: () => number): IdentifyLog => ({
  async times() {
    const rows = await store.range('identify/', { after: `identify/${padded(clock() - DAY)}` })
    return rows.map(({ key }) => Number(key.slice('identify/'.length)))
  },
  add: (at) => store.commit({ put: [{ key: `identify/${padded(at)}`, value: '', expires: at + DAY }] }),
})

const padded = (ms: number): string => String(Math.max(0, Math.floor(ms))).padStart(15, '0')
