import type {
  Alert,
  FeedsAnswering,
  HeldBack,
  Instant,
  Language,
  Office,
  Phase,
  RichText,
  Severity,
  Side,
  SideWord,
  Standing,
  StatusReport,
  Topic,
  Voice,
  Weapon,
} from '../model.ts'
import type { CeasefireFacts, Facts, LossesFacts, ShellingFacts, Speaker, SpeakerId } from './facts.ts'
import type { Unit, WallClock } from './time.ts'

/**
 * Everything the bot says in one language. A language is one file that fills this in; whatever is missing fails the build.
 *
 * The builders get facts, never finished fragments, and give whole sentences or predicates: word order, case, gender and
 * plural forms are the language's own business. A headline's sentence names its claimant wherever the language likes; the
 * predicate of a line follows "**Claimant** (office): ", so it has no subject and no full stop.
 */
export interface Texts {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  readonly names: Names
  readonly time: TimeTexts
  readonly headline: HeadlineTexts
  readonly title: TitleTexts
  readonly line: LineTexts
  readonly updates: UpdateTexts
  readonly post: PostTexts
  readonly gathered: GatheredTexts
  readonly status: StatusTexts
  /** Why something was not posted: one sentence, as SCENES.md, Held back. */
  readonly heldBack: (
    held: HeldBack,
    names: { readonly outlet: string; readonly toldBy: string; readonly because: string },
  ) => RichText
}

export interface Names {
  /** As the head of a line; the two sides' media stand under their country, with the office "media". */
  readonly speakers: Readonly<Record<SpeakerId, string>>
  /** As named inside a sentence: "Azerbaijani media", "the US", an outlet. */
  readonly speaker: (speaker: Speaker) => string
  readonly offices: Readonly<Record<Office, string>>
  readonly languages: Readonly<Record<Language, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly topics: Readonly<Record<Topic, string>>
  readonly weapons: Readonly<Record<Weapon, string>>
}

export interface TimeTexts {
  /** As `13 Sep`, with the year where it is not the present one. */
  readonly day: (at: WallClock, withYear: boolean) => string
  /** A day and a clock in one, as `13 Sep 10:00`. */
  readonly moment: (day: string, clock: string) => string
  /** After a clock written out in Yerevan's and Baku's time. */
  readonly local: string
  /** As `3 h`, `40 min`, `31 days`. */
  readonly span: (count: number, unit: Unit) => string
  /** After a span: `3 h ago`. */
  readonly ago: (span: string) => string
}

/** Whole sentences for a lock screen, full stop included, the claimant named in each. */
export interface HeadlineTexts {
  readonly ceasefire: (facts: CeasefireFacts) => string
  readonly shelling: (facts: ShellingFacts) => string
  /** `former`: the speaker's figure before this one, for the first figure. */
  readonly losses: (facts: LossesFacts, former: number | null) => string
  /** Another voice denies, or confirms, what the first sentence says. */
  readonly denies: (speaker: Speaker) => string
  readonly confirms: (speaker: Speaker) => string
  /** Any other word of another voice: "Azerbaijani media: already broken." */
  readonly adds: (speaker: Speaker, predicate: string) => string
  readonly correction: CorrectionTexts
}

export interface CorrectionTexts {
  /** The speaker takes back what it said; `facts` is what it had said. Clock times are local. */
  readonly withdrawn: (facts: Facts, saidAt: string, withdrawnAt: string) => string
  /** The speaker names other places than before; `former` is what it had said. */
  readonly places: (facts: ShellingFacts, former: ShellingFacts) => string
  /** The speaker gives another figure than before. */
  readonly losses: (facts: LossesFacts, former: number) => string
  /** Any other correction: `sentence` is the headline of what is now said. */
  readonly other: (sentence: string) => string
}

export interface TitleTexts {
  /** The phases that somebody asserts in the post, in the order of PHASES; `denied` those that somebody denies. */
  readonly ceasefire: (asserted: readonly Phase[], denied: readonly Phase[]) => string
  readonly shelling: (weapon: Weapon, places: readonly string[], morePlaces: number) => string
  /** Only the denial is known, not the accusation. */
  readonly fireDenied: (places: readonly string[], morePlaces: number) => string
  /** After {@link correction}: the accusation was taken back. */
  readonly fireWithdrawn: (places: readonly string[], morePlaces: number) => string
  /** `ownOnly`: every figure shown is a side's for its own people. */
  readonly losses: (ownOnly: boolean) => string
  readonly correction: (title: string) => string
}

/** Predicates after "**Claimant** (office): ". */
export interface LineTexts {
  readonly ceasefire: (facts: CeasefireFacts) => RichText
  readonly shelling: (facts: ShellingFacts) => RichText
  readonly losses: (facts: LossesFacts) => RichText
  /** After a figure or word: what it was before, struck through. */
  readonly was: (former: readonly RichText[]) => RichText
  /** Instead of a denial, where the speaker takes back its own word; `former` is struck through. */
  readonly withdraws: (former: readonly RichText[]) => RichText
  /** After the name of a side of which nothing was found. */
  readonly silent: (topic: Topic) => string
  /** A sentence after a line of a side's media, where the side itself is silent. */
  readonly onlyMedia: (side: Side) => string
  /** Under the figures where one side's figures about the other are left out. */
  readonly figuresKeptApart: string
}

/** "Updated 3 times: 01:20 Sotk added, says Armenia · …" */
export interface UpdateTexts {
  readonly updated: (times: number) => string
  readonly placesAdded: (speaker: Speaker, places: readonly string[]) => string
  readonly weapon: (speaker: Speaker, weapon: Weapon) => string
  readonly denied: (speaker: Speaker) => string
  readonly confirmed: (speaker: Speaker) => string
  readonly corrected: (speaker: Speaker) => string
  /** Anything else: the predicate of its line, made plain. */
  readonly said: (speaker: Speaker, predicate: string) => string
}

export interface PostTexts {
  readonly evidence: string
  /** "Tribunnews (Indonesian)"; null where the language is unknown. */
  readonly outlet: (outlet: string, language: string | null) => string
  /** In the language's own quotation marks, for surfaces that have no quote block. */
  readonly quoted: (quote: string) => string
  readonly link: string
  readonly status: (standing: Standing) => string
  readonly footer: (origins: Alert['independentOrigins'], id: string) => string
}

/** Several alerts in one message, and an alert that the people who run the bot took back. */
export interface GatheredTexts {
  /** `digest`: what a busy hour brought beyond its own posts; `catch-up`: what was missed while the bot or Discord was away. */
  readonly title: Readonly<Record<'digest' | 'catch-up', string>>
  /** For a lock screen, full stop included. */
  readonly headline: Readonly<Record<'digest' | 'catch-up', (count: number) => string>>
  readonly more: (count: number) => string
  readonly withdrawnTitle: string
  /** For a lock screen; `day` and `clock` are local. */
  readonly withdrawn: (moment: string, reason: string) => string
}

export interface StatusTexts {
  readonly title: (standing: Standing, sinceSpan: string | null) => string
  readonly side: (side: Side, word: SideWord | null, age: RichText) => RichText
  readonly broken: (rows: readonly { readonly row: StatusReport['broken'][number]; readonly age: RichText }[]) => RichText
  readonly underFire: (rows: readonly { readonly place: string; readonly says: Voice; readonly weapon: Weapon }[]) => string
  readonly noFire: string
  readonly losses: (since: Instant | null, own: StatusReport['losses']['own'], day: (at: Instant) => string) => string
  readonly feeds: (rows: readonly FeedsAnswering[], lastGood: RichText | null) => RichText
  /** None reported for a time, and how many feeds would have told. */
  readonly quiet: (forSpan: string, answered: number, total: number) => string
  readonly noneOnRecord: (since: string | null, answered: number, total: number) => string
  /** No feed, or fewer than half, of a group answered. `since` is null where none ever did. */
  readonly unknown: (group: FeedsAnswering['group'], answered: number, total: number, since: RichText | null) => RichText
  readonly unknownTitle: string
  readonly lastKnown: (standing: Standing) => string
}
