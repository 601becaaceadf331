import { Prefixes } from './names.ts'
import type { Tag } from './tags.ts'

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

interface Open {
  readonly element: XmlElement
  /** As written, in lower case. */
  readonly written: string
  readonly declared: ReadonlyMap<string, string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A feed begins here, also where a page or a warning that was never closed stands around it. */
const ROOTS = words('rss rdf:rdf atom:feed')
/** What entries stand in. */
const HOLDERS = words('channel rss rdf:rdf feed atom:feed items')
const ENTRIES = words('item entry atom:entry')
/** Fields of plain text: another field that begins inside one shows that its end tag is missing. */
const LEAVES = words(
  'title link guid pubdate category comments language ttl lastbuilddate id updated published dc:title dc:date dc:creator dc:subject dc:identifier atom:link atom:id atom:updated atom:published',
)
/** Fields that may hold markup of their own, so that only a name no HTML would use ends them. */
const TEXTS = words('description summary content:encoded author')
const UNMISTAKABLE = words('guid pubdate dc:date dc:creator content:encoded enclosure comments')
const FIELDS = words(
  'title link description source id updated published summary author category guid pubdate dc:date dc:creator content:encoded enclosure comments atom:id atom:link atom:updated atom:published atom:summary atom:content atom:title',
)

/** What may hold entries that are not the feed's: Atom's content and source, and every extension. */
const MAY_NEST = words('atom:content content atom:source')
const mayNest = (name: string): boolean => name.startsWith('{') || MAY_NEST.has(name)

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/** Builds the elements of a document from its tags and texts, and closes what its author forgot to close. Nothing recurses. */
export class Tree {
  readonly root: XmlElement
  size = 0
  private top: XmlElement
  private readonly stack: Open[] = []
  /** How many open elements may hold entries that are not the feed's. */
  private nesting = 0
  private readonly openByName = new Map<string, number>()
  private readonly prefixes: Prefixes
  private readonly resolve: (text: string) => string

  /** `resolve` replaces the references of attributes. */
  constructor(length: number, home: string | null, resolve: (text: string) => string) {
    this.root = { name: '', parent: null, attributes: NO_ATTRIBUTES, children: [], text: '', start: 0, end: length, cut: false }
    this.top = this.root
    this.prefixes = new Prefixes(home)
    this.resolve = resolve
  }

  /** The name of the innermost open element as its start tag writes it. */
  get openTag(): string | null {
    return this.stack.at(-1)?.written ?? null
  }

  add(text: string): void {
    this.top.text += text
  }

  open(tag: Tag): void {
    const declared = Prefixes.declaredBy(tag.attributes)
    const name = this.prefixes.nameOf(tag.name, declared)
    this.closeForgotten(name, tag.from)
    const attributes = this.attributesOf(tag, declared)
    const made = { name, parent: this.top, attributes, children: [], text: '', start: tag.to, end: tag.to, cut: false }
    this.top.children.push(made)
    this.size++
    if (tag.kind === 'empty') return
    this.prefixes.enter(declared)
    this.stack.push({ element: made, written: tag.name, declared })
    if (mayNest(name)) this.nesting++
    this.openByName.set(name, (this.openByName.get(name) ?? 0) + 1)
    this.top = made
  }

  /** Ends the innermost element of that name with all that is open in it; an end tag of nothing open is passed over. */
  close(tag: Tag): void {
    const name = this.prefixes.nameOf(tag.name)
    if (!this.openByName.get(name)) return
    while (this.top.name !== name) this.closeTop(tag.from)
    this.closeTop(tag.from)
  }

  /** The document is over: what is still open was cut. */
  finish(length: number): void {
    for (const { element } of this.stack) {
      element.cut = true
      element.end = length
    }
  }

  private attributesOf({ attributes }: Tag, declared: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    if (!attributes) return NO_ATTRIBUTES
    const named = new Map<string, string>()
    for (const [written, value] of attributes)
      if (!written.startsWith('xmlns')) named.set(this.prefixes.nameOf(written, declared, true), this.resolve(value))
    return named
  }

  private closeForgotten(name: string, at: number): void {
    const { top, stack } = this
    if (ROOTS.has(name) && !ROOTS.has(stack[0]?.element.name ?? '')) while (stack.length > 0) this.closeTop(at)
    if ((LEAVES.has(top.name) && FIELDS.has(name)) || (TEXTS.has(top.name) && UNMISTAKABLE.has(name))) this.closeTop(at)
    if (ENTRIES.has(name)) this.closeForEntry(at)
  }

  /** An entry that begins inside an entry, or outside the channel, shows missing end tags; but not where entries may nest. */
  private closeForEntry(at: number): void {
    if (this.nesting > 0) {
      if (LEAVES.has(this.top.name) || TEXTS.has(this.top.name)) this.closeTop(at)
    } else if (this.anyOpen(ENTRIES)) while (this.anyOpen(ENTRIES)) this.closeTop(at)
    else if (this.anyOpen(HOLDERS)) while (!HOLDERS.has(this.top.name)) this.closeTop(at)
  }

  private closeTop(at: number): void {
    const open = this.stack.pop()
    if (!open) return
    const { name } = open.element
    open.element.end = at
    if (mayNest(name)) this.nesting--
    this.openByName.set(name, (this.openByName.get(name) ?? 1) - 1)
    this.prefixes.leave(open.declared)
    this.top = this.stack.at(-1)?.element ?? this.root
  }

  private anyOpen(names: ReadonlySet<string>): boolean {
    for (const name of names) if (this.openByName.get(name)) return true
    return false
  }
}
