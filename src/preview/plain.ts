import type { Instant, Language, Post, RichText, Severity, StatusPost } from '../model.ts'
import { textsIn } from '../wording/index.ts'
import { wallClock } from '../wording/time.ts'

export interface PlainOptions {
  /** Columns of the terminal. */
  readonly width: number
  /** ANSI bold, dim and colour. */
  readonly colour: boolean
  /** What relative times count from; the current moment of the clock that drives the program. */
  readonly now: Instant
}

const ESC = '\u001B['
const SGR = { bold: '1', dim: '2', italic: '3', struck: '9', red: '31', yellow: '33', blue: '34', underline: '4' } as const
type Look = keyof typeof SGR
const BARS: Readonly<Record<Severity, Look>> = { flash: 'red', notice: 'yellow', note: 'blue' }

/** A word that carries its look, so that lines can be broken by what is seen. */
interface Piece {
  readonly text: string
  readonly looks: readonly Look[]
}

const dressed = ({ text, looks }: Piece, colour: boolean): string =>
  colour && looks.length > 0 ? `${ESC}${looks.map((look) => SGR[look]).join(';')}m${text}${ESC}0m` : text

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

const relative = (time: Instant, now: Instant, language: Language): string => {
  const ms = Date.parse(time) - Date.parse(now)
  const format = new Intl.RelativeTimeFormat(language, { style: 'short' })
  const [unit, length] = UNITS.find(([, each]) => Math.abs(ms) >= each) ?? UNITS[2]
  return format.format(Math.trunc(ms / length), unit)
}

const written = (time: Instant, style: 'clock' | 'date' | 'moment' | 'relative', language: Language, now: Instant): string => {
  if (style === 'relative') return relative(time, now, language)
  const texts = textsIn(language).time
  const there = wallClock(time, 'local')
  const day = texts.day(there, there.year !== wallClock(now, 'local').year)
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
    if ('time' in run) return { text: written(run.time, run.style, language, now), looks: [] }
    return { text: run.link, looks: ['underline'] }
  })

/** Breaks pieces into lines of at most `width` columns, between words; a longer word stands alone. */
const wrap = (all: readonly Piece[], width: number): Piece[][] => {
  const lines: Piece[][] = [[]]
  let used = 0
  for (const { text, looks } of all) {
    for (const word of text.split(/(?<= )/)) {
      const length = [...word.trimEnd()].length
      if (used > 0 && used + length > width) {
        lines.push([])
        used = 0
      }
      lines.at(-1)?.push({ text: word, looks })
      used += [...word].length
    }
  }
  return lines
}

const paragraph = (all: readonly Piece[], width: number, colour: boolean): string[] =>
  wrap(all, width).map((line) =>
    line
      .map((piece) => dressed(piece, colour))
      .join('')
      .trimEnd(),
  )

/** Rich text on one line, for log-like output such as why a report was held back. */
export const renderText = (text: RichText, language: Language, options: PlainOptions): string =>
  pieces(text, language, options)
    .map((piece) => dressed(piece, options.colour))
    .join('')

const boxed = (body: readonly string[], bar: Look | null, colour: boolean): string[] =>
  body.map((line) => `${dressed({ text: '▌', looks: bar === null ? ['dim'] : [bar] }, colour)} ${line}`.trimEnd())

const plainPiece = (text: string, ...looks: Look[]): Piece => ({ text, looks })

/** A post as it would look in Discord, in a terminal: the lock-screen line, then the embed behind a bar of its severity. */
export const renderPlain = (post: Post, options: PlainOptions): string => {
  const { colour } = options
  const width = Math.max(40, options.width) - 2
  const runs = (text: RichText): string[] => paragraph(pieces(text, post.language, options), width, colour)
  const evidence = post.evidence.flatMap(({ quote, attribution }) => [
    ...paragraph([plainPiece(`“${quote}”`, 'italic')], width, colour),
    ...paragraph([plainPiece('— '), ...pieces(attribution, post.language, options)], width - 2, colour).map((line) => `  ${line}`),
  ])
  const body = [
    ...paragraph([plainPiece(post.title, 'bold')], width, colour),
    ...post.lines.flatMap(runs),
    ...(evidence.length === 0 ? [] : ['', ...paragraph([plainPiece(post.evidenceTitle, 'italic')], width, colour), ...evidence]),
    '',
    ...runs(post.status),
    ...paragraph([plainPiece(`${post.footer} · UTC+4`, 'dim')], width, colour),
  ]
  const headline = paragraph([plainPiece(post.headline)], width + 2, colour)
  return [...headline, ...boxed(body, BARS[post.severity], colour)].join('\n')
}

/** The status block, in a terminal. */
export const renderStatus = (post: StatusPost, options: PlainOptions): string => {
  const { colour } = options
  const width = Math.max(40, options.width) - 2
  const body = [
    ...paragraph([plainPiece(post.title, 'bold')], width, colour),
    ...post.lines.flatMap((line) => paragraph(pieces(line, post.language, options), width, colour)),
  ]
  return boxed(body, null, colour).join('\n')
}
