import type { Alert, Instant, Language, Post, RichText } from '../model.ts'
import { wordAlert } from './alert.ts'
import { bare, clean, cut } from './clean.ts'
import { LONGEST_HEADLINE } from './headline.ts'
import { textsIn } from './index.ts'
import { rich } from './rich.ts'
import type { Wording } from './scene.ts'
import { wallClock } from './time.ts'

/** Why and when the people who run the bot took an alert back. */
export interface Withdrawal {
  readonly reason: string
  readonly at: Instant
}

/** Several alerts that share one message. */
export interface GatheredAlerts {
  readonly kind: 'digest' | 'catch-up'
  readonly id: string
  readonly since: Instant
  readonly entries: readonly { readonly alert: Alert; readonly retracted: Withdrawal | null }[]
  /** How many more there are than `entries` has. */
  readonly more: number
}

const LONGEST_REASON = 300

/** A digest or a catch-up in words: one line an alert, oldest words struck where an alert was withdrawn. */
export const wordGathered = (gathered: GatheredAlerts, language: Language, now: Instant, wording: Wording): Post => {
  const texts = textsIn(language)
  const { kind, id, since, entries, more } = gathered
  const lines = entries.map(({ alert, retracted }): RichText => {
    const { headline } = wordAlert(alert, language, now, wording)
    const said: RichText = retracted === null ? [headline] : [{ struck: headline }]
    return rich`${{ time: alert.at, style: 'moment' }} · ${said} · ${alert.id}`
  })
  const [lead] = entries
  return {
    language: texts.language,
    direction: texts.direction,
    severity: 'note',
    topic: lead?.alert.topic ?? 'ceasefire',
    headline: texts.gathered.headline[kind](entries.length + more),
    title: texts.gathered.title[kind],
    lines: more === 0 ? lines : [...lines, [texts.gathered.more(more)]],
    evidenceTitle: texts.post.evidence,
    evidence: [],
    status: lead === undefined ? [] : [texts.post.status(lead.alert.standing)],
    at: since,
    footer: id,
  }
}

/** A post whose alert was withdrawn: as visible as the mistake, with the mistake struck through. */
export const wordWithdrawn = (alert: Alert, withdrawal: Withdrawal, language: Language, now: Instant, wording: Wording): Post => {
  const texts = textsIn(language)
  const post = wordAlert(alert, language, now, wording)
  const at = wallClock(withdrawal.at, 'local')
  const moment = texts.time.moment(texts.time.day(at, false), at.clock)
  return {
    ...post,
    headline: cut(texts.gathered.withdrawn(moment, bare(withdrawal.reason, LONGEST_REASON)), LONGEST_HEADLINE),
    title: texts.gathered.withdrawnTitle,
    lines: [[clean(withdrawal.reason, LONGEST_REASON)], [{ struck: post.headline }]],
    evidence: [],
  }
}
