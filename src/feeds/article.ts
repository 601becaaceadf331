/** What a web page says, as far as its marks tell: headline, description, paragraphs. For a look at one report, not for crawling. */
import type { Instant } from '../model.ts'
import { decode } from './decode.ts'
import { readDate } from './formats/dates.ts'
import { oneLine, plainTitle } from './formats/text.ts'
import { walkPage } from './page.ts'

export interface Article {
  /** Empty where the page has none. */
  readonly title: string
  readonly summary: string
  /** Paragraphs parted by an empty line; empty where the page has none of its own. */
  readonly content: string
  /** As the page has it, as `en-US`. */
  readonly language: string | null
  readonly site: string | null
  readonly published: Instant | null
}

/** A report stands near the beginning of its page, in UTF-16 units and bytes. */
const MOST_HTML = 1_000_000
const MOST_BYTES = 2_000_000
const LONGEST = { title: 500, summary: 2_000, content: 20_000, paragraph: 6_000 } as const
const MOST_PARAGRAPHS = 400
/** Shorter ones are captions, bylines and "Share". */
const SHORTEST_PARAGRAPH = 30
/** An `<article>` with less in it is a teaser of another page. */
const SHORTEST_ARTICLE = 200

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** What stands around a report and is not part of it. */
const AROUND = words('nav aside footer form figure button select textarea noscript script style svg template iframe dialog')
const BLOCKS = words('p div h1 h2 h3 h4 h5 h6 ul ol li dl table tr td section header main article blockquote hr body')

const TITLES = ['og:title', 'twitter:title'] as const
const SUMMARIES = ['og:description', 'description', 'twitter:description'] as const
const DATES = ['article:published_time', 'datepublished', 'parsely-pub-date', 'pubdate', 'publishdate', 'dc.date.issued'] as const

interface Paragraph {
  readonly text: string
  /** The number of the `<article>` that it stands in; 0: in none. */
  readonly article: number
}

/**
 * Reads a page. Pure, linear in its length, never throws for what the page holds.
 * @param zone IANA zone of a date that names none
 */
export function articleOf(html: string, zone = 'UTC'): Article {
  const page = html.slice(0, MOST_HTML)
  const meta = new Map<string, string>()
  const paragraphs: Paragraph[] = []
  /** How many of each surrounding element are open: no stack, so that a page of a million open tags costs no more than another. */
  const around = new Map<string, number>()
  let aroundOpen = 0
  let articles = 0
  let articlesOpen = 0
  let language: string | null = null
  let dated: string | null = null
  let pageTitle = ''
  let heading = ''
  let isHeading = false
  let text = ''
  let linked = 0
  let inLink = false
  let inParagraph = false

  const flush = (): void => {
    const whole = oneLine(text)
    // A paragraph that is mostly a link leads to another report.
    if (inParagraph && whole.length >= SHORTEST_PARAGRAPH && linked * 2 <= whole.length && paragraphs.length < MOST_PARAGRAPHS)
      paragraphs.push({ text: whole, article: articlesOpen > 0 ? articles : 0 })
    if (isHeading && heading === '') heading = whole
    text = ''
    linked = 0
    inParagraph = false
    isHeading = false
  }
  const opened = (name: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void => {
    if (name === 'html') language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null
    if (name === 'meta') noted(meta, attributes)
    if (AROUND.has(name) && !isEmpty) {
      around.set(name, (around.get(name) ?? 0) + 1)
      aroundOpen++
    }
    if (aroundOpen > 0) return
    if (name === 'time' && articlesOpen > 0) dated ??= attributes.get('datetime') ?? null
    if (name === 'br') text += ' '
    if (name === 'a') inLink = true
    if (!BLOCKS.has(name)) return
    flush()
    if (name === 'article' && articlesOpen++ === 0) articles++
    inParagraph = name === 'p'
    isHeading = name === 'h1'
  }
  const closed = (name: string): void => {
    const open = around.get(name) ?? 0
    if (open > 0) {
      around.set(name, open - 1)
      aroundOpen--
    }
    if (aroundOpen > 0) return
    if (name === 'a') inLink = false
    if (!BLOCKS.has(name)) return
    flush()
    if (name === 'article' && articlesOpen > 0) articlesOpen--
  }
  const said = (words: string, inside: string): void => {
    if (inside === 'title' && pageTitle.length < LONGEST.title) pageTitle += words
    else if (aroundOpen === 0 && (inParagraph || isHeading) && text.length < LONGEST.paragraph) {
      text += words
      if (inLink) linked += words.length
    }
  }
  walkPage(page, opened, closed, said)
  flush()

  const named = (names: readonly string[]): string => names.map((name) => meta.get(name)).find((value) => value) ?? ''
  const date = named(DATES) || dated
  return {
    title: cut(plainTitle(named(TITLES)) || heading || plainTitle(pageTitle), LONGEST.title),
    summary: cut(plainTitle(named(SUMMARIES)), LONGEST.summary),
    content: contentOf(paragraphs),
    language,
    site: cut(plainTitle(meta.get('og:site_name') ?? ''), 100) || null,
    published: date === null ? null : readDate(date, zone),
  }
}

/** The same from the document as it was fetched. */
export const articleIn = (bytes: Uint8Array, contentType: string | null, zone?: string): Article =>
  articleOf(decode(bytes.subarray(0, MOST_BYTES), contentType, MOST_BYTES).text, zone)

function noted(meta: Map<string, string>, attributes: ReadonlyMap<string, string>): void {
  const name = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? '').toLowerCase()
  const content = attributes.get('content')?.trim()
  if (name !== '' && content && !meta.has(name) && meta.size < 200) meta.set(name, content)
}

/** The paragraphs of the `<article>` that says most; of the whole page where none says much. Each once. */
function contentOf(paragraphs: readonly Paragraph[]): string {
  const sizes = new Map<number, number>()
  for (const { article, text } of paragraphs) if (article > 0) sizes.set(article, (sizes.get(article) ?? 0) + text.length)
  const [main, size] = [...sizes].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])
  const own = size >= SHORTEST_ARTICLE ? paragraphs.filter(({ article }) => article === main) : paragraphs
  return cut([...new Set(own.map(({ text }) => text))].join('\n\n'), LONGEST.content)
}

/** Never ends in half a character. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
