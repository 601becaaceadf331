import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { StoreError } from '../../src/storage/store.ts'
import { manyRows, scratchPath, storeAt } from './scratch.ts'

const NOON = Date.UTC(2022, 8, 13, 12)
const SECOND = 1_000

describe.each(['sqlite:', 'memory:'])('a store at %s', (kind) => {
  const open = (now = () => NOON) => storeAt(kind === 'memory:' ? ':memory:' : scratchPath(), { now })

  test('answers what was committed, and undefined for what was not', async () => {
    const store = await open()
    await store.commit({ put: [{ key: 'report/a/1', value: 'Ջերմուկ' }] })

    expect(await store.get('report/a/1')).toBe('Ջերմուկ')
    expect(await store.get('report/a/2')).toBeUndefined()
  })

  test('keeps the last word on a key, an empty value too', async () => {
    const store = await open()
    await store.commit({
      put: [
        { key: 'status', value: 'agreed' },
        { key: 'status', value: 'violated' },
      ],
    })
    expect(await store.get('status')).toBe('violated')

    await store.commit({ put: [{ key: 'status', value: '' }] })
    expect(await store.get('status')).toBe('')
  })

  test('deletes, and puts after deleting', async () => {
    const store = await open()
    await store.commit({ put: manyRows('a/', 2) })
    await store.commit({ delete: ['a/0000', 'a/0001', 'never'], put: [{ key: 'a/0001', value: 'again' }] })

    expect(await store.range('a/')).toEqual([{ key: 'a/0001', value: 'again' }])
  })

  test('answers many keys in the order asked for, without those that are not there', async () => {
    const store = await open()
    await store.commit({ put: manyRows('a/', 3) })

    expect([...(await store.getMany(['a/0002', 'none', 'a/0000'])).keys()]).toEqual(['a/0002', 'a/0000'])
    expect(await store.getMany([])).toEqual(new Map())
  })

  test('pages through a range by the last key seen, both ways', async () => {
    const store = await open()
    await store.commit({ put: [...manyRows('due/', 5), { key: 'duf', value: 'beyond' }, { key: 'du', value: 'before' }] })
    const keys = async (question: object) => (await store.range('due/', question)).map((row) => row.key)

    expect(await keys({ limit: 2 })).toEqual(['due/0000', 'due/0001'])
    expect(await keys({ limit: 2, after: 'due/0001' })).toEqual(['due/0002', 'due/0003'])
    expect(await keys({ limit: 2, reverse: true })).toEqual(['due/0004', 'due/0003'])
    expect(await keys({ reverse: true, after: 'due/0002' })).toEqual(['due/0001', 'due/0000'])
    expect(await keys({ limit: 0 })).toEqual([])
  })

  test('a row is not there from the moment it expires, and a sweep deletes it', async () => {
    let now = NOON
    const store = await open(() => now)
    await store.commit({
      put: [
        { key: 'a', value: 'short', expires: NOON + SECOND },
        { key: 'b', value: 'long', expires: NOON + 2 * SECOND },
        { key: 'c', value: 'for good' },
      ],
    })
    expect((await store.range('')).length).toBe(3)

    now = NOON + SECOND
    expect(await store.get('a')).toBeUndefined()
    expect([...(await store.getMany(['a', 'b', 'c'])).keys()]).toEqual(['b', 'c'])
    expect((await store.range('')).map((row) => row.key)).toEqual(['b', 'c'])

    expect(await store.sweep(now)).toBe(1)
    now = NOON
    expect(await store.get('a')).toBeUndefined()
    expect(await store.get('b')).toBe('long')
  })

  test('a row put again without an expiry stays', async () => {
    const store = await open()
    await store.commit({ put: [{ key: 'a', value: '1', expires: NOON - SECOND }] })
    await store.commit({ put: [{ key: 'a', value: '2' }] })

    expect(await store.sweep(NOON)).toBe(0)
    expect(await store.get('a')).toBe('2')
  })

  test('a sweep of more rows than one batch deletes them all', async () => {
    const store = await open()
    await store.commit({ put: manyRows('old/', 1_201).map((row) => ({ ...row, expires: NOON - SECOND })) })

    expect(await store.sweep(NOON)).toBe(1_201)
  })

  test.each([
    ['NUL', 'a\0b'],
    ['half a surrogate pair', 'a\ud83d'],
  ])('refuses %s in keys and values rather than store something else', async (_, text) => {
    const store = await open()

    await expect(store.commit({ put: [{ key: text, value: 'v' }] })).rejects.toThrow(RangeError)
    await expect(store.commit({ put: [{ key: 'k', value: text }] })).rejects.toThrow(RangeError)
    await expect(store.commit({ delete: [text] })).rejects.toThrow(RangeError)
    await expect(store.get(text)).rejects.toThrow(RangeError)
    await expect(store.getMany([text])).rejects.toThrow(RangeError)
    await expect(store.range(text)).rejects.toThrow(RangeError)
    expect(await store.range('')).toEqual([])
  })

  test('refuses an expiry or a limit that is no whole number, and then changes nothing', async () => {
    const store = await open()
    const put = [
      { key: 'a', value: '1' },
      { key: 'b', value: '2', expires: Number.NaN },
    ]

    await expect(store.commit({ put })).rejects.toThrow(RangeError)
    await expect(store.range('', { limit: -1 })).rejects.toThrow(RangeError)
    expect(await store.range('')).toEqual([])
  })

  test('fails in every call once it is closed', async () => {
    const store = await open()
    await store.commit({ put: [{ key: 'a', value: '1' }] })
    await store.get('a')
    await store.close()
    await store.close()

    await expect(store.get('a')).rejects.toThrow(StoreError)
    await expect(store.getMany(['a'])).rejects.toThrow('it is closed')
    await expect(store.range('')).rejects.toThrow(StoreError)
    await expect(store.commit({ delete: ['a'] })).rejects.toThrow(StoreError)
    await expect(store.sweep(NOON)).rejects.toThrow(StoreError)
  })
})

test('what was committed is there after closing and opening again, in one file', async () => {
  const path = scratchPath()
  const first = await storeAt(path)
  await first.commit({ put: manyRows('a/', 20) })
  await first.range('')
  await first.close()

  expect(readdirSync(dirname(path))).toEqual(['store.db'])
  expect(await (await storeAt(path)).range('a/')).toEqual(manyRows('a/', 20))
})
