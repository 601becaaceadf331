import { createHash } from 'node:crypto'
import type { Clock } from './clock.ts'

/** `most` requests in `windowMs`, counted from the first one. */
export interface RouteLimit {
  readonly most: number
  readonly windowMs: number
}

/** The limits of this Discord. Documented are the 50 a second and the headers; the rest is what practice shows (research/discord-tech.md). */
export interface Limits {
  /** Null: no global limit. `fixed`: counted per second of the clock; `sliding`: in any span of a second. */
  readonly global: { readonly perSecond: number; readonly mode: 'fixed' | 'sliding' } | null
  /** Buckets told in headers, by route and channel, guild or webhook. */
  readonly routes: Readonly<Record<string, RouteLimit>>
  /** Limits that no header tells of; `code` is Discord's error code in the 429's body. */
  readonly hidden: Readonly<Record<string, RouteLimit & { readonly code?: number }>>
  /** So many 401, 403 and 429 (but `shared`) in ten minutes ban the address. */
  readonly invalid: number
}

const CREATE = 'POST /channels/:channel/messages'
const EDIT = 'PATCH /channels/:channel/messages/:message'
const WEBHOOK = { most: 5, windowMs: 2_000 }

export const DOCUMENTED: Limits = {
  global: { perSecond: 50, mode: 'fixed' },
  routes: {
    [CREATE]: { most: 5, windowMs: 5_000 },
    [EDIT]: { most: 5, windowMs: 5_000 },
    'DELETE /channels/:channel/messages/:message': { most: 5, windowMs: 1_000 },
    'POST /webhooks/:application/:token': WEBHOOK,
    'PATCH /webhooks/:application/:token/messages/:message': WEBHOOK,
  },
  hidden: { 'POST /channels/:channel/messages/:message/crosspost': { most: 10, windowMs: 3_600_000 } },
  invalid: 10_000,
}

export const NO_LIMITS: Limits = { global: null, routes: {}, hidden: {}, invalid: Number.POSITIVE_INFINITY }

export interface Verdict {
  readonly headers: Record<string, string>
  /** Set where the request is refused. */
  readonly refused: { readonly scope: 'user' | 'global' | 'shared'; readonly retryAfterMs: number; readonly code?: number } | null
}

interface Bucket {
  left: number
  resetsAt: number
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3)

/** The 429 bookkeeping of one bot. */
export class RateLimits {
  readonly #clock: Clock
  readonly #buckets = new Map<string, Bucket>()
  readonly #lastSecond: number[] = []
  readonly #invalid: number[] = []
  limits: Limits

  constructor(clock: Clock, limits: Limits) {
    this.#clock = clock
    this.limits = limits
  }

  /** Counts one request in. `exempt`: interaction callbacks and webhooks, outside the global limit. */
  count(route: string, major: string, exempt: boolean): Verdict {
    const now = this.#clock.now()
    const global = exempt ? null : this.#globalWait(now)
    if (global !== null) return { headers: {}, refused: { scope: 'global', retryAfterMs: global } }
    const hidden = this.limits.hidden[route]
    if (hidden) {
      const bucket = this.#bucket(`hidden ${route} ${major}`, hidden, now)
      if (bucket.left < 0) {
        return {
          headers: {},
          refused: { scope: 'user', retryAfterMs: bucket.resetsAt - now, ...(hidden.code ? { code: hidden.code } : {}) },
        }
      }
    }
    const limit = this.limits.routes[route]
    if (!limit) return { headers: {}, refused: null }
    const bucket = this.#bucket(`${route} ${major}`, limit, now)
    const headers = {
      'X-RateLimit-Limit': String(limit.most),
      'X-RateLimit-Remaining': String(Math.max(0, bucket.left)),
      'X-RateLimit-Reset': seconds(bucket.resetsAt),
      'X-RateLimit-Reset-After': seconds(bucket.resetsAt - now),
      'X-RateLimit-Bucket': createHash('md5').update(route).digest('hex'),
    }
    return { headers, refused: bucket.left < 0 ? { scope: 'user', retryAfterMs: bucket.resetsAt - now } : null }
  }

  /** Counts one answer of 401, 403 or 429. */
  countInvalid(): void {
    this.#invalid.push(this.#clock.now())
  }

  /** Invalid requests of the last ten minutes. */
  get invalid(): number {
    const since = this.#clock.now() - 600_000
    while (this.#invalid[0] !== undefined && this.#invalid[0] <= since) this.#invalid.shift()
    return this.#invalid.length
  }

  get banned(): boolean {
    return this.invalid >= this.limits.invalid
  }

  /** Milliseconds to wait, or null where the request is within the global limit. */
  #globalWait(now: number): number | null {
    const { global } = this.limits
    if (!global) return null
    const since = global.mode === 'sliding' ? now - 1_000 : Math.floor(now / 1_000) * 1_000 - 1
    while (this.#lastSecond[0] !== undefined && this.#lastSecond[0] <= since) this.#lastSecond.shift()
    if (this.#lastSecond.length < global.perSecond) {
      this.#lastSecond.push(now)
      return null
    }
    const freeAt = global.mode === 'sliding' ? (this.#lastSecond[0] ?? now) + 1_000 : (Math.floor(now / 1_000) + 1) * 1_000
    return Math.max(1, freeAt - now)
  }

  #bucket(key: string, limit: RouteLimit, now: number): Bucket {
    let bucket = this.#buckets.get(key)
    if (!bucket || bucket.resetsAt <= now) {
      bucket = { left: limit.most, resetsAt: now + limit.windowMs }
      this.#buckets.set(key, bucket)
    }
    bucket.left -= 1
    return bucket
  }
}
