/** Rings once at a time, in milliseconds since 1970 by the outbox's clock. @returns how to cancel it */
export type Alarm = (at: number, ring: () => void) => () => void

const LONGEST_MS = 60_000

/** By the machine's clock. It rings a minute from now at the latest, so that a clock set back delays nothing, and never keeps a
 *  process alive. */
export const wallAlarm: Alarm = (at, ring) => {
  const timer = setTimeout(ring, Math.max(5, Math.min(LONGEST_MS, at - Date.now())))
  timer.unref()
  return () => clearTimeout(timer)
}

/** For clocks that are moved by hand: only `wake()` makes the outbox look at its queue. */
export const noAlarm: Alarm = () => () => {}
