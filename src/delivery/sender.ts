import type { Instant, Post } from '../model.ts'

/** One message as a surface gets it: the worded post, and how loudly it arrives. */
export interface Message {
  readonly post: Post
  /** The role to mention; mentioned only by a new message, never by an edit. */
  readonly mention: string | null
  /** Arrives without a push notification. */
  readonly silent: boolean
}

/** What became of one attempt to reach a channel. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Certain that nothing was posted; may be tried again, not before `afterMs` where Discord named a time. */
  | { readonly kind: 'retry'; readonly afterMs: number | null; readonly cause: string }
  /** Nobody knows whether it was posted: the answer was lost. */
  | { readonly kind: 'doubt'; readonly cause: string }
  /** This channel can't be posted to until somebody changes something there. */
  | { readonly kind: 'shut'; readonly reason: ShutReason; readonly cause: string }
  /** The message to edit is gone, or too old to be edited. */
  | { readonly kind: 'message-lost'; readonly reason: 'deleted' | 'too-old'; readonly cause: string }
  /** The body was refused: a bug of ours. Kept with the body, never sent again. */
  | { readonly kind: 'refused'; readonly code: number; readonly cause: string; readonly body: string }
  /** The token no longer works: every send would fail alike. */
  | { readonly kind: 'stopped'; readonly cause: string }

/** Why a channel can't be posted to. */
export type ShutReason = 'channel-gone' | 'no-access' | 'no-permission' | 'archived-thread' | 'locked-thread'

export type FindOutcome =
  | { readonly kind: 'found'; readonly messageId: string }
  | { readonly kind: 'absent' }
  /** The channel's history may not be read, so a lost answer can't be settled. */
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'retry'; readonly afterMs: number | null; readonly cause: string }

/** A surface that messages go to: Discord, or the preview's terminal. Never throws for what the world does. */
export interface Sender {
  /** A repeat with the same nonce posts nothing twice while Discord remembers it (a few minutes). */
  create(channel: string, message: Message, nonce: string): Promise<SendOutcome>
  edit(channel: string, messageId: string, message: Message): Promise<SendOutcome>
  /** Looks for a post of ours by the alert id in its footer, among the channel's messages after `since`. */
  find(channel: string, alertId: string, since: Instant): Promise<FindOutcome>
}
