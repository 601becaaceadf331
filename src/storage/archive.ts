import type { Claim, FeedId, HeldBack, Instant, Reading, Report, ReportKind } from '../model.ts'
import type { Put, Row } from './store.ts'

/** A report as it is kept: what it is, what was read in it, and what became of it. */
export interface Filed {
  readonly report: Report
  readonly kind: ReportKind
  /** The feeds that brought an earlier copy of it: a list that follows none of them saw a new report. */
  readonly copies: readonly { readonly report: string; readonly feed: FeedId | null }[]
  /** Null for a duplicate: it is not read again. */
  readonly reading: Reading | null
  /** The claims of the former revision, for an edit. */
  readonly earlier: readonly Claim[] | null
  readonly compared: Instant
  readonly told: readonly { readonly lists: readonly string[]; readonly alerts: readonly string[] }[]
  /** Why nothing was told; null where something was. */
  readonly held: HeldBack | null
}

const DAY_MS = 24 * 3600_000

export const reportKey = (report: Pick<Report, 'feed' | 'id'>): string => `report/${part(report.feed ?? '')}/${part(report.id)}`

/** The rows of a report. One with claims is also filed under its place in the order of comparing, as it was then: views that are older
 *  are brought up to date from there, and a list is told anew. */
export function filedPuts(filed: Filed, order: number, now: number, retentionDays: number): Put[] {
  const expires = now + retentionDays * DAY_MS
  const value = JSON.stringify(filed)
  const row = { key: reportKey(filed.report), value, expires }
  if (filed.reading === null || filed.reading.claims.length === 0) return [row]
  return [row, { key: comparedKey(order), value, expires }]
}

export const COMPARED = 'compared/'
export const comparedKey = (order: number): string => `${COMPARED}${String(order).padStart(15, '0')}`
export const orderOf = (row: Pick<Row, 'key'>): number => Number(row.key.slice(COMPARED.length))

/** A part of a key holds no slash and nothing that a key may not hold. */
const part = (text: string): string => encodeURIComponent(text.toWellFormed())
