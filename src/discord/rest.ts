import { DefaultRestOptions, REST, type RESTOptions } from 'discord.js'
import type { Pacer } from './pacer.ts'

/** What every REST object of the program has in common: where Discord is. */
export const restOptions = (apiUrl: string | null): Partial<RESTOptions> => (apiUrl === null ? {} : { api: apiUrl })

/** A 429 as its body tells it. `code` is Discord's error code, as 30046, where the limit is one of those that no header speaks of. */
export class Limited extends Error {
  readonly code: number | null
  readonly retryAfterMs: number
  readonly scope: 'user' | 'shared' | 'global'

  constructor(scope: Limited['scope'], retryAfterMs: number, code: number | null, message: string) {
    super(message)
    this.scope = scope
    this.retryAfterMs = retryAfterMs
    this.code = code
  }
}

/** The request was given up before it went out. */
export class NeverSent extends Error {
  readonly afterMs: number | null

  constructor(afterMs: number | null, message: string) {
    super(message)
    this.afterMs = afterMs
  }
}

/** Cloudflare's ban comes as a 429 with a page, and lasts about so long. */
const BAN_SECONDS = 600

/** Null where it is no JSON object, as Cloudflare's pages. */
const parsed = (text: string): object | null => {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' ? body : null
  } catch {
    return null
  }
}

/** Seconds; null where the header is not there or no number: HTTP allows a date there too. */
const retryAfterOf = (headers: Pick<Headers, 'get'>): number | null => {
  const seconds = Number(headers.get('Retry-After') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds : null
}

/** The header lies for the limits that Discord keeps to itself (a second for twenty minutes): the body is what counts. */
const readLimit = (headers: Headers, text: string): Limited => {
  const page = parsed(text)
  const isPage = page === null
  const body = page ?? {}
  const told = 'retry_after' in body && typeof body.retry_after === 'number' ? body.retry_after : (retryAfterOf(headers) ?? 0)
  const seconds = Math.min(Math.max(told, isPage ? BAN_SECONDS : 0), 86_400)
  const named = headers.get('X-RateLimit-Scope')
  const isGlobal = isPage || named === 'global' || headers.has('X-RateLimit-Global') || ('global' in body && body.global === true)
  const scope = isGlobal ? 'global' : named === 'shared' ? 'shared' : 'user'
  const code = 'code' in body && typeof body.code === 'number' && body.code !== 0 ? body.code : null
  return new Limited(scope, Math.ceil(seconds * 1000), code, 'message' in body ? String(body.message) : 'banned for a while')
}

type RequestInit = Parameters<RESTOptions['makeRequest']>[1]

const takeTurn = async (pacer: Pacer, { signal }: RequestInit): Promise<void> => {
  if (!(await pacer.turn(signal ?? undefined))) throw new NeverSent(null, 'waited too long for a turn')
}

/** Discord counts neither answers to interactions nor their edits. */
const isCounted = (url: string): boolean => !/\/(interactions|webhooks)\//.test(url)

/** For the REST object of the commands: what counts towards the global limit takes its turn in the same line as posts. */
export const pacedRequest =
  (pacer: Pacer): RESTOptions['makeRequest'] =>
  async (url, init) => {
    if (isCounted(url)) await takeTurn(pacer, init)
    const answer = await DefaultRestOptions.makeRequest(url, init)
    if (answer.status === 429 && answer.headers.has('X-RateLimit-Global')) pacer.hold(1000 * (retryAfterOf(answer.headers) ?? 1))
    return answer
  }

/**
 * The REST object that posts: it never repeats a request and never waits for a limit, since the outbox does both and knows more; it answers with
 * an error at once instead: `RateLimitError` for a bucket that it knows to be empty, `Limited` for a 429. Each request takes its turn at the
 * pacer just before it goes out, and its whole answer is read within the time-out.
 * @param timeoutMs for the pacer's turn, the request and its answer together
 */
export const createPostingRest = (token: string, apiUrl: string | null, pacer: Pacer, timeoutMs: number): REST =>
  new REST({
    ...restOptions(apiUrl),
    retries: 0,
    offset: 0,
    timeout: timeoutMs,
    // The pacer keeps the global limit; discord.js's own count would only refuse what the pacer lets through.
    globalRequestsPerSecond: 1_000_000,
    rejectOnRateLimit: () => true,
    async makeRequest(url, init) {
      if (pacer.held() > 0) throw new NeverSent(Math.ceil(pacer.held()), 'waiting for the global limit')
      await takeTurn(pacer, init)
      const answer = await DefaultRestOptions.makeRequest(url, init)
      const text = await answer.text()
      const headers = new Headers([...answer.headers])
      if (answer.status === 429) {
        const limited = readLimit(headers, text)
        if (limited.scope === 'global') pacer.hold(limited.retryAfterMs)
        throw limited
      }
      return new Response(answer.status === 204 ? null : text, { status: answer.status, statusText: answer.statusText, headers })
    },
  }).setToken(token)
