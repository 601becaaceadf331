import { describe, expect, it } from 'vitest'
import type { CasualtiesClaim, CeasefireClaim, Claim, Language, Origin, ShellingClaim } from '../../src/model.ts'
import { read } from '../../src/reading/read.ts'

/** A claim as a table writes it: only the fields that the row is about; places by id. */
export type Expected =
  | ({ readonly kind: 'ceasefire' } & Partial<
      Pick<
        CeasefireClaim,
        'claimant' | 'office' | 'stance' | 'phase' | 'accused' | 'effective' | 'effectiveAssumed' | 'brokers' | 'basis' | 'when'
      >
    >)
  | ({ readonly kind: 'shelling'; readonly places?: readonly string[] } & Partial<
      Pick<ShellingClaim, 'claimant' | 'office' | 'stance' | 'attacker' | 'weapon' | 'ongoing' | 'target' | 'when'>
    >)
  | ({ readonly kind: 'casualties'; readonly places?: readonly string[] } & Partial<
      Pick<
        CasualtiesClaim,
        | 'claimant'
        | 'office'
        | 'stance'
        | 'side'
        | 'killed'
        | 'wounded'
        | 'captured'
        | 'missing'
        | 'exact'
        | 'words'
        | 'scope'
        | 'corrects'
        | 'civilian'
      >
    >)

/** One report and what it says. `relevant` defaults to true; a row without `claims` carries none. */
export interface Row {
  readonly why: string
  readonly title?: string
  readonly summary?: string
  readonly content?: string
  readonly origin?: Origin
  readonly source?: string
  readonly published?: string
  readonly relevant?: boolean
  readonly claims?: readonly Expected[]
}

const written = (claim: Claim): Record<string, unknown> => ({
  ...claim,
  ...('places' in claim ? { places: claim.places.map(({ id }) => id) } : {}),
})

/** The claim's fields that the row asks for. */
function narrowed(claim: Claim, expected: Expected): Record<string, unknown> {
  const all = written(claim)
  return Object.fromEntries(Object.keys(expected).map((field) => [field, all[field]]))
}

const likeness = (claim: Claim, expected: Expected): number => {
  const here = narrowed(claim, expected)
  return Object.entries(expected).filter(([field, value]) => JSON.stringify(here[field]) === JSON.stringify(value)).length
}

/** The reading in the shape of the expectation: each expected claim beside the read one that fits it best; the rest stand last. */
function alike(claims: readonly Claim[], expected: readonly Expected[]): Record<string, unknown>[] {
  const rest = [...claims]
  const paired: Record<string, unknown>[] = []
  for (const one of expected) {
    const best = rest.filter(({ kind }) => kind === one.kind).sort((a, b) => likeness(b, one) - likeness(a, one))[0]
    if (!best) continue
    rest.splice(rest.indexOf(best), 1)
    paired.push(narrowed(best, one))
  }
  const surplus = rest.map((claim) => ({
    surplus: claim.kind,
    claimant: claim.claimant,
    stance: claim.stance,
    ...(claim.kind === 'ceasefire' ? { phase: claim.phase, accused: claim.accused } : {}),
    ...(claim.kind === 'shelling' ? { attacker: claim.attacker } : {}),
    ...(claim.kind === 'casualties' ? { side: claim.side, killed: claim.killed, wounded: claim.wounded } : {}),
    text: claim.evidence.text,
  }))
  return [...paired, ...surplus]
}

/** Runs a language's table: relevance, claims, and that every claim's evidence is verbatim. */
export function readsAsSaid(language: Language, rows: readonly Row[]): void {
  describe(`reading ${language}`, () => {
    it.each(rows.map((row) => [row.why, row] as const))('%s', (_, row) => {
      const report = {
        lang: language,
        source: row.source ?? 'An outlet',
        origin: row.origin ?? ('third' as const),
        published: row.published ?? '2022-09-13T12:00:00Z',
        title: row.title ?? '',
        summary: row.summary ?? '',
        content: row.content ?? '',
      }
      const reading = read(report)
      const expected = row.claims ?? []
      expect(reading.lang).toBe(language)
      expect(alike(reading.claims, expected)).toEqual(expected)
      expect(reading.relevant, reading.because ?? '').toBe(row.relevant ?? true)
      for (const { evidence } of reading.claims) {
        expect(report[evidence.field].slice(evidence.start, evidence.end)).toBe(evidence.text)
      }
    })
  })
}
