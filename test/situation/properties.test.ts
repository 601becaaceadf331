import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim, Report } from '../../src/model.ts'
import { CLAIMANTS, instant, OFFICES, PHASES, WEAPONS } from '../../src/model.ts'
import { compare, emptySituation, type LiveSituation } from '../../src/situation/compare.ts'
import { completeClaim, givenClaims } from '../../src/situation/complete.ts'
import { createReplay } from '../../src/situation/replay.ts'
import { DAY, HOUR } from '../../src/situation/time.ts'

const START = Date.parse('2020-10-10T00:00:00Z')
const NOTHING_READ = { relevant: true, lang: null, claims: [], because: null }
const PLACES = ['goris', 'kapan', 'syunik', 'jermuk', 'ganja', 'tartar', 'nowhere-known']

const times = fc.integer({ min: 0, max: 10 * 24 * 60 }).map((minutes) => instant(START + minutes * 60_000))
const attackers = fc.constantFrom('armenia', 'azerbaijan', 'artsakh', null)
const places = fc.subarray(PLACES, { maxLength: 3 }).map((ids) => ids.map((id) => ({ id, name: id })))
const numbers = fc.option(fc.integer({ min: 0, max: 300 }))
const core = {
  claimant: fc.constantFrom(...CLAIMANTS),
  office: fc.option(fc.constantFrom(...OFFICES)),
  stance: fc.constantFrom('asserts', 'asserts', 'asserts', 'denies'),
  basis: fc.constantFrom('statement', 'witness', 'relay'),
  when: fc.option(
    times.map((from) => ({ from, to: from })),
    { freq: 4 },
  ),
}
const claim = fc.oneof(
  fc.record({
    kind: fc.constant('ceasefire'),
    ...core,
    phase: fc.constantFrom(...PHASES),
    accused: attackers,
    effective: fc.option(times),
    brokers: fc.constant([]),
  }),
  fc.record({
    kind: fc.constant('shelling'),
    ...core,
    weapon: fc.constantFrom(...WEAPONS),
    attacker: attackers,
    ongoing: fc.boolean(),
    places,
  }),
  fc.record({
    kind: fc.constant('casualties'),
    ...core,
    side: fc.constantFrom('armenia', 'azerbaijan', 'artsakh', 'russia', 'both', null),
    killed: numbers,
    wounded: numbers,
    captured: numbers,
    missing: numbers,
    scope: fc.constantFrom('incident', 'total', 'increment'),
    places,
    corrects: fc.boolean(),
    civilian: fc.option(fc.boolean()),
  }),
)

const reportAt = (published: string, id: string): Report => ({
  id,
  feed: 'f',
  guid: id,
  lang: null,
  source: 'Outlet',
  origin: 'third',
  publisher: 'p',
  published,
  received: published,
  url: '',
  title: id,
  summary: '',
  content: '',
})
const told = fc.record({ published: times, claims: fc.array(claim, { maxLength: 3 }) })
const stream = fc.array(told, { maxLength: 25 }).map((reports) =>
  reports
    .toSorted((a, b) => (a.published < b.published ? -1 : 1))
    .map(({ published, claims }, index) => {
      const report = reportAt(published, `r${index}`)
      return { report, claims: claims.map((given) => completeClaim(given, report, NOTHING_READ)) }
    }),
)
type Told = { readonly report: Report; readonly claims: readonly Claim[] }

function folded(reports: readonly Told[], from: LiveSituation = emptySituation): LiveSituation {
  let clock = 0
  return reports.reduce((situation, { report, claims }) => {
    clock = Math.max(clock, Date.parse(report.published))
    return compare(situation, { report, kind: 'new', claims, earlier: null }, instant(clock)).situation
  }, from)
}

describe('comparing', () => {
  test('the same report twice changes nothing', () => {
    fc.assert(
      fc.property(stream, (reports) => {
        const last = reports.at(-1)
        const situation = folded(reports)
        if (last)
          expect(compare(situation, { ...last, kind: 'new', earlier: null }, last.report.published)).toEqual({
            situation,
            changes: [],
          })
      }),
      { numRuns: 60 },
    )
  })

  test('a retelling of the newest report by another outlet at once is no news', () => {
    fc.assert(
      fc.property(stream, (reports) => {
        const last = reports.at(-1)
        // Who takes its own word back in one breath says something new each time.
        if (!last || last.claims.some(({ kind }) => kind === 'ceasefire')) return
        const again = { ...last.report, id: 'again', guid: 'again', feed: 'g' }
        expect(
          compare(
            folded(reports),
            { report: again, claims: last.claims, kind: 'new', earlier: null },
            last.report.published,
          ).changes.filter(
            ({ novelty, claim }) =>
              novelty !== 'corrected' &&
              claim.basis === 'statement' &&
              claim.stance === 'asserts' &&
              claim.office !== 'media' &&
              claim.claimant !== 'media',
          ),
        ).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('leaves the value that it was given as it was, and gives plain JSON', () => {
    fc.assert(
      fc.property(stream, stream, (before, after) => {
        const situation = folded(before)
        const copy = structuredClone(situation)
        const next = folded(
          after.map(({ report, claims }) => ({ report: { ...report, id: `later ${report.id}` }, claims })),
          situation,
        )
        expect(situation).toEqual(copy)
        expect(JSON.parse(JSON.stringify(next))).toEqual(next)
      }),
      { numRuns: 40 },
    )
  })

  test('the phase and the words of the sides do not hang on the order of arrival', () => {
    const words = fc.array(
      fc.record({
        published: times,
        claims: fc.array(
          claim.filter(({ kind }) => kind === 'ceasefire'),
          { minLength: 1, maxLength: 2 },
        ),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat({ max: 1000 })), (reports, order) => {
        const all = reports.map(({ published, claims }, index) => {
          const report = reportAt(published, `r${String(index).padStart(2, '0')}`)
          return { report, claims: claims.map((given) => completeClaim(given, report, NOTHING_READ)) }
        })
        const shuffled = all
          .map((each) => ({ each, key: order.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ each }) => each)
        const [{ status: one }, { status: other }] = [folded(all), folded(shuffled)]
        expect([other.phase, other.perSide]).toEqual([one.phase, one.perSide])
      }),
      { numRuns: 120 },
    )
  })

  test('the toll does not hang on the order of arrival', () => {
    const figure = fc.record({
      published: times,
      killed: fc.integer({ min: 0, max: 300 }),
      claimant: fc.constantFrom('armenia', 'artsakh', 'azerbaijan'),
    })
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 12 }), fc.infiniteStream(fc.nat({ max: 1000 })), (figures, order) => {
        const all = figures.map(({ published, killed, claimant }, index) => {
          const report = reportAt(published, `r${index}`)
          return {
            report,
            claims: [completeClaim({ kind: 'casualties', claimant, side: claimant, killed, scope: 'total' }, report, NOTHING_READ)],
          }
        })
        const shuffled = all
          .map((each) => ({ each, key: order.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ each }) => each)
        expect(folded(shuffled).status.toll).toEqual(folded(all).status.toll)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the replay', () => {
  test('never throws, whatever the line', () => {
    const replay = createReplay({ claimsGiven: true, read: () => NOTHING_READ })
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.record({
        id: fc.jsonValue(),
        published: fc.oneof(times, fc.string()),
        url: fc.webUrl(),
        guid: fc.jsonValue(),
        title: fc.string(),
        claims: fc.oneof(
          fc.array(claim),
          fc.jsonValue(),
          fc.array(
            fc.record({
              kind: fc.constantFrom('ceasefire', 'shelling', 'casualties'),
              places: fc.jsonValue(),
              when: fc.jsonValue(),
              killed: fc.jsonValue(),
              claimant: fc.jsonValue(),
            }),
          ),
        ),
      }),
    )
    fc.assert(
      fc.property(junk, (line) => {
        expect(replay.step(line)).toBeTypeOf('object')
      }),
      { numRuns: 400 },
    )
  })

  test('takes what is no claim for none', () =>
    expect(givenClaims([null, 1, 'x', {}, { kind: 'weather' }, { kind: 'ceasefire' }])).toHaveLength(1))
})

test('a year of news leaves a bounded memory', () => {
  let situation = emptySituation
  const random = fc.sample(claim, { numRuns: 400, seed: 7 })
  for (let index = 0; index < 2_500; index++) {
    const said = START + index * 3.2 * HOUR
    const report = reportAt(instant(said), `r${index}`)
    const given = { ...random[index % random.length], when: null, effective: index % 50 === 0 ? instant(said + HOUR) : null }
    const claims = [completeClaim(given, report, NOTHING_READ)]
    situation = compare(situation, { report, kind: 'new', claims, earlier: null }, instant(said)).situation
  }
  expect(Date.parse(situation.incidents.at(-1)?.heard ?? '') - START).toBeGreaterThan(300 * DAY)
  expect(situation.incidents.length).toBeLessThan(400)
  expect(situation.memory.words.length).toBeLessThan(400)
  expect(JSON.stringify(situation).length).toBeLessThan(4_000_000)
})
