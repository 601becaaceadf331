import type { Instant } from '../../model.ts'
import type { Line } from './say.ts'
import type { FeedCondition, FeedTrouble } from './texts.ts'

/** Which feeds of a list are shown. `own`: those that the server added. */
export const FEED_FILTERS = ['all', 'troubled', 'paused', 'armenia', 'azerbaijan', 'others', 'own'] as const
export type FeedFilter = (typeof FEED_FILTERS)[number]

/** What moderators do to a list. `imported`: several at once. */
const LIST_DEEDS = ['added', 'removed', 'put-back', 'paused', 'resumed', 'imported', 'reset'] as const
export type ListDeed = (typeof LIST_DEEDS)[number]

/** What is said about a list of feeds beyond adding to it and removing from it. */
export interface FeedCareReplies {
  /** Names of the filters, as choices of a menu. */
  readonly filters: Readonly<Record<FeedFilter, string>>
  readonly chooseFilter: string
  /** In place of rows, where a filter lets none through. */
  readonly noneSuch: Line
  /** How many are in which condition, in one line. */
  readonly glance: (counts: Readonly<Record<'well' | 'unsteady' | 'failing' | 'paused' | 'unseen', number>>) => string
  readonly paused: (title: string) => Line
  readonly resumed: (title: string) => Line
  readonly resume: string
  readonly test: FeedTestReplies
  readonly health: FeedHealthReplies
  readonly files: FeedFileReplies
  readonly reset: {
    readonly ask: (facts: { readonly added: number; readonly removed: number; readonly paused: number }) => Line
    readonly nothing: Line
    readonly confirm: string
    readonly done: Line
    readonly cancelled: Line
  }
  readonly log: {
    readonly title: string
    readonly none: Line
    /** `titles`: the first of the feeds it was about; `count`: how many there were. */
    readonly row: (deed: ListDeed, titles: readonly string[], count: number) => Line
  }
}

export interface FeedTestReplies {
  readonly title: (feed: string) => string
  readonly read: (entries: number, newest: Instant | null) => Line
  /** Of the newest so many that were looked at. */
  readonly relevant: (relevant: number, looked: number) => Line
  readonly noClaim: Line
  readonly otherEntries: string
  readonly untitled: string
  readonly more: (count: number) => string
  readonly footer: string
}

export interface FeedHealthReplies {
  readonly title: string
  readonly state: (condition: FeedCondition) => string
  readonly lastGood: (at: Instant | null) => Line
  /** Null: it is polled no more. */
  readonly next: (at: Instant | null) => Line
  readonly trouble: (trouble: FeedTrouble, status: number | null, since: Instant) => Line
  readonly perDay: (entries: number | null) => Line
  /** Of the reports on file that were read. */
  readonly relevant: (relevant: number, read: number) => Line
  readonly movedTo: (url: string) => Line
  /** What stands in for a feed that is dead. */
  readonly instead: (title: string) => Line
  readonly followInstead: (title: string) => string
}

export interface FeedFileReplies {
  readonly title: (file: string) => string
  readonly adds: (count: number) => Line
  readonly known: (count: number) => Line
  readonly unusable: (count: number) => Line
  /** Left out because the list is full, or because of the additions of this hour. */
  readonly beyond: (count: number, because: 'full' | 'too-often', most: number) => Line
  readonly more: (count: number) => string
  readonly dryRun: Line
  readonly confirm: (count: number) => string
  readonly imported: (count: number) => Line
  readonly exported: (count: number) => Line
  /** The title inside the exported file. */
  readonly listTitle: string
}
