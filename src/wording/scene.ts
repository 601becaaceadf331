import type { Assertion, Claim, Instant, Language, PlaceRef, ShellingClaim, Source, Voice } from '../model.ts'
import { LOSSES, WEAPONS } from '../model.ts'
import type { CeasefireFacts, Facts, Figure, LossesFacts, ShellingFacts, Speaker } from './facts.ts'
import { flat } from './rich.ts'
import type { Texts } from './texts.ts'
import { sameDay, wallClock } from './time.ts'

/** What wording needs to know about the world; the pipeline gives it, from the gazetteer. */
export interface Wording {
  /**
   * A place as `voice` calls it, the other side's name in brackets where it differs, as `Stepanakert (Khankendi)`;
   * empty or the id where the place is unknown.
   */
  readonly placeName: (id: string, voice: Voice, language: Language) => string
}

/** Everything a sentence is built with: the language, the names of places, and how untrusted words are made fit. */
export interface Scene {
  readonly texts: Texts
  readonly wording: Wording
  readonly now: Instant
  readonly tidy: (text: string, most: number) => string
  readonly mostPlaces: number
  /** When the ceasefire that the post announces was both announced and in force; null where it announces none. */
  readonly announced: Instant | null
  /** Who in the post asserts fire: a denial by another voice answers them. */
  readonly accusers: readonly Voice[]
}

const LONGEST_NAME = 60
/** A breach so soon after the ceasefire is "already broken"; a day later it is just broken. */
const STILL_ALREADY_MS = 12 * 3_600_000

export const speakerOf = ({ voice, claim, source }: Pick<Assertion, 'voice' | 'claim' | 'source'>, scene: Scene): Speaker => {
  const named = voice === 'media' ? source.outlet : voice === 'other' ? claim.claimantName : null
  const name = scene.tidy(named ?? '', LONGEST_NAME)
  const id = voice === 'armenia' && claim.claimant === 'artsakh' ? 'artsakh' : voice
  return { id, offices: claim.office === null ? [] : [claim.office], name: name === '' ? null : name }
}

export const outletOf = ({ outlet }: Pick<Source, 'outlet'>, scene: Scene): string => scene.tidy(outlet, LONGEST_NAME)

const placeName = ({ id, name }: PlaceRef, voice: Voice, { wording, texts, tidy }: Scene): string =>
  tidy(wording.placeName(id, voice, texts.language) || name, LONGEST_NAME)

export const placeNames = (places: readonly PlaceRef[], voice: Voice, scene: Scene): { places: string[]; morePlaces: number } => ({
  places: places.slice(0, scene.mostPlaces).map((place) => placeName(place, voice, scene)),
  morePlaces: Math.max(0, places.length - scene.mostPlaces),
})

export const dayOf = (at: Instant, { texts, now }: Scene): string => {
  const there = wallClock(at, 'local')
  return texts.time.day(there, there.year !== wallClock(now, 'local').year)
}

/** A predicate for a place where no timestamp can stand: its times are written out in local time. */
export const writtenOut = (text: Parameters<typeof flat>[0], scene: Scene): string =>
  flat(text, ({ time, style }) => {
    const { clock } = wallClock(time, 'local')
    const { moment, local } = scene.texts.time
    if (style === 'date') return dayOf(time, scene)
    return `${style === 'clock' || sameDay(time, scene.now) ? clock : moment(dayOf(time, scene), clock)} ${local}`
  })

const ceasefireFacts = (assertion: Assertion, claim: Extract<Claim, { kind: 'ceasefire' }>, scene: Scene): CeasefireFacts => {
  const { effective } = claim
  // An hour without a zone is shown in the one that it was read in, so that it stays the hour that was printed.
  const zone = claim.claimant === 'russia' && !claim.effectiveAssumed ? 'moscow' : 'local'
  const there = effective === null ? null : wallClock(effective, zone)
  return {
    kind: 'ceasefire',
    speaker: speakerOf(assertion, scene),
    stance: claim.stance,
    phase: claim.phase,
    accused: claim.accused,
    effective:
      effective === null || there === null
        ? null
        : {
            at: effective,
            clock: there.clock,
            day: scene.texts.time.day(there, there.year !== wallClock(scene.now, zone).year),
            zone,
            assumed: claim.effectiveAssumed === true,
          },
    brokers: [...new Set(claim.brokers)],
    already: scene.announced !== null && Date.parse(assertion.at) - Date.parse(scene.announced) < STILL_ALREADY_MS,
  }
}

const shellingFacts = (assertion: Assertion, claim: ShellingClaim, scene: Scene): ShellingFacts => ({
  kind: 'shelling',
  speaker: speakerOf(assertion, scene),
  stance: claim.stance,
  weapon: claim.weapon,
  attacker: claim.attacker,
  ongoing: claim.ongoing,
  target: claim.target,
  ...placeNames(claim.places, assertion.voice, scene),
  when: claim.when,
  answering: claim.stance === 'denies' && scene.accusers.some((voice) => voice !== assertion.voice),
})

const LONGEST_PHRASE = 40

const lossesFacts = (assertion: Assertion, claim: Extract<Claim, { kind: 'casualties' }>, scene: Scene): LossesFacts => {
  const figures = LOSSES.flatMap((loss): Figure[] => {
    const count = claim[loss]
    return count === null ? [] : [{ loss, count, exact: claim.exact[loss] !== false }]
  })
  const phrase = scene.tidy(claim.words ?? '', LONGEST_PHRASE)
  // It may have opened its sentence; here it stands inside one.
  const words = phrase.charAt(0).toLowerCase() + phrase.slice(1)
  return {
    kind: 'casualties',
    speaker: speakerOf(assertion, scene),
    stance: claim.stance,
    side: claim.side,
    figures,
    words: words === '' ? null : words,
    scope: claim.scope,
    ...placeNames(claim.places, assertion.voice, scene),
    civilian: claim.civilian,
    beside: false,
  }
}

export const factsOf = (assertion: Assertion, scene: Scene): Facts => {
  const { claim } = assertion
  if (claim.kind === 'ceasefire') return ceasefireFacts(assertion, claim, scene)
  return claim.kind === 'shelling' ? shellingFacts(assertion, claim, scene) : lossesFacts(assertion, claim, scene)
}

/** One word of a voice where it said the same of several places: one predicate, not one a place. */
export const mergeFire = (assertions: readonly Assertion[]): Assertion[] => {
  const merged: Assertion[] = []
  for (const assertion of assertions) {
    const { claim } = assertion
    const index = merged.findIndex(({ claim: other, voice }) => {
      if (claim.kind !== 'shelling' || other.kind !== 'shelling' || voice !== assertion.voice) return false
      const sameFire = claim.weapon === other.weapon && claim.attacker === other.attacker && claim.target === other.target
      return claim.stance === other.stance && claim.claimant === other.claimant && (claim.stance === 'denies' || sameFire)
    })
    const earlier = merged[index]
    if (claim.kind !== 'shelling' || earlier === undefined || earlier.claim.kind !== 'shelling') merged.push(assertion)
    else merged[index] = { ...assertion, claim: withPlacesOf(claim, earlier.claim) }
  }
  return merged
}

const withPlacesOf = (claim: ShellingClaim, earlier: ShellingClaim): ShellingClaim => ({
  ...claim,
  weapon: WEAPONS.find((weapon) => weapon === claim.weapon || weapon === earlier.weapon) ?? claim.weapon,
  when: earlier.when ?? claim.when,
  places: [...earlier.places, ...claim.places.filter(({ id }) => !earlier.places.some((place) => place.id === id))],
})

/** The predicate of a claim's line. */
export const predicate = (facts: Facts, { texts }: Scene): ReturnType<Texts['line']['ceasefire']> => {
  if (facts.kind === 'ceasefire') return texts.line.ceasefire(facts)
  return facts.kind === 'shelling' ? texts.line.shelling(facts) : texts.line.losses(facts)
}
