/** Discord's own clock: real time plus what a test has advanced. Limits, nonces and interaction deadlines go by it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  advance(ms: number): void
}

export const startClock = (real: () => number = Date.now): Clock => {
  let ahead = 0
  return {
    now: () => real() + ahead,
    advance(ms) {
      ahead += ms
    },
  }
}

/** Lets a test wait for something to become true instead of sleeping: looked at after everything that happens in here, and every few ms. */
export interface Happenings {
  happened(): void
  /** Throws after `patience` ms, naming what was waited for. */
  until(isTrue: () => boolean, what?: string, patience?: number): Promise<void>
}

export const watchHappenings = (): Happenings => {
  const waiting = new Set<() => void>()
  return {
    happened() {
      for (const look of [...waiting]) look()
    },
    until(isTrue, what = 'what the test waits for', patience = 10_000) {
      return new Promise((resolve, reject) => {
        const stop = () => {
          clearTimeout(timer)
          clearInterval(glance)
          waiting.delete(look)
        }
        const look = () => {
          if (!isTrue()) return
          stop()
          resolve()
        }
        const timer = setTimeout(() => {
          stop()
          reject(new Error(`The loopback Discord waited ${patience} ms in vain for ${what}`))
        }, patience)
        const glance = setInterval(look, 5)
        waiting.add(look)
        look()
      })
    },
  }
}
