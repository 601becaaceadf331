import type { Segment } from './document.ts'
import { tokenText } from './document.ts'
import { daysOf } from './time.ts'

const DAY = 86_400_000
/** CLAIMS.md: "now" runs 7 x 24 h back from `published`. */
const WINDOW = 7 * DAY

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
  const old = days.some((day) => local - day.local > WINDOW + DAY)
  if (old && !recent) return 'dated more than seven days back'
  if (recent) return null
  if (cues.has('background') || sentence.cues.has('background')) return 'told as background'
  const year = new Date(local).getUTCFullYear()
  for (let i = segment.first; i <= segment.last; i++) {
    const token = sentence.field.tokens[i]
    if (token?.kind !== 'number' || token.end - token.start !== 4) continue
    const value = Number(tokenText(sentence.field, i))
    const january = new Date(local).getUTCMonth() === 0 && new Date(local).getUTCDate() <= 8
    if (value >= 1988 && value < year - (january ? 1 : 0)) return `told of ${value}`
  }
  if (cues.has('history') || report.commemorates) return 'told as history'
  return null
}

/** "if the truce breaks", "could be shelled": said before the trigger, so that it governs it. */
export const isIrreal = (segment: Segment, trigger: number): boolean =>
  (segment.cues.get('irrealis') ?? []).some((mark) => mark.first < trigger && trigger - mark.last <= 12)
