/** When two spellings of a web address are one page (CHANGES.md, The report). */

/** Host prefixes that name a rendering of a site, not another site. */
const RENDERINGS = ['www.', 'm.', 'amp.']

/** Query parameters that say how a reader came, not what they read. */
const TRACKING = new Set([
  ...['fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'yclid', 'ysclid', 'msclkid', 'twclid', 'ttclid', 'li_fat_id'],
  ...['igshid', 'igsh', 'mibextid', 'sfnsn', '_openstat', '__twitter_impression', 'mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi'],
  ...['ref', 'ref_src', 'ref_url', 'referrer', 'referer', 'traffic_source', 'cmp', 'cmpid', 'ocid', 'ito', 's_cid', 'smid', 'spm'],
  ...['xtor', 'maca', 'wt_mc', 'wt_zmc', 'guccounter', 'guce_referrer', 'guce_referrer_sig', 'amp'],
])
const TRACKING_FAMILIES = ['utm_', 'at_', 'pk_', 'mtm_', 'piwik_', 'matomo_', 'hsa_']

/** Parameters that are tracking only with one of these values: elsewhere they choose the page. */
const TRACKING_WHEN = new Set(['from', 'source', 'src', 'outputtype'])
const WAYS_IN = new Set(['rss', 'feed', 'rssfeed', 'newsfeed', 'twitter', 'facebook', 'telegram', 'email', 'share', 'amp'])

/**
 * The address as it is compared: without scheme, `www.` `m.` `amp.`, `/amp`, last `/`, fragment and tracking parameters, the host
 * in lower case and without a default port. What is no web address comes back trimmed. Never throws; idempotent.
 */
export function canonicalAddress(url: string): string {
  const trimmed = url.trim()
  const parsed = parseLoosely(trimmed)
  if (parsed === null) return trimmed
  return host(parsed) + path(parsed.pathname) + query(parsed.search)
}

function parseLoosely(text: string): URL | null {
  const written = /^https?:/i.test(text)
    ? text
    : text.startsWith('//')
      ? `http:${text}`
      : hasBareHost(text)
        ? `http://${text}`
        : null
  if (written === null || !URL.canParse(written)) return null
  const parsed = new URL(written)
  return parsed.hostname === '' ? null : parsed
}

/** `armenpress.am/en`, `localhost:8080/feed` and `127.0.0.1` name a host; `1.2`, `urn:x` and a sentence do not. */
function hasBareHost(text: string): boolean {
  const authority = text.split(/[/?#]/, 1)[0] ?? ''
  if (/[\s@]/.test(authority)) return false
  if (/^\[[\da-f:.]+\](:\d+)?$/i.test(authority)) return true
  const [name = '', port, ...rest] = authority.split(':')
  if (rest.length > 0) return false
  if (port !== undefined) return name !== '' && /^\d+$/.test(port)
  const labels = name.split('.')
  const last = labels.at(-1) || labels.at(-2) || ''
  return labels.length > 1 && labels[0] !== '' && (/^\p{L}/u.test(last) || /^\d+\.\d+\.\d+\.\d+$/.test(name))
}

function host(url: URL): string {
  let name = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname
  for (;;) {
    const prefix = RENDERINGS.find((each) => name.startsWith(each) && name.slice(each.length).includes('.'))
    if (prefix === undefined) break
    name = name.slice(prefix.length)
  }
  const standard = url.port === '' || url.port === '80' || url.port === '443'
  return standard ? name : `${name}:${url.port}`
}

function path(pathname: string): string {
  const segments = pathname.split('/')
  while (segments.length > 1 && (segments.at(-1) === '' || segments.at(-1) === 'amp')) segments.pop()
  return upperEscapes(segments.join('/'))
}

function query(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair))
  return kept.length === 0 ? '' : `?${upperEscapes(kept.join('&'))}`
}

function isTracking(pair: string): boolean {
  const [name = '', value = ''] = pair.toLowerCase().split('=', 2)
  if (TRACKING.has(name) || TRACKING_FAMILIES.some((family) => name.startsWith(family))) return true
  return TRACKING_WHEN.has(name) && WAYS_IN.has(value)
}

const upperEscapes = (text: string): string => text.replace(/%[\da-f]{2}/gi, (hex) => hex.toUpperCase())
