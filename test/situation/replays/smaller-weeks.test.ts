import { test } from 'vitest'
import { accuses, agreed, clockOf, dead, deniesBreach, deniesFire, fire, holds, losses } from '../stream.ts'
import { expectStory } from './story.ts'

test('April 2016: four days, a verbal truce, and enemy losses claimed beside own ones', () => {
  const at = clockOf('2016-04')
  expectStory('2016-04', [
    ['2 09:00', [fire('artsakh', 'azerbaijan', 'artillery', ['talish', 'madagiz'])], ['new fire artsakh>azerbaijan']],
    [
      '2 09:30',
      [fire('azerbaijan', 'armenia', 'artillery', ['tartar']), deniesFire('azerbaijan', ['talish'])],
      ['new fire azerbaijan>armenia', 'denied fire azerbaijan>azerbaijan'],
    ],
    ['2 19:00', [dead('azerbaijan', 'azerbaijan', 12)], ['new losses azerbaijan:azerbaijan'], 'none · null/null · null/12'],
    ['2 20:00', [dead('azerbaijan', 'armenia', 100)], ['new losses azerbaijan:armenia'], 'none · null/null · null/12'],
    ['2 21:00', [dead('armenia', 'armenia', 18)], ['new losses armenia:armenia'], 'none · null/null · 18/12'],
    ['3 12:00', [dead('artsakh', 'azerbaijan', 300)], ['new losses artsakh:azerbaijan'], 'none · null/null · 18/12'],
    ['5 12:30', [agreed('azerbaijan', at('5 12:00'))], ['new agreed azerbaijan'], 'agreed · null/agreed · 18/12'],
    ['5 13:00', [agreed('artsakh', at('5 12:00'))], ['corroborated agreed artsakh'], 'agreed · agreed/agreed · 18/12'],
    ['5 18:00', [holds('artsakh')], ['new holding artsakh'], 'holding · holding/agreed · 18/12'],
    [
      '6 09:00',
      [accuses('azerbaijan', 'armenia')],
      ['updated violated azerbaijan>armenia'],
      'violated · holding/violated · 18/12',
      { title: 'Armenia broke the truce 115 times over the past 24 hours, Baku says' },
    ],
    [
      '6 09:30',
      [accuses('azerbaijan', 'armenia')],
      [],
      undefined,
      { title: 'Армения за сутки 115 раз нарушила режим прекращения огня' },
    ],
    ['6 10:00', [deniesBreach('armenia')], ['denied violated armenia>armenia'], 'disputed · holding/violated · 18/12'],
    [
      '7 12:00',
      [dead('armenia', 'armenia', 44)],
      ['updated losses armenia:armenia (killed)'],
      'disputed · holding/violated · 44/12',
    ],
    [
      '7 13:00',
      [dead('azerbaijan', 'azerbaijan', 31)],
      ['updated losses azerbaijan:azerbaijan (killed)'],
      'disputed · holding/violated · 44/31',
    ],
  ])
})

test('July 2020: Tavush and Tovuz, and a drone over both', () => {
  expectStory('2020-07', [
    [
      '12 18:00',
      [accuses('azerbaijan', 'armenia'), fire('azerbaijan', 'armenia', 'artillery', ['tovuz'])],
      ['new violated azerbaijan>armenia', 'new fire azerbaijan>armenia'],
      'violated · null/violated · null/null',
    ],
    [
      '12 18:20',
      [fire('armenia', 'azerbaijan', 'artillery', ['chinari', 'movses']), deniesFire('armenia', ['tovuz'])],
      ['new fire armenia>azerbaijan', 'denied fire armenia>armenia'],
      'disputed · null/violated · null/null',
    ],
    ['12 20:00', [dead('azerbaijan', 'azerbaijan', 2)], ['new losses azerbaijan:azerbaijan'], 'disputed · null/violated · null/2'],
    ['12 22:00', [dead('azerbaijan', 'azerbaijan', 3)], ['updated losses azerbaijan:azerbaijan (killed)']],
    [
      '14 10:00',
      [dead('azerbaijan', 'azerbaijan', 11)],
      ['updated losses azerbaijan:azerbaijan (killed)'],
      'disputed · null/violated · null/11',
    ],
    ['14 12:00', [dead('armenia', 'armenia', 2)], ['new losses armenia:armenia']],
    ['14 12:30', [dead('armenia', 'armenia', 4)], ['updated losses armenia:armenia (killed)'], 'disputed · null/violated · 4/11'],
    ['16 07:00', [fire('armenia', 'azerbaijan', 'artillery', ['aygepar', 'movses'])], ['new fire armenia>azerbaijan']],
    ['16 08:00', [deniesFire('azerbaijan', ['aygepar', 'movses'])], ['denied fire azerbaijan>azerbaijan']],
    ['16 08:30', [deniesFire('azerbaijan', ['movses']), fire('armenia', 'azerbaijan', 'artillery', ['movses'])], []],
    ['17 10:00', [holds('armenia')], ['new holding armenia'], 'disputed · holding/violated · 4/11'],
  ])
})

test('16 November 2021: a battle, losses still being counted, an evening truce', () => {
  const at = clockOf('2021-11')
  expectStory('2021-11', [
    ['16 13:00', [fire('armenia', 'azerbaijan', 'artillery', ['sisian'])], ['new fire armenia>azerbaijan']],
    [
      '16 13:20',
      [deniesFire('azerbaijan'), fire('azerbaijan', 'armenia', 'artillery', ['kalbajar', 'lachin'])],
      ['denied fire azerbaijan>azerbaijan', 'new fire azerbaijan>armenia'],
    ],
    ['16 15:00', [losses('armenia', 'armenia', {})], ['new losses armenia:armenia']],
    ['16 16:00', [losses('azerbaijan', 'azerbaijan', { wounded: 2 })], ['new losses azerbaijan:azerbaijan']],
    [
      '16 17:00',
      [losses('armenia', 'armenia', { captured: 12 })],
      ['updated losses armenia:armenia (captured)'],
      'none · null/null · null/null',
    ],
    ['16 18:10', [agreed('armenia', at('16 18:30'), 'russia')], ['new agreed armenia'], 'agreed · agreed/null · null/null'],
    ['16 18:40', [agreed('russia', at('16 18:30'), 'russia')], ['corroborated agreed russia']],
    ['16 20:00', [dead('armenia', 'armenia', 1)], ['updated losses armenia:armenia (killed)'], 'agreed · agreed/null · 1/null'],
    ['16 22:00', [holds('armenia')], ['new holding armenia'], 'holding · holding/null · 1/null'],
    [
      '17 10:00',
      [dead('azerbaijan', 'azerbaijan', 7)],
      ['updated losses azerbaijan:azerbaijan (killed)'],
      'holding · holding/null · 1/7',
    ],
    ['17 12:00', [dead('media', 'armenia', 15)], ['new losses media:armenia'], 'holding · holding/null · 1/7'],
    ['19 12:00', [dead('armenia', 'armenia', 6)], ['updated losses armenia:armenia (killed)'], 'holding · holding/null · 6/7'],
  ])
})

test('March 2025: daily accusations, each with its denial', () => {
  expectStory('2025-03', [
    ['16 09:00', [fire('azerbaijan', 'armenia', 'small-arms', ['kalbajar'])], ['new fire azerbaijan>armenia']],
    ['16 09:40', [deniesFire('armenia', ['kalbajar'])], ['denied fire armenia>armenia']],
    ['16 10:00', [deniesFire('armenia', ['kalbajar']), fire('azerbaijan', 'armenia', 'small-arms', ['kalbajar'])], []],
    ['17 09:00', [fire('azerbaijan', 'armenia', 'small-arms', ['kalbajar'])], ['new fire azerbaijan>armenia']],
    ['17 09:40', [deniesFire('armenia')], ['denied fire armenia>armenia']],
    ['17 11:00', [deniesFire('armenia')], []],
    ['18 09:00', [accuses('azerbaijan', 'armenia')], ['new violated azerbaijan>armenia'], 'violated · null/violated · null/null'],
    ['18 09:30', [deniesBreach('armenia')], ['denied violated armenia>armenia'], 'disputed · null/violated · null/null'],
    ['19 09:00', [accuses('azerbaijan', 'armenia')], []],
    ['19 09:30', [deniesBreach('armenia')], [], 'disputed · null/violated · null/null'],
    ['20 01:00', [fire('armenia', 'azerbaijan', 'small-arms', ['khnatsakh'])], ['new fire armenia>azerbaijan']],
    ['20 02:00', [deniesFire('azerbaijan', ['khnatsakh'])], ['denied fire azerbaijan>azerbaijan']],
  ])
})
