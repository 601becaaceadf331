import type { Language, Side } from '../../model.ts'

/** Stretches of front, north to south, and the hinterland behind them: two neighbouring places of one sector may be one incident. */
export const SECTORS = [
  'tavush-gazakh',
  'gegharkunik-kalbajar',
  'vayots-dzor',
  'syunik',
  'ararat-nakhchivan',
  'karabakh',
  'armenia-inland',
  'azerbaijan-inland',
] as const
export type Sector = (typeof SECTORS)[number]

export const PLACE_KINDS = ['settlement', 'district', 'province', 'region', 'water', 'pass', 'area'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/**
 * Base forms (nominative, citation form) by language: both sides' names and every common spelling, the most usual first.
 * `latin` holds further romanisations that any Latin-script language may use. What a text in some language may call a place is
 * asked through `namesIn`: the raw lists hold short names, as `Dığ`, that are common words in the next language.
 */
export type PlaceNames = { readonly en: readonly string[] } & Readonly<Partial<Record<Language | 'latin', readonly string[]>>>

/** One name of a place for each side; equal where both agree. */
export type SideNames = Readonly<Record<Side, string>>

export interface Place {
  /** The common English name in lower-case ASCII with hyphens, as CLAIMS.md has it. */
  readonly id: string
  readonly name: string
  /** By internationally recognised borders. */
  readonly country: 'AM' | 'AZ'
  readonly kind: PlaceKind
  /** The name also names the district around the town, as `Tovuz`: one place, for the two are rarely told apart in a headline. */
  readonly district?: true
  /** Its name also stands for the government that sits there. */
  readonly capital?: true
  /** Id of the district, province or region that it lies in. */
  readonly within: string | null
  readonly sector: Sector
  readonly lat: number
  readonly lng: number
  /** `approximate`: fewer than two sources agree; to about 5 km, for a mountain hamlet 10. */
  readonly precision: 'exact' | 'approximate'
  readonly names: PlaceNames
  /** Masculine nominative of the adjective, for `Товузский район` and its cases. */
  readonly adjectives?: Readonly<Partial<Record<'ru' | 'uk', readonly string[]>>>
  /** How each side calls it, romanised for English. */
  readonly sideNames: SideNames
  /** The same in other languages, where the sides differ. */
  readonly sideNamesIn?: Readonly<Partial<Record<Language, SideNames>>>
  /** Names of this place, folded by `foldName`, that are also common words, surnames or other places: they count only beside a region or a twin-breaking word. */
  readonly ambiguous?: readonly string[]
  /** The same for single languages: in Indonesian `Kapan` is also the word for when. Not folded. */
  readonly ambiguousIn?: Readonly<Partial<Record<Language, readonly string[]>>>
  /** Ids of places that share a name with this one. */
  readonly twins?: readonly string[]
}
