import type { Phase, Side, Status, StatusPhase, Voice } from '../model.ts'
import { SIDES } from '../model.ts'
import { lastEpisode } from './episode.ts'
import type { Memory, Word } from './state.ts'
import { DAY, HOUR } from './time.ts'
import type { Round } from './truce.ts'
import { roundsOf, standingAccusations } from './truce.ts'
import { isMediator, isPress, opponent, sideSpeaking } from './voices.ts'

/** How long a denial may have come before the accusation that it answers was heard. */
const DENIED_AHEAD = 12 * HOUR

/** The status that follows from what is remembered (CHANGES.md, The status after it): a function of the words, whatever their order of arrival. */
export function statusOf(memory: Memory): Status {
  const round = roundsOf(memory.words).at(-1)
  return {
    phase: round ? phaseOf(round.words) : 'none',
    perSide: {
      armenia: round ? wordOfSide(round, 'armenia').phase : null,
      azerbaijan: round ? wordOfSide(round, 'azerbaijan').phase : null,
    },
    toll: { armenia: tollOf(memory, 'armenia'), azerbaijan: tollOf(memory, 'azerbaijan') },
  }
}

/** The side's own latest word on the round. A repeated "agreed" or offer is no new word; denying a breach leaves it. */
export function wordOfSide(
  { words }: Pick<Round, 'words'>,
  side: Side,
): { readonly phase: Phase | null; readonly word: Word | null } {
  let latest: Word | null = null
  let phase: Phase | null = null
  const said = new Set<string>()
  for (const word of words) {
    if (word.voice !== side || word.act === 'denies' || word.act === 'denies-fire') continue
    const repeats = said.has(word.act) && (word.act === 'agreed' || word.act === 'proposed')
    said.add(word.act)
    if (repeats || (word.act === 'agreed' && phase === 'holding')) continue
    latest = word
    phase = word.act
  }
  return { phase, word: latest }
}

const isWeighty = (voice: Voice): boolean => sideSpeaking(voice) !== null || isMediator(voice)

/** A bare appeal by an outsider is no word on the truce. */
const isBareAppeal = ({ act, voice, brokered }: Word): boolean => act === 'proposed' && sideSpeaking(voice) === null && !brokered

/** The phase of a round's words, the first that fits in the order of CHANGES.md. */
function phaseOf(words: readonly Word[]): StatusPhase {
  const weighty = words.filter(
    (word) => isWeighty(word.voice) && word.act !== 'denies-fire' && word.act !== 'denies' && !isBareAppeal(word),
  )
  if (weighty.length === 0) return phaseByOthers(words)
  if (weighty.some(({ act }) => act === 'ended')) return 'ended'
  const accusing = SIDES.filter((side) => standingAccusations(words, side).length > 0)
  if (accusing.length === 2 || mediatorReportsBreaches(words)) return 'violated'
  const [accuser] = accusing
  if (accuser) return hasAnswered(words, accuser) ? 'disputed' : 'violated'
  if (words.some((word) => word.act === 'holding' && (isWeighty(word.voice) || word.witness))) return 'holding'
  if (weighty.some(({ act }) => act === 'agreed')) return 'agreed'
  return weighty.some(({ act }) => act === 'proposed') ? 'proposed' : 'none'
}

/** The accused side denied the breach, or the fire, or says that the truce holds. */
export function hasAnswered(words: readonly Word[], accuser: Side): boolean {
  const accused = opponent(accuser)
  const since = standingAccusations(words, accuser)[0]
  if (!since) return false
  return words.some(({ voice, act, of, order }) => {
    if (voice !== accused) return false
    if (act === 'denies') return of === 'violated' && order >= since.order - DENIED_AHEAD
    return (act === 'denies-fire' || act === 'holding') && order >= since.order
  })
}

/** A mediator's report of breaches stands until that mediator, or both sides, say that the truce holds. */
function mediatorReportsBreaches(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    if (word.act !== 'violated' || !isMediator(word.voice)) return false
    const since = words.slice(index + 1).filter(({ act }) => act === 'holding')
    return !since.some(({ voice }) => voice === word.voice) && !SIDES.every((side) => since.some(({ voice }) => voice === side))
  })
}

/** While no side or mediator has spoken, the press citing sources and other governments move the phase. */
function phaseByOthers(words: readonly Word[]): StatusPhase {
  const others = words.filter(
    (word) => word.act !== 'denies' && word.act !== 'denies-fire' && (isPress(word.voice) || !isBareAppeal(word)),
  )
  if (others.some(({ act }) => act === 'ended')) return 'ended'
  const quiet = others.findLastIndex(({ act }) => act === 'holding')
  if (others.slice(quiet + 1).some(({ act }) => act === 'violated')) return 'violated'
  if (quiet >= 0) return 'holding'
  if (others.some(({ act }) => act === 'agreed')) return 'agreed'
  return others.some(({ act }) => act === 'proposed') ? 'proposed' : 'none'
}

/** The highest single `killed` that a side has stated for its own people in the open or last episode; corrections already lowered it. */
function tollOf(memory: Memory, side: Side): number | null {
  const episode = lastEpisode(memory.episodes)
  if (!episode) return null
  const stated = [
    ...memory.facts.flatMap(({ whose, figures, episode: filed }) => {
      const own = whose === side && filed === episode.id ? figures[side] : undefined
      return own && own.killed !== null ? [own.killed] : []
    }),
    ...memory.zeros.flatMap((zero) =>
      zero.side === side && zero.said >= episode.first && zero.said <= episode.last + 7 * DAY ? [0] : [],
    ),
  ]
  return stated.length === 0 ? null : Math.max(...stated)
}
