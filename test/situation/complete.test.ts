import { describe, expect, test } from 'vitest'
import type { Claim, Report } from '../../src/model.ts'
import { completeClaim } from '../../src/situation/complete.ts'
import { accuses, dead, type Fields, fire, holds } from './stream.ts'

const report = (title: string, summary = ''): Report => ({
  id: 'r',
  feed: 'f',
  guid: null,
  lang: 'en',
  source: 'Outlet',
  origin: 'third',
  publisher: 'p',
  published: '2022-09-13T12:00:00Z',
  received: '2022-09-13T12:00:00Z',
  url: '',
  title,
  summary,
  content: '',
})
const complete = (given: Fields, title = '', read: readonly Claim[] = []): Claim =>
  completeClaim(given, report(title), { relevant: true, lang: 'en', claims: read, because: null })

describe('what a given claim lacks', () => {
  test('is neutral where neither the line nor the text has it', () =>
    expect(complete({ kind: 'casualties', claimant: 'armenia', side: 'armenia', killed: 4 })).toEqual({
      kind: 'casualties',
      claimant: 'armenia',
      office: null,
      claimantName: null,
      stance: 'asserts',
      basis: 'statement',
      evidence: { field: 'title', text: '', start: 0, end: 0 },
      when: null,
      side: 'armenia',
      killed: 4,
      wounded: null,
      captured: null,
      missing: null,
      exact: {},
      words: null,
      scope: 'total',
      places: [],
      corrects: false,
      civilian: null,
    }))

  test('comes from the claim that the text was read to carry', () => {
    const when = { from: '2022-09-12T20:05:00Z', to: '2022-09-12T20:05:00Z' }
    const read = {
      ...complete(fire('armenia', 'azerbaijan', 'artillery', ['jermuk'])),
      office: 'defence-ministry',
      when,
      ongoing: true,
      target: 'settlement',
    } as Claim
    expect(complete(fire('armenia', 'azerbaijan', 'artillery', ['jermuk', 'goris']), '', [read])).toMatchObject({
      office: 'defence-ministry',
      when,
      ongoing: true,
      target: 'settlement',
      places: [{ id: 'jermuk' }, { id: 'goris' }],
    })
  })

  test('is not taken from a claim that says something else', () => {
    const read = { ...complete(fire('armenia', 'azerbaijan', 'artillery')), ongoing: true } as Claim
    expect(complete(fire('armenia', 'armenia', 'artillery'), '', [read])).toMatchObject({ ongoing: false })
  })

  test('comes from what the line itself has, before anything read', () =>
    expect(complete({ ...dead('armenia', 'armenia', 4), scope: 'increment', corrects: true, office: 'army' })).toMatchObject({
      scope: 'increment',
      corrects: true,
      office: 'army',
    }))
})

describe('plain cues stand in', () => {
  test.each([
    ['Shelling of Jermuk continues', true],
    ['Обстрел Джермука продолжается', true],
    ['Jermuk came under fire', false],
  ])('for fire that goes on: %s', (title, ongoing) =>
    expect(complete(fire('armenia', 'azerbaijan', 'artillery'), title)).toMatchObject({ ongoing }),
  )

  test.each([
    ['Another 40 soldiers killed', 'increment'],
    ['Погибли ещё 40 военных', 'increment'],
    ['40 more killed', 'increment'],
    ['140 killed, another 5 wounded', 'total'],
    ['At least 40 killed', 'total'],
  ])('for an increment: %s', (title, scope) =>
    expect(complete(dead('armenia', 'armenia', title.includes('140') ? 140 : 40), title)).toMatchObject({ scope }),
  )

  test.each([
    ['Our correspondent heard no shots: the line is calm', 'witness'],
    ['Корреспондент слышал взрывы', 'witness'],
    ['The line is calm, the correspondent says', 'witness'],
    ['The line is calm', 'relay'],
  ])('for a reporter on the spot: %s', (title, basis) => expect(complete(holds('media'), title)).toMatchObject({ basis }))

  test('for condolences, which are nobody’s word', () => {
    const title = 'Macron offers condolences for the 49 killed'
    expect(complete(dead('france', 'armenia', 49), title)).toMatchObject({ basis: 'relay' })
    expect(complete(dead('armenia', 'armenia', 49), title)).toMatchObject({ basis: 'statement' })
  })
})

test('garbage in a field counts as a missing field', () =>
  expect(complete({ ...accuses('nobody', 'mars'), when: 'soon', effective: 7, brokers: ['russia', 'mars', 1] })).toMatchObject({
    claimant: 'other',
    accused: null,
    when: null,
    effective: null,
    brokers: ['russia'],
  }))
