import RssParser from 'rss-parser'
import type { ParsedFeed, ParsedItem } from '../parsed.ts'
import { withoutIllegal } from './characters.ts'

/**
 * Whatever format a feed came in, rss-parser is handed the same plain RSS 2.0: every element once, text escaped, links absolute,
 * dates ISO. That is what it reads without fail.
 */
export function toRss(feed: ParsedFeed): string {
  const channel = [
    tag('title', feed.title),
    tag('link', feed.link),
    tag('description', feed.description),
    tag('language', feed.language),
    tag('ttl', feed.ttlMinutes === null ? null : String(feed.ttlMinutes)),
    ...feed.items.map(itemToRss),
  ]
  return `<rss version="2.0"><channel>${channel.join('')}</channel></rss>`
}

function itemToRss(item: ParsedItem): string {
  const fields = [
    tag('guid', item.guid),
    tag('id', item.id),
    tag('title', item.title),
    tag('link', item.link),
    tag('pubDate', item.published),
    tag('updated', item.updated),
    tag('description', item.summary),
    tag('content:encoded', item.content),
    tag('sourceTitle', item.source?.title ?? null),
    tag('sourceUrl', item.source?.url ?? null),
  ]
  return `<item>${fields.join('')}</item>`
}

const tag = (name: string, text: string | null): string => (text === null ? '' : `<${name}>${escaped(text)}</${name}>`)

/**
 * The characters that mean markup reach rss-parser as others, which decoding has dropped everywhere: it looks for tags in every text
 * with a pattern that takes quadratic time where a `<` has no `>` (75 s for 256 kB of `<`).
 */
const STAND_INS: Readonly<Record<string, string>> = { '<': '\ufdd0', '>': '\ufdd1', '&': '\ufdd2' }
const MEANT: Readonly<Record<string, string>> = { '\ufdd0': '<', '\ufdd1': '>', '\ufdd2': '&' }

function escaped(text: string): string {
  const legal = withoutIllegal(text)
  return /[<>&]/.test(legal) ? legal.replace(/[<>&]/g, (char) => STAND_INS[char] ?? '') : legal
}

const restored = (text: string): string =>
  /[\ufdd0-\ufdd2]/.test(text) ? text.replace(/[\ufdd0-\ufdd2]/g, (char) => MEANT[char] ?? '') : text

const parser = (): RssParser<Record<string, string>, Record<string, string>> =>
  new RssParser({ customFields: { feed: ['language', 'ttl'], item: ['id', 'updated', 'sourceTitle', 'sourceUrl'] } })

/** Reads canonical RSS back. */
export async function fromRss(rss: string): Promise<ParsedFeed> {
  const feed = await parser().parseString(rss)
  return {
    title: text(feed.title),
    link: text(feed.link),
    description: text(feed.description),
    language: text(feed.language),
    ttlMinutes: text(feed.ttl) === null ? null : Number(feed.ttl),
    items: feed.items.map((item) => {
      const [title, url] = [text(item.sourceTitle), text(item.sourceUrl)]
      return {
        id: text(item.id),
        guid: text(item.guid),
        title: text(item.title),
        link: text(item.link),
        published: text(item.pubDate),
        updated: text(item.updated),
        summary: text(item.content),
        content: text(item['content:encoded']),
        source: title || url ? { title, url } : null,
      }
    }),
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? restored(value) : null)
