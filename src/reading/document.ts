import type { Report, ReportField } from '../model.ts'
import { BREAK, type Folded, fold, foldPattern } from './fold.ts'
import { type Cue, type Grammar, type Lexicon, patternsOf, REMARKING_CUES } from './lexicon.ts'
import type { Mark, Meaning } from './marks.ts'
import type { Match, Matcher, Standing } from './matcher.ts'
import { type Token, tokenize } from './tokens.ts'

/** One field of a report with everything that was found in it. Token numbers count from the field's start. */
export interface Field {
  readonly name: ReportField
  readonly folded: Folded
  readonly tokens: readonly Token[]
  /** How many words stand before each token, so that distances cost one subtraction. */
  readonly wordsBefore: Uint32Array
  readonly grammar: Grammar
}

/** A stretch of a sentence that is one thought: cut at "but", "while" and semicolons. */
export interface Segment {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  readonly marks: readonly Mark[]
  readonly cues: ReadonlyMap<Cue, readonly Mark[]>
}

export interface Sentence {
  readonly field: Field
  readonly index: number
  readonly paragraph: number
  readonly first: number
  readonly last: number
  /** Begins inside a quotation that an earlier sentence opened. */
  readonly quoted: boolean
  /** The full stop of a headline that stands between the news and its source, as a colon does; null where there is none. */
  readonly sourceStop: number | null
  readonly marks: readonly Mark[]
  readonly cues: ReadonlyMap<Cue, readonly Mark[]>
  readonly segments: readonly Segment[]
}

/** In tokens. A text without full stops is cut, so that a sentence costs no more than a sentence. */
const LONGEST_SENTENCE = 160

const STOPS = '.!?…؟։'
const CLOSERS = '»”"\')]’›“'
const OPENING = '«“„‹'
const CLOSING = '»”›'

export function tokenText(field: Field, index: number): string {
  const token = field.tokens[index]
  return token ? token.text || field.folded.text.slice(token.start, token.end) : ''
}

/** True where the mark stands alone between spaces, as a dash does and a hyphen does not. */
export function isDash(field: Field, index: number): boolean {
  const token = field.tokens[index]
  if (token?.kind !== 'mark') return false
  // Written onto both words a short dash is a hyphen: "Armenia–Azerbaijan", "ՊՆ–ն".
  if (token.text === '–') return !(token.glued && field.tokens[index + 1]?.glued)
  if (token.text === '—') return true
  return token.text === '-' && (!token.glued || field.tokens[index + 1]?.glued === false)
}

export const isMark = (field: Field, index: number, marks: string): boolean => {
  const token = field.tokens[index]
  return token?.kind === 'mark' && marks.includes(token.text)
}

export const isGeorgian = (character: string): boolean => character >= 'ა' && character <= 'ჿ'

const upperAt = (field: Field, folded: number): boolean => {
  const character = field.folded.source[field.folded.at[folded] ?? 0] ?? ''
  // Georgian has capitals, and no sentence begins with one.
  return character !== character.toLowerCase() || character === character.toUpperCase() || isGeorgian(character)
}

/** "N. Pashinyan", "a.m.": one capital, or a letter behind another's stop; any other letter is a word of its own, as Armenian `է`. */
function isInitial(field: Field, index: number): boolean {
  const token = field.tokens[index]
  if (token === undefined || token.end - token.start !== 1) return false
  return upperAt(field, token.start) || (token.glued && isMark(field, index - 1, '.'))
}

function endsSentence(field: Field, index: number, lexicon: Lexicon, abbreviations: ReadonlySet<string>): boolean {
  const token = field.tokens[index]
  if (!token) return false
  if (!STOPS.includes(token.text) && !lexicon.grammar.terminators?.includes(token.text)) return false
  let after = index + 1
  while (isMark(field, after, CLOSERS) && field.tokens[after]?.glued) after++
  const next = field.tokens[after]
  if (token.text !== '.') return next === undefined || !next.glued || token.text === '։'
  if (!next) return true
  const before = field.tokens[index - 1]
  // "am 13. September": the stop of an ordinal, not of the sentence.
  if (before?.kind === 'number' && token.glued && before.end - before.start <= 2 && monthsOf(lexicon).has(tokenText(field, after)))
    return false
  if (before && before.kind === 'word' && token.glued) {
    const word = tokenText(field, index - 1)
    if (isInitial(field, index - 1) || abbreviations.has(word)) return false
  }
  if (next.text === BREAK) return true
  if (next.kind === 'mark') return !next.glued || isMark(field, after, OPENING)
  return next.glued
    ? next.kind === 'word' && upperAt(field, next.start) && (before?.end ?? 0) - (before?.start ?? 0) > 2
    : upperAt(field, next.start)
}

function cuesOf(marks: readonly Mark[]): Map<Cue, Mark[]> {
  const cues = new Map<Cue, Mark[]>()
  for (const mark of marks) {
    if (mark.means.is !== 'cue') continue
    const list = cues.get(mark.means.cue)
    if (list) list.push(mark)
    else cues.set(mark.means.cue, [mark])
  }
  return cues
}

/** "YEREVAN, 13 Sept — " before the first sentence is the dateline: where the outlet sits, not where anything happened. */
function afterDateline(field: Field, first: number, last: number, marks: readonly Mark[]): number {
  const limit = Math.min(last, first + 9)
  for (let i = first + 1; i <= limit; i++) {
    if (!isDash(field, i) && !(isMark(field, i, '.') && i < first + 3)) continue
    const before = marks.filter((mark) => mark.last < i)
    const dated = before.every(({ means }) => {
      if (means.is === 'cue') return means.cue === 'today' || means.cue === 'ignore'
      return (
        means.is === 'actor' ||
        means.is === 'place' ||
        means.is === 'outlet' ||
        means.is === 'month' ||
        means.is === 'number' ||
        means.is === 'weekday'
      )
    })
    if (!dated || before.length === 0) return first
    const seat = before[0]
    if (!seat || seat.first > first + 1 || (seat.means.is === 'actor' && seat.means.adjective)) return first
    const comma = isMark(field, seat.last + 1, ',(')
    const outlet = before.some(({ means }) => means.is === 'outlet')
    const capital = isAllCapitals(field, seat)
    return comma || outlet || capital ? i + 1 : first
  }
  return first
}

function isAllCapitals(field: Field, mark: Mark): boolean {
  const token = field.tokens[mark.first]
  if (!token || token.end - token.start < 3) return false
  const written = field.folded.source.slice(field.folded.at[token.start], field.folded.at[token.end])
  return written === written.toUpperCase() && written !== written.toLowerCase()
}

/** Where the phrase that "isə" closes began: after the last comma before it, else with the sentence. */
function phraseStart(sentence: Sentence, at: number): number {
  for (let i = at - 1; i > sentence.first; i--) if (isMark(sentence.field, i, ',;:')) return i + 1
  return sentence.first
}

const LOSSES: ReadonlySet<Cue> = new Set(['killed', 'wounded', 'captured', 'missing'])
const OTHER_EVENTS: ReadonlySet<Cue> = new Set([
  'truce',
  'fires',
  'underFire',
  'shelling',
  'strikes',
  'breach',
  'breaks',
  'quiet',
  'press',
  'forces',
  'sideWord',
  'enemy',
  'soldiers',
  'oneSoldier',
  'denies',
])

/** "130 were killed, while 260 were wounded": a further figure that names nobody belongs to those named before. */
function isFurtherFigure(sentence: Sentence, first: number, next: number): boolean {
  let losses = false
  for (const { means, first: at } of sentence.marks) {
    if (at < first || at >= next) continue
    if (means.is === 'actor' || means.is === 'office' || means.is === 'body' || means.is === 'person') return false
    if (means.is !== 'cue') continue
    if (OTHER_EVENTS.has(means.cue)) return false
    if (LOSSES.has(means.cue)) losses = true
  }
  return losses
}

/** What may stand beside a name that a new thought opens with, before its "however". */
const NAMING: ReadonlySet<Cue> = new Set([
  'inPlace',
  'atClock',
  'forces',
  'sideWord',
  'ministry',
  'press',
  'of',
  'and',
  'conflict',
  'since',
  'from',
])
const LONGEST_OPENING = 5

/** "Армения, в свою очередь, сообщила": the thought opens with whoever is named before its "in turn", where nothing else is. */
function thoughtStart(sentence: Sentence, at: number): number {
  const { field, marks } = sentence
  const end = isMark(field, at - 1, ',') ? at - 1 : at
  const start = phraseStart(sentence, end)
  if (start >= end || wordsApart(field, start - 1, end) > LONGEST_OPENING) return at
  const before = marks.filter((mark) => mark.first >= start && mark.last < end)
  const named = before.some(
    ({ means }) => means.is === 'actor' || means.is === 'office' || means.is === 'body' || means.is === 'person',
  )
  return named && before.every(({ means }) => means.is !== 'cue' || NAMING.has(means.cue)) ? start : at
}

const FINISHES: ReadonlySet<Cue> = new Set([
  ...LOSSES,
  'truce',
  'fires',
  'underFire',
  'shelling',
  'strikes',
  'notFired',
  'breach',
  'breaks',
  'quiet',
  'casualties',
  'noLosses',
  'combat',
  'says',
  'denies',
  'accuses',
  'confirms',
  'silent',
])

/** "23.40'ta İstisu'daki, 01.15'te ise Sederek'teki mevzileri hedef aldı": before "ise" stands no thought of its own, and behind it nobody new. */
function isUnfinished(sentence: Sentence, first: number, cut: number): boolean {
  const { order, owner } = sentence.field.grammar
  const turn = sentence.cues.get('contrastAfter')?.find((mark) => mark.first >= cut)
  if (order !== 'verb-final' || owner !== 'before' || !turn) return false
  return !sentence.marks.some(({ means, first: at }) => {
    if (at >= first && at < cut) return means.is === 'cue' && FINISHES.has(means.cue)
    return (
      at >= cut &&
      at < turn.first &&
      (means.is === 'actor' || means.is === 'office' || means.is === 'body' || means.is === 'person')
    )
  })
}

/** "Baku denied having shelled Goris: it was Armenia that had fired": behind the colon of a denial stands another attack. */
function answers({ field, cues }: Sentence, at: number): boolean {
  if (!isMark(field, at, ':')) return false
  const fires = (['fires', 'underFire', 'shelling'] as const).flatMap((cue) => cues.get(cue) ?? [])
  return (
    (cues.get('denies') ?? []).some((mark) => mark.last < at) &&
    fires.some((mark) => mark.last < at) &&
    fires.some((mark) => mark.first > at) &&
    !(cues.get('denies') ?? []).some((mark) => mark.first > at)
  )
}

/** "не 15, а шестеро": "but" behind a figure that is denied puts another in its place. */
const correctsFigure = ({ field, cues }: Sentence, at: number): boolean =>
  isMark(field, at - 1, ',') &&
  field.tokens[at - 2]?.kind === 'number' &&
  (cues.get('not') ?? []).some((not) => not.last === at - 3)

/** Where a sentence may be cut into thoughts: the first token of each but the first. */
function cutsOf(sentence: Sentence): number[] {
  const cuts: number[] = []
  for (const mark of sentence.cues.get('contrast') ?? [])
    if (!correctsFigure(sentence, mark.first)) cuts.push(thoughtStart(sentence, mark.first))
  for (const mark of sentence.cues.get('contrastAfter') ?? []) cuts.push(phraseStart(sentence, mark.first))
  for (let i = sentence.first + 1; i < sentence.last; i++)
    if (isMark(sentence.field, i, ';') || answers(sentence, i)) cuts.push(i + 1)
  return cuts.sort((a, b) => a - b)
}

function segmentsOf(sentence: Sentence): Segment[] {
  const { first: opening, last, marks, cues } = sentence
  if (marks.length === 0 || last < opening) return []
  const cuts = cutsOf(sentence)
  // The usual sentence is one thought, which has all its marks.
  if (cuts.length === 0) return [{ sentence, first: opening, last, marks, cues }]
  const segments: Segment[] = []
  let from = opening
  for (const [index, cut] of [...cuts, last + 1].entries()) {
    if (cut <= from) continue
    if (cut <= last && (isFurtherFigure(sentence, cut, cuts[index + 1] ?? last + 1) || isUnfinished(sentence, from, cut))) continue
    const first = from
    const here = marks.filter((mark) => mark.first >= first && mark.first < cut)
    if (here.length > 0) segments.push({ sentence, first, last: cut - 1, marks: here, cues: cuesOf(here) })
    from = cut
  }
  return segments
}

const months = new WeakMap<Lexicon, ReadonlySet<string>>()
function monthsOf(lexicon: Lexicon): ReadonlySet<string> {
  let known = months.get(lexicon)
  if (!known) {
    known = new Set(lexicon.months.flatMap((names) => names.split('|').map((name) => foldPattern(name.replace('=', '')))))
    months.set(lexicon, known)
  }
  return known
}

const abbreviations = new WeakMap<Lexicon, ReadonlySet<string>>()
function abbreviationsOf(lexicon: Lexicon): ReadonlySet<string> {
  let known = abbreviations.get(lexicon)
  if (!known) {
    known = new Set(patternsOf(lexicon.grammar.abbreviations ?? '').map((one) => foldPattern(one)))
    abbreviations.set(lexicon, known)
  }
  return known
}

function countWords(tokens: readonly Token[]): Uint32Array {
  const before = new Uint32Array(tokens.length + 1)
  tokens.forEach((token, index) => {
    before[index + 1] = (before[index] ?? 0) + (token.kind === 'mark' ? 0 : 1)
  })
  return before
}

/** Words strictly between two tokens of a field. */
export function wordsApart(field: Field, a: number, b: number): number {
  const from = Math.min(a, b) + 1
  const to = Math.max(a, b)
  return to <= from ? 0 : (field.wordsBefore[to] ?? 0) - (field.wordsBefore[from] ?? 0)
}

const SOURCE_CUES: ReadonlySet<Cue> = new Set(['press', 'ministry', 'sideWord', 'ignore', 'forces'])
const LONGEST_SOURCE = 6

const isActor = (means: Meaning): boolean => means.is === 'actor'

/** Whether a stretch of a headline names a source and nothing else: "ՀՀ ՊՆ", "Armen Grigoryan". */
function isBareSource(field: Field, first: number, last: number, matches: readonly Match<Meaning>[]): boolean {
  if (last < first || wordsApart(field, first - 1, last + 1) > LONGEST_SOURCE) return false
  let named = false
  let placed = false
  let seated = false
  let tail = last
  while (tail > first && (field.tokens[tail]?.kind === 'mark' || isMark(field, tail - 1, '-–'))) tail--
  if (!matches.some((match) => match.first <= tail && match.last >= tail)) return false
  for (const match of matches) {
    if (match.last < first || match.first > last) continue
    for (const means of match.meanings) {
      if (means.is === 'actor' || means.is === 'office' || means.is === 'body' || means.is === 'person') named = true
      else if (means.is === 'place') placed = true
      else if (means.is !== 'outlet' && !(means.is === 'cue' && (SOURCE_CUES.has(means.cue) || match.meanings.some(isActor))))
        return false
      if (means.is === 'office') seated = true
    }
  }
  // "Արցախի ՄԻՊ", "Գորիսի քաղաքապետ": a place only as the seat of an office.
  return named && (seated || !placed)
}

/** The full stop in a headline before or after which only its source stands: "Քանի՞ զոհ կա․ ՀՀ ՊՆ". */
function sourceStopOf(field: Field, matches: readonly Match<Meaning>[], ends: (index: number) => boolean): number | null {
  const { tokens } = field
  let firstStop = -1
  let lastStop = -1
  for (let i = 1; i < tokens.length - 1; i++) {
    // "… զոհվել. պաշտպանության նախարարություն": where a stop does for a colon, also before a small letter.
    const does = field.grammar.terminators !== undefined && isMark(field, i, '.') && tokens[i + 1]?.glued === false
    if (tokens[i]?.kind !== 'mark' || !(ends(i) || does)) continue
    if (firstStop < 0) firstStop = i
    lastStop = i
  }
  if (lastStop > 0 && isBareSource(field, lastStop + 1, tokens.length - 1, matches)) return lastStop
  return firstStop > 0 && isBareSource(field, 0, firstStop - 1, matches) ? firstStop : null
}

const REMARKS: ReadonlySet<Cue> = new Set(REMARKING_CUES)
const ARMS: ReadonlySet<Cue> = new Set(['missile', 'airstrike', 'drone', 'artillery', 'smallArms'])
/** A weapon inside a phrase for fire ("drone strike") is still a weapon. */
const standing = (means: Meaning): Standing => {
  if (means.is !== 'cue') return 'plain'
  if (REMARKS.has(means.cue)) return 'remarks'
  if (ARMS.has(means.cue)) return 'always'
  return means.cue === 'ignore' || means.cue === 'sport' || means.cue === 'economy' ? 'voids' : 'plain'
}

function markOf({ first, last, role, joined, gapped }: Match<Meaning>, means: Meaning): Mark {
  return { means, first, last, role, ...(joined && { joined }), ...(gapped && { gapped: true as const }) }
}

/** Reads one field into sentences with their marks. Linear. */
export function sentencesOf(name: ReportField, source: string, lexicon: Lexicon, matcher: Matcher<Meaning>): Sentence[] {
  const folded = fold(source)
  const tokens = tokenize(folded, lexicon.grammar)
  const field: Field = { name, folded, tokens, wordsBefore: countWords(tokens), grammar: lexicon.grammar }
  const written = (first: number, last: number) =>
    source.slice(folded.at[tokens[first]?.start ?? 0], folded.at[tokens[last]?.end ?? 0])
  const matches = matcher.matches(folded.text, tokens, written, standing)
  const abbreviations = abbreviationsOf(lexicon)
  const sentences: Sentence[] = []
  let paragraph = 0
  let first = 0
  let depth = 0
  let next = 0
  const close = (last: number) => {
    let from = first
    while (from <= last && tokens[from]?.text === BREAK) from++
    if (from <= last) {
      const marks: Mark[] = []
      while (next < matches.length) {
        const match = matches[next]
        if (!match || match.first > last) break
        for (const means of match.meanings) marks.push(markOf(match, means))
        next++
      }
      const start = sentences.length === 0 && name !== 'title' ? afterDateline(field, from, last, marks) : from
      const kept = start === from ? marks : marks.filter((mark) => mark.first >= start)
      const segments: Segment[] = []
      const sentence: Sentence = {
        field,
        index: sentences.length,
        paragraph,
        first: start,
        last,
        quoted: depth > 0,
        sourceStop,
        marks: kept,
        cues: cuesOf(kept),
        segments,
      }
      segments.push(...segmentsOf(sentence))
      if (start <= last) sentences.push(sentence)
      for (let i = from; i <= last; i++) {
        if (isMark(field, i, OPENING)) depth = 1
        else if (isMark(field, i, CLOSING)) depth = 0
      }
    }
    first = last + 1
  }
  const ends = (i: number): boolean => endsSentence(field, i, lexicon, abbreviations)
  const sourceStop = name === 'title' && tokens.length <= LONGEST_SENTENCE ? sourceStopOf(field, matches, ends) : null
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.text === BREAK) {
      close(i - 1)
      first = i + 1
      paragraph++
      depth = 0
    } else if (sourceStop === null && tokens[i]?.kind === 'mark' && ends(i)) {
      let last = i
      while (isMark(field, last + 1, CLOSERS) && tokens[last + 1]?.glued) last++
      close(last)
      i = last
    } else if (i - first >= LONGEST_SENTENCE) close(i)
  }
  close(tokens.length - 1)
  return sentences
}

export type ReadableReport = Pick<Report, 'lang' | 'source' | 'origin' | 'published' | 'title' | 'summary' | 'content'> & {
  readonly url?: string
}

const quotesIn = (sentence: Sentence, marks: string): number => {
  let found = 0
  for (let i = sentence.first; i <= sentence.last; i++) if (isMark(sentence.field, i, marks)) found++
  return found
}

/** Whether a quotation begins in the sentence and does not end in it; straight quotes are told by their number. */
export const opensQuotation = (sentence: Sentence): boolean =>
  (isMark(sentence.field, sentence.first, OPENING) && quotesIn(sentence, CLOSING) === 0) ||
  (isMark(sentence.field, sentence.first, '"') && quotesIn(sentence, '"') % 2 === 1)

export const closesQuotation = (sentence: Sentence): boolean => quotesIn(sentence, `${CLOSING}"`) > 0

/** A part of a segment, with the marks that stand in it. */
export function slice(segment: Segment, first: number, last: number): Segment {
  if (first === segment.first && last === segment.last) return segment
  const marks = segment.marks.filter((mark) => mark.first >= first && mark.last <= last)
  return { sentence: segment.sentence, first, last, marks, cues: cuesOf(marks) }
}

/** The folded words of a stretch, for showing why. */
export function wordsOf(field: Field, first: number, last: number): string {
  let words = ''
  for (let i = first; i <= last; i++) words += `${words === '' ? '' : ' '}${tokenText(field, i)}`
  return words
}
