import type { CheckReplies, WhyReplies } from './report-texts.ts'
import { command, say, strong } from './say.ts'

const plural = new Intl.PluralRules('ru')
const count = (n: number, one: string, few: string, many: string): string => {
  const rule = plural.select(n)
  return `${n} ${rule === 'one' ? one : rule === 'few' ? few : many}`
}
const claims = (n: number): string => count(n, 'утверждение', 'утверждения', 'утверждений')

export const whyRu: WhyReplies = {
  title: 'Что стало с публикацией',
  unseen: 'Публикации с такой ссылкой у бота нет.',
  outletFeeds: (titles) =>
    say`Ленты этого издания в списке: ${titles.join(', ')}. Возможно, публикации в них не было или она шла под другой ссылкой; состояние лент: ${command('feeds list')}.`,
  noOutletFeed: say`Лент этого издания в списке сервера нет; добавить: ${command('feeds add')}. Прочитать саму страницу: ${command('check')}.`,
  read: (source, compared) => say`${source} · прочитано ${{ time: compared, style: 'moment' }}`,
  isEdit: 'С тех пор издание её изменило; ниже речь о последней редакции.',
  original: (source) => say`Повторяет: ${source}`,
  claims: (n) => (n === 1 ? 'Прочитано утверждение' : 'Прочитаны утверждения'),
  more: (n) => `и ещё ${n}`,
  novelties: {
    new: 'новое',
    corroborated: 'подтверждение',
    updated: 'дополнение',
    denied: 'опровержение',
    corrected: 'исправление',
  },
  addedNothing: 'ничего не добавило',
  earlierRevision: 'Добавлено прежней редакцией',
  aged: (alert) => `Из неё вышло сообщение ${alert}; оно слишком старое, чтобы показать его здесь.`,
  channels: 'Каналы',
  noChannels: say`Ни один канал сервера не подписан. Подписать: ${command('subscribe')}.`,
  delivery: (state, message) => {
    const where =
      message === null ? '' : say`: ${{ link: 'сообщение', url: message.url }}, ${{ time: message.at, style: 'moment' }}`
    switch (state) {
      case 'shown':
        return say`опубликовано${where}`
      case 'waiting':
        return 'ждёт отправки'
      case 'in-doubt':
        return say`отправлено, но ответ Discord потерян: бот выясняет${where}`
      case 'gathered':
        return say`опубликовано строкой в сводке${where}`
      case 'corrected':
        return say`опубликовано и затем отозвано${where}`
    }
  },
  givenUp: (reason, at) => {
    const why = {
      'channel-gone': 'канала больше нет',
      'no-access': 'бот не видел канал',
      'no-permission': 'бот не мог там писать',
      'archived-thread': 'ветка была в архиве',
      'locked-thread': 'ветка была закрыта',
      unsubscribed: 'канал отписался',
      'too-old': 'новость устарела прежде, чем её удалось отправить',
      unsettled: 'ответ Discord потерян, а читать канал бот не может, чтобы проверить, дошло ли',
      other: 'у бота что-то сломалось; подробности в журнале',
    }[reason]
    return at === null ? `не доставлено: ${why}` : say`не доставлено ${{ time: at, style: 'relative' }}: ${why}`
  },
  subscribedLater: (since) => say`не опубликовано: канал подписался позже, ${{ time: since, style: 'moment' }}`,
  onItsWay: 'ещё не опубликовано',
  noRecord: 'о сообщении ничего не известно',
}

export const checkRu: CheckReplies = {
  title: 'Что здесь сказано и что уже известно',
  found: (n) => say`Прочитано: ${strong(claims(n))}. Ничего не сохраняется и не публикуется.`,
  notRelevant: (because) => `Об этом конфликте здесь ничего не найдено${because === '' ? '' : ` (${because})`}.`,
  noClaim: 'Это об этом конфликте, но никто здесь не говорит ни о прекращении огня, ни об обстрелах, ни о потерях.',
  languageUnread: 'Этого языка бот не читает.',
  readBefore: (at) => say`Эту публикацию бот уже читал, ${{ time: at, style: 'moment' }}.`,
  old: (published) => say`Это от ${{ time: published, style: 'date' }}. То, чему больше суток, бот не публикует.`,
  fromFeed: 'Страницу прочитать не удалось; ниже то, что было в ленте.',
  verdict: {
    new: '🆕 Раньше об этом не сообщалось.',
    corroborated: '➕ Другие уже говорили об этом, этот источник ещё нет.',
    updated: '🔄 Дополняет уже известное.',
    denied: '✋ Опровержение, о котором ещё не сообщалось.',
    corrected: '✏️ Исправляет уже известное.',
    known: (telling) => say`🔁 Известно, сообщалось: ${telling}`,
    knownFromItself: (at) => say`🔁 Известно: сообщалось по этой же публикации, ${{ time: at, style: 'moment' }}`,
    nothing: '➖ Ничего, о чём бот сообщил бы: повтор, меньшие или старые данные либо пересказ чужих слов.',
  },
  before: (said) => say`Раньше: ${said}`,
  denied: (said) => say`Опровержение: ${said}`,
  against: (said) => say`Другая версия: ${said}`,
  more: (n) => `и ещё ${claims(n)}`,
  footer:
    'Сравнение с тем, что сообщали ленты этого сервера. Новое не значит ложное, а известное не значит верное. Бот читает по правилам и может ошибаться.',
}
