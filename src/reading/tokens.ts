import { BREAK, type Folded } from './fold.ts'
import type { Grammar } from './lexicon.ts'

/** A word, a number or a mark of a folded field; `start` and `end` are folded offsets. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly start: number
  readonly end: number
  /** Folded; empty for words, which are compared in place. */
  readonly text: string
  /** No space stands between it and the token before. */
  readonly glued: boolean
}

/** 0 other, 1 space, 2 letter, 3 digit. */
const classes = new Uint8Array(65_536)
const known = new Uint8Array(65_536)
const LETTER = /[\p{L}\p{M}_]/u

function classOf(code: number): number {
  if (known[code]) return classes[code] ?? 0
  known[code] = 1
  const character = String.fromCharCode(code)
  const found = character === ' ' ? 1 : code >= 48 && code <= 57 ? 3 : LETTER.test(character) ? 2 : 0
  classes[code] = found
  return found
}

export const isLetterAt = (text: string, index: number): boolean => index < text.length && classOf(text.charCodeAt(index)) === 2

const APOSTROPHE = 39
const DOT = 46
const COMMA = 44
const COLON = 58
const ARMENIAN_STOP = 0x589
const SPACE = 32

const isDigitAt = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && classOf(text.charCodeAt(index)) === 3

/** There a digit begins a word of its own, with "and" or the article written onto it: "و10", "الـ24". */
const ofArabicScript = (code: number): boolean => code >= 0x600 && code <= 0x6ff

/** Whether exactly three digits stand from `index`, as after a thousands mark. */
const threeDigits = (text: string, index: number): boolean =>
  isDigitAt(text, index) && isDigitAt(text, index + 1) && isDigitAt(text, index + 2) && !isDigitAt(text, index + 3)

function numberEnd(text: string, start: number): number {
  let end = start
  let leading = true
  while (end < text.length) {
    while (isDigitAt(text, end)) end++
    const mark = text.charCodeAt(end)
    if ((mark === COLON || mark === ARMENIAN_STOP || mark === DOT || mark === COMMA) && isDigitAt(text, end + 1)) end++
    else if (mark === SPACE && leading && end - start <= 3 && text.charCodeAt(start) !== 48 && threeDigits(text, end + 1)) end++
    else break
    leading = mark === SPACE
  }
  return end
}

/** Cuts a folded field into tokens. Linear. */
export function tokenize(folded: Folded, grammar: Grammar): Token[] {
  const { text } = folded
  const tokens: Token[] = []
  const joins = grammar.apostrophe === 'joins'
  let i = 0
  let glued = false
  while (i < text.length) {
    const code = text.charCodeAt(i)
    const kind = classOf(code)
    if (kind === 1) {
      glued = false
      i++
      continue
    }
    const start = i
    if (kind === 2) {
      i++
      while (i < text.length) {
        const here = text.charCodeAt(i)
        const inner = classOf(here)
        if (inner === 2 || (inner === 3 && !ofArabicScript(code))) i++
        else if (joins && here === APOSTROPHE && isLetterAt(text, i + 1)) i++
        else break
      }
      tokens.push({ kind: 'word', start, end: i, text: '', glued })
    } else if (kind === 3) {
      i = numberEnd(text, i)
      tokens.push({ kind: 'number', start, end: i, text: text.slice(start, i), glued })
    } else {
      i++
      tokens.push({ kind: 'mark', start, end: i, text: text[start] ?? '', glued })
      if (text[start] === BREAK) {
        glued = false
        continue
      }
    }
    glued = true
  }
  return tokens
}
