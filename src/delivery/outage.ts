import type { Outcome } from './posting.ts'

/**
 * Whether Discord answers at all. While it does not, everything waits together and a few try, instead of ten thousand channels each on
 * their own.
 */
export interface Outage {
  /** @param now milliseconds since 1970
   *  @param random from 0 to 1, spreads repeats
   *  @returns until when nothing should be sent, in milliseconds since 1970, where this outcome says so; else null */
  heard(outcome: Outcome, now: number, random: number): number | null
  /** How many may be in flight, of as many as usual. */
  places(usual: number): number
  readonly lasts: boolean
}

/** One lost answer is no outage; so many in a row are, or a minute of them. */
const IN_A_ROW = 10
const SILENT_MS = 60_000
const LONGEST_PAUSE_MS = 30_000
/** As many as reach one row from the far end of the queue (queue.ts), so that messages that fail by themselves hide no others. */
const SCOUTS = 9

export function createOutage(): Outage {
  let failures = 0
  let first = 0
  let pauses = 0
  let until = 0
  const lasts = () => pauses > 0
  return {
    heard(outcome, now, random) {
      if (outcome.kind === 'wordless') return null
      if (!isUnanswered(outcome)) {
        // What waits for a time of our own making says nothing either way.
        if (outcome.kind !== 'retry' || outcome.invalid === true) failures = pauses = until = 0
        return null
      }
      if (failures === 0 || now < first) first = now
      failures++
      const isOutage = failures >= IN_A_ROW || (failures > 1 && now - first >= SILENT_MS)
      if (!isOutage || (now < until && until - now <= LONGEST_PAUSE_MS)) return null
      pauses++
      const ceiling = Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** Math.min(pauses - 1, 10))
      until = now + ceiling / 2 + (ceiling / 2) * random
      return until
    },
    places: (usual) => (lasts() ? Math.min(SCOUTS, usual) : usual),
    get lasts() {
      return lasts()
    },
  }
}

const isUnanswered = (outcome: Outcome): boolean =>
  outcome.kind === 'doubt' || (outcome.kind === 'retry' && outcome.unanswered === true)
