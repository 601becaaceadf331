import { folded } from './calendar-words.ts'

/** Months of the Iranian solar calendar, the first of them beginning at the spring equinox. */
const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')

/** Years of that calendar that feeds can carry: 1921 to 2099. */
export const isJalaliYear = (year: number): boolean => year >= 1300 && year <= 1478

/** The month, 1 to 12, that a Persian word names; null for any other word. */
export function jalaliMonth(word: string): number | null {
  const found = MONTHS.findIndex((name) => folded(name) === folded(word))
  return found < 0 ? null : found + 1
}

/**
 * The Gregorian day of a Jalali one, as UTC midnight in ms. Leap years by the 33-year rule, which agrees with the civil calendar
 * for all years that {@link isJalaliYear} lets through.
 */
export function fromJalali(year: number, month: number, day: number): number {
  const before = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6
  const days = 365 * (year - 1) + Math.floor((8 * year + 21) / 33) + before + day
  return (days - DAYS_TO_1970) * 86_400_000
}

/** From the calendar's first day to 1 January 1970. */
const DAYS_TO_1970 = 492_269
