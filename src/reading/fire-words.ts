import type { Claim, PlaceRef } from '../model.ts'
import { isIrreal } from './background.ts'
import { callsEarlierFalse, deniersOf, denyLast, isDenied, isSaidBefore, isSpread, putAccuser, putAnswer } from './denial.ts'
import type { Sentence } from './document.ts'
import { coreOf } from './draft.ts'
import { type FireEvent, fireClaim, firedByOthers } from './fire.ts'
import { isAftermath, isHurting, isPrior } from './frames.ts'
import { isCue } from './marks.ts'
import { sideOfTown } from './places/gazetteer.ts'
import { stopBetween } from './roles.ts'
import { isSide, sameCamp } from './sides.ts'
import { ownVoice } from './source.ts'
import type { Said, Stretch } from './stretch.ts'
import { placeRefs, placesHit } from './where.ts'

/** "ЦАХАЛ нанес удары по Бейруту, Армения эвакуирует граждан": whoever stands behind the comma is not in that war. */
function isOfAnotherWar({ segment, groups }: Stretch, { trigger }: FireEvent): boolean {
  const wars = segment.cues.get('otherWar')
  if (!wars) return false
  const ours = [
    ...groups.filter(({ who }) => who === 'both' || isSide(who)),
    ...segment.marks.filter(({ means }) => means.is === 'place'),
  ]
  const beside = ({ first, last }: { readonly first: number; readonly last: number }): boolean =>
    !stopBetween(segment, Math.min(last, trigger.last), Math.max(first, trigger.first))
  return ours.length === 0 || (wars.some(beside) && !ours.some(beside))
}

/** "Across the front Stepanakert was hit, too": a side does not tell of fire on the other's town and name nobody. */
function isRivalsTown({ segment, groups }: Stretch, { sources: [source] }: Said, event: FireEvent): boolean {
  if (!source || !isSide(source.claimant) || event.negated || segment.cues.has('our')) return false
  const { claimant } = source
  const hit = placesHit(segment).filter(({ kind }) => kind === 'settlement')
  if (hit.length === 0 || hit.some((place) => sameCamp(sideOfTown(place), claimant))) return false
  const towns = segment.marks.filter(({ means }) => means.is === 'place')
  return groups.every(
    ({ first, who, possessor }) => possessor === null && (!isSide(who) || towns.some((town) => town.first === first)),
  )
}

/** "The mayor of Stepanakert said that this town …": whose town it is. */
function townOf({ marks }: Sentence): readonly PlaceRef[] {
  const office = marks.find(({ means }) => means.is === 'office' && means.office === 'local-authority')
  const town = office && marks.find(({ means, first }) => means.is === 'place' && first > office.last && first <= office.last + 2)
  return town?.means.is === 'place' ? placeRefs([town.means.place]) : []
}

/** The claims that an attack by fire makes, one for each who says it, and the accusation inside its denial. */
export function readFire(stretch: Stretch, event: FireEvent): void {
  let said = stretch.saidAt(event.trigger.first)
  if (said.carried && isRivalsTown(stretch, said, event))
    said = {
      ...said,
      sources: [ownVoice(stretch.progress.report.origin)],
      own: true,
      carried: false,
    }
  const prior = isPrior(stretch, event.trigger.first)
  if (prior && said.own) {
    stretch.refuse('told as of an earlier day')
    return
  }
  if (said.attribution?.verb === 'silent' || said.attribution?.verb === 'calls') return
  if (isIrreal(stretch.segment, event.trigger.first)) {
    stretch.refuse('hypothetical')
    return
  }
  if (isOfAnotherWar(stretch, event)) {
    stretch.refuse('fire of another war')
    return
  }
  const { context, lexicon } = stretch.progress
  if (event.negated && event.voice !== 'active' && said.attribution?.verb !== 'denies') {
    stretch.refuse('said not to have happened')
    return
  }
  if (firedByOthers(stretch.segment, stretch.groups, event)) {
    stretch.refuse('fired by somebody else')
    return
  }
  for (const source of deniersOf(stretch, said, true)) {
    const read = (denied: boolean) =>
      fireClaim(event, stretch.segment, stretch.groups, said.attribution, denied, source, context, lexicon)
    const denied = isDenied(stretch, said) && !isSpread(stretch, said, source, read(false).attacker)
    const slots = read(denied)
    // What a side says that the other did the day before is its word; its own act is recalled to explain another.
    if (prior && (slots.attacker === null || (isSide(source.claimant) && sameCamp(slots.attacker, source.claimant)))) continue
    if (callsEarlierFalse(stretch, said, event) || (!denied && isSaidBefore(stretch, event.trigger))) denyLast(stretch, source)
    else if (stretch.falsehood && !denied && said.attribution?.verb !== 'accuses') putAnswer(stretch, slots, source)
    if (slots.stance === 'denies' && !isSide(source.claimant)) continue
    const known =
      slots.attacker === null && event.voice !== 'passive' && !isHurting(stretch) && isAftermath(stretch, event.trigger.first)
    if (known) continue
    const seat =
      slots.places.length === 0 && slots.target === 'settlement' && source.office === 'local-authority' && event.voice !== 'noun'
    const places = seat ? townOf(stretch.segment.sentence) : slots.places
    const vague = slots.attacker === null && places.length === 0
    // "Washington voiced concern over the shelling": a third party that names neither doer nor place tells of no attack.
    // "mortar shells landed in the village of …", on its own ground: a village that no gazetteer knows.
    const landed = stretch.segment.cues.has('strikes') && slots.target === 'settlement' && !said.own
    const seen = source.basis === 'witness'
    const nobody =
      (vague && event.voice === 'noun' && !isSide(source.claimant) && !landed) ||
      (vague && ((said.own && !seen) || (isCue(event.trigger, 'strikes') && slots.weapon === 'unspecified')))
    const told = said.own && slots.weapon !== 'unspecified' && (slots.target !== null || isHurting(stretch))
    if (nobody && !told) continue
    const claim: Claim = {
      kind: 'shelling',
      ...coreOf(source, stretch.segment.sentence),
      ...stretch.when(event.trigger.first),
      ...slots,
      places,
    }
    // "Drone attack on a lorry; Yerevan blames Baku": kept for whoever is blamed for it or denies it.
    const { asked } = stretch
    stretch.asked ||= nobody
    stretch.put(claim, said, 'shelling', event.trigger.first, event.trigger.last)
    stretch.asked = asked
    if (nobody) continue
    if (slots.stance === 'denies') putAccuser(stretch, claim, source)
    else stretch.attacker = slots.attacker
  }
}
