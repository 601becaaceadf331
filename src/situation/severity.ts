import type { Novelty, Severity, Weapon } from '../model.ts'

const HEAVY: ReadonlySet<Weapon> = new Set<Weapon>(['missile', 'airstrike', 'drone', 'artillery'])

/** CHANGES.md, Severity: the first artillery, drone, missile or air attack of an incident is a flash. */
export function severityOfFire(novelty: Novelty, weapon: Weapon, before: Weapon | null): Severity {
  const isFirstHeavy = HEAVY.has(weapon) && (before === null || !HEAVY.has(before))
  if (novelty === 'new') return HEAVY.has(weapon) ? 'flash' : 'notice'
  if (novelty === 'corrected') return before !== null && HEAVY.has(before) ? 'flash' : 'notice'
  if (novelty === 'corroborated') return isFirstHeavy ? 'flash' : 'note'
  return isFirstHeavy ? 'flash' : 'notice'
}

/** A toll that appears or grows by ten or by half is a flash; what it was before, or null. */
export function severityOfToll(killed: number | null, before: number | null): Severity {
  if (killed === null || killed === 0) return 'notice'
  if (before === null || before === 0) return 'flash'
  return killed - before >= 10 || killed >= before * 1.5 ? 'flash' : 'notice'
}
