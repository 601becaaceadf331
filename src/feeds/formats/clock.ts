import { isZone, zoneMinutes } from './zones.ts'

/** A time of day. `zone`: minutes east of UTC, an IANA name, or null where the text names none. */
export interface Clock {
  hour: number
  minute: number
  second: number
  zone: number | string | null
}

export const midnight = (): Clock => ({ hour: 0, minute: 0, second: 0, zone: null })

/** Words between the parts of a date that say nothing, with the marks of the year in our languages. */
const FILLERS = new Set(
  'at on of the posted published de del à le um uhr den il lo alle a las г год года в от року р о об saat ilə pukul թ թվականի ժամը წელი წლის و ساعت در الساعة στις st nd rd th er'.split(
    ' ',
  ),
)

const TOKEN = new RegExp(
  [
    // An offset with or without a name before it, a time of day, a number, an IANA zone, a word, anything else.
    '(?:utc|gmt)?[+\\-−–]\\d{1,2}:?\\d{2}(?!\\d)',
    '(?:utc|gmt)[+\\-−–]\\d{1,2}(?!\\d)',
    '[+\\-−–]\\d{1,2}$',
    '\\d{1,2}[:h]\\d{1,2}(?:[:.]\\d{1,2}(?:[.,:]\\d{1,9})?)?(?:[ap]m|z)?(?!\\d)',
    '\\d+',
    '[a-z]{2,20}\\/[a-z_]{2,30}(?:\\/[a-z_]{2,30})?',
    "[\\p{L}\\p{M}'’]+",
    '[^\\s]',
  ].join('|'),
  'giu',
)

/** The parts of a date's text; it is short (dates.ts), so every pattern here is bounded. */
export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? []

export const isFiller = (token: string): boolean => FILLERS.has(token.toLowerCase()) || /^[,.;|()/·]$/.test(token)

/** A time of day with an optional zone, or nothing at all, which is midnight; null for anything else. */
export function readClock(text: string): Clock | null {
  const clock = midnight()
  let timed = false
  for (const token of tokensOf(text)) {
    // Before the time `at` is a word, after it Atlantic Time.
    if (!timed && isFiller(token)) continue
    if (takeTime(token, clock)) timed = true
    else if (!takeZone(token, clock) && !isFiller(token) && token !== '-') return null
  }
  return clock
}

const TIME = /^(\d{1,2})[:h](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d{1,9})?)?(am|pm|z)?$/i

/** Takes a time or an am or pm after it. */
export function takeTime(token: string, clock: Clock): boolean {
  const found = TIME.exec(token)
  if (!found) return takeHalf(token.toLowerCase(), clock)
  clock.hour = Number(found[1])
  clock.minute = Number(found[2])
  clock.second = Number(found[3] ?? 0)
  if (found[4]) takeHalf(found[4].toLowerCase(), clock)
  return true
}

function takeHalf(half: string, clock: Clock): boolean {
  if (half === 'z') clock.zone ??= 0
  else if (half !== 'am' && half !== 'pm') return false
  else if (half === 'am' && clock.hour === 12) clock.hour = 0
  else if (half === 'pm' && clock.hour < 12) clock.hour += 12
  return true
}

/** Takes a zone; the first named one stands, but a bare `GMT` or `UTC` gives way to the offset after it. */
export function takeZone(token: string, clock: Clock): boolean {
  const zone = token.includes('/') ? (isZone(token) ? token : null) : zoneMinutes(token)
  if (zone === null) return false
  if (clock.zone === null || (clock.zone === 0 && /^[+\-−–]/.test(token))) clock.zone = zone
  return true
}
