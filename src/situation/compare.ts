/**
 * From claims to changes (CHANGES.md). A situation is one immutable value; comparing an arrival with it gives the next one and what
 * subscribers have not been told yet. Pure: the clock comes in, ids are hashes of content.
 *
 * What is kept, and until when. Fires are compared with for three days after they were last heard of, at most 2,000; figures for the
 * newest three episodes, at most 400 facts; words of the current truce as the first and newest three of each voice on each matter, of
 * former truces for two days. Incidents stay in the situation for fourteen days after they were last heard of, the current truce's and
 * the last episode's for as long as they are current, at most 2,000 in all. An incident never reopens: the same matter later is a new one.
 */
import type { Change, Claim, Instant } from '../model.ts'
import { compareCeasefire } from './ceasefire.ts'
import { countsADay, wordsAround } from './cues.ts'
import { episodeAt, withClaimAt } from './episode.ts'
import { compareFire } from './fire.ts'
import { type Front, GAZETTEER } from './front.ts'
import { hashOf } from './hash.ts'
import { aged, withChange } from './incidents.ts'
import { compareLosses } from './losses.ts'
import type { Arrival, LiveSituation, Memory } from './state.ts'
import { type Outcome, type Statement, statementOf } from './statement.ts'
import { statusOf } from './status.ts'
import { HOUR, msOf } from './time.ts'

export type { Arrival, LiveSituation } from './state.ts'
export { emptySituation } from './state.ts'

const LATE = HOUR
/** A report dated further than this past the clock has a false date; it counts as said now. */
const AHEAD = 8 * 24 * HOUR
const SEEN_KEPT = 256

/** An arrival with the work done that is the same for every situation it is compared with. */
export interface Prepared {
  readonly arrival: Arrival
  /** What its former revision did not say. */
  readonly claims: readonly Claim[]
  readonly revision: string
}

export function prepared(arrival: Arrival): Prepared {
  const claims = arrival.kind === 'duplicate' ? [] : unsaid(arrival)
  const { id, title } = arrival.report
  return { arrival, claims, revision: claims.length === 0 ? '' : hashOf(12, id, title, JSON.stringify(arrival.claims)) }
}

export interface Compared {
  readonly situation: LiveSituation
  readonly changes: readonly Change[]
}

/**
 * Compares what a report says with what is known. `clock`: now, from the feed's or the replay's clock. A duplicate, and a revision
 * that was compared before, change nothing and give back the same value.
 */
export const compare = (situation: LiveSituation, arrival: Arrival, clock: Instant, front: Front = GAZETTEER): Compared =>
  comparePrepared(situation, prepared(arrival), clock, front)

export function comparePrepared(
  situation: LiveSituation,
  { arrival, claims, revision }: Prepared,
  clock: Instant,
  front: Front,
): Compared {
  if (claims.length === 0 || situation.memory.seen.includes(revision)) return { situation, changes: [] }
  // A date ahead of the clock makes nothing else late.
  const { latest } = situation.memory
  const now = msOf(clock) ?? 0
  const said = saidAt(arrival, now)
  const order = Math.min(said, now)
  const late = latest !== null && said < latest - LATE
  let memory = opened(situation.memory, claims, said)
  let incidents = situation.incidents
  const fires = new Map<string, { began: boolean }>()
  const changes = new Map<Claim, Change>()
  for (const claim of inOrder(claims)) {
    const statement = statementOf(claim, arrival.report, { said, order, late }, fires)
    const outcome = compareOne(memory, statement, claims, front)
    memory = outcome.memory
    if (outcome.incident?.topic === 'shelling') {
      const began = outcome.verdict?.novelty === 'new' || fires.get(outcome.incident.id)?.began === true
      fires.set(outcome.incident.id, { began })
    }
    const folded = withChange(incidents, outcome, statement)
    incidents = folded.incidents
    if (folded.change) changes.set(claim, folded.change)
  }
  memory = {
    ...memory,
    latest: said > now ? latest : Math.max(said, latest ?? said),
    seen: [...memory.seen, revision].slice(-SEEN_KEPT),
  }
  return {
    situation: { incidents: aged(incidents, memory, order), status: statusOf(memory), memory },
    changes: claims.flatMap((claim) => changes.get(claim) ?? []),
  }
}

/** The claims of an arrival that its former revision did not make; two sentences that say the same are one claim. */
function unsaid({ claims, earlier }: Arrival): readonly Claim[] {
  const before = new Set((earlier ?? []).map(sayingOf))
  return claims.filter((claim) => {
    const saying = sayingOf(claim)
    if (before.has(saying)) return false
    before.add(saying)
    return true
  })
}

/** What a claim says, without where it says it. */
function sayingOf(claim: Claim): string {
  const { evidence: _evidence, claimantName: _name, ...saying } = claim
  return JSON.stringify(saying, Object.keys(saying).concat('id', 'from', 'to', 'killed', 'wounded', 'captured', 'missing').sort())
}

/** When a report said it: what an edit adds was said by now at the latest, for few outlets date their edits. */
function saidAt({ report, kind }: Arrival, now: number): number {
  const published = msOf(report.published) ?? now
  if (published > now) return published - now > AHEAD ? now : published
  return kind === 'edit' ? now : published
}

/** The episode opens before anything is compared: an accusation in the same report already falls into it. */
function opened(memory: Memory, claims: readonly Claim[], said: number): Memory {
  if (claims.every(({ kind }) => kind === 'ceasefire')) return memory
  const episodes = withClaimAt(memory.episodes, said)
  if (episodes === memory.episodes) return memory
  const open = episodeAt(episodes, said)
  const swallowed = memory.episodes.filter(({ id, first }) => open && id !== open.id && first >= open.first && first <= open.last)
  if (!open || swallowed.length === 0) return { ...memory, episodes }
  const facts = memory.facts.map((fact) => (swallowed.some(({ id }) => id === fact.episode) ? { ...fact, episode: open.id } : fact))
  return { ...memory, episodes, facts }
}

/** Fire before the dead in it, an agreement before its breach, an accusation before its denial; else as the report has them. */
function rankOf(claim: Claim): number {
  if (claim.stance === 'denies') return 9
  if (claim.kind === 'shelling') return 0
  if (claim.kind === 'casualties') return 8
  return { agreed: 1, proposed: 2, violated: 3, holding: 4, ended: 5 }[claim.phase]
}

const inOrder = (claims: readonly Claim[]): readonly Claim[] => [...claims].sort((a, b) => rankOf(a) - rankOf(b))

function compareOne(memory: Memory, statement: Statement, claims: readonly Claim[], front: Front): Outcome {
  const { claim } = statement
  if (claim.kind === 'ceasefire') return compareCeasefire(memory, statement, claim)
  if (claim.kind === 'casualties') return compareLosses(memory, statement, claim, front)
  const breach = claims.some(
    (other) =>
      other.kind === 'ceasefire' && other.phase === 'violated' && other.stance === 'asserts' && other.claimant === claim.claimant,
  )
  // The fire that a day's count is made of is no attack of its own.
  if (breach && claim.stance === 'asserts' && claim.places.length === 0 && countsADay(wordsAround(claim, statement.report))) {
    return { memory, incident: null, verdict: null }
  }
  const victims = claims.some(
    (other) =>
      other.kind === 'casualties' &&
      other.stance === 'asserts' &&
      other.places.length === 1 &&
      other.places[0]?.id === claim.places[0]?.id,
  )
  return compareFire(memory, statement, claim, { front, breach, victims })
}
