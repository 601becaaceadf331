import type { RichText, Run } from '../model.ts'
import { clean, cut, webAddress } from '../wording/clean.ts'
import { BUDGET } from './limits.ts'

/** Room for a text: what is left of a budget in characters and in UTF-8 bytes. */
export interface Room {
  readonly characters: number
  readonly bytes: number
}

export const fits = (text: string, { characters, bytes }: Room): boolean =>
  text.length <= characters && (text.length * 3 <= bytes || Buffer.byteLength(text) <= bytes)

export const less = (room: Room, taken: string): Room => ({
  characters: room.characters - taken.length,
  bytes: room.bytes - Buffer.byteLength(taken),
})

/** What Markdown, mentions, emoji and timestamps begin with, and the colon of an address. */
const MARKUP = /[\\*_~`|<>[\]@]|:(?=\/)/g

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const QUOTED = /(?<=[“«])[^“”«»]+(?=[”»])/gu

/** Keeps foreign words in an order of their own (Unicode Bidirectional Algorithm, isolates), so that a Persian quote does not change places with what follows it. */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text)

/** The same for each quotation within a line. */
export const withIsolatedQuotes = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? text.replace(QUOTED, (quote) => isolated(quote)) : text

/** Text that Discord shows as it is, anywhere but at the start of a line: nothing in it pings, formats, links or hides. */
export const escaped = (text: string): string => withIsolatedQuotes(text.replace(MARKUP, '\\$&'))

/** At the start of a line a few more characters mean something: headings, lists, small print. */
const STARTS_A_BLOCK = /^(\s*\d*)([-+#.)])/

/** A line that starts nothing but itself. */
export const plainStart = (line: string): string => line.replace(STARTS_A_BLOCK, '$1\\$2')

/** One line of the text, nothing invisible or reordering in it; a space at either end stays, since runs stand side by side. */
const visible = (text: string): string => {
  const inner = clean(text, 4_000)
  if (inner === '') return text === '' ? '' : ' '
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`
}

/** The mark goes around the words and not around the spaces at their ends, or Discord shows the asterisks. */
const marked = (mark: string, text: string): string => {
  const inner = text.trim()
  return inner === '' ? text : text.replace(inner, () => `${mark}${inner}${mark}`)
}

const STYLES = { clock: 't', date: 'D', moment: 'f', relative: 'R' } as const

const timestamp = ({ time, style }: Extract<Run, { time: string }>): string => {
  const ms = Date.parse(time)
  return Number.isNaN(ms) ? '' : `<t:${Math.floor(ms / 1000)}:${STYLES[style]}>`
}

/** The address in a form that can't end the link early, or null where it may not be shown. */
const linkTarget = (url: string): string | null => {
  const address = webAddress(url)?.replace(/[()<>[\]\\*_~|`]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  return address === undefined || address.length > BUDGET.address || /\s/.test(address) ? null : address
}

type Words = Exclude<Run, { time: string }>

const wordsOf = (run: Words): string => {
  if (typeof run === 'string') return run
  if ('link' in run) return run.link
  return 'strong' in run ? run.strong : 'struck' in run ? run.struck : run.emphasis
}

/** A run with other words in place of its own. */
const dressed = (run: Words, text: string): string => {
  if (typeof run === 'string') return escaped(text)
  if ('strong' in run) return marked('**', escaped(text))
  if ('struck' in run) return marked('~~', escaped(text))
  if ('emphasis' in run) return marked('*', escaped(text))
  const target = linkTarget(run.url)
  return target === null || text.trim() === '' ? escaped(text) : `[${escaped(text)}](${target})`
}

/** A run as Markdown, and whether all of it found room. */
interface Part {
  readonly text: string
  readonly whole: boolean
}

/** What does not fit shrinks by what was too much, so that a few rounds are enough whatever has to be escaped. */
const shrunk = (run: Words, text: string, room: Room): string => {
  let most = Math.min(text.length - 1, room.characters, room.bytes)
  while (most > 1) {
    const shorter = dressed(run, cut(text, most))
    if (fits(shorter, room)) return shorter
    const byCharacters = Math.floor((most * room.characters) / shorter.length)
    const byBytes = Math.floor((most * room.bytes) / Buffer.byteLength(shorter))
    most = Math.min(most - 1, byCharacters, byBytes)
  }
  return ''
}

/** As much of a run as fits: cut at a word before it is dressed, so that no mark is torn. A link that does not fit loses its address first. */
const fitted = (run: Run, room: Room): Part => {
  if (typeof run === 'object' && 'time' in run) {
    const stamp = timestamp(run)
    return fits(stamp, room) ? { text: stamp, whole: true } : { text: '', whole: false }
  }
  const text = visible(wordsOf(run))
  const full = dressed(run, text)
  if (fits(full, room)) return { text: full, whole: true }
  if (typeof run === 'object' && 'link' in run) return fitted(run.link, room)
  return { text: shrunk(run, text, room), whole: false }
}

/** Two marks side by side would read as one longer mark. */
const collide = (left: string, right: string): boolean =>
  /[*~]$/.test(left) && !left.endsWith(`\\${left.at(-1)}`) && /^[*~]/.test(right)

/** Rich text as one line of Discord's Markdown within the room; what does not fit is cut at a word. */
export const markdown = (text: RichText, { characters, bytes }: Room): string => {
  // One place for a space between marks, one for a backslash at the start.
  const room = { characters: characters - 2, bytes: bytes - 2 }
  let line = ''
  for (const run of text) {
    const { text: part, whole } = fitted(run, less(room, `${line} `))
    line += collide(line, part) ? ` ${part}` : part
    if (!whole) break
  }
  return plainStart(line.trim())
}
