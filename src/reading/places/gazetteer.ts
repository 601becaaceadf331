/**
 * The places that reports name. Coordinates and part of the names come from GeoNames (https://www.geonames.org), CC BY 4.0;
 * border villages that GeoNames' city lists lack were added by hand.
 */
import type { Attacker, Language, Side, Voice } from '../../model.ts'
import { ARARAT } from './ararat.ts'
import { ARMENIA_INLAND } from './armenia.ts'
import { AZERBAIJAN_INLAND } from './azerbaijan.ts'
import { foldName } from './fold.ts'
import { GADABAY_DASHKASAN } from './gadabay-dashkasan.ts'
import { GAZAKH_TOVUZ } from './gazakh-tovuz.ts'
import { GEGHARKUNIK } from './gegharkunik.ts'
import { KALBAJAR, LACHIN } from './kalbajar-lachin.ts'
import { KARABAKH } from './karabakh.ts'
import { KARABAKH_FRONT } from './karabakh-front.ts'
import { KARABAKH_NORTH } from './karabakh-north.ts'
import { KARABAKH_SOUTH } from './karabakh-south.ts'
import { LINE_OF_CONTACT } from './line-of-contact.ts'
import { NAKHCHIVAN } from './nakhchivan.ts'
import { PASSES } from './passes.ts'
import type { Place, Sector } from './place.ts'
import { MARZES, REGIONS } from './regions.ts'
import { isRespelled, respelled } from './respell.ts'
import { isPersoArabic, respelledArabic } from './respell-arabic.ts'
import { isCaucasian, respelledCaucasian } from './respell-caucasian.ts'
import { SYUNIK } from './syunik.ts'
import { SYUNIK_SOUTH } from './syunik-south.ts'
import { TAVUSH } from './tavush.ts'
import { VAYOTS_DZOR } from './vayots-dzor.ts'
import { WATERS } from './waters.ts'
import { ZANGILAN_GUBADLI } from './zangilan-gubadli.ts'

export { foldName } from './fold.ts'
export type { Place, PlaceKind, PlaceNames, Sector, SideNames } from './place.ts'
export { PLACE_KINDS, SECTORS } from './place.ts'

/** Every place, in no order that matters. */
export const PLACES: readonly Place[] = [
  ...SYUNIK,
  ...SYUNIK_SOUTH,
  ...VAYOTS_DZOR,
  ...GEGHARKUNIK,
  ...TAVUSH,
  ...ARARAT,
  ...ARMENIA_INLAND,
  ...GAZAKH_TOVUZ,
  ...GADABAY_DASHKASAN,
  ...KALBAJAR,
  ...LACHIN,
  ...ZANGILAN_GUBADLI,
  ...NAKHCHIVAN,
  ...KARABAKH,
  ...KARABAKH_NORTH,
  ...KARABAKH_SOUTH,
  ...KARABAKH_FRONT,
  ...LINE_OF_CONTACT,
  ...AZERBAIJAN_INLAND,
  ...MARZES,
  ...REGIONS,
  ...WATERS,
  ...PASSES,
]

const BY_ID: ReadonlyMap<string, Place> = new Map(PLACES.map((place) => [place.id, place]))

export const placeById = (id: string): Place | undefined => BY_ID.get(id)

/** True where `inner` is `outer` or lies in it. False for ids that are not in the gazetteer. */
export const isWithin = (inner: string, outer: string): boolean => {
  for (let place = BY_ID.get(inner); place; place = place.within === null ? undefined : BY_ID.get(place.within)) {
    if (place.id === outer) return true
  }
  return false
}

/** Whose officials sit in a place: Armenia's, Karabakh's in what was theirs, else Azerbaijan's. */
export const sideOfTown = ({ id, country }: Place): Attacker =>
  country === 'AM' ? 'armenia' : isWithin(id, 'nagorno-karabakh') ? 'artsakh' : 'azerbaijan'

/** True where the two lists have a place in common, or a place of one lies in a place of the other. */
export const sameArea = (these: readonly string[], those: readonly string[]): boolean =>
  these.some((one) => those.some((other) => one === other || isWithin(one, other) || isWithin(other, one)))

export const sectorOf = (id: string): Sector | null => BY_ID.get(id)?.sector ?? null

/** A side's own name of a place in a language; English where the gazetteer has none in it. */
export const sideName = (place: Place, side: Side, language: Language = 'en'): string => {
  if (language === 'en') return place.sideNames[side]
  const differ = place.sideNames.armenia !== place.sideNames.azerbaijan
  return place.sideNamesIn?.[language]?.[side] ?? (differ ? undefined : place.names[language]?.[0]) ?? place.sideNames[side]
}

/** `Stepanakert (Khankendi)`: the claimant's name first, the other side's in brackets (DESIGN, product rule 9). */
export const nameWithBoth = (place: Place, claimant: Side, language: Language = 'en'): string => {
  const own = sideName(place, claimant, language)
  const other = sideName(place, claimant === 'armenia' ? 'azerbaijan' : 'armenia', language)
  return own === other ? own : `${own} (${other})`
}

/** `Stepanakert (Khankendi)` for a voice: a side's own name first, for all others the name of the country it lies in. Empty for an unknown id. */
export const placeName = (id: string, voice: Voice, language: Language = 'en'): string => {
  const place = BY_ID.get(id)
  if (!place) return ''
  const side: Side =
    voice === 'armenia' || voice === 'armenian-media'
      ? 'armenia'
      : voice === 'azerbaijan' || voice === 'azerbaijani-media'
        ? 'azerbaijan'
        : place.country === 'AM'
          ? 'armenia'
          : 'azerbaijan'
  return nameWithBoth(place, side, language)
}

const LATIN_SCRIPT: ReadonlySet<Language> = new Set(['en', 'az', 'tr', 'id', 'fr', 'de', 'es', 'it'])
/** Shorter Azerbaijani names, stripped of their marks, are too often words of other languages: `Dığ`, `Sos`. */
const LEAST_LETTERS = 5

/** Every name that a text in this language may use. Languages in Latin script read one another's spellings. */
export const namesIn = (place: Place, language: Language): readonly string[] => {
  const own = place.names[language] ?? []
  // Ukrainian outlets write a name as its language has it or leave it as the Russian agency spelled it: `Горіс`, `Горис`.
  if (language === 'uk') return [...new Set([...own, ...(place.names.ru ?? [])])]
  if (!LATIN_SCRIPT.has(language)) return own
  const azerbaijani = (place.names.az ?? []).filter((name) => name.length >= LEAST_LETTERS)
  return [...new Set([...own, ...place.names.en, ...(place.names.latin ?? []), ...azerbaijani])]
}

/** True where this name of the place counts only beside its district, its province or another place of the same district. */
export const isAmbiguous = (place: Place, name: string, language: Language): boolean => {
  const folded = foldName(name)
  return (
    place.ambiguous?.includes(folded) === true || place.ambiguousIn?.[language]?.some((one) => foldName(one) === folded) === true
  )
}

/** Shorter spellings made by rule are too often words: they count as ambiguous. */
const SURE_LETTERS = 6

const ownNames = new Map<Language, ReadonlySet<string>>()

/** The names of all places in a language: none of them is another place's spelling. */
function allNamesIn(language: Language): ReadonlySet<string> {
  let names = ownNames.get(language)
  if (!names) {
    names = new Set(PLACES.flatMap((place) => namesIn(place, language).map(foldName)))
    ownNames.set(language, names)
  }
  return names
}

function withVariants(spellings: Map<string, boolean>, place: Place, language: 'fa' | 'ar'): ReadonlyMap<string, boolean> {
  if (place.kind === 'region' || place.kind === 'pass' || place.capital) return spellings
  const known = new Set(allNamesIn(language))
  for (const [name, ambiguous] of [...spellings]) {
    for (const spelling of respelledArabic(name, language)) {
      const folded = foldName(spelling)
      if (known.has(folded)) continue
      known.add(folded)
      spellings.set(spelling, ambiguous || spelling.length < SURE_LETTERS)
    }
  }
  return spellings
}

function withCaucasianVariants(spellings: Map<string, boolean>, place: Place, language: 'hy' | 'ka'): ReadonlyMap<string, boolean> {
  if (place.kind === 'region' || place.kind === 'pass' || place.capital) return spellings
  const known = new Set(allNamesIn(language))
  // Armenian desks know how their own country's villages are written.
  const names = language === 'hy' && place.country === 'AM' ? [] : [...spellings.keys()]
  for (const spelling of respelledCaucasian(names, place.names.az ?? [], language)) {
    const folded = foldName(spelling)
    if (known.has(folded)) continue
    known.add(folded)
    spellings.set(spelling, place.ambiguous !== undefined || spelling.length < SURE_LETTERS)
  }
  return spellings
}

/** Every way a text in this language may spell the place, each with whether it is ambiguous (`isAmbiguous`). */
export function spellingsIn(place: Place, language: Language): ReadonlyMap<string, boolean> {
  const spellings = new Map(namesIn(place, language).map((name) => [name, isAmbiguous(place, name, language)]))
  if (isPersoArabic(language)) return withVariants(spellings, place, language)
  if (isCaucasian(language)) return withCaucasianVariants(spellings, place, language)
  if (!isRespelled(language) || place.kind === 'region' || place.kind === 'pass') return spellings
  const known = new Set([...spellings.keys()].map(foldName))
  // A Russian name that is also a word is one in these spellings too: "казах".
  const russian = place.ambiguous === undefined ? (place.names.ru ?? []) : []
  for (const name of [...place.names.en, ...(place.names.latin ?? []), ...russian]) {
    const ambiguous = isAmbiguous(place, name, language)
    for (const spelling of respelled(name, language)) {
      if (known.has(spelling)) continue
      known.add(spelling)
      spellings.set(spelling, ambiguous || spelling.length < SURE_LETTERS)
    }
  }
  return spellings
}

const allNames = (place: Place): readonly string[] => [
  place.name,
  ...Object.values(place.names).flat(),
  ...Object.values(place.sideNames),
]

/** Every place that anybody calls so, in any language; twins come together. */
export const placesNamed = (name: string): readonly Place[] => {
  const folded = foldName(name)
  return PLACES.filter((place) => allNames(place).some((known) => foldName(known) === folded))
}
