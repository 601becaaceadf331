import { type FeedDocument, parseFeed } from '../../src/feeds/parse.ts'
import type { ParsedFeed, ParsedItem } from '../../src/feeds/parsed.ts'

const FEED_URL = 'https://news.example/feeds/all.xml'

/** Parses a document given as text, as if fetched from https://news.example/feeds/all.xml. */
export const parsed = (text: string, more: Partial<FeedDocument> = {}): Promise<ParsedFeed> =>
  parseFeed({ bytes: new TextEncoder().encode(text), contentType: null, url: FEED_URL, ...more })

export const rss = (channel: string): string => `<?xml version="1.0"?><rss version="2.0"><channel>${channel}</channel></rss>`

export const atom = (entry: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><title>One</title>${entry}</entry></feed>`

/** The only entry of an RSS feed with these fields. */
export const itemOf = async (fields: string, more: Partial<FeedDocument> = {}): Promise<ParsedItem> =>
  onlyItem(await parsed(rss(`<item>${fields}</item>`), more))

export const entryOf = async (fields: string): Promise<ParsedItem> => onlyItem(await parsed(atom(fields)))

function onlyItem(feed: ParsedFeed): ParsedItem {
  const [item] = feed.items
  if (!item || feed.items.length > 1) throw new Error(`${feed.items.length} entries`)
  return item
}
