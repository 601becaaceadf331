import { feedCareEn } from './feed-en.ts'
import { checkEn, whyEn } from './report-en.ts'
import { command, type Line, row, say, strong } from './say.ts'
import type { PauseReason, Replies, WishInWords } from './texts.ts'
import { TROUBLE } from './trouble-en.ts'

const plural = new Intl.PluralRules('en')
const count = (n: number, one: string, other: string): string => `${n} ${plural.select(n) === 'one' ? one : other}`
const and = (items: readonly string[], word = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const TOPICS = { ceasefire: 'ceasefire', shelling: 'attacks by fire', losses: 'losses' } as const
const SIDES = { armenia: 'Armenia', azerbaijan: 'Azerbaijan', both: 'both sides' } as const
const SEVERITIES = {
  flash: { name: 'flash', least: 'Flash only', means: 'a truce agreed, broken or over; heavy fire; a toll that jumps' },
  notice: { name: 'notice', least: 'Notice and flash', means: 'also further fire, denials, new tolls' },
  note: { name: 'note', least: 'Everything', means: 'also offers, confirmations, daily counts' },
} as const

const OUTLETS = {
  armenia: 'Armenian outlet',
  azerbaijan: 'Azerbaijani outlet',
  russia: 'Russian outlet',
  turkey: 'Turkish outlet',
  iran: 'Iranian outlet',
  georgia: 'Georgian outlet',
  third: 'outlet of another country',
} as const

const RIGHTS = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  SendMessagesInThreads: 'Send Messages in Threads',
  EmbedLinks: 'Embed Links',
  ReadMessageHistory: 'Read Message History',
  AttachFiles: 'Attach Files',
} as const

const ADVICE = {
  check: 'Check the address, or give the outlet’s home page: I look for a feed there.',
  later: 'Try again in a few minutes.',
  another: 'Look for another feed of this outlet, or ask the outlet.',
} as const

const MEND: Readonly<Record<PauseReason, (channel: string) => Line>> = {
  'channel-gone': () => 'the channel is gone',
  'no-access': () => 'I can’t see the channel',
  'no-permission': () => 'I may not post there',
  'archived-thread': () => 'the thread is archived',
  'locked-thread': () => 'the thread is locked',
}

const wish = ({ topics, least, sides, places, language, mention }: WishInWords): readonly Line[] => [
  `${capital(and(topics.map((topic) => TOPICS[topic])))} · ${SEVERITIES[least].least.toLowerCase()} · ${language}`,
  ...(sides.length === 1 ? [`Only what ${and(sides.map((side) => SIDES[side]))} says or is said of it`] : []),
  ...(places.length === 0 ? [] : [`Only about ${and(places)}, and what names no place`]),
  ...(mention === null ? [] : [say`Flashes mention ${{ role: mention }}`]),
]

export const en: Replies = {
  language: 'en',
  problem: {
    'servers-only': () => 'This works in servers only: use it in a channel of a server that I am in.',
    'not-allowed': () =>
      say`This needs the right ${strong('Manage Server')}, or the moderator role set with ${command('settings moderators')}. Ask a moderator.`,
    'old-panel': ({ command: name }) =>
      name === null
        ? 'This button is too old to work. Use the command again.'
        : say`This is too old to work. Use ${command(name)} again.`,
    'unknown-command': () => say`I no longer know this command. ${command('help')} lists those that I know.`,
    'not-a-choice': ({ option }) => `I can’t read what you gave for “${option}”. Pick one of the suggestions.`,
    'missing-rights': ({ channel, rights }) =>
      say`I can’t post in ${{ channel }}: I lack ${strong(and(rights.map((right) => RIGHTS[right])))} there. Give ${rights.length === 1 ? 'it' : 'them'} to my role in the channel’s settings, then try again.`,
    'wrong-channel': () => 'I can’t post in a channel of this kind. Pick a text channel, an announcement channel or a thread.',
    everyone: () => 'I never mention everyone. Pick a role that people choose for themselves.',
    'everyone-moderates': () => 'With this role everybody would be a moderator. Pick a role that only moderators have.',
    'unknown-place': ({ name, near }) =>
      near.length === 0
        ? `I know no place “${name}”. Type a few letters and pick a suggestion; districts and provinces work too.`
        : `I know no place “${name}”. Did you mean ${and(near, 'or')}?`,
    'too-many-places': ({ most }) =>
      `A channel can have up to ${most} places. Pick a district or province instead of its villages.`,
    'not-subscribed': ({ channel, subscribed }) =>
      subscribed.length === 0
        ? say`Nothing is posted in ${{ channel }}, nor in any other channel here. ${command('subscribe')} starts it.`
        : say`Nothing is posted in ${{ channel }}. Subscribed here: ${row(
            subscribed.map((each) => [{ channel: each }]),
            ', ',
          )}`,
    'feeds-full': ({ most }) =>
      say`This server’s list is full: it holds ${most} feeds. Remove one with ${command('feeds remove')} first.`,
    'too-many-additions': ({ most }) => `This server has added ${most} feeds within an hour. Try again in a while.`,
    'too-many-looks': () => 'This server has tried many addresses within an hour. Try again in a while.',
    'known-feed': ({ title }) =>
      say`This feed is on the list already, as “${title}”. ${command('feeds list')} shows how it is doing.`,
    'no-such-feed': () => say`This feed is not on the list. ${command('feeds list')} shows what is.`,
    'last-feed': () =>
      say`This is the last feed of the list: without it I would hear nothing. Add another with ${command('feeds add')} first.`,
    'bad-feed': ({ trouble, status, advice }) =>
      `I could not read a feed there: ${TROUBLE[trouble]}${status === null || status < 400 ? '' : ` (${status})`}. ${ADVICE[advice]}`,
    'feed-wants-quiet': ({ title, until }) =>
      say`The site of “${title}” asks to be left alone until ${{ time: until, style: 'moment' }}. Try it again then.`,
    'feed-not-read': ({ title, trouble, status }) =>
      say`I could not read “${title}”: ${TROUBLE[trouble]}${status === null || status < 400 ? '' : ` (${status})`}. ${command('feeds health')} shows how it has been doing.`,
    'no-feed-file': () =>
      say`I find no feed in this file. Give an OPML file, as ${command('feeds export')} and feed readers write it, or a JSON array of addresses.`,
    'file-too-large': ({ most }) => `This file is too large: a feed list has at most ${most} kB. Give one with fewer feeds.`,
    'file-not-fetched': () => 'Discord did not hand me the file. Try again in a minute.',
    'incident-gone': () => say`This is no longer among the latest. ${command('latest')} shows what is.`,
    'no-link': () => 'This is no web address. Give the link of a report, as https://example.com/news/1.',
    'nothing-to-check': () =>
      say`There is nothing to check. Give ${command('check')} a text or a link, or pick a message that has one.`,
    'bad-page': ({ trouble, status }) =>
      say`I could not read the page: ${TROUBLE[trouble]}${status === null || status < 400 ? '' : ` (${status})`}. Copy the report’s text and give it to ${command('check')}.`,
    'no-article': () => say`I found no report on that page. Copy its text and give it to ${command('check')}.`,
  },
  bug: (reference) =>
    say`Sorry, something broke on my side. It is in my log as ${strong(reference)}; please give this reference to whoever runs me.`,
  topics: TOPICS,
  severities: SEVERITIES,
  sides: SIDES,
  origins: {
    armenia: 'Armenia',
    azerbaijan: 'Azerbaijan',
    russia: 'Russia',
    turkey: 'Turkey',
    iran: 'Iran',
    georgia: 'Georgia',
    third: 'another country',
  },
  rights: RIGHTS,
  trouble: TROUBLE,
  status: {
    timeline: 'Timeline',
    evidence: 'Evidence',
    sources: 'Sources',
    timelineTitle: 'Timeline: what was told last',
    evidenceTitle: 'Evidence: who wrote what',
    sourcesTitle: (answered, total) => `Sources: ${answered} of ${count(total, 'feed', 'feeds')} answering`,
    noTimeline: 'Nothing has been told yet.',
    noEvidence: 'There is no current claim to quote.',
    group: {
      armenia: (answered, total) => say`${strong('Armenian')}: ${answered} of ${total} answered in the last hour`,
      azerbaijan: (answered, total) => say`${strong('Azerbaijani')}: ${answered} of ${total} answered in the last hour`,
      others: (answered, total) => say`${strong('Others')}: ${answered} of ${total} answered in the last hour`,
    },
    answering: 'Answering',
    lastAnswer: (at) => (at === null ? 'has not answered yet' : say`last answer ${{ time: at, style: 'relative' }}`),
    andMore: (n) => `and ${n} more`,
  },
  latest: {
    title: 'Latest',
    none: (filters) =>
      filters.length === 0
        ? say`Nothing has been told in the last two weeks. That is no all-clear: ${command('status')} shows which feeds answer.`
        : `Nothing in the last two weeks for: ${filters.join(' · ')}. Try fewer filters.`,
    filtered: (filters) => `Only: ${filters.join(' · ')}`,
    leastSeverity: (severity) => `from ${severity} up`,
    open: 'Show one in full',
  },
  subscribe: {
    done: (channel, was) =>
      was === 'new'
        ? say`From now on I post in ${{ channel }}:`
        : was === 'resumed'
          ? say`I post in ${{ channel }} again:`
          : say`Changed. I post in ${{ channel }}:`,
    nowSubscribed: (channel) => say`I post in ${{ channel }}:`,
    gets: wish,
    sample: (kind) => [
      {
        emphasis:
          kind === 'last'
            ? 'This is how the last alert would have looked; nothing was posted.'
            : 'This is how an alert looks. It is made up, and nothing was posted.',
      },
    ],
    sampleTitle: (title) => `SAMPLE · ${title}`,
    madeUpOutlet: 'Example News',
    madeUpQuote: 'This is where the exact sentence of a report stands, in its own language.',
    unpingable: (role) =>
      say`I may not mention ${{ role }} yet: allow everyone to mention it in the role’s settings, or give me “Mention @everyone, @here and All Roles”.`,
    topics: 'Topics',
    least: 'Least severity',
    language: 'Language',
    mention: 'Role that flashes mention (none chosen: nobody)',
    bothSides: 'Both sides',
    everywhere: 'All places',
    stop: 'Unsubscribe',
    stopped: (channel) => say`I no longer post in ${{ channel }}. ${command('subscribe')} starts it again.`,
  },
  subscriptions: {
    title: 'Subscribed channels',
    none: say`No channel of this server gets posts yet. ${command('subscribe')} starts them.`,
    row: (channel, inWords) => say`${{ channel }} · ${row(wish(inWords), ' · ')}`,
    paused: (reason, since) =>
      reason === 'channel-gone'
        ? say`⏸ paused ${{ time: since, style: 'relative' }}: ${MEND[reason]('')}. Remove it below.`
        : say`⏸ paused ${{ time: since, style: 'relative' }}: ${MEND[reason]('')}. Mend that, then use ${command('subscribe')} there.`,
    givenUp: (n, atLeast) =>
      say`${atLeast ? 'More than ' : ''}${count(n, 'post', 'posts')} could not be delivered in the last week, while a channel was paused or I was away.`,
    remove: 'Remove channels that are gone',
  },
  feeds: {
    title: (n) => `${count(n, 'feed', 'feeds')} on this server’s list`,
    untouched: say`This is the built-in list. ${command('feeds add')} and ${command('feeds remove')} make it this server’s own.`,
    row: ({ title, url, language, origin }) => {
      const what = [...(origin === 'third' ? [] : [OUTLETS[origin]]), ...(language === null ? [] : [`in ${language}`])].join(', ')
      return say`${{ link: title, url }}${what === '' ? '' : ` (${what})`}`
    },
    condition: (condition, lastGood, trouble) => {
      const since: Line = lastGood === null ? '' : say`, last answer ${{ time: lastGood, style: 'relative' }}`
      const why = trouble === null ? '' : `: ${TROUBLE[trouble]}`
      switch (condition) {
        case 'well':
          return lastGood === null ? '' : say`answered ${{ time: lastGood, style: 'relative' }}`
        case 'unseen':
          return 'not asked yet'
        case 'faltering':
          return say`failed once${why}${since}`
        case 'failing':
          return say`not answering${why}${since}`
        case 'empty':
          return 'answers, but has no entries'
        case 'gone':
          return 'taken down for good: remove it'
        case 'paused':
          return 'not followed for now'
      }
    },
    found: ({ title, url, language, origin, entries, newest }) => [
      say`${{ link: title, url }}`,
      `${capital(OUTLETS[origin])} · ${language === null ? 'language not known' : `in ${language}`} · ${count(entries, 'entry', 'entries')}`,
      newest === null
        ? 'It has no entries yet.'
        : newest.at === null
          ? `Newest: “${newest.title}”`
          : say`Newest: “${newest.title}”, ${{ time: newest.at, style: 'relative' }}`,
    ],
    ask: 'I can’t tell everything about this feed. Please say its language and whose outlet it is: it decides who counts as an independent origin.',
    choose: 'This page has several feeds. Which one?',
    chooseFeed: 'Feed',
    chooseLanguage: 'Language of the feed',
    chooseOrigin: 'Whose outlet it is',
    severalLanguages: 'Several languages',
    add: 'Add this feed',
    cancel: 'Cancel',
    cancelled: 'Nothing was added.',
    added: (title) => `Added: “${title}”`,
    addedNote: 'What it holds now moves the status only; its next reports are posted.',
    removed: (title) => `Removed: “${title}”`,
    putBack: 'Put it back',
    oneSided: (heard) =>
      say`⚠️ The list now hears ${strong(SIDES[heard])} but no outlet of ${strong(heard === 'armenia' ? SIDES.azerbaijan : SIDES.armenia)}. Posts will miss the other side’s word. Add one with ${command('feeds add')}.`,
  },
  feedCare: feedCareEn,
  settings: {
    title: 'Settings of this server',
    language: (language) => say`${strong('Language')}: ${language ?? 'each person’s own'}`,
    moderators: (role) =>
      role === null
        ? say`${strong('Moderators')}: whoever has Manage Server`
        : say`${strong('Moderators')}: whoever has Manage Server, and ${{ role }}`,
    logChannel: (channel) =>
      channel === null
        ? say`${strong('Log channel')}: none; troubles go to the server’s system channel`
        : say`${strong('Log channel')}: ${{ channel }}`,
    saved: 'Saved.',
  },
  why: whyEn,
  check: checkEn,
  help: {
    title: 'What I can do',
    intro:
      'I read news feeds of the region and the world, and post what is new on the Armenia–Azerbaijan ceasefire: always by whose word, with the sentence and the link.',
    outro: say`To begin: ${command('subscribe')} in the channel where posts should appear.`,
  },
  about: {
    title: 'About Ceasefire Watch',
    lines: ({ feeds, languages }) => [
      say`${strong('What it is.')} A bot that reads news feeds for claims on the ceasefire, attacks by fire and losses between Armenia and Azerbaijan, and posts what is new.`,
      say`${strong('Method.')} It never says that something happened: every line says who says so, with outlet, time, link and the exact sentence. Both sides stand in the same form, a denial beside what it denies. Reprints and outlets that quote the same ministry count once. A correction is shown, never slipped in.`,
      say`${strong('Limits.')} It reads by rules and can misread. No reports is not quiet: ${command('status')} shows which feeds answered. It is no warning system; don’t let your safety hang on it.`,
      say`${strong('Sources.')} ${count(feeds, 'feed', 'feeds')} in ${count(languages, 'language', 'languages')} by default; ${command('feeds list')} shows this server’s.`,
      say`${strong('Places.')} ${{ link: 'GeoNames', url: 'https://www.geonames.org' }}, CC BY 4.0.`,
    ],
    version: (version) => `Ceasefire Watch ${version}`,
  },
  moderators: {
    paused: (channel, reason) =>
      reason === 'channel-gone'
        ? 'A subscribed channel is gone, so its posts have stopped.'
        : say`I stopped posting in ${{ channel }}: ${MEND[reason](channel)}. Mend that, then use ${command('subscribe')} there. What comes meanwhile is not posted later.`,
    silentFeed: ({ title, url, isGone, trouble, since }) =>
      isGone
        ? say`The feed ${{ link: title, url }} was taken down for good, so I no longer ask it. ${command('feeds health')} shows what may stand in for it.`
        : say`The feed ${{ link: title, url }} has given me nothing since ${{ time: since, style: 'moment' }}: ${trouble === null ? TROUBLE['no-entries'] : TROUBLE[trouble]}. I keep trying, and won’t say so again. ${command('feeds health')} shows more.`,
  },
  page: (page, pages) => `Page ${page} of ${pages}`,
  earlier: 'Back',
  later: 'More',
}
