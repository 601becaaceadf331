import type { Instant, Language, Origin, Severity, Side, Topic } from '../../model.ts'
import type { FeedCareReplies } from './feed-texts.ts'
import type { CheckReplies, WhyReplies } from './report-texts.ts'
import type { Line } from './say.ts'

export type { Line, Part } from './say.ts'

/**
 * Everything that commands answer in one language. A language is one file that fills this in; whatever is missing fails the build.
 * A line is one line of a reply; labels of buttons and placeholders of selects are plain text without full stop.
 */
export interface Replies {
  readonly language: Language
  /** What a person can mend: each sentence says what to do. */
  readonly problem: ProblemTexts
  /** Something of ours broke. */
  readonly bug: (reference: string) => Line
  readonly topics: Readonly<Record<Topic, string>>
  readonly severities: Readonly<Record<Severity, SeverityTexts>>
  readonly sides: Readonly<Record<Side, string>> & { readonly both: string }
  readonly origins: Readonly<Record<Origin, string>>
  readonly rights: Readonly<Record<NeededRight, string>>
  readonly trouble: Readonly<Record<FeedTrouble, string>>
  readonly status: StatusReplies
  readonly latest: LatestReplies
  readonly subscribe: SubscribeReplies
  readonly subscriptions: SubscriptionsReplies
  readonly feeds: FeedsReplies
  readonly feedCare: FeedCareReplies
  readonly settings: SettingsReplies
  readonly why: WhyReplies
  readonly check: CheckReplies
  readonly help: { readonly title: string; readonly intro: Line; readonly outro: Line }
  readonly about: AboutReplies
  readonly moderators: {
    /** To the log channel: why nothing is posted there any more, and what to do. */
    readonly paused: (channel: string, reason: PauseReason) => Line
    /** To the log channel, once: a feed that is gone, or has given nothing since. `trouble` null: it answers, and is empty. */
    readonly silentFeed: (feed: SilentFeed) => Line
  }
  readonly page: (page: number, pages: number) => string
  readonly earlier: string
  readonly later: string
}

export interface SeverityTexts {
  readonly name: string
  /** For the least severity of a channel: `Flash only`. */
  readonly least: string
  readonly means: string
}

/** Rights that the bot needs, by Discord's names. */
export type NeededRight =
  | 'ViewChannel'
  | 'SendMessages'
  | 'SendMessagesInThreads'
  | 'EmbedLinks'
  | 'ReadMessageHistory'
  | 'AttachFiles'

export interface SilentFeed {
  readonly title: string
  readonly url: string
  readonly isGone: boolean
  readonly trouble: FeedTrouble | null
  readonly since: Instant
}

/** Why a channel can't be posted to. */
export type PauseReason = 'channel-gone' | 'no-access' | 'no-permission' | 'archived-thread' | 'locked-thread'

/** What may be wrong with a feed: what the web or the document did. */
export type FeedTrouble =
  | 'bad-address'
  | 'refused-address'
  | 'name-not-found'
  | 'unreachable'
  | 'connection-lost'
  | 'certificate'
  | 'timeout'
  | 'insecure-redirect'
  | 'too-many-redirects'
  | 'login'
  | 'challenge'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'rate-limited'
  | 'unavailable'
  | 'server-error'
  | 'unexpected-status'
  | 'bad-answer'
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'stopped'
  | 'html'
  | 'not-a-feed'
  | 'too-slow'
  | 'malformed'
  | 'no-entries'
  | 'cut-off'
  | 'no-feed'

export type Problem =
  | { readonly kind: 'servers-only' }
  | { readonly kind: 'not-allowed' }
  /** A button or menu of an earlier version, or of a panel that is over. */
  | { readonly kind: 'old-panel'; readonly command: string | null }
  | { readonly kind: 'unknown-command' }
  | { readonly kind: 'not-a-choice'; readonly option: string }
  | { readonly kind: 'missing-rights'; readonly channel: string; readonly rights: readonly NeededRight[] }
  | { readonly kind: 'wrong-channel' }
  | { readonly kind: 'everyone' }
  | { readonly kind: 'everyone-moderates' }
  | { readonly kind: 'unknown-place'; readonly name: string; readonly near: readonly string[] }
  | { readonly kind: 'too-many-places'; readonly most: number }
  | { readonly kind: 'not-subscribed'; readonly channel: string; readonly subscribed: readonly string[] }
  | { readonly kind: 'feeds-full'; readonly most: number }
  | { readonly kind: 'too-many-additions'; readonly most: number }
  | { readonly kind: 'too-many-looks' }
  | { readonly kind: 'known-feed'; readonly title: string }
  | { readonly kind: 'no-such-feed' }
  | { readonly kind: 'last-feed' }
  | { readonly kind: 'bad-feed'; readonly trouble: FeedTrouble; readonly status: number | null; readonly advice: FeedAdvice }
  | { readonly kind: 'feed-wants-quiet'; readonly title: string; readonly until: Instant }
  | { readonly kind: 'feed-not-read'; readonly title: string; readonly trouble: FeedTrouble; readonly status: number | null }
  | { readonly kind: 'no-feed-file' }
  | { readonly kind: 'file-too-large'; readonly most: number }
  | { readonly kind: 'file-not-fetched' }
  | { readonly kind: 'incident-gone' }
  | { readonly kind: 'no-link' }
  | { readonly kind: 'nothing-to-check' }
  | { readonly kind: 'bad-page'; readonly trouble: FeedTrouble; readonly status: number | null }
  | { readonly kind: 'no-article' }

/** What may help: another look at the address, time, or another address of the same outlet. */
export type FeedAdvice = 'check' | 'later' | 'another'

export type ProblemTexts = {
  readonly [Kind in Problem['kind']]: (problem: Extract<Problem, { kind: Kind }>) => Line
}

export interface StatusReplies {
  readonly timeline: string
  readonly evidence: string
  readonly sources: string
  readonly timelineTitle: string
  readonly evidenceTitle: string
  readonly sourcesTitle: (answered: number, total: number) => string
  readonly noTimeline: Line
  readonly noEvidence: Line
  /** The head of a group of outlets. */
  readonly group: Readonly<Record<Side | 'others', (answered: number, total: number) => Line>>
  readonly answering: string
  /** After a feed that does not answer; null: it never did. */
  readonly lastAnswer: (at: Instant | null) => Line
  readonly andMore: (count: number) => string
}

export interface LatestReplies {
  readonly title: string
  /** `filters`: in words, as "losses", "Jermuk". */
  readonly none: (filters: readonly string[]) => Line
  readonly filtered: (filters: readonly string[]) => Line
  readonly leastSeverity: (severity: string) => string
  readonly open: string
}

export interface SubscribeReplies {
  readonly done: (channel: string, was: 'new' | 'changed' | 'resumed') => Line
  readonly nowSubscribed: (channel: string) => Line
  readonly gets: (wish: WishInWords) => readonly Line[]
  readonly sample: (kind: 'last' | 'made-up') => Line
  readonly sampleTitle: (title: string) => string
  /** The outlet of the made-up sample. */
  readonly madeUpOutlet: string
  readonly madeUpQuote: string
  readonly unpingable: (role: string) => Line
  readonly topics: string
  readonly least: string
  readonly language: string
  readonly mention: string
  readonly bothSides: string
  readonly everywhere: string
  readonly stop: string
  readonly stopped: (channel: string) => Line
}

export interface WishInWords {
  readonly topics: readonly Topic[]
  readonly least: Severity
  readonly sides: readonly Side[]
  readonly places: readonly string[]
  readonly language: string
  readonly mention: string | null
}

export interface SubscriptionsReplies {
  readonly title: string
  readonly none: Line
  readonly row: (channel: string, wish: WishInWords) => Line
  readonly paused: (reason: PauseReason, since: Instant) => Line
  readonly givenUp: (count: number, atLeast: boolean) => Line
  readonly remove: string
}

export interface FeedsReplies {
  readonly title: (count: number) => string
  readonly untouched: Line
  readonly row: (feed: FeedInWords) => Line
  /** After a feed's row. */
  readonly condition: (condition: FeedCondition, lastGood: Instant | null, trouble: FeedTrouble | null) => Line
  readonly found: (feed: FoundInWords) => readonly Line[]
  readonly ask: Line
  readonly choose: Line
  readonly chooseFeed: string
  readonly chooseLanguage: string
  readonly chooseOrigin: string
  readonly severalLanguages: string
  readonly add: string
  readonly cancel: string
  readonly cancelled: Line
  readonly added: (title: string) => Line
  readonly addedNote: Line
  readonly removed: (title: string) => Line
  readonly putBack: string
  readonly oneSided: (heard: Side) => Line
}

export type FeedCondition = 'unseen' | 'well' | 'faltering' | 'failing' | 'empty' | 'gone' | 'paused'

export interface FeedInWords {
  readonly title: string
  readonly url: string
  readonly language: string | null
  readonly origin: Origin
}

export interface FoundInWords extends FeedInWords {
  readonly entries: number
  readonly newest: { readonly title: string; readonly at: Instant | null } | null
}

export interface SettingsReplies {
  readonly title: string
  readonly language: (language: string | null) => Line
  readonly moderators: (role: string | null) => Line
  readonly logChannel: (channel: string | null) => Line
  readonly saved: Line
}

export interface AboutReplies {
  readonly title: string
  readonly lines: (facts: { readonly feeds: number; readonly languages: number }) => readonly Line[]
  readonly version: (version: string) => string
}
