import { createHash } from 'node:crypto'
import type { Client } from 'discord.js'
import type { Bot } from '../../src/bot.ts'
import { feedsOf } from '../../src/feeds/lists.ts'
import type { FeedState } from '../../src/feeds/state.ts'
import { type Feed, instant } from '../../src/model.ts'
import { clean, webAddress } from '../../src/wording/clean.ts'
import { repliesIn } from '../../src/wording/replies/index.ts'
import { personsLanguage } from './languages.ts'
import { type CommandMention, lineIn } from './markup.ts'
import { openPlace } from './moderators.ts'
import type { Servers } from './servers.ts'

const LONGEST_TITLE = 120

export interface NoticeParts {
  readonly client: Client<true>
  readonly servers: Servers
  readonly lists: Pick<Bot['lists'], 'of'>
  /** The feeds of every list that its server has not changed. */
  readonly defaults: readonly Feed[]
  readonly mention: CommandMention
  /** What Discord did instead, for the log. */
  readonly onFailure: (guild: string, error: unknown) => void
}

/**
 * Tells every server that follows the feed and has a log channel that it gives nothing any more. Called once a trouble; it is news of the
 * bot's own, never an alert. One server after the other, so that posts of alerts are not kept waiting.
 * @returns in how many servers it was told
 */
export async function tellOfFeed({ client, servers, lists, ...parts }: NoticeParts, feed: Feed, state: FeedState): Promise<number> {
  const since = state.failingSince ?? state.emptySince ?? state.problem?.at ?? state.nextPoll
  const nonce = createHash('sha256').update(`feed ${feed.id} ${since}`).digest('hex').slice(0, 25)
  let told = 0
  for (const { id, preferredLocale } of [...client.guilds.cache.values()]) {
    const { logChannel, language } = servers.of(id)
    const follows = feedsOf(lists.of(id), parts.defaults).some((each) => each.id === feed.id)
    const place = follows ? openPlace(client, id, [logChannel]) : null
    if (place === null) continue
    const line = repliesIn(language ?? personsLanguage({ servers }, id, preferredLocale)).moderators.silentFeed({
      title: clean(feed.title, LONGEST_TITLE) || feed.id.slice(0, LONGEST_TITLE),
      url: webAddress(feed.url) ?? '',
      isGone: state.stopped !== null,
      trouble: state.failures > 0 ? (state.problem?.reason ?? null) : null,
      since: instant(since),
    })
    try {
      await place.send({ content: lineIn(line, parts.mention), nonce, enforceNonce: true, allowedMentions: { parse: [] } })
      told += 1
    } catch (error) {
      parts.onFailure(id, error)
    }
  }
  return told
}
