import type { Attacker, Phase, ShellingClaim, Weapon } from '../model.ts'
import type { Group } from './actors.ts'
import { announces, culprit, isOurs, oursAct } from './culprit.ts'
import type { Segment } from './document.ts'
import type { Cue, Lexicon } from './lexicon.ts'
import type { Mark } from './marks.ts'
import type { Place } from './places/gazetteer.ts'
import { distance, isInstrument, roleOf, sideOf, stopBetween } from './roles.ts'
import { isSide, sameCamp } from './sides.ts'
import { type Context, rivalOf, type Source } from './source.ts'
import type { Attribution } from './speech.ts'
import { isHeadFinal } from './verb-final.ts'
import { placeRefs, placesHit, sideFiredFrom } from './where.ts'

/** One attack by fire of a segment, before it is known in whose words. */
export interface FireEvent {
  readonly trigger: Mark
  readonly voice: 'active' | 'passive' | 'noun'
  readonly negated: boolean
}

const WEAPON_CUES: readonly (readonly [Cue, Weapon])[] = [
  ['missile', 'missile'],
  ['airstrike', 'airstrike'],
  ['drone', 'drone'],
  ['artillery', 'artillery'],
  ['smallArms', 'small-arms'],
]

const TARGET_CUES: readonly (readonly [Cue, NonNullable<ShellingClaim['target']>])[] = [
  ['vehicle', 'vehicle'],
  ['settlement', 'settlement'],
  ['infrastructure', 'infrastructure'],
  ['position', 'position'],
]

/** Heaviest first, as CLAIMS.md orders them. */
function weaponOf(segment: Segment): Weapon {
  const cues = WEAPON_CUES.some(([cue]) => segment.cues.has(cue)) ? segment.cues : segment.sentence.cues
  return WEAPON_CUES.find(([cue]) => cues.has(cue))?.[1] ?? 'unspecified'
}

/** "Attacked", "hit", "targeted" are fire only beside a weapon or something that was hit; an advance or a clash is not. */
function weakIsFire(segment: Segment): boolean {
  const { cues } = segment
  if (WEAPON_CUES.some(([cue]) => cues.has(cue))) return true
  if (cues.has('combat')) return false
  return (
    cues.has('settlement') ||
    cues.has('infrastructure') ||
    cues.has('position') ||
    segment.marks.some((mark) => mark.means.is === 'place' && mark.means.place.kind !== 'region')
  )
}

const negatedAt = (segment: Segment, mark: Mark): boolean =>
  (segment.cues.get('not') ?? []).some((not) => not.last < mark.first && mark.first - not.last <= 3)

const WORDS_TO_AIM = 4

/** "No shots were fired at Sotk", "not one bullet from our posts": where or whence tells that an attack is denied, not that it is quiet. */
export function isAimed(segment: Segment, quiet: Mark): boolean {
  const behind = (['toward', 'from'] as const).flatMap((cue) => segment.cues.get(cue) ?? [])
  // "no shots fired towards": the direction is part of a phrase of fire.
  const fired = (['fires', 'shelling'] as const)
    .flatMap((cue) => segment.cues.get(cue) ?? [])
    .find((mark) => mark.first > quiet.first && distance(segment, quiet.last, mark.first) <= 1)
  const aims = (means: Mark['means'], first: number, last: number): boolean =>
    means.is === 'place' ||
    (means.is === 'actor' &&
      first === (fired?.last ?? 0) + 1 &&
      (fired?.last ?? 0) > (fired?.first ?? 0) &&
      !isOfBorder(segment, last))
  if (fired && segment.marks.some(({ means, first, last }) => first > quiet.last && aims(means, first, last))) return true
  if (aimedByCase(segment, quiet)) return true
  return behind.some(
    (mark) =>
      mark.first > quiet.last &&
      distance(segment, quiet.last, mark.first) <= WORDS_TO_AIM &&
      // "kein Schuss an der Grenze zu Aserbaidschan": whose border it is.
      !segment.cues.get('conflict')?.some((border) => border.last === mark.first - 1) &&
      !isInstrument(segment, mark) &&
      segment.marks.some(
        ({ means, first, last }) =>
          first > mark.last &&
          distance(segment, mark.last, first) <= 1 &&
          ((means.is === 'place' && means.place.kind === 'settlement') ||
            (means.is === 'actor' && !isOfBorder(segment, last)) ||
            (means.is === 'cue' && AIMS.has(means.cue))),
      ),
  )
}

/** "on the Armenian-Azerbaijani border": whose border it is that is quiet. */
const isOfBorder = (segment: Segment, last: number): boolean =>
  segment.cues.get('conflict')?.some((mark) => mark.first > last && distance(segment, last, mark.first) <= 1) ?? false

const AFTER_ORIGIN: readonly Cue[] = ['fromAfter', 'byAfter']

/** "Երասխից ոչ ոք չի կրակել", "არავის უსვრია ბარდზრავანის მხრიდან": the same where an ending or a word behind the place says it. */
const aimedByCase = (segment: Segment, quiet: Mark): boolean =>
  segment.marks.some(({ means, first, last, role }) => {
    const side = means.is === 'actor' && !means.adjective
    if (!side && !(means.is === 'place' && means.place.kind === 'settlement')) return false
    const [from, to] = last < quiet.first ? [last, quiet.first] : [quiet.last, first]
    if (distance(segment, from, to) > WORDS_TO_AIM || stopBetween(segment, from, to)) return false
    return (role === 'from' && !side) || AFTER_ORIGIN.some((cue) => segment.cues.get(cue)?.some((mark) => mark.first === last + 1))
  })

const AIMS: ReadonlySet<Cue> = new Set(['position', 'our', 'its', 'settlement', 'vehicle'])

/** The attack by fire that a segment tells of, by its strongest word. */
export function fireEvent(segment: Segment): FireEvent | null {
  const { cues } = segment
  // "cease fire at 10": the words of a truce fire nothing.
  const truce = [...(cues.get('truce') ?? []), ...(cues.get('quiet') ?? [])]
  const first = (cue: Cue): Mark | undefined =>
    cues.get(cue)?.find((mark) => !truce.some((one) => one.first <= mark.last && one.last >= mark.first))
  // "kein Schuss fiel von unserer Seite": the quiet within a denial is none.
  const overlaps = (one: Mark, mark: Mark) => one.first <= mark.last && one.last >= mark.first
  const notFired = cues
    .get('notFired')
    ?.find((mark) => !truce.some((one) => overlaps(one, mark) && !(mark.first <= one.first && mark.last > one.last)))
  if (notFired) return { trigger: notFired, voice: 'active', negated: true }
  const aimed = cues.get('quiet')?.find((mark) => isAimed(segment, mark))
  if (aimed) return { trigger: aimed, voice: 'active', negated: true }
  const passive = first('underFire')
  const aside = first('shelling')
  // "calls the report of shelling a lie and says civilians are not targeted": what is denied in passing is not what the sentence tells of.
  const passing = passive && aside && aside.last < passive.first && negatedAt(segment, passive) && !negatedAt(segment, aside)
  if (passive && !passing) return { trigger: passive, voice: 'passive', negated: negatedAt(segment, passive) }
  const active = first('fires')
  // "wurden Stellungen der Armee bei … beschossen": the two parts of the verb stand around the clause.
  const suffered =
    active !== undefined &&
    segment.sentence.field.grammar.bracket === true &&
    cues.get('passive')?.some((mark) => mark.last < active.first && !stopBetween(segment, mark.last, active.first))
  if (active && suffered) return { trigger: active, voice: 'passive', negated: negatedAt(segment, active) }
  if (active) return { trigger: active, voice: 'active', negated: negatedAt(segment, active) }
  const noun = first('shelling')
  if (noun) return { trigger: noun, voice: 'noun', negated: negatedAt(segment, noun) }
  const weak = first('strikes')
  if (weak && weakIsFire(segment)) return { trigger: weak, voice: 'active', negated: negatedAt(segment, weak) }
  return null
}

/** "115 breaches of the truce, with mortars too": a breach told with its heavy weapons is an attack by fire. */
export function armedBreach(
  segment: Segment,
  truces: readonly { readonly phase: Phase; readonly trigger: Mark; readonly negated: boolean }[],
): FireEvent | null {
  const breach = truces.find(({ phase, negated }) => phase === 'violated' && !negated)
  return breach && !segment.cues.has('combat') && WEAPON_CUES.some(([cue]) => cue !== 'smallArms' && segment.cues.has(cue))
    ? { trigger: breach.trigger, voice: 'noun', negated: false }
    : null
}

/** Before an active verb stands only what was hit, as in "Armenian positions shelled". */
function headlinePassive(segment: Segment, groups: readonly Group[], trigger: Mark): boolean {
  if (oursAct(segment, groups, trigger)) return false
  // "Azerbaycan ordusu, Ermeni mevzilerini vurdu": a comma behind the subject, where the verb closes the clause of both.
  const subject = (group: Group) =>
    (group.head === 'forces' || group.head === 'name') && group.role === 'plain' && group.who !== null
  if (isHeadFinal(segment.sentence.field.grammar) && groups.some((group) => group.last < trigger.first && subject(group)))
    return false
  // "სამხედრო აეროდრომს დავარტყით": a verb that says "we" has its subject.
  if (segment.cues.get('our')?.some((mark) => mark.first === trigger.first)) return false
  const before = groups.filter((group) => group.last < trigger.first && !stopBetween(segment, group.last, trigger.first))
  // "Azerbaijani soldiers fired at Armenian positions": what was hit stands behind.
  const aims = groups.some(
    (group) => group.head === 'target' && group.first > trigger.last && distance(segment, trigger.last, group.first) <= 4,
  )
  const doer = before.at(-1)
  const posts = doer?.head === 'target' && doer.last === trigger.first - 1
  if (aims && (posts || before.some((group) => group.head === 'people'))) return false
  return before.length > 0 && before.every((group) => group.head === 'target' || group.head === 'people')
}

/** "Mayor of Jermuk: the town is under fire": an official who names no other town tells of his own. */
const seatOf = (segment: Segment, { office, group }: Source): Place[] =>
  office === 'local-authority' && group !== null
    ? segment.marks.flatMap(({ means, first }) =>
        means.is === 'place' && means.place.kind === 'settlement' && first >= group.first && first <= group.last + 1
          ? [means.place]
          : [],
      )
    : []

/** Whether somebody outside this conflict fired: "under fire from Russian air defences". */
export const firedByOthers = (segment: Segment, groups: readonly Group[], { trigger, voice }: FireEvent): boolean =>
  groups.some((group) => {
    if (group.who === null || group.who === 'both' || isSide(group.who)) return false
    // "nach Beginn der von Washington vermittelten Waffenruhe"
    const brokers = segment.cues.get('brokeredAfter')?.some((mark) => mark.first === group.last + 1)
    if (brokers) return false
    const role = roleOf(segment, group)
    // "Росія вдарила по Одесі"
    const strikes =
      voice === 'active' &&
      role === 'plain' &&
      (group.head === 'name' || group.head === 'forces') &&
      group.last === trigger.first - 1
    return strikes || role === 'agent' || role === 'from'
  })

export function fireClaim(
  event: FireEvent,
  segment: Segment,
  groups: readonly Group[],
  attribution: Attribution | undefined,
  denied: boolean,
  source: Source,
  context: Context,
  lexicon: Lexicon,
): Pick<ShellingClaim, 'attacker' | 'weapon' | 'ongoing' | 'target' | 'places' | 'stance'> {
  const denies = denied || event.negated
  // "feuerten Soldaten am Mittag auf …", "artillerie azérie contre": a verb or noun in two parts begins where it stands.
  const split = groups.some((group) => group.first > event.trigger.first && group.last < event.trigger.last)
  // "Azerbaijani sniper … kills": the verb begins behind whom its first word names.
  const doer = groups.find(
    (group) => group.first < event.trigger.first && group.last >= event.trigger.first && group.last < event.trigger.last,
  )
  const trigger = doer
    ? { ...event.trigger, first: doer.last + 1 }
    : split && isHeadFinal(segment.sentence.field.grammar)
      ? // "ilk ateşi Ermeniler açtı": the verb stands behind whoever is named within.
        { ...event.trigger, first: event.trigger.last }
      : split && (segment.sentence.field.grammar.bracket || event.voice === 'noun')
        ? { ...event.trigger, last: event.trigger.first }
        : event.trigger
  const voice = event.voice === 'active' && headlinePassive(segment, groups, event.trigger) ? 'passive' : event.voice
  let attacker: Attacker | null = culprit(segment, groups, trigger, voice, attribution, source, context, lexicon.grammar.order)
  // Whoever denies having fired is who is said to have fired.
  if (denies && isSide(source.claimant) && !(attacker && sameCamp(attacker, source.claimant))) attacker = source.claimant
  if (attacker === null && !denies && voice !== 'active' && isSide(source.claimant)) {
    const own = groups.some((group) => group.head === 'target' && sideOf(group, source, context) === source.claimant)
    if (own) attacker = rivalOf(source.claimant, context)
  }
  const own = isSide(source.claimant) ? source.claimant : null
  // "Χτυπήσαμε το αεροδρόμιο": a verb that says "we" right before a target owns nothing.
  const struckByUs = (group: Group) => group.first >= event.trigger.first && group.first <= event.trigger.last
  const hurt = groups.some(
    (group) => group.head === 'target' && own !== null && !struckByUs(group) && sideOf(group, source, context) === own,
  )
  // Nobody says of itself that it fired at its own positions.
  if (!denies && own && hurt && attacker && sameCamp(attacker, own)) attacker = null
  const mine =
    isOurs(segment, groups, event.trigger) ||
    announces(segment, groups, event.trigger, attribution, source, context) ||
    groups.some((group) => group.possessor !== null && group.possessor !== 'enemy' && group.last < event.trigger.first)
  // "Baku admitted that Russian soldiers had died under its army's fire" owns up to it.
  const admits = attribution?.verb === 'confirms'
  // "l'aéroport a été visé par l'Armée de défense, dit son président"
  const byOwn = groups.some((group) => {
    const side = own && roleOf(segment, group) === 'agent' ? sideOf(group, source, context) : null
    return side !== null && own !== null && sameCamp(side, own)
  })
  if (!denies && own && voice !== 'active' && !mine && !admits && !byOwn && attacker && sameCamp(attacker, own)) attacker = null
  if (attacker === null && !denies) {
    const from = sideFiredFrom(segment)
    if (from && !(own && sameCamp(from, own))) attacker = from
  }
  // "Baku: positions of Armenian forces were hit with precision weapons": whose adversary was hit did it.
  const hit = groups.flatMap((group) =>
    group.head === 'target' && !['from', 'agent'].includes(roleOf(segment, group)) ? (sideOf(group, source, context) ?? []) : [],
  )
  const struck = own !== null && hit.length > 0 && hit.every((side) => !sameCamp(side, own))
  const blames = attribution?.verb === 'accuses'
  if (attacker === null && !denies && !blames && struck && event.voice === 'passive' && source.office !== 'media') attacker = own
  const named = placesHit(segment)
  const places = named.length === 0 && segment.cues.has('settlement') ? seatOf(segment, source) : named
  const target =
    TARGET_CUES.find(([cue]) => segment.cues.has(cue))?.[1] ??
    (places.some((place) => place.kind === 'settlement') ? 'settlement' : null)
  return {
    attacker,
    weapon: weaponOf(segment),
    ongoing: segment.cues.has('continues'),
    target,
    places: placeRefs(places),
    stance: denies ? 'denies' : 'asserts',
  }
}
