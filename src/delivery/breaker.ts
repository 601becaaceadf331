import type { Outcome } from './posting.ts'

/** Discord bans an address for 10,000 invalid requests (401, 403, 429 that is not shared) in ten minutes (research: rate limits). */
export interface Breaker {
  /** @returns until when nothing may be sent, in milliseconds since 1970, if this outcome was one too many; else null */
  count(outcome: Outcome, now: number): number | null
}

const WINDOW_MS = 600_000

export function createBreaker(mostInvalid = 1_000): Breaker {
  let counted: number[] = []
  return {
    count(outcome, now) {
      if (!isInvalid(outcome)) return null
      counted = counted.filter((at) => Math.abs(now - at) < WINDOW_MS)
      counted.push(now)
      if (counted.length < mostInvalid) return null
      counted = []
      return now + WINDOW_MS
    },
  }
}

/** A sender that does not say so itself is believed to have met 403 where a channel is shut. */
const isInvalid = (outcome: Outcome): boolean =>
  ('invalid' in outcome && outcome.invalid === true) ||
  (outcome.kind === 'shut' && outcome.invalid === undefined && outcome.reason !== 'channel-gone')
