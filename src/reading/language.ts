import { LANGUAGES, type Language } from '../model.ts'
import { fold, foldPattern } from './fold.ts'
import { type Lexicon, patternsOf } from './lexicon.ts'

const SAMPLE = 400

type Script = 'latin' | 'cyrillic' | 'armenian' | 'georgian' | 'greek' | 'arabic'

const SCRIPTS: readonly (readonly [Script, number, number])[] = [
  ['latin', 0x61, 0x7a],
  ['greek', 0x3b1, 0x3c9],
  ['cyrillic', 0x400, 0x52f],
  ['armenian', 0x561, 0x587],
  ['arabic', 0x600, 0x6ff],
  ['georgian', 0x10d0, 0x10ff],
]

const OF_LANGUAGE: Readonly<Record<Language, Script>> = {
  en: 'latin',
  ru: 'cyrillic',
  hy: 'armenian',
  az: 'latin',
  tr: 'latin',
  id: 'latin',
  uk: 'cyrillic',
  fr: 'latin',
  de: 'latin',
  es: 'latin',
  fa: 'arabic',
  ka: 'georgian',
  ar: 'arabic',
  it: 'latin',
  el: 'greek',
}

/** The script most letters are in; null where there is none. */
function scriptOf(folded: string): Script | null {
  const counts = SCRIPTS.map(() => 0)
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    if (code < 0x61) continue
    for (let k = 0; k < SCRIPTS.length; k++) {
      const script = SCRIPTS[k]
      if (script && code >= script[1] && code <= script[2]) {
        counts[k] = (counts[k] ?? 0) + 1
        break
      }
    }
  }
  const most = Math.max(...counts)
  return most === 0 ? null : (SCRIPTS[counts.indexOf(most)]?.[0] ?? null)
}

/** The frequent little words of the languages of one script: a folded word, and every language that has it. */
type Vocabulary = ReadonlyMap<string, readonly Language[]>

const vocabularies = new WeakMap<ReadonlyMap<Language, Lexicon>, Map<Script, Vocabulary>>()

function vocabularyOf(script: Script, lexicons: ReadonlyMap<Language, Lexicon>): Vocabulary {
  const known = vocabularies.get(lexicons) ?? new Map<Script, Vocabulary>()
  vocabularies.set(lexicons, known)
  const built = known.get(script)
  if (built) return built
  const vocabulary = new Map<string, Language[]>()
  for (const language of writtenIn(script)) {
    for (const pattern of patternsOf(lexicons.get(language)?.detect.words ?? '')) {
      const word = foldPattern(pattern)
      const speakers = vocabulary.get(word)
      if (speakers) speakers.push(language)
      else vocabulary.set(word, [language])
    }
  }
  known.set(script, vocabulary)
  return vocabulary
}

const writtenIn = (script: Script): Language[] => LANGUAGES.filter((language) => OF_LANGUAGE[language] === script)

/** How often a frequent word and a rare letter count at most. */
const MOST_HITS = { word: 4, letter: 3 } as const

/** What a language's frequent words in the folded text score. */
function wordScores(folded: string, vocabulary: Vocabulary): Map<Language, number> {
  const hits = new Map<string, number>()
  for (const word of folded.split(/[^\p{L}\p{M}]+/u)) if (vocabulary.has(word)) hits.set(word, (hits.get(word) ?? 0) + 1)
  const scores = new Map<Language, number>()
  for (const [word, count] of hits) {
    for (const language of vocabulary.get(word) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + Math.min(MOST_HITS.word, count))
  }
  return scores
}

/** What a language's rare letters in the text score. */
function letterScore(written: string, letters: string): number {
  let score = 0
  for (const letter of letters) {
    let from = 0
    for (let hits = 0; hits < MOST_HITS.letter; hits++) {
      const at = written.indexOf(letter, from)
      if (at < 0) break
      score += 1
      from = at + 1
    }
  }
  return score
}

/** What being the stated language scores. */
const STATED = 1.5

/**
 * The language of a report: the stated one unless the text is plainly another; null where nothing tells. Script decides first, then letters
 * that few languages use and frequent little words.
 */
export function detectLanguage(
  report: { readonly lang: Language | null; readonly title: string; readonly summary: string; readonly content: string },
  lexicons: ReadonlyMap<Language, Lexicon>,
): Language | null {
  const stated = report.lang
  const sample = [report.title, report.summary, report.content]
    .map((text) => (text ?? '').slice(0, SAMPLE))
    .join(' ')
    .slice(0, SAMPLE)
  const { text: folded, source } = fold(sample)
  const script = scriptOf(folded)
  if (script === null) return stated !== null && LANGUAGES.includes(stated) ? stated : null
  const candidates = writtenIn(script)
  if (candidates.length === 1) return candidates[0] ?? null
  const scores = wordScores(folded, vocabularyOf(script, lexicons))
  const written = source.toLowerCase()
  let best: Language | null = null
  let bestScore = 0
  for (const language of candidates) {
    const lexicon = lexicons.get(language)
    if (!lexicon) continue
    const score = (language === stated ? STATED : 0) + (scores.get(language) ?? 0) + letterScore(written, lexicon.detect.letters)
    if (score > bestScore) {
      best = language
      bestScore = score
    }
  }
  if (best !== null) return best
  return stated !== null && candidates.includes(stated) ? stated : null
}
