import type { Assertion, Instant, Language } from '../model.ts'
import { clean } from './clean.ts'
import { textsIn } from './index.ts'
import { factsOf, type Scene, type Wording } from './scene.ts'

const LONGEST_QUOTE = 280
const LONGEST_SENTENCE = 400
const MOST_PLACES = 8

export interface WordedClaim {
  /** A whole sentence that names whose word it is. */
  readonly sentence: string
  /** What it was read from, in its own language; empty where the claim carries no sentence. */
  readonly quote: string
}

/** One claim by itself, as a list of claims has it. */
export const wordClaim = (said: Assertion, language: Language, now: Instant, wording: Wording): WordedClaim => {
  const texts = textsIn(language)
  const scene: Scene = { texts, wording, now, tidy: clean, mostPlaces: MOST_PLACES, announced: null, accusers: [] }
  const facts = factsOf(said, scene)
  const sentence =
    facts.kind === 'ceasefire'
      ? texts.headline.ceasefire(facts)
      : facts.kind === 'shelling'
        ? texts.headline.shelling(facts)
        : texts.headline.losses(facts, null)
  return { sentence: clean(sentence, LONGEST_SENTENCE), quote: clean(said.claim.evidence.text, LONGEST_QUOTE) }
}
