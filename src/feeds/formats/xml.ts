import { readDoctype } from './doctype.ts'
import { type OwnEntities, unescaped } from './entities.ts'
import { type Find, readTag } from './tags.ts'
import { Tree, type XmlElement } from './tree.ts'

export interface XmlDocument {
  readonly source: string
  /** Holds the outermost elements. */
  readonly root: XmlElement
}

/** More elements than any feed has; what follows is not read. */
const MOST_ELEMENTS = 400_000
/** How many characters the document's own entities may add. */
const MOST_EXPANSION = 200_000

/**
 * Reads markup into elements and never fails: bare `&` and `<`, unquoted attributes, missing and crossed end tags, any case,
 * unknown prefixes and a missing rest are all taken. `home` is a namespace to be read as RSS's own, as `{example.org}`. Time and
 * memory are linear in the length.
 */
export function readXml(source: string, home: string | null = null): XmlDocument {
  const entities: OwnEntities = { values: new Map(), left: MOST_EXPANSION }
  const resolve = (text: string): string => unescaped(text, entities)
  const tree = new Tree(source.length, home, resolve)
  const find = finder(source)
  let at = 0
  while (at < source.length && tree.size < MOST_ELEMENTS) {
    const from = source.indexOf('<', at)
    if (from < 0) {
      tree.add(resolve(source.slice(at)))
      break
    }
    const tag = isDeclaration(source, from) ? 'declaration' : readTag(source, from, find)
    const textEnd = tag === 'text' ? from + 1 : from
    if (textEnd > at) tree.add(resolve(source.slice(at, textEnd)))
    if (tag === 'cut') break
    if (tag === 'text') at = textEnd
    else if (tag === 'declaration') at = readDeclaration(source, from, find, tree, entities)
    else {
      if (tag.kind === 'close') tree.close(tag)
      else tree.open(tag)
      at = tag.to
    }
  }
  tree.finish(source.length)
  return { source, root: tree.root }
}

/** Searches forward and keeps the last answer, so that no stretch of text is searched twice for the same. */
function finder(source: string): Find {
  const last = new Map<string, { readonly from: number; readonly found: number }>()
  return (what, from) => {
    const known = last.get(what)
    if (known && from >= known.from && (known.found < 0 || from <= known.found)) return known.found
    const found = source.indexOf(what, from)
    last.set(what, { from, found })
    return found
  }
}

const isDeclaration = (source: string, from: number): boolean => source[from + 1] === '!' || source[from + 1] === '?'

/** Comments, CDATA, instructions and document types; gives the place after. One that lacks its end ends with the next `>`. */
function readDeclaration(source: string, from: number, find: Find, tree: Tree, entities: OwnEntities): number {
  const ending = (mark: string, start: number): number => {
    const end = find(mark, start)
    if (end >= 0) return end + mark.length
    const bracket = find('>', from)
    return bracket < 0 ? source.length : bracket + 1
  }
  if (source[from + 1] === '?') return endOfInstruction(source, from, find)
  if (source.startsWith('<!--', from)) return isComment(source, from, find) ? ending('-->', from + 4) : from + 4
  if (!/^<!\[cdata\[/i.test(source.slice(from, from + CDATA.length))) return readDoctype(source, from, entities)
  const start = from + CDATA.length
  const { textEnd, next } = endOfCdata(source, start, find, tree.openTag)
  tree.add(source.slice(start, textEnd))
  return next
}

/** An instruction holds no tag: one that runs into a tag lacks its own end. */
function endOfInstruction(source: string, from: number, find: Find): number {
  const end = find('?>', from)
  const tag = find('<', from + 2)
  if (end >= 0 && (tag < 0 || end < tag)) return end + 2
  const bracket = find('>', from)
  if (bracket >= 0 && (tag < 0 || bracket < tag)) return bracket + 1
  return tag < 0 ? source.length : tag
}

/** A comment that runs over the end of an entry and into another comment lacks its own end. */
function isComment(source: string, from: number, find: Find): boolean {
  const end = find('-->', from + 4)
  const another = find('<!--', from + 4)
  return end < 0 || another < 0 || end < another || !/<\/(?:item|entry)>/i.test(source.slice(from, another))
}

const CDATA = '<![CDATA['

/** A CDATA section that runs over its element's end tag and into the next section lacks its own end. */
function endOfCdata(source: string, from: number, find: Find, openTag: string | null): { textEnd: number; next: number } {
  const end = find(']]>', from)
  const another = find(CDATA, from)
  if (openTag && another >= 0 && (end < 0 || another < end)) {
    const close = source.slice(from, another).lastIndexOf(`</${openTag}`)
    if (close >= 0) return { textEnd: from + close, next: from + close }
  }
  return end < 0 ? { textEnd: source.length, next: source.length } : { textEnd: end, next: end + 3 }
}
