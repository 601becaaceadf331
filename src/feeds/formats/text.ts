import { Tokenizer } from 'htmlparser2'
import { unescaped } from './entities.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What HTML breaks a paragraph at. */
const BLOCKS = words(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl blockquote table section article header footer pre figure figcaption hr form fieldset address aside main nav details center body noscript',
)
const LINES = words('br li tr dt dd option caption summary legend')
const CELLS = words('td th')
/** Whose inside nobody reads. */
const UNREAD = words('script style template svg audio video head textarea select')
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr blink iframe object applet input button embed param source picture link meta html title base area map col colgroup tbody thead tfoot track canvas ruby rt rp marquee menu dir frame frameset noembed math xml',
)
const isElement = (name: string): boolean =>
  BLOCKS.has(name) || LINES.has(name) || CELLS.has(name) || UNREAD.has(name) || INLINE.has(name)

const TAG = /<\/?([A-Za-z][A-Za-z0-9:]{0,20})(?=[\s/>])/g
/** White space that is not one blank; a pattern that matches every blank would cost more than all else here. */
const SPACES = /\s\s+|[^\S ]/g
/** Characters that show nothing: they would split words for whoever searches them, or turn the direction of what follows. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g

/** Whether text holds tags of HTML's elements, and not only a `<` as in "a < b" or "List<T>". */
function hasTags(text: string): boolean {
  if (!text.includes('<')) return false
  for (const found of text.matchAll(TAG)) if (isElement(localName(found[1] ?? ''))) return true
  return text.includes('-->')
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1).toLowerCase()

/** HTML to clean text: paragraphs parted by an empty line, lines by a line break, no markup, no entities. Linear in its length. */
export function cleanText(html: string): string {
  const text = hasTags(html) ? withoutReferences(fromHtml(html)) : fromEscaped(html)
  return text.normalize('NFC')
}

/** A title as one line of plain text: tags and entities gone, also those escaped twice. */
export const plainTitle = (html: string): string => oneLine(cleanText(html))

/** The text of a field that is declared to be no HTML, as one line. */
export const oneLine = (text: string): string => text.replace(UNSEEN, '').replace(SPACES, ' ').trim().normalize('NFC')

/** Text without tags may be HTML that was escaped twice; a lone `<b>` is what somebody wrote about. */
function fromEscaped(text: string): string {
  const once = unescaped(text)
  const twice = unescaped(once)
  return CLOSED_TAG.test(twice) && hasTags(twice) ? withoutReferences(fromHtml(twice)) : withoutReferences(fromPlain(once))
}

/** References that were escaped twice among tags that were not, as `&amp;nbsp;`. */
function withoutReferences(text: string): string {
  const again = unescaped(text)
  return again === text ? text : again.replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
}

const CLOSED_TAG = /<\/[A-Za-z]|<(?:br|p|img)[\s/>]/i

/** Plain text keeps its own empty lines; a single line break is only the width of somebody's editor. */
function fromPlain(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.replace(SPACES, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

class TextSink {
  private readonly parts: string[] = []
  private gap: '' | ' ' | '\n' | '\n\n' = ''

  add(text: string): void {
    const plain = text.replace(UNSEEN, '')
    const folded = plain.replace(SPACES, ' ')
    if (folded === '') return
    if (folded.startsWith(' ')) this.space()
    if (folded === ' ') return
    this.parts.push(this.parts.length ? this.gap : '', folded.trim())
    this.gap = folded.endsWith(' ') ? ' ' : ''
  }

  space(): void {
    if (this.gap === '') this.gap = ' '
  }

  line(): void {
    this.gap = this.gap === '\n\n' ? '\n\n' : '\n'
  }

  /** Two line breaks in a row part paragraphs, as `<br><br>`. */
  brk(): void {
    this.gap = this.gap.startsWith('\n') ? '\n\n' : '\n'
  }

  paragraph(): void {
    this.gap = '\n\n'
  }

  get text(): string {
    return this.parts.join('')
  }
}

function fromHtml(html: string): string {
  const sink = new TextSink()
  /** The element whose inside is skipped, and how many of its name are open. */
  let unread = ''
  let depth = 0
  let name = ''
  let pending = ''
  const ignore = (): void => {}
  const flush = (): void => {
    if (pending === '') return
    if (!unread) sink.add(pending)
    pending = ''
  }
  const opened = (selfClosed: boolean): void => {
    flush()
    if (unread) {
      if (name === unread && !selfClosed) depth++
    } else if (UNREAD.has(name)) {
      if (!selfClosed) {
        unread = name
        depth = 1
      }
    } else if (name === 'br') sink.brk()
    else breakAt(name)
  }
  const breakAt = (at: string): void => {
    if (BLOCKS.has(at)) sink.paragraph()
    else if (LINES.has(at)) sink.line()
    else if (CELLS.has(at)) sink.space()
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: true, recognizeSelfClosing: true },
    {
      ontext: (start, end) => {
        pending += html.slice(start, end)
      },
      ontextentity: (code) => {
        pending += String.fromCodePoint(code)
      },
      oncdata: (start, end, offset) => {
        pending += html.slice(start, end - offset)
      },
      onopentagname: (start, end) => {
        name = localName(html.slice(start, end))
      },
      onopentagend: () => opened(false),
      onselfclosingtag: () => opened(true),
      onclosetag: (start, end) => {
        flush()
        const closed = localName(html.slice(start, end))
        if (!unread) breakAt(closed)
        else if (closed === unread && --depth === 0) unread = ''
      },
      onend: flush,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncomment: flush,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return sink.text
}
