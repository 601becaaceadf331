import { test } from 'vitest'
import { accuses, agreed, ceasefire, clockOf, dead, deniesFire, fire, holds, losses } from '../stream.ts'
import { expectStory } from './story.ts'

const at = clockOf('2020-10')
const ganja = (killed: number | null, more = {}) =>
  dead('azerbaijan', 'azerbaijan', killed, { places: [{ id: 'ganja', name: 'Ganja' }], civilian: true, ...more })

test('October 2020: three truces, each broken, and strikes on towns between them', () => {
  expectStory('2020-10', [
    [
      '9 21:00',
      [ceasefire('proposed', 'russia', { brokers: ['russia'] })],
      ['new proposed russia'],
      'proposed · null/null · null/null',
    ],
    ['9 22:00', [ceasefire('proposed', 'un')], ['new proposed un'], 'proposed · null/null · null/null'],
    ['9 23:00', [dead('artsakh', 'artsakh', 376)], ['new losses artsakh:artsakh'], 'proposed · null/null · 376/null'],
    ['10 04:30', [agreed('russia', at('10 12:00'), 'russia')], ['new agreed russia'], 'agreed · null/null · 376/null'],
    // TASS prints the hour as Moscow time.
    [
      '10 05:00',
      [agreed('armenia', at('10 13:00'), 'russia')],
      ['corroborated agreed armenia (effective)'],
      'agreed · agreed/null · 376/null',
    ],
    [
      '10 05:30',
      [agreed('azerbaijan', at('10 12:00'), 'russia')],
      ['corroborated agreed azerbaijan'],
      'agreed · agreed/agreed · 376/null',
    ],
    ['10 06:00', [agreed('russia', null, 'russia')], []],
    [
      '10 12:20',
      [accuses('armenia', 'azerbaijan'), fire('armenia', 'azerbaijan', 'artillery', ['kapan'])],
      ['new violated armenia>azerbaijan', 'new fire armenia>azerbaijan'],
      'violated · violated/agreed · 376/null',
    ],
    [
      '10 12:40',
      [accuses('azerbaijan', 'armenia'), fire('azerbaijan', 'armenia', 'artillery', ['tartar', 'aghdam'])],
      ['new violated azerbaijan>armenia', 'new fire azerbaijan>armenia'],
      'violated · violated/violated · 376/null',
    ],
    ['10 13:00', [accuses('artsakh', 'azerbaijan')], []],
    ['10 14:00', [accuses('media', 'armenia')], []],
    ['10 16:00', [dead('artsakh', 'artsakh', 404)], ['updated losses artsakh:artsakh (killed)']],
    [
      '11 02:40',
      [fire('azerbaijan', 'armenia', 'missile', ['ganja']), ganja(5)],
      ['new fire azerbaijan>armenia', 'new losses azerbaijan:azerbaijan'],
      'violated · violated/violated · 404/5',
    ],
    [
      '11 03:30',
      [fire('azerbaijan', 'armenia', 'missile', ['ganja']), ganja(7)],
      ['updated losses azerbaijan:azerbaijan (killed)'],
    ],
    ['11 04:00', [deniesFire('artsakh', ['ganja'])], ['denied fire artsakh>artsakh']],
    ['11 05:00', [deniesFire('armenia', ['ganja']), fire('azerbaijan', 'armenia', 'missile', ['ganja'])], []],
    ['11 09:00', [fire('turkey', 'armenia', 'missile', ['ganja'])], ['corroborated fire turkey>armenia']],
    [
      '11 11:00',
      [ganja(9, { corrects: false })],
      ['updated losses azerbaijan:azerbaijan (killed)'],
      'violated · violated/violated · 404/9',
    ],
    ['11 12:00', [dead('media', 'azerbaijan', 7, { places: [{ id: 'ganja', name: 'Ganja' }] })], []],
    ['12 10:00', [holds('russia')], ['new holding russia'], 'violated · violated/violated · 404/9'],
    ['12 19:00', [dead('artsakh', 'artsakh', 525)], ['updated losses artsakh:artsakh (killed)']],
    [
      '15 14:00',
      [fire('azerbaijan', 'armenia', 'artillery', ['tartar'])],
      ['new fire azerbaijan>armenia'],
      undefined,
      { title: 'Azerbaijan says shells hit a funeral in Tartar' },
    ],
    [
      '17 01:40',
      [fire('azerbaijan', 'armenia', 'missile', ['ganja']), ganja(12)],
      ['new fire azerbaijan>armenia', 'new losses azerbaijan:azerbaijan'],
    ],
    ['17 09:00', [ganja(13)], ['updated losses azerbaijan:azerbaijan (killed)']],
    [
      '17 23:00',
      [agreed('armenia', at('18 00:00')), agreed('azerbaijan', at('18 00:00'))],
      ['new agreed armenia', 'corroborated agreed azerbaijan'],
      'agreed · agreed/agreed · 525/13',
    ],
    ['17 23:30', [agreed('france', at('18 00:00'), 'france')], ['corroborated agreed france (brokers)']],
    ['17 23:50', [accuses('azerbaijan', 'armenia', { when: { from: at('17 01:00'), to: at('17 02:00') } })], []],
    ['18 07:00', [accuses('armenia', 'azerbaijan')], ['new violated armenia>azerbaijan'], 'violated · violated/agreed · 525/13'],
    ['18 07:30', [accuses('azerbaijan', 'armenia')], ['new violated azerbaijan>armenia'], 'violated · violated/violated · 525/13'],
    ['18 10:00', [agreed('russia', at('10 12:00'), 'russia')], []],
    ['21 10:00', [fire('artsakh', 'azerbaijan', 'artillery', ['martuni-nk'])], ['new fire artsakh>azerbaijan']],
    ['25 23:40', [agreed('us', at('26 08:00'), 'us')], ['new agreed us'], 'agreed · null/null · 525/13'],
    [
      '26 00:10',
      [agreed('us', at('26 08:00'), 'us'), agreed('armenia', at('26 08:00'), 'us'), agreed('azerbaijan', at('26 08:00'), 'us')],
      ['corroborated agreed armenia', 'corroborated agreed azerbaijan'],
    ],
    [
      '26 08:40',
      [accuses('azerbaijan', 'armenia'), fire('azerbaijan', 'armenia', 'artillery', ['lachin'])],
      ['new violated azerbaijan>armenia', 'new fire azerbaijan>armenia'],
      'violated · agreed/violated · 525/13',
    ],
    [
      '26 09:20',
      [deniesFire('armenia', ['lachin']), accuses('armenia', 'azerbaijan')],
      ['denied fire armenia>armenia', 'new violated armenia>azerbaijan'],
      'violated · violated/violated · 525/13',
    ],
    [
      '26 12:00',
      [losses('artsakh', 'artsakh', { killed: 974 })],
      ['updated losses artsakh:artsakh (killed)'],
      'violated · violated/violated · 974/13',
    ],
  ])
})
