import type { Instant } from '../model.ts'

/** Zones that posts write out. `local`: Yerevan, Stepanakert and Baku share UTC+4 all year; Moscow is UTC+3. */
export type Zone = 'local' | 'moscow'
const HOURS: Readonly<Record<Zone, number>> = { local: 4, moscow: 3 }

export interface WallClock {
  readonly year: number
  /** 0 for January. */
  readonly month: number
  readonly day: number
  /** As `09:05`. */
  readonly clock: string
}

/** What a clock on the wall shows at `at`. Throws a RangeError where `at` is no instant. */
export const wallClock = (at: Instant, zone: Zone): WallClock => {
  const there = new Date(Date.parse(at) + HOURS[zone] * 3_600_000)
  const clock = there.toISOString().slice(11, 16)
  return { year: there.getUTCFullYear(), month: there.getUTCMonth(), day: there.getUTCDate(), clock }
}

export const sameDay = (a: Instant, b: Instant): boolean => {
  const [one, other] = [wallClock(a, 'local'), wallClock(b, 'local')]
  return one.year === other.year && one.month === other.month && one.day === other.day
}

export type Unit = 'minute' | 'hour' | 'day'

/** A length of time in its largest whole unit: minutes below 2 h, hours below 2 days, then days. Never negative. */
export const span = (from: Instant, to: Instant): { readonly count: number; readonly unit: Unit } => {
  const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000))
  if (minutes < 120) return { count: minutes, unit: 'minute' }
  return minutes < 2_880 ? { count: Math.floor(minutes / 60), unit: 'hour' } : { count: Math.floor(minutes / 1_440), unit: 'day' }
}
