/**
 * Names of small places as a foreign desk would write them: news in Georgian, Persian, Arabic, Greek, Turkish or Ukrainian
 * spells a border village letter by letter from its own language. Well-known towns have their usual forms in the tables instead.
 */
type Letters = ReadonlyMap<string, string>

const ARMENIAN = ['ու', 'և', ...'աեէըիոօբգդզթժլխծկհձղճմյնշչպջռսվտրցփքֆ'] as const
const AZERBAIJANI = [...'aəeıioöuübcçdfgğhxjkqlmnprsştvyz'] as const

/** `-` in a row stands for a letter that is not written. */
const letters = (from: readonly string[], row: string): Letters => {
  const to = row.split(' ')
  return new Map(from.map((letter, i) => [letter, to[i] === '-' ? '' : (to[i] ?? '')]))
}

const ARMENIAN_TO = {
  az: letters(ARMENIAN, 'u ev a e e ı i o o b g d z t j l x ts k h dz ğ ç m y n ş ç p c r s v t r ts p k f'),
  ka: letters(ARMENIAN, 'უ ევ ა ე ე ი ი ო ო ბ გ დ ზ თ ჟ ლ ხ წ კ ჰ ძ ღ ჭ მ ი ნ შ ჩ პ ჯ რ ს ვ ტ რ ც ფ ქ ფ'),
  fa: letters(ARMENIAN, 'و و ا - - - ی و و ب گ د ز ت ژ ل خ تس ک ه دز غ چ م ی ن ش چ پ ج ر س و ت ر تس پ ک ف'),
  ar: letters(ARMENIAN, 'و يف ا ي ي - ي و و ب غ د ز ت ج ل خ تس ك ه دز غ تش م ي ن ش تش ب ج ر س ف ت ر تس ب ك ف'),
} as const

const AZERBAIJANI_TO = {
  hy: letters(AZERBAIJANI, 'ա ա ե ը ի ո յո ու յու բ ջ չ դ ֆ գ ղ հ խ ժ ք ղ լ մ ն փ ր ս շ թ վ յ զ'),
  ka: letters(AZERBAIJANI, 'ა ა ე ი ი ო ო უ უ ბ ჯ ჩ დ ფ გ ღ ჰ ხ ჟ ქ ყ ლ მ ნ ფ რ ს შ თ ვ ი ზ'),
  tr: letters(AZERBAIJANI, 'a e e ı i o ö u ü b c ç d f g ğ h h j k k l m n p r s ş t v y z'),
  ru: letters(AZERBAIJANI, 'а е е ы и о ё у ю б дж ч д ф г г г х ж к г л м н п р с ш т в й з'),
  fa: letters(AZERBAIJANI, 'ا - - ی ی و و و و ب ج چ د ف گ غ ه خ ژ ک ق ل م ن پ ر س ش ت و ی ز'),
  ar: letters(AZERBAIJANI, 'ا ا ي ي ي و و و و ب ج تش د ف غ غ ه خ ج ك ق ل م ن ب ر س ش ت ف ي ز'),
} as const

/** How a word begins, where that is not how its first letter is written elsewhere. */
const OPENINGS: Readonly<Record<string, readonly (readonly [opening: string, written: string])[]>> = {
  'hy>az': [
    ['ե', 'ye'],
    ['և', 'yev'],
    ['ու', 'u'],
    ['ո', 'vo'],
  ],
  'hy>ka': [
    ['ու', 'უ'],
    ['ո', 'ვო'],
  ],
  'hy>fa': [
    ['ու', 'او'],
    ['ա', 'آ'],
    ['ի', 'ای'],
    ['ե', 'ی'],
    ['և', 'یو'],
    ['է', 'ا'],
    ['ը', 'ا'],
    ['օ', 'او'],
    ['ո', 'وو'],
  ],
  'hy>ar': [
    ['ու', 'أو'],
    ['ա', 'أ'],
    ['ի', 'إي'],
    ['է', 'إي'],
    ['ը', 'إ'],
    ['օ', 'أو'],
    ['ո', 'فو'],
  ],
  'az>hy': [
    ['e', 'է'],
    ['o', 'օ'],
    ['ö', 'օ'],
  ],
  'az>ru': [
    ['ə', 'а'],
    ['e', 'э'],
    ['ya', 'я'],
    ['yu', 'ю'],
    ['ye', 'е'],
  ],
  'az>fa': [
    ['a', 'آ'],
    ['o', 'او'],
    ['ö', 'او'],
    ['u', 'او'],
    ['ü', 'او'],
    ['i', 'ای'],
    ['ı', 'ای'],
    ['ə', 'ا'],
    ['e', 'ا'],
  ],
  'az>ar': [
    ['a', 'أ'],
    ['ə', 'أ'],
    ['o', 'أو'],
    ['ö', 'أو'],
    ['u', 'أو'],
    ['ü', 'أو'],
    ['i', 'إي'],
    ['ı', 'إي'],
    ['e', 'إي'],
  ],
}

/** Longest match first: every key that is two characters long stands before its first letter. */
const GREEK: Letters = new Map(
  Object.entries({
    ts: 'τσ',
    dz: 'τζ',
    zh: 'ζ',
    sh: 'σ',
    ch: 'τσ',
    kh: 'χ',
    gh: 'γ',
    ya: 'για',
    ye: 'γε',
    yo: 'γιο',
    yu: 'γιου',
    a: 'α',
    b: 'μπ',
    d: 'ντ',
    e: 'ε',
    f: 'φ',
    g: 'γκ',
    h: 'χ',
    i: 'ι',
    j: 'τζ',
    k: 'κ',
    l: 'λ',
    m: 'μ',
    n: 'ν',
    o: 'ο',
    p: 'π',
    q: 'κ',
    r: 'ρ',
    s: 'σ',
    t: 'τ',
    u: 'ου',
    v: 'β',
    x: 'ξ',
    y: 'ι',
    z: 'ζ',
  }),
)
const FRENCH: Letters = new Map(Object.entries({ zh: 'j', sh: 'ch', ch: 'tch', j: 'dj', u: 'ou' }))
const GERMAN: Letters = new Map(
  Object.entries({ zh: 'sch', sh: 'sch', ch: 'tsch', kh: 'ch', ya: 'ja', ye: 'je', yo: 'jo', yu: 'ju', j: 'dsch', v: 'w' }),
)

const spell = (word: string, to: Letters): string => {
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const pair = to.get(word.slice(i, i + 2))
    if (pair !== undefined && i + 1 < word.length) {
      out += pair
      i++
    } else {
      const letter = word[i] ?? ''
      out += to.get(letter) ?? letter
    }
  }
  return out
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
const eachWord = (name: string, write: (word: string) => string): string => name.split(/[ -]/).map(write).join(' ')

const written = (direction: string, to: Letters) => (name: string) =>
  eachWord(name, (word) => {
    const lower = direction.startsWith('az') ? word.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase() : word.toLowerCase()
    const opening = OPENINGS[direction]?.find(([first]) => lower.startsWith(first))
    return opening ? opening[1] + spell(lower.slice(opening[0].length), to) : spell(lower, to)
  })

/** Georgian names end in a vowel: `გორისი`. */
const georgian = (name: string): string => (/[აეიოუ]$/u.test(name) ? name : `${name}ი`)

const arabic = (name: string): string => name.replaceAll('يي', 'ي')

/** Turkish capitals: `i` becomes `İ`. */
const turkishCapital = (word: string): string => (word.startsWith('i') ? `İ${word.slice(1)}` : capital(word))

const ACCENTED: Readonly<Record<string, string>> = { α: 'ά', ε: 'έ', ι: 'ί', ο: 'ό', υ: 'ύ' }
const greekWord = (word: string): string => {
  const plain = spell(word.toLowerCase(), GREEK).replace(/σ$/u, 'ς')
  const last = Math.max(...Object.keys(ACCENTED).map((vowel) => plain.lastIndexOf(vowel)))
  return capital(last < 0 ? plain : plain.slice(0, last) + (ACCENTED[plain[last] ?? ''] ?? '') + plain.slice(last + 1))
}

/** `rule of nine`: after ж, ч, ш, щ, ц and before a consonant Ukrainian keeps и, elsewhere it writes і. */
const ukrainian = (russian: string): string =>
  russian
    .replace(/(?<![жчшщц])и|и(?![бвгджзйклмнпрстфхцчшщ])/giu, (letter) => (letter === 'и' ? 'і' : 'І'))
    .replace(/ы/gu, 'и')
    .replace(/э/gu, 'е')
    .replace(/Э/gu, 'Е')
    .replace(/ъ/gu, "'")
    .replace(/(?<=[бвгджзклмнпрстфхцчшщ])ё/giu, 'ьо')
    .replace(/ё/gu, 'йо')
    .replace(/(?<=[аеіиоуяює])е/gu, 'є')
    .replace(/(?<=^|[ -])Е/gu, 'Є')
    .replace(/(?<=[аеоу])і/gu, 'ї')

type Speller = (name: string) => string

export const fromArmenian = {
  az: (name: string) => eachWord(written('hy>az', ARMENIAN_TO.az)(name), turkishCapital),
  tr: (name: string) => eachWord(written('hy>az', ARMENIAN_TO.az)(name).replaceAll('x', 'h'), turkishCapital),
  ka: (name: string) => georgian(written('hy>ka', ARMENIAN_TO.ka)(name)),
  fa: written('hy>fa', ARMENIAN_TO.fa),
  ar: (name: string) => arabic(written('hy>ar', ARMENIAN_TO.ar)(name)),
} as const satisfies Record<string, Speller>

export const fromAzerbaijani = {
  hy: (name: string) => eachWord(written('az>hy', AZERBAIJANI_TO.hy)(name), capital),
  ru: (name: string) => eachWord(written('az>ru', AZERBAIJANI_TO.ru)(name), capital),
  tr: (name: string) => eachWord(written('az>tr', AZERBAIJANI_TO.tr)(name), turkishCapital),
  ka: (name: string) => georgian(written('az>ka', AZERBAIJANI_TO.ka)(name)),
  fa: (name: string) => eachWord(name, (word) => written('az>fa', AZERBAIJANI_TO.fa)(word) + (/[əe]$/u.test(word) ? 'ه' : '')),
  ar: (name: string) => arabic(written('az>ar', AZERBAIJANI_TO.ar)(name)),
} as const satisfies Record<string, Speller>

export const fromEnglish = {
  el: (name: string) => eachWord(name.replaceAll("'", ''), greekWord),
  fr: (name: string) => eachWord(name, (word) => capital(spell(word.toLowerCase(), FRENCH))),
  de: (name: string) => eachWord(name, (word) => capital(spell(word.toLowerCase(), GERMAN))),
} as const satisfies Record<string, Speller>

export const fromRussian = { uk: ukrainian } as const satisfies Record<string, Speller>

/** `Товузский` is `Товузький`, `Тавушский` `Тавуський`: before -ськ- the stem's last letter gives way. */
export const ukrainianAdjective = (russian: string): string => {
  const stem = ukrainian(russian.replace(/с?ский$/u, ''))
  return stem.endsWith('з') ? `${stem}ький` : `${stem.replace(/[шх]$/u, '')}ський`
}
