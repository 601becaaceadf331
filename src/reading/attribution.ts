import type { Attacker } from '../model.ts'
import { type Group, groupsOf } from './actors.ts'
import { HURTS, hurtSide, noteCamp, openingSide, seatOf, soleCamp, victimOf, withCountry } from './camps.ts'
import { isMark, type Segment } from './document.ts'
import { headsAndTails, namesSpeaker, topicEndOf } from './headline.ts'
import type { Cue, Lexicon } from './lexicon.ts'
import type { Mark } from './marks.ts'
import { isGuess, isUnknown, namedAt, noteNames, withFullNames } from './names.ts'
import { sideOfTown } from './places/gazetteer.ts'
import { roleOf } from './roles.ts'
import { isSide, sameCamp } from './sides.ts'
import { type Context, type Source, sourcesOf } from './source.ts'
import {
  type Attribution,
  besideClaim,
  commaBefore,
  type Draft,
  isEvent,
  noMarkBetween,
  SPEAKING_HEADS,
  type Verb,
  wordsBetween,
} from './speech.ts'
import { coordinated, endOfList, signers, subjectOf } from './subject.ts'
import { farAccuser, isCited, isHeadFinal, quotedOf, withFirstAccuser } from './verb-final.ts'
import { dashed, inSameCase, losing, openingList, reciprocal, soleOfficial, tellsBefore, together } from './verbless.ts'

const ARMED: readonly Cue[] = ['fires', 'underFire', 'shelling', 'strikes']

const SEAT_WORDS = 4

const SPEECH: readonly (readonly [Cue, Verb])[] = [
  ['denies', 'denies'],
  ['accuses', 'accuses'],
  ['silent', 'silent'],
  ['confirms', 'confirms'],
  ['says', 'says'],
  ['saidFrom', 'says'],
  ['demands', 'calls'],
  ['proposes', 'calls'],
]

/** Who may stand in apposition to a name: an official, an outlet. */
const NAMED_HEADS: ReadonlySet<Group['head']> = new Set(['speaker', 'press', 'outlet'])

/** The groups of a segment and everything that is said to be said in it. */
export interface Attributed {
  readonly groups: readonly Group[]
  readonly attributions: readonly Attribution[]
}

/** "he said", "the statement added": no new speaker. */
const goesOn = (segment: Segment, groups: readonly Group[], cue: Mark, { speaker, told }: Context): boolean =>
  segment.cues.get('sameSpeaker')?.some(
    (mark) =>
      // "…, so das Ministerium", first of all in a report: who is named in the phrase speaks.
      (speaker !== null ||
        (told ?? null) !== null ||
        !groups.some((group) => group.head === 'speaker' && group.first >= mark.first && group.last <= mark.last)) &&
      mark.first <= cue.first &&
      mark.last >= cue.last &&
      mark.last > mark.first &&
      // "the ministry's statement said": somebody named right beside it speaks.
      !groups.some((group) => group.who !== null && SPEAKING_HEADS.has(group.head) && group.last === mark.first - 1),
  ) ?? false

const spokenBy = (source: Source, verb: Verb, cueFirst: number, cueLast: number, forward: boolean): Draft => ({
  verb,
  groups: [],
  sources: [source],
  cueFirst,
  cueLast,
  forward,
})

/** "Valiyev said", "…, said Valiyev": an official whom the report has named before, right beside the verb. */
function namedBeside(
  segment: Segment,
  groups: readonly Group[],
  cue: Mark,
  context: Context,
  order: Lexicon['grammar']['order'],
): Draft | null {
  if (context.people.size === 0) return null
  const sure = groups.some((group) => group.head === 'speaker' && group.who !== null)
  if (sure && isGuess(segment, cue.first)) return null
  const before = segment.marks.some((mark) => isEvent(mark) && mark.first < cue.first)
  const after = segment.marks.some((mark) => isEvent(mark) && mark.first > cue.last)
  const ahead = namedAt(segment, cue.first - 1, context)
  if (ahead) return spokenBy(ahead, 'says', cue.first - 1, cue.last, order === 'verb-final' ? after : after || !before)
  for (const at of [cue.last + 1, cue.last + 2]) {
    const behind = namedAt(segment, at, context)
    if (behind) return spokenBy(behind, 'says', cue.first, at, !before)
  }
  return null
}

/** "answered the statement of its Armenian counterpart, which blamed the Azerbaijani forces": nobody accuses its own. */
function accuserOf(groups: readonly Group[], index: number, cue: Mark, segment: Segment): Group[] {
  const all = coordinated(segment, groups, index)
  const accused = groups.find((group) => group.first > cue.last && isSide(group.who))?.who
  const [one] = all
  if (
    all.length !== 1 ||
    !one ||
    one.first > cue.last ||
    !isSide(one.who) ||
    !isSide(accused ?? null) ||
    !sameCamp(accused as Attacker, one.who)
  )
    return all
  const { who } = one
  const other = groups.findLast((group) => group.last < cue.first && isSide(group.who) && !sameCamp(group.who, who))
  return other ? [other] : all
}

/** "According to preliminary data, the Armenian side has …": the source is complete before the comma. */
function isPastComma(segment: Segment, from: number, to: number): boolean {
  // "according to Senor Hasratyan, spokesman of the army": the comma behind a name opens who that is.
  let name = true
  for (let i = from + 1; i < to; i++) {
    if (isMark(segment.sentence.field, i, ',')) {
      if (i > from + 1 && !(name && i > from + 2)) return true
      name = false
    } else name &&= isUnknown(segment, i)
  }
  return false
}

const isSpokesmanFor = (segment: Segment, group: Group | undefined, next: Group | undefined): boolean =>
  group !== undefined &&
  next !== undefined &&
  group.again &&
  group.who === null &&
  group.office === null &&
  next.who !== null &&
  SPEAKING_HEADS.has(next.head) &&
  wordsBetween(segment, group.last, next.first) >= 1 &&
  wordsBetween(segment, group.last, next.first) <= 2 &&
  noMarkBetween(segment, group.last, next.first)

/** "called on Baku to stop": a second word of demand with nothing but words before it is what is demanded. */
const isCalledOn = (segment: Segment, cue: Mark): boolean =>
  segment.cues.get('demands')?.some((mark) => {
    if (mark.last >= cue.first || !noMarkBetween(segment, mark.last, cue.first)) return false
    return !segment.cues.get('and')?.some((and) => and.first > mark.last && and.last < cue.first)
  }) ?? false

/** "Taking the Russian side's proposal as a basis, the Armenian side agreed": who agrees behind an offer speaks, not who made it. */
const isAccepted = (segment: Segment, groups: readonly Group[], cue: Mark): boolean =>
  segment.sentence.field.grammar.order === 'verb-medial' &&
  (segment.cues.get('proposes')?.includes(cue) ?? false) &&
  (segment.cues.get('agrees') ?? []).some((mark) =>
    groups.some(
      (group) =>
        isSide(group.who) &&
        group.first > cue.last &&
        !noMarkBetween(segment, cue.last, group.first) &&
        group.last < mark.first &&
        wordsBetween(segment, group.last, mark.first) <= 2,
    ),
  )

/** "casualties reported": a verb of saying behind what is said, with nothing behind it, is said of nobody. */
const isReported = (segment: Segment, groups: readonly Group[], cue: Mark): boolean =>
  // "Baku hatte zuletzt 77 Tote angegeben": a helping verb behind its subject.
  !groups.some(
    (group) =>
      SPEAKING_HEADS.has(group.head) && segment.cues.get('helping')?.some((mark) => mark.first === group.last + 1) === true,
  ) &&
  wordsBetween(segment, cue.last, segment.last + 1) === 0 &&
  segment.marks.some((mark) => isEvent(mark) && mark.last === cue.first - 1)

/** "teilte das Ministerium mit": a verb in two parts stands where it begins, for whoever is named between them. */
const opened = (groups: readonly Group[], cue: Mark): Mark =>
  groups.some((group) => group.first > cue.first && group.last < cue.last) ? { ...cue, last: cue.first } : cue

/** "denied Azerbaijan's reports accusing Armenia": the verb behind the denial is the accuser's; with the verb last, "ادعای باکو را که گفته بود … رد کرد". */
function isAccusersVerb(segment: Segment, groups: readonly Group[], cue: Mark, accusers: ReadonlySet<Group>): boolean {
  const nearest = groups.findLast((group) => group.last < cue.first && SPEAKING_HEADS.has(group.head))
  const denials = segment.cues.get('denies') ?? []
  if (nearest === undefined || !accusers.has(nearest)) return false
  if (segment.sentence.field.grammar.owner !== 'after' || segment.sentence.field.grammar.order !== 'verb-final')
    return denials.some((mark) => mark.first < cue.first)
  const relative = segment.cues.get('that')?.some((mark) => mark.first > nearest.last && mark.last < cue.first) ?? false
  return relative && denials.some((mark) => mark.first > cue.last)
}

/** Finds who says what in a segment. */
export function attribute(segment: Segment, lexicon: Lexicon, context: Context): Attributed {
  const topicEnd = topicEndOf(segment, lexicon)
  const named = withCountry(segment, withFullNames(segment, groupsOf(segment, lexicon.grammar), context), context)
  const topics = new Set(named.filter((group) => group.first < topicEnd).map(({ who }) => who))
  const [topic] = topics
  if (topics.size === 1 && topic && isSide(topic)) context.topic = topic
  // "In Baku, however, …": the seat stands in a segment of its own, cut off before what it is the seat of.
  const isCutOff = segment.first > segment.sentence.first && segment.first - segment.sentence.first <= SEAT_WORDS
  context.seat = seatOf(segment, named[0]) ?? (isCutOff ? context.seat : null)
  const { mute } = context
  const { index, field } = segment.sentence
  const behind = mute !== undefined && mute.field === field.name && (index === mute.sentence || index === mute.sentence + 1)
  if (behind && !(index === mute.sentence && segment.first === segment.sentence.first)) context.seat ??= mute.who
  context.hurt = hurtSide(segment, named)
  context.tells = HURTS.some((cue) => segment.cues.has(cue)) ? context.lost : null
  for (const { means } of segment.marks) if (means.is === 'place' && !means.ambiguous) context.town = sideOfTown(means.place)
  for (const group of named) noteCamp(group, segment, context)
  context.sole = ARMED.some((cue) => segment.cues.has(cue))
    ? victimOf(segment, named, context)
    : (soleCamp(context) ?? openingSide(segment, named))
  const { cues } = segment
  const denied = cues.has('denies') || segment.sentence.cues.has('falsehood')
  const told = named.filter((group) => group.first > topicEnd)
  // "Ermənistan MN-nin … barədə bəyanatı uydurmadır": whose statement is called a lie does not say it.
  const far = denied && isHeadFinal(lexicon.grammar) ? farAccuser(segment, told, told) : undefined
  const groups = far ? told.map((group) => quotedOf(segment, group, far)) : told
  let drafts: Draft[] = []
  const taken = new Set<number>()
  const cited = new Set<number>()
  const accusers = new Set(denied ? groups.filter((group) => besideClaim(segment, group)) : [])
  if (far && !isCited(segment, far)) accusers.add(far)
  const according = (cue: Mark, index: number, forward: boolean) => {
    const group = groups[index]
    if (!group) return
    // "the report put out by Baku" inside a denial names the accuser, no source.
    if (accusers.has(group) && groups.some((other) => !accusers.has(other) && SPEAKING_HEADS.has(other.head))) return
    const signed = signers(segment, groups, index)
    for (const one of signed) taken.add(groups.indexOf(one))
    taken.add(index)
    cited.add(cue.first)
    drafts.push({
      verb: 'says',
      groups: signed.length > 0 ? signed : [group, ...inSameCase(segment, groups, index)],
      cueFirst: Math.min(cue.first, group.first),
      cueLast: Math.max(cue.last, group.last),
      forward,
    })
  }
  for (const cue of cues.get('accordingTo') ?? []) {
    if (goesOn(segment, groups, cue, context)) continue
    let index = groups.findIndex(
      (group) =>
        (group.first > cue.last || (group.first > cue.first && group.last > cue.last)) &&
        SPEAKING_HEADS.has(group.head) &&
        wordsBetween(segment, cue.last, group.first) <= 6 &&
        !isPastComma(segment, cue.last, group.first),
    )
    // "according to a spokesman for the Karabakh army": whose spokesman it is stands behind.
    const first = index
    while (index >= 0 && isSpokesmanFor(segment, groups[index], groups[index + 1])) index++
    const known = [cue.last + 1, cue.last + 2, cue.last + 3].find((at) => namedAt(segment, at, context) !== null)
    const behind = groups[index]
    const guessed =
      known !== undefined && isGuess(segment, known) && behind !== undefined && noMarkBetween(segment, known, behind.first)
    if (known !== undefined && !guessed && (behind === undefined || behind.first > known)) {
      const before = segment.marks.some((mark) => isEvent(mark) && mark.first < cue.first)
      drafts.push(spokenBy(namedAt(segment, known, context) as Source, 'says', cue.first, known, !before))
      continue
    }
    // "به گفته ولی‌اف، توپخانه ارمنستان …": somebody unknown stands before the comma.
    if (behind && index === first && !NAMED_HEADS.has(behind.head) && !noMarkBetween(segment, cue.last, behind.first)) continue
    const eventsBefore = segment.marks.some((mark) => isEvent(mark) && mark.first < cue.first)
    if (index >= 0) according(cue, index, !eventsBefore)
  }
  // "Nach armenischen Angaben starben vier, nach aserbaidschanischen Angaben drei Soldaten": a second source opens what it tells.
  const startsAnew = (group: Group, cue: Mark): boolean =>
    lexicon.grammar.order === 'verb-medial' &&
    commaBefore(segment, group.first) &&
    drafts.some((draft) => draft.forward && draft.cueLast < group.first && !draft.groups.includes(group)) &&
    segment.marks.some((mark) => isEvent(mark) && mark.first > cue.last)
  for (const cue of cues.get('accordingToAfter') ?? []) {
    const near = (group: Group) =>
      group.last < cue.first && SPEAKING_HEADS.has(group.head) && wordsBetween(segment, group.last, cue.first) <= 6
    // "Paşinyan mecliste yaptığı konuşmada": where it was said does not speak beside whoever does.
    const speaks = groups.findLastIndex((group) => near(group) && group.role !== 'at')
    const nearest = speaks >= 0 ? speaks : groups.findLastIndex((group) => near(group))
    // "Nazirlikdən Metbuat.az-a verilən məlumata görə": the outlet is only who was told.
    const told = groups[nearest]?.head === 'outlet' ? groups.findLastIndex((group) => near(group) && group.head === 'speaker') : -1
    const index = told >= 0 ? told : nearest
    const group = groups[index]
    if (group && (told >= 0 || wordsBetween(segment, group.last, cue.first) <= 4))
      according(cue, index, startsAnew(group, cue) || !segment.marks.some((mark) => isEvent(mark) && mark.first < group.first))
  }
  const spoken = new Set<number>()
  const denying: Mark[] = []
  const deniedHere = cues.has('denies') || cues.has('falsehood')
  const nouns = new Set(deniedHere ? (cues.get('claimNoun') ?? []).map((mark) => mark.first) : [])
  for (const [name, verb] of SPEECH) {
    for (const found of cues.get(name) ?? []) {
      const cue = opened(groups, found)
      if (
        spoken.has(cue.first) ||
        cited.has(cue.first) ||
        (verb === 'says' && nouns.has(cue.first)) ||
        goesOn(segment, groups, cue, context)
      )
        continue
      if (verb === 'says' && lexicon.grammar.order === 'verb-medial' && isReported(segment, groups, cue)) continue
      if (verb === 'calls' && cues.get('must')?.some((mark) => mark.first === cue.first)) continue
      // "accepted a proposal": whoever accepts proposes nothing; "önerilen ateşkesi kabul etti", where the verb comes last.
      if (
        verb === 'calls' &&
        lexicon.grammar.order === 'verb-final' &&
        cues.get('agrees')?.some((mark) => mark.first > cue.last && wordsBetween(segment, cue.last, mark.first) <= 3)
      )
        continue
      if (
        verb === 'calls' &&
        cues
          .get('agrees')
          ?.some(
            (mark) =>
              (mark.last < cue.first && wordsBetween(segment, mark.last, cue.first) <= 1) ||
              (mark.first < cue.first && mark.last >= cue.last),
          )
      )
        continue
      if (verb === 'calls' && (isCalledOn(segment, cue) || isAccepted(segment, groups, cue))) continue
      if (verb !== 'denies' && denied && isAccusersVerb(segment, groups, cue, accusers)) continue
      spoken.add(cue.first)
      const named = verb === 'calls' ? null : namedBeside(segment, groups, cue, context, lexicon.grammar.order)
      if (named) {
        drafts.push({ ...named, verb })
        continue
      }
      const subject = subjectOf(segment, groups, cue, verb, taken, lexicon.grammar.order, accusers)
      if (!subject) {
        // "فرفض الاتهام، وقال إن": with the verb first, whoever denied goes on to say.
        const denier =
          cue.joined && verb === 'says' && lexicon.grammar.order === 'verb-first'
            ? drafts.findLast((draft) => draft.verb === 'denies' && draft.cueLast < cue.first)
            : undefined
        // "قالت الوزارة إن قواتها ردت، نافية …": a participle that denies is of who has spoken.
        if (verb === 'denies' && lexicon.grammar.order === 'verb-first' && isMark(segment.sentence.field, cue.first - 1, ','))
          denying.push(cue)
        const sources = denier?.groups.flatMap((group) => sourcesOf(group, context)) ?? []
        if (sources.length > 0) drafts.push({ verb, groups: [], sources, cueFirst: cue.first, cueLast: cue.last, forward: true })
        continue
      }
      const end = lexicon.grammar.order === 'verb-final' ? endOfList(segment, groups, subject.index) : subject.index
      const who = verb === 'accuses' ? accuserOf(groups, subject.index, cue, segment) : coordinated(segment, groups, end, cue)
      if (verb !== 'calls' || who.every((group) => group.who !== null || group.office !== null)) {
        drafts.push({ verb, groups: who, cueFirst: cue.first, cueLast: cue.last, forward: subject.forward })
      }
    }
  }
  for (const cue of denying) {
    const spoken = drafts.findLast((draft) => draft.verb === 'says' && draft.cueLast < cue.first && draft.groups.length > 0)
    if (spoken) drafts.push({ verb: 'denies', groups: spoken.groups, cueFirst: cue.first, cueLast: cue.last, forward: true })
  }
  if (cues.has('eachOther')) {
    const mutual = reciprocal(segment, groups, drafts)
    const repeats = (draft: Draft) => draft.verb === 'accuses' && draft.groups.every((group) => mutual[0]?.groups.includes(group))
    drafts = [...drafts.filter((draft) => !repeats(draft)), ...mutual]
  }
  drafts = drafts.map((draft) => withFirstAccuser(segment, groups, draft))
  drafts.push(...together(segment, groups, drafts))
  drafts.push(...dashed(segment, groups, drafts))
  drafts.push(...losing(segment, groups, drafts))
  for (const draft of headsAndTails(segment, groups, `:${lexicon.grammar.colons ?? ''}`, topicEnd)) {
    if (!drafts.some((other) => other.groups.some((group) => draft.groups.includes(group)))) drafts.push(draft)
  }
  const opening = groups[0]
  if (
    opening &&
    (drafts.length === 0 || tellsBefore(segment, opening, drafts)) &&
    (opening.head === 'speaker' || (topicEnd >= segment.first && namesSpeaker(segment, opening, topicEnd))) &&
    !accusers.has(opening) &&
    (lexicon.grammar.order === 'verb-final' || roleOf(segment, opening) !== 'toward') &&
    !cues.get('brokered')?.some((mark) => mark.last < opening.first) &&
    !cues.get('brokeredAfter')?.some((mark) => mark.first === opening.last + 1) &&
    !(isHeadFinal(lexicon.grammar) && opening.role === 'owner') &&
    opening.first <= Math.max(segment.first, topicEnd) + 4 &&
    !segment.marks.some((mark) => isEvent(mark) && mark.first < opening.first)
  ) {
    // An official who opens the sentence with any other verb, as in "The ministry names 71 servicemen killed".
    const who = cues.has('truce') ? openingList(segment, groups) : [opening]
    const last = who.at(-1)?.last ?? opening.last
    drafts.push({ verb: 'says', groups: who, cueFirst: last, cueLast: last, forward: true })
  }
  if (drafts.length === 0) drafts.push(...soleOfficial(segment, groups, accusers))
  const contrasted = groups.find((group) => group.head === 'name' && isSide(group.who))
  if (
    drafts.length === 0 &&
    contrasted &&
    cues.get('contrast')?.some((mark) => mark.first === segment.first && mark.last === contrasted.first - 1)
  ) {
    // "…, while Azerbaijan lost 71": the other side's own figure, not the first one's word about it.
    const loses = cues
      .get('killed')
      ?.some((mark) => mark.first > contrasted.last && wordsBetween(segment, contrasted.last, mark.first) <= 1)
    if (loses)
      drafts.push({ verb: 'says', groups: [contrasted], cueFirst: contrasted.last, cueLast: contrasted.last, forward: true })
  }
  noteNames(segment, groups, context)
  const attributions: Attribution[] = []
  drafts.sort((a, b) => a.cueFirst - b.cueFirst)
  const officials = drafts.some((draft) =>
    draft.groups.some((group) => group.head === 'speaker' || (group.who !== null && group.head !== 'press')),
  )
  for (const draft of drafts) {
    const sources: Source[] = [...(draft.sources ?? [])]
    for (const group of draft.groups) {
      for (const source of sourcesOf(group, context))
        if (!(officials && source.basis === 'relay' && (group.head === 'outlet' || source.claimant === 'media')))
          sources.push(source)
    }
    if (sources.length === 0) continue
    attributions.push({
      verb: draft.verb,
      sources,
      cueFirst: draft.cueFirst,
      cueLast: draft.cueLast,
      forward: draft.forward,
      from: Math.min(draft.cueFirst, ...draft.groups.map((group) => group.first)),
      to: Math.max(draft.cueLast, ...draft.groups.map((group) => group.last)),
    })
  }
  const silent = attributions.find(({ verb, sources }) => verb === 'silent' && isSide(sources[0]?.claimant ?? null))?.sources[0]
  if (silent) context.mute = { field: field.name, sentence: index, who: silent.claimant }
  return { groups, attributions }
}
