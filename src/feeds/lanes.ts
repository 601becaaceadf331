/** Who may go when: one at a time and a gap between them in a lane, so many at once over all lanes, and no crowd at the door. */

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
  readonly sleep: (ms: number) => Promise<void>
}

export function createLanes({ concurrency, gap, spread, sleep }: LaneOptions): Lanes {
  const tails = new Map<string, Promise<void>>()
  const waiting: (() => void)[] = []
  let free = concurrency
  let door: Promise<void> = Promise.resolve()

  const passDoor = (): Promise<void> => {
    const passed = door
    door = passed.then(() => sleep(spread))
    return passed
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
  const go = async (turn: () => Promise<void>): Promise<void> => {
    await passDoor()
    await takeRoom()
    try {
      await turn()
    } finally {
      giveRoom()
    }
  }
  return {
    enter: (lane, turn) => {
      const going = (tails.get(lane) ?? Promise.resolve()).then(() => go(turn))
      const tail = going
        .catch(() => undefined)
        .then(() => sleep(gap))
        .then(() => {
          if (tails.get(lane) === tail) tails.delete(lane)
        })
      tails.set(lane, tail)
      return going
    },
  }
}
