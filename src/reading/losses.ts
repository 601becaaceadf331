import type { Attacker, CasualtiesClaim, Loss } from '../model.ts'
import type { Group } from './actors.ts'
import { isMark, type Segment } from './document.ts'
import type { Cue } from './lexicon.ts'
import {
  agedOne,
  hurtOfficial,
  isNextFigure,
  isNumber,
  isOneFigure,
  joinedOne,
  kindOf,
  LOSS_CUES,
  ONE,
  pair,
  phraseOf,
  sharesNumber,
  single,
  withNamed,
} from './loss-figures.ts'
import type { Mark } from './marks.ts'
import { type Count, countsOf } from './numbers.ts'
import { distance, isSourceGroup, roleOf } from './roles.ts'
import { isSide, opposite, sameCamp } from './sides.ts'
import type { Context, Source } from './source.ts'
import type { Attribution } from './speech.ts'
import { placesHit } from './where.ts'
import {
  acts,
  areStrangers,
  causes,
  commas,
  doesIt,
  ownOf,
  type Side,
  type Slot,
  sideNear,
  sideOfPlace,
  sideOfTopic,
} from './whose-losses.ts'

/** The losses that a segment tells of one side's people. */
export interface LossEvent {
  side: Side
  readonly counts: Partial<Record<Loss, { value: number | null; exact: boolean; words: string | null }>>
  readonly trigger: Mark
  readonly scope: CasualtiesClaim['scope']
  readonly civilian: boolean | null
  /** Who reports it, where a sentence names a second speaker without a second verb. */
  readonly by?: Group
}

/** Prisoners and bodies that are handed over, freed or exchanged are no new losses. */
const isReturned = (segment: Segment, slot: Slot): boolean =>
  (slot.loss === 'captured' || slot.loss === 'killed' || slot.loss === 'missing') &&
  (segment.cues.get('released') ?? []).some(
    (mark) => distance(segment, mark.first, slot.mark.first) <= (mark.first < slot.mark.first ? 10 : 7),
  )

const PEOPLE: readonly Cue[] = ['soldiers', 'oneSoldier', 'civilians', 'oneCivilian', 'people', 'oneOther']

/** A word that by itself says who, as "prisoner" and "tawanan", is as long as the mark; a verb needs somebody beside it. */
const hasPeople = (segment: Segment, mark: Mark): boolean =>
  PEOPLE.some((cue) => segment.cues.get(cue)?.some((one) => distance(segment, one.first, mark.first) <= 8)) ||
  !segment.marks.some(
    ({ means, first }) => means.is === 'cue' && (means.cue === 'vague' || means.cue === 'position') && first > mark.last,
  )

/** "Three wounded servicemen have died", "two of … wounded died": the wounded are the dead, who have no figure of their own. */
const isWoundedWhoDied = (segment: Segment, slots: readonly Slot[], { loss, mark }: Slot): boolean =>
  loss === 'wounded' &&
  ((isNumber(segment, mark.first - 1) && !slots.some((other) => other.loss === 'killed' && other.mark.first < mark.first)) ||
    (['soldiers', 'oneSoldier', 'civilians'] as const).some((cue) =>
      segment.cues.get(cue)?.some((one) => one.first > mark.last && distance(segment, mark.last, one.first) <= 1),
    )) &&
  slots.some((other) => {
    // "مقتل جندي وإصابة ستة عسكريين": an "and" written onto the later of the two parts them.
    if (other.loss !== 'killed' || (other.mark.first > mark.last ? other.mark.joined : mark.joined)) return false
    // "Մահացել է երեք օր առաջ վիրավորված զինծառայողը": the verb may stand first.
    const [end, start] = other.mark.first > mark.last ? [mark.last, other.mark.first] : [other.mark.last, mark.first]
    const counted =
      other.mark.first > mark.last &&
      segment.marks.some(({ means, first }) => means.is === 'number' && first > end && first < start)
    return (
      end < start &&
      distance(segment, end, start) <= 6 &&
      commas(segment, end, start) === 0 &&
      !counted &&
      !segment.cues.get('and')?.some((and) => and.first > end && and.last < start)
    )
  })

/** "die Waffenruhe 36 Mal verletzt": a word of wounds that a phrase of a breach ends with wounds nobody. */
export const isOfBreach = (segment: Segment, mark: Mark): boolean =>
  (['breach', 'breaks'] as const).some((cue) =>
    segment.cues
      .get(cue)
      ?.some((one) => one.first <= mark.first && one.last >= mark.last && one.last - one.first > mark.last - mark.first),
  )

/** "the total since Sunday to 31" */
const WORDS_TO_TOLL = 3

/** "Armenia reports 4 dead, Azerbaijan 3 killed": behind the first teller's own dead, whoever stands between a comma and a figure tells of its own. */
function furtherTeller(
  segment: Segment,
  groups: readonly Group[],
  count: Count,
  attribution: Attribution | undefined,
  teller: Attacker | null,
  told: readonly LossEvent[],
): Group | undefined {
  const { order } = segment.sentence.field.grammar
  if (order === 'verb-final' || teller === null || !attribution?.forward || told[0]?.side !== teller) return undefined
  return groups.find(
    (group) =>
      group.head === 'name' &&
      isSide(group.who) &&
      !sameCamp(group.who, teller) &&
      group.last === count.first - 1 &&
      (isMark(segment.sentence.field, group.first - 1, ',;') ||
        (segment.cues.get('and')?.some((and) => and.last === group.first - 1) ?? false)),
  )
}

/** The losses of a segment in the words of `source`. */
export function lossEvents(
  segment: Segment,
  groups: readonly Group[],
  attribution: Attribution | undefined,
  source: Source,
  context: Context,
  attacker: Attacker | null,
): LossEvent[] {
  const { cues } = segment
  let slots: Slot[] = []
  for (const loss of LOSS_CUES) for (const mark of cues.get(loss) ?? []) slots.push({ loss, mark, count: null })
  for (const mark of cues.get('casualties') ?? []) slots.push({ loss: 'casualties', mark, count: null })
  slots.sort((a, b) => a.mark.first - b.mark.first)
  slots = slots.filter(
    (slot, index) =>
      !isOfBreach(segment, slot.mark) &&
      !slots.some(
        (other, k) =>
          k < index && other.loss === slot.loss && other.mark.last >= slot.mark.first && other.mark.first <= slot.mark.last,
      ),
  )
  // "communication with 24 was lost": the longer phrase tells what "lost" means in it.
  slots = slots.filter(
    (slot) =>
      !slots.some(
        (other) =>
          other.loss !== slot.loss &&
          other.mark.first <= slot.mark.first &&
          other.mark.last >= slot.mark.last &&
          other.mark.last - other.mark.first > slot.mark.last - slot.mark.first,
      ),
  )
  const claimantSide = isSide(source.claimant) ? source.claimant : null
  const none = cues.get('noLosses')?.[0]
  if (none) {
    const slot: Slot = { loss: 'casualties', mark: none, count: null }
    const zero = { value: 0, exact: true, words: null }
    const side = ownOf(segment, sideNear(segment, groups, slot, attribution, source, context, attacker) ?? claimantSide, source)
    // "nobody was killed, two were wounded": what has a figure of its own is no zero.
    const hurt = slots.filter((one) => one.loss === 'wounded' && (one.mark.last < none.first || one.mark.first > none.last))
    pair(
      segment,
      hurt,
      countsOf(segment).filter((one) => !one.part),
    )
    const wounded = hurt.find((one) => one.count?.value)?.count
    const nones = cues.get('noLosses') ?? []
    const others = (cue: Cue) =>
      nones.some((one) => !cues.get(cue)?.some((mark) => mark.first === one.first && mark.last === one.last))
    // "ölən, yaralanan yoxdur": the dead stand right before the wounded whom the phrase denies.
    const dead = slots.some(
      ({ loss, mark }) => loss === 'killed' && mark.last < none.first && distance(segment, mark.last, none.first) === 0,
    )
    const hurts = wounded ? { value: wounded.value, exact: wounded.exact, words: null } : others('noDead') ? zero : undefined
    return [
      {
        side,
        counts: { ...((dead || others('noWounded')) && { killed: zero }), ...(hurts && { wounded: hurts }) },
        trigger: none,
        scope: 'incident',
        civilian: cues.has('civilians') ? true : null,
      },
    ]
  }
  slots = slots.filter((slot) => !isReturned(segment, slot))
  if (slots.length === 0) return []
  // "gibt Verluste mit 2425 Gefallenen an": where the dead are named, "losses" has no figure of its own.
  if (slots.some(({ loss }) => loss === 'killed' || loss === 'wounded')) slots = slots.filter(({ loss }) => loss !== 'casualties')
  slots = slots.filter((slot) => !isWoundedWhoDied(segment, slots, slot))
  const all = countsOf(segment)
  const wholes = all.filter((count) => !count.part).map((count) => withNamed(segment, slots, all, count))
  pair(segment, slots, wholes)
  // "192 soldiers and one civilian were killed": both figures are of the dead.
  for (const count of wholes) {
    const next = slots.find((slot) => slot.count && slot.count.first > count.last && slot.mark.first > slot.count.last)
    if (!next?.count || slots.some((slot) => slot.count === count) || isNextFigure(segment, next.count)) continue
    const joint = cues.get('and')?.some((and) => and.last === (next.count?.first ?? 0) - 1 && and.first > count.last)
    if (joint && distance(segment, count.last, next.count.first) <= 4) slots.push({ ...next, count })
  }
  // "2,300 killed and wounded" is one figure of both.
  const joint = slots.filter((slot) => slots.some((other) => isOneFigure(segment, slot, other)))
  slots = slots.filter((slot) => !joint.some((other) => isOneFigure(segment, other, slot)))
  // "a general and six soldiers" are seven
  for (const slot of slots) {
    const { count } = slot
    const one = count?.value ? joinedOne(segment, count, all, attribution) : undefined
    if (!count?.value || !one || count.more || slot.loss === 'casualties') continue
    // "Armenia lost a man, and twelve are in the enemy's hands": the one has a loss of his own.
    if (slots.some((other) => other.loss !== slot.loss && !other.count)) continue
    slot.count = { ...count, value: count.value + 1, first: Math.min(count.first, one.first), last: Math.max(count.last, one.last) }
  }
  // "18 Armenian and 12 Azerbaijani soldiers were killed": one loss word for both sides' figures.
  const beside = (count: Count): Attacker | null => {
    const owner = groups.find((group) => group.first > count.last && distance(segment, count.last, group.first) <= 1)
    return owner && isSide(owner.who) ? owner.who : null
  }
  const owners = new Set(wholes.map(beside))
  const ofBoth = owners.has('azerbaijan') && (owners.has('armenia') || owners.has('artsakh'))
  const events: LossEvent[] = []
  for (const slot of slots) {
    if (context.freed && slot.count === null && (slot.loss === 'captured' || slot.loss === 'missing')) continue
    // "captured several heights": nobody is taken where nobody is named.
    if (slot.loss === 'captured' && slot.count === null && !hasPeople(segment, slot.mark)) continue
    if (
      slot.loss !== 'casualties' &&
      slot.count === null &&
      slots.some((other) => other !== slot && other.loss === slot.loss && other.count)
    )
      continue
    let { count } = slot
    const singular = ONE.flatMap((cue) => cues.get(cue) ?? [])
    // "۱۰ غیرنظامی": behind a number the singular is no single one.
    const counted = (mark: Mark) =>
      all.some((one) => one.value !== 1 && one.last < mark.first && distance(segment, one.last, mark.first) === 0)
    const one =
      count === null
        ? (singular.find((mark) => distance(segment, mark.first, slot.mark.first) <= 14 && !counted(mark)) ??
          hurtOfficial(segment, slot, attribution) ??
          agedOne(segment, slot))
        : undefined
    if (count === null && slot.loss === 'casualties' && !attribution && claimantSide === null) continue
    // "a wounded soldier died": one man, and dead.
    if (
      one &&
      slot.loss === 'wounded' &&
      singular.length === 1 &&
      slots.some((other) => other.loss === 'killed' && other.count === null)
    )
      continue
    if (one && slot.loss !== 'casualties')
      count = {
        first: one.first,
        last: one.last,
        value: single(segment, singular, slot.mark),
        exact: true,
        more: false,
        part: false,
        spelled: true,
      }
    // "mistreated prisoners": whoever is held and not counted is no news.
    if (slot.loss === 'captured' && count === null) continue
    const strangers = areStrangers(segment, groups, slot.mark)
    // "the enemy has 130 dead, while 260 were wounded": a further figure is of those told of before it.
    const further = count !== null ? (events.at(-1)?.side ?? null) : null
    const nearSide = sideNear(segment, groups, { ...slot, count }, attribution, source, context, attacker, further)
    const agent = groups.find(
      (group) =>
        isSide(group.who) &&
        // "blamed by Yerevan on …", "Stepanakert meldet Raketenbeschuss, elf Verletzte": who tells it did not do it.
        !isSourceGroup(group, attribution) &&
        // "sagt der Berater von Präsident Alijew": an official of whose word it is did nothing.
        !(group.head === 'speaker' && claimantSide !== null && sameCamp(group.who, claimantSide)) &&
        (doesIt(segment, group, roleOf(segment, group)) || causes(segment, group, slot.mark.last) || acts(segment, group)),
    )
    // Russia telling of soldiers of nobody named tells of its own.
    const ofCivilians = cues.has('civilians') || cues.has('oneCivilian')
    const named = groups.some((group) => group.who === 'both' || isSide(group.who))
    const russian =
      source.claimant === 'russia' && (count !== null || cues.has('soldiers')) && !ofCivilians && !named ? 'russia' : null
    const kin = claimantSide ?? (context.origin === 'turkey' && count !== null ? 'azerbaijan' : null)
    const martyrs = cues.has('martyrs') ? kin : null
    const doer = agent && isSide(agent.who) ? agent.who : attacker
    const rival = doer ? opposite(doer) : null
    // "killed in Azerbaijan's offensive in Karabakh"
    const against =
      rival === 'armenia' && (context.topic === 'artsakh' || groups.some((group) => group.who === 'artsakh')) ? 'artsakh' : rival
    // "un hélicoptère russe abattu par l'Azerbaïdjan, deux morts": of those whose it was.
    const foreign = groups.some(
      ({ who, head }) =>
        who !== null && who !== 'both' && !isSide(who) && (head === 'target' || head === 'people' || head === 'adjective'),
    )
    const struck = foreign ? null : against && claimantSide && sameCamp(against, claimantSide) ? claimantSide : against
    // The Armenian press's own dead in Karabakh are Karabakh's.
    const local =
      source.office === 'media' && claimantSide === 'armenia' && placesHit(segment).some((place) => place.sector === 'karabakh')
        ? 'artsakh'
        : null
    // "Şehit" one says of one's own, whoever else is named beside it.
    const own = cues.get('martyrs')?.some((mark) => mark.first === slot.mark.first) ? kin : null
    const told = strangers
      ? null
      : (own ??
        (ofBoth && count ? beside(count) : null) ??
        nearSide ??
        local ??
        martyrs ??
        struck ??
        further ??
        claimantSide ??
        russian ??
        sideOfPlace(segment) ??
        sideOfTopic(context))
    const side = ownOf(segment, told, source)
    const shared =
      slot.loss !== 'casualties' &&
      count !== null &&
      (joint.includes(slot) ||
        sharesNumber(
          segment,
          slots.filter(
            (one) => (slot.loss === 'killed' && one.loss === 'missing') || (slot.loss === 'missing' && one.loss === 'killed'),
          ),
          slot,
        ))
    const loss: Loss = slot.loss === 'casualties' || shared ? 'killed' : slot.loss
    // "28 casualties" and "207 dead and missing" are a number of nobody in particular: kept in words, null in figures.
    const mixed = slot.loss === 'casualties' || shared
    // "civilians were not hurt" is a zero.
    const none =
      slot.count === null &&
      (cues.get('not') ?? []).some((not) => not.last < slot.mark.first && distance(segment, not.last, slot.mark.first) === 0)
    const value = none ? 0 : mixed ? null : (count?.value ?? null)
    const words = count && (mixed || !count.exact) ? phraseOf(segment, count) : null
    const parts = cues.get('including') ?? []
    const around = (cue: Cue): boolean =>
      (cues.get(cue) ?? []).some(
        (mark) =>
          distance(segment, mark.first, slot.mark.first) <= 8 &&
          !parts.some((part) => part.first < mark.first && part.first > slot.mark.last),
      )
    const soldier = around('soldiers') || around('oneSoldier') || around('martyrs')
    const civil = around('civilians') || around('oneCivilian')
    // "525 soldiers and 31 civilians died": where two figures share a verb, each is of the people named behind it.
    const kind = count && slots.some((other) => other !== slot && other.mark === slot.mark) ? kindOf(segment, count) : null
    // Where the verb stands far off, the noun behind the figure tells.
    const farKind = count && !civil && !soldier ? kindOf(segment, count) : null
    const civilian = kind ?? (civil && !soldier ? true : soldier && !civil ? false : farKind)
    const existing = events.find(
      (event) =>
        event.side === side &&
        event.counts[loss] === undefined &&
        (event.civilian === civilian || civilian === null || event.civilian === null),
    )
    const entry = { value, exact: count ? count.exact : true, words }
    if (existing) existing.counts[loss] = entry
    else {
      const scope = count?.more ? 'increment' : cues.has('total') ? 'total' : 'incident'
      const by = count ? furtherTeller(segment, groups, count, attribution, claimantSide, events) : undefined
      events.push({ side, counts: { [loss]: entry }, trigger: slot.mark, scope, civilian, ...(by && { by }) })
    }
  }
  const shares = new Set<Count>()
  for (const { loss, count, mark } of slots) {
    const mine = count && loss !== 'casualties' ? beside(count) : null
    if (!count || !mine || loss === 'casualties') continue
    for (const other of wholes) {
      const theirs = beside(other)
      if (!theirs || sameCamp(theirs, mine) || other.value === null || slots.some((slot) => slot.count === other)) continue
      const [early, late] = other.first < count.first ? [other, count] : [count, other]
      // "3 Ermeni polis, 2 Azerbaycan askeri öldü"
      const joined =
        isMark(segment.sentence.field, late.first - 1, ',') ||
        cues.get('and')?.some((and) => and.first > early.last && and.last < late.first)
      if (!joined || slots.some((slot) => slot.mark.first > early.last && slot.mark.last < late.first)) continue
      shares.add(other)
      for (const event of events) if (event.counts[loss]?.value === count.value) event.side = mine
      const entry = { value: other.value, exact: other.exact, words: other.exact ? null : phraseOf(segment, other) }
      events.push({ side: theirs, counts: { [loss]: entry }, trigger: mark, scope: 'incident', civilian: null })
    }
  }
  // "51 more dead, bringing the total to 1,119": the toll behind is of the same loss.
  const named = new Set(
    segment.sentence.marks.map(({ means }) => (means.is === 'actor' && isSide(means.who) ? means.who === 'azerbaijan' : null)),
  )
  const oneCamp = !(named.has(true) && named.has(false))
  for (const count of oneCamp ? wholes : []) {
    const event = events.at(-1)
    const toll = cues.get('total')?.some((mark) =>
      mark.last < count.first
        ? distance(segment, mark.last, count.first) <= WORDS_TO_TOLL
        : // "another 29 soldiers killed, 604 in total"
          mark.first === count.last + 1 && isMark(segment.sentence.field, count.first - 1, ','),
    )
    if (!event || events.length > 1 || !toll || slots.some((slot) => slot.count === count) || event.trigger.first > count.first)
      continue
    const [loss] = Object.keys(event.counts) as Loss[]
    const last = loss && event.counts[loss]?.value
    if (!loss || last == null || count.value === null || count.value <= last) continue
    // What is new and what it adds up to are two figures.
    const total = { ...event, scope: 'total', counts: { [loss]: { value: count.value, exact: count.exact, words: null } } } as const
    events.splice(events.length - 1, 1, { ...event, scope: 'increment' }, total)
  }
  // "Azerbaijan lost 50, Armenia - 49"; "Armenia reported 105 dead, Azerbaijan 50": the verb is left out the second time.
  const [told] = events
  for (const count of wholes) {
    const owner = groups.findLast((group) => group.last < count.first)
    // "we lost one, the enemy five"
    const foe = owner?.possessor === 'enemy' && claimantSide ? opposite(claimantSide) : null
    const who = owner && isSide(owner.who) ? owner.who : foe
    // "у азербайджанцев пятеро"
    const having = owner && cues.get('inPlace')?.find((mark) => mark.last === owner.first - 1)
    if (
      !told ||
      shares.has(count) ||
      !owner ||
      !who ||
      (owner.head === 'people' && !having) ||
      slots.some((slot) => slot.count === count)
    )
      continue
    // "Azerbaycan 71, Ermenistan 105 askerini kaybettiğini bildirdi": the one verb at the end is everybody's.
    if (segment.sentence.field.grammar.order === 'verb-final' && count.last < told.trigger.first) {
      const paired = slots.find((slot) => slot.mark === told.trigger)?.count
      const other = paired && groups.findLast((group) => group.last < paired.first)
      // "სომხეთის მხრიდან ორი": with a postposition between
      const behind = (group: Group, figure: Count): boolean =>
        distance(segment, group.last, figure.first) === 0 ||
        (distance(segment, group.last, figure.first) === 1 &&
          (cues.get('byAfter')?.some((mark) => mark.first === group.last + 1) ?? false))
      const listed = other && other !== owner && isSide(other.who) && behind(other, paired)
      if (!listed || !behind(owner, count)) continue
      const [loss] = Object.keys(told.counts) as Loss[]
      const by = attribution !== undefined && [owner, other].some((group) => isSourceGroup(group, attribution))
      if (loss) {
        events[0] = { ...told, side: other.who as Side, ...(by && { by: other }) }
        // "Ermənistan 49, Azərbaycan 50 itkisi": losses of no one kind, as of the other.
        const mixed = told.counts[loss]?.value === null
        const counts = {
          [loss]: { value: mixed ? null : count.value, exact: count.exact, words: mixed ? phraseOf(segment, count) : null },
        }
        events.push({ ...told, side: who, counts, ...(by && { by: owner }) })
      }
      continue
    }
    const apart = distance(segment, owner.last, count.first)
    const behindComma =
      isMark(segment.sentence.field, (having ?? owner).first - 1, ',') ||
      cues.get('and')?.some((and) => and.last === (having ?? owner).first - 1) ||
      segment.marks.some((mark) => mark.first === owner.first && mark.joined)
    if (!behindComma || apart > 1 || owner.first < told.trigger.first) continue
    const [loss] = Object.keys(told.counts) as Loss[]
    const reports = !groups.some(
      (group) => isSide(group.who) && group.first < told.trigger.first && !isSourceGroup(group, attribution),
    )
    if (loss) {
      const counts = { [loss]: { value: count.value, exact: count.exact, words: null } }
      events.push({ ...told, side: who, counts, ...(reports && !having && who === owner.who ? { by: owner } : {}) })
    }
  }
  return events
}
