import { fromAzerbaijani } from './transliterate.ts'

/**
 * How Georgian and Armenian desks spell a name that the tables hold letter by letter: by way of Russian, which knows no aspirates
 * ("სოთქი", "სოტკი"), and with either vowel for the Azerbaijani ə ("ალიბაილი", "ალიბეილი"; "Մինքանդ", "Մինքենդ").
 */
type Caucasian = 'hy' | 'ka'

type Change = readonly [letters: RegExp, written: string]

const SOUNDS: Readonly<Record<Caucasian, readonly Change[]>> = {
  ka: [
    [/ქ/g, 'კ'],
    [/თ/g, 'ტ'],
    [/ფ/g, 'პ'],
    [/ყ/g, 'გ'],
    [/ყ/g, 'კ'],
    [/ღ/g, 'გ'],
    [/ღ/g, 'ხ'],
    [/ჰ/g, ''],
    [/ჰ/g, 'ხ'],
    [/წ/g, 'ც'],
    [/ჭ/g, 'ჩ'],
    [/(?<=^| )იე/g, 'ე'],
    [/(.)\1/g, '$1'],
  ],
  hy: [
    [/ք/g, 'կ'],
    [/թ/g, 'տ'],
    [/փ/g, 'պ'],
    [/ղ/g, 'գ'],
    [/ղ/g, 'կ'],
    [/այի/g, 'աի'],
    [/լու$/g, 'լի'],
    [/լի$/g, 'լու'],
    [/լը/g, 'լի'],
    [/յյո/g, 'յո'],
    [/ռ/g, 'ր'],
    [/(.)\1/g, '$1'],
  ],
}

const LONGEST_LIST = 64
const LEAST_LETTERS = 5

/** An Azerbaijani name with each of its ə as it is and as e. */
function withEither(name: string): readonly string[] {
  const all = ['']
  for (const letter of name) {
    const both = letter === 'ə' && all.length < LONGEST_LIST / 4
    for (const [i, one] of [...all].entries()) {
      all[i] = one + letter
      if (both) all.push(`${one}e`)
    }
  }
  return all
}

export const isCaucasian = (language: string): language is Caucasian => language in SOUNDS

/** Other usual spellings of a name; `azerbaijani`: what Baku calls the place. */
export function respelledCaucasian(
  names: readonly string[],
  azerbaijani: readonly string[],
  language: Caucasian,
): readonly string[] {
  const heard = azerbaijani.flatMap((name) => withEither(name.toLowerCase())).map((name) => fromAzerbaijani[language](name))
  const all = new Set<string>()
  for (const name of [...names, ...heard]) {
    const ways = new Set([name.toLowerCase()])
    for (const [letters, written] of SOUNDS[language])
      for (const way of [...ways]) if (ways.size < LONGEST_LIST) ways.add(way.replace(letters, written))
    for (const way of ways) if (way.length >= LEAST_LETTERS) all.add(way)
  }
  return [...all]
}
