import { type FeedHealth, healthOf } from '../../src/feeds/health.ts'
import { listed } from '../../src/feeds/lists.ts'
import type { Feed } from '../../src/model.ts'
import { textsIn } from '../../src/wording/index.ts'
import type { FeedCondition, Line } from '../../src/wording/replies/texts.ts'
import type { Call } from './command.ts'

export const MARKS: Readonly<Record<FeedCondition, string>> = {
  well: '🟢',
  unseen: '⚪',
  faltering: '🟡',
  failing: '🔴',
  empty: '🟡',
  gone: '⚫',
  paused: '⏸',
}

/** A feed of a list with how it is doing for this list. */
export interface FeedRow {
  readonly feed: Feed
  readonly condition: FeedCondition
  readonly health: FeedHealth
}

/** All of the server's list, in its order. Rejects where the store fails. */
export async function feedRows({ around, guild }: Call): Promise<FeedRow[]> {
  const { lists, poller } = around.bot
  const list = lists.of(guild)
  const paused = new Set(list.paused)
  const now = around.clock()
  return Promise.all(
    listed(list, around.defaults).map(async (feed): Promise<FeedRow> => {
      const health = healthOf(await poller.stateOf(feed), now)
      return { feed, health, condition: paused.has(feed.id) ? 'paused' : health.condition }
    }),
  )
}

/** The feed as a link, with whose outlet it is and its language. */
export const feedLine = ({ language, texts }: Call, feed: Feed): Line =>
  texts.feeds.row({ ...feed, language: feed.language === null ? null : textsIn(language).names.languages[feed.language] })
