import type { Language } from '../../src/model.ts'
import { foldName, PLACES, type Place, placeById, placeName } from '../../src/reading/places/gazetteer.ts'
import type { Suggestion } from './command.ts'
import { UserError } from './problem.ts'

interface Entry {
  readonly place: Place
  readonly names: readonly string[]
}

/** Names folded once, at the first question: there are some thousands. */
let index: readonly Entry[] | null = null
const entries = (): readonly Entry[] => {
  index ??= PLACES.map((place) => ({
    place,
    names: [...new Set([place.name, ...Object.values(place.sideNames), ...Object.values(place.names).flat()].map(foldName))],
  }))
  return index
}

const WIDE = new Set(['province', 'region', 'district'])

/** Places whose name begins with what was typed, in any language, then those that hold it; wide ones where nothing was typed. */
const placesLike = (typed: string, most: number): Place[] => {
  const folded = foldName(typed)
  if (folded === '')
    return entries()
      .flatMap(({ place }) => (WIDE.has(place.kind) ? [place] : []))
      .slice(0, most)
  const starts = entries().filter(({ names }) => names.some((name) => name.startsWith(folded)))
  const holds =
    starts.length >= most
      ? []
      : entries().filter((entry) => !starts.includes(entry) && entry.names.some((name) => name.includes(folded)))
  return [...starts, ...holds].slice(0, most).map(({ place }) => place)
}

export const nameOf = (id: string, language: Language): string => placeName(id, 'media', language) || id

/** One place by its id or any of its names. @throws UserError that names what is near */
export const placeCalled = (typed: string, language: Language): Place => {
  const text = typed.trim().slice(0, 100)
  const folded = foldName(text)
  const found = placeById(text) ?? entries().find(({ names }) => names.includes(folded))?.place
  if (found !== undefined) return found
  const near = placesLike(text.slice(0, 4), 3).map(({ id }) => nameOf(id, language))
  throw new UserError({ kind: 'unknown-place', name: text, near: text === '' ? [] : near })
}

export const MOST_PLACES = 10
/** What stands for no places at all, in every language that somebody may type it. */
const EVERYWHERE = new Set(['', 'all', 'everywhere', 'все', 'всё', 'везде', '*'])

/** The ids of a list as `Jermuk, Goris`. @throws UserError */
export const placesIn = (typed: string, language: Language): string[] => {
  if (EVERYWHERE.has(foldName(typed))) return []
  const parts = typed.split(/[,;،]/).filter((part) => part.trim() !== '')
  if (parts.length > MOST_PLACES) throw new UserError({ kind: 'too-many-places', most: MOST_PLACES })
  return [...new Set(parts.map((part) => placeCalled(part, language).id))]
}

export const suggestPlace = (typed: string, language: Language): Suggestion[] =>
  placesLike(typed, 25).map(({ id }) => ({ name: nameOf(id, language), value: id }))

/** Completes the last of a list; what stands before it stays as typed. */
export const suggestPlaces = (typed: string, language: Language): Suggestion[] => {
  const comma = typed.lastIndexOf(',')
  const before = comma < 0 ? '' : `${typed.slice(0, comma).trim()}, `
  return suggestPlace(typed.slice(comma + 1), language)
    .map(({ name, value }) => ({ name: `${before}${name}`, value: `${before}${value}` }))
    .filter(({ value }) => value.length <= 100)
}
