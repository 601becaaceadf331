import { instant } from '../model.ts'
import type { Retraction } from './digest.ts'
import { digestOf, KEPT_MS, type Put } from './rows.ts'
import { type Telling, tellingKey } from './telling.ts'

/**
 * The rows that withdraw an alert: every message of it becomes a dated correction, and what was not sent yet never is. They go
 * through the same queue as alerts, behind those told before.
 * @param incident the id in the posts' footer
 * @param sequence as of `tellingPuts`
 */
export const retractionPuts = (incident: string, reason: string, sequence: string, now: number): Put[] => {
  const retraction: Retraction = { reason, at: instant(now) }
  const value = JSON.stringify(retraction)
  const key = `retraction/${digestOf(`${incident} ${value}`, 12)}`
  const telling: Telling = { kind: 'retraction', incident, retraction: key, at: instant(now), after: null }
  return [
    { key, value, expires: now + KEPT_MS },
    { key: tellingKey(sequence), value: JSON.stringify(telling) },
  ]
}
