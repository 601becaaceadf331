/** What the headers of an answer say about when and how to ask again. Pure; times are milliseconds since 1970. */
import type { IncomingHttpHeaders } from 'node:http'

/** What is sent back to a server so that it can answer 304. Never empty strings: an empty `If-None-Match` turns 304 into 200. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}
export const NO_VALIDATORS: Validators = { etag: null, lastModified: null }

const HOUR = 3_600_000
/** A wait longer than this is a mistake of the server's, not a wish. */
const LONGEST_WAIT = 6 * HOUR
const LONGEST_VALIDATOR = 1_024

/** `Retry-After` in either of its forms (RFC 9110, 10.2.3) as milliseconds from `now`, held within 0 and 6 hours; null where unusable. */
export function retryAfter(value: string | undefined, now: number): number | null {
  const text = value?.trim() ?? ''
  if (text === '') return null
  const wait = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : httpDate(text) - now
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_WAIT)
}

/** How long the answer calls itself fresh: `max-age`, else `Expires`; null where it does not say or says not at all. */
export function freshFor(headers: IncomingHttpHeaders, now: number): number | null {
  const control = (headers['cache-control'] ?? '').toLowerCase()
  if (/\bno-(cache|store)\b/.test(control)) return null
  const maxAge = /\bmax-age="?(\d{1,12})/.exec(control)?.[1]
  if (maxAge !== undefined) {
    const fresh = Number(maxAge) * 1000 - age(headers)
    return fresh > 0 ? fresh : null
  }
  const expires = httpDate(headers.expires ?? '')
  const sent = httpDate(headers.date ?? '')
  const fresh = expires - (Number.isNaN(sent) ? now : sent)
  return fresh > 0 ? fresh : null
}

/**
 * The validators worth sending back. A server that says `Expires: 0` makes its validators up (miniflux); a modification date in the
 * future can never be passed, so it would read "unchanged" for good (NetNewsWire).
 */
export function validatorsOf(headers: IncomingHttpHeaders, now: number): Validators {
  if (headers.expires?.trim() === '0') return NO_VALIDATORS
  const modified = headers['last-modified']
  const modifiedAt = httpDate(modified ?? '')
  return {
    etag: usable(headers.etag),
    lastModified: Number.isNaN(modifiedAt) || modifiedAt > now + 24 * HOUR ? null : usable(modified),
  }
}

const usable = (value: string | undefined): string | null => {
  const text = value?.trim() ?? ''
  return text === '' || text === '""' || text.length > LONGEST_VALIDATOR ? null : text
}

const age = (headers: IncomingHttpHeaders): number => {
  const seconds = Number(headers.age ?? 0)
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0
}

/** An HTTP date as milliseconds, NaN for anything else: bare numbers are no dates here, whatever `Date.parse` makes of them. */
const httpDate = (text: string): number => (/[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN)
