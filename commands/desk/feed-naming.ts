import { createHash } from 'node:crypto'
import { feedsOf, listed } from '../../src/feeds/lists.ts'
import type { Feed } from '../../src/model.ts'
import { foldName } from '../../src/reading/places/gazetteer.ts'
import type { Call, Suggestion } from './command.ts'
import { UserError } from './problem.ts'

const LONGEST_NAME = 200
const folded = (text: string): string => foldName(text.slice(0, LONGEST_NAME))

/** A feed's id where a custom id or a suggestion has room for no more. */
export const shortId = ({ id }: Pick<Feed, 'id'>): string => createHash('sha256').update(id).digest('hex').slice(0, 24)

/** An address that is too long for a suggestion's value goes by its hash. */
const suggestionOf = (feed: Feed): string => (feed.id.length <= 100 ? feed.id : `#${shortId(feed)}`)

/** The feed of the server's list that somebody named by a suggestion, its address or its title. @throws UserError */
export function feedCalled({ around, guild }: Call, typed: string): Feed {
  const text = typed.trim()
  const feeds = listed(around.bot.lists.of(guild), around.defaults)
  const found =
    feeds.find((feed) => suggestionOf(feed) === text || `#${shortId(feed)}` === text || feed.id === text || feed.url === text) ??
    feeds.find((feed) => folded(feed.title) === folded(text))
  if (found === undefined) throw new UserError({ kind: 'no-such-feed' })
  return found
}

/** Feeds whose name or address holds what is typed: to be paused those that are followed, to be resumed those that are not first. */
export function suggestFeeds({ around, guild }: Call, typed: string, subcommand: string | null): Suggestion[] {
  const list = around.bot.lists.of(guild)
  const all = listed(list, around.defaults)
  const paused = new Set(list.paused)
  const offered =
    subcommand === 'pause'
      ? feedsOf(list, around.defaults)
      : subcommand === 'resume'
        ? [...all.filter(({ id }) => paused.has(id)), ...all.filter(({ id }) => !paused.has(id))]
        : all
  const name = folded(typed)
  return offered
    .filter(({ title, url }) => folded(title).includes(name) || url.toLowerCase().includes(name))
    .slice(0, 25)
    .map((feed) => ({ name: feed.title, value: suggestionOf(feed) }))
}
