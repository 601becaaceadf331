/**
 * Keys are ordered by their UTF-8 bytes, as SQLite's BINARY collation has them: the order of code points. JavaScript's own `<` goes
 * by UTF-16 units and puts an emoji before U+FFFD.
 */
export const compareKeys = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

const LAST_CODE_POINT = 0x10ffff
const BEFORE_SURROGATES = 0xd7ff
const AFTER_SURROGATES = 0xe000

/** The least key greater than every key that begins with `prefix`; undefined where there is none. */
export function endOfPrefix(prefix: string): string | undefined {
  const points = Array.from(prefix)
  for (let last = points.pop(); last !== undefined; last = points.pop()) {
    const point = last.codePointAt(0) ?? 0
    if (point === LAST_CODE_POINT) continue
    const next = point === BEFORE_SURROGATES ? AFTER_SURROGATES : point + 1
    return points.join('') + String.fromCodePoint(next)
  }
  return undefined
}

/**
 * libsql cuts a text at its first NUL when it reads it and turns half a surrogate pair into U+FFFD, so that two keys become one.
 * Text from JSON.stringify has neither.
 * @throws RangeError
 */
export function refuseUnstorable(kind: 'key' | 'value', text: string): void {
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) {
    throw new RangeError(`A ${kind} with NUL or half a surrogate pair can't be stored: ${JSON.stringify(text.slice(0, 80))}`)
  }
}
