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

/** Italian numbers from 101 to 999, each written as one word: `duecentosette`, `centottanta`. */
export function italianHundreds(): Patterns {
  const hundreds = ['', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'].map((unit) => `${unit}cento`)
  const below = `uno 1, due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, undici 11, dodici 12, tredici 13, quattordici 14,
    quindici 15, sedici 16, diciassette 17, diciotto 18, diciannove 19, ${italianTens()}`
  return hundreds
    .flatMap((hundred, i) =>
      patternsOf(below).flatMap((entry) => {
        const [word = '', value = ''] = entry.split(' ')
        const stems = word.startsWith('o') ? [hundred, hundred.slice(0, -1)] : [hundred]
        return stems.map((stem) => `${stem}${word} ${(i + 1) * 100 + Number(value)}`)
      }),
    )
    .join(', ')
}

/** Spanish and French join a unit to its ten: `treinta y uno` counts 31, whose `uno` alone is an article. */
export const withOne = (tens: Patterns, one: Patterns): Patterns =>
  patternsOf(tens)
    .flatMap((entry) => {
      const space = entry.lastIndexOf(' ')
      return patternsOf(one).map((unit) => `${entry.slice(0, space)} ${unit} ${Number(entry.slice(space + 1)) + 1}`)
    })
    .join(', ')
