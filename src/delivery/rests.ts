import { LONGEST_WAIT_MS } from './posting.ts'

/** When nothing may be sent, to anybody or to one channel. Times are in milliseconds since 1970; none counts that lies further ahead than
 *  anything ever waits, since then the clock was set back. */
export interface Rests {
  /** Until when nothing is sent at all; null where sending goes on. */
  all(now: number): number | null
  /** @returns false where that was known */
  restAll(until: number, now: number): boolean
  channel(channel: string, now: number): number | null
  restChannel(channel: string, until: number): void
  /** The clock was set back: no time stands any more. */
  forget(): void
}

export function createRests(): Rests {
  const channels = new Map<string, number>()
  let everybody = 0
  const ahead = (until: number, now: number): number | null => (until > now && until <= now + LONGEST_WAIT_MS ? until : null)
  return {
    all: (now) => ahead(everybody, now),
    restAll(until, now) {
      if (until <= (ahead(everybody, now) ?? 0)) return false
      everybody = until
      return true
    },
    channel(channel, now) {
      const until = ahead(channels.get(channel) ?? 0, now)
      if (until === null) channels.delete(channel)
      return until
    },
    restChannel: (channel, until) => void channels.set(channel, until),
    forget() {
      channels.clear()
      everybody = 0
    },
  }
}
