/** Why a document could not be read as a feed. The wording for people is keyed by it. */
export const FEED_REASONS = ['empty', 'html', 'not-a-feed', 'too-large', 'too-slow', 'malformed'] as const
export type FeedReason = (typeof FEED_REASONS)[number]

/** A document that gives no feed. `message` is the technical cause, for the log. */
export class FeedError extends Error {
  override readonly name = 'FeedError'
  readonly reason: FeedReason

  constructor(reason: FeedReason, message: string, cause?: unknown) {
    super(message, { cause })
    this.reason = reason
  }
}
