import type { Language, Side } from '../../model.ts'
import { foldName } from './fold.ts'
import type { Place, PlaceKind, PlaceNames, Sector, SideNames } from './place.ts'
import { fromArmenian, fromAzerbaijani, fromEnglish, fromRussian } from './transliterate.ts'

/**
 * One line of a table of places. A name reads `Armenia's, its variants / Azerbaijan's, its variants`; without a slash the sides
 * agree. `en`, `hy`, `az` and `ru` are written by hand; the other languages where the letter-by-letter form is not the usual one.
 */
export type Row = {
  readonly id: string
  readonly en: string
  /** Where the English name that the world uses is not the first of `en` on the side of the place's own country. */
  readonly name?: string
  readonly latin?: string
  /** Latitude and longitude, agreed by two sources. */
  readonly at?: readonly [number, number]
  /** Latitude and longitude to about 5 km. */
  readonly near?: readonly [number, number]
  readonly country?: 'AM' | 'AZ'
  readonly kind?: PlaceKind
  readonly within?: string | null
  readonly sector?: Sector
  readonly district?: true
  readonly capital?: true
  readonly adjective?: string
  /** `true`: every name of it. */
  readonly ambiguous?: true | readonly string[]
  readonly twins?: readonly string[]
  /** `id` in the language list; a row's `id` is the place's. */
  readonly indonesian?: string
} & { readonly [language in Exclude<Language, 'en' | 'id'>]?: string }

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

const spelled = (name: string | undefined, speller: ((name: string) => string) | undefined): readonly string[] =>
  name === undefined || speller === undefined ? [] : [speller(name)]

/** Names that the row leaves out, spelled from the side's own language. */
const completed = (row: Row, agreed: boolean, home: Side): ReadonlyMap<Language, BySide> => {
  const cells = new Map<Language, BySide>([['en', bySide(row.en)]])
  const own = { armenia: row.hy && bySide(row.hy).armenia[0], azerbaijan: row.az && bySide(row.az).azerbaijan[0] }
  const fill = (language: Exclude<Language, 'en'>, armenia: readonly string[], azerbaijan: readonly string[]) => {
    const cell = language === 'id' ? row.indonesian : row[language]
    if (cell !== undefined) {
      const given = bySide(cell)
      const bare = !agreed && !cell.includes('/')
      const homeOnly = bare && (language === 'hy' || language === 'az' || language === 'ru')
      if (language === 'az' && homeOnly) cells.set(language, { armenia, azerbaijan: given.azerbaijan })
      else if (homeOnly || bare) cells.set(language, { armenia: given.armenia, azerbaijan })
      else cells.set(language, given)
    } else if (agreed) {
      const names = home === 'armenia' && armenia.length > 0 ? armenia : azerbaijan.length > 0 ? azerbaijan : armenia
      cells.set(language, { armenia: names, azerbaijan: names })
    } else cells.set(language, { armenia, azerbaijan })
  }
  fill('hy', [], spelled(own.azerbaijan, fromAzerbaijani.hy))
  fill('az', spelled(own.armenia, fromArmenian.az), [])
  fill('ru', [], spelled(own.azerbaijan, fromAzerbaijani.ru))
  for (const language of ['tr', 'ka', 'fa', 'ar'] as const)
    fill(language, spelled(own.armenia, fromArmenian[language]), spelled(own.azerbaijan, fromAzerbaijani[language]))
  const english = bySide(row.en)
  for (const language of ['el', 'fr', 'de'] as const)
    fill(language, spelled(english.armenia[0], fromEnglish[language]), spelled(english.azerbaijan[0], fromEnglish[language]))
  const russian = cells.get('ru')
  fill('uk', russian?.armenia.map(fromRussian.uk) ?? [], russian?.azerbaijan.map(fromRussian.uk) ?? [])
  for (const language of ['id', 'es', 'it'] as const)
    if (row[language] !== undefined) fill(language, english.armenia, english.azerbaijan)
  return cells
}

const place = (heading: Heading, row: Row): Place => {
  const english = bySide(row.en)
  const sideNames: SideNames = { armenia: english.armenia[0] ?? row.id, azerbaijan: english.azerbaijan[0] ?? row.id }
  const country = row.country ?? heading.country
  const home: Side = country === 'AM' ? 'armenia' : 'azerbaijan'
  const agreed = sideNames.armenia === sideNames.azerbaijan
  const cells = completed(row, agreed, home)
  const names: Partial<Record<Language | 'latin', readonly string[]>> = {}
  const sideNamesIn: Partial<Record<Language, SideNames>> = {}
  for (const [language, { armenia, azerbaijan }] of cells) {
    const all = unique([armenia[0], azerbaijan[0], ...armenia, ...azerbaijan])
    if (all.length > 0) names[language] = all
    if (language !== 'en' && armenia[0] !== undefined && azerbaijan[0] !== undefined && armenia[0] !== azerbaijan[0])
      sideNamesIn[language] = { armenia: armenia[0], azerbaijan: azerbaijan[0] }
  }
  if (row.latin !== undefined) names.latin = listed(row.latin)
  const [lat, lng] = row.at ?? row.near ?? [0, 0]
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
    ...(row.twins && { twins: row.twins }),
  }
}

const ukrainianAdjective = (russian: string): string => `${fromRussian.uk(russian.replace(/с?ский$/u, ''))}ський`

/** The rows of one area as places. */
export const table = (heading: Heading, rows: readonly Row[]): readonly Place[] => rows.map((row) => place(heading, row))
