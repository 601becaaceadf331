import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js'
import { type CommandBody, command } from './desk/command.ts'
import { choice, described, named } from './desk/described.ts'
import { addFeed, addingPresses } from './desk/feed-adding.ts'
import { exportFeeds, filePresses, tryImport } from './desk/feed-files.ts'
import { healthOfOne, healthPage, healthPresses } from './desk/feed-health.ts'
import { askReset, keepingPresses, pauseFeed, removeFeed, resumeFeed } from './desk/feed-keeping.ts'
import { listPage, listPresses } from './desk/feed-list.ts'
import { logPage, logPresses } from './desk/feed-log.ts'
import { suggestFeeds } from './desk/feed-naming.ts'
import { testFeed } from './desk/feed-trying.ts'

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
      options: [
        {
          type: ApplicationCommandOptionType.String,
          ...named('show', { ru: 'показать' }),
          ...described('Only some of them', { ru: 'Только некоторые из них' }),
          choices: [
            choice('all', 'All feeds', { ru: 'Все ленты' }),
            choice('troubled', 'With trouble', { ru: 'С неполадками' }),
            choice('paused', 'Paused', { ru: 'Приостановленные' }),
            choice('armenia', 'Armenian outlets', { ru: 'Армянские издания' }),
            choice('azerbaijan', 'Azerbaijani outlets', { ru: 'Азербайджанские издания' }),
            choice('others', 'Outlets of other countries', { ru: 'Издания других стран' }),
            choice('own', 'Added by this server', { ru: 'Добавленные этим сервером' }),
          ],
        },
      ],
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
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('pause', { ru: 'приостановить' }),
      ...described('Keep a feed on the list, but don’t follow it for now', {
        ru: 'Оставить ленту в списке, но пока не следить за ней',
      }),
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
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('resume', { ru: 'возобновить' }),
      ...described('Follow a feed again that was paused or taken down', {
        ru: 'Снова следить за приостановленной или пропавшей лентой',
      }),
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
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('test', { ru: 'проба' }),
      ...described('Read a feed now: which entries are relevant, and what they claim', {
        ru: 'Прочитать ленту сейчас: какие записи по теме и что в них утверждается',
      }),
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
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('health', { ru: 'состояние' }),
      ...described('When feeds last answered, what troubles them, how much they bring', {
        ru: 'Когда ленты отвечали, что им мешает и много ли они дают',
      }),
      options: [
        {
          type: ApplicationCommandOptionType.String,
          ...named('feed', { ru: 'лента' }),
          ...described('Which feed: type a few letters of its name', { ru: 'Какую ленту: наберите несколько букв названия' }),
          autocomplete: true,
          max_length: 2_000,
        },
      ],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('import', { ru: 'импорт' }),
      ...described('Add the feeds of a file; what would change is shown first', {
        ru: 'Добавить ленты из файла; сначала видно, что изменится',
      }),
      options: [
        {
          type: ApplicationCommandOptionType.Attachment,
          ...named('file', { ru: 'файл' }),
          ...described('An OPML file, or a JSON array of addresses', { ru: 'Файл OPML или массив адресов JSON' }),
          required: true,
        },
      ],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('export', { ru: 'экспорт' }),
      ...described('The list as an OPML file', { ru: 'Список в файле OPML' }),
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('reset', { ru: 'сброс' }),
      ...described('Go back to the built-in list', { ru: 'Вернуться к встроенному списку' }),
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...named('log', { ru: 'журнал' }),
      ...described('Who changed the list, and when', { ru: 'Кто и когда менял список' }),
    },
  ],
} as const satisfies CommandBody

export default command(data, {
  shown: 'private',
  runs: {
    list: (call, { show }) => listPage(call, show ?? 'all', 0),
    add: (call, { url }) => addFeed(call, url),
    remove: (call, { feed }) => removeFeed(call, feed),
    pause: (call, { feed }) => pauseFeed(call, feed),
    resume: (call, { feed }) => resumeFeed(call, feed),
    test: (call, { feed }) => testFeed(call, feed),
    health: (call, { feed }) => (feed === null ? healthPage(call, 0) : healthOfOne(call, feed)),
    import: (call, { file }) => tryImport(call, file),
    export: async (call) => exportFeeds(call),
    reset: async (call) => askReset(call),
    log: (call) => logPage(call, 0),
  },
  presses: { ...listPresses, ...addingPresses, ...keepingPresses, ...healthPresses, ...filePresses, ...logPresses },
  completes: { feed: suggestFeeds },
})
