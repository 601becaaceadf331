/** Which figure goes with which word of loss. */
import type { Loss } from '../model.ts'
import { isMark, type Segment } from './document.ts'
import type { Cue } from './lexicon.ts'
import type { Mark } from './marks.ts'
import { isUnknown } from './names.ts'
import type { Count } from './numbers.ts'
import { distance } from './roles.ts'
import type { Attribution } from './speech.ts'
import { commas, type Slot } from './whose-losses.ts'

export const LOSS_CUES: readonly Loss[] = ['killed', 'wounded', 'captured', 'missing']

/** Two kinds of loss with one number for both ("207 dead and missing"): the number is neither's. */
export function sharesNumber(segment: Segment, slots: readonly Slot[], slot: Slot): boolean {
  return slots.some((other) => {
    if (other === slot || other.count) return false
    const [early, late] = other.mark.first < slot.mark.first ? [other.mark, slot.mark] : [slot.mark, other.mark]
    // "مقتل جنديين وفقدان ثالث": a number of its own stands between.
    if (slot.count && slot.count.first > early.first && slot.count.last < late.first) return false
    const joined =
      (late.joined && distance(segment, early.last, late.first) === 0) ||
      segment.cues.get('and')?.some((and) => and.first > early.last && and.last < late.first)
    return joined === true && distance(segment, early.last, late.first) <= 2
  })
}

/** "2,300 killed and wounded": nothing but "and" between the two. */
export const isOneFigure = (segment: Segment, a: Slot, b: Slot): boolean =>
  a.count !== null &&
  b.count === null &&
  a.count.last < a.mark.first &&
  a.loss === 'killed' &&
  b.loss === 'wounded' &&
  b.mark.first === a.mark.last + 2 &&
  b.mark.last === b.mark.first &&
  (segment.cues.get('and')?.some((and) => and.first === a.mark.last + 1) ?? false)

/** "Armenia lost 105 and Azerbaijan 50", "… mit 50": the number of who is named right before it, where a verb is left out. */
export function isNextFigure(segment: Segment, count: Count): boolean {
  const { field } = segment.sentence
  return segment.marks.some(
    ({ means, first, last }) =>
      means.is === 'actor' &&
      !means.adjective &&
      last < count.first &&
      distance(segment, last, count.first) <= 1 &&
      (isMark(field, first - 1, ',') || (segment.cues.get('and')?.some((and) => and.last === first - 1) ?? false)),
  )
}

/** Gives each number to the loss word it stands closest to, a comma counting as far. */
export function pair(segment: Segment, slots: Slot[], counts: readonly Count[]): void {
  const pairs: { slot: Slot; count: Count; cost: number }[] = []
  // Where the verb closes the sentence the number stands before its loss: "یک سرباز کشته و سه نفر زخمی شدند".
  const verbFinal = segment.sentence.field.grammar.order === 'verb-final'
  for (const slot of slots) {
    for (const count of counts) {
      const before = count.last < slot.mark.first
      const gap = before ? distance(segment, count.last, slot.mark.first) : distance(segment, slot.mark.last, count.first)
      if (gap > 18) continue
      // "sept soldats ont péri et dix autres ont été blessés": behind "and" stands the next loss's number.
      const next =
        !before &&
        (segment.cues.get('and')?.some((and) => and.first > slot.mark.last && and.last === count.first - 1) ||
          // "قتيل وجريحان": the dual with its "and" counts itself.
          segment.marks.some((mark) => mark.joined && mark.first === count.first && mark.first > slot.mark.last))
          ? 4
          : 0
      // "شمار کشته‌ها را ۴ و زخمی‌ها را ۶ نفر اعلام کرد": an "and" between parts the number from the loss behind it.
      const parted =
        before && segment.cues.get('and')?.some((and) => and.first === count.last + 1 && and.last === slot.mark.first - 1) ? 6 : 0
      pairs.push({
        slot,
        count,
        cost:
          gap +
          next +
          parted +
          6 * commas(segment, count.last, slot.mark.first) +
          (isNextFigure(segment, count) ? 20 : 0) +
          // "کشته شدن ۲۰ تن و زخمی شدن ۷۲ تن": the number right behind a noun of loss is its own.
          (before ? (slot.mark.joined ? 4 : 0) : verbFinal && gap > 0 ? 3 : 0.5) +
          (count.value === null ? 8 : 0),
      })
    }
  }
  pairs.sort((a, b) => a.cost - b.cost)
  const used = new Set<Count>()
  for (const { slot, count, cost } of pairs) {
    if (slot.count || used.has(count) || cost > 24) continue
    slot.count = count
    used.add(count)
  }
}

export const isNumber = ({ marks, sentence }: Segment, at: number): boolean =>
  sentence.field.tokens[at]?.kind === 'number' || marks.some(({ means, last }) => means.is === 'number' && last === at)

export const phraseOf = (segment: Segment, count: Count): string => {
  const { folded, tokens } = segment.sentence.field
  return folded.source.slice(folded.at[tokens[count.first]?.start ?? 0], folded.at[tokens[count.last]?.end ?? 0])
}

/** Whether the word behind a number names civilians or soldiers; null where it names neither. */
export function kindOf(segment: Segment, count: Count): boolean | null {
  const names = (cues: readonly Cue[]) =>
    cues.some((cue) =>
      segment.cues.get(cue)?.some((mark) => mark.first > count.last && distance(segment, count.last, mark.first) === 0),
    )
  const soldier = names(['soldiers', 'oneSoldier', 'martyrs'])
  return names(['civilians', 'oneCivilian']) && !soldier ? true : soldier ? false : null
}

/** "Генерал и еще шестеро военных погибли": six more than the one who is named. */
export function withNamed(segment: Segment, slots: readonly Slot[], all: readonly Count[], count: Count): Count {
  const { cues } = segment
  const more = cues.get('more')?.find((mark) => mark.last === count.first - 1)
  const and = more && cues.get('and')?.find((mark) => mark.last === more.first - 1)
  if (!and || and.first <= segment.first || count.value === null || all.length > 1) return count
  if (slots.some((slot) => slot.loss !== slots[0]?.loss) || isMark(segment.sentence.field, and.first - 1, ',')) return count
  return { ...count, value: count.value + 1, more: false }
}

export const ONE: readonly Cue[] = ['oneSoldier', 'oneCivilian', 'oneOther']

const WORDS_OF_NAME = 4

/** "ранен глава общины": a town's official right beside the word of loss, who tells nothing, is who was hurt. */
export const hurtOfficial = (segment: Segment, { mark }: Slot, attribution: Attribution | undefined): Mark | undefined =>
  segment.marks.find(
    ({ means, first, last }) =>
      means.is === 'office' &&
      means.office === 'local-authority' &&
      !(attribution !== undefined && first >= attribution.from && last <= attribution.to) &&
      (last < mark.first
        ? distance(segment, last, mark.first) <= WORDS_OF_NAME && commas(segment, last, mark.first) === 0
        : distance(segment, mark.last, first) <= 1 && commas(segment, mark.last, first) === 0),
  )

/** "Arthur Muradian, 21 ans, a été tué": whose name, in no table, is told with an age between commas is one. */
export function agedOne(segment: Segment, { mark }: Slot): Mark | undefined {
  const { field } = segment.sentence
  return segment.cues.get('unit')?.find(({ first, last }) => {
    const framed = field.tokens[first - 1]?.kind === 'number' && isMark(field, first - 2, ',(') && isMark(field, last + 1, ',)')
    return (
      framed &&
      isUnknown(segment, first - 3) &&
      (last < mark.first ? distance(segment, last, mark.first) : distance(segment, mark.last, first)) <= WORDS_OF_AGED
    )
  })
}

const WORDS_OF_AGED = 4

/** Whether a loss of its own stands between two tokens. */
const lostBetween = (segment: Segment, from: number, to: number): boolean =>
  LOSS_CUES.some((cue) => segment.cues.get(cue)?.some((mark) => mark.first > from && mark.last < to))

/** "A child and two women", "six soldiers and a general": the one person that "and" joins to a counted few; undefined where there is none. */
export function joinedOne(
  segment: Segment,
  count: Count,
  all: readonly Count[],
  attribution: Attribution | undefined,
): Mark | undefined {
  const { field } = segment.sentence
  const speaks = (mark: Mark) => attribution !== undefined && mark.first >= attribution.from && mark.last <= attribution.to
  // "un mort et deux blessés"
  const lost = (mark: Mark) => LOSS_CUES.some((cue) => segment.cues.get(cue)?.some((loss) => loss.last === mark.last))
  // "11 قتيلا مدنيا": behind its own number.
  const counted = (mark: Mark) => all.some(({ last }) => last < mark.first && distance(segment, last, mark.first) <= 1)
  const singles = ONE.flatMap((cue) => segment.cues.get(cue) ?? []).filter((mark) => !speaks(mark) && !lost(mark) && !counted(mark))
  for (const and of segment.cues.get('and') ?? []) {
    if (and.last === count.first - 1) {
      const before = singles.find((mark) => mark.last < and.first && distance(segment, mark.last, and.first) <= WORDS_OF_NAME)
      if (before && !lostBetween(segment, before.last, and.first) && commas(segment, before.last, and.first) === 0) return before
    }
    if (and.first > count.last && distance(segment, count.last, and.first) <= 2 && !lostBetween(segment, count.last, and.first)) {
      const behind = singles.find((mark) => mark.first > and.last && distance(segment, and.last, mark.first) === 0)
      if (behind && field.tokens[and.last + 1]?.kind !== 'number') return behind
    }
  }
  return undefined
}

/** "A civilian and a soldier were killed" are two; "a girl and her grandmother" are more than one. */
export function single(segment: Segment, singular: readonly Mark[], loss: Mark): number | null {
  const before = singular.filter((mark) => mark.last < loss.first)
  // "Զոհվել են մայոր Համբարձումյանը և կապիտան Էլբակյանը": the verb may stand first.
  const { order, owner } = segment.sentence.field.grammar
  const ahead = before.length === 0 && order === 'verb-medial' && owner === 'before'
  const behind = singular.filter((mark) => mark.first > loss.last && commas(segment, loss.last, mark.first) === 0)
  const named = (ahead ? behind : before).toSorted((a, b) => a.first - b.first)
  for (const and of segment.cues.get('and') ?? []) {
    const one = named.find((mark) => mark.last < and.first && distance(segment, mark.last, and.first) <= 4)
    if (!one || (!ahead && and.last > loss.first)) continue
    // "one soldier was killed and another wounded": each has a loss of its own.
    if (lostBetween(segment, one.last, and.first)) continue
    if (named.some((mark) => mark.first > and.last && distance(segment, and.last, mark.first) <= 1)) return 2
    if (segment.cues.get('its')?.some((mark) => mark.first === and.last + 1)) return null
  }
  return 1
}
