import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOfPrefix } from '../../src/storage/keys.ts'
import { storeAt } from './scratch.ts'

/** Few letters, so that prefixes meet, and the code points at which orders and upper bounds go wrong. */
const LETTERS = [
  'a',
  'b',
  '/',
  '\u{1}',
  '\u{7f}',
  '\u{80}',
  'ա',
  '\u{7ff}',
  '\u{d7ff}',
  '\u{e000}',
  '\u{ffff}',
  '\u{10000}',
  '😀',
  '\u{10ffff}',
]
const key = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 5 })

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

test('a range is what filtering and sorting a plain list by bytes would give', async () => {
  const question = fc.record({ after: key, limit: fc.nat({ max: 6 }), reverse: fc.boolean() }, { requiredKeys: [] })
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(key, { maxLength: 30 }), key, question, async (keys, prefix, asked) => {
      const store = await storeAt(':memory:')
      await store.commit({ put: keys.map((one) => ({ key: one, value: `of ${one}` })) })

      const inRange = keys.filter((one) => one.startsWith(prefix)).sort(byBytes)
      const ordered = asked.reverse ? inRange.reverse() : inRange
      const { after, limit } = asked
      const rest =
        after === undefined ? ordered : ordered.filter((one) => (asked.reverse ? byBytes(one, after) < 0 : byBytes(one, after) > 0))

      expect(await store.count(prefix)).toBe(inRange.length)
      expect(await store.range(prefix, asked)).toEqual(rest.slice(0, limit).map((one) => ({ key: one, value: `of ${one}` })))
      await store.close()
    }),
    {
      numRuns: 300,
      // UTF-16 units and UTF-8 bytes disagree on which of the two is first.
      examples: [
        [['\uffff!', '😀', '😀a'], '😀', { after: '\uffff' }],
        [['\uffff', '\uffffa', '😀'], '\uffff', { after: '😀', reverse: true }],
      ],
    },
  )
})

test('walking page by page meets every row once', async () => {
  const walk = async (keys: string[], prefix: string, limit: number, reverse: boolean) => {
    const store = await storeAt(':memory:')
    await store.commit({ put: keys.map((one) => ({ key: one, value: '' })) })
    const met: string[] = []
    let page: readonly { key: string }[] = []
    do {
      page = await store.range(prefix, { after: met.at(-1), limit, reverse })
      met.push(...page.map((row) => row.key))
    } while (page.length > 0)
    await store.close()
    return met
  }
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(key, { maxLength: 20 }),
      key,
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      async (keys, prefix, limit, reverse) => {
        const expected = keys.filter((one) => one.startsWith(prefix)).sort(byBytes)
        expect(await walk(keys, prefix, limit, reverse)).toEqual(reverse ? expected.reverse() : expected)
      },
    ),
    { numRuns: 100 },
  )
})

test('the end of a prefix is above every key with it and not above any other', () => {
  fc.assert(
    fc.property(key, key, (prefix, other) => {
      const end = endOfPrefix(prefix)
      const inside = byBytes(other, prefix) >= 0 && (end === undefined || byBytes(other, end) < 0)
      expect(inside).toBe(other.startsWith(prefix))
    }),
    { numRuns: 2_000 },
  )
})
