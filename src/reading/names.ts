/** People whom a report names with their office, so that the bare name speaks for it later: "Karim Valiyev, deputy minister …; Valiyev said". */
import type { Group } from './actors.ts'
import { isMark, type Segment, tokenText } from './document.ts'
import type { Cue } from './lexicon.ts'
import type { Context, Source } from './source.ts'
import { isHeadFinal } from './verb-final.ts'

const SHORTEST_NAME = 4
const LONGEST_NAME = 3
/** More officials than a report ever names: a text costs in proportion to its length. */
const MOST_NAMES = 30

/** Whether a token is a word that no table knows, with a capital where the script has them. */
export function isUnknown(segment: Segment, at: number): boolean {
  const { field, marks } = segment.sentence
  const token = field.tokens[at]
  if (token?.kind !== 'word' || at < segment.first || at > segment.last) return false
  if (marks.some((mark) => mark.first <= at && mark.last >= at)) return false
  const initial = field.folded.source[field.folded.at[token.start] ?? 0] ?? ''
  return initial !== initial.toLowerCase() || initial === initial.toUpperCase()
}

/** Where a script has no capitals a name is only guessed: it yields to whoever is surely named. */
export function isGuess(segment: Segment, at: number): boolean {
  const { folded, tokens } = segment.sentence.field
  const initial = folded.source[folded.at[tokens[at]?.start ?? 0] ?? 0] ?? ''
  return initial.toLowerCase() === initial.toUpperCase()
}

/** Remembers the names that stand before or behind an office in apposition. */
export function noteNames(segment: Segment, groups: readonly Group[], { people }: Context): void {
  const { field } = segment.sentence
  for (const { first, last, who, office, head, name } of groups) {
    if (head !== 'speaker' || office === null || who === null || who === 'both' || who === 'otherCountry') continue
    if (segment.marks.some((mark) => mark.means.is === 'person' && mark.first >= first && mark.last <= last)) continue
    const source: Source = { claimant: who, office, name, basis: 'statement', group: null }
    const note = (at: number) => {
      const surname = tokenText(field, at)
      if (surname.length >= SHORTEST_NAME && people.size < MOST_NAMES) people.set(surname, source)
    }
    // "…, the deputy defence minister": a word or two of the office may be unknown.
    let comma = first - 1
    while (comma > first - 4 && field.tokens[comma]?.kind === 'word') comma--
    if (isMark(field, comma, ',') && isUnknown(segment, comma - 1) && isUnknown(segment, comma - 2)) note(comma - 1)
    const from = isMark(field, last + 1, ',') ? last + 2 : last + 1
    let end = from
    while (end < from + LONGEST_NAME && isUnknown(segment, end)) end++
    // Without capitals only what stands between two commas is surely a name.
    const enclosed = from === last + 2 && isMark(field, end, ',')
    if (end >= from + 2 && (enclosed || !isGuess(segment, end - 1))) note(end - 1)
  }
}

const SURNAME = 6

const PERSONS: ReadonlySet<Cue> = new Set(['oneSoldier', 'oneCivilian', 'oneOther'])

/** "hərbçisi Narek Qriqoryan": a soldier who has the surname of somebody known. */
const isVictim = (segment: Segment, { first, last, office }: Group): boolean =>
  office !== null &&
  isHeadFinal(segment.sentence.field.grammar) &&
  segment.marks.some((mark) => mark.means.is === 'person' && mark.first === first && mark.last === last && first === last) &&
  isUnknown(segment, first - 1) &&
  segment.marks.some(({ means, last: end }) => means.is === 'cue' && PERSONS.has(means.cue) && end === first - 2)

/** "Gegham Stepanyan …; Stepanyan said": of two people of one surname the one whom the report has named in full. */
export function withFullNames(segment: Segment, all: readonly Group[], { surnames }: Context): Group[] {
  const groups = all.filter((group) => !isVictim(segment, group))
  return groups.map((group) => {
    const mark = segment.marks.find(({ means, first, last }) => means.is === 'person' && first >= group.first && last <= group.last)
    if (mark?.means.is !== 'person') return group
    const surname = tokenText(segment.sentence.field, mark.last).slice(0, SURNAME)
    if (mark.last > mark.first) {
      const { claimant, office, name } = mark.means.person
      if (surnames.size < MOST_NAMES) surnames.set(surname, { claimant, office, name })
      return group
    }
    const known = surnames.get(surname)
    const same = known === undefined || known.name === mark.means.person.name || group.office !== mark.means.person.office
    return same ? group : { ...group, who: known.claimant, office: known.office, name: known.name }
  })
}

/** Whom the word names, among those told of before; a case ending may differ. */
export function namedAt(segment: Segment, at: number, { people }: Context): Source | null {
  if (people.size === 0 || !isUnknown(segment, at)) return null
  const word = tokenText(segment.sentence.field, at)
  const known = people.get(word)
  if (known) return known
  for (const [name, source] of people) {
    const stem = name.slice(0, Math.max(SHORTEST_NAME, name.length - 1))
    if (word.startsWith(stem) && Math.abs(word.length - name.length) <= 3) return source
  }
  return null
}
