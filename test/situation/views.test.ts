import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { compare, emptySituation } from '../../src/situation/compare.ts'
import { completeClaim } from '../../src/situation/complete.ts'
import type { Recognition } from '../../src/situation/recognise.ts'
import {
  caughtUp,
  converged,
  type Follower,
  foldInto,
  noViews,
  rebuilt,
  situationOf,
  type Views,
  without,
} from '../../src/situation/views.ts'
import { agreed, dead, type Fields, fire } from './stream.ts'

const NEW: Recognition = { kind: 'new', id: '', of: null, copies: [], remember: new Map() }
const at = (hour: number): string => `2022-09-13T${String(hour).padStart(2, '0')}:00:00Z`

let count = 0
function arrival(feed: string, hour: number, ...given: readonly Fields[]) {
  count += 1
  const id = `r${count}`
  const report: Report = {
    id,
    feed,
    guid: id,
    lang: 'en',
    source: feed,
    origin: 'third',
    publisher: feed,
    published: at(hour),
    received: at(hour),
    url: '',
    title: id,
    summary: '',
    content: '',
  }
  const claims = given.map((claim) => completeClaim(claim, report, { relevant: true, lang: null, claims: [], because: null }))
  return { report, claims, earlier: null }
}

const follower = (list: string, ...feeds: readonly string[]): Follower => ({
  list,
  follows: (feed) => feed !== null && feeds.includes(feed),
})
const YEREVAN = follower('yerevan', 'armenpress', 'reuters')
const BAKU = follower('baku', 'azertac', 'reuters')
const BOTH = follower('both', 'armenpress', 'azertac', 'reuters')
const ALL = [YEREVAN, BAKU, BOTH]

const fold = (views: Views, arrived: ReturnType<typeof arrival>, recognition = NEW, followers: readonly Follower[] = ALL) =>
  foldInto(views, arrived, recognition, followers, arrived.report.published)

describe('a list', () => {
  test('sees only what its feeds said', () => {
    const { views } = fold(
      fold(noViews, arrival('armenpress', 1, dead('armenia', 'armenia', 49))).views,
      arrival('azertac', 2, dead('azerbaijan', 'azerbaijan', 50)),
    )
    expect(['yerevan', 'baku', 'both'].map((list) => Object.values(situationOf(views, list).status.toll))).toEqual([
      [49, null],
      [null, 50],
      [49, 50],
    ])
  })

  test('that follows no feed of it is told nothing', () =>
    expect(fold(noViews, arrival('azertac', 1, dead('azerbaijan', 'azerbaijan', 50))).told.flatMap(({ lists }) => lists)).toEqual([
      'baku',
      'both',
    ]))

  test('shares its situation with whoever saw the same', () => {
    const { views, told } = fold(noViews, arrival('reuters', 1, agreed('russia', at(6))))
    expect(told.map(({ lists }) => lists)).toEqual([['yerevan', 'baku', 'both']])
    expect(views.situations.size).toBe(1)
    expect(situationOf(views, 'yerevan')).toBe(situationOf(views, 'baku'))
  })

  test('is not parted from others by a report that says nothing new to anybody', () => {
    const { views } = fold(fold(noViews, arrival('reuters', 1, agreed('russia', at(6)))).views, arrival('azertac', 2))
    expect(views.situations.size).toBe(1)
  })

  test('sees a reprint as news where it does not follow the feed of the first', () => {
    const first = fold(noViews, arrival('armenpress', 1, fire('armenia', 'azerbaijan', 'artillery', ['jermuk'])))
    const copy: Recognition = { ...NEW, kind: 'duplicate', of: 'r1', copies: [{ report: 'r1', feed: 'armenpress' }] }
    const { told } = fold(first.views, arrival('reuters', 2, fire('armenia', 'azerbaijan', 'artillery', ['jermuk'])), copy)
    expect(told.map(({ lists, changes }) => [lists, changes.map(({ novelty }) => novelty)])).toEqual([[['baku'], ['new']]])
  })

  test('that is gone, or moves on, leaves no situation behind', () => {
    const { views } = fold(noViews, arrival('armenpress', 1, dead('armenia', 'armenia', 49)))
    expect(without(without(views, 'yerevan'), 'both').situations.size).toBe(0)
  })

  test('that was changed is told anew from what is stored, to the value of a list that saw it live', () => {
    const arrivals = [
      arrival('armenpress', 1, dead('armenia', 'armenia', 49)),
      arrival('azertac', 2, dead('azerbaijan', 'azerbaijan', 50)),
    ]
    const live = arrivals.reduce((views, arrived) => fold(views, arrived).views, noViews)
    const stored = arrivals.map((arrived) => ({ arrival: { ...arrived, kind: 'new' as const }, clock: arrived.report.published }))
    const views = rebuilt(live, 'changed', stored)
    expect(situationOf(views, 'changed')).toBe(situationOf(views, 'both'))
  })
})

test('views kept before a restart come to the same value by what was stored since', () => {
  const [first, second] = [
    arrival('reuters', 1, agreed('russia', at(6))),
    arrival('azertac', 2, dead('azerbaijan', 'azerbaijan', 50)),
  ]
  const kept = fold(noViews, first).views
  const live = fold(kept, second).views
  const since = [first, second].map((arrived) => ({ arrival: arrived, recognition: NEW, clock: arrived.report.published }))
  expect(caughtUp(kept, since, ALL)).toEqual(live)
})

test('an incident that two lists came to in the same way is one object', () => {
  const parted = fold(noViews, arrival('armenpress', 1, dead('armenia', 'armenia', 49))).views
  const { views } = fold(parted, arrival('reuters', 2, fire('armenia', 'azerbaijan', 'artillery', ['jermuk'])))
  expect(situationOf(views, 'baku')).not.toBe(situationOf(views, 'both'))
  expect(situationOf(views, 'baku').incidents.at(-1)).toBe(situationOf(views, 'both').incidents.at(-1))
})

test('lists that came to see the same by other ways are brought together', () => {
  const [one, other] = [arrival('reuters', 1, agreed('russia', at(6))), arrival('reuters', 2, dead('armenia', 'armenia', 49))]
  const situation = [one, other].reduce(
    (before, arrived) => compare(before, { ...arrived, kind: 'new' }, at(2)).situation,
    emptySituation,
  )
  const views: Views = {
    situations: new Map([
      ['x', situation],
      ['y', structuredClone(situation)],
    ]),
    seenBy: new Map([
      ['a', 'x'],
      ['b', 'y'],
    ]),
  }
  const together = converged(views)
  expect(together.situations.size).toBe(1)
  expect(situationOf(together, 'a')).toBe(situationOf(together, 'b'))
})
