const DISCORD_EPOCH = 1_420_070_400_000n

/** The id Discord would give to something made at `ms`. */
export const snowflakeAt = (ms: number): bigint => (BigInt(Math.floor(ms)) - DISCORD_EPOCH) << 22n

/** When an id was made, in milliseconds since 1970. */
export const snowflakeTime = (id: string): number => Number((BigInt(id) >> 22n) + DISCORD_EPOCH)

/** Ids of Discord have 17 to 19 digits so far. */
export const isSnowflake = (value: unknown): value is string => typeof value === 'string' && /^\d{17,19}$/.test(value)

/** Ever growing ids, also when the clock is set back. */
export const mintSnowflakes = (now: () => number): (() => string) => {
  let last = 0n
  return () => {
    const next = snowflakeAt(now())
    last = next > last ? next : last + 1n
    return last.toString()
  }
}
