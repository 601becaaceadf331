import { type OwnEntities, unescaped } from './entities.ts'

const MOST_ENTITIES = 1_000
const DECLARED = /^<!ENTITY\s{1,20}([A-Za-z_][\w.-]{0,63})\s{1,20}(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b)/

/**
 * Reads a declaration `<!…>` that begins at `from` and gives the place after it. Of a document type's inner part only entities are
 * kept; outside ones count as empty, nothing is ever fetched, and `entities.left` bounds what nested ones grow to.
 */
export function readDoctype(source: string, from: number, entities: OwnEntities): number {
  if (!/^<!doctype/i.test(source.slice(from, from + 9))) return past(source, source.indexOf('>', from), '>')
  let at = from + 2
  let inside = false
  while (at < source.length) {
    const char = source[at]
    if (char === '[') {
      inside = true
      at++
    } else if (char === ']') {
      inside = false
      at++
    } else if (char === '>' && !inside) return at + 1
    else if (char === '<' && inside) at = declaration(source, at, entities)
    else if (char === '<') return at
    else at++
  }
  return at
}

function past(source: string, found: number, what: string): number {
  return found < 0 ? source.length : found + what.length
}

function declaration(source: string, from: number, entities: OwnEntities): number {
  if (source.startsWith('<!--', from)) return past(source, source.indexOf('-->', from + 4), '-->')
  const end = endOfDeclaration(source, from)
  const values = entities.values
  const found = DECLARED.exec(source.slice(from, Math.min(end, from + 4_096)))
  if (found?.[1] && values.size < MOST_ENTITIES && !values.has(found[1])) {
    values.set(found[1], found[4] ? '' : unescaped(found[2] ?? found[3] ?? '', entities))
  }
  return end
}

function endOfDeclaration(source: string, from: number): number {
  let at = from
  while (at < source.length) {
    const char = source[at]
    if (char === '"' || char === "'") at = past(source, source.indexOf(char, at + 1), char)
    else if (char === '>') return at + 1
    else at++
  }
  return at
}
