/** Accusations that are denied, called false or laid to somebody, and whose they are. */
import type { Attacker, Claim, PlaceRef } from '../model.ts'
import type { Group } from './actors.ts'
import type { Segment } from './document.ts'
import { coreOf, evidenceOf } from './draft.ts'
import type { FireEvent, fireClaim } from './fire.ts'
import type { Mark } from './marks.ts'
import { placeById, sideOfTown } from './places/gazetteer.ts'
import { RECENT } from './progress.ts'
import { distance, stopBetween } from './roles.ts'
import { isSide, opposite, sameCamp } from './sides.ts'
import { ownVoice, type Source } from './source.ts'
import { type Attribution, besideClaim, noMarkBetween } from './speech.ts'
import type { Said, Stretch } from './stretch.ts'
import { farAccuser, isHeadFinal } from './verb-final.ts'

/** "…, blaming Armenia for it": more words than these say what for. */
const MOST_WORDS_BEHIND_BLAME = 2
const MOST_WORDS_OF_WHERE = 6
/** How far back, in letters, the dead stand that a blame is for: the sentence before. */
const NEAR = 300

export function isDenied(stretch: Stretch, said: Said): boolean {
  if (said.attribution?.verb === 'accuses') return false
  return said.attribution?.verb === 'denies' || (stretch.falsehood && !said.sources.every((source) => source.claimant === 'media'))
}

/** "The ministry spread disinformation that Armenian units fired": what is called false there is what the speaker says of the other side. */
export function isSpread(stretch: Stretch, said: Said, source: Source, attacker: Attacker | null): boolean {
  if (said.attribution?.verb === 'denies' || !stretch.falsehood || !isSide(source.claimant)) return false
  // "Baku: the Armenians invented the shelling": who lies did not fire.
  const liar = stretch.groups.some(
    (group) =>
      (group.head === 'name' || group.head === 'people') &&
      group.who === attacker &&
      stretch.segment.cues
        .get('falsehood')
        ?.some(
          (mark) =>
            mark.first === group.last + 1 ||
            (mark.last < group.first &&
              distance(stretch.segment, mark.last, group.first) <= 1 &&
              noMarkBetween(stretch.segment, mark.last, group.first)),
        ),
  )
  return attacker !== null && !liar && !sameCamp(attacker, source.claimant)
}

/** "Yerevan answered that it was disinformation and the enemy had fired": what was told before is called false, by whoever tells this. */
export function callsEarlierFalse(stretch: Stretch, { attribution }: Said, { trigger }: FireEvent): boolean {
  if (attribution?.verb !== 'says' || !(attribution.forward || attribution.to < stretch.segment.first)) return false
  // "A lie, answers the ministry, for whom it was Azerbaijan that fired": what is called false stands before the speaker.
  return (stretch.segment.sentence.cues.get('falsehood') ?? []).some((mark) =>
    mark.last < attribution.from ? trigger.first > attribution.to : mark.first > attribution.to && mark.last < trigger.first,
  )
}

/** "Called the claim a lie and said that …": where the verb comes last, a lie with a verb of its own before the event is not about it. */
export function isSaidBefore(stretch: Stretch, trigger: Mark): boolean {
  const { cues, sentence } = stretch.segment
  if (sentence.field.grammar.order !== 'verb-final') return false
  const lie = cues.get('falsehood')?.findLast((mark) => mark.last < trigger.first)
  return lie !== undefined && (cues.get('says') ?? []).some((mark) => mark.first > lie.last && mark.last < trigger.first)
}

/** The accused side's own outlet or headline speaker calls the accusation false: its denial. */
export function putAnswer(stretch: Stretch, slots: ReturnType<typeof fireClaim>, accuser: Source): void {
  const { context, report } = stretch.progress
  if (!isSide(accuser.claimant) || slots.attacker === null) return
  const speakers = [context.speaker, ownVoice(report.origin)]
  const denier = speakers.find(
    (one) => one && isSide(one.claimant) && slots.attacker !== null && sameCamp(one.claimant, slots.attacker),
  )
  if (!denier || sameCamp(slots.attacker, accuser.claimant)) return
  const claim: Claim = { kind: 'shelling', ...coreOf(denier, stretch.segment.sentence), when: null, ...slots, stance: 'denies' }
  stretch.put(
    claim,
    { attribution: undefined, sources: [denier], own: false, carried: true },
    'called false',
    stretch.segment.first,
    stretch.segment.last,
  )
}

/** Who denies where a sentence calls an accusation false in nobody's words: the side that was accused. */
export function deniersOf(stretch: Stretch, said: Said, accusable: boolean): readonly Source[] {
  if (!stretch.falsehood || !accusable || !said.own) return said.sources
  const accuser = accuserIn(stretch, null)
  const { speaker } = stretch.progress.context
  if (accuser && isSide(accuser.who) && speaker && isSide(speaker.claimant) && !sameCamp(speaker.claimant, accuser.who))
    return [speaker]
  return accuser && isSide(accuser.who)
    ? [{ claimant: opposite(accuser.who), office: null, name: null, basis: 'statement', group: null }]
    : said.sources.filter((source) => isSide(source.claimant))
}

const WORDS_TO_BRINGER = 4

/** "the accusation, made this morning by the ombudsman": whoever stands behind "by", close to the word for what was said. */
function broughtIt({ segment }: Stretch, group: Group, denier: Source): boolean {
  if (!isSide(group.who) || (isSide(denier.claimant) && sameCamp(group.who, denier.claimant))) return false
  const by = segment.cues.get('by')?.find((mark) => mark.last < group.first && distance(segment, mark.last, group.first) <= 1)
  return (
    by !== undefined &&
    (segment.cues.get('claimNoun') ?? []).some(
      (noun) => noun.last < by.first && distance(segment, noun.last, by.first) <= WORDS_TO_BRINGER,
    )
  )
}

/** "…, of which it was accused by Yerevan", "в котором его обвинил Ереван": the accuser stands behind "it" and the verb. */
const accusesIt = (segment: Segment, group: Group): boolean =>
  segment.cues
    .get('accuses')
    ?.some(
      (mark) =>
        mark.last === group.first - 1 && segment.sentence.cues.get('its')?.some((its) => its.last === mark.first - 1) === true,
    ) ?? false

/** "İrəvanın atəşkəsi pozma ittihamlarını": nobody denies that the other side did it, so its genitive owns the claim. */
const ownsClaim = (segment: Segment, group: Group): boolean =>
  isHeadFinal(segment.sentence.field.grammar) &&
  group.role === 'owner' &&
  group.head !== 'forces' &&
  (segment.sentence.cues.get('claimNoun')?.some((noun) => noun.first > group.last) ?? false)

/** Whose accusation a denial takes up: the side named beside "claim", "report", "accusation". */
export function accuserIn(stretch: Stretch, denier: Source | null): Group | undefined {
  const others = stretch.groups.filter((group) => {
    if (!isSide(group.who) || group.head === 'target' || group.head === 'people') return false
    return !(denier && isSide(denier.claimant) && sameCamp(group.who, denier.claimant))
  })
  // "denied that its forces had opened fire, as the Azerbaijani ministry claimed"
  const cited = (group: Group) =>
    stretch.segment.cues
      .get('accordingTo')
      ?.some((mark) => mark.last < group.first && distance(stretch.segment, mark.last, group.first) <= 1) ?? false
  return (
    others.find((group) => besideClaim(stretch.segment, group)) ??
    stretch.groups.find((group) => denier !== null && broughtIt(stretch, group, denier)) ??
    farAccuser(stretch.segment, others, stretch.groups) ??
    (denier
      ? (others.find(cited) ??
        others.find((group) => accusesIt(stretch.segment, group)) ??
        others.find((group) => ownsClaim(stretch.segment, group)))
      : undefined)
  )
}

/** The accusation quoted inside a denial is the accuser's claim too, where the accuser is named (CLAIMS.md). */
export function putAccuser(stretch: Stretch, denial: Claim, denier: Source): void {
  const accuser = accuserIn(stretch, denier)
  if (!accuser || !isSide(accuser.who)) return
  const press = accuser.head === 'press'
  // "Reports by the Armenian side are false", where Karabakh's have made them: it is their accusation.
  const heard = stretch.progress.drafts.some(
    ({ claim }) =>
      claim.kind === denial.kind && claim.stance === 'asserts' && claim.claimant === 'artsakh' && accuser.who === 'armenia',
  )
  const armenias = stretch.progress.drafts.some(({ claim }) => claim.kind === denial.kind && claim.claimant === 'armenia')
  if (heard && !armenias && accuser.office === null) return
  const claim: Claim = {
    ...denial,
    stance: 'asserts',
    claimant: accuser.who,
    office: press ? 'media' : accuser.office,
    claimantName: accuser.name,
    basis: press ? 'relay' : 'statement',
  }
  const said: Said = { attribution: undefined, sources: [], own: false, carried: false }
  stretch.put(claim, said, 'the accusation that is denied', accuser.first, accuser.last)
}

/** "A strike on Ganja left 13 dead. Armenia denied it": told of nobody, on the other side's ground. */
const hitsOthers = (places: readonly PlaceRef[], denier: Attacker): boolean =>
  places.length > 0 &&
  places.every(({ id }) => {
    const place = placeById(id)
    const side = place ? sideOfTown(place) : null
    return side !== null && !sameCamp(side, denier)
  })

/** "Baku denied it": the last accusation against the denier, with its weapon and places. */
export function denyLast(stretch: Stretch, source: Source): void {
  const denier = source.claimant
  if (!isSide(denier)) return
  const { sentence } = stretch.segment
  const here = (claim: Claim) => claim.evidence.field === sentence.field.name && claim.evidence.start === evidenceOf(sentence).start
  const accusation = stretch.progress.drafts.slice(-RECENT).findLast(({ claim, asked, own }) => {
    if (claim.stance !== 'asserts' || (isSide(claim.claimant) && sameCamp(claim.claimant, denier))) return false
    // A side that tells of fire and names nobody accuses the other.
    if (claim.kind === 'shelling')
      return claim.attacker === null
        ? asked || isSide(claim.claimant) || (own && hitsOthers(claim.places, denier))
        : sameCamp(claim.attacker, denier)
    if (claim.kind !== 'ceasefire' || claim.phase !== 'violated') return false
    return claim.accused === null ? asked || (!isSide(claim.claimant) && here(claim)) : sameCamp(claim.accused, denier)
  })
  if (!accusation) return
  // "Armenia said that four farmers had been killed, which Baku denied": of what is told in the sentence, no older attack.
  const told = stretch.progress.drafts.at(-1)?.claim
  if (told && here(told) && !here(accusation.claim) && isSide(told.claimant) && !sameCamp(told.claimant, denier)) return
  const accused = accusation.claim.kind === 'shelling' ? { attacker: accusation.claim.attacker ?? denier } : { accused: denier }
  const claim = { ...accusation.claim, ...accused, ...coreOf(source, stretch.segment.sentence), stance: 'denies' } as Claim
  const said: Said = { attribution: undefined, sources: [source], own: false, carried: false }
  stretch.put(claim, said, 'a denial of the accusation before it', stretch.segment.first, stretch.segment.last)
}

/** "The truce collapsed; both sides blame each other": each accuses the other of what the outlet has just told. */
function blameEachOther(stretch: Stretch, blame: Attribution): void {
  const last = stretch.progress.drafts.at(-1)
  if (!last?.own || last.claim.kind !== 'ceasefire' || last.claim.phase !== 'violated' || last.claim.accused !== null) return
  for (const source of blame.sources) {
    if (!isSide(source.claimant)) continue
    const claim: Claim = { ...last.claim, ...coreOf(source, stretch.segment.sentence), accused: opposite(source.claimant) }
    const said: Said = { attribution: blame, sources: [source], own: false, carried: false }
    stretch.put(claim, said, 'the blame for the breach before it', blame.from, blame.to)
  }
}

/** "Yerevan put the blame on Baku", and nothing of what for: for the attack that the outlet has just told of. */
export function blameForLast(stretch: Stretch, blame: Attribution): void {
  const [accuser] = blame.sources
  if (blame.sources.length > 1) blameEachOther(stretch, blame)
  if (!accuser || !isSide(accuser.claimant) || blame.sources.length > 1) return
  const accused = stretch.groups.find(
    (group) => isSide(group.who) && isSide(accuser.claimant) && !sameCamp(group.who, accuser.claimant),
  )
  const end = Math.max(blame.to, accused?.last ?? 0)
  if (!accused || !isSide(accused.who)) return
  const closed = stopBetween(stretch.segment, end, end + 2)
  const rest = distance(stretch.segment, end, stretch.segment.last + 1)
  // "accused Azerbaijan in a post on X": where it was said, not of what.
  const where = stretch.segment.cues.get('inPlace')?.some((mark) => mark.first === end + 1) ?? false
  if (!closed && rest > (where ? MOST_WORDS_OF_WHERE : MOST_WORDS_BEHIND_BLAME)) return
  const { who } = accused
  // Whoever lays the blame for its own dead tells of them.
  const { sentence } = stretch.segment
  const { drafts } = stretch.progress
  for (const [i, draft] of drafts.entries()) {
    const { claim } = draft
    const its = claim.kind === 'casualties' && isSide(claim.side) && sameCamp(claim.side, accuser.claimant)
    if (i < drafts.length - RECENT || !draft.own || !its || claim.evidence.field !== sentence.field.name) continue
    if (claim.evidence.start >= evidenceOf(sentence).start - NEAR)
      drafts[i] = { ...draft, own: false, claim: { ...claim, ...coreOf(accuser, sentence), evidence: claim.evidence } }
  }
  const told = stretch.progress.drafts
    .slice(-RECENT)
    .findLast(({ own, claim }) => own && claim.kind === 'shelling' && claim.stance === 'asserts')?.claim
  if (told?.kind !== 'shelling' || (told.attacker !== null && !sameCamp(told.attacker, who))) return
  const claim: Claim = { ...told, ...coreOf(accuser, stretch.segment.sentence), attacker: told.attacker ?? who }
  const said: Said = { attribution: blame, sources: [accuser], own: false, carried: false }
  stretch.put(claim, said, 'the blame for the attack before it', accused.first, accused.last)
}

/** "Baku admits the attack", "Yerevan confirmed the strike": the one that the report has just told of, whosever it was. */
export function admitLast(stretch: Stretch): void {
  const admission = stretch.attributions.find(({ verb }) => verb === 'confirms')
  const [source] = admission?.sources ?? []
  const attack = stretch.segment.cues.get('strikes')?.[0]
  if (!admission || !source || !attack || !isSide(source.claimant)) return
  const { claimant } = source
  const told = stretch.progress.drafts
    .slice(-RECENT)
    .findLast(
      ({ claim }) =>
        claim.kind === 'shelling' && claim.stance === 'asserts' && claim.claimant !== claimant && claim.attacker !== null,
    )?.claim
  if (told?.kind !== 'shelling' || told.attacker === null) return
  const attacker = sameCamp(told.attacker, claimant) ? claimant : told.attacker
  const claim: Claim = { ...told, ...coreOf(source, stretch.segment.sentence), attacker }
  const said: Said = { attribution: admission, sources: [source], own: false, carried: false }
  stretch.put(claim, said, 'an attack that is admitted', attack.first, attack.last)
}
