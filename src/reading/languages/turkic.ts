import type { CaseRole, Declension } from '../lexicon.ts'

/**
 * Case endings after a bare stem, after a vowel, and after a possessive (with its `n`). Folding has made vowel harmony two-fold:
 * a/ə is a/e, ı/i/u/ü is i/u. The accusative counts as `toward`: what is in it is done to.
 */
const CASES: readonly (readonly [CaseRole, readonly string[]])[] = [
  ['plain', ['']],
  ['owner', ['in', 'un', 'nin', 'nun']],
  ['toward', ['i', 'u', 'yi', 'yu', 'ni', 'nu', 'a', 'e', 'ya', 'ye', 'na', 'ne']],
  ['agent', ['ca', 'ce', 'nca', 'nce']],
  ['at', ['da', 'de', 'ta', 'te', 'nda', 'nde', 'daki', 'deki', 'taki', 'teki', 'ndaki', 'ndeki', 'la', 'le', 'yla', 'yle']],
  ['from', ['dan', 'den', 'tan', 'ten', 'ndan', 'nden']],
]

/** The same after the possessive of a plural or of "our", where `i` is no accusative. */
const POSSESSED_CASES: readonly (readonly [CaseRole, readonly string[]])[] = [
  ['plain', ['']],
  ['owner', ['in', 'un', 'nin', 'nun']],
  ['toward', ['ni', 'nu', 'na', 'ne']],
  ['at', ['nda', 'nde', 'ndaki', 'ndeki', 'yla', 'yle']],
  ['from', ['ndan', 'nden']],
]

const OUR_CASES: readonly (readonly [CaseRole, readonly string[]])[] = [
  ['plain', ['']],
  ['owner', ['in', 'un']],
  ['toward', ['i', 'u', 'a', 'e']],
  ['at', ['da', 'de', 'daki', 'deki', 'la', 'le']],
  ['from', ['dan', 'den']],
]

type Endings = Record<string, CaseRole>

function put(endings: Endings, before: readonly string[], cases: typeof CASES): void {
  for (const [role, forms] of cases) for (const form of forms) for (const start of before) endings[start + form] ??= role
}

/** Every ending of a noun in Azerbaijani and Turkish; `apostrophes`: Turkish sets one before the endings of a name. */
function nounEndings(apostrophes: boolean): Endings {
  const endings: Endings = {}
  put(endings, apostrophes ? ['', "'"] : [''], CASES)
  put(endings, ['lari', 'leri', 'si', 'su'], POSSESSED_CASES)
  put(endings, ['lar', 'ler'], CASES)
  put(endings, ['imiz', 'umuz', 'miz', 'muz', 'larimiz', 'lerimiz'], OUR_CASES)
  return endings
}

const softened = (endings: Endings, hard: string, soft: string): Endings =>
  Object.fromEntries(
    Object.entries(endings).flatMap(([ending, role]) => {
      const before = /^[iuae]/.test(ending) ? soft : hard
      return before === hard
        ? [[hard + ending, role] as const]
        : ([
            [soft + ending, role],
            [hard + ending, role],
          ] as const)
    }),
  )

/** How nouns decline: final k and q soften before a vowel (`nazirlik`, `nazirliyin`; `bakanlık`, `bakanlığın`). */
export function turkicDeclensions(apostrophes: boolean): Declension[] {
  const endings = nounEndings(apostrophes)
  return [
    { from: '', endings },
    { from: 'k', endings: softened(endings, 'k', apostrophes ? 'g' : 'y') },
    { from: 'q', endings: softened(endings, 'q', 'g') },
  ]
}
