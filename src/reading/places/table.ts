import type { Language, Side } from '../../model.ts'
import { foldName } from './fold.ts'
import type { Place, PlaceKind, PlaceNames, Sector, SideNames } from './place.ts'
import { fromArmenian, fromAzerbaijani, fromEnglish, fromRussian, ukrainianAdjective } from './transliterate.ts'

type LatLng = readonly [latitude: number, longitude: number]
/** `at`: agreed by two sources; `near`: by fewer, to about 5 km. */
type Whereabouts = { readonly at: LatLng; readonly near?: never } | { readonly near: LatLng; readonly at?: never }

/**
 * One line of a table of places. A name reads `Armenia's, its variants / Azerbaijan's, its variants`; without a slash the sides
 * agree. `en`, `hy`, `az` and `ru` are written by hand; the other languages where the letter-by-letter form is not the usual one.
 */
export type Row = {
  readonly id: string
  readonly en: string
  /** Where the English name that the world uses is not the first of `en` on the side of the place's own country. */
  readonly name?: string
  /** How posts show it to both sides, where the bare name would be taken for its twin. */
  readonly shown?: string
  readonly latin?: string
  readonly country?: 'AM' | 'AZ'
  readonly kind?: PlaceKind
  readonly within?: string | null
  readonly sector?: Sector
  readonly district?: true
  readonly capital?: true
  /** The name is made of common words, as `Lachin corridor`: a language without a cell of its own has no name for it. */
  readonly descriptive?: true
  readonly adjective?: string
  /** `true`: every name of it. */
  readonly ambiguous?: true | readonly string[]
  readonly ambiguousIn?: Place['ambiguousIn']
  readonly twins?: readonly string[]
  /** `id` in the language list; a row's `id` is the place's. */
  readonly indonesian?: string
} & { readonly [language in Exclude<Language, 'en' | 'id'>]?: string } & Whereabouts

/** What the rows of a table have in common. */
export interface Heading {
  readonly country: 'AM' | 'AZ'
  readonly kind?: PlaceKind
  readonly within: string | null
  readonly sector: Sector
}

interface BySide {
  readonly armenia: readonly string[]
  readonly azerbaijan: readonly string[]
}

const listed = (names: string): readonly string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

const bySide = (cell: string): BySide => {
  const [armenia = '', azerbaijan] = cell.split('/')
  return { armenia: listed(armenia), azerbaijan: listed(azerbaijan ?? armenia) }
}

const unique = (names: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
]

/** Persian joins parts of a name with a zero-width non-joiner, and as often leaves a plain space. */
const withPlainSpaces = (names: readonly (string | undefined)[]): readonly string[] =>
  unique([...names, ...names.map((name) => name?.replaceAll('\u200c', ' '))])

const spelled = (name: string | undefined, speller: ((name: string) => string) | undefined): readonly string[] =>
  name === undefined || speller === undefined ? [] : [speller(name)]

const NEWS_LANGUAGES = ['tr', 'ka', 'fa', 'ar'] as const
const LATIN_FROM_ENGLISH = ['el', 'fr', 'de'] as const

/** One name for both sides: a place is spelled from its own country's language; Armenian villages keep their Azerbaijani name beside it. */
const homeNames = (home: Side, armenia: readonly string[], azerbaijan: readonly string[]): readonly string[] => {
  if (home === 'armenia') return [...armenia, ...azerbaijan]
  return azerbaijan.length > 0 ? azerbaijan : armenia
}

/**
 * A row's names by language. What the row leaves out is spelled from the sides' own names. Where the sides differ and a cell has no
 * slash, it holds the name of the side whose language it is (in `ru` Armenia's), elsewhere the one name that the language uses.
 */
const completed = (row: Row, agreed: boolean, home: Side): ReadonlyMap<Language, BySide> => {
  const english = bySide(row.en)
  const cells = new Map<Language, BySide>([['en', english]])
  const armenian = row.hy === undefined || row.descriptive ? undefined : bySide(row.hy).armenia[0]
  const azerbaijani = row.az === undefined || row.descriptive ? undefined : bySide(row.az).azerbaijan[0]

  const write = (language: Language, cell: string | undefined, armenia: readonly string[], azerbaijan: readonly string[]): void => {
    if (cell?.includes('/')) cells.set(language, bySide(cell))
    else if (cell === undefined && !agreed) cells.set(language, { armenia, azerbaijan })
    else if (agreed || language !== 'az') {
      const own = cell === undefined ? homeNames(home, armenia, azerbaijan) : listed(cell)
      const oneSided = !agreed && (language === 'hy' || language === 'ru')
      cells.set(language, { armenia: own, azerbaijan: oneSided ? azerbaijan : own })
    } else cells.set(language, { armenia, azerbaijan: listed(cell ?? '') })
  }

  write('hy', row.hy, [], spelled(azerbaijani, fromAzerbaijani.hy))
  write('az', row.az, spelled(armenian, fromArmenian.az), [])
  write('ru', row.ru, [], spelled(azerbaijani, fromAzerbaijani.ru))
  for (const language of NEWS_LANGUAGES)
    write(language, row[language], spelled(armenian, fromArmenian[language]), spelled(azerbaijani, fromAzerbaijani[language]))
  for (const language of LATIN_FROM_ENGLISH)
    write(
      language,
      row[language],
      spelled(english.armenia[0], fromEnglish[language]),
      spelled(english.azerbaijan[0], fromEnglish[language]),
    )
  const russian = cells.get('ru')
  write('uk', row.uk, russian?.armenia.map(fromRussian.uk) ?? [], russian?.azerbaijan.map(fromRussian.uk) ?? [])
  if (row.es !== undefined) write('es', row.es, [], [])
  if (row.it !== undefined) write('it', row.it, [], [])
  if (row.indonesian !== undefined) write('id', row.indonesian, [], [])
  return cells
}

const place = (heading: Heading, row: Row): Place => {
  const english = bySide(row.en)
  const sideNames: SideNames = {
    armenia: row.shown ?? english.armenia[0] ?? row.id,
    azerbaijan: row.shown ?? english.azerbaijan[0] ?? row.id,
  }
  const country = row.country ?? heading.country
  const home: Side = country === 'AM' ? 'armenia' : 'azerbaijan'
  const agreed = sideNames.armenia === sideNames.azerbaijan
  const cells = completed(row, agreed, home)
  const names: Partial<Record<Language | 'latin', readonly string[]>> = {}
  const sideNamesIn: Partial<Record<Language, SideNames>> = {}
  const romanised =
    country === 'AM' && agreed && !row.descriptive ? spelled(row.hy && bySide(row.hy).armenia[0], fromArmenian.az) : []
  for (const [language, { armenia, azerbaijan }] of cells) {
    const all = withPlainSpaces([armenia[0], azerbaijan[0], ...armenia, ...azerbaijan, ...(language === 'az' ? romanised : [])])
    if (all.length > 0) names[language] = all
    if (language !== 'en' && armenia[0] !== undefined && azerbaijan[0] !== undefined && armenia[0] !== azerbaijan[0])
      sideNamesIn[language] = { armenia: armenia[0], azerbaijan: azerbaijan[0] }
  }
  if (row.latin !== undefined) names.latin = listed(row.latin)
  const [lat, lng] = row.at ?? row.near
  return {
    id: row.id,
    name: row.name ?? sideNames[home],
    country,
    kind: row.kind ?? heading.kind ?? 'settlement',
    ...(row.district && { district: row.district }),
    ...(row.capital && { capital: row.capital }),
    within: row.within === undefined ? heading.within : row.within,
    sector: row.sector ?? heading.sector,
    lat,
    lng,
    precision: row.at ? 'exact' : 'approximate',
    names: names as PlaceNames,
    ...(row.adjective && { adjectives: { ru: listed(row.adjective), uk: unique(listed(row.adjective).map(ukrainianAdjective)) } }),
    sideNames,
    ...(Object.keys(sideNamesIn).length > 0 && { sideNamesIn }),
    ...(row.ambiguous && {
      ambiguous: unique((row.ambiguous === true ? Object.values(names).flat() : row.ambiguous).map(foldName)),
    }),
    ...(row.ambiguousIn && { ambiguousIn: row.ambiguousIn }),
    ...(row.twins && { twins: row.twins }),
  }
}

/** The rows of one area as places. */
export const table = (heading: Heading, rows: readonly Row[]): readonly Place[] => rows.map((row) => place(heading, row))
