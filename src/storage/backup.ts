import { constants, copyFileSync, existsSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { instant, OperatorError } from '../model.ts'
import { MEMORY, storePath } from './address.ts'
import { type Connection, codeOf, connect, GUEST, reasonOf, visit } from './connection.ts'
import { copyInto, swapIn } from './copy.ts'
import { takeLease } from './lease.ts'
import { MIGRATIONS, schemaVersion } from './schema.ts'

/**
 * Writes the store of `STORE_URL` into the new file `file`, as it is at one moment, while the program goes on running.
 * @throws OperatorError where there is no such store, `file` exists or can't be written.
 */
export async function backup(url: string, file: string): Promise<void> {
  const path = fileOf(url)
  const target = resolve(file)
  if (!isFile(path)) throw new OperatorError(`There is no store that can be read at ${path}: set STORE_URL to the store's address.`)
  if (existsSync(target)) throw new OperatorError(`${target} exists already: name a new file for the backup.`)
  const directory = dirname(target)
  if (!existsSync(directory)) throw new OperatorError(`There is no directory ${directory} for the backup: make it first.`)
  telling(`The backup could not be written to ${target}`, () =>
    visit(path, (db) => {
      const version = schemaVersion(db, path, MIGRATIONS, GUEST)
      if (version === 0) throw new OperatorError(`The store ${path} is empty: there is nothing to back up.`)
      copyInto(db, target, GUEST)
    }),
  )
}

/**
 * Puts the backup `file` in the place of the store of `STORE_URL`. What was there is kept beside it; answers its path, or undefined
 * where there was nothing. `now` in milliseconds since 1970 goes into its name.
 * @throws OperatorError where the program is running on the store, or `file` is no whole store that this program can read.
 */
export async function restore(file: string, url: string, now: number): Promise<string | undefined> {
  const path = fileOf(url)
  const source = resolve(file)
  if (!isFile(source)) throw new OperatorError(`There is no backup that can be read at ${source}: name the backup's file.`)
  const lease = takeLease(url)
  const fresh = `${path}.restoring`
  try {
    return telling(`The backup ${source} could not be restored`, () => {
      copyWhole(source, fresh)
      const former = setAside(path, now)
      swapIn(fresh, path)
      return former
    })
  } finally {
    rmSync(fresh, { force: true })
    lease.release()
  }
}

function fileOf(url: string): string {
  const path = storePath(url)
  if (path === MEMORY) throw new OperatorError('A store in memory has no file: set STORE_URL to sqlite:PATH.')
  return path
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false
  }
}

/** Runs `work`; its failure becomes the operator's sentence, with the reason. */
function telling<T>(failure: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof OperatorError ? error : new OperatorError(`${failure}: ${reasonOf(error)}.`, { cause: error })
  }
}

/** Copied by SQLite, not as bytes: whatever lies in the backup's own WAL comes along, and the copy has none. */
function copyWhole(source: string, fresh: string): void {
  visit(source, (db) => {
    if (schemaVersion(db, source, MIGRATIONS, GUEST) === 0 || !isSound(db)) {
      throw new OperatorError(`${source} is no whole backup of a store: name another file.`)
    }
    copyInto(db, fresh, GUEST)
  })
}

function isSound(db: Connection): boolean {
  const findings = db.prepare(`PRAGMA ${GUEST}.integrity_check`).all()
  return findings.length === 1 && Object.values(findings[0] as object).includes('ok')
}

/** Keeps the former store as `<path>.replaced-<time>`, byte for byte and with its WAL, and makes its place free. */
function setAside(path: string, now: number): string | undefined {
  const former = `${path}.replaced-${instant(now).replaceAll(/[-:]/g, '')}`
  const pairs = [
    { from: path, to: former },
    { from: `${path}-wal`, to: `${former}-wal` },
  ]
  const there = existsSync(path)
  try {
    for (const { from, to } of pairs) if (existsSync(from)) copyFileSync(from, to, constants.COPYFILE_FICLONE)
    if (there) refuseIfOpenElsewhere(path)
  } catch (error) {
    for (const { to } of pairs) rmSync(to, { force: true })
    throw error
  }
  // SQLite would read what is left of the former store's WAL into the next file of that name.
  for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
  return there ? former : undefined
}

/** Leaving WAL mode needs the file for oneself. A damaged file fails otherwise, which is what a restore is for. */
function refuseIfOpenElsewhere(path: string): void {
  const db = connect(path, 0)
  try {
    db.exec('PRAGMA journal_mode = DELETE')
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_BUSY')) return
    throw new OperatorError(`The store ${path} is open in another program: end that one, then restore again.`, { cause: error })
  } finally {
    db.close()
  }
}
