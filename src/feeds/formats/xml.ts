import { readDoctype } from './doctype.ts'
import { type OwnEntities, unescaped } from './entities.ts'
import { prefixByCustom, prefixOf } from './names.ts'
import { readTag, type Tag } from './tags.ts'

/** An element of a feed; names are in lower case with one prefix per namespace (names.ts), as `pubdate`, `atom:link`. */
export interface XmlElement {
  readonly name: string
  readonly parent: XmlElement | null
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  /** The element's own characters, references resolved, CDATA as it stands. */
  text: string
  /** Where its inside begins and ends in the document. */
  readonly start: number
  end: number
  /** The document broke off inside it. */
  cut: boolean
}

export interface XmlDocument {
  readonly source: string
  /** Holds the outermost elements. */
  readonly root: XmlElement
  readonly entities: OwnEntities
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/** More elements than any feed has; what follows is not read. */
const MOST_ELEMENTS = 400_000
/** How many characters the document's own entities may add. */
const MOST_EXPANSION = 200_000

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A feed begins here, also where a page or a warning that was never closed stands around it. */
const ROOTS = words('rss rdf:rdf atom:feed')
const ENTRIES = words('item entry atom:entry')
/** Fields of plain text: another field that begins inside one shows that its end tag is missing. */
const LEAVES = words(
  'title link guid pubdate category comments language ttl lastbuilddate id updated published dc:title dc:date dc:creator dc:subject dc:identifier atom:id atom:updated atom:published',
)
/** Fields that may hold markup of their own, so that only a name no HTML would use ends them. */
const TEXTS = words('description summary content:encoded author')
const UNMISTAKABLE = words('guid pubdate dc:date dc:creator content:encoded enclosure comments')
const FIELDS = words(
  'title link description source id updated published summary author category guid pubdate dc:date dc:creator content:encoded enclosure comments atom:id atom:link atom:updated atom:published atom:summary atom:content atom:title',
)

interface Open {
  readonly element: XmlElement
  /** Prefixes that the element declares and that its end tag undoes. */
  readonly declared: readonly string[]
}

/**
 * Reads markup into elements and never fails: bare `&` and `<`, unquoted attributes, missing and crossed end tags, any case,
 * unknown prefixes and a missing rest are all taken. `home` is a namespace to be read as RSS's own, as `{example.org}`. Time and memory are linear in the length; nothing recurses.
 */
export function readXml(source: string, home: string | null = null): XmlDocument {
  const entities: OwnEntities = { values: new Map(), left: MOST_EXPANSION }
  const root = element('', null, NO_ATTRIBUTES, 0, source.length)
  const stack: Open[] = []
  const openByName = new Map<string, number>()
  const bindings = new Map<string, string[]>()
  let top = root
  let elements = 0
  /** Searches that found nothing once find nothing later. */
  const none = new Set<string>()

  const find = (what: string, from: number): number => {
    if (none.has(what)) return -1
    const found = source.indexOf(what, from)
    if (found < 0) none.add(what)
    return found
  }

  const addText = (from: number, to: number): void => {
    if (to > from) top.text += unescaped(source.slice(from, to), entities)
  }

  const close = (at: number): void => {
    const open = stack.pop()
    if (!open) return
    open.element.end = at
    openByName.set(open.element.name, (openByName.get(open.element.name) ?? 1) - 1)
    for (const prefix of open.declared) bindings.get(prefix)?.pop()
    top = stack.at(-1)?.element ?? root
  }

  const nameIn = (written: string, attribute: boolean): string => {
    const colon = written.indexOf(':')
    const prefix = colon < 0 ? '' : written.slice(0, colon)
    const local = colon < 0 ? written : written.slice(colon + 1)
    if (attribute && colon < 0) return local
    const bound = bindings.get(prefix)?.at(-1)
    const short = bound ?? (prefix === '' ? '' : prefixByCustom(prefix))
    return short === '' || short === home ? local : `${short}:${local}`
  }

  const open = (tag: Tag): void => {
    const declared: string[] = []
    for (const [written, value] of tag.attributes ?? NO_ATTRIBUTES) {
      if (written !== 'xmlns' && !written.startsWith('xmlns:')) continue
      const prefix = written.slice(6)
      const short = prefixOf(unescaped(value, entities))
      const bound = bindings.get(prefix)
      if (bound) bound.push(short)
      else bindings.set(prefix, [short])
      declared.push(prefix)
    }
    const name = nameIn(tag.name, false)
    if (ROOTS.has(name) && !ROOTS.has(stack[0]?.element.name ?? '')) while (stack.length > 0) close(tag.from)
    closeForgotten(name, tag.from)
    const attributes = tag.attributes ? new Map<string, string>() : NO_ATTRIBUTES
    if (tag.attributes && attributes instanceof Map)
      for (const [written, value] of tag.attributes)
        if (!written.startsWith('xmlns')) attributes.set(nameIn(written, true), unescaped(value, entities))
    const made = element(name, top, attributes, tag.to, tag.to)
    top.children.push(made)
    elements++
    if (tag.kind === 'empty') {
      for (const prefix of declared) bindings.get(prefix)?.pop()
      return
    }
    stack.push({ element: made, declared })
    openByName.set(name, (openByName.get(name) ?? 0) + 1)
    top = made
  }

  /** End tags that the author forgot: a field inside a plain field, an entry inside an entry's fields. */
  const closeForgotten = (name: string, at: number): void => {
    if ((LEAVES.has(top.name) && FIELDS.has(name)) || (TEXTS.has(top.name) && UNMISTAKABLE.has(name))) close(at)
    if (!ENTRIES.has(name) || !openByName.get(name)) return
    if (LEAVES.has(top.name) || TEXTS.has(top.name)) close(at)
    if (top.name === name) close(at)
  }

  const closeTag = (tag: Tag): void => {
    const name = nameIn(tag.name, false)
    if (!openByName.get(name)) return
    while (top.name !== name) close(tag.from)
    close(tag.from)
  }

  let at = 0
  while (at < source.length && elements < MOST_ELEMENTS) {
    const from = source.indexOf('<', at)
    if (from < 0) {
      addText(at, source.length)
      break
    }
    const second = source.charCodeAt(from + 1)
    if (second === EXCLAMATION) {
      addText(at, from)
      if (source.startsWith('<!--', from)) {
        const end = find('-->', from + 4)
        at = end < 0 ? after(find('>', from)) : end + 3
      } else if (/^<!\[cdata\[/i.test(source.slice(from, from + 9))) {
        const end = find(']]>', from + 9)
        top.text += source.slice(from + 9, end < 0 ? source.length : end)
        at = end < 0 ? source.length : end + 3
      } else at = readDoctype(source, from, entities)
    } else if (second === QUESTION) {
      addText(at, from)
      const end = find('?>', from)
      at = end < 0 ? after(find('>', from)) : end + 2
    } else {
      const tag = readTag(source, from, find)
      if (tag === 'text') {
        addText(at, from + 1)
        at = from + 1
        continue
      }
      addText(at, from)
      if (tag === 'cut') break
      if (tag.kind === 'close') closeTag(tag)
      else open(tag)
      at = tag.to
    }
  }
  for (const { element } of stack) {
    element.cut = true
    element.end = source.length
  }
  return { source, root, entities }

  function after(found: number): number {
    return found < 0 ? source.length : found + 1
  }
}

const EXCLAMATION = 33
const QUESTION = 63

function element(
  name: string,
  parent: XmlElement | null,
  attributes: ReadonlyMap<string, string>,
  start: number,
  end: number,
): XmlElement {
  return { name, parent, attributes, children: [], text: '', start, end, cut: false }
}
