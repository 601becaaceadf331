import { notNow } from './background.ts'
import { type TruceEvent, truceEvents } from './ceasefire.ts'
import { culprit } from './culprit.ts'
import { admitLast, blameForLast, denyLast } from './denial.ts'
import { isMark, type Sentence } from './document.ts'
import { echoLast } from './echo.ts'
import { armedBreach, type FireEvent, fireEvent, isAimed } from './fire.ts'
import { readFire } from './fire-words.ts'
import { isTruceFrame } from './frames.ts'
import type { Cue } from './lexicon.ts'
import { correctLast, readElided, readLosses } from './loss-words.ts'
import { isOfBreach } from './losses.ts'
import { isCue, type Mark, marksOf } from './marks.ts'
import { roleOf } from './roles.ts'
import { isSide, sameCamp } from './sides.ts'
import { answererTo, type Source } from './source.ts'
import { isEvent } from './speech.ts'
import type { Stretch } from './stretch.ts'
import { readTruce } from './truce-words.ts'

const LOSS_CUES: readonly Cue[] = ['killed', 'wounded', 'captured', 'missing', 'casualties', 'noLosses']

/** "Did Armenia shell Ganja?" */
function isQuestion({ field, first, last }: Sentence): boolean {
  const marks = field.grammar.questions ?? '?؟'
  for (let i = last; i > last - 3; i--) if (isMark(field, i, marks)) return true
  // The Armenian sign stands within the word that asks.
  const { at, source } = field.folded
  return source.slice(at[field.tokens[first]?.start ?? 0], at[field.tokens[last]?.end ?? 0]).includes('՞')
}

/** A shot that was not fired, with nobody who did not fire it and nowhere that it was not aimed. */
const nobodyFires = ({ segment, groups, falsehood }: Stretch, { trigger }: FireEvent): boolean =>
  !falsehood &&
  !isAimed(segment, trigger) &&
  // "on the border with Azerbaijan": where, not who.
  !groups.some(
    (group) => group.head !== 'speaker' && (isSide(group.who) || group.possessor !== null) && roleOf(segment, group) !== 'at',
  )

/** Reads the stretch; gives back who speaks in it where that is not who the attribution says. */
export function readWords(stretch: Stretch, spokenOf: boolean): Source | null {
  const segment = stretch.segment
  const agreed = stretch.progress.drafts.some(({ claim }) => claim.kind === 'ceasefire' && claim.phase === 'agreed')
  const told = truceEvents(segment, spokenOf, agreed)
  const truces = told.length > 0 ? told : confirmedLast(stretch)
  const quiet = truces.some(({ phase }) => phase === 'holding' || (phase === 'agreed' && segment.cues.has('quiet')))
  const fire = fireEvent(segment) ?? armedBreach(segment, truces)
  const losses = marksOf(segment.cues, LOSS_CUES).filter((mark) => !isOfBreach(segment, mark))
  const silent = truces.length === 0 && !fire
  const corrects = silent && segment.cues.has('corrects')
  // "said the claims were false and that it was abiding by the truce": whoever keeps it may deny as well.
  const keeps = !fire && truces.every(({ phase }) => phase === 'holding')
  const denial = stretch.attributions.find(
    (one) => (keeps && (one.verb === 'denies' || stretch.falsehood)) || (stretch.falsehood && one.verb === 'accuses'),
  )
  // "Yerevan blames Baku, which denies it": the blame first, for it is what is denied.
  const blame = silent && denial?.verb !== 'accuses' ? stretch.attributions.find((one) => one.verb === 'accuses') : undefined
  if (silent && losses.length === 0 && readElided(stretch)) return null
  const admits = silent && stretch.attributions.some(({ verb }) => verb === 'confirms') && segment.cues.has('strikes')
  if (silent && losses.length === 0 && !denial && !corrects && !blame && !admits) {
    if (notNow(segment, stretch.progress) === null) echoLast(stretch)
    return null
  }
  const past = notNow(segment, stretch.progress)
  if (stretch.attributions.length === 0 && segment.cues.has('silent')) {
    stretch.refuse('said of whoever keeps silent')
    return null
  }
  // "Did Armenia shell Ganja? Yerevan denies it": kept for whoever answers.
  stretch.asked = stretch.attributions.length === 0 && isQuestion(segment.sentence)
  if (stretch.asked) stretch.refuse('asked, not told')
  if (segment.cues.has('withdraws')) {
    stretch.refuse('withdrawn')
    return null
  }
  if (past) {
    stretch.refuse(past)
    return null
  }
  const accusing = fire?.voice === 'active' ? fire : truces.find(({ phase }) => phase === 'violated')
  const meant = accusing && !accusing.negated ? turnRound(stretch, accusing.trigger) : null
  for (const event of truces) {
    const frame = (event.phase === 'agreed' || isCue(event.trigger, 'holds')) && isTruceFrame(stretch, event)
    if (!frame) readTruce(stretch, event)
    else if (event.phase === 'agreed' && fire && fire.voice !== 'noun')
      readTruce(stretch, { ...event, phase: 'violated', trigger: fire.trigger })
  }
  // "no shots fired overnight"; "not a shot was fired, the border is calm"
  const unfired = truces.some(
    ({ phase, trigger }) =>
      phase === 'holding' && fire && (trigger.last === fire.trigger.first - 1 || (fire.negated && nobodyFires(stretch, fire))),
  )
  if (fire && !unfired && !(quiet && fire.voice === 'noun')) readFire(stretch, fire)
  if (corrects && correctLast(stretch)) return meant
  const first = losses[0]
  if (first) readLosses(stretch, first.first)
  if (blame) blameForLast(stretch, blame)
  if (denial && (losses.length === 0 || denial.cueLast > (losses[0]?.first ?? 0)))
    for (const source of denial.sources) denyLast(stretch, source)
  if (!fire && truces.length === 0) admitLast(stretch)
  return meant
}

/** "This was confirmed by both ministries", right behind a truce that was agreed: they say so, too. */
function confirmedLast({ segment, progress }: Stretch): TruceEvent[] {
  const last = progress.drafts.at(-1)?.claim
  const [trigger] = segment.cues.get('confirms') ?? []
  if (!trigger || last?.kind !== 'ceasefire' || last.phase !== 'agreed' || !segment.sentence.cues.has('afterword')) return []
  return segment.marks.some(isEvent) ? [] : [{ phase: 'agreed', trigger, negated: false, words: [trigger] }]
}

/** Nobody accuses itself: where "the ministry" or "it" would, the other camp's is meant. */
function turnRound(stretch: Stretch, trigger: Mark): Source | null {
  const { attribution, sources, carried } = stretch.saidAt(trigger.first)
  const [source] = sources
  if (!source || sources.length > 1 || !(carried || source.guessed) || !isSide(source.claimant)) return null
  if (stretch.falsehood || attribution?.verb === 'denies') return null
  const { context, lexicon } = stretch.progress
  const { claimant } = source
  const names = stretch.groups.some(
    (group) => group !== source.group && group.possessor === null && isSide(group.who) && sameCamp(group.who, claimant),
  )
  const doer = culprit(stretch.segment, stretch.groups, trigger, 'active', attribution, source, context, lexicon.grammar.order)
  const answerer = names && doer && sameCamp(doer, claimant) ? answererTo(source, context) : null
  if (!answerer) return null
  if (carried) stretch.carried = answerer
  else stretch.attributions = stretch.attributions.map((one) => (one.sources[0] === source ? { ...one, sources: [answerer] } : one))
  return answerer
}
