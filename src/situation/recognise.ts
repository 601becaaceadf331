/** Whether a report was seen before (CHANGES.md, The report). Pure, over an index of small records that is kept elsewhere. */
import { canonicalAddress } from '../feeds/address.ts'
import type { FeedId, Instant, Report, ReportKind } from '../model.ts'
import { hashOf } from './hash.ts'
import { bodyOf, evened, speaksOf, wordsOnly } from './text.ts'

/** Shorter texts are the same by chance: "Read more", "Details follow". */
const SHORTEST_TEXT = 120
/** Feeds remembered for one text, and headlines that one feed gave it. */
const COPIES_KEPT = 16
const HEADLINES_KEPT = 4
/** A feed that puts one text under so many headlines repeats boilerplate. */
const BOILERPLATE_FROM = 3

/** Where a report was seen before: a list that does not follow this feed has not seen it. */
export interface Copy {
  readonly report: string
  readonly feed: FeedId | null
}

/** What is remembered under one key. */
export interface KnownReport {
  readonly report: string
  readonly feed: FeedId | null
  readonly guid: string | null
  /** Canonical; empty where there is none. */
  readonly address: string
  readonly published: Instant
  /** Hashes of the last revision's title and text. */
  readonly title: string
  readonly text: string
  /** A guid that the feed has used for another address: it identifies nothing. */
  readonly reused: boolean
  /** Every feed that brought it, first come first. */
  readonly copies: readonly Copy[]
  /** For a text: the headlines that each feed gave it, as `feed|hash`. */
  readonly headlines: readonly string[]
}

export interface Recognition {
  readonly kind: ReportKind
  /** The report's identity for good: of a known report for an edit, else its own. */
  readonly id: string
  /** The report that it repeats or revises. */
  readonly of: string | null
  /** Where that was seen; a list that follows none of these feeds sees a `new` report. */
  readonly copies: readonly Copy[]
  /** What to keep, by key. */
  readonly remember: ReadonlyMap<string, KnownReport>
}

interface Keys {
  readonly guid: string | null
  readonly address: string | null
  readonly title: string
  readonly text: string | null
}

/** A report that comes without a feed is told apart by its outlet. */
const feedOf = ({ feed, source }: Report): string => feed ?? source

function keysOf(report: Report): Keys {
  const address = canonicalAddress(report.url)
  const body = bodyOf(report.summary, report.content)
  return {
    guid: report.guid ? `guid/${hashOf(20, feedOf(report), report.guid)}` : null,
    address: address === '' ? null : `page/${hashOf(20, address)}`,
    title: `title/${hashOf(20, feedOf(report), wordsOnly(report.title), report.published.slice(0, 10))}`,
    text: body.length >= SHORTEST_TEXT ? `text/${hashOf(20, body)}` : null,
  }
}

/** The keys under which earlier reports may be found. */
export function identityKeys(report: Report): readonly string[] {
  const { guid, address, title, text } = keysOf(report)
  return [guid, address, title, text].filter((key) => key !== null)
}

/** What a report is, given what was found under its {@link identityKeys}. */
export function recognise(report: Report, found: ReadonlyMap<string, KnownReport>): Recognition {
  const keys = keysOf(report)
  const look = (key: string | null): KnownReport | null => (key === null ? null : (found.get(key) ?? null))
  const [byGuid, byAddress, byText] = [look(keys.guid), look(keys.address), look(keys.text)]
  const address = canonicalAddress(report.url)
  const reused = byGuid !== null && (byGuid.reused || (address !== '' && byGuid.address !== '' && byGuid.address !== address))
  const identity = identityOf(keys, byGuid, byAddress, reused, look)
  const seen = hashesOf(report)

  const unchanged = [identity, byAddress].find((known) => known?.title === seen.title && known.text === seen.text)
  if (unchanged) return known('duplicate', report, unchanged, keys, found, reused)
  if (identity) return known('edit', report, identity, keys, found, reused)
  if (byText && !isBoilerplate(report, byText)) return known('duplicate', report, byText, keys, found, reused)
  return { kind: 'new', id: report.id, of: null, copies: [], remember: remembered(report, report.id, keys, found, reused) }
}

/** The feed with its guid; without one that counts, the address; without both, title and day. */
function identityOf(
  keys: Keys,
  byGuid: KnownReport | null,
  byAddress: KnownReport | null,
  reused: boolean,
  look: (key: string | null) => KnownReport | null,
): KnownReport | null {
  const guidCounts = keys.guid !== null && !reused
  if (guidCounts && byGuid) return byGuid
  // An entry that had no guid when it was first seen is known by its address, though the feed gives it one now.
  if (guidCounts) return byAddress?.guid === null ? byAddress : null
  if (keys.address !== null) return byAddress
  return keys.guid === null ? look(keys.title) : null
}

const hashesOf = ({ title, summary, content }: Report): { title: string; text: string } => ({
  title: hashOf(16, evened(title)),
  text: hashOf(16, evened(summary), evened(content)),
})

/** The same text says nothing where this feed puts it under many headlines, or under two that it does not speak of. */
function isBoilerplate(report: Report, byText: KnownReport): boolean {
  const own = byText.headlines.filter((headline) => headline.startsWith(`${hashOf(8, feedOf(report))}|`))
  if (own.length === 0) return headlinesOf(byText).some((count) => count >= BOILERPLATE_FROM)
  if (own.includes(headlineOf(report))) return false
  return own.length + 1 >= BOILERPLATE_FROM || !speaksOf(bodyOf(report.summary, report.content), report.title)
}

function headlinesOf({ headlines }: KnownReport): readonly number[] {
  const counts = new Map<string, number>()
  for (const headline of headlines) {
    const feed = headline.slice(0, headline.indexOf('|'))
    counts.set(feed, (counts.get(feed) ?? 0) + 1)
  }
  return [...counts.values()]
}

const headlineOf = (report: Report): string => `${hashOf(8, feedOf(report))}|${hashOf(8, wordsOnly(report.title))}`

function known(
  kind: 'duplicate' | 'edit',
  report: Report,
  earlier: KnownReport,
  keys: Keys,
  found: ReadonlyMap<string, KnownReport>,
  reused: boolean,
): Recognition {
  const id = kind === 'edit' ? earlier.report : report.id
  return { kind, id, of: earlier.report, copies: earlier.copies, remember: remembered(report, earlier.report, keys, found, reused) }
}

function remembered(
  report: Report,
  id: string,
  keys: Keys,
  found: ReadonlyMap<string, KnownReport>,
  reused: boolean,
): ReadonlyMap<string, KnownReport> {
  const record = (key: string, isGuid: boolean): KnownReport => {
    const before = found.get(key)
    const copy: Copy = { report: report.id, feed: report.feed }
    const copies = before?.copies.some(({ feed }) => feed === report.feed)
      ? before.copies
      : [...(before?.copies ?? []), copy].slice(-COPIES_KEPT)
    const mine = before?.headlines.filter((headline) => headline.startsWith(`${hashOf(8, feedOf(report))}|`)) ?? []
    const isKnown = mine.includes(headlineOf(report)) || mine.length >= HEADLINES_KEPT
    return {
      report: id,
      feed: report.feed,
      guid: report.guid,
      address: canonicalAddress(report.url),
      published: report.published,
      ...hashesOf(report),
      reused: isGuid && reused,
      copies,
      headlines: isKnown ? (before?.headlines ?? []) : [...(before?.headlines ?? []), headlineOf(report)].slice(-COPIES_KEPT),
    }
  }
  const entries: [string, KnownReport][] = []
  if (keys.guid !== null) entries.push([keys.guid, record(keys.guid, true)])
  if (keys.address !== null) entries.push([keys.address, record(keys.address, false)])
  if (keys.guid === null && keys.address === null) entries.push([keys.title, record(keys.title, false)])
  if (keys.text !== null) entries.push([keys.text, record(keys.text, false)])
  return new Map(entries)
}

/** The kind for a list that follows some feeds only: without the feed that brought the earlier copy, the report is new to it. */
export function kindFor(recognition: Recognition, follows: (feed: FeedId | null) => boolean): ReportKind {
  if (recognition.kind === 'new') return 'new'
  return recognition.copies.some(({ feed }) => follows(feed)) ? recognition.kind : 'new'
}
