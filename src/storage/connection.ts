import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { OperatorError } from '../model.ts'
import { MEMORY } from './address.ts'

/** One open SQLite file. Only storage/ sees it. */
export type Connection = Database.Database

/** Other programs may hold the file for a moment (a backup, an operator's shell): so long is waited for them. */
export const BUSY_TIMEOUT_MS = 5_000

const NO_RIGHTS = (path: string) =>
  `The store ${path} can't be opened: give this user the right to read and write the file and its directory, or point STORE_URL at another file.`

/** What SQLite's result codes mean for whoever runs the program. A code not here is a bug of ours. */
const FAULTS: readonly { readonly code: string; readonly says: (path: string) => string }[] = [
  { code: 'SQLITE_NOTADB', says: (path) => `${path} is not a store but some other file: point STORE_URL at another path.` },
  {
    code: 'SQLITE_CORRUPT',
    says: (path) => `The store ${path} is damaged: restore a backup, or point STORE_URL at a new file.`,
  },
  {
    code: 'SQLITE_BUSY',
    says: (path) => `The store ${path} is held by another program: end that one, or point STORE_URL at another file.`,
  },
  {
    code: 'SQLITE_FULL',
    says: (path) => `The disk of the store ${path} is full: make room, or point STORE_URL at a file on another disk.`,
  },
  { code: 'SQLITE_IOERR', says: (path) => `The disk of the store ${path} fails: check it, or point STORE_URL at another disk.` },
  { code: 'SQLITE_READONLY', says: NO_RIGHTS },
  { code: 'SQLITE_CANTOPEN', says: NO_RIGHTS },
]

/** SQLite's result code, as `SQLITE_FULL`, or a system call's, as `EACCES`; empty where an error has none. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The sentence that tells the operator what to change so that the store at `path` opens; a bug comes back as it is. */
export function openingFault(path: string, error: unknown): unknown {
  const code = codeOf(error)
  const fault = FAULTS.find((one) => code.startsWith(one.code))
  return fault === undefined ? error : new OperatorError(fault.says(path), { cause: error })
}

/**
 * Opens the SQLite file at `path`, with its directory made where it is missing.
 * @throws OperatorError where the path can't be a store's.
 */
export function connect(path: string, busyTimeoutMs: number = BUSY_TIMEOUT_MS): Connection {
  if (path !== MEMORY) makeRoomFor(path)
  const db = opened(path)
  db.exec(`PRAGMA busy_timeout = ${Math.trunc(busyTimeoutMs)}`)
  return db
}

function opened(path: string): Connection {
  try {
    return new Database(path)
  } catch (error) {
    // libsql gives the error of opening no code.
    throw new OperatorError(NO_RIGHTS(path), { cause: error })
  }
}

/** The name of the file's schema in {@link visit}. */
export const GUEST = 'guest'

/**
 * Reads a file through a connection that is gone when this returns, unlike a closed one (see {@link disconnect}): attached as
 * {@link GUEST} to an empty database, and detached. The file must exist, or it is made.
 */
export function visit<T>(path: string, work: (db: Connection) => T): T {
  const db = connect(MEMORY)
  try {
    db.prepare(`ATTACH ? AS ${GUEST}`).run(path)
    try {
      return work(db)
    } finally {
      db.exec(`DETACH ${GUEST}`)
    }
  } finally {
    db.close()
  }
}

/** Makes the directory of the file at `path`. @throws OperatorError where no file can be there. */
export function makeRoomFor(path: string): void {
  const directory = dirname(path)
  try {
    makeDirectory(directory)
  } catch (error) {
    throw new OperatorError(
      `The directory ${directory} of the store can't be made (${codeOf(error)}): make it yourself, or point STORE_URL elsewhere.`,
      { cause: error },
    )
  }
  if (isDirectory(path)) throw new OperatorError(`${path} is a directory: point STORE_URL at a file in it.`)
}

/** One level at a time: Node's own recursive mode tries for ever where a directory above can be seen and not written, as under /proc. */
function makeDirectory(directory: string): void {
  if (isDirectory(directory)) return
  const parent = dirname(directory)
  if (parent !== directory) makeDirectory(parent)
  mkdirSync(directory)
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch (error) {
    throw new OperatorError(`${path} can't be looked at (${codeOf(error)}): point STORE_URL at another path.`, { cause: error })
  }
}

/**
 * All of `work` or nothing. libsql's own `transaction()` is not used: a full disk makes SQLite roll back by itself, and its second
 * ROLLBACK then fails and hides why.
 * @throws whatever failed; the file is then as it was before.
 */
export function atomically<T>(db: Connection, work: () => T): T {
  rollBack(db)
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    try {
      rollBack(db)
    } catch (second) {
      throw new AggregateError([error, second], `${reasonOf(error)}; the roll back failed too: ${reasonOf(second)}`)
    }
    throw error
  }
}

function rollBack(db: Connection): void {
  if (db.inTransaction) db.exec('ROLLBACK')
}

/**
 * Closes for good, leaving one file. libsql keeps a closed connection alive while its statements are not collected, and the last
 * connection of a WAL file to die deletes `-wal` by name, whosever it is by then; out of WAL mode there is none to delete.
 */
export function disconnect(db: Connection): void {
  try {
    db.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE')
  } catch {
    // Somebody else has the file open, or it can't be written: what was committed is safe in the WAL all the same.
  } finally {
    db.close()
  }
}
