import type { TruceEvent } from './ceasefire.ts'
import type { Segment } from './document.ts'
import type { Cue } from './lexicon.ts'
import type { Mark } from './marks.ts'
import { distance, stopBetween } from './roles.ts'
import type { Stretch } from './stretch.ts'

/** "seit Mittwochabend eine Feuerpause": since a day, not since the truce; "since Tuesday's truce" is. */
const opensTime = (segment: Segment, { last }: Mark): boolean =>
  segment.marks.some((mark) => mark.first === last + 1 && mark.means.is === 'weekday') &&
  !(segment.cues.get('of') ?? []).some((mark) => mark.first <= last + 3 && mark.first > last + 1)

const FRAMED: ReadonlySet<Cue> = new Set([
  'fires',
  'underFire',
  'shelling',
  'strikes',
  'combat',
  'killed',
  'wounded',
  'casualties',
  'accuses',
  'breach',
  'breaks',
])
const framesBehind = (segment: Segment, mark: Mark, truce: Mark): boolean =>
  segment.sentence.field.grammar.order === 'verb-final' &&
  mark.last > truce.last &&
  mark.first >= truce.first &&
  distance(segment, truce.last, mark.first) <= 4

const isFireOrLoss = (mark: Mark): boolean => mark.means.is === 'cue' && FRAMED.has(mark.means.cue)

/** "hours after a ceasefire came into force", "despite the truce": no news of the truce, but of what is told beside it. */
export function isTruceFrame(stretch: Stretch, event: TruceEvent): boolean {
  const truce = event.words.at(-1) ?? event.trigger
  const { marks } = stretch.segment
  const phrase = Math.min(truce.first, event.trigger.first)
  const behind = (stretch.segment.cues.get('despiteAfter') ?? []).some(
    (mark) => mark.first > truce.last && distance(stretch.segment, truce.last, mark.first) <= 5 && event.trigger.first <= mark.last,
  )
  if (behind && marks.some(isFireOrLoss)) return true
  return (stretch.segment.cues.get('despite') ?? []).some((mark) => {
    if (opensTime(stretch.segment, mark)) return false
    // "ateşkesten beş dakika sonra": behind the truce, where "after" stands behind its noun.
    if (mark.last > truce.last && framesBehind(stretch.segment, mark, truce))
      return event.trigger.first <= mark.last && marks.some((one) => isFireOrLoss(one) && one.first > mark.last)
    if (mark.last >= truce.first) return false
    if (mark.last < phrase && distance(stretch.segment, mark.last, phrase) <= 1) return true
    const between = marks.some((one) => isFireOrLoss(one) && one.first > mark.last && one.last < truce.first)
    return !between && distance(stretch.segment, mark.last, truce.first) <= 5 && marks.some(isFireOrLoss)
  })
}

/** "seven wounded after a drone attack": what hurt them is news with them. */
export function isHurting(stretch: Stretch): boolean {
  return stretch.segment.cues.has('killed') || stretch.segment.cues.has('wounded')
}

/** "over after the strike on Ganja": a strike told only to date something else. */
export function isAftermath(stretch: Stretch, token: number): boolean {
  return (stretch.segment.cues.get('despite') ?? []).some(
    (mark) =>
      mark.last < token &&
      distance(stretch.segment, mark.last, token) <= 2 &&
      !(stretch.segment.cues.get('truce') ?? []).some((truce) => framesBehind(stretch.segment, mark, truce)),
  )
}

const CLAUSE_WORDS = 4

/** "…, a day earlier": told as known. */
export function isPrior(stretch: Stretch, token: number): boolean {
  return (stretch.segment.cues.get('priorDay') ?? []).some(
    (mark) =>
      distance(stretch.segment, mark.first, token) <= 8 &&
      // "…, von dem aus am Vortag", "Den Posten, von dem tags zuvor geschossen worden sei, habe man": of the clause it stands in.
      !(mark.first > token && stopBetween(stretch.segment, token, mark.first)) &&
      !(
        mark.last < token &&
        stopBetween(stretch.segment, mark.last, token) &&
        stopBetween(stretch.segment, Math.max(stretch.segment.first, mark.first - CLAUSE_WORDS), mark.first)
      ),
  )
}
