/**
 * How French, Spanish, Italian and German desks spell a name that the tables hold in English and in Russian: `Dashkesan` is `Dachkessan`,
 * `Khojavend` is `Jodyavend`. No desk keeps to one system, so every usual way to write a sound is tried.
 */
type Respelling = 'fr' | 'es' | 'it' | 'de'

/** A sound as English romanises it, and the ways to write it; each is tried on every spelling so far. */
type Rule = readonly [sound: RegExp, ...written: string[]]

const VOWELS = '[aeiou]'
/** `Eraskh` beside `Yeraskh`, `Siunik` beside `Syunik`. */
const GLIDES: readonly Rule[] = [
  [/\bye/g, 'e'],
  [/y(?=[au])/g, 'i'],
  [/(?<=[aeou])y(?![aeiou])/g, 'i'],
  [/(?<=[a-z])y\b/g, 'i'],
]

const RULES: Readonly<Record<Respelling, readonly Rule[]>> = {
  fr: [
    ...GLIDES,
    [/u/g, 'ou'],
    [/gh/g, 'g'],
    [/g(?=[ei])/g, 'gu'],
    [new RegExp(`(?<=${VOWELS})s(?=${VOWELS})`, 'g'), 'ss'],
    [/(?<=[a-z]{3})in\b/g, 'ine'],
  ],
  es: [...GLIDES, [/j/g, 'y', 'dy', 'dj', 'dzh'], [/kh/g, 'j'], [/zh/g, 'y'], [/gh/g, 'g'], [/g(?=[ei])/g, 'gu'], [/q/g, 'k']],
  it: [
    [/j(?=[aou])/g, 'gi', 'dj'],
    [/j(?=[ei])/g, 'g', 'dj'],
    ...GLIDES,
    [/y(?=[aeu])/g, 'j'],
    [/gh/g, 'g'],
    [/kh/g, 'h'],
    [/ch(?=[ei])/g, 'c'],
    [/q/g, 'k'],
  ],
  de: [
    [/j(?=[aeiou])/g, 'dsch'],
    [/ch/g, 'tsch'],
    [/kh/g, 'ch'],
    [/\by(?=[aeu])/g, 'j'],
    [/(?<=[a-z])y(?=[aeu])/g, 'j'],
    [/sh/g, 'sch'],
    [/zh/g, 'sch'],
    [/v/g, 'w'],
    [new RegExp(`(?<=${VOWELS})s(?=${VOWELS})`, 'g'), 'ss'],
    [/z/g, 's'],
    [/ts/g, 'z'],
    [/gh/g, 'g'],
    [/(?<=[aeou])y(?![aeou])/g, 'j'],
  ],
}

/** What French always writes its own way, before the rest; longest first. */
const FRENCH: readonly (readonly [RegExp, string])[] = [
  [/ch/g, 'tch'],
  [/sh/g, 'ch'],
  [/j/g, 'dj'],
  [/zh/g, 'j'],
]

const CYRILLIC = new Map(
  [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'].map((letter, i) => [
    letter,
    'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh sch - y - e yu ya'.split(' ')[i]?.replace('-', '') ?? '',
  ]),
)
/** A Russian name in the letters that English uses: `Кельбаджар` is `kelbajar`. */
const romanised = (russian: string): string =>
  [...russian.toLowerCase().replaceAll('дж', 'j')].map((letter) => CYRILLIC.get(letter) ?? letter).join('')

const LONGEST_LIST = 48

function spellings(word: string, language: Respelling): readonly string[] {
  const all = new Set([word])
  if (language === 'fr') all.add(FRENCH.reduce((name, [sound, written]) => name.replace(sound, written), word))
  for (const [sound, ...written] of RULES[language]) {
    for (const name of [...all]) for (const way of written) if (all.size < LONGEST_LIST) all.add(name.replace(sound, way))
  }
  return [...all]
}

/** Not in plain letters, or already spelled as one of these desks does. */
const isForeign = (name: string): boolean => !/^[a-z -]+$/.test(name) || /dj|dzh|ou|tch/.test(name)

export const isRespelled = (language: string): language is Respelling => language in RULES

/** Every spelling of a name, in lower case; none of a name that is not written in plain Latin or Cyrillic letters. */
export function respelled(name: string, language: Respelling): readonly string[] {
  const latin = romanised(name)
  if (isForeign(latin)) return []
  return spellings(latin.replaceAll('-', ' '), language)
}
