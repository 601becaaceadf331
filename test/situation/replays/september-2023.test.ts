import { test } from 'vitest'
import { accuses, agreed, ceasefire, clockOf, dead, deniesFire, fire, holds, losses } from '../stream.ts'
import { expectStory } from './story.ts'

const at = clockOf('2023-09')

test('19 and 20 September 2023: an operation, an offer, a truce through the peacekeepers', () => {
  expectStory('2023-09', [
    ['19 11:00', [accuses('azerbaijan', 'armenia')], ['new violated azerbaijan>armenia'], 'violated · null/violated · null/null'],
    ['19 13:10', [fire('azerbaijan', 'azerbaijan', 'unspecified')], []],
    ['19 13:20', [fire('artsakh', 'azerbaijan', 'artillery', ['stepanakert'])], ['new fire artsakh>azerbaijan']],
    [
      '19 13:40',
      [fire('armenia', 'azerbaijan', 'drone', ['stepanakert', 'askeran'])],
      ['updated fire armenia>azerbaijan (places, weapon)'],
    ],
    [
      '19 14:00',
      [fire('media', 'azerbaijan', 'artillery', ['stepanakert'], { basis: 'witness' })],
      ['corroborated fire media>azerbaijan'],
    ],
    ['19 14:30', [deniesFire('azerbaijan', ['stepanakert'])], ['denied fire azerbaijan>azerbaijan']],
    [
      '19 15:00',
      [losses('artsakh', 'artsakh', { killed: 2, wounded: 11 }, { scope: 'total' })],
      ['new losses artsakh:artsakh'],
      'violated · null/violated · 2/null',
    ],
    ['19 16:00', [ceasefire('proposed', 'artsakh')], ['new proposed artsakh'], 'violated · proposed/violated · 2/null'],
    ['19 17:00', [ceasefire('proposed', 'us')], ['new proposed us']],
    ['19 18:00', [ceasefire('proposed', 'us')], []],
    [
      '19 19:00',
      [losses('artsakh', 'artsakh', { killed: 25, wounded: 80 })],
      ['updated losses artsakh:artsakh (killed, wounded)'],
      'violated · proposed/violated · 25/null',
    ],
    ['20 11:40', [agreed('artsakh', at('20 13:00'), 'russia')], ['new agreed artsakh'], 'agreed · agreed/null · 25/null'],
    [
      '20 12:00',
      [agreed('azerbaijan', at('20 13:00'), 'russia')],
      ['corroborated agreed azerbaijan'],
      'agreed · agreed/agreed · 25/null',
    ],
    ['20 12:10', [agreed('russia', at('20 13:00'), 'russia')], ['corroborated agreed russia']],
    ['20 12:30', [agreed('artsakh', null)], []],
    ['20 14:00', [holds('russia')], ['new holding russia'], 'holding · agreed/agreed · 25/null'],
    [
      '20 16:00',
      [losses('artsakh', 'artsakh', { killed: 32, wounded: 200 })],
      ['updated losses artsakh:artsakh (killed, wounded)'],
    ],
    [
      '20 17:30',
      [fire('russia', null, 'small-arms', ['janyatag'], { target: 'vehicle' }), losses('russia', 'russia', {})],
      ['new fire russia>null', 'new losses russia:russia'],
    ],
    [
      '20 21:00',
      [dead('artsakh', 'artsakh', 200)],
      ['updated losses artsakh:artsakh (killed)'],
      'holding · agreed/agreed · 200/null',
    ],
    ['21 08:00', [dead('artsakh', 'artsakh', 32)], []],
    [
      '21 11:00',
      [accuses('armenia', 'azerbaijan'), fire('artsakh', 'azerbaijan', 'small-arms', ['stepanakert'])],
      ['new violated armenia>azerbaijan', 'new fire artsakh>azerbaijan'],
      'violated · violated/agreed · 200/null',
    ],
    [
      '21 12:00',
      [ceasefire('violated', 'azerbaijan', { stance: 'denies', accused: 'azerbaijan' })],
      ['denied violated azerbaijan>azerbaijan'],
      'disputed · violated/agreed · 200/null',
    ],
    [
      '21 12:20',
      [ceasefire('violated', 'azerbaijan', { stance: 'denies', accused: 'azerbaijan' }), accuses('artsakh', 'azerbaijan')],
      [],
    ],
    ['21 16:00', [holds('russia')], ['new holding russia'], 'disputed · violated/agreed · 200/null'],
    [
      '21 18:00',
      [dead('azerbaijan', 'azerbaijan', 192)],
      ['new losses azerbaijan:azerbaijan'],
      'disputed · violated/agreed · 200/192',
    ],
    ['21 18:30', [dead('media', 'both', 392)], []],
  ])
})
