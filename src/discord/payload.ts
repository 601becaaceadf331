import type { APIEmbed, RESTPatchAPIChannelMessageJSONBody, RESTPostAPIChannelMessageJSONBody } from 'discord.js'
import { MessageFlags } from 'discord.js'
import type { Message } from '../delivery/sender.ts'
import type { Instant, Post, RichText, StatusPost } from '../model.ts'
import { bare, clean, cut } from '../wording/clean.ts'
import { textsIn } from '../wording/index.ts'
import { BUDGET, COLOURS, DISCORD } from './limits.ts'
import { escaped, fits, isolated, less, markdown, plainStart, type Room, withIsolatedQuotes } from './markdown.ts'

/** The body of a new message. A role in `mention` is the only thing that can ping. The embed can be handed in, so that it is made once a post. */
export const createBody = (
  message: Message,
  nonce: string,
  embed = postEmbed(message.post),
): RESTPostAPIChannelMessageJSONBody => ({
  content: contentOf(message.post.headline, message.mention),
  embeds: [embed],
  nonce,
  enforce_nonce: true,
  allowed_mentions: { parse: [], ...(message.mention === null ? {} : { roles: [message.mention] }) },
  ...(message.silent ? { flags: MessageFlags.SuppressNotifications } : {}),
})

/** The body of an edit: it pings nobody. Discord parses mentions anew at every edit unless told not to. */
export const editBody = (message: Message, embed = postEmbed(message.post)): RESTPatchAPIChannelMessageJSONBody => ({
  content: contentOf(message.post.headline, message.mention),
  embeds: [embed],
  allowed_mentions: { parse: [] },
})

/** The lock screen's line, where markup is left out and not escaped; the role comes last, since the line begins with what happened. */
const contentOf = (headline: string, mention: string | null): string => {
  const ping = mention === null ? '' : ` <@&${mention}>`
  const room = BUDGET.headline - ping.length
  const line = bare(headline, room)
  const ordered = withIsolatedQuotes(line)
  return `${ordered.length <= room ? ordered : line}${ping}`.trim()
}

/** The embed of an alert: attributed lines, evidence, status, footer, within `BUDGET` and Discord's limits. */
export const postEmbed = (post: Post): APIEmbed => {
  const title = titleOf(post.title)
  const footer = footerOf(post.footer)
  const body: Room = { characters: DISCORD.description, bytes: BUDGET.bytes - Buffer.byteLength(title + footer) }
  const status = markdown(post.status, within(body, BUDGET.status))
  const withoutStatus = less(body, `\n\n${status}`)
  const lines = linesWithin(post.lines, post.evidence.length === 0 ? withoutStatus : within(withoutStatus, BUDGET.lines))
  const evidence = evidenceWithin(post, less(withoutStatus, `${lines}\n\n`))
  return {
    color: COLOURS[post.severity],
    ...(title === '' ? {} : { title }),
    description: [lines, evidence, status].filter((part) => part !== '').join('\n\n') || '…',
    ...(footer === '' ? {} : { footer: { text: footer } }),
    ...timeOf(post.at),
  }
}

/** The embed of a status, for commands. */
export const statusEmbed = (post: StatusPost): APIEmbed => {
  const title = titleOf(post.title)
  const description = linesWithin(post.lines, { characters: DISCORD.description, bytes: BUDGET.bytes - Buffer.byteLength(title) })
  return { color: COLOURS.status, ...(title === '' ? {} : { title }), description: description || '…' }
}

const within = (room: Room, characters: number): Room => ({ characters: Math.min(room.characters, characters), bytes: room.bytes })

const titleOf = (text: string): string => plainStart(escaped(cut(clean(text, DISCORD.title), DISCORD.title / 2)))

/** The end of the footer holds the alert's id, by which a post is found again: what is too long is cut at the front. */
const footerOf = (text: string): string => {
  const line = clean(text.slice(-2 * BUDGET.footer), 2 * BUDGET.footer)
  if (line.length <= BUDGET.footer) return line
  return `…${line.slice(-BUDGET.footer + 1).replace(/^[\uDC00-\uDFFF]/, '')}`
}

const timeOf = (at: Instant | undefined): { timestamp?: string } => {
  const ms = at === undefined ? Number.NaN : Date.parse(at)
  return Number.isNaN(ms) ? {} : { timestamp: new Date(ms).toISOString() }
}

const MORE = '…'
/** Less room than this is not worth beginning a line in. */
const A_LINE = 40

/** As many lines as fit, each cut at a word; an ellipsis stands for the rest. */
const linesWithin = (lines: readonly RichText[], room: Room): string => {
  let all = ''
  for (const line of lines) {
    const left = less(room, `${all}\n\n${MORE}`)
    if (left.characters < A_LINE || left.bytes < A_LINE) return `${all}\n${MORE}`
    const next = markdown(line, within(left, BUDGET.line))
    if (next !== '') all += `${all === '' ? '' : '\n'}${next}`
  }
  return all
}

/** Quotes with their outlet, time and link; those that do not fit are left out, the most telling comes first. */
const evidenceWithin = (post: Post, room: Room): string => {
  if (post.evidence.length === 0) return ''
  const texts = textsIn(post.language).post
  let all = markdown([{ emphasis: post.evidenceTitle }], within(room, 100))
  for (const { quote, attribution } of post.evidence) {
    const words = isolated(escaped(cut(clean(quote, 4_000), BUDGET.quote)))
    const source = markdown(attribution, within(less(room, `${all}\n${words} — «»`), BUDGET.attribution))
    const next = `\n${plainStart(texts.quoted(words))}${source === '' ? '' : ` — ${source}`}`
    if (!fits(all + next, room)) break
    all += next
  }
  return all.includes('\n') ? all : ''
}
