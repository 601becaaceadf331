import { type Client, Events, type WebSocketShard, WebSocketShardEvents } from 'discord.js'

export interface SilenceParts {
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly limitMs: number
  /** Silence that is of our own making does not count, as while shards wait for their turn. */
  readonly excused: () => boolean
}

export interface SilenceWatch {
  /** Resolves with how long it has been silent, once that is longer than the limit. */
  readonly exceeded: Promise<number>
  stop(): void
}

/** Codes that discord.js closes with when it gives up a connection that says nothing. */
const OWN_CLOSES: readonly number[] = [1000, 4200]

/**
 * Watches for a gateway that is deaf: connections stand or are accepted, but no shard hears an event or an acknowledged heartbeat. A gateway that
 * refuses connections is down, not deaf; discord.js keeps trying, and nothing is gained by starting again.
 */
export const watchSilence = (client: Client, { clock, limitMs, excused }: SilenceParts): SilenceWatch => {
  const lastSign = new Map<number, number>()
  const lastPing = new Map<number, number>()
  const sign = (shard: number) => lastSign.set(shard, clock())
  client.on(Events.Raw, (_packet: unknown, shard: number) => sign(shard))
  client.on(Events.ShardError, (_error, shard) => sign(shard))
  /** A close that did not come from discord.js itself is a word from the other side, or its absence. */
  const watchCloses = (id: number, shard: WebSocketShard) =>
    shard.on(WebSocketShardEvents.Close, ({ code }) => OWN_CLOSES.includes(code) || sign(id))

  const longestSilence = (): number => {
    const now = clock()
    let longest = 0
    for (const [id, shard] of client.ws.shards) {
      const { lastPingTimestamp } = shard
      if (!lastPing.has(id)) watchCloses(id, shard)
      // discord.js has no event for an acknowledged heartbeat, only the time of it.
      if (excused() || !lastSign.has(id) || lastPing.get(id) !== lastPingTimestamp) sign(id)
      lastPing.set(id, lastPingTimestamp)
      longest = Math.max(longest, now - (lastSign.get(id) ?? now))
    }
    return longest
  }

  let timer: NodeJS.Timeout | undefined
  const exceeded = new Promise<number>((resolve) => {
    timer = setInterval(
      () => {
        const silent = longestSilence()
        if (silent > limitMs) resolve(silent)
      },
      Math.min(15_000, limitMs / 4),
    )
    timer.unref()
  })
  return { exceeded, stop: () => clearInterval(timer) }
}
