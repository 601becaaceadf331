import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js'
import type { Subscription } from '../src/delivery/subscription.ts'
import { instant, SIDES, TOPICS, type Topic } from '../src/model.ts'
import { demandPostable, POSTABLE } from './desk/channels.ts'
import { type Answer, type Call, type CommandBody, command } from './desk/command.ts'
import { choice, described, named } from './desk/described.ts'
import { languageChoices, outputLanguage } from './desk/language-names.ts'
import type { OptionsOf } from './desk/options.ts'
import { placesIn, suggestPlaces } from './desk/places.ts'
import { demandRole, wishPanel, wishPresses } from './desk/wish-panel.ts'

export const data = {
  ...named('subscribe', { ru: 'подписка' }),
  ...described('Post what is new in a channel, or change what it gets', {
    ru: 'Публиковать новое в канале или изменить, что он получает',
  }),
  contexts: [0],
  integration_types: [0],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  options: [
    {
      type: ApplicationCommandOptionType.Channel,
      ...named('channel', { ru: 'канал' }),
      ...described('Where to post; this channel if left out', { ru: 'Куда писать; если не указано — в этот канал' }),
      channel_types: [...POSTABLE],
    },
    {
      type: ApplicationCommandOptionType.String,
      ...named('topics', { ru: 'темы' }),
      ...described('Which topics; all if left out', { ru: 'Какие темы; если не указано — все' }),
      choices: [
        choice('all', 'All', { ru: 'Все' }),
        choice('ceasefire', 'Ceasefire', { ru: 'Прекращение огня' }),
        choice('shelling', 'Attacks by fire', { ru: 'Обстрелы' }),
        choice('losses', 'Losses', { ru: 'Потери' }),
        choice('ceasefire+shelling', 'Ceasefire and attacks by fire', { ru: 'Прекращение огня и обстрелы' }),
        choice('ceasefire+losses', 'Ceasefire and losses', { ru: 'Прекращение огня и потери' }),
        choice('shelling+losses', 'Attacks by fire and losses', { ru: 'Обстрелы и потери' }),
      ],
    },
    {
      type: ApplicationCommandOptionType.String,
      ...named('severity', { ru: 'важность' }),
      ...described('The least severity that is posted; notice if left out', {
        ru: 'С какой важности публиковать; если не указано — срочное и важное',
      }),
      choices: [
        choice('flash', 'Flash only: truces agreed or broken, heavy fire', {
          ru: 'Только срочное: огонь прекращён или возобновлён, тяжёлые обстрелы',
        }),
        choice('notice', 'Notice and flash: also further fire, denials, tolls', {
          ru: 'Срочное и важное: ещё обстрелы, опровержения, потери',
        }),
        choice('note', 'Everything: also offers, confirmations, daily counts', {
          ru: 'Всё: ещё предложения, подтверждения, сводки',
        }),
      ],
    },
    {
      type: ApplicationCommandOptionType.String,
      ...named('language', { ru: 'язык' }),
      ...described('The language of the posts', { ru: 'Язык сообщений' }),
      choices: languageChoices(),
    },
    {
      type: ApplicationCommandOptionType.String,
      ...named('side', { ru: 'сторона' }),
      ...described('Only what one side says or is said of it; both if left out', {
        ru: 'Только слова одной стороны и о ней; если не указано — обеих',
      }),
      choices: [
        choice('both', 'Both sides', { ru: 'Обе стороны' }),
        choice('armenia', 'Armenia', { ru: 'Армения' }),
        choice('azerbaijan', 'Azerbaijan', { ru: 'Азербайджан' }),
      ],
    },
    {
      type: ApplicationCommandOptionType.String,
      ...named('places', { ru: 'места' }),
      ...described('Only these places, with commas between; “all” for everywhere', {
        ru: 'Только эти места, через запятую; «все» — везде',
      }),
      autocomplete: true,
      max_length: 300,
    },
    {
      type: ApplicationCommandOptionType.Role,
      ...named('mention', { ru: 'упоминание' }),
      ...described('A role that flashes mention', { ru: 'Роль, которую упоминать в срочных сообщениях' }),
    },
  ],
} as const satisfies CommandBody

const topicsIn = (choice: string): readonly Topic[] =>
  choice === 'all' ? TOPICS : TOPICS.filter((topic) => choice.split('+').includes(topic))

const newWish = (call: Call, channel: string): Subscription => {
  const { around, guild, language } = call
  return {
    channel,
    guild,
    topics: TOPICS,
    least: 'notice',
    sides: SIDES,
    places: [],
    language: outputLanguage(around.servers.of(guild).language) ?? outputLanguage(language) ?? 'en',
    mention: null,
    since: instant(around.clock()),
    paused: null,
  }
}

async function subscribe(call: Call, options: OptionsOf<typeof data>): Promise<Answer> {
  const { around, guild, here, language } = call
  const { subscriptions } = around.bot
  const channel = options.channel ?? here
  demandPostable(channel)
  const mention = demandRole(guild, options.mention)
  const places = options.places === null ? null : placesIn(options.places, language)
  const former = await around.inTurn(guild, async () => {
    const before = subscriptions.of(channel.id)
    const known = before?.guild === guild ? before : undefined
    await subscriptions.put({
      ...(known ?? newWish(call, channel.id)),
      ...(options.topics === null ? {} : { topics: topicsIn(options.topics) }),
      ...(options.severity === null ? {} : { least: options.severity }),
      ...(options.language === null ? {} : { language: outputLanguage(options.language) ?? 'en' }),
      ...(options.side === null ? {} : { sides: options.side === 'both' ? SIDES : [options.side] }),
      ...(places === null ? {} : { places }),
      ...(mention === null ? {} : { mention }),
      paused: null,
    })
    return known
  })
  const was = former === undefined ? 'new' : former.paused === null ? 'changed' : 'resumed'
  return wishPanel(call, channel.id, call.texts.subscribe.done(channel.id, was))
}

export default command(data, {
  shown: 'private',
  run: subscribe,
  presses: wishPresses,
  completes: { places: ({ language }, typed) => suggestPlaces(typed, language) },
})
