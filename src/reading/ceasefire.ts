import { type CeasefireClaim, type Claimant, instant, type Phase } from '../model.ts'
import type { Group } from './actors.ts'
import { culprit } from './culprit.ts'
import { isMark, type Segment, slice } from './document.ts'
import { isAimed } from './fire.ts'
import type { Cue, Lexicon } from './lexicon.ts'
import { isCue, type Mark } from './marks.ts'
import { distance, stopBetween } from './roles.ts'
import { isSide, sameCamp } from './sides.ts'
import type { Context, Source } from './source.ts'
import type { Attribution } from './speech.ts'
import { momentOf, type Stated } from './time.ts'

/** One ceasefire event of a segment, before it is known in whose words. */
export interface TruceEvent {
  readonly phase: Phase
  readonly trigger: Mark
  /** The breach is denied or negated in the phrase itself. */
  readonly negated: boolean
  /** Only reported ("reports a ceasefire"): news in an official's mouth, an echo in the press's. */
  readonly relayed?: true
  /** Told beside another phase: a claim only where somebody is accused. */
  readonly accusing?: true
  readonly words: readonly Mark[]
}

const MEDIATORS: ReadonlySet<Claimant> = new Set(['russia', 'us', 'eu', 'france', 'osce', 'un', 'csto', 'iran', 'georgia', 'other'])

export const isMediator = (who: Group['who']): who is Claimant =>
  who !== null && who !== 'both' && who !== 'otherCountry' && MEDIATORS.has(who)

const nearestTo = (segment: Segment, marks: readonly Mark[], to: Mark): Mark | undefined =>
  marks.toSorted((a, b) => distance(segment, a.first, to.first) - distance(segment, b.first, to.first))[0]

const negatedAt = (segment: Segment, mark: Mark): boolean =>
  (segment.cues.get('not') ?? []).some((not) => not.last < mark.first && distance(segment, not.last, mark.first) <= 2)

const CLOCK: readonly Cue[] = ['oClock', 'am', 'pm', 'midnight', 'noon', 'localTime', 'moscowTime', 'gmt']
const ACTION: readonly Cue[] = ['combat', 'fires', 'underFire', 'shelling', 'strikes', 'killed', 'wounded', 'exercise', 'meets']

/** "It took effect at noon": the clock tells that what begins is the truce spoken of, where nothing else begins. */
const isDated = ({ cues }: Segment): boolean => CLOCK.some((cue) => cues.has(cue)) && !ACTION.some((cue) => cues.has(cue))

const WORDS_OF_CONFIRMING = 3
const OFFER_WORDS = 8
const WORDS_OF_OBJECT = 6
const WORDS_OF_PROMISE = 6

/** "Baku confirmed the agreement": of the truce that the report has told to be agreed. */
function confirmed(segment: Segment, agreed: boolean, event: (phase: Phase, trigger: Mark) => TruceEvent[]): TruceEvent[] {
  if (!agreed) return []
  const verbs = [...(segment.cues.get('says') ?? []), ...(segment.cues.get('confirms') ?? [])]
  const same = segment.cues.get('same')?.find((mark) => verbs.some((verb) => verb.first !== mark.first || verb.last === mark.last))
  if (same && !segment.cues.has('truce')) return event('agreed', same)
  const deal = segment.cues.get('agrees')?.find((mark) =>
    segment.cues.get('confirms')?.some((verb) => {
      const [end, start] = verb.last < mark.first ? [verb.last, mark.first] : [mark.last, verb.first]
      return end < start && distance(segment, end, start) <= WORDS_OF_CONFIRMING
    }),
  )
  return deal && !negatedAt(segment, deal) ? event('agreed', deal) : []
}

/** "спокойной ночь не была" */
const negatedBehind = (segment: Segment, mark: Mark): boolean =>
  (segment.cues.get('not') ?? []).some(
    (not) => not.first > mark.last && distance(segment, mark.last, not.first) <= 1 && !stopBetween(segment, mark.last, not.first),
  )

/** "The agreement on a ceasefire between the two must be strictly kept": in one breath with the truce it is only wished for. */
const isWished = (segment: Segment, truce: Mark, observes: Mark): boolean =>
  !stopBetween(segment, truce.last, observes.first) &&
  (segment.cues.get('demands') ?? []).some((mark) => mark.first > truce.last && mark.last < observes.first)

/** An agreement told before the truce, and a wish for its keeping four words or more behind it. */
const announcedBefore = (segment: Segment, truce: Mark, observes: Mark): Mark | undefined =>
  truce.last < observes.first && distance(segment, truce.last, observes.first) >= 4 && !isWished(segment, truce, observes)
    ? segment.cues.get('agrees')?.find((mark) => mark.first < truce.first && !negatedAt(segment, mark))
    : undefined

const WORDS_BEHIND_COLON = 4

/** "Truce with Armenia: Baku confirms" */
const behindColon = (segment: Segment, truce: Mark, verb: Mark): boolean => {
  const { field } = segment.sentence
  for (let i = truce.last + 1; i < verb.first; i++)
    if (isMark(field, i, ':,')) return distance(segment, i, verb.first) <= WORDS_BEHIND_COLON
  return false
}

/** Which phase of a ceasefire a segment speaks of; from the word that governs it (CLAIMS.md, `phase`). `spokenOf`: the sentence before named it; `agreed`: the report has told of an agreement. */
export function truceEvents(segment: Segment, spokenOf: boolean, agreed: boolean): TruceEvent[] {
  const { cues } = segment
  const truces = cues.get('truce') ?? segment.sentence.cues.get('truce') ?? []
  const truce = cues.get('truce')?.[0]
  const get = (cue: Cue): readonly Mark[] => cues.get(cue) ?? []
  const event = (phase: Phase, trigger: Mark, negated = false): TruceEvent[] => [
    { phase, trigger, negated, words: truce ? [trigger, truce] : [trigger] },
  ]
  const notBroken = get('notBroken')[0]
  if (notBroken) return event('violated', notBroken, true)
  // "no shot was fired from Armenia at …": whoever did not fire tells of no quiet.
  const denied = (mark: Mark) => get('notFired').some((one) => one.first <= mark.first && one.last > mark.last)
  // "have ceased by agreement": the phrase for what is agreed holds the one for what is quiet.
  const byDeal = (mark: Mark) =>
    get('truce').some(
      (one) =>
        one.first <= mark.first &&
        one.last > mark.last &&
        get('agrees').some(({ first, last }) => first === one.first && last === one.last),
    )
  const quiet = get('quiet').find(
    (mark) =>
      !byDeal(mark) && !negatedAt(segment, mark) && !negatedBehind(segment, mark) && !denied(mark) && !isAimed(segment, mark),
  )
  // "Das Feuer muss sofort eingestellt werden"
  const wanted = quiet && get('demands').find((mark) => mark.first > quiet.first && mark.last < quiet.last)
  if (wanted) return event('proposed', wanted)
  const breach = get('breach')[0]
  const named = truces.length > 0 || spokenOf
  const breaks = named ? nearBreak(segment, get('breaks'), truce) : undefined
  const broken = breach ?? breaks
  // "demanded that the guns fall silent": what is called for is not yet so.
  const urged = quiet && get('demands').some((mark) => mark.last < quiet.first && distance(segment, mark.last, quiet.first) <= 6)
  if (quiet && urged) return event('proposed', quiet)
  // "an agreement was reached by which fire is stopped from 18:30"
  const settled =
    quiet &&
    get('agrees').find(
      (mark) =>
        mark.last < quiet.first &&
        !get('says').some((say) => say.first === mark.first) &&
        distance(segment, mark.last, quiet.first) <= OFFER_WORDS &&
        !negatedAt(segment, mark),
    )
  if (settled && startsAt(segment)) return event('agreed', settled)
  // "said that a truce had been agreed, adding that it was quiet": two things told.
  const adding =
    quiet && truce && segment.sentence.field.grammar.order !== 'verb-final'
      ? get('says').find((say) => say.first > truce.last && say.last < quiet.first)
      : undefined
  const agreement = adding
    ? truceEvents(slice(segment, segment.first, adding.first - 1), spokenOf, agreed).filter(({ phase }) => phase === 'agreed')
    : []
  if (quiet && !(broken && broken.first > quiet.last + 6)) return [...agreement, ...event('holding', quiet)]
  // "It held no 24 hours: the truce is void, the ministry said": whoever calls it off ends it, however long it held.
  const off = breach ? undefined : get('ends').find((mark) => mark !== broken && !negatedAt(segment, mark))
  if (broken && off && truce && get('says').length > 0)
    return [...event('ended', off), ...event('violated', broken).map((one) => ({ ...one, accusing: true as const }))]
  if (broken) return negatedAt(segment, broken) ? event('violated', broken, true) : event('violated', broken)
  if (!named) return confirmed(segment, agreed, event)
  // "no ceasefire before they withdraw": refused, not agreed.
  const refused = truce && get('not').some((not) => not.last === truce.first - 1)
  if (refused && get('holds').length === 0) return []
  const observes = get('observes')[0]
  if (observes && negatedAt(segment, observes) && get('demands').length === 0) return event('violated', observes)
  const agreeing = get('agrees')
  // "ընդունել են ռուս խաղաղապահների առաջարկը": an offer inside the phrase for taking it is no offer.
  const calls = [...get('demands'), ...get('proposes')].filter(
    (call) => !agreeing.some((mark) => mark.first < call.first && mark.last >= call.last),
  )
  const ends = get('ends')[0]
  // "no longer bound by this agreement"
  const bond =
    spokenOf && ends ? agreeing.some((deal) => deal.first > ends.last && distance(segment, ends.last, deal.first) <= 2) : false
  if (ends && (truce || bond) && calls.length === 0 && !negatedAt(segment, ends)) return event('ended', ends)
  const holds = get('holds')[0]
  // "announced a ceasefire from 9:00, hoping that both would keep to it": what is hoped for stands far behind what is announced.
  const news =
    observes && truce && segment.sentence.field.grammar.order !== 'verb-final'
      ? announcedBefore(segment, truce, observes)
      : undefined
  if (news) return event('agreed', news)
  if (observes && (calls.length > 0 || get('irrealis').length > 0)) return []
  // "The agreement is in force since noon", of a truce that the report has told to be agreed.
  const dates = holds && (truce || (agreed && spokenOf)) && startsAt(segment)
  const announced = dates ? get('agrees').find((mark) => mark.first <= holds.first) : undefined
  if (announced && calls.length === 0 && !negatedAt(segment, announced)) return event('agreed', announced)
  // "have agreed to observe the ceasefire", "… from the morning of the 26th"
  const promised =
    observes &&
    agreeing.find(
      (mark) =>
        mark.last < observes.first &&
        distance(segment, mark.last, observes.first) <= WORDS_OF_PROMISE &&
        !stopBetween(segment, mark.last, observes.first),
    )
  if (promised && truce && calls.length === 0 && !negatedAt(segment, promised)) return event('agreed', promised)
  if (
    holds &&
    calls.length === 0 &&
    (truce
      ? distance(segment, holds.first, truce.first) <= (holds.first > truce.first ? 12 : 7)
      : spokenOf && !hasObject(segment, holds))
  )
    return negatedAt(segment, holds) ? event('violated', holds) : event('holding', holds)
  // "an agreement on a truce is reached and its observance will be watched": with the verb last, what is agreed stands before the "and".
  const reachedFirst =
    observes &&
    truce &&
    segment.sentence.field.grammar.order === 'verb-final' &&
    agreeing.find(
      (mark) =>
        mark.first > truce.last &&
        get('and').some((and) => and.first > mark.last && and.last < observes.first) &&
        !negatedAt(segment, mark),
    )
  if (reachedFirst) return event('agreed', reachedFirst)
  if (observes && truce) return event('holding', observes)
  if (!truce) {
    const deal = spokenOf
      ? get('agrees').find((mark) =>
          get('says').some((say) => {
            const [end, start] = say.last < mark.first ? [say.last, mark.first] : [mark.last, say.first]
            const { order, owner } = segment.sentence.field.grammar
            const told = say.last < mark.first || (order === 'verb-final' && owner === 'after')
            return told && end < start && distance(segment, end, start) <= 1
          }),
        )
      : undefined
    // "It accepted the proposal", after a sentence on the truce.
    const taken = spokenOf
      ? agreeing.find((mark) => get('proposes').some((offer) => distance(segment, offer.first, mark.first) <= OFFER_WORDS))
      : undefined
    const dated = deal ?? taken ?? (spokenOf && isDated(segment) ? get('agrees')[0] : undefined)
    return dated && !negatedAt(segment, dated) ? event('agreed', dated) : confirmed(segment, agreed, event)
  }
  const says = new Set(get('says').map((mark) => mark.first))
  const agrees = get('agrees').filter((mark) => !negatedAt(segment, mark))
  const strong = agrees.filter((mark) => !says.has(mark.first))
  const taken = strong.find((mark) => calls.some((call) => call.first > mark.last && distance(segment, mark.last, call.first) <= 3))
  if (taken) return event('agreed', taken)
  const reached = nearestTo(segment, strong, truce) ?? (calls.length === 0 ? nearestTo(segment, agrees, truce) : undefined)
  // "called on both to agree a ceasefire": what is demanded is not agreed yet.
  const demanded =
    reached !== undefined &&
    (get('demands').some((mark) => mark.last < reached.first && distance(segment, mark.last, reached.first) <= 10) ||
      // "برقراری آتش‌بس را پیشنهاد کرد": what stands before the object marker is what the verb proposes.
      calls.some((mark) => mark.first > reached.last && get('objectAfter').some(({ last }) => last === mark.first - 1)))
  if (reached && !demanded) return event('agreed', reached)
  const call = nearestTo(segment, calls, truce)
  // "Putin: full ceasefire from midnight": a headline leaves the verb out.
  if (!call && segment.sentence.field.name === 'title' && cues.has('since') && (isDated(segment) || startsAt(segment)))
    return [{ phase: 'agreed', trigger: truce, negated: false, relayed: true, words: [truce] }]
  const behind = segment.sentence.field.grammar.order === 'verb-final'
  /** The words between the truce and a verb of speech; none where an object marker before the verb closes what is told: "آتش‌بس با ارمنستان را تأیید کرد". */
  const apart = (mark: Mark): number => {
    const [end, start] = behind ? [truce.last, mark.first] : [mark.last, truce.first]
    if (end >= start) return Number.POSITIVE_INFINITY
    const object = behind && get('objectAfter').some(({ last }) => last === mark.first - 1)
    return object && distance(segment, end, start) <= WORDS_OF_OBJECT && !stopBetween(segment, end, start)
      ? 0
      : distance(segment, end, start)
  }
  const told = call ? undefined : get('says').find((mark) => apart(mark) === 0)
  // "Baku confirms a humanitarian truce"
  const affirmed = call
    ? undefined
    : (get('confirms').find((mark) => apart(mark) < WORDS_OF_CONFIRMING) ??
      (segment.sentence.field.name === 'title' ? get('confirms').find((mark) => behindColon(segment, truce, mark)) : undefined))
  const relayed = told ?? affirmed
  if (relayed && !negatedAt(segment, relayed))
    return [{ phase: 'agreed', trigger: relayed, negated: false, relayed: true, words: [relayed, truce] }]
  return call && !negatedAt(segment, call) ? event('proposed', call) : []
}

const OBJECTS: readonly Cue[] = ['peace', 'meets', 'position', 'forces', 'settlement']

/** "The co-chairs are holding peace talks": what is held is named, and is no truce. */
const hasObject = (segment: Segment, holds: Mark): boolean =>
  OBJECTS.some((cue) =>
    segment.cues.get(cue)?.some((mark) => mark.first > holds.last && distance(segment, holds.last, mark.first) <= 2),
  )

/** "announced that from 20:00 a ceasefire is in force": a clock behind "from" dates its beginning. */
const startsAt = (segment: Segment): boolean =>
  (segment.cues.get('since') ?? []).some(
    (mark) =>
      segment.sentence.field.tokens[mark.last + 1]?.kind === 'number' ||
      segment.marks.some(({ means, first }) => first === mark.last + 1 && means.is === 'number'),
  )

/** "Violated" said of borders, rights or sovereignty is no breach of a truce: it must stand near the truce or speak of it alone. */
function nearBreak(segment: Segment, breaks: readonly Mark[], truce: Mark | undefined): Mark | undefined {
  if (!truce) return breaks[0]
  // "Baku and Yerevan traded accusations of violations": what the sides blame each other for reaches further.
  const blamed = (mark: Mark) =>
    segment.cues.get('eachOther')?.some((other) => other.last < mark.first && distance(segment, other.last, mark.first) <= 2)
  return breaks.find((mark) => distance(segment, mark.first, truce.first) <= (blamed(mark) ? 24 : 12))
}

/** The mediators named in a segment: "brokered by Russia", "with US mediation", or the mediator that announces it. */
export function brokersOf(segment: Segment, groups: readonly Group[]): Claimant[] {
  const brokers: Claimant[] = []
  const put = (who: Group['who']) => {
    if (isMediator(who) && !brokers.includes(who)) brokers.push(who)
  }
  for (const cue of segment.sentence.cues.get('brokered') ?? []) {
    for (const group of groups) {
      if (group.first > cue.last && distance(segment, cue.last, group.first) <= 8) put(group.who)
    }
  }
  for (const cue of segment.sentence.cues.get('brokeredAfter') ?? []) {
    for (const group of groups) {
      if (group.last < cue.first && distance(segment, group.last, cue.first) <= 4) put(group.who)
      if (group.first <= cue.first && group.last >= cue.last) put(group.who)
    }
  }
  return brokers
}

const DAY = 86_400_000

/** "from Monday", printed on a Sunday: a weekday alone, said of what takes effect, is rather tomorrow's than that of six days ago. */
function ahead<T extends { readonly at: number }>(moment: T | null, segment: Segment, published: number): T | null {
  if (!moment || moment.at > published - 4 * DAY || moment.at < published - 7 * DAY) return moment
  const { marks } = segment.sentence
  const bare = marks.some(({ means }) => means.is === 'weekday') && !marks.some(({ means }) => means.is === 'month')
  return bare ? { ...moment, at: moment.at + 7 * DAY } : moment
}

/** "The truce between Armenia and Azerbaijan collapsed": two sides joined before the breach are both, and neither is accused. */
const isOfBoth = (segment: Segment, groups: readonly Group[], trigger: Mark, accused: Group['who']): boolean =>
  groups.some((group, index) => {
    const next = groups[index + 1]
    if (!next || next.last > trigger.first || !isSide(group.who) || !isSide(next.who) || sameCamp(group.who, next.who)) return false
    const joined = segment.cues.get('and')?.some((and) => and.first === group.last + 1 && and.last === next.first - 1) === true
    return joined && (group.who === accused || next.who === accused)
  })

/** The claim that an event makes in somebody's words. */
export function truceClaim(
  event: TruceEvent,
  segment: Segment,
  groups: readonly Group[],
  attribution: Attribution | undefined,
  denied: boolean,
  source: Source,
  context: Context,
  lexicon: Lexicon,
  times: readonly Stated[],
  published: number,
  outlet: number,
): Pick<CeasefireClaim, 'phase' | 'accused' | 'effective' | 'effectiveAssumed' | 'brokers' | 'stance'> {
  const denies = denied || event.negated
  if (event.phase === 'violated') {
    const who = (voice: 'noun' | 'active') =>
      culprit(segment, groups, event.trigger, voice, attribution, source, context, lexicon.grammar.order)
    const phrase =
      event.trigger.means.is === 'cue' && segment.marks.some((mark) => mark.first === event.trigger.first && isCue(mark, 'breach'))
    const named = (phrase ? who('noun') : null) ?? who('active')
    const accused = named && isOfBoth(segment, groups, event.trigger, named) ? null : named
    if (denies)
      return {
        phase: 'violated',
        accused: isSide(source.claimant) ? source.claimant : accused,
        effective: null,
        brokers: [],
        stance: 'denies',
      }
    // Nobody accuses itself of a breach.
    const itself = accused !== null && isSide(source.claimant) && source.office !== 'media' && sameCamp(accused, source.claimant)
    return { phase: 'violated', accused: itself ? null : accused, effective: null, brokers: [], stance: 'asserts' }
  }
  const stance = denies ? 'denies' : 'asserts'
  if (event.phase !== 'agreed')
    return {
      phase: event.phase,
      accused: null,
      effective: null,
      brokers: event.phase === 'proposed' ? brokersOf(segment, groups) : [],
      stance,
    }
  const clock = times
    .filter((one) => one.minutes !== null)
    .toSorted(
      (a, b) =>
        Number(b.since) - Number(a.since) || Math.abs(a.token - event.trigger.first) - Math.abs(b.token - event.trigger.first),
    )[0]
  // "at 12:00 (11:00 Moscow time)": the one with its zone tells the moment.
  const zoned =
    clock?.offset === null
      ? times.find((one) => one.minutes !== null && one.offset !== null && Math.abs(one.token - clock.token) <= 5)
      : undefined
  const stated = zoned ?? clock
  const moment = ahead(stated ? momentOf(stated, published, outlet) : null, segment, published)
  return {
    phase: 'agreed',
    accused: null,
    effective: moment ? instant(moment.at) : null,
    ...(moment?.assumed ? { effectiveAssumed: true as const } : {}),
    brokers: brokersOf(segment, groups),
    stance,
  }
}
