import type { Instant } from '../model.ts'
import type { ShutReason } from './sender.ts'
import type { Subscription } from './subscription.ts'

/** Where subscriptions are kept by name; a Keyv fits it. */
export interface SubscriptionShelf {
  set(channel: string, subscription: Subscription): Promise<unknown>
  delete(channel: string): Promise<unknown>
}

/** All subscriptions, in memory and on the shelf: a few hundred bytes each, ten thousand are three megabytes. */
export interface Subscriptions {
  of(channel: string): Subscription | undefined
  ofGuild(guild: string): Subscription[]
  /** In the order of channels, from behind `after`. */
  page(after: string | null, limit: number): Subscription[]
  put(subscription: Subscription): Promise<void>
  remove(channel: string): Promise<void>
  /** @returns the subscription as it is now paused; null where it is gone or was paused before */
  pause(channel: string, reason: ShutReason, at: Instant): Promise<Subscription | null>
  /** What came while it was paused is not told after the fact. */
  resume(channel: string): Promise<void>
}

export function createSubscriptions(shelf: SubscriptionShelf, known: Iterable<Subscription>): Subscriptions {
  const byChannel = new Map([...known].map((subscription) => [subscription.channel, subscription]))
  let ordered: string[] | null = null
  const channels = () => (ordered ??= [...byChannel.keys()].sort())
  const put = async (subscription: Subscription) => {
    await shelf.set(subscription.channel, subscription)
    if (!byChannel.has(subscription.channel)) ordered = null
    byChannel.set(subscription.channel, subscription)
  }
  return {
    of: (channel) => byChannel.get(channel),
    ofGuild: (guild) => [...byChannel.values()].filter((subscription) => subscription.guild === guild),
    page(after, limit) {
      const all = channels()
      const start = after === null ? 0 : firstBehind(all, after)
      return all.slice(start, start + limit).flatMap((channel) => byChannel.get(channel) ?? [])
    },
    put,
    async remove(channel) {
      await shelf.delete(channel)
      byChannel.delete(channel)
      ordered = null
    },
    async pause(channel, reason, at) {
      const subscription = byChannel.get(channel)
      if (subscription === undefined || subscription.paused !== null) return null
      const paused = { ...subscription, paused: { reason, since: at } }
      await put(paused)
      return paused
    },
    async resume(channel) {
      const subscription = byChannel.get(channel)
      if (subscription !== undefined && subscription.paused !== null) await put({ ...subscription, paused: null })
    },
  }
}

/** The index of the first of the sorted texts that is greater than `text`. */
function firstBehind(sorted: readonly string[], text: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as string) <= text) low = middle + 1
    else high = middle
  }
  return low
}
