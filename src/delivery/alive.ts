import { LATE_MS } from './valve.ts'

/** What the outbox knows of its own past and of the clock, all in milliseconds since 1970. */
export interface Alive {
  /** When it last looked at its queue. */
  readonly at: number
  /** When it last came back from a downtime. */
  readonly returned: number | null
  /** When the clock last jumped, or went unwatched for a while. */
  readonly moved: number | null
  /** When the clock was last found to be behind what it had been. */
  readonly setBack: number | null
}

export const ALIVE_KEY = 'outbox/alive'

const UNWATCHED_MS = 10 * 60_000
const CORRECTED_MS = 1_000
const DAY_MS = 24 * 3600_000

/** @param before null at the very first start */
export function stillAlive(before: Alive | null, now: number): Alive {
  if (before === null) return { at: now, returned: null, moved: null, setBack: null }
  const gap = now - before.at
  const setBack = gap < -CORRECTED_MS
  return {
    at: now,
    returned: gap > LATE_MS ? now : before.returned,
    moved: setBack || gap > UNWATCHED_MS ? now : within(before.moved, now),
    setBack: setBack ? now : within(before.setBack, now),
  }
}

const within = (at: number | null, now: number): number | null => (at !== null && Math.abs(now - at) < DAY_MS ? at : null)
