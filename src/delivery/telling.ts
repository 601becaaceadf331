import { type Alert, type Instant, instant } from '../model.ts'
import { alertPut, type Put } from './rows.ts'

/** One piece of news to everybody whom it concerns: written in the commit of the change, spread over channels afterwards. */
export type Telling = {
  readonly at: Instant
  /** The last channel that has it; a kill goes on behind it. */
  readonly after: string | null
} & (
  | {
      readonly kind: 'alert'
      readonly alert: string
      /** The feed lists whose servers are told. */
      readonly lists: readonly string[]
    }
  | { readonly kind: 'retraction'; readonly incident: string; readonly retraction: string }
)

export const TELLINGS = 'telling/'
export const tellingKey = (sequence: string): string => `${TELLINGS}${sequence}`

/** The rows that tell an alert to the servers of these feed lists, for the commit of the change itself.
 *  @param sequence orders tellings: each greater than the one before */
export const tellingPuts = (alert: Alert, lists: readonly string[], sequence: string, now: number): Put[] => {
  const put = alertPut(alert, now)
  const telling: Telling = { kind: 'alert', alert: put.key, lists, at: instant(now), after: null }
  return [put, { key: tellingKey(sequence), value: JSON.stringify(telling) }]
}
