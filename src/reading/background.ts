import type { Segment, Sentence } from './document.ts'
import { tokenText } from './document.ts'
import { daysOf } from './time.ts'

const DAY = 86_400_000
/** CLAIMS.md: "now" runs 7 x 24 h back from `published`. */
const WINDOW = 7 * DAY
/** How long a toll that is counted from a day on may have run. */
const SEASON = 100 * DAY

/** Whether a sentence is dated within the window. */
export function isRecent(sentence: Sentence, report: { readonly published: number; readonly outlet: number }): boolean {
  const local = report.published + report.outlet
  return daysOf(sentence, local).some((day) => local - day.local <= WINDOW + DAY && day.local - local <= 0)
}

/** What keeps a segment's events from being claims about now; null where nothing does. */
export function notNow(
  segment: Segment,
  report: { readonly published: number; readonly outlet: number; readonly commemorates: boolean },
): string | null {
  const { cues, sentence } = segment
  if (sentence.cues.has('readAlso')) return 'a link to another report'
  if (cues.has('exercise')) return 'an exercise'
  const local = report.published + report.outlet
  const days = daysOf(sentence, local).filter((day) => day.first >= segment.first && day.last <= segment.last)
  const recent = days.some((day) => local - day.local <= WINDOW + DAY && day.local - local <= 2 * DAY)
  // "673 dead since 27 September": what is counted from then until now is told of now.
  const counted = (day: { readonly first: number; readonly last: number; readonly local: number }): boolean =>
    local - day.local <= SEASON &&
    (cues.get('since') ?? []).some((mark) => (mark.last < day.first ? day.first - mark.last <= 2 : mark.first - day.last <= 2))
  const old = days.some((day) => local - day.local > WINDOW + DAY && !counted(day))
  if (old && !recent) return 'dated more than seven days back'
  if (recent) return null
  if (cues.has('background') || sentence.cues.has('background')) return 'told as background'
  for (let i = segment.first; i <= segment.last; i++) {
    const token = sentence.field.tokens[i]
    if (token?.kind !== 'number' || token.end - token.start !== 4) continue
    const value = Number(tokenText(sentence.field, i))
    const now = new Date(local)
    const january = now.getUTCMonth() === 0 && now.getUTCDate() <= 8
    if (value >= 1988 && value < now.getUTCFullYear() - (january ? 1 : 0)) return `told of ${value}`
  }
  if (cues.has('history') || report.commemorates) return 'told as history'
  return null
}

/** "if the truce breaks", "could be shelled": said before the trigger, so that it governs it. */
export const isIrreal = (segment: Segment, trigger: number): boolean =>
  (segment.cues.get('irrealis') ?? []).some((mark) => mark.first < trigger && trigger - mark.last <= 12)
