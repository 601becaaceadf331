import { type CasualtiesClaim, LOSSES, type Loss } from '../model.ts'
import { isIrreal } from './background.ts'
import { accuserIn } from './denial.ts'
import { coreOf } from './draft.ts'
import type { Cue } from './lexicon.ts'
import { type LossEvent, lossEvents } from './losses.ts'
import type { Mark } from './marks.ts'
import { RECENT } from './progress.ts'
import { isSide, sameCamp } from './sides.ts'
import { ownVoice, type Source, sourceOf } from './source.ts'
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

/** The claims that the losses of a stretch make. `at`: the token of the first word of loss. */
export function readLosses(stretch: Stretch, at: number): void {
  const said = stretch.saidAt(at)
  const verb = said.attribution?.verb
  if (verb === 'denies' || (stretch.falsehood && !said.own && verb !== 'calls')) readQuotedLosses(stretch, said)
  if (verb === 'silent' || verb === 'denies' || verb === 'calls' || (stretch.falsehood && !said.own)) return
  if (isIrreal(stretch.segment, at)) {
    stretch.refuse('hypothetical')
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
      if (!told && (stretch.segment.cues.has('silent') || (outsider && !someone))) continue
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
