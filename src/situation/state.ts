import type {
  Assertion,
  Claim,
  Incident,
  Instant,
  Loss,
  Report,
  ReportKind,
  Side,
  Situation,
  Status,
  Voice,
  Weapon,
} from '../model.ts'
import type { Episode } from './episode.ts'

/** What a voice did with a ceasefire. `denies-fire`: it denies having fired, which also answers an accusation of a breach. */
export type Act = 'proposed' | 'agreed' | 'holding' | 'violated' | 'ended' | 'denies' | 'denies-fire'

/** One voice's word on a truce, as the ledger keeps it. Times in milliseconds. */
export interface Word {
  readonly voice: Voice
  readonly act: Act
  /** For `denies`: the phase denied. */
  readonly of: Act | null
  readonly accused: Side | null
  /** When it was said: the report's time. */
  readonly said: number
  /** The same, never past the clock. Words stand in this order: a late report moves nothing back, a date from the future nothing ahead. */
  readonly order: number
  /** When the thing said happened, where that is stated. */
  readonly at: number | null
  readonly effective: number | null
  readonly assumed: boolean
  /** Speaks of a new agreement. */
  readonly anew: boolean
  readonly witness: boolean
  /** Names mediators: an offer, not a bare appeal. */
  readonly brokered: boolean
  /** Subscribers were told of it. What was held back as nobody's own word, or late, does not make a later word a repeat. */
  readonly told: boolean
  readonly incident: string
  readonly assertion: Assertion
}

/** What comparing remembers of an attack by fire. Times in milliseconds. */
export interface Fire {
  readonly id: string
  readonly attacker: Side | null
  readonly places: readonly string[]
  readonly weapon: Weapon
  /** When it is said to have happened, first and last. */
  readonly from: number
  readonly to: number
  /** When it was first and last heard of. */
  readonly told: number
  readonly heard: number
  /** A strike with its own target, hour or victims: only a claim that names its place joins it. */
  readonly strike: boolean
  /** Hours stated to the minute, of strikes. */
  readonly hours: readonly number[]
  readonly voices: readonly Voice[]
  readonly denied: readonly Denial[]
}

/** Who denied an attack, when, and whether without a word on which. */
export interface Denial {
  readonly voice: Voice
  readonly said: number
  readonly general: boolean
}

/** A figure as it stood from a time on, for a chart of one claimant's word on one side's dead. */
export interface TollStep {
  readonly killed: number
  readonly at: Instant
  readonly outlet: string
  readonly url: string
}

/** One voice's figures on one fact. */
export interface Figures extends Readonly<Record<Loss, number | null>> {
  readonly said: number
  /** When the voice last put itself right; older words are void. */
  readonly corrected: number | null
  /** `killed` figures that the voice has taken back. */
  readonly refuted: readonly number[]
  /** Every `killed` that it stated in turn, oldest first; the last one stands. */
  readonly steps: readonly TollStep[]
  readonly assertion: Assertion
}

export type Whose = Side | 'russia' | 'both' | 'unknown'

/** A side's whole toll, its civilians, or one incident's dead; within one episode. */
export interface LossFact {
  readonly episode: number
  readonly whose: Whose
  readonly scope: 'total' | 'civilians' | 'incident'
  readonly civilian: boolean | null
  /** The fire that the incident's dead belong to. */
  readonly fires: readonly string[]
  readonly places: readonly string[]
  /** When it is said to have happened, newest word. */
  readonly at: number
  readonly heard: number
  readonly figures: Readonly<Partial<Record<Voice, Figures>>>
  readonly denied: readonly Voice[]
}

/** A figure of a side for its own dead that changed nothing, as "no losses". */
export interface Zero {
  readonly side: Side
  readonly said: number
}

export interface Memory {
  /** The newest report compared, by its time of publication. */
  readonly latest: number | null
  readonly episodes: readonly Episode[]
  readonly words: readonly Word[]
  readonly fires: readonly Fire[]
  readonly facts: readonly LossFact[]
  readonly zeros: readonly Zero[]
  /** Daily counts already told, as `voice|day`, oldest first. */
  readonly counts: readonly string[]
  /** Hashes of revisions already compared, oldest first: the same report twice changes nothing. */
  readonly seen: readonly string[]
}

/** A situation with what the rules of CHANGES.md need to remember. An immutable, JSON-serialisable value. */
export interface LiveSituation extends Situation {
  readonly memory: Memory
}

/** A report with what it says, on its way into a situation. `earlier`: the claims of the former revision of an edit. */
export interface Arrival {
  readonly report: Report
  readonly kind: ReportKind
  readonly claims: readonly Claim[]
  readonly earlier: readonly Claim[] | null
}

const NOTHING_SAID: Status = {
  phase: 'none',
  perSide: { armenia: null, azerbaijan: null },
  toll: { armenia: null, azerbaijan: null },
}
const NO_INCIDENTS: readonly Incident[] = []

export const emptySituation: LiveSituation = {
  incidents: NO_INCIDENTS,
  status: NOTHING_SAID,
  memory: { latest: null, episodes: [], words: [], fires: [], facts: [], zeros: [], counts: [], seen: [] },
}
