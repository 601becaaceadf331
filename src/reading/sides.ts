/** The two sides of this conflict, and who stands with whom. */
import type { Attacker, Origin } from '../model.ts'

const SIDES: ReadonlySet<string> = new Set(['armenia', 'azerbaijan', 'artsakh'])
export const isSide = (who: string | null): who is Attacker => who !== null && SIDES.has(who)

export const opposite = (side: Attacker): Attacker => (side === 'azerbaijan' ? 'armenia' : 'azerbaijan')

/** Armenia and Artsakh stand on one side of this conflict. */
export const sameCamp = (a: Attacker, b: Attacker): boolean => (a === 'azerbaijan') === (b === 'azerbaijan')

export const homeSide = (origin: Origin): Attacker | null => (origin === 'armenia' || origin === 'azerbaijan' ? origin : null)
