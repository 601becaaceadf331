import type { Alive } from './alive.ts'
import { type Breaker, createBreaker } from './breaker.ts'
import { createOutage, type Outage } from './outage.ts'
import type { AttemptAge } from './posting.ts'
import { createRests, type Rests } from './rests.ts'

/** What one run of the program remembers between two looks at the queue. All that must outlast it is in the store. */
export interface Memory {
  /** The token no longer works. */
  halted: boolean
  /** Null until the store was asked. */
  alive: Alive | null
  readonly rests: Rests
  readonly breaker: Breaker
  readonly outage: Outage
  /** The postings attempted by this run since the clock was last set back, by key: only of these the age is certain. */
  readonly attempted: Set<string>
}

export const blankMemory = (): Memory => ({
  halted: false,
  alive: null,
  rests: createRests(),
  breaker: createBreaker(),
  outage: createOutage(),
  attempted: new Set(),
})

/** What can be said of the age of a posting's attempt. */
export const attemptAge = ({ attempted, alive }: Memory, key: string): AttemptAge =>
  attempted.has(key) ? 'certain' : (alive?.setBack ?? null) === null ? 'likely' : 'unknown'
