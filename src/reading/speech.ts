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

/** "κατηγόρησε την Αρμενία": the article says that something is done to what stands behind it. */
export const isObject = (segment: Segment, first: number): boolean =>
  segment.cues.get('objectBefore')?.some((mark) => {
    if (mark.last === first - 1) return true
    // "τον Ιλχάμ Αλίεφ": a first name that no table knows.
    const between = segment.sentence.field.tokens[first - 1]
    return (
      mark.last === first - 2 &&
      between?.kind === 'word' &&
      !segment.marks.some((one) => one.first <= first - 1 && one.last >= first - 1)
    )
  }) ?? false

export const isAnd = (segment: Segment, at: number): boolean => segment.cues.get('and')?.some((mark) => mark.first === at) ?? false

/** Nothing but words between two tokens, and no "that". */
export function noMarkBetween(segment: Segment, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (isMark(segment.sentence.field, i, ',:;()') || isDash(segment.sentence.field, i)) return false
    if (segment.marks.some((mark) => mark.first === i && mark.means.is === 'cue' && mark.means.cue === 'that')) return false
  }
  return true
}

/** "Распространенное Минобороны сообщение": within the phrase of the report it is whose report it is; "Ведомство эту информацию отвергло": not. */
const isEnclosed = (segment: Segment, group: Group, noun: Mark): boolean =>
  noun.first === group.last + 1 && group.first > segment.first && segment.sentence.field.tokens[group.first - 1]?.kind === 'word'

/** Whether a group stands beside "claim", "report" or "accusation": whose words a denial takes up. */
export function besideClaim(segment: Segment, group: Group): boolean {
  if (group.nominative) return false
  // "reports on the shelling of Stepanakert": which town was hit, not whose reports they are.
  const hit = (['shelling', 'strikes', 'fires'] as const).some((cue) =>
    segment.cues.get(cue)?.some((mark) => mark.last === group.first - 1),
  )
  if (hit && group.head === 'name' && group.who === 'artsakh') return false
  // "the breach of the truce with Azerbaijan": with whom it was made, not whose report it is.
  const truces = segment.cues.get('truce')
  if (
    truces &&
    segment.cues.get('inPlace')?.some((mark) => mark.last === group.first - 1 && truces.some(({ last }) => last === mark.first - 1))
  )
    return false
  return (segment.sentence.cues.get('claimNoun') ?? []).some((noun) => {
    const [from, to] = noun.last < group.first ? [noun.last, group.first] : [group.last, noun.first]
    const verb = VERBS.some((cue) => segment.cues.get(cue)?.some((mark) => mark.first > from && mark.last < to))
    // "Das Ministerium hat Berichte … zurückgewiesen": before its verb stands who answers, not whose report it is.
    if (verb || segment.cues.get('helping')?.some((mark) => mark.first > from && mark.last < to)) return false
    if (noun.last < group.first)
      return wordsBetween(segment, noun.last, group.first) <= 3 && noMarkBetween(segment, noun.last, group.first)
    // Where whatever owns stands behind and the verb stands first or last, what stands before "report" is who answers it.
    const { order, owner } = segment.sentence.field.grammar
    if (owner === 'after' && order !== 'verb-medial') return false
    // "In Baku these reports were called untrue": nor does a bare name own what stands behind it there.
    if (
      owner === 'after' &&
      (group.head === 'speaker' || (group.head === 'name' && group.role !== 'owner')) &&
      !isEnclosed(segment, group, noun)
    )
      return false
    return (
      noun.first > group.last &&
      wordsBetween(segment, group.last, noun.first) <= 2 &&
      noMarkBetween(segment, group.last, noun.first)
    )
  })
}
