import type { Segment, Sentence } from './document.ts'
import { isMark, tokenText, wordsApart } from './document.ts'
import type { Cue } from './lexicon.ts'
import type { Progress } from './progress.ts'
import { isEvent } from './speech.ts'
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

/** "1995թ. ծնված", "born in 1995" */
const isBirth = (cues: Sentence['cues'], year: number): boolean =>
  (cues.get('born') ?? []).some((mark) => mark.first - year <= 4 && year - mark.last <= 2)

/** "worst fighting since 1994": measured against that year, not told of it; a word that is also "from" may open anything. */
const isSince = (cues: Sentence['cues'], year: number): boolean =>
  (cues.get('since') ?? []).some(
    (mark) => mark.last < year && year - mark.last <= 2 && !cues.get('from')?.some((from) => from.first === mark.first),
  )

/** A year before this one, standing for itself; in the first days of January last year is still now. Null where there is none. */
function oldYear(
  { first, last, sentence: { field, cues } }: Pick<Segment, 'first' | 'last' | 'sentence'>,
  local: number,
  measured?: (token: number) => boolean,
): number | null {
  const now = new Date(local)
  const january = now.getUTCMonth() === 0 && now.getUTCDate() <= 8
  for (let i = first; i <= last; i++) {
    const token = field.tokens[i]
    if (token?.kind !== 'number' || measured?.(i) || token.end - token.start !== 4) continue
    // "1992 года рождения"
    if (cues.get('ignore')?.some((mark) => mark.first === i + 1)) continue
    const value = Number(tokenText(field, i))
    if (isBirth(cues, i) || (field.name === 'title' && isSince(cues, i))) continue
    if (value >= 1988 && value < now.getUTCFullYear() - (january ? 1 : 0)) return value
  }
  return null
}

/** "the deadliest fighting since the war of 2020": where a measure begins and its clause ends, nothing is dated. */
function measures({ cues, last, field, marks }: Sentence): (token: number) => boolean {
  const spans = (cues.get('worst') ?? []).flatMap(({ first }) => {
    let end = first
    while (end <= last && !isMark(field, end, ',;:')) end++
    // "since the war of 2020, which killed 6,500": what is told behind the measure is as old; a headline has no room for it.
    const retold = field.name !== 'title' && marks.some((mark) => isEvent(mark) && mark.first > first && mark.last < end)
    return retold ? [] : [{ first, end }]
  })
  return (token) => spans.some(({ first, end }) => token >= first && token < end)
}

/** A headline that names an old year tells of that year: "April 2016: four days that moved the front". */
export const namesOldYear = (sentence: Sentence, { published, outlet }: Pick<Progress, 'published' | 'outlet'>): boolean =>
  oldYear({ first: sentence.first, last: sentence.last, sentence }, published + outlet, measures(sentence)) !== null

/** What keeps a segment's events from being claims about now; null where nothing does. */
export function notNow(
  segment: Segment,
  report: Pick<Progress, 'published' | 'outlet' | 'commemorates' | 'exercise'>,
): string | null {
  const { cues, sentence } = segment
  if (sentence.cues.has('readAlso')) return 'a link to another report'
  if (cues.has('exercise') || report.exercise) return 'an exercise'
  const local = report.published + report.outlet
  const measured = measures(sentence)
  const days = daysOf(sentence, local).filter(
    (day) => day.first >= segment.first && day.last <= segment.last && !measured(day.first),
  )
  const recent = days.some((day) => local - day.local <= WINDOW + DAY && day.local - local <= 2 * DAY)
  // "673 dead since 27 September": what is counted from then until now is told of now.
  const counted = (day: { readonly first: number; readonly last: number; readonly local: number }): boolean =>
    local - day.local <= SEASON &&
    (cues.get('since') ?? []).some((mark) =>
      mark.last < day.first ? day.first - mark.last <= 8 : wordsApart(sentence.field, day.last, mark.first) <= 1,
    )
  const old = days.some((day) => local - day.local > WINDOW + DAY && !counted(day))
  if (old && !recent) return 'dated more than seven days back'
  // "On 8 November of last year": an anniversary's date is not this year's.
  const told = (cue: Cue) => cues.get(cue)?.some((mark) => !measured(mark.first)) ?? false
  const retold = report.commemorates && told('background')
  if (recent && !retold) return null
  // "The toll rose to 105; earlier 49 had been named": what is recalled behind a thought leaves it as it is.
  if (told('background') || sentence.cues.get('background')?.some((mark) => mark.first < segment.first && !measured(mark.first)))
    return 'told as background'
  const year = oldYear(segment, local, measured)
  if (year !== null) return `told of ${year}`
  if (told('history') || report.commemorates) return 'told as history'
  return null
}

/** "if the truce breaks", "could be shelled": said before the trigger, so that it governs it; where the verb comes last, right behind it. */
export const isIrreal = (segment: Segment, trigger: number): boolean =>
  (segment.cues.get('irrealis') ?? []).some(
    (mark) =>
      (mark.first < trigger && trigger - mark.last <= 12) ||
      (segment.sentence.field.grammar.order === 'verb-final' &&
        mark.first > trigger &&
        wordsApart(segment.sentence.field, trigger, mark.first) <= 1),
  )
