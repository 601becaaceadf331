import { type Instant, instant } from '../../model.ts'
import { monthNamed, weekdayNamed } from './calendar-words.ts'
import { type Clock, isFiller, midnight, readClock, takeTime, takeZone, tokensOf } from './clock.ts'
import { fromJalali, isJalaliYear, jalaliMonth } from './jalali.ts'
import { fromLocal, isZone, zoneMinutes } from './zones.ts'

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

type Moment = Day & Clock

/** What lies outside is a misread number. */
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
    .replace(/\b([ap])\. ?m\b\.?/gi, '$1m')
    .replace(/(^|[ ,])(\d{1,2}) ?([ap]m)\b/gi, '$1$2:00 $3')
    // `13.00 WIB`, as Indonesia writes the time; three numbers with points are a date.
    .replace(/([ ,])(\d{1,2})\.(\d\d)(?=$| \p{L}{1,5}$)/u, '$1$2:$3')
    .replace(/[([]([^()[\]]*)[)\]]/g, (_, inside: string) => (zoneMinutes(inside.trim()) === null ? ' ' : ` ${inside} `))
    .trim()
  if (plain === '' || plain.length > LONGEST) return null
  const unix = unixTime(plain)
  if (unix !== null) return unix
  const found = isoDate(plain) ?? isoDate(withoutWeekday(plain)) ?? numericDate(plain) ?? namedDate(plain)
  return found ? momentOf(found, zone) : null
}

/** A date that lies ahead of `now` counts as now: an outlet's clock that runs fast must not pin an entry to the top. */
export function heldToNow(date: Instant, now: Instant): Instant {
  return date > now ? now : date
}

/** `Fri, 2006/09/15` begins with what says nothing; a month there says a lot. */
function withoutWeekday(text: string): string {
  const found = /^(\p{L}{2,20})\.?,? (?=\d{4})/u.exec(text)
  return found?.[1] && monthNamed(found[1]) === null ? text.slice(found[0].length) : text
}

/** Persian, Arabic and full-width digits as ASCII. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
}

/** Seconds have 9 or 10 digits, milliseconds 12 or 13: nothing else since 1973 does. */
function unixTime(text: string): Instant | null {
  const found = /^(\d{9,10}|\d{12,13})(?:\.\d{1,9})?$/.exec(text)?.[1]
  // Twelve digits are also a compact date without seconds, `202209130905`.
  if (!found || (found.length === 12 && /^(19|20)/.test(found))) return null
  return instant(Number(found) * (found.length > 10 ? 1 : 1000))
}

const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(?=$|[T t,_Z+.-])(.*)$/i
const WEEK = /^(\d{4})-?W(\d\d)(?:-?([1-7]))?(?=$|[T ])(.*)$/
const ORDINAL = /^(\d{4})-?(\d{3})(?=$|[T ])(.*)$/
const ISO = /^(\d{4})(?:([-/.: ])(\d{1,2})(?:\2(\d{1,2}))?)?(?=$|[T t,_]|\+|Z)(.*)$/

/** `2022-09-13T06:00:00Z` and what is made of it: other separators, missing parts, compact, week and ordinal dates. */
function isoDate(text: string): Moment | null {
  const compact = COMPACT.exec(text)
  if (compact && Number(compact[2]) <= 12) {
    const [, year, month, day, hour, minute, second = '00', rest = ''] = compact
    return at(Number(year), Number(month), Number(day), hour ? `${hour}:${minute}:${second}${rest}` : rest)
  }
  const week = WEEK.exec(text)
  if (week && !(Number(week[2]) >= 1 && Number(week[2]) <= 53)) return null
  if (week) return onDay(mondayOf(Number(week[1]), Number(week[2])) + (Number(week[3] ?? 1) - 1) * DAY, week[4])
  const ordinal = ORDINAL.exec(text)
  if (ordinal) return Number(ordinal[2]) > 366 ? null : onDay(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2])), ordinal[3])
  const iso = ISO.exec(text)
  return iso ? at(Number(iso[1]), Number(iso[3] ?? 1), Number(iso[4] ?? 1), iso[5]) : null
}

const DAY = 86_400_000

function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4)
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY
}

function onDay(ms: number, rest = ''): Moment | null {
  const date = new Date(ms)
  return at(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), rest)
}

function at(year: number, month: number, day: number, rest = ''): Moment | null {
  // `T06` is a whole hour, `T060000` a clock without colons.
  const time = rest
    .replace(/^T(\d\d)(?=$|[Z+-])/i, '$1:00')
    .replace(/^T(\d\d)(\d\d)(\d\d)?(?!\d)/i, (_, h, m, s = '00') => `${h}:${m}:${s}`)
  const clock = readClock(time.replace(/^[T t,_]+/, ''))
  return clock && { year, month, day, ...clock }
}

const NUMERIC =
  /^(?:(\p{L}+)\.?,? )?(?:(\d{1,2}:\d{2}(?::\d{2})?)[ ,|]+)?(\d{1,2})([./ -])(\d{1,2})\4(\d{4}|\d{2})(?=$|[^\d:])(.*)$/u

/**
 * Three numbers: the day comes first, as everywhere in our region, unless the second one can only be a day, the day of the week
 * says otherwise, or the clock is the American one.
 */
function numericDate(text: string): Moment | null {
  const [, word = '', time = '', first, sign, second, last = '', rest = ''] = NUMERIC.exec(text) ?? []
  if (!first || !second) return null
  const year = fullYear(last)
  const dayFirst = { year, month: Number(second), day: Number(first) }
  const monthFirst = { year, month: Number(first), day: Number(second) }
  const weekday = weekdayNamed(word)
  const american = sign === '/' && /\b[ap]m\b/i.test(rest)
  const isSwapped =
    dayFirst.month > 12 ||
    (monthFirst.month <= 12 && (weekday === null ? american : weekdayOf(dayFirst) !== weekday && weekdayOf(monthFirst) === weekday))
  const { month, day } = isSwapped ? monthFirst : dayFirst
  return at(year, month, day, `${time} ${rest}`)
}

const weekdayOf = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay()

/** Dates with a month's name: `13 September 2022`, `Sep 13, 2022`, `2022 September 13`, `Sun Jan 4 16:29:06 PDT 2004`. */
function namedDate(text: string): Moment | null {
  const clock = midnight()
  const numbers: string[] = []
  let month: number | null = null
  let timed = false
  let unknown = 0
  // `13-Sep-2022`: hyphens that would read as offsets.
  const parted = text
    .replace(/(\d)-(?=\p{L})/gu, '$1 ')
    .replace(/(\p{L}+)-(?=\d)/gu, (whole, word: string) => (monthNamed(word) === null ? whole : `${word} `))
  for (const token of tokensOf(parted)) {
    if (timed ? takeTime(token, clock) || takeZone(token, clock) : isTime(token) && takeTime(token, clock)) {
      timed = true
      continue
    }
    if (/^\d+$/.test(token)) numbers.push(token)
    else if (/^\d/.test(token)) return null
    else if (/^\p{L}/u.test(token)) {
      const named: number | null = month === null ? (monthNamed(token) ?? jalaliMonth(token)) : null
      if (named !== null) month = named
      else if (!isFiller(token) && weekdayNamed(token) === null) unknown++
      // A sign after the time that begins no offset: a zone that cannot be read.
    } else if (timed && /^[+−–]/.test(token)) return null
  }
  // A zone's name that nobody knows, a weekday in another language: more strange words than that are no date.
  if (month === null || numbers.length !== 2 || unknown > 1) return null
  const [first = '', second = ''] = numbers
  const [year, day] = first.length === 4 ? [first, second] : [second, first]
  return { year: fullYear(year), month, day: Number(day), ...clock }
}

const isTime = (token: string): boolean => /^\d{1,2}[:h]/i.test(token)

/** Two digits are of 1970 to 2069. */
function fullYear(text: string): number {
  const year = Number(text)
  if (text.length === 2) return year >= 70 ? 1900 + year : 2000 + year
  return text.length === 4 ? year : Number.NaN
}

/** A year of the fourteenth or fifteenth century is an Iranian one. */
function gregorian(found: Moment): Moment | null {
  if (!isJalaliYear(found.year)) return found
  if (!(found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= (found.month <= 6 ? 31 : 30))) return null
  const date = new Date(fromJalali(found.year, found.month, found.day))
  return { ...found, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function momentOf(found: Moment, feedZone: string): Instant | null {
  const date = gregorian(found)
  return date && validMoment(date, feedZone)
}

function validMoment({ year, month, day, hour, minute, second, zone }: Moment, feedZone: string): Instant | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null
  const ms = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59))
  if (typeof zone === 'number') return instant(ms - zone * 60_000)
  return instant(fromLocal(ms, zone !== null && isZone(zone) ? zone : feedZone))
}
