import type { FeedCareReplies, ListDeed } from './feed-texts.ts'
import { command, say, strong } from './say.ts'
import { TROUBLE } from './trouble-en.ts'

const plural = new Intl.PluralRules('en')
const count = (n: number, one: string, other: string): string => `${n} ${plural.select(n) === 'one' ? one : other}`
const feeds = (n: number): string => count(n, 'feed', 'feeds')
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 })

const DEEDS: Readonly<Record<ListDeed, string>> = {
  added: 'added',
  removed: 'removed',
  'put-back': 'put back',
  paused: 'paused',
  resumed: 'resumed',
  imported: 'imported',
  reset: 'reset the list to the built-in one',
}

export const feedCareEn: FeedCareReplies = {
  filters: {
    all: 'All feeds',
    troubled: 'With trouble',
    paused: 'Paused',
    armenia: 'Armenian outlets',
    azerbaijan: 'Azerbaijani outlets',
    others: 'Outlets of other countries',
    own: 'Added by this server',
  },
  chooseFilter: 'Show only',
  noneSuch: 'No feed of the list is like that.',
  glance: ({ well, unsteady, failing, paused, unseen }) =>
    [
      `🟢 ${well} answering`,
      ...(unsteady === 0 ? [] : [`🟡 ${unsteady} unsteady`]),
      ...(failing === 0 ? [] : [`🔴 ${failing} not answering`]),
      ...(paused === 0 ? [] : [`⏸ ${paused} paused`]),
      ...(unseen === 0 ? [] : [`⚪ ${unseen} not asked yet`]),
    ].join(' · '),
  paused: (title) => say`Paused: “${title}”. It stays on the list; ${command('feeds resume')} follows it again.`,
  resumed: (title) => `“${title}” is followed again. What it holds now moves the status only; its next reports are posted.`,
  resume: 'Resume',
  test: {
    title: (feed) => `What is read of “${feed}” now`,
    read: (entries, newest) =>
      entries === 0
        ? 'The feed can be read, but has no entries.'
        : newest === null
          ? `${count(entries, 'entry', 'entries')} read`
          : say`${count(entries, 'entry', 'entries')} read, the newest ${{ time: newest, style: 'relative' }}`,
    relevant: (relevant, looked) =>
      relevant === 0
        ? `None of the newest ${looked} is about this conflict.`
        : `${relevant} of the newest ${looked} ${relevant === 1 ? 'is' : 'are'} about this conflict:`,
    noClaim: 'nobody in it says anything about a ceasefire, fire or losses',
    otherEntries: 'Not about this conflict, for example',
    untitled: 'without a headline',
    more: (n) => `and ${n} more`,
    footer: 'A try only: nothing was stored or posted.',
  },
  health: {
    title: 'How the feeds are doing',
    state: (condition) =>
      ({
        well: 'answering',
        unseen: 'not asked yet',
        faltering: 'failed just now',
        failing: 'not answering',
        empty: 'answers, but has no entries',
        gone: 'taken down for good; it is asked no more',
        paused: 'paused by this server',
      })[condition],
    lastGood: (at) => (at === null ? 'No good answer yet' : say`Last good answer ${{ time: at, style: 'relative' }}`),
    next: (at) => (at === null ? 'not asked again' : say`next ${{ time: at, style: 'relative' }}`),
    trouble: (trouble, status, since) =>
      say`${strong('Trouble')} (began ${{ time: since, style: 'relative' }}): ${TROUBLE[trouble]}${status === null || status < 400 ? '' : ` (${status})`}`,
    perDay: (entries) => `Entries a day: ${entries === null ? 'not known yet' : number.format(entries)}`,
    relevant: (relevant, read) =>
      `about this conflict: ${read === 0 ? 'nothing on file yet' : `${percent.format(relevant / read)} (${relevant} of ${read})`}`,
    movedTo: (url) => say`It has moved for good: ${{ link: url, url }}`,
    instead: (title) => say`What its site publishes can still be followed through “${title}”.`,
    followInstead: (title) => `Follow ${title}`,
  },
  files: {
    title: (file) => `What ${file} would change`,
    adds: (n) => (n === 0 ? 'It has no feed that could be added.' : say`${strong(feeds(n))} would be added:`),
    known: (n) => `${feeds(n)} ${n === 1 ? 'is' : 'are'} on the list already.`,
    unusable: (n) =>
      `${count(n, 'entry', 'entries')} left out: no web address, or a language, an origin or a time zone that I don’t know.`,
    beyond: (n, because, most) =>
      because === 'full'
        ? `${feeds(n)} left out: a list holds ${most}.`
        : `${feeds(n)} left out: ${most} an hour can be added. Import the file again later for the rest.`,
    more: (n) => `and ${n} more`,
    dryRun: 'Nothing is changed yet.',
    confirm: (n) => `Add ${feeds(n)}`,
    imported: (n) => say`Added: ${feeds(n)}. ${command('feeds health')} shows within minutes how they are doing.`,
    exported: (n) => say`This server’s list as OPML: ${feeds(n)}. ${command('feeds import')} reads it, here or elsewhere.`,
    listTitle: 'Ceasefire Watch',
  },
  reset: {
    ask: ({ added, removed, paused }) => {
      const what = [
        ...(added === 0 ? [] : [`${feeds(added)} added here would go`]),
        ...(removed === 0 ? [] : [`${feeds(removed)} removed here would come back`]),
        ...(paused === 0 ? [] : [`${feeds(paused)} paused here would be followed again`]),
      ]
      return say`The list would be the built-in one again: ${what.join(', ')}. ${command('feeds export')} keeps a copy.`
    },
    nothing: 'This is the built-in list already: there is nothing to reset.',
    confirm: 'Reset the list',
    done: say`The list is the built-in one again. ${command('feeds list')} shows it.`,
    cancelled: 'Nothing was changed.',
  },
  log: {
    title: 'Who changed the list',
    none: 'Nobody has changed this server’s list yet.',
    row: (deed, titles, n) => {
      if (deed === 'reset') return DEEDS.reset
      const named = titles.map((title) => `“${title}”`).join(', ')
      return `${DEEDS[deed]} ${named}${n > titles.length ? ` and ${n - titles.length} more` : ''}`
    },
  },
}
