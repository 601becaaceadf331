import { heldBack } from '../../src/delivery/route.ts'
import type { Subscription } from '../../src/delivery/subscription.ts'
import { postEmbed } from '../../src/discord/payload.ts'
import { instant, SEVERITIES, SIDES, TOPICS } from '../../src/model.ts'
import { isWithin } from '../../src/reading/places/gazetteer.ts'
import { OUTPUT_LANGUAGES } from '../../src/wording/index.ts'
import { repliesIn } from '../../src/wording/replies/index.ts'
import type { Line } from '../../src/wording/replies/texts.ts'
import type { Answer, Call, Press } from './command.ts'
import { type Button, buttons, menu, type Row, roleMenu } from './components.ts'
import { customId } from './custom-id.ts'
import { OWN_NAMES, outputLanguage } from './language-names.ts'
import { madeUp } from './made-up.ts'
import { UserError } from './problem.ts'
import { latestTold, worded } from './tellings.ts'
import { wishInWords } from './wish.ts'

/** @throws UserError: everyone is never mentioned; `@everyone` is the role that has the server's id */
export const demandRole = (guild: string, role: string | null): string | null => {
  if (role === guild) throw new UserError({ kind: 'everyone' })
  return role
}

/** What the channel gets, a sample of it, and everything to change it by. */
export function wishPanel(call: Call, channel: string, head: Line): Answer {
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
    return wishPanel(call, channel, texts.subscribe.nowSubscribed(channel))
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

export const wishPresses: Readonly<Record<string, Press>> = {
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
}
