import type { Side } from '../model.ts'
import type { Act, Word } from './state.ts'
import { DAY, HOUR } from './time.ts'
import { isMediator, sideSpeaking } from './voices.ts'

/** One truce and what was said on it, oldest word first (CHANGES.md, Truce). */
export interface Round {
  readonly incident: string
  /** When its agreement was first spoken of; null before the first agreement, when words are about a truce from before the watch. */
  readonly began: number | null
  /** The first hour given. */
  readonly effective: number | null
  readonly words: readonly Word[]
}

/** A different hour within this is the same round (12:00 Moscow or local time). */
const SAME_ROUND = 3 * HOUR
/** How far from its first announcement the hour of a round may lie that was announced without one. */
const NEAR_ANNOUNCEMENT = DAY
/** Truces are announced hours ahead; an hour further off was misread. */
const ANNOUNCED_AHEAD = 12 * HOUR
/** Clock times come without a zone, and the zones of the region are an hour apart. */
const ZONE_SLACK = HOUR
/** A voice that said the truce was broken and then announces one, with no hour, speaks of another truce. */
const ANEW_AFTER = 12 * HOUR

/** Within one report the agreement comes before its breach, and the quiet of now before nothing. */
const ORDER: Readonly<Record<Act, number>> = {
  proposed: 0,
  agreed: 1,
  violated: 2,
  'denies-fire': 3,
  denies: 3,
  holding: 4,
  ended: 5,
}

const byTime = (a: Word, b: Word): number =>
  a.order - b.order ||
  ORDER[a.act] - ORDER[b.act] ||
  compareText(a.assertion.source.report, b.assertion.source.report) ||
  compareText(a.voice, b.voice)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The words in order, with one more. */
export function withWord(words: readonly Word[], word: Word): readonly Word[] {
  const at = words.findLastIndex((other) => byTime(other, word) <= 0) + 1
  return words.toSpliced(at, 0, word)
}

/** Rounds by the value that they were told from: words never change, and are asked for their rounds several times a report. */
const told = new WeakMap<readonly Word[], readonly Round[]>()

/** The rounds that the words, in order, fall into; the last is the current one. Talk of a former round is left out. */
export function roundsOf(words: readonly Word[]): readonly Round[] {
  const known = told.get(words)
  if (known) return known
  const rounds = tell(words)
  told.set(words, rounds)
  return rounds
}

function tell(words: readonly Word[]): readonly Round[] {
  const rounds: Round[] = []
  let current: { incident: string; began: number | null; effective: number | null; words: Word[] } | null = null
  for (const word of words) {
    const place = current === null ? null : placeOf(word, current)
    if (place === 'former') continue
    if (current === null || place === 'next') {
      const quiet: Word[] = current ? quietFrom(word, current.words) : []
      if (current) rounds.push({ ...current, words: current.words.filter((each) => !quiet.includes(each)) })
      const began = word.act === 'agreed' ? word.said : null
      current = { incident: word.incident, began, effective: began === null ? null : word.effective, words: [...quiet, word] }
      continue
    }
    if (word.act === 'agreed' && current.effective === null && word.effective !== null) {
      current.effective = word.effective
      const former = rounds.at(-1)
      if (former) current.words.unshift(...quietFrom(word, former.words))
    }
    current.words.push(word)
  }
  if (current) rounds.push(current)
  return rounds
}

/** Quiet reported hours before an announcement, from the announced time on, already belongs to the round. */
function quietFrom({ effective, said }: Word, words: readonly Word[]): Word[] {
  if (effective === null || effective > said) return []
  const broken = words.findLast(isAccusation)?.said ?? Number.NEGATIVE_INFINITY
  return words.filter((word) => word.act === 'holding' && word.said >= effective && word.said > broken)
}

/** Where a word belongs, given the current round: to it, to the one that it begins, or to a former one. */
function placeOf(word: Word, round: Round): 'current' | 'next' | 'former' {
  if (word.act !== 'agreed') return isBeforeEffect(word, round) ? 'former' : 'current'
  if (round.began === null) return 'next'
  const { effective } = word
  if (effective === null) return speaksOfTheNext(word, round) ? 'next' : 'current'
  if (round.effective !== null) {
    if (Math.abs(effective - round.effective) <= SAME_ROUND) return 'current'
    return effective > round.effective ? 'next' : 'former'
  }
  const broken = round.words.find((each) => each.act === 'violated' || each.act === 'ended')
  if (broken && effective > broken.said) return 'next'
  if (Math.abs(effective - round.began) <= NEAR_ANNOUNCEMENT) return 'current'
  return effective > round.began ? 'next' : 'former'
}

/** A truce that is not yet in force is neither kept nor broken: such talk is of the one before. */
function isBeforeEffect(
  { act, of, at, said }: Word,
  { began, effective, words }: Pick<Round, 'began' | 'effective' | 'words'>,
): boolean {
  if (began === null || effective === null) return false
  if (act === 'violated' || act === 'holding') {
    const first = Math.min(...words.map((word) => word.effective ?? effective))
    return (at ?? said) < first - ZONE_SLACK && first - said <= ANNOUNCED_AHEAD
  }
  const answers = act === 'denies-fire' || (act === 'denies' && of === 'violated')
  return (act === 'ended' || answers) && at !== null && at < effective - ZONE_SLACK
}

/** Where no time is given, the next round begins after this one was broken or ended, with talk of a new agreement. */
function speaksOfTheNext(word: Word, round: Round): boolean {
  if (!round.words.some(({ act }) => act === 'violated' || act === 'ended')) return false
  if (
    word.anew ||
    (word.at !== null && round.words.some(({ act, said }) => (act === 'violated' || act === 'ended') && said < (word.at ?? 0)))
  ) {
    return true
  }
  if (round.words.some(({ assertion, act }) => act === 'violated' && assertion.source.report === word.assertion.source.report))
    return false
  const own = round.words.findLast(({ voice, act }) => voice === word.voice && act !== 'denies' && act !== 'denies-fire')
  return (own?.act === 'violated' || own?.act === 'ended') && word.said - own.said >= ANEW_AFTER
}

/** A side's or a mediator's accusation: it cancels the quiet before it. */
const isAccusation = (word: Word): boolean =>
  word.act === 'violated' && (sideSpeaking(word.voice) !== null || isMediator(word.voice))

/** The quiet that stands in a round: said by anyone since the last accusation. */
export function standingQuiet(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex(isAccusation)
  return words.slice(last + 1).filter(({ act }) => act === 'holding')
}

/** A side's accusation that it has not lifted itself by saying since that the truce holds. Oldest first. */
export function standingAccusations(words: readonly Word[], side: Side): readonly Word[] {
  const lifted = words.findLastIndex(({ voice, act }) => voice === side && act === 'holding')
  return words.slice(lifted + 1).filter(({ voice, act }) => voice === side && act === 'violated')
}

/** Talk of former rounds is kept this long, for what arrives late. */
const FORMER_KEPT = 2 * DAY
const PRUNED_FROM = 64

/**
 * The words worth keeping: of the current round the first and the newest three of each voice on each matter, of former rounds those
 * of the last two days before it, and as long talk of them since. So a round that lasts for years stays small.
 */
export function pruned(words: readonly Word[]): readonly Word[] {
  const current = words.length < PRUNED_FROM ? undefined : roundsOf(words).at(-1)
  if (!current) return words
  const began = current.began ?? Number.NEGATIVE_INFINITY
  const now = words.at(-1)?.order ?? 0
  const mine = new Set(current.words)
  const kept = new Set(words.filter((word) => !mine.has(word) && word.order >= (word.order < began ? began : now) - FORMER_KEPT))
  const matters = new Map<string, Word[]>()
  for (const word of current.words) {
    const matter = `${word.voice} ${word.act} ${word.of} ${word.accused}`
    matters.set(matter, [...(matters.get(matter) ?? []), word])
  }
  for (const said of matters.values()) for (const word of [...said.slice(0, 1), ...said.slice(-3)]) kept.add(word)
  return words.filter((word) => kept.has(word))
}
