import type { FeedCareReplies, ListDeed } from './feed-texts.ts'
import { command, say, strong } from './say.ts'
import { TROUBLE } from './trouble-ru.ts'

const plural = new Intl.PluralRules('ru')
const form = (n: number, one: string, few: string, many: string): string => {
  const which = plural.select(n)
  return which === 'one' ? one : which === 'few' ? few : many
}
const feeds = (n: number): string => `${n} ${form(n, 'лента', 'ленты', 'лент')}`
const entries = (n: number): string => `${n} ${form(n, 'запись', 'записи', 'записей')}`
const number = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 })
const percent = new Intl.NumberFormat('ru', { style: 'percent', maximumFractionDigits: 0 })

const DEEDS: Readonly<Record<ListDeed, string>> = {
  added: 'добавление',
  removed: 'удаление',
  'put-back': 'возвращение',
  paused: 'приостановка',
  resumed: 'возобновление',
  imported: 'импорт',
  reset: 'возврат к встроенному списку',
}

export const feedCareRu: FeedCareReplies = {
  filters: {
    all: 'Все ленты',
    troubled: 'С неполадками',
    paused: 'Приостановленные',
    armenia: 'Армянские издания',
    azerbaijan: 'Азербайджанские издания',
    others: 'Издания других стран',
    own: 'Добавленные этим сервером',
  },
  chooseFilter: 'Показать только',
  noneSuch: 'Таких лент в списке нет.',
  glance: ({ well, unsteady, failing, paused, unseen }) =>
    [
      `🟢 отвечают: ${well}`,
      ...(unsteady === 0 ? [] : [`🟡 с перебоями: ${unsteady}`]),
      ...(failing === 0 ? [] : [`🔴 не отвечают: ${failing}`]),
      ...(paused === 0 ? [] : [`⏸ приостановлены: ${paused}`]),
      ...(unseen === 0 ? [] : [`⚪ ещё не опрошены: ${unseen}`]),
    ].join(' · '),
  paused: (title) => say`Приостановлено: «${title}». Лента остаётся в списке; возобновить: ${command('feeds resume')}.`,
  resumed: (title) =>
    `Лента «${title}» снова опрашивается. То, что в ней уже есть, учтено только в общей картине; публиковаться будут новые сообщения.`,
  resume: 'Возобновить',
  test: {
    title: (feed) => `Что сейчас читается в ленте «${feed}»`,
    read: (n, newest) =>
      n === 0
        ? 'Лента читается, но записей в ней нет.'
        : newest === null
          ? `Прочитано: ${entries(n)}`
          : say`Прочитано: ${entries(n)}, последняя ${{ time: newest, style: 'relative' }}`,
    relevant: (relevant, looked) =>
      relevant === 0
        ? `Среди последних ${looked} нет ни одной об этом конфликте.`
        : `Об этом конфликте ${relevant} из последних ${looked}:`,
    noClaim: 'никто в ней не говорит о прекращении огня, обстрелах или потерях',
    otherEntries: 'Не об этом конфликте, например',
    untitled: 'без заголовка',
    more: (n) => `и ещё ${n}`,
    footer: 'Это только проба: ничего не сохранено и не опубликовано.',
  },
  health: {
    title: 'Как работают ленты',
    state: (condition) =>
      ({
        well: 'отвечает',
        unseen: 'ещё не опрошена',
        faltering: 'только что сбой',
        failing: 'не отвечает',
        empty: 'отвечает, но записей в ней нет',
        gone: 'удалена навсегда и больше не опрашивается',
        paused: 'приостановлена этим сервером',
      })[condition],
    lastGood: (at) => (at === null ? 'Ещё не отвечала' : say`Последний ответ ${{ time: at, style: 'relative' }}`),
    next: (at) => (at === null ? 'больше не опрашивается' : say`следующий опрос ${{ time: at, style: 'relative' }}`),
    trouble: (trouble, status, since) =>
      say`${strong('Неполадка')} (началась ${{ time: since, style: 'relative' }}): ${TROUBLE[trouble]}${status === null || status < 400 ? '' : ` (${status})`}`,
    perDay: (n) => `Записей в день: ${n === null ? 'пока неизвестно' : number.format(n)}`,
    relevant: (relevant, read) =>
      `об этом конфликте: ${read === 0 ? 'пока ничего не прочитано' : `${percent.format(relevant / read)} (${relevant} из ${read})`}`,
    movedTo: (url) => say`Лента переехала навсегда: ${{ link: url, url }}`,
    instead: (title) => say`За публикациями сайта можно следить через «${title}».`,
    followInstead: (title) => `Добавить: ${title}`,
  },
  files: {
    title: (file) => `Что изменит файл ${file}`,
    adds: (n) => (n === 0 ? 'В нём нет лент, которые можно добавить.' : say`Будет добавлено: ${strong(feeds(n))}`),
    known: (n) => `Уже в списке: ${feeds(n)}.`,
    unusable: (n) => `Пропущено: ${entries(n)} без веб-адреса либо с неизвестным языком, страной или часовым поясом.`,
    beyond: (n, because, most) =>
      because === 'full'
        ? `Не поместилось: ${feeds(n)}. В списке может быть ${most}.`
        : `Не войдёт: ${feeds(n)}. За час можно добавить ${most}; остальные добавьте позже тем же файлом.`,
    more: (n) => `и ещё ${n}`,
    dryRun: 'Пока ничего не изменено.',
    confirm: (n) => `Добавить: ${feeds(n)}`,
    imported: (n) => say`Добавлено: ${feeds(n)}. Как они работают, через несколько минут покажет ${command('feeds health')}.`,
    exported: (n) =>
      say`Список этого сервера в OPML: ${feeds(n)}. Прочитать его здесь или на другом сервере: ${command('feeds import')}.`,
    listTitle: 'Ceasefire Watch',
  },
  reset: {
    ask: ({ added, removed, paused }) => {
      const what = [
        ...(added === 0 ? [] : [`добавленные здесь исчезнут (${added})`]),
        ...(removed === 0 ? [] : [`убранные вернутся (${removed})`]),
        ...(paused === 0 ? [] : [`приостановленные возобновятся (${paused})`]),
      ]
      return say`Список снова станет встроенным: ${what.join(', ')}. Сохранить копию: ${command('feeds export')}.`
    },
    nothing: 'Список и так встроенный: возвращать нечего.',
    confirm: 'Вернуть встроенный список',
    done: say`Список снова встроенный. Посмотреть: ${command('feeds list')}.`,
    cancelled: 'Ничего не изменено.',
  },
  log: {
    title: 'Кто менял список',
    none: 'Список этого сервера ещё никто не менял.',
    row: (deed, titles, n) => {
      if (deed === 'reset') return DEEDS.reset
      const named = titles.map((title) => `«${title}»`).join(', ')
      return `${DEEDS[deed]}: ${named}${n > titles.length ? ` и ещё ${n - titles.length}` : ''}`
    },
  },
}
