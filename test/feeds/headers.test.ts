import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshFor, NO_VALIDATORS, retryAfter, validatorsOf } from '../../src/feeds/headers.ts'

const NOW = Date.parse('2022-09-13T12:00:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe('Retry-After', () => {
  test.each([
    ['120', 2 * MINUTE],
    [' 120 ', 2 * MINUTE],
    ['0', 0],
    ['Tue, 13 Sep 2022 12:05:00 GMT', 5 * MINUTE],
    ['Tue, 13 Sep 2022 11:00:00 GMT', 0],
    ['Fri, 13 Sep 2069 11:00:00 GMT', 6 * HOUR],
    ['999999999999', 6 * HOUR],
    ['-5', null],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('%s', (value, wait) => expect(retryAfter(value, NOW)).toBe(wait))
})

describe('how long an answer is fresh', () => {
  test.each([
    [{ 'cache-control': 'max-age=300' }, 5 * MINUTE],
    [{ 'cache-control': 'public, s-maxage=9, MAX-AGE="300"' }, 5 * MINUTE],
    [{ 'cache-control': 'max-age=300', age: '120' }, 3 * MINUTE],
    [{ 'cache-control': 'max-age=300', age: '900' }, null],
    [{ 'cache-control': 'no-cache, max-age=300' }, null],
    [{ 'cache-control': 'max-age=60', expires: 'Tue, 13 Sep 2022 13:00:00 GMT' }, MINUTE],
    [{ expires: 'Tue, 13 Sep 2022 13:00:00 GMT' }, HOUR],
    [{ expires: 'Tue, 13 Sep 2022 13:00:00 GMT', date: 'Tue, 13 Sep 2022 12:30:00 GMT' }, HOUR / 2],
    [{ expires: 'Wed, 11 Jan 1984 05:00:00 GMT' }, null],
    [{ expires: '-1' }, null],
    [{}, null],
  ])('%j', (headers, span) => expect(freshFor(headers, NOW)).toBe(span))
})

describe('validators', () => {
  test.each([
    [
      { etag: 'W/"1"', 'last-modified': 'Tue, 13 Sep 2022 06:00:00 GMT' },
      { etag: 'W/"1"', lastModified: 'Tue, 13 Sep 2022 06:00:00 GMT' },
    ],
    [{ etag: '""' }, NO_VALIDATORS],
    [{ etag: ' ' }, NO_VALIDATORS],
    [{ etag: `"${'x'.repeat(5_000)}"` }, NO_VALIDATORS],
    [{ etag: '"1"', expires: '0' }, NO_VALIDATORS],
    [{ 'last-modified': 'Tue, 19 Jan 2038 03:14:07 GMT' }, NO_VALIDATORS],
    [{ 'last-modified': 'yesterday' }, NO_VALIDATORS],
  ])('%j', (headers, validators) => expect(validatorsOf(headers, NOW)).toEqual(validators))
})

test('whatever a server sends, the answer is a span or nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      for (const span of [retryAfter(a, NOW), freshFor({ 'cache-control': a, expires: b, age: a, date: b }, NOW)]) {
        if (span !== null) expect(span).toBeGreaterThanOrEqual(0)
      }
      validatorsOf({ etag: a, 'last-modified': b }, NOW)
    }),
  )
})
