import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js'
import { composeAlerts } from '../src/alerts/compose.ts'
import { familyOf } from '../src/feeds/families.ts'
import { feedsOf } from '../src/feeds/lists.ts'
import { type Change, type Claim, type FeedId, type HeldBack, voiceOf } from '../src/model.ts'
import { DEFAULT_LIST } from '../src/pipeline.ts'
import { type Filed, reportKey } from '../src/storage/archive.ts'
import { clean, webAddress } from '../src/wording/clean.ts'
import { wordHeldBack } from '../src/wording/held-back.ts'
import { textsIn } from '../src/wording/index.ts'
import { type Line, say, strong } from '../src/wording/replies/say.ts'
import { type ChannelRow, channelRows, type Telling } from './desk/channel-rows.ts'
import { inWords, saidIn, sourceLine } from './desk/claim-lines.ts'
import { type Answer, type Call, type CommandBody, command } from './desk/command.ts'
import { described, named } from './desk/described.ts'
import { linkIn } from './desk/links.ts'

export const data = {
  ...named('why', { ru: 'почему' }),
  ...described('What became of a report: read, a repeat, held back and why, posted where', {
    ru: 'Что стало с публикацией: прочитана, повтор, не опубликована и почему, где опубликована',
  }),
  contexts: [0],
  integration_types: [0],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...named('link', { ru: 'ссылка' }),
      ...described('The link of a report', { ru: 'Ссылка на публикацию' }),
      required: true,
      max_length: 2_000,
    },
  ],
} as const satisfies CommandBody

const LONGEST_TITLE = 200
const MOST_CLAIMS = 5
const MOST_CHANGES = 6
const MOST_TELLINGS = 3
const MOST_CHANNELS = 10
const MOST_FEEDS = 5

async function why(call: Call, link: string): Promise<Answer> {
  const { around, guild, texts } = call
  const { bot } = around
  const url = linkIn(link)
  const list = bot.lists.nameOf(guild)
  const page = (lines: readonly Line[]): Answer => ({ embeds: [call.page({ title: texts.why.title, lines })] })
  const filed = await bot.pipeline.filedBy(url, list)
  if (filed === null) return page(unseen(call, url))
  const feeds = new Set<FeedId | null>(feedsOf(bot.lists.of(guild), around.defaults).map(({ id }) => id))
  const head = headOf(call, filed)
  if (!feeds.has(filed.report.feed))
    return page([...head, '', heldLine(call, { reason: 'not-on-list', outlet: filed.report.source })])
  const { report } = filed
  const isOther = (copy: Filed['copies'][number]) => copy.report !== report.id || copy.feed !== report.feed
  const copy = filed.kind === 'duplicate' ? filed.copies.find((each) => feeds.has(each.feed) && isOther(each)) : undefined
  if (copy === undefined) return page([...head, '', ...(await storyOf(call, filed, list))])
  const text = await around.rows.get(reportKey({ feed: copy.feed, id: copy.report }))
  if (text === undefined) return page([...head, '', heldLine(call, filed.held ?? { reason: 'nothing-new' })])
  const original = JSON.parse(text) as Filed
  const { source, published } = original.report
  const repeats = heldLine(call, { reason: 'duplicate', outlet: source, at: published })
  return page([...head, '', repeats, texts.why.original(titled(original)), '', ...(await storyOf(call, original, list))])
}

const heldLine = ({ language }: Call, held: HeldBack): Line => wordHeldBack(held, language)

function unseen({ around, guild, texts }: Call, url: string): Line[] {
  const house = familyOf(url)
  const feeds = feedsOf(around.bot.lists.of(guild), around.defaults).filter(({ publisher }) => publisher === house)
  const titles = feeds.slice(0, MOST_FEEDS).map(({ title }) => clean(title, 80))
  return [texts.why.unseen, titles.length === 0 ? texts.why.noOutletFeed : texts.why.outletFeeds(titles)]
}

const titled = ({ report }: Filed): Line => {
  const title = clean(report.title, LONGEST_TITLE) || clean(report.url, LONGEST_TITLE) || '…'
  const url = webAddress(report.url)
  return [url === null ? strong(title) : { link: title, url }]
}

const headOf = ({ texts }: Call, filed: Filed): Line[] => {
  const { source: outlet, published } = filed.report
  return [
    titled(filed),
    texts.why.read(sourceLine({ outlet, url: '', published }), filed.compared),
    ...(filed.kind === 'edit' ? [texts.why.isEdit] : []),
  ]
}

/** What was read in a report, what it added to what this server knows, and where that was posted. */
async function storyOf(call: Call, filed: Filed, list: string): Promise<Line[]> {
  const { around, guild } = call
  const situation = around.bot.pipeline.situation(list)
  const changes = situation.incidents.flatMap(({ told }) => told.filter(({ source }) => source.report === filed.report.id))
  const told = filed.told.filter(({ lists }) => lists.includes(list)).flatMap(({ alerts }) => alerts)
  const incidents = [...new Set([...told, ...changes.map(({ incident }) => incident)])].slice(0, MOST_TELLINGS)
  const tellings = incidents.map((incident): Telling => {
    const own = changes.filter((change) => change.incident === incident)
    const last = own.filter(({ source }) => source.published === own.at(-1)?.source.published)
    return { incident, alert: composeAlerts(situation, last)[0] ?? null, at: filed.compared }
  })
  const subscriptions = around.bot.subscriptions.ofGuild(guild).sort((a, b) => (a.since < b.since ? -1 : 1))
  const rows = await Promise.all(tellings.map((telling) => channelRows(call, telling, subscriptions.slice(0, MOST_CHANNELS))))
  // A list that was made since was the default one then. What came again and added nothing leaves standing what was told before.
  const wasTold = filed.told.some(({ lists }) => lists.includes(list) || lists.includes(DEFAULT_LIST))
  const cameAgain = filed.held?.reason === 'edit-without-change' || filed.held?.reason === 'duplicate'
  const wasPosted = wasTold || cameAgain || rows.flat().some(({ wanted }) => wanted)
  const isPosted = tellings.length > 0 && wasPosted
  return [
    ...(isPosted ? [] : [heldLine(call, filed.held ?? { reason: 'nothing-new' }), '']),
    ...claimLines(
      call,
      filed,
      changes,
      tellings.every(({ alert }) => alert !== null),
    ),
    ...earlierLines(call, filed, changes),
    ...tellings.flatMap(({ alert, incident }) => (alert === null ? [call.texts.why.aged(incident), ''] : [])),
    ...(isPosted ? channelLines(call, tellings, rows, subscriptions.length) : []),
  ]
}

const title = (text: string): Line => [strong(text)]

/** The store gives back copies: two claims are one where they say the same of the same sentence. */
const isOf = ({ claim }: Change, other: Claim): boolean => JSON.stringify(claim) === JSON.stringify(other)

const addition = ({ texts }: Call, { novelty, severity, incident }: Change): string =>
  `${texts.why.novelties[novelty]} · ${texts.severities[severity].name} · ${incident}`

/** Each claim with the sentence it was read from and what it came to.
 *  @param isWhole whether `changes` holds all that the report changed */
function claimLines(call: Call, { report, reading }: Filed, changes: readonly Change[], isWhole: boolean): Line[] {
  const { around, language, texts } = call
  const claims = reading?.claims ?? []
  if (claims.length === 0) return []
  const { quoted } = textsIn(language).post
  const lines = claims.slice(0, MOST_CLAIMS).flatMap((claim): Line[] => {
    const { sentence, quote } = inWords(saidIn(report, claim), language, around.clock())
    const change = changes.find((each) => isOf(each, claim))
    const came = change !== undefined ? addition(call, change) : isWhole ? texts.why.addedNothing : null
    return [sentence, ...(quote === '' ? [] : [[{ emphasis: quoted(quote) }]]), ...(came === null ? [] : [`→ ${came}`])]
  })
  const more = claims.length - MOST_CLAIMS
  return [title(texts.why.claims(claims.length)), ...lines, ...(more > 0 ? [texts.why.more(more)] : []), '']
}

/** What the report added before it was changed. */
function earlierLines(call: Call, { reading }: Filed, changes: readonly Change[]): Line[] {
  const { around, language, texts } = call
  const earlier = changes.filter((change) => !reading?.claims.some((claim) => isOf(change, claim)))
  if (earlier.length === 0) return []
  const lines = earlier.slice(-MOST_CHANGES).flatMap((change): Line[] => {
    const { claim, source } = change
    const { sentence } = inWords({ voice: voiceOf(claim), claim, source, at: source.published }, language, around.clock())
    return [sentence, `→ ${addition(call, change)}`]
  })
  return [title(texts.why.earlierRevision), ...lines, '']
}

/** @param rows for each telling one a channel */
function channelLines(
  { texts }: Call,
  tellings: readonly Telling[],
  rows: readonly (readonly ChannelRow[])[],
  channels: number,
): Line[] {
  if (channels === 0) return [title(texts.why.channels), texts.why.noChannels]
  const lines = tellings.flatMap(({ incident }, index) =>
    (rows[index] ?? []).map(({ channel, line }): Line => {
      const which = tellings.length === 1 ? '' : ` · ${incident}`
      return say`${{ channel }}${which}: ${line}`
    }),
  )
  const more = channels - MOST_CHANNELS
  return [title(texts.why.channels), ...lines, ...(more > 0 ? [texts.why.more(more)] : [])]
}

export default command(data, { shown: 'private', run: (call, { link }) => why(call, link) })
