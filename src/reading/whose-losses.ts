/** Whose dead and wounded a loss word speaks of. */
import type { Attacker, CasualtiesClaim, Loss } from '../model.ts'
import type { Group } from './actors.ts'
import { isDash, type Segment } from './document.ts'
import type { Cue } from './lexicon.ts'
import { isCue, type Mark } from './marks.ts'
import type { Count } from './numbers.ts'
import { distance, isSourceGroup, roleOf, sideOf, stopBetween } from './roles.ts'
import { isSide, sameCamp } from './sides.ts'
import type { Context, Source } from './source.ts'
import type { Attribution } from './speech.ts'
import { isHeadFinal, isNominalDoer } from './verb-final.ts'
import { placesHit } from './where.ts'

export type Side = CasualtiesClaim['side']

export interface Slot {
  readonly loss: Loss | 'casualties'
  readonly mark: Mark
  count: Count | null
}

export const commas = (segment: Segment, a: number, b: number): number =>
  stopBetween(segment, Math.min(a, b), Math.max(a, b)) ? 1 : 0

const isPeople = (group: Group): boolean =>
  group.head === 'people' || group.persons || (group.who === 'russia' && group.office === 'army')

/** "на границе Армении и Азербайджана": whose border, within three words of "on". */
const isBorder = (segment: Segment, group: Group): boolean =>
  (segment.cues.get('inPlace') ?? []).some(
    (mark) =>
      mark.last < group.first &&
      distance(segment, mark.last, group.first) <= 3 &&
      segment.cues.get('conflict')?.some((border) => border.first === mark.last + 1 && border.last < group.first),
  )

/** Where nothing else tells, the dead are the side's whose town was hit; Karabakh's towns tell nothing. */
export function sideOfPlace(segment: Segment): Side {
  // In a clash both have dead.
  if (segment.cues.has('combat')) return null
  const hit = placesHit(segment).find((place) => place.sector !== 'karabakh')
  return hit ? (hit.country === 'AM' ? 'armenia' : 'azerbaijan') : null
}

/** "Azerbaigian, morti sei soldati": the dead are the topic's; Karabakh as a topic tells nothing. */
export const sideOfTopic = ({ topic }: Context): Side => (topic === 'artsakh' ? null : (topic ?? null))

const WEAPONS_OWNED: readonly Cue[] = ['missile', 'artillery', 'drone', 'airstrike', 'smallArms']

/** "Ermenistan'da ölü sayısı": in a country; "Ermenistan'la" is with one. */
const isWhere = ({ sentence: { field } }: Segment, { last }: Group): boolean => {
  const token = field.tokens[last]
  return token !== undefined && /[dt][ae]$/.test(field.folded.text.slice(token.start, token.end))
}

const actsBetween = (segment: Segment, from: number, to: number): boolean =>
  (['byAfter', 'strikes', 'shelling', 'fires', 'underFire'] as const).some((cue) =>
    segment.cues.get(cue)?.some((mark) => mark.first > from && mark.last < to),
  )

/**
 * A bare country name tells whose people they are only as the one who lost them ("Azerbaijan lost 50") or as their owner; "killed in clashes
 * with Azerbaijan" tells nothing of the dead, who are then the claimant's own.
 */
function ownsLoss(segment: Segment, group: Group, role: string, from: number, to: number, { last }: Mark): boolean {
  if (group.who === 'both') return true
  // "تلفات سنگین ارتش ارمنستان": where owners stand behind their noun, the one right behind the loss.
  if (ownsBehind(segment) && group.head === 'forces' && (group.first === to + 1 || group.first === last + 1)) return true
  // "شمار کشته‌های ارمنستان به ۱۳۵ رسید"
  const { order, owner } = segment.sentence.field.grammar
  if (owner === 'after' && order !== 'verb-first' && group.head === 'name' && group.first === last + 1 && group.last < to)
    return true
  // "in fighting with Azerbaijan", "an der Grenze zu Aserbaidschan"
  if (role === 'toward') return false
  // "under fire from Azerbaijan"
  if (role === 'from' && group.head === 'name') return false
  if (segment.cues.get('of')?.some((mark) => mark.last < group.first && distance(segment, mark.last, group.first) <= 1)) {
    return (group.last < from ? distance(segment, group.last, from) : distance(segment, to, group.first)) <= 6
  }
  if (role === 'owner' || group.role === 'owner') {
    // "Ermenistan'ın Terter'e saldırısında iki sivil öldü": whose attack it was.
    if (isHeadFinal(segment.sentence.field.grammar) && actsBetween(segment, group.last, from)) return false
    // "жертв столкновений на границе Армении": whose border it is.
    if (segment.cues.get('inPlace')?.some((mark) => mark.first > from && mark.last < group.first)) return false
    // "на границе Армении и Азербайджана погибли": the same before the loss.
    if (group.head === 'name' && group.last < from && isBorder(segment, group)) return false
    // "düşmənin iki tankı və onlarla canlı qüvvəsi": nobody but the enemy is spoken of.
    const behind = group.first > to && isHeadFinal(segment.sentence.field.grammar)
    const armed = WEAPONS_OWNED.some((cue) => segment.cues.get(cue)?.some((mark) => mark.first === group.last + 1))
    if (group.possessor === 'enemy' && (behind || armed)) return false
    const reach = group.possessor === 'enemy' ? 8 : 3
    return (group.last < from ? distance(segment, group.last, from) : distance(segment, to, group.first)) <= reach
  }
  // "Azərbaycanla toqquşmalarda": with whom, not whose.
  if (group.role === 'at' && group.head === 'name' && isHeadFinal(segment.sentence.field.grammar))
    return isWhere(segment, group) && group.last < from && distance(segment, group.last, from) <= 1
  // "в Азербайджане — один раненый"
  const dashed = role === 'at' && isDash(segment.sentence.field, group.last + 1)
  if (group.last < from) return distance(segment, group.last, from) <= 3 && (dashed || !stopBetween(segment, group.last, from))
  return false
}

const WEAPONS: readonly Cue[] = ['missile', 'artillery', 'drone', 'airstrike', 'smallArms']

/** "Azerbaijani drones", "cohetes azerbaiyanos": whose weapon it is, not whose dead. */
const ownsWeapon = (segment: Segment, group: Group): boolean =>
  group.head === 'adjective' &&
  WEAPONS.some((cue) =>
    segment.cues.get(cue)?.some((mark) => {
      const [end, start] = mark.first > group.last ? [group.last, mark.first] : [mark.last, group.first]
      return end < start && distance(segment, end, start) <= 1 && !stopBetween(segment, end, start)
    }),
  )

/** "sotto il fuoco armeno": whose fire it is. */
const ownsFire = (segment: Segment, group: Group): boolean =>
  group.head === 'adjective' &&
  (segment.cues.get('underFire') ?? []).some((mark) => mark.last < group.first && distance(segment, mark.last, group.first) === 0)

const ACTS: readonly Cue[] = ['fires', 'strikes', 'shelling', 'combat']

/** Where an owner follows its noun and the verb stands first or last, the name behind "حمله" is whose attack it was. */
const ownsBehind = (segment: Segment): boolean => {
  const { order, owner } = segment.sentence.field.grammar
  return order !== 'verb-medial' && owner === 'after'
}

/** "Stepanakert'in bombalanması sonucu": a town that was hit did nothing, though its name is also a side's. */
const isTown = (segment: Segment, group: Group): boolean =>
  group.who === 'artsakh' &&
  segment.marks.some(({ means, first }) => means.is === 'place' && means.place.kind === 'settlement' && first === group.first)

const WORDS_TO_OBJECT = 4

/** "nuestras tropas eliminaron a 17 soldados armenios": who stands before a verb that takes somebody else's men as its object. */
function takesLives(segment: Segment, group: Group): boolean {
  const { cues } = segment
  if (group.head !== 'forces' || !cues.has('objectBefore')) return false
  return (['killed', 'wounded', 'captured'] as const).some((loss) =>
    cues.get(loss)?.some((verb) => {
      const object = verb.first === group.last + 1 && cues.get('objectBefore')?.find((mark) => mark.first === verb.last + 1)
      return (
        object &&
        segment.marks.some(
          ({ means, first }) =>
            means.is === 'actor' &&
            isSide(means.who) &&
            means.who !== group.who &&
            first > object.last &&
            distance(segment, object.last, first) <= WORDS_TO_OBJECT &&
            !stopBetween(segment, object.last, first),
        )
      )
    }),
  )
}

/** "Armenian forces shelled …": whoever fires right here is not whose dead are told. */
export function acts(segment: Segment, group: Group): boolean {
  if (group.head !== 'forces' && group.head !== 'name' && group.head !== 'adjective') return false
  if (group.role === 'toward' || group.role === 'at' || (isHeadFinal(segment.sentence.field.grammar) && isTown(segment, group)))
    return false
  if (takesLives(segment, group)) return true
  return ACTS.some((cue) =>
    segment.cues.get(cue)?.some(
      (mark) =>
        (mark.first > group.last &&
          // "აზერბაიჯანმა ბრძოლაში ოთხი სამხედრო დაკარგა": in the fighting, not by it.
          mark.role !== 'at' &&
          distance(segment, group.last, mark.first) <= 1 &&
          !(['inPlace', 'by'] as const).some((cue) =>
            segment.cues.get(cue)?.some((word) => word.first > group.last && word.last < mark.first),
          ) &&
          !stopBetween(segment, group.last, mark.first) &&
          !segment.marks.some((one) => one.means.is === 'actor' && one.first > group.last && one.last < mark.first)) ||
        // "tirs azerbaïdjanais"
        (group.head === 'adjective' && mark.last < group.first && distance(segment, mark.last, group.first) === 0) ||
        // "обстрелов ВС Армении": an army behind a noun of fire is whose fire it is.
        ((group.head === 'forces' || (group.head === 'name' && ownsBehind(segment))) &&
          mark.last < group.first &&
          distance(segment, mark.last, group.first) <= 1 &&
          isCue(mark, 'shelling')),
    ),
  )
}

const FIRE: readonly Cue[] = ['fires', 'underFire', 'shelling', 'strikes']

/** "հայկական կողմից կա երկու զոհ": an adjective with "by the side of" names the doer only where something was fired; else whose dead they are. */
export const doesIt = (segment: Segment, group: Group, role: string): boolean =>
  role === 'agent' && (group.head !== 'adjective' || segment.cues.has('by') || FIRE.some((cue) => segment.cues.has(cue)))

const LONGEST_CAUSE = 5

/** "Ադրբեջանի կրակի հետևանքով": the cause of the loss at `at`, not whose loss it is. */
export const causes = (segment: Segment, group: Group, at: number): boolean =>
  !isTown(segment, group) &&
  (segment.cues.get('causeAfter') ?? []).some(
    (mark) =>
      mark.first > group.last &&
      mark.last < at &&
      distance(segment, group.last, mark.first) <= LONGEST_CAUSE &&
      !stopBetween(segment, group.last, mark.first) &&
      (!isPeople(group) ||
        ACTS.some((cue) => segment.cues.get(cue)?.some((act) => act.first > group.last && act.last <= mark.last))),
  )

/** "…, which puts the blame on Azerbaijani troops": whom the speaker blames for the loss, well apart from it. */
const isAccused = (segment: Segment, group: Group, from: number, to: number, source: Source | null): boolean =>
  segment.cues.has('accuses') &&
  isAdversary(group, source) &&
  ((group.last < from ? distance(segment, group.last, from) : distance(segment, to, group.first)) > 3 ||
    // "two were injured, it said, blaming Azerbaijani troops"
    (group.first > to && segment.cues.get('accuses')?.some((mark) => mark.first > to && mark.last === group.first - 1) === true))

/** "Azerbaijan attacked …, which cost civilians their lives": beyond the fire, seen from the loss, stands who fired. */
const standsBeyondFire = (segment: Segment, group: Group, from: number, to: number): boolean =>
  FIRE.some((cue) =>
    segment.cues
      .get(cue)
      ?.some((fire) => (fire.first > group.last && fire.last < from) || (fire.first > to && fire.last < group.first)),
  )

const isAdversary = (group: Group, source: Source | null): boolean =>
  source !== null && isSide(source.claimant) && isSide(group.who) && !sameCamp(group.who, source.claimant)

const isOwnCamp = (group: Group, source: Source | null): boolean =>
  source !== null && isSide(source.claimant) && isSide(group.who) && sameCamp(group.who, source.claimant)

/** "ارتش آذربایجان … را هدف گرفت و چهار غیرنظامی کشته شد": with the verb last, the army that stands before its fire is not whose dead are told behind it. */
const firesBefore = (segment: Segment, group: Group, at: number): boolean =>
  segment.sentence.field.grammar.order === 'verb-final' &&
  group.head === 'forces' &&
  !group.persons &&
  roleOf(segment, group) === 'plain' &&
  (['fires', 'strikes'] as const).some((cue) => segment.cues.get(cue)?.some((mark) => mark.first > group.last && mark.last < at))

/** "στην επίθεση του Αζερμπαϊτζάν": the other side's name in the genitive behind the attack. */
const ownsAttack = (segment: Segment, group: Group): boolean =>
  group.head === 'name' &&
  (['strikes', 'shelling'] as const).some((cue) =>
    segment.cues.get(cue)?.some((mark) => mark.last < group.first && distance(segment, mark.last, group.first) <= 1),
  )

/** "49 من جنودها وأذربيجان 50": behind the first figure, whoever stands right before the next. */
const hasOwnFigure = (segment: Segment, group: Group, to: number): boolean =>
  group.head === 'name' && group.first > to && segment.sentence.field.tokens[group.last + 1]?.kind === 'number'

const LOST: readonly Cue[] = ['killed', 'wounded', 'captured', 'missing', 'casualties']

/** "Two soldiers fell, the Azerbaijani side has five dead": whoever stands behind the comma with a loss of its own. */
const hasOwnLoss = (segment: Segment, group: Group, to: number): boolean =>
  group.first > to &&
  stopBetween(segment, to, group.first) &&
  LOST.some((cue) =>
    segment.cues.get(cue)?.some((mark) => mark.first > group.last && !stopBetween(segment, group.last, mark.first)),
  )

const WORDS_TO_FOE = 3

/** "after a clash with Azerbaijani troops": whom they fought. */
const isFoughtWith = (segment: Segment, group: Group): boolean =>
  segment.cues
    .get('combat')
    ?.some((mark) => mark.last < group.first && distance(segment, mark.last, group.first) <= WORDS_TO_FOE) === true

/** "قتيل في معارك قره باغ": what is fought over, not whose dead. */
const isBattlefield = (segment: Segment, group: Group): boolean =>
  group.who === 'artsakh' &&
  group.head === 'name' &&
  (['combat', 'conflict'] as const).some((cue) => segment.cues.get(cue)?.some((mark) => mark.last === group.first - 1))

/** "در درگیری با آذربایجان", "مرز با ارمنستان": with whom they fought or whose neighbours they are. */
const isOpponent = (segment: Segment, group: Group): boolean =>
  ownsBehind(segment) &&
  (segment.cues.get('inPlace') ?? []).some(
    (mark) =>
      mark.last === group.first - 1 &&
      (['combat', 'conflict'] as const).some((cue) => segment.cues.get(cue)?.some(({ last }) => last === mark.first - 1)),
  )

/** "قتلى أرمن": where adjectives stand behind their noun, the one right behind the dead. */
function ownsDead(segment: Segment, groups: readonly Group[], slot: Slot): Side {
  if (!ownsBehind(segment)) return null
  const own = groups.find((group) => group.head === 'adjective' && group.first === slot.mark.last + 1)
  return own && isSide(own.who) ? own.who : null
}

/** "Azerbaijani soldiers wounded a farmer": who stands before the verb hurt whom stands behind it. */
function hurts(segment: Segment, group: Group, { mark, count }: Slot): boolean {
  if (segment.sentence.field.grammar.order !== 'verb-medial' || group.last + 1 !== mark.first || count?.last === group.first - 1)
    return false
  return PERSONS.some((cue) =>
    segment.cues
      .get(cue)
      ?.some(
        (one) =>
          one.first > mark.last &&
          distance(segment, mark.last, one.first) <= 4 &&
          !stopBetween(segment, mark.last, one.first) &&
          !(['and', 'inPlace', 'by', 'from'] as const).some((little) =>
            segment.cues.get(little)?.some((word) => word.first > mark.last && word.last < one.first),
          ),
      ),
  )
}

const PERSONS: readonly Cue[] = ['soldiers', 'oneSoldier', 'civilians', 'oneCivilian', 'people', 'oneOther']

/** "said its forces killed 20 Armenian soldiers": people of the other side stand behind the verb. */
const hasRivalsBehind = (groups: readonly Group[], group: Group, { last }: Mark): boolean =>
  (group.head === 'forces' || group.possessor !== null) &&
  groups.some(
    (other) => other.first > last && isPeople(other) && isSide(other.who) && !(isSide(group.who) && sameCamp(other.who, group.who)),
  )

const standsAt = (segment: Segment, group: Group, from: number, to: number): boolean =>
  (group.last < from ? distance(segment, group.last, from) : distance(segment, to, group.first)) <= 1

/** "after a clash with Azerbaijani soldiers contact was lost": whom one's own fought, behind "with" and the word of the fight. */
const isFought = (segment: Segment, group: Group): boolean =>
  segment.sentence.field.grammar.order === 'verb-medial' &&
  (segment.cues.get('combat') ?? []).some(
    (mark) =>
      mark.last < group.first && distance(segment, mark.last, group.first) === 1 && !stopBetween(segment, mark.last, group.first),
  )

/** "The armed forces of Armenia lost 20 men": whoever stands right before a verb of losing has the dead. */
function loserOf(segment: Segment, groups: readonly Group[], { mark }: Slot, source: Source | null, context: Context): Side {
  const verb = segment.cues.get('loses')?.findLast((one) => one.first <= mark.first)
  if (!verb || stopBetween(segment, verb.last, mark.first)) return null
  const loser = groups.findLast((group) => group.last < verb.first)
  if (!loser || loser.head === 'speaker' || loser.head === 'press' || loser.head === 'outlet') return null
  if (distance(segment, loser.last, verb.first) > 1) return null
  return loser.who === 'both' ? null : sideOf(loser, source, context)
}

/** Whose people a loss word speaks of; the agents and sources around it are somebody else's. */
export function sideNear(
  segment: Segment,
  groups: readonly Group[],
  slot: Slot,
  attribution: Attribution | undefined,
  source: Source | null,
  context: Context,
  attacker: Attacker | null,
  further: Side = null,
): Side {
  const from = slot.count ? Math.min(slot.count.first, slot.mark.first) : slot.mark.first
  const to = slot.count ? Math.max(slot.count.last, slot.mark.last) : slot.mark.last
  const told = ownsDead(segment, groups, slot) ?? loserOf(segment, groups, slot, source, context)
  if (told) return told
  const bothNamed = segment.cues.get('bothSides')
  // "her iki taraftan ölü ve yaralılar": right before the loss, whoever else is named.
  const beside = bothNamed?.some((mark) => mark.last < from && distance(segment, mark.last, from) <= 2)
  if (bothNamed && (beside || !groups.some((group) => isPeople(group) && isSide(group.who)))) return 'both'
  const civil = (['civilians', 'oneCivilian'] as const).some((cue) =>
    segment.cues.get(cue)?.some((mark) => mark.first >= from - 2 && mark.last <= to + 2),
  )
  const scored: { side: Side; cost: number }[] = []
  for (const group of groups) {
    const role = roleOf(segment, group)
    if (doesIt(segment, group, role) || group.head === 'target' || group.head === 'press' || group.head === 'outlet') continue
    // "Russia confirmed the death of two of its peacekeepers"
    const its = group.who === null && group.possessor !== null && group.possessor !== 'enemy' && source?.claimant === 'russia'
    const russian = (group.who === 'russia' || its) && isPeople(group)
    const apart = group.last < from || group.first > to
    if (russian && apart && commas(segment, group.last < from ? group.last : to, group.last < from ? from : group.first) > 0)
      continue
    const side: Side = russian
      ? 'russia'
      : group.who === 'both'
        ? isPeople(group)
          ? 'both'
          : null
        : sideOf(group, source, context)
    if (!side || (group.head === 'speaker' && !isPeople(group))) continue
    if (role === 'from' && !isPeople(group) && group.possessor === null && ownsBehind(segment)) continue
    // "The ministry blamed the Azerbaijani military; two people were wounded": not those who are blamed.
    if (attribution?.verb === 'accuses' && isAdversary(group, source) && commas(segment, group.last, slot.mark.first) > 0) continue
    if (hasOwnLoss(segment, group, to)) continue
    // "…, and one was taken": behind a comma nobody takes his own.
    if (slot.loss === 'captured' && isOwnCamp(group, source) && commas(segment, group.last, slot.mark.first) > 0) continue
    // "fell in battle against Azerbaijani troops"
    if (role === 'toward' && isAdversary(group, source) && group.first > to) continue
    // "in Azerbaijani captivity": whose captivity it is.
    if (slot.loss === 'captured' && group.first >= slot.mark.first && group.last <= slot.mark.last && isAdversary(group, source))
      continue
    if (firesBefore(segment, group, from) && isAdversary(group, source)) continue
    if (isSourceGroup(group, attribution) && !isPeople(group)) continue
    // "accused Baku of killing a civilian": the accused killed, and lost nobody.
    if (attribution?.verb === 'accuses' && !isPeople(group) && isAdversary(group, source)) continue
    if (role === 'toward' && isAdversary(group, source) && isFoughtWith(segment, group)) continue
    if (isOpponent(segment, group) || isBattlefield(segment, group) || hasOwnFigure(segment, group, to)) continue
    if ((ownsAttack(segment, group) || isFought(segment, group)) && isAdversary(group, source)) continue
    // "Ereván denuncia fuego azerí, con dos fallecidos": of the other side only those beside the loss itself.
    if (group.head === 'adjective' && isAdversary(group, source) && apart && !standsAt(segment, group, from, to)) continue
    // Civilians are no army's.
    if (ownsWeapon(segment, group) || ownsFire(segment, group) || (civil && group.head === 'forces' && !group.persons)) continue
    if ((isAdversary(group, source) || hasRivalsBehind(groups, group, slot.mark)) && hurts(segment, group, slot)) continue
    if (causes(segment, group, slot.mark.last) || isAccused(segment, group, from, to, source)) continue
    if (attacker && isSide(side) && sameCamp(side, attacker) && standsBeyondFire(segment, group, from, to)) continue
    if (acts(segment, group) || isNominalDoer(segment, group, slot.mark.first, isAdversary(group, source))) continue
    if (
      (group.head === 'name' || (group.head === 'forces' && group.office === 'army' && !group.persons)) &&
      !ownsLoss(segment, group, role, from, to, slot.mark)
    )
      continue
    // "Azerbaycan sınır muhafızları dört Ermeni askerini öldürdü": who stands between the figure and its verb, before who stands beside it.
    const outside = group.last < from || group.first > to ? 1 : 0
    const gap = group.last < from ? distance(segment, group.last, from) : group.first > to ? distance(segment, to, group.first) : 0
    const strong = isPeople(group) ? 0 : group.head === 'forces' || role === 'owner' ? 3 : 5
    if (gap <= 10) scored.push({ side, cost: gap + outside + strong + 4 * commas(segment, group.last, slot.mark.first) })
  }
  const claimant = source && isSide(source.claimant)
  const camps = new Set<string | null>()
  for (const group of groups)
    if (!acts(segment, group) && (group.who === 'both' || isSide(group.who)))
      camps.add(group.who === 'artsakh' ? 'armenia' : group.who)
  if (!claimant && scored.length === 0 && (camps.has('both') || camps.size > 1)) return further ?? 'both'
  scored.sort((a, b) => a.cost - b.cost)
  return scored[0]?.side ?? null
}

/** "Armenian soldiers" in Stepanakert's mouth are its own; Armenia's it calls by the country's name. */
export function ownOf(segment: Segment, side: Side, { claimant }: Source): Side {
  if (side !== 'armenia' || claimant !== 'artsakh') return side
  const named = segment.marks.some(
    ({ means }) => means.is === 'actor' && means.who === 'armenia' && !means.adjective && !means.people,
  )
  return named ? side : 'artsakh'
}

const isForeign = ({ who }: Group): boolean => who !== null && who !== 'both' && who !== 'russia' && !isSide(who)

/** "zwei indische Arbeiter wurden verletzt", "two French journalists": people of neither side. */
export function areStrangers(segment: Segment, groups: readonly Group[], slot: Mark): boolean {
  const people = groups.filter((group) => isPeople(group) && distance(segment, group.last, slot.first) <= 6)
  return people.length > 0 && people.every(isForeign)
}
