import type { Instant, Language, Post, RichText, Severity, StatusPost } from '../model.ts'
import { textsIn } from '../wording/index.ts'
import { span, wallClock } from '../wording/time.ts'

export interface PlainOptions {
  /** Columns of the terminal. */
  readonly width: number
  /** ANSI bold, dim and colour. */
  readonly colour: boolean
  /** What relative times count from, by the clock that drives the program; without it they are written out. */
  readonly now?: Instant
}

const ESC = '\u001B'
const SGR = { bold: '1', dim: '2', italic: '3', struck: '9', red: '31', yellow: '33', blue: '34', underline: '4' } as const
type Look = keyof typeof SGR
const BARS: Readonly<Record<Severity, Look>> = { flash: 'red', notice: 'yellow', note: 'blue' }

/** Keeps a date and its clock on one line; a plain space again when it is printed. */
const UNBROKEN = '\u00A0'

/** A word that carries its look, so that lines can be broken by what is seen. */
interface Piece {
  readonly text: string
  readonly looks: readonly Look[]
  readonly url?: string
}

const dressed = ({ text: raw, looks, url }: Piece, colour: boolean): string => {
  const text = raw.replaceAll(UNBROKEN, ' ')
  if (!colour || looks.length === 0) return text
  const shown = `${ESC}[${looks.map((look) => SGR[look]).join(';')}m${text}${ESC}[0m`
  return url === undefined ? shown : `${ESC}]8;;${url}${ESC}\\${shown}${ESC}]8;;${ESC}\\`
}

const relative = (time: Instant, now: Instant, language: Language): string => {
  const { count, unit } = span(time, now)
  const texts = textsIn(language).time
  return texts.ago(texts.span(count, unit))
}

const written = (
  time: Instant,
  style: 'clock' | 'date' | 'moment' | 'relative',
  language: Language,
  now: Instant | undefined,
): string => {
  if (style === 'relative' && now !== undefined && time <= now) return relative(time, now, language)
  const texts = textsIn(language).time
  const there = wallClock(time, 'local')
  const day = texts.day(there, now !== undefined && there.year !== wallClock(now, 'local').year)
  if (style === 'clock') return there.clock
  return style === 'date' ? day : texts.moment(day, there.clock)
}

const pieces = (text: RichText, language: Language, { now, colour }: PlainOptions): Piece[] =>
  text.map((run) => {
    if (typeof run === 'string') return { text: run, looks: [] }
    if ('strong' in run) return { text: run.strong, looks: ['bold'] }
    // Without colours a struck figure still has to look struck.
    if ('struck' in run) return { text: colour ? run.struck : `~${run.struck}~`, looks: ['struck'] }
    if ('emphasis' in run) return { text: run.emphasis, looks: ['italic'] }
    if ('time' in run) return { text: written(run.time, run.style, language, now).replaceAll(' ', UNBROKEN), looks: [] }
    // Piped to a file the address is worth more than the word that carries it.
    return colour ? { text: run.link, looks: ['underline'], url: run.url } : { text: `${run.link} ${run.url}`, looks: [] }
  })

/** What may not be broken apart: a word, however many pieces it is made of, with the spaces that follow it. */
const words = (all: readonly Piece[]): Piece[][] => {
  const found: Piece[][] = [[]]
  for (const { text, ...look } of all) {
    for (const part of text.split(/(?<= )/)) {
      found.at(-1)?.push({ text: part, ...look })
      if (part.endsWith(' ')) found.push([])
    }
  }
  return found
}

const columns = (word: readonly Piece[]): number => word.reduce((sum, { text }) => sum + [...text].length, 0)

/** Breaks pieces into lines of at most `width` columns, between words; a longer word stands alone. */
const wrap = (all: readonly Piece[], width: number): Piece[][] => {
  const lines: Piece[][] = [[]]
  let used = 0
  for (const word of words(all)) {
    const trailing = word.at(-1)?.text.endsWith(' ') ? 1 : 0
    if (used > 0 && used + columns(word) - trailing > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(...word)
    used += columns(word)
  }
  return lines
}

const HANGING = '  '

/** One paragraph as lines; all but the first hang by two columns, so that the eye finds where the next begins. */
const paragraph = (all: readonly Piece[], width: number, colour: boolean): string[] =>
  wrap(all, width - HANGING.length).map((line, index) => {
    const text = line.map((piece) => dressed(piece, colour)).join('')
    return `${index === 0 ? '' : HANGING}${text.trimEnd()}`
  })

/** Rich text on one line, for log-like output such as why a report was held back. */
export const renderText = (text: RichText, language: Language, options: PlainOptions): string =>
  pieces(text, language, options)
    .map((piece) => dressed(piece, options.colour))
    .join('')

const piece = (text: string, ...looks: Look[]): Piece => ({ text, looks })

const MARGIN = '  '
/** Columns that the margin and the bar take. */
const FRAME = MARGIN.length + 2

const boxed = (body: readonly string[], bar: Look, colour: boolean): string[] =>
  body.map((line) => `${MARGIN}${dressed(piece('▌', bar), colour)} ${line}`.trimEnd())

/** A post as it would look in Discord, in a terminal: the lock-screen line, then the embed behind a bar of its severity. */
export const renderPlain = (post: Post, options: PlainOptions): string => {
  const { colour } = options
  const width = Math.max(40, options.width)
  const inside = width - FRAME
  const texts = textsIn(post.language)
  const runs = (text: RichText): string[] => paragraph(pieces(text, post.language, options), inside, colour)
  const evidence = post.evidence.flatMap(({ quote, attribution }) => [
    ...paragraph([piece(texts.post.quoted(quote), 'italic')], inside, colour),
    ...paragraph([piece('— '), ...pieces(attribution, post.language, options)], inside - 2, colour).map((line) => `  ${line}`),
  ])
  const body = [
    ...paragraph([piece(post.title, 'bold')], inside, colour),
    ...post.lines.flatMap(runs),
    ...(evidence.length === 0 ? [] : ['', ...paragraph([piece(post.evidenceTitle, 'dim')], inside, colour), ...evidence]),
    '',
    ...runs(post.status),
    ...paragraph([piece(`${post.footer} · UTC+4`, 'dim')], inside, colour),
  ]
  return [...paragraph([piece(post.headline)], width, colour), ...boxed(body, BARS[post.severity], colour)].join('\n')
}

/** The status block, in a terminal. */
export const renderStatus = (post: StatusPost, options: PlainOptions): string => {
  const { colour } = options
  const inside = Math.max(40, options.width) - FRAME
  const body = [
    ...paragraph([piece(post.title, 'bold')], inside, colour),
    ...post.lines.flatMap((line) => paragraph(pieces(line, post.language, options), inside, colour)),
  ]
  return boxed(body, 'dim', colour).join('\n')
}
