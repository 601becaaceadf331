/** A list of feeds that somebody wrote: the file of the FEEDS setting, or an import (DESIGN.md, settings). */
import { z } from 'zod'
import { type Feed, LANGUAGES, OperatorError, ORIGINS } from '../model.ts'
import { canonicalAddress } from './address.ts'
import { feedById, originOf, ZONES } from './catalogue.ts'
import { familyOf, hostOf } from './families.ts'
import { primaryLanguage } from './language-tag.ts'
import { type FeedEntry, readOpml } from './opml.ts'

export interface FeedsFile {
  /** In the file's order, each address once. */
  readonly feeds: readonly Feed[]
  /** What is wrong with the entries that are left out, each a sentence that says what to change. */
  readonly problems: readonly string[]
}

/** Reads OPML or a JSON array. What an entry leaves open comes from the catalogue, else from its address. Never throws. */
export function readFeedsFile(text: string): FeedsFile {
  const trimmed = text.replace(/^\ufeff/, '').trim()
  const entries = trimmed.startsWith('<') ? (readOpml(trimmed) ?? 'it is XML but no OPML') : readJson(trimmed)
  if (typeof entries === 'string')
    return { feeds: [], problems: [`A feed list must be OPML or a JSON array of feeds: ${entries}.`] }
  const isZone = zonesOnce()
  const feeds = new Map<string, Feed>()
  const problems: string[] = []
  for (const [n, entry] of entries.entries()) {
    const result = typeof entry === 'string' ? entry : judge(entry, isZone)
    if (typeof result === 'string') problems.push(`Entry ${n + 1} ${result}.`)
    else if (!feeds.has(result.id)) feeds.set(result.id, result)
  }
  if (entries.length === 0) problems.push('The feed list names no feed; an OPML outline needs xmlUrl, a JSON entry url.')
  return { feeds: [...feeds.values()], problems }
}

/** The feeds of the FEEDS file. @throws OperatorError that names the first entry that is wrong and what to change. */
export function parseFeedsFile(text: string): readonly Feed[] {
  const { feeds, problems } = readFeedsFile(text)
  if (problems[0] === undefined) return feeds
  const more = problems.length > 1 ? ` (${problems.length - 1} more like it)` : ''
  throw new OperatorError(`The file of FEEDS cannot be used: ${problems[0]}${more}`)
}

const jsonEntry = z.object({
  url: z.string(),
  title: z.string().nullish(),
  language: z.string().nullish(),
  origin: z.string().nullish(),
  publisher: z.string().nullish(),
  zone: z.string().nullish(),
  userAgent: z.string().nullish(),
})

/** Each entry, or what is wrong with it; a string for all where the text is no array. */
function readJson(text: string): readonly (FeedEntry | string)[] | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return `it is neither (${error instanceof Error ? error.message.slice(0, 120) : 'unreadable'})`
  }
  if (!Array.isArray(value)) return 'it is JSON but no array'
  return value.map((each: unknown) => {
    const parsed = jsonEntry.safeParse(typeof each === 'string' ? { url: each } : each)
    if (!parsed.success)
      return `must be an object whose fields are text, with at least "url": ${parsed.error.issues[0]?.path.join('.')}`
    const { url, ...rest } = parsed.data
    const given = Object.entries(rest).flatMap(([name, field]) => (field?.trim() ? [[name, field.trim()] as const] : []))
    return { url: url.trim(), ...Object.fromEntries(given) }
  })
}

/** The feed, or the rest of a sentence that begins with the entry. */
function judge(entry: FeedEntry, isZone: (zone: string) => boolean): Feed | string {
  const { url } = entry
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) return `has no http or https address: ${shorten(url)}`
  const wrong = (field: string, value: string, ways: string): string =>
    `(${shorten(url)}) has the ${field} ${shorten(value)}; it must be ${ways}, or be left out`
  const language = primaryLanguage(entry.language ?? null)
  if (entry.language !== undefined && language === null) return wrong('language', entry.language, `one of ${LANGUAGES.join(', ')}`)
  const origin = ORIGINS.find((each) => each === entry.origin?.toLowerCase())
  if (entry.origin !== undefined && origin === undefined) return wrong('origin', entry.origin, `one of ${ORIGINS.join(', ')}`)
  if (entry.zone !== undefined && !isZone(entry.zone)) return wrong('zone', entry.zone, 'an IANA time zone, as Asia/Yerevan')
  if (entry.userAgent !== undefined && !/^[\x20-\x7e]{1,300}$/.test(entry.userAgent)) {
    return wrong('userAgent', entry.userAgent, 'up to 300 ASCII characters')
  }
  const known = feedById(url)
  const whose = origin ?? known?.origin ?? originOf(url)
  return {
    id: canonicalAddress(url),
    url,
    title: entry.title ?? known?.title ?? hostOf(url) ?? url,
    language: language ?? known?.language ?? null,
    origin: whose,
    publisher: entry.publisher ?? known?.publisher ?? familyOf(url),
    zone: entry.zone ?? known?.zone ?? ZONES[whose],
    userAgent: entry.userAgent ?? known?.userAgent ?? null,
    note: known?.note ?? null,
  }
}

/** Asks once of each zone: in a long file the answer is what takes the time. */
function zonesOnce(): (zone: string) => boolean {
  const known = new Map<string, boolean>()
  return (zone) => {
    const answer = known.get(zone) ?? isZone(zone)
    known.set(zone, answer)
    return answer
  }
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text)
