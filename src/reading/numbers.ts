import { isDash, isMark, type Segment, tokenText, wordsApart } from './document.ts'
import type { Cue } from './lexicon.ts'
import { type Mark, marksOf } from './marks.ts'
import { hyphenEnding } from './verb-final.ts'

/** A number of people as it stands in the text; `value` null for "dozens". */
export interface Count {
  readonly first: number
  readonly last: number
  readonly value: number | null
  readonly exact: boolean
  /** "40 more". */
  readonly more: boolean
  /** After "including": a part of what was named. */
  readonly part: boolean
  readonly spelled: boolean
}

const APPROXIMATE: readonly Cue[] = ['atLeast', 'moreThan', 'about', 'upTo']

/** The value of digits with thousands marks; undefined for decimals, clock times and dates. */
function wholeNumber(written: string): number | undefined {
  if (/^\d+$/.test(written)) return written.length <= 7 ? Number(written) : undefined
  if (/^\d{1,3}(?:[ .,]\d{3})+$/.test(written)) return Number(written.replace(/[ .,]/g, ''))
  return undefined
}

function commaBetween(field: Segment['sentence']['field'], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isMark(field, i, ',;')) return true
  return false
}

/** What is counted where it stands behind a number. */
const PEOPLE: readonly Cue[] = [
  'soldiers',
  'civilians',
  'people',
  'oneSoldier',
  'oneCivilian',
  'killed',
  'wounded',
  'captured',
  'missing',
  'more',
  'total',
]
const THINGS: readonly Cue[] = ['position', 'vehicle', 'infrastructure', 'missile', 'drone', 'artillery', 'airstrike']
const MEASURES: readonly Cue[] = ['unit', 'oClock', 'am', 'pm']
const OTHER_LOSSES: readonly Cue[] = ['wounded', 'captured', 'missing']

const startsOf = (cues: ReadonlyMap<Cue, readonly Mark[]>, names: readonly Cue[]): Set<number> =>
  new Set(marksOf(cues, names).map((mark) => mark.first))

const endsOf = (cues: ReadonlyMap<Cue, readonly Mark[]>, names: readonly Cue[]): Set<number> =>
  new Set(marksOf(cues, names).map((mark) => mark.last))

/** "from 12 to 19", "von 12 auf 19", "с 12 до 19", "to 135 from 105": of two figures side by side the former one no longer holds. */
function dropFormer(segment: Segment, counts: Count[]): void {
  const { field } = segment.sentence
  const froms = new Set(endsOf(segment.cues, ['from', 'by', 'since']))
  const tolls = segment.cues.has('total') || segment.cues.has('corrects')
  // "monté de 105 à 135"
  const ofs = tolls ? endsOf(segment.cues, ['of']) : new Set<number>()
  const tos = tolls ? startsOf(segment.cues, ['inPlace', 'atClock']) : new Set<number>()
  for (let i = counts.length - 2; i >= 0; i--) {
    const [one, next] = [counts[i], counts[i + 1]]
    // "from 105 people to 135"
    if (!one || !next || wordsApart(field, one.last, next.first) > (tolls ? 2 : 1)) continue
    // "49-dan 105-ə": where the ending says it.
    const falls = hyphenEnding(segment, one.last, field.grammar)?.role === 'from'
    const rises = ofs.has(one.first - 1) && tos.has(one.last + 1)
    if (falls || rises || froms.has(one.first - 1)) counts.splice(i, 1)
    else if (tolls && froms.has(next.first - 1)) counts.splice(i + 1, 1)
  }
}

/** "31, not 33", "no fueron 15, sino seis", "15 değil 6": a figure that is said to be wrong. */
function dropDenied(segment: Segment, counts: Count[]): void {
  const { field } = segment.sentence
  const nots = segment.cues.get('not') ?? []
  if (nots.length === 0) return
  const behind = field.grammar.order === 'verb-final'
  const denied = ({ first, last }: Count): boolean =>
    nots.some((not) =>
      not.last < first
        ? wordsApart(field, not.last, first) <= 1 && !commaBetween(field, not.last, first)
        : behind && not.first > last && wordsApart(field, last, not.first) <= 1 && !commaBetween(field, last, not.first),
    )
  const kept = counts.filter((count) => !denied(count))
  if (kept.length > 0) counts.splice(0, counts.length, ...kept)
}

/** "del 13 y el 14 de septiembre": a day before another day of its month. */
function isFormerDay({ sentence: { field } }: Segment, last: number, months: ReadonlySet<number>): boolean {
  for (let i = last + 1; i <= last + 3; i++) {
    const token = field.tokens[i]
    if (token?.kind === 'number') return months.has(i + 1)
    if (token?.kind !== 'word' || token.end - token.start > 3) return false
  }
  return false
}

/** "трое детей 6, 9 и 12 лет": what a figure is measured in is that of the figures that "and" and commas join to it. */
function dropMeasured(segment: Segment, counts: Count[], measured: readonly number[]): void {
  const { field } = segment.sentence
  const ands = endsOf(segment.cues, ['and'])
  for (const at of measured) {
    if (!ands.has(at - 1)) continue
    let last = at - 2
    for (;;) {
      const index = counts.findIndex((count) => count.last === last && count.first === last && !count.spelled)
      if (index < 0) break
      counts.splice(index, 1)
      last -= 2
      if (!isMark(field, last + 1, ',')) break
    }
  }
}

/** "от 150 до 200", "between 150 and 200": a range is no figure, where nothing has risen. */
function dropRanges(segment: Segment, counts: Count[]): void {
  if (segment.cues.has('total') || segment.cues.has('corrects')) return
  const froms = endsOf(segment.cues, ['from', 'since'])
  const upTo = startsOf(segment.cues, ['upTo'])
  for (let i = counts.length - 2; i >= 0; i--) {
    const [low, high] = [counts[i], counts[i + 1]]
    if (!low || !high || !froms.has(low.first - 1) || !(upTo.has(high.first) && high.first === low.last + 1)) continue
    counts.splice(i, 2, { ...low, last: high.last, value: null, exact: false })
  }
}

const YOUNGEST = 15
const OLDEST = 99

/** "Arman Gasparyan, 20, …", "Arman Gasparyan (20) …": behind a name, between commas or brackets; within these no table knows it. */
function isAge({ marks, sentence: { field } }: Segment, first: number, last: number, value: number): boolean {
  if (value < YOUNGEST || value > OLDEST || first !== last || field.tokens[first]?.kind !== 'number') return false
  const bracketed = isMark(field, first - 1, '(') && isMark(field, last + 1, ')') && !marks.some((mark) => mark.last === first - 2)
  if (!bracketed && (!isMark(field, first - 1, ',') || !isMark(field, last + 1, ',)'))) return false
  const { folded, tokens } = field
  const initial = folded.source[folded.at[tokens[first - 2]?.start ?? 0] ?? 0] ?? ''
  return tokens[first - 2]?.kind === 'word' && initial !== initial.toLowerCase()
}

const LOSSES: readonly Cue[] = ['killed', 'wounded', 'captured', 'missing']

/** "two officers, a major and a captain", "50 men, 42 soldiers and 8 guards": figures behind a comma that make up the one before it are its parts. */
function withParts(segment: Segment, counts: readonly Count[]): Count[] {
  const { field } = segment.sentence
  const parts = new Set<Count>()
  counts.forEach((whole, index) => {
    if (whole.value === null || whole.value < 2 || parts.has(whole)) return
    let sum = 0
    for (let k = index + 1; k < counts.length && sum < whole.value; k++) {
      const one = counts[k]
      if (!one?.value || one.more) return
      const apart = LOSSES.some((cue) => segment.cues.get(cue)?.some((mark) => mark.first > whole.last && mark.last < one.first))
      if (apart || (k === index + 1 && !isMark(field, one.first - 1, ',:(') && !isDash(field, one.first - 1))) return
      sum += one.value
      if (sum === whole.value && k > index + 1) for (const part of counts.slice(index + 1, k + 1)) parts.add(part)
    }
  })
  return parts.size === 0 ? [...counts] : counts.map((count) => (parts.has(count) ? { ...count, part: true } : count))
}

/** Numbers that may count people, with years, ages, calibres, clock times, dates and names of units refused. */
export function countsOf(segment: Segment): Count[] {
  const { field } = segment.sentence
  const { cues, marks } = segment
  const approximateEnds = new Map<number, number>()
  for (const cue of APPROXIMATE) for (const mark of cues.get(cue) ?? []) approximateEnds.set(mark.last, mark.first)
  const refusedBefore = endsOf(cues, ['numbered'])
  const refusedAfter = startsOf(cues, MEASURES)
  const peopleAt = startsOf(cues, PEOPLE)
  const thingsAt = startsOf(cues, THINGS)
  const months = new Set<number>()
  const values = new Map<number, { value: number; last: number }>()
  for (const mark of marks) {
    if (mark.means.is === 'month') for (let i = mark.first; i <= mark.last; i++) months.add(i)
    if (mark.means.is === 'number') values.set(mark.first, { value: mark.means.value, last: mark.last })
  }
  // "نه ۱۵": the Persian nine is also "not".
  const nots = startsOf(cues, ['not'])
  const isFigure = (at: number) => field.tokens[at]?.kind === 'number' || values.has(at)
  const upTo = startsOf(cues, ['upTo'])
  const totals = [...endsOf(cues, ['total'])]
  const moreAt = [...startsOf(cues, ['more'])]
  const parts = [...startsOf(cues, ['including'])]
  const partsBehind = new Set(parts)
  const wholesBehind = startsOf(cues, ['includedBefore'])
  const taken = new Set<number>()
  const losses = startsOf(cues, OTHER_LOSSES)
  const counts: Count[] = []
  const measuredAt: number[] = []
  let named = -1
  let i = segment.first
  while (i <= segment.last) {
    const token = field.tokens[i]
    const first = i
    let value: number | undefined
    let spelled = false
    if (token?.kind === 'number') {
      value = wholeNumber(token.text)
      i++
      const word = values.get(i)
      if (value !== undefined && word && (word.value === 100 || word.value === 1000)) {
        value *= word.value
        i = word.last + 1
        // "2 bin 783"
        const rest = field.tokens[i]
        if (word.value === 1000 && rest?.kind === 'number' && !rest.glued && /^\d{1,3}$/.test(tokenText(field, i)))
          value += Number(tokenText(field, i++))
      }
    } else if (values.has(i) && !(nots.has(i) && isFigure(i + 1))) {
      spelled = true
      let total = 0
      let current = 0
      for (;;) {
        const word = values.get(i)
        if (!word) break
        if (word.value === 1000) {
          total += (current || 1) * 1000
          current = 0
        } else if (word.value === 100) current = (current || 1) * 100
        else if (
          current === 0 ||
          (current % 100 === 0 && word.value < 100) ||
          (current % 10 === 0 && current % 100 >= 20 && word.value < 10)
        )
          current += word.value
        else break
        i = word.last + 1
        if (isMark(field, i, '-') && values.has(i + 1)) i++
        else if (!values.has(i) && (cues.get('and') ?? []).some((mark) => mark.first === i) && values.has(i + 1) && current >= 20)
          i++
      }
      value = total + current
    } else {
      i++
      continue
    }
    const last = i - 1
    if (value === undefined) continue
    let before = first - 1
    if (isMark(field, before, '-–') && field.tokens[first]?.glued) {
      // A name such as "Su-25", or a range such as "3-5": a number glued to something before it counts nobody.
      continue
    }
    if (isMark(field, before, '(№#$€+/')) {
      if (!isMark(field, before, '(')) continue
    }
    let after = last + 1
    if (isMark(field, after, '-') && field.tokens[after]?.glued) after++
    // "09H00": an hour, nobody.
    if (field.tokens[after]?.glued && /^h(?:\d\d)?$/.test(tokenText(field, after))) continue
    if (isMark(field, after, '%/€$') || (isMark(field, after, '.') && field.tokens[after + 1]?.kind === 'number')) continue
    const thing = thingsAt.has(after) && !peopleAt.has(after) && !peopleAt.has(after + 1)
    if (thing) continue
    // "climbs to 105, PM says": behind a comma stands no measure.
    const measured = refusedAfter.has(after + 1) && !isMark(field, after, ',;:')
    if (measured && !peopleAt.has(after) && !values.has(after)) continue
    // "Sept. 27"
    if (!spelled && isMark(field, before, '.') && field.tokens[before]?.glued && months.has(before - 1)) continue
    // "Arman Gasparyan, 20, was wounded"
    if (isAge(segment, first, last, value)) continue
    // "seit Ende September 673 Soldaten": no day of the month.
    const dated = months.has(before) && (value <= 31 || token?.text.length === 4)
    if (refusedAfter.has(after) && !spelled) measuredAt.push(first)
    // "aged 61 and 66"
    const listed = named >= 0 && cues.get('and')?.some((mark) => mark.first === named + 1 && mark.last === before) === true
    if (refusedBefore.has(before) || listed) named = last
    if (refusedAfter.has(after) || months.has(after) || dated || named === last) continue
    if (!spelled && value >= 1900 && value <= 2100 && token?.text.length === 4 && !approximateEnds.has(before)) continue
    if (spelled && months.has(after)) continue
    if (!spelled && isFormerDay(segment, last, months)) continue
    // "12-14 September"
    if (isMark(field, last + 1, '-–') && field.tokens[last + 2]?.kind === 'number' && months.has(last + 3)) continue
    let start = first
    let exact = true
    const skipped =
      field.tokens[before]?.kind === 'word' && !approximateEnds.has(before) && approximateEnds.has(before - 1) ? before - 1 : before
    const opens = approximateEnds.get(skipped)
    if (opens !== undefined) {
      start = opens
      // "rose to 135": the word for "up to" after "rose" bounds nothing.
      exact = upTo.has(opens) && totals.some((at) => at < opens && at >= opens - 2)
      before = opens - 1
    }
    // "200-ից ավելի", "200-ზე მეტი", "50-მდე": with a case ending on the figure the word for more stands behind it; "100'e yakın", "200-dən çox".
    const suffixed = after === last + 2 && field.tokens[after]?.kind === 'word'
    const comparison = suffixed
      ? (cues.get('moreThan')?.find((mark) => mark.first === after + 1) ?? cues.get('upTo')?.find((mark) => mark.first === after))
      : undefined
    const behind = cues.get('approximateAfter')?.find((mark) => mark.first > last && mark.first <= last + 3)
    const measure = comparison ?? (behind && wordsApart(field, last, behind.first) <= 1 ? behind : undefined)
    let end = last
    if (measure && exact) {
      exact = false
      end = measure.last
    }
    const more = moreAt.some((at) => (at > last && at <= last + 2) || (at < start && at >= start - 2))
    // "200 dead, ten of them civilians, and more than 400 wounded": a number with a loss word of its own behind a comma is no part.
    const own = losses.has(after) || losses.has(after + 1)
    // "11 dead, three children among them and 40 wounded"
    const counted = (at: number) => counts.some((count) => count.first > at)
    // "three dead, a child among them, and wounded nine": behind its own verb.
    const verbed = (at: number) =>
      marksOf(cues, OTHER_LOSSES).some(
        (loss) => loss.first > at && loss.last < start && (loss.joined || commaBetween(field, at, loss.first)),
      )
    const another = (at: number) =>
      counts.some((count) => count.first > at) &&
      [...(cues.get('killed') ?? []), ...(cues.get('wounded') ?? [])].some((loss) => loss.first > at && loss.last < start)
    // "ten of them civilians": the number right before the word is the part, and the next number is none of it.
    const isPart = partsBehind.has(last + 1)
    if (isPart) taken.add(last + 1)
    // "42'si ordu, 8'i sınır birliği mensubu olmak üzere 50 asker": all that stands before is a part.
    const split = [...wholesBehind].some((at) => at > last && at <= last + 12)
    const part =
      isPart ||
      split ||
      parts.some(
        (at) =>
          at < start &&
          at >= start - 6 &&
          !taken.has(at) &&
          !(own && (commaBetween(field, at, start) || counted(at))) &&
          !another(at) &&
          !verbed(at),
      )
    counts.push({ first: start, last: end, value, exact, more, part, spelled })
  }
  // "three dead and as many wounded"
  for (const mark of cues.get('asMany') ?? []) {
    const told = counts.findLast((count) => count.last < mark.first)
    for (let k = counts.length - 1; k >= 0; k--) {
      const count = counts[k]
      if (count && count.first >= mark.first && count.last <= mark.last) counts.splice(k, 1)
    }
    if (told) counts.push({ ...told, first: mark.first, last: mark.last, more: false, part: false })
  }
  counts.sort((a, b) => a.first - b.first)
  dropMeasured(segment, counts, measuredAt)
  dropRanges(segment, counts)
  dropFormer(segment, counts)
  dropDenied(segment, counts)
  for (const mark of cues.get('vague') ?? []) {
    // "several mines", "dozens of houses"
    const after = mark.last + 1
    if ((refusedAfter.has(after) || thingsAt.has(after)) && !peopleAt.has(after) && !peopleAt.has(after + 1)) continue
    counts.push({
      first: mark.first,
      last: mark.last,
      value: null,
      exact: false,
      more: false,
      part: parts.some((at) => at < mark.first && at >= mark.first - 6),
      spelled: true,
    })
  }
  // "один из них ранен": a part whose whole is told elsewhere is all that is counted here.
  const [only] = counts
  if (counts.length === 1 && only?.part && partsBehind.has(only.last + 1)) return [{ ...only, part: false }]
  return withParts(
    segment,
    counts.sort((a, b) => a.first - b.first),
  )
}
