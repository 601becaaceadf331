/** What came from a feed, made fit to stand inside a sentence of ours. All of it linear in the length of the text. */

// Controls, soft hyphen, zero-width and invisible marks, bidi embeddings, overrides and isolates, variation selectors, tags.
const INVISIBLE = /\p{C}|\p{Default_Ignorable_Code_Point}|\u2800/gu
/** Persian spelling needs the zero-width non-joiner; anywhere but between Arabic letters it only hides. */
const NON_JOINER = /(?<=\p{Script=Arabic})\u200C(?=\p{Script=Arabic})/gu
const KEPT_NON_JOINER = '\uE000'
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu
const SPACE = /\s+/gu
/** What Discord's Markdown, mentions, automatic links and invitations are made of. */
const MARKUP = /[*_~`|<>[\]\\#@]|:\/\/|discord(?:app)?\.(?:gg|com)/giu
/** A name may open the headline, where these would make it a list or small print. */
const LIST_MARK = /^[\s+-]+|^\d+[.)](?=\s)/u

/** The longest run that is looked at: a sentence of a megabyte is cut before anything else is done with it. */
const LOOKED_AT = 4_000

/** Cuts at a word, with an ellipsis, so that the result has at most `most` UTF-16 units; an unbroken word is cut within. */
export const cut = (text: string, most: number): string => {
  if (text.length <= most) return text
  const head = text.slice(0, most - 1)
  const space = text[most - 1] === ' ' ? head.length : head.lastIndexOf(' ')
  const kept = space > most / 2 ? head.slice(0, space) : head
  return `${kept.replace(/[\s,;:–—-]$/u, '').replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** One line of plain text: white space folded, everything invisible or reordering gone, cut at a word. */
export const clean = (text: string, most: number): string => {
  const visible = text
    .slice(0, LOOKED_AT)
    .replaceAll(KEPT_NON_JOINER, '')
    .replace(SPACE, ' ')
    .replace(NON_JOINER, KEPT_NON_JOINER)
    .replace(INVISIBLE, (mark) => (mark === KEPT_NON_JOINER ? '\u200C' : ''))
    .replace(STACKED_MARKS, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
  return cut(visible, most)
}

/** As {@link clean}, without the characters of any markup: for the lock screen, where nothing is escaped. */
export const bare = (text: string, most: number): string => {
  // Cleaned first: what hides between two letters must not put a mention or an invitation together when it goes.
  const visible = clean(text, LOOKED_AT).replace(MARKUP, ' ')
  return clean(visible.replace(LIST_MARK, '').replace(LIST_MARK, ''), most)
}

/** The address, where it is one that may be shown as a link. */
export const webAddress = (url: string): string | null => {
  if (url.length > 2_000 || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  return new URL(url).href
}
