import { feedById } from '../../src/feeds/catalogue.ts'
import { discover, type FoundFeed } from '../../src/feeds/discover.ts'
import type { FetchProblem } from '../../src/feeds/fetch-result.ts'
import { listed, withFeed } from '../../src/feeds/lists.ts'
import { type Feed, LANGUAGES, type Language, ORIGINS, type Origin } from '../../src/model.ts'
import { clean } from '../../src/wording/clean.ts'
import { textsIn } from '../../src/wording/index.ts'
import type { FeedAdvice, Line } from '../../src/wording/replies/texts.ts'
import type { FoundFacts, Panel } from './around.ts'
import type { Answer, Call, Press } from './command.ts'
import { buttons, menu, type Row } from './components.ts'
import { customId } from './custom-id.ts'
import { changeList, countAdditions, countLook, demandRoom, warningsOn } from './feed-changes.ts'
import { OWN_NAMES } from './language-names.ts'
import { UserError } from './problem.ts'

const LOOK_MS = 40_000
const LONGEST_TITLE = 120
const MOST_FOUND = 20

/** What may help against what the web did; where nothing is said, another address of the outlet. */
const ADVICE: Readonly<Partial<Record<FetchProblem | 'no-feed', FeedAdvice>>> = {
  'bad-address': 'check',
  'name-not-found': 'check',
  'not-found': 'check',
  'no-feed': 'check',
  empty: 'check',
  unreachable: 'later',
  'connection-lost': 'later',
  timeout: 'later',
  'rate-limited': 'later',
  unavailable: 'later',
  'server-error': 'later',
  stopped: 'later',
}

/** Looks at the address first and says what is there. A feed of which all is known is added at once; else its language and origin are asked. */
export async function addFeed(call: Call, address: string): Promise<Answer> {
  const { around, guild } = call
  await demandRoom(call)
  await countLook(call)
  const seen = await discover(address.slice(0, 2_000), around.look, AbortSignal.timeout(LOOK_MS))
  if (seen.kind !== 'feeds') {
    const trouble = seen.kind === 'no-feed' ? seen.kind : seen.problem
    if (seen.kind === 'problem') around.log.info({ guild, problem: seen.problem, detail: seen.detail }, 'a feed could not be added')
    const status = seen.kind === 'problem' ? seen.status : null
    throw new UserError({ kind: 'bad-feed', trouble, status, advice: ADVICE[trouble] ?? 'another' })
  }
  const found = seen.found.slice(0, MOST_FOUND).map(factsOf)
  const [only] = found
  if (only !== undefined && found.length === 1) {
    demandUnknown(call, only.feed)
    if (isCertain(only.feed)) return add(call, only)
  }
  const token = around.token()
  const panel: Panel = { kind: 'found', guild, found, picked: found.length === 1 ? 0 : null }
  await around.panels.set(token, panel)
  return panelOf(call, token, panel)
}

function demandUnknown({ around, guild }: Call, { id }: Feed): void {
  const known = listed(around.bot.lists.of(guild), around.defaults).find((feed) => feed.id === id)
  if (known !== undefined) throw new UserError({ kind: 'known-feed', title: known.title })
}

/** The catalogue knows its own; of others the language must be stated, and a country's domain tell whose outlet it is. */
const isCertain = (feed: Feed): boolean => feedById(feed.url) !== undefined || (feed.language !== null && feed.origin !== 'third')

const factsOf = ({ feed, parsed }: FoundFeed): FoundFacts => {
  const newest = parsed.items.reduce<(typeof parsed.items)[number] | null>(
    (latest, item) => (latest === null || (item.published ?? '') > (latest.published ?? '') ? item : latest),
    null,
  )
  return {
    feed: { ...feed, title: clean(feed.title, LONGEST_TITLE) || feed.id.slice(0, LONGEST_TITLE) },
    entries: parsed.items.length,
    newest: newest === null ? null : { title: clean(newest.title ?? newest.summary ?? '…', LONGEST_TITLE), at: newest.published },
  }
}

async function add(call: Call, facts: FoundFacts): Promise<Answer> {
  const { texts } = call
  await putOnList(call, facts.feed)
  return {
    lines: [texts.feeds.added(facts.feed.title), texts.feeds.addedNote, ...warningsOn(call)],
    embeds: [call.page({ lines: describedIn(call, facts) })],
  }
}

/** @throws UserError where it is on the list, or there is no room for it */
export async function putOnList(call: Call, feed: Feed): Promise<void> {
  await changeList(call, 'added', async (list) => {
    await demandRoom(call)
    demandUnknown(call, feed)
    await countAdditions(call, 1)
    return { list: withFeed(list, feed, call.around.defaults), feeds: [feed] }
  })
}

const describedIn = ({ language, texts }: Call, { feed, entries, newest }: FoundFacts): readonly Line[] => {
  const name = feed.language === null ? null : textsIn(language).names.languages[feed.language]
  return texts.feeds.found({ title: feed.title, url: feed.url, language: name, origin: feed.origin, entries, newest })
}

/** What was found, and what is asked about it: which of several, its language, whose outlet it is. */
function panelOf(call: Call, token: string, { found, picked }: Extract<Panel, { kind: 'found' }>): Answer {
  const { user, texts } = call
  const id = (action: string) => customId('feeds', action, user, token)
  const { feeds } = texts
  const one = picked === null ? undefined : found[picked]
  const choice: Row[] =
    found.length === 1
      ? []
      : menu(
          id('pick'),
          feeds.chooseFeed,
          found.map(({ feed }, index) => ({
            value: String(index),
            label: feed.title,
            description: feed.url,
            chosen: index === picked,
          })),
        )
  if (one === undefined)
    return { lines: [feeds.choose], rows: [...choice, ...buttons([{ id: id('cancel'), label: feeds.cancel }])] }
  return {
    lines: [feeds.ask],
    embeds: [call.page({ lines: describedIn(call, one) })],
    rows: [
      ...choice,
      ...menu(id('language'), feeds.chooseLanguage, [
        ...LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], chosen: one.feed.language === value })),
        { value: SEVERAL, label: feeds.severalLanguages, chosen: one.feed.language === null },
      ]),
      ...menu(
        id('origin'),
        feeds.chooseOrigin,
        ORIGINS.map((value) => ({ value, label: capital(texts.origins[value]), chosen: one.feed.origin === value })),
      ),
      ...buttons([
        { id: id('add'), label: feeds.add, look: 'main' },
        { id: id('cancel'), label: feeds.cancel },
      ]),
    ],
  }
}

const SEVERAL = 'several'
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

type FoundPanel = Extract<Panel, { kind: 'found' }>

const panelNamed = async ({ around, guild }: Call, token: string): Promise<FoundPanel> => {
  const panel = await around.panels.get(token)
  if (panel?.kind !== 'found' || panel.guild !== guild) throw new UserError({ kind: 'old-panel', command: 'feeds add' })
  return panel
}

/** Changes the feed that is being added; what is chosen may be anything. */
const changing = (change: (panel: FoundPanel, value: string) => FoundPanel): Press => ({
  answers: 'update',
  changes: true,
  run: async (call, [token = ''], [value = '']) => {
    const panel = change(await panelNamed(call, token), value)
    await call.around.panels.set(token, panel)
    return panelOf(call, token, panel)
  },
})

const withFacts = (panel: FoundPanel, facts: { language?: Language | null; origin?: Origin }): FoundPanel => ({
  ...panel,
  found: panel.found.map((one, index) => (index === panel.picked ? { ...one, feed: { ...one.feed, ...facts } } : one)),
})

export const addingPresses: Readonly<Record<string, Press>> = {
  pick: changing((panel, value) => ({ ...panel, picked: panel.found.findIndex((_, index) => String(index) === value) })),
  language: changing((panel, value) => withFacts(panel, { language: LANGUAGES.find((each) => each === value) ?? null })),
  origin: changing((panel, value) => withFacts(panel, { origin: ORIGINS.find((each) => each === value) ?? 'third' })),
  add: {
    answers: 'update',
    changes: true,
    run: async (call, [token = '']) => {
      const { found, picked } = await panelNamed(call, token)
      const one = picked === null ? undefined : found[picked]
      if (one === undefined) throw new UserError({ kind: 'old-panel', command: 'feeds add' })
      const answer = await add(call, one)
      await call.around.panels.delete(token)
      return answer
    },
  },
  cancel: {
    answers: 'update',
    changes: true,
    run: async (call, [token = '']) => {
      await call.around.panels.delete(token)
      return { lines: [call.texts.feeds.cancelled] }
    },
  },
}
