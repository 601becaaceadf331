import { UserError } from './problem.ts'

const LONGEST = 2_000

/** The address as somebody wrote or pasted it, in angle brackets or without `https://`. @throws UserError */
export const linkIn = (text: string): string => {
  const bare = text.trim().replace(/^<(.*)>$/s, '$1')
  const written = /^[a-z][a-z\d+.-]*:\/\//i.test(bare) ? bare : `https://${bare}`
  const url = bare.length <= LONGEST && !/\s/.test(bare) && URL.canParse(written) ? new URL(written) : null
  if (url === null || !/^https?:$/.test(url.protocol) || !/[.:]/.test(url.host)) throw new UserError({ kind: 'no-link' })
  return url.href
}

/** The first link of a text that holds nothing but links; null for any other text. */
export const onlyLink = (text: string): string | null => {
  const words = text.trim().split(/\s+/, 50)
  return words.every((word) => /^<?https?:\/\/[^\s<>]+>?$/i.test(word)) ? (words[0] ?? null) : null
}
