/** Discord's limits, and ours within them. Lengths are UTF-16 units, never fewer than Discord's characters. */

/** What Discord refuses beyond ("Embed Limits"). Title, description and our footer together stay below its 6,000 for all texts. */
export const DISCORD = { title: 256, description: 4096, messagesPerPage: 100 } as const

/** What a post of ours takes at most. */
export const BUDGET = {
  /** A lock screen shows about so much; the mention of a role counts. */
  headline: 180,
  /** UTF-8 bytes of all texts of an embed: Discord answers 500 a little above this (discord-api-docs#8554). */
  bytes: 10_000,
  line: 900,
  /** All lines together where there is evidence, so that it keeps its place. */
  lines: 2_400,
  quote: 360,
  attribution: 700,
  status: 700,
  footer: 300,
  /** A longer address is not worth its room: the link's text stays. */
  address: 600,
} as const

/** Discord's 50 requests a second, less a margin for requests that bunch up on their way. */
export const REQUESTS_PER_SECOND = 48

/** Bars of the embeds. */
export const COLOURS = { flash: 0xd9_2d_20, notice: 0xf7_90_09, note: 0x66_70_85, status: 0x1d_4e_89 } as const
