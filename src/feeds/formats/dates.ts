import { type Instant, instant } from '../../model.ts'
import { monthNamed } from './month-names.ts'
import { fromLocal, zoneMinutes } from './zones.ts'

interface Fields {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  /** Minutes east of UTC; null where the date names no zone. */
  zone: number | null
}

/** No feed is older than the web; a later year is a misread number. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2200
const LONGEST = 120

/**
 * A feed's date as a moment, null where the text is no complete date: nothing is made up. RFC 822 and ISO 8601 in their broken
 * forms, names of months in the fifteen languages, Unix times in s and ms. A date without zone is read in `zone` (IANA).
 */
export function readDate(text: string | null | undefined, zone = 'UTC'): Instant | null {
  if (!text || text.length > LONGEST * 4) return null
  const plain = latinDigits(text)
    .replace(/[\s\u200e\u200f\u202a-\u202e]+/g, ' ')
    .trim()
  if (plain === '' || plain.length > LONGEST) return null
  const unix = unixTime(plain)
  if (unix !== null) return unix
  const fields = isoFields(plain) ?? wordyFields(plain)
  return fields ? moment(fields, zone) : null
}

/** A date that lies ahead of `now` counts as now: an outlet's clock that runs fast must not pin an entry to the top. */
export function heldToNow(date: Instant, now: Instant): Instant {
  return date > now ? now : date
}

/** Persian, Arabic and full-width digits as ASCII. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
}

function unixTime(text: string): Instant | null {
  if (!/^\d{9,13}$/.test(text) || text.length === 12 || text.length === 11) return null
  const seconds = text.length === 13 ? Number(text) / 1000 : Number(text)
  return seconds < 4_000_000_000 ? instant(seconds * 1000) : null
}

const ISO = /^([+-]?\d{4})(?:-?W(\d\d)(?:-?(\d))?|([-/.: ]?)(\d{1,2})(?:\4(\d{1,2}))?|-?(\d{3}))?(?=$|[T t,_]|\+|Z)(.*)$/

/** `2022-09-13T06:00:00Z` and what is made of it: other separators, missing parts, compact, week and ordinal dates. */
function isoFields(text: string): Fields | null {
  const compact = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?=$|[T t,_Z+])(.*)$/.exec(text)
  if (compact && Number(compact[2]) <= 12) {
    const [, year, month, day, hour, minute, second, rest = ''] = compact
    const time = hour ? `T${hour}:${minute}:${second ?? '00'}${rest}` : rest
    return withClock(Number(year), Number(month), Number(day), time)
  }
  const found = ISO.exec(text)
  if (!found) return null
  const [, year, week, weekday, , month, day, ordinal, rest = ''] = found
  if (week) {
    const date = new Date(mondayOfWeek(Number(year), Number(week)) + (Number(weekday ?? 1) - 1) * DAY)
    return withClock(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), rest)
  }
  if (ordinal) {
    const date = new Date(Date.UTC(Number(year), 0, Number(ordinal)))
    return Number(ordinal) > 366 ? null : withClock(Number(year), date.getUTCMonth() + 1, date.getUTCDate(), rest)
  }
  return withClock(Number(year), Number(month ?? 1), Number(day ?? 1), rest)
}

const DAY = 86_400_000

function mondayOfWeek(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4)
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * DAY
}

function withClock(year: number, month: number, day: number, rest: string): Fields | null {
  const clock = readClock(rest.replace(/^[T t,_]+/, ''))
  return clock ? { year, month, day, ...clock } : null
}

type Clock = Pick<Fields, 'hour' | 'minute' | 'second' | 'zone'>

/** A time of day with an optional zone, or nothing at all (midnight); null for anything else. */
function readClock(text: string): Clock | null {
  const clock: Clock = { hour: 0, minute: 0, second: 0, zone: null }
  for (const token of tokens(text)) {
    if (takeTime(token, clock) || takeZone(token, clock)) continue
    if (token === 'at' || token === ',' || token === '-' || token === '(' || token === ')') continue
    return null
  }
  return clock
}

const TIME = /^(\d{1,2})[:.h](\d{1,2})(?:[:.](\d{1,2})(?:[.,:]\d{1,9})?)?(am|pm|z)?$/i

function takeTime(token: string, clock: Clock): boolean {
  const found = TIME.exec(token)
  if (found) {
    clock.hour = Number(found[1])
    clock.minute = Number(found[2])
    clock.second = Number(found[3] ?? 0)
    if (found[4]) takeHalf(found[4], clock)
    return true
  }
  return takeHalf(token, clock)
}

function takeHalf(token: string, clock: Clock): boolean {
  const half = token.toLowerCase().replace(/\./g, '')
  if (half === 'am' && clock.hour === 12) clock.hour = 0
  else if (half === 'pm' && clock.hour < 12) clock.hour += 12
  else if (half === 'z') clock.zone ??= 0
  else return half === 'am' || half === 'pm'
  return true
}

function takeZone(token: string, clock: Clock): boolean {
  const minutes = zoneMinutes(token)
  if (minutes === null) return false
  // `GMT+4` comes as one token; a sign after a name, as in `GMT +0400`, wins over the bare name.
  if (clock.zone === null || (clock.zone === 0 && /^[+\-−–]/.test(token))) clock.zone = minutes
  return true
}

/** Numbers, words, times and zones; bounded by the length that `readDate` lets through. */
function tokens(text: string): string[] {
  return (
    text.match(
      /(?:utc|gmt)?[+\-−–]\d{1,2}:?\d{2}\b|(?:utc|gmt)[+\-−–]\d{1,2}\b|[+\-−–]\d{1,2}$|\d{1,2}[:h]\d{1,2}(?:[:.]\d{1,2}(?:[.,:]\d{1,9})?)?(?:[ap]m|z)?(?!\d)|\d+|[\p{L}\p{M}'’]+\.?(?:[\p{L}\p{M}]\.)?|[^\s]/giu,
    ) ?? []
  )
}

/** Words between the parts of a date that say nothing. */
const FILLERS = new Set([
  'at',
  'on',
  'of',
  'de',
  'del',
  'г',
  'год',
  'года',
  'в',
  'от',
  'um',
  'uhr',
  'à',
  'le',
  'il',
  'saat',
  'року',
  'р',
  'th',
  'st',
  'nd',
  'rd',
  'թ',
  'il',
  'წელი',
  'و',
  'ساعت',
  'posted',
  'published',
  'the',
  'pukul',
  'o',
])

/** Dates with a month's name, or three numbers: day, month, year in the order that the numbers allow. */
function wordyFields(text: string): Fields | null {
  const clock: Clock = { hour: 0, minute: 0, second: 0, zone: null }
  const numbers: string[] = []
  let month: number | null = null
  let monthAt = 0
  let timed = false
  let unknown = 0
  for (const token of tokens(text)) {
    if (!timed && TIME.test(token)) {
      timed = takeTime(token, clock)
      continue
    }
    if (timed && (takeHalf(token, clock) || takeZone(token, clock))) continue
    if (/^\d+$/.test(token)) numbers.push(token)
    else if (/^\p{L}/u.test(token)) {
      const named = monthNamed(token)
      if (named !== null && month === null) {
        month = named
        monthAt = numbers.length
      } else if (!FILLERS.has(token.toLowerCase().replace(/\.$/, '')) && zoneMinutes(token) === null) unknown++
    }
  }
  const parts = month === null ? numericDate(numbers, text) : namedDate(numbers, month, monthAt)
  // A weekday, a zone's name that nobody knows: more strange words than that are no date.
  return parts && unknown <= 2 ? { ...parts, ...clock } : null
}

type DateParts = Pick<Fields, 'year' | 'month' | 'day'>

function namedDate(numbers: readonly string[], month: number, monthAt: number): DateParts | null {
  if (numbers.length < 2) return null
  const [first = '', second = ''] = numbers
  // `2022 September 13`, `13 September 2022`, `September 13 2022`.
  if (first.length === 4) return { year: Number(first), month, day: Number(second) }
  if (monthAt > 2) return null
  return { year: fullYear(second), month, day: Number(first) }
}

function numericDate(numbers: readonly string[], text: string): DateParts | null {
  const [a = '', b = '', c = ''] = numbers
  if (numbers.length < 3 || !/\d\s?[./-]\s?\d/.test(text)) return null
  if (a.length === 4) return { year: Number(a), month: Number(b), day: Number(c) }
  if (c.length !== 4 && c.length !== 2) return null
  const year = fullYear(c)
  const [x, y] = [Number(a), Number(b)]
  // `/` with a second number above 12 is American; else the day comes first, as everywhere in our region.
  return y > 12 ? { year, month: x, day: y } : { year, month: y, day: x }
}

/** Two digits are of 1970 to 2069. */
function fullYear(text: string): number {
  const year = Number(text)
  if (text.length === 2) return year >= 70 ? 1900 + year : 2000 + year
  return text.length === 4 ? year : Number.NaN
}

function moment(fields: Fields, zone: string): Instant | null {
  const { year, month, day, hour, minute, second } = fields
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null
  const ms = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59))
  return instant(fields.zone === null ? fromLocal(ms, zone) : ms - fields.zone * 60_000)
}
