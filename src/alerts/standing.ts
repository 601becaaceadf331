import type { Assertion, CeasefireClaim, Claim, Phase, Situation, Standing, StatusPhase, Voice } from '../model.ts'
import { SIDES } from '../model.ts'
import { isPress, isSide, silentSides } from './voices.ts'

/** Which words carry a phase, and which speak against it. `disputed` is a breach that the accused side denies. */
const WORDS: Readonly<
  Record<Exclude<StatusPhase, 'none'>, { readonly for: readonly Phase[]; readonly against: readonly Phase[] }>
> = {
  proposed: { for: ['proposed'], against: [] },
  agreed: { for: ['agreed'], against: ['violated', 'ended'] },
  holding: { for: ['holding'], against: ['violated', 'ended'] },
  violated: { for: ['violated'], against: ['holding'] },
  disputed: { for: ['violated'], against: ['holding'] },
  ended: { for: ['ended'], against: ['holding'] },
}

const rank = (voice: Voice): number => (isSide(voice) ? 0 : isPress(voice) ? 2 : 1)

const voices = (assertions: readonly Assertion[], wanted: (claim: CeasefireClaim) => boolean): Voice[] => {
  const found = new Set(assertions.flatMap(({ voice, claim }) => (claim.kind === 'ceasefire' && wanted(claim) ? [voice] : [])))
  return [...found].sort((a, b) => rank(a) - rank(b))
}

const isCeasefire = ({ kind }: Claim): boolean => kind === 'ceasefire'

/** The status' phase with whose word it is, read off the newest ceasefire round. */
export const standingOf = (situation: Situation): Standing => {
  const { phase, perSide } = situation.status
  const rounds = situation.incidents.filter(({ topic }) => topic === 'ceasefire')
  const round = rounds.toSorted((a, b) => (a.opened < b.opened ? -1 : 1)).at(-1)
  const assertions = (round?.assertions ?? []).filter(({ claim }) => isCeasefire(claim))
  const silent = silentSides(assertions).filter((side) => perSide[side] === null)
  if (phase === 'none') return { phase, says: [], against: [], silent }

  const words = WORDS[phase]
  const says = voices(assertions, (claim) => claim.stance === 'asserts' && words.for.includes(claim.phase))
  const bySide = SIDES.filter((side) => words.for.some((word) => word === perSide[side]))
  const against = voices(assertions, (claim) =>
    claim.stance === 'denies' ? words.for.includes(claim.phase) : words.against.includes(claim.phase),
  )
  // A phase that nobody's word on hand carries is not shown at all.
  if (says.length === 0 && bySide.length === 0) return { phase: 'none', says, against: [], silent }
  const denying = phase === 'disputed' && against.length === 0 ? SIDES.filter((side) => perSide[side] === 'holding') : against
  return {
    phase,
    says: says.length > 0 ? says : bySide,
    against: denying.filter((voice) => !says.includes(voice)),
    silent: silent.filter((side) => !says.includes(side)),
  }
}
