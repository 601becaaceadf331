import type { Instant } from '../model.ts'

/** What a feed says of itself. Texts are plain, links absolute, what is unknown is null. */
export interface ParsedFeed {
  readonly title: string | null
  readonly link: string | null
  readonly description: string | null
  /** As the feed writes it, as `en-US`. */
  readonly language: string | null
  /** How long the feed asks to be left alone. */
  readonly ttlMinutes: number | null
  readonly items: readonly ParsedItem[]
}

/** One entry. `summary` and `content` are clean text with paragraphs parted by empty lines. */
export interface ParsedItem {
  /** The feed's own identifier, else the link. */
  readonly id: string | null
  /** The feed's own identifier only. */
  readonly guid: string | null
  readonly title: string | null
  readonly link: string | null
  /** Not held to now: see `heldToNow` in formats/dates.ts. */
  readonly published: Instant | null
  /** The date of publication where the entry names no later one. */
  readonly updated: Instant | null
  readonly summary: string | null
  readonly content: string | null
  /** The outlet that an aggregator took the entry from. */
  readonly source: { readonly title: string | null; readonly url: string | null } | null
}
