import type { RefusalCode } from './refusals.ts'

/**
 * What goes wrong with a request. `after`: Discord did what was asked and only the answer is spoilt; else it did nothing.
 * `fin` and `rst` close the connection politely or with a reset; `silence` never answers; `broken` answers 200 with half a JSON;
 * `limited` is a 429 whose header may lie about the wait that its body tells.
 */
export type Fault =
  | {
      readonly fail: 'status'
      readonly status: number
      readonly body?: unknown
      readonly headers?: Readonly<Record<string, string>>
      readonly after?: boolean
    }
  | { readonly fail: 'refusal'; readonly code: RefusalCode }
  | { readonly fail: 'fin' | 'rst' | 'silence' | 'broken'; readonly after?: boolean }
  | { readonly fail: 'delay'; readonly ms: number }
  | {
      readonly fail: 'limited'
      readonly scope: 'user' | 'shared' | 'global'
      readonly retryAfterMs: number
      readonly headerMs?: number
      readonly code?: number
    }

export interface Target {
  readonly method: string
  /** As `/channels/:channel/messages`. */
  readonly route: string
  readonly path: string
}

export interface Aim {
  /** Which requests: a route as `POST /channels/:channel/messages`, or a question; every request where left out. */
  readonly on?: string | ((target: Target) => boolean)
  /** How many requests it hits; 1 where left out. */
  readonly times?: number
  /** How many matching requests pass before it hits. */
  readonly skip?: number
}

interface Planned {
  readonly fault: Fault
  readonly on: (target: Target) => boolean
  skip: number
  left: number
}

/** The list of things that shall go wrong, in the order they were asked for. */
export class Faults {
  #planned: Planned[] = []

  /** The next matching request (or requests) goes wrong. */
  next(fault: Fault, { on, times = 1, skip = 0 }: Aim = {}): void {
    const matches = typeof on === 'string' ? ({ method, route }: Target) => `${method} ${route}` === on : (on ?? (() => true))
    this.#planned.push({ fault, on: matches, skip, left: times })
  }

  /** Every matching request goes wrong until the returned function is called. */
  always(fault: Fault, on?: Aim['on']): () => void {
    this.next(fault, { on, times: Number.POSITIVE_INFINITY })
    const planned = this.#planned.at(-1)
    return () => {
      this.#planned = this.#planned.filter((other) => other !== planned)
    }
  }

  clear(): void {
    this.#planned = []
  }

  /** The fault that hits this request, used up; null where it goes well. */
  take(target: Target): Fault | null {
    for (const planned of this.#planned) {
      if (!planned.on(target)) continue
      if (planned.skip > 0) {
        planned.skip -= 1
        continue
      }
      planned.left -= 1
      if (planned.left <= 0) this.#planned = this.#planned.filter((other) => other !== planned)
      return planned.fault
    }
    return null
  }
}
