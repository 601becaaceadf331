import { queuedPosting, type Rows } from './rows.ts'

/** The rows that are due, read ahead in pages. */
export interface DueQueue {
  /** Rows came in: what was read ahead may no longer come first. */
  refresh(): void
  /** Up to `most` rows, at most one a channel, passing over the channels that `isBusy`. */
  take(most: number, isBusy: (channel: string) => boolean): Promise<string[]>
}

const PAGE = 96
const OLDEST = 12
/** Every so many rows one comes from the very end, so that none starves behind a stream of newer or graver ones. */
const FAIR_EVERY = 8
const MOST_AHEAD = 5_000

export function createDueQueue(rows: Rows): DueQueue {
  let ahead: string[] = []
  let behind: string | null = null
  let atEnd = false
  let fresh = true

  function restart(): void {
    ahead = []
    behind = null
    atEnd = false
    fresh = true
  }

  async function readOn(): Promise<void> {
    const page = (await rows.range('due/', { limit: PAGE, ...(behind === null ? {} : { after: behind }) })).map(({ key }) => key)
    atEnd = page.length < PAGE
    behind = page.at(-1) ?? behind
    const oldest = fresh && !atEnd ? (await rows.range('due/', { limit: OLDEST, reverse: true })).map(({ key }) => key) : []
    fresh = false
    for (const [index, key] of page.entries()) {
      ahead.push(key)
      if (index % FAIR_EVERY === FAIR_EVERY - 1) ahead.push(...oldest.splice(0, 1))
    }
  }

  return {
    refresh: restart,
    async take(most, isBusy) {
      const taken: string[] = []
      const channels = new Set<string>()
      if (ahead.length === 0) restart()
      for (let index = 0; taken.length < most; ) {
        const key = ahead[index]
        if (key === undefined) {
          if (atEnd || ahead.length >= MOST_AHEAD) break
          await readOn()
          continue
        }
        const { channel } = queuedPosting(key)
        if (channels.has(channel) || isBusy(channel)) index++
        else {
          channels.add(channel)
          taken.push(key)
          ahead.splice(index, 1)
        }
      }
      return taken
    },
  }
}
