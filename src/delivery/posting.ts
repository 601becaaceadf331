import { type Instant, instant, type Language, type Severity } from '../model.ts'
import { type Document, heavier, type Posting, type Shown } from './rows.ts'
import type { FindOutcome, SendOutcome } from './sender.ts'

/** What a posting needs next. */
export type Step =
  | { readonly kind: 'create'; readonly document: Document; readonly repeat: boolean }
  /** `owed`: a correction of any of its messages, else the newest words for the message that stands. */
  | { readonly kind: 'edit'; readonly document: Document; readonly messageId: string; readonly owed: Language | null }
  /** The answer to a create was lost, and Discord may no longer know its nonce: the channel itself must tell. `young`: where it may not,
   *  the nonce most likely still counts. */
  | { readonly kind: 'find'; readonly document: Document; readonly since: Instant; readonly young: boolean }
  | { readonly kind: 'nothing' }

/** What the clock says of an attempt: `certain` of this run of the program and this clock; `likely` where the clock may have been set
 *  back while the program was away; `unknown` where it was set back for sure. */
export type AttemptAge = 'certain' | 'likely' | 'unknown'

/** Discord remembers a nonce for "the past few minutes"; we count on two, less the time that a request may take. */
const NONCE_REMEMBERED_MS = 100_000
/** However long Discord asks us to wait, and wherever the clock jumps: nothing waits longer. */
export const LONGEST_WAIT_MS = 3600_000
const LONGEST_BACKOFF_MS = 60_000

/** News for a channel. `since`: when it was due. */
export interface News {
  readonly incident: string
  readonly document: Document
  readonly severity: Severity
  readonly since: Instant
}

/** Whether the wanted document still has to be brought to the channel, apart from what an attempt in doubt may have brought. */
export const isPending = ({ givenUp, wanted, fresh, attempt, shown, gathered }: Posting): boolean =>
  givenUp === null && wanted !== null && (fresh || wanted !== (attempt ?? shown ?? gathered.at(-1))?.document)

/** Whether the channel shows the incident, or may, or is about to. */
export const isTold = (posting: Posting): boolean =>
  posting.shown !== null || posting.attempt !== null || posting.gathered.length > 0 || isPending(posting)

/** The posting after news that its channel is to get. A flash on an incident that is already shown becomes a message of its own,
 *  since an edit can't ping; what has not been sent yet merges into the newer revision, and stays as urgent as it was. */
export function wish(posting: Posting | null, news: News, channel: string, guild: string): Posting {
  const flash = news.severity === 'flash'
  if (posting === null)
    return {
      channel,
      guild,
      incident: news.incident,
      queued: news.since,
      wanted: news.document,
      severity: news.severity,
      fresh: flash,
      message: 1,
      shown: null,
      attempt: null,
      gathered: [],
      owed: [],
      earlier: [],
      failures: 0,
      row: null,
      givenUp: null,
    }
  if (posting.wanted === news.document) return posting
  const pending = isPending(posting)
  return {
    ...posting,
    wanted: news.document,
    fresh: flash || (pending && posting.fresh),
    severity: pending ? heavier(posting.severity, news.severity) : news.severity,
    queued: pending && posting.queued > news.since ? posting.queued : news.since,
    failures: posting.givenUp === null ? posting.failures : 0,
    givenUp: null,
  }
}

/** The posting after its alert was withdrawn: nothing more is posted of it, and every message of it becomes a correction. */
export const withdraw = (posting: Posting, retraction: string): Posting => {
  const messages = posting.shown === null ? posting.earlier : [...posting.earlier, posting.shown]
  return {
    ...posting,
    wanted: null,
    fresh: false,
    shown: null,
    gathered: [],
    earlier: messages,
    owed: messages.map((message) => owedTo(message, retraction)),
    attempt: posting.attempt === null ? null : { ...posting.attempt, withdrawn: retraction },
    givenUp: null,
  }
}

const owedTo = ({ messageId, document, language }: Shown, retraction: string) => ({
  messageId,
  document: `${retraction} ${document}`,
  language,
})

/** @param now milliseconds since 1970 */
export function stepOf(posting: Posting, now: number, attemptAge: AttemptAge = 'certain'): Step {
  const { attempt, shown, wanted, owed } = posting
  if (attempt !== null) {
    const { document, since } = attempt
    const age = now - Date.parse(since)
    const young = attemptAge !== 'unknown' && age >= 0 && age < NONCE_REMEMBERED_MS
    return young && attemptAge === 'certain' ? { kind: 'create', document, repeat: true } : { kind: 'find', document, since, young }
  }
  // Also after all else was given up: the mistake stands there.
  const [correction] = owed
  if (correction !== undefined)
    return { kind: 'edit', document: correction.document, messageId: correction.messageId, owed: correction.language }
  if (wanted === null || !isPending(posting)) return { kind: 'nothing' }
  if (shown !== null && !posting.fresh) return { kind: 'edit', document: wanted, messageId: shown.messageId, owed: null }
  return { kind: 'create', document: wanted, repeat: false }
}

/** Written down before a create goes out, so that a crash leaves it in doubt and not forgotten. */
export function attempting(posting: Posting, now: number): Posting {
  const { attempt, wanted, fresh, severity } = posting
  if (attempt !== null || wanted === null) return posting
  const begun = { document: wanted, fresh, severity, since: instant(now), withdrawn: null }
  return { ...posting, attempt: begun, fresh: false, severity: 'note' }
}

/** Told as a line of a digest. */
export function gatheredInto(posting: Posting, digest: string): Posting {
  if (posting.wanted === null) return posting
  const before = posting.gathered.filter((line) => line.digest !== digest)
  return { ...posting, gathered: [...before, { digest, document: posting.wanted }], fresh: false, severity: 'note', failures: 0 }
}

/** Where a posting stands after an outcome, and when to look at it again in milliseconds since 1970; null: as soon as possible. */
export interface Settled {
  readonly posting: Posting
  readonly again: number | null
}

/** What became of a step; `wordless`: there was nothing to send. */
export type Outcome =
  | SendOutcome
  | FindOutcome
  | { readonly kind: 'wordless'; readonly reason: 'document-gone' | 'not-worded'; readonly cause: string }

/** `posting` may have got news since the step began; they stay wished for.
 *  @param now milliseconds since 1970
 *  @param random from 0 to 1, spreads repeats */
export function settle(posting: Posting, step: Step, outcome: Outcome, now: number, random: number, language: Language): Settled {
  const certain = step.kind === 'create' && !step.repeat
  switch (outcome.kind) {
    case 'sent':
    case 'found':
      return soon({
        ...(step.kind === 'edit' ? edited(posting, step, language) : created(posting, outcome.messageId, now, language)),
        failures: 0,
      })
    case 'absent':
      return soon({ ...unattempted(posting), failures: 0 })
    case 'not-allowed':
      return step.kind === 'find' && step.young ? soon(posting) : unsettled(posting, now)
    case 'retry':
    case 'doubt': {
      // Where nothing was posted for certain, a create is not in doubt, and newer words may merge into it.
      const free = certain && outcome.kind === 'retry' ? unattempted(posting) : posting
      const failed = { ...free, failures: free.failures + 1 }
      const named = outcome.kind === 'retry' ? outcome.afterMs : null
      const wait = named === null ? backoffMs(failed.failures, random) : Math.min(named + 500 * random, LONGEST_WAIT_MS)
      return { posting: failed, again: now + wait }
    }
    case 'message-lost':
      if (step.kind === 'edit') return soon(lost(posting, step, outcome.reason))
      // No answer to a create: taken at its word, it would be sent again and again.
      return refused(posting, step, `refused-${outcome.reason}`, now, certain)
    case 'shut':
      return soon(abandoned({ ...posting, owed: [] }, outcome.reason, now, certain))
    case 'refused':
      return refused(posting, step, `refused-${outcome.code}`, now, certain)
    case 'wordless':
      return refused(posting, step, outcome.reason, now, certain)
    case 'stopped':
      return soon(certain ? unattempted(posting) : posting)
  }
}

/** A posting whose channel no longer wants it or can't have it, or whose news came too late.
 *  @param corrects messages that are to be corrected still are */
export const giveUp = (posting: Posting, reason: string, now: number, corrects: boolean): Posting =>
  abandoned(corrects ? posting : { ...posting, owed: [] }, reason, now, false)

const soon = (posting: Posting): Settled => ({ posting, again: null })

function created(posting: Posting, messageId: string, now: number, language: Language): Posting {
  const { attempt, shown, earlier } = posting
  const message: Shown = { document: attempt?.document ?? posting.wanted ?? '', messageId, at: instant(now), language }
  const before = shown === null ? earlier : [...earlier, shown]
  const settled = { ...posting, attempt: null, message: posting.message + 1 }
  const withdrawn = attempt?.withdrawn ?? null
  if (withdrawn === null) return { ...settled, shown: message, earlier: before }
  return { ...settled, earlier: [...before, message], owed: [...posting.owed, owedTo(message, withdrawn)] }
}

type Edit = Step & { readonly kind: 'edit' }

function edited(posting: Posting, step: Edit, language: Language): Posting {
  if (step.owed !== null) return withoutOwed(posting, step)
  const { shown } = posting
  if (shown === null || shown.messageId !== step.messageId) return posting
  return { ...posting, shown: { ...shown, document: step.document, language } }
}

/** The message to edit is gone, or may not be edited any more: its words become a new message, except a correction of what
 *  nobody can see. */
function lost(posting: Posting, step: Edit, reason: 'deleted' | 'too-old'): Posting {
  if (step.owed !== null) {
    const rest = withoutOwed(posting, step)
    return reason === 'too-old' && rest.wanted === null ? { ...rest, wanted: step.document, fresh: true, givenUp: null } : rest
  }
  const { shown, earlier } = posting
  if (shown === null || shown.messageId !== step.messageId) return posting
  return { ...posting, shown: null, earlier: reason === 'deleted' ? earlier : [...earlier, shown], failures: 0 }
}

const withoutOwed = (posting: Posting, step: Edit): Posting => ({
  ...posting,
  owed: posting.owed.filter(({ messageId, document }) => messageId !== step.messageId || document !== step.document),
})

/** What was attempted was not posted: it is wished for again, if it was not withdrawn meanwhile. */
function unattempted(posting: Posting): Posting {
  const { attempt } = posting
  if (attempt === null) return posting
  if (attempt.withdrawn !== null) return { ...posting, attempt: null }
  const fresh = posting.fresh || attempt.fresh
  return { ...posting, attempt: null, fresh, severity: heavier(posting.severity, attempt.severity) }
}

/** A create that can't be settled: nothing twice wins over nothing lost. News that came since are posted under the next number. */
function unsettled(posting: Posting, now: number): Settled {
  if (!isPending(posting)) return soon(abandoned(posting, 'unsettled', now, false))
  return soon({ ...unattempted(posting), message: posting.message + 1, failures: 0 })
}

/** One document could not be sent, through no fault of the channel: news that came since still can. */
function refused(posting: Posting, step: Step, reason: string, now: number, certain: boolean): Settled {
  if (step.kind === 'edit' && step.owed !== null) return soon(withoutOwed(posting, step))
  const newer = isPending(posting) && step.kind !== 'nothing' && posting.wanted !== step.document
  if (!newer) return soon(abandoned(posting, reason, now, certain))
  return soon({ ...unattempted(posting), failures: 0 })
}

/** @param certain the attempt at hand posted nothing; else its number and its nonce are used up */
const abandoned = (posting: Posting, reason: string, now: number, certain: boolean): Posting => ({
  ...posting,
  message: posting.attempt === null || certain ? posting.message : posting.message + 1,
  attempt: null,
  fresh: false,
  failures: 0,
  givenUp: { reason, at: instant(now) },
})

/** Doubles from one second to a minute, spread over the upper half. */
const backoffMs = (failures: number, random: number): number => {
  const ceiling = Math.min(LONGEST_BACKOFF_MS, 1000 * 2 ** Math.min(failures - 1, 20))
  return ceiling / 2 + (ceiling / 2) * random
}
