import { sameFact, sameFigures } from '../../src/alerts/facts.ts'
import { type Assertion, type Change, type Claim, type Incident, type Instant, type Report, voiceOf } from '../../src/model.ts'
import { compare, type LiveSituation } from '../../src/situation/compare.ts'

/** One claim beside what a situation knows. */
export interface Weighed {
  readonly claim: Claim
  /** What it would add; null where it adds nothing. */
  readonly change: Change | null
  /** The last time that subscribers were told the same. */
  readonly told: Change | null
  /** Who denies it. */
  readonly denied: readonly Assertion[]
  /** Who says what can't be true beside it: of a denial, who asserts what it denies. */
  readonly against: readonly Assertion[]
}

/**
 * What a report's claims would add to a situation, and who speaks against them. Pure: the situation stays as it is.
 * @param report with an id of its own, so that it is no repeat of one that was compared
 */
export function weigh(situation: LiveSituation, report: Report, claims: readonly Claim[], now: Instant): Weighed[] {
  const arrival = { report, kind: 'new', earlier: null } as const
  const { changes } = compare(situation, { ...arrival, claims }, now)
  return claims.map((claim): Weighed => {
    const change = changes.find((each) => each.claim === claim) ?? null
    const incident =
      change === null
        ? touched(situation, compare(situation, { ...arrival, claims: [claim] }, now).situation)
        : situation.incidents.find(({ id }) => id === change.incident)
    const others = (incident?.assertions ?? []).filter(({ voice }) => voice !== voiceOf(claim))
    return {
      claim,
      change,
      told: change === null ? toldBefore(situation, incident, claim) : null,
      denied: newestOfEach(others.filter((other) => denies(other.claim, claim))),
      against: newestOfEach(others.filter((other) => contradicts(other.claim, claim, change?.previous?.claim))),
    }
  })
}

/** The incident that a claim was found to be about: the one that is another object afterwards. */
function touched(before: LiveSituation, after: LiveSituation): Incident | undefined {
  const known = new Set(before.incidents)
  const moved = after.incidents.findLast((incident) => !known.has(incident))
  return moved && before.incidents.find(({ id }) => id === moved.id)
}

function toldBefore({ incidents }: LiveSituation, incident: Incident | undefined, claim: Claim): Change | null {
  const fits = (change: Change) =>
    change.claim.stance === claim.stance &&
    sameFact(change.claim, claim) &&
    (incident !== undefined || areNear(change.claim, claim))
  const tellings = (incident === undefined ? incidents : [incident]).flatMap(({ told }) => told.filter(fits))
  const voice = voiceOf(claim)
  const own = tellings.filter((change) => voiceOf(change.claim) === voice)
  // Among others' words only those of the very incident can be meant.
  const candidates = own.length > 0 || incident === undefined ? own : tellings
  return candidates.toSorted((a, b) => Date.parse(a.source.published) - Date.parse(b.source.published)).at(-1) ?? null
}

/** Both name a common place, or neither names any. */
function areNear(a: Claim, b: Claim): boolean {
  if (a.kind === 'ceasefire' || b.kind === 'ceasefire') return true
  if (a.places.length === 0 || b.places.length === 0) return a.places.length === b.places.length
  return a.places.some(({ id }) => b.places.some((place) => place.id === id))
}

const denies = (other: Claim, claim: Claim): boolean =>
  claim.stance === 'asserts' && other.stance === 'denies' && sameFact(other, claim)

/** @param answered what comparing found the claim to go on from */
function contradicts(other: Claim, claim: Claim, answered: Claim | undefined): boolean {
  if (other.stance === 'denies') return false
  if (claim.stance === 'denies') return sameFact(other, claim)
  if (other.kind === 'ceasefire' && claim.kind === 'ceasefire')
    return isBroken(other) ? claim.phase === 'holding' : other.phase === 'holding' && isBroken(claim)
  return isFigureOfTheSame(other, claim, other === answered) && !sameFigures(other, claim)
}

const isBroken = (claim: Claim): boolean => claim.kind === 'ceasefire' && (claim.phase === 'violated' || claim.phase === 'ended')

/** Numbers for the same people: of a whole toll, of the dead at one place, or where comparing found it so. */
const isFigureOfTheSame = (a: Claim, b: Claim, isAnswered: boolean): boolean =>
  a.kind === 'casualties' &&
  b.kind === 'casualties' &&
  a.killed !== null &&
  b.killed !== null &&
  a.side !== null &&
  sameFact(a, b) &&
  (isAnswered || a.scope === 'total' || (a.places.length > 0 && areNear(a, b)))

const MOST_VOICES = 3

/** The newest word of each voice, newest first. */
function newestOfEach(assertions: readonly Assertion[]): Assertion[] {
  const newest = assertions.toSorted((a, b) => Date.parse(b.source.published) - Date.parse(a.source.published))
  return newest.filter(({ voice }, index) => newest.findIndex((other) => other.voice === voice) === index).slice(0, MOST_VOICES)
}
