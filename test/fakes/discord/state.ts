import type { Clock, Happenings } from './clock.ts'
import type { Commands } from './commands.ts'
import type { Faults } from './faults.ts'
import type { Gateway } from './gateway.ts'
import type { Interactions } from './interactions.ts'
import type { RateLimits } from './limits.ts'
import type { Messages, StoredMessage } from './messages.ts'
import type { World } from './world.ts'

/** One request as it came in and what became of it. */
export interface RequestRecord {
  readonly at: number
  readonly method: string
  readonly path: string
  /** As `POST /channels/:channel/messages`; null where Discord has no such route. */
  readonly route: string | null
  readonly body: unknown
  /** Null while it is under way, or where it was never answered. */
  status: number | null
  /** Discord's error code, where it refused. */
  code: number | null
  /** Whether Discord did what was asked, whatever the sender got to see. */
  accepted: boolean
}

/** The numbers Discord goes by that are not rate limits. */
export interface Rules {
  /** How long a nonce is remembered: "the past few minutes". */
  readonly nonceMs: number
  /** How long an interaction waits for its first answer. */
  readonly ackMs: number
  /** How long an interaction's token lives. */
  readonly tokenMs: number
  /** Messages older than this have few edits left. */
  readonly oldMs: number
  /** Edits of old messages an hour and channel before 30046. */
  readonly oldEdits: number
  readonly heartbeatMs: number
  /** Least time between two IDENTIFYs of shards with the same remainder by `concurrency`; 0 switches the rule off. */
  readonly identifyMs: number
  /** Discord's max_concurrency. */
  readonly concurrency: number
  /** IDENTIFYs a day. */
  readonly identifies: number
  /** Guilds from which on a single shard is refused (4011). */
  readonly shardingFrom: number
}

export const RULES: Rules = {
  nonceMs: 300_000,
  ackMs: 3_000,
  tokenMs: 900_000,
  oldMs: 3_600_000,
  oldEdits: 30,
  heartbeatMs: 41_250,
  identifyMs: 5_000,
  concurrency: 1,
  identifies: 1_000,
  shardingFrom: 2_500,
}

/** Everything the parts of the loopback Discord share. */
export interface State {
  readonly clock: Clock
  readonly happenings: Happenings
  readonly mint: () => string
  readonly rules: Rules
  readonly application: string
  readonly world: World
  readonly messages: Messages
  readonly commands: Commands
  readonly interactions: Interactions
  readonly faults: Faults
  readonly limits: RateLimits
  readonly gateway: Gateway
  readonly requests: RequestRecord[]
  /** The message each nonce made last. */
  readonly nonces: Map<string, StoredMessage>
  /** When messages older than an hour were edited, by channel. */
  readonly oldEdits: Map<string, readonly number[]>
  /** The only token that is let in; null once it is revoked. */
  token: string | null
}
