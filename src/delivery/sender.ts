import type { Instant, Post } from '../model.ts'

/** `digest`: the running post of a busy hour. `catch-up`: what was missed while the program or Discord was away. `correction`: takes
 *  the place of a post whose alert was withdrawn. */
export type MessageKind = 'alert' | 'correction' | 'digest' | 'catch-up'

/** One message as a surface gets it: the worded post, and how loudly it arrives. A digest is worded as a post without evidence. */
export interface Message {
  readonly kind: MessageKind
  readonly post: Post
  /** The role to mention; mentioned only by a new message, never by an edit. */
  readonly mention: string | null
  /** Arrives without a push notification. */
  readonly silent: boolean
}

/** What became of one attempt to reach a channel. `invalid`: Discord answered 401, 403 or a 429 that was not shared, of which 10,000 in
 *  ten minutes get an address banned. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Certain that nothing was posted; may be tried again, not before `afterMs` where Discord named a time. Without a scope the time is
   *  for this message alone. */
  | {
      readonly kind: 'retry'
      readonly afterMs: number | null
      readonly cause: string
      readonly scope?: 'channel' | 'global'
      readonly invalid?: true
      /** Discord could not be reached, or did not answer as it should. */
      readonly unanswered?: true
    }
  /** Nobody knows whether it was posted: the answer was lost. */
  | { readonly kind: 'doubt'; readonly cause: string }
  /** This channel can't be posted to until somebody changes something there. */
  | { readonly kind: 'shut'; readonly reason: ShutReason; readonly cause: string; readonly invalid?: true }
  /** The message to edit is gone, or too old to be edited. */
  | { readonly kind: 'message-lost'; readonly reason: 'deleted' | 'too-old'; readonly cause: string }
  /** The body was refused: a bug of ours. Kept with the body, never sent again. */
  | { readonly kind: 'refused'; readonly code: number; readonly cause: string; readonly body: string; readonly invalid?: true }
  /** The token no longer works: every send would fail alike. */
  | { readonly kind: 'stopped'; readonly cause: string; readonly invalid?: true }

/** Why a channel can't be posted to. */
export type ShutReason = 'channel-gone' | 'no-access' | 'no-permission' | 'archived-thread' | 'locked-thread'

export type FindOutcome =
  | { readonly kind: 'found'; readonly messageId: string }
  | { readonly kind: 'absent' }
  /** The channel's history may not be read, so a lost answer can't be settled. */
  | { readonly kind: 'not-allowed'; readonly cause?: string; readonly invalid?: true }
  | {
      readonly kind: 'retry'
      readonly afterMs: number | null
      readonly cause: string
      readonly scope?: 'channel' | 'global'
      readonly invalid?: true
      /** Discord could not be reached, or did not answer as it should. */
      readonly unanswered?: true
    }
  | { readonly kind: 'stopped'; readonly cause: string; readonly invalid?: true }

/** A surface that messages go to: Discord, or the preview's terminal. Never throws for what the world does. */
export interface Sender {
  /** A repeat with the same nonce posts nothing twice while Discord remembers it (a few minutes). */
  create(channel: string, message: Message, nonce: string): Promise<SendOutcome>
  edit(channel: string, messageId: string, message: Message): Promise<SendOutcome>
  /** Looks for a post of ours by the id in its footer (an alert's or a digest's), among the channel's messages after `since`.
   *  @param known earlier posts of ours with the same id: they are not the one that is looked for */
  find(channel: string, id: string, since: Instant, known: readonly string[]): Promise<FindOutcome>
}
