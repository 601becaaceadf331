import { instant, type Language } from '../model.ts'
import type { Outcome, Step } from './posting.ts'
import { nonceOf, type Posting } from './rows.ts'
import type { Message, Sender } from './sender.ts'
import type { Texts, Worded } from './texts.ts'

/** One thing to do in one channel. */
export interface Start {
  readonly posting: Posting
  readonly step: Exclude<Step, { readonly kind: 'nothing' }>
  readonly language: Language
  readonly mention: string | null
  /** Discord's times and ours may differ by as much as the clock was moved. */
  readonly clockMoved: boolean
}

export interface Landed extends Start {
  readonly outcome: Outcome
  /** Milliseconds since 1970. */
  readonly at: number
  /** From publication to landing; null where the message tells no single report. */
  readonly ageMs: number | null
}

/** What is on its way to Discord. A channel has one flight at a time, until its outcome is settled on disk. */
export interface Flights {
  launch(start: Start): void
  isBusy(channel: string): boolean
  airborne(): number
  /** Resolves when one more has landed. */
  next(): Promise<void>
  landed(): readonly Landed[]
  /** These are on disk: their channels are free. */
  settled(landed: readonly Landed[]): void
  /** Whatever lands from now on is forgotten. */
  ground(): void
}

const MARGIN_MS = 1_800_000
const WIDE_MARGIN_MS = 24 * 3600_000

export function createFlights(sender: Sender, texts: Texts, clock: () => number, onLanded: () => void): Flights {
  const flying = new Map<string, Promise<void>>()
  const busy = new Set<string>()
  let waiting: Landed[] = []
  let grounded = false

  async function fly(start: Start): Promise<void> {
    const { outcome, worded } = await attempt(start)
    flying.delete(start.posting.channel)
    if (grounded) return
    const at = clock()
    const published = worded?.published ?? null
    waiting.push({ ...start, outcome, at, ageMs: published === null ? null : Math.max(0, at - Date.parse(published)) })
    onLanded()
  }

  async function attempt({ posting, step, language, mention, clockMoved }: Start) {
    const { channel, incident } = posting
    if (step.kind === 'find') {
      const since = Date.parse(step.since) - (clockMoved ? WIDE_MARGIN_MS : MARGIN_MS)
      const known = [...posting.earlier, ...(posting.shown === null ? [] : [posting.shown])].map(({ messageId }) => messageId)
      return { outcome: await certainly(() => sender.find(channel, incident, instant(since), known), 'retry'), worded: null }
    }
    const worded = await wordedOr(step.document, language)
    if ('outcome' in worded) return { outcome: worded.outcome, worded: null }
    const { kind, post } = worded
    const severity = posting.attempt?.severity ?? posting.severity
    const quiet = kind === 'digest' || kind === 'catch-up' || (kind === 'alert' && severity === 'note')
    const message: Message = { kind, post, mention: step.kind === 'create' && kind === 'alert' ? mention : null, silent: quiet }
    const outcome =
      step.kind === 'create'
        ? await certainly(() => sender.create(channel, message, nonceOf(posting)), 'doubt')
        : await certainly(() => sender.edit(channel, step.messageId, message), 'retry')
    return { outcome, worded }
  }

  async function wordedOr(document: string, language: Language): Promise<Worded | { readonly outcome: Outcome }> {
    try {
      const worded = await texts.of(document, language)
      return worded ?? { outcome: { kind: 'wordless', reason: 'document-gone', cause: `${document} is no longer stored` } }
    } catch (error) {
      const cause = causeOf(error)
      // A failing store mends; a document that can't be worded does not.
      if (error instanceof Error && error.name === 'StoreError') return { outcome: { kind: 'retry', afterMs: null, cause } }
      return { outcome: { kind: 'wordless', reason: 'not-worded', cause: `${document}: ${cause}` } }
    }
  }

  /** A sender that throws has a bug; what it did before is unknown. */
  async function certainly(send: () => Promise<Outcome>, otherwise: 'doubt' | 'retry'): Promise<Outcome> {
    try {
      return await send()
    } catch (error) {
      return { kind: otherwise, afterMs: null, cause: causeOf(error) }
    }
  }

  return {
    launch(start) {
      busy.add(start.posting.channel)
      flying.set(start.posting.channel, fly(start))
    },
    isBusy: (channel) => busy.has(channel),
    airborne: () => flying.size,
    next: () => Promise.race(flying.values()),
    landed: () => [...waiting],
    settled(landed) {
      const done = new Set(landed)
      waiting = waiting.filter((one) => !done.has(one))
      for (const { posting } of landed) busy.delete(posting.channel)
    },
    ground() {
      grounded = true
    },
  }
}

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
