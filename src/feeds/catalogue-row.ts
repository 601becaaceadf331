import type { Language, Origin } from '../model.ts'

/** One row of the catalogue. What most rows share is left out: `publisher` is the address's family, `zone` the origin's. */
export interface CatalogueRow {
  readonly url: string
  readonly title: string
  /** Null where one feed mixes languages. */
  readonly language: Language | null
  readonly origin: Origin
  readonly publisher?: string
  readonly zone?: string
  readonly userAgent?: string
  readonly note?: string
}
