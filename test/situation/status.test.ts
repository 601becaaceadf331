import { describe, expect, test } from 'vitest'
import type { Fields } from './stream.ts'
import { accuses, agreed, ceasefire, clockOf, deniesBreach, deniesFire, holds, replayed, report, standing } from './stream.ts'

const at = clockOf('2020-10')
const DAWN = at('10 05:00')

/** The status after reports an hour apart, from 10 October 05:00. */
function after(...reports: readonly (readonly Fields[])[]): string {
  const answers = replayed(reports.map((claims, hour) => report(at(`10 ${String(5 + hour).padStart(2, '0')}:00`), claims)))
  const last = answers.at(-1)
  return last ? (standing(last).split(' · ').slice(0, 2).join(' · ') ?? '') : ''
}

const TRUCE = [agreed('russia', DAWN, 'russia')]
const SIGNED = [agreed('russia', DAWN), agreed('armenia', DAWN), agreed('azerbaijan', DAWN)]
const ARMENIA = [accuses('armenia', 'azerbaijan')]
const AZERBAIJAN = [accuses('azerbaijan', 'armenia')]

describe('the phase', () => {
  test.each<[string, readonly (readonly Fields[])[], string]>([
    ['none, before anybody spoke', [[]], 'none · null/null'],
    ['agreed, though one side has not spoken', [TRUCE, [agreed('armenia', DAWN)]], 'agreed · agreed/null'],
    ['agreed, with a joint statement for all who signed', [SIGNED], 'agreed · agreed/agreed'],
    ['violated: one accuses and the accused has not answered', [SIGNED, ARMENIA], 'violated · violated/agreed'],
    [
      'violated: an answer from before the accusation is none',
      [TRUCE, [holds('azerbaijan')], ARMENIA],
      'violated · violated/holding',
    ],
    ['violated: both accuse', [TRUCE, ARMENIA, AZERBAIJAN], 'violated · violated/violated'],
    [
      'violated: both accuse, and one denies too',
      [TRUCE, ARMENIA, [...AZERBAIJAN, deniesBreach('azerbaijan')]],
      'violated · violated/violated',
    ],
    ['violated: a mediator reports breaches', [SIGNED, [holds('armenia')], [accuses('russia', null)]], 'violated · holding/agreed'],
    [
      'violated: an accusation by Karabakh is one by Armenia',
      [TRUCE, [accuses('artsakh', 'azerbaijan')]],
      'violated · violated/null',
    ],
    ['disputed: one accuses, the other denies', [TRUCE, ARMENIA, [deniesBreach('azerbaijan')]], 'disputed · violated/null'],
    [
      'disputed: one accuses, the other denies the fire',
      [TRUCE, ARMENIA, [deniesFire('azerbaijan', ['goris'])]],
      'disputed · violated/null',
    ],
    ['disputed: one accuses, the other says it holds', [TRUCE, ARMENIA, [holds('azerbaijan')]], 'disputed · violated/holding'],
    [
      'disputed: both accused, and one says since that it holds',
      [TRUCE, ARMENIA, AZERBAIJAN, [holds('armenia')]],
      'disputed · holding/violated',
    ],
    [
      'disputed still, when the accusation is told again',
      [TRUCE, ARMENIA, [deniesBreach('azerbaijan')], ARMENIA],
      'disputed · violated/null',
    ],
    ['holding: a side reports quiet', [SIGNED, [holds('armenia')]], 'holding · holding/agreed'],
    ['holding: a reporter on the spot does', [SIGNED, [holds('media', { basis: 'witness' })]], 'holding · agreed/agreed'],
    ['agreed still, where the press alone calls it quiet', [SIGNED, [holds('media')]], 'agreed · agreed/agreed'],
    ['holding: the only accuser says so', [TRUCE, ARMENIA, [holds('armenia')]], 'holding · holding/null'],
    ['ended: a side says so', [SIGNED, ARMENIA, [ceasefire('ended', 'azerbaijan')], [holds('russia')]], 'ended · violated/ended'],
    [
      'agreed again in a new round, with the sides silent on it',
      [SIGNED, ARMENIA, [agreed('us', at('26 08:00'), 'us')]],
      'agreed · null/null',
    ],
    ['proposed by a side', [[ceasefire('proposed', 'artsakh')]], 'proposed · proposed/null'],
    ['proposed by a mediator who offers', [[ceasefire('proposed', 'russia', { brokers: ['russia'] })]], 'proposed · null/null'],
    ["none: an outsider's bare appeal moves nothing", [[ceasefire('proposed', 'un')]], 'none · null/null'],
    [
      "violated still: one side's offer does not lift it",
      [ARMENIA, [ceasefire('proposed', 'armenia')]],
      'violated · proposed/null',
    ],
    [
      'violated, by the press while no side or mediator has spoken',
      [[agreed('media', DAWN)], [accuses('azerbaijan', null, { office: 'media' })]],
      'violated · null/null',
    ],
    [
      'agreed still, by the press once a mediator has',
      [TRUCE, [accuses('azerbaijan', null, { office: 'media' })]],
      'agreed · null/null',
    ],
  ])('is %s', (_, reports, status) => expect(after(...reports)).toBe(status))
})

describe("a side's word", () => {
  test.each<[string, readonly (readonly Fields[])[], string]>([
    [
      'leaves holding where it agrees after it',
      [[holds('armenia')], [agreed('armenia', at('10 04:00'))]],
      'holding · holding/null',
    ],
    ['is not moved by an agreement told again', [SIGNED, ARMENIA, [agreed('armenia', DAWN)]], 'violated · violated/agreed'],
    ['is not moved by denying a breach', [SIGNED, ARMENIA, [deniesBreach('azerbaijan')]], 'disputed · violated/agreed'],
    ["is not its media's", [TRUCE, [{ ...holds('armenia'), office: 'media' }]], 'agreed · null/null'],
  ])('%s', (_, reports, status) => expect(after(...reports)).toBe(status))
})
