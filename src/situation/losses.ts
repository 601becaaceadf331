import type { CasualtiesClaim, Loss, Voice } from '../model.ts'
import { instant, LOSSES } from '../model.ts'
import { episodeAt, lastEpisode } from './episode.ts'
import type { Front } from './front.ts'
import { incidentId } from './hash.ts'
import { severityOfToll } from './severity.ts'
import type { Figures, Fire, LossFact, Memory, Whose } from './state.ts'
import type { Outcome, Statement, Verdict } from './statement.ts'
import { DAY } from './time.ts'
import { isOwnKnowledge, isPress, sideOf, sideSpeaking } from './voices.ts'

/** An incident's dead are counted on for this long: the wounded die, the missing are found. */
const COUNTED_FOR = 3 * DAY
/** Dead told within this of a fire at their place are that fire's. */
const FIRE_WITHIN = DAY
const FACTS_KEPT = 400
const ZEROS_KEPT = 16
const STEPS_KEPT = 64

type Numbers = Readonly<Record<Loss, number | null>>

/** Compares a claim of losses, or its denial (CHANGES.md, Losses). */
export function compareLosses(memory: Memory, statement: Statement, claim: CasualtiesClaim, front: Front): Outcome {
  const episode = episodeAt(memory.episodes, statement.said) ?? lastEpisode(memory.episodes)
  if (!episode) return { memory, incident: null, verdict: null }
  const incident = { id: incidentId('losses', episode.id), topic: 'losses' as const }
  const outcome = { memory, incident, verdict: null }
  if (claim.stance === 'denies') return denied(memory, statement, claim, episode.id, incident.id, front)
  if (isNobodysSum(statement, claim) || claim.scope === 'increment') return outcome
  if (isZero(claim)) return { ...outcome, memory: withZero(memory, statement, claim) }
  const found = factOf(memory, statement, claim, episode.id, front)
  if (found === 'part') return outcome
  const { fact, known } = found
  const mine = fact.figures[statement.voice]
  const weighed = weigh(statement, claim, known, mine)
  if (weighed === null)
    return { ...outcome, memory: withFact(memory, { ...fact, heard: Math.max(fact.heard, statement.said) }, known) }
  const next = withFact(memory, grown(fact, statement, claim, weighed.novelty === 'corrected'), known)
  return { memory: next, incident, verdict: { ...weighed, incident: incident.id, topic: 'losses' } }
}

/** The press's sum for both sides. */
const isNobodysSum = ({ voice }: Statement, { side, basis }: CasualtiesClaim): boolean =>
  side === 'both' && (isPress(voice) || basis === 'relay')

const isZero = (claim: CasualtiesClaim): boolean =>
  LOSSES.some((loss) => claim[loss] === 0) && LOSSES.every((loss) => claim[loss] === 0 || claim[loss] === null)

function withZero(memory: Memory, { voice, said }: Statement, { side, killed }: CasualtiesClaim): Memory {
  const speaking = sideSpeaking(voice)
  if (killed !== 0 || speaking === null || whose(side) !== speaking) return memory
  return { ...memory, zeros: [...memory.zeros, { side: speaking, said }].slice(-ZEROS_KEPT) }
}

/** `artsakh`'s people are Armenia's toll. */
const whose = (side: CasualtiesClaim['side']): Whose =>
  side === null ? 'unknown' : side === 'russia' || side === 'both' ? side : (sideOf(side) ?? 'unknown')

/** The fact that a claim is about, and whether anything was said on it before; `part` where it only breaks a known total down. */
function factOf(
  memory: Memory,
  statement: Statement,
  claim: CasualtiesClaim,
  episode: number,
  front: Front,
): { fact: LossFact; known: LossFact | null } | 'part' {
  const of = whose(claim.side)
  const facts = memory.facts.filter((fact) => fact.episode === episode && fact.whose === of)
  const scope = claim.scope === 'incident' ? 'incident' : claim.civilian === true ? 'civilians' : 'total'
  const places = claim.places.map(({ id }) => id)
  const empty: LossFact = {
    episode,
    whose: of,
    scope,
    civilian: claim.civilian,
    fires: [],
    places: [],
    at: statement.at,
    heard: statement.said,
    figures: {},
    denied: [],
  }
  const same = facts.find((fact) => fact.scope === scope)
  if (scope !== 'incident') {
    if (same) return { fact: same, known: same }
    const only = onlyIncident(facts, statement.voice)
    if (scope === 'total' && only) return { fact: only, known: only }
    return { fact: empty, known: null }
  }
  const fires = firesOf(memory, statement, claim, places, front)
  const incident = facts.findLast(
    (fact) => fact.scope === 'incident' && isSameIncident(fact, fires, places, claim, statement, front),
  )
  if (incident) {
    const merged = {
      ...incident,
      fires: [...new Set([...incident.fires, ...fires])],
      places: [...new Set([...incident.places, ...places])],
    }
    return { fact: merged, known: incident }
  }
  const total =
    facts.find((fact) => fact.scope === (claim.civilian === true ? 'civilians' : 'total')) ??
    facts.find((fact) => fact.scope === 'total')
  const toll = total?.figures[statement.voice]
  if (total && toll && !isFresh(statement, fires)) {
    // With nothing that sets the incident apart, a figure within the known total is a part of it and a higher one is the total.
    return LOSSES.every((loss) => claim[loss] === null || (toll[loss] !== null && (claim[loss] ?? 0) <= (toll[loss] ?? 0)))
      ? 'part'
      : { fact: total, known: total }
  }
  return { fact: { ...empty, fires, places }, known: null }
}

/** The one incident that a voice gave figures of: as long as there is no other, its dead are the whole toll. */
function onlyIncident(facts: readonly LossFact[], voice: Voice): LossFact | null {
  const mine = facts.filter((fact) => fact.scope === 'incident' && fact.civilian !== true && fact.figures[voice])
  return mine.length === 1 && mine[0] && mine[0].figures[voice]?.killed != null ? mine[0] : null
}

/** The fires that the dead belong to: those of the same report, else a live one at their place. */
function firesOf(
  memory: Memory,
  statement: Statement,
  claim: CasualtiesClaim,
  places: readonly string[],
  front: Front,
): readonly string[] {
  const victims = sideOf(claim.side === 'russia' || claim.side === 'both' ? null : claim.side)
  const fits = (fire: Fire): boolean =>
    (victims === null || fire.attacker !== victims) && (places.length === 0 || front.sameArea(fire.places, places))
  const told = memory.fires.filter((fire) => statement.fires.has(fire.id) && fits(fire))
  if (told.length > 0 || places.length === 0) return told.map(({ id }) => id)
  const live = memory.fires.findLast(
    (fire) => statement.at >= fire.from - FIRE_WITHIN && statement.at <= fire.to + FIRE_WITHIN && fits(fire),
  )
  return live ? [live.id] : []
}

/** The report brings a fire of its own, or states a time: the dead are news, whatever the toll already is. */
const isFresh = ({ fires, stated, said }: Statement, belongs: readonly string[]): boolean =>
  belongs.some((id) => fires.get(id)?.began === true) ||
  (stated !== null && said - stated.from <= FIRE_WITHIN && belongs.length > 0)

function isSameIncident(
  fact: LossFact,
  fires: readonly string[],
  places: readonly string[],
  claim: CasualtiesClaim,
  statement: Statement,
  front: Front,
): boolean {
  if (claim.civilian !== null && fact.civilian !== null && claim.civilian !== fact.civilian) return false
  if (fires.some((id) => fact.fires.includes(id))) return true
  if (fires.some((id) => statement.fires.get(id)?.began === true)) return false
  const apart = statement.stated === null ? Math.abs(statement.said - fact.heard) : Math.abs(statement.at - fact.at)
  if (apart > COUNTED_FOR) return false
  return places.length === 0 || fact.places.length === 0 || front.sameArea(fact.places, places)
}

/** What a figure adds (CHANGES.md, Losses); null where it adds nothing. */
function weigh(
  statement: Statement,
  claim: CasualtiesClaim,
  known: LossFact | null,
  mine: Figures | undefined,
): Omit<Verdict, 'incident' | 'topic'> | null {
  const others = Object.values(known?.figures ?? {})
  const given = LOSSES.filter((loss) => claim[loss] !== null)
  if (claim.corrects && others.length > 0) {
    const former = mine ?? others.at(-1)
    const changed = given.filter((loss) => former?.[loss] !== claim[loss])
    if (mine && statement.said < mine.said) return null
    return changed.length === 0 || !former
      ? null
      : {
          novelty: 'corrected',
          severity: severityOfToll(former.killed, null) === 'flash' ? 'flash' : 'notice',
          changed,
          previous: former.assertion,
        }
  }
  const highest = Math.max(0, ...others.map(({ killed }) => killed ?? 0))
  if (others.length === 0) return { novelty: 'new', severity: severityOfToll(claim.killed, null), changed: [], previous: null }
  if (!mine) {
    const isOwn = isOwnKnowledge(claim)
    if (!isOwn && (claim.killed === null || claim.killed <= highest)) return null
    if (statement.late && others.some(({ killed }) => killed === claim.killed)) return null
    // Somebody's older figure, passed on by another.
    if (
      claim.killed !== null &&
      others.some(({ steps, killed }) => killed !== claim.killed && steps.some((step) => step.killed === claim.killed))
    )
      return null
    return { novelty: 'new', severity: severityOfToll(claim.killed, null), changed: [], previous: others.at(-1)?.assertion ?? null }
  }
  const changed = given.filter((loss) => isHigher(claim, mine, loss, statement.said))
  if (changed.length === 0) return null
  return {
    novelty: 'updated',
    severity: changed.includes('killed') ? severityOfToll(claim.killed, mine.killed) : 'notice',
    changed,
    previous: mine.assertion,
  }
}

function isHigher(claim: Numbers, mine: Figures, loss: Loss, said: number): boolean {
  const figure = claim[loss]
  if (figure === null || figure === 0) return false
  if (mine.corrected !== null && said < mine.corrected) return false
  if (loss === 'killed' && mine.refuted.includes(figure)) return false
  return figure > (mine[loss] ?? 0)
}

/** The fact with a voice's figures on it. A correction replaces them, else only what is higher moves. */
function grown(fact: LossFact, statement: Statement, claim: CasualtiesClaim, corrects: boolean): LossFact {
  const { voice, said, assertion } = statement
  const mine = fact.figures[voice]
  const first: Figures = {
    killed: null,
    wounded: null,
    captured: null,
    missing: null,
    said,
    corrected: null,
    refuted: [],
    steps: [],
    assertion,
  }
  const before = mine ?? first
  const moved: Partial<Record<Loss, number | null>> = Object.fromEntries(
    LOSSES.map((loss) => [
      loss,
      corrects ? (claim[loss] ?? before[loss]) : isHigher(claim, before, loss, said) ? claim[loss] : before[loss],
    ]),
  )
  const taken =
    corrects && before.killed !== null && before.killed !== claim.killed
      ? [...before.refuted, before.killed].slice(-STEPS_KEPT)
      : before.refuted
  const figures: Figures = {
    ...before,
    ...moved,
    said: Math.max(before.said, said),
    corrected: corrects ? said : before.corrected,
    refuted: taken,
    steps: stepsOf(before, moved.killed ?? null, statement),
    assertion,
  }
  return {
    ...fact,
    civilian: fact.civilian ?? claim.civilian,
    at: Math.max(fact.at, statement.at),
    heard: Math.max(fact.heard, said),
    figures: { ...fact.figures, [voice]: figures },
  }
}

function stepsOf({ steps, killed }: Figures, now: number | null, { said, report }: Statement): Figures['steps'] {
  if (now === null || now === killed) return steps
  return [...steps, { killed: now, at: instant(said), outlet: report.source, url: report.url }].slice(-STEPS_KEPT)
}

function withFact(memory: Memory, fact: LossFact, known: LossFact | null): Memory {
  const kept = memory.facts.filter((each) => each !== known && memory.episodes.some(({ id }) => id === each.episode))
  return { ...memory, facts: [...kept, fact].slice(-FACTS_KEPT) }
}

/** A denial of losses counts once a voice and side. */
function denied(
  memory: Memory,
  statement: Statement,
  claim: CasualtiesClaim,
  episode: number,
  incident: string,
  front: Front,
): Outcome {
  const topic = 'losses' as const
  const found = factOf(memory, { ...statement, stated: null }, { ...claim, scope: 'total' }, episode, front)
  if (found === 'part') return { memory, incident: { id: incident, topic }, verdict: null }
  const { fact, known } = found
  if (fact.denied.includes(statement.voice)) return { memory, incident: { id: incident, topic }, verdict: null }
  const previous = Object.values(fact.figures).at(-1)?.assertion ?? null
  return {
    memory: withFact(memory, { ...fact, denied: [...fact.denied, statement.voice] }, known),
    incident: { id: incident, topic },
    verdict: { incident, topic, novelty: 'denied', severity: 'notice', changed: [], previous },
  }
}
