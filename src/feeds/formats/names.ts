/**
 * Namespaces under one name each, whatever prefix a feed gives them. The feed formats' own elements have no prefix here:
 * RSS of every version, RSS 1.0 and 1.1. Atom of every version is `atom:`.
 */
const NAMESPACES: Readonly<Record<string, string>> = {
  'www.w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'example.com/newformat': 'atom',
  'example.com/necho': 'atom',
  'purl.org/echo': 'atom',
  'uri/of/echo/namespace': 'atom',
  'purl.org/pie': 'atom',
  'purl.org/rss/1.0': '',
  'purl.org/net/rss1.1': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'backend.userland.com/rss': '',
  'backend.userland.com/rss2': '',
  'backend.userland.com/rss091': '',
  'backend.userland.com/rss092': '',
  'blogs.law.harvard.edu/tech/rss': '',
  'cyber.law.harvard.edu/rss': '',
  'cyber.law.harvard.edu/rss/rss.html': '',
  'www.rssboard.org/rss-specification': '',
  'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'search.yahoo.com/mrss': 'media',
  'search.yahoo.com/rss': 'media',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'www.w3.org/1999/xhtml': 'xhtml',
  'www.w3.org/xml/1998/namespace': 'xml',
}

/** Prefixes that a feed uses without saying what they mean, as the web takes them. */
const BY_CUSTOM = new Set(['atom', 'rdf', 'dc', 'dcterms', 'content', 'media', 'itunes', 'feedburner', 'xhtml', 'xml'])

/** A namespace's address as one short prefix; an unknown one keeps its address, so that it is nobody's `title`. */
export function prefixOf(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[#/]$/, '')
  if (plain === '') return ''
  const known = NAMESPACES[plain]
  if (known !== undefined) return known
  return plain.startsWith('purl.org/rss/1.0/modules/')
    ? plain.slice(25) || '?'
    : plain.startsWith('purl.org/atom')
      ? 'atom'
      : `{${plain}}`
}

export const prefixByCustom = (prefix: string): string => (BY_CUSTOM.has(prefix) ? prefix : `{${prefix}}`)
