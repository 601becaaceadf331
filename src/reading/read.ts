import type { Claim, Language, PlaceRef, Reading } from '../model.ts'
import { namesOldYear } from './background.ts'
import { compile } from './compile.ts'
import { isMark, type ReadableReport, type Sentence, sentencesOf } from './document.ts'
import type { Drafted } from './draft.ts'
import { detectLanguage } from './language.ts'
import { LEXICONS } from './languages/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Meaning } from './marks.ts'
import type { Matcher } from './matcher.ts'
import {
  completeAgreements,
  completeAttackers,
  completeDenials,
  completePlaces,
  mergeClaims,
  settleOwnVoice,
  withoutCollapses,
  withoutDistricts,
  withoutSums,
} from './merge.ts'
import type { Progress } from './progress.ts'
import { judgeRelevance } from './relevance.ts'
import { readSentence } from './sentence.ts'
import { isSide } from './sides.ts'
import type { Context } from './source.ts'
import { outletOffset } from './time.ts'
import { placeRefs, placesHit } from './where.ts'

export type { ReadableReport } from './document.ts'

/** How many sentences ahead the end of a quotation is looked for. */
const LOOKAHEAD = 6

const matchers = new Map<Language, Matcher<Meaning>>()

/** The automaton of a language, built when it is first needed. */
function matcherOf(lexicon: Lexicon): Matcher<Meaning> {
  let matcher = matchers.get(lexicon.language)
  if (!matcher) {
    matcher = compile(lexicon)
    matchers.set(lexicon.language, matcher)
  }
  return matcher
}

/** Why a claim was read: the words and the rules, for `npm run -s read -- --explain`. */
export interface Explained {
  readonly claim: Claim
  readonly because: readonly string[]
}

interface Gathered {
  readonly drafts: readonly Drafted[]
  readonly title: readonly Sentence[]
  readonly text: readonly Sentence[]
  readonly refused: readonly string[]
  readonly context: Context
  readonly commemorates: boolean
}

/** Whether all that a headline tells is in one speaker's words, so that the text may go on in them. Whoever denies may tell the accusation too. */
function isOneVoice(drafts: readonly Drafted[]): boolean {
  const said = drafts.filter(({ quoted }) => !quoted)
  return said.every(({ own, claim }) => !own && claim.claimant === said[0]?.claim.claimant)
}

/** The claims that a report's sentences carry, unmerged. What the title's speaker says goes on in the text until somebody else speaks. */
function gather(report: ReadableReport, lexicon: Lexicon): Gathered {
  const matcher = matcherOf(lexicon)
  const published = Date.parse(report.published)
  const progress: Progress = {
    report,
    lexicon,
    published: Number.isNaN(published) ? 0 : published,
    outlet: outletOffset(report.origin, lexicon.language),
    context: {
      origin: report.origin,
      homeland: lexicon.homeland ?? null,
      speaker: null,
      ministry: null,
      seat: null,
      hurt: null,
      lost: null,
      named: null,
      town: null,
      people: new Map(),
      surnames: new Map(),
      camps: { azerbaijan: null, armenia: null },
      spoke: { azerbaijan: null, armenia: null },
      lastOffices: new Map(),
    },
    drafts: [],
    voices: new Set(),
    commemorates: false,
    exercise: false,
    truce: null,
    headline: null,
    past: null,
    refused: [],
  }
  const title: Sentence[] = []
  const text: Sentence[] = []
  let titleSpeaker: Progress['context']['speaker'] = null
  for (const name of ['title', 'summary', 'content'] as const) {
    progress.context.told = progress.context.speaker
    progress.context.speaker = titleSpeaker
    let previous: Sentence | undefined
    const sentences = sentencesOf(name, report[name] ?? '', lexicon, matcher)
    for (const [index, sentence] of sentences.entries()) {
      if (name === 'title' && (sentence.cues.has('history') || namesOldYear(sentence, progress))) progress.commemorates = true
      if (name === 'title' && sentence.cues.has('exercise')) progress.exercise = true
      if (name === 'title' && sentence.cues.has('released')) progress.context.freed = true
      const speaker = readSentence(progress, sentence, previous, sentences.slice(index + 1, index + 1 + LOOKAHEAD))
      if (name === 'title') {
        titleSpeaker = speaker ?? titleSpeaker
        progress.headline = sentence
      }
      ;(name === 'title' ? title : text).push(sentence)
      previous = sentence
    }
    if (name === 'title' && !isOneVoice(progress.drafts)) titleSpeaker = null
  }
  // "Kommentar: …": what a commentator tells is told to argue, unless he names whose word it is.
  const [headline] = title
  const comments =
    headline?.cues.get('opinion')?.some(({ first, last }) => first === 0 && isMark(headline.field, last + 1, ':|')) ?? false
  return {
    drafts: progress.drafts.filter(({ asked, own, carried }) => !asked && !(comments && (own || carried))),
    title,
    text,
    refused: progress.refused,
    context: progress.context,
    commemorates: progress.commemorates,
  }
}

/** The settlements that a headline names as what something was done to. */
const placesOfTitle = (title: readonly Sentence[]): PlaceRef[] =>
  placeRefs(
    title
      .flatMap((sentence) => sentence.segments.flatMap((segment) => placesHit(segment)))
      .filter(({ kind }) => kind === 'settlement'),
  )

function readWhole(report: ReadableReport): { reading: Reading; explained: Explained[]; refused: readonly string[] } {
  const lang = detectLanguage(report, LEXICONS)
  const lexicon = lang ? LEXICONS.get(lang) : undefined
  if (!lexicon) {
    return { reading: { relevant: false, lang, claims: [], because: 'a language that is not read' }, explained: [], refused: [] }
  }
  const { drafts, title, text, refused, context, commemorates } = gather(report, lexicon)
  const merged = completeAgreements(
    completeDenials(
      withoutSums(
        withoutDistricts(
          completePlaces(completeAttackers(settleOwnVoice(withoutCollapses(mergeClaims(drafts))), context), placesOfTitle(title)),
        ),
      ),
    ),
  )
  const { relevant, because } = judgeRelevance(
    title,
    text,
    report.origin,
    merged.length,
    merged.some(({ claim }) => claim.office !== 'media' && isSide(claim.claimant)),
    merged.some(({ own, carried }) => !own && !carried),
    merged.every(({ claim }) => claim.kind === 'casualties'),
    commemorates,
  )
  const explained = relevant ? merged.map(({ claim, because: rules }) => ({ claim, because: rules })) : []
  return { reading: { relevant, lang, claims: explained.map(({ claim }) => claim), because }, explained, refused }
}

/** Reads a report into claims (CLAIMS.md). Pure, deterministic, linear in the report's length; never throws. */
export const read = (report: ReadableReport): Reading => readWhole(report).reading

/** The same reading with the words and rules behind each claim, and what was not taken as a claim and why. */
export function explain(report: ReadableReport): {
  readonly reading: Reading
  readonly claims: readonly Explained[]
  readonly refused: readonly string[]
} {
  const { reading, explained, refused } = readWhole(report)
  return { reading, claims: explained, refused }
}
