import { type Alert, type Instant, instant, SEVERITIES, type Severity } from '../model.ts'
import { alertKey, type Posting } from './rows.ts'
import type { SendOutcome } from './sender.ts'

/** What a posting needs next. */
export type Step =
  | { readonly kind: 'create'; readonly alert: string; readonly repeat: boolean }
  | { readonly kind: 'edit'; readonly alert: string; readonly messageId: string }
  /** The answer to a create was lost so long ago that Discord no longer knows its nonce: the channel itself must tell. */
  | { readonly kind: 'find'; readonly alert: string; readonly since: Instant }
  | { readonly kind: 'nothing' }

/** Discord remembers a nonce for "the past few minutes"; we count on two. */
export const NONCE_REMEMBERED_MS = 120_000

/** The posting after an alert that its channel is to get. A flash on an incident that is already shown becomes a message of its
 *  own, since an edit can't ping; anything that has not been sent yet merges into the newer revision. */
export function wish(posting: Posting | null, alert: Alert, channel: string, guild: string, now: Instant): Posting {
  const key = alertKey(alert)
  if (posting === null)
    return {
      channel,
      guild,
      incident: alert.id,
      severity: alert.severity,
      queued: now,
      wanted: key,
      fresh: false,
      message: 1,
      shown: null,
      attempt: null,
      failures: 0,
      earlier: [],
      givenUp: null,
    }
  const waiting = stepOf(posting, now).kind !== 'nothing'
  return {
    ...posting,
    wanted: key,
    fresh: alert.severity === 'flash' || (waiting && posting.fresh),
    severity: waiting ? heavier(posting.severity, alert.severity) : alert.severity,
    queued: waiting ? posting.queued : now,
    failures: 0,
    givenUp: null,
  }
}

const heavier = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b)

export function stepOf(posting: Posting, now: Instant): Step {
  if (posting.givenUp !== null) return { kind: 'nothing' }
  const { attempt, shown, wanted } = posting
  if (attempt !== null) {
    const age = Date.parse(now) - Date.parse(attempt.since)
    return age < NONCE_REMEMBERED_MS
      ? { kind: 'create', alert: attempt.alert, repeat: true }
      : { kind: 'find', alert: attempt.alert, since: attempt.since }
  }
  if (shown === null || posting.fresh) return { kind: 'create', alert: wanted, repeat: false }
  if (shown.alert !== wanted) return { kind: 'edit', alert: wanted, messageId: shown.messageId }
  return { kind: 'nothing' }
}

/** Written down before a create goes out, so that a crash leaves it in doubt and not forgotten. */
export const attempting = (posting: Posting, now: Instant): Posting => ({
  ...posting,
  attempt: posting.attempt ?? { alert: posting.wanted, since: now },
})

/** Where a posting stands after an outcome, and when to look at it again (null: when its next alert comes). */
export interface Settled {
  readonly posting: Posting
  readonly again: Instant | null
}

/** @param random from 0 to 1, spreads repeats */
export function settle(posting: Posting, step: Step, outcome: SendOutcome, now: Instant, random: number): Settled {
  switch (outcome.kind) {
    case 'sent':
      return more(
        { ...(step.kind === 'edit' ? edited(posting, step) : created(posting, outcome.messageId, now)), failures: 0 },
        now,
      )
    case 'retry': {
      // Nothing was posted, so a create that was not in doubt before is not in doubt now, and newer words may merge into it.
      const attempt = step.kind === 'create' && !step.repeat ? null : posting.attempt
      const failed = { ...posting, attempt, failures: posting.failures + 1 }
      return { posting: failed, again: instant(Date.parse(now) + (outcome.afterMs ?? backoffMs(failed.failures, random))) }
    }
    case 'doubt': {
      const failed = { ...posting, failures: posting.failures + 1 }
      return { posting: failed, again: instant(Date.parse(now) + backoffMs(failed.failures, random)) }
    }
    case 'message-lost':
      return more(anew(posting), now)
    case 'shut':
      return ended(posting, outcome.reason, now)
    case 'refused':
      return ended(posting, `refused-${outcome.code}`, now)
    case 'stopped':
      return { posting, again: instant(Date.parse(now) + 60_000) }
  }
}

/** A create that could not be settled: nothing twice wins over nothing lost. */
export const unsettled = (posting: Posting, now: Instant): Settled => ended(posting, 'unsettled', now)
/** The channel does not hold the message in doubt: it was never posted and is sent anew under the same nonce. */
export const neverPosted = (posting: Posting, now: Instant): Settled => more({ ...posting, attempt: null }, now)

const ended = (posting: Posting, reason: string, now: Instant): Settled => ({
  posting: { ...posting, attempt: null, givenUp: { reason, at: now } },
  again: null,
})

const more = (posting: Posting, now: Instant): Settled => ({ posting, again: stepOf(posting, now).kind === 'nothing' ? null : now })

function created(posting: Posting, messageId: string, now: Instant): Posting {
  const alert = posting.attempt?.alert ?? posting.wanted
  return {
    ...posting,
    earlier: posting.shown === null ? posting.earlier : [...posting.earlier, posting.shown.messageId],
    shown: { alert, messageId, at: now },
    attempt: null,
    // A flash that came while an older create was in doubt still wants a message of its own.
    fresh: posting.fresh && alert !== posting.wanted,
    message: posting.message + 1,
  }
}

const edited = (posting: Posting, step: Step & { kind: 'edit' }): Posting => ({
  ...posting,
  shown: posting.shown === null ? null : { ...posting.shown, alert: step.alert },
})

const anew = (posting: Posting): Posting => ({ ...posting, shown: null, failures: 0 })

/** Doubles from one second to five minutes, spread over the upper half. */
const backoffMs = (failures: number, random: number): number => {
  const ceiling = Math.min(300_000, 1000 * 2 ** Math.min(failures - 1, 20))
  return Math.round(ceiling / 2 + (ceiling / 2) * random)
}
