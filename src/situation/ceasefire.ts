import type { CeasefireClaim, Novelty, Severity } from '../model.ts'
import { countsADay, has, headOrSentence, speaksOfNewTruce, wordsAround } from './cues.ts'
import { inOneStretch } from './episode.ts'
import { incidentId } from './hash.ts'
import type { Memory, Word } from './state.ts'
import type { Outcome, Statement, Verdict } from './statement.ts'
import { localDay, MINUTE, msOf } from './time.ts'
import type { Round } from './truce.ts'
import { pruned, roundsOf, standingQuiet, withWord } from './truce.ts'
import { isMediator, isOwnKnowledge, opponent, sideOf, sideSpeaking } from './voices.ts'

/** What a word adds to its round, before the incident is known. */
interface Addition {
  readonly novelty: Novelty
  readonly severity: Severity
  readonly changed?: readonly string[]
  readonly previous?: Word | undefined
}

/** Daily counts remembered; two sides and a few monitors make two or three a day. */
const COUNTS_KEPT = 64
/** An hour without a zone says nothing new within this of a known one. */
const ASSUMED_SLACK = 60 * MINUTE

/** Compares a ceasefire claim (CHANGES.md, Truce; Daily counts). */
export function compareCeasefire(memory: Memory, statement: Statement, claim: CeasefireClaim): Outcome {
  if (isPassingVerdict(statement, claim)) return { memory, incident: null, verdict: null }
  const former = roundsOf(memory.words).at(-1)
  const word = wordOf(statement, claim)
  const words = withWord(memory.words, word)
  const rounds = roundsOf(words)
  const round = rounds.at(-1)
  // Talk of a former round is kept a while: with what arrives late it may yet turn out to be about this one.
  if (!round?.words.includes(word)) return { memory: { ...memory, words: pruned(words) }, incident: null, verdict: null }
  const known = round.words.filter((other) => other !== word)
  const incident = { id: incidentOf(round, word, known, former), topic: 'ceasefire' as const }
  const counted = claim.phase === 'violated' && claim.stance === 'asserts' && countsADay(wordsAround(claim, statement.report))
  const addition = counted ? countOfTheDay(memory, statement) : additionOf(word, known, statement, claim, memory)
  const kept = words.map((other) => (other === word ? { ...word, incident: incident.id, told: addition !== null } : other))
  return {
    memory: { ...memory, words: pruned(kept), counts: counted && addition ? withCount(memory, statement) : memory.counts },
    incident,
    verdict: addition && verdictOf(addition, incident.id),
  }
}

const verdictOf = ({ novelty, severity, changed = [], previous }: Addition, incident: string): Verdict => ({
  incident,
  topic: 'ceasefire',
  novelty,
  severity,
  changed,
  previous: previous?.assertion ?? null,
})

function wordOf(statement: Statement, claim: CeasefireClaim): Word {
  const { voice, said, order, stated, assertion } = statement
  const speaking = sideSpeaking(voice)
  // A side's press does not report its own side's breach as somebody's accusation.
  const named = isPressOf(voice, sideOf(claim.accused)) ? null : sideOf(claim.accused)
  const denies = claim.stance === 'denies'
  // A side that says the truce was broken does not accuse itself; a side that denies a breach answers for itself.
  const accused = claim.phase !== 'violated' ? null : (named ?? (speaking === null ? null : denies ? speaking : opponent(speaking)))
  return {
    voice,
    act: denies ? 'denies' : claim.phase,
    of: denies ? claim.phase : null,
    accused,
    said,
    order,
    at: claim.phase === 'agreed' || claim.phase === 'proposed' ? (stated?.from ?? null) : (stated?.to ?? null),
    effective: claim.phase === 'agreed' && !denies ? msOf(claim.effective) : null,
    assumed: claim.effectiveAssumed === true,
    anew: claim.phase === 'agreed' && !denies && speaksOfNewTruce(headOrSentence(claim, statement.report)),
    witness: claim.basis === 'witness',
    brokered: claim.brokers.length > 0,
    told: false,
    incident: '',
    assertion,
  }
}

const isPressOf = (voice: Word['voice'], side: Word['accused']): boolean =>
  (voice === 'armenian-media' && side === 'armenia') || (voice === 'azerbaijani-media' && side === 'azerbaijan')

/** A truce is one incident from first proposal to stated end; a new truce is a new one. */
function incidentOf(round: Round, word: Word, known: readonly Word[], former: Round | undefined): string {
  const begins = round.began !== null && !known.some(({ act }) => act === 'agreed')
  // Quiet that a new round takes over was told under the former one.
  const named = begins
    ? undefined
    : (known.find(({ incident, act }) => incident !== '' && act !== 'holding') ?? known.find(({ incident }) => incident !== ''))
  if (named) return named.incident
  if (begins && former?.began === null && former.words.every(({ act }) => act === 'proposed')) return former.incident
  return incidentId('ceasefire', word.assertion.source.report, word.said, word.voice, word.act)
}

/** A ministry's count is one fact a voice and day. */
function countOfTheDay(memory: Memory, statement: Statement): Addition | null {
  return memory.counts.includes(countKey(statement)) ? null : { novelty: 'updated', severity: 'note' }
}

const countKey = ({ voice, said }: Statement): string => `${voice}|${localDay(said)}`
const withCount = (memory: Memory, statement: Statement): readonly string[] =>
  [...memory.counts, countKey(statement)].slice(-COUNTS_KEPT)

/** An outlet's own verdict that a truce is over, in passing: only as the report's headline news does it count. */
function isPassingVerdict({ voice, report }: Statement, { phase, stance, evidence }: CeasefireClaim): boolean {
  if (phase !== 'ended' || stance === 'denies' || isWeighty(voice)) return false
  return evidence.text === '' ? !has(report.title.toLowerCase(), 'ends') : evidence.field !== 'title'
}

/** What the word adds to what is known in its round; null where it adds nothing. */
function additionOf(
  word: Word,
  known: readonly Word[],
  { late }: Statement,
  claim: CeasefireClaim,
  memory: Memory,
): Addition | null {
  const own = isOwnKnowledge(claim)
  const told = known.filter((other) => other.told)
  switch (word.act) {
    case 'proposed':
      return told.some(({ act, voice }) => act === 'proposed' && voice === word.voice) ? null : { novelty: 'new', severity: 'note' }
    case 'agreed':
      return agreed(word, told, late, own)
    case 'holding':
      return holding(word, known, late, own)
    case 'violated':
      return violated(word, known, late, own, memory)
    case 'ended':
      return ended(word, told, late)
    default:
      return denied(word, known, memory)
  }
}

function agreed(word: Word, known: readonly Word[], late: boolean, own: boolean): Addition | null {
  const said = known.filter(({ act }) => act === 'agreed')
  if (said.length === 0) return { novelty: 'new', severity: 'flash' }
  const mine = said.filter(({ voice }) => voice === word.voice)
  const hours = said.flatMap(({ effective }) => (effective === null ? [] : [effective]))
  if (mine.length > 0) {
    if (word.effective === null || knows(hours, mine, word) || (late && hours.includes(word.effective))) return null
    return { novelty: 'updated', severity: 'notice', changed: ['effective'], previous: mine.at(-1) }
  }
  if (late || !own) return null
  const changed = [
    ...(word.effective !== null && !said.some(({ effective }) => effective === word.effective) ? ['effective'] : []),
    ...(otherBroker(word, said) ? ['brokers'] : []),
  ]
  return { novelty: 'corroborated', severity: sideSpeaking(word.voice) === null ? 'note' : 'flash', changed, previous: said[0] }
}

/** Whether a voice that spoke before tells no other hour now: one it gave itself, or the known one where it gave none. */
function knows(hours: readonly number[], mine: readonly Word[], { effective, assumed }: Word): boolean {
  const slack = assumed ? ASSUMED_SLACK : 0
  const near = (hour: number | null): boolean => hour !== null && Math.abs(hour - (effective ?? 0)) <= slack
  if (mine.some((word) => near(word.effective))) return true
  return mine.every((word) => word.effective === null) && hours.some(near)
}

function otherBroker(word: Word, said: readonly Word[]): boolean {
  const brokers = brokersOf(word)
  const known = new Set(said.flatMap(brokersOf))
  return brokers.some((broker) => !known.has(broker))
}

const brokersOf = ({ assertion: { claim } }: Word): readonly string[] => (claim.kind === 'ceasefire' ? claim.brokers : [])

function holding(word: Word, known: readonly Word[], late: boolean, own: boolean): Addition | null {
  if (late) return known.some(({ act, told }) => told && act === 'holding') ? null : { novelty: 'new', severity: 'notice' }
  const standing = standingQuiet(known).filter(({ told }) => told)
  if (standing.length === 0) return { novelty: 'new', severity: 'notice' }
  if (!own || standing.some(({ voice }) => voice === word.voice)) return null
  return { novelty: 'corroborated', severity: 'note', previous: standing[0] }
}

function violated(word: Word, known: readonly Word[], late: boolean, own: boolean, memory: Memory): Addition | null {
  const accusations = known.filter(
    ({ act, said, told }) => told && act === 'violated' && inOneStretch(memory.episodes, said, word.said),
  )
  // A breach by nobody named is known once anybody was accused; one by a named side is news of that side.
  const same = word.accused === null ? accusations : accusations.filter(({ accused }) => accused === word.accused)
  const mine = same.filter(({ voice }) => voice === word.voice)
  const severity = accusations.length === 0 ? 'flash' : 'notice'
  if (same.length === 0) return { novelty: 'new', severity }
  if (mine.length > 0) return !late && tookBack(known, word) ? { novelty: 'new', severity: 'notice', previous: mine.at(-1) } : null
  return late || !own ? null : { novelty: 'corroborated', severity: 'note', previous: same[0] }
}

/** The voice said after its last accusation, and before this one, that the truce holds. */
function tookBack(known: readonly Word[], { voice, accused, said }: Word): boolean {
  const own = known.filter((word) => word.voice === voice && word.said <= said)
  return own.findLast(({ act, accused: of }) => act === 'holding' || (act === 'violated' && of === accused))?.act === 'holding'
}

function ended(word: Word, known: readonly Word[], late: boolean): Addition | null {
  const said = known.filter(({ act }) => act === 'ended')
  if (said.length === 0) return { novelty: 'new', severity: 'flash' }
  if (!isWeighty(word.voice)) return null
  const weighty = said.filter(({ voice }) => isWeighty(voice))
  if (weighty.length === 0) return { novelty: 'new', severity: 'flash', previous: said[0] }
  if (late || weighty.some(({ voice }) => voice === word.voice)) return null
  return { novelty: 'corroborated', severity: sideSpeaking(word.voice) === null ? 'note' : 'flash', previous: weighty[0] }
}

const isWeighty = (voice: Word['voice']): boolean => sideSpeaking(voice) !== null || isMediator(voice)

/** A voice's denial of one accusation counts once; an accusation made anew after quiet may be denied anew. */
function denied(word: Word, known: readonly Word[], memory: Memory): Addition | null {
  const { voice, of, accused, said } = word
  const answered = known.findLast(
    (other) =>
      other.act === of && other.voice !== voice && (other.accused === accused || accused === null || other.accused === null),
  )
  const before = known.filter(
    (other) =>
      other.told &&
      other.act === 'denies' &&
      other.voice === voice &&
      other.of === of &&
      other.accused === accused &&
      inOneStretch(memory.episodes, other.said, said),
  )
  const last = before.at(-1)
  if (last && !(of === 'violated' && accusedAnew(known, word, last.said))) return null
  return { novelty: 'denied', severity: 'notice', previous: answered }
}

/** Whether some voice accused the side anew since: it had accused it, said that the truce holds, and accused it again. */
function accusedAnew(known: readonly Word[], { accused }: Word, since: number): boolean {
  return known.some((again, index) => {
    if (again.act !== 'violated' || !again.told || again.accused !== accused || again.said <= since) return false
    const before = known
      .slice(0, index)
      .filter(({ act, voice }) => voice === again.voice && (act === 'holding' || act === 'violated'))
    return before.at(-1)?.act === 'holding' && before.some(({ act }) => act === 'violated')
  })
}
