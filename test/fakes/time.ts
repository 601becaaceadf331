/** A world in which time goes by only when it is told to. */
export interface World {
  readonly now: () => number
  /** As `sleep` of the poller; an aborted sleep wakes when its time comes. */
  readonly sleep: (ms: number) => Promise<void>
  /** Lets the time pass, waking whoever's time has come, in order. */
  readonly pass: (ms: number) => Promise<void>
}

export function createWorld(start = 0): World {
  let now = start
  const sleepers: { readonly until: number; readonly wake: () => void }[] = []
  /** Everything that can go on without time passing does; real I/O is not waited for. */
  const settle = () => new Promise<void>((settled) => setImmediate(settled))
  return {
    now: () => now,
    sleep: (ms) => new Promise((wake) => void sleepers.push({ until: now + ms, wake })),
    pass: async (ms) => {
      const end = now + ms
      await settle()
      for (;;) {
        sleepers.sort((a, b) => a.until - b.until)
        if ((sleepers[0]?.until ?? Number.POSITIVE_INFINITY) > end) break
        const next = sleepers.shift()
        now = next?.until ?? now
        next?.wake()
        await settle()
      }
      now = end
    },
  }
}
