/** A look at a feed or page without remembering anything: for trying, adding and discovering. */
import type { Feed } from '../model.ts'
import { FeedError, type FeedReason } from './error.ts'
import type { Fetch, FetchedDocument, FetchFailure } from './fetch-result.ts'
import type { FeedDocument } from './parse.ts'
import type { ParsedFeed } from './parsed.ts'

export interface ProbeOptions {
  readonly fetch: Fetch
  /** Throws {@link FeedError} for what is no feed. */
  readonly parse: (document: FeedDocument) => Promise<ParsedFeed>
}

export type Probe =
  | { readonly kind: 'feed'; readonly parsed: ParsedFeed; readonly document: FetchedDocument }
  | { readonly kind: 'no-feed'; readonly reason: FeedReason; readonly document: FetchedDocument }
  | FetchFailure

/** What is at an address. `zone` is for dates that name none. */
export async function probe(
  { url, userAgent, zone }: Pick<Feed, 'url' | 'userAgent'> & { readonly zone?: string },
  { fetch, parse }: ProbeOptions,
  signal?: AbortSignal,
): Promise<Probe> {
  const result = await fetch({ url, userAgent, ...(signal && { signal }) })
  if (result.kind === 'problem') return result
  if (result.kind === 'unchanged') throw new TypeError('a fetch without validators has nothing to be unchanged from')
  const { bytes, contentType, url: from } = result
  try {
    return { kind: 'feed', parsed: await parse({ bytes, contentType, url: from, ...(zone && { zone }) }), document: result }
  } catch (error) {
    if (error instanceof FeedError) return { kind: 'no-feed', reason: error.reason, document: result }
    throw error
  }
}
