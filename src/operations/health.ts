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

/** @param clock milliseconds since 1970 */
export function createHealth(clock: () => number): Health {
  const parts = new Map<string, { limit: number; last: number; failure: { since: number; cause: string } | null }>()
  return {
    part(name, limitSeconds) {
      const part = { limit: limitSeconds * 1000, last: clock(), failure: null as { since: number; cause: string } | null }
      parts.set(name, part)
      return {
        beat() {
          part.last = clock()
          part.failure = null
        },
        fail(cause) {
          part.failure = { since: part.failure?.since ?? clock(), cause }
        },
      }
    },
    report() {
      const now = clock()
      const reports = [...parts].map(([name, part]): [string, PartReport] => {
        if (part.failure !== null) return [name, { ok: false, since: instant(part.failure.since), cause: part.failure.cause }]
        if (now - part.last > part.limit)
          return [name, { ok: false, since: instant(part.last), cause: 'nothing has moved since then' }]
        return [name, { ok: true, last: instant(part.last) }]
      })
      return { healthy: reports.every(([, report]) => report.ok), parts: Object.fromEntries(reports) }
    },
  }
}
