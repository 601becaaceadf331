import { Client, Events, GatewayIntentBits, Options, Status } from 'discord.js'
import { closedFor, deafFor, type Ending, tokenRefused } from './endings.ts'
import { createThrottler, type IdentifyLog, type Throttler } from './identify.ts'
import { askLoginLimits, isRefusedToken } from './login-limits.ts'
import type { Pacer } from './pacer.ts'
import { pacedRequest, restOptions } from './rest.ts'
import { watchSilence } from './silence.ts'

export interface ConnectParts {
  readonly token: string
  readonly apiUrl: string | null
  /** Shared with whatever else sends with this token. */
  readonly pacer: Pacer
  readonly identifies: IdentifyLog
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Rejects when the signal fires. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** Told of what goes wrong and is tried again, for the log. */
  readonly onTrouble: (cause: string) => void
  /** Attaches what shall listen, before anything can be heard. */
  readonly prepare: (client: Client) => void
  /** How long a gateway may accept connections and say nothing. */
  readonly deafAfterMs?: number
}

export interface Connection {
  readonly client: Client
  /** Resolves when every shard is ready for the first time; null where it ended before. */
  readonly ready: Promise<Client<true> | null>
  /** Resolves once, when the connection is over for good. Never rejects. */
  readonly ended: Promise<Ending>
  /** Whether every shard is connected now. */
  connected(): boolean
  close(): Promise<void>
}

const DEAF_AFTER_MS = 300_000
/** discord.js may never come back from being destroyed while a shard identifies. */
const FAREWELL_MS = 2_000

/** What is asked for: guilds, channels and roles. Interactions come without an intent. */
const INTENTS = [GatewayIntentBits.Guilds]

const createClient = ({ apiUrl, pacer }: ConnectParts, waitForIdentify: Throttler['waitForIdentify']): Client =>
  new Client({
    intents: INTENTS,
    shards: 'auto',
    allowedMentions: { parse: [] },
    rest: { ...restOptions(apiUrl), makeRequest: pacedRequest(pacer) },
    ws: { buildIdentifyThrottler: () => ({ waitForIdentify }) },
    // The bot reads no messages and knows members only from their interactions.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 500, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  })

/**
 * Connects to Discord and stays connected: discord.js resumes lost connections, IDENTIFYs are spared over restarts, and whatever is over for
 * good is told by `ended`, in a sentence for the person who runs the bot. Discord being down is not an end: it is asked again.
 */
export const connect = (parts: ConnectParts): Connection => {
  const { token, clock, sleep, onTrouble } = parts
  const stop = new AbortController()
  let throttler: Throttler | null = null
  // A discord.js that hangs in its own end must not identify once more: its turn then never comes.
  const turn = async (shardId: number, signal: AbortSignal): Promise<void> => {
    if (!stop.signal.aborted) await throttler?.waitForIdentify(shardId, signal)
    if (stop.signal.aborted) await new Promise(() => undefined)
  }
  const client = createClient(parts, turn)
  let end: (ending: Ending) => void = () => undefined
  const ended = new Promise<Ending>((resolve) => {
    end = resolve
  })

  const connected = (): boolean => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready)

  const run = async (): Promise<void> => {
    const limits = await askLoginLimits({ rest: client.rest, token, sleep, signal: stop.signal, onTrouble })
    throttler = createThrottler({ log: parts.identifies, clock, sleep, ...limits, onTrouble })
    await client.login(token)
  }

  client.on(Events.Error, (error) => onTrouble(`discord.js: ${error.message}`))
  client.on(Events.ShardError, (error, shard) => onTrouble(`shard ${shard}: ${error.message}`))
  client.on(Events.ShardReconnecting, (shard) => {
    if (!stop.signal.aborted) onTrouble(`shard ${shard}: the connection to Discord was lost, connecting again`)
  })
  client.on(Events.ShardDisconnect, ({ code }) => end(closedFor(code)))
  parts.prepare(client)
  const silence = watchSilence(client, {
    clock,
    limitMs: parts.deafAfterMs ?? DEAF_AFTER_MS,
    excused: () => throttler === null || throttler.waiting() > 0,
  })
  silence.exceeded.then((ms) => end(deafFor(ms)))
  run().catch((error: unknown) => {
    if (isRefusedToken(error)) end(tokenRefused)
    else
      end({ kind: 'failed', sentence: `Logging in to Discord failed: ${error instanceof Error ? error.message : String(error)}` })
  })

  const farewell = async (): Promise<void> => {
    silence.stop()
    stop.abort()
    const tooLate = new Promise<void>((resolve) => void setTimeout(resolve, FAREWELL_MS).unref())
    await Promise.race([client.destroy().catch((error: unknown) => onTrouble(String(error))), tooLate])
  }
  const gone = ended.then(farewell)
  const ready = new Promise<Client<true> | null>((resolve) => {
    client.once(Events.ClientReady, resolve)
    ended.then(() => resolve(null))
  })
  return {
    client,
    ready,
    ended,
    connected,
    async close() {
      end({ kind: 'stopped' })
      await gone
    },
  }
}

/** Without embeds a post has no footer that tells it from others. */
const TO_FIND_POSTS = ['ViewChannel', 'ReadMessageHistory', 'EmbedLinks'] as const

/** Whether the bot can find its posts in a channel's history; null while Discord has not told. */
export const mayReadHistory =
  (client: Client) =>
  (channelId: string): boolean | null => {
    if (!client.isReady()) return null
    const channel = client.channels.cache.get(channelId)
    // In an outage a guild's channels are unknown, not gone.
    if (channel === undefined) return client.guilds.cache.every(({ available }) => available) ? false : null
    if (channel.isDMBased()) return false
    return channel.permissionsFor(client.user)?.has(TO_FIND_POSTS) ?? null
  }
