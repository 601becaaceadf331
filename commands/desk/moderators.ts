import { createHash } from 'node:crypto'
import { type Client, type GuildBasedChannel, PermissionsBitField } from 'discord.js'
import type { Subscription } from '../../src/delivery/subscription.ts'
import { missingRights } from '../../src/discord/rights.ts'
import { repliesIn } from '../../src/wording/replies/index.ts'
import { type CommandMention, lineIn } from './markup.ts'
import type { Servers } from './servers.ts'

/** The first of these channels of a server in which the bot may post; null where there is none. */
export const openPlace = (client: Client<true>, guildId: string, candidates: readonly (string | null | undefined)[]) => {
  const guild = client.guilds.cache.get(guildId)
  for (const candidate of candidates) {
    const channel: GuildBasedChannel | undefined = guild?.channels.cache.get(candidate ?? '')
    if (channel === undefined || !channel.isTextBased()) continue
    const rights = channel.permissionsFor(client.user) ?? new PermissionsBitField()
    if (missingRights(rights, channel.isThread()).length === 0) return channel
  }
  return null
}

/** Where the moderators of a server are told something: the log channel, else the system channel, never the one that is silent. */
const placeToTell = (client: Client<true>, servers: Servers, { guild, channel: silent }: Subscription) => {
  const candidates = [servers.of(guild).logChannel, client.guilds.cache.get(guild)?.systemChannelId]
  return openPlace(
    client,
    guild,
    candidates.filter((candidate) => candidate !== silent),
  )
}

/**
 * Tells the moderators why a channel gets no posts any more. Called once a pause; the nonce keeps a repeat within minutes from being seen.
 * @returns where it was told; null where there is no place for it. Rejects where Discord does.
 */
export const tellOfPause = async (
  client: Client,
  servers: Servers,
  mention: CommandMention,
  subscription: Subscription,
): Promise<string | null> => {
  const { guild, channel, paused, language } = subscription
  if (paused === null || !client.isReady()) return null
  const place = placeToTell(client, servers, subscription)
  if (place === null) return null
  const texts = repliesIn(servers.of(guild).language ?? language)
  const nonce = createHash('sha256').update(`paused ${channel} ${paused.since}`).digest('hex').slice(0, 25)
  const content = lineIn(texts.moderators.paused(channel, paused.reason), mention)
  await place.send({ content, nonce, enforceNonce: true, allowedMentions: { parse: [] } })
  return place.id
}
