import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { APPLICATION_ROUTES } from './application-routes.ts'
import type { Call, Reply, Route } from './call.ts'
import { CHANNEL_ROUTES } from './channel-routes.ts'
import type { Fault } from './faults.ts'
import { Form } from './form.ts'
import { INTERACTION_ROUTES } from './interaction-routes.ts'
import { InternalError } from './message-rules.ts'
import type { Attachment } from './messages.ts'
import { Refusal } from './refusals.ts'
import type { RequestRecord, State } from './state.ts'

const ROUTES: readonly Route[] = [...APPLICATION_ROUTES, ...CHANNEL_ROUTES, ...INTERACTION_ROUTES]
const BASE = '/api/v10'
/** Path parameters that are no ids. */
const NO_IDS = ['token']
const WORDS = ['@me', '@original']
const TEN_MINUTES = 600

interface Match {
  readonly route: Route
  readonly params: Record<string, string>
}

const matchRoute = (method: string, path: string): Match | null => {
  const parts = path.split('/')
  for (const route of ROUTES) {
    const pattern = route.path.split('/')
    if (route.method !== method || pattern.length !== parts.length) continue
    const params: Record<string, string> = {}
    const fits = pattern.every((wish, index) => {
      const part = parts[index] ?? ''
      if (!wish.startsWith(':')) return wish === part
      params[wish.slice(1)] = decodeURIComponent(part)
      return part !== ''
    })
    if (fits) return { route, params }
  }
  return null
}

const checkIds = (params: Record<string, string>): void => {
  const form = new Form()
  for (const [name, value] of Object.entries(params)) {
    if (!NO_IDS.includes(name) && !WORDS.includes(value)) form.at(`${name}_id`).snowflake(value)
  }
  form.settle()
}

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** JSON, or a form whose `payload_json` is the body and whose files are attachments. */
const parseBody = async (
  bytes: Buffer,
  contentType: string,
  mint: () => string,
): Promise<{ body: unknown; files: Attachment[] }> => {
  if (bytes.length === 0) return { body: undefined, files: [] }
  const isForm = contentType.startsWith('multipart/form-data')
  const form = isForm ? await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData() : null
  const text = form ? String(form.get('payload_json') ?? '{}') : bytes.toString()
  const parts = form ? [...form.values()].filter((entry) => typeof entry !== 'string') : []
  const files = await Promise.all(
    parts.map(async (entry) => ({ id: mint(), filename: entry.name, size: entry.size, text: await entry.text() })),
  )
  try {
    return { body: JSON.parse(text) as unknown, files }
  } catch {
    throw new Refusal(50109)
  }
}

interface Answer extends Reply {
  readonly headers?: Record<string, string>
}

const refusalReply = (refusal: Refusal): Answer => {
  // Limits that Discord keeps to itself come as a 429 whose header lies: one second, where the body tells the truth.
  if (refusal.status !== 429) return { status: refusal.status, body: refusal.body }
  return limitedReply({ scope: 'user', retryAfterMs: TEN_MINUTES * 1_000, headerMs: 1_000, code: refusal.code }, refusal.message)
}

const limitedReply = (
  { scope, retryAfterMs, headerMs = retryAfterMs, code }: { scope: string; retryAfterMs: number; headerMs?: number; code?: number },
  message = 'You are being rate limited.',
): Answer => ({
  status: 429,
  headers: {
    'Retry-After': String(Math.ceil(headerMs / 1000)),
    'X-RateLimit-Scope': scope,
    ...(scope === 'global' ? { 'X-RateLimit-Global': 'true' } : {}),
  },
  body: { message, retry_after: retryAfterMs / 1000, global: scope === 'global', ...(code ? { code } : {}) },
})

/** The REST side: the door (token, ban, limits, faults), then the route's own answer. */
export class Rest {
  readonly #state: () => State
  #server: Server | null = null
  #port = 0

  constructor(state: () => State) {
    this.#state = state
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** Listens, after the first time on the same port again. */
  async up(port = this.#port): Promise<void> {
    const server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined)
      })
    })
    server.keepAliveTimeout = 60_000
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    this.#server = server
    this.#port = (server.address() as AddressInfo).port
  }

  /** Stops listening and cuts every connection: requests are then refused outright. */
  async down(): Promise<void> {
    const server = this.#server
    this.#server = null
    if (!server) return
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const state = this.#state()
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const method = request.method ?? 'GET'
    const bytes = await readBody(request)
    const path = url.pathname.startsWith(`${BASE}/`) ? url.pathname.slice(BASE.length) : url.pathname
    const match = url.pathname.startsWith(`${BASE}/`) ? matchRoute(method, path) : null
    const contentType = request.headers['content-type'] ?? ''
    const parsed = await parseBody(bytes, contentType, state.mint).catch((error: unknown) =>
      error instanceof Refusal ? error : new Refusal(50109),
    )
    const record: RequestRecord = {
      at: state.clock.now(),
      method,
      path: url.pathname + url.search,
      route: match ? `${method} ${match.route.path}` : null,
      body: parsed instanceof Refusal ? bytes.toString() : parsed.body,
      status: null,
      code: null,
      accepted: false,
    }
    state.requests.push(record)
    const fault = state.faults.take({ method, route: match?.route.path ?? '', path: record.path })
    if (fault?.fail === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.ms))
    if (fault && !('after' in fault && fault.after) && this.#spoil(fault, record, response)) return
    const answer = this.#answer(request, record, match, url.searchParams, parsed)
    if (fault && 'after' in fault && fault.after && this.#spoil(fault, record, response)) return
    this.#send(response, record, answer)
  }

  #answer(
    request: IncomingMessage,
    record: RequestRecord,
    match: Match | null,
    query: URLSearchParams,
    parsed: { body: unknown; files: Attachment[] } | Refusal,
  ): Answer {
    const state = this.#state()
    if (state.limits.banned)
      return { status: 429, headers: { 'Retry-After': String(TEN_MINUTES) }, body: '<html>error code: 1015</html>' }
    const isKnown = state.token !== null && request.headers.authorization === `Bot ${state.token}`
    if (!match?.route.open && !isKnown) return { status: 401, body: { message: '401: Unauthorized', code: 0 } }
    if (!match || !record.route) return refusalReply(new Refusal(0))
    const { route, params } = match
    const major = params.channel ?? params.guild ?? params.token ?? ''
    // An interaction's callback is outside every limit.
    const verdict = params.interaction ? null : state.limits.count(record.route, major, route.exempt === true)
    if (verdict?.refused) {
      const limited = limitedReply(verdict.refused)
      return { ...limited, headers: { ...verdict.headers, ...limited.headers } }
    }
    const headers = verdict?.headers ?? {}
    try {
      checkIds(params)
      if (parsed instanceof Refusal) throw parsed
      const call: Call = { state, params, query, body: parsed.body, files: parsed.files }
      const reply = route.answer(call)
      record.accepted = true
      return { ...reply, headers }
    } catch (error) {
      if (error instanceof InternalError) return { status: 500, body: { message: '500: Internal Server Error', code: 0 }, headers }
      if (!(error instanceof Refusal)) throw error
      record.code = error.code
      const refused = refusalReply(error)
      return { ...refused, headers: { ...headers, ...refused.headers } }
    }
  }

  /** Does to the answer what the fault says; false where the fault lets the request go on. */
  #spoil(fault: Fault, record: RequestRecord, response: ServerResponse): boolean {
    const state = this.#state()
    switch (fault.fail) {
      case 'delay':
        return false
      case 'status':
        this.#send(response, record, {
          status: fault.status,
          headers: fault.headers ?? {},
          body: fault.body ?? { message: `${fault.status}: on demand`, code: 0 },
        })
        return true
      case 'refusal':
        record.code = fault.code
        this.#send(response, record, refusalReply(new Refusal(fault.code)))
        return true
      case 'limited':
        this.#send(response, record, limitedReply(fault))
        return true
      case 'broken':
        record.status = 200
        response.writeHead(200, { 'Content-Type': 'application/json' })
        response.end('{"id": "1')
        break
      case 'fin':
        response.socket?.end()
        break
      case 'rst':
        response.socket?.resetAndDestroy()
        break
      case 'silence':
        break
    }
    state.happenings.happened()
    return true
  }

  #send(response: ServerResponse, record: RequestRecord, { status, body, headers = {} }: Answer): void {
    const state = this.#state()
    record.status = status
    const isShared = headers['X-RateLimit-Scope'] === 'shared'
    if (status === 401 || status === 403 || (status === 429 && !isShared)) state.limits.countInvalid()
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
    const type = typeof body === 'string' ? 'text/html' : 'application/json'
    const dated = { ...headers, Date: new Date(state.clock.now()).toUTCString() }
    response.writeHead(status, text === '' ? dated : { ...dated, 'Content-Type': type })
    response.end(text)
    state.happenings.happened()
  }
}
