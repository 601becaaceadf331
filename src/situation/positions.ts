/** Everything the status command shows besides the feeds: derived from what is remembered, never typed in. */
import type { Attacker, Instant, PlaceRef, Side, SideWord, Standing, StatusReport, Voice, Weapon } from '../model.ts'
import { instant, SIDES } from '../model.ts'
import { lastEpisode } from './episode.ts'
import type { Figures, LiveSituation, TollStep, Whose, Word } from './state.ts'
import { hasAnswered, wordOfSide } from './status.ts'
import { DAY, msOf } from './time.ts'
import { type Round, roundsOf, standingAccusations } from './truce.ts'
import { isMediator, isPress, opponent, sideSpeaking } from './voices.ts'

export interface TollLine {
  readonly whose: Whose
  readonly says: Voice
  readonly scope: 'total' | 'civilians' | 'incident'
  readonly places: readonly string[]
  /** Oldest first; the last is the figure that stands. */
  readonly steps: readonly TollStep[]
}

export type Positions = Omit<StatusReport, 'feeds'> & {
  /** Figures of the open or last episode, each claimant's on each side's people apart: never added. */
  readonly tolls: readonly TollLine[]
}

const UNDER_FIRE_WITHIN = DAY

/** Where everybody stands at `clock`. */
export function positions(situation: LiveSituation, clock: Instant): Positions {
  const { memory } = situation
  const round = roundsOf(memory.words).at(-1) ?? { incident: '', began: null, effective: null, words: [] }
  const now = msOf(clock) ?? 0
  const accusations = memory.words.filter(({ act }) => act === 'violated')
  const heard = [
    ...accusations.map(({ said }) => said),
    ...memory.fires.filter(({ voices }) => voices.length > 0).map((fire) => fire.heard),
  ]
  const first = [...memory.words.map(({ said }) => said), ...memory.episodes.map((episode) => episode.first)]
  const episode = lastEpisode(memory.episodes)
  return {
    now: clock,
    standing: standingOf(situation, round),
    since: sinceOf(situation, round),
    perSide: { armenia: sideWord(round, 'armenia'), azerbaijan: sideWord(round, 'azerbaijan') },
    broken: brokenBy(accusations),
    underFire: underFire(situation, now),
    losses: {
      since: episode && instant(episode.first),
      own: { armenia: ownToll(situation, 'armenia'), azerbaijan: ownToll(situation, 'azerbaijan') },
    },
    lastReported: heard.length === 0 ? null : instant(Math.max(...heard)),
    watchingSince: first.length === 0 ? null : instant(Math.min(...first)),
    tolls: tollsOf(situation),
  }
}

/** Both sides first, then the others in the order in which they spoke. */
function voicesOf(words: readonly Word[]): readonly Voice[] {
  const voices = [...new Set(words.map(({ voice }) => voice))]
  return [...SIDES.filter((side) => voices.includes(side)), ...voices.filter((voice) => sideSpeaking(voice) === null)]
}

/** The phase with whose word it is and who says otherwise. */
export function standingOf({ status: { phase } }: LiveSituation, round: Pick<Round, 'words'>): Standing {
  const { words } = round
  // An accusation from before the truce took effect is no word on it.
  const silent = SIDES.filter(
    (side) => sideWord(round, side) === null && !words.some(({ voice, act }) => voice === side && act === 'denies-fire'),
  )
  const accusers = SIDES.filter((side) => standingAccusations(words, side).length > 0)
  const weight = (word: Word): boolean => sideSpeaking(word.voice) !== null || isMediator(word.voice)
  const anyWeighty = words.some(weight)
  const acting = (act: Word['act']): readonly Word[] =>
    words.filter((word) => word.act === act && (!anyWeighty || weight(word) || word.witness))
  const denying = words.filter(
    (word) =>
      accusers.some((side) => opponent(side) === word.voice && hasAnswered(words, side)) &&
      ['denies', 'denies-fire', 'holding'].includes(word.act),
  )
  switch (phase) {
    case 'none':
      return { phase, says: [], against: [], silent }
    case 'violated':
    case 'disputed': {
      const mediators = acting('violated').filter(({ voice }) => isMediator(voice) || !anyWeighty)
      const says = voicesOf([
        ...words.filter(({ voice, act }) => act === 'violated' && accusers.some((side) => side === voice)),
        ...mediators,
      ])
      return { phase, says, against: voicesOf(denying).filter((voice) => !says.includes(voice)), silent }
    }
    default: {
      const says = voicesOf(acting(phase))
      const press = words.filter((word) => word.act === 'violated' && isPress(word.voice) && phase !== 'ended')
      return { phase, says, against: voicesOf(press).filter((voice) => !says.includes(voice)), silent }
    }
  }
}

/** When the words that make the phase first stood. */
function sinceOf({ status: { phase } }: LiveSituation, { words }: Pick<Round, 'words'>): Instant | null {
  if (phase === 'none') return null
  const accusations = SIDES.flatMap((side) => standingAccusations(words, side).slice(0, 1))
  if (phase === 'violated' || phase === 'disputed') {
    const first = accusations[0] ?? words.find(({ act }) => act === 'violated')
    const since = accusations.length === 2 ? Math.max(...accusations.map(({ said }) => said)) : first?.said
    return since === undefined ? null : instant(since)
  }
  const first = phase === 'holding' ? words[words.findLastIndex(({ act }) => act === 'violated') + 1] : undefined
  const said = (first?.act === 'holding' ? first : words.find(({ act }) => act === phase))?.said
  return said === undefined ? null : instant(said)
}

function sideWord(round: Pick<Round, 'words'>, side: Side): SideWord | null {
  const { phase, word } = wordOfSide(round, side)
  const denial = round.words.findLast(({ voice, act, of }) => voice === side && act === 'denies' && of === 'violated')
  const told = word ?? denial
  if (told?.assertion.claim.kind !== 'ceasefire') return null
  const latest = round.words.findLast((other) => other.voice === side && other.act === told.act) ?? told
  const { office, stance } = told.assertion.claim
  return {
    phase: phase ?? 'violated',
    stance: word ? 'asserts' : stance,
    accused: told.accused as Attacker | null,
    office: latest.assertion.claim.office ?? office,
    at: instant(latest.said),
  }
}

function brokenBy(accusations: readonly Word[]): StatusReport['broken'] {
  const newest = [...accusations].reverse()
  const rows = SIDES.flatMap((side) => newest.filter(({ accused, voice }) => accused === side && !isPress(voice)).slice(0, 1))
  return rows.sort((a, b) => b.said - a.said).map(({ accused, voice, said }) => ({ by: accused, says: voice, at: instant(said) }))
}

function underFire({ incidents }: LiveSituation, now: number): StatusReport['underFire'] {
  const rows = new Map<string, { place: PlaceRef; weapon: Weapon; says: Voice; at: Instant }>()
  const told = incidents.flatMap(({ topic, assertions }) => (topic === 'shelling' ? assertions : []))
  for (const { voice, claim, at } of told.toSorted((a, b) => (a.at < b.at ? 1 : -1))) {
    if (claim.kind !== 'shelling' || claim.stance === 'denies' || (msOf(at) ?? 0) < now - UNDER_FIRE_WITHIN) continue
    for (const place of claim.places) {
      const key = `${place.id} ${voice}`
      if (!rows.has(key)) rows.set(key, { place, weapon: claim.weapon, says: voice, at })
    }
  }
  return [...rows.values()]
}

function ownToll({ memory }: LiveSituation, side: Side): StatusReport['losses']['own'][Side] {
  const episode = lastEpisode(memory.episodes)
  const facts = memory.facts.filter((fact) => fact.whose === side && fact.episode === episode?.id)
  const own = facts.flatMap(({ figures }) => figures[side] ?? []).filter(({ killed }) => killed !== null)
  const highest = own.reduce<Figures | null>((best, each) => ((each.killed ?? 0) > (best?.killed ?? -1) ? each : best), null)
  if (highest?.killed == null) return null
  const { claim } = highest.assertion
  return { killed: highest.killed, exact: claim.kind !== 'casualties' || claim.exact.killed !== false, at: instant(highest.said) }
}

function tollsOf({ memory }: LiveSituation): readonly TollLine[] {
  const episode = lastEpisode(memory.episodes)
  return memory.facts
    .filter((fact) => fact.episode === episode?.id)
    .flatMap(({ whose, scope, places, figures }) =>
      Object.values(figures).map(({ assertion, steps }) => ({ whose, says: assertion.voice, scope, places, steps })),
    )
}
