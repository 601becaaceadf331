/**
 * Namespaces under one name each, whatever prefix a feed gives them. The feed formats' own elements have no prefix here:
 * RSS of every version, RSS 1.0 and 1.1. Atom of every version is `atom:`.
 */
const NAMESPACES: readonly (readonly [prefix: string, addresses: string])[] = [
  [
    'atom',
    'www.w3.org/2005/atom purl.org/atom/ns example.com/newformat example.com/necho purl.org/echo uri/of/echo/namespace purl.org/pie',
  ],
  [
    '',
    'purl.org/rss/1.0 purl.org/net/rss1.1 my.netscape.com/rdf/simple/0.9 channel.netscape.com/rdf/simple/0.9 my.netscape.com/publish/formats/rss-0.91.dtd backend.userland.com/rss backend.userland.com/rss2 backend.userland.com/rss091 backend.userland.com/rss092 blogs.law.harvard.edu/tech/rss cyber.law.harvard.edu/rss cyber.law.harvard.edu/rss/rss.html www.rssboard.org/rss-specification',
  ],
  ['rdf', 'www.w3.org/1999/02/22-rdf-syntax-ns'],
  ['dc', 'purl.org/dc/elements/1.0 purl.org/dc/elements/1.1'],
  ['dcterms', 'purl.org/dc/terms'],
  ['content', 'purl.org/rss/1.0/modules/content'],
  ['media', 'search.yahoo.com/mrss search.yahoo.com/rss'],
  ['itunes', 'www.itunes.com/dtds/podcast-1.0.dtd'],
  ['feedburner', 'rssnamespace.org/feedburner/ext/1.0'],
  ['xhtml', 'www.w3.org/1999/xhtml'],
  ['xml', 'www.w3.org/xml/1998/namespace'],
]

let byAddress: ReadonlyMap<string, string> | null = null

/** Prefixes that a feed uses without saying what they mean, as the web takes them. */
const BY_CUSTOM = new Set(['atom', 'rdf', 'dc', 'dcterms', 'content', 'media', 'itunes', 'feedburner', 'xhtml', 'xml'])

/** A namespace's address as one short prefix; an unknown one keeps its address, so that it is nobody's `title`. */
function prefixOf(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[#/]$/, '')
  if (plain === '') return ''
  byAddress ??= new Map(NAMESPACES.flatMap(([prefix, all]) => all.split(' ').map((one) => [one, prefix] as const)))
  const known = byAddress.get(plain)
  if (known !== undefined) return known
  return plain.startsWith('purl.org/rss/1.0/modules/')
    ? plain.slice(25) || '?'
    : plain.startsWith('purl.org/atom')
      ? 'atom'
      : `{${plain}}`
}

const NOTHING: ReadonlyMap<string, string> = new Map()

/** The namespaces in force at a place of a document. `home` is an unknown one to be read as the feed formats' own. */
export class Prefixes {
  private readonly bound = new Map<string, string[]>()
  private readonly home: string | null

  constructor(home: string | null) {
    this.home = home
  }

  /** What a tag with these attributes declares: prefix, as written, to the short one. */
  static declaredBy(attributes: ReadonlyMap<string, string> | null): ReadonlyMap<string, string> {
    let declared: Map<string, string> | null = null
    for (const [name, address] of attributes ?? NOTHING)
      if (name === 'xmlns' || name.startsWith('xmlns:')) {
        declared ??= new Map()
        declared.set(name.slice(6), prefixOf(address))
      }
    return declared ?? NOTHING
  }

  /** The name under its one prefix; `declared` are those of the tag itself. An attribute without prefix has no namespace. */
  nameOf(written: string, declared = NOTHING, attribute = false): string {
    const colon = written.indexOf(':')
    if (colon < 0 && attribute) return written
    const prefix = colon < 0 ? '' : written.slice(0, colon)
    const local = colon < 0 ? written : written.slice(colon + 1)
    const short = declared.get(prefix) ?? this.bound.get(prefix)?.at(-1) ?? byCustom(prefix)
    return short === '' || short === this.home ? local : `${short}:${local}`
  }

  enter(declared: ReadonlyMap<string, string>): void {
    for (const [prefix, short] of declared) {
      const bound = this.bound.get(prefix)
      if (bound) bound.push(short)
      else this.bound.set(prefix, [short])
    }
  }

  leave(declared: ReadonlyMap<string, string>): void {
    for (const prefix of declared.keys()) this.bound.get(prefix)?.pop()
  }
}

const byCustom = (prefix: string): string => (prefix === '' || BY_CUSTOM.has(prefix) ? prefix : `{${prefix}}`)
