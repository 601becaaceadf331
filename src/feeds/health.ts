/** How feeds are doing, as facts that people are shown. Pure. */
import { type Feed, type FeedsAnswering, type Instant, instant, SIDES, type Side } from '../model.ts'
import { toFeed } from './catalogue.ts'
import type { CatalogueRow } from './catalogue-row.ts'
import { hostOf } from './families.ts'
import { EMPTY_POLLS } from './schedule.ts'
import type { FeedProblem, FeedState } from './state.ts'

/** `unseen`: not polled yet. `faltering`: its last poll failed, and it answered within the hour. `gone`: polled no more. */
export type Condition = 'unseen' | 'well' | 'faltering' | 'failing' | 'empty' | 'gone'

export interface FeedHealth {
  readonly condition: Condition
  readonly lastGood: Instant | null
  /** Null where it is polled no more. */
  readonly nextPoll: Instant | null
  readonly problem: {
    readonly reason: FeedProblem
    readonly status: number | null
    /** When the run of trouble began. */
    readonly since: Instant
    /** The technical cause, for the log. */
    readonly detail: string
  } | null
  readonly entriesPerDay: number | null
  /** Where the feed moved for good. */
  readonly movedTo: string | null
}

const HOUR = 3_600_000

/** A feed answers while its last good answer is at most an hour old. */
export const answers = (state: Pick<FeedState, 'lastGood'> | undefined, now: number): boolean =>
  state?.lastGood != null && now - state.lastGood <= HOUR

export function healthOf(state: FeedState, now: number): FeedHealth {
  const { problem } = state
  return {
    condition: conditionOf(state, now),
    lastGood: atOrNull(state.lastGood),
    nextPoll: state.stopped === null ? instant(state.nextPoll) : null,
    problem: problem && {
      reason: problem.reason,
      status: problem.status,
      since: instant(state.failingSince ?? state.emptySince ?? problem.at),
      detail: problem.detail,
    },
    entriesPerDay: state.entriesPerDay,
    movedTo: state.movedTo,
  }
}

function conditionOf(state: FeedState, now: number): Condition {
  if (state.stopped !== null) return 'gone'
  if (state.failures > 0) return answers(state, now) ? 'faltering' : 'failing'
  if (state.lastPoll === null) return 'unseen'
  return state.emptyPolls >= EMPTY_POLLS ? 'empty' : 'well'
}

const atOrNull = (ms: number | null): Instant | null => (ms === null ? null : instant(ms))

/** How many feeds of each side, and of everybody else, answered in the last hour; groups without feeds are left out. */
export function feedsAnswering(
  feeds: readonly Feed[],
  stateOf: (feed: Feed) => Pick<FeedState, 'lastGood'> | undefined,
  now: number,
): readonly FeedsAnswering[] {
  const groupOf = ({ origin }: Feed): Side | 'others' => SIDES.find((side) => side === origin) ?? 'others'
  return ([...SIDES, 'others'] as const).flatMap((group) => {
    const members = feeds.filter((feed) => groupOf(feed) === group).map(stateOf)
    if (members.length === 0) return []
    const lastGood = members.reduce((latest, state) => Math.max(latest, state?.lastGood ?? 0), 0)
    const answered = members.filter((state) => answers(state, now)).length
    return [{ group, answered, total: members.length, lastGood: lastGood === 0 ? null : instant(lastGood) }]
  })
}

/** What to follow instead of a dead feed: the aggregator's search for what the outlet's site publishes. */
export function replacementFor(feed: Feed): Feed | null {
  const host = hostOf(feed.url)
  if (host === null || host.endsWith('news.google.com') || !host.includes('.')) return null
  const row: CatalogueRow = {
    url: `https://news.google.com/rss/search?q=site:${host}+when:3d&hl=en-US&gl=US&ceid=US:en`,
    title: `${feed.title} (Google News)`,
    language: feed.language,
    origin: 'third',
    note: `Stands in for ${feed.url}`,
  }
  return toFeed(row)
}
