import fc from 'fast-check'
import Keyv from 'keyv'
import { afterEach, expect, test, vi } from 'vitest'
import { keyvAdapter, namedKeyv } from '../../src/storage/keyv.ts'
import { manyRows, scratchPath, storeAt } from './scratch.ts'

afterEach(() => void vi.useRealTimers())

const memory = () => storeAt(':memory:')

async function entries(keyv: Keyv): Promise<[string, unknown][]> {
  const met: [string, unknown][] = []
  for await (const entry of keyv.iterator?.(undefined) ?? []) met.push(entry)
  return met
}

test('keeps values by name', async () => {
  const settings = namedKeyv<{ language: string }>(await memory(), 'settings')

  expect(await settings.set('guild-1', { language: 'hy' })).toBe(true)

  expect(await settings.get('guild-1')).toEqual({ language: 'hy' })
  expect(await settings.get('guild-2')).toBeUndefined()
  expect(await settings.has('guild-1')).toBe(true)
  expect(await settings.has('guild-2')).toBe(false)
  expect(await settings.delete('guild-1')).toBe(true)
  expect(await settings.delete('guild-1')).toBe(false)
  expect(await settings.get('guild-1')).toBeUndefined()
})

test('sets, gets and deletes many at once', async () => {
  const feeds = namedKeyv<number>(await memory(), 'feeds')
  const set = [1, 2, 3].map((value) => ({ key: `feed-${value}`, value }))

  expect(await feeds.setMany(set)).toEqual([true, true, true])
  expect(await feeds.get(['feed-3', 'none', 'feed-1'])).toEqual([3, undefined, 1])
  expect(await feeds.has(['feed-2', 'none'])).toEqual([true, false])
  expect(await feeds.delete(['feed-1', 'feed-2'])).toBe(true)
  expect(await feeds.delete(['feed-3', 'none'])).toBe(false)
  expect(await entries(feeds)).toEqual([])
})

test('two Keyvs never meet, whatever their names and keys', async () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '/', ':', '%', '%2F', 'ա'), minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(name, name, name, name, async (oneName, otherName, key, otherKey) => {
      fc.pre(oneName !== otherName)
      const store = await memory()
      const one = namedKeyv<string>(store, oneName)
      const other = namedKeyv<string>(store, otherName)
      await one.set(key, 'of one')
      await other.set(otherKey, 'of the other')

      expect(await entries(one)).toEqual([[key, 'of one']])
      await other.clear()
      expect(await one.get(key)).toBe('of one')
      expect(await other.get(otherKey)).toBeUndefined()
      await store.close()
    }),
    { numRuns: 100 },
  )
})

test('a key that begins like the namespace is a key of its own', async () => {
  const panels = namedKeyv<number>(await memory(), 'panels')
  await panels.set('panels:1', 1)
  await panels.set('1', 2)

  expect(await panels.get('panels:1')).toBe(1)
  expect(await panels.get(['panels:1', '1'])).toEqual([1, 2])
})

test('gives back any JSON value as it was', async () => {
  const keyv = namedKeyv(await memory(), 'any')
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      await keyv.set('k', value)
      expect(JSON.stringify(await keyv.get('k'))).toBe(JSON.stringify(value))
    }),
    { numRuns: 200 },
  )
  for (const text of ['', ':base64:aGk=', 'a\0b', 'half \ud83d']) {
    await keyv.set('k', text)
    expect(await keyv.get('k')).toBe(text)
  }
})

test('iterates over more than a page, and clears it', async () => {
  const keyv = namedKeyv<string>(await memory(), 'many')
  const rows = manyRows('k', 450)
  await keyv.setMany(rows)

  expect(await entries(keyv)).toEqual(rows.map(({ key, value }) => [key, value]))
  await keyv.clear()
  expect(await entries(keyv)).toEqual([])
})

test('a value with a time to live goes, from the file too', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2022, 8, 13) })
  const store = await memory()
  const caches = namedKeyv<number>(store, 'caches', { ttl: 60_000 })
  await caches.set('default', 1)
  await caches.set('short', 2, 1_000)
  await caches.setMany([{ key: 'many', value: 3, ttl: 1_000.5 }])

  vi.setSystemTime(Date.now() + 1_001)

  expect(await caches.get(['default', 'short', 'many'])).toEqual([1, undefined, undefined])
  expect(await store.sweep(Date.now())).toBe(2)
  expect(await caches.get('default')).toBe(1)
})

test('works under a Keyv that prefixes keys by itself', async () => {
  const store = await memory()
  const keyv = new Keyv({ store: keyvAdapter(store, 'plain', Date.now), namespace: 'plain', throwOnErrors: true })
  await keyv.set('k', 1)

  expect(await keyv.get('k')).toBe(1)
  expect(await entries(keyv)).toEqual([['k', 1]])
})

test('a store that fails is an error in every call, never "not there"', async () => {
  const store = await memory()
  const keyv = namedKeyv<number>(store, 'settings')
  await keyv.set('k', 1)
  await store.close()

  const calls: Record<string, () => Promise<unknown>> = {
    get: () => keyv.get('k'),
    'get many': () => keyv.get(['k']),
    'get raw': () => keyv.getRaw('k'),
    'get many raw': () => keyv.getManyRaw(['k']),
    set: () => keyv.set('k', 2),
    'set many': () => keyv.setMany([{ key: 'k', value: 2 }]),
    has: () => keyv.has('k'),
    'has many': () => keyv.has(['k']),
    delete: () => keyv.delete('k'),
    'delete many': () => keyv.delete(['k']),
    clear: () => keyv.clear(),
    iterate: () => entries(keyv),
  }
  for (const [name, call] of Object.entries(calls)) await expect(call(), name).rejects.toThrow('it is closed')
})

test('a full disk and a read-only store are errors of set, and what was there stays', async () => {
  const path = scratchPath()
  const full = await storeAt(path, { pragmas: ['max_page_count = 12'] })
  const keyv = namedKeyv<string>(full, 'settings')
  await keyv.set('k', 'small')
  await expect(keyv.set('k', 'x'.repeat(100_000))).rejects.toMatchObject({ code: 'SQLITE_FULL' })
  expect(await keyv.get('k')).toBe('small')

  const readOnly = namedKeyv<string>(await storeAt(path, { pragmas: ['query_only = 1'] }), 'settings')
  await expect(readOnly.set('k', 'other')).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
  await expect(readOnly.setMany([{ key: 'k', value: 'other' }])).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
  await expect(readOnly.delete('k')).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
  await expect(readOnly.clear()).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
  expect(await readOnly.get('k')).toBe('small')
})

test('a stored value that is no JSON is an error, not "not there"', async () => {
  const store = await memory()
  const keyv = namedKeyv(store, 'settings')
  await store.commit({ put: [{ key: 'keyv/settings/k', value: '{"value":' }] })

  await expect(keyv.get('k')).rejects.toThrow(SyntaxError)
  await expect(keyv.get(['k'])).rejects.toThrow(SyntaxError)
})
