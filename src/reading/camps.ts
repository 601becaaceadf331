/** What a segment tells of whose side is meant: the camps that the report has named, seats and countries, and whose dead and victims it speaks of. */
import type { Attacker, Claimant } from '../model.ts'
import type { Group } from './actors.ts'
import { isMark, type Segment } from './document.ts'
import type { Cue } from './lexicon.ts'
import { roleOf } from './roles.ts'
import { homeSide, isSide } from './sides.ts'
import type { Context } from './source.ts'
import { noMarkBetween, wordsBetween } from './speech.ts'
import { isFoughtOver } from './subject.ts'
import { elaborates, isSeatBehind } from './verb-final.ts'

/** The party in whose capital the first words of a segment put us; null where they name none. */
export function seatOf(segment: Segment, first: Group | undefined): Claimant | null {
  if (first?.head !== 'name' || first.who === null || first.who === 'both' || first.who === 'otherCountry') return null
  const opens = first.first <= segment.first + 2
  return opens && (first.role === 'at' || segment.cues.get('inPlace')?.some((mark) => mark.last === first.first - 1) === true)
    ? first.who
    : null
}

const TOPICS: readonly Cue[] = ['conflict', 'peace', 'truce', 'combat', 'background']

/** "Karabakh" alone is rather where the conflict is than who is in it. */
export function noteCamp({ who, head, last, possessor }: Group, segment: Segment, context: Context): void {
  const { camps } = context
  // "Düşmən" in a side's own outlet.
  const home = possessor === 'enemy' ? homeSide(context.origin) : null
  if (home === 'azerbaijan') camps.armenia ??= 'armenia'
  else if (home) camps.azerbaijan ??= 'azerbaijan'
  // "the Karabakh conflict", "the Karabakh truce"
  const topic = head === 'adjective' && TOPICS.some((cue) => segment.cues.get(cue)?.some((mark) => mark.first === last + 1))
  if (who === context.origin) context.abroad = true
  if (who === 'azerbaijan') camps.azerbaijan = who
  else if (who === 'armenia' || (who === 'artsakh' && head !== 'name' && !topic)) camps.armenia = who
  else if (who === 'both') {
    camps.azerbaijan ??= 'azerbaijan'
    camps.armenia ??= 'armenia'
  }
}

export const HURTS: readonly Cue[] = ['killed', 'wounded', 'missing', 'noLosses']

/** Whose dead and wounded a segment speaks of, where they are one side's. */
export function hurtSide(segment: Segment, groups: readonly Group[]): Attacker | null {
  if (!HURTS.some((cue) => segment.cues.has(cue))) return null
  // "The Azerbaijani army lost twelve men"
  const loses = (group: Group): boolean =>
    group.head === 'forces' &&
    (segment.cues.get('killed')?.some((mark) => mark.first > group.last && wordsBetween(segment, group.last, mark.first) === 0) ??
      false)
  const people = groups.filter(
    (group) =>
      // "the Armenian side has two wounded"
      (group.head === 'people' || group.persons || loses(group) || (group.head === 'forces' && group.office === null)) &&
      isSide(group.who) &&
      // "Azerbaijani soldiers opened fire at a farmer"
      !segment.cues.get('fires')?.some((mark) => mark.first === group.last + 1),
  )
  const [side] = new Set(people.map((group) => group.who))
  return side && isSide(side) && people.every((group) => group.who === side) ? side : null
}

const isSeatRightBefore = (segment: Segment, seat: Group, { first }: Group): boolean =>
  seat.head === 'name' &&
  isSide(seat.who) &&
  wordsBetween(segment, seat.last, first) <= 1 &&
  noMarkBetween(segment, seat.last, first) &&
  segment.sentence.field.grammar.order === 'verb-medial' &&
  (segment.cues.get('inPlace')?.some((mark) => mark.last === seat.first - 1) ?? false)

/** "Armenia lost 49 men, the prime minister said": an office of nobody named, behind the verb, is that of whoever lost them. */
function isLosersOffice(segment: Segment, groups: readonly Group[], group: Group, context: Context): Attacker | null {
  const spoken = [...(segment.cues.get('says') ?? []), ...(segment.cues.get('confirms') ?? [])]
  const behind = spoken.some(
    (verb) =>
      verb.last < group.first &&
      wordsBetween(segment, verb.last, group.first) <= 1 &&
      isMark(segment.sentence.field, verb.first - 1, ','),
  )
  if (!behind || group.head !== 'speaker' || group.who !== null || group.possessor !== null) return null
  if (context.speaker !== null || homeSide(context.origin) !== null || (group.office === null && !group.again)) return null
  const [opening] = groups
  const loses = opening && segment.cues.get('loses')?.some((verb) => verb.first === opening.last + 1)
  return loses && opening !== group && isSide(opening.who) ? opening.who : null
}

/** "The defence ministry of this country": of the side that was named last. */
export function withCountry(segment: Segment, groups: readonly Group[], context: Context): readonly Group[] {
  let apart = segment.first === segment.sentence.first
  return groups.map((group, index) => {
    // "… in Karabakh. The defence ministry of this country said": what is fought over is no country beside one that was named.
    if (isSide(group.who) && !(context.named !== null && isFoughtOver(segment, group))) {
      context.named = group.who
      apart = false
    }
    // "Shushan Stepanyan, spokeswoman of the defence ministry": whose office it is, the name tells.
    const name = groups[index - 1]
    const apposed =
      name?.head === 'speaker' && name.last === group.first - 2 && isMark(segment.sentence.field, group.first - 1, ',')
    if (apposed && group.who === null && group.office !== null && group.head === 'speaker') return { ...group, who: name.who }
    const [opening] = groups
    if (elaborates(segment, group, opening)) return { ...group, who: opening?.who ?? null }
    const seat = groups[index + 1]
    if (isSeatBehind(segment, group, seat, context.origin)) return { ...group, who: seat?.who ?? null }
    // "a répliqué à Bakou le ministère": a seat right before the body is whose body it is.
    if (name && group.head === 'speaker' && group.who === null && group.office !== null && isSeatRightBefore(segment, name, group))
      return { ...group, who: name.who }
    const loser = isLosersOffice(segment, groups, group, context)
    if (loser) return { ...group, who: loser }
    const its =
      group.possessor === 'its' && (group.office !== null || group.again) && group.head === 'speaker' && group.who === null
    if (!its) return group
    // "Pashinyan said Azerbaijani troops …. According to his ministry": of whom the sentence names, else of whoever speaks.
    const speaker = context.speaker?.claimant ?? null
    const before = segment.cues.get('its')?.some((mark) => mark.first === group.first) === true
    // "Azerbaijan admitted …. The country's ministry said"
    const country = context.speaker?.group?.head === 'name'
    const who = apart && (before || country) && isSide(speaker) ? speaker : context.named
    return who === null ? group : { ...group, who, possessor: null }
  })
}

/** "The ministry said that Armenian units had shelled …": the ministry is that of the other camp, where the report has named it. */
export function victimOf(segment: Segment, groups: readonly Group[], { camps }: Context): Attacker | null {
  const doers = groups.filter(
    (group) =>
      isSide(group.who) &&
      group.head === 'forces' &&
      segment.cues.get('fires')?.some((mark) => mark.first > group.last && wordsBetween(segment, group.last, mark.first) <= 1),
  )
  const [doer] = doers
  if (doers.length !== 1 || !isSide(doer?.who ?? null)) return null
  return doer?.who === 'azerbaijan' ? camps.armenia : camps.azerbaijan
}

export const soleCamp = ({ camps: { armenia, azerbaijan } }: Context): Attacker | null =>
  armenia && azerbaijan ? null : (armenia ?? azerbaijan)

const DONE_TO_ANOTHER: readonly Cue[] = ['breaks', 'breach', 'killed', 'captured', 'wounded']

/** "L'Arménie n'a pas rompu la trêve avec l'Azerbaïdjan, assure le ministère": of two named, the one that opens the thought and the other told of by the way. */
export function openingSide(segment: Segment, groups: readonly Group[]): Attacker | null {
  const sides = groups.filter((group) => isSide(group.who))
  const [first, ...others] = sides
  if (first?.head !== 'name' || !isSide(first.who) || others.length === 0) return null
  if (first.first > segment.first + 2 || roleOf(segment, first) !== 'plain') return null
  const told = segment.cues.has('notBroken') || segment.cues.has('noLosses')
  if (!told && DONE_TO_ANOTHER.some((cue) => segment.cues.has(cue))) return null
  return others.every((group) => group.who === first.who || roleOf(segment, group) === 'toward') ? first.who : null
}
