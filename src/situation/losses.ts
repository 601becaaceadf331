import type { CasualtiesClaim, Loss } from '../model.ts'
import { instant, LOSSES } from '../model.ts'
import { has, wordsAround } from './cues.ts'
import { episodeAt, lastEpisode } from './episode.ts'
import type { Front } from './front.ts'
import { lossesOf } from './incidents.ts'
import { factOf, whose } from './loss-facts.ts'
import { severityOfToll } from './severity.ts'
import type { Figures, LossFact, Memory } from './state.ts'
import type { Outcome, Statement, Verdict } from './statement.ts'
import { isOwnKnowledge, isPress, sideSpeaking } from './voices.ts'

const FACTS_KEPT = 400
const ZEROS_KEPT = 16
const STEPS_KEPT = 64

type Numbers = Readonly<Record<Loss, number | null>>

/** Compares a claim of losses, or its denial (CHANGES.md, Losses). */
export function compareLosses(memory: Memory, statement: Statement, claim: CasualtiesClaim, front: Front): Outcome {
  const episode = episodeAt(memory.episodes, statement.said) ?? lastEpisode(memory.episodes)
  if (!episode) return { memory, incident: null, verdict: null }
  const incident = { id: lossesOf(episode), topic: 'losses' as const }
  const outcome = { memory, incident, verdict: null }
  if (claim.stance === 'denies') return denied(memory, statement, claim, episode.id, incident.id, front)
  if (isNobodysSum(memory, statement, claim) || claim.scope === 'increment') return outcome
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

/** The press's sum for both sides, also where it names none though each gave its own. */
function isNobodysSum({ facts, episodes }: Memory, { voice, said }: Statement, { side, basis }: CasualtiesClaim): boolean {
  if (!isPress(voice) && basis !== 'relay') return false
  if (side !== null) return side === 'both'
  const episode = episodeAt(episodes, said)
  return facts.some((fact) => fact.episode === episode?.id && fact.whose !== 'unknown')
}

const isZero = (claim: CasualtiesClaim): boolean =>
  LOSSES.some((loss) => claim[loss] === 0) && LOSSES.every((loss) => claim[loss] === 0 || claim[loss] === null)

function withZero(memory: Memory, { voice, said }: Statement, { side, killed }: CasualtiesClaim): Memory {
  const speaking = sideSpeaking(voice)
  if (killed !== 0 || speaking === null || whose(side) !== speaking) return memory
  return { ...memory, zeros: [...memory.zeros, { side: speaking, said }].slice(-ZEROS_KEPT) }
}

/** Who offers condolences repeats a figure and states none. */
const condoles = ({ voice, report }: Statement, claim: CasualtiesClaim): boolean =>
  sideSpeaking(voice) === null && has(wordsAround(claim, report), 'condoles')

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
    const isOwn = isOwnKnowledge(claim) && !condoles(statement, claim)
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
