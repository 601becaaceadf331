import { foldPattern } from './fold.ts'
import type { CaseRole, Grammar } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { Trie } from './trie.ts'

/** Where a pattern's word may end, or go on in the next word. Nodes are those of the matcher's trie; 0 is none. */
interface Ending<T> {
  /** `exact`: the word ends here; `any`: any letters may follow; else the root of the case endings allowed. */
  readonly tail: 'exact' | 'any' | number
  readonly meanings: T[]
  /** The rest of the pattern, after a word's end. */
  onward: number
  /** The rest of the pattern, after at most five further words. */
  gap: number
  /** The accented word that must stand in the source, for `=` patterns. */
  readonly strict: string | null
}

export interface Match<T> {
  readonly meanings: readonly T[]
  /** First and last token. */
  readonly first: number
  readonly last: number
  /** What the case ending of the last declined word says. */
  readonly role: CaseRole
  readonly gapped: boolean
  /** An "and" is written onto its first word. */
  readonly joined?: true
}

/** How a meaning stands to shorter and longer ones: `remarks` hides nothing, `always` is never hidden, except by one that `voids`. */
export type Standing = 'plain' | 'remarks' | 'always' | 'voids'

const LONGEST_ENDING = 14
const GAP_WORDS = 5
/** Where the verb is a bracket around its clause. */
const BRACKET_WORDS = 8

/** A declension as the matcher uses it; its endings stand below a root of their own. */
interface FoldedDeclension {
  readonly from: string
  readonly endings: number
}

function byFirstLetter(prefixes: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const prefix of prefixes) {
    const first = prefix.charCodeAt(0)
    groups.set(first, [...(groups.get(first) ?? []), prefix])
  }
  return groups
}

const joined = (code: number): boolean => code === 32 || code === 45 || code === 39

/**
 * One automaton over lexicon and gazetteer: a trie over folded characters, walked once from every word. A step costs the same however
 * many entries there are; the walk from one word is bounded by the longest pattern, so a text costs in proportion to its length.
 */
export class Matcher<T> {
  /** The words of all patterns, and how a pattern may end at each node. */
  readonly #trie = new Trie<Ending<T>[]>()
  readonly #root = this.#trie.root()
  /** The case endings, below one root a declension, and what each says. */
  readonly #caseEndings = new Trie<CaseRole>()
  readonly #grammar: Grammar
  /** What may be written onto a word, by its first letter. */
  readonly #prefixes: ReadonlyMap<number, readonly string[]>
  readonly #joins: ReadonlySet<string>
  readonly #declensions: readonly FoldedDeclension[]
  readonly #undeclined: FoldedDeclension
  /** How many words a `…` may span. */
  readonly #gap: number
  /** The roots of the endings of `grammar.inflections`, by name. */
  readonly #inflections: ReadonlyMap<string, number>

  constructor(grammar: Grammar) {
    this.#grammar = grammar
    this.#gap = grammar.bracket ? BRACKET_WORDS : GAP_WORDS
    this.#undeclined = this.#fold('', { '': 'plain' })
    this.#declensions = grammar.declensions.map(({ from, endings }) => this.#fold(from, endings))
    this.#inflections = new Map(
      Object.entries(grammar.inflections ?? {}).map(([name, endings]) => [
        name,
        this.#fold('', Object.fromEntries(endings.map((ending) => [ending, 'plain']))).endings,
      ]),
    )
    this.#prefixes = byFirstLetter((grammar.prefixes ?? []).map((one) => foldPattern(one)))
    this.#joins = new Set((grammar.andPrefixes ?? []).map((one) => foldPattern(one)))
  }

  #fold(from: string, endings: Readonly<Record<string, CaseRole>>): FoldedDeclension {
    const root = this.#caseEndings.root()
    for (const [ending, role] of Object.entries(endings))
      this.#caseEndings.valueAt(this.#caseEndings.grow(root, foldPattern(ending, true)), () => role)
    return { from: foldPattern(from, true), endings: root }
  }

  /** The endings that a declined word may take, by its stem: `[stem, endings]`. */
  #decline(word: string): [string, number] {
    let best = this.#undeclined
    for (const one of this.#declensions) {
      if (word.endsWith(one.from) && word.length > one.from.length + 1 && one.from.length >= best.from.length) best = one
    }
    return [word.slice(0, word.length - best.from.length), best.endings]
  }

  /** Adds one pattern of `lexicon.ts`. */
  add(pattern: string, meaning: T): void {
    const strict = pattern.startsWith('=') ? pattern.slice(1).toLowerCase() : null
    const words = foldPattern(strict ?? pattern)
      .replaceAll('-', ' ')
      .replaceAll('.', ' ')
      .split(' ')
      .filter((word) => word !== '')
    let at = this.#root
    let gap = false
    let ending: Ending<T> | null = null
    for (const word of words) {
      if (word === '…') {
        gap = true
        continue
      }
      if (ending) {
        const from: Ending<T> = ending
        if (gap) at = from.gap ||= this.#trie.root()
        else at = from.onward ||= this.#trie.root()
      }
      gap = false
      const pieces = this.#grammar.apostrophe === 'splits' ? word.split("'").filter((piece) => piece !== '') : [word]
      pieces.forEach((piece, index) => {
        if (index > 0 && ending) at = (ending as Ending<T>).onward ||= this.#trie.root()
        ending = this.#addWord(at, piece, strict)
      })
    }
    // "affirme" and "affirmé" are one word folded: a table that lists both means it once.
    if (ending && !(ending as Ending<T>).meanings.includes(meaning)) (ending as Ending<T>).meanings.push(meaning)
  }

  #addWord(from: number, word: string, accented: string | null): Ending<T> {
    const strict = accented?.replaceAll(/\*|~\w*/g, '') ?? null
    let stem = word
    let tail: Ending<T>['tail'] = 'exact'
    if (word.endsWith('*')) {
      stem = word.slice(0, -1)
      tail = 'any'
    } else if (word.endsWith('~')) [stem, tail] = this.#decline(word.slice(0, -1))
    else {
      const sign = word.indexOf('~')
      const endings = sign < 0 ? undefined : this.#inflections.get(word.slice(sign + 1))
      if (endings !== undefined) {
        stem = word.slice(0, sign)
        tail = endings
      }
    }
    const ends = this.#trie.valueAt(this.#trie.grow(from, stem), () => [])
    let ending = ends.find((one) => one.tail === tail && one.strict === strict)
    if (!ending) {
      ending = { tail, meanings: [], onward: 0, gap: 0, strict }
      ends.push(ending)
    }
    return ending
  }

  /** What the case ending between two places of the text says; null where the declension has none such. */
  #roleOf(endings: number, text: string, from: number, to: number): CaseRole | null {
    let at = endings
    for (let i = from; i < to && at !== 0; i++) at = this.#caseEndings.step(at, text.charCodeAt(i))
    return this.#caseEndings.valueOf(at)
  }

  /**
   * Every match in the tokens, in order of the text; of two where one lies wholly inside the other, the longer (see `lexicon.ts`), unless the
   * longer one only remarks on the words and leaves them to mean what they mean, or the shorter one always counts (`Standing`).
   */
  matches(
    text: string,
    tokens: readonly Token[],
    written: (first: number, last: number) => string,
    standing: (meaning: T) => Standing,
  ): Match<T>[] {
    const found: Match<T>[] = []
    const trie = this.#trie
    const walk = (from: number, offset: number, first: number, token: number, role: CaseRole, gapped: boolean): void => {
      const word = tokens[token]
      if (!word) return
      let at = from
      for (let i = offset; ; i++) {
        const ends = trie.valueOf(at)
        if (ends) {
          for (const ending of ends) {
            if (i === word.end || ending.tail !== 'exact') end(ending, i, word.end, first, token, role, gapped)
          }
        }
        if (i >= word.end) return
        at = trie.step(at, text.charCodeAt(i))
        if (at === 0) return
      }
    }
    /** A pattern's word may end at `at`: takes it down where the letters left over are allowed, and goes on to the next word. */
    const end = (
      ending: Ending<T>,
      at: number,
      wordEnd: number,
      first: number,
      token: number,
      role: CaseRole,
      gapped: boolean,
    ): void => {
      let says = role
      if (typeof ending.tail !== 'string') {
        if (wordEnd - at > LONGEST_ENDING) return
        const said = this.#roleOf(ending.tail, text, at, wordEnd)
        if (said === null) return
        if (said !== 'plain') says = said
      }
      if (ending.strict !== null && !isWrittenSo(written(first, token), ending.strict)) return
      if (ending.meanings.length > 0) found.push({ meanings: ending.meanings, first, last: token, role: says, gapped })
      if (ending.onward !== 0) {
        const next = nextWord(text, tokens, token)
        if (next >= 0) walk(ending.onward, tokens[next]?.start ?? 0, first, next, says, gapped)
      }
      if (ending.gap !== 0) {
        let next = token
        // "çatışmaların bugün yerel saatle 12.00'den itibaren durdurulması": a figure and its ending are no words.
        for (let skipped = 0, seen = 0; skipped <= this.#gap && seen <= 2 * this.#gap; seen++) {
          next = nextWord(text, tokens, next)
          if (next < 0) break
          if (tokens[next]?.kind !== 'number' && !(tokens[next]?.glued && tokens[next - 1]?.kind === 'mark')) skipped++
          walk(ending.gap, tokens[next]?.start ?? 0, first, next, says, true)
        }
      }
    }
    for (let token = 0; token < tokens.length; token++) {
      const word = tokens[token]
      if (!word || word.kind === 'mark') continue
      walk(this.#root, word.start, token, token, 'plain', false)
      for (const prefix of this.#prefixes.get(text.charCodeAt(word.start)) ?? []) {
        if (word.end - word.start > prefix.length + 1 && text.startsWith(prefix, word.start)) {
          const before = found.length
          walk(this.#root, word.start + prefix.length, token, token, 'plain', false)
          if (this.#joins.has(prefix))
            for (let k = before; k < found.length; k++) found[k] = { ...(found[k] as Match<T>), joined: true }
        }
      }
    }
    return longestOnly(found, standing)
  }
}

const isWrittenSo = (written: string, strict: string): boolean => written.toLowerCase().replaceAll('i̇', 'i').startsWith(strict)

/** The next word where nothing but a space, a hyphen, an apostrophe, the dot of "a.m" or a quotation mark stands between; else -1. */
function nextWord(text: string, tokens: readonly Token[], token: number): number {
  let next = token + 1
  const mark = tokens[next]
  if (
    mark?.kind === 'mark' &&
    (joined(text.charCodeAt(mark.start)) ||
      '«»“”„'.includes(mark.text) ||
      (mark.text === '.' && mark.glued && tokens[next + 1]?.glued))
  )
    next++
  const word = tokens[next]
  return word && word.kind !== 'mark' ? next : -1
}

/** Drops matches that lie wholly inside a longer, unbroken one; keeps equal spans. In order of the text. */
function longestOnly<T>(found: Match<T>[], standing: (meaning: T) => Standing): Match<T>[] {
  found.sort((a, b) => a.first - b.first || b.last - a.last)
  const kept: Match<T>[] = []
  let coverFirst = -1
  let coverLast = -1
  let coverYields = true
  for (const match of found) {
    const hidden = match.last <= coverLast && match.first >= coverFirst && !(match.first === coverFirst && match.last === coverLast)
    if (hidden) {
      const always = coverYields ? match.meanings.filter((meaning) => standing(meaning) === 'always') : []
      if (always.length > 0) kept.push({ ...match, meanings: always })
      continue
    }
    kept.push(match)
    if (!match.gapped && match.last >= coverLast && !match.meanings.every((meaning) => standing(meaning) === 'remarks')) {
      coverFirst = match.first
      coverYields = !match.meanings.some((meaning) => standing(meaning) === 'voids')
      coverLast = match.last
    }
  }
  return kept
}
