import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openSqlite, type SqliteOptions, type Store } from '../../src/storage/store.ts'

/** A new directory that goes when the test does. */
export function scratchDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'ceasefire-watch-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** The path of a store that is not there yet. */
export const scratchPath = (): string => join(scratchDirectory(), 'store.db')

/** A store that is closed when the test ends. */
export async function storeAt(path: string, options: SqliteOptions = {}): Promise<Store> {
  const store = await openSqlite(path, options)
  onTestFinished(() => store.close())
  return store
}

/** Rows `<prefix>0000`, `<prefix>0001`, … of 0.8 kB. */
export const manyRows = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: prefix + String(index).padStart(4, '0'), value: 'x'.repeat(800) }))
