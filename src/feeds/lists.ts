/** The feeds that a server follows: the default list plus and minus its moderators' changes. Pure. */
import { type Feed, type FeedId, type FeedList, SIDES, type Side } from '../model.ts'

/** What one server may have and add, so that none becomes everybody's burden. */
export const FEEDS_PER_SERVER = 100
export const ADDITIONS_PER_HOUR = 20
const HOUR = 3_600_000

export const untouchedList = (id: string): FeedList => ({ id, added: [], removed: [] })

/** All on the list, also what is paused: defaults first, in the catalogue's order, then what was added. */
export function listed(list: FeedList, defaults: readonly Feed[]): readonly Feed[] {
  const removed = new Set(list.removed)
  const added = new Map(list.added.map((feed) => [feed.id, feed]))
  const kept = defaults.filter((feed) => !removed.has(feed.id)).map((feed) => added.get(feed.id) ?? feed)
  const ids = new Set(kept.map((feed) => feed.id))
  return [...kept, ...[...added.values()].filter((feed) => !ids.has(feed.id))]
}

/** The feeds that the list follows now. */
export function feedsOf(list: FeedList, defaults: readonly Feed[]): readonly Feed[] {
  const paused = new Set(list.paused)
  return listed(list, defaults).filter((feed) => !paused.has(feed.id))
}

/** What is to be polled for all lists and the default together: each feed once. The default's and the earlier list's facts stand. */
export function feedsOfAll(lists: readonly FeedList[], defaults: readonly Feed[]): readonly Feed[] {
  const feeds = new Map(defaults.map((feed) => [feed.id, feed]))
  for (const list of lists) for (const feed of feedsOf(list, defaults)) if (!feeds.has(feed.id)) feeds.set(feed.id, feed)
  return [...feeds.values()]
}

/** With a feed added; one of the default list that was removed comes back as the default has it. */
export function withFeed(list: FeedList, feed: Feed, defaults: readonly Feed[]): FeedList {
  const isDefault = defaults.some((each) => each.id === feed.id)
  const others = list.added.filter((each) => each.id !== feed.id)
  return { ...list, added: isDefault ? others : [...others, feed], removed: without(list.removed, feed.id) }
}

export function withoutFeed(list: FeedList, id: FeedId, defaults: readonly Feed[]): FeedList {
  const isDefault = defaults.some((each) => each.id === id)
  return {
    ...list,
    added: list.added.filter((each) => each.id !== id),
    removed: isDefault ? [...without(list.removed, id), id] : without(list.removed, id),
    paused: without(list.paused ?? [], id),
  }
}

export const withPaused = (list: FeedList, id: FeedId): FeedList => ({ ...list, paused: [...without(list.paused ?? [], id), id] })
export const withResumed = (list: FeedList, id: FeedId): FeedList => ({ ...list, paused: without(list.paused ?? [], id) })

const without = (ids: readonly FeedId[], id: FeedId): readonly FeedId[] => ids.filter((each) => each !== id)

export interface Merge {
  readonly list: FeedList
  readonly added: readonly Feed[]
  /** On the list before. */
  readonly known: readonly Feed[]
  /** Left out: the list is full. */
  readonly beyond: readonly Feed[]
}

/** The list with an import's feeds, as far as there is room for them. Nothing of it is done yet: this is also the dry run. */
export function merged(list: FeedList, feeds: readonly Feed[], defaults: readonly Feed[]): Merge {
  const before = new Set(listed(list, defaults).map((feed) => feed.id))
  const known = feeds.filter((feed) => before.has(feed.id))
  const others = feeds.filter((feed) => !before.has(feed.id))
  const added = others.slice(0, Math.max(FEEDS_PER_SERVER - before.size, 0))
  return {
    list: added.reduce((grown, feed) => withFeed(grown, feed, defaults), list),
    added,
    known,
    beyond: others.slice(added.length),
  }
}

/** How many feeds may still be added now, from the times (ms) of earlier additions. */
export const additionsLeft = (earlier: readonly number[], now: number): number =>
  Math.max(ADDITIONS_PER_HOUR - earlier.filter((at) => now - at < HOUR).length, 0)

/** The side whose outlets a list hears while it hears none of the other's; null for a list that hears both or neither. */
export function oneSided(feeds: readonly Feed[]): Side | null {
  const heard = SIDES.filter((side) => feeds.some((feed) => feed.origin === side))
  return heard.length === 1 ? (heard[0] ?? null) : null
}
