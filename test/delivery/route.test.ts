import { describe, expect, it } from 'vitest'
import { heldBack } from '../../src/delivery/route.ts'
import type { Subscription } from '../../src/delivery/subscription.ts'
import type { Alert, CasualtiesClaim, CeasefireClaim } from '../../src/model.ts'
import { alertOf, MORNING, shelling, subscriptionOf } from './alerts.ts'

/** Jermuk lies in Vayots Dzor. */
const touches = (place: string, wanted: string) => place === wanted || (place === 'jermuk' && wanted === 'vayots-dzor')
const { weapon: _weapon, attacker: _attacker, ongoing: _ongoing, target: _target, places: _places, ...core } = shelling()
const agreed: CeasefireClaim = {
  ...core,
  kind: 'ceasefire',
  claimant: 'russia',
  phase: 'agreed',
  accused: null,
  effective: null,
  brokers: [],
}
const losses: CasualtiesClaim = {
  ...core,
  kind: 'casualties',
  side: 'artsakh',
  killed: 2,
  wounded: null,
  captured: null,
  missing: null,
  exact: {},
  words: null,
  scope: 'total',
  places: [],
  corrects: false,
  civilian: null,
}
const atJermuk = alertOf('a-1', 1, 'notice', MORNING)
const alert = (claim: Alert['changes'][number]['claim']) => alertOf('a-1', 1, 'notice', MORNING, claim)

describe('an alert', () => {
  it.each<[string, Partial<Subscription>, Alert, ReturnType<typeof heldBack>]>([
    ['passes a channel that asked for all', {}, atJermuk, null],
    [
      'waits for no paused channel',
      { paused: { reason: 'no-access', since: '2022-09-13T06:00:00Z' } },
      atJermuk,
      { reason: 'paused' },
    ],
    ['of another topic', { topics: ['losses'] }, atJermuk, { reason: 'topic', topic: 'shelling' }],
    ['below the least severity', { least: 'flash' }, atJermuk, { reason: 'severity', severity: 'notice', least: 'flash' }],
    ['at the least severity passes', { least: 'notice' }, atJermuk, null],
    ['in which the side speaks passes', { sides: ['armenia'] }, atJermuk, null],
    ['in which the side is accused passes', { sides: ['azerbaijan'] }, atJermuk, null],
    ['about the other side alone', { sides: ['azerbaijan'] }, alert(losses), { reason: 'side' }],
    ['of Artsakh is of Armenia’s side', { sides: ['armenia'] }, alert({ ...losses, claimant: 'russia' }), null],
    ['about both sides passes', { sides: ['azerbaijan'] }, alert({ ...losses, claimant: 'media', side: 'both' }), null],
    ['of a mediator about neither passes', { sides: ['azerbaijan'] }, alert(agreed), null],
    ['in a place within the one asked for passes', { places: ['vayots-dzor'] }, atJermuk, null],
    ['elsewhere', { places: ['kapan'] }, atJermuk, { reason: 'place' }],
    ['about no place passes', { places: ['kapan'] }, alert(agreed), null],
  ])('%s', (_name, wishes, told, held) => {
    expect(heldBack(subscriptionOf('c1', wishes), told, touches)).toEqual(held)
  })
})
