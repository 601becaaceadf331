import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import type { SendOutcome, ShutReason } from '../delivery/sender.ts'
import { Limited, NeverSent } from './rest.ts'

/** Discord's error codes that close a channel to us until somebody changes something there. */
const SHUT: Readonly<Record<number, ShutReason>> = {
  10003: 'channel-gone',
  10004: 'channel-gone',
  50001: 'no-access',
  50013: 'no-permission',
  // A channel that holds no messages: a category, a forum.
  50008: 'no-permission',
  50024: 'no-permission',
  50083: 'archived-thread',
  160005: 'locked-thread',
}

/** Codes that mean the message to edit cannot be edited any more; 50005: it is not ours. */
const LOST: Readonly<Record<number, 'deleted' | 'too-old'>> = { 10008: 'deleted', 50005: 'deleted', 30046: 'too-old' }

const SLOW_MODE = 20016

/** 403s from Discord's door: none at all, as Cloudflare's pages, or "internal network error". They are not about the channel. */
const AT_THE_DOOR: readonly number[] = [0, 40333]

/** Failures before anything was sent: certain that nothing was posted. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EMFILE',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** A refusal that names no cause of its own, as Cloudflare's pages: to be left alone for a while. */
const LONG_MS = 600_000

const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null

const textOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const code = codeOf(error)
  return `${error.message === '' ? error.name : error.message}${code === null ? '' : ` (${code})`}`
}

/** A certificate that does not hold fails the connection before the request. */
const isNeverSent = (error: unknown): boolean => {
  const code = codeOf(error)
  if (code !== null) return NEVER_SENT.has(code) || code.startsWith('ERR_TLS') || code.includes('CERT')
  return error instanceof Error && error.cause !== undefined && isNeverSent(error.cause)
}

/** Every end of a request but the good one. */
export type Failure = Exclude<SendOutcome, { kind: 'sent' }>

/** Discord counts 401, 403 and 429 (but not `shared`) towards a ban of the address. */
const counted = (status: number): { invalid?: true } => (status === 401 || status === 403 ? { invalid: true } : {})

const refused = (error: DiscordAPIError): Failure => {
  const code = typeof error.code === 'number' ? error.code : 0
  const cause = `${error.status} ${code}: ${error.message}`
  const invalid = counted(error.status)
  if (error.status === 401) return { kind: 'stopped', cause, ...invalid }
  const reason = SHUT[code]
  if (reason !== undefined) return { kind: 'shut', reason, cause, ...invalid }
  const lost = LOST[code]
  if (lost !== undefined) return { kind: 'message-lost', reason: lost, cause }
  if (error.status === 403 && AT_THE_DOOR.includes(code))
    return { kind: 'retry', afterMs: LONG_MS, cause, scope: 'global', ...invalid }
  const body = JSON.stringify(error.requestBody.json ?? null)
  return { kind: 'refused', code: code === 0 ? error.status : code, cause, body, ...invalid }
}

const limited = ({ code, scope, retryAfterMs, message }: Limited): Failure => {
  const cause = `429 ${code ?? scope}: ${message}`
  const lost = code === null ? undefined : LOST[code]
  if (lost !== undefined) return { kind: 'message-lost', reason: lost, cause }
  const invalid = scope === 'shared' ? {} : { invalid: true as const }
  // A limit with a code of its own is for this message alone, but for the channel's slow mode.
  const isOwn = code !== null && code !== SLOW_MODE
  const reach = isOwn ? {} : { scope: scope === 'global' ? ('global' as const) : ('channel' as const) }
  return { kind: 'retry', afterMs: retryAfterMs, cause, ...reach, ...invalid }
}

/**
 * What an error of the posting REST means for the post (research/discord.md, 3.3). Whatever is not certain is `doubt`: a lost answer, a
 * 5xx (some come after the message was taken), half an answer.
 */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof Limited) return limited(error)
  if (error instanceof RateLimitError)
    return { kind: 'retry', afterMs: Math.ceil(error.retryAfter), cause: 'the channel’s limit is reached', scope: 'channel' }
  if (error instanceof DiscordAPIError) return refused(error)
  if (error instanceof HTTPError) return { kind: 'doubt', cause: `${error.status} ${error.message}` }
  // discord.js drops a token that Discord refused; every later call then fails before it is sent.
  if (error instanceof Error && error.message.startsWith('Expected token to be set'))
    return { kind: 'stopped', cause: error.message }
  if (error instanceof NeverSent)
    return { kind: 'retry', afterMs: error.afterMs, cause: error.message, ...(error.afterMs === null ? {} : { scope: 'global' }) }
  if (isNeverSent(error)) return { kind: 'retry', afterMs: null, cause: textOf(error), unanswered: true }
  return { kind: 'doubt', cause: textOf(error) }
}
