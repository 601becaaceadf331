import { parentPort } from 'node:worker_threads'
import { FeedError, type FeedReason } from './error.ts'
import { type FeedDocument, type ParseBudget, parseFeed } from './parse.ts'
import type { ParsedFeed } from './parsed.ts'

/** What goes into the worker and what comes out of it: plain values, as threads pass no classes. */
export interface ParseJob {
  readonly number: number
  readonly document: FeedDocument
  readonly budget: ParseBudget
}

export type ParseAnswer =
  | { readonly number: number; readonly feed: ParsedFeed }
  | { readonly number: number; readonly reason: FeedReason; readonly message: string }

/** Answers the jobs that come in through `port`, one at a time. */
export function serve(port: NonNullable<typeof parentPort>): void {
  port.on('message', (job: ParseJob) => {
    answer(job).then((found) => port.postMessage(found))
  })
}

async function answer({ number, document, budget }: ParseJob): Promise<ParseAnswer> {
  try {
    return { number, feed: await parseFeed(document, budget) }
  } catch (error) {
    const known = error instanceof FeedError ? error : new FeedError('malformed', String(error), error)
    return { number, reason: known.reason, message: known.message }
  }
}

if (parentPort) serve(parentPort)
