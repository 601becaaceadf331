import type { Instant, Language, Severity, Side, Topic } from '../model.ts'
import type { ShutReason } from './sender.ts'

/** A channel's wish. A channel has at most one. */
export interface Subscription {
  readonly channel: string
  readonly guild: string
  readonly topics: readonly Topic[]
  /** The least severity that is posted. */
  readonly least: Severity
  /** Only alerts in which one of these sides speaks or is spoken of. */
  readonly sides: readonly Side[]
  /** Only alerts that touch one of these places, by gazetteer id; empty: everywhere. An alert about no place passes. */
  readonly places: readonly string[]
  readonly language: Language
  /** The role that flash alerts mention. */
  readonly mention: string | null
  readonly since: Instant
  /** Set while the channel can't be posted to. */
  readonly paused: { readonly reason: ShutReason; readonly since: Instant } | null
}
