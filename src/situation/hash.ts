import { createHash } from 'node:crypto'

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'

/** `length` characters of a hash of the parts; letters and digits that nobody mistakes for one another. */
export function hashOf(length: number, ...parts: readonly (string | number | null)[]): string {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest()
  let text = ''
  for (let index = 0; index < length; index++) text += ALPHABET[(digest[index] ?? 0) % ALPHABET.length]
  return text
}

/** The id that a post shows in its footer, as `a-7f3k2m`. */
export const incidentId = (...parts: readonly (string | number | null)[]): string => `a-${hashOf(6, ...parts)}`
