import type { Claim, Report } from '../../src/model.ts'
import { instant } from '../../src/model.ts'
import { PLACES } from '../../src/reading/places/gazetteer.ts'
import type { Recognition } from '../../src/situation/recognise.ts'
import { converged, type Follower, foldInto, noViews, situationOf, type Views } from '../../src/situation/views.ts'
import { figuresOf, inFigures, megabytes, row } from './figures.ts'

const DAYS = 365
const REPORTS_A_DAY = 500
const LISTS = 30
const FEEDS = 80
const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2022, 0, 1)
/** Of five reports one carries a claim: most of what feeds bring is about something else. */
const CLAIMING = 0.2
const TOWNS = PLACES.filter(({ kind, sector }) => kind === 'settlement' && !sector.endsWith('inland'))

/** A year of news for many lists: what a report costs, and what is held in memory, from month to month. */
export async function benchYear(print: (line: string) => void): Promise<void> {
  print(`A year of ${REPORTS_A_DAY} reports a day from ${FEEDS} feeds, followed by ${LISTS} lists of half of the feeds each`)
  const chance = seeded(7)
  const followers = followersOf(chance)
  let views: Views = noViews
  let times: number[] = []
  let n = 0
  for (let day = 0; day < DAYS; day++) {
    for (let i = 0; i < REPORTS_A_DAY; i++, n++) {
      const report = reportOf(n, FIRST_DAY + day * DAY + (i * DAY) / REPORTS_A_DAY, chance)
      const claims = chance() < CLAIMING ? [claimOf(report, chance)] : []
      const before = performance.now()
      views = foldInto(views, { report, claims, earlier: null }, NEW(report), followers, report.received).views
      times.push(performance.now() - before)
    }
    views = converged(views)
    if ((day + 1) % 73 !== 0) continue
    const { incidents } = situationOf(views, 'list 0')
    const bytes = [...views.situations.values()].reduce((sum, situation) => sum + JSON.stringify(situation).length, 0)
    print(row(`day ${day + 1}, a report for all lists`, inFigures(figuresOf(times))))
    print(
      row(
        '',
        `${incidents.length} incidents a list, ${views.situations.size} views, ${Math.round(bytes / 1000)} kB as JSON`,
        megabytes(),
      ),
    )
    times = []
  }
}

const NEW = (report: Report): Recognition => ({ kind: 'new', id: report.id, of: null, copies: [], remember: new Map() })

/** Numbers from 0 to 1, the same each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const pick = <T>(from: readonly T[], chance: () => number): T => from[Math.floor(chance() * from.length)] as T

function followersOf(chance: () => number): Follower[] {
  return Array.from({ length: LISTS }, (_, list) => {
    const feeds = new Set(Array.from({ length: FEEDS }, (_, feed) => `feed${feed}.example`).filter(() => chance() < 0.5))
    return { list: `list ${list}`, follows: (feed) => feed !== null && feeds.has(feed) }
  })
}

function reportOf(n: number, at: number, chance: () => number): Report {
  const feed = Math.floor(chance() * FEEDS)
  return {
    id: `r${n}`,
    feed: `feed${feed}.example`,
    guid: `r${n}`,
    lang: 'en',
    source: `Outlet ${feed}`,
    origin: pick(['armenia', 'azerbaijan', 'third'] as const, chance),
    publisher: `outlet ${feed}`,
    published: instant(at),
    received: instant(at),
    url: `https://outlet${feed}.example/${n}`,
    title: `Report ${n}`,
    summary: '',
    content: '',
  }
}

/** Mostly fire on a town of the front, some losses, now and then the truce. */
function claimOf(report: Report, chance: () => number): Claim {
  const claimant = pick(['armenia', 'azerbaijan'] as const, chance)
  const rival = claimant === 'armenia' ? 'azerbaijan' : 'armenia'
  const core = {
    claimant,
    office: 'defence-ministry',
    claimantName: null,
    basis: 'statement',
    evidence: { field: 'title', text: report.title, start: 0, end: report.title.length },
    when: null,
  } as const
  const kind = chance()
  if (kind < 0.7) {
    const { id, name } = pick(TOWNS, chance)
    return {
      kind: 'shelling',
      ...core,
      stance: chance() < 0.15 ? 'denies' : 'asserts',
      weapon: pick(['artillery', 'small-arms', 'drone'] as const, chance),
      attacker: rival,
      ongoing: false,
      target: null,
      places: [{ id, name }],
    }
  }
  if (kind < 0.9) {
    return {
      kind: 'casualties',
      ...core,
      stance: 'asserts',
      side: claimant,
      killed: Math.floor(chance() * 40),
      wounded: null,
      captured: null,
      missing: null,
      exact: {},
      words: null,
      scope: 'incident',
      places: [],
      corrects: false,
      civilian: null,
    }
  }
  const phase = pick(['agreed', 'violated', 'holding', 'proposed'] as const, chance)
  return {
    kind: 'ceasefire',
    ...core,
    stance: 'asserts',
    phase,
    accused: phase === 'violated' ? rival : null,
    effective: null,
    brokers: [],
  }
}
