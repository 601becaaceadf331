import { type Client, Events } from 'discord.js'
import type { Around } from './around.ts'

/** Forgets a server that removed the bot, and channels that are deleted. A server that Discord itself has lost for a while is no removal. */
export const forgetWhatIsLeft = (client: Client, around: Around): void => {
  const { bot, servers, inTurn, log } = around
  const work = (guild: string, what: string, forget: () => Promise<void>) => {
    inTurn(guild, forget).catch((error: unknown) => log.error({ err: error, guild }, `${what} could not be forgotten`))
  }
  const forgetChannel = (guild: string, channel: string) =>
    work(guild, 'a deleted channel', async () => {
      if (bot.subscriptions.of(channel)?.guild === guild) await bot.subscriptions.remove(channel)
      if (servers.of(guild).logChannel === channel) await servers.change(guild, { logChannel: null })
    })
  client.on(Events.GuildDelete, ({ id }) =>
    work(id, 'a server', async () => {
      for (const { channel } of bot.subscriptions.ofGuild(id)) await bot.subscriptions.remove(channel)
      if (bot.lists.nameOf(id) === id) await bot.lists.drop(id)
      await around.feedLog.delete(id)
      await servers.forget(id)
      log.info({ guild: id }, 'the bot was removed from a server')
    }),
  )
  client.on(Events.ChannelDelete, (channel) => {
    if (!channel.isDMBased()) forgetChannel(channel.guildId, channel.id)
  })
  client.on(Events.ThreadDelete, ({ guildId, id }) => forgetChannel(guildId, id))
  client.on(Events.GuildRoleDelete, ({ guild, id }) =>
    work(guild.id, 'a deleted role', async () => {
      if (servers.of(guild.id).moderators === id) await servers.change(guild.id, { moderators: null })
      for (const subscription of bot.subscriptions.ofGuild(guild.id))
        if (subscription.mention === id) await bot.subscriptions.put({ ...subscription, mention: null })
    }),
  )
}
