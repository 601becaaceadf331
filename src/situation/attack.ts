/** When two claims are about one attack (CHANGES.md, Fire). */
import type { ShellingClaim, Side, Weapon } from '../model.ts'
import { WEAPONS } from '../model.ts'
import { has, headOrSentence } from './cues.ts'
import type { Front } from './front.ts'
import type { Fire, Word } from './state.ts'
import type { Statement } from './statement.ts'
import { DAY, HOUR, MINUTE } from './time.ts'
import { sideOf, sideSpeaking } from './voices.ts'

/** No more than this between two tellings of one incident (CHANGES.md, Fire). */
export const WINDOW = 6 * HOUR
/** A strike is over at once: whoever speaks of one there, with no hour of its own, means the last one for longer. */
const STRIKE_WINDOW = 12 * HOUR
/** How long "it goes on", and a retelling that says nothing else, may bridge. */
const BRIDGE = DAY
/** How long a list of places that were all told is the old list. */
const LIST_RETOLD = 18 * HOUR
/** Two strikes with stated hours further apart are two. */
const OWN_HOUR = 90 * MINUTE

/** A claim of fire in the form that matching works on. */
export interface Attack {
  readonly attacker: Side | null
  readonly places: readonly string[]
  readonly weapon: Weapon
  readonly ongoing: boolean
  readonly from: number
  readonly to: number
  readonly strike: boolean
  readonly hour: number | null
}

export function attackOf(statement: Statement, claim: ShellingClaim, front: Front, victims: boolean): Attack {
  const { said, stated, voice } = statement
  const named = sideOf(claim.attacker)
  const places = claim.places.map(({ id }) => id)
  const narrow = stated !== null && stated.to - stated.from <= HOUR
  return {
    // A denial answers for the denier itself where nobody else is named.
    attacker: named ?? (claim.stance === 'denies' ? sideSpeaking(voice) : null),
    places,
    weapon: claim.weapon,
    ongoing: claim.ongoing,
    from: stated?.from ?? said,
    // What goes on went on until it was said.
    to: claim.ongoing ? said : (stated?.to ?? said),
    strike: !claim.ongoing && isStrike(statement, claim, places, front, victims),
    hour: narrow ? stated.from : null,
  }
}

/** A strike with its own target or victims: a missile on a town, a funeral, a convoy. */
function isStrike({ report }: Statement, claim: ShellingClaim, places: readonly string[], front: Front, victims: boolean): boolean {
  if (claim.target === 'vehicle') return true
  if (has(headOrSentence(claim, report), 'ownTarget')) return true
  const [only, ...others] = places
  if (only === undefined || others.length > 0 || !front.isSettlement(only)) return false
  return claim.weapon === 'missile' || victims
}

/** An operation announced in its maker's own words, with no strike described. */
export const isEuphemism = (
  { voice }: Statement,
  { weapon, target, ongoing }: ShellingClaim,
  { attacker, places }: Attack,
): boolean =>
  attacker !== null &&
  sideSpeaking(voice) === attacker &&
  weapon === 'unspecified' &&
  target === null &&
  places.length === 0 &&
  !ongoing

export const fitsAttacker = (fire: Fire, { attacker }: Attack): boolean =>
  fire.attacker === null || attacker === null || fire.attacker === attacker

export function isSame(
  fire: Fire,
  attack: Attack,
  statement: Statement,
  words: readonly Word[],
  front: Front,
  breach: boolean,
): boolean {
  const gap = attack.from > fire.to ? attack.from - fire.to : fire.from > attack.to ? fire.from - attack.to : 0
  // The cheap question first: most of what is remembered lies too far back.
  if (gap > BRIDGE || !fitsAttacker(fire, attack) || !fitsArea(fire, attack, front)) return false
  if (attack.ongoing && statement.stated === null && attack.from >= fire.from) return true
  const window = fire.strike && statement.stated === null && front.sameArea(fire.places, attack.places) ? STRIKE_WINDOW : WINDOW
  if (gap <= window && !quietBetween(fire, attack, words)) return true
  return !breach && isRetelling(fire, attack, statement, front)
}

export function fitsArea(fire: Fire, attack: Attack, front: Front): boolean {
  if (fire.places.length === 0 || attack.places.length === 0) {
    if (!fire.strike && !attack.strike) return true
    return attack.weapon === 'unspecified' || fire.weapon === attack.weapon
  }
  if (front.sameArea(fire.places, attack.places)) {
    const { hour } = attack
    // A missile on a town is not the shelling of the villages around it.
    if (attack.strike && attack.weapon === 'missile' && !fire.strike && !attack.places.some((place) => fire.places.includes(place)))
      return false
    return !(
      fire.strike &&
      attack.strike &&
      hour !== null &&
      fire.hours.length > 0 &&
      fire.hours.every((other) => Math.abs(other - hour) > OWN_HOUR)
    )
  }
  return !fire.strike && !attack.strike && front.sameStretch(fire.places, attack.places)
}

/** A truce took effect, or a lull was reported, between the two. */
function quietBetween(fire: Fire, attack: Attack, words: readonly Word[]): boolean {
  const [after, until] = attack.from > fire.to ? [fire.to, attack.from] : [attack.to, fire.from]
  if (after >= until) return false
  return words.some(({ act, effective, said }) => {
    const quiet = act === 'agreed' ? effective : act === 'holding' ? said : null
    return quiet !== null && quiet > after && quiet <= until
  })
}

/**
 * With no time of its own, no place and no weapon that was not told, and no word of anything afresh, a claim heard again is the old
 * one: within hours from whoever said it before, within a day where it lists the same places, or from those who only comment, as a
 * government or the press.
 */
function isRetelling(fire: Fire, { places, weapon }: Attack, statement: Statement, front: Front): boolean {
  const { said, stated, voice, claim, report } = statement
  if (stated !== null || unknownPlaces(places, fire.places, front).length > 0) return false
  if (WEAPONS.indexOf(weapon) < WEAPONS.indexOf(fire.weapon) || has(headOrSentence(claim, report), 'afresh')) return false
  const comments = sideSpeaking(voice) === null && claim.basis !== 'witness'
  return comments || (fire.voices.includes(voice) && said - fire.heard <= (places.length > 1 ? LIST_RETOLD : WINDOW))
}

/** The places not told yet; a district that holds places already listed is nothing. */
export const unknownPlaces = (places: readonly string[], told: readonly string[], front: Front): readonly string[] =>
  places.filter((place) => !told.some((known) => known === place || front.holds(place, known)))

/** Of several that fit, the one with a place in common, then the same attacker named, then the one last heard of. */
export function nearest(
  fires: readonly Fire[],
  attack: Attack,
  front: Front,
  preferred?: ReadonlyMap<string, unknown>,
): Fire | undefined {
  const score = (fire: Fire): number =>
    (preferred?.has(fire.id) ? 8 : 0) +
    (front.sameArea(fire.places, attack.places) ? 4 : 0) +
    (fire.attacker === attack.attacker ? 2 : 0)
  let best: Fire | undefined
  let bestScore = -1
  for (const fire of fires) {
    const own = score(fire)
    if (own > bestScore || (own === bestScore && fire.heard >= (best?.heard ?? 0))) [best, bestScore] = [fire, own]
  }
  return best
}

/** The attack that a voice last spoke of: the one that it may now put right. */
export const latestOf = (fires: readonly Fire[], { voice, said }: Statement, attack: Attack): Fire | undefined =>
  fires.findLast((fire) => fire.voices.includes(voice) && fitsAttacker(fire, attack) && said - fire.heard <= BRIDGE)
