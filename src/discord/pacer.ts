/** Time as the pacer needs it. */
export interface PacerClock {
  /** Milliseconds, never going back. */
  now(): number
  sleep(ms: number): Promise<void>
}

export interface Pacer {
  /** Resolves when the next request may go out; first come, first served. */
  turn(): Promise<void>
  /** Nothing goes out for so long: Discord's global limit was hit after all. */
  hold(ms: number): void
  /** Milliseconds that are left of the longest hold. */
  held(): number
}

/**
 * Spreads requests evenly: one every `1000 / perSecond` ms. Of a turn's lateness (timers are late) only half a place is made up for, so that no
 * second, wherever it begins, sees more than `perSecond` and one, with room for requests that bunch up on their way.
 */
export const createPacer = (perSecond: number, clock: PacerClock): Pacer => {
  const gap = 1000 / perSecond
  let next = Number.NEGATIVE_INFINITY
  let heldUntil = Number.NEGATIVE_INFINITY
  let line: Promise<void> = Promise.resolve()

  const wait = async () => {
    for (;;) {
      const now = clock.now()
      const opens = Math.max(next, heldUntil)
      if (opens <= now) {
        next = Math.max(next, now - gap / 2) + gap
        return
      }
      await clock.sleep(opens - now)
    }
  }
  return {
    turn() {
      line = line.then(wait)
      return line
    },
    hold(ms) {
      heldUntil = Math.max(heldUntil, clock.now() + ms)
    },
    held: () => Math.max(0, heldUntil - clock.now()),
  }
}
