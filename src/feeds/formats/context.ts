/** What a format's reader is told about the document beside its text. */
export interface Context {
  /** Where the document came from; null where that is no web address. */
  readonly url: string | null
  /** IANA zone of dates that name none. */
  readonly zone: string
  /** More entries than this are not read. */
  readonly maxItems: number
}
