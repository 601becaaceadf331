import { type Instant, instant } from '../model.ts'

/** A part of the program that must keep moving: it beats whenever it got something done, or says what is wrong. */
export interface Pulse {
  beat(): void
  /** Wrong until the next beat. */
  fail(cause: string): void
}

export interface Health {
  /** A part that is stuck when it has not beaten for `limitSeconds`. It starts well. */
  part(name: string, limitSeconds: number): Pulse
  report(): HealthReport
}

export interface HealthReport {
  readonly healthy: boolean
  readonly parts: Readonly<Record<string, PartReport>>
}
type PartReport =
  | { readonly ok: true; readonly last: Instant }
  | { readonly ok: false; readonly since: Instant; readonly cause: string }

interface Part {
  readonly limit: number
  last: number
  /** The same moment by the steady clock. */
  beaten: number
  failure: { readonly since: number; readonly cause: string } | null
}

/** @param clock milliseconds since 1970
 *  @param steady milliseconds that nobody sets: what a standstill is measured by */
export function createHealth(clock: () => number, steady: () => number = clock): Health {
  const parts = new Map<string, Part>()
  return {
    part(name, limitSeconds) {
      const part: Part = { limit: limitSeconds * 1000, last: clock(), beaten: steady(), failure: null }
      parts.set(name, part)
      return {
        beat() {
          part.last = clock()
          part.beaten = steady()
          part.failure = null
        },
        fail(cause) {
          part.failure = { since: part.failure?.since ?? clock(), cause }
        },
      }
    },
    report() {
      const now = steady()
      const reports = [...parts].map(([name, part]): [string, PartReport] => {
        if (part.failure !== null) return [name, { ok: false, since: instant(part.failure.since), cause: part.failure.cause }]
        if (now - part.beaten > part.limit)
          return [name, { ok: false, since: instant(part.last), cause: 'nothing has moved since then' }]
        return [name, { ok: true, last: instant(part.last) }]
      })
      return { healthy: reports.every(([, report]) => report.ok), parts: Object.fromEntries(reports) }
    },
  }
}
