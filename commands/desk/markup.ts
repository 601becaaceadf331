import type { APIEmbed } from 'discord.js'
import { COLOURS } from '../../src/discord/limits.ts'
import { fits, less, markdown, type Room } from '../../src/discord/markdown.ts'
import type { Line, Part } from '../../src/wording/replies/texts.ts'

/** How a command is shown: a mention that can be clicked once its id is known. */
export type CommandMention = (name: string) => string

/** @param ids of the registered commands by name; without one the command is named in plain letters */
export const mentionsBy =
  (ids: ReadonlyMap<string, string>): CommandMention =>
  (name) => {
    const id = ids.get(name.split(' ', 1)[0] as string)
    return id === undefined ? `\`/${name}\`` : `</${name}:${id}>`
  }

/** Room for one line; the longest are sentences of ours with a title from a feed in them. */
const LINE: Room = { characters: 1_000, bytes: 2_500 }
const DESCRIPTION: Room = { characters: 4_000, bytes: 8_000 }
const MORE = '…'

const SNOWFLAKE = /^\d{17,20}$/

const partIn = (part: Part, mention: CommandMention): string | null => {
  if (typeof part === 'string') return null
  if ('channel' in part) return SNOWFLAKE.test(part.channel) ? `<#${part.channel}>` : ''
  if ('role' in part) return SNOWFLAKE.test(part.role) ? `<@&${part.role}>` : ''
  if ('user' in part) return SNOWFLAKE.test(part.user) ? `<@${part.user}>` : ''
  return 'command' in part ? mention(part.command) : null
}

/** One line as Discord's Markdown: nothing that came from a feed or a person pings, formats or hides. */
export const lineIn = (line: Line, mention: CommandMention): string => {
  const parts = typeof line === 'string' ? [line] : line
  const pieces: string[] = []
  let runs: Exclude<Part, { channel: string } | { role: string } | { user: string } | { command: string }>[] = []
  const flush = () => {
    if (runs.length === 0) return
    const text = markdown(runs, LINE)
    const first = runs[0]
    const last = runs.at(-1)
    // Rich text is trimmed at its ends; between mentions the spaces count.
    const before = pieces.length > 0 && typeof first === 'string' && /^\s/.test(first) ? ' ' : ''
    pieces.push(`${before}${text}${typeof last === 'string' && /\s$/.test(last) ? ' ' : ''}`)
    runs = []
  }
  for (const part of parts) {
    const mentioned = partIn(part, mention)
    if (mentioned === null) {
      runs.push(part as (typeof runs)[number])
      continue
    }
    flush()
    pieces.push(mentioned)
  }
  flush()
  return pieces.join('').trim()
}

export interface Page {
  readonly title?: string
  readonly lines: readonly Line[]
  readonly footer?: string
}

/** An embed of as many lines as fit; an ellipsis stands for the rest. */
export const pageEmbed = ({ title, lines, footer }: Page, mention: CommandMention): APIEmbed => {
  let room = DESCRIPTION
  const shown: string[] = []
  for (const line of lines) {
    const text = lineIn(line, mention)
    if (!fits(`${text}\n${MORE}`, room)) {
      shown.push(MORE)
      break
    }
    shown.push(text)
    room = less(room, `${text}\n`)
  }
  return {
    color: COLOURS.status,
    ...(title === undefined ? {} : { title: markdown([title], { characters: 250, bytes: 700 }) }),
    description: shown.join('\n').trim() || MORE,
    ...(footer === undefined ? {} : { footer: { text: footer } }),
  }
}
