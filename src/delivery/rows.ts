import { createHash } from 'node:crypto'
import { type Alert, type Instant, instant, type Language, SEVERITIES, type Severity } from '../model.ts'

/** What the outbox needs of a store; the store's port has it. */
export interface Rows {
  get(key: string): Promise<string | undefined>
  getMany(keys: readonly string[]): Promise<Map<string, string>>
  range(prefix: string, question?: { after?: string; limit?: number; reverse?: boolean }): Promise<{ key: string; value: string }[]>
  /** How many rows there are whose keys begin so. */
  count(prefix: string): Promise<number>
  commit(changes: { put?: readonly Put[]; delete?: readonly string[] }): Promise<void>
}
export interface Put {
  readonly key: string
  readonly value: string
  /** Milliseconds since 1970. */
  readonly expires?: number
}

/**
 * What a message says, by name: `alert/…` an alert, `retraction/… alert/…` the correction that takes its place,
 * `digest/<channel>/<id>#<n>` a digest with its first n entries. A document never changes, so a repeat says the same again.
 */
export type Document = string

/** A message as Discord confirmed it. */
export interface Shown {
  readonly document: Document
  readonly messageId: string
  readonly at: Instant
  readonly language: Language
}

/** A create that was sent and not answered for certain. It is settled before anything else happens to the posting. */
export interface Attempt {
  readonly document: Document
  readonly fresh: boolean
  readonly severity: Severity
  readonly since: Instant
  /** The retraction that came meanwhile: what turns out to have been posted is corrected. */
  readonly withdrawn: string | null
}

/** One incident (or one digest) in one channel: what the channel should show, and what is known of what it shows. */
export interface Posting {
  readonly channel: string
  readonly guild: string
  readonly incident: string
  /** Since when the wanted news is due: orders the queue and tells how late it is. */
  readonly queued: Instant
  /** What the channel should show; null once that was withdrawn. */
  readonly wanted: Document | null
  /** The heaviest of what merged into `wanted` and was not sent yet. */
  readonly severity: Severity
  /** `wanted` is to arrive as a message of its own although an earlier one stands: it pings. */
  readonly fresh: boolean
  /** Counts the messages about this incident in this channel, from 1. */
  readonly message: number
  readonly shown: Shown | null
  readonly attempt: Attempt | null
  /** The digests that told it as a line instead of by a message of its own, oldest first. */
  readonly gathered: readonly { readonly digest: string; readonly document: Document }[]
  /** Corrections that messages still have to get. */
  readonly owed: readonly { readonly messageId: string; readonly document: Document; readonly language: Language }[]
  /** Earlier messages about the incident in this channel, oldest first. */
  readonly earlier: readonly Shown[]
  readonly failures: number
  /** The row of the queue that stands for the posting; null where nothing is to be done. */
  readonly row: string | null
  /** Set when nothing more will be done, until a new alert comes. */
  readonly givenUp: { readonly reason: string; readonly at: Instant } | null
}

/** Posts are forgotten a month after the last word on their incident. */
export const KEPT_MS = 30 * 24 * 3600_000
export const GIVEN_UP_KEPT_MS = 7 * 24 * 3600_000

export const postingKey = (channel: string, incident: string): string => `posting/${channel}/${incident}`
/** Which channels an incident went to. */
export const whereKey = (incident: string, channel: string): string => `where/${incident}/${channel}`
export const givenUpKey = ({ guild, channel, incident }: Posting): string => `given-up/${guild}/${channel}/${incident}`
export const alertPut = (alert: Alert, now: number): Put => ({
  key: `alert/${alertKey(alert)}`,
  value: JSON.stringify(alert),
  expires: now + KEPT_MS,
})

/** An alert's name in the store: the same alert, seen by another list with other words, is another. */
const alertKey = (alert: Alert): string => `${alert.id}.${alert.revision}.${digestOf(JSON.stringify(alert), 10)}`

/** The queue, in the order in which it is sent: by severity, then the newest first, then by channel. */
export const dueKey = (posting: Posting): string =>
  `due/${rankOf(heavier(posting.severity, posting.attempt?.severity ?? 'note'))}/${newestFirst(posting.queued)}/${posting.channel}/${posting.incident}`
/** Postings that wait for a time, soonest first. Seconds are rounded up, so that nothing is too early for Discord. */
export const laterKey = ({ channel, incident }: Posting, at: number): string => `later/${instant(at + 999)}/${channel}/${incident}`
export const waitsUntil = (laterRow: string): number => Date.parse(laterRow.split('/')[1] as string)

/** The posting that a row of either queue stands for. */
export function queuedPosting(row: string): { readonly channel: string; readonly incident: string } {
  const parts = row.split('/')
  const [channel, ...incident] = parts.slice(row.startsWith('due/') ? 3 : 2)
  return { channel: channel as string, incident: incident.join('/') }
}

/** At most 25 characters, the same for every attempt at one message and for no other message. */
export const nonceOf = ({ channel, incident, message }: Posting): string => digestOf(`${channel} ${incident} ${message}`, 25)

export const heavier = (a: Severity, b: Severity): Severity => (rankOf(a) < rankOf(b) ? a : b)
export const digestOf = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, length)

const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity)
const newestFirst = (at: Instant): string => String(9_999_999_999_999 - Date.parse(at)).padStart(13, '0')
