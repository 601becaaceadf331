/** Time as the pacer needs it. */
export interface PacerClock {
  /** Milliseconds, never going back. */
  now(): number
  sleep(ms: number): Promise<void>
}

export interface Pacer {
  /** Resolves when the next request may go out; first come, first served. False where the signal fired meanwhile: then it must not. */
  turn(signal?: Aborted): Promise<boolean>
  /** Nothing goes out for so long: Discord's global limit was hit after all. NaN holds nobody up. */
  hold(ms: number): void
  /** Milliseconds that are left of the longest hold. */
  held(): number
}

/** All that is needed of an AbortSignal. */
interface Aborted {
  readonly aborted: boolean
}

/** Timers are late: so many places are made up for. No more, as what was under way while the program stood still may have stood still too. */
const CAUGHT_UP = 1
/** A span of `perSecond` and so many requests never has more, which leaves as many places for those that bunch up on their way. */
const SPARE = 2
/** Whoever waits longer looks now and then whether it is still wanted. */
const GLANCE_MS = 1_000

/**
 * Spreads requests evenly, one every `1000 / perSecond` ms. Late ones are made up for, as far as no span of the time that `perSecond + 2`
 * requests take sees more of them: for 48 these are 50 in 1,041 ms, so that 50 in any second hold with 41 ms to spare.
 */
export const createPacer = (perSecond: number, clock: PacerClock): Pacer => {
  const gap = 1000 / perSecond
  const places = perSecond + SPARE
  const span = places * gap
  /** When the latest went out, as a ring: the next one's place holds the one that it must keep the span to. */
  const latest: number[] = []
  let sent = 0
  let next = Number.NEGATIVE_INFINITY
  let heldUntil = Number.NEGATIVE_INFINITY
  let line: Promise<unknown> = Promise.resolve()

  const wait = async (signal: Aborted | undefined): Promise<boolean> => {
    for (;;) {
      if (signal?.aborted === true) return false
      const now = clock.now()
      const opens = Math.max(next, heldUntil, (latest[sent % places] ?? Number.NEGATIVE_INFINITY) + span)
      if (opens <= now) {
        next = Math.max(next, now - CAUGHT_UP * gap) + gap
        latest[sent % places] = now
        sent += 1
        return true
      }
      await clock.sleep(Math.min(opens - now, GLANCE_MS))
    }
  }
  return {
    turn(signal) {
      const mine = line.then(() => wait(signal))
      line = mine
      return mine
    },
    hold(ms) {
      if (Number.isNaN(ms)) return
      heldUntil = Math.max(heldUntil, clock.now() + ms)
      // What was held up is not made up for.
      next = Math.max(next, heldUntil)
    },
    held: () => Math.max(0, heldUntil - clock.now()),
  }
}
