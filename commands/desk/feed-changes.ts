import { ADDITIONS_PER_HOUR, additionsLeft, FEEDS_PER_SERVER, feedsOf, listed, oneSided } from '../../src/feeds/lists.ts'
import { resumed } from '../../src/feeds/state.ts'
import type { Feed, FeedList } from '../../src/model.ts'
import type { ListDeed } from '../../src/wording/replies/feed-texts.ts'
import type { Line } from '../../src/wording/replies/texts.ts'
import type { Call } from './command.ts'
import { writeDown } from './feed-log.ts'
import { UserError } from './problem.ts'

const HOUR = 3_600_000
const LOOKS_PER_HOUR = 60

/** What a list becomes, and the feeds that the change is about. */
export interface Changed {
  readonly list: FeedList
  readonly feeds: readonly Feed[]
}

/** Deeds after which fewer feeds are followed: the last may not go. */
const TAKING: readonly ListDeed[] = ['removed', 'paused']

/**
 * Changes the server's list in its turn, takes up polling of what comes back though its server had said it is gone, and writes down who
 * did it. A change about no feeds does nothing. @throws UserError where no feed would be followed any more, and what `change` throws
 */
export async function changeList(
  call: Call,
  deed: ListDeed,
  change: (list: FeedList) => Changed | Promise<Changed>,
): Promise<readonly Feed[]> {
  const { around, guild } = call
  const { lists } = around.bot
  return around.inTurn(guild, async () => {
    const { list, feeds } = await change({ ...lists.of(guild), id: guild })
    if (feeds.length === 0) return feeds
    const isTaking = TAKING.includes(deed)
    if (isTaking && feedsOf(list, around.defaults).length === 0) throw new UserError({ kind: 'last-feed' })
    await lists.put(list)
    if (!isTaking) for (const feed of feeds) await takeUp(call, feed)
    await writeDown(around, call, deed, feeds)
    return feeds
  })
}

/** One that was stopped by a 410 is asked again; the pace of any other is its own, however often somebody pauses and resumes it. */
async function takeUp({ around }: Call, feed: Feed): Promise<void> {
  const { poller } = around.bot
  const state = await poller.stateOf(feed)
  if (state.stopped !== null) await poller.keep(feed, resumed(state, around.clock()))
}

/** What to say where the list hears one side only. */
export const warningsOn = ({ around, guild, texts }: Call, list: FeedList = around.bot.lists.of(guild)): Line[] => {
  const heard = oneSided(feedsOf(list, around.defaults))
  return heard === null ? [] : [texts.feeds.oneSided(heard)]
}

/** How many feeds may be added now. */
export async function roomFor({ around, guild }: Call): Promise<{ readonly onList: number; readonly thisHour: number }> {
  const all = listed(around.bot.lists.of(guild), around.defaults)
  const earlier = (await around.additions.get(guild)) ?? []
  return { onList: Math.max(0, FEEDS_PER_SERVER - all.length), thisHour: additionsLeft(earlier, around.clock()) }
}

/** @throws UserError where the list is full, or was added to too often */
export async function demandRoom(call: Call): Promise<void> {
  const { onList, thisHour } = await roomFor(call)
  if (onList === 0) throw new UserError({ kind: 'feeds-full', most: FEEDS_PER_SERVER })
  if (thisHour === 0) throw new UserError({ kind: 'too-many-additions', most: ADDITIONS_PER_HOUR })
}

/** Called in the server's turn. */
export async function countAdditions({ around, guild }: Call, count: number): Promise<void> {
  const now = around.clock()
  const earlier = ((await around.additions.get(guild)) ?? []).filter((at) => now - at < HOUR)
  await around.additions.set(guild, [...earlier, ...Array<number>(count).fill(now)])
}

/** A look may ask a site a dozen times: nobody gets to use the bot as a scanner. @throws UserError */
export async function countLook({ around, guild }: Call): Promise<void> {
  const key = `looks/${guild}`
  const now = around.clock()
  await around.inTurn(key, async () => {
    const earlier = ((await around.additions.get(key)) ?? []).filter((at) => now - at < HOUR)
    if (earlier.length >= LOOKS_PER_HOUR) throw new UserError({ kind: 'too-many-looks' })
    await around.additions.set(key, [...earlier, now])
  })
}
