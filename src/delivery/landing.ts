import { instant } from '../model.ts'
import { channelState, keepChannelState } from './digest.ts'
import type { Draft } from './draft.ts'
import type { DeliveryEvent } from './events.ts'
import type { Landed } from './flights.ts'
import type { Memory } from './memory.ts'
import { settle } from './posting.ts'
import { KEPT_MS, postingKey } from './rows.ts'
import { withoutPost } from './valve.ts'

/** Writes down how an attempt ended. News may have come meanwhile; what they wished for stays wished for.
 *  @param random from 0 to 1, spreads repeats */
export async function land(
  draft: Draft,
  { posting: sent, step, outcome, at, language, ageMs }: Landed,
  memory: Memory,
  random: number,
  tell: (event: DeliveryEvent) => void,
): Promise<void> {
  const key = postingKey(sent.channel, sent.incident)
  const current = (await draft.posting(sent.channel, sent.incident)) ?? sent
  const { posting, again } = settle(current, step, outcome, at, random, language)
  if (current.attempt !== null && posting.attempt === null) {
    memory.attempted.delete(key)
    if (outcome.kind !== 'sent' && outcome.kind !== 'found' && posting.message === current.message)
      keepChannelState(draft, sent.channel, withoutPost(await channelState(draft, sent.channel), current))
  }
  draft.keep(posting, again)
  const rest = (until: number, cause: string) => {
    if (memory.rests.restAll(until, draft.now)) tell({ kind: 'resting', until: instant(until), cause })
  }
  const tooMany = memory.breaker.count(outcome, at)
  if (tooMany !== null) rest(tooMany, 'too many requests that Discord calls invalid')
  const silence = memory.outage.heard(outcome, at, random)
  if (silence !== null) rest(silence, 'Discord does not answer')
  if (posting.givenUp !== null && current.givenUp === null) tell({ kind: 'given-up', posting, reason: posting.givenUp.reason })
  switch (outcome.kind) {
    case 'sent':
    case 'found': {
      const way = step.kind === 'edit' ? 'edit' : 'create'
      tell({ kind: 'sent', posting, way, messageId: outcome.messageId, ageMs: way === 'edit' ? null : ageMs })
      break
    }
    case 'not-allowed':
      // Nothing but the nonce can settle it: its next repeat goes by the age that is likely.
      if (posting.attempt !== null) memory.attempted.add(key)
      break
    case 'retry':
      if (outcome.scope === 'channel') memory.rests.restChannel(sent.channel, again ?? at)
      if (outcome.scope === 'global') rest(again ?? at, outcome.cause)
      tell({ kind: 'retry', posting, cause: outcome.cause, rateLimited: outcome.afterMs !== null })
      break
    case 'doubt':
      tell({ kind: 'doubt', posting, cause: outcome.cause })
      break
    case 'refused': {
      const { code, cause, body } = outcome
      const kept = { code, cause, body, at: instant(at) }
      draft.put(`refused/${sent.channel}/${sent.incident}`, JSON.stringify(kept), draft.now + KEPT_MS)
      tell({ kind: 'refused', posting, code, cause, body })
      break
    }
    case 'wordless':
      tell({ kind: 'trouble', cause: outcome.cause })
      break
    case 'stopped':
      if (!memory.halted) tell({ kind: 'halted', cause: outcome.cause })
      memory.halted = true
      break
  }
}
