import type {
  Attacker,
  CasualtiesClaim,
  CeasefireClaim,
  Claim,
  Claimant,
  Evidence,
  Office,
  PlaceRef,
  Reading,
  Report,
  ShellingClaim,
  TimeSpan,
} from '../model.ts'
import { CLAIMANTS, OFFICES, PHASES, WEAPONS } from '../model.ts'
import { has, isIncrement, wordsAround } from './cues.ts'

/** A claim as `--claims given` has it: its main fields, perhaps more, perhaps garbage. */
export type GivenClaim = Readonly<Record<string, unknown>>

const ATTACKERS: readonly Attacker[] = ['armenia', 'azerbaijan', 'artsakh']
const WHOSE: readonly NonNullable<CasualtiesClaim['side']>[] = [...ATTACKERS, 'russia', 'both']
const TARGETS: readonly NonNullable<ShellingClaim['target']>[] = ['settlement', 'position', 'vehicle', 'infrastructure']
const NOWHERE: Evidence = { field: 'title', text: '', start: 0, end: 0 }

const isRecord = (value: unknown): value is GivenClaim => typeof value === 'object' && value !== null && !Array.isArray(value)
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | null => values.find((each) => each === value) ?? null
const numberIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null
const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const timeIn = (value: unknown): string | null =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
    ? new Date(Date.parse(value)).toISOString().replace(/\.\d+Z$/, 'Z')
    : null

/** The given claims of a line that can be claims at all. */
export const givenClaims = (value: unknown): readonly GivenClaim[] =>
  Array.isArray(value)
    ? value.filter(isRecord).filter(({ kind }) => kind === 'ceasefire' || kind === 'shelling' || kind === 'casualties')
    : []

function placesIn(value: unknown): readonly PlaceRef[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((place: unknown) => {
    if (typeof place === 'string') return [{ id: place, name: place }]
    if (!isRecord(place) || typeof place.id !== 'string') return []
    return [{ id: place.id, name: textIn(place.name) ?? place.id }]
  })
}

const claimantsIn = (value: unknown): readonly Claimant[] =>
  Array.isArray(value) ? CLAIMANTS.filter((claimant) => value.includes(claimant)) : []

function spanIn(value: unknown): TimeSpan | null {
  if (!isRecord(value)) return null
  const from = timeIn(value.from)
  const to = timeIn(value.to)
  return from === null || to === null ? null : { from, to }
}

/** The claim that the text was read to carry and that says the same, if any: the one that agrees in most. */
function twinOf(given: GivenClaim, reading: Reading, claimant: unknown): Claim | null {
  const stance = given.stance === 'denies' ? 'denies' : 'asserts'
  const agreeing = reading.claims.filter(
    (read) => read.kind === given.kind && read.stance === stance && (claimant === undefined || read.claimant === claimant),
  )
  let best: Claim | null = null
  let bestScore = -1
  for (const read of agreeing) {
    const score = likeness(given, read)
    if (score > bestScore) [best, bestScore] = [read, score]
  }
  return best
}

/** How many main fields agree; -1 where one of them says something else. */
function likeness(given: GivenClaim, read: Claim): number {
  if (read.kind === 'ceasefire') {
    if (given.phase !== read.phase) return -1
    return given.accused === read.accused ? 2 : 1
  }
  if (read.kind === 'shelling') {
    if (given.attacker && read.attacker && given.attacker !== read.attacker) return -1
    const places = new Set(placesIn(given.places).map(({ id }) => id))
    const shared = read.places.filter(({ id }) => places.has(id)).length
    return shared + (given.weapon === read.weapon ? 1 : 0)
  }
  if ((given.side ?? null) !== read.side) return -1
  const killed = numberIn(given.killed)
  if (killed !== null && read.killed !== null && killed !== read.killed) return -1
  return (killed === read.killed ? 2 : 0) + (numberIn(given.wounded) === read.wounded ? 1 : 0)
}

/**
 * A given claim made whole: what the rules of CHANGES.md need beyond its main fields (time of the event, goes on, increment,
 * correction, on the spot, office) comes from the claim that the text itself was read to carry, else from plain cues in the text.
 * Garbage in a field counts as a missing field; never throws.
 */
export function completeClaim(given: GivenClaim, report: Report, reading: Reading): Claim {
  const twin = twinOf(given, reading, given.claimant)
  // Where the text was read to carry the claim as somebody else's word, it still tells when it happened and whether it goes on.
  const kin = twin ?? twinOf(given, reading, undefined)
  const claimant = oneOf(CLAIMANTS, given.claimant) ?? 'other'
  const core = {
    claimant,
    office: 'office' in given ? oneOf(OFFICES, given.office) : officeOf(twin),
    claimantName: textIn(given.claimantName) ?? twin?.claimantName ?? null,
    stance: given.stance === 'denies' ? ('denies' as const) : ('asserts' as const),
    evidence: kin?.evidence ?? NOWHERE,
    when: spanIn(given.when) ?? whenOf(kin, reading),
  }
  const bare = { ...core, basis: 'statement' as const }
  if (given.kind === 'ceasefire') return withBasis(completeCeasefire(given, bare, kin), given, report, twin)
  if (given.kind === 'shelling') return withBasis(completeShelling(given, bare, kin, report), given, report, twin)
  return withBasis(completeCasualties(given, bare, kin, report), given, report, twin)
}

/** A side's press is taken from the text only where the text names it: a line that gives a side as claimant means the side. */
const officeOf = (twin: Claim | null): Office | null =>
  twin?.office === 'media' && twin.claimantName === null ? null : (twin?.office ?? null)

/** The hour at which a truce takes effect is no hour of an attack. */
function whenOf(kin: Claim | null, { claims }: Reading): TimeSpan | null {
  const when = kin?.when ?? null
  const ofTruce =
    kin?.kind !== 'ceasefire' &&
    claims.some((other) => other.kind === 'ceasefire' && other.effective !== null && other.effective === when?.from)
  return ofTruce ? null : when
}

type Core = Pick<Claim, 'claimant' | 'office' | 'claimantName' | 'stance' | 'evidence' | 'when' | 'basis'>

function withBasis(claim: Claim, given: GivenClaim, report: Report, twin: Claim | null): Claim {
  const stated = oneOf(['statement', 'witness', 'relay'], given.basis)
  if (stated) return { ...claim, basis: stated }
  const words = wordsAround(claim, report)
  const press = claim.claimant === 'media' || claim.claimant === 'other' || claim.office === 'media'
  // The headline tells what was seen, the teaser who saw it.
  const told = `${report.title}\n${report.summary}\n${words}`.toLowerCase()
  const onTheSpot = has(told, 'witnesses') || (has(told, 'reporters') && has(told, 'sensed'))
  if (press && onTheSpot) return { ...claim, basis: 'witness' }
  if (twin) return { ...claim, basis: twin.basis }
  if (claim.claimant === 'media' || (claim.kind === 'casualties' && claim.claimant !== claim.side && has(words, 'condoles'))) {
    return { ...claim, basis: 'relay' }
  }
  return claim
}

function completeCeasefire(given: GivenClaim, core: Core, twin: Claim | null): CeasefireClaim {
  const assumed = given.effectiveAssumed === true || (twin?.kind === 'ceasefire' && twin.effectiveAssumed === true)
  return {
    ...core,
    kind: 'ceasefire',
    phase: oneOf(PHASES, given.phase) ?? 'proposed',
    accused: oneOf(ATTACKERS, given.accused),
    effective: timeIn(given.effective),
    brokers: claimantsIn(given.brokers),
    ...(assumed && { effectiveAssumed: true as const }),
  }
}

function completeShelling(given: GivenClaim, core: Core, twin: Claim | null, report: Report): ShellingClaim {
  const read = twin?.kind === 'shelling' ? twin : null
  const claim: ShellingClaim = {
    ...core,
    kind: 'shelling',
    weapon: oneOf(WEAPONS, given.weapon) ?? 'unspecified',
    attacker: oneOf(ATTACKERS, given.attacker),
    ongoing: given.ongoing === true || read?.ongoing === true,
    target: oneOf(TARGETS, given.target) ?? read?.target ?? null,
    places: placesIn(given.places),
  }
  if (typeof given.ongoing === 'boolean' || read) return claim
  return { ...claim, ongoing: has(report.title.toLowerCase(), 'goesOn') }
}

function completeCasualties(given: GivenClaim, core: Core, twin: Claim | null, report: Report): CasualtiesClaim {
  const read = twin?.kind === 'casualties' ? twin : null
  const places = placesIn(given.places)
  const claim: CasualtiesClaim = {
    ...core,
    kind: 'casualties',
    side: oneOf(WHOSE, given.side),
    killed: numberIn(given.killed),
    wounded: numberIn(given.wounded),
    captured: numberIn(given.captured),
    missing: numberIn(given.missing),
    exact: read?.exact ?? {},
    words: textIn(given.words) ?? read?.words ?? null,
    scope: oneOf(['incident', 'total', 'increment'], given.scope) ?? read?.scope ?? (places.length > 0 ? 'incident' : 'total'),
    places,
    corrects: given.corrects === true || read?.corrects === true,
    civilian: typeof given.civilian === 'boolean' ? given.civilian : null,
  }
  if (read || given.scope !== undefined) return claim
  const words = wordsAround(claim, report)
  const increment = claim.killed !== null && isIncrement(words, claim.killed)
  return {
    ...claim,
    scope: increment ? 'increment' : claim.scope,
    corrects: given.corrects === true || has(`${report.title} ${report.summary}`.toLowerCase(), 'corrects'),
  }
}
