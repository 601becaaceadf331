import { feedCareRu } from './feed-ru.ts'
import { checkRu, whyRu } from './report-ru.ts'
import { command, type Line, row, say, strong } from './say.ts'
import type { PauseReason, Replies, WishInWords } from './texts.ts'
import { TROUBLE } from './trouble-ru.ts'

const plural = new Intl.PluralRules('ru')
const form = (n: number, one: string, few: string, many: string): string => {
  const rule = plural.select(n)
  return rule === 'one' ? one : rule === 'few' ? few : many
}
const count = (n: number, one: string, few: string, many: string): string => `${n} ${form(n, one, few, many)}`
const and = (items: readonly string[], word = 'и'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const TOPICS = { ceasefire: 'прекращение огня', shelling: 'обстрелы', losses: 'потери' } as const
const SIDES = { armenia: 'Армения', azerbaijan: 'Азербайджан', both: 'обе стороны' } as const
/** О ком: винительный падеж после "только то, что". */
const SIDES_GENITIVE = { armenia: 'Армении', azerbaijan: 'Азербайджана' } as const
const SIDES_PREPOSITIONAL = { armenia: 'об Армении', azerbaijan: 'об Азербайджане' } as const
const SEVERITIES = {
  flash: {
    name: 'срочно',
    least: 'Только срочное',
    means: 'огонь прекращён или возобновлён; тяжёлый обстрел; резкий рост потерь',
  },
  notice: { name: 'важно', least: 'Срочное и важное', means: 'ещё и новые обстрелы, опровержения, новые данные о потерях' },
  note: { name: 'к сведению', least: 'Всё', means: 'ещё и предложения, подтверждения, суточные сводки' },
} as const

const OUTLETS = {
  armenia: 'армянское СМИ',
  azerbaijan: 'азербайджанское СМИ',
  russia: 'российское СМИ',
  turkey: 'турецкое СМИ',
  iran: 'иранское СМИ',
  georgia: 'грузинское СМИ',
  third: 'СМИ другой страны',
} as const

/** Как права называются в русском Discord. */
const RIGHTS = {
  ViewChannel: 'Просматривать канал',
  SendMessages: 'Отправлять сообщения',
  SendMessagesInThreads: 'Отправлять сообщения в ветках',
  EmbedLinks: 'Встраивать ссылки',
  ReadMessageHistory: 'Читать историю сообщений',
  AttachFiles: 'Прикреплять файлы',
} as const

const ADVICE = {
  check: 'Проверьте адрес или укажите главную страницу издания: бот сам поищет там ленту.',
  later: 'Попробуйте ещё раз через несколько минут.',
  another: 'Поищите другую ленту этого издания или обратитесь в редакцию.',
} as const

const MEND: Readonly<Record<PauseReason, string>> = {
  'channel-gone': 'канала больше нет',
  'no-access': 'бот не видит этот канал',
  'no-permission': 'бот не может там писать',
  'archived-thread': 'ветка в архиве',
  'locked-thread': 'ветка закрыта',
}

const onlySide = (sides: WishInWords['sides']): readonly Line[] => {
  const [side] = sides
  return sides.length !== 1 || side === undefined
    ? []
    : [`Только слова ${SIDES_GENITIVE[side]} и то, что говорят ${SIDES_PREPOSITIONAL[side]}`]
}

const wish = ({ topics, least, sides, places, language, mention }: WishInWords): readonly Line[] => [
  `${capital(and(topics.map((topic) => TOPICS[topic])))} · ${SEVERITIES[least].least.toLowerCase()} · ${language}`,
  ...onlySide(sides),
  ...(places.length === 0 ? [] : [`Только эти места: ${places.join(', ')}, и сообщения без названия места`]),
  ...(mention === null ? [] : [say`Срочное приходит с упоминанием ${{ role: mention }}`]),
]

export const ru: Replies = {
  language: 'ru',
  problem: {
    'servers-only': () => 'Это работает только на серверах: используйте команду в канале сервера, где есть бот.',
    'not-allowed': () =>
      say`Для этого нужно право ${strong('Управлять сервером')} или роль модератора из ${command('settings moderators')}. Обратитесь к модератору.`,
    'old-panel': ({ command: name }) =>
      name === null ? 'Эта кнопка устарела. Введите команду ещё раз.' : say`Это меню устарело. Введите ${command(name)} ещё раз.`,
    'unknown-command': () => say`Такой команды больше нет. Все команды: ${command('help')}.`,
    'not-a-choice': ({ option }) => `Не удалось прочитать параметр «${option}». Выберите один из предложенных вариантов.`,
    'missing-rights': ({ channel, rights }) =>
      say`Бот не может писать в ${{ channel }}: не хватает ${rights.length === 1 ? 'права' : 'прав'} ${strong(rights.map((right) => `«${RIGHTS[right]}»`).join(', '))}. Дайте ${rights.length === 1 ? 'его' : 'их'} роли бота в настройках канала и повторите команду.`,
    'wrong-channel': () => 'В каналы такого вида бот не пишет. Выберите текстовый канал, канал объявлений или ветку.',
    everyone: () => 'Бот никогда не упоминает всех. Выберите роль, которую люди берут себе сами.',
    'everyone-moderates': () => 'С этой ролью модераторами стали бы все. Выберите роль, которая есть только у модераторов.',
    'unknown-place': ({ name, near }) =>
      near.length === 0
        ? `Место «${name}» не найдено. Наберите несколько букв и выберите подсказку; подходят и районы, и области.`
        : `Место «${name}» не найдено. Может быть, ${and(near, 'или')}?`,
    'too-many-places': ({ most }) =>
      `Для канала можно выбрать не больше ${count(most, 'места', 'мест', 'мест')}. Вместо сёл укажите район или область.`,
    'not-subscribed': ({ channel, subscribed }) =>
      subscribed.length === 0
        ? say`Канал ${{ channel }} не подписан, как и все остальные на этом сервере. Подписать: ${command('subscribe')}.`
        : say`Канал ${{ channel }} не подписан. Подписаны: ${row(
            subscribed.map((each) => [{ channel: each }]),
            ', ',
          )}`,
    'feeds-full': ({ most }) =>
      say`Список этого сервера полон: в нём ${count(most, 'лента', 'ленты', 'лент')}. Сначала уберите одну: ${command('feeds remove')}.`,
    'too-many-additions': ({ most }) =>
      `За последний час на этом сервере уже добавлено ${count(most, 'лента', 'ленты', 'лент')}. Попробуйте позже.`,
    'too-many-looks': () => 'За последний час на этом сервере проверено слишком много адресов. Попробуйте позже.',
    'known-feed': ({ title }) => say`Эта лента уже есть в списке: «${title}». Как она работает, видно в ${command('feeds list')}.`,
    'no-such-feed': () => say`Такой ленты в списке нет. Весь список: ${command('feeds list')}.`,
    'last-feed': () =>
      say`Это последняя лента в списке: без неё бот ничего не услышит. Сначала добавьте другую: ${command('feeds add')}.`,
    'bad-feed': ({ trouble, status, advice }) =>
      `Прочитать ленту не удалось: ${TROUBLE[trouble]}${status === null || status < 400 ? '' : ` (${status})`}. ${ADVICE[advice]}`,
    'feed-wants-quiet': ({ title, until }) =>
      say`Сайт ленты «${title}» просит не беспокоить его до ${{ time: until, style: 'moment' }}. Попробуйте после этого.`,
    'feed-not-read': ({ title, trouble, status }) =>
      say`Прочитать «${title}» не удалось: ${TROUBLE[trouble]}${status === null || status < 400 ? '' : ` (${status})`}. Как лента работала раньше, видно в ${command('feeds health')}.`,
    'no-feed-file': () =>
      say`В этом файле нет ни одной ленты. Дайте файл OPML, какой пишут ${command('feeds export')} и программы для чтения лент, или массив адресов JSON.`,
    'file-too-large': ({ most }) =>
      `Этот файл слишком велик: список лент занимает не больше ${most} КБ. Дайте файл, в котором лент меньше.`,
    'file-not-fetched': () => 'Discord не передал файл. Попробуйте ещё раз через минуту.',
    'incident-gone': () => say`Этого уже нет среди последних сообщений. Актуальные: ${command('latest')}.`,
    'no-link': () => 'Это не веб-адрес. Укажите ссылку на публикацию, например https://example.com/news/1.',
    'nothing-to-check': () =>
      say`Проверять нечего. Укажите в ${command('check')} текст или ссылку либо выберите сообщение, в котором они есть.`,
    'bad-page': ({ trouble, status }) =>
      say`Прочитать страницу не удалось: ${TROUBLE[trouble]}${status === null || status < 400 ? '' : ` (${status})`}. Скопируйте текст публикации и укажите его в ${command('check')}.`,
    'no-article': () => say`Публикации на этой странице не найдено. Скопируйте её текст и укажите его в ${command('check')}.`,
  },
  bug: (reference) =>
    say`Простите, у бота что-то сломалось. В журнале это записано как ${strong(reference)}; сообщите этот номер тому, кто запустил бота.`,
  topics: TOPICS,
  severities: SEVERITIES,
  sides: SIDES,
  origins: {
    armenia: 'Армения',
    azerbaijan: 'Азербайджан',
    russia: 'Россия',
    turkey: 'Турция',
    iran: 'Иран',
    georgia: 'Грузия',
    third: 'другая страна',
  },
  rights: RIGHTS,
  trouble: TROUBLE,
  status: {
    timeline: 'Хроника',
    evidence: 'Цитаты',
    sources: 'Источники',
    timelineTitle: 'Хроника: последние сообщения',
    evidenceTitle: 'Цитаты: кто что написал',
    sourcesTitle: (answered, total) => `Источники: отвечают ${answered} из ${total}`,
    noTimeline: 'Сообщений пока не было.',
    noEvidence: 'Сейчас нет заявлений, которые можно процитировать.',
    group: {
      armenia: (answered, total) => say`${strong('Армянские')}: за последний час ответили ${answered} из ${total}`,
      azerbaijan: (answered, total) => say`${strong('Азербайджанские')}: за последний час ответили ${answered} из ${total}`,
      others: (answered, total) => say`${strong('Остальные')}: за последний час ответили ${answered} из ${total}`,
    },
    answering: 'Отвечают',
    lastAnswer: (at) => (at === null ? 'ещё не отвечала' : say`последний ответ ${{ time: at, style: 'relative' }}`),
    andMore: (n) => `и ещё ${n}`,
  },
  latest: {
    title: 'Последние сообщения',
    none: (filters) =>
      filters.length === 0
        ? say`За последние две недели сообщений не было. Это не значит, что всё спокойно: ${command('status')} покажет, какие ленты отвечают.`
        : `За последние две недели ничего не найдено: ${filters.join(' · ')}. Уберите часть условий.`,
    filtered: (filters) => `Только: ${filters.join(' · ')}`,
    leastSeverity: (severity) => `от уровня «${severity}»`,
    open: 'Показать полностью',
  },
  subscribe: {
    done: (channel, was) =>
      was === 'new'
        ? say`Теперь бот пишет в ${{ channel }}:`
        : was === 'resumed'
          ? say`Бот снова пишет в ${{ channel }}:`
          : say`Изменено. Бот пишет в ${{ channel }}:`,
    nowSubscribed: (channel) => say`Бот пишет в ${{ channel }}:`,
    gets: wish,
    sample: (kind) => [
      {
        emphasis:
          kind === 'last'
            ? 'Так выглядело бы последнее сообщение; в канал ничего не отправлено.'
            : 'Так выглядит сообщение. Это выдуманный пример, в канал ничего не отправлено.',
      },
    ],
    sampleTitle: (title) => `ОБРАЗЕЦ · ${title}`,
    madeUpOutlet: 'Выдуманная газета',
    madeUpQuote: 'Здесь стоит точная фраза из сообщения, на языке оригинала.',
    unpingable: (role) =>
      say`Упоминать ${{ role }} боту пока нельзя: разрешите в настройках роли упоминать её всем или дайте боту право «Упоминание @everyone, @here и всех ролей».`,
    topics: 'Темы',
    least: 'Наименьшая важность',
    language: 'Язык',
    mention: 'Кого упоминать в срочных сообщениях (не выбрано — никого)',
    bothSides: 'Обе стороны',
    everywhere: 'Все места',
    stop: 'Отписать',
    stopped: (channel) => say`Бот больше не пишет в ${{ channel }}. Подписать снова: ${command('subscribe')}.`,
  },
  subscriptions: {
    title: 'Подписанные каналы',
    none: say`На этом сервере ещё нет подписанных каналов. Подписать: ${command('subscribe')}.`,
    row: (channel, inWords) => say`${{ channel }} · ${row(wish(inWords), ' · ')}`,
    paused: (reason, since) =>
      reason === 'channel-gone'
        ? say`⏸ приостановлено ${{ time: since, style: 'relative' }}: ${MEND[reason]}. Удалите подписку ниже.`
        : say`⏸ приостановлено ${{ time: since, style: 'relative' }}: ${MEND[reason]}. Исправьте это и введите там ${command('subscribe')}.`,
    givenUp: (n, atLeast) =>
      say`За последнюю неделю не удалось доставить ${atLeast ? 'более ' : ''}${n} ${form(n, 'сообщение', 'сообщения', 'сообщений')}: канал был приостановлен или бот не работал.`,
    remove: 'Убрать исчезнувшие каналы',
  },
  feeds: {
    title: (n) => `В списке этого сервера ${count(n, 'лента', 'ленты', 'лент')}`,
    untouched: say`Это встроенный список. ${command('feeds add')} и ${command('feeds remove')} сделают его собственным списком сервера.`,
    row: ({ title, url, language, origin }) => {
      const what = [...(origin === 'third' ? [] : [OUTLETS[origin]]), ...(language === null ? [] : [language])].join(', ')
      return say`${{ link: title, url }}${what === '' ? '' : ` (${what})`}`
    },
    condition: (condition, lastGood, trouble) => {
      const since: Line = lastGood === null ? '' : say`, последний ответ ${{ time: lastGood, style: 'relative' }}`
      const why = trouble === null ? '' : `: ${TROUBLE[trouble]}`
      switch (condition) {
        case 'well':
          return lastGood === null ? '' : say`ответила ${{ time: lastGood, style: 'relative' }}`
        case 'unseen':
          return 'ещё не опрошена'
        case 'faltering':
          return say`один сбой${why}${since}`
        case 'failing':
          return say`не отвечает${why}${since}`
        case 'empty':
          return 'отвечает, но записей в ней нет'
        case 'gone':
          return 'удалена навсегда: уберите её из списка'
        case 'paused':
          return 'пока не опрашивается'
      }
    },
    found: ({ title, url, language, origin, entries, newest }) => [
      say`${{ link: title, url }}`,
      `${capital(OUTLETS[origin])} · ${language ?? 'язык неизвестен'} · ${count(entries, 'запись', 'записи', 'записей')}`,
      newest === null
        ? 'Записей пока нет.'
        : newest.at === null
          ? `Последняя: «${newest.title}»`
          : say`Последняя: «${newest.title}», ${{ time: newest.at, style: 'relative' }}`,
    ],
    ask: 'О ленте известно не всё. Укажите её язык и чьё это издание: от этого зависит, что считается независимым источником.',
    choose: 'На этой странице несколько лент. Какую добавить?',
    chooseFeed: 'Лента',
    chooseLanguage: 'Язык ленты',
    chooseOrigin: 'Чьё это издание',
    severalLanguages: 'Несколько языков',
    add: 'Добавить ленту',
    cancel: 'Отмена',
    cancelled: 'Ничего не добавлено.',
    added: (title) => `Добавлено: «${title}»`,
    addedNote: 'То, что в ней уже есть, учтено только в общей картине; публиковаться будут новые сообщения.',
    removed: (title) => `Убрано: «${title}»`,
    putBack: 'Вернуть',
    oneSided: (heard) =>
      say`⚠️ Теперь в списке есть ${strong(heard === 'armenia' ? 'армянские' : 'азербайджанские')} издания, но нет ни одного ${strong(heard === 'armenia' ? 'азербайджанского' : 'армянского')}. Слова другой стороны будут пропущены. Добавьте её ленту: ${command('feeds add')}.`,
  },
  feedCare: feedCareRu,
  settings: {
    title: 'Настройки сервера',
    language: (language) => say`${strong('Язык')}: ${language ?? 'у каждого свой'}`,
    moderators: (role) =>
      role === null
        ? say`${strong('Модераторы')}: все, у кого есть право «Управлять сервером»`
        : say`${strong('Модераторы')}: все, у кого есть право «Управлять сервером», и ${{ role }}`,
    logChannel: (channel) =>
      channel === null
        ? say`${strong('Канал для журнала')}: не выбран; о неполадках бот пишет в системный канал сервера`
        : say`${strong('Канал для журнала')}: ${{ channel }}`,
    saved: 'Сохранено.',
  },
  why: whyRu,
  check: checkRu,
  help: {
    title: 'Что умеет бот',
    intro:
      'Бот читает новостные ленты региона и мира и публикует новое о прекращении огня между Арменией и Азербайджаном: всегда с указанием, чьи это слова, с цитатой и ссылкой.',
    outro: say`Для начала: ${command('subscribe')} в канале, куда должны приходить сообщения.`,
  },
  about: {
    title: 'О Ceasefire Watch',
    lines: ({ feeds, languages }) => [
      say`${strong('Что это.')} Бот ищет в новостных лентах заявления Армении, Азербайджана и других о прекращении огня, обстрелах и потерях и публикует новое.`,
      say`${strong('Метод.')} Бот никогда не утверждает сам, что нечто произошло: в каждой строке сказано, чьи это слова, с изданием, временем, ссылкой и точной фразой. Обе стороны показаны одинаково, опровержение стоит рядом с тем, что оно опровергает. Перепечатки и ссылки на одно и то же ведомство считаются одним источником. Исправления видны, а не вносятся молча.`,
      say`${strong('Пределы.')} Бот читает по правилам и может ошибиться. Нет сообщений — не значит спокойно: ${command('status')} покажет, какие ленты отвечали. Это не система оповещения; не полагайтесь на неё там, где речь о вашей безопасности.`,
      say`${strong('Источники.')} По умолчанию ${count(feeds, 'лента', 'ленты', 'лент')} на ${languages} ${form(languages, 'языке', 'языках', 'языках')}; список этого сервера: ${command('feeds list')}.`,
      say`${strong('Места.')} ${{ link: 'GeoNames', url: 'https://www.geonames.org' }}, CC BY 4.0.`,
    ],
    version: (version) => `Ceasefire Watch ${version}`,
  },
  moderators: {
    paused: (channel, reason) =>
      reason === 'channel-gone'
        ? 'Подписанного канала больше нет, сообщения туда не приходят.'
        : say`Бот перестал писать в ${{ channel }}: ${MEND[reason]}. Исправьте это и введите там ${command('subscribe')}. То, что появится за это время, потом не публикуется.`,
    silentFeed: ({ title, url, isGone, trouble, since }) =>
      isGone
        ? say`Лента ${{ link: title, url }} удалена навсегда и больше не опрашивается. Чем её заменить, покажет ${command('feeds health')}.`
        : say`Лента ${{ link: title, url }} ничего не даёт с ${{ time: since, style: 'moment' }}: ${trouble === null ? TROUBLE['no-entries'] : TROUBLE[trouble]}. Опрос продолжается, повторного сообщения не будет. Подробнее: ${command('feeds health')}.`,
  },
  page: (page, pages) => `Страница ${page} из ${pages}`,
  earlier: 'Назад',
  later: 'Дальше',
}
