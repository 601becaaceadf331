import type { Claim } from '../model.ts'
import type { Sentence } from './document.ts'
import type { Source } from './source.ts'

/** A claim while its sentences are still being gathered. */
export interface Drafted {
  claim: Claim
  /** In nobody's words but the outlet's. */
  readonly own: boolean
  /** The speaker was carried over from an earlier sentence. */
  readonly carried: boolean
  /** Told by whoever denies it. */
  readonly quoted: boolean
  /** A question of the outlet's: no claim, but what an answer denies. */
  readonly asked: boolean
  /** Words and rules that made it, for `explain`. */
  readonly because: string[]
  readonly order: number
}

/** A sentence as evidence: verbatim, with offsets in the field as it came in. */
export function evidenceOf(sentence: Sentence): Claim['evidence'] {
  const { folded, tokens, name } = sentence.field
  const start = folded.at[tokens[sentence.first]?.start ?? 0] ?? 0
  const end = folded.at[tokens[sentence.last]?.end ?? 0] ?? folded.source.length
  return { field: name, text: folded.source.slice(start, end), start, end }
}

export const coreOf = (source: Source, sentence: Sentence) => ({
  claimant: source.claimant,
  office: source.office,
  claimantName: source.office !== null || source.claimant === 'other' ? source.name : null,
  basis: source.basis,
  evidence: evidenceOf(sentence),
})
