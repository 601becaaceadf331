import { type Alert, type Attacker, type Change, type HeldBack, SEVERITIES, type Side } from '../model.ts'
import type { Subscription } from './subscription.ts'

/** Whether one place is the other or lies within it; the gazetteer's answer. */
export type Touches = (place: string, wanted: string) => boolean

/** Null where the subscription gets the alert, else the first filter that holds it back. */
export function heldBack(subscription: Subscription, alert: Alert, touches: Touches): HeldBack | null {
  if (subscription.paused !== null) return { reason: 'paused' }
  if (!subscription.topics.includes(alert.topic)) return { reason: 'topic', topic: alert.topic }
  const { severity } = alert
  const { least } = subscription
  if (SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(least)) return { reason: 'severity', severity, least }
  const sides = sidesOf(alert)
  if (sides.length > 0 && !sides.some((side) => subscription.sides.includes(side))) return { reason: 'side' }
  const places = alert.changes.flatMap(placesOf)
  if (subscription.places.length > 0 && places.length > 0) {
    const touched = places.some((place) => subscription.places.some((wanted) => touches(place, wanted)))
    if (!touched) return { reason: 'place' }
  }
  return null
}

const placesOf = (change: Change): readonly string[] =>
  'places' in change.claim ? change.claim.places.map((place) => place.id) : []

/** The sides that speak in an alert's changes or are spoken of. */
function sidesOf(alert: Alert): Side[] {
  const named = alert.changes.flatMap(({ claim }) => {
    const about = claim.kind === 'ceasefire' ? claim.accused : claim.kind === 'shelling' ? claim.attacker : claim.side
    return about === 'both' ? ['armenia' as const, 'azerbaijan' as const] : [sideOf(claim.claimant), sideOf(about)]
  })
  return named.filter((side) => side !== null)
}

/** `artsakh` counts as Armenia's side; everybody else who speaks is of neither. */
const sideOf = (party: Attacker | string | null): Side | null =>
  party === 'artsakh' ? 'armenia' : party === 'armenia' || party === 'azerbaijan' ? party : null
