import { type Patterns, patternsOf } from '../lexicon.ts'

/**
 * Compound tenses: every auxiliary before every participle, and the participles alone. The auxiliary belongs to the verb, so that what
 * stands before "a déclaré" or "ha informado" is the comma, and what stands behind it is who speaks.
 */
export const perfect = (auxiliaries: Patterns, participles: Patterns): Patterns =>
  [
    ...patternsOf(participles),
    ...patternsOf(auxiliaries).flatMap((auxiliary) => patternsOf(participles).map((participle) => `${auxiliary} ${participle}`)),
  ].join(', ')

/** Every beginning before every ending, as "ceux de" and "celles de". */
export const combined = (beginnings: Patterns, endings: Patterns): Patterns =>
  patternsOf(beginnings)
    .flatMap((beginning) => patternsOf(endings).map((ending) => `${beginning} ${ending}`))
    .join(', ')

/** Every stem with every ending, as "anunci" with "ó" and "an". */
export const conjugated = (stems: Patterns, endings: Patterns): Patterns =>
  patternsOf(stems)
    .flatMap((stem) => patternsOf(endings).map((ending) => `${stem}${ending}`))
    .join(', ')

/** Italian numbers from 20 to 99, written as one word, which drops the ten's vowel before one and eight. */
export function italianTens(): Patterns {
  const tens = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta']
  const units = ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove']
  return tens
    .flatMap((ten, i) =>
      units.map((unit, j) => `${unit === 'uno' || unit === 'otto' ? ten.slice(0, -1) : ten}${unit} ${(i + 2) * 10 + j}`),
    )
    .join(', ')
}
