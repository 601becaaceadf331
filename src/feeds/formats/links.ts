/** Schemes that a person can be sent to. `javascript:`, `data:`, `file:` and the like are dropped. */
const SAFE = new Set(['http:', 'https:'])

/** An absolute address from what a feed gives, resolved against `bases` (nearest first); null where there is none that is safe. */
export function absoluteLink(raw: string | null | undefined, base: string | null): string | null {
  const written = (raw ?? '')
    .replace(/[\t\n\r\0]/g, '')
    .replace(/&amp;/g, '&')
    .trim()
  // `www.news.example/1` is meant as an address, not as a page beside the feed.
  if (/^www\.[^\s/]+\.[a-z]/i.test(written)) return parsed(`https://${written}`, undefined)
  return parsed(written, base ?? undefined)
}

/** The base that holds inside an element with `xml:base`: it may itself be relative; an unusable one changes nothing. */
export function innerBase(declared: string | undefined, outer: string | null): string | null {
  if (declared === undefined) return outer
  return absoluteLink(declared, outer) ?? outer
}

/** Whether a guid reads as a web address. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]/i.test(text.trim())

function parsed(written: string, base: string | undefined): string | null {
  if (written === '') return null
  try {
    const url = new URL(written, base)
    if (!SAFE.has(url.protocol) || url.hostname === '') return null
    // A well-formed address keeps its own spelling: `http://example.org` gains no slash.
    return /^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(written) ? written : url.href
  } catch {
    return null
  }
}
