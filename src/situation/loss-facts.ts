/** Which fact a figure is about: a side's whole toll, its civilians, one incident's dead (CHANGES.md, Losses). */
import type { CasualtiesClaim, Voice } from '../model.ts'
import { LOSSES } from '../model.ts'
import type { Front } from './front.ts'
import type { Fire, LossFact, Memory, Whose } from './state.ts'
import type { Statement } from './statement.ts'
import { DAY } from './time.ts'
import { sideOf } from './voices.ts'

/** An incident's dead are counted on for this long: the wounded die, the missing are found. */
const COUNTED_FOR = 3 * DAY
/** Dead told within this of a fire at their place are that fire's. */
const FIRE_WITHIN = DAY

/** `artsakh`'s people are Armenia's toll. */
export const whose = (side: CasualtiesClaim['side']): Whose =>
  side === null ? 'unknown' : side === 'russia' || side === 'both' ? side : (sideOf(side) ?? 'unknown')

/** The fact that a claim is about, and whether anything was said on it before; `part` where it only breaks a known total down. */
export function factOf(
  memory: Memory,
  statement: Statement,
  claim: CasualtiesClaim,
  episode: number,
  front: Front,
): { fact: LossFact; known: LossFact | null } | 'part' {
  const of = whose(claim.side)
  const places = claim.places.map(({ id }) => id)
  const facts = memory.facts.filter((fact) => fact.episode === episode && fact.whose === of)
  const fires = firesOf(memory, statement, claim, places, front)
  const incident = facts.findLast(
    (fact) => fact.scope === 'incident' && isSameIncident(fact, fires, places, claim, statement, front),
  )
  // "The toll of the strike rose to seven": a total, but of the incident that is already known there.
  const ofKnown = incident !== undefined && isOfFewPlaces(claim) && incident.places.length > 0
  const scope = ofKnown ? 'incident' : scopeOf(memory, statement, claim)
  const empty: LossFact = {
    episode,
    whose: of,
    scope,
    civilian: claim.civilian,
    fires: [],
    places: [],
    at: statement.at,
    heard: statement.said,
    figures: {},
    denied: [],
  }
  const same = facts.find((fact) => fact.scope === scope)
  if (scope !== 'incident') {
    if (same) return { fact: same, known: same }
    const only = onlyIncident(facts, statement.voice)
    if (scope === 'total' && only) return { fact: only, known: only }
    return { fact: empty, known: null }
  }
  if (incident) {
    const merged = {
      ...incident,
      fires: [...new Set([...incident.fires, ...fires])],
      places: [...new Set([...incident.places, ...places])],
    }
    return { fact: merged, known: incident }
  }
  const total =
    facts.find((fact) => fact.scope === (claim.civilian === true ? 'civilians' : 'total')) ??
    facts.find((fact) => fact.scope === 'total')
  const toll = total?.figures[statement.voice]
  if (total && toll && !isFresh(statement, fires)) {
    // With nothing that sets the incident apart, a figure within the known total is a part of it and a higher one is the total.
    return LOSSES.every((loss) => claim[loss] === null || (toll[loss] !== null && (claim[loss] ?? 0) <= (toll[loss] ?? 0)))
      ? 'part'
      : { fact: total, known: total }
  }
  return { fact: { ...empty, fires, places }, known: null }
}

const isOfFewPlaces = ({ places }: Pick<CasualtiesClaim, 'places'>): boolean => places.length === 1 || places.length === 2

/**
 * Dead of one or two places, or of the strike that the report tells of, are an incident's; "49 killed", and dead of half the front,
 * are the side's toll.
 */
function scopeOf({ fires }: Memory, statement: Statement, { scope, places, civilian }: CasualtiesClaim): LossFact['scope'] {
  const ofStrike = (): boolean => fires.some(({ id, strike }) => strike && statement.fires.has(id))
  if (scope === 'incident' && (places.length === 0 ? ofStrike() : isOfFewPlaces({ places }))) return 'incident'
  return civilian === true ? 'civilians' : 'total'
}

/** The one incident that a voice gave figures of: as long as there is no other, its dead are the whole toll. */
function onlyIncident(facts: readonly LossFact[], voice: Voice): LossFact | null {
  const mine = facts.filter((fact) => fact.scope === 'incident' && fact.civilian !== true && fact.figures[voice])
  return mine.length === 1 && mine[0] && mine[0].figures[voice]?.killed != null ? mine[0] : null
}

/** The fires that the dead belong to: those of the same report, else a live one at their place. */
function firesOf(
  memory: Memory,
  statement: Statement,
  claim: CasualtiesClaim,
  places: readonly string[],
  front: Front,
): readonly string[] {
  const victims = sideOf(claim.side === 'russia' || claim.side === 'both' ? null : claim.side)
  const fits = (fire: Fire): boolean =>
    (victims === null || fire.attacker !== victims) && (places.length === 0 || front.sameArea(fire.places, places))
  const told = memory.fires.filter((fire) => statement.fires.has(fire.id) && fits(fire))
  if (told.length > 0 || places.length === 0) return told.map(({ id }) => id)
  const live = memory.fires.findLast(
    (fire) => statement.at >= fire.from - FIRE_WITHIN && statement.at <= fire.to + FIRE_WITHIN && fits(fire),
  )
  return live ? [live.id] : []
}

/** The report brings a fire of its own, or states a time: the dead are news, whatever the toll already is. */
const isFresh = ({ fires, stated, said }: Statement, belongs: readonly string[]): boolean =>
  belongs.some((id) => fires.get(id)?.began === true) ||
  (stated !== null && said - stated.from <= FIRE_WITHIN && belongs.length > 0)

function isSameIncident(
  fact: LossFact,
  fires: readonly string[],
  places: readonly string[],
  claim: CasualtiesClaim,
  statement: Statement,
  front: Front,
): boolean {
  if (claim.civilian !== null && fact.civilian !== null && claim.civilian !== fact.civilian) return false
  if (fires.some((id) => fact.fires.includes(id))) return true
  if (fires.some((id) => statement.fires.get(id)?.began === true)) return false
  const apart = statement.stated === null ? Math.abs(statement.said - fact.heard) : Math.abs(statement.at - fact.at)
  if (apart > COUNTED_FOR) return false
  return places.length === 0 || fact.places.length === 0 || front.sameArea(fact.places, places)
}
