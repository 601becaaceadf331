/**
 * How Persian and Arabic desks spell a name that the tables hold letter by letter: short vowels are left out ("داشکسن", "دشکسن"), two
 * letters stand for one sound ("قازاخ", "غازاخ"), and names of Arabic stock keep their own spelling ("اهمدلی", "احمدلی").
 */
type PersoArabic = 'fa' | 'ar'

type Change = readonly [letters: RegExp, written: string]

const STOCK: readonly Change[] = [
  [/[اأ]ه([ما]*)م?ا?د/g, 'احمد'],
  [/^ه(?=[سا]+ن)/g, 'ح'],
  [/سولتان/g, 'سلطان'],
  [/س[یي]ا?[یي]د/g, 'سيد'],
  [/جا?فا?ر/g, 'جعفر'],
  [/ابدو?رر?ا?ه/g, 'عبد الرح'],
  [/^فا?را?ه/g, 'فرح'],
  [/يوسيف|یوسیف/g, 'يوسف'],
  [/داوود|دافود/g, 'داود'],
  [/شوكور|شوکور/g, 'شكر'],
  [/هاج/g, 'حاج'],
]

const SOUNDS: Readonly<Record<PersoArabic, readonly Change[]>> = {
  fa: [
    ...STOCK,
    [/ق/g, 'غ'],
    [/غ/g, 'ق'],
    [/بیلی/g, 'بیگلی'],
    [/کوهنه/g, 'کهنه'],
    [/قیزیل/g, 'قزل'],
    [/(.)\1/g, '$1'],
    [/^وو/g, 'و'],
  ],
  ar: [
    ...STOCK,
    [/ق/g, 'غ'],
    [/غ/g, 'ق'],
    [/غ/g, 'ج'],
    [/ق/g, 'ك'],
    [/ف/g, 'و'],
    [/تش/g, 'ش'],
    [/تش/g, 'ج'],
    [/ج/g, 'ز'],
    [/(.)\1/g, '$1'],
    [/قيزيل/g, 'قزل'],
  ],
}

const LONG_VOWEL = /[اویي]/
const LONGEST_LIST = 40
const LEAST_LETTERS = 4

/** The name without one of the vowels inside its words, each in turn. */
function shortened(name: string): string[] {
  const all: string[] = []
  for (let i = 1; i < name.length - 1; i++) {
    const inside = name[i - 1] !== ' ' && name[i + 1] !== ' '
    if (inside && LONG_VOWEL.test(name[i] ?? '')) all.push(name.slice(0, i) + name.slice(i + 1))
  }
  return all
}

export const isPersoArabic = (language: string): language is PersoArabic => language in SOUNDS

/** Other usual spellings of a name, each with one sound or one vowel written otherwise, or both. */
export function respelledArabic(name: string, language: PersoArabic): readonly string[] {
  const all = new Set<string>()
  const sounds = SOUNDS[language].map(([letters, written]) => name.replace(letters, written)).filter((one) => one !== name)
  for (const one of [...sounds, ...shortened(name), ...sounds.flatMap(shortened)])
    if (all.size < LONGEST_LIST && one.length >= LEAST_LETTERS) all.add(one)
  return [...all]
}
