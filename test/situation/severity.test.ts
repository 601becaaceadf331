import { describe, expect, test } from 'vitest'
import type { Report, Severity } from '../../src/model.ts'
import { compare, emptySituation } from '../../src/situation/compare.ts'
import { completeClaim } from '../../src/situation/complete.ts'
import type { Fields } from './stream.ts'
import { accuses, agreed, ceasefire, clockOf, dead, deniesBreach, deniesFire, fire, holds, losses } from './stream.ts'

const at = clockOf('2020-10')
const NOON = at('10 12:00')

/** The severities of what the last of the reports adds, told half an hour apart. */
function severities(...reports: readonly (readonly Fields[])[]): readonly Severity[] {
  let situation = emptySituation
  let last: readonly Severity[] = []
  for (const [index, given] of reports.entries()) {
    const published = new Date(Date.parse(NOON) + index * 1_800_000).toISOString().replace('.000Z', 'Z')
    const report: Report = {
      id: `r${index}`,
      feed: 'f',
      guid: null,
      lang: 'en',
      source: 'Outlet',
      origin: 'third',
      publisher: 'p',
      published,
      received: published,
      url: '',
      title: '',
      summary: '',
      content: '',
    }
    const claims = given.map((claim) => completeClaim(claim, report, { relevant: true, lang: null, claims: [], because: null }))
    const compared = compare(situation, { report, kind: 'new', claims, earlier: null }, published)
    situation = compared.situation
    last = compared.changes.map(({ severity }) => severity)
  }
  return last
}

const TRUCE = [agreed('russia', NOON)]
const BREACH = [accuses('armenia', 'azerbaijan')]

describe('flash', () => {
  test.each<[string, readonly (readonly Fields[])[]]>([
    ['a ceasefire agreed', [TRUCE]],
    ['confirmed by the other side', [[agreed('armenia', NOON)], [agreed('azerbaijan', NOON)]]],
    ['ended', [TRUCE, [ceasefire('ended', 'azerbaijan')]]],
    ['first said to be broken', [TRUCE, BREACH]],
    ['the first artillery of an incident', [[fire('armenia', 'azerbaijan', 'artillery', ['goris'])]]],
    [
      'artillery after rifles',
      [[fire('armenia', 'azerbaijan', 'small-arms', ['goris'])], [fire('armenia', 'azerbaijan', 'artillery', ['goris'])]],
    ],
    ['a toll that appears', [[dead('armenia', 'armenia', 4)]]],
    ['a toll that grows by ten', [[dead('armenia', 'armenia', 49)], [dead('armenia', 'armenia', 59)]]],
    ['a toll that grows by half', [[dead('armenia', 'armenia', 4)], [dead('armenia', 'armenia', 6)]]],
    ['a correction of a flash', [[dead('armenia', 'armenia', 49)], [dead('armenia', 'armenia', 47, { corrects: true })]]],
  ])('%s', (_, reports) => expect(severities(...reports)).toEqual(['flash']))
})

describe('notice', () => {
  test.each<[string, readonly (readonly Fields[])[]]>([
    ['the other side accused', [TRUCE, BREACH, [accuses('azerbaijan', 'armenia')]]],
    ['rifle fire', [[fire('armenia', 'azerbaijan', 'small-arms', ['goris'])]]],
    [
      'new places',
      [[fire('armenia', 'azerbaijan', 'artillery', ['goris'])], [fire('armenia', 'azerbaijan', 'artillery', ['kapan'])]],
    ],
    ['a denial of fire', [[deniesFire('azerbaijan', ['goris'])]]],
    ['a denial of a breach', [TRUCE, BREACH, [deniesBreach('azerbaijan')]]],
    ['holding', [TRUCE, [holds('armenia')]]],
    ['a toll that grows by little', [[dead('armenia', 'armenia', 49)], [dead('armenia', 'armenia', 50)]]],
    ['wounded', [[losses('armenia', 'armenia', { wounded: 3 })]]],
  ])('%s', (_, reports) => expect(severities(...reports)).toEqual(['notice']))
})

describe('note', () => {
  test.each<[string, readonly (readonly Fields[])[]]>([
    ['a proposal', [[ceasefire('proposed', 'un')]]],
    ['corroboration', [TRUCE, BREACH, [accuses('us', 'azerbaijan')]]],
    ['a mediator who confirms', [TRUCE, [agreed('us', NOON)]]],
  ])('%s', (_, reports) => expect(severities(...reports)).toEqual(['note']))
})
