import type { ReadableReport, Sentence } from './document.ts'
import type { Drafted } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import type { Context } from './source.ts'

/** What is known while a report is read, sentence after sentence. */
export interface Progress {
  readonly report: ReadableReport
  readonly lexicon: Lexicon
  /** When the report was published, UTC milliseconds. */
  readonly published: number
  /** The outlet's offset from UTC in milliseconds. */
  readonly outlet: number
  readonly context: Context
  readonly drafts: Drafted[]
  /** Everybody who has claimed something so far. */
  readonly voices: Set<string>
  /** The headline tells of an anniversary: what the text tells is background unless it is dated within the window. */
  commemorates: boolean
  /** The headline tells of an exercise: nothing in the text is fired in earnest. */
  exercise: boolean
  /** The headline's last sentence, which the first sentence of the text goes on from. */
  /** The last sentence that named a truce. */
  truce: Sentence | null
  headline: Sentence | null
  /** The last sentence that told of old times, or went on with them. */
  past: Sentence | null
  /** Events that were no claims, and why. */
  readonly refused: string[]
}

/** How far back a bare denial, or a source named late, looks for what it speaks of, in claims. */
export const RECENT = 40
