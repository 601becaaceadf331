import type { Attacker } from '../model.ts'
import type { Group } from './actors.ts'
import { isDash, isMark, type Segment, wordsApart } from './document.ts'
import type { CaseRole, Cue, Grammar } from './lexicon.ts'
import type { Mark } from './marks.ts'
import { homeSide, isSide, opposite } from './sides.ts'
import type { Context, Source } from './source.ts'
import { type Attribution, isObject } from './speech.ts'
import { isHeadFinal } from './verb-final.ts'

/** Words between two tokens. */
export const distance = (segment: Segment, a: number, b: number): number => wordsApart(segment.sentence.field, a, b)

/** "von Goris aus": the second part of an adposition opens no phrase of its own. */
export const closesOrigin = (segment: Segment, mark: Mark): boolean =>
  segment.cues.get('fromAround')?.some((one) => one.first < mark.first && one.last >= mark.last) ?? false

const endsBefore = (segment: Segment, cue: Cue, token: number, words: number): Mark | undefined =>
  segment.cues
    .get(cue)
    ?.findLast(
      (mark) =>
        mark.last < token &&
        !closesOrigin(segment, mark) &&
        distance(segment, mark.last, token) <= words &&
        !stopBetween(segment, mark.last, token) &&
        !takenBefore(segment, mark, token),
    )

export const OF_TIME: ReadonlySet<Cue> = new Set([
  'that',
  'today',
  'yesterday',
  'tomorrow',
  'night',
  'morning',
  'afternoon',
  'evening',
])

/** "said on Tuesday that Azerbaijani forces": the little word belongs to the day that follows it, not to what stands behind. */
const takenBefore = (segment: Segment, mark: Mark, token: number): boolean =>
  segment.marks.some(
    ({ first, last, means }) =>
      first > mark.last &&
      last < token &&
      (means.is === 'weekday' || means.is === 'month' || (means.is === 'cue' && OF_TIME.has(means.cue))),
  )

/** A word may stand between a noun and what stands behind it, unless that word is a place, whose it then is: "the army [at] Goris toward". */
const startsAfter = (segment: Segment, cue: Cue, token: number, words: number): Mark | undefined =>
  segment.cues
    .get(cue)
    ?.find(
      (mark) =>
        mark.first > token &&
        distance(segment, mark.first, token) <= words &&
        !stopBetween(segment, token, mark.first) &&
        !segment.marks.some(
          (one) => (one.means.is === 'place' || one.means.is === 'actor') && one.first > token && one.last < mark.first,
        ),
    )

export function stopBetween(segment: Segment, from: number, to: number): boolean {
  const { field } = segment.sentence
  // "children of 6, 9 and 12": a comma between two figures ends nothing.
  const lists = (i: number) => field.tokens[i - 1]?.kind === 'number' && field.tokens[i + 1]?.kind === 'number'
  for (let i = from + 1; i < to; i++)
    if ((isMark(field, i, ',:;') && !(isMark(field, i, ',') && lists(i))) || isDash(field, i)) return true
  return false
}

const WITH: ReadonlySet<Cue> = new Set([
  'artillery',
  'missile',
  'drone',
  'smallArms',
  'airstrike',
  'midnight',
  'noon',
  'night',
  'morning',
  'evening',
  'today',
  'yesterday',
])

/** "из артиллерии", "с 20:00": the word for "from" that names a weapon or a time names no origin. */
export function isInstrument(segment: Segment, from: Mark): boolean {
  if (segment.sentence.field.tokens[from.last + 1]?.kind === 'number') return true
  return segment.marks.some(
    (mark) => mark.first === from.last + 1 && (mark.means.is === 'number' || (mark.means.is === 'cue' && WITH.has(mark.means.cue))),
  )
}

/** "استپاناکرت و شوشی را": the sign of the object stands behind the last of those that "and" joins. */
function isObjectOf(segment: Segment, last: number): boolean {
  const object = segment.cues.get('objectAfter')?.find((mark) => mark.first > last)
  if (!object || object.first === last + 1) return object !== undefined
  const { cues, marks } = segment
  if (!cues.get('and')?.some((and) => and.first === last + 1)) return false
  const named = (at: number) => marks.some(({ means, first, last: end }) => first <= at && end >= at && means.is === 'place')
  for (let i = last + 2; i < object.first; i++)
    if (!named(i) && !isMark(segment.sentence.field, i, ',') && !cues.get('and')?.some((and) => and.first === i)) return false
  return true
}

/** What an adposition or a case ending says of a phrase. */
export function roleOf(
  segment: Segment,
  phrase: { readonly first: number; readonly last: number; readonly role: CaseRole; readonly nominative?: boolean },
): CaseRole {
  if (isObjectOf(segment, phrase.last)) return 'toward'
  if (segment.cues.get('fromAround')?.some((mark) => mark.first < phrase.first && mark.last > phrase.last)) return 'from'
  // "hərbçisi snayper atəşi ilə öldürülüb": a phrase that has its head and no genitive owns no fire further on.
  const headed = phrase.role === 'plain' && phrase.last > phrase.first && isHeadFinal(segment.sentence.field.grammar)
  const by = endsBefore(segment, 'by', phrase.first, 2) ?? startsAfter(segment, 'byAfter', phrase.last, headed ? 0 : 1)
  if (by) return 'agent'
  const stated = endsBefore(segment, 'from', phrase.first, 2)
  const from = stated && isInstrument(segment, stated) ? undefined : stated
  const toward = endsBefore(segment, 'toward', phrase.first, 2)
  // "aus Richtung Goris": the word for a direction within the one for where it came from.
  if (from && (!toward || toward.last <= from.last)) return 'from'
  if (toward) return 'toward'
  const fromAfter = startsAfter(segment, 'fromAfter', phrase.last, 1)
  const towardAfter = startsAfter(segment, 'towardAfter', phrase.last, 1)
  if (fromAfter && (!towardAfter || fromAfter.first < towardAfter.first)) return 'from'
  // "Ermənistan ordusu mövqelərimizi atəşə tutub": a nominative owns no positions; they are what was fired at.
  const stands = (cue: Cue) => segment.cues.get(cue)?.some((one) => one.first === towardAfter?.first) === true
  const object = phrase.nominative && ((phrase.last > phrase.first && stands('position')) || stands('our'))
  if ((towardAfter && !object) || isObject(segment, phrase.first)) return 'toward'
  if (phrase.role === 'plain' && endsBefore(segment, 'inPlace', phrase.first, 1)) return 'at'
  return phrase.role
}

/** The side a group is, with "enemy", "our" and "its" resolved by who speaks; null where it is none. */
export function sideOf(group: Group, source: Source | null, context: Context): Attacker | null {
  if (isSide(group.who)) return group.who
  const speaker = source && isSide(source.claimant) ? source.claimant : homeSide(context.origin)
  if (group.possessor === 'enemy') return speaker ? opposite(speaker) : null
  // "Ermənistan MN-nin ordumuzun … atəşə tutması barədə xəbəri": an outlet that tells the other side's words says "our" of its own.
  if (group.possessor === 'our') return group.quoted ? speaker : (homeSide(context.origin) ?? speaker)
  if (group.possessor === 'its') return source && isSide(source.claimant) ? source.claimant : null
  return null
}

export const isSourceGroup = (group: Group, attribution: Attribution | undefined): boolean =>
  attribution?.sources.some((source) => source.group === group) ?? false

/** "Karabakh truce", "Nagorno-Karabakh conflict": what it is about, not who did it. */
export const namesTopic = (segment: Segment, group: Group): boolean =>
  group.who === 'artsakh' &&
  group.head === 'name' &&
  (['truce', 'conflict', 'peace'] as const).some((cue) =>
    segment.cues
      .get(cue)
      ?.some(
        (mark) =>
          mark.first === group.last + 1 ||
          (mark.last < group.first &&
            group.first - mark.last <= 2 &&
            cue === 'truce' &&
            !stopBetween(segment, mark.last, group.first)),
      ),
  )

/** Whether a case ending says who did it, as in Russian. */
export function tellsByCase({ sentence: { field } }: Segment): boolean {
  let tells = telling.get(field.grammar)
  if (tells === undefined) {
    tells = field.grammar.declensions.some(({ endings }) => Object.values(endings).includes('agent'))
    telling.set(field.grammar, tells)
  }
  return tells
}

const telling = new WeakMap<Grammar, boolean>()
