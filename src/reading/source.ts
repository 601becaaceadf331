import type { Attacker, Basis, Claimant, Office, Origin } from '../model.ts'
import type { Group } from './actors.ts'
import { homeSide, isSide } from './sides.ts'

/** Whose word something is. */
export interface Source {
  readonly claimant: Claimant
  readonly office: Office | null
  readonly name: string | null
  readonly basis: Basis
  /** The group that names it, for telling it apart from whoever is spoken of. */
  readonly group: Group | null
  /** Taken for whoever was named before: "the ministry", "it". */
  readonly guessed?: true
}

/** What resolves a bare "ministry", "enemy" or "it": the outlet's side and what was named before. */
export interface Context {
  readonly origin: Origin
  /** Who last spoke in this field, or in the title. */
  speaker: Source | null
  /** The ministry last named, which "the ministry" means. */
  ministry: Source | null
  /** The side that a headline names before its colon: whose a bare ministry is in a third party's report. */
  topic?: Attacker
  /** The side whose language the report is in. */
  readonly homeland: Attacker | null
  /** Whose capital opens the thought: "In Baku, however, military officials accused …". */
  seat: Claimant | null
  /** The one side whose dead and wounded the thought speaks of: "Two Armenian soldiers were killed, the Defence Ministry said." */
  hurt: Attacker | null
  /** Whose losses the report has last told of. */
  lost: Attacker | null
  /** The same, where the thought tells of losses again. */
  tells?: Attacker | null
  /** The last of each camp that the report has named. */
  /** Officials whom the report has named, by the last word of their names. */
  readonly people: Map<string, Source>
  /** The side last named, whose "this country" is. */
  named: Attacker | null
  /** Whose the place last named is, and so its mayor. */
  town: Attacker | null
  readonly camps: { azerbaijan: Attacker | null; armenia: Attacker | null }
  /** Who keeps silent, and in which sentence: "Baku does not disclose its losses; according to the prosecutors, …". */
  mute?: { readonly field: string; readonly sentence: number; readonly who: Claimant }
  /** The side that alone has been named so far, where the thought tells of no fire, whose victim may be the other. */
  sole?: Attacker | null
  /** Who last spoke in the field before: the teaser's speaker, whose statement the text quotes. */
  told?: Source | null
  /** The outlet's own country, neither of the sides, has been named. */
  abroad?: true
  /** The headline tells of prisoners who come home: how they were taken is no news. */
  freed?: true
  /** People whom the report has named in full, by their surname: which of two Stepanyans is meant. */
  readonly surnames: Map<string, Pick<Source, 'claimant' | 'office' | 'name'>>
  /** Who last spoke for each camp under a name of its own. */
  readonly spoke: { azerbaijan: Source | null; armenia: Source | null }
  /** The side last named with an office. */
  lastOffices: Map<Office, Claimant>
}

/** Whom a side stands against in this report; null where the other camp is not named, or for anybody else. */
export function rivalOf(claimant: Claimant, { camps }: Pick<Context, 'camps'>): Attacker | null {
  if (!isSide(claimant)) return null
  return claimant === 'azerbaijan' ? camps.armenia : camps.azerbaijan
}

const campOf = (side: Attacker): 'azerbaijan' | 'armenia' => (side === 'azerbaijan' ? 'azerbaijan' : 'armenia')

/** Who speaks against a side: whoever of the other camp spoke last, with the office that is named now; null where that camp is not named. */
export function answererTo({ claimant, office, group }: Source, context: Context): Source | null {
  const rival = rivalOf(claimant, context)
  if (rival === null) return null
  const spoke = context.spoke[campOf(rival)]
  const known = spoke !== null && (office === null || spoke.office === office) ? spoke : null
  return known ? { ...known, group } : { claimant: spoke?.claimant ?? rival, office, name: null, basis: 'statement', group }
}

/** The claimant that an outlet is, when it speaks in its own voice. */
export function ownVoice(origin: Origin): Source {
  const home = homeSide(origin)
  return { claimant: home ?? 'media', office: home ? 'media' : null, name: null, basis: 'relay', group: null }
}

/** "The ombudsman" in an outlet of neither side is rather the region's that it writes of than its own country's. */
const isNational = (office: Office): boolean => office !== 'ombudsman' && office !== 'local-authority'

/** Everybody who speaks in a group: mostly one, two where it is an office of both sides. */
export function sourcesOf(group: Group, context: Context): Source[] {
  const source = sourceOf(group, context)
  if (!source) return []
  if (group.alsoOf === undefined) return [source]
  return [source, { ...source, claimant: group.alsoOf }]
}

/** Who a group is as a speaker; null where it is nobody that could speak. */
export function sourceOf(group: Group, context: Context): Source | null {
  const { who, office, name } = group
  if (who === 'both' || who === 'otherCountry')
    return who === 'otherCountry' && group.head === 'speaker'
      ? { claimant: 'other', office, name, basis: 'statement', group }
      : null
  if (group.head === 'target' || group.head === 'people' || group.possessor === 'enemy') return null
  if (group.head === 'press') {
    if (isSide(who)) return { claimant: who, office: 'media', name, basis: 'relay', group }
    if (group.origin && homeSide(group.origin))
      return { claimant: homeSide(group.origin) ?? 'media', office: 'media', name, basis: 'relay', group }
    return { claimant: 'media', office: null, name, basis: 'relay', group }
  }
  if (group.head === 'outlet' && group.origin) {
    const home = homeSide(group.origin)
    return { claimant: home ?? 'media', office: home ? 'media' : null, name, basis: 'relay', group }
  }
  if (who !== null) {
    if (office !== null) context.lastOffices.set(office, who)
    const known = group.again && office === null && context.speaker?.claimant === who ? context.speaker.office : office
    if (office?.endsWith('ministry')) context.ministry = { claimant: who, office, name, basis: 'statement', group }
    const source: Source = { claimant: who, office: known, name, basis: 'statement', group }
    if (isSide(who)) context.spoke[campOf(who)] = source
    return source
  }
  if (group.again && office === null && who === null) {
    if (context.seat !== null) return { claimant: context.seat, office: null, name, basis: 'statement', group }
    const named = context.ministry ?? context.speaker
    if (named?.basis === 'statement') return { ...named, group, guessed: true }
    const home = homeSide(context.origin) ?? context.hurt ?? (context.origin === 'third' ? (context.topic ?? null) : null)
    return home ? { claimant: home, office: null, name, basis: 'statement', group } : null
  }
  if (office !== null) {
    const speaker = context.speaker
    // "Azerbaijan dismissed it. Its units did not fire, the country's defence ministry said."
    const goesOn =
      speaker &&
      (speaker.office === office || (speaker.office === null && isSide(speaker.claimant) && speaker.group?.head === 'name'))
    const known = goesOn ? speaker.claimant : context.lastOffices.get(office)
    // "The ministry", "the prosecutors", where one side alone is named; "troops" are no such body.
    const sole = group.head === 'speaker' ? (context.sole ?? null) : null
    const claimant =
      (office === 'local-authority' || (office === 'ombudsman' && context.origin === 'third') ? context.town : null) ??
      context.seat ??
      known ??
      homeSide(context.origin) ??
      context.hurt ??
      (context.origin === 'third'
        ? (context.topic ?? context.homeland ?? sole ?? (isNational(office) ? (context.tells ?? null) : null))
        : speaker?.basis === 'statement' && isSide(speaker.claimant)
          ? speaker.claimant
          : sole && !context.abroad
            ? sole
            : isNational(office)
              ? context.origin
              : null)
    const guessed = context.seat === null && homeSide(context.origin) === null
    return claimant ? { claimant, office, name, basis: 'statement', group, ...(guessed && { guessed: true as const }) } : null
  }
  return null
}
