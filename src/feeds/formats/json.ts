import type { ParsedFeed, ParsedItem } from '../parsed.ts'
import { withoutHalves } from './characters.ts'
import type { Context } from './context.ts'
import { readDate } from './dates.ts'
import { absoluteLink, isWebAddress } from './links.ts'
import { cleanText, plainTitle } from './text.ts'

/** JSON Feed of any version. `value` is what the document parses to; null where that is no feed. */
export function readJsonFeed(value: unknown, context: Context): ParsedFeed | null {
  if (!isRecord(value)) return null
  if (isRecord(value.rss)) return readRssInJson(value.rss, context)
  const items = value.items
  const version = text(value.version) ?? ''
  // Without its version, a list of items is anybody's answer unless it has a feed's own words beside it.
  const named = text(value.title) ?? text(value.home_page_url) ?? text(value.feed_url)
  if (!/jsonfeed/i.test(version) && !(Array.isArray(items) && named)) return null
  return {
    title: title(value.title),
    link: absoluteLink(text(value.home_page_url), context.url),
    description: body(value.description),
    language: text(value.language),
    ttlMinutes: null,
    items: (Array.isArray(items) ? items : [])
      .filter(isRecord)
      .slice(0, context.maxItems)
      .map((item) => readItem(item, context)),
  }
}

function readItem(item: Readonly<Record<string, unknown>>, context: Context): ParsedItem {
  const guid = text(item.id)
  const link = absoluteLink(text(item.url), context.url) ?? absoluteLink(text(item.external_url), context.url)
  const published = readDate(text(item.date_published), context.zone)
  const updated = readDate(text(item.date_modified), context.zone)
  const page = link ?? (isWebAddress(guid ?? '') ? guid : null)
  return {
    id: guid ?? page,
    guid,
    title: title(item.title),
    link: page,
    published: published ?? updated,
    updated: updated ?? published,
    summary: body(item.summary),
    content: body(item.content_html) ?? body(item.content_text),
    source: null,
  }
}

/** RSS 2.0 written as JSON, field by field (rssjson.org). */
function readRssInJson(rss: Readonly<Record<string, unknown>>, context: Context): ParsedFeed | null {
  const channel = rss.channel
  if (!isRecord(channel)) return null
  const items = Array.isArray(channel.item) ? channel.item : [channel.item]
  return {
    title: title(channel.title),
    link: absoluteLink(text(channel.link), context.url),
    description: body(channel.description),
    language: text(channel.language),
    ttlMinutes: Number(text(channel.ttl)) || null,
    items: items
      .filter(isRecord)
      .slice(0, context.maxItems)
      .map((item) => readRssItem(item, context)),
  }
}

function readRssItem(item: Readonly<Record<string, unknown>>, context: Context): ParsedItem {
  const guid = text(isRecord(item.guid) ? item.guid['#value'] : item.guid)
  const link = absoluteLink(text(item.link), context.url) ?? (isWebAddress(guid ?? '') ? guid : null)
  const published = readDate(text(item.pubDate), context.zone)
  return {
    id: guid ?? link,
    guid,
    title: title(item.title),
    link,
    published,
    updated: published,
    summary: body(item.description),
    content: body(item['content:encoded']),
    source: null,
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Strings, and the numbers that some feeds give as ids. */
function text(value: unknown): string | null {
  const found = typeof value === 'string' ? withoutHalves(value).trim() : typeof value === 'number' ? String(value) : ''
  return found || null
}

const title = (value: unknown): string | null => plainTitle(text(value) ?? '') || null
const body = (value: unknown): string | null => cleanText(text(value) ?? '') || null
