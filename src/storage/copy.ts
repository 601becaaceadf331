import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Connection } from './connection.ts'

/**
 * Writes what `schema` of `db` holds into `file`, whole and on the disk or not at all; others may go on reading and writing meanwhile.
 * A file of that name is replaced. `VACUUM INTO` since libsql's `backup()` is not implemented.
 */
export function copyInto(db: Connection, file: string, schema = 'main'): void {
  const partial = `${file}.partial`
  rmSync(partial, { force: true })
  try {
    db.prepare(`VACUUM ${schema} INTO ?`).run(partial)
    swapIn(partial, file)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
}

/** Puts `fresh` in the place of `file` so that a power cut leaves one of the two, whole. */
export function swapIn(fresh: string, file: string): void {
  flush(fresh, 'r+')
  renameSync(fresh, file)
  // Windows opens no directories; there the rename is as durable as it gets.
  if (process.platform !== 'win32') flush(dirname(file), 'r')
}

function flush(path: string, flags: string): void {
  const descriptor = openSync(path, flags)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
