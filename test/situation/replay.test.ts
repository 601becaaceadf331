import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { createReplay } from '../../src/situation/replay.ts'
import { accuses, agreed, clockOf, dead, fire, replayed, report, standing, told } from './stream.ts'

const at = clockOf('2022-09')

describe('an answer', () => {
  test('has the report, the changes with the fields of their claims, and the status', () => {
    const given = dead('armenia', 'armenia', 49)
    const [answer] = replayed([report(at('13 12:00'), [given], { id: 'x' })])
    expect(answer).toEqual({
      id: 'x',
      report: 'new',
      changes: [
        expect.objectContaining({ ...given, novelty: 'new', changed: [], incident: expect.stringMatching(/^a-[a-z2-9]{6}$/) }),
      ],
      status: { phase: 'none', perSide: { armenia: null, azerbaijan: null }, toll: { armenia: 49, azerbaijan: null } },
    })
  })

  test.each([['a sentence'], [null], [[]], [{}], [{ id: 'x', published: 'yesterday' }]])('says what is wrong with %j', (line) =>
    expect(
      createReplay({ claimsGiven: true, read: () => ({ relevant: true, lang: null, claims: [], because: null }) }).step(line),
    ).toEqual({
      error: expect.any(String),
    }),
  )

  test('reads the text where no claims are given', () => {
    const read = (read: Report) => ({
      relevant: true,
      lang: null,
      because: null,
      claims: [
        {
          ...dead('armenia', 'armenia', Number(read.title)),
          office: null,
          claimantName: null,
          basis: 'statement',
          evidence: { field: 'title', text: read.title, start: 0, end: 2 },
          when: null,
          exact: {},
          words: null,
          scope: 'total',
          corrects: false,
        },
      ] as never,
    })
    expect(createReplay({ claimsGiven: false, read }).step(report(at('13 12:00'), [], { title: '49' }))).toMatchObject({
      status: { toll: { armenia: 49 } },
    })
  })
})

describe('an edit', () => {
  const first = report(at('13 12:00'), [dead('armenia', 'armenia', 49)], { title: '49 killed' })
  const edited = (title: string, killed: number): typeof first => ({
    ...first,
    title,
    claims: [dead('armenia', 'armenia', killed)],
  })

  test('with a higher number updates, with a lower one does nothing, with the same one does nothing', () =>
    expect(
      replayed([first, edited('105 killed', 105), edited('Now 104 killed', 104), edited('104 dead', 104)]).map((answer) => [
        answer.report,
        ...told(answer),
      ]),
    ).toEqual([['new', 'new losses armenia:armenia'], ['edit', 'updated losses armenia:armenia (killed)'], ['edit'], ['edit']]))

  test('adds what is said by now, though its date is the old one', () => {
    const live = report(at('13 10:00'), [agreed('russia', at('13 10:00'))], { title: 'Truce' })
    const answers = replayed([
      live,
      report(at('13 13:00'), [accuses('armenia', 'azerbaijan')]),
      { ...live, title: 'Truce: Baku confirms', claims: [agreed('russia', at('13 10:00')), agreed('azerbaijan', at('13 10:00'))] },
    ])
    expect(answers.map(told).at(-1)).toEqual(['corroborated agreed azerbaijan'])
  })
})

test('a duplicate changes nothing', () => {
  const first = report(at('13 12:00'), [fire('armenia', 'azerbaijan', 'artillery', ['jermuk'])])
  expect(
    replayed([first, { ...first, claims: [fire('armenia', 'azerbaijan', 'missile', ['kapan'])] }]).map((answer) => [
      answer.report,
      told(answer).length,
    ]),
  ).toEqual([
    ['new', 1],
    ['duplicate', 0],
  ])
})

describe('the clock', () => {
  test('never goes backwards: a late item moves nothing back', () => {
    const answers = replayed([
      report(at('14 11:00'), [dead('armenia', 'armenia', 105)]),
      report(at('13 12:00'), [dead('armenia', 'armenia', 49)]),
    ])
    expect(answers.map((answer) => told(answer).length)).toEqual([1, 0])
    expect(answers.map(standing).at(-1)).toBe('none · null/null · 105/null')
  })

  test('never jumps more than a day ahead: an item from the future ends no episode and silences nobody', () => {
    const answers = replayed([
      report(at('13 12:00'), [dead('armenia', 'armenia', 49)]),
      report('2032-09-13T12:00:00Z', [dead('armenia', 'armenia', 49)]),
      report(at('13 12:30'), [agreed('russia', at('13 10:00'))]),
      report(at('13 12:40'), [accuses('armenia', 'azerbaijan')]),
    ])
    expect(answers.map(told)).toEqual([
      ['new losses armenia:armenia'],
      [],
      ['new agreed russia'],
      ['new violated armenia>azerbaijan'],
    ])
    expect(answers.map(standing).at(-1)).toBe('violated · violated/null · 49/null')
  })

  test('takes the time of arrival where the line has it', () => {
    const answers = replayed([
      report(at('13 12:00'), [dead('armenia', 'armenia', 49)], { received: at('13 12:01') }),
      report(at('20 12:00'), [accuses('armenia', 'azerbaijan')], { received: at('13 12:05') }),
      report(at('13 12:06'), [agreed('russia', at('13 10:00'))], { received: at('13 12:07') }),
    ])
    expect(answers.map(told)).toEqual([['new losses armenia:armenia'], ['new violated armenia>azerbaijan'], ['new agreed russia']])
  })
})
