import type { ShellingClaim, Side, Weapon } from '../model.ts'
import { WEAPONS } from '../model.ts'
import { has, wordsAround } from './cues.ts'
import type { Front } from './front.ts'
import { incidentId } from './hash.ts'
import { severityOfFire } from './severity.ts'
import type { Fire, Memory, Word } from './state.ts'
import type { Outcome, Statement, Verdict } from './statement.ts'
import { DAY, HOUR } from './time.ts'
import { withWord } from './truce.ts'
import { isOwnKnowledge, sideOf, sideSpeaking } from './voices.ts'

/** No more than this between two tellings of one incident (CHANGES.md, Fire). */
const WINDOW = 6 * HOUR
/** A strike is over at once: whoever speaks of one there, with no hour of its own, means the last one for longer. */
const STRIKE_WINDOW = 12 * HOUR
/** How long "it goes on", and a retelling that says nothing else, may bridge. */
const BRIDGE = DAY
/** How long after it was last heard of an accusation is still answered by a denial. */
const ANSWERED_WITHIN = 2 * DAY
/** Two strikes with stated hours further apart are two. */
const OWN_HOUR = 90 * 60_000
/** Fires are compared with for this long after they were last heard of, and no more than so many. */
const LIVE = 3 * DAY
const LIVE_AT_MOST = 2_000

/** A claim of fire in the form that matching works on. */
interface Attack {
  readonly attacker: Side | null
  readonly places: readonly string[]
  readonly weapon: Weapon
  readonly ongoing: boolean
  readonly from: number
  readonly to: number
  readonly strike: boolean
  readonly hour: number | null
}

/**
 * Compares a claim of fire, or its denial (CHANGES.md, Fire; The change). `breach`: its report says too that the truce was broken;
 * `victims`: it counts the dead or wounded of this place.
 */
export function compareFire(
  memory: Memory,
  statement: Statement,
  claim: ShellingClaim,
  { front, breach, victims }: { readonly front: Front; readonly breach: boolean; readonly victims: boolean },
): Outcome {
  const attack = attackOf(statement, claim, front, victims)
  if (claim.stance === 'denies') return compareDenial(memory, statement, claim, attack, front)
  if (isEuphemism(statement, claim, attack)) return { memory, incident: null, verdict: null }
  const matching = memory.fires.filter((fire) => isSame(fire, attack, statement, memory.words, front, breach))
  const fire = nearest(matching, attack, front)
  const slip = has(wordsAround(claim, statement.report), 'corrects') ? latestOf(memory.fires, statement, attack) : undefined
  if (fire === undefined && slip === undefined) return begin(memory, statement, attack)
  return tellAgain(memory, statement, claim, attack, fire ?? (slip as Fire), matching, slip !== undefined, front)
}

function attackOf(statement: Statement, claim: ShellingClaim, front: Front, victims: boolean): Attack {
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
    to: stated?.to ?? said,
    strike: !claim.ongoing && isStrike(statement, claim, places, front, victims),
    hour: narrow ? stated.from : null,
  }
}

/** A strike with its own target or victims: a missile on a town, a funeral, a convoy. */
function isStrike({ report }: Statement, claim: ShellingClaim, places: readonly string[], front: Front, victims: boolean): boolean {
  if (claim.target === 'vehicle') return true
  const sentence = claim.evidence.text === '' ? report.title : claim.evidence.text
  if (has(sentence.toLowerCase(), 'ownTarget')) return true
  const [only, ...others] = places
  if (only === undefined || others.length > 0 || !front.isSettlement(only)) return false
  return claim.weapon === 'missile' || (victims && (claim.weapon === 'airstrike' || claim.weapon === 'drone'))
}

/** An operation announced in its maker's own words, with no strike described. */
const isEuphemism = ({ voice }: Statement, { weapon, target, ongoing }: ShellingClaim, { attacker, places }: Attack): boolean =>
  attacker !== null &&
  sideSpeaking(voice) === attacker &&
  weapon === 'unspecified' &&
  target === null &&
  places.length === 0 &&
  !ongoing

const fitsAttacker = (fire: Fire, { attacker }: Attack): boolean =>
  fire.attacker === null || attacker === null || fire.attacker === attacker

function isSame(fire: Fire, attack: Attack, statement: Statement, words: readonly Word[], front: Front, breach: boolean): boolean {
  const gap = attack.from > fire.to ? attack.from - fire.to : fire.from > attack.to ? fire.from - attack.to : 0
  // The cheap question first: most of what is remembered lies too far back.
  if (gap > BRIDGE || !fitsAttacker(fire, attack) || !fitsArea(fire, attack, front)) return false
  if (attack.ongoing && attack.from >= fire.from) return true
  const window = fire.strike && statement.stated === null && front.sameArea(fire.places, attack.places) ? STRIKE_WINDOW : WINDOW
  if (gap <= window && !quietBetween(fire, attack, words)) return true
  return !breach && isRetelling(fire, attack, statement, front)
}

function fitsArea(fire: Fire, attack: Attack, front: Front): boolean {
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

/** With no time of its own, no place and no weapon that was not told, a claim heard again within hours is the old one. */
function isRetelling(fire: Fire, { places, weapon }: Attack, { said, stated, voice, claim }: Statement, front: Front): boolean {
  if (stated !== null || said - fire.heard > WINDOW || !(fire.voices.includes(voice) || !isOwnKnowledge(claim))) return false
  return WEAPONS.indexOf(weapon) >= WEAPONS.indexOf(fire.weapon) && unknownPlaces(places, fire.places, front).length === 0
}

/** The places not told yet; a district that holds places already listed is nothing. */
const unknownPlaces = (places: readonly string[], told: readonly string[], front: Front): readonly string[] =>
  places.filter((place) => !told.some((known) => known === place || front.holds(place, known)))

/** Of several that fit, the one with a place in common, then the same attacker named, then the one last heard of. */
function nearest(fires: readonly Fire[], attack: Attack, front: Front, preferred?: ReadonlyMap<string, unknown>): Fire | undefined {
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
const latestOf = (fires: readonly Fire[], { voice, said }: Statement, attack: Attack): Fire | undefined =>
  fires.findLast((fire) => fire.voices.includes(voice) && fitsAttacker(fire, attack) && said - fire.heard <= BRIDGE)

function begin(memory: Memory, statement: Statement, attack: Attack): Outcome {
  const fire: Fire = {
    id: incidentId('shelling', statement.report.id, attack.attacker, ...attack.places, attack.from, statement.voice),
    attacker: attack.attacker,
    places: attack.places,
    weapon: attack.weapon,
    from: attack.from,
    to: attack.to,
    heard: statement.said,
    strike: attack.strike,
    hours: attack.hour === null ? [] : [attack.hour],
    voices: [statement.voice],
    denied: [],
  }
  return told(memory, fire, { novelty: 'new', severity: severityOfFire('new', attack.weapon, null), changed: [] })
}

function tellAgain(
  memory: Memory,
  statement: Statement,
  claim: ShellingClaim,
  attack: Attack,
  fire: Fire,
  matching: readonly Fire[],
  corrects: boolean,
  front: Front,
): Outcome {
  const { voice, late } = statement
  const first = fire.voices.length === 0
  const places = unknownPlaces(
    attack.places,
    matching.flatMap((each) => (each.voices.length > 0 ? each.places : [])),
    front,
  )
  const heavier = WEAPONS.indexOf(attack.weapon) < WEAPONS.indexOf(fire.weapon)
  const changed = [
    ...(places.length > 0 ? ['places'] : []),
    ...(heavier ? ['weapon'] : []),
    ...(fire.attacker === null && attack.attacker !== null ? ['attacker'] : []),
  ]
  const known = fire.voices.includes(voice)
  const next: Fire = {
    ...fire,
    attacker: fire.attacker ?? attack.attacker,
    places: [...new Set([...fire.places, ...attack.places])],
    weapon: heavier ? attack.weapon : fire.weapon,
    from: first ? attack.from : Math.min(fire.from, attack.from),
    to: Math.max(fire.to, attack.to),
    heard: Math.max(fire.heard, statement.said),
    strike: fire.strike && (first ? attack.strike : true),
    hours: attack.hour === null || fire.hours.length >= 8 ? fire.hours : [...fire.hours, attack.hour],
    voices: known ? fire.voices : [...fire.voices, voice],
  }
  const own = isOwnKnowledge(claim)
  const novelty = noveltyOf()
  if (novelty === null) {
    // A mere retelling lets nothing last longer: how long a fire went on is what was stated, or what was news when it was told.
    const { voices, to } = fire
    return told(memory, { ...next, voices, to: statement.stated || attack.ongoing ? next.to : to }, null)
  }
  const weapon = novelty === 'corrected' ? attack.weapon : next.weapon
  const severity = severityOfFire(novelty, next.weapon, fire.weapon)
  return told(memory, { ...next, weapon }, { novelty, severity, changed: novelty === 'new' ? [] : changed })

  function noveltyOf(): Verdict['novelty'] | null {
    const isOther = places.length > 0 || (attack.weapon !== fire.weapon && attack.weapon !== 'unspecified')
    if (corrects && known && isOther) return 'corrected'
    if (first) return 'new'
    if (!known && !late && own) return 'corroborated'
    return changed.length > 0 ? 'updated' : null
  }
}

/** A denial finds the accusation that it answers, even days of news later, and waits for it where it comes first. */
function compareDenial(memory: Memory, statement: Statement, claim: ShellingClaim, attack: Attack, front: Front): Outcome {
  const { voice, said, stated } = statement
  const answered = memory.fires.filter((fire) => {
    const isInTime =
      stated === null
        ? Math.abs(said - fire.heard) <= ANSWERED_WITHIN
        : attack.from <= fire.to + WINDOW && attack.to >= fire.from - WINDOW
    return isInTime && fitsAttacker(fire, attack) && fitsArea(fire, { ...attack, strike: false }, front)
  })
  const fire = nearest(answered, attack, front, statement.fires)
  const withAnswer = answerOf(memory, statement, attack)
  if (fire?.denied.includes(voice)) return { memory: withAnswer, incident: { id: fire.id, topic: 'shelling' }, verdict: null }
  const verdict = { novelty: 'denied' as const, severity: 'notice' as const, changed: [] }
  if (fire) return told(withAnswer, { ...fire, heard: Math.max(fire.heard, said), denied: [...fire.denied, voice] }, verdict)
  const waiting = begin(withAnswer, statement, attack).memory.fires.at(-1)
  if (!waiting) return { memory: withAnswer, incident: null, verdict: null }
  return told(withAnswer, { ...waiting, attacker: sideOf(claim.attacker) ?? attack.attacker, voices: [], denied: [voice] }, verdict)
}

/** A side that denies having fired has answered whoever says that it broke the truce. */
function answerOf(memory: Memory, { voice, said, order, stated, assertion }: Statement, { attacker }: Attack): Memory {
  if (sideSpeaking(voice) === null || sideSpeaking(voice) !== attacker) return memory
  const word: Word = {
    voice,
    act: 'denies-fire',
    of: null,
    accused: attacker,
    said,
    order,
    at: stated?.to ?? null,
    effective: null,
    assumed: false,
    anew: false,
    witness: false,
    brokered: false,
    told: false,
    incident: '',
    assertion,
  }
  return { ...memory, words: withWord(memory.words, word) }
}

/** The fire last heard of stands last. */
function told(memory: Memory, fire: Fire, verdict: Pick<Verdict, 'novelty' | 'severity' | 'changed'> | null): Outcome {
  const fires = [...memory.fires.filter(({ id, heard }) => id !== fire.id && heard > fire.heard - LIVE), fire].slice(-LIVE_AT_MOST)
  return {
    memory: { ...memory, fires },
    incident: { id: fire.id, topic: 'shelling' },
    verdict: verdict && { ...verdict, incident: fire.id, topic: 'shelling', previous: null },
  }
}
