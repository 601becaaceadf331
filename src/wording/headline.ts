import type { Alert, Assertion, Change, Instant } from '../model.ts'
import { voiceOf } from '../model.ts'
import { cut } from './clean.ts'
import type { Scene } from './scene.ts'
import { dayOf, factsOf, mergeFire, predicate, speakerOf, writtenOut } from './scene.ts'
import { sameDay, wallClock } from './time.ts'

/** Room on a lock screen, in UTF-16 units. */
export const LONGEST_HEADLINE = 180

const PLACES_TRIED = [4, 3, 2, 1]

export const asAssertion = (change: Change): Assertion => ({
  voice: voiceOf(change.claim),
  claim: change.claim,
  source: change.source,
  at: change.source.published,
})

/** Whether a second voice speaks of the very thing that the first does. */
const sameThing = (a: Assertion, b: Assertion): boolean => {
  if (a.claim.kind === 'ceasefire' && b.claim.kind === 'ceasefire') {
    return (
      a.claim.phase === b.claim.phase &&
      (a.claim.accused === b.claim.accused || a.claim.accused === null || b.claim.accused === null)
    )
  }
  return a.claim.kind === b.claim.kind && a.claim.kind !== 'casualties'
}

const sentence = (said: Assertion, previous: Assertion | null, scene: Scene): string => {
  const facts = factsOf(said, scene)
  const { headline } = scene.texts
  if (facts.kind === 'ceasefire') return headline.ceasefire(facts)
  return facts.kind === 'shelling' ? headline.shelling(facts) : headline.losses(facts, formerFigure(said, previous))
}

/** The speaker's own figure before this one, for the loss that is named first. */
const formerFigure = ({ voice, claim }: Assertion, previous: Assertion | null): number | null => {
  if (claim.kind !== 'casualties' || previous?.claim.kind !== 'casualties' || previous.voice !== voice) return null
  const sameCell = claim.side === previous.claim.side && (claim.civilian === true) === (previous.claim.civilian === true)
  if (!sameCell || claim.scope !== previous.claim.scope) return null
  for (const loss of ['killed', 'wounded', 'captured', 'missing'] as const) {
    if (claim[loss] !== null) return claim[loss] === previous.claim[loss] ? null : previous.claim[loss]
  }
  return null
}

/** The clock, with its day where that is not the day of `beside`. */
const clockOf = (at: Instant, beside: Instant, scene: Scene): string => {
  const { clock } = wallClock(at, 'local')
  return sameDay(at, beside) ? clock : scene.texts.time.moment(dayOf(at, scene), clock)
}

const correction = (said: Assertion, previous: Assertion | null, scene: Scene): string => {
  const texts = scene.texts.headline.correction
  const facts = factsOf(said, scene)
  if (previous !== null && previous.voice === said.voice) {
    const former = factsOf(previous, scene)
    if (facts.stance === 'denies' && former.stance === 'asserts') {
      const [saidAt, withdrawnAt] = [previous.source.published, said.source.published]
      return texts.withdrawn(former, clockOf(saidAt, withdrawnAt, scene), clockOf(withdrawnAt, withdrawnAt, scene))
    }
    if (facts.kind === 'shelling' && former.kind === 'shelling' && facts.places.join() !== former.places.join()) {
      return texts.places(facts, former)
    }
    const figure = formerFigure(said, previous)
    if (facts.kind === 'casualties' && figure !== null) return texts.losses(facts, figure)
  }
  return texts.other(sentence(said, null, scene))
}

const answer = (lead: Assertion, other: Assertion, previous: Assertion | null, scene: Scene): string => {
  const { headline } = scene.texts
  const speaker = speakerOf(other, scene)
  if (sameThing(lead, other) && lead.claim.stance === 'asserts') {
    return other.claim.stance === 'denies' ? headline.denies(speaker) : headline.confirms(speaker)
  }
  if (other.claim.kind === 'casualties') return sentence(other, previous, scene)
  // It follows another claim than the one it may be answering, so it says in full what it denies.
  return headline.adds(speaker, writtenOut(predicate(factsOf(other, { ...scene, accusers: [] }), scene), scene))
}

const placesIn = ({ claim }: Assertion): number => (claim.kind === 'ceasefire' ? 0 : claim.places.length)

/** What the first sentence tells: of a denial or a confirmation, the claim that it answers, with all that was added to it. */
const leadOf = (alert: Alert, first: Change): Assertion => {
  const said = asAssertion(first)
  if (first.novelty !== 'denied' && first.novelty !== 'corroborated') return said
  const answers = (other: Assertion): boolean =>
    other.voice !== said.voice && other.claim.stance === 'asserts' && sameThing(other, said)
  const standing = mergeFire(alert.lines.flatMap(({ assertions }) => assertions.filter(answers)))
  const accuser = first.previous !== null && answers(first.previous) ? first.previous : standing[0]
  if (accuser === undefined) return said
  const fullest = standing
    .filter(({ voice }) => voice === accuser.voice)
    .reduce((best, other) => (placesIn(other) > placesIn(best) ? other : best), accuser)
  return first.claim.kind === 'shelling' ? fullest : accuser
}

/** Whoever denied the fire on one town has not denied that on another, told later. */
const couldAnswer = (lead: Assertion, denial: Assertion): boolean => {
  if (lead.claim.kind !== 'shelling' || denial.claim.kind !== 'shelling' || denial.source.published >= lead.source.published)
    return true
  const told = new Set(lead.claim.places.map(({ id }) => id))
  return told.size === 0 || denial.claim.places.some(({ id }) => told.has(id))
}

const sentences = (alert: Alert, first: Change, scene: Scene): string[] => {
  const said = asAssertion(first)
  const lead = leadOf(alert, first)
  const opening = first.novelty === 'corrected' ? correction(said, first.previous, scene) : sentence(lead, first.previous, scene)

  const denials = alert.lines.flatMap(({ assertions }) =>
    assertions.filter((other) => other.claim.stance === 'denies' && couldAnswer(lead, other)),
  )
  const told = alert.changes.map((change) => ({ said: asAssertion(change), previous: change.previous }))
  const candidates = [...told, ...denials.map((denial) => ({ said: denial, previous: null }))]
  const heard = new Set([lead.voice])
  const answers: string[] = []
  for (const { said: other, previous } of candidates) {
    if (heard.has(other.voice)) continue
    heard.add(other.voice)
    answers.push(answer(lead, other, previous, scene))
  }
  return [opening, ...answers]
}

/**
 * One or more whole sentences, each with its claimant, in at most 180 characters: fewer places are named before a claimant
 * is cut off, and an answer that finds no room is left to the embed.
 */
export const wordHeadline = (alert: Alert, scene: Scene): string => {
  const [first] = alert.changes
  if (first === undefined) return scene.texts.names.topics[alert.topic]
  let headline = ''
  for (const mostPlaces of PLACES_TRIED) {
    const [opening = '', ...answers] = sentences(alert, first, { ...scene, mostPlaces })
    headline = opening
    for (const next of answers) if (headline.length + 1 + next.length <= LONGEST_HEADLINE) headline = `${headline} ${next}`
    if (headline.length <= LONGEST_HEADLINE) return headline
  }
  return cut(headline, LONGEST_HEADLINE)
}
