/** Searches the document forward from a place; -1 where there is nothing. */
export type Find = (what: string, from: number) => number

export interface Tag {
  readonly kind: 'open' | 'empty' | 'close'
  /** As written, in lower case. */
  readonly name: string
  /** Names as written, in lower case; values as they stand, the first of a name wins. */
  readonly attributes: ReadonlyMap<string, string> | null
  readonly from: number
  readonly to: number
}

const SLASH = 47
const GREATER = 62
const LESS = 60
const EQUALS = 61

/**
 * The tag that begins with the `<` at `from`; `text` where that `<` is only a character, `cut` where the document ends inside the
 * tag.
 */
export function readTag(source: string, from: number, find: Find): Tag | 'text' | 'cut' {
  const closing = source.charCodeAt(from + 1) === SLASH
  let at = closing ? from + 2 : from + 1
  if (at >= source.length) return 'cut'
  if (!beginsName(source.charCodeAt(at))) {
    if (!closing) return 'text'
    const end = find('>', at)
    return end < 0 ? 'cut' : { kind: 'close', name: '', attributes: null, from, to: end + 1 }
  }
  const nameEnd = endOfName(source, at)
  const name = source.slice(at, nameEnd).toLowerCase()
  at = nameEnd
  let attributes: Map<string, string> | null = null
  let quoted = false
  while (at < source.length) {
    const code = source.charCodeAt(at)
    if (code === GREATER) return { kind: closing ? 'close' : 'open', name, attributes, from, to: at + 1 }
    if (code === SLASH && source.charCodeAt(at + 1) === GREATER)
      return { kind: closing ? 'close' : 'empty', name, attributes, from, to: at + 2 }
    // A tag inside a tag: an end tag or one with attributes lacks its `>`, else the first `<` was only a character.
    if (code === LESS) return closing || quoted ? { kind: closing ? 'close' : 'open', name, attributes, from, to: at } : 'text'
    if (isSpace(code) || code === SLASH || !beginsName(code)) {
      at++
      continue
    }
    const end = endOfName(source, at)
    const attribute = source.slice(at, end).toLowerCase()
    at = skipSpace(source, end)
    let value = ''
    if (source.charCodeAt(at) === EQUALS) {
      at = skipSpace(source, at + 1)
      const quote = source[at]
      if (quote === '"' || quote === "'") {
        const until = endOfValue(source, at + 1, find(quote, at + 1), find)
        if (until < 0) return 'cut'
        value = source.slice(at + 1, until)
        at = source[until] === quote ? until + 1 : until
        quoted = true
      } else {
        const until = endOfUnquoted(source, at)
        value = source.slice(at, until)
        at = until
      }
    }
    attributes ??= new Map()
    if (!attributes.has(attribute)) attributes.set(attribute, value)
  }
  return 'cut'
}

/** A value whose closing quote is missing ends with its tag: it would else run through the tags that follow. */
function endOfValue(source: string, from: number, quote: number, find: Find): number {
  const tag = quote < 0 ? find('<', from) : source.slice(from, quote).indexOf('<') + from
  if (quote >= 0 && tag < from) return quote
  const end = find('>', from)
  if (end < 0) return quote
  if (quote >= 0 && end > tag) return quote
  // ` />` ends an empty element; a `/` that ends an address does not.
  return source[end - 1] === '/' && isSpace(source.charCodeAt(end - 2)) ? end - 1 : end
}

function endOfUnquoted(source: string, from: number): number {
  let at = from
  while (at < source.length) {
    const code = source.charCodeAt(at)
    if (isSpace(code) || code === GREATER || code === LESS) break
    if (code === SLASH && source.charCodeAt(at + 1) === GREATER) break
    at++
  }
  return at
}

function endOfName(source: string, from: number): number {
  let at = from
  while (at < source.length) {
    const code = source.charCodeAt(at)
    if (isSpace(code) || code === GREATER || code === SLASH || code === EQUALS || code === LESS) break
    at++
  }
  return at
}

function skipSpace(source: string, from: number): number {
  let at = from
  while (isSpace(source.charCodeAt(at))) at++
  return at
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** A letter, `_`, `:` or anything beyond ASCII. */
const beginsName = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 0x80
