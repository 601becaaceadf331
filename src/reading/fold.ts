import { isArmenian, respell } from './armenian.ts'

/**
 * A field as the engine reads it: one case, no accents, one letter for every look-alike, entities decoded, tags and
 * invisible characters gone, with the way back to the field as it came in (evidence must be verbatim).
 */
export interface Folded {
  readonly source: string
  readonly text: string
  /** `at[i]` is where folded character `i` began in the source, in UTF-16 units; one more entry than characters. */
  readonly at: Uint32Array
}

/** Folded paragraph break: block tags and line feeds. */
export const BREAK = '\n'

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
  zwnj: '',
  zwj: '',
  middot: '·',
}

/** Tags that end a line of text; all others vanish inside it. */
const BLOCKS = new Set(
  'p br div li ul ol h1 h2 h3 h4 h5 h6 tr td th table blockquote hr section article header footer figure figcaption'.split(' '),
)
/** Tags whose content is no text. */
const SILENT = new Set(['script', 'style', 'noscript'])

/** Letters that NFD leaves whole, and letters that one language types for another. */
const LETTERS: Readonly<Record<string, string>> = {
  ə: 'e',
  ǝ: 'e',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  œ: 'oe',
  æ: 'ae',
  й: 'и',
  ё: 'е',
  ї: 'і',
  ґ: 'г',
  ς: 'σ',
  և: 'եւ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ک: 'ك',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u058a': '-',
  '\u2012': '–',
  '\u2024': '.',
  '،': ',',
  '؛': ';',
  '٫': '.',
  '٬': ',',
}

/** Latin letters that slip into Cyrillic words, and what was meant. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}

/** Zero-width marks, soft hyphens, combining accents, Arabic vowels and tatweel, Armenian accent marks inside words. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x55a && code <= 0x55c) ||
    code === 0x55e ||
    code === 0x640 ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (isInvisible(code)) return ''
  if (character === '\n' || character === '\u2028' || character === '\u2029') return BREAK
  if (code <= 0x20 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000)
    return ' '
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 48)
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 48)
  if (code >= 0xd800 && code <= 0xdfff) return ' '
  const lower = character.toLowerCase()
  const direct = LETTERS[lower]
  if (direct !== undefined) return direct
  // Only alphabets that are read have accents to lose; so nothing folds to more than two units.
  if (code > 0x52f && !(code >= 0x1e00 && code <= 0x1fff)) return lower
  let folded = ''
  for (const piece of lower.normalize('NFD')) {
    if (isInvisible(piece.charCodeAt(0))) continue
    folded += LETTERS[piece] ?? piece
  }
  return folded
}

/** What a UTF-16 unit folds to, remembered as it is met: 65,536 units at most. */
const remembered: (string | undefined)[] = []
/** The same for units that fold to one unit, the usual case; 0 where it is not known to. */
const singles = new Uint16Array(65_536)
function foldUnit(code: number): string {
  let folded = remembered[code]
  if (folded === undefined) {
    folded = foldCharacter(String.fromCharCode(code))
    remembered[code] = folded
    if (folded.length === 1 && code !== 38 && code !== 60) singles[code] = folded.charCodeAt(0)
  }
  return folded
}

/** A decoded entity and where it ends, or undefined where the ampersand is only an ampersand. */
function entityAt(source: string, start: number): { text: string; end: number } | undefined {
  const limit = Math.min(source.length, start + 12)
  let end = start + 1
  while (end < limit && source.charCodeAt(end) !== 59) end++
  if (end >= limit) return undefined
  const name = source.slice(start + 1, end)
  if (name.startsWith('#')) {
    const hexadecimal = name[1] === 'x' || name[1] === 'X'
    const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10)
    return code > 0 && code <= 0xffff ? { text: String.fromCharCode(code), end: end + 1 } : undefined
  }
  const known = ENTITIES[name.toLowerCase()]
  return known === undefined ? undefined : { text: known, end: end + 1 }
}

/** Where a tag that begins at `start` ends, and whether it breaks the line; undefined where `<` is no tag. */
function tagAt(source: string, start: number, noMore: { tagEnd: boolean }): { end: number; breaks: boolean } | undefined {
  if (noMore.tagEnd) return undefined
  const next = source.charCodeAt(start + 1) | 32
  const named = (next >= 97 && next <= 122) || source[start + 1] === '/' || source[start + 1] === '!'
  if (!named) return undefined
  const close = source.indexOf('>', start)
  if (close < 0) {
    noMore.tagEnd = true
    return undefined
  }
  let nameEnd = start + 1
  if (source[nameEnd] === '/') nameEnd++
  const nameStart = nameEnd
  while (nameEnd < close && nameEnd - nameStart < 12 && /[A-Za-z0-9]/.test(source[nameEnd] ?? '')) nameEnd++
  const name = source.slice(nameStart, nameEnd).toLowerCase()
  if (SILENT.has(name) && source[start + 1] !== '/') {
    const closing = source.indexOf('</', close)
    return { end: closing < 0 ? source.length : closing, breaks: true }
  }
  return { end: close + 1, breaks: BLOCKS.has(name) }
}

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true })

const meant = (unit: number): number => (LOOKALIKES[String.fromCharCode(unit)] ?? '').charCodeAt(0) || unit

/** Folds a field. Linear in its length, for any string. */
export function fold(source: string): Folded {
  const units = new Uint16Array(source.length * 2 + 1)
  const at = new Uint32Array(source.length * 2 + 1)
  let length = 0
  let wordStart = 0
  let cyrillic = false
  let latin = false
  let armenian = false
  const noMore = { tagEnd: false }
  const put = (folded: string, origin: number) => {
    for (let k = 0; k < folded.length; k++) {
      at[length] = origin
      units[length++] = folded.charCodeAt(k)
    }
  }
  const closeWord = () => {
    if (cyrillic && latin) for (let k = wordStart; k < length; k++) units[k] = meant(units[k] ?? 0)
    cyrillic = false
    latin = false
  }
  let i = 0
  while (i < source.length) {
    const code = source.charCodeAt(i)
    if (code === 60) {
      const tag = tagAt(source, i, noMore)
      if (tag) {
        if (tag.breaks) {
          closeWord()
          put(BREAK, i)
          wordStart = length
        }
        i = tag.end
        continue
      }
    }
    if (code === 38) {
      const entity = entityAt(source, i)
      if (entity) {
        for (let k = 0; k < entity.text.length; k++) put(foldUnit(entity.text.charCodeAt(k)), i)
        i = entity.end
        continue
      }
    }
    const single = singles[code]
    if (single) {
      if (single >= 97 && single <= 122) latin = true
      else if (single >= 0x400 && single <= 0x52f) cyrillic = true
      else {
        armenian ||= isArmenian(single)
        if (cyrillic) closeWord()
        latin = false
        wordStart = length + 1
      }
      at[length] = i
      units[length++] = single
      i++
      continue
    }
    const folded = foldUnit(code)
    if (folded !== '') {
      const first = folded.charCodeAt(0)
      if (first >= 0x400 && first <= 0x52f) cyrillic = true
      else if (first >= 97 && first <= 122) latin = true
      else {
        armenian ||= isArmenian(first)
        closeWord()
        wordStart = length + folded.length
      }
      put(folded, i)
    }
    i++
  }
  closeWord()
  at[length] = source.length
  return armenian ? reformed(source, units, at, length) : { source, text: UTF16.decode(units.subarray(0, length)), at }
}

/** A folded field with its Armenian in one orthography. */
function reformed(source: string, units: Uint16Array, origins: Uint32Array, length: number): Folded {
  const respelt = new Uint16Array(length * 2 + 1)
  const at = new Uint32Array(length * 2 + 1)
  let end = 0
  respell(
    length,
    (i) => units[i] ?? 0,
    (unit, from) => {
      at[end] = origins[from] ?? 0
      respelt[end++] = unit
    },
  )
  at[end] = source.length
  return { source, text: UTF16.decode(respelt.subarray(0, end)), at }
}

const MARKUP = /[<&]/

/**
 * Folds a short string of a lexicon the way text is folded. Without markup or two alphabets in it, each unit folds by itself. `inside`: it is
 * the end of a word.
 */
export function foldPattern(pattern: string, inside = false): string {
  if (MARKUP.test(pattern)) return fold(pattern).text
  let folded = ''
  let latin = false
  let cyrillic = false
  let armenian = false
  for (let i = 0; i < pattern.length; i++) {
    const unit = foldUnit(pattern.charCodeAt(i))
    const code = unit.charCodeAt(0)
    if (code >= 97 && code <= 122) latin = true
    else if (code >= 0x400 && code <= 0x52f) cyrillic = true
    else if (isArmenian(code)) armenian = true
    folded += unit
  }
  if (latin && cyrillic) return fold(pattern).text
  if (!armenian) return folded
  let respelt = ''
  respell(
    folded.length,
    (i) => folded.charCodeAt(i),
    (unit) => {
      respelt += String.fromCharCode(unit)
    },
    inside,
  )
  return respelt
}
