/** What every rule on who speaks goes by: verbs of speech, words that tell of events, and what stands between two words. */
import type { Group } from './actors.ts'
import { isDash, isMark, type Segment, wordsApart } from './document.ts'
import type { Cue } from './lexicon.ts'
import type { Mark } from './marks.ts'
import type { Source } from './source.ts'

export type Verb = 'says' | 'denies' | 'accuses' | 'silent' | 'calls' | 'confirms'

/** One "who says" of a segment, and the tokens that are in its words. */
export interface Attribution {
  readonly verb: Verb
  readonly sources: readonly Source[]
  readonly cueFirst: number
  readonly cueLast: number
  /** What it says stands after the cue, before it, or (verb-final) between the source and the cue. */
  readonly forward: boolean
  readonly from: number
  readonly to: number
}

/** An attribution before its speakers are known for whom they are. */
export interface Draft {
  verb: Verb
  groups: Group[]
  /** Where nobody is named: "the parties". */
  sources?: Source[]
  cueFirst: number
  cueLast: number
  forward: boolean
}

export const VERBS: readonly Cue[] = ['denies', 'says', 'accuses', 'confirms']

export const SPEAKING_HEADS: ReadonlySet<Group['head']> = new Set(['name', 'speaker', 'press', 'outlet', 'forces'])

export const commaBefore = (segment: Segment, index: number): boolean => {
  let i = index - 1
  if (isMark(segment.sentence.field, i, '"»”')) i--
  if (isMark(segment.sentence.field, i, '"»”') || isMark(segment.sentence.field, i + 1, '"»”')) return true
  return isMark(segment.sentence.field, i, ',') || isDash(segment.sentence.field, i)
}

export const wordsBetween = (segment: Segment, from: number, to: number): number => wordsApart(segment.sentence.field, from, to)

export const EVENTS: ReadonlySet<string> = new Set([
  'truce',
  'fires',
  'underFire',
  'shelling',
  'strikes',
  'breach',
  'breaks',
  'quiet',
  'killed',
  'wounded',
  'captured',
  'missing',
  'casualties',
  'noLosses',
  'notFired',
  'notBroken',
])
export const isEvent = (mark: Mark): boolean => mark.means.is === 'cue' && EVENTS.has(mark.means.cue)

export const isAnd = (segment: Segment, at: number): boolean => segment.cues.get('and')?.some((mark) => mark.first === at) ?? false

/** Nothing but words between two tokens, and no "that". */
export function noMarkBetween(segment: Segment, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (isMark(segment.sentence.field, i, ',:;()') || isDash(segment.sentence.field, i)) return false
    if (segment.marks.some((mark) => mark.first === i && mark.means.is === 'cue' && mark.means.cue === 'that')) return false
  }
  return true
}
