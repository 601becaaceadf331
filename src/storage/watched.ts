import { type Store, StoreError } from './store.ts'

/** Hears how commits end; a part of the program's health fits it. */
export interface CommitWatch {
  beat(): void
  /** Wrong until the next beat. */
  fail(cause: string): void
}

/** The same store, with its commits told to `watch`. On a full disk small commits may still go through, so that after a failure only a
 *  commit at least as large counts as a beat. A sweep that finds nothing writes nothing: only its failure is told. */
export function watchCommits(store: Store, watch: CommitWatch): Store {
  let failedAt = 0
  return {
    ...store,
    async commit(changes) {
      const size = (changes.put ?? []).reduce((sum, { key, value }) => sum + key.length + value.length, 0)
      try {
        await store.commit(changes)
      } catch (error) {
        if (!(error instanceof StoreError)) throw error
        // A lock has nothing to do with size.
        if (!error.code.startsWith('SQLITE_BUSY')) failedAt = Math.max(failedAt, size)
        watch.fail(error.message)
        throw error
      }
      if (size < failedAt) return
      failedAt = 0
      watch.beat()
    },
    async sweep(now) {
      try {
        return await store.sweep(now)
      } catch (error) {
        if (error instanceof StoreError) watch.fail(error.message)
        throw error
      }
    },
  }
}
