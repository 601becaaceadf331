import { createHash } from 'node:crypto'
import { type Alert, type Instant, SEVERITIES, type Severity } from '../model.ts'

/** What the outbox needs of a store; the store's port has it. */
export interface Rows {
  get(key: string): Promise<string | undefined>
  getMany(keys: readonly string[]): Promise<Map<string, string>>
  range(prefix: string, question?: { after?: string; limit?: number; reverse?: boolean }): Promise<{ key: string; value: string }[]>
  commit(changes: { put?: readonly Put[]; delete?: readonly string[] }): Promise<void>
}
export interface Put {
  readonly key: string
  readonly value: string
  /** Milliseconds since 1970. */
  readonly expires?: number
}

/** One alert to everybody whose servers follow these lists: written in the commit of the change, spread over channels afterwards. */
export interface Telling {
  readonly alert: string
  /** The feed lists whose servers are told. */
  readonly lists: readonly string[]
  readonly at: Instant
}

/** One incident in one channel: what the channel should show, and what is known of what it shows. */
export interface Posting {
  readonly channel: string
  readonly guild: string
  readonly incident: string
  readonly severity: Severity
  readonly queued: Instant
  /** The alert that the channel should show. */
  readonly wanted: string
  /** `wanted` is to arrive as a message of its own although an earlier one stands: it pings. */
  readonly fresh: boolean
  /** Counts the messages about this incident in this channel, from 1. */
  readonly message: number
  /** The message as Discord confirmed it. */
  readonly shown: { readonly alert: string; readonly messageId: string; readonly at: Instant } | null
  /** A create that was sent and not answered for certain. It is settled before anything else happens to the posting. */
  readonly attempt: { readonly alert: string; readonly since: Instant } | null
  readonly failures: number
  /** Earlier messages about the incident in this channel, oldest first. */
  readonly earlier: readonly string[]
  /** Set when nothing more will be done, until a new alert comes. */
  readonly givenUp: { readonly reason: string; readonly at: Instant } | null
}

/** Posts are forgotten a month after the last word on their incident. */
const KEPT_MS = 30 * 24 * 3600_000

export const postingKey = (channel: string, incident: string): string => `posting/${channel}/${incident}`
export const alertPut = (alert: Alert, now: number): Put => ({
  key: `alert/${alertKey(alert)}`,
  value: JSON.stringify(alert),
  expires: now + KEPT_MS,
})
export const postingPut = (posting: Posting, now: number): Put => ({
  key: postingKey(posting.channel, posting.incident),
  value: JSON.stringify(posting),
  expires: now + KEPT_MS,
})

/** An alert's name in the store: the same alert, seen by another list with other words, is another. */
export const alertKey = (alert: Alert): string => `${alert.id}.${alert.revision}.${digest(JSON.stringify(alert), 10)}`

/** The queue, in the order in which it is sent: by severity, then the newest incident first, then by channel. */
export const dueKey = (posting: Posting): string =>
  `due/${rankOf(posting.severity)}/${newestFirst(posting.queued)}/${posting.channel}/${posting.incident}`
/** Postings that wait for a time, soonest first. */
export const laterKey = (posting: Posting, at: Instant): string => `later/${at}/${posting.channel}/${posting.incident}`
/** The posting that a key of either queue stands for. */
export const queuedPosting = (key: string): string => `posting/${key.split('/').slice(-2).join('/')}`

/** At most 25 characters, the same for every attempt at one message and for no other message. */
export const nonceOf = (posting: Posting): string => digest(`${posting.channel} ${posting.incident} ${posting.message}`, 25)

const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity)
const newestFirst = (at: Instant): string => String(9_999_999_999_999 - Date.parse(at)).padStart(13, '0')
const digest = (text: string, length: number): string => createHash('sha256').update(text).digest('base64url').slice(0, length)
