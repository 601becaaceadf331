import { OperatorError } from '../model.ts'
import { MEMORY, storePath } from './address.ts'
import { type Connection, codeOf, connect, makeRoomFor, openingFault } from './connection.ts'

export interface Lease {
  /** Lets the next process in. */
  release(): void
}

/** Held here until released: a connection that nobody refers to is collected, and the lock would go with it. */
const held = new Set<Connection>()

/**
 * Keeps every other process from working with the store of `STORE_URL` by an exclusive lock on `<path>.lease`, a file that stays
 * empty. The lock is the operating system's: it is free at once when this process dies, however it dies.
 * @throws OperatorError where another process (or this one) has it.
 */
export function takeLease(url: string): Lease {
  const path = storePath(url)
  if (path === MEMORY) return { release: () => undefined }
  makeRoomFor(path)
  const db = connect(`${path}.lease`, 0)
  try {
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    if (!codeOf(error).startsWith('SQLITE_BUSY')) throw openingFault(`${path}.lease`, error)
    throw new OperatorError(
      `Another process works with the store ${path}: stop that one first, or point STORE_URL at another file.`,
    )
  }
  held.add(db)
  return {
    release() {
      if (!held.delete(db)) return
      db.exec('ROLLBACK')
      db.close()
    },
  }
}
