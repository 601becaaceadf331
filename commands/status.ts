import { statusEmbed } from '../src/discord/payload.ts'
import { answers, healthOf } from '../src/feeds/health.ts'
import { feedsOf } from '../src/feeds/lists.ts'
import { type Feed, SIDES, type Side } from '../src/model.ts'
import { placeName } from '../src/reading/places/gazetteer.ts'
import { textsIn } from '../src/wording/index.ts'
import { type Line, say, strong } from '../src/wording/replies/say.ts'
import { wordStatus } from '../src/wording/status.ts'
import { type Answer, type Call, type CommandBody, command } from './desk/command.ts'
import { buttons } from './desk/components.ts'
import { customId } from './desk/custom-id.ts'
import { described, named } from './desk/described.ts'
import { latestTold, timeline, worded } from './desk/tellings.ts'

export const data = {
  ...named('status', { ru: 'обстановка' }),
  ...described('The ceasefire now: who says what, where fire and losses are reported, which feeds answer', {
    ru: 'Прекращение огня сейчас: кто что говорит, где сообщают об обстрелах, какие ленты отвечают',
  }),
  contexts: [0],
  integration_types: [0],
} as const satisfies CommandBody

const MOST_TELLINGS = 12
const MOST_QUOTES = 8
const MOST_SILENT = 8
const MOST_NAMES = 20
/** Younger than this, a clock alone says when. */
const TODAY_MS = 18 * 3_600_000
/** Evidence is of what was told within two days. */
const CURRENT_MS = 48 * 3_600_000

async function status({ around, guild, user, language, texts }: Call): Promise<Answer> {
  const report = await around.bot.statusOf(around.bot.lists.nameOf(guild))
  const { timeline: told, evidence, sources } = texts.status
  return {
    embeds: [statusEmbed(wordStatus(report, language, { placeName }))],
    rows: buttons([
      { id: customId('status', 'timeline', user), label: told },
      { id: customId('status', 'evidence', user), label: evidence },
      { id: customId('status', 'sources', user), label: sources },
    ]),
  }
}

const situationOf = ({ around: { bot }, guild }: Call) => bot.pipeline.situation(bot.lists.nameOf(guild))

async function toldLast(call: Call): Promise<Answer> {
  const { around, language, texts } = call
  const lines = timeline(situationOf(call), MOST_TELLINGS).map((alert): Line => {
    const source = alert.changes[0]?.source
    const outlet: Line = source === undefined ? '' : [{ link: source.outlet, url: source.url }]
    const style = around.clock() - Date.parse(alert.at) < TODAY_MS ? 'clock' : 'moment'
    return say`${{ time: alert.at, style }} ${worded(alert, language, around.clock()).headline} (${outlet})`
  })
  const title = texts.status.timelineTitle
  return { embeds: [call.page({ title, lines: lines.length === 0 ? [texts.status.noTimeline] : lines })] }
}

async function quoted(call: Call): Promise<Answer> {
  const { around, language, texts } = call
  const { quoted: inQuotes } = textsIn(language).post
  const since = around.clock() - CURRENT_MS
  const lines: Line[] = []
  let quotes = 0
  for (const { alert } of latestTold(situationOf(call)).filter((each) => Date.parse(each.alert.at) >= since)) {
    const post = worded(alert, language, around.clock())
    const evidence = post.evidence.slice(0, MOST_QUOTES - quotes)
    if (evidence.length === 0) continue
    lines.push(...(lines.length === 0 ? [] : ['']), [strong(post.title)])
    lines.push(...evidence.map(({ quote, attribution }) => say`${inQuotes(quote)} — ${attribution}`))
    quotes += evidence.length
  }
  const title = texts.status.evidenceTitle
  return { embeds: [call.page({ title, lines: lines.length === 0 ? [texts.status.noEvidence] : lines })] }
}

async function sources(call: Call): Promise<Answer> {
  const { around, guild, texts } = call
  const { bot } = around
  const now = around.clock()
  const feeds = feedsOf(bot.lists.of(guild), around.defaults)
  const seen = await Promise.all(feeds.map(async (feed) => ({ feed, state: await bot.poller.stateOf(feed) })))
  const lines = (['armenia', 'azerbaijan', 'others'] as const).flatMap((group): Line[] => {
    const members = seen.filter(({ feed }) => groupOf(feed) === group)
    if (members.length === 0) return []
    const good = members.filter(({ state }) => answers(state, now))
    const silent = members.filter((each) => !good.includes(each))
    const names = good.slice(0, MOST_NAMES).map(({ feed }) => feed.title)
    const more = good.length - names.length
    return [
      texts.status.group[group](good.length, members.length),
      ...(names.length === 0
        ? []
        : [`${texts.status.answering}: ${names.join(', ')}${more > 0 ? ` ${texts.status.andMore(more)}` : ''}`]),
      ...silent.slice(0, MOST_SILENT).map(({ feed, state }): Line => {
        const { lastGood, problem } = healthOf(state, now)
        const why = problem === null ? '' : `: ${texts.trouble[problem.reason]}`
        return say`✖ ${{ link: feed.title, url: feed.url }}${why} (${texts.status.lastAnswer(lastGood)})`
      }),
      ...(silent.length > MOST_SILENT ? [`✖ ${texts.status.andMore(silent.length - MOST_SILENT)}`] : []),
      '',
    ]
  })
  const answering = seen.filter(({ state }) => answers(state, now)).length
  return { embeds: [call.page({ title: texts.status.sourcesTitle(answering, seen.length), lines })] }
}

const groupOf = ({ origin }: Feed): Side | 'others' => SIDES.find((side) => side === origin) ?? 'others'

export default command(data, {
  shown: 'public',
  run: status,
  presses: {
    timeline: { answers: 'private', changes: false, run: toldLast },
    evidence: { answers: 'private', changes: false, run: quoted },
    sources: { answers: 'private', changes: false, run: sources },
  },
})
