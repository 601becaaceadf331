import { type Alert, instant, type Language, type Post } from '../model.ts'
import { attempting, neverPosted, type Settled, type Step, settle, stepOf, unsettled } from './posting.ts'
import { dueKey, laterKey, nonceOf, type Posting, postingPut, queuedPosting, type Rows } from './rows.ts'
import type { Message, Sender, SendOutcome } from './sender.ts'
import { type Audience, spreadNext, wakeLater } from './spread.ts'

export interface Outbox {
  /** New tellings were committed, or time has passed: looks at the queue. */
  wake(): void
  /** Resolves when nothing can be sent now. What waits for a later time does not count. */
  idle(): Promise<void>
  /** Finishes what is in flight and sends nothing more. */
  stop(): Promise<void>
}

interface OutboxParts {
  readonly rows: Rows
  readonly audience: Audience
  readonly sender: Sender
  readonly word: (alert: Alert, language: Language) => Post
  readonly clock: () => number
  readonly random: () => number
  /** Called with what could not be done, for the log. */
  readonly onTrouble: (posting: Posting | null, cause: string) => void
}

/** Sends in flight at once: at Discord's answer times this reaches its 50 a second with room to spare. */
const IN_FLIGHT = 32
const PAGE = 200
/** Every so many picks the posting at the very end of the queue goes first, so that none starves behind a stream of flashes. */
const FAIR_EVERY = 8
const LONGEST_WAIT_MS = 60_000

/** Sends what the tellings ask for: each incident once a channel, whatever dies when. */
export function createOutbox(parts: OutboxParts): Outbox {
  const { rows, clock } = parts
  const busyChannels = new Set<string>()
  const worded = new Map<string, Post>()
  let inFlight = 0
  let picks = 0
  let stopped = false
  let running: Promise<void> | null = null
  let again = false
  let timer: NodeJS.Timeout | null = null
  let settledOne: () => void = () => {}

  function wake(): void {
    again = true
    if (running !== null || stopped) {
      settledOne()
      return
    }
    running = run().finally(() => {
      running = null
      if (again && !stopped) wake()
    })
  }

  async function run(): Promise<void> {
    try {
      while (!stopped) {
        again = false
        while (await spreadNext(rows, parts.audience, clock())) if (stopped) return
        const next = await wakeLater(rows, clock())
        const started = await startDue()
        if (started === 0 && inFlight === 0 && !again) return waitUntil(next)
        // Something is in flight, or more can start: go on when a place is free.
        if (started === 0 && !again) await new Promise<void>((resolve) => (settledOne = resolve))
      }
    } catch (error) {
      parts.onTrouble(null, error instanceof Error ? error.message : String(error))
      waitUntil(clock() + 5_000)
    }
  }

  /** Starts as many sends as there are free places. */
  async function startDue(): Promise<number> {
    if (inFlight >= IN_FLIGHT) return 0
    const due = await rows.range('due/', { limit: PAGE })
    if (due.length === PAGE && ++picks % FAIR_EVERY === 0) due.unshift(...(await rows.range('due/', { limit: 1, reverse: true })))
    const free: string[] = []
    const channels = new Set(busyChannels)
    for (const { key } of due) {
      if (free.length >= IN_FLIGHT - inFlight) break
      const channel = key.split('/').at(-2) as string
      if (channels.has(channel)) continue
      channels.add(channel)
      free.push(key)
    }
    if (free.length === 0) return 0
    const texts = await rows.getMany(free.map(queuedPosting))
    const now = instant(clock())
    const started: { posting: Posting; step: Step; key: string }[] = []
    const done: string[] = []
    for (const key of free) {
      const text = texts.get(queuedPosting(key))
      const posting = text === undefined ? null : (JSON.parse(text) as Posting)
      const step = posting === null ? null : stepOf(posting, now)
      if (posting === null || step === null || step.kind === 'nothing') done.push(key)
      else started.push({ posting: step.kind === 'create' ? attempting(posting, now) : posting, step, key })
    }
    await rows.commit({ put: started.map(({ posting }) => postingPut(posting, clock())), delete: done })
    for (const { posting, step, key } of started) {
      busyChannels.add(posting.channel)
      inFlight++
      void deliver(posting, step, key).finally(() => {
        busyChannels.delete(posting.channel)
        inFlight--
        settledOne()
      })
    }
    return started.length + done.length
  }

  async function deliver(posting: Posting, step: Step, key: string): Promise<void> {
    try {
      const settled = await act(posting, step)
      await keep(posting, settled, key)
    } catch (error) {
      // The store failed, so the posting stays as it was written down: in doubt, and in the queue.
      parts.onTrouble(posting, error instanceof Error ? error.message : String(error))
      await new Promise((resolve) => setTimeout(resolve, 1_000).unref())
    }
  }

  async function act(posting: Posting, step: Step): Promise<Settled> {
    const subscription = parts.audience.subscriptions.of(posting.channel)
    if (subscription === undefined || subscription.paused !== null)
      return settle(
        posting,
        step,
        { kind: 'shut', reason: 'no-access', cause: 'the channel is no longer subscribed' },
        instant(clock()),
        0,
      )
    if (step.kind === 'find') {
      const found = await parts.sender.find(posting.channel, posting.incident, step.since)
      if (found.kind === 'found') return settle(posting, step, { kind: 'sent', messageId: found.messageId }, instant(clock()), 0)
      if (found.kind === 'absent') return neverPosted(posting, instant(clock()))
      if (found.kind === 'not-allowed') return unsettled(posting, instant(clock()))
      return settle(posting, step, { kind: 'doubt', cause: found.cause }, instant(clock()), parts.random())
    }
    if (step.kind === 'nothing') return { posting, again: null }
    const post = await wordedPost(step.alert, subscription.language)
    if (post === null) return unsettled(posting, instant(clock()))
    const message: Message = {
      post,
      mention: step.kind === 'create' && post.severity === 'flash' ? subscription.mention : null,
      silent: post.severity === 'note',
    }
    const outcome: SendOutcome =
      step.kind === 'create'
        ? await parts.sender.create(posting.channel, message, nonceOf(posting))
        : await parts.sender.edit(posting.channel, step.messageId, message)
    if (outcome.kind === 'shut') await parts.audience.subscriptions.pause(posting.channel, outcome.reason, instant(clock()))
    if (outcome.kind !== 'sent') parts.onTrouble(posting, outcome.cause)
    return settle(posting, step, outcome, instant(clock()), parts.random())
  }

  /** Writes down how an attempt ended. A newer alert may have come meanwhile; what it wished for stays wished for. */
  async function keep(sent: Posting, settled: Settled, key: string): Promise<void> {
    const text = await rows.get(queuedPosting(key))
    const current = text === undefined ? sent : (JSON.parse(text) as Posting)
    const { wanted, fresh, severity, queued } = current
    const moved = wanted !== sent.wanted
    const posting = moved ? { ...settled.posting, wanted, fresh, severity, queued, givenUp: null } : settled.posting
    const put = [postingPut(posting, clock())]
    const gone = [key, dueKey(current)]
    const again = moved ? (settled.again ?? instant(clock())) : settled.again
    if (again !== null) {
      const ripe = Date.parse(again) <= clock()
      put.push({ key: ripe ? dueKey(posting) : laterKey(posting, again), value: '' })
    }
    await rows.commit({ put, delete: gone })
  }

  /** A document is worded once per language, not per channel. */
  async function wordedPost(alert: string, language: Language): Promise<Post | null> {
    const name = `${alert} ${language}`
    const known = worded.get(name)
    if (known !== undefined) return known
    const text = await rows.get(alert.startsWith('alert/') ? alert : `alert/${alert}`)
    if (text === undefined) return null
    const post = parts.word(JSON.parse(text) as Alert, language)
    if (worded.size >= 500) worded.clear()
    worded.set(name, post)
    return post
  }

  function waitUntil(next: number | null): void {
    if (timer !== null) clearTimeout(timer)
    if (next === null || stopped) return
    timer = setTimeout(wake, Math.max(10, Math.min(LONGEST_WAIT_MS, next - clock())))
    timer.unref()
  }

  return {
    wake,
    async idle() {
      while (running !== null) await running
    },
    async stop() {
      stopped = true
      if (timer !== null) clearTimeout(timer)
      settledOne()
      while (running !== null || inFlight > 0) {
        await running
        if (inFlight > 0) await new Promise<void>((resolve) => (settledOne = resolve))
      }
    },
  }
}
