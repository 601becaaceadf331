import { createHash } from 'node:crypto'
import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js'
import { healthOf } from '../src/feeds/health.ts'
import { feedsOf, listed, oneSided, withFeed, withoutFeed } from '../src/feeds/lists.ts'
import type { Feed } from '../src/model.ts'
import { foldName } from '../src/reading/places/gazetteer.ts'
import { textsIn } from '../src/wording/index.ts'
import { type Line, say } from '../src/wording/replies/say.ts'
import { type Answer, type Call, type CommandBody, command, type Suggestion } from './desk/command.ts'
import { buttons } from './desk/components.ts'
import { customId } from './desk/custom-id.ts'
import { described, named } from './desk/described.ts'
import { addFeed, addingPresses } from './desk/feed-adding.ts'
import { UserError } from './desk/problem.ts'

export const data = {
  ...named('feeds', { ru: 'ленты' }),
  ...described('The news feeds that this server follows', { ru: 'Новостные ленты, за которыми следит сервер' }),
  contexts: [0],
  integration_types: [0],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('list', { ru: 'список' }),
      ...described('All feeds of this server, and how they are doing', { ru: 'Все ленты сервера и их состояние' }),
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('add', { ru: 'добавить' }),
      ...described('Follow one more feed', { ru: 'Добавить ленту' }),
      options: [
        {
          type: ApplicationCommandOptionType.String,
          ...named('url', { ru: 'адрес' }),
          ...described('The address of a feed, or of a site that has one', { ru: 'Адрес ленты или сайта, на котором она есть' }),
          required: true,
          max_length: 2_000,
        },
      ],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('remove', { ru: 'убрать' }),
      ...described('No longer follow a feed', { ru: 'Больше не следить за лентой' }),
      options: [
        {
          type: ApplicationCommandOptionType.String,
          ...named('feed', { ru: 'лента' }),
          ...described('Which feed: type a few letters of its name', { ru: 'Какую ленту: наберите несколько букв названия' }),
          required: true,
          autocomplete: true,
          max_length: 2_000,
        },
      ],
    },
  ],
} as const satisfies CommandBody

const A_PAGE = 12
const MARKS = { well: '🟢', unseen: '⚪', faltering: '🟡', failing: '🔴', empty: '🟡', gone: '⚫', paused: '⏸' } as const

async function pageOf(call: Call, wanted: number): Promise<Answer> {
  const { around, guild, user, language, texts } = call
  const { bot } = around
  const list = bot.lists.of(guild)
  const all = listed(list, around.defaults)
  const pages = Math.max(1, Math.ceil(all.length / A_PAGE))
  const page = Math.min(wanted, pages - 1)
  const { languages } = textsIn(language).names
  const shown = all.slice(page * A_PAGE, (page + 1) * A_PAGE)
  const lines = await Promise.all(
    shown.map(async (feed): Promise<Line> => {
      const health = healthOf(await bot.poller.stateOf(feed), around.clock())
      const condition = list.paused?.includes(feed.id) === true ? 'paused' : health.condition
      const row = texts.feeds.row({ ...feed, language: feed.language === null ? null : languages[feed.language] })
      const state = texts.feeds.condition(condition, health.lastGood, health.problem?.reason ?? null)
      return say`${MARKS[condition]} ${row}${state === '' ? '' : ' · '}${state}`
    }),
  )
  const isUntouched = list.added.length === 0 && list.removed.length === 0
  const heard = oneSided(feedsOf(list, around.defaults))
  const notes: Line[] = [
    ...(heard === null ? [] : ['', texts.feeds.oneSided(heard)]),
    ...(isUntouched ? ['', texts.feeds.untouched] : []),
  ]
  const toPage = (target: number, way: string) => customId('feeds', 'page', user, String(Math.max(0, target)), way)
  return {
    embeds: [
      call.page({
        title: texts.feeds.title(all.length),
        lines: [...lines, ...notes],
        ...(pages === 1 ? {} : { footer: texts.page(page + 1, pages) }),
      }),
    ],
    rows:
      pages === 1
        ? []
        : buttons([
            { id: toPage(page - 1, 'back'), label: texts.earlier, disabled: page === 0 },
            { id: toPage(page + 1, 'more'), label: texts.later, disabled: page === pages - 1 },
          ]),
  }
}

/** An address that is too long for a suggestion's value goes by its hash. */
const suggestionOf = ({ id }: Feed): string =>
  id.length <= 100 ? id : `#${createHash('sha256').update(id).digest('hex').slice(0, 24)}`

const feedCalled = (feeds: readonly Feed[], typed: string): Feed | undefined => {
  const text = typed.trim()
  const folded = foldName(text.slice(0, 200))
  return (
    feeds.find((feed) => suggestionOf(feed) === text || feed.id === text || feed.url === text) ??
    feeds.find((feed) => foldName(feed.title.slice(0, 200)) === folded)
  )
}

function suggest({ around, guild }: Call, typed: string): Suggestion[] {
  const folded = foldName(typed)
  const feeds = listed(around.bot.lists.of(guild), around.defaults)
  return feeds
    .filter(({ title, url }) => foldName(title.slice(0, 200)).includes(folded) || url.toLowerCase().includes(folded))
    .slice(0, 25)
    .map((feed) => ({ name: feed.title, value: suggestionOf(feed) }))
}

async function remove(call: Call, typed: string): Promise<Answer> {
  const { around, guild, user, texts } = call
  const { lists } = around.bot
  const feed = await around.inTurn(guild, async () => {
    const all = listed(lists.of(guild), around.defaults)
    const found = feedCalled(all, typed)
    if (found === undefined) throw new UserError({ kind: 'no-such-feed' })
    if (all.length === 1) throw new UserError({ kind: 'last-feed' })
    await lists.put(withoutFeed({ ...lists.of(guild), id: guild }, found.id, around.defaults))
    return found
  })
  const token = around.token()
  await around.panels.set(token, { kind: 'removed', guild, feed })
  const heard = oneSided(feedsOf(lists.of(guild), around.defaults))
  return {
    lines: [texts.feeds.removed(feed.title), ...(heard === null ? [] : [texts.feeds.oneSided(heard)])],
    rows: buttons([{ id: customId('feeds', 'back', user, token), label: texts.feeds.putBack }]),
  }
}

async function putBack({ around, guild, texts }: Call, [token = '']: readonly string[]): Promise<Answer> {
  const { lists } = around.bot
  const panel = await around.panels.get(token)
  if (panel?.kind !== 'removed' || panel.guild !== guild) throw new UserError({ kind: 'old-panel', command: 'feeds add' })
  await around.inTurn(guild, () => lists.put(withFeed({ ...lists.of(guild), id: guild }, panel.feed, around.defaults)))
  return { lines: [texts.feeds.added(panel.feed.title)] }
}

export default command(data, {
  shown: 'private',
  runs: {
    list: (call) => pageOf(call, 0),
    add: (call, { url }) => addFeed(call, url),
    remove: (call, { feed }) => remove(call, feed),
  },
  presses: {
    page: {
      answers: 'update',
      changes: false,
      run: (call, [page = '']) => pageOf(call, /^\d{1,4}$/.test(page) ? Number(page) : 0),
    },
    back: { answers: 'update', changes: true, run: putBack },
    ...addingPresses,
  },
  completes: { feed: suggest },
})
