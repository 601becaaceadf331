import type { Alert, AlertLine, Assertion, Change, Claim, Incident, Novelty } from '../model.ts'
import { SEVERITIES } from '../model.ts'
import { standingOf } from '../situation/positions.ts'
import type { LiveSituation } from '../situation/state.ts'
import { roundsOf } from '../situation/truce.ts'
import { evidenceFor } from './evidence.ts'
import { formerOf, isGoneInto, sameFact } from './facts.ts'
import { independentOrigins } from './origins.ts'
import { assertionOf, inOrder, silentSides } from './voices.ts'

/** CHANGES.md, The change: where several fit, in this order. */
const NOVELTIES: readonly Novelty[] = ['corrected', 'denied', 'new', 'corroborated', 'updated']

const mostTellingFirst = (changes: readonly Change[]): Change[] =>
  changes.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      NOVELTIES.indexOf(a.novelty) - NOVELTIES.indexOf(b.novelty),
  )

/** The store gives back copies, so two changes are compared by what they say. */
const sameChange = (a: Change, b: Change): boolean =>
  a === b ||
  (a.novelty === b.novelty &&
    a.source.report === b.source.report &&
    a.source.published === b.source.published &&
    JSON.stringify(a.claim) === JSON.stringify(b.claim))

/** Changes of one report (at one revision of it) are one telling. */
const tellings = (history: readonly Change[]): number =>
  new Set(history.map(({ source }) => `${source.report} ${source.published}`)).size

const TOPICS = { ceasefire: 'ceasefire', shelling: 'shelling', casualties: 'losses' } as const

/** Of losses: the figures a voice gives for its own people, and whatever was told; the rest of an episode stays off the post. */
const shown = (assertion: Assertion, told: readonly Assertion[]): boolean => {
  const { claim, voice } = assertion
  if (claim.kind !== 'casualties') return true
  const ofItsOwn = claim.side === voice || (claim.side === 'artsakh' && voice === 'armenia')
  if (ofItsOwn && claim.scope === 'total') return true
  return told.some((other) => other.voice === voice && sameFact(other.claim, claim))
}

const linesOf = (assertions: readonly Assertion[], everything: readonly Change[]): AlertLine[] => {
  // What a change answers was heard before it, so an accusation stands above its denial.
  const answered = everything.flatMap((change) =>
    change.previous === null ? [assertionOf(change)] : [change.previous, assertionOf(change)],
  )
  const heard = [...answered, ...assertions].map(({ voice }) => voice)
  const lines = [...new Set(heard)].flatMap((voice): AlertLine[] => {
    const said = assertions.filter((assertion) => assertion.voice === voice)
    const words = said.filter((assertion) => !isGoneInto(assertion, said))
    const gone = said.filter((assertion) => !words.includes(assertion))
    return words.length === 0 ? [] : [{ voice, assertions: words, former: [...gone, ...formerOf(voice, everything, words)] }]
  })
  return inOrder(lines)
}

const sameWord = (a: Assertion, b: Assertion): boolean =>
  a === b || (a.source.report === b.source.report && JSON.stringify(a.claim) === JSON.stringify(b.claim))

const shareAPlace = (a: Claim, b: Claim): boolean =>
  a.kind === 'shelling' &&
  b.kind === 'shelling' &&
  (a.places.length === 0 || b.places.length === 0 || a.places.some(({ id }) => b.places.some((place) => place.id === id)))

/**
 * What is said to be under fire adds up: an incident keeps a voice's newest word only, and "Kapan too" does not take back Goris.
 * A correction does take back what it corrects.
 */
const fireSoFar = (kept: readonly Assertion[], everything: readonly Change[]): Assertion[] => {
  let words: Assertion[] = []
  for (const change of everything) {
    const word = assertionOf(change)
    const { previous } = change
    if (change.novelty === 'corrected' && previous !== null) {
      words = words.filter(({ voice, claim }) => voice !== word.voice || !shareAPlace(claim, previous.claim))
    }
    words.push(word)
  }
  return [
    ...words,
    ...kept.filter((assertion) => !words.some((word) => sameWord(word, assertion)) && !isTakenBack(assertion, everything)),
  ]
}

const isTakenBack = (assertion: Assertion, everything: readonly Change[]): boolean =>
  everything.some(({ novelty, previous }) => novelty === 'corrected' && previous !== null && sameWord(previous, assertion))

const composeAlert = (situation: LiveSituation, incident: Incident | undefined, changes: readonly [Change, ...Change[]]): Alert => {
  const [lead] = changes
  const history = (incident?.told ?? []).filter((told) => !changes.some((change) => sameChange(change, told)))
  const everything = [...history, ...changes]
  const told = everything.map(assertionOf)
  // A change that the incident does not keep as an assertion (a daily count, a relay) still gets its attributed line.
  const kept = incident?.assertions ?? []
  const unkept = changes.map(assertionOf).filter(({ voice, claim }) => {
    return !kept.some(
      (assertion) => assertion.voice === voice && sameFact(assertion.claim, claim) && assertion.claim.stance === claim.stance,
    )
  })
  const assertions = lead.claim.kind === 'shelling' ? fireSoFar(kept, everything) : [...kept, ...unkept]
  const visible = assertions.filter((assertion) => shown(assertion, told))
  return {
    id: lead.incident,
    revision: tellings(history) + 1,
    topic: incident?.topic ?? TOPICS[lead.claim.kind],
    severity: lead.severity,
    at: lead.source.published,
    changes,
    lines: linesOf(visible, everything),
    silent: silentSides(assertions),
    history,
    evidence: evidenceFor(changes, visible),
    independentOrigins: independentOrigins(assertionOf(lead), [...assertions, ...told]),
    status: situation.status,
    standing: standingOf(situation, roundsOf(situation.memory.words).at(-1) ?? { words: [] }),
  }
}

/**
 * One alert for each incident that `changes` touch, the most severe first. `situation` is the one after the changes;
 * `changes` are those of one report.
 */
export const composeAlerts = (situation: LiveSituation, changes: readonly Change[]): Alert[] => {
  const byIncident = new Map<string, [Change, ...Change[]]>()
  for (const change of mostTellingFirst(changes)) {
    const group = byIncident.get(change.incident)
    if (group === undefined) byIncident.set(change.incident, [change])
    else group.push(change)
  }
  const incidents = new Map(situation.incidents.map((incident) => [incident.id, incident]))
  return [...byIncident].map(([id, group]) => composeAlert(situation, incidents.get(id), group))
}
