/**
 * When the bot identified itself to the gateway, in milliseconds since 1970. Kept in the store: a crash loop has to remember what its former
 * lives used up, since after 1,000 in a day Discord resets the token.
 */
export interface IdentifyLog {
  /** Those of the last 24 hours, in any order. */
  times(): Promise<readonly number[]>
  add(at: number): Promise<void>
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

interface Step {
  readonly within: number
  readonly count: number
  readonly gap: number
}

/** So many IDENTIFYs within so long cost no wait; each further one comes `gap` after the last. Discord itself ends sessions now and then. */
const steps = (shards: number): readonly Step[] => [
  { within: HOUR, count: 60 * shards, gap: 30_000 },
  { within: DAY, count: 200, gap: 150_000 },
]
/** Of Discord's 1,000 a day. */
const MOST_A_DAY = 800

/** Milliseconds to wait before the next IDENTIFY. However fast a bot crashes, it stays below `MOST_A_DAY`. */
export const identifyDelay = (times: readonly number[], now: number, shards: number): number => {
  const today = times.filter((at) => at > now - DAY && at <= now).sort((a, b) => a - b)
  const last = today.at(-1)
  if (last === undefined) return 0
  const ripe = today.length < MOST_A_DAY ? now : (today[today.length - MOST_A_DAY] ?? now) + DAY
  const gaps = steps(shards).map(({ within, count, gap }) => (today.filter((at) => at > now - within).length < count ? 0 : gap))
  return Math.max(0, ripe - now, last + Math.max(...gaps) - now)
}

export interface ThrottlerParts {
  readonly log: IdentifyLog
  readonly clock: () => number
  /** Rejects when the signal fires. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  readonly shards: number
  /** Discord's max_concurrency: shards with the same remainder share the five seconds. */
  readonly concurrency: number
  /** Told of waits longer than the usual five seconds, and of a log that fails. */
  readonly onTrouble: (cause: string) => void
}

export interface Throttler {
  /** discord.js asks before each IDENTIFY; the signal fires when the connection is lost meanwhile. */
  waitForIdentify(shardId: number, signal: AbortSignal): Promise<void>
  /** Shards that wait for their turn. */
  waiting(): number
}

/** Discord's five seconds between two IDENTIFYs, and a little for the way there. */
const APART = 5_250

/** Lets shards identify one after the other, and writes each down before it goes out. */
export const createThrottler = ({ log, clock, sleep, shards, concurrency, onTrouble }: ThrottlerParts): Throttler => {
  const lastOfTurn = new Map<number, number>()
  let line: Promise<void> = Promise.resolve()
  let waiting = 0
  /** The last IDENTIFY of an earlier life; whichever shard it was, it counts for all. */
  let former: number | null = null

  const known = async (): Promise<readonly number[]> => {
    try {
      return await log.times()
    } catch (error) {
      onTrouble(`the times of earlier IDENTIFYs cannot be read: ${String(error)}`)
      return []
    }
  }

  const take = async (shardId: number, signal: AbortSignal): Promise<void> => {
    const turn = shardId % concurrency
    for (;;) {
      signal.throwIfAborted()
      const times = await known()
      const now = clock()
      former ??= Math.max(0, ...times.filter((at) => at <= now))
      const last = lastOfTurn.get(turn) ?? former
      const backoff = identifyDelay(times, now, shards)
      const wait = Math.max(backoff, last + APART - now)
      if (wait <= 0) break
      if (backoff > APART) onTrouble(`the bot had to log in so often that it now waits ${Math.ceil(wait / 1000)} s`)
      await sleep(wait, signal)
    }
    const at = clock()
    lastOfTurn.set(turn, at)
    await log.add(at).catch((error: unknown) => onTrouble(`an IDENTIFY cannot be written down: ${String(error)}`))
  }

  return {
    waiting: () => waiting,
    async waitForIdentify(shardId, signal) {
      waiting += 1
      const mine = line.then(() => take(shardId, signal))
      line = mine.catch(() => undefined)
      try {
        await mine
      } finally {
        waiting -= 1
      }
    },
  }
}
