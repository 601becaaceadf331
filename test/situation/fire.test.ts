import { describe, expect, test } from 'vitest'
import type { Fields } from './stream.ts'
import { accuses, agreed, clockOf, dead, deniesBreach, deniesFire, fire, holds, replayed, report, told } from './stream.ts'

const at = clockOf('2022-09')

type Row = readonly [time: string, claims: readonly Fields[], changes: readonly string[], more?: Fields]

function tells(rows: readonly Row[]): void {
  const answers = replayed(rows.map(([time, claims, , more]) => report(at(time), claims, more)))
  expect(answers.map((answer, index) => [rows[index]?.[0], ...told(answer)])).toEqual(
    rows.map(([time, , changes]) => [time, ...changes]),
  )
}

const shelled = (places: readonly string[], more: Fields = {}): Fields => fire('armenia', 'azerbaijan', 'artillery', places, more)
const NEW = 'new fire armenia>azerbaijan'

describe('the same incident', () => {
  test('has a place in common', () =>
    tells([
      ['13 00:30', [shelled(['jermuk'])], [NEW]],
      ['13 01:00', [shelled(['jermuk'])], []],
    ]))

  test('or the same stretch of front: new places update it', () =>
    tells([
      ['13 00:30', [shelled(['goris'])], [NEW]],
      ['13 01:00', [shelled(['kapan'])], ['updated fire armenia>azerbaijan (places)']],
      ['13 01:10', [shelled(['goris', 'kapan'])], []],
    ]))

  test('or no place named', () =>
    tells([
      ['13 00:30', [shelled([])], [NEW]],
      ['13 01:00', [shelled(['goris'])], ['updated fire armenia>azerbaijan (places)']],
      ['13 02:00', [shelled([])], []],
    ]))

  test('is not the one on another stretch', () =>
    tells([
      ['13 00:30', [shelled(['goris'])], [NEW]],
      ['13 01:00', [shelled(['yeraskh'])], [NEW]],
    ]))

  test('has the same attacker, and null fits any', () =>
    tells([
      ['13 00:30', [fire('media', null, 'unspecified', ['goris'])], ['new fire media>null']],
      ['13 00:40', [shelled(['goris'])], ['corroborated fire armenia>azerbaijan (weapon, attacker)']],
      ['13 00:50', [fire('azerbaijan', 'armenia', 'artillery', ['goris'])], ['new fire azerbaijan>armenia']],
      ['13 01:00', [fire('media', null, 'artillery', ['goris'])], []],
    ]))

  test('leaves no more than six hours between', () =>
    tells([
      ['13 00:30', [shelled(['goris'])], [NEW]],
      ['13 06:00', [shelled(['goris'])], []],
      ['13 13:00', [shelled(['goris'])], [NEW]],
    ]))

  test('goes on over six hours where the text says so', () =>
    tells([
      ['13 00:30', [shelled(['goris'])], [NEW]],
      ['13 09:00', [shelled(['goris'], { ongoing: true })], []],
      ['13 17:00', [shelled(['goris'])], [], { title: 'Обстрел Гориса продолжается' }],
    ]))

  test('is over when a truce takes effect in between', () =>
    tells([
      ['13 08:00', [shelled(['goris'])], [NEW]],
      ['13 09:00', [agreed('russia', at('13 10:00'))], ['new agreed russia']],
      ['13 10:20', [shelled(['goris']), accuses('armenia', 'azerbaijan')], [NEW, 'new violated armenia>azerbaijan']],
    ]))

  test('is over when a lull was reported in between', () =>
    tells([
      ['13 08:00', [shelled(['goris'])], [NEW]],
      ['13 09:00', [holds('russia')], ['new holding russia']],
      ['13 10:20', [shelled(['goris'], { when: { from: at('13 10:00'), to: at('13 10:10') } })], [NEW]],
    ]))

  test('is told again days later by the hour that is stated', () =>
    tells([
      ['13 00:30', [shelled(['goris', 'jermuk'])], [NEW]],
      ['15 09:00', [shelled(['goris', 'jermuk'], { when: { from: at('13 00:05'), to: at('13 00:30') } })], []],
    ]))
})

describe('an incident of its own', () => {
  const attack = (places: readonly string[], weapon: string, more: Fields = {}): Fields =>
    fire('azerbaijan', 'armenia', weapon, places, more)
  const STRIKE = 'new fire azerbaijan>armenia'

  test('is a missile on a town', () =>
    tells([
      ['10 10:00', [attack(['tartar', 'aghdam'], 'artillery')], [STRIKE]],
      ['10 11:00', [attack(['barda'], 'missile')], [STRIKE]],
      ['10 11:30', [attack(['barda'], 'missile')], []],
      ['10 12:00', [attack(['tartar'], 'artillery')], []],
    ]))

  test('is a funeral, a convoy', () =>
    tells([
      ['10 10:00', [attack(['tartar'], 'artillery')], [STRIKE]],
      ['10 11:00', [attack(['barda'], 'artillery')], [STRIKE], { title: 'Shells hit a funeral at a cemetery near Barda' }],
    ]))

  test('is a strike with another hour', () =>
    tells([
      ['10 03:00', [attack(['ganja'], 'missile', { when: { from: at('10 02:00'), to: at('10 02:00') } })], [STRIKE]],
      ['10 06:00', [attack(['ganja'], 'missile', { when: { from: at('10 05:00'), to: at('10 05:00') } })], [STRIKE]],
      ['10 07:00', [attack(['ganja'], 'missile', { when: { from: at('10 05:10'), to: at('10 05:10') } })], []],
    ]))

  test('is the shelling of one town with dead of its own, and has denials of its own', () =>
    tells([
      ['19 11:30', [attack(['aghdam'], 'artillery')], [STRIKE]],
      ['19 12:30', [deniesFire('armenia', ['aghdam'])], ['denied fire armenia>armenia']],
      [
        '19 17:20',
        [attack(['shusha'], 'artillery'), dead('azerbaijan', 'azerbaijan', 1, { places: ['shusha'] })],
        [STRIKE, 'new losses azerbaijan:azerbaijan'],
      ],
      ['19 18:30', [deniesFire('armenia', ['shusha'])], ['denied fire armenia>armenia']],
    ]))

  test('is a car with victims who are neither side, whoever fired', () =>
    tells([
      ['20 13:00', [fire('artsakh', 'azerbaijan', 'artillery', ['martakert'])], ['new fire artsakh>azerbaijan']],
      [
        '20 15:00',
        [fire('russia', null, 'small-arms', ['janyatag'], { target: 'vehicle' }), dead('russia', 'russia', null)],
        ['new fire russia>null', 'new losses russia:russia'],
      ],
    ]))
})

describe('what moves an incident', () => {
  test('is a new place, a heavier weapon, the attacker now named', () =>
    tells([
      ['13 00:30', [fire('armenia', null, 'small-arms', ['goris'])], ['new fire armenia>null']],
      ['13 00:40', [fire('armenia', null, 'artillery', ['goris'])], ['updated fire armenia>null (weapon)']],
      ['13 00:50', [fire('armenia', 'azerbaijan', 'artillery', ['goris'])], ['updated fire armenia>azerbaijan (attacker)']],
      ['13 01:00', [fire('armenia', 'azerbaijan', 'small-arms', ['goris'])], []],
      [
        '13 01:10',
        [fire('armenia', 'azerbaijan', 'drone', ['goris', 'tegh'])],
        ['updated fire armenia>azerbaijan (places, weapon)'],
      ],
    ]))

  test('is no district that holds places already listed', () =>
    tells([
      ['13 00:30', [shelled(['goris', 'kapan'])], [NEW]],
      ['13 00:40', [shelled(['syunik'])], []],
      ['13 00:50', [shelled(['syunik', 'meghri'])], ['updated fire armenia>azerbaijan (places)']],
    ]))

  test('is the attacker, or a mediator, who says it too; never the press that relays', () =>
    tells([
      ['13 00:30', [shelled(['goris'])], [NEW]],
      ['13 00:40', [fire('media', 'azerbaijan', 'artillery', ['goris'])], []],
      ['13 00:45', [fire('armenia', 'azerbaijan', 'artillery', ['goris'], { office: 'media' })], []],
      ['13 00:50', [fire('azerbaijan', 'azerbaijan', 'artillery', ['goris'])], ['corroborated fire azerbaijan>azerbaijan']],
      ['13 01:00', [fire('russia', 'azerbaijan', 'artillery', ['goris'])], ['corroborated fire russia>azerbaijan']],
      [
        '13 01:10',
        [fire('media', 'azerbaijan', 'artillery', ['goris'])],
        ['corroborated fire media>azerbaijan'],
        { title: 'Our correspondent heard shells fall' },
      ],
    ]))

  test('is no operation announced and no euphemism', () =>
    tells([['19 13:00', [fire('azerbaijan', 'azerbaijan', 'unspecified')], []]]))

  test('is a place that the text says was wrong', () =>
    tells([
      ['13 00:30', [shelled(['kapan'])], [NEW]],
      [
        '13 01:00',
        [shelled(['goris'])],
        ['corrected fire armenia>azerbaijan (places)'],
        { title: 'Correction: it was Goris that was shelled, not Kapan' },
      ],
      // The wrong place is no longer told, so that it would be news.
      ['13 01:30', [shelled(['goris'])], []],
      ['13 02:00', [shelled(['kapan'])], ['updated fire armenia>azerbaijan (places)']],
    ]))
})

describe('a denial of fire', () => {
  const accusation: Row = ['13 00:30', [shelled(['jermuk', 'goris'])], [NEW]]
  const DENIED = 'denied fire azerbaijan>azerbaijan'

  test('counts once', () =>
    tells([
      accusation,
      ['13 01:00', [deniesFire('azerbaijan', ['jermuk'])], [DENIED]],
      ['13 02:00', [deniesFire('azerbaijan')], []],
      ['13 09:00', [deniesFire('azerbaijan', ['goris'])], []],
    ]))

  test('brings the accusation that is first heard of inside it', () =>
    tells([
      ['13 01:00', [deniesFire('azerbaijan', ['jermuk']), shelled(['jermuk'])], [DENIED, NEW]],
      ['13 01:30', [shelled(['jermuk'])], []],
    ]))

  test('waits for the accusation that it answers', () =>
    tells([
      ['13 01:00', [deniesFire('azerbaijan', ['jermuk'])], [DENIED]],
      ['13 01:30', [shelled(['jermuk'])], [NEW]],
      ['13 02:00', [deniesFire('azerbaijan', ['jermuk'])], []],
    ]))

  test('is another where another attack is denied', () =>
    tells([
      accusation,
      ['13 01:00', [deniesFire('azerbaijan', ['jermuk'])], [DENIED]],
      ['13 02:00', [fire('armenia', 'azerbaijan', 'artillery', ['yeraskh'])], [NEW]],
      ['13 03:00', [deniesFire('azerbaijan', ['yeraskh'])], [DENIED]],
      ['13 03:30', [deniesFire('azerbaijan', ['jermuk'])], []],
    ]))

  test('may be of the fire and of the breach', () =>
    tells([
      ['13 09:00', [agreed('russia', at('13 10:00'))], ['new agreed russia']],
      ['13 11:00', [shelled(['goris']), accuses('armenia', 'azerbaijan')], [NEW, 'new violated armenia>azerbaijan']],
      [
        '13 12:00',
        [deniesFire('azerbaijan', ['goris']), deniesBreach('azerbaijan')],
        [DENIED, 'denied violated azerbaijan>azerbaijan'],
      ],
      ['13 13:00', [deniesFire('azerbaijan', ['goris']), deniesBreach('azerbaijan')], []],
    ]))
})
