import { expect, test } from 'vitest'
import { StoreError } from '../../src/storage/store.ts'
import { watchCommits } from '../../src/storage/watched.ts'
import { manyRows, scratchPath, storeAt } from './scratch.ts'

test('a full disk is known as such until a commit as large as the one that failed goes through', async () => {
  const heard: string[] = []
  const full = await storeAt(scratchPath(), { pragmas: ['max_page_count = 20'] })
  const store = watchCommits(full, { beat: () => heard.push('beat'), fail: (cause) => heard.push(cause) })
  await store.commit({ put: manyRows('a/', 1) })
  await expect(store.commit({ put: manyRows('b/', 200) })).rejects.toThrow()
  await store.commit({ put: manyRows('a/', 1) })
  expect(heard).toEqual(['beat', expect.stringContaining('full')])
})

test('then all is well again', async () => {
  const heard: string[] = []
  const memory = await storeAt(':memory:')
  let isFull = true
  const failing = {
    ...memory,
    commit: (changes: Parameters<typeof memory.commit>[0]) =>
      isFull ? Promise.reject(new StoreError('full', 'SQLITE_FULL')) : memory.commit(changes),
  }
  const store = watchCommits(failing, { beat: () => heard.push('beat'), fail: (cause) => heard.push(cause) })
  await expect(store.commit({ put: manyRows('a/', 2) })).rejects.toThrow()
  isFull = false
  await store.commit({ put: manyRows('a/', 1) })
  await store.commit({ put: manyRows('a/', 2) })
  await store.commit({ put: manyRows('a/', 1) })
  expect(heard).toEqual(['full', 'beat', 'beat'])
})

test('a lock is over with the first commit that goes through, however small', async () => {
  const heard: string[] = []
  const memory = await storeAt(':memory:')
  let isLocked = true
  const failing = {
    ...memory,
    commit: (changes: Parameters<typeof memory.commit>[0]) =>
      isLocked ? Promise.reject(new StoreError('locked', 'SQLITE_BUSY')) : memory.commit(changes),
  }
  const store = watchCommits(failing, { beat: () => heard.push('beat'), fail: (cause) => heard.push(cause) })
  await expect(store.commit({ put: manyRows('a/', 2) })).rejects.toThrow()
  isLocked = false
  await store.commit({ put: manyRows('a/', 1) })
  expect(heard).toEqual(['locked', 'beat'])
})

test('a sweep that finds nothing is no sign of life, and one that fails is told', async () => {
  const heard: string[] = []
  const memory = await storeAt(':memory:')
  const store = watchCommits(memory, { beat: () => heard.push('beat'), fail: (cause) => heard.push(cause) })
  await store.sweep(0)
  expect(heard).toEqual([])
  await memory.close()
  await expect(store.sweep(0)).rejects.toThrow()
  expect(heard).toEqual([expect.stringContaining('closed')])
})
