import type { AlertLine, Assertion, Change, Side, Voice } from '../model.ts'
import { SIDES, voiceOf } from '../model.ts'

/** The press: outlets in their own voice and what a side's media say. */
export const isPress = (voice: Voice): boolean => voice === 'media' || voice === 'armenian-media' || voice === 'azerbaijani-media'

export const isSide = (voice: Voice): voice is Side => voice === 'armenia' || voice === 'azerbaijan'

/** A change as the assertion that it makes. */
export const assertionOf = (change: Change): Assertion => ({
  voice: voiceOf(change.claim),
  claim: change.claim,
  source: change.source,
  at: change.claim.when?.from ?? change.source.published,
})

/** The sides with no word of their own in `assertions`; what a side's media say is not the side's word. */
export const silentSides = (assertions: readonly Assertion[]): Side[] =>
  SIDES.filter((side) => !assertions.some((assertion) => assertion.voice === side))

/**
 * Both sides first, then mediators, then the press. While neither side has spoken, whoever has comes first:
 * an announcement by Russia reads before what the sides' media make of it.
 */
export const inOrder = (lines: readonly AlertLine[]): AlertLine[] => {
  const sidesSpoke = lines.some(({ voice }) => isSide(voice))
  const rank = (voice: Voice): number => {
    if (isSide(voice)) return 0
    if (voice === 'media') return 3
    return isPress(voice) ? 2 : sidesSpoke ? 1 : 0
  }
  return lines
    .map((line, heard) => ({ line, heard }))
    .sort((a, b) => rank(a.line.voice) - rank(b.line.voice) || a.heard - b.heard)
    .map(({ line }) => line)
}
