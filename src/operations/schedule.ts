import { schedule } from 'node-cron'
import type { Log } from './log.ts'

export interface Schedule {
  stop(): Promise<void>
}

/** Runs a task by a cron expression with seconds, never twice at once. What it rejects with is logged, and the next run comes all the same. */
export function every(expression: string, name: string, log: Log, task: () => Promise<void>): Schedule {
  const told = (message: string | Error) => (message instanceof Error ? message.message : message)
  const job = schedule(
    expression,
    async () => {
      try {
        await task()
      } catch (error) {
        log.error({ err: error, task: name }, 'a scheduled task failed')
      }
    },
    {
      name,
      noOverlap: true,
      logger: {
        debug: (message) => log.debug({ task: name }, told(message)),
        info: (message) => log.debug({ task: name }, message),
        warn: (message) => log.warn({ task: name }, message),
        error: (message) => log.error({ task: name }, told(message)),
      },
    },
  )
  return {
    async stop() {
      await job.stop()
      await job.destroy()
    },
  }
}
