/** One polite, bounded, guarded GET. node:http(s) on purpose: some outlets answer 403 to undici (research: Armenpress). */
import http from 'node:http'
import https from 'node:https'
import type { Fetch, FetchFailure, FetchProblem, FetchRequest, FetchResult } from './fetch-result.ts'
import { createGuard, type Guard } from './guard.ts'
import { freshFor, NO_VALIDATORS, retryAfter, type Validators, validatorsOf } from './headers.ts'
import { isBug, isLogin, problemOfError, problemOfStatus } from './problems.ts'
import type { Resolve } from './resolve.ts'
import { unpack } from './unpack.ts'

export interface FetcherOptions {
  readonly userAgent: string
  /** `host:port` pairs on private addresses that may be polled. */
  readonly allowPrivate: ReadonlySet<string>
  /** Cap on the packed and on the unpacked body. */
  readonly maxBytes?: number
  /** One deadline in milliseconds over name, connection, headers, body and all redirects. */
  readonly deadlineMs?: number
  readonly maxRedirects?: number
  readonly clock?: () => number
  readonly resolve?: Resolve
  /** Certificates (PEM) to trust instead of the system's. */
  readonly trust?: string
}

const MEGABYTE = 1_000_000
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const PERMANENT = new Set([301, 308])
const DOCUMENTS = new Set([200, 203])
const LARGEST_HEADERS = 65_536
/** Enough of an error page to recognise a challenge in it. */
const ERROR_PAGE_BYTES = 16_384

interface Limits {
  readonly maxBytes: number
  readonly maxRedirects: number
  readonly clock: () => number
  readonly guard: Guard
  readonly userAgent: string
}

/** Feeds, pages for discovery, anything a stranger names: all go through here. */
export function createFetcher(options: FetcherOptions): Fetch {
  const { maxBytes = 5 * MEGABYTE, deadlineMs = 20_000, maxRedirects = 5, clock = Date.now } = options
  const { allowPrivate, resolve, trust } = options
  const guard = createGuard({ allowPrivate, ...(resolve && { resolve }), ...(trust && { trust }) })
  const limits: Limits = { maxBytes, maxRedirects, clock, guard, userAgent: options.userAgent }
  return async (request) => {
    const walk: Walk = { url: request.url, answered: false, movedTo: null }
    const ending = new AbortController()
    const stop = () => ending.abort('stopped' satisfies FetchProblem)
    const timer = setTimeout(() => ending.abort('timeout' satisfies FetchProblem), deadlineMs)
    // Not AbortSignal.any: the caller's signal outlives the fetch, and would keep what hangs on it.
    request.signal?.addEventListener('abort', stop)
    if (request.signal?.aborted === true) stop()
    try {
      return await Promise.race([follow(request, limits, walk, ending.signal), abortion(ending.signal)])
    } catch (error) {
      if (ending.signal.reason === 'stopped') return failure(walk, 'stopped', 'the poll was stopped')
      if (ending.signal.reason === 'timeout') return failure(walk, 'timeout', `not done within ${deadlineMs} ms`)
      if (isBug(error)) throw error
      const { problem, detail } = problemOfError(error)
      return failure(walk, problem, detail)
    } finally {
      clearTimeout(timer)
      request.signal?.removeEventListener('abort', stop)
    }
  }
}

/** Rejects when the signal aborts: nothing that a server does may outlast the deadline. */
const abortion = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

/** How far the fetch has come. */
interface Walk {
  url: string
  answered: boolean
  movedTo: string | null
}

const failure = (
  walk: Walk,
  problem: FetchProblem,
  detail: string,
  more?: { readonly status: number; readonly retryAfter?: number | null },
): FetchFailure => ({
  kind: 'problem',
  problem,
  url: walk.url,
  status: more?.status ?? null,
  retryAfter: more?.retryAfter ?? null,
  answered: walk.answered,
  detail,
})

async function follow(request: FetchRequest, limits: Limits, walk: Walk, signal: AbortSignal): Promise<FetchResult> {
  const visited = new Set<string>()
  let onlyPermanent = true
  for (;;) {
    const url = URL.canParse(walk.url) ? new URL(walk.url) : null
    if (url === null || !['http:', 'https:'].includes(url.protocol))
      return failure(walk, 'bad-address', `no http address: ${walk.url}`)
    const refused = limits.guard.refuse(url)
    if (refused !== null) return failure(walk, 'refused-address', refused.message)

    visited.add(url.href)
    const response = await get(url, request, limits, signal)
    walk.answered = true
    const status = response.statusCode ?? 0
    const location = response.headers.location
    if (!REDIRECTS.has(status) || location === undefined) return answer(response, request, limits, walk, visited.size > 1, signal)
    response.destroy()

    const next = URL.canParse(location, url.href) ? new URL(location, url) : null
    if (next === null) return failure(walk, 'bad-address', `redirect to ${location.slice(0, 200)}`, { status })
    if (url.protocol === 'https:' && next.protocol === 'http:') {
      return failure(walk, 'insecure-redirect', `redirect from https to ${next.href}`, { status })
    }
    next.hash = ''
    if (visited.has(next.href)) return failure(walk, 'too-many-redirects', `redirects in a circle through ${next.href}`, { status })
    if (visited.size > limits.maxRedirects)
      return failure(walk, 'too-many-redirects', `more than ${limits.maxRedirects}`, { status })
    onlyPermanent &&= PERMANENT.has(status)
    if (onlyPermanent) walk.movedTo = next.href
    walk.url = next.href
  }
}

function get(url: URL, request: FetchRequest, limits: Limits, signal: AbortSignal): Promise<http.IncomingMessage> {
  const { etag, lastModified }: Validators = request.validators ?? NO_VALIDATORS
  const secure = url.protocol === 'https:'
  const options = {
    agent: secure ? limits.guard.https : limits.guard.http,
    signal,
    maxHeaderSize: LARGEST_HEADERS,
    headers: {
      'user-agent': request.userAgent ?? limits.userAgent,
      accept: ACCEPT,
      'accept-encoding': 'gzip, deflate, br',
      connection: 'close',
      ...(etag && { 'if-none-match': etag }),
      ...(lastModified && { 'if-modified-since': lastModified }),
    },
  }
  return new Promise((resolve, reject) => {
    const outgoing = (secure ? https : http).request(url, options, (response) => {
      // Once a body is being read its errors arrive there; this keeps those of an abandoned one from being uncaught.
      response.on('error', () => undefined)
      resolve(response)
    })
    outgoing.on('error', reject)
    // An answer that switches protocols closes the request without a response or an error.
    outgoing.on('close', () => reject(new Error('closed without an answer')))
    outgoing.end()
  })
}

async function answer(
  response: http.IncomingMessage,
  request: FetchRequest,
  limits: Limits,
  walk: Walk,
  redirected: boolean,
  signal: AbortSignal,
): Promise<FetchResult> {
  const status = response.statusCode ?? 0
  const { headers } = response
  const now = limits.clock()
  const movedTo = walk.movedTo !== null && !isLogin(walk.movedTo) ? walk.movedTo : null
  const answered = { url: walk.url, movedTo, validators: validatorsOf(headers, now), freshFor: freshFor(headers, now) }
  const asked = request.validators?.etag != null || request.validators?.lastModified != null

  if (status === 304 && asked) {
    response.destroy()
    return { kind: 'unchanged', ...answered }
  }
  if (!DOCUMENTS.has(status)) {
    const page = await readBody(response, ERROR_PAGE_BYTES, signal)
    const problem = problemOfStatus(status, headers, page.bytes.toString('latin1'))
    return failure(walk, problem, `HTTP ${status}`, { status, retryAfter: retryAfter(headers['retry-after'], now) })
  }
  const contentType = headers['content-type'] ?? null
  if (redirected && isLogin(walk.url) && contentType?.includes('html')) {
    response.destroy()
    return failure(walk, 'login', `redirected to ${walk.url}`, { status })
  }
  if (Number(headers['content-length']) > limits.maxBytes) {
    response.destroy()
    return failure(walk, 'too-large', `${headers['content-length']} bytes announced`, { status })
  }
  const body = await readBody(response, limits.maxBytes, signal)
  if (body.overflow) return failure(walk, 'too-large', `more than ${limits.maxBytes} bytes`, { status })
  const unpacked = await unpack(body.bytes, headers['content-encoding'], limits.maxBytes)
  if (unpacked.kind === 'too-large') return failure(walk, 'too-large', `more than ${limits.maxBytes} bytes unpacked`, { status })
  if (unpacked.kind === 'unreadable') return failure(walk, body.cut ? 'connection-lost' : 'unreadable', unpacked.cause, { status })
  if (unpacked.bytes.length === 0) {
    return failure(walk, body.cut ? 'connection-lost' : 'empty', 'no body', { status })
  }
  return { kind: 'document', ...answered, bytes: unpacked.bytes, contentType, cut: body.cut || unpacked.cut }
}

interface Body {
  readonly bytes: Buffer
  readonly overflow: boolean
  readonly cut: boolean
}

/** At most `limit` bytes of a body, its socket closed afterwards. A connection that is lost leaves what came before; a deadline throws. */
async function readBody(response: http.IncomingMessage, limit: number, signal: AbortSignal): Promise<Body> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limit) return { bytes: Buffer.concat(chunks), overflow: true, cut: false }
      chunks.push(chunk)
    }
    return { bytes: Buffer.concat(chunks), overflow: false, cut: false }
  } catch (error) {
    if (signal.aborted || problemOfError(error).problem !== 'connection-lost') throw error
    return { bytes: Buffer.concat(chunks), overflow: false, cut: true }
  } finally {
    response.destroy()
  }
}
