import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import Database from 'libsql'
import { expect, onTestFinished, test, vi } from 'vitest'
import { StoreError } from '../../src/storage/store.ts'
import { manyRows, scratchPath, storeAt } from './scratch.ts'

test('a full disk fails the commit with the reason, and the commit changed nothing', async () => {
  const path = scratchPath()
  const store = await storeAt(path, { pragmas: ['max_page_count = 20'] })
  await store.commit({ put: manyRows('before/', 10) })

  const tooMuch = store.commit({ put: manyRows('after/', 200), delete: ['before/0003'] })

  await expect(tooMuch).rejects.toThrow(StoreError)
  await expect(tooMuch).rejects.toMatchObject({ code: 'SQLITE_FULL', message: expect.stringContaining('full') })
  expect(await store.range('')).toEqual(manyRows('before/', 10))
})

test('a store whose disk was full takes the next commit that fits', async () => {
  const store = await storeAt(scratchPath(), { pragmas: ['max_page_count = 20'] })
  await expect(store.commit({ put: manyRows('a/', 200) })).rejects.toThrow(StoreError)

  await store.commit({ put: manyRows('a/', 2) })

  expect(await store.range('')).toEqual(manyRows('a/', 2))
})

test('a read-only store fails to commit and to sweep, and still reads', async () => {
  const path = scratchPath()
  const writable = await storeAt(path)
  await writable.commit({ put: [{ key: 'a', value: '1', expires: 1 }, ...manyRows('b/', 3)] })
  const store = await storeAt(path, { pragmas: ['query_only = 1'] })

  await expect(store.commit({ delete: ['b/0000'] })).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
  await expect(store.sweep(2)).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
  expect(await store.range('b/')).toEqual(manyRows('b/', 3))
})

test('a lock of another connection fails the commit; once it is gone the same commit goes through', async () => {
  const path = scratchPath()
  const store = await storeAt(path, { busyTimeoutMs: 10 })
  const other = new Database(path)
  onTestFinished(() => void other.close())
  other.exec('BEGIN IMMEDIATE')

  await expect(store.commit({ put: manyRows('a/', 1) })).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
  expect(await store.range('')).toEqual([])

  other.exec('ROLLBACK')
  await store.commit({ put: manyRows('a/', 1) })
  expect(await store.range('')).toEqual(manyRows('a/', 1))
})

test('a lock is waited for once, not by every write until it is gone', async () => {
  const path = scratchPath()
  const said = vi.spyOn(Database.prototype, 'exec')
  onTestFinished(() => said.mockRestore())
  const patience = () => said.mock.calls.flatMap(([sql]) => /busy_timeout = (\d+)/.exec(sql)?.[1] ?? [])
  const store = await storeAt(path, { busyTimeoutMs: 20 })
  const other = new Database(path)
  onTestFinished(() => void other.close())
  const write = () => store.commit({ put: manyRows('a/', 1) })

  other.exec('BEGIN IMMEDIATE')
  await expect(write()).rejects.toThrow(StoreError)
  await expect(write()).rejects.toThrow(StoreError)
  expect(patience()).toEqual(['20', '0'])
  other.exec('ROLLBACK')
  await write()
  await write()
  expect(patience()).toEqual(['20', '0', '20'])
})

test('a row that fails in the middle takes the rows before it back', async () => {
  const path = scratchPath()
  const store = await storeAt(path)
  await store.commit({ put: [{ key: 'b', value: 'kept' }] })
  const other = new Database(path)
  onTestFinished(() => void other.close())
  other.exec("CREATE TRIGGER refuse BEFORE INSERT ON kv WHEN new.key = 'poison' BEGIN SELECT RAISE(ABORT, 'no such row here'); END")

  const poisoned = store.commit({
    put: [
      { key: 'a', value: '1' },
      { key: 'poison', value: '2' },
    ],
    delete: ['b'],
  })

  await expect(poisoned).rejects.toThrow('no such row here')
  expect(await store.range('')).toEqual([{ key: 'b', value: 'kept' }])
  await store.commit({ put: [{ key: 'a', value: '1' }] })
  expect(await store.get('a')).toBe('1')
})

test('a damaged page is an error, not an absent row', async () => {
  const path = scratchPath()
  const whole = await storeAt(path)
  await whole.commit({ put: manyRows('a/', 500) })
  await whole.close()
  damage(path)
  const store = await storeAt(path)

  await expect(store.range('a/')).rejects.toMatchObject({ code: 'SQLITE_CORRUPT' })
  await expect(store.getMany(manyRows('a/', 500).map((row) => row.key))).rejects.toMatchObject({ code: 'SQLITE_CORRUPT' })
})

/** Overwrites all but the first page, which holds the schema. */
function damage(path: string): void {
  const pages = Buffer.alloc(statSync(path).size - 4096, 0xaa)
  const file = openSync(path, 'r+')
  writeSync(file, pages, 0, pages.length, 4096)
  closeSync(file)
}
