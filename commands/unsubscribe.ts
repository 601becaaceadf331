import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js'
import { type CommandBody, command } from './desk/command.ts'
import { described, named } from './desk/described.ts'
import { UserError } from './desk/problem.ts'

export const data = {
  ...named('unsubscribe', { ru: 'отписка' }),
  ...described('Stop posting in a channel', { ru: 'Больше не писать в канале' }),
  contexts: [0],
  integration_types: [0],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  options: [
    {
      type: ApplicationCommandOptionType.Channel,
      ...named('channel', { ru: 'канал' }),
      ...described('Which channel; this one if left out', { ru: 'Какой канал; если не указано — этот' }),
    },
  ],
} as const satisfies CommandBody

export default command(data, {
  shown: 'private',
  run: async ({ around, guild, here, texts }, { channel: picked }) => {
    const { subscriptions } = around.bot
    const channel = (picked ?? here).id
    await around.inTurn(guild, async () => {
      if (subscriptions.of(channel)?.guild === guild) return subscriptions.remove(channel)
      const subscribed = subscriptions.ofGuild(guild).map((each) => each.channel)
      throw new UserError({ kind: 'not-subscribed', channel, subscribed: subscribed.slice(0, 25) })
    })
    return { lines: [texts.subscribe.stopped(channel)] }
  },
})
