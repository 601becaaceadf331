import type { Severity } from '../../../src/model.ts'

/** The same numbers from 0 up to 1 for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface PlannedTelling {
  readonly incident: string
  readonly revision: number
  readonly severity: Severity
}

/** Sixty tellings of eight incidents, a quarter of them flashes. */
export const PLAN: readonly PlannedTelling[] = planned(60)

function planned(count: number): PlannedTelling[] {
  const random = seeded(2022)
  const revisions = new Map<string, number>()
  return Array.from({ length: count }, () => {
    const incident = `a-${1 + Math.floor(random() * 8)}`
    const revision = (revisions.get(incident) ?? 0) + 1
    revisions.set(incident, revision)
    const severity = (['flash', 'notice', 'note', 'note'] as const)[Math.floor(random() * 4)] ?? 'note'
    return { incident, revision, severity }
  })
}
