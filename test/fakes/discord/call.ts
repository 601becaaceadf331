import type { Json } from './form.ts'
import type { Attachment } from './messages.ts'
import type { State } from './state.ts'

/** A request that passed the door: its path's parameters, its query, its body and the files that came with it. */
export interface Call {
  readonly state: State
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  readonly files: readonly Attachment[]
}

export interface Reply {
  readonly status: number
  readonly body?: unknown
}

/** One route: `open` ones ask for no token, `exempt` ones are outside the global limit; `major` names the bucket's own parameter. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly answer: (call: Call) => Reply
  readonly open?: true
  readonly exempt?: true
}

export const ok = (body: unknown, status = 200): Reply => ({ status, body })
export const nothing: Reply = { status: 204 }
export const jsonOf = (body: unknown): Json =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Json) : {}
