import { describe, expect, test } from 'vitest'
import type { Fields } from './stream.ts'
import { accuses, agreed, ceasefire, clockOf, deniesBreach, fire, holds, replayed, report, standing, told } from './stream.ts'

const at = clockOf('2020-10')
const NOON = at('10 12:00')

type Row = readonly [time: string, claims: readonly Fields[], changes: readonly string[], more?: Fields]

function tells(rows: readonly Row[]): void {
  const answers = replayed(rows.map(([time, claims, , more]) => report(at(time), claims, more)))
  expect(answers.map((answer, index) => [rows[index]?.[0], ...told(answer)])).toEqual(
    rows.map(([time, , changes]) => [time, ...changes]),
  )
}

const last = (...rows: readonly (readonly [string, readonly Fields[], Fields?])[]): string => {
  const answer = replayed(rows.map(([time, claims, more]) => report(at(time), claims, more))).at(-1)
  return answer ? standing(answer) : ''
}

describe('a round', () => {
  test('begins with an agreement whose hour is more than three hours from the current one', () => {
    tells([
      ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']],
      ['17 23:00', [agreed('france', at('18 00:00'), 'france')], ['new agreed france']],
      ['25 23:00', [agreed('us', at('26 08:00'), 'us')], ['new agreed us']],
    ])
  })

  test('is the same where the hour differs by the zone', () => {
    tells([
      ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']],
      ['10 04:30', [agreed('armenia', at('10 13:00'), 'russia')], ['corroborated agreed armenia (effective)']],
      ['10 04:40', [agreed('armenia', at('10 13:00'), 'russia')], []],
      ['10 04:50', [agreed('armenia', NOON, 'russia')], ['updated agreed armenia (effective)']],
      ['10 05:00', [agreed('armenia', at('10 13:00'), 'russia')], []],
    ])
  })

  test('takes in an agreement with no hour', () => {
    tells([
      ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']],
      ['10 14:00', [accuses('armenia', 'azerbaijan')], ['new violated armenia>azerbaijan']],
      ['10 15:00', [agreed('azerbaijan')], ['corroborated agreed azerbaijan']],
      ['10 16:00', [agreed('russia')], []],
    ])
  })

  test('begins without an hour once the former was broken and a new agreement is spoken of', () => {
    tells([
      ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']],
      ['10 14:00', [accuses('armenia', 'azerbaijan')], ['new violated armenia>azerbaijan']],
      ['14 15:00', [agreed('russia', null, 'russia')], ['new agreed russia'], { title: 'Moscow: sides agree on a new ceasefire' }],
      ['14 16:00', [accuses('armenia', 'azerbaijan')], ['new violated armenia>azerbaijan']],
    ])
  })

  test('is not begun by talk of a new agreement while the current one stands', () => {
    tells([
      ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']],
      ['10 15:00', [agreed('russia')], [], { title: 'Russia hails the new ceasefire' }],
    ])
  })

  test('takes in the quiet that was reported before it was announced', () => {
    tells([
      ['14 22:30', [holds('armenia')], ['new holding armenia']],
      ['15 01:15', [agreed('armenia', at('14 20:00'))], ['new agreed armenia']],
      ['15 09:00', [holds('armenia')], []],
      ['15 10:00', [holds('azerbaijan')], ['corroborated holding azerbaijan']],
    ])
  })

  test('leaves quiet from before its hour to the former round', () => {
    tells([
      ['14 19:00', [holds('armenia')], ['new holding armenia']],
      ['15 01:15', [agreed('armenia', at('14 20:00'))], ['new agreed armenia']],
      ['15 09:00', [holds('armenia')], ['new holding armenia']],
    ])
  })

  test('silences talk of the former round', () => {
    tells([
      ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']],
      ['17 23:00', [agreed('france', at('18 00:00'), 'france')], ['new agreed france']],
      ['17 23:30', [agreed('armenia', NOON, 'russia')], []],
      ['17 23:40', [accuses('azerbaijan', 'armenia', { when: { from: at('16 10:00'), to: at('16 11:00') } })], []],
    ])
  })
})

test('a truce that is not yet in force is neither broken nor kept', () => {
  tells([
    ['10 03:00', [accuses('azerbaijan', 'armenia')], ['new violated azerbaijan>armenia']],
    ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']],
    ['10 09:00', [accuses('armenia', 'azerbaijan')], []],
    ['10 09:30', [holds('russia')], []],
    // Within the hour that Moscow and Yerevan are apart it may be either.
    ['10 11:30', [accuses('armenia', 'azerbaijan')], ['new violated armenia>azerbaijan']],
  ])
})

describe('agreed', () => {
  test('is new at first and corroborated by each further voice, with a different hour or broker', () => {
    tells([
      ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']],
      ['10 04:10', [agreed('russia', NOON, 'russia')], []],
      ['10 04:20', [agreed('azerbaijan', NOON, 'russia', 'osce')], ['corroborated agreed azerbaijan (brokers)']],
      ['10 04:30', [agreed('artsakh', NOON, 'russia')], ['corroborated agreed artsakh']],
      ['10 04:40', [agreed('armenia', NOON, 'russia')], []],
      ['10 04:50', [agreed('media', NOON)], []],
      ['10 05:00', [{ ...agreed('armenia', NOON), office: 'media' }], []],
    ])
  })

  test('signed together counts for each who signed', () => {
    tells([
      [
        '10 04:00',
        [agreed('russia', NOON), agreed('armenia', NOON), agreed('azerbaijan', NOON)],
        ['new agreed russia', 'corroborated agreed armenia', 'corroborated agreed azerbaijan'],
      ],
    ])
  })

  test('first told by the press is corroborated by the side', () => {
    tells([
      ['10 04:00', [agreed('media', NOON)], ['new agreed media']],
      ['10 04:20', [agreed('armenia', NOON)], ['corroborated agreed armenia']],
    ])
  })
})

describe('violated', () => {
  const truce: Row = ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']]

  test('is news of the side accused: two sides, two facts', () => {
    tells([
      truce,
      ['10 12:10', [accuses('armenia', 'azerbaijan')], ['new violated armenia>azerbaijan']],
      ['10 12:15', [accuses('azerbaijan', 'armenia')], ['new violated azerbaijan>armenia']],
      ['10 12:20', [accuses('artsakh', 'azerbaijan')], []],
      ['10 12:30', [accuses('armenia', 'azerbaijan')], []],
      ['10 12:40', [accuses('turkey', 'armenia')], ['corroborated violated turkey>armenia']],
      ['10 12:50', [accuses('azerbaijan', 'artsakh')], []],
      ['10 12:55', [accuses('media', 'armenia')], []],
      ['10 13:00', [accuses('media', 'armenia', { basis: 'witness' })], ['corroborated violated media>armenia']],
    ])
  })

  test('by nobody named is known once anybody was accused', () => {
    tells([
      truce,
      ['10 12:10', [accuses('azerbaijan', null, { office: 'media' })], ["new violated azerbaijan's media"]],
      ['10 12:20', [accuses('azerbaijan', 'armenia')], ['new violated azerbaijan>armenia']],
      ['10 12:30', [accuses('media', null)], []],
      ['10 12:40', [accuses('russia', null)], ['corroborated violated russia']],
    ])
  })

  test('by the same voice again is nothing, unless it said in between that the truce holds', () => {
    tells([
      truce,
      ['10 12:10', [accuses('armenia', 'azerbaijan')], ['new violated armenia>azerbaijan']],
      ['10 20:00', [holds('armenia')], ['new holding armenia']],
      ['11 06:00', [accuses('armenia', 'azerbaijan')], ['new violated armenia>azerbaijan']],
      ['11 07:00', [accuses('armenia', 'azerbaijan')], []],
    ])
  })

  test('is news again when the episode has closed', () => {
    tells([
      truce,
      [
        '10 12:10',
        [accuses('armenia', 'azerbaijan'), fire('armenia', 'azerbaijan', 'artillery', ['goris'])],
        ['new violated armenia>azerbaijan', 'new fire armenia>azerbaijan'],
      ],
      ['11 12:10', [accuses('armenia', 'azerbaijan')], []],
      ...(['12', '13', '14', '15', '16', '17', '18'] as const).map((day): Row => [`${day} 12:00`, [], []]),
      [
        '19 12:00',
        [accuses('armenia', 'azerbaijan'), fire('armenia', 'azerbaijan', 'artillery', ['goris'])],
        ['new violated armenia>azerbaijan', 'new fire armenia>azerbaijan'],
      ],
    ])
  })
})

describe('holding', () => {
  test('is new while none stands, then corroborated by each voice; an accusation cancels it', () => {
    tells([
      ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']],
      ['10 14:00', [holds('armenia')], ['new holding armenia']],
      ['10 14:10', [holds('armenia')], []],
      ['10 14:20', [holds('russia')], ['corroborated holding russia']],
      ['10 14:30', [holds('media')], []],
      ['10 14:40', [holds('media', { basis: 'witness' })], ['corroborated holding media']],
      ['10 15:00', [accuses('turkey', 'armenia')], ['new violated turkey>armenia']],
      ['10 15:10', [holds('russia')], []],
      ['10 16:00', [accuses('azerbaijan', 'armenia')], ['corroborated violated azerbaijan>armenia']],
      ['10 17:00', [holds('russia')], ['new holding russia']],
    ])
  })
})

describe('ended', () => {
  const truce: Row = ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']]

  test("is a side's or mediator's word", () => {
    tells([
      truce,
      ['11 10:00', [ceasefire('ended', 'azerbaijan')], ['new ended azerbaijan']],
      ['11 10:10', [ceasefire('ended', 'azerbaijan')], []],
      ['11 10:20', [ceasefire('ended', 'media')], [], { title: 'The truce has collapsed' }],
    ])
  })

  test("is an outlet's own verdict only as its headline, before anyone else's", () => {
    tells([
      truce,
      ['11 10:00', [ceasefire('ended', 'media')], [], { title: 'A day on the line', summary: 'The truce has collapsed.' }],
      ['11 11:00', [ceasefire('ended', 'media')], ['new ended media'], { title: 'Truce collapses' }],
      ['11 11:10', [ceasefire('ended', 'media')], [], { title: 'Ceasefire is over' }],
      ['11 12:00', [ceasefire('ended', 'armenia')], ['new ended armenia']],
    ])
  })
})

describe('proposed', () => {
  test('is one offer per voice and round', () => {
    tells([
      ['09 10:00', [ceasefire('proposed', 'russia', { brokers: ['russia'] })], ['new proposed russia']],
      ['09 10:10', [ceasefire('proposed', 'russia', { brokers: ['russia'] })], []],
      ['09 10:20', [ceasefire('proposed', 'eu')], ['new proposed eu']],
      ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']],
      ['10 20:00', [ceasefire('proposed', 'eu')], ['new proposed eu']],
    ])
  })
})

describe('denied', () => {
  test("is a voice's denial of one accusation, once", () => {
    tells([
      ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']],
      ['10 12:10', [accuses('armenia', 'azerbaijan')], ['new violated armenia>azerbaijan']],
      ['10 12:40', [deniesBreach('azerbaijan')], ['denied violated azerbaijan>azerbaijan']],
      ['10 12:50', [deniesBreach('azerbaijan')], []],
      ['10 13:00', [accuses('azerbaijan', 'armenia')], ['new violated azerbaijan>armenia']],
      ['10 13:10', [deniesBreach('armenia')], ['denied violated armenia>armenia']],
      ['10 13:20', [deniesBreach('artsakh')], []],
    ])
  })

  test('brings the accusation that is first heard of inside it', () => {
    tells([
      ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']],
      [
        '10 12:40',
        [deniesBreach('azerbaijan'), accuses('armenia', 'azerbaijan')],
        ['denied violated azerbaijan>azerbaijan', 'new violated armenia>azerbaijan'],
      ],
    ])
  })

  test('waits for the accusation that it answers', () => {
    tells([
      ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']],
      ['10 12:40', [deniesBreach('azerbaijan')], ['denied violated azerbaijan>azerbaijan']],
      ['10 12:50', [accuses('armenia', 'azerbaijan')], ['new violated armenia>azerbaijan']],
      ['10 13:00', [deniesBreach('azerbaijan')], []],
    ])
    expect(
      last(
        ['10 04:00', [agreed('russia', NOON)]],
        ['10 12:40', [deniesBreach('azerbaijan')]],
        ['10 12:50', [accuses('armenia', 'azerbaijan')]],
      ),
    ).toMatch(/^disputed/)
  })

  test('counts anew for an accusation made anew', () => {
    tells([
      ['10 04:00', [agreed('russia', NOON, 'russia')], ['new agreed russia']],
      ['10 12:10', [accuses('armenia', 'azerbaijan')], ['new violated armenia>azerbaijan']],
      ['10 12:40', [deniesBreach('azerbaijan')], ['denied violated azerbaijan>azerbaijan']],
      ['10 20:00', [holds('armenia')], ['new holding armenia']],
      ['11 06:00', [accuses('armenia', 'azerbaijan')], ['new violated armenia>azerbaijan']],
      ['11 06:30', [deniesBreach('azerbaijan')], ['denied violated azerbaijan>azerbaijan']],
      ['11 06:40', [deniesBreach('azerbaijan')], []],
    ])
  })
})

describe('daily counts', () => {
  const count = { title: 'Azerbaijan: Armenia broke the ceasefire 36 times over the past 24 hours' }

  test('are one fact a voice and day', () => {
    tells([
      ['12 10:00', [accuses('azerbaijan', 'armenia')], ['updated violated azerbaijan>armenia'], count],
      ['12 11:00', [accuses('azerbaijan', 'armenia')], [], { ...count, summary: 'Another outlet.' }],
      [
        '12 12:00',
        [accuses('artsakh', 'azerbaijan')],
        ['updated violated artsakh>azerbaijan'],
        { title: 'Минобороны: за сутки противник нарушил перемирие около 120 раз' },
      ],
      [
        '13 10:00',
        [accuses('azerbaijan', 'armenia')],
        ['updated violated azerbaijan>armenia'],
        { title: 'Ermənistan bir gün ərzində atəşkəsi 40 dəfə pozub, son 24 saat' },
      ],
    ])
  })
})

describe('late reports', () => {
  test('add only what nobody had', () => {
    tells([
      ['10 12:10', [accuses('armenia', 'azerbaijan')], ['new violated armenia>azerbaijan']],
      ['10 15:00', [holds('russia')], ['new holding russia']],
      ['10 12:30', [accuses('turkey', 'azerbaijan')], []],
      ['10 12:40', [accuses('azerbaijan', 'armenia')], ['new violated azerbaijan>armenia']],
    ])
  })

  test('never move the status back', () => {
    expect(
      last(
        ['10 04:00', [agreed('armenia', NOON)]],
        ['10 12:10', [accuses('armenia', 'azerbaijan')]],
        ['10 20:00', [holds('armenia')]],
        ['10 14:00', [accuses('armenia', 'azerbaijan')]],
      ),
    ).toBe('holding · holding/null · null/null')
  })
})
