import type { Assertion, Change } from '../model.ts'
import { assertionOf } from './voices.ts'

const MOST = 3

/**
 * The sentences to quote: those that bring this alert, then what they answer, then the others' newest words.
 * Each outlet once, each sentence once, at most three; only claims that carry a sentence.
 */
export const evidenceFor = (changes: readonly Change[], assertions: readonly Assertion[]): Assertion[] => {
  const answered = changes.flatMap(({ previous }) => (previous === null ? [] : [previous]))
  const others = assertions.toReversed()
  const chosen: Assertion[] = []
  for (const candidate of [...changes.map(assertionOf), ...answered, ...others]) {
    if (candidate.claim.evidence.text.trim() === '') continue
    const known = chosen.some(
      ({ claim, source }) =>
        source.outlet === candidate.source.outlet ||
        source.report === candidate.source.report ||
        claim.evidence.text === candidate.claim.evidence.text,
    )
    if (!known) chosen.push(candidate)
    if (chosen.length === MOST) break
  }
  return chosen
}
