import type { Assertion, Change, Incident } from '../model.ts'
import { instant } from '../model.ts'
import { type Episode, lastEpisode } from './episode.ts'
import { incidentId } from './hash.ts'
import type { Memory } from './state.ts'
import type { Outcome, Statement } from './statement.ts'
import { DAY } from './time.ts'

/** Incidents leave the situation this long after they were last heard of. */
const AGES_OUT = 14 * DAY
const INCIDENTS_AT_MOST = 2_000
const ASSERTIONS_KEPT = 64
const TOLD_KEPT = 48

/** The incidents once one claim was compared, the one last heard of last, and the change that it made. */
export function withChange(
  incidents: readonly Incident[],
  { incident, verdict }: Outcome,
  { assertion, said }: Statement,
): { readonly incidents: readonly Incident[]; readonly change: Change | null } {
  if (incident === null) return { incidents, change: null }
  const before = incidents.findLast(({ id }) => id === incident.id)
  if (!before && verdict === null) return { incidents, change: null }
  const { claim, source } = assertion
  const change: Change | null = verdict && {
    incident: incident.id,
    novelty: verdict.novelty,
    severity: verdict.severity,
    claim,
    source,
    changed: verdict.changed,
    previous: verdict.previous ?? answeredBy(before, assertion),
  }
  const next: Incident = {
    id: incident.id,
    topic: incident.topic,
    opened: before?.opened ?? instant(said),
    heard: before && before.heard > instant(said) ? before.heard : instant(said),
    assertions: change ? withAssertion(before?.assertions ?? [], assertion) : (before?.assertions ?? []),
    told: change ? [...(before?.told ?? []), change].slice(-TOLD_KEPT) : (before?.told ?? []),
  }
  return { incidents: [...incidents.filter((other) => other !== before), next].slice(-INCIDENTS_AT_MOST), change }
}

/** The incidents without those that nobody spoke of for long; the current truce and the losses of the last episode stay. */
export function aged(incidents: readonly Incident[], memory: Memory, now: number): readonly Incident[] {
  const since = instant(now - AGES_OUT)
  if (incidents.every(({ heard }) => heard > since)) return incidents
  const current = new Set(memory.words.map(({ incident }) => incident))
  const episode = lastEpisode(memory.episodes)
  if (episode) current.add(lossesOf(episode))
  return incidents.filter(({ id, heard }) => heard > since || current.has(id))
}

/** An episode's losses are one incident. */
export const lossesOf = ({ id }: Episode): string => incidentId('losses', id)

/** The newest word of a voice on a fact replaces its former one. */
function withAssertion(assertions: readonly Assertion[], assertion: Assertion): readonly Assertion[] {
  const fact = factOf(assertion)
  return [...assertions.filter((other) => factOf(other) !== fact), assertion].slice(-ASSERTIONS_KEPT)
}

function factOf({ voice, claim }: Assertion): string {
  const head = `${voice} ${claim.kind} ${claim.stance}`
  if (claim.kind === 'ceasefire') return `${head} ${claim.phase} ${claim.accused}`
  if (claim.kind === 'shelling') return `${head} ${claim.attacker}`
  const where = claim.scope === 'incident' ? claim.places.map(({ id }) => id).join(' ') : claim.scope
  return `${head} ${claim.side} ${where} ${claim.civilian === true}`
}

/** What a claim on a known incident moves or answers: the voice's own former word, else the other's that it denies or confirms. */
function answeredBy(incident: Incident | undefined, { voice, claim }: Assertion): Assertion | null {
  if (!incident) return null
  const own = incident.assertions.findLast(
    (other) => other.voice === voice && other.claim.kind === claim.kind && other.claim.stance === claim.stance,
  )
  if (own && claim.stance === 'asserts') return own
  return (
    incident.assertions.findLast(
      (other) => other.voice !== voice && other.claim.kind === claim.kind && other.claim.stance === 'asserts',
    ) ??
    own ??
    null
  )
}
