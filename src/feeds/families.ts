/** Whose house an address belongs to. Outlets of one house never corroborate one another (DESIGN.md, rule 7). */
import type { Origin } from '../model.ts'

/** Hosts and all below them that belong to another house than their own name says. */
const HOUSES: Readonly<Record<string, string>> = {
  // RFE/RL under its language services' names
  'azatutyun.am': 'rferl.org',
  'azadliq.org': 'rferl.org',
  'ekhokavkaza.com': 'rferl.org',
  'radiotavisupleba.ge': 'rferl.org',
  'svoboda.org': 'rferl.org',
  'currenttime.tv': 'rferl.org',
  'radiofarda.com': 'rferl.org',
  'bbci.co.uk': 'bbc.co.uk',
  'bbc.com': 'bbc.co.uk',
  'tass.com': 'tass.ru',
  // Rossiya Segodnya
  'sputniknews.com': 'ria.ru',
  'sputniknews.ru': 'ria.ru',
  'sputnikglobe.com': 'ria.ru',
  'armeniasputnik.am': 'ria.ru',
  'sputnik.az': 'ria.ru',
  'sputnik-georgia.ru': 'ria.ru',
  'inosmi.ru': 'ria.ru',
  // Rambler, VGTRK
  'lenta.ru': 'rambler.ru',
  'gazeta.ru': 'rambler.ru',
  'vesti.ru': 'vgtrk.ru',
  'smotrim.ru': 'vgtrk.ru',
  // Trend's group
  'azernews.az': 'trend.az',
  'day.az': 'trend.az',
  'milli.az': 'trend.az',
  // France Médias Monde
  'france24.com': 'francemediasmonde.com',
  'rfi.fr': 'francemediasmonde.com',
  // Trans Media, KG Media
  'detik.com': 'transmedia.co.id',
  'cnnindonesia.com': 'transmedia.co.id',
  'cnbcindonesia.com': 'transmedia.co.id',
  'kompas.com': 'kgmedia.co.id',
  'tribunnews.com': 'kgmedia.co.id',
  // Turkuvaz, Demirören
  'dailysabah.com': 'sabah.com.tr',
  'ahaber.com.tr': 'sabah.com.tr',
  'hurriyetdailynews.com': 'hurriyet.com.tr',
  'milliyet.com.tr': 'hurriyet.com.tr',
  'posta.com.tr': 'hurriyet.com.tr',
  'dha.com.tr': 'hurriyet.com.tr',
  'cnnturk.com': 'hurriyet.com.tr',
  'trthaber.com': 'trt.net.tr',
  'trtworld.com': 'trt.net.tr',
}

/** Second-level names under which strangers register, so that the house is one label further left. */
const SHARED = new Set(['co', 'com', 'org', 'net', 'gov', 'gob', 'edu', 'ac', 'mil', 'info', 'or', 'go'])
/** Sites on which every subdomain is somebody else's. */
const PLATFORMS = new Set([
  'blogspot.com',
  'wordpress.com',
  'substack.com',
  'github.io',
  'medium.com',
  'tumblr.com',
  'livejournal.com',
])

/** The publisher family of an address: a known house, else the domain somebody registered. */
export function familyOf(address: string): string {
  const host = hostOf(address)
  if (host === null) return address.trim().toLowerCase()
  if (/^[\d.]+$|:|^\[/.test(host)) return host
  const labels = host.split('.')
  for (let from = 0; from < labels.length - 1; from++) {
    const house = HOUSES[labels.slice(from).join('.')]
    if (house !== undefined) return house
  }
  const shared = labels.length > 2 && SHARED.has(labels.at(-2) ?? '') && labels.at(-1)?.length === 2
  const platform = PLATFORMS.has(labels.slice(-2).join('.'))
  return labels.slice(shared || platform ? -3 : -2).join('.')
}

const COUNTRIES: Readonly<Record<string, Origin>> = {
  am: 'armenia',
  'xn--y9a3aq': 'armenia',
  az: 'azerbaijan',
  ru: 'russia',
  su: 'russia',
  'xn--p1ai': 'russia',
  tr: 'turkey',
  ir: 'iran',
  ge: 'georgia',
  'xn--node': 'georgia',
}

/** A guess at whose outlet an unknown address is, from its country domain; to be confirmed by whoever adds it. */
export function originGuess(address: string): Origin {
  return COUNTRIES[hostOf(address)?.split('.').at(-1) ?? ''] ?? 'third'
}

/** The host without `www.`, or null where the text names none. */
export function hostOf(address: string): string | null {
  const text = address.trim()
  const written = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`
  if (!URL.canParse(written)) return null
  return new URL(written).hostname.replace(/^www\./, '').replace(/\.$/, '') || null
}

/** Whom a request goes to, as `127.0.0.1:8080` or `armenpress.am`; the text itself where it is no address. */
export const hostAndPort = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)
