import { ApplicationCommandOptionType } from 'discord.js'
import { heldBack } from '../src/delivery/route.ts'
import { postEmbed } from '../src/discord/payload.ts'
import { type Language, SEVERITIES, type Severity, SIDES, type Side, TOPICS, type Topic } from '../src/model.ts'
import { isWithin, placeById } from '../src/reading/places/gazetteer.ts'
import { type Line, say, strong } from '../src/wording/replies/say.ts'
import type { Replies } from '../src/wording/replies/texts.ts'
import { type Answer, type Call, type CommandBody, command } from './desk/command.ts'
import { buttons, menu } from './desk/components.ts'
import { customId } from './desk/custom-id.ts'
import { choice, described, named } from './desk/described.ts'
import { nameOf, placeCalled, suggestPlace } from './desk/places.ts'
import { UserError } from './desk/problem.ts'
import { latestTold, type Told, worded } from './desk/tellings.ts'

export const data = {
  ...named('latest', { ru: 'последнее' }),
  ...described('What was told last, newest first', { ru: 'Последние сообщения, сначала новые' }),
  contexts: [0],
  integration_types: [0],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...named('topic', { ru: 'тема' }),
      ...described('Only one topic', { ru: 'Только одна тема' }),
      choices: [
        choice('ceasefire', 'Ceasefire', { ru: 'Прекращение огня' }),
        choice('shelling', 'Attacks by fire', { ru: 'Обстрелы' }),
        choice('losses', 'Losses', { ru: 'Потери' }),
      ],
    },
    {
      type: ApplicationCommandOptionType.String,
      ...named('side', { ru: 'сторона' }),
      ...described('Only what this side says or is said of it', { ru: 'Только слова этой стороны и о ней' }),
      choices: [choice('armenia', 'Armenia', { ru: 'Армения' }), choice('azerbaijan', 'Azerbaijan', { ru: 'Азербайджан' })],
    },
    {
      type: ApplicationCommandOptionType.String,
      ...named('place', { ru: 'место' }),
      ...described('Only about this village, town, district or province', {
        ru: 'Только об этом селе, городе, районе или области',
      }),
      autocomplete: true,
      max_length: 100,
    },
    {
      type: ApplicationCommandOptionType.String,
      ...named('severity', { ru: 'важность' }),
      ...described('The least severity', { ru: 'Наименьшая важность' }),
      choices: [
        choice('flash', 'Flash', { ru: 'Только срочное' }),
        choice('notice', 'Notice and flash', { ru: 'Срочное и важное' }),
        choice('note', 'Everything', { ru: 'Всё' }),
      ],
    },
  ],
} as const satisfies CommandBody

interface Filters {
  readonly topic: Topic | null
  readonly side: Side | null
  /** A place's id. */
  readonly place: string | null
  readonly severity: Severity | null
}

const A_PAGE = 5
const MARKS: Readonly<Record<Severity, string>> = { flash: '🔴', notice: '🟠', note: '⚪' }

const passes = ({ incident, alert, severity }: Told, filters: Filters): boolean => {
  const { topic, side, place } = filters
  const whole = { ...alert, changes: incident.told, severity }
  const wish = {
    channel: '',
    guild: '',
    topics: topic === null ? TOPICS : [topic],
    least: filters.severity ?? ('note' as const),
    sides: side === null ? SIDES : [side],
    places: place === null ? [] : [place],
    language: 'en' as const,
    mention: null,
    since: alert.at,
    paused: null,
  }
  const named = incident.told.some(({ claim }) => 'places' in claim && claim.places.length > 0)
  return (place === null || named) && heldBack(wish, whole, isWithin) === null
}

const inWords = ({ topic, side, place, severity }: Filters, texts: Replies, language: Language): string[] => [
  ...(topic === null ? [] : [texts.topics[topic]]),
  ...(side === null ? [] : [texts.sides[side]]),
  ...(place === null ? [] : [nameOf(place, language)]),
  ...(severity === null ? [] : [texts.latest.leastSeverity(texts.severities[severity].name)]),
]

const NONE = '-'
const stateOf = (page: number, { topic, side, place, severity }: Filters): string[] => [
  String(page),
  topic ?? NONE,
  side ?? NONE,
  severity ?? NONE,
  place ?? NONE,
]
/** What a button says may be of another version: anything that is not known is no filter. */
const readState = ([page = '', topic, side, severity, place = '']: readonly string[]): { page: number; filters: Filters } => ({
  page: /^\d{1,4}$/.test(page) ? Number(page) : 0,
  filters: {
    topic: TOPICS.find((each) => each === topic) ?? null,
    side: SIDES.find((each) => each === side) ?? null,
    severity: SEVERITIES.find((each) => each === severity) ?? null,
    place: placeById(place)?.id ?? null,
  },
})

function pageOf(call: Call, wanted: number, filters: Filters): Answer {
  const { around, guild, user, language, texts } = call
  const { bot } = around
  const found = latestTold(bot.pipeline.situation(bot.lists.nameOf(guild))).filter((told) => passes(told, filters))
  const words = inWords(filters, texts, language)
  const { title } = texts.latest
  if (found.length === 0) return { embeds: [call.page({ title, lines: [texts.latest.none(words)] })] }
  const pages = Math.ceil(found.length / A_PAGE)
  const page = Math.min(wanted, pages - 1)
  const shown = found
    .slice(page * A_PAGE, (page + 1) * A_PAGE)
    .map((told) => ({ ...told, post: worded(told.alert, language, around.clock()) }))
  const lines = shown.flatMap(({ alert, severity, post }): Line[] => {
    const source = alert.changes[0]?.source
    const outlet: Line = source === undefined ? '' : [{ link: source.outlet, url: source.url }]
    return [say`${MARKS[severity]} ${strong(post.headline)}`, say`${{ time: alert.at, style: 'relative' }} · ${outlet}`, '']
  })
  const toPage = (target: number) => customId('latest', 'page', user, ...stateOf(target, filters))
  return {
    embeds: [
      call.page({
        title,
        lines: [...(words.length === 0 ? [] : [texts.latest.filtered(words), '']), ...lines],
        ...(pages === 1 ? {} : { footer: texts.page(page + 1, pages) }),
      }),
    ],
    rows: [
      ...menu(
        customId('latest', 'open', user),
        texts.latest.open,
        shown.map(({ alert, post, severity }) => ({ label: `${MARKS[severity]} ${post.headline}`, value: alert.id })),
      ),
      ...(pages === 1
        ? []
        : buttons([
            { id: page === 0 ? `${toPage(0)}:first` : toPage(page - 1), label: texts.earlier, disabled: page === 0 },
            {
              id: page === pages - 1 ? `${toPage(page)}:last` : toPage(page + 1),
              label: texts.later,
              disabled: page === pages - 1,
            },
          ])),
    ],
  }
}

async function open(call: Call, [id]: readonly string[]): Promise<Answer> {
  const { around, guild, language } = call
  const told = latestTold(around.bot.pipeline.situation(around.bot.lists.nameOf(guild))).find(({ alert }) => alert.id === id)
  if (told === undefined) throw new UserError({ kind: 'incident-gone' })
  return { embeds: [postEmbed(worded(told.alert, language, around.clock()))] }
}

export default command(data, {
  shown: 'private',
  run: async (call, { place, ...filters }) =>
    pageOf(call, 0, { ...filters, place: place === null ? null : placeCalled(place, call.language).id }),
  presses: {
    page: {
      answers: 'update',
      changes: false,
      run: async (call, state) => {
        const { page, filters } = readState(state)
        return pageOf(call, page, filters)
      },
    },
    open: { answers: 'private', changes: false, run: (call, _state, values) => open(call, values) },
  },
  completes: { place: ({ language }, typed) => suggestPlace(typed, language) },
})
