import { setImmediate as breathe } from 'node:timers/promises'
import { instant } from '../model.ts'
import type { Alarm } from './alarm.ts'
import { ALIVE_KEY, type Alive, stillAlive } from './alive.ts'
import { type Draft, openDraft } from './draft.ts'
import type { DeliveryEvent } from './events.ts'
import { createFlights, type Landed, type Start } from './flights.ts'
import { land } from './landing.ts'
import { blankMemory } from './memory.ts'
import { createDueQueue } from './queue.ts'
import type { Posting, Rows } from './rows.ts'
import type { Sender } from './sender.ts'
import { type Audience, spreadPage, wakeRipe } from './spread.ts'
import { chooseStarts } from './starts.ts'
import { createTexts, type Words } from './texts.ts'

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

const POSTS_AN_HOUR = 10
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
  const memory = blankMemory()
  const flights = createFlights(parts.sender, createTexts(rows, parts.words), clock, () => ring())
  const postsAnHour = parts.postsAnHour ?? POSTS_AN_HOUR

  let running: Promise<void> | null = null
  let asked = false
  let stopped = false
  let ring: () => void = () => {}
  let cancelAlarm: () => void = () => {}

  let aliveStored = 0
  /** The times that postings wait for mean nothing since the clock was set back. */
  let wakeAll = false

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
      if (turned.moved || asked || flights.landed().length > 0) {
        await breathe()
        continue
      }
      setAlarm(turned.next ?? clock() + LOOK_AGAIN_MS)
      if (flights.airborne() === 0) return
      await bell
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
    const tell = (event: DeliveryEvent) => void events.push(event)
    for (const flight of landed) await land(draft, flight, memory, parts.random(), tell)
    let moved = landed.length > 0
    let next: number | null = null
    let starts: readonly Start[] = []
    let requeued = false
    let wokeAll = false
    let resting = false
    if (!stopped) {
      const alive = await keepAlive(draft)
      const onMerged = (posting: Posting) => tell({ kind: 'merged', posting })
      const spread = await spreadPage(rows, draft, parts.audience, alive, onMerged)
      const ripe = await wakeRipe(rows, draft, wakeAll)
      wokeAll = !ripe.more
      if (draft.queued) queue.refresh()
      const chosen = await chooseStarts(draft, { queue, flights, subscriptions, memory, postsAnHour, tell })
      starts = chosen.starts
      requeued = chosen.rows > starts.length
      const rest = memory.rests.all(now)
      resting = rest !== null
      next = soonest(ripe.next, rest)
      moved = moved || spread || ripe.woken > 0 || chosen.rows > 0
    }
    await draft.commit()
    if (wokeAll) wakeAll = false
    if (requeued) queue.refresh()
    flights.settled(landed)
    for (const start of starts) flights.launch(start)
    await pauseShut(landed, events)
    for (const event of events) parts.onEvent(event)
    // What waits for a Discord that does not answer, or wants to be left alone, does not move.
    if (!(resting || memory.outage.lasts) || !(await anythingWaits())) parts.onEvent({ kind: 'moved' })
    return { moved, next }
  }

  async function anythingWaits(): Promise<boolean> {
    for (const queue of ['due/', 'later/']) if ((await rows.range(queue, { limit: 1 })).length > 0) return true
    return false
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
  async function keepAlive(draft: Draft): Promise<Alive> {
    const { now } = draft
    if (memory.alive === null) {
      const text = await draft.get(ALIVE_KEY)
      memory.alive = text === undefined ? null : (JSON.parse(text) as Alive)
    }
    const before = memory.alive
    const alive = stillAlive(before, now)
    memory.alive = alive
    if (alive.setBack !== null && alive.setBack !== (before?.setBack ?? null)) {
      memory.attempted.clear()
      memory.rests.forget()
      wakeAll = true
    }
    const told = before !== null && alive.moved === before.moved && alive.returned === before.returned
    if (told && Math.abs(now - aliveStored) < LOOK_AGAIN_MS / 2) return alive
    aliveStored = now
    draft.put(ALIVE_KEY, JSON.stringify(alive))
    return alive
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

const soonest = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.min(a, b))
const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
