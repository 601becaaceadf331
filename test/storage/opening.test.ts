import { chmodSync, copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'libsql'
import { expect, onTestFinished, test } from 'vitest'
import { OperatorError } from '../../src/model.ts'
import { openSqlite, openStore } from '../../src/storage/store.ts'
import { scratchDirectory, scratchPath, storeAt } from './scratch.ts'

/** What the operator reads: one sentence, one line. */
async function refusal(url: string): Promise<string> {
  const error = await openStore(url, { busyTimeoutMs: 10 }).then(
    () => expect.unreachable(`${url} opened`),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(OperatorError)
  const { message } = error as OperatorError
  expect(message).toMatch(/^[^\n]*STORE_URL[^\n]*\.$/)
  return message
}

test('a directory that is missing is made', async () => {
  const path = join(scratchDirectory(), 'new', 'deep', "odd name #%20?'.db")
  const store = await openStore(`sqlite:${path}`)
  await store.close()
  expect(existsSync(path)).toBe(true)
})

test.each([
  '',
  'data/x.db',
  'postgres://localhost/news',
  'sqlite:',
  'sqlite::memory:',
  'sqlite://data/x.db',
  'sqlite:data/',
  'sqlite:a\0b',
  'memory',
  'http://example.org/',
  `sqlite:data/${'x'.repeat(300)}.db`,
])('the address %j is refused', async (url) => {
  await refusal(url)
})

test('a directory in place of the file is refused', async () => {
  expect(await refusal(`sqlite:${scratchDirectory()}`)).toContain('is a directory')
})

test.runIf(existsSync('/proc/self'))('a directory that the system makes nobody may make is refused at once', async () => {
  expect(await refusal('sqlite:/proc/ceasefire-watch/store.db')).toContain("can't be made")
})

test('a file in place of the directory is refused', async () => {
  const file = scratchPath()
  writeFileSync(file, 'not a directory')
  expect(await refusal(`sqlite:${join(file, 'store.db')}`)).toContain("can't be made")
})

test('a file that is no database is refused and left as it was', async () => {
  const path = scratchPath()
  const diary = 'Dear diary, this is no database. '.repeat(100)
  writeFileSync(path, diary)

  expect(await refusal(`sqlite:${path}`)).toContain('is not a store but some other file')
  expect(readFileSync(path, 'utf8')).toBe(diary)
})

test("another program's database is refused and left as it was", async () => {
  const path = scratchPath()
  const other = new Database(path)
  other.exec('CREATE TABLE bookmarks (address TEXT)')
  other.close()
  const before = readFileSync(path)

  expect(await refusal(`sqlite:${path}`)).toContain('is a database of another program')
  expect(readFileSync(path)).toEqual(before)
})

test('a store that another program holds is refused', async () => {
  const path = scratchPath()
  const other = new Database(path)
  onTestFinished(() => void other.close())
  other.exec('BEGIN EXCLUSIVE')
  expect(await refusal(`sqlite:${path}`)).toContain('is held by another program')
})

test('a damaged store is refused', async () => {
  const path = scratchPath()
  await (await openSqlite(path)).close()
  writeFileSync(path, Buffer.alloc(4_000, 0xaa), { flag: 'r+' })
  writeFileSync(path, 'SQLite format 3\0', { flag: 'r+' })
  await refusal(`sqlite:${path}`)
})

test('a store that this user may not write is refused', async () => {
  const path = scratchPath()
  await (await openSqlite(path)).close()
  const directory = dirname(path)
  chmodSync(path, 0o444)
  chmodSync(directory, 0o555)

  await asOrdinaryUser(async () => {
    expect(await refusal(`sqlite:${path}`)).toContain('the right to read and write')
    expect(await refusal(`sqlite:${join(directory, 'other.db')}`)).toContain('the right to read and write')
    expect(await refusal(`sqlite:${join(directory, 'sub', 'other.db')}`)).toContain("can't be made")
  })
})

test('a store left in WAL mode by a killed program, that this user may only read, is refused', async () => {
  const path = scratchPath()
  const running = await storeAt(path)
  await running.commit({ put: [{ key: 'a', value: '1' }] })
  const left = join(scratchDirectory(), 'left.db')
  copyFileSync(path, left)
  copyFileSync(`${path}-wal`, `${left}-wal`)
  chmodSync(left, 0o444)
  chmodSync(`${left}-wal`, 0o666)
  chmodSync(dirname(left), 0o777)

  await asOrdinaryUser(async () => {
    expect(await refusal(`sqlite:${left}`)).toContain('the right to read and write')
  })
})

/** Rights are nothing to root, as whom tests often run in containers: there somebody else asks. */
async function asOrdinaryUser(work: () => Promise<void>): Promise<void> {
  const NOBODY = 65_534
  const root = process.geteuid?.() === 0
  if (root) process.seteuid?.(NOBODY)
  try {
    await work()
  } finally {
    if (root) process.seteuid?.(0)
  }
}
