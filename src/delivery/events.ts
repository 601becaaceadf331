import type { Instant } from '../model.ts'
import type { Posting } from './rows.ts'
import type { Subscription } from './subscription.ts'
import type { DigestKind } from './valve.ts'

/** What happens in the outbox, told after it is committed: for the log, the metrics, health, and moderators. */
export type DeliveryEvent =
  | {
      readonly kind: 'sent'
      readonly posting: Posting
      readonly way: 'create' | 'edit'
      readonly messageId: string
      /** From the report's publication to Discord's answer; null for digests, corrections and edits. */
      readonly ageMs: number | null
    }
  /** Words that nobody saw gave way to newer ones. */
  | { readonly kind: 'merged'; readonly posting: Posting }
  | { readonly kind: 'gathered'; readonly posting: Posting; readonly into: DigestKind }
  | { readonly kind: 'given-up'; readonly posting: Posting; readonly reason: string }
  | { readonly kind: 'retry'; readonly posting: Posting; readonly cause: string; readonly rateLimited: boolean }
  | { readonly kind: 'doubt'; readonly posting: Posting; readonly cause: string }
  /** The body was refused, which is a bug of ours; it is kept under `refused/`. */
  | { readonly kind: 'refused'; readonly posting: Posting; readonly code: number; readonly cause: string; readonly body: string }
  /** Once a subscription: its moderators should hear why. */
  | { readonly kind: 'paused'; readonly subscription: Subscription; readonly cause: string }
  /** Nothing is sent until then: too many invalid requests, or Discord asked for it. */
  | { readonly kind: 'resting'; readonly until: Instant; readonly cause: string }
  /** The token no longer works: nothing is sent any more, and all rows are kept. */
  | { readonly kind: 'halted'; readonly cause: string }
  /** The store or a part of the program failed; it is tried again. */
  | { readonly kind: 'trouble'; readonly cause: string }
  /** The queue was looked at and its changes are on disk: the outbox is alive. */
  | { readonly kind: 'moved' }
