/**
 * Verb forms of Azerbaijani and Turkish, so that a table names a verb once ("atəşə tut") and finds every form of it that a report prints.
 * An ending is a template: `A` is a/ə (a/e), `I` ı/i/u/ü by the vowel before it, `D` d/t, `K` and `G` the hard and soft k, `Y` a y behind a
 * vowel; any other letter is itself.
 */
import { type Patterns, patternsOf } from '../lexicon.ts'

interface Tongue {
  readonly front: 'ə' | 'e'
  /** Hard and soft k behind back vowels, behind front vowels. */
  readonly k: Readonly<Record<'K' | 'G', readonly [back: string, front: string]>>
  /** Whether d hardens behind a voiceless consonant. */
  readonly hardens: boolean
  /** Verbs whose t softens before a vowel. */
  readonly softT: RegExp
  readonly finite: string
  /** Of the finite forms those of the first person plural. */
  readonly first: string
  readonly nominal: string
  readonly future: string
  /** What a verb of saying governs: that it was so. */
  readonly stated: string
  readonly negated: string
  readonly negatedNominal: string
}

const CASES = ', nI, nA, ndA, ndAn, nIn'

/** Each ending with each of the cases that may follow it. */
const inCases = (endings: string): string =>
  patternsOf(endings)
    .flatMap((ending) => CASES.split(', ').map((one) => ending + one))
    .join(', ')

const AZERBAIJANI: Tongue = {
  front: 'ə',
  k: { K: ['q', 'k'], G: ['ğ', 'y'] },
  hardens: false,
  softT: /(?:^| )(?:e|ge|gü)t$/,
  finite: `
    YIb, YIblAr, YIbdIr, dI, dIlAr, dIK, dInIz, mIşIK, mIşsInIz, mIş, mIşdIr, mIşdI, mIşlAr, mIşlArdIr, YIr, YIrlAr, YIrIK, mAKdA, mAKdAdIr,
    YArAK, YArkən, mAKlA, YAndA, dIKdA, dIKdAn, YAn, YAnlAr, YAnlArIn`,
  first: 'dIK, mIşIK, YIrIK, YArIK, YAcAGIK',
  nominal: inCases('dIGI, dIKlArI, mAsI, mAlArI').concat(', mAGA, dIGImIz, dIGImIzI, dIGImIzA, dIGImIzIn'),
  future: inCases('YAcAGI, YAcAKlArI').concat(', YAcAK, YAcAKdIr, YAcAKlAr'),
  stated: 'dIGI, dIGInI, dIGInA, dIKlArI, dIKlArInI',
  negated: `
    mAyIb, mAyIblAr, mAyIbdIr, mAdI, mAdIlAr, mAdIK, mAmIş, mAmIşdIr, mAmIşIK, mAmIşlAr, mIr, mIrlAr, mIrIK, mAyAn, mAdAn, mAyArAK,
    mAyAcAK, mAyAcAGInI, mAKdAn`,
  negatedNominal: inCases('mAdIGI, mAdIKlArI, mAmAsI'),
}

const TURKISH: Tongue = {
  front: 'e',
  k: { K: ['k', 'k'], G: ['ğ', 'ğ'] },
  hardens: true,
  softT: /(?:^| |red|kay|haps|af|hiss|kas|zik|sab)(?:de|fe|re|e|gi)t$/,
  finite: `
    rken, Arken, Irken, DI, DIlAr, DIk, DInIz, mIştIk, mIş, mIştI, mIştIr, mIşlAr, mIşlArdI, Iyor, Iyorlar, Iyoruz, mAktA, mAktAdIr, YArAk, YIp, YAn, YAnlAr,
    YAnlArIn, mAklA`,
  first: 'DIk, mIştIk, Iyoruz, mAktAyIz, YAcAGIz',
  nominal: inCases('DIGI, DIklArI, mAsI, mAlArI').concat(', mAsIylA, DIGIylA, mAyA, mAyI, DIGImIz, DIGImIzI, DIGImIzA, DIGImIzIn'),
  future: inCases('YAcAGI, YAcAklArI').concat(', YAcAk, YAcAktIr, YAcAklAr'),
  stated: 'DIGI, DIGInI, DIGInA, DIklArI, DIklArInI',
  negated: `
    mAdI, mAdIlAr, mAdIk, mAmIş, mAmIştI, mAmIştIr, mIyor, mIyorlar, mIyoruz, mAmAktAdIr, mAmAktA, mAyAn, mAdAn, mAyArAk, mAyAcAk,
    mAyAcAGInI, mAyIz`,
  negatedNominal: inCases('mAdIGI, mAdIklArI, mAmAsI').concat(', mAmAklA'),
}

const BACK = 'aıou'
const FRONT = 'eəiöü'
const VOICELESS = 'çfhkpsşt'
const HIGH: Readonly<Record<string, string>> = { a: 'ı', ı: 'ı', e: 'i', ə: 'i', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' }
const isVowel = (letter: string): boolean => letter !== '' && (BACK + FRONT).includes(letter)

/** A stem with one ending. */
function joined(stem: string, ending: string, tongue: Tongue): string {
  let word = stem
  let vowel = [...word].findLast(isVowel) ?? 'i'
  for (const sign of ending) {
    const last = word.at(-1) ?? ''
    let letter = sign
    if (sign === 'A') letter = BACK.includes(vowel) ? 'a' : tongue.front
    else if (sign === 'I') letter = HIGH[vowel] ?? 'i'
    else if (sign === 'D') letter = tongue.hardens && VOICELESS.includes(last) ? 't' : 'd'
    else if (sign === 'K' || sign === 'G') letter = tongue.k[sign][BACK.includes(vowel) ? 0 : 1]
    else if (sign === 'Y') letter = isVowel(last) ? 'y' : ''
    if (isVowel(letter)) vowel = letter
    word += letter
  }
  return word
}

/** Stems of every harmony, ending in a vowel, a voiced and a voiceless consonant. */
const MODELS = ['a', 'e', 'o', 'ö', 'al', 'el', 'ol', 'öl', 'at', 'et', 'ot', 'öt']

/** Every form that an ending takes behind some stem. */
const formsOf = (endings: string, tongue: Tongue): string[] => [
  ...new Set(
    patternsOf(endings).flatMap((ending) =>
      MODELS.filter((model) => !(ending.startsWith('I') && model.length === 1)).map((model) =>
        joined(model, ending, tongue).slice(model.length),
      ),
    ),
  ),
]

/** Every noun with every tail: "itki" and "insan itkisi" with "yoxdur" and "olmayıb". */
export const each = (nouns: Patterns, tails: Patterns): Patterns =>
  patternsOf(nouns)
    .flatMap((noun) => patternsOf(tails).map((tail) => `${noun} ${tail}`))
    .join(', ')

/** The forms of verbs, given by their stems ("ateş aç, bombala"), as patterns that `inflections` spell out. */
export interface Verbs {
  readonly inflections: Readonly<Record<string, readonly string[]>>
  /** Past, present, participle and converb: what a clause ends with. */
  readonly finite: (stems: Patterns) => Patterns
  /** "We fired": whoever speaks did it. */
  readonly ours: (stems: Patterns) => Patterns
  /** The active participle, whose doer stands behind it: "atəş açan ordu". */
  readonly participle: (stems: Patterns) => Patterns
  /** The nominalised verb, whose doer stands in the genitive: "açtığını", "açması". */
  readonly nominal: (stems: Patterns) => Patterns
  /** Both. */
  readonly told: (stems: Patterns) => Patterns
  /** Finite forms and what a verb of saying governs ("uyulduğunu"); neither "to observe" nor "after it was declared". */
  readonly stated: (stems: Patterns) => Patterns
  /** The same, and what is to come. */
  readonly announced: (stems: Patterns) => Patterns
  /** All of the same with "not". */
  readonly negated: (stems: Patterns) => Patterns
}

function verbsOf(tongue: Tongue): Verbs {
  /** A final t that softens gives a second stem; in Turkish a final vowel falls before -ıyor. */
  const inflected =
    (name: string) =>
    (stems: Patterns): Patterns =>
      patternsOf(stems)
        .flatMap((stem) => {
          const forms = [`${stem}~${name}`]
          if (tongue.softT.test(stem)) forms.push(`${stem.slice(0, -1)}d~${name}`)
          if (tongue.hardens && isVowel(stem.at(-1) ?? '') && name !== 'nominal' && name !== 'negated' && name !== 'participle')
            forms.push(`${stem.slice(0, -1)}~${name === 'ours' ? 'weGo' : 'going'}`)
          return forms
        })
        .join(', ')
  return {
    inflections: {
      finite: formsOf(tongue.finite, tongue),
      ours: formsOf(tongue.first, tongue),
      participle: formsOf('YAn, mIş', tongue),
      nominal: formsOf(tongue.nominal, tongue),
      told: formsOf(`${tongue.finite}, ${tongue.nominal}`, tongue),
      stated: formsOf(`${tongue.finite}, ${tongue.stated}`, tongue),
      announced: formsOf(`${tongue.finite}, ${tongue.stated}, ${tongue.future}`, tongue),
      negated: formsOf(`${tongue.negated}, ${tongue.negatedNominal}`, tongue),
      weGo: ['ıyoruz', 'uyoruz'],
      going: ['ıyor', 'uyor', 'ıyorlar', 'uyorlar', 'ıyoruz', 'uyoruz'],
    },
    finite: inflected('finite'),
    ours: inflected('ours'),
    participle: inflected('participle'),
    nominal: inflected('nominal'),
    told: inflected('told'),
    stated: inflected('stated'),
    announced: inflected('announced'),
    negated: inflected('negated'),
  }
}

export const AZERBAIJANI_VERBS = verbsOf(AZERBAIJANI)
export const TURKISH_VERBS = verbsOf(TURKISH)
