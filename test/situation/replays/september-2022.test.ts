import { test } from 'vitest'
import { accuses, agreed, clockOf, dead, deniesBreach, deniesFire, fire, holds, losses } from '../stream.ts'
import { type Chapter, expectStory } from './story.ts'

const at = clockOf('2022-09')
const CENTRE = ['goris', 'jermuk', 'sotk']

const WEEK: readonly Chapter[] = [
  [
    '13 00:40',
    [fire('armenia', 'azerbaijan', 'artillery', CENTRE)],
    ['new fire armenia>azerbaijan'],
    'none · null/null · null/null',
  ],
  ['13 00:55', [fire('armenia', 'azerbaijan', 'artillery', ['jermuk'])], [], 'none · null/null · null/null'],
  [
    '13 01:20',
    [fire('armenia', 'azerbaijan', 'drone', ['vardenis', 'sotk'])],
    ['updated fire armenia>azerbaijan (places, weapon)'],
    'none · null/null · null/null',
  ],
  [
    '13 01:40',
    [deniesFire('azerbaijan', ['jermuk']), fire('azerbaijan', 'armenia', 'artillery', ['dashkasan', 'kalbajar', 'lachin'])],
    ['denied fire azerbaijan>azerbaijan', 'new fire azerbaijan>armenia'],
    'none · null/null · null/null',
  ],
  ['13 02:10', [deniesFire('azerbaijan')], [], 'none · null/null · null/null'],
  ['13 08:30', [losses('azerbaijan', 'azerbaijan', {})], ['new losses azerbaijan:azerbaijan'], 'none · null/null · null/null'],
  ['13 10:30', [agreed('russia', at('13 10:00'), 'russia')], ['new agreed russia'], 'agreed · null/null · null/null'],
  [
    '13 11:00',
    [accuses('azerbaijan', null, { office: 'media' })],
    ["new violated azerbaijan's media"],
    'agreed · null/null · null/null',
  ],
  ['13 12:00', [dead('armenia', 'armenia', 49)], ['new losses armenia:armenia'], 'agreed · null/null · 49/null'],
  ['13 12:20', [dead('armenia', 'armenia', 49), agreed('russia', null, 'russia')], [], 'agreed · null/null · 49/null'],
  ['13 13:00', [accuses('armenia', 'azerbaijan')], ['new violated armenia>azerbaijan'], 'violated · violated/null · 49/null'],
  ['13 13:40', [deniesBreach('azerbaijan')], ['denied violated azerbaijan>azerbaijan'], 'disputed · violated/null · 49/null'],
  [
    '13 20:10',
    [dead('azerbaijan', 'azerbaijan', 50)],
    ['updated losses azerbaijan:azerbaijan (killed)'],
    'disputed · violated/null · 49/50',
  ],
  ['14 09:00', [dead('media', 'both', 99)], [], 'disputed · violated/null · 49/50'],
  ['14 11:00', [dead('armenia', 'armenia', 105)], ['updated losses armenia:armenia (killed)'], 'disputed · violated/null · 105/50'],
  ['14 12:30', [dead('armenia', 'armenia', 49)], [], 'disputed · violated/null · 105/50'],
  ['14 22:00', [holds('armenia')], ['new holding armenia'], 'holding · holding/null · 105/50'],
  ['15 01:15', [agreed('armenia', at('14 20:00'))], ['new agreed armenia'], 'holding · holding/null · 105/50'],
  ['15 11:00', [holds('armenia')], [], 'holding · holding/null · 105/50'],
  [
    '15 12:00',
    [dead('azerbaijan', 'azerbaijan', 71)],
    ['updated losses azerbaijan:azerbaijan (killed)'],
    'holding · holding/null · 105/71',
  ],
]

test('the days around 13 September 2022', () => expectStory('2022-09', WEEK))
