import type { ShellingClaim } from '../model.ts'
import { WEAPONS } from '../model.ts'
import {
  type Attack,
  attackOf,
  fitsArea,
  fitsAttacker,
  isEuphemism,
  isSame,
  latestOf,
  nearest,
  unknownPlaces,
  WINDOW,
} from './attack.ts'
import { has, headOrSentence } from './cues.ts'
import type { Front } from './front.ts'
import { incidentId } from './hash.ts'
import { severityOfFire } from './severity.ts'
import type { Fire, Memory, Word } from './state.ts'
import type { Outcome, Statement, Verdict } from './statement.ts'
import { DAY } from './time.ts'
import { withWord } from './truce.ts'
import { isOwnKnowledge, sideOf, sideSpeaking } from './voices.ts'

/** How long after it was last heard of an accusation is still answered by a denial. */
const ANSWERED_WITHIN = 2 * DAY
/** Fires are compared with for this long after they were last heard of, and no more than so many. */
const LIVE = 3 * DAY
const LIVE_AT_MOST = 2_000

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
  const slip = has(headOrSentence(claim, statement.report), 'corrects') ? latestOf(memory.fires, statement, attack) : undefined
  const about = fire ?? slip
  if (about === undefined) return begin(memory, statement, attack)
  return tellAgain(memory, statement, attack, { fire: about, matching, corrects: slip !== undefined }, front)
}

function begin(memory: Memory, statement: Statement, attack: Attack): Outcome {
  const fire: Fire = {
    id: incidentId('shelling', statement.report.id, attack.attacker, ...attack.places, attack.from, statement.voice),
    attacker: attack.attacker,
    places: attack.places,
    weapon: attack.weapon,
    from: attack.from,
    to: attack.to,
    told: statement.said,
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
  attack: Attack,
  { fire, matching, corrects }: { readonly fire: Fire; readonly matching: readonly Fire[]; readonly corrects: boolean },
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
  const own = isOwnKnowledge(statement.claim)
  const novelty = noveltyOf()
  if (novelty === null) {
    // A mere retelling lets nothing last longer: how long a fire went on is what was stated, or what was news when it was told.
    const { voices, to } = fire
    return told(memory, { ...next, voices, to: attack.ongoing ? next.to : to }, null)
  }
  const severity = severityOfFire(novelty, next.weapon, fire.weapon)
  return told(memory, novelty === 'corrected' ? putRight() : next, { novelty, severity, changed: novelty === 'new' ? [] : changed })

  /** Whoever was the only one to name the weapon and the places takes back the wrong ones. */
  function putRight(): Fire {
    const alone = fire.voices.length === 1 && attack.places.length > 0
    return { ...next, weapon: attack.weapon, places: alone ? attack.places : next.places }
  }

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
  if (fire && isDenied(fire, memory.fires, statement, attack)) {
    return { memory: withAnswer, incident: { id: fire.id, topic: 'shelling' }, verdict: null }
  }
  const denial = { voice, said, general: attack.places.length === 0 }
  const verdict = { novelty: 'denied' as const, severity: 'notice' as const, changed: [] }
  if (fire) return told(withAnswer, { ...fire, heard: Math.max(fire.heard, said), denied: [...fire.denied, denial] }, verdict)
  const waiting = begin(withAnswer, statement, attack).memory.fires.at(-1)
  if (!waiting) return { memory: withAnswer, incident: null, verdict: null }
  return told(
    withAnswer,
    { ...waiting, attacker: sideOf(claim.attacker) ?? attack.attacker, voices: [], denied: [denial] },
    verdict,
  )
}

/** The voice denied this attack, or said before without naming any that it had not fired, when this one was known. */
function isDenied(fire: Fire, fires: readonly Fire[], { voice, stated, fires: mine }: Statement, { places }: Attack): boolean {
  if (fire.denied.some((denial) => denial.voice === voice)) return true
  if (places.length > 0 || stated !== null || mine.has(fire.id)) return false
  return fires.some(({ denied }) => denied.some((denial) => denial.voice === voice && denial.general && denial.said >= fire.told))
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
