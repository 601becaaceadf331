import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { OperatorError } from '../../src/model.ts'
import { MIGRATIONS, type Migration } from '../../src/storage/schema.ts'
import { openSqlite } from '../../src/storage/store.ts'
import { manyRows, scratchPath, storeAt } from './scratch.ts'

/** What a later release might bring: every value marked, in two steps. */
const LATER: readonly Migration[] = [
  ...MIGRATIONS,
  { version: 2, why: 'A test.', sql: "UPDATE kv SET value = value || ' second'" },
  { version: 3, why: 'A test.', sql: "UPDATE kv SET value = value || ' third'; CREATE TABLE other (a TEXT)" },
]

const BROKEN: readonly Migration[] = [
  ...MIGRATIONS,
  { version: 2, why: 'A test.', sql: "UPDATE kv SET value = 'half done'; INSERT INTO nowhere VALUES (1)" },
]

async function storeOfVersion1(): Promise<string> {
  const path = scratchPath()
  const store = await openSqlite(path)
  await store.commit({ put: [{ key: 'a', value: 'first' }] })
  await store.close()
  return path
}

test('the released steps count up from one', () => {
  expect(MIGRATIONS.map((step) => step.version)).toEqual(MIGRATIONS.map((_, index) => index + 1))
})

test('an older store is copied and then migrated, step by step', async () => {
  const path = await storeOfVersion1()

  const store = await storeAt(path, { migrations: LATER })

  expect(await store.get('a')).toBe('first second third')
  const copy = await storeAt(`${path}.version-1`)
  expect(await copy.get('a')).toBe('first')
})

test('a store already up to date is opened without a copy', async () => {
  const path = await storeOfVersion1()
  const store = await storeAt(path)
  expect(await store.get('a')).toBe('first')
  expect(existsSync(`${path}.version-1`)).toBe(false)
})

test('a new store starts at the latest version without a copy', async () => {
  const path = scratchPath()
  await (await storeAt(path, { migrations: LATER })).close()
  expect(readdirSync(dirname(path))).toEqual(['store.db'])
  await expect(openSqlite(path)).rejects.toThrow(OperatorError)
})

test('a step that fails leaves the store as it was, at its old version', async () => {
  const path = await storeOfVersion1()

  await expect(openSqlite(path, { migrations: BROKEN })).rejects.toThrow('no such table: nowhere')

  expect(await (await storeAt(path)).get('a')).toBe('first')
})

test('no migration without room for the copy', async () => {
  const path = scratchPath()
  const store = await openSqlite(path)
  await store.commit({ put: manyRows('a/', 5) })
  await store.close()
  mkdirSync(`${path}.version-1`)

  await expect(openSqlite(path, { migrations: LATER })).rejects.toThrow()

  expect(await (await storeAt(path)).range('a/')).toEqual(manyRows('a/', 5))
})

test('a newer store is refused with a clear sentence and left as it was', async () => {
  const path = await storeOfVersion1()
  const later = new Database(path)
  later.exec('PRAGMA user_version = 7')
  later.close()
  const before = readFileSync(path)

  const opening = openSqlite(path)

  await expect(opening).rejects.toThrow(OperatorError)
  await expect(opening).rejects.toThrow(
    /was written by a newer version of the program \(schema 7, this one knows 1\): update the program/,
  )
  expect(readFileSync(path)).toEqual(before)
})
