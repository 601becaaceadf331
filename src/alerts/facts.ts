import type { Assertion, Change, Claim, Voice } from '../model.ts'
import { LOSSES, voiceOf } from '../model.ts'

/** Whether two claims speak of one fact of an incident, whoever says so and whether asserted or denied. */
export const sameFact = (a: Claim, b: Claim): boolean => {
  if (a.kind === 'ceasefire' && b.kind === 'ceasefire') {
    return a.phase === b.phase && (a.accused === null || b.accused === null || a.accused === b.accused)
  }
  if (a.kind === 'casualties' && b.kind === 'casualties') {
    return (
      a.side === b.side && (a.civilian === true) === (b.civilian === true) && (a.scope === 'incident') === (b.scope === 'incident')
    )
  }
  if (a.kind !== 'shelling' || b.kind !== 'shelling') return false
  return a.attacker === null || b.attacker === null || a.attacker === b.attacker
}

export const sameFigures = (a: Claim, b: Claim): boolean =>
  a.kind === 'casualties' && b.kind === 'casualties' && LOSSES.every((loss) => a[loss] === b[loss])

/** A first figure of dead with no place of its own is a part of the whole toll that the same voice gave later. */
export const isGoneInto = ({ claim, source }: Assertion, said: readonly Assertion[]): boolean =>
  claim.kind === 'casualties' &&
  claim.scope === 'incident' &&
  claim.places.length === 0 &&
  said.some(({ claim: whole, source: later }) => {
    if (whole.kind !== 'casualties' || whole.scope !== 'total' || later.published < source.published) return false
    return (
      whole.side === claim.side &&
      (whole.civilian === true) === (claim.civilian === true) &&
      (whole.killed ?? 0) >= (claim.killed ?? 0)
    )
  })

/** A former word is struck where a figure, an hour or a corrected place gave way; places that are added strike nothing. */
const strikes = (change: Change): boolean =>
  change.novelty === 'corrected' || (change.novelty === 'updated' && change.claim.kind !== 'shelling')

const MOST_FORMER = 3

/** What `voice` said before and has moved since, oldest first; its present words are never among them. */
export const formerOf = (voice: Voice, tellings: readonly Change[], now: readonly Assertion[]): Assertion[] => {
  const former: Assertion[] = []
  for (const change of tellings) {
    const { previous } = change
    if (previous === null || previous.voice !== voice || voiceOf(change.claim) !== voice || !strikes(change)) continue
    if (!sameFact(previous.claim, change.claim)) continue
    const stands = now.some(
      ({ claim }) => claim === previous.claim || (sameFact(claim, previous.claim) && sameFigures(claim, previous.claim)),
    )
    const kept = former.some(({ claim, source }) => source.report === previous.source.report && sameFact(claim, previous.claim))
    if (!stands && !kept) former.push(previous)
  }
  return former.slice(-MOST_FORMER)
}
