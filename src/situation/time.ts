import type { Instant } from '../model.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Milliseconds since 1970, or null for what is no time. */
export function msOf(text: Instant | null | undefined): number | null {
  if (typeof text !== 'string') return null
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? null : ms
}

/** Yerevan and Baku are both UTC+4 and know no summer time. */
const LOCAL = 4 * HOUR

/** The day on both sides' calendars, as `2022-09-13`. */
export const localDay = (ms: number): string => new Date(ms + LOCAL).toISOString().slice(0, 10)
