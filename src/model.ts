/** The nouns of the program. Every stage speaks in these types; this file imports nothing. */

/** A moment as ISO 8601 UTC without fractions of a second, as `2022-09-13T06:00:00Z`. */
export type Instant = string

/** Milliseconds since 1970 as an {@link Instant}; fractions of a second are cut. */
export const instant = (ms: number): Instant => `${new Date(ms).toISOString().slice(0, 19)}Z`

// ── Feeds ────────────────────────────────────────────────────────────────────────────────────────────

/** ISO 639-1. */
export const LANGUAGES = ['en', 'ru', 'hy', 'az', 'tr', 'id', 'uk', 'fr', 'de', 'es', 'fa', 'ka', 'ar', 'it', 'el'] as const
export type Language = (typeof LANGUAGES)[number]

/** Whose outlet it is. `third` is everybody outside the region. */
export const ORIGINS = ['armenia', 'azerbaijan', 'russia', 'turkey', 'iran', 'georgia', 'third'] as const
export type Origin = (typeof ORIGINS)[number]

/** The canonical address of a feed: two spellings of one address are one feed. */
export type FeedId = string

export interface Feed {
  readonly id: FeedId
  readonly url: string
  readonly title: string
  readonly language: Language | null
  readonly origin: Origin
  /** Publisher family: outlets of one house share it and never corroborate one another. */
  readonly publisher: string
  /** IANA zone of dates that name none, as `Asia/Yerevan`. */
  readonly zone: string
  /** Replaces the program's own User-Agent where an outlet refuses unknown ones. */
  readonly userAgent: string | null
  readonly note: string | null
}

/** The feeds that a server follows: the default list plus and minus its moderators' changes. */
export interface FeedList {
  readonly id: string
  readonly added: readonly Feed[]
  readonly removed: readonly FeedId[]
  /** On the list and not followed for now. */
  readonly paused?: readonly FeedId[]
}

/** Publisher of a report whose outlet is not known: such a report corroborates nothing. */
export const UNKNOWN_PUBLISHER = ''

// ── Reports ──────────────────────────────────────────────────────────────────────────────────────────

/** One feed entry. `id` is its identity for good; an edited entry is a revision of the same report. */
export interface Report {
  readonly id: string
  /** Null where a report comes without a feed, as on the tools' standard input. */
  readonly feed: FeedId | null
  readonly guid: string | null
  readonly lang: Language | null
  /** The outlet's name. */
  readonly source: string
  readonly origin: Origin
  readonly publisher: string
  readonly published: Instant
  readonly received: Instant
  /** The address to show people; empty where the entry has none. */
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly content: string
}

export type ReportField = 'title' | 'summary' | 'content'

/** `new`: another outlet's own telling; `duplicate`: nothing in it is new text; `edit`: a revision of a known report. */
export type ReportKind = 'new' | 'duplicate' | 'edit'

// ── Claims: the vocabulary of CLAIMS.md ──────────────────────────────────────────────────────────────

export type Side = 'armenia' | 'azerbaijan'
export const SIDES = ['armenia', 'azerbaijan'] as const satisfies readonly Side[]

export const CLAIMANTS = [
  'armenia',
  'azerbaijan',
  'artsakh',
  'russia',
  'turkey',
  'iran',
  'georgia',
  'us',
  'eu',
  'france',
  'un',
  'osce',
  'csto',
  'other',
  'media',
] as const
/** Whose word it is. The outlet is not the claimant. `media`: a third party's outlet in its own voice. */
export type Claimant = (typeof CLAIMANTS)[number]

export const OFFICES = [
  'president',
  'government',
  'defence-ministry',
  'foreign-ministry',
  'army',
  'border-service',
  'security-council',
  'ombudsman',
  'local-authority',
  'media',
] as const
export type Office = (typeof OFFICES)[number]

export type Stance = 'asserts' | 'denies'
/** `statement`: the claimant's own word; `witness`: somebody on the spot; `relay`: agency copy, a sum by the press. */
export type Basis = 'statement' | 'witness' | 'relay'
/** Who fired, or who is said to have broken a ceasefire. */
export type Attacker = 'armenia' | 'azerbaijan' | 'artsakh'

/** The sentence a claim was read from: `text === report[field].slice(start, end)`, offsets in UTF-16 units. */
export interface Evidence {
  readonly field: ReportField
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface TimeSpan {
  readonly from: Instant
  readonly to: Instant
}

/** A place of the gazetteer: `id` is the common English name in lower-case ASCII with hyphens. */
export interface PlaceRef {
  readonly id: string
  readonly name: string
}

interface ClaimCore {
  readonly claimant: Claimant
  readonly office: Office | null
  /** The body or person as named, for `other` and for offices. */
  readonly claimantName: string | null
  readonly stance: Stance
  readonly basis: Basis
  readonly evidence: Evidence
  /** When it happened, as stated; null where `published` stands in. */
  readonly when: TimeSpan | null
  /** Present where a clock time came without a zone. */
  readonly whenAssumed?: true
}

export const PHASES = ['proposed', 'agreed', 'holding', 'violated', 'ended'] as const
export type Phase = (typeof PHASES)[number]

export interface CeasefireClaim extends ClaimCore {
  readonly kind: 'ceasefire'
  readonly phase: Phase
  /** For `violated`: the side said to have broken it. */
  readonly accused: Attacker | null
  /** For `agreed`: when it takes effect. */
  readonly effective: Instant | null
  readonly effectiveAssumed?: true
  /** For `agreed` and `proposed`: the mediators named. */
  readonly brokers: readonly Claimant[]
}

/** Heaviest first: of several weapons named, the first in this list stands. */
export const WEAPONS = ['missile', 'airstrike', 'drone', 'artillery', 'small-arms', 'unspecified'] as const
export type Weapon = (typeof WEAPONS)[number]

export interface ShellingClaim extends ClaimCore {
  readonly kind: 'shelling'
  readonly weapon: Weapon
  readonly attacker: Attacker | null
  readonly ongoing: boolean
  readonly target: 'settlement' | 'position' | 'vehicle' | 'infrastructure' | null
  readonly places: readonly PlaceRef[]
}

export const LOSSES = ['killed', 'wounded', 'captured', 'missing'] as const
export type Loss = (typeof LOSSES)[number]

export interface CasualtiesClaim extends ClaimCore {
  readonly kind: 'casualties'
  /** Whose people. */
  readonly side: Attacker | 'russia' | 'both' | null
  readonly killed: number | null
  readonly wounded: number | null
  readonly captured: number | null
  readonly missing: number | null
  /** `false` for a number given as "at least", "nearly", "up to"; missing means exact. */
  readonly exact: Readonly<Partial<Record<Loss, false>>>
  /** The phrase of an inexact or uncounted number, as "at least 49". */
  readonly words: string | null
  readonly scope: 'incident' | 'total' | 'increment'
  readonly places: readonly PlaceRef[]
  readonly corrects: boolean
  readonly civilian: boolean | null
}

/** What one claimant says about the current situation. The bot never says that something happened. */
export type Claim = CeasefireClaim | ShellingClaim | CasualtiesClaim
export type ClaimKind = Claim['kind']

/** A report read into claims. `because` says in a few words why it is not relevant. */
export interface Reading {
  readonly relevant: boolean
  readonly lang: Language | null
  readonly claims: readonly Claim[]
  readonly because: string | null
}

// ── Situation: the vocabulary of CHANGES.md ──────────────────────────────────────────────────────────

/** `armenia` and `artsakh` are one voice; a side's press is not the side's voice. */
export type Voice = Exclude<Claimant, 'artsakh'> | 'armenian-media' | 'azerbaijani-media'

/** Whose voice a claim is (CHANGES.md, Voices). */
export const voiceOf = ({ claimant, office }: Pick<Claim, 'claimant' | 'office'>): Voice => {
  const voice = claimant === 'artsakh' ? 'armenia' : claimant
  if (office !== 'media') return voice
  return voice === 'armenia' ? 'armenian-media' : voice === 'azerbaijan' ? 'azerbaijani-media' : voice
}

/** Where a claim was read. */
export interface Source {
  readonly report: string
  readonly feed: FeedId | null
  readonly outlet: string
  readonly origin: Origin
  readonly publisher: string
  readonly lang: Language | null
  readonly url: string
  readonly published: Instant
}

/** One claim as an incident keeps it. */
export interface Assertion {
  readonly voice: Voice
  readonly claim: Claim
  readonly source: Source
  /** When the thing claimed happened: the claim's own time, else the report's. */
  readonly at: Instant
}

export type Novelty = 'corrected' | 'denied' | 'new' | 'corroborated' | 'updated'
export type Severity = 'flash' | 'notice' | 'note'
export const SEVERITIES = ['flash', 'notice', 'note'] as const satisfies readonly Severity[]

/** What one report adds to a situation. */
export interface Change {
  readonly incident: string
  readonly novelty: Novelty
  readonly severity: Severity
  readonly claim: Claim
  readonly source: Source
  /** The claim's fields that moved, for `updated`, `corrected` and `corroborated`. */
  readonly changed: readonly string[]
  /** The assertion that this one moves, corrects or answers. */
  readonly previous: Assertion | null
}

export type Topic = 'ceasefire' | 'shelling' | 'losses'
export const TOPICS = ['ceasefire', 'shelling', 'losses'] as const satisfies readonly Topic[]

/** One thing that claims are about: a ceasefire round, a shelling of an area in a time window, an episode's losses. */
export interface Incident {
  readonly id: string
  readonly topic: Topic
  readonly opened: Instant
  readonly heard: Instant
  /** What is being said, newest word of each voice on each fact, oldest first. */
  readonly assertions: readonly Assertion[]
  /** What subscribers were told, oldest first; bounded. */
  readonly told: readonly Change[]
}

export type StatusPhase = 'ended' | 'violated' | 'disputed' | 'holding' | 'agreed' | 'proposed' | 'none'

/** The core of the status, as CHANGES.md has it. */
export interface Status {
  readonly phase: StatusPhase
  readonly perSide: Readonly<Record<Side, Phase | null>>
  /** The highest `killed` a side has stated for its own people in the open or last episode. */
  readonly toll: Readonly<Record<Side, number | null>>
}

/** The phase with whose word it is: it is never shown bare. */
export interface Standing {
  readonly phase: StatusPhase
  /** Whose word the phase is; both sides first. */
  readonly says: readonly Voice[]
  /** Who denies it or says otherwise; both sides first. */
  readonly against: readonly Voice[]
  /** The sides of whom no statement on the current round was found. */
  readonly silent: readonly Side[]
}

/** The live incidents as one feed list sees them, and the status that follows. */
export interface Situation {
  readonly incidents: readonly Incident[]
  readonly status: Status
}

// ── Alerts and posts ─────────────────────────────────────────────────────────────────────────────────

/** What one voice says in an incident now, and what it said before. */
export interface AlertLine {
  readonly voice: Voice
  readonly assertions: readonly Assertion[]
  /** Former figures or words of this voice that the alert still shows struck through, oldest first. */
  readonly former: readonly Assertion[]
}

/** An incident put into a neutral document: no Discord, no language yet. */
export interface Alert {
  /** The incident's id, shown in the post's footer. */
  readonly id: string
  /** Counts the tellings of this incident from 1. */
  readonly revision: number
  readonly topic: Topic
  /** The highest severity among `changes`. */
  readonly severity: Severity
  /** When the report that brought it was published. */
  readonly at: Instant
  /** What this revision adds. */
  readonly changes: readonly Change[]
  /** Both sides first and in the same form, then mediators, then the press. */
  readonly lines: readonly AlertLine[]
  /** The sides of whom no statement was found. */
  readonly silent: readonly Side[]
  /** The earlier tellings, oldest first, for the "Updated 3 times" line. */
  readonly history: readonly Change[]
  /** The sentences to quote, most telling first. */
  readonly evidence: readonly Assertion[]
  /** Independent origins: reprints and outlets quoting the same claimant count once. */
  readonly independentOrigins: number
  readonly status: Status
  /** The status' phase with whose word it is. */
  readonly standing: Standing
}

/** A piece of text; the surface (Discord, terminal) decides how it looks and escapes what came from a feed. */
export type Run =
  | string
  | { readonly strong: string }
  | { readonly struck: string }
  | { readonly emphasis: string }
  /** `moment`: date and clock together. */
  | { readonly time: Instant; readonly style: 'clock' | 'date' | 'moment' | 'relative' }
  | { readonly link: string; readonly url: string }
export type RichText = readonly Run[]

/** An alert worded in one language, for any surface. */
export interface Post {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  readonly severity: Severity
  readonly topic: Topic
  /** Makes sense on a lock screen by itself: at most 180 characters, no markup, no time codes. */
  readonly headline: string
  readonly title: string
  readonly lines: readonly RichText[]
  readonly evidenceTitle: string
  readonly evidence: readonly { readonly quote: string; readonly attribution: RichText }[]
  readonly status: RichText
  readonly footer: string
  /** When the news it tells was published. */
  readonly at?: Instant
}

// ── What people ask for ──────────────────────────────────────────────────────────────────────────────

/** A side's own latest word on the current round. */
export interface SideWord {
  readonly phase: Phase
  /** `denies`: it denies this phase, as a side that denies a breach. */
  readonly stance: Stance
  readonly accused: Attacker | null
  readonly office: Office | null
  readonly at: Instant
}

/** How many feeds of one group answered in the last hour. */
export interface FeedsAnswering {
  readonly group: Side | 'others'
  readonly answered: number
  readonly total: number
  readonly lastGood: Instant | null
}

/** Everything that the status command shows. */
export interface StatusReport {
  readonly now: Instant
  readonly standing: Standing
  /** Since when the phase stands; null where there is none. */
  readonly since: Instant | null
  /** Null: no statement on the current round found. */
  readonly perSide: Readonly<Record<Side, SideWord | null>>
  /** The newest accusation of a breach against each side, newest first. */
  readonly broken: readonly { readonly by: Attacker | null; readonly says: Voice; readonly at: Instant }[]
  /** What is said to have been under fire in the last 24 h, newest first; one row a place and voice. */
  readonly underFire: readonly { readonly place: PlaceRef; readonly weapon: Weapon; readonly says: Voice; readonly at: Instant }[]
  /** Each side's own figure for its own dead, in the open or last episode. */
  readonly losses: {
    readonly since: Instant | null
    readonly own: Readonly<Record<Side, { readonly killed: number; readonly exact: boolean; readonly at: Instant } | null>>
  }
  /** When a breach or fire was last reported; null where none is on record. */
  readonly lastReported: Instant | null
  /** The first report on record: how far back "none reported" reaches. */
  readonly watchingSince: Instant | null
  /** One row a group that has feeds. */
  readonly feeds: readonly FeedsAnswering[]
}

/** The status worded in one language, for any surface. */
export interface StatusPost {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly lines: readonly RichText[]
}

/** Why a report, or one of its alerts, was not posted (somewhere). */
export type HeldBack =
  | {
      readonly reason: 'repeat'
      readonly voice: Voice
      readonly toldAt: Instant
      readonly toldBy: string
      /** 1 for the first repeat. */
      readonly times: number
      readonly outlet: string
      /** The office that the repeating outlet quotes. */
      readonly quoting: Office | null
    }
  | { readonly reason: 'duplicate'; readonly outlet: string; readonly at: Instant }
  | { readonly reason: 'not-relevant'; readonly because: string | null; readonly origin: Origin | null }
  | { readonly reason: 'no-claim' }
  | { readonly reason: 'nothing-new' }
  | { readonly reason: 'edit-without-change' }
  | { readonly reason: 'older'; readonly published: Instant }
  | { readonly reason: 'baseline' }
  | { readonly reason: 'severity'; readonly severity: Severity; readonly least: Severity }
  | { readonly reason: 'topic'; readonly topic: Topic }
  | { readonly reason: 'side' }
  | { readonly reason: 'place' }
  /** The channel could not be posted to, and waits until somebody mends it. */
  | { readonly reason: 'paused' }
  | { readonly reason: 'not-on-list'; readonly outlet: string }
  | { readonly reason: 'quiet-hours'; readonly until: Instant }

// ── Errors ───────────────────────────────────────────────────────────────────────────────────────────

/** Something the person who runs the program can mend: one sentence that says what to change, never shown with a stack. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
}
