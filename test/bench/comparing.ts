import type { Claim, Report } from '../../src/model.ts'
import { instant } from '../../src/model.ts'
import { PLACES } from '../../src/reading/places/gazetteer.ts'
import { compare, emptySituation } from '../../src/situation/compare.ts'
import { figuresOf, inFigures, megabytes, row } from './figures.ts'

const LIVE = 2_000
const COUNTED = 2_000
const SETTLEMENTS = PLACES.filter(({ kind }) => kind === 'settlement')

/** Comparing a report with a situation of 2,000 live incidents: strikes, each on a town of its own at an hour of its own. */
export async function benchComparing(print: (line: string) => void): Promise<void> {
  let situation = emptySituation
  const start = Date.UTC(2022, 8, 13)
  const times: number[] = []
  for (let n = 0; n < LIVE + COUNTED; n++) {
    const report = reportOf(n, start + n * 120_000)
    const before = performance.now()
    situation = compare(situation, { report, kind: 'new', claims: [fireOf(n, report)], earlier: null }, report.received).situation
    if (n >= LIVE) times.push(performance.now() - before)
  }
  print(`Comparing a report with ${situation.incidents.length} live incidents`)
  print(row('compare', inFigures(figuresOf(times))))
  print(row('the situation as JSON', `${Math.round(JSON.stringify(situation).length / 1000)} kB`, megabytes()))
}

const reportOf = (n: number, at: number): Report => ({
  id: `r${n}`,
  feed: 'feed.example',
  guid: `r${n}`,
  lang: 'en',
  source: 'Outlet',
  origin: 'armenia',
  publisher: 'outlet',
  published: instant(at),
  received: instant(at),
  url: `https://outlet.example/${n}`,
  title: `Fire ${n}`,
  summary: '',
  content: '',
})

function fireOf(n: number, report: Report): Claim {
  const place = SETTLEMENTS[(n * 7) % SETTLEMENTS.length] as (typeof SETTLEMENTS)[number]
  return {
    kind: 'shelling',
    claimant: n % 2 === 0 ? 'armenia' : 'azerbaijan',
    office: 'defence-ministry',
    claimantName: null,
    stance: 'asserts',
    basis: 'statement',
    evidence: { field: 'title', text: report.title, start: 0, end: report.title.length },
    when: { from: report.published, to: report.published },
    weapon: 'missile',
    attacker: n % 2 === 0 ? 'azerbaijan' : 'armenia',
    ongoing: false,
    target: 'settlement',
    places: [{ id: place.id, name: place.name }],
  }
}
