import type { Attacker, Claim, Side, Voice } from '../model.ts'
import { voiceOf } from '../model.ts'

/** CLAIMS.md, brokers: who counts as a mediator; Turkey does not. */
const MEDIATORS: ReadonlySet<Voice> = new Set<Voice>([
  'russia',
  'us',
  'eu',
  'france',
  'osce',
  'un',
  'csto',
  'iran',
  'georgia',
  'other',
])
const PRESS: ReadonlySet<Voice> = new Set<Voice>(['media', 'armenian-media', 'azerbaijani-media'])

export const isMediator = (voice: Voice): boolean => MEDIATORS.has(voice)
export const isPress = (voice: Voice): boolean => PRESS.has(voice)

/** `artsakh` fights, loses and speaks for `armenia` (CHANGES.md, Voices; The status). */
export const sideOf = (attacker: Attacker | null): Side | null => (attacker === 'artsakh' ? 'armenia' : attacker)

/** The side that speaks, or null: a side's press is not its voice. */
export const sideSpeaking = (voice: Voice): Side | null => (voice === 'armenia' || voice === 'azerbaijan' ? voice : null)

export const opponent = (side: Side): Side => (side === 'armenia' ? 'azerbaijan' : 'armenia')

/**
 * Whether the claim is somebody's word of its own knowledge, so that it can corroborate (CHANGES.md, Voices): a side, a mediator, a
 * government in its own name, a witness; the press only by its own reporter on the spot. Relaying and condolences are nobody's word.
 */
export function isOwnKnowledge(claim: Claim): boolean {
  const voice = voiceOf(claim)
  // A ministry's word stays the ministry's through however many agencies.
  if (claim.basis === 'witness' || sideSpeaking(voice) !== null) return true
  return claim.basis === 'statement' && !isPress(voice)
}
