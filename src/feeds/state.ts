/** What is remembered of a feed between polls: a small JSON value. All times are milliseconds since 1970. */
import { z } from 'zod'
import type { Feed } from '../model.ts'
import { FEED_REASONS } from './error.ts'
import { FETCH_PROBLEMS } from './fetch-result.ts'

/** Why a feed gives nothing. `no-entries`: it answers well and has been empty for long. `cut-off`: entries after a cut are missing. */
const FEED_PROBLEMS = [...new Set([...FETCH_PROBLEMS, ...FEED_REASONS]), 'no-entries', 'cut-off'] as const
export type FeedProblem = (typeof FEED_PROBLEMS)[number]

const moment = z.number().finite()
const count = z.number().int().nonnegative()
const schema = z.object({
  /** The feed's address that all this was learnt from: another one makes it void. */
  address: z.string(),
  /** Where the feed moved for good, seen twice; null: it did not. */
  movedTo: z.string().nullable(),
  /** A permanent redirect seen, and in how many polls in a row. */
  moving: z.object({ to: z.string(), sightings: count }).nullable(),
  nextPoll: moment,
  lastPoll: moment.nullable(),
  /** The last poll that the feed answered as it should, with or without news. */
  lastGood: moment.nullable(),
  /** The first poll whose entries were accepted; null: not yet sighted. */
  sighted: moment.nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** When a whole document last came: validators are given up some days after it. */
  lastDocument: moment.nullable(),
  /** Hash of the last document that was read and accepted. */
  bodyHash: z.string().nullable(),
  /** Entries in that document. */
  entries: count,
  entriesPerDay: z.number().finite().nonnegative().nullable(),
  /** What that document asked for by ttl; null: nothing. */
  ttl: moment.nullable(),
  /** Polls in a row that failed, and since when. */
  failures: count,
  failingSince: moment.nullable(),
  /** Polls in a row that found a good document without entries, and since when. */
  emptyPolls: count,
  emptySince: moment.nullable(),
  problem: z
    .object({
      reason: z.enum(FEED_PROBLEMS as readonly FeedProblem[]),
      detail: z.string(),
      status: z.number().nullable(),
      at: moment,
    })
    .nullable()
    .catch(null),
  /** The current trouble was reported to people already. */
  reported: z.boolean(),
  /** The host asked for quiet until then. */
  hostQuietUntil: moment.nullable(),
  /** `gone`: the server said 410, the feed is polled no more. */
  stopped: z.literal('gone').nullable(),
})

export type FeedState = Readonly<z.infer<typeof schema>>

/** A state of another version: a field that it does not have yet is as in a fresh one. */
const stored = schema.partial().required({ address: true, nextPoll: true, sighted: true })

/** The state of a feed that was never polled. */
export const freshState = (feed: Pick<Feed, 'url'>, now: number): FeedState => ({
  address: feed.url,
  movedTo: null,
  moving: null,
  nextPoll: now,
  lastPoll: null,
  lastGood: null,
  sighted: null,
  etag: null,
  lastModified: null,
  lastDocument: null,
  bodyHash: null,
  entries: 0,
  entriesPerDay: null,
  ttl: null,
  failures: 0,
  failingSince: null,
  emptyPolls: 0,
  emptySince: null,
  problem: null,
  reported: false,
  hostQuietUntil: null,
  stopped: null,
})

/**
 * The state as it was stored. What is no state reads as a fresh one, whose first poll is a baseline and posts nothing; a repaired
 * address keeps what was read but forgets how the old one behaved.
 */
export function readState(value: unknown, feed: Pick<Feed, 'url'>, now: number): FeedState {
  const fresh = freshState(feed, now)
  const parsed = stored.safeParse(typeof value === 'string' ? fromJson(value) : value)
  if (!parsed.success) return fresh
  if (parsed.data.address === feed.url) return { ...fresh, ...parsed.data }
  return { ...fresh, sighted: parsed.data.sighted, lastGood: parsed.data.lastGood ?? null }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The feed's state with polling taken up again at once, as after `/feeds resume` of one that was gone. */
export const resumed = (state: FeedState, now: number): FeedState => ({
  ...state,
  stopped: null,
  failures: 0,
  failingSince: null,
  movedTo: null,
  moving: null,
  reported: false,
  nextPoll: now,
})
