import { type CasualtiesClaim, LOSSES, type Loss } from '../model.ts'
import { isIrreal } from './background.ts'
import { accuserIn } from './denial.ts'
import { wordsApart } from './document.ts'
import { coreOf, evidenceOf } from './draft.ts'
import type { Cue } from './lexicon.ts'
import { type LossEvent, lossEvents } from './losses.ts'
import type { Mark } from './marks.ts'
import { countsOf } from './numbers.ts'
import { RECENT } from './progress.ts'
import { distance } from './roles.ts'
import { isSide, sameCamp } from './sides.ts'
import { ownVoice, type Source, sourceOf } from './source.ts'
import { type Attribution, commaBefore } from './speech.ts'
import type { Said, Stretch } from './stretch.ts'
import { placeRefs, placesHit } from './where.ts'

const PERSONS: ReadonlySet<Cue> = new Set([
  'soldiers',
  'oneSoldier',
  'civilians',
  'oneCivilian',
  'people',
  'oneOther',
  'martyrs',
  'vague',
  'casualties',
])
const isPerson = (mark: Mark): boolean => mark.means.is === 'cue' && PERSONS.has(mark.means.cue)

/** Nobody of this conflict is named, and the sentence or the headline names another war. */
function isOfOtherWar({ segment, groups, attributions, progress }: Stretch): boolean {
  const ours = groups.some(({ who }) => who === 'both' || isSide(who)) || segment.marks.some(({ means }) => means.is === 'place')
  const headline = attributions.length === 0 && progress.headline?.cues.has('otherWar') === true
  return !ours && (headline || segment.cues.has('otherWar'))
}

/** "As for civilian victims …": a teaser cut off before it tells. */
function isCutOff({ segment: { sentence } }: Stretch, { attribution }: Said): boolean {
  const { folded, tokens } = sentence.field
  return attribution === undefined && folded.source.slice(folded.at[tokens[sentence.last]?.start ?? 0]).startsWith('…')
}

/** "called the figure propaganda and said four of its men were dead": what has a verb of its own behind the lie is none. */
function isSaidAfterLie({ segment: { sentence } }: Stretch, at: number): boolean {
  const { cues, field } = sentence
  if (field.grammar.order !== 'verb-medial') return false
  const lie = cues.get('falsehood')?.findLast((mark) => mark.last < at)
  return lie !== undefined && (cues.get('says') ?? []).some((mark) => mark.first > lie.last && mark.last < at)
}

/** The claims that the losses of a stretch make. `at`: the token of the first word of loss. */
export function readLosses(stretch: Stretch, at: number): void {
  const heard = stretch.saidAt(at)
  // "Twelve dead in a strike laid to Armenia, Yerevan denies it": what is denied behind a comma is the strike; the dead are the outlet's word.
  const behind = heard.attribution?.verb === 'denies' && !heard.attribution.forward && answersLast(stretch, heard.attribution)
  const said = behind
    ? { attribution: undefined, sources: [ownVoice(stretch.progress.report.origin)], own: true, carried: false }
    : heard
  const verb = said.attribution?.verb
  const lie = stretch.falsehood && !said.own && !isSaidAfterLie(stretch, at)
  if (verb === 'denies' || (lie && verb !== 'calls')) readQuotedLosses(stretch, said)
  if (verb === 'silent' || verb === 'denies' || verb === 'calls' || lie) return
  if (isIrreal(stretch.segment, at)) {
    stretch.refuse('hypothetical')
    return
  }
  if (isOfOtherWar(stretch)) {
    stretch.refuse('losses of another war')
    return
  }
  if ((said.own || said.carried) && stretch.goesOn) {
    stretch.refuse('goes on with old times')
    return
  }
  // "Three killed, the sides accuse each other": the dead are told by the outlet.
  const mutual = verb === 'accuses' && said.sources.length > 1
  const voices = mutual ? [ownVoice(stretch.progress.report.origin)] : said.sources
  for (const source of voices) {
    for (const event of lossEvents(
      stretch.segment,
      stretch.groups,
      said.attribution,
      source,
      stretch.progress.context,
      stretch.attacker,
    )) {
      const told = LOSSES.some((loss) => event.counts[loss]?.value != null)
      // The press and third parties regret losses that they do not count.
      const outsider = said.own || !isSide(source.claimant)
      const someone = event.side === 'russia' || (isSide(event.side) && stretch.segment.marks.some(isPerson))
      // "Nobody was hurt", of nobody, in the outlet's words: an accident's or a storm's, for all one knows.
      const hurt = LOSSES.some((loss) => event.counts[loss] && event.counts[loss]?.value !== 0)
      if (said.own && event.side === null && !hurt) continue
      if (!told && (stretch.segment.cues.has('silent') || (outsider && !someone) || isCutOff(stretch, said))) continue
      // "Prisoners were spoken of", "the speaker was taken to hospital": without a figure and a word of people only the dead are told.
      const counted =
        event.counts.killed !== undefined ||
        (event.counts.wounded !== undefined && (said.attribution !== undefined || stretch.segment.marks.some(isPerson)))
      if (!told && !counted) continue
      // "Three killed, Baku blames Yerevan": another side's dead stand before the blame in the outlet's words.
      const aside =
        verb === 'accuses' &&
        (said.attribution?.from ?? 0) > at &&
        !(isSide(event.side) && isSide(source.claimant) && sameCamp(event.side, source.claimant))
      const teller = event.by ? (sourceOf(event.by, stretch.progress.context) ?? source) : source
      const speaker = aside ? ownVoice(stretch.progress.report.origin) : teller
      // "Both sides report losses": each its own.
      const both = event.side === 'both' && said.sources.length === 2 && said.sources.every((one) => isSide(one.claimant))
      const own = both && isSide(source.claimant) ? { ...event, side: source.claimant } : event
      stretch.put(
        lossClaim(stretch, own, speaker),
        mutual || aside ? { ...said, own: true } : said,
        'losses',
        event.trigger.first,
        event.trigger.last,
      )
    }
  }
}

/** A denial of three words or so that closes the segment behind a comma. */
const answersLast = ({ segment }: Stretch, { from, to }: Attribution): boolean =>
  commaBefore(segment, from) && distance(segment, from, segment.last + 1) <= 4 && to >= from

/** The dead that an accusation quoted inside a denial tells of are the accuser's claim. */
function readQuotedLosses(stretch: Stretch, { sources: [denier] }: Said): void {
  if (!denier || !isSide(denier.claimant)) return
  const accuser = accuserIn(stretch, denier)
  const source = accuser && isSide(accuser.who) && accuser.head !== 'press' ? sourceOf(accuser, stretch.progress.context) : null
  if (!source) return
  for (const event of lossEvents(stretch.segment, stretch.groups, undefined, source, stretch.progress.context, stretch.attacker)) {
    if (!LOSSES.some((loss) => event.counts[loss]?.value)) continue
    const said: Said = { attribution: undefined, sources: [], own: false, carried: false }
    stretch.put(lossClaim(stretch, event, source), said, 'losses told by who is denied', event.trigger.first, event.trigger.last)
  }
}

/** "Correction: an earlier version gave a wrong figure": the figure told before it is the corrected one. */
export function correctLast(stretch: Stretch): boolean {
  const last = stretch.progress.drafts.slice(-RECENT).findLast(({ claim }) => claim.kind === 'casualties')
  if (last?.claim.kind !== 'casualties' || !stretch.segment.sentence.cues.has('falsehood')) return false
  for (const draft of stretch.progress.drafts.slice(-RECENT)) {
    const { claim } = draft
    if (claim.kind === 'casualties' && claim.claimant === last.claim.claimant && claim.side === last.claim.side)
      draft.claim = { ...claim, corrects: true }
  }
  return true
}

const WORDS_OF_ELISION = 3
const SHORT_SENTENCE = 6

/** "Yerevan speaks of 135 dead and Baku admits 77": the second speaker's figure of the loss that the first one told. True where there is one. */
export function readElided(stretch: Stretch): boolean {
  const { segment, progress } = stretch
  const [one] = stretch.attributions
  const [source] = one?.sources ?? []
  if (!one || !source || stretch.attributions.length > 1 || one.sources.length > 1 || !isSide(source.claimant)) return false
  if (one.verb !== 'says' && one.verb !== 'confirms') return false
  const last = progress.drafts.at(-1)?.claim
  const { field } = segment.sentence
  const told = last?.kind === 'casualties' ? last : undefined
  if (!told || told.claimant === source.claimant) return false
  // "The toll rose from 105 to 135, he said", "Azerbaijan names 71.": a sentence of its own, right behind.
  const whole = wordsApart(field, segment.sentence.first - 1, segment.sentence.last + 1)
  const apart = segment.cues.has('total') || whole <= SHORT_SENTENCE
  const here = told.evidence.field === field.name && told.evidence.start === evidenceOf(segment.sentence).start
  if (here ? segment.first === segment.sentence.first || !one.forward : !apart) return false
  const [loss, further] = LOSSES.filter((name) => told[name])
  const [count, more] = countsOf(segment).filter(({ part, first }) => !part && (!here || first > one.from))
  const trigger = segment.cues.get(one.verb)?.[0] ?? segment.marks[0]
  if (!trigger || !loss || further || !count || more || count.value === null) return false
  const [from, to] = count.first < one.from ? [count.last, one.from] : [one.from, count.first]
  if (wordsApart(field, from, to) > 2 * WORDS_OF_ELISION) return false
  if (one.forward && wordsApart(field, count.last, segment.last + 1) > WORDS_OF_ELISION) return false
  const side = told.side === told.claimant || told.side === 'both' || told.side === null ? source.claimant : told.side
  const counts = { [loss]: { value: count.value, exact: count.exact, words: null } }
  const event: LossEvent = { side, counts, trigger, scope: told.scope, civilian: told.civilian }
  stretch.put(lossClaim(stretch, event, source), stretch.saidAt(count.first), 'a further figure', count.first, count.last)
  return true
}

function lossClaim(stretch: Stretch, event: LossEvent, source: Source): CasualtiesClaim {
  const exact: Partial<Record<Loss, false>> = {}
  const numbers: Record<Loss, number | null> = { killed: null, wounded: null, captured: null, missing: null }
  let words: string | null = null
  for (const loss of LOSSES) {
    const count = event.counts[loss]
    if (!count) continue
    numbers[loss] = count.value
    if (!count.exact && count.value !== null) exact[loss] = false
    words ??= count.words
  }
  return {
    kind: 'casualties',
    ...coreOf(source, stretch.segment.sentence),
    ...stretch.when(event.trigger.first),
    stance: 'asserts',
    side: event.side,
    ...numbers,
    exact,
    words,
    scope: event.scope,
    places: placeRefs(placesHit(stretch.segment)),
    corrects: stretch.segment.cues.has('corrects'),
    civilian: event.civilian,
  }
}
