import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js'
import { demandPostable, POSTABLE } from './desk/channels.ts'
import { type Answer, type Call, type CommandBody, command } from './desk/command.ts'
import { described, named } from './desk/described.ts'
import { languageChoices, OWN_NAMES, outputLanguage } from './desk/language-names.ts'
import { UserError } from './desk/problem.ts'
import type { ServerSettings } from './desk/servers.ts'

/** Stands for each person's own language: no setting. */
const EACH = 'each'

export const data = {
  ...named('settings', { ru: 'настройки' }),
  ...described('Language, moderators and log channel of this server', { ru: 'Язык, модераторы и канал для журнала' }),
  contexts: [0],
  integration_types: [0],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('show', { ru: 'показать' }),
      ...described('What is set', { ru: 'Что сейчас настроено' }),
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('language', { ru: 'язык' }),
      ...described('The language of this server', { ru: 'Язык сервера' }),
      options: [
        {
          type: ApplicationCommandOptionType.String,
          ...named('language', { ru: 'язык' }),
          ...described('For new subscriptions, and whoever’s own language I don’t speak', {
            ru: 'Для новых подписок и для тех, на чьём языке бот не говорит',
          }),
          required: true,
          choices: [...languageChoices(), { name: 'Each person’s own', name_localizations: { ru: 'У каждого свой' }, value: EACH }],
        },
      ],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('moderators', { ru: 'модераторы' }),
      ...described('A role that may use buttons and menus as if it had Manage Server', {
        ru: 'Роль, которой доступны кнопки и меню, как с правом «Управлять сервером»',
      }),
      options: [
        {
          type: ApplicationCommandOptionType.Role,
          ...named('role', { ru: 'роль' }),
          ...described('The role; none if left out', { ru: 'Роль; если не указано — никакая' }),
        },
      ],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('log-channel', { ru: 'журнал' }),
      ...described('Where I tell moderators of troubles', { ru: 'Куда сообщать модераторам о неполадках' }),
      options: [
        {
          type: ApplicationCommandOptionType.Channel,
          ...named('channel', { ru: 'канал' }),
          ...described('The channel; the server’s system channel if left out', {
            ru: 'Канал; если не указано — системный канал сервера',
          }),
          channel_types: [...POSTABLE],
        },
      ],
    },
  ],
} as const satisfies CommandBody

const shown = ({ page, texts: { settings } }: Call, { language, moderators, logChannel }: ServerSettings): Answer => ({
  embeds: [
    page({
      title: settings.title,
      lines: [
        settings.language(language === null ? null : OWN_NAMES[language]),
        settings.moderators(moderators),
        settings.logChannel(logChannel),
      ],
    }),
  ],
})

async function change(call: Call, changed: Partial<ServerSettings>): Promise<Answer> {
  const { around, guild, texts } = call
  const settings = await around.inTurn(guild, () => around.servers.change(guild, changed))
  return { lines: [texts.settings.saved], ...shown(call, settings) }
}

export default command(data, {
  shown: 'private',
  runs: {
    show: async (call) => shown(call, call.around.servers.of(call.guild)),
    language: (call, { language }) => change(call, { language: outputLanguage(language) }),
    moderators: (call, { role }) => {
      // Everyone as moderators would be nobody's choice but a slip.
      if (role === call.guild) throw new UserError({ kind: 'everyone-moderates' })
      return change(call, { moderators: role })
    },
    'log-channel': (call, { channel }) => {
      if (channel !== null) demandPostable(channel)
      return change(call, { logChannel: channel?.id ?? null })
    },
  },
})
