import type { Assertion, Claim, Novelty, Report, Severity, Topic, Voice } from '../model.ts'
import { instant, voiceOf } from '../model.ts'
import type { Memory } from './state.ts'
import { msOf } from './time.ts'

/** A claim of an arriving report as the rules look at it. Times in milliseconds. */
export interface Statement {
  readonly claim: Claim
  readonly voice: Voice
  readonly report: Report
  readonly said: number
  /** The same, never past the clock. */
  readonly order: number
  /** When it happened: as stated, else as said. */
  readonly at: number
  readonly stated: { readonly from: number; readonly to: number } | null
  /** Published more than an hour before a report already compared: adds only what nobody had. */
  readonly late: boolean
  readonly assertion: Assertion
  /** Ids of the fires that this report's earlier claims joined, and whether each began with it. */
  readonly fires: ReadonlyMap<string, { readonly began: boolean }>
}

/** What a claim adds to an incident. */
export interface Verdict {
  readonly incident: string
  readonly topic: Topic
  readonly novelty: Novelty
  readonly severity: Severity
  readonly changed: readonly string[]
  readonly previous: Assertion | null
}

/** What comparing one claim comes to. `incident`: the one it was found to be about, where it changed nothing. */
export interface Outcome {
  readonly memory: Memory
  readonly incident: { readonly id: string; readonly topic: Topic } | null
  readonly verdict: Verdict | null
}

export function statementOf(
  claim: Claim,
  report: Report,
  { said, order, late }: Pick<Statement, 'said' | 'order' | 'late'>,
  fires: Statement['fires'],
): Statement {
  const from = msOf(claim.when?.from)
  const to = msOf(claim.when?.to)
  const stated = from === null || to === null ? null : { from, to }
  // What is said to happen later than it was said was misread; the report's time stands in.
  const past =
    stated !== null && stated.from <= said ? { from: stated.from, to: Math.min(Math.max(stated.from, stated.to), said) } : null
  const at = past?.to ?? said
  const { id, feed, source, origin, publisher, lang, url } = report
  return {
    claim,
    voice: voiceOf(claim),
    report,
    said,
    order,
    at,
    stated: past,
    late,
    assertion: {
      voice: voiceOf(claim),
      claim,
      source: { report: id, feed, outlet: source, origin, publisher, lang, url, published: instant(said) },
      at: instant(at),
    },
    fires,
  }
}
