/** A feed's entries as reports. */
import { createHash } from 'node:crypto'
import { type Feed, type Instant, type Origin, type Report, UNKNOWN_PUBLISHER } from '../model.ts'
import { canonicalAddress } from './address.ts'
import { originOf } from './catalogue.ts'
import { familyOf, hostOf } from './families.ts'
import { primaryLanguage } from './language-tag.ts'
import type { ParsedFeed, ParsedItem } from './parsed.ts'

/** Sites whose feeds carry other outlets' entries: only `<source>` says whose. */
const AGGREGATORS = new Set([
  'news.google.com',
  'bing.com',
  'news.yahoo.com',
  'dzen.ru',
  'news.mail.ru',
  'newsnow.co.uk',
  'rss.app',
])

/** Longest texts taken, in UTF-16 units: beyond this no feed entry is a news report. */
const LONGEST = { title: 1_000, summary: 10_000, content: 60_000 } as const

/**
 * The entries of one poll in the order in which they are folded: by `published`, then id. An entry without a date is dated to its
 * receipt, and none is later than that. `id` is provisional, the same for the same entry in every poll; who is whose revision is
 * judged by the situation.
 */
export function toReports(feed: Feed, parsed: ParsedFeed, received: Instant): readonly Report[] {
  const uses = new Map<string, number>()
  for (const { guid } of parsed.items) if (guid !== null) uses.set(guid, (uses.get(guid) ?? 0) + 1)
  const lang = feed.language ?? primaryLanguage(parsed.language)
  const isAggregator = AGGREGATORS.has(hostOf(feed.url) ?? '')
  const reports = parsed.items
    .filter((item) => item.title !== null || item.summary !== null || item.content !== null || item.link !== null)
    .map((item): Report => {
      const outlet = isAggregator ? namedOutlet(feed, item) : { source: feed.title, origin: feed.origin, publisher: feed.publisher }
      const title = isAggregator ? withoutOutlet(item.title ?? '', outlet.source) : (item.title ?? '')
      const summary = isAggregator && isHeadlineAgain(item.summary ?? '', title, outlet.source) ? '' : (item.summary ?? '')
      const published = item.published ?? item.updated ?? received
      return {
        id: provisionalId(feed, item, uses),
        feed: feed.id,
        guid: item.guid,
        lang,
        ...outlet,
        published: published > received ? received : published,
        received,
        url: shownAddress(item.link ?? ''),
        title: clip(title, LONGEST.title),
        summary: clip(summary, LONGEST.summary),
        content: clip(item.content ?? '', LONGEST.content),
      }
    })
  return reports.sort((a, b) => compare(a.published, b.published) || compare(a.id, b.id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Outlet {
  readonly source: string
  readonly origin: Origin
  readonly publisher: string
}

/** Whom an aggregator took the entry from; where it does not say, nobody's word counts as another voice. */
function namedOutlet(feed: Feed, { source }: ParsedItem): Outlet {
  const title = source?.title?.trim() || null
  const url = source?.url ?? null
  const named = url !== null && !AGGREGATORS.has(hostOf(url) ?? '') ? url : null
  if (named !== null) {
    const publisher = familyOf(named)
    return { source: title ?? hostOf(named) ?? publisher, origin: originOf(named), publisher }
  }
  if (title !== null) return { source: title, origin: 'third', publisher: title.toLowerCase() }
  return { source: feed.title, origin: 'third', publisher: UNKNOWN_PUBLISHER }
}

/** 'Ceasefire holds - APA' without the outlet that an aggregator appends. */
const withoutOutlet = (title: string, outlet: string): string => {
  const suffix = ` - ${outlet}`
  return title.endsWith(suffix) ? title.slice(0, -suffix.length).trimEnd() : title
}

/** An aggregator's summary that only links the headline and names the outlet. */
const isHeadlineAgain = (summary: string, title: string, outlet: string): boolean => {
  const text = summary.trim()
  return text.startsWith(title) && ['', outlet, `- ${outlet}`].includes(text.slice(title.length).trim())
}

/** Bing wraps the outlet's address into a counter of its own. */
function shownAddress(link: string): string {
  if (!link.includes('bing.com/news/apiclick') || !URL.canParse(link)) return link
  const wrapped = new URL(link).searchParams.get('url') ?? ''
  return /^https?:\/\//i.test(wrapped) && URL.canParse(wrapped) ? wrapped : link
}

/** From the guid and the address, since a guid that moves to another address is another report; without both from headline and day.
 *  A guid that the document gives to several entries counts for none of them. */
function provisionalId(feed: Feed, item: ParsedItem, uses: ReadonlyMap<string, number>): string {
  const ownGuid = item.guid !== null && uses.get(item.guid) === 1 ? item.guid : null
  const address = item.link === null ? null : canonicalAddress(shownAddress(item.link))
  const identity =
    [ownGuid, address].filter((part) => part !== null).join('\n') ||
    `${item.title ?? item.summary ?? ''}\n${(item.published ?? item.updated ?? '').slice(0, 10)}`
  return createHash('sha256').update(`${feed.id}\n${identity}`).digest('hex').slice(0, 20)
}

/** At most `length` units, never ending in half a character. */
const clip = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, /[\ud800-\udbff]/.test(text[length - 1] ?? '') ? length - 1 : length)
