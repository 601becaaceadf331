/** Who did it: fired, or broke the truce. */
import type { Attacker } from '../model.ts'
import type { Group } from './actors.ts'
import { isMark, type Segment } from './document.ts'
import type { Cue, Lexicon } from './lexicon.ts'
import { isCue, type Mark } from './marks.ts'
import { distance, isSourceGroup, namesTopic, OF_TIME, roleOf, sideOf, stopBetween, tellsByCase } from './roles.ts'
import { isSide, opposite, sameCamp } from './sides.ts'
import type { Context, Source } from './source.ts'
import { type Attribution, besideClaim } from './speech.ts'
import { doerBefore, farAccuser, isHeadFinal } from './verb-final.ts'

const WORDS_OF_CLAUSE = 10

const MOST_WORDS_TO_ACT = 9

/** "حمله ارمنستان" in the mouth of Baku: where owners stand behind and the verb first or last, the other side's name behind the act. */
function ownsRivalAct(segment: Segment, group: Group, source: Source | null): boolean {
  const { order, owner } = segment.sentence.field.grammar
  if (order === 'verb-medial' || owner !== 'after' || group.head !== 'name') return false
  return isSide(group.who) && source !== null && isSide(source.claimant) && !sameCamp(group.who, source.claimant)
}

/** "a soldier of its forces", "جندي من قواتها": of the claimant's own, not from where the fire came. */
const isPartOfOwn = (group: Group): boolean => group.head === 'forces' && (group.possessor === 'its' || group.possessor === 'our')

const ARMS: ReadonlySet<Cue> = new Set(['artillery', 'missile', 'drone', 'smallArms', 'airstrike'])

/** "the shelling of Stepanakert", where the owner stands behind: a town right behind the noun is what was hit, though it also names a side. */
const isTownHit = (segment: Segment, group: Group, trigger: Mark): boolean =>
  group.head === 'name' &&
  group.first === trigger.last + 1 &&
  segment.marks.some((mark) => mark.means.is === 'place' && mark.means.place.kind !== 'region' && mark.first === group.first)

/** Where a body that could speak stands with "from", the words come from it, not the fire. */
const NAMED_BODIES: ReadonlySet<Group['head']> = new Set(['speaker', 'press', 'outlet'])

const ACTING: ReadonlySet<Group['head']> = new Set(['name', 'forces', 'speaker', 'adjective'])

/** "Степанакерт снова обстреливают": the seat of Karabakh before the verb, with no other place behind it, is what is hit. */
const isTownUnderFire = (segment: Segment, group: Group, trigger: Mark): boolean => {
  const places = segment.marks.filter((mark) => mark.means.is === 'place' && mark.means.place.kind !== 'region')
  return (
    group.who === 'artsakh' &&
    group.head === 'name' &&
    places.some((mark) => mark.first === group.first) &&
    !places.some((mark) => mark.first > trigger.first)
  )
}

const LOST: readonly Cue[] = ['killed', 'wounded', 'captured', 'missing']

const LONGEST_LITTLE_WORD = 3

/** "said that on the morning of 13 February it had shelled": the day and hour name nobody. */
const isTime = (segment: Segment, at: number): boolean =>
  segment.sentence.field.tokens[at]?.kind === 'number' ||
  segment.marks.some(
    ({ first, last, means }) =>
      first <= at &&
      last >= at &&
      (means.is === 'weekday' || means.is === 'month' || (means.is === 'cue' && means.cue !== 'that' && OF_TIME.has(means.cue))),
  )

/** Between "said" and "was targeting" stands only who is already known: "that it". A noun there would be somebody else: "that the patrol fired". */
function onlyLittleWords(segment: Segment, from: number, to: number): boolean {
  let times = 0
  if (distance(segment, from, to) > MOST_WORDS_TO_ACT) return false
  for (let i = from + 1; i < to; i++) {
    const token = segment.sentence.field.tokens[i]
    if (isTime(segment, i)) {
      if (token?.kind !== 'mark') times++
    } else if (
      token?.kind === 'word' &&
      token.end - token.start > LONGEST_LITTLE_WORD &&
      !segment.cues.get('that')?.some((that) => that.first === i)
    )
      return false
  }
  return distance(segment, from, to) - times <= 3
}

/** "Azerbaijani servicemen fired": soldiers act, other people are only hurt. */
const areSoldiers = (segment: Segment, group: Group): boolean =>
  (['soldiers', 'oneSoldier'] as const).some((cue) =>
    segment.cues.get(cue)?.some((mark) => mark.first >= group.first && mark.last <= group.last),
  )

/** "სტეფანაკერტი დაბომბვის ქვეშაა": where only a genitive owns, a bare name beside the act is not whose act it is. */
const ownsByItself = (segment: Segment, group: Group): boolean =>
  segment.sentence.field.grammar.bareOwner !== false || group.role === 'owner'

/** "The head of the press service of the ministry, X, said": whoever stands beside the source and is of its camp speaks, too. */
const isSpokesman = (segment: Segment, group: Group, attribution: Attribution | undefined, source: Source | null): boolean =>
  attribution !== undefined &&
  // "Artsax ordusu tərəfindən vurulduğunu": who did it.
  !segment.cues.get('byAfter')?.some((mark) => mark.first === group.last + 1) &&
  source !== null &&
  group.head === 'speaker' &&
  group.role === 'plain' &&
  group.first >= attribution.from &&
  group.last <= attribution.to &&
  isSide(source.claimant) &&
  isSide(group.who) &&
  sameCamp(group.who, source.claimant)

/** "Our correspondent from Stepanakert": where a witness tells it from, not whence it was fired. */
const reportsFrom = (segment: Segment, group: Group): boolean =>
  group.head === 'name' &&
  (segment.cues.get('witness') ?? []).some((mark) => mark.last < group.first && distance(segment, mark.last, group.first) <= 2)

/** Where owners stand behind their noun and the verb last, as in Persian. */
const isVerbFinalAfter = ({ sentence: { field } }: Segment): boolean =>
  field.grammar.order === 'verb-final' && field.grammar.owner === 'after'

/** "mövqelərimizi atəşə tutub": ours that were hit, where it stands right before the verb. */
const isHit = ({ head }: Group): boolean => head === 'target' || head === 'people'

/** "Baku: Haben Stellungen angegriffen", "Wir haben …": whose helping verb opens the clause without a subject says "we". */
const opensAsWe = ({ cues, sentence: { field } }: Segment, trigger: Mark): boolean =>
  field.grammar.bracket === true &&
  (cues.get('helping') ?? []).some(
    ({ first, last }) =>
      last < trigger.first &&
      (isMark(field, first - 1, ':') || cues.get('our')?.some((our) => our.last === first - 1 && our.first === our.last)),
  )

/** "دمرنا", "ما زدیم": a verb that says "we". */
const isFirstPerson = (segment: Segment, trigger: Mark): boolean =>
  opensAsWe(segment, trigger) ||
  (segment.cues
    .get('our')
    ?.some((mark) => mark.first === trigger.first && (mark.last === trigger.last || trigger.gapped === true)) ??
    false)

/** "rivendica l'attacco": an apostrophe may stand between. */
const standsBefore = (segment: Segment, mark: Mark, { first }: Mark): boolean =>
  mark.last === first - 1 || (mark.last === first - 2 && isMark(segment.sentence.field, first - 1, "'’"))

/** "we struck", "our strike", and where owners stand behind, "حمله هوایی ما": whoever speaks did it. */
export const isOurs = (segment: Segment, groups: readonly Group[], trigger: Mark): boolean =>
  isFirstPerson(segment, trigger) ||
  (segment.cues
    .get('our')
    ?.some(
      (mark) =>
        (standsBefore(segment, mark, trigger) &&
          !groups.some((group) => isHit(group) && group.first <= mark.first && group.last >= mark.last)) ||
        (isVerbFinalAfter(segment) && mark.first === trigger.last + 1 && mark.first === mark.last),
    ) ??
    false) ||
  // "حمله نیروهایش به": there an attack is that of who stands right behind it.
  (isVerbFinalAfter(segment) &&
    (segment.cues.get('its')?.some((mark) => mark.first === trigger.last + 1 && mark.first === mark.last) ?? false))

/** "Pasukan kami hantam bandara": our soldiers right before an active verb, with what was hit behind it. */
export const oursAct = (segment: Segment, groups: readonly Group[], trigger: Mark): boolean =>
  segment.sentence.field.grammar.order === 'verb-medial' &&
  (isCue(trigger, 'fires') || isCue(trigger, 'strikes')) &&
  groups.some(
    (group) =>
      group.possessor === 'our' &&
      group.last === trigger.first - 1 &&
      (group.head === 'forces' || (group.head === 'people' && areSoldiers(segment, group))),
  ) &&
  segment.marks.some(
    ({ means, first }) =>
      first > trigger.last &&
      (means.is === 'place' || (means.is === 'cue' && (means.cue === 'position' || means.cue === 'infrastructure'))),
  )

/** "digempur tentara Armenia": where owners stand behind, an army right behind a passive did it. */
const isAgentBehind = (segment: Segment, group: Group, trigger: Mark): boolean => {
  const { order, owner } = segment.sentence.field.grammar
  return (
    order === 'verb-medial' &&
    owner === 'after' &&
    isCue(trigger, 'underFire') &&
    group.first === trigger.last + 1 &&
    (group.head === 'forces' || (group.head === 'people' && areSoldiers(segment, group)) || group.office === 'army')
  )
}

/** An adjective that stands behind its noun, right behind the fire that hit or a weapon named in it. */
const isArmed = (segment: Segment, group: Group, { first, last }: Mark): boolean =>
  group.head === 'adjective' &&
  segment.sentence.field.grammar.owner === 'after' &&
  !stopBetween(segment, first, group.first) &&
  segment.marks.some(
    (mark) =>
      mark.means.is === 'cue' &&
      (ARMS.has(mark.means.cue) || (mark.last === last && last > first)) &&
      mark.last > first &&
      mark.last < group.first &&
      distance(segment, mark.last, group.first) <= 1,
  )

/** "Azerbaijan said it struck Armenian missile launchers": what stands right behind the verb was struck, where nobody stands before it. */
const strikesRival = (
  segment: Segment,
  candidates: readonly Group[],
  trigger: Mark,
  order: Lexicon['grammar']['order'],
  claimant: Attacker,
): boolean =>
  order === 'verb-medial' &&
  !segment.sentence.field.grammar.bracket &&
  !candidates.some((group) => group.last < trigger.first) &&
  candidates.some(
    (group) =>
      group.first > trigger.last &&
      (group.head === 'adjective' || group.head === 'target') &&
      isSide(group.who) &&
      !sameCamp(group.who, claimant) &&
      distance(segment, trigger.last, group.first) === 0 &&
      !['agent', 'from', 'at', 'owner'].includes(roleOf(segment, group)),
  )

/** "الجيش الأذربيجاني يعلن ضرب مواقع أرمينية": with the verb first, a strike announced right behind the verb that hit the other side's is one's own. */
export const announces = (
  segment: Segment,
  groups: readonly Group[],
  trigger: Mark,
  attribution: Attribution | undefined,
  source: Source | null,
  context: Context,
): boolean =>
  segment.sentence.field.grammar.order === 'verb-first' &&
  attribution?.verb === 'says' &&
  attribution.forward &&
  trigger.first === attribution.to + 1 &&
  !segment.cues.has('by') &&
  groups.some((group) => {
    if (group.head !== 'target' || group.first <= trigger.first || distance(segment, trigger.last, group.first) > 1) return false
    const side = sideOf(group, source, context)
    return side !== null && isSide(source?.claimant ?? null) && !sameCamp(side, source?.claimant as Attacker)
  })

/** Who did it: fired, or broke the truce. `passive`: what stands before the trigger is whom it was done to. */
export function culprit(
  segment: Segment,
  groups: readonly Group[],
  trigger: Mark,
  voice: 'active' | 'passive' | 'noun',
  attribution: Attribution | undefined,
  source: Source | null,
  context: Context,
  order: Lexicon['grammar']['order'],
): Attacker | null {
  const denied = segment.cues.has('denies') || segment.sentence.cues.has('falsehood')
  const candidates = groups.filter(
    (group) =>
      !isSourceGroup(group, attribution) &&
      !isSpokesman(segment, group, attribution, source) &&
      !namesTopic(segment, group) &&
      !(denied && besideClaim(segment, group)),
  )
  const far = denied && order === 'verb-final' ? farAccuser(segment, candidates, groups) : undefined
  if (far) candidates.splice(candidates.indexOf(far), 1)
  const near = (a: Group, b: Group) => distance(segment, a.first, trigger.first) - distance(segment, b.first, trigger.first)
  const claimant = source && isSide(source.claimant) ? source.claimant : null
  // "in an Azerbaijani attack": whatever stands before the phrase, the adjective on the attack itself tells whose it is.
  const { owner } = segment.sentence.field.grammar
  const own = candidates.find(
    (group) =>
      (order === 'verb-medial' || owner !== 'after') &&
      group.last < trigger.first &&
      // "Azerbaijan's strikes": behind the name stands its own ending.
      distance(segment, group.last, trigger.first) <=
        (group.head === 'adjective' ? 0 : group.head === 'name' && group.role === 'owner' && owner !== 'after' ? 1 : -1),
  )
  // "un ataque azerbaiyano": where owners stand behind, so may the adjective.
  const trailing =
    owner === 'after' ? candidates.find((group) => group.head === 'adjective' && group.first === trigger.last + 1) : undefined
  const ownSide =
    (own ?? trailing) &&
    trigger.means.is === 'cue' &&
    (trigger.means.cue === 'strikes' || trigger.means.cue === 'shelling' || (trailing && trigger.means.cue === 'underFire'))
      ? sideOf((own ?? trailing) as Group, source, context)
      : null
  if (ownSide) return ownSide
  // "we struck a battery", "our strike hit", "πλήξαμε", "دمرنا": whoever speaks did it.
  const told = claimant && !denied && attribution?.verb !== 'accuses'
  if (told && announces(segment, groups, trigger, attribution, source, context)) return claimant
  if (told && oursAct(segment, groups, trigger)) return claimant
  if (told && isOurs(segment, groups, trigger) && (voice !== 'passive' || isFirstPerson(segment, trigger))) return claimant
  // "Պաշտպանության բանակը հարվածել է": an army whose report has no verb but that of the fire.
  const reports = groups.some(
    (group) =>
      isSourceGroup(group, attribution) &&
      group.office === 'army' &&
      group.last === trigger.first - 1 &&
      roleOf(segment, group) === 'plain',
  )
  if (told && reports && voice === 'active' && attribution?.forward) return claimant
  // "admitted that its drone had struck"
  // "said its drones had struck", with nobody else between the two verbs
  const alone =
    attribution?.verb === 'says' &&
    attribution.forward &&
    (isCue(trigger, 'fires') || isCue(trigger, 'strikes')) &&
    !candidates.some((group) => group.who !== null && group.first > attribution.to && group.last < trigger.first)
  const its =
    (attribution?.verb === 'confirms' || alone) &&
    segment.cues
      .get('its')
      ?.some(
        (mark) =>
          mark.last < trigger.first &&
          distance(segment, mark.last, trigger.first) <= (isVerbFinalAfter(segment) ? WORDS_OF_CLAUSE : 1),
      )
  if (its && claimant && voice === 'active') return claimant
  // "admite haber destruido": an act that one admits, told right behind the verb, is one's own.
  const admits =
    attribution?.verb === 'confirms' && attribution.forward && trigger.first === attribution.to + 1 && trigger.last > trigger.first
  if (admits && claimant && voice === 'active') return claimant

  if (attribution?.verb === 'accuses' && claimant && segment.cues.has('eachOther')) return opposite(claimant)
  if (attribution?.verb === 'accuses') {
    for (const group of candidates) {
      const side = sideOf(group, source, context)
      if (side && group.head !== 'target' && group.head !== 'people' && !(claimant && sameCamp(side, claimant))) return side
    }
    if (claimant && candidates.length === 0) return null
  }
  const acts = (group: Group): boolean => {
    // "the enemy renewed its attack": a bare "its" does nothing.
    const fire = group.head === 'people' && isCue(trigger, 'fires') && voice === 'active'
    if (
      (!ACTING.has(group.head) && !(fire && areSoldiers(segment, group))) ||
      (group.head === 'name' && group.who === null && group.possessor !== 'enemy')
    )
      return false
    const role = roleOf(segment, group)
    return role === 'plain' || role === 'agent' || (role === 'owner' && group.head === 'forces')
  }
  // "Armenian posts shoot at positions": what has a target behind its verb is no target.
  const posts = (group: Group): boolean =>
    group.head === 'target' &&
    voice === 'active' &&
    group.last === trigger.first - 1 &&
    groups.some(
      (other) => other.head === 'target' && other.first > trigger.last && distance(segment, trigger.last, other.first) <= 4,
    )
  if (order === 'verb-final' && voice === 'active') {
    const side = (group: Group) => sideOf(group, source, context)
    const doer = doerBefore(
      segment,
      candidates,
      trigger,
      acts,
      side,
      (one) => !denied && claimant !== null && sameCamp(one, claimant),
    )
    if (doer) return doer
  } else if (voice === 'active') {
    const before = candidates.filter(
      (group) => group.last < trigger.first && (acts(group) || posts(group)) && !isTownUnderFire(segment, group, trigger),
    )
    const after = candidates.filter((group) => group.first > trigger.last && acts(group))
    if (order === 'verb-first') {
      const headline = before.at(-1)
      const first = headline && headline.last + 1 === trigger.first ? headline : after[0]
      const side = first && distance(segment, trigger.last, first.first) <= 1 ? sideOf(first, source, context) : null
      if (side) return side
    }
    for (const group of before.toReversed()) {
      const side = sideOf(group, source, context)
      // "Armenia broke the truce, its artillery shelled …": theirs who were named before.
      const theirs = group.possessor === 'its' && claimant ? before.find((one) => one.last < group.first) : undefined
      const other = theirs ? sideOf(theirs, source, context) : null
      if (other && claimant && !sameCamp(other, claimant)) return other
      if (side) return side
    }
    // "Βόμβες έριξε στο Στεπανακέρτ ο στρατός του Αζερμπαϊτζάν": an article that only a subject has.
    const subject = after.find(
      (group) =>
        segment.cues.get('subjectBefore')?.some((mark) => mark.last + 1 === group.first) &&
        !stopBetween(segment, trigger.last, group.first),
    )
    const subjectSide = subject ? sideOf(subject, source, context) : null
    if (subjectSide) return subjectSide
    // "первыми стреляли армяне": where cases tell who does what, the doer may stand right behind its verb.
    const { bracket } = segment.sentence.field.grammar
    const next = order === 'verb-medial' && (bracket || tellsByCase(segment)) ? after[0] : undefined
    const doer =
      next && distance(segment, trigger.last, next.first) <= (bracket ? 2 : 0) && !stopBetween(segment, trigger.last, next.first)
        ? sideOf(next, source, context)
        : null
    if (doer) return doer
  }
  // "нападение Армении на Товуз": where cases tell, whoever owns the attack right before it did it.
  const attacker = candidates.find(
    (group) =>
      isCue(trigger, 'strikes') &&
      tellsByCase(segment) &&
      group.first === trigger.last + 1 &&
      group.role === 'owner' &&
      (group.head === 'name' || group.head === 'forces') &&
      !isTownHit(segment, group, trigger),
  )
  const attackerSide = attacker ? sideOf(attacker, source, context) : null
  if (attackerSide) return attackerSide
  const agents = candidates.filter((group) => {
    const role = roleOf(segment, group)
    return (
      (role === 'agent' && group.head !== 'target') ||
      (voice === 'passive' && isAgentBehind(segment, group, trigger)) ||
      (role === 'from' &&
        !NAMED_BODIES.has(group.head) &&
        group.head !== 'people' &&
        !isPartOfOwn(group) &&
        !reportsFrom(segment, group))
    )
  })
  for (const group of agents.sort(near)) {
    const side = sideOf(group, source, context)
    if (side) return side
  }
  // "touché par un obus d'artillerie arménien": whose weapon it was that hit.
  const armed = voice === 'passive' && candidates.find((group) => group.first > trigger.last && isArmed(segment, group, trigger))
  const armedSide = armed ? sideOf(armed, source, context) : null
  if (armedSide) return armedSide
  // "tirs azerbaïdjanais", "ataques armenios": where adjectives stand behind, the doer does.
  const behind = candidates.find(
    (group) => group.head === 'adjective' && group.first > trigger.last && distance(segment, trigger.last, group.first) === 0,
  )
  if (voice === 'noun' && behind && !stopBetween(segment, trigger.last, behind.first)) {
    const side = sideOf(behind, source, context)
    if (side) return side
  }
  if (voice === 'noun') {
    const army = candidates.find(
      (group) =>
        (group.head === 'forces' || ownsRivalAct(segment, group, source)) &&
        group.first > trigger.first &&
        distance(segment, trigger.last, group.first) <= 1 &&
        roleOf(segment, group) !== 'toward',
    )
    const armySide = army ? sideOf(army, source, context) : null
    if (armySide) return armySide
    // "L'armée azerbaïdjanaise a intensifié ses frappes": theirs who open the sentence.
    const its = candidates.find(({ possessor, head, last }) => possessor === 'its' && head === 'name' && last === trigger.first - 1)
    const theirs =
      its && candidates.find((group) => group.head === 'forces' && group.last < its.first && roleOf(segment, group) === 'plain')
    const theirSide = theirs && !stopBetween(segment, theirs.last, its.first) ? sideOf(theirs, source, context) : null
    if (theirSide) return theirSide
    const adjacent = candidates.find(
      (group) =>
        group.last < trigger.first &&
        distance(segment, group.last, trigger.first) <= (group.head === 'adjective' || group.role === 'owner' ? 2 : 0) &&
        // "the enemy renewed its attack": the enemy's.
        !(group.possessor === 'its' && candidates.some((one) => one.possessor === 'enemy' && one.last < group.first)) &&
        (group.head === 'adjective' || group.head === 'forces' || (group.head === 'name' && ownsByItself(segment, group))),
    )
    const side =
      adjacent &&
      !stopBetween(segment, adjacent.last, trigger.first) &&
      adjacent.head !== 'target' &&
      !['toward', 'at'].includes(roleOf(segment, adjacent))
        ? sideOf(adjacent, source, context)
        : null
    if (side) return side
  }
  // "Ударов по позициям завдали азербайджанські військові": where cases tell, the one army in the nominative did it.
  if (voice === 'noun' && tellsByCase(segment) && !LOST.some((cue) => segment.cues.has(cue))) {
    const doers = candidates.filter((group) => group.head === 'forces' && roleOf(segment, group) === 'plain')
    const [doer] = doers
    const apart = !doer || stopBetween(segment, Math.min(doer.last, trigger.last), Math.max(doer.first, trigger.first))
    const side = doer && doers.length === 1 && !apart ? sideOf(doer, source, context) : null
    if (side) return side
  }
  const finals = isHeadFinal(segment.sentence.field.grammar)
  // "Bizim pilotsuz aparatlar düşmənin üç qurğusunu sıradan çıxardı"
  const we = candidates.find(
    (group) => finals && group.possessor === 'our' && group.role === 'plain' && group.head === 'name' && group.last < trigger.first,
  )
  if (we && claimant && voice === 'active' && !denied) return claimant
  const enemy = candidates.find((group) => group.possessor === 'enemy' && group.head !== 'target')
  if (enemy) return sideOf(enemy, source, context)
  if (claimant && voice === 'active') {
    // "his army had struck the airport of Ganja, Azerbaijan"
    const army = candidates.some(
      (group) => (group.possessor === 'its' || group.possessor === 'our') && group.head === 'forces' && group.last < trigger.first,
    )
    if (army || strikesRival(segment, candidates, trigger, order, claimant)) return claimant
  }
  if (claimant) {
    for (const group of candidates) {
      if (group.head === 'target' || group.head === 'people' || group.head === 'press') continue
      if (voice === 'noun' && isTownHit(segment, group, trigger)) continue
      const side = sideOf(group, source, context)
      const role = roleOf(segment, group)
      if (side && !sameCamp(side, claimant) && role !== 'toward' && role !== 'at') return side
    }
    // "Baku said it was targeting …": the claimant's own act.
    const fires = trigger.means.is === 'cue' && (trigger.means.cue === 'fires' || trigger.means.cue === 'strikes')
    // "reported attacks at Hadrut", "said that in the attack on …": right behind the verb or a word for where, one word of a strike is no verb.
    const within = segment.cues.get('inPlace')?.some((mark) => mark.last === trigger.first - 1) ?? false
    const next = trigger.first === trigger.last && trigger.first === (attribution?.to ?? 0) + 1
    const noun = isCue(trigger, 'strikes') && (within || next)
    // "Mayor: they have been shooting since morning": where cases tell, a verb without a subject and without "that" is nobody's own.
    const that = segment.cues.get('that')?.some(({ first }) => first > (attribution?.to ?? 0) && first < trigger.first)
    const own = (that || !tellsByCase(segment)) && source?.office !== 'local-authority' && source?.office !== 'ombudsman'
    const near = fires && !noun && own && attribution?.forward && onlyLittleWords(segment, attribution.to, trigger.first)
    const armed = segment.marks.some(
      (mark) =>
        mark.first < trigger.first && mark.first > (attribution?.to ?? 0) && mark.means.is === 'cue' && ARMS.has(mark.means.cue),
    )
    if (voice === 'active' && near && !armed && !candidates.some((group) => group.last < trigger.first)) return claimant
    const victims = candidates.some(
      (group) =>
        (group.head === 'target' || (group.head === 'people' && roleOf(segment, group) === 'toward')) &&
        sideOf(group, source, context) === opposite(claimant),
    )
    if (victims && voice === 'active') return claimant
  }
  return null
}
