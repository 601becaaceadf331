import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tellingPuts } from '../../src/delivery/spread.ts'
import { takeLease } from '../../src/storage/lease.ts'
import { openStore } from '../../src/storage/store.ts'
import { alertOf } from '../delivery/alerts.ts'

const PROGRAM = join(import.meta.dirname, '../../dist/src/cli.js')
let folder = ''
let url = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ceasefire-watch-operator-'))
  url = `sqlite:${join(folder, 'bot.db')}`
  const store = await openStore(url)
  await store.commit({
    put: [{ key: 'a', value: '1' }, ...tellingPuts(alertOf('a-7f3k2m', 1, 'flash', Date.now()), ['default'], '0', Date.now())],
  })
  await store.close()
})
afterEach(() => rm(folder, { recursive: true }))

/** A command of the program as the operator runs it, with the store's address in the environment. */
const run = (...words: string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [PROGRAM, ...words],
      { cwd: folder, env: { ...process.env, STORE_URL: url } },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr }),
    )
  })
const rowsUnder = async (prefix: string): Promise<string[]> => {
  const store = await openStore(url)
  const rows = await store.range(prefix)
  await store.close()
  return rows.map(({ value }) => value)
}

describe('backup and restore', () => {
  it('bring the store back as it was, and keep what was there', async () => {
    const copy = join(folder, 'copy.db')
    expect(await run('backup', copy)).toEqual({ code: 0, said: `The store is backed up in ${copy}.\n` })
    const store = await openStore(url)
    await store.commit({ put: [{ key: 'a', value: '2' }] })
    await store.close()
    const restored = await run('restore', copy)
    expect(restored).toMatchObject({ code: 0, said: expect.stringContaining('What was there before is kept in') })
    expect(await rowsUnder('a')).toContain('1')
  })

  it('refuse to restore under a running bot', async () => {
    const copy = join(folder, 'copy.db')
    await run('backup', copy)
    const lease = takeLease(url)
    const refused = await run('restore', copy)
    lease.release()
    expect(refused.code).toBe(1)
    expect(refused.said).not.toContain('    at ')
  })

  it('ask for the file in one sentence', async () => {
    expect(await run('backup')).toEqual({ code: 1, said: 'Name one file: npm run backup -- FILE\n' })
  })
})

describe('retract', () => {
  it('leaves the withdrawal in the queue of the bot', async () => {
    expect(await run('retract', 'a-7f3k2m', 'The source withdrew it.')).toMatchObject({ code: 0 })
    expect((await rowsUnder('retraction/')).map((value) => JSON.parse(value))).toEqual([
      expect.objectContaining({ reason: 'The source withdrew it.' }),
    ])
  })

  it.each([
    [['retract', 'a-000000', 'why'], 'There is no alert a-000000 in the store'],
    [['retract', 'a-7f3k2m'], 'Name the alert by the id in its footer'],
    [['retract', '../etc', 'why'], 'Name the alert by the id in its footer'],
  ])('%j is refused in one sentence', async (words, sentence) => {
    expect(await run(...words)).toMatchObject({ code: 1, said: expect.stringContaining(sentence) })
  })
})
