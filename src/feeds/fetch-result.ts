import type { Validators } from './headers.ts'

/** What the world does instead of answering with a document. The wording for people is keyed by it. */
export const FETCH_PROBLEMS = [
  'bad-address',
  'refused-address',
  'name-not-found',
  'unreachable',
  'connection-lost',
  'certificate',
  'timeout',
  'insecure-redirect',
  'too-many-redirects',
  'login',
  'challenge',
  'forbidden',
  'not-found',
  'gone',
  'rate-limited',
  'unavailable',
  'server-error',
  'unexpected-status',
  'bad-answer',
  'unreadable',
  'empty',
  'too-large',
  'stopped',
] as const
export type FetchProblem = (typeof FETCH_PROBLEMS)[number]

export interface FetchRequest {
  readonly url: string
  /** Replaces the fetcher's own; null and missing mean the fetcher's own. */
  readonly userAgent?: string | null
  readonly validators?: Validators | null
  /** Ends the fetch early with `stopped`. */
  readonly signal?: AbortSignal
}

interface Answered {
  /** Address of the last hop. */
  readonly url: string
  /** Where the server says the feed is for good; null where it did not move. */
  readonly movedTo: string | null
  readonly validators: Validators
  /** Milliseconds that the server calls its answer fresh for; null where it does not say. */
  readonly freshFor: number | null
}

export interface FetchedDocument extends Answered {
  readonly kind: 'document'
  readonly bytes: Buffer
  readonly contentType: string | null
  /** The connection ended early: these bytes are what came before. */
  readonly cut: boolean
}

export interface Unchanged extends Answered {
  readonly kind: 'unchanged'
}

export interface FetchFailure {
  readonly kind: 'problem'
  readonly problem: FetchProblem
  readonly url: string
  readonly status: number | null
  /** Milliseconds to leave the host alone, where it said so. */
  readonly retryAfter: number | null
  /** False where no server answered at any hop: then the fault may be this machine's. */
  readonly answered: boolean
  /** The technical cause, for the log. */
  readonly detail: string
}

/** The world's misbehaviour is a value; only a bug throws. */
export type FetchResult = FetchedDocument | Unchanged | FetchFailure
export type Fetch = (request: FetchRequest) => Promise<FetchResult>
