import { primaryLanguage } from '../../src/feeds/language-tag.ts'
import type { Language } from '../../src/model.ts'
import { speaks } from '../../src/wording/replies/index.ts'
import type { Around } from './around.ts'

/** A person's own language where we write it, else the server's, else English. Discord offers no Armenian, Azerbaijani or Georgian. */
export const personsLanguage = ({ servers }: Pick<Around, 'servers'>, guild: string | null, locale: string): Language => {
  const own = primaryLanguage(locale)
  if (own !== null && speaks(own)) return own
  return (guild === null ? null : servers.of(guild).language) ?? 'en'
}

/** For what everybody sees: the channel's language, else the server's, else that of the person who asked. */
export const channelsLanguage = (
  { servers, bot }: Pick<Around, 'servers' | 'bot'>,
  guild: string,
  channel: string,
  locale: string,
): Language => {
  const subscription = bot.subscriptions.of(channel)
  const subscribed = subscription?.guild === guild ? subscription.language : null
  return subscribed ?? servers.of(guild).language ?? personsLanguage({ servers }, guild, locale)
}
