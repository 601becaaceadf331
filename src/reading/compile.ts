import type { Claimant, Language, Office, Origin } from '../model.ts'
import { type Cue, type Lexicon, type Patterns, patternsOf } from './lexicon.ts'
import type { Meaning } from './marks.ts'
import { Matcher } from './matcher.ts'
import { OUTLETS } from './outlets.ts'
import { PEOPLE, type Person, type PersonId } from './people.ts'
import { PLACES, type Place, spellingsIn } from './places/gazetteer.ts'

const OTHER_SCRIPTS: ReadonlySet<Language> = new Set(['ru', 'uk', 'hy', 'fa', 'ar', 'ka', 'el'])

const declined = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => `${word}~`)
    .join(' ')

/** A place's names as patterns of a language, each with whether it is ambiguous; adjectives decline by themselves. */
function placePatterns(place: Place, language: Language): Map<string, boolean> {
  const patterns = new Map([...spellingsIn(place, language)].map(([name, ambiguous]) => [declined(name), ambiguous]))
  if (language === 'ru' || language === 'uk') {
    for (const adjective of place.adjectives?.[language] ?? []) patterns.set(`${adjective.replace(/(ий|ый|ой)$/, '')}*`, false)
  }
  return patterns
}

/** Builds the automaton of one language out of its lexicon, the shared people and outlets, and the gazetteer. */
export function compile(lexicon: Lexicon): Matcher<Meaning> {
  const matcher = new Matcher<Meaning>(lexicon.grammar)
  const add = (patterns: Iterable<string>, means: Meaning) => {
    for (const pattern of patterns) matcher.add(pattern, means)
  }
  for (const [cue, patterns] of Object.entries(lexicon.cues) as [Cue, Patterns][]) add(patternsOf(patterns), { is: 'cue', cue })
  for (const [who, forms] of Object.entries(lexicon.actors) as [Claimant | 'both', NonNullable<Lexicon['actors']['armenia']>][]) {
    add(patternsOf(forms.names), { is: 'actor', who, adjective: false })
    add(patternsOf(forms.adjectives ?? ''), { is: 'actor', who, adjective: true })
    add(patternsOf(forms.people ?? ''), { is: 'actor', who, adjective: false, people: true })
  }
  for (const [office, patterns] of Object.entries(lexicon.offices) as [Office, Patterns][])
    add(patternsOf(patterns), { is: 'office', office })
  for (const body of lexicon.bodies ?? []) add(patternsOf(body.forms), { is: 'body', who: body.claimant, office: body.office })
  const latin = !OTHER_SCRIPTS.has(lexicon.language)
  for (const [id, person] of Object.entries(PEOPLE) as [PersonId, Person][]) {
    if (latin) add(patternsOf(person.latin), { is: 'person', person })
    add(patternsOf(lexicon.people?.[id] ?? ''), { is: 'person', person })
  }
  for (const [origin, names] of Object.entries(OUTLETS) as [Origin, Patterns][]) {
    add(patternsOf(`${names}, ${lexicon.outlets?.[origin] ?? ''}`), { is: 'outlet', origin })
  }
  for (const entry of patternsOf(lexicon.numbers)) {
    const space = entry.lastIndexOf(' ')
    matcher.add(entry.slice(0, space), { is: 'number', value: Number(entry.slice(space + 1)) })
  }
  lexicon.months.forEach((names, index) => {
    add(names.split('|'), { is: 'month', month: index + 1 })
  })
  lexicon.weekdays.forEach((names, index) => {
    add(names.split('|'), { is: 'weekday', weekday: index + 1 })
  })
  for (const place of PLACES) {
    if (place.capital) continue
    for (const [pattern, ambiguous] of placePatterns(place, lexicon.language))
      matcher.add(pattern, { is: 'place', place, ambiguous })
  }
  return matcher
}
