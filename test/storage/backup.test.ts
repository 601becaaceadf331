import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { OperatorError } from '../../src/model.ts'
import { backup, restore } from '../../src/storage/backup.ts'
import { takeLease } from '../../src/storage/lease.ts'
import { openSqlite } from '../../src/storage/store.ts'
import { start } from './program.ts'
import { manyRows, scratchDirectory, scratchPath, storeAt } from './scratch.ts'

const NOON = Date.UTC(2022, 8, 13, 12)

const backupPath = (): string => join(scratchDirectory(), "it's a backup.db")

/** A closed store with these rows. */
async function storeWith(rows: readonly { key: string; value: string }[]): Promise<string> {
  const path = scratchPath()
  const store = await openSqlite(path)
  await store.commit({ put: rows })
  await store.close()
  return path
}

async function refused(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => expect.unreachable('it was not refused'),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(OperatorError)
  return (error as OperatorError).message
}

test('a backup of an open store holds what was committed, and restoring brings it back', async () => {
  const path = scratchPath()
  const store = await openSqlite(path)
  await store.commit({ put: manyRows('a/', 300) })
  const file = backupPath()

  await backup(`sqlite:${path}`, file)
  await store.commit({ put: manyRows('later/', 3), delete: ['a/0000'] })
  await store.close()
  const former = await restore(file, `sqlite:${path}`, NOON)

  expect(await (await storeAt(path)).range('')).toEqual(manyRows('a/', 300))
  expect(former).toBe(`${path}.replaced-20220913T120000Z`)
  const kept = await storeAt(former ?? '')
  expect((await kept.range('later/')).length).toBe(3)
})

test('a backup made while another process commits is one whole moment', async () => {
  const path = scratchPath()
  const writer = start('commit-loop', path)
  await writer.lines.next()
  const file = backupPath()

  await backup(`sqlite:${path}`, file)
  await writer.lines.next()
  await writer.kill()

  const copy = await storeAt(file)
  const [mark] = await copy.range('round/')
  const rows = await copy.range('row/')
  expect(new Set(rows.map((row) => row.value.split(' ')[0]))).toEqual(new Set([mark?.value]))
})

test('a backup refuses to write over a file, and to back up what is not there', async () => {
  const path = await storeWith(manyRows('a/', 1))
  const file = backupPath()
  writeFileSync(file, 'precious')

  expect(await refused(backup(`sqlite:${path}`, file))).toContain('exists already')
  expect(readFileSync(file, 'utf8')).toBe('precious')
  expect(await refused(backup(`sqlite:${path}.nowhere`, backupPath()))).toContain('There is no store')
  expect(existsSync(`${path}.nowhere`)).toBe(false)
  expect(await refused(backup(`sqlite:${path}`, join(dirname(file), 'missing', 'b.db')))).toContain('There is no directory')
  expect(await refused(backup('memory:', backupPath()))).toContain('has no file')
})

test('restore refuses while the lease is held, and changes nothing', async () => {
  const path = await storeWith(manyRows('a/', 2))
  const file = backupPath()
  await backup(`sqlite:${path}`, file)
  const before = readFileSync(path)
  const lease = takeLease(`sqlite:${path}`)

  expect(await refused(restore(file, `sqlite:${path}`, NOON))).toContain('Another process works with the store')
  lease.release()
  expect(readFileSync(path)).toEqual(before)
})

test('restore refuses while somebody has the store open', async () => {
  const path = await storeWith(manyRows('a/', 2))
  const file = backupPath()
  await backup(`sqlite:${path}`, file)
  await storeAt(path)

  expect(await refused(restore(file, `sqlite:${path}`, NOON))).toContain('is open in another program')
  expect(readdirSync(dirname(path)).sort()).toEqual(['store.db', 'store.db-shm', 'store.db-wal', 'store.db.lease'])
})

test('restore brings a store to where there is none', async () => {
  const file = backupPath()
  await backup(`sqlite:${await storeWith(manyRows('a/', 2))}`, file)
  const path = join(scratchDirectory(), 'new', 'store.db')

  expect(await restore(file, `sqlite:${path}`, NOON)).toBeUndefined()
  expect(await (await storeAt(path)).range('')).toEqual(manyRows('a/', 2))
})

test('restore reads a killed store with its WAL, and leaves nothing behind', async () => {
  const killed = scratchPath()
  const writer = start('commit-loop', killed)
  for await (const line of writer.lines) if (line === '5') await writer.kill()
  expect(statSync(`${killed}-wal`).size).toBeGreaterThan(0)
  const path = await storeWith(manyRows('a/', 2))

  await restore(killed, `sqlite:${path}`, NOON)

  expect(readdirSync(dirname(path)).sort()).toEqual(['store.db', 'store.db.lease', 'store.db.replaced-20220913T120000Z'])
  expect((await (await storeAt(path)).range('row/')).length).toBe(30)
})

test('restore over a killed store keeps its last commits beside', async () => {
  const path = scratchPath()
  const writer = start('commit-loop', path)
  for await (const line of writer.lines) if (line === '5') await writer.kill()
  const file = backupPath()
  await backup(`sqlite:${await storeWith(manyRows('a/', 2))}`, file)

  const former = await restore(file, `sqlite:${path}`, NOON)

  expect(await (await storeAt(path)).range('')).toEqual(manyRows('a/', 2))
  expect((await (await storeAt(former ?? '')).range('row/')).length).toBe(30)
})

test('restore replaces a damaged store and keeps it as it was', async () => {
  const path = scratchPath()
  writeFileSync(path, 'damaged '.repeat(1_000))
  writeFileSync(`${path}-wal`, 'its WAL')
  const file = backupPath()
  await backup(`sqlite:${await storeWith(manyRows('a/', 2))}`, file)

  const former = await restore(file, `sqlite:${path}`, NOON)

  expect(existsSync(`${path}-wal`)).toBe(false)
  expect(await (await storeAt(path)).range('')).toEqual(manyRows('a/', 2))
  expect(readFileSync(former ?? '', 'utf8')).toBe('damaged '.repeat(1_000))
  expect(readFileSync(`${former}-wal`, 'utf8')).toBe('its WAL')
})

test.each<[string, (file: string) => void]>([
  ['is not there', () => undefined],
  ['is empty', (file) => writeFileSync(file, '')],
  ['is no database', (file) => writeFileSync(file, 'Dear diary. '.repeat(1_000))],
  ["is another program's", (file) => sql(file, 'CREATE TABLE bookmarks (address TEXT)')],
  ['says our version without our table', (file) => sql(file, 'CREATE TABLE bookmarks (address TEXT); PRAGMA user_version = 1')],
])('restore refuses a file that %s, and changes nothing', async (_, make) => {
  const path = await storeWith(manyRows('a/', 2))
  const before = readFileSync(path)
  const file = backupPath()
  make(file)

  await refused(restore(file, `sqlite:${path}`, NOON))

  expect(readFileSync(path)).toEqual(before)
  expect(readdirSync(dirname(path)).filter((name) => !name.endsWith('.lease'))).toEqual(['store.db'])
})

test.each<[string, (file: string) => void]>([
  ['is cut off', (file) => truncateSync(file, 3 * 4_096)],
  ['has a damaged page', (file) => overwrite(file, 5 * 4_096)],
  ['has rows out of order', (file) => misspell(file, 'a/0050', 'z/0050')],
  ["is a newer program's", (file) => sql(file, 'PRAGMA user_version = 9')],
])('restore refuses a backup that %s, and changes nothing', async (_, spoil) => {
  const file = backupPath()
  await backup(`sqlite:${await storeWith(manyRows('a/', 100))}`, file)
  spoil(file)
  const path = await storeWith(manyRows('a/', 2))
  const before = readFileSync(path)

  await refused(restore(file, `sqlite:${path}`, NOON))

  expect(readFileSync(path)).toEqual(before)
  expect(existsSync(`${path}.restoring`)).toBe(false)
})

function sql(file: string, statements: string): void {
  const db = new Database(file)
  db.exec(statements)
  db.close()
}

function overwrite(file: string, from: number): void {
  const whole = readFileSync(file)
  truncateSync(file, 0)
  appendFileSync(file, whole.fill(0xaa, from, from + 4_096))
}

function misspell(file: string, right: string, wrong: string): void {
  const whole = readFileSync(file)
  whole.write(wrong, whole.indexOf(right))
  writeFileSync(file, whole)
}
