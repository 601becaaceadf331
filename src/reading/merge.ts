import { type Attacker, type CasualtiesClaim, type Claim, LOSSES, type PlaceRef, type ShellingClaim, WEAPONS } from '../model.ts'
import type { Drafted } from './draft.ts'
import { isSide, opposite } from './sides.ts'
import { type Context, rivalOf } from './source.ts'
import { isOuter, withoutOuter } from './where.ts'

const samePress = (a: Claim, b: Claim): boolean => a.claimant === b.claimant && (a.office === 'media') === (b.office === 'media')

const fits = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b

/** The prime minister's count of the dead and a mayor's of the wounded, or the army's of its men and the ombudsman's of civilians, are two offices' words of two things. */
const apart = (a: CasualtiesClaim, b: CasualtiesClaim): boolean =>
  a.office !== null &&
  b.office !== null &&
  a.office !== 'media' &&
  b.office !== 'media' &&
  a.office !== b.office &&
  ((a.civilian === true) !== (b.civilian === true) && a.killed !== null && b.killed !== null
    ? a.killed !== b.killed
    : [a, b].every((claim) => LOSSES.some((loss) => claim[loss] !== null)) &&
      LOSSES.every((loss) => a[loss] === null || b[loss] === null))

/** "Eleven more, 974 in all": what is new, and the toll that it adds to. */
const addsTo = (a: CasualtiesClaim, b: CasualtiesClaim): boolean =>
  a.scope === 'increment' && b.scope === 'total' && a.killed !== null && b.killed !== null && a.killed < b.killed

const isAddedTo = (a: Claim, b: Claim): boolean =>
  a.kind === 'casualties' && b.kind === 'casualties' && addsTo(a, b) && fits(a.side, b.side)

/** Whether two claims, of whomever, say the same thing. */
function sameThing(a: Claim, b: Claim): boolean {
  if (a.stance !== b.stance) return false
  if (a.kind === 'ceasefire' && b.kind === 'ceasefire') return a.phase === b.phase && fits(a.accused, b.accused)
  if (a.kind === 'shelling' && b.kind === 'shelling') return fits(a.attacker, b.attacker)
  if (a.kind === 'casualties' && b.kind === 'casualties')
    return (
      !apart(a, b) &&
      !addsTo(a, b) &&
      !addsTo(b, a) &&
      fits(a.side, b.side) &&
      (a.civilian === b.civilian || a.civilian === null || b.civilian === null)
    )
  return false
}

/** Whether an unattributed claim adds no number of its own. */
function addsNothing(own: Claim, said: Claim): boolean {
  if (own.kind !== 'casualties' || said.kind !== 'casualties') return true
  if (said.scope === 'increment') return true
  // A headline's "general killed" is one of the seven that somebody tells.
  if (own.killed === 1 && (said.killed ?? 0) > 1 && own.side === said.side && (own.wounded ?? 0) === 0) return true
  // A number of nobody in particular is none of a claim that has no such number.
  return LOSSES.every((loss) => own[loss] === null || own[loss] === said[loss] || (said[loss] === null && own.side !== null))
}

/** A headline's "49 dead" of nobody in particular is the 49 that somebody tells in the text. */
const sameFigure = (own: Claim, said: Claim): boolean =>
  own.kind === 'casualties' &&
  said.kind === 'casualties' &&
  (own.side === 'both' || own.side === null) &&
  own.killed !== null &&
  own.killed > 0 &&
  own.killed === said.killed

/** "Nearly 50" in the outlet's words is the 49 that somebody tells. */
const roundsOff = (own: Claim, said: Claim): boolean =>
  own.kind === 'casualties' &&
  said.kind === 'casualties' &&
  (own.side === said.side || own.side === null) &&
  own.exact.killed === false &&
  own.killed !== null &&
  said.killed !== null &&
  own.killed !== said.killed &&
  Math.abs(own.killed - said.killed) <= said.killed * 0.1

function unite(a: readonly PlaceRef[], b: readonly PlaceRef[]): readonly PlaceRef[] {
  const all = [...a]
  for (const place of b) if (!all.some((one) => one.id === place.id)) all.push(place)
  return withoutOuter(all)
}

/** One claim out of two that say the same; the first keeps its words, the second fills what it left open. */
function joinClaims(a: Claim, b: Claim): Claim {
  const core = {
    // The press's own voice lends no office to a side's word.
    office: a.office ?? (b.office === 'media' ? null : b.office),
    claimantName: a.claimantName ?? b.claimantName,
    when: a.when ?? b.when,
    ...(a.when === null && b.whenAssumed ? { whenAssumed: true as const } : {}),
  }
  if (a.kind === 'ceasefire' && b.kind === 'ceasefire') {
    // A stated zone beats an assumed one, in whichever sentence it stands.
    const zoned = a.effective !== null && (!a.effectiveAssumed || b.effective === null || b.effectiveAssumed)
    const effective = zoned ? a.effective : b.effective
    const assumed = zoned ? a.effectiveAssumed : b.effectiveAssumed
    const { effectiveAssumed: _, ...rest } = a
    return {
      ...rest,
      ...core,
      accused: a.accused ?? b.accused,
      effective,
      ...(assumed ? { effectiveAssumed: true as const } : {}),
      brokers: [...new Set([...a.brokers, ...b.brokers])],
    }
  }
  if (a.kind === 'shelling' && b.kind === 'shelling') {
    const heaviest = WEAPONS.indexOf(a.weapon) <= WEAPONS.indexOf(b.weapon) ? a.weapon : b.weapon
    return {
      ...a,
      ...core,
      attacker: a.attacker ?? b.attacker,
      weapon: heaviest,
      ongoing: a.ongoing || b.ongoing,
      target: a.target ?? b.target,
      places: unite(a.places, b.places),
    }
  }
  if (a.kind === 'casualties' && b.kind === 'casualties') {
    let exact = a.exact
    let words = a.words
    const numbers: Partial<Record<(typeof LOSSES)[number], number | null>> = {}
    for (const loss of LOSSES) {
      const takesB = a[loss] === null ? b[loss] !== null : (b[loss] ?? 0) > (a[loss] ?? 0)
      numbers[loss] = takesB ? b[loss] : a[loss]
      if (takesB) {
        const { [loss]: _, ...others } = exact
        exact = b.exact[loss] === false ? { ...others, [loss]: false } : others
        words = b.exact[loss] === false ? b.words : Object.keys(exact).length > 0 ? words : null
      }
    }
    return {
      ...a,
      ...core,
      ...numbers,
      side: a.side ?? b.side,
      exact,
      words: words ?? b.words,
      scope: a.scope === 'total' || b.scope === 'total' ? 'total' : a.scope,
      places: unite(a.places, b.places),
      corrects: a.corrects || b.corrects,
      civilian: a.civilian === b.civilian ? a.civilian : null,
    }
  }
  return a
}

/** A headline's "Armenian soldier" is the one of whom Stepanakert tells in the text. */
function asKarabakhs(draft: Drafted, said: readonly Drafted[]): Drafted {
  const { claim } = draft
  if (claim.kind !== 'casualties' || claim.side !== 'armenia') return draft
  const theirs = said.some((one) => !one.own && one.claim.kind === 'casualties' && one.claim.side === 'artsakh')
  const armenias = said.some((one) => !one.own && one.claim.kind === 'casualties' && one.claim.side === 'armenia')
  return theirs && !armenias ? { ...draft, claim: { ...claim, side: 'artsakh' } } : draft
}

/** "The toll is 429 …. Stepanakert told of 25 more": a headline's sum of nobody in particular is of whoever tells what was added to it. */
function asTeller(draft: Drafted, said: readonly Drafted[]): Drafted {
  const { claim } = draft
  if (claim.kind !== 'casualties' || claim.side !== null || claim.scope !== 'total' || claim.killed === null) return draft
  const added = said.filter(
    (one) =>
      !one.own && one.claim.kind === 'casualties' && one.claim.scope === 'increment' && one.claim.claimant === one.claim.side,
  )
  const [teller] = added
  if (teller?.claim.kind !== 'casualties' || added.length > 1) return draft
  const { claimant, office, claimantName, basis, side } = teller.claim
  return { ...draft, claim: { ...claim, claimant, office, claimantName, basis, side } }
}

/** Joins what says the same thing: of one claimant, and the outlet's own words that somebody named stands behind. */
export function mergeClaims(drafts: readonly Drafted[]): Drafted[] {
  const merged: Drafted[] = []
  const take = (draft: Drafted) => {
    const same = merged.find((one) => samePress(one.claim, draft.claim) && sameThing(one.claim, draft.claim))
    if (!same) {
      merged.push({ ...draft, because: [...draft.because] })
      return
    }
    same.claim = joinClaims(same.claim, draft.claim)
    same.because.push(...draft.because)
  }
  for (const draft of drafts) if (!draft.own) take(draft)
  for (const told of drafts) {
    if (!told.own) continue
    const draft = asTeller(asKarabakhs(told, merged), merged)
    // What an outlet's reporter saw is its own word.
    if (draft.claim.basis === 'witness') {
      take(draft)
      continue
    }
    if (merged.some((one) => !one.own && roundsOff(draft.claim, one.claim))) continue
    // "Toll reaches 974", and 11 more in the army's words: the toll is the army's, too.
    const adder = merged.find((one) => !one.own && isAddedTo(one.claim, draft.claim))?.claim
    if (adder?.kind === 'casualties') {
      const { claimant, office, claimantName, basis, side } = adder
      take({ ...draft, own: false, claim: { ...draft.claim, claimant, office, claimantName, basis, side } as Claim })
      continue
    }
    const backed = merged.find(
      (one) =>
        !one.own &&
        ((sameThing(one.claim, draft.claim) && addsNothing(draft.claim, one.claim)) || sameFigure(draft.claim, one.claim)),
    )
    if (backed) {
      const evidence = backed.claim.evidence
      backed.claim = { ...joinClaims(backed.claim, draft.claim), evidence } as Claim
      backed.because.push(...draft.because)
    } else take(draft)
  }
  return merged.sort((a, b) => a.order - b.order)
}

/** A mediator that tells of fire and names nobody means whom it accuses of the breach, or whoever denies the fire; null where that is nobody alone. */
function answererOf({ claimant, places }: ShellingClaim, drafts: readonly Drafted[]): Attacker | null {
  const isThere = (other: ShellingClaim): boolean =>
    other.places.length === 0 || places.length === 0 || other.places.some(({ id }) => places.some((place) => place.id === id))
  const sides = new Set(
    drafts.flatMap(({ claim }) => {
      if (claim.kind === 'ceasefire' && claim.claimant === claimant && claim.accused !== null) return [claim.accused]
      return claim.kind === 'shelling' &&
        claim.stance === 'denies' &&
        claimant !== 'media' &&
        claim.attacker !== null &&
        isThere(claim)
        ? [claim.attacker]
        : []
    }),
  )
  const [side] = sides
  return sides.size === 1 && side !== undefined ? side : null
}

/** "It broke down within minutes, and we are no longer bound by it": whoever calls the truce off, and accuses nobody, tells of its end alone. */
export function withoutCollapses(drafts: readonly Drafted[]): Drafted[] {
  const ended = new Set(
    drafts.flatMap(({ claim }) => (claim.kind === 'ceasefire' && claim.phase === 'ended' ? [claim.claimant] : [])),
  )
  return drafts.filter(
    ({ claim }) =>
      !(claim.kind === 'ceasefire' && claim.phase === 'violated' && claim.accused === null && ended.has(claim.claimant)) ||
      claim.stance === 'denies',
  )
}

const campOf = (side: Claim['claimant']): 'armenia' | 'azerbaijan' | null =>
  side === 'azerbaijan' ? 'azerbaijan' : side === 'armenia' || side === 'artsakh' ? 'armenia' : null

/** Whose people an outlet's own sentence speaks of: the dead are theirs, or it was they who were fired at. */
const concerned = (claim: Claim): Attacker | null =>
  claim.kind === 'casualties'
    ? isSide(claim.side)
      ? claim.side
      : null
    : claim.kind === 'shelling' && claim.attacker !== null
      ? opposite(claim.attacker)
      : null

const completes = (claim: Claim, other: Claim): boolean =>
  claim.kind === 'casualties' && other.kind === 'casualties' && LOSSES.every((loss) => claim[loss] === null || other[loss] === null)

/**
 * What a third party's outlet tells in its own voice beside officials: a headline, a sum, a sentence whose source stands elsewhere. Of whom a side
 * has given its own account it adds nothing.
 */
export function settleOwnVoice(drafts: readonly Drafted[]): Drafted[] {
  const said = drafts.filter(({ own }) => !own)
  return drafts.flatMap((draft): Drafted[] => {
    const { claim, own } = draft
    if (!own || claim.claimant !== 'media' || claim.basis === 'witness') return [draft]
    const others = said.filter((one) => one.claim.kind === claim.kind && one.claim.stance === claim.stance).map((one) => one.claim)
    if (claim.kind === 'ceasefire') {
      const peaceful = claim.phase === 'agreed' || claim.phase === 'holding'
      // Its hour is news that no accusation tells.
      const dated = claim.effective !== null && !others.some((one) => one.kind === 'ceasefire' && one.phase === claim.phase)
      return peaceful && !dated && others.length > 0 ? [] : [draft]
    }
    const whose = concerned(claim)
    if (whose === null) {
      const [only] = said.filter((one) => one.claim.kind === claim.kind && one.claim.stance === claim.stance)
      // A headline's "two women killed" are those of whom the one account in the text leaves the figure out.
      if (only && others.length === 1 && claim.evidence.field === 'title' && completes(claim, only.claim))
        only.claim = { ...joinClaims(only.claim, claim), evidence: only.claim.evidence } as Claim
      return others.length > 0 ? [] : [draft]
    }
    return others.some((one) => campOf(concerned(one) ?? 'media') === campOf(whose)) ? [] : [draft]
  })
}

/** A side tells of fire and of a broken truce to accuse: where it names nobody, the other side that the report has named stands behind it. */
export function completeAttackers(drafts: readonly Drafted[], context: Pick<Context, 'camps'>): Drafted[] {
  return drafts.map((draft) => {
    const { claim } = draft
    const answered =
      claim.kind === 'shelling' && claim.attacker === null && claim.stance === 'asserts' ? answererOf(claim, drafts) : null
    if (answered !== null && !isSide(claim.claimant)) return { ...draft, claim: { ...claim, attacker: answered } }
    const rival = rivalOf(claim.claimant, context)
    if (rival === null || claim.stance === 'denies' || claim.office === 'media') return draft
    if (claim.kind === 'shelling' && claim.attacker === null) return { ...draft, claim: { ...claim, attacker: rival } }
    if (claim.kind === 'ceasefire' && claim.phase === 'violated' && claim.accused === null)
      return { ...draft, claim: { ...claim, accused: rival } }
    return draft
  })
}

/** Whoever confirms "the agreement" confirms its hour and its brokers (CLAIMS.md), where the report tells of one. */
export function completeAgreements(drafts: readonly Drafted[]): Drafted[] {
  const agreed = drafts
    .map(({ claim }) => claim)
    .filter((claim) => claim.kind === 'ceasefire' && claim.phase === 'agreed' && claim.stance === 'asserts')
  const full = agreed.find((claim) => claim.kind === 'ceasefire' && claim.effective !== null)
  const hours = new Set(
    agreed.flatMap((claim) => (claim.kind === 'ceasefire' && claim.effective !== null ? [claim.effective] : [])),
  )
  if (full?.kind !== 'ceasefire' || hours.size > 1) return [...drafts]
  return drafts.map((draft) => {
    const { claim } = draft
    if (claim.kind !== 'ceasefire' || claim === full || !agreed.includes(claim) || claim.effective !== null) return draft
    const assumed = full.effectiveAssumed ? { effectiveAssumed: true as const } : {}
    const brokers = claim.brokers.length > 0 ? claim.brokers : full.brokers
    return { ...draft, claim: { ...claim, effective: full.effective, ...assumed, brokers } }
  })
}

/** A headline's places are those of the one attack that the text tells of without naming any. `titled`: what the headline names as hit. */
export function completePlaces(drafts: readonly Drafted[], titled: readonly PlaceRef[]): Drafted[] {
  const fires = drafts.filter(({ claim }) => claim.kind === 'shelling')
  if (titled.length === 0 || fires.some(({ claim }) => claim.kind === 'shelling' && claim.places.length > 0)) return [...drafts]
  return drafts.map((draft) => {
    const { claim } = draft
    return claim.kind === 'shelling'
      ? { ...draft, claim: { ...claim, places: titled, target: claim.target ?? 'settlement' } }
      : draft
  })
}

/** A district only where no settlement of it is named in the whole report. */
export function withoutDistricts(drafts: readonly Drafted[]): Drafted[] {
  const named = drafts.flatMap(({ claim }) => (claim.kind === 'ceasefire' ? [] : claim.places))
  return drafts.map((draft) => {
    const { claim } = draft
    if (claim.kind === 'ceasefire') return draft
    const places = claim.places.filter((place) => !named.some((other) => isOuter(place, other)))
    return places.length === claim.places.length ? draft : { ...draft, claim: { ...claim, places } }
  })
}

/** A denial takes its weapon and places from the accusation it denies, where it names none (CLAIMS.md). */
export function completeDenials(drafts: readonly Drafted[]): Drafted[] {
  return drafts.map((draft) => {
    const { claim } = draft
    if (claim.kind !== 'shelling' || claim.stance !== 'denies') return draft
    const accusation = drafts.find(
      (one) =>
        one.claim.kind === 'shelling' &&
        one.claim.stance === 'asserts' &&
        one.claim.attacker === claim.attacker &&
        one.claim.claimant !== claim.claimant,
    )?.claim
    if (accusation?.kind !== 'shelling') return draft
    const weapon = claim.weapon === 'unspecified' ? accusation.weapon : claim.weapon
    const places = claim.places.length === 0 ? accusation.places : claim.places
    return { ...draft, claim: { ...claim, weapon, places, target: claim.target ?? accusation.target } }
  })
}

/** The press's sum printed beside both sides' own figures is nobody's claim. */
export function withoutSums(drafts: readonly Drafted[]): Drafted[] {
  const of = (side: string) =>
    drafts.some(({ claim }) => claim.kind === 'casualties' && claim.side === side && claim.killed !== null && claim.killed > 0)
  const bothKnown = (of('armenia') || of('artsakh')) && of('azerbaijan')
  const stated = (sides: readonly string[]) =>
    drafts.reduce(
      (all, { claim, own }) =>
        all +
        (claim.kind === 'casualties' && !own && claim.claimant === claim.side && sides.includes(claim.side)
          ? (claim.killed ?? 0)
          : 0),
      0,
    )
  const parts = [stated(['armenia', 'artsakh']), stated(['azerbaijan'])] as const
  const sum = parts[0] > 0 && parts[1] > 0 ? parts[0] + parts[1] : null
  return drafts.filter(
    ({ claim, own }) =>
      !(
        bothKnown &&
        (own || (claim.kind === 'casualties' && claim.side === 'both' && claim.killed === sum)) &&
        claim.kind === 'casualties' &&
        (claim.side === 'both' || claim.side === null || (sum !== null && claim.killed === sum))
      ),
  )
}
