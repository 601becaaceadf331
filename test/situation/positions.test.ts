import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { compare, emptySituation } from '../../src/situation/compare.ts'
import { completeClaim } from '../../src/situation/complete.ts'
import { type Positions, positions } from '../../src/situation/positions.ts'
import { accuses, agreed, clockOf, dead, deniesBreach, type Fields, fire, holds } from './stream.ts'

const at = clockOf('2022-09')

function positionsAt(now: string, ...reports: readonly (readonly [time: string, ...claims: readonly Fields[]])[]): Positions {
  let situation = emptySituation
  for (const [index, [time, ...given]] of reports.entries()) {
    const report: Report = {
      id: `r${index}`,
      feed: 'f',
      guid: null,
      lang: 'en',
      source: `Outlet ${index}`,
      origin: 'third',
      publisher: 'p',
      published: at(time),
      received: at(time),
      url: '',
      title: '',
      summary: '',
      content: '',
    }
    const claims = given.map((claim) => completeClaim(claim, report, { relevant: true, lang: null, claims: [], because: null }))
    situation = compare(situation, { report, kind: 'new', claims, earlier: null }, at(time)).situation
  }
  return positions(situation, at(now))
}

const MINISTRY = { office: 'defence-ministry' }

describe('where everybody stands', () => {
  test('before anything was said', () =>
    expect(positionsAt('13 12:00')).toMatchObject({
      standing: { phase: 'none', says: [], against: [], silent: ['armenia', 'azerbaijan'] },
      since: null,
      perSide: { armenia: null, azerbaijan: null },
      broken: [],
      underFire: [],
      lastReported: null,
      watchingSince: null,
    }))

  test('after an accusation and its denial', () =>
    expect(
      positionsAt(
        '13 15:00',
        ['13 10:30', agreed('russia', at('13 10:00'), 'russia')],
        ['13 13:00', accuses('armenia', 'azerbaijan', MINISTRY)],
        ['13 13:40', deniesBreach('azerbaijan')],
      ),
    ).toMatchObject({
      standing: { phase: 'disputed', says: ['armenia'], against: ['azerbaijan'], silent: [] },
      since: at('13 13:00'),
      perSide: {
        armenia: { phase: 'violated', stance: 'asserts', accused: 'azerbaijan', office: 'defence-ministry', at: at('13 13:00') },
        azerbaijan: { phase: 'violated', stance: 'denies', accused: 'azerbaijan', at: at('13 13:40') },
      },
      broken: [{ by: 'azerbaijan', says: 'armenia', at: at('13 13:00') }],
      lastReported: at('13 13:00'),
      watchingSince: at('13 10:30'),
    }))

  test('an accusation from before the truce took effect is no word on it', () =>
    expect(
      positionsAt(
        '13 09:00',
        ['13 08:00', agreed('russia', at('13 10:00'), 'russia')],
        ['13 08:30', accuses('azerbaijan', 'armenia', MINISTRY)],
      ),
    ).toMatchObject({
      standing: { phase: 'agreed', says: ['russia'], silent: ['armenia', 'azerbaijan'] },
      perSide: { armenia: null, azerbaijan: null },
    }))

  test('while one side keeps silent', () =>
    expect(
      positionsAt('13 12:00', ['13 10:30', agreed('russia', at('13 10:00'), 'russia'), agreed('armenia', at('13 10:00'), 'russia')])
        .standing,
    ).toEqual({
      phase: 'agreed',
      says: ['armenia', 'russia'],
      against: [],
      silent: ['azerbaijan'],
    }))

  test('names the press that says otherwise', () =>
    expect(
      positionsAt(
        '13 12:00',
        ['13 10:30', agreed('russia', at('13 10:00'))],
        ['13 11:00', accuses('azerbaijan', null, { office: 'media' })],
      ).standing,
    ).toMatchObject({
      phase: 'agreed',
      says: ['russia'],
      against: ['azerbaijani-media'],
    }))

  test('tells since when it has been quiet', () =>
    expect(
      positionsAt(
        '14 12:00',
        ['13 11:00', accuses('armenia', 'azerbaijan')],
        ['13 22:00', holds('armenia')],
        ['14 11:00', holds('armenia')],
      ),
    ).toMatchObject({
      standing: { phase: 'holding', says: ['armenia'] },
      since: at('13 22:00'),
      perSide: { armenia: { phase: 'holding', at: at('14 11:00') } },
    }))
})

test('what was under fire in the last day, by whose word', () =>
  expect(
    positionsAt(
      '14 01:00',
      ['12 08:00', fire('armenia', 'azerbaijan', 'artillery', ['kapan'])],
      ['13 08:00', fire('armenia', 'azerbaijan', 'artillery', ['jermuk'])],
      ['13 09:00', fire('azerbaijan', 'armenia', 'small-arms', ['lachin'])],
    ).underFire,
  ).toEqual([
    { place: { id: 'lachin', name: 'lachin' }, weapon: 'small-arms', says: 'azerbaijan', at: at('13 09:00') },
    { place: { id: 'jermuk', name: 'jermuk' }, weapon: 'artillery', says: 'armenia', at: at('13 08:00') },
  ]))

test("losses by each side's own word, and every figure's history apart", () => {
  const { losses, tolls } = positionsAt(
    '15 12:00',
    ['13 12:00', dead('armenia', 'armenia', 49)],
    ['13 13:00', dead('azerbaijan', 'armenia', 200)],
    ['14 11:00', dead('armenia', 'armenia', 105)],
    ['14 17:00', dead('azerbaijan', 'azerbaijan', 71)],
  )
  expect(losses).toEqual({
    since: at('13 12:00'),
    own: { armenia: { killed: 105, exact: true, at: at('14 11:00') }, azerbaijan: { killed: 71, exact: true, at: at('14 17:00') } },
  })
  expect(tolls.map(({ whose, says, steps }) => [whose, says, steps.map(({ killed, at: when }) => [killed, when])])).toEqual([
    [
      'armenia',
      'armenia',
      [
        [49, at('13 12:00')],
        [105, at('14 11:00')],
      ],
    ],
    ['armenia', 'azerbaijan', [[200, at('13 13:00')]]],
    ['azerbaijan', 'azerbaijan', [[71, at('14 17:00')]]],
  ])
})
