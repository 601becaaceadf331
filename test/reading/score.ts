/** How well documents are read that carry what they should be read into. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../../src/model.ts'
import { placesNamed } from '../../src/reading/places/gazetteer.ts'
import { read } from '../../src/reading/read.ts'
import { reportOf } from '../../src/tools/report-line.ts'

/** A claim as a document expects it: the fields that are scored. */
type Expected = { readonly kind: Claim['kind'] } & Readonly<Record<string, unknown>>
interface Document {
  readonly lang: string
  readonly expect: { readonly relevant: boolean; readonly claims: readonly Expected[] }
}
/** Documents by their language. */
type Documents = ReadonlyMap<string, readonly Document[]>

export type Measure = 'relevance' | 'ceasefire' | 'shelling' | 'casualties' | 'places'
export type Tally = { hit: number; extra: number; missed: number }
export type Tallies = Readonly<Record<Measure, Tally>>
export const MEASURES: readonly Measure[] = ['relevance', 'ceasefire', 'shelling', 'casualties', 'places']

/** What of a claim is scored (issue "Reading"): who says what of whom, and every number. */
const SCORED: Readonly<Record<Claim['kind'], readonly string[]>> = {
  ceasefire: ['phase', 'claimant', 'stance'],
  shelling: ['claimant', 'stance', 'attacker'],
  casualties: ['claimant', 'side', 'killed', 'wounded', 'captured', 'missing'],
}

export interface Score {
  readonly languages: ReadonlyMap<string, Tallies>
  readonly all: Tallies
  readonly denials: Tally
  /** Documents about something else that were read into claims, and how many there are. */
  readonly falseAlarms: number
  readonly unrelated: number
}

const linesOf = (folder: string, file: string): string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

/** The documents of a folder, one file of JSON lines a language. */
export const documentsIn = (folder: string): Documents =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [file.replace('.jsonl', ''), linesOf(folder, file).map((line) => JSON.parse(line) as Document)]),
  )

/** What each of a folder's meanings expects, and a headline, with or without a teaser, for each of its phrasings. */
export function phrasingsIn(folder: string): Documents {
  const meanings = JSON.parse(readFileSync(join(folder, 'meanings.json'), 'utf8')) as Record<string, Pick<Document, 'expect'>>
  const phrased = (lang: string) => (line: string) => {
    const [meaning = '', text = ''] = line.split('\t')
    const [title, summary = ''] = text.split(' ||| ')
    const { expect } = meanings[meaning] as Pick<Document, 'expect'>
    const report = { id: meaning, lang, source: 'An outlet', origin: 'third', published: '2022-09-14T15:00:00Z', url: '' }
    return { ...report, title, summary, content: '', expect }
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'))
  return new Map(
    files.sort().map((file) => [file.replace('.tsv', ''), linesOf(folder, file).map(phrased(file.replace('.tsv', '')))]),
  )
}

/** Reads documents and counts what was found in them. */
export function scoreDocuments(documents: Documents): Score {
  const languages = new Map<string, Tallies>()
  const all = emptyTallies()
  const denials: Tally = { hit: 0, extra: 0, missed: 0 }
  let falseAlarms = 0
  let unrelated = 0
  for (const [language, written] of documents) {
    const tallies = emptyTallies()
    for (const document of written) {
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
    languages.set(language, tallies)
    for (const measure of MEASURES) add(all[measure], tallies[measure])
  }
  return { languages, all, denials, falseAlarms, unrelated }
}

/** From 0 to 1; NaN where there was nothing to find. */
export const f1 = ({ hit, extra, missed }: Tally): number => (2 * hit) / (2 * hit + extra + missed)
export const precision = ({ hit, extra }: Tally): number => hit / (hit + extra)

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

const called = new Map<string, ReadonlySet<string>>()

function placesCalled(id: string): ReadonlySet<string> {
  const places = called.get(id) ?? new Set([id, ...placesNamed(id.replaceAll('-', ' ')).map((place) => place.id)])
  called.set(id, places)
  return places
}

/** By any name of either side, as CLAIMS.md compares places. */
const isSamePlace = (one: string, other: string): boolean => placesCalled(one).has(other) || placesCalled(other).has(one)

const add = (sum: Tally, tally: Tally): void => {
  sum.hit += tally.hit
  sum.extra += tally.extra
  sum.missed += tally.missed
}
