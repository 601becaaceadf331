import type {
  Attacker,
  CasualtiesClaim,
  CeasefireClaim,
  Claimant,
  Instant,
  Loss,
  Office,
  ShellingClaim,
  Stance,
  TimeSpan,
  Voice,
} from '../model.ts'
import type { Zone } from './time.ts'

/** Whose word a sentence carries. The Nagorno-Karabakh authorities count with Armenia's voice but are named as themselves. */
export type SpeakerId = Voice | 'artsakh'

export interface Speaker {
  readonly id: SpeakerId
  readonly offices: readonly Office[]
  /** The outlet for `media`, the body or person for `other`, cleaned; null where the language names the speaker. */
  readonly name: string | null
}

/** When a ceasefire takes effect, written out for a lock screen. */
export interface Effective {
  readonly at: Instant
  readonly clock: string
  readonly day: string
  readonly zone: Zone
  /** The source named no zone. */
  readonly assumed: boolean
}

export interface CeasefireFacts extends Pick<CeasefireClaim, 'phase' | 'accused'> {
  readonly kind: 'ceasefire'
  readonly speaker: Speaker
  readonly stance: Stance
  readonly effective: Effective | null
  readonly brokers: readonly Claimant[]
  /** Somebody in the same post says that a ceasefire was agreed hours before, so a breach is "already broken". */
  readonly already: boolean
}

export interface ShellingFacts extends Pick<ShellingClaim, 'weapon' | 'attacker' | 'ongoing' | 'target'> {
  readonly kind: 'shelling'
  readonly speaker: Speaker
  readonly stance: Stance
  /** Each as the speaker calls it, the other side's name in brackets. */
  readonly places: readonly string[]
  /** Places left out for want of room. */
  readonly morePlaces: number
  readonly when: TimeSpan | null
  /** For a denial: the accusation stands in the same post. */
  readonly answering: boolean
}

export interface Figure {
  readonly loss: Loss
  readonly count: number
  readonly exact: boolean
}

export interface LossesFacts extends Pick<CasualtiesClaim, 'side' | 'scope' | 'civilian'> {
  readonly kind: 'casualties'
  readonly speaker: Speaker
  readonly stance: Stance
  /** Empty where no number is given. */
  readonly figures: readonly Figure[]
  /** The source's own phrase for an inexact or uncounted number, cleaned, in the source's language. */
  readonly words: string | null
  readonly places: readonly string[]
  readonly morePlaces: number
  /** Another figure of this speaker for the same people stands in the same line, so the scope has to be said. */
  readonly beside: boolean
}

export type Facts = CeasefireFacts | ShellingFacts | LossesFacts

/** Whether the source's phrase holds the very number, as "at least 49" does: then the phrase stands for it. */
export const holdsNumber = (words: string | null, { count, exact }: Figure): words is string =>
  words !== null && !exact && words.split(/\D+/u).includes(String(count))

/** Whether the speaker speaks of its own people, or of its own fire or breach. */
export const isOwn = (speaker: Speaker, whose: Attacker | 'russia' | 'both' | null): boolean =>
  whose !== null && (speaker.id === whose || (speaker.id === 'armenia' && whose === 'artsakh'))

/** The mediators named, the speaker apart: `itself` where it says that it mediated. */
export const mediators = ({
  speaker,
  brokers,
}: CeasefireFacts): { readonly itself: boolean; readonly others: readonly Claimant[] } => ({
  itself: brokers.some((broker) => broker === speaker.id),
  others: brokers.filter((broker) => broker !== speaker.id && broker !== 'other'),
})
