import { setImmediate as breathe } from 'node:timers/promises'
import { instant } from '../model.ts'
import type { Alarm } from './alarm.ts'
import { ALIVE_KEY, type Alive, stillAlive } from './alive.ts'
import { createBreaker } from './breaker.ts'
import { channelState, gather, keepChannelState } from './digest.ts'
import { type Draft, openDraft } from './draft.ts'
import type { DeliveryEvent } from './events.ts'
import { createFlights, type Landed, type Start } from './flights.ts'
import { attempting, giveUp, LONGEST_WAIT_MS, settle, stepOf } from './posting.ts'
import { createDueQueue } from './queue.ts'
import { KEPT_MS, type Posting, postingKey, queuedPosting, type Rows } from './rows.ts'
import type { Sender } from './sender.ts'
import { type Audience, spreadPage, wakeRipe } from './spread.ts'
import { createTexts, type Words } from './texts.ts'
import { outletOf, withoutPost, withPost } from './valve.ts'

export interface Outbox {
  /** New tellings were committed, or the clock has moved: looks at the queue. */
  wake(): void
  /** Resolves when nothing can be sent now. What waits for a later time, or for a store or a token to be mended, does not count. */
  idle(): Promise<void>
  /** Finishes what is in flight, but no longer than this, and sends nothing more. What is cut off is in doubt and settled after the
   *  next start. */
  stop(deadlineMs?: number): Promise<void>
}

export interface OutboxParts {
  readonly rows: Rows
  readonly audience: Audience
  readonly sender: Sender
  readonly words: Words
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly random: () => number
  readonly alarm: Alarm
  readonly onEvent: (event: DeliveryEvent) => void
  /** New posts an hour and channel, flashes apart; the rest gathers in a digest. 10 where it is not said. */
  readonly postsAnHour?: number
}

/** Sends in flight at once: at Discord's answer times this reaches its 50 a second with room to spare. */
const IN_FLIGHT = 32
/** Rows looked at in one turn, so that a commit stays small. */
const MOST_ROWS = 200
const STORE_AGAIN_MS = 5_000
const LOOK_AGAIN_MS = 60_000
const STOP_MS = 10_000

/**
 * Brings the channels to what the tellings ask for: each incident once, whatever dies when. One loop is the only writer of postings:
 * a turn settles what has landed, spreads a page, picks what is sent next, commits all of it at once, and only then sends.
 */
export function createOutbox(parts: OutboxParts): Outbox {
  const { rows, clock } = parts
  const { subscriptions } = parts.audience
  const queue = createDueQueue(rows)
  const breaker = createBreaker()
  const flights = createFlights(parts.sender, createTexts(rows, parts.words), clock, () => ring())
  const postsAnHour = parts.postsAnHour ?? 10

  let running: Promise<void> | null = null
  let asked = false
  let stopped = false
  let ring: () => void = () => {}
  let cancelAlarm: () => void = () => {}

  let halted = false
  let restsUntil = 0
  const channelRests = new Map<string, number>()
  let alive: Alive | null = null
  let aliveStored = 0
  /** The times that postings wait for mean nothing since the clock was set back. */
  let wakeAll = false
  /** The attempts made by this process since the clock was last set back. */
  const attemptedSince = new Set<string>()

  function wake(): void {
    asked = true
    ring()
    if (running !== null || stopped) return
    cancelAlarm()
    running = run().finally(() => {
      running = null
      if (asked && !stopped) wake()
    })
  }

  async function run(): Promise<void> {
    for (;;) {
      asked = false
      const bell = new Promise<void>((resolve) => {
        ring = resolve
      })
      let turned: { readonly moved: boolean; readonly next: number | null }
      try {
        turned = await turn()
      } catch (error) {
        queue.refresh()
        parts.onEvent({ kind: 'trouble', cause: causeOf(error) })
        setAlarm(clock() + STORE_AGAIN_MS)
        return
      }
      if (stopped) return
      if (turned.moved || asked) await breathe()
      else if (flights.airborne() > 0) await bell
      else {
        setAlarm(turned.next ?? clock() + LOOK_AGAIN_MS)
        return
      }
    }
  }

  function setAlarm(at: number): void {
    cancelAlarm()
    if (!stopped) cancelAlarm = parts.alarm(Math.min(at, clock() + LOOK_AGAIN_MS), wake)
  }

  async function turn(): Promise<{ readonly moved: boolean; readonly next: number | null }> {
    const now = clock()
    const events: DeliveryEvent[] = []
    const draft = openDraft(rows, now)
    const landed = flights.landed()
    for (const flight of landed) await settleLanded(draft, flight, events)
    let moved = landed.length > 0
    let next: number | null = null
    let starts: readonly Start[] = []
    let requeued = false
    if (!stopped) {
      await keepAlive(draft)
      const onMerged = (posting: Posting) => events.push({ kind: 'merged', posting })
      const spread = await spreadPage(rows, draft, parts.audience, alive?.returned ?? null, onMerged)
      const ripe = await wakeRipe(rows, draft, wakeAll)
      wakeAll = wakeAll && ripe.more
      if (draft.queued) queue.refresh()
      const chosen = await chooseStarts(draft, events)
      starts = chosen.starts
      requeued = chosen.rows > starts.length
      next = soonest(ripe.next, isResting(now) ? restsUntil : null)
      moved = moved || spread || ripe.woken > 0 || chosen.rows > 0
    }
    await draft.commit()
    if (requeued) queue.refresh()
    flights.settled(landed)
    for (const start of starts) flights.launch(start)
    await pauseShut(landed, events)
    for (const event of events) parts.onEvent(event)
    parts.onEvent({ kind: 'moved' })
    return { moved, next }
  }

  /** A subscription that can't be paused now is found shut again by its next post. */
  async function pauseShut(landed: readonly Landed[], events: DeliveryEvent[]): Promise<void> {
    for (const { posting, outcome, at } of landed) {
      if (outcome.kind !== 'shut') continue
      try {
        const subscription = await subscriptions.pause(posting.channel, outcome.reason, instant(at))
        if (subscription !== null) events.push({ kind: 'paused', subscription, cause: outcome.cause })
      } catch (error) {
        events.push({ kind: 'trouble', cause: causeOf(error) })
      }
    }
  }

  /** A clock that was set back says nothing of the age of earlier attempts. */
  async function keepAlive(draft: Draft): Promise<void> {
    const { now } = draft
    if (alive === null) {
      const text = await draft.get(ALIVE_KEY)
      alive = text === undefined ? null : (JSON.parse(text) as Alive)
    }
    const before = alive
    alive = stillAlive(before, now)
    if (alive.setBack !== null && alive.setBack !== (before?.setBack ?? null)) {
      attemptedSince.clear()
      channelRests.clear()
      restsUntil = 0
      wakeAll = true
    }
    const told = before !== null && alive.moved === before.moved && alive.returned === before.returned
    if (told && Math.abs(now - aliveStored) < LOOK_AGAIN_MS / 2) return
    aliveStored = now
    draft.put(ALIVE_KEY, JSON.stringify(alive))
  }

  const isResting = (now: number): boolean => restsUntil > now && restsUntil <= now + LONGEST_WAIT_MS

  function rest(until: number, cause: string, events: DeliveryEvent[]): void {
    if (until <= restsUntil && isResting(clock())) return
    restsUntil = until
    events.push({ kind: 'resting', until: instant(until), cause })
  }

  /** Writes down how an attempt ended. News may have come meanwhile; what they wished for stays wished for. */
  async function settleLanded(
    draft: Draft,
    { posting: sent, step, outcome, at, language, ageMs }: Landed,
    events: DeliveryEvent[],
  ) {
    const current = (await draft.posting(sent.channel, sent.incident)) ?? sent
    const { posting, again } = settle(current, step, outcome, at, parts.random(), language)
    if (current.attempt !== null && posting.attempt === null) {
      attemptedSince.delete(postingKey(sent.channel, sent.incident))
      if (outcome.kind !== 'sent' && outcome.kind !== 'found' && posting.message === current.message)
        keepChannelState(draft, sent.channel, withoutPost(await channelState(draft, sent.channel), current))
    }
    draft.keep(posting, again)
    const tooMany = breaker.count(outcome, at)
    if (tooMany !== null) rest(tooMany, 'too many requests that Discord calls invalid', events)
    if (posting.givenUp !== null && current.givenUp === null)
      events.push({ kind: 'given-up', posting, reason: posting.givenUp.reason })
    switch (outcome.kind) {
      case 'sent':
      case 'found': {
        const way = step.kind === 'edit' ? 'edit' : 'create'
        events.push({ kind: 'sent', posting, way, messageId: outcome.messageId, ageMs: way === 'edit' ? null : ageMs })
        break
      }
      case 'retry':
        if (outcome.scope === 'channel') channelRests.set(sent.channel, again ?? at)
        if (outcome.scope === 'global') rest(again ?? at, outcome.cause, events)
        events.push({ kind: 'retry', posting, cause: outcome.cause, rateLimited: outcome.afterMs !== null })
        break
      case 'doubt':
        events.push({ kind: 'doubt', posting, cause: outcome.cause })
        break
      case 'refused': {
        const { code, cause, body } = outcome
        const kept = { code, cause, body, at: instant(at) }
        draft.put(`refused/${sent.channel}/${sent.incident}`, JSON.stringify(kept), draft.now + KEPT_MS)
        events.push({ kind: 'refused', posting, code, cause, body })
        break
      }
      case 'wordless':
        events.push({ kind: 'trouble', cause: outcome.cause })
        break
      case 'stopped':
        if (!halted) events.push({ kind: 'halted', cause: outcome.cause })
        halted = true
        break
    }
  }

  /** Picks as many rows as there are places free, and writes each create down before it goes out. */
  async function chooseStarts(draft: Draft, events: DeliveryEvent[]): Promise<{ readonly starts: Start[]; readonly rows: number }> {
    const starts: Start[] = []
    const busy = new Set<string>()
    let looked = 0
    while (!halted && !isResting(draft.now) && looked < MOST_ROWS) {
      const places = IN_FLIGHT - flights.airborne() - starts.length
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
        const start = await begin(draft, posting, events)
        if (start === null) continue
        starts.push(start)
        busy.add(channel)
      }
    }
    return { starts, rows: looked }
  }

  /** @returns what to send for a posting that is due; null where something else became of it */
  async function begin(draft: Draft, posting: Posting, events: DeliveryEvent[]): Promise<Start | null> {
    const { now } = draft
    const key = postingKey(posting.channel, posting.incident)
    const step = stepOf(posting, now, (alive?.setBack ?? null) === null || attemptedSince.has(key))
    const subscription = subscriptions.of(posting.channel)
    const reason = subscription === undefined ? 'unsubscribed' : (subscription.paused?.reason ?? null)
    // A correction still goes to channels that have unsubscribed since: the mistake stands there too.
    const isCorrection = step.kind === 'edit' && step.owed !== null && reason === 'unsubscribed'
    if (reason !== null && !isCorrection) return dropped(draft, posting, reason, events)
    const rests = channelRests.get(posting.channel) ?? 0
    if (rests > now && rests <= now + LONGEST_WAIT_MS) {
      draft.keep(posting, rests)
      return null
    }
    channelRests.delete(posting.channel)
    const language = (step.kind === 'edit' ? step.owed : null) ?? subscription?.language ?? 'en'
    if (step.kind === 'nothing') {
      draft.keep(posting)
      return null
    }
    if (step.kind !== 'create' || step.repeat)
      return {
        posting,
        step,
        language,
        mention: mentionOf(posting, subscription?.mention),
        clockMoved: (alive?.moved ?? null) !== null,
      }
    const isDigest = step.document.startsWith('digest/')
    const state = await channelState(draft, posting.channel)
    const outlet = outletOf(posting, state, now, postsAnHour)
    if (outlet !== 'own' && posting.shown !== null) {
      // What stands in the channel already is edited, however late; only what would be a new message is gathered or dropped.
      draft.keep({ ...posting, fresh: false })
      return null
    }
    if (outlet === 'too-old') return dropped(draft, posting, 'too-old', events)
    if (outlet !== 'own' && !isDigest) {
      await gather(draft, posting, outlet)
      events.push({ kind: 'gathered', posting, into: outlet })
      return null
    }
    if (!isDigest) keepChannelState(draft, posting.channel, withPost(state, posting, now))
    const begun = attempting(posting, now)
    draft.keep(begun)
    attemptedSince.add(key)
    return {
      posting: begun,
      step,
      language,
      mention: mentionOf(begun, subscription?.mention),
      clockMoved: (alive?.moved ?? null) !== null,
    }
  }

  function dropped(draft: Draft, posting: Posting, reason: string, events: DeliveryEvent[]): null {
    const given = giveUp(posting, reason, draft.now)
    draft.keep(given)
    attemptedSince.delete(postingKey(posting.channel, posting.incident))
    events.push({ kind: 'given-up', posting: given, reason })
    return null
  }

  return {
    wake,
    async idle() {
      while (running !== null || flights.airborne() > 0) await (running ?? flights.next())
    },
    async stop(deadlineMs = STOP_MS) {
      stopped = true
      cancelAlarm()
      ring()
      await running
      const deadline = new Promise<void>((resolve) => {
        cancelAlarm = parts.alarm(clock() + deadlineMs, resolve)
      })
      let late = false
      void deadline.then(() => {
        late = true
      })
      while (flights.airborne() > 0 && !late) await Promise.race([flights.next(), deadline])
      cancelAlarm()
      try {
        await turn()
      } catch (error) {
        parts.onEvent({ kind: 'trouble', cause: causeOf(error) })
      }
      flights.ground()
    },
  }
}

/** Only a flash pings, and only by a new message. */
const mentionOf = ({ attempt }: Posting, mention: string | null | undefined): string | null =>
  attempt?.severity === 'flash' ? (mention ?? null) : null

const soonest = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.min(a, b))
const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
