import type { Instant, Novelty } from '../../model.ts'
import type { Line } from './say.ts'

/** What became of a report, for moderators. Each is one line. */
export interface WhyReplies {
  readonly title: string
  readonly unseen: Line
  /** The feeds of the same house that this server follows. */
  readonly outletFeeds: (titles: readonly string[]) => Line
  readonly noOutletFeed: Line
  readonly read: (source: Line, compared: Instant) => Line
  readonly isEdit: Line
  /** Behind the words on a duplicate: the report that it repeats. */
  readonly original: (source: Line) => Line
  readonly claims: (count: number) => string
  readonly more: (count: number) => string
  /** Under a claim: what it came to. */
  readonly novelties: Readonly<Record<Novelty, string>>
  readonly addedNothing: string
  /** Above what an earlier revision of the report added. */
  readonly earlierRevision: string
  /** An alert that is no longer among the live incidents. */
  readonly aged: (alert: string) => Line
  readonly channels: string
  readonly noChannels: Line
  /** `message`: where it stands; null where it has none of its own. */
  readonly delivery: (state: DeliveryState, message: { readonly url: string; readonly at: Instant } | null) => Line
  readonly givenUp: (reason: GivenUpReason, at: Instant | null) => Line
  readonly subscribedLater: (since: Instant) => Line
  readonly onItsWay: Line
  /** It may have been posted so long ago that nothing is known of it any more. */
  readonly noRecord: Line
}

export type DeliveryState = 'shown' | 'waiting' | 'in-doubt' | 'gathered' | 'corrected'

/** Why nothing more is tried. `other`: something of ours, whose details are in the log. */
export const GIVEN_UP_REASONS = [
  'channel-gone',
  'no-access',
  'no-permission',
  'archived-thread',
  'locked-thread',
  'unsubscribed',
  'too-old',
  'unsettled',
  'other',
] as const
export type GivenUpReason = (typeof GIVEN_UP_REASONS)[number]

/** What a text or page says beside what is known. */
export interface CheckReplies {
  readonly title: string
  /** Above the claims. */
  readonly found: (count: number) => Line
  readonly notRelevant: (because: string) => Line
  readonly noClaim: Line
  readonly languageUnread: Line
  /** The very report was read before. */
  readonly readBefore: (at: Instant) => Line
  /** It is older than anything that is posted. */
  readonly old: (published: Instant) => Line
  /** The page could not be read, so what the feed carried of it is checked. */
  readonly fromFeed: Line
  readonly verdict: Readonly<Record<Novelty, string>> & {
    readonly known: (telling: Line) => Line
    /** The telling is of the very report that is checked. */
    readonly knownFromItself: (at: Instant) => Line
    /** Nobody was told, and nobody would be. */
    readonly nothing: string
  }
  /** What it goes on from or answers; `said` names whose word it is. */
  readonly before: (said: Line) => Line
  readonly denied: (said: Line) => Line
  readonly against: (said: Line) => Line
  readonly more: (count: number) => string
  readonly footer: string
}
