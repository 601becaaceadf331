import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backoff, entriesPerDay, interval, isBaseline, LONGEST_BACKOFF, type Pace } from '../../src/feeds/schedule.ts'

const MINUTE = 60_000
const limits = { shortest: 2 * MINUTE, longest: 10 * MINUTE }
const pace = (fields: Partial<Pace>): Pace => ({
  entriesPerDay: 1,
  ttl: null,
  freshFor: null,
  urgent: false,
  official: false,
  ...fields,
})

describe('the interval of a feed', () => {
  test.each([
    ['that publishes every two minutes', pace({ entriesPerDay: 720 }), 2],
    ['that publishes every quarter of an hour', pace({ entriesPerDay: 96 }), 3.75],
    ['that publishes every half hour', pace({ entriesPerDay: 48 }), 7.5],
    ['that publishes once a day', pace({}), 10],
    ['that has never published', pace({ entriesPerDay: 0 }), 10],
    ['of unknown pace', pace({ entriesPerDay: null }), Math.sqrt(20)],
    ['of a ministry that has been silent for weeks', pace({ entriesPerDay: 0.01, official: true }), Math.sqrt(20)],
    ['of a ministry that publishes often', pace({ entriesPerDay: 720, official: true }), 2],
    ['that asks for five minutes', pace({ entriesPerDay: 720, ttl: 5 * MINUTE }), 5],
    ['that is fresh for eight minutes', pace({ entriesPerDay: 720, ttl: 5 * MINUTE, freshFor: 8 * MINUTE }), 8],
    ['that asks for a year', pace({ entriesPerDay: 720, freshFor: 525_600 * MINUTE }), 10],
    ['that asks for a year, while things move', pace({ freshFor: 525_600 * MINUTE, urgent: true }), 2],
  ])('%s', (_, of, minutes) => expect(interval(of, limits, 0) / MINUTE).toBeCloseTo(minutes, 5))

  test('is within the limits whatever a feed says', () => {
    const wish = fc.option(fc.double({ min: 0, noNaN: true }))
    const any = fc.record({ entriesPerDay: wish, ttl: wish, freshFor: wish, urgent: fc.boolean(), official: fc.boolean() })
    fc.assert(
      fc.property(any, fc.double({ min: 0, max: 0.999, noNaN: true }), (of, random) => {
        const span = interval(of, limits, random)
        expect(span).toBeGreaterThanOrEqual(limits.shortest)
        expect(span).toBeLessThanOrEqual(limits.longest)
      }),
    )
  })
})

test('failures double the wait, up to six hours', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1_000].map((failures) => backoff(failures, limits, 0) / MINUTE)
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360])
  expect(backoff(5, limits, 0.999)).toBeGreaterThan(24 * MINUTE)
  expect(backoff(1_000, limits, 0.5)).toBeLessThan(LONGEST_BACKOFF)
})

describe('how often a feed publishes', () => {
  const now = Date.parse('2022-09-13T12:00:00Z')
  test.each([
    ['four within a day', ['2022-09-12T12:00:00Z', '2022-09-12T18:00:00Z', '2022-09-13T00:00:00Z', '2022-09-13T06:00:00Z'], 4],
    ['a feed gone silent slows down by itself', ['2022-09-03T11:00:00Z', '2022-09-03T12:00:00Z'], 0.2],
    ['dates in the future count as now', ['2022-09-12T12:00:00Z', '2038-01-01T00:00:00Z'], 2],
    ['one entry says nothing', ['2022-09-12T12:00:00Z'], null],
    ['nor do entries without dates', [null, null, null], null],
  ])('%s', (_, published, expected) => {
    const perDay = entriesPerDay(published, now)
    if (expected === null) expect(perDay).toBeNull()
    else expect(perDay).toBeCloseTo(expected, 1)
  })
})

test.each([
  ['first sight', 0, 1, true, true],
  ['ordinary news', 18, 20, false, false],
  ['five unknown of five', 0, 5, false, false],
  ['six unknown of six', 0, 6, false, true],
  ['half unknown', 6, 12, false, false],
  ['more than half unknown', 5, 12, false, true],
  ['a hundred unknown of a large feed', 150, 250, false, false],
])('taken in without telling? %s', (_, known, total, firstSight, expected) =>
  expect(isBaseline(known, total, firstSight)).toBe(expected),
)
