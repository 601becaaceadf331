/** What one poll makes of a feed's state. Pure. */
import type { FetchResult } from './fetch-result.ts'
import type { Validators } from './headers.ts'
import {
  backoff,
  DEFAULT_QUIET,
  EMPTY_POLLS,
  interval,
  type Limits,
  LONGEST_BACKOFF,
  REPORT_AFTER,
  SIGHTINGS_TO_MOVE,
  validatorsStand,
} from './schedule.ts'
import type { FeedProblem, FeedState } from './state.ts'

export interface Circumstances {
  readonly now: number
  readonly limits: Limits
  readonly urgent: boolean
  readonly official: boolean
  /** From 0 up to 1. */
  readonly random: number
}

type Answer = Exclude<FetchResult, { kind: 'problem' }>

/** What was read from a document whose entries were accepted. */
export interface DocumentFacts {
  readonly hash: string
  readonly entries: number
  readonly entriesPerDay: number | null
  readonly ttl: number | null
  readonly cut: boolean
}

/** What to ask with: nothing unless a document came in the last days. */
export const validatorsFor = (state: FeedState, now: number): Validators | null =>
  validatorsStand(state.lastDocument, now) ? { etag: state.etag, lastModified: state.lastModified } : null

/** After a good answer. `read` is null where it held nothing new: 304, or the same bytes again. */
export function afterAnswer(state: FeedState, answer: Answer, read: DocumentFacts | null, at: Circumstances): FeedState {
  const entries = read?.entries ?? state.entries
  const emptyPolls = entries === 0 ? state.emptyPolls + 1 : 0
  const cut = read?.cut ?? false
  const reason: FeedProblem | null = emptyPolls >= EMPTY_POLLS ? 'no-entries' : cut ? 'cut-off' : null
  const pace = {
    entriesPerDay: read === null ? state.entriesPerDay : read.entriesPerDay,
    ttl: read === null ? state.ttl : read.ttl,
  }
  return {
    ...state,
    ...pace,
    ...validatorsAfter(state, answer, cut),
    ...moved(state, answer.movedTo),
    nextPoll:
      at.now + interval({ ...pace, freshFor: answer.freshFor, urgent: at.urgent, official: at.official }, at.limits, at.random),
    lastPoll: at.now,
    // A feed that has been empty for long does not count as one that answers.
    lastGood: reason === 'no-entries' ? state.lastGood : at.now,
    sighted: state.sighted ?? (entries > 0 ? at.now : null),
    lastDocument: answer.kind === 'document' ? at.now : state.lastDocument,
    // A body that was cut is read again, whole, when it comes.
    bodyHash: cut ? null : (read?.hash ?? state.bodyHash),
    entries,
    failures: 0,
    failingSince: null,
    emptyPolls,
    emptySince: entries === 0 ? (state.emptySince ?? at.now) : null,
    problem: reason === null ? null : { reason, detail: '', status: null, at: at.now },
    reported: reason === 'no-entries' && state.reported,
    hostQuietUntil: null,
    stopped: null,
  }
}

/** A 304 may bring new validators (RFC 9111, 3.2) and keeps those it does not mention. */
function validatorsAfter(state: FeedState, answer: Answer, cut: boolean): Pick<FeedState, 'etag' | 'lastModified'> {
  if (cut) return { etag: null, lastModified: null }
  if (answer.kind === 'document') return answer.validators
  return { etag: answer.validators.etag ?? state.etag, lastModified: answer.validators.lastModified ?? state.lastModified }
}

function moved(state: FeedState, to: string | null): Pick<FeedState, 'movedTo' | 'moving'> {
  if (to === null) return { movedTo: state.movedTo, moving: null }
  const sightings = state.moving?.to === to ? state.moving.sightings + 1 : 1
  return sightings >= SIGHTINGS_TO_MOVE ? { movedTo: to, moving: null } : { movedTo: state.movedTo, moving: { to, sightings } }
}

export interface Failure {
  readonly reason: FeedProblem
  readonly detail: string
  readonly status: number | null
  readonly retryAfter: number | null
}

/** A new home that fails this often in a row is given up for the old one. */
const FAILURES_TO_RETURN = 3
const LONGEST_DETAIL = 300

/** After a poll that gave no feed. What was learnt from the last good document stays. */
export function afterFailure(state: FeedState, failure: Failure, at: Circumstances): FeedState {
  const failures = state.failures + 1
  const quiet = failure.retryAfter ?? (failure.reason === 'rate-limited' ? DEFAULT_QUIET : null)
  const goneForGood = failure.reason === 'gone' && state.movedTo === null
  const returns = state.movedTo !== null && (failure.reason === 'gone' || failures >= FAILURES_TO_RETURN)
  return {
    ...state,
    movedTo: returns ? null : state.movedTo,
    moving: null,
    nextPoll: at.now + Math.max(backoff(failures, at.limits, at.random), quiet ?? 0),
    lastPoll: at.now,
    failures,
    failingSince: state.failingSince ?? at.now,
    problem: { reason: failure.reason, detail: failure.detail.slice(0, LONGEST_DETAIL), status: failure.status, at: at.now },
    hostQuietUntil: quiet === null ? null : at.now + quiet,
    stopped: goneForGood ? 'gone' : null,
  }
}

/** After a poll while this machine is cut off: no fault of the feed's, neither now nor since `lastAnswer`. */
export function afterOffline(state: FeedState, lastAnswer: number, at: Circumstances): FeedState {
  const ours = state.failingSince !== null && state.failingSince >= lastAnswer
  return {
    ...state,
    ...(ours && { failures: 0, failingSince: null, problem: null }),
    lastPoll: at.now,
    nextPoll: at.now + at.limits.shortest,
  }
}

/** Failures in a row before anybody hears of them: a failure before and one after a day of standstill are no failing day. */
const FAILURES_TO_REPORT = 3

/** Whether people are to hear of the feed's trouble now: once, when it is gone or has failed or been empty for a day. */
export function isReportDue(state: FeedState, now: number): boolean {
  if (state.reported) return false
  if (state.stopped !== null) return true
  const lasting = (since: number | null): boolean => since !== null && now - since >= REPORT_AFTER
  const failing = state.failures >= FAILURES_TO_REPORT && lasting(state.failingSince)
  return failing || (state.emptyPolls >= EMPTY_POLLS && lasting(state.emptySince))
}

/**
 * When a feed is to be polled: as planned; earlier where things have begun to move since, where the limits have become shorter, or
 * where the plan was made by a clock that ran ahead.
 */
export function dueAt(state: FeedState, urgent: boolean, limits: Limits, now: number): number {
  if (state.stopped !== null) return Number.POSITIVE_INFINITY
  if (state.lastPoll === null) return state.nextPoll
  if (state.lastPoll > now) return now
  const longest = state.failures > 0 || state.hostQuietUntil !== null ? LONGEST_BACKOFF : urgent ? limits.shortest : limits.longest
  return Math.min(state.nextPoll, state.lastPoll + longest)
}
