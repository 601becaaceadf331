import { PermissionFlagsBits } from 'discord.js'
import { isJson } from './form.ts'
import type { Guild } from './world.ts'

/** Whom a message notifies. Only `content` can; embeds never do. */
export interface Pings {
  readonly everyone: boolean
  readonly users: readonly string[]
  readonly roles: readonly string[]
}

export const NOBODY: Pings = { everyone: false, users: [], roles: [] }

interface Allowed {
  readonly everyone: boolean
  readonly users: 'all' | readonly string[]
  readonly roles: 'all' | readonly string[]
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [])

const readAllowed = (value: unknown, webhook: boolean): Allowed => {
  if (!isJson(value)) return { everyone: !webhook, users: 'all', roles: webhook ? [] : 'all' }
  const parse = strings(value.parse)
  return {
    everyone: parse.includes('everyone'),
    users: parse.includes('users') ? 'all' : strings(value.users),
    roles: parse.includes('roles') ? 'all' : strings(value.roles),
  }
}

const named = (content: string, pattern: RegExp, allowed: 'all' | readonly string[]): string[] => {
  const ids = new Set([...content.matchAll(pattern)].map((match) => match[1] ?? ''))
  return [...ids].filter((id) => allowed === 'all' || allowed.includes(id))
}

/**
 * Who would get a notification. Code spans and backslashes are not honoured: the stand-in rather sees one ping too many.
 * `rights` are the author's: without Mention Everyone neither @everyone nor an unmentionable role is notified.
 */
export const findPings = (
  content: string,
  allowedMentions: unknown,
  { webhook, guild, rights }: { webhook: boolean; guild: Guild | undefined; rights: bigint },
): Pings => {
  const allowed = readAllowed(allowedMentions, webhook)
  const mayAll = (rights & PermissionFlagsBits.MentionEveryone) !== 0n
  return {
    everyone: allowed.everyone && mayAll && /@(everyone|here)/.test(content),
    users: named(content, /<@!?(\d{17,19})>/g, allowed.users),
    roles: named(content, /<@&(\d{17,19})>/g, allowed.roles).filter((id) => mayAll || guild?.roles.get(id)?.mentionable === true),
  }
}
