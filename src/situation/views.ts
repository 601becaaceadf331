/**
 * What many feed lists see, at little more than the cost of one.
 *
 * A list's view is a fold over the reports of its feeds. Lists that have seen the same share one situation, filed under a key that is
 * a hash of what went in. An arrival is compared once for each situation that some follower of its feed sees, and not once a list:
 * lists that do not follow the feed keep their situation, lists that follow it move on together. A report that changes nothing in a
 * situation parts nobody. An incident that two situations come to in the same way is one object, so that what lists have in common is
 * in memory once; `converged` brings lists together again once what parted them has aged out.
 *
 * Bounds: a situation is bounded by itself (compare.ts); there is at most one for each list, and one without lists is forgotten.
 */
import type { Change, FeedId, Incident, Instant } from '../model.ts'
import { compare, comparePrepared, type Prepared, prepared } from './compare.ts'
import type { Front } from './front.ts'
import { GAZETTEER } from './front.ts'
import { hashOf } from './hash.ts'
import type { Recognition } from './recognise.ts'
import { kindFor } from './recognise.ts'
import type { Arrival, LiveSituation } from './state.ts'
import { emptySituation } from './state.ts'

/** A list's id, and whether it follows a feed. */
export interface Follower {
  readonly list: string
  readonly follows: (feed: FeedId | null) => boolean
}

/** Which situation each list sees. */
export interface Views {
  readonly situations: ReadonlyMap<string, LiveSituation>
  readonly seenBy: ReadonlyMap<string, string>
}

/** What an arrival changes for the lists that share a situation. */
export interface Told {
  readonly lists: readonly string[]
  readonly key: string
  readonly situation: LiveSituation
  readonly changes: readonly Change[]
}

export const noViews: Views = { situations: new Map(), seenBy: new Map() }
const EMPTY_KEY = 'empty'

export const situationOf = ({ situations, seenBy }: Views, list: string): LiveSituation =>
  situations.get(seenBy.get(list) ?? EMPTY_KEY) ?? emptySituation

/** Folds a report into the view of every list that follows its feed. `told` has a row for each group that was told something or moved on. */
export function foldInto(
  views: Views,
  arrival: Omit<Arrival, 'kind'>,
  recognition: Recognition,
  followers: readonly Follower[],
  clock: Instant,
  front: Front = GAZETTEER,
): { readonly views: Views; readonly told: readonly Told[] } {
  const groups = new Map<string, { key: string; kind: Arrival['kind']; lists: string[] }>()
  for (const { list, follows } of followers) {
    if (!follows(arrival.report.feed)) continue
    const key = views.seenBy.get(list) ?? EMPTY_KEY
    const kind = kindFor(recognition, follows)
    const group = groups.get(`${kind} ${key}`)
    if (group) group.lists.push(list)
    else groups.set(`${kind} ${key}`, { key, kind, lists: [list] })
  }
  const revision = hashOf(20, arrival.report.id, JSON.stringify(arrival.claims), clock)
  const situations = new Map(views.situations)
  const seenBy = new Map(views.seenBy)
  const shared = new Map<string, Incident[]>()
  const byKind = new Map<Arrival['kind'], Prepared>()
  const told: Told[] = []
  for (const { key, kind, lists } of groups.values()) {
    const before = views.situations.get(key) ?? emptySituation
    const ready = byKind.get(kind) ?? prepared({ ...arrival, kind })
    byKind.set(kind, ready)
    const { situation, changes } = comparePrepared(before, ready, clock, front)
    if (situation === before) continue
    const next = hashOf(20, key, kind, revision)
    const kept = { ...situation, incidents: sharing(situation.incidents, new Set(before.incidents), shared) }
    situations.set(next, kept)
    for (const list of lists) seenBy.set(list, next)
    told.push({ lists, key: next, situation: kept, changes })
  }
  return { views: told.length === 0 ? views : swept({ situations, seenBy }), told }
}

/** The incidents, those that moved as the objects that another group already came to. */
function sharing(
  incidents: readonly Incident[],
  before: ReadonlySet<Incident>,
  shared: Map<string, Incident[]>,
): readonly Incident[] {
  return incidents.map((incident) => {
    if (before.has(incident)) return incident
    const moved = shared.get(incident.id) ?? []
    const known = moved.find((other) => isEqual(incident, other))
    if (known) return known
    shared.set(incident.id, [...moved, incident])
    return incident
  })
}

const isEqual = (one: Incident, other: Incident): boolean =>
  one.heard === other.heard &&
  one.opened === other.opened &&
  endsAlike(one.told, other.told) &&
  endsAlike(one.assertions, other.assertions)

/** Lists that grew from one list are told apart by their ends alone. */
const endsAlike = (one: readonly object[], other: readonly object[]): boolean =>
  one.length === other.length &&
  one.every(
    (entry, index) =>
      entry === other[index] || (index === one.length - 1 && JSON.stringify(entry) === JSON.stringify(other[index])),
  )

/** Situations that no list sees are forgotten. */
function swept({ situations, seenBy }: Views): Views {
  const seen = new Set(seenBy.values())
  return { situations: new Map([...situations].filter(([key]) => seen.has(key))), seenBy }
}

/** Brings lists together that see the same by now, whatever they saw on the way. To be run now and then, as once a day. */
export function converged({ situations, seenBy }: Views): Views {
  const keys = new Map<string, string>()
  const merged = new Map<string, LiveSituation>()
  for (const [key, situation] of situations) {
    const { seen: _seen, ...memory } = situation.memory
    const content = hashOf(20, JSON.stringify({ ...situation, memory }))
    keys.set(key, content)
    if (!merged.has(content)) merged.set(content, situation)
  }
  return { situations: merged, seenBy: new Map([...seenBy].map(([list, key]) => [list, keys.get(key) ?? key])) }
}

/** A list that is new or was changed: its view is told anew from stored reports, in order of arrival, with routing off. */
export function rebuilt(
  views: Views,
  list: string,
  arrivals: Iterable<{ readonly arrival: Arrival; readonly clock: Instant }>,
  front: Front = GAZETTEER,
): Views {
  let situation = emptySituation
  let key = EMPTY_KEY
  for (const { arrival, clock } of arrivals) {
    const next = compare(situation, arrival, clock, front).situation
    if (next === situation) continue
    situation = next
    key = hashOf(20, key, arrival.kind, hashOf(20, arrival.report.id, JSON.stringify(arrival.claims), clock))
  }
  const situations = new Map(views.situations)
  if (key !== EMPTY_KEY && !situations.has(key)) situations.set(key, situation)
  return swept({ situations, seenBy: new Map([...views.seenBy, [list, key]]) })
}

/**
 * Views brought up to date after a restart: what was stored since they were kept is folded in again with routing off. Comparing is
 * deterministic, so views need not be written with every report; a copy now and then and the stored reports come to the same value.
 */
export function caughtUp(
  views: Views,
  arrivals: Iterable<{ readonly arrival: Omit<Arrival, 'kind'>; readonly recognition: Recognition; readonly clock: Instant }>,
  followers: readonly Follower[],
  front: Front = GAZETTEER,
): Views {
  let now = views
  for (const { arrival, recognition, clock } of arrivals) now = foldInto(now, arrival, recognition, followers, clock, front).views
  return now
}

/** A list that is gone. */
export function without(views: Views, list: string): Views {
  const seenBy = new Map(views.seenBy)
  seenBy.delete(list)
  return swept({ situations: views.situations, seenBy })
}
