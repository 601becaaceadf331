import type { Claim, Claimant } from '../model.ts'
import type { Group } from './actors.ts'
import { isIrreal } from './background.ts'
import { isMediator, type TruceEvent, truceClaim } from './ceasefire.ts'
import { deniersOf, isDenied, putAccuser } from './denial.ts'
import { isMark, type Segment, wordsApart } from './document.ts'
import { coreOf } from './draft.ts'
import { isCue, type Mark } from './marks.ts'
import { distance, roleOf, sideOf, stopBetween } from './roles.ts'
import { isSide, sameCamp } from './sides.ts'
import { ownVoice, type Source, sourceOf, sourcesOf } from './source.ts'
import type { Said, Stretch } from './stretch.ts'
import { coordinated } from './subject.ts'
import { isHeadFinal } from './verb-final.ts'

/** "…, and the foreign ministries of …" */
const WORDS_IN_LIST = 3

/** Where the verb closes the sentence, what is agreed and where stands between it and its subject. */
const WORDS_OF_CLAUSE = 7

/** Close before the verb, or with the verb last where the sentence opens, in no other role, and nobody's victim. */
const agreesItself = (segment: Segment, group: Group, trigger: Mark): boolean =>
  (group.head === 'name' || group.head === 'speaker' || group.head === 'people') &&
  isSide(group.who) &&
  (group.role === 'plain' || group.role === 'agent') &&
  roleOf(segment, group) === 'plain' &&
  (distance(segment, group.last, trigger.first) <= (isHeadFinal(segment.sentence.field.grammar) ? WORDS_OF_CLAUSE : 3) ||
    (segment.sentence.field.grammar.order === 'verb-final' && group.first === segment.first)) &&
  !stopBetween(segment, group.last, trigger.first)

const WORDS_TO_DOER = 1

/** "a truce declared by Azerbaijan": who declares it says it. */
function doerOf({ segment, groups, progress }: Stretch, trigger: Mark): Said | null {
  const doer = groups.find(
    (group) =>
      isSide(group.who) &&
      group.first > trigger.last &&
      distance(segment, trigger.last, group.first) <= WORDS_TO_DOER + 1 &&
      !stopBetween(segment, trigger.last, group.first) &&
      roleOf(segment, group) === 'agent',
  )
  const sources = doer ? sourcesOf(doer, progress.context) : []
  return sources.length > 0 ? { attribution: undefined, sources, own: false, carried: false } : null
}

/** "Stepanakert accepts the proposal", "the three leaders sign": to agree is one's own word; null where nobody is said to. */
function partiesOf(stretch: Stretch, { trigger }: TruceEvent): Said | null {
  const segment = stretch.segment
  const subject = stretch.groups.findLastIndex((group) => group.last < trigger.first && agreesItself(segment, group, trigger))
  if (subject < 0) return doerOf(stretch, trigger)
  // "Pashinyan, Aliyev and Putin signed": the list may end with a mediator.
  const list = stretch.groups.findLastIndex(
    (group, index) => group.last < trigger.first && (index === subject || (index > subject && group.head === 'speaker')),
  )
  const joint = coordinated(segment, stretch.groups, list)
  const groups = joint.includes(stretch.groups[subject] as Group) ? joint : coordinated(segment, stretch.groups, subject)
  const [one] = groups
  // "Armenia and Azerbaijan agreed" in an outlet's words: neither has said so.
  const others = stretch.groups.some(
    (group) => group.last < trigger.first && isSide(group.who) && isSide(one?.who ?? null) && group.who !== one?.who,
  )
  if (others && groups.some((group) => group.head !== 'speaker')) return null
  const sources = groups.flatMap((group) => sourcesOf(group, stretch.progress.context))
  return sources.length > 0 ? { attribution: undefined, sources, own: false, carried: false } : null
}

/** "Joint statement: the US, Armenia and Azerbaijan …": both sides, and a mediator listed with them, say it. */
function signersOf({ segment, groups, progress }: Stretch): Said | null {
  if (!segment.sentence.cues.has('jointly')) return null
  const signers = groups.filter(
    (group) =>
      (isSide(group.who) || isMediator(group.who)) &&
      (group.head === 'name' || group.head === 'speaker') &&
      !['toward', 'at'].includes(roleOf(segment, group)),
  )
  const listed = signers.every((group, index) => {
    const next = signers[index + 1]
    return next === undefined || wordsApart(segment.sentence.field, group.last, next.first) <= WORDS_IN_LIST
  })
  const sources = signers.flatMap((group) => sourcesOf(group, progress.context))
  const told = (side: Claimant) => sources.some(({ claimant }) => claimant === side)
  return listed && told('armenia') && told('azerbaijan') ? { attribution: undefined, sources, own: false, carried: false } : null
}

/** "Azerbaijan scraps the ceasefire": what is called off stands behind the verb and whoever calls it off before it. */
const isCalledOff = ({ segment }: Stretch, { trigger, words }: TruceEvent): boolean =>
  segment.sentence.field.grammar.order === 'verb-medial' && words.some((word) => word.last > trigger.first && word !== trigger)

/** "Lavrov telephoned his counterparts and demanded that they stop": where a mediator is named beside the sides, the call is its, and never both sides'. */
function callerOf(stretch: Stretch, { trigger, words }: TruceEvent, said: Said): Said | null {
  // "دعوة فرنسية", "proposition iranienne", "French call": the adjective beside the call says whose it is.
  const { order, owner } = stretch.segment.sentence.field.grammar
  const end = Math.max(trigger.last, ...words.map(({ last }) => last))
  const adjective = stretch.groups.find(
    ({ who, head, first, last }) =>
      isMediator(who) &&
      ((head === 'adjective' && (first === trigger.last + 1 || last === trigger.first - 1)) ||
        // "پیشنهاد آتش‌بس تهران": where owners stand behind and the verb last, so does the name.
        (head === 'name' && first === end + 1 && order === 'verb-final' && owner === 'after')),
  )
  const whose = adjective ? sourceOf(adjective, stretch.progress.context) : null
  if (whose && (said.own || said.attribution?.verb === 'calls')) return { ...said, sources: [whose], own: false }
  if (said.sources.length === 0 || !said.sources.every(({ claimant }) => isSide(claimant))) return said
  const { context } = stretch.progress
  const mediator = stretch.groups.find(
    (group) =>
      isMediator(group.who) && (group.head === 'name' || group.head === 'speaker') && roleOf(stretch.segment, group) === 'plain',
  )
  const source = mediator ? sourceOf(mediator, context) : null
  if (source) return { ...said, sources: [source] }
  if (said.sources.length === 1) return said
  return context.speaker && !isSide(context.speaker.claimant) ? { ...said, sources: [context.speaker] } : null
}

/** "Armenia goes on observing the truce, its minister said": a side's readiness to keep it is no word on whether it holds. */
function keepsItself({ segment, groups, progress }: Stretch, { trigger }: TruceEvent, { sources }: Said): boolean {
  const [source] = sources
  if (!source || sources.length > 1 || !isSide(source.claimant) || source.office === 'media') return false
  const { claimant } = source
  const doer = groups.findLast((group) => group.last < trigger.first)
  if (
    !doer ||
    doer === source.group ||
    distance(segment, doer.last, trigger.first) > 3 ||
    stopBetween(segment, doer.last, trigger.first)
  )
    return false
  const side = sideOf(doer, source, progress.context)
  return (
    (doer.head === 'name' || doer.head === 'forces') &&
    roleOf(segment, doer) === 'plain' &&
    side !== null &&
    sameCamp(side, claimant)
  )
}

/** Those who have brokered a truce between the two, and announce one; others welcome it. */
const ANNOUNCERS: ReadonlySet<Source['claimant']> = new Set(['russia', 'us', 'france', 'osce', 'media', 'other'])

/** "The EU welcomed the truce", "it is important to keep it, said the Kremlin": what third parties say of a truce that is not theirs, nor watched by their soldiers. */
function isWish({ phase, trigger }: TruceEvent, { claimant, office }: Source): boolean {
  if (isSide(claimant)) return false
  if (phase === 'agreed') return !ANNOUNCERS.has(claimant)
  return (
    phase === 'holding' && isCue(trigger, 'observes') && claimant !== 'media' && office !== 'army' && office !== 'defence-ministry'
  )
}

/** "Sudan: Baku welcomes the truce": a headline's first words tell whose war it is. */
const isDateline = ({ sentence: { field, first } }: Segment, war: Mark): boolean =>
  field.name === 'title' && war.first === first && isMark(field, war.last + 1, ':,')

/** The claims that a ceasefire event makes, one for each who says it. */
export function readTruce(stretch: Stretch, event: TruceEvent): void {
  const truce = event.words.at(-1) ?? event.trigger
  const wars = stretch.segment.cues.get('otherWar') ?? []
  const ours = stretch.groups.some(({ who }) => who === 'both' || isSide(who))
  const { headline } = stretch.progress
  const elsewhere = stretch.attributions.length === 0 && !ours && headline?.cues.has('otherWar') === true
  if (
    elsewhere ||
    wars.some((war) => !ours || isDateline(stretch.segment, war) || distance(stretch.segment, war.first, truce.first) <= 3)
  ) {
    stretch.refuse('a truce of another war')
    return
  }
  const told = stretch.saidAt(event.trigger.first)
  // "Taking up Russia's proposal, the Armenian side agreed": whoever proposed has not said so.
  const proposed = told.attribution?.verb === 'calls'
  const signed = event.phase === 'agreed' ? signersOf(stretch) : null
  const acted = event.phase === 'agreed' || (event.phase === 'ended' && !proposed && isCalledOff(stretch, event))
  let said = signed ?? ((told.own || proposed) && acted ? (partiesOf(stretch, event) ?? told) : told)
  if (said.attribution?.verb === 'silent') return
  // Nobody is accused of an agreement: it only dates what is.
  if (said.attribution?.verb === 'accuses' && event.phase === 'agreed') return
  // A mediator announced it; that it broke is the outlet's word.
  const lent =
    said.attribution !== undefined && (said.attribution.to < stretch.segment.first || said.attribution.from > stretch.segment.last)
  const mediator = (said.carried || lent) && event.phase === 'violated' && said.sources.every(({ claimant }) => !isSide(claimant))
  if (mediator) said = { attribution: undefined, sources: [ownVoice(stretch.progress.report.origin)], own: true, carried: false }
  if ((said.own || said.carried) && stretch.goesOn && (event.phase === 'violated' || event.phase === 'agreed')) {
    stretch.refuse('goes on with old times')
    return
  }
  if (event.phase === 'proposed') {
    const caller = callerOf(stretch, event, said)
    if (caller === null) return
    said = caller
  }
  if (event.phase === 'holding' && keepsItself(stretch, event, said)) {
    stretch.refuse('says of itself that it keeps the truce')
    return
  }
  const dated = event.phase === 'agreed' && stretch.times.some((time) => time.minutes !== null)
  if (event.phase !== 'proposed' && !dated && isIrreal(stretch.segment, event.trigger.first)) {
    stretch.refuse('hypothetical')
    return
  }
  const { context, lexicon, published, outlet } = stretch.progress
  for (const source of deniersOf(stretch, said, event.phase === 'violated')) {
    // Nobody denies that it is quiet: "denied the report, adding that the border is calm".
    const denied = event.phase !== 'holding' && isDenied(stretch, said)
    const slots = truceClaim(
      event,
      stretch.segment,
      stretch.groups,
      said.attribution,
      denied,
      source,
      context,
      lexicon,
      stretch.times,
      published,
      outlet,
    )
    if (slots.stance === 'denies' && !isSide(source.claimant)) continue
    if (event.relayed && source.basis === 'relay') continue
    if (isWish(event, source)) continue
    if (event.accusing && slots.accused === null) continue
    // Somebody unknown to the lexicon asks for it: nobody's word that we could name.
    if (event.phase === 'proposed' && said.own) continue
    const time = event.phase === 'agreed' ? { when: null } : stretch.when(event.trigger.first)
    const claim: Claim = { kind: 'ceasefire', ...coreOf(source, stretch.segment.sentence), ...time, ...slots }
    stretch.put(claim, said, `ceasefire ${event.phase}`, event.trigger.first, event.trigger.last)
    if (slots.stance === 'denies') putAccuser(stretch, claim, source)
  }
}
