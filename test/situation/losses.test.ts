import { describe, expect, test } from 'vitest'
import type { Fields } from './stream.ts'
import { clockOf, dead, fire, losses, replayed, report, standing, told } from './stream.ts'

const at = clockOf('2022-09')

type Row = readonly [time: string, claims: readonly Fields[], changes: readonly string[], more?: Fields]

function tells(rows: readonly Row[]): void {
  const answers = replayed(rows.map(([time, claims, , more]) => report(at(time), claims, more)))
  expect(answers.map((answer, index) => [rows[index]?.[0], ...told(answer)])).toEqual(
    rows.map(([time, , changes]) => [time, ...changes]),
  )
}

const toll = (...rows: readonly (readonly [string, readonly Fields[], Fields?])[]): string => {
  const answer = replayed(rows.map(([time, claims, more]) => report(at(time), claims, more))).at(-1)
  return answer ? (standing(answer).split(' · ')[2] ?? '') : ''
}

const FIRST = 'new losses armenia:armenia'
const MORE = 'updated losses armenia:armenia (killed)'

describe("a side's toll", () => {
  test('appears, rises, and is otherwise old', () =>
    tells([
      ['13 12:00', [dead('armenia', 'armenia', 49)], [FIRST]],
      ['13 13:00', [dead('armenia', 'armenia', 49)], []],
      ['14 11:00', [dead('armenia', 'armenia', 105)], [MORE]],
      ['14 12:00', [dead('armenia', 'armenia', 49)], []],
      ['14 13:00', [dead('artsakh', 'armenia', 105)], []],
    ]))

  test('may begin without a number', () =>
    tells([
      ['13 03:00', [losses('armenia', 'armenia', {})], [FIRST]],
      ['13 04:00', [losses('armenia', 'armenia', {})], []],
      ['13 12:00', [dead('armenia', 'armenia', 49)], [MORE]],
      ['13 13:00', [losses('armenia', 'armenia', { killed: 49, wounded: 12 })], ['updated losses armenia:armenia (wounded)']],
    ]))

  test("is apart from another claimant's figure for it", () =>
    tells([
      ['13 12:00', [dead('armenia', 'armenia', 49)], [FIRST]],
      ['13 13:00', [dead('azerbaijan', 'armenia', 200)], ['new losses azerbaijan:armenia']],
      ['13 14:00', [dead('azerbaijan', 'armenia', 200)], []],
      ['13 15:00', [dead('azerbaijan', 'armenia', 250)], ['updated losses azerbaijan:armenia (killed)']],
      ['14 11:00', [dead('armenia', 'armenia', 105)], [MORE]],
      ['14 12:00', [dead('russia', 'armenia', 49)], []],
      ['14 13:00', [dead('eu', 'armenia', 105)], ['new losses eu:armenia']],
    ]))

  test('is nothing as an increment, a zero, a condolence or a sum by the press', () =>
    tells([
      ['13 10:00', [dead('armenia', 'armenia', 0)], []],
      ['13 12:00', [dead('armenia', 'armenia', 49)], [FIRST]],
      ['13 13:00', [dead('armenia', 'armenia', 60)], [], { title: 'Another 60 servicemen killed' }],
      ['13 13:10', [dead('armenia', 'armenia', 60, { scope: 'increment' })], []],
      ['13 14:00', [dead('media', 'both', 99)], []],
      ['13 14:10', [dead('media', null, 99)], []],
      ['13 15:00', [dead('france', 'armenia', 49)], [], { title: 'Macron offers condolences for the 49 killed' }],
      ['13 16:00', [dead('media', 'armenia', 49)], []],
    ]))

  test('is corrected only where the text says that it was wrong', () => {
    tells([
      ['13 12:00', [dead('armenia', 'armenia', 49)], [FIRST]],
      ['13 13:00', [dead('armenia', 'armenia', 47)], []],
      [
        '13 14:00',
        [dead('armenia', 'armenia', 47)],
        ['corrected losses armenia:armenia (killed)'],
        { title: 'Ministry: the earlier figure was wrong, 47 killed' },
      ],
      ['13 14:30', [dead('armenia', 'armenia', 47)], [], { title: 'Yerevan: the earlier figure was wrong, 47 killed' }],
      ['13 15:00', [dead('armenia', 'armenia', 49)], []],
      ['13 16:00', [dead('armenia', 'armenia', 50)], [MORE]],
    ])
    expect(
      toll(
        ['13 12:00', [dead('armenia', 'armenia', 49)]],
        ['13 14:00', [dead('armenia', 'armenia', 47, { corrects: true })]],
        ['13 12:30', [dead('armenia', 'armenia', 49)]],
      ),
    ).toBe('47/null')
  })

  test('counts the civilians apart', () =>
    tells([
      ['13 12:00', [dead('azerbaijan', 'azerbaijan', 50)], ['new losses azerbaijan:azerbaijan']],
      ['13 13:00', [dead('azerbaijan', 'azerbaijan', 3, { civilian: true })], ['new losses azerbaijan:azerbaijan']],
      ['13 14:00', [dead('azerbaijan', 'azerbaijan', 4, { civilian: true })], ['updated losses azerbaijan:azerbaijan (killed)']],
    ]))

  test('is news again in another episode', () =>
    tells([
      ['01 12:00', [dead('armenia', 'armenia', 4)], [FIRST]],
      ...(['02', '03', '04', '05', '06', '07', '08'] as const).map((day): Row => [`${day} 12:00`, [], []]),
      ['09 12:00', [dead('armenia', 'armenia', 4)], [FIRST]],
    ]))
})

describe("an incident's dead", () => {
  const missile = fire('azerbaijan', 'armenia', 'missile', ['ganja'])
  const victims = (killed: number): Fields =>
    dead('azerbaijan', 'azerbaijan', killed, { places: [{ id: 'ganja', name: 'Ganja' }], civilian: true })

  test('are a fact of their own, and rise', () =>
    tells([
      ['11 03:00', [missile, victims(5)], ['new fire azerbaijan>armenia', 'new losses azerbaijan:azerbaijan']],
      ['11 09:00', [victims(9)], ['updated losses azerbaijan:azerbaijan (killed)']],
      ['11 10:00', [victims(9)], []],
      ['11 12:00', [{ ...victims(10), scope: 'total' }], ['updated losses azerbaijan:azerbaijan (killed)']],
    ]))

  test('of the next strike on the same town are another', () =>
    tells([
      ['11 03:00', [missile, victims(10)], ['new fire azerbaijan>armenia', 'new losses azerbaijan:azerbaijan']],
      ['12 03:00', [missile, victims(13)], ['new fire azerbaijan>armenia', 'new losses azerbaijan:azerbaijan']],
    ]))

  test('are a part of a total known with nothing that sets them apart', () =>
    tells([
      ['13 12:00', [dead('armenia', 'armenia', 49)], [FIRST]],
      ['13 15:00', [dead('armenia', 'armenia', 7, { places: [{ id: 'jermuk', name: 'Jermuk' }] })], []],
    ]))

  test('are the whole toll while there is no other incident', () =>
    tells([
      ['13 08:00', [dead('armenia', 'armenia', 2, { places: [{ id: 'nerkin-hand', name: 'Nerkin Hand' }] })], [FIRST]],
      ['13 10:00', [dead('armenia', 'armenia', 4)], [MORE]],
      ['13 11:00', [dead('armenia', 'armenia', 4, { places: [{ id: 'nerkin-hand', name: 'Nerkin Hand' }] })], []],
    ]))
})

describe('the toll in the status', () => {
  test("is the highest figure of a side's own for its own people, never added up", () => {
    expect(
      toll(
        ['13 12:00', [dead('armenia', 'armenia', 49)]],
        ['13 13:00', [dead('artsakh', 'artsakh', 30)]],
        ['13 14:00', [dead('azerbaijan', 'armenia', 400)]],
      ),
    ).toBe('49/null')
    expect(toll(['13 12:00', [dead('armenia', 'armenia', 49, { office: 'media' })]])).toBe('null/null')
    expect(toll(['13 12:00', [dead('azerbaijan', 'azerbaijan', 0)]])).toBe('null/0')
  })

  test('stays that of the last episode until the next one opens', () => {
    const days = ['14', '15', '16', '17', '18', '19', '20', '21'].map((day) => [`${day} 12:00`, []] as const)
    expect(toll(['13 12:00', [dead('armenia', 'armenia', 49)]], ...days)).toBe('49/null')
    expect(toll(['13 12:00', [dead('armenia', 'armenia', 49)]], ...days, ['22 12:00', [dead('azerbaijan', 'azerbaijan', 1)]])).toBe(
      'null/1',
    )
  })
})
