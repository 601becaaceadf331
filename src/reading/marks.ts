import type { Claimant, Office, Origin } from '../model.ts'
import type { CaseRole, Cue } from './lexicon.ts'
import type { Person } from './people.ts'
import type { Place } from './places/gazetteer.ts'

/** What a phrase of a lexicon or the gazetteer means. */
export type Meaning =
  | { readonly is: 'cue'; readonly cue: Cue }
  | { readonly is: 'actor'; readonly who: Claimant | 'both' | 'otherCountry'; readonly adjective: boolean; readonly people?: true }
  | { readonly is: 'office'; readonly office: Office }
  | { readonly is: 'body'; readonly who: Claimant; readonly office: Office | null }
  | { readonly is: 'person'; readonly person: Person }
  | { readonly is: 'outlet'; readonly origin: Origin }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'weekday'; readonly weekday: number }
  /** `ambiguous`: this name is also a common word, a surname or another place. */
  | { readonly is: 'place'; readonly place: Place; readonly ambiguous: boolean }

/** A phrase found in the text: what it means and which tokens it covers. */
export interface Mark {
  readonly means: Meaning
  readonly first: number
  readonly last: number
  readonly role: CaseRole
  /** An "and" is written onto its first word: "وأذربيجان". */
  readonly joined?: true
  /** Other words may stand between its first and last. */
  readonly gapped?: true
}

/** The marks of any of these cues, cue after cue. */
export function marksOf(cues: ReadonlyMap<Cue, readonly Mark[]>, names: readonly Cue[]): Mark[] {
  const found: Mark[] = []
  for (const name of names) {
    const marks = cues.get(name)
    if (marks) found.push(...marks)
  }
  return found
}

export const isCue = (mark: Mark, cue: Cue): boolean => mark.means.is === 'cue' && mark.means.cue === cue
