import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../../src/model.ts'
import { placesNamed } from '../../src/reading/places/gazetteer.ts'
import { read } from '../../src/reading/read.ts'
import { reportOf } from '../../src/tools/report-line.ts'

/** A claim as an unseen document expects it: the fields that are scored. */
type Expected = { readonly kind: Claim['kind'] } & Readonly<Record<string, unknown>>
interface Document {
  readonly lang: string
  readonly expect: { readonly relevant: boolean; readonly claims: readonly Expected[] }
}

type Measure = 'relevance' | 'ceasefire' | 'shelling' | 'casualties' | 'places'
type Tally = { hit: number; extra: number; missed: number }
const MEASURES: readonly Measure[] = ['relevance', 'ceasefire', 'shelling', 'casualties', 'places']
const FOLDERS = join(import.meta.dirname, '../../../test/reading')

/** What of a claim is scored (issue "Reading"): who says what of whom, and every number. */
const SCORED: Readonly<Record<Claim['kind'], readonly string[]>> = {
  ceasefire: ['phase', 'claimant', 'stance'],
  shelling: ['claimant', 'stance', 'attacker'],
  casualties: ['claimant', 'side', 'killed', 'wounded', 'captured', 'missing'],
}

/** Reads documents that were written without knowledge of the rules, and scores each language. They are for measuring, not for mending: a
 *  rule made for one of them spoils it, and whoever has looked at one moves it to the seen. */
export const measureUnseen = (print: (line: string) => void): Promise<void> => {
  print('Reading documents that nobody has looked at while mending rules: F1 (hits, extra, missed)')
  return measure(join(FOLDERS, 'unseen'), print)
}

/** The same for documents that rules were mended with: they tell what got worse, not how good it is. */
export const measureSeen = (print: (line: string) => void): Promise<void> => {
  print('Reading documents that rules were mended with: F1 (hits, extra, missed)')
  return measure(join(FOLDERS, 'seen'), print)
}

async function measure(folder: string, print: (line: string) => void): Promise<void> {
  const all = emptyTallies()
  const denials: Tally = { hit: 0, extra: 0, missed: 0 }
  let falseAlarms = 0
  let unrelated = 0
  for (const file of readdirSync(folder).sort()) {
    const tallies = emptyTallies()
    for (const line of readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((text) => text !== '')) {
      const document = JSON.parse(line) as Document
      const reading = read(reportOf(document))
      const { relevant, claims } = document.expect
      count(tallies.relevance, reading.relevant ? ['relevant'] : [], relevant ? ['relevant'] : [])
      for (const kind of ['ceasefire', 'shelling', 'casualties'] as const)
        count(tallies[kind], keys(reading.claims, kind), keys(claims, kind))
      count(tallies.places, placesOf(reading.claims), placesOf(claims), isSamePlace)
      count(denials, denialsIn(reading.claims), denialsIn(claims))
      if (!relevant) unrelated++
      if (!relevant && reading.claims.length > 0) falseAlarms++
    }
    print(row(file.replace('.jsonl', ''), tallies))
    for (const measure of MEASURES) add(all[measure], tallies[measure])
  }
  print(row('all', all))
  print(
    `  denials: precision ${percent(denials.hit, denials.hit + denials.extra)}; claims in unrelated news: ${falseAlarms} of ${unrelated}`,
  )
}

const emptyTallies = (): Record<Measure, Tally> =>
  Object.fromEntries(MEASURES.map((measure) => [measure, { hit: 0, extra: 0, missed: 0 }])) as Record<Measure, Tally>

function count(
  tally: Tally,
  got: readonly string[],
  wanted: readonly string[],
  isSame: (one: string, other: string) => boolean = (one, other) => one === other,
): void {
  const left = [...wanted]
  for (const key of got) {
    const at = left.findIndex((other) => isSame(key, other))
    if (at < 0) tally.extra++
    else {
      tally.hit++
      left.splice(at, 1)
    }
  }
  tally.missed += left.length
}

const keys = (claims: readonly (Claim | Expected)[], kind: Claim['kind']): string[] =>
  claims
    .filter((claim) => claim.kind === kind)
    .map((claim) => SCORED[kind].map((field) => (claim as Readonly<Record<string, unknown>>)[field] ?? null).join('/'))

const denialsIn = (claims: readonly (Claim | Expected)[]): string[] =>
  claims.flatMap((claim) => {
    const { kind, claimant, stance } = claim as Expected
    return stance === 'denies' ? [`${kind}/${claimant}`] : []
  })

const placesOf = (claims: readonly (Claim | Expected)[]): string[] => [
  ...new Set(
    claims.flatMap((claim) =>
      (('places' in claim ? claim.places : []) as readonly (string | { id: string })[]).map((place) =>
        typeof place === 'string' ? place : place.id,
      ),
    ),
  ),
]

const placesCalled = (id: string): ReadonlySet<string> =>
  new Set([id, ...placesNamed(id.replaceAll('-', ' ')).map((place) => place.id)])

/** By any name of either side, as CLAIMS.md compares places. */
const isSamePlace = (one: string, other: string): boolean => placesCalled(one).has(other) || placesCalled(other).has(one)

const add = (sum: Tally, tally: Tally): void => {
  sum.hit += tally.hit
  sum.extra += tally.extra
  sum.missed += tally.missed
}

const row = (name: string, tallies: Record<Measure, Tally>): string =>
  `  ${name.padEnd(4)}${MEASURES.map((measure) => {
    const { hit, extra, missed } = tallies[measure]
    return `${measure} ${percent(2 * hit, 2 * hit + extra + missed)} (${hit}, ${extra}, ${missed})`.padEnd(30)
  }).join('')}`.trimEnd()

const percent = (part: number, whole: number): string => (whole === 0 ? '  –' : ((100 * part) / whole).toFixed(1).padStart(5))
