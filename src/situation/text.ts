/** How two tellings of one text are told apart from two texts (CHANGES.md, The report). Linear in length. */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '"',
  rdquo: '"',
  lsquo: "'",
  rsquo: "'",
  ndash: '-',
  mdash: '-',
  hellip: '...',
  shy: '',
}

/** What feeds count beside the text, which moves with every poll: views, comments, shares, minutes ago. */
const COUNTED = [
  ...['views?', 'comments?', 'shares?', 'likes?', 'reads?', 'min(?:ute)?s? read', 'min(?:ute)?s? ago', 'hours? ago'],
  ...[
    'просмотр\\p{L}*',
    'комментари\\p{L}*',
    'прочтени\\p{L}*',
    'перегляд\\p{L}*',
    'коментар\\p{L}*',
    'минут\\p{L}* назад',
    'час\\p{L}* назад',
  ],
  ...[
    'դիտում\\p{L}*',
    'մեկնաբան\\p{L}*',
    'baxış\\p{L}*',
    'şərh\\p{L}*',
    'oxunuş\\p{L}*',
    'görüntülenme',
    'yorum',
    'okunma',
    'kali dibaca',
    'komentar',
  ],
  ...[
    'vues',
    'commentaires?',
    'Aufrufe',
    'Kommentare?',
    'visitas',
    'vistas',
    'comentarios?',
    'بازدید',
    'نظر',
    'مشاهدة',
    'تعليق',
    'ნახვა',
    'კომენტარი',
  ],
  ...['visualizzazioni', 'commenti', 'προβολές', 'σχόλια'],
].join('|')
const COUNT_AFTER = new RegExp(`(?:${COUNTED})\\s?[:(]\\s?[\\d.,]{1,12}\\)?`, 'giu')
const COUNT_BEFORE = new RegExp(`(?<![\\d.,])\\(?[\\d.,]{1,12}\\s(?:${COUNTED})(?!\\p{L})\\)?`, 'giu')

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

/** Text with white space, entities, mark-up, typographic quotes and counters evened out: equal where nothing was changed. */
export function evened(text: string): string {
  return decode(text)
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/…/g, '...')
    .replace(COUNT_AFTER, ' ')
    .replace(COUNT_BEFORE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Letters and digits alone, in lower case: equal where only punctuation and capitals differ. */
export const wordsOnly = (text: string): string =>
  evened(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Summary and content as one text; a summary that the content repeats counts once. */
export function bodyOf(summary: string, content: string): string {
  const [teaser, full] = [wordsOnly(summary), wordsOnly(content)]
  if (full.includes(teaser)) return full
  return teaser.includes(full) ? teaser : `${teaser} ${full}`
}

const stemsOf = (text: string): Set<string> =>
  new Set(
    wordsOnly(text)
      .split(' ')
      .flatMap((word) => (word.length >= 5 ? [word.slice(0, 5)] : [])),
  )

/** Whether a body speaks of what its headline says: boilerplate ("Read more on our site") does not. */
export function speaksOf(body: string, title: string): boolean {
  const stems = stemsOf(body)
  return [...stemsOf(title)].some((stem) => stems.has(stem))
}
