import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { FeedError } from './error.ts'
import { DEFAULT_BUDGET, type FeedDocument, type ParseBudget } from './parse.ts'
import type { ParseAnswer, ParseJob } from './parse-worker.ts'
import type { ParsedFeed } from './parsed.ts'

export interface ParserOptions {
  readonly budget?: ParseBudget
  /** How long one document may take, in ms, before the worker is stopped and replaced. */
  readonly deadline?: number
  /** How much memory the worker may take, in MB. */
  readonly memory?: number
  /** What the thread runs; the feeds' own worker where not given. */
  readonly file?: URL
}

/** Reads feeds in another thread, one at a time in the order asked, so that none can hold up the program. */
export interface FeedParser {
  /** As `parseFeed`; rejects with {@link FeedError} `too-slow` past the deadline. */
  parse(document: FeedDocument): Promise<ParsedFeed>
  close(): Promise<void>
}

interface Waiting {
  readonly job: ParseJob
  readonly resolve: (feed: ParsedFeed) => void
  readonly reject: (error: FeedError) => void
}

const DEADLINE = 10_000
const MEMORY = 512

/** One reusable worker, started with the first document; what overruns its deadline or its memory costs only itself. */
export function feedParser({
  budget = DEFAULT_BUDGET,
  deadline = DEADLINE,
  memory = MEMORY,
  file = workerFile(),
}: ParserOptions = {}): FeedParser {
  const queue: Waiting[] = []
  let current: Waiting | null = null
  let worker: Worker | null = null
  let timer: NodeJS.Timeout | undefined
  let asked = 0
  let closed = false

  const start = (): Worker => {
    const started = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: memory } })
    // A worker that has nothing to do must not keep the program alive.
    started.unref()
    started.on('message', (answer: ParseAnswer) => {
      if (started !== worker || answer.number !== current?.job.number) return
      if ('feed' in answer) settle(({ resolve }) => resolve(answer.feed))
      else settle(({ reject }) => reject(new FeedError(answer.reason, answer.message)))
    })
    started.on('error', (error) => lose(started, new FeedError('too-large', `the parsing thread failed: ${error.message}`, error)))
    started.on('exit', (code) => lose(started, new FeedError('too-large', `the parsing thread ended with ${code}`)))
    return started
  }

  const lose = (lost: Worker, error: FeedError): void => {
    if (lost !== worker) return
    worker = null
    settle(({ reject }) => reject(error))
  }

  const settle = (answer: (waiting: Waiting) => void): void => {
    clearTimeout(timer)
    const done = current
    current = null
    worker?.unref()
    if (done) answer(done)
    next()
  }

  const next = (): void => {
    if (current || closed) return
    current = queue.shift() ?? null
    if (!current) return
    worker ??= start()
    worker.ref()
    worker.postMessage(current.job)
    timer = setTimeout(overrun, deadline)
  }

  const overrun = (): void => {
    const slow = worker
    worker = null
    void slow?.terminate()
    settle(({ reject }) => reject(new FeedError('too-slow', `not read within ${deadline} ms`)))
  }

  return {
    parse: (document) => {
      if (closed) return Promise.reject(new FeedError('too-slow', 'the parser is closed'))
      return new Promise((resolve, reject) => {
        asked++
        queue.push({ job: { number: asked, document, budget }, resolve, reject })
        next()
      })
    },
    close: async () => {
      closed = true
      clearTimeout(timer)
      const stopped = worker
      worker = null
      const left = [...(current ? [current] : []), ...queue.splice(0)]
      current = null
      for (const { reject } of left) reject(new FeedError('too-slow', 'the parser was closed'))
      await stopped?.terminate()
    },
  }
}

/** Threads run what `tsc` has emitted: beside this file in `dist`, or from there when the sources run as they are. */
function workerFile(): URL {
  const beside = new URL('./parse-worker.js', import.meta.url)
  return existsSync(fileURLToPath(beside)) ? beside : new URL('../../dist/src/feeds/parse-worker.js', import.meta.url)
}
