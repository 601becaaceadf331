import { channelState, gather, keepChannelState } from './digest.ts'
import type { Draft } from './draft.ts'
import type { DeliveryEvent } from './events.ts'
import type { Flights, Start } from './flights.ts'
import { attemptAge, type Memory } from './memory.ts'
import { attempting, giveUp, stepOf } from './posting.ts'
import type { DueQueue } from './queue.ts'
import { type Posting, postingKey, queuedPosting } from './rows.ts'
import type { Subscriptions } from './subscriptions.ts'
import { outletOf, withPost } from './valve.ts'

export interface StartsParts {
  readonly queue: DueQueue
  readonly flights: Pick<Flights, 'airborne' | 'isBusy'>
  readonly subscriptions: Subscriptions
  readonly memory: Memory
  readonly postsAnHour: number
  readonly tell: (event: DeliveryEvent) => void
}

/** Sends in flight at once: they reach Discord's 50 a second also where it takes more than a second to answer. */
const IN_FLIGHT = 64
/** Rows looked at in one turn, so that a commit stays small. */
const MOST_ROWS = 200

/** Picks as many rows as there are places free, and writes each create down before it goes out.
 *  @returns what to send, and how many rows were looked at for it */
export async function chooseStarts(draft: Draft, parts: StartsParts): Promise<{ readonly starts: Start[]; readonly rows: number }> {
  const { queue, flights, memory } = parts
  const starts: Start[] = []
  const busy = new Set<string>()
  let looked = 0
  while (!memory.halted && memory.rests.all(draft.now) === null && looked < MOST_ROWS) {
    const places = memory.outage.places(IN_FLIGHT) - flights.airborne() - starts.length
    if (places <= 0) break
    const taken = await queue.take(places, (channel) => busy.has(channel) || flights.isBusy(channel))
    if (taken.length === 0) break
    looked += taken.length
    await draft.load(taken.map(queuedPosting))
    for (const row of taken) {
      const { channel, incident } = queuedPosting(row)
      const posting = await draft.posting(channel, incident)
      if (posting === null || posting.row !== row) {
        draft.delete(row)
        continue
      }
      const start = await begin(draft, posting, parts)
      if (start === null) continue
      starts.push(start)
      busy.add(channel)
    }
  }
  return { starts, rows: looked }
}

/** @returns what to send for a posting that is due; null where something else became of it */
async function begin(draft: Draft, posting: Posting, parts: StartsParts): Promise<Start | null> {
  const { subscriptions, memory, tell } = parts
  const { now } = draft
  const key = postingKey(posting.channel, posting.incident)
  const step = stepOf(posting, now, attemptAge(memory, key))
  const subscription = subscriptions.of(posting.channel)
  const dropped = (reason: string): null => {
    const given = giveUp(posting, reason, now, subscription === undefined)
    draft.keep(given)
    memory.attempted.delete(key)
    tell({ kind: 'given-up', posting: given, reason })
    return null
  }
  const reason = subscription === undefined ? 'unsubscribed' : (subscription.paused?.reason ?? null)
  // A correction still goes to channels that have unsubscribed since: the mistake stands there too.
  const isCorrection = step.kind === 'edit' && step.owed !== null && reason === 'unsubscribed'
  if (reason !== null && !isCorrection) return dropped(reason)
  const rests = memory.rests.channel(posting.channel, now)
  if (rests !== null || step.kind === 'nothing') {
    draft.keep(posting, rests)
    return null
  }
  const language = (step.kind === 'edit' ? step.owed : null) ?? subscription?.language ?? 'en'
  const start = (of: Posting): Start => ({
    posting: of,
    step,
    language,
    mention: mentionOf(of, subscription?.mention),
    clockMoved: (memory.alive?.moved ?? null) !== null,
  })
  if (step.kind !== 'create' || step.repeat) return start(posting)
  const isDigest = step.document.startsWith('digest/')
  const state = await channelState(draft, posting.channel)
  const outlet = outletOf(posting, state, now, parts.postsAnHour)
  if (outlet !== 'own' && posting.shown !== null) {
    // What stands in the channel already is edited, however late; only what would be a new message is gathered or dropped.
    draft.keep({ ...posting, fresh: false })
    return null
  }
  if (outlet === 'too-old') return dropped('too-old')
  if (outlet !== 'own' && !isDigest) {
    await gather(draft, posting, outlet)
    tell({ kind: 'gathered', posting, into: outlet })
    return null
  }
  if (!isDigest) keepChannelState(draft, posting.channel, withPost(state, posting, now))
  const begun = attempting(posting, now)
  draft.keep(begun)
  memory.attempted.add(key)
  return start(begun)
}

/** Only a flash pings, and only by a new message. */
const mentionOf = ({ attempt }: Posting, mention: string | null | undefined): string | null =>
  attempt?.severity === 'flash' ? (mention ?? null) : null
