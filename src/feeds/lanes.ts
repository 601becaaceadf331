/** Who may go when: one at a time and a gap between them in a lane, so many at once over all lanes. */

export interface Lanes {
  /** Runs `turn` when its lane and the whole have room; settles with it. Turns of a lane run in the order of asking. */
  readonly enter: (lane: string, turn: () => Promise<void>) => Promise<void>
}

export interface LaneOptions {
  readonly concurrency: number
  /** Least milliseconds between the end of one turn and the start of the next in a lane. */
  readonly gap: number
  /** Least milliseconds between the starts of any two turns. */
  readonly spread: number
  readonly clock: () => number
  readonly sleep: (ms: number) => Promise<void>
}

export function createLanes({ concurrency, gap, spread, clock, sleep }: LaneOptions): Lanes {
  const tails = new Map<string, Promise<void>>()
  const freeAt = new Map<string, number>()
  const waiting: (() => void)[] = []
  let free = concurrency
  let nextStart = 0

  const until = async (moment: number): Promise<void> => {
    const wait = moment - clock()
    if (wait > 0) await sleep(wait)
  }
  const takeRoom = async (): Promise<void> => {
    if (free > 0) free -= 1
    else await new Promise<void>((go) => waiting.push(go))
  }
  const giveRoom = (): void => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }
  const go = async (lane: string, turn: () => Promise<void>): Promise<void> => {
    await until(freeAt.get(lane) ?? 0)
    const start = Math.max(nextStart, clock())
    nextStart = start + spread
    await until(start)
    await takeRoom()
    try {
      await turn()
    } finally {
      giveRoom()
      freeAt.set(lane, clock() + gap)
    }
  }
  return {
    enter: (lane, turn) => {
      const entered = (tails.get(lane) ?? Promise.resolve()).then(() => go(lane, turn))
      const tail = entered
        .catch(() => undefined)
        .then(() => {
          if (tails.get(lane) === tail) tails.delete(lane)
        })
      tails.set(lane, tail)
      return entered
    },
  }
}
