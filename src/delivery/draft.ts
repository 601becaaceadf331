import { stepOf } from './posting.ts'
import { dueKey, GIVEN_UP_KEPT_MS, givenUpKey, KEPT_MS, laterKey, type Posting, postingKey, type Rows } from './rows.ts'

/** Changes that are made together: what is read shows them already, and the store gets them in one commit or not at all. */
export interface Draft {
  readonly now: number
  get(key: string): Promise<string | undefined>
  put(key: string, value: string, expires?: number): void
  delete(key: string): void
  posting(channel: string, incident: string): Promise<Posting | null>
  /** Reads many postings at once, so that {@link posting} has them. */
  load(keys: readonly { readonly channel: string; readonly incident: string }[]): Promise<void>
  /** Keeps a posting with the one row of the queue that stands for it.
   *  @param again when to look at it, in milliseconds since 1970; null or past: as soon as possible */
  keep(posting: Posting, again?: number | null): void
  /** Rows came into the queue of what is due. */
  readonly queued: boolean
  commit(): Promise<void>
}

/** Reasons to give up that moderators need not be shown: nothing is wrong. */
const SILENT_REASONS: readonly string[] = ['too-old', 'unsubscribed']

export function openDraft(rows: Rows, now: number): Draft {
  const changes = new Map<string, { readonly value: string; readonly expires: number | undefined } | null>()
  const read = new Map<string, string | undefined>()
  let queued = false

  const draft: Draft = {
    now,
    async get(key) {
      const change = changes.get(key)
      if (change !== undefined) return change?.value
      if (!read.has(key)) read.set(key, await rows.get(key))
      return read.get(key)
    },
    put(key, value, expires) {
      changes.set(key, { value, expires })
    },
    delete(key) {
      changes.set(key, null)
    },
    async posting(channel, incident) {
      const text = await draft.get(postingKey(channel, incident))
      return text === undefined ? null : (JSON.parse(text) as Posting)
    },
    async load(keys) {
      const missing = keys.map(({ channel, incident }) => postingKey(channel, incident)).filter((key) => !read.has(key))
      const found = await rows.getMany(missing)
      for (const key of missing) read.set(key, found.get(key))
    },
    keep(posting, again = null) {
      const row = rowOf(posting, again, now)
      if (posting.row !== null && posting.row !== row) draft.delete(posting.row)
      if (row?.startsWith('due/') === true) queued = true
      if (row !== null && row !== posting.row) draft.put(row, '')
      draft.put(postingKey(posting.channel, posting.incident), JSON.stringify({ ...posting, row }), now + KEPT_MS)
      if (posting.givenUp !== null && !SILENT_REASONS.includes(posting.givenUp.reason))
        draft.put(givenUpKey(posting), JSON.stringify(posting.givenUp), now + GIVEN_UP_KEPT_MS)
    },
    get queued() {
      return queued
    },
    async commit() {
      const put = [...changes].flatMap(([key, change]) =>
        change === null ? [] : [{ key, value: change.value, ...(change.expires === undefined ? {} : { expires: change.expires }) }],
      )
      const gone = [...changes].flatMap(([key, change]) => (change === null ? [key] : []))
      if (put.length + gone.length > 0) await rows.commit({ put, delete: gone })
    },
  }
  return draft
}

function rowOf(posting: Posting, again: number | null, now: number): string | null {
  if (stepOf(posting, now).kind === 'nothing') return null
  return again === null || again <= now ? dueKey(posting) : laterKey(posting, again)
}
