import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js'
import { heldBack } from '../src/delivery/route.ts'
import type { Subscription } from '../src/delivery/subscription.ts'
import { postEmbed } from '../src/discord/payload.ts'
import { instant, SEVERITIES, SIDES, TOPICS, type Topic } from '../src/model.ts'
import { isWithin } from '../src/reading/places/gazetteer.ts'
import { OUTPUT_LANGUAGES } from '../src/wording/index.ts'
import { repliesIn } from '../src/wording/replies/index.ts'
import type { Line } from '../src/wording/replies/texts.ts'
import { demandPostable, POSTABLE } from './desk/channels.ts'
import { type Answer, type Call, type CommandBody, command, type Press } from './desk/command.ts'
import { type Button, buttons, menu, type Row, roleMenu } from './desk/components.ts'
import { customId } from './desk/custom-id.ts'
import { choice, described, named } from './desk/described.ts'
import { languageChoices, OWN_NAMES, outputLanguage } from './desk/language-names.ts'
import { madeUp } from './desk/made-up.ts'
import type { OptionsOf } from './desk/options.ts'
import { placesIn, suggestPlaces } from './desk/places.ts'
import { UserError } from './desk/problem.ts'
import { latestTold, worded } from './desk/tellings.ts'
import { wishInWords } from './desk/wish.ts'

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

/** @throws UserError: everyone is never mentioned; `@everyone` is the role that has the server's id */
const demandRole = (guild: string, role: string | null): string | null => {
  if (role === guild) throw new UserError({ kind: 'everyone' })
  return role
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
  return panel(call, channel.id, call.texts.subscribe.done(channel.id, was))
}

/** What the channel gets, a sample of it, and everything to change it by. */
function panel(call: Call, channel: string, head: Line): Answer {
  const { around, guild, language, texts } = call
  const wish = around.bot.subscriptions.of(channel)
  if (wish === undefined || wish.guild !== guild)
    throw new UserError({ kind: 'not-subscribed', channel, subscribed: channelsOf(call) })
  const unpingable = wish.mention !== null && around.mayMention(guild, channel, wish.mention) === false
  const sample = sampleFor(call, wish)
  return {
    lines: [
      head,
      ...texts.subscribe.gets(wishInWords(wish, language)),
      ...(unpingable ? [texts.subscribe.unpingable(wish.mention as string)] : []),
      texts.subscribe.sample(sample.kind),
    ],
    embeds: [sample.embed],
    rows: controls(call, wish),
  }
}

const channelsOf = ({ around, guild }: Call): string[] =>
  around.bot.subscriptions
    .ofGuild(guild)
    .map(({ channel }) => channel)
    .slice(0, 25)

/** The last alert that this channel would have got, in its language; a made-up one where there is none. */
function sampleFor({ around, guild, language }: Call, wish: Subscription) {
  const { bot } = around
  const now = around.clock()
  const told = latestTold(bot.pipeline.situation(bot.lists.nameOf(guild))).find(
    ({ alert }) => heldBack(wish, alert, isWithin) === null,
  )
  const shown = outputLanguage(wish.language) ?? language
  const texts = repliesIn(shown)
  const alert = told?.alert ?? madeUp(wish.topics[0] ?? 'ceasefire', texts, instant(now))
  const post = worded(alert, shown, now)
  const embed = postEmbed({ ...post, title: texts.subscribe.sampleTitle(post.title) })
  return { kind: told === undefined ? ('made-up' as const) : ('last' as const), embed }
}

function controls({ user, texts }: Call, { channel, topics, least, language, sides, places, mention }: Subscription): Row[] {
  const id = (action: string) => customId('subscribe', action, user, channel)
  const { subscribe } = texts
  const last: Button[] = [
    ...(sides.length === 1 ? [{ id: id('both'), label: subscribe.bothSides }] : []),
    ...(places.length > 0 ? [{ id: id('everywhere'), label: subscribe.everywhere }] : []),
    { id: id('stop'), label: subscribe.stop, look: 'danger' },
  ]
  return [
    ...menu(
      id('topics'),
      subscribe.topics,
      TOPICS.map((value) => ({ value, label: capital(texts.topics[value]), chosen: topics.includes(value) })),
      TOPICS.length,
    ),
    ...menu(
      id('least'),
      subscribe.least,
      SEVERITIES.map((value) => {
        const { least: label, means: description } = texts.severities[value]
        return { value, label, description, chosen: value === least }
      }),
    ),
    ...menu(
      id('language'),
      subscribe.language,
      OUTPUT_LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], chosen: value === language })),
    ),
    roleMenu(id('mention'), subscribe.mention, mention),
    ...buttons(last),
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A change by a button or menu. What is chosen is looked up again: a null change leaves all as it is. */
const changing = (change: (call: Call, values: readonly string[]) => Partial<Subscription> | null): Press => ({
  answers: 'update',
  changes: true,
  run: async (call, [channel = ''], values) => {
    const { around, guild, texts } = call
    await around.inTurn(guild, async () => {
      const wish = around.bot.subscriptions.of(channel)
      if (wish === undefined || wish.guild !== guild) throw new UserError({ kind: 'old-panel', command: 'subscribe' })
      const changed = change(call, values)
      if (changed !== null) await around.bot.subscriptions.put({ ...wish, ...changed })
    })
    return panel(call, channel, texts.subscribe.nowSubscribed(channel))
  },
})

async function stop(call: Call, [channel = '']: readonly string[]): Promise<Answer> {
  const { around, guild, texts } = call
  await around.inTurn(guild, async () => {
    if (around.bot.subscriptions.of(channel)?.guild !== guild) throw new UserError({ kind: 'old-panel', command: 'subscriptions' })
    await around.bot.subscriptions.remove(channel)
  })
  return { lines: [texts.subscribe.stopped(channel)] }
}

export default command(data, {
  shown: 'private',
  run: subscribe,
  presses: {
    topics: changing((_, values) => {
      const topics = TOPICS.filter((topic) => values.includes(topic))
      return topics.length === 0 ? null : { topics }
    }),
    least: changing((_, [value]) => {
      const least = SEVERITIES.find((each) => each === value)
      return least === undefined ? null : { least }
    }),
    language: changing((_, [value]) => {
      const language = outputLanguage(value ?? null)
      return language === null ? null : { language }
    }),
    mention: changing(({ guild }, [role]) => ({ mention: demandRole(guild, role ?? null) })),
    both: changing(() => ({ sides: SIDES })),
    everywhere: changing(() => ({ places: [] })),
    stop: { answers: 'update', changes: true, run: stop },
  },
  completes: { places: ({ language }, typed) => suggestPlaces(typed, language) },
})
