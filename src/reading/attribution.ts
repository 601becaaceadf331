import type { Attacker, Basis, Claimant, Office, Origin } from '../model.ts'
import { type Group, groupsOf } from './actors.ts'
import { isDash, isMark, type Segment, wordsApart } from './document.ts'
import { foldPattern } from './fold.ts'
import { type Cue, type Lexicon, patternsOf } from './lexicon.ts'
import type { Mark } from './marks.ts'
import { speakerBefore } from './verb-final.ts'

/** Whose word something is. */
export interface Source {
  readonly claimant: Claimant
  readonly office: Office | null
  readonly name: string | null
  readonly basis: Basis
  /** The group that names it, for telling it apart from whoever is spoken of. */
  readonly group: Group | null
}

export type Verb = 'says' | 'denies' | 'accuses' | 'silent' | 'calls' | 'confirms'

/** One "who says" of a segment, and the tokens that are in its words. */
export interface Attribution {
  readonly verb: Verb
  readonly sources: readonly Source[]
  readonly cueFirst: number
  readonly cueLast: number
  /** What it says stands after the cue, before it, or (verb-final) between the source and the cue. */
  readonly forward: boolean
  readonly from: number
  readonly to: number
}

/** What resolves a bare "ministry", "enemy" or "it": the outlet's side and what was named before. */
export interface Context {
  readonly origin: Origin
  /** Who last spoke in this field, or in the title. */
  speaker: Source | null
  /** The ministry last named, which "the ministry" means. */
  ministry: Source | null
  /** The side that a headline names before its colon: whose a bare ministry is in a third party's report. */
  topic?: Attacker
  /** Whose capital opens the thought: "In Baku, however, military officials accused …". */
  seat: Claimant | null
  /** The side last named with an office. */
  lastOffices: Map<Office, Claimant>
}

const SIDES: ReadonlySet<string> = new Set(['armenia', 'azerbaijan', 'artsakh'])
export const isSide = (who: string | null): who is Attacker => who !== null && SIDES.has(who)

export const opposite = (side: Attacker): Attacker => (side === 'azerbaijan' ? 'armenia' : 'azerbaijan')

/** Armenia and Artsakh stand on one side of this conflict. */
export const sameCamp = (a: Attacker, b: Attacker): boolean => (a === 'azerbaijan') === (b === 'azerbaijan')

export const homeSide = (origin: Origin): Attacker | null => (origin === 'armenia' || origin === 'azerbaijan' ? origin : null)

/** The claimant that an outlet is, when it speaks in its own voice. */
export function ownVoice(origin: Origin): Source {
  const home = homeSide(origin)
  return { claimant: home ?? 'media', office: home ? 'media' : null, name: null, basis: 'relay', group: null }
}

/** Who a group is as a speaker; null where it is nobody that could speak. */
export function sourceOf(group: Group, context: Context): Source | null {
  const { who, office, name } = group
  if (who === 'both' || who === 'otherCountry')
    return who === 'otherCountry' && group.head === 'speaker'
      ? { claimant: 'other', office, name, basis: 'statement', group }
      : null
  if (group.head === 'target' || group.head === 'people' || group.possessor === 'enemy') return null
  if (group.head === 'press') {
    if (isSide(who)) return { claimant: who, office: 'media', name, basis: 'relay', group }
    if (group.origin && homeSide(group.origin))
      return { claimant: homeSide(group.origin) ?? 'media', office: 'media', name, basis: 'relay', group }
    return { claimant: 'media', office: null, name, basis: 'relay', group }
  }
  if (group.head === 'outlet' && group.origin) {
    const home = homeSide(group.origin)
    return { claimant: home ?? 'media', office: home ? 'media' : null, name, basis: 'relay', group }
  }
  if (who !== null) {
    if (office !== null) context.lastOffices.set(office, who)
    const known = group.again && office === null && context.speaker?.claimant === who ? context.speaker.office : office
    if (office?.endsWith('ministry')) context.ministry = { claimant: who, office, name, basis: 'statement', group }
    return { claimant: who, office: known, name, basis: 'statement', group }
  }
  if (group.again && office === null && who === null) {
    if (context.seat !== null) return { claimant: context.seat, office: null, name, basis: 'statement', group }
    const named = context.ministry ?? context.speaker
    if (named?.basis === 'statement') return { ...named, group }
    const home = homeSide(context.origin)
    return home ? { claimant: home, office: null, name, basis: 'statement', group } : null
  }
  if (office !== null) {
    const speaker = context.speaker
    const known = speaker && speaker.office === office ? speaker.claimant : context.lastOffices.get(office)
    const claimant =
      context.seat ?? known ?? homeSide(context.origin) ?? (context.origin === 'third' ? (context.topic ?? null) : context.origin)
    return claimant ? { claimant, office, name, basis: 'statement', group } : null
  }
  return null
}

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

const VERBS: readonly Cue[] = ['denies', 'says', 'accuses', 'confirms']

const SPEAKING_HEADS: ReadonlySet<Group['head']> = new Set(['name', 'speaker', 'press', 'outlet', 'forces'])

const commaBefore = (segment: Segment, index: number): boolean => {
  let i = index - 1
  if (isMark(segment.sentence.field, i, '"»”')) i--
  if (isMark(segment.sentence.field, i, '"»”') || isMark(segment.sentence.field, i + 1, '"»”')) return true
  return isMark(segment.sentence.field, i, ',') || isDash(segment.sentence.field, i)
}

const wordsBetween = (segment: Segment, from: number, to: number): number => wordsApart(segment.sentence.field, from, to)

const EVENTS: ReadonlySet<string> = new Set([
  'truce',
  'fires',
  'underFire',
  'shelling',
  'strikes',
  'breach',
  'breaks',
  'quiet',
  'killed',
  'wounded',
  'captured',
  'missing',
  'casualties',
  'noLosses',
  'notFired',
  'notBroken',
])
const isEvent = (mark: Mark): boolean => mark.means.is === 'cue' && EVENTS.has(mark.means.cue)

const isAnd = (segment: Segment, at: number): boolean => segment.cues.get('and')?.some((mark) => mark.first === at) ?? false

/** Sources joined to one by "and" or commas, as in a joint statement. */
function coordinated(segment: Segment, groups: readonly Group[], index: number): Group[] {
  const all: Group[] = []
  let i = index
  for (;;) {
    const group = groups[i]
    if (!group) break
    all.push(group)
    const before = groups[i - 1]
    if (!before || !SPEAKING_HEADS.has(before.head) || before.who === 'both' || before.role !== 'plain') break
    const { field } = segment.sentence
    let joint = wordsBetween(segment, before.last, group.first) <= 2 && before.last + 4 >= group.first
    for (let k = before.last + 1; k < group.first && joint; k++) {
      if (field.tokens[k]?.kind === 'mark') joint = isMark(field, k, ',/-')
      else joint = isAnd(segment, k) || (isAnd(segment, k - 1) && (field.tokens[k]?.end ?? 0) - (field.tokens[k]?.start ?? 0) <= 3)
    }
    // "… in Azerbaijan, the ministry denies": a comma joins only further names of a list that ends in "and".
    const apart = isMark(field, before.last + 1, ',')
    if (all.length === 1 && apart) {
      let linked = false
      for (let k = before.last + 1; k < group.first; k++) linked ||= isAnd(segment, k)
      if (!linked) joint = false
    }
    if (!segment.cues.has('jointly') && segment.cues.get('by')?.some((mark) => mark.last === before.first - 1)) joint = false
    if (joinedBehind(segment, before, group)) joint = true
    else if (before.last + 1 === group.first) joint = false
    if (!joint) break
    i--
  }
  for (let k = index + 1; ; k++) {
    const [group, next] = [groups[k - 1], groups[k]]
    if (!group || !next || !SPEAKING_HEADS.has(next.head)) break
    if (!joinedBehind(segment, group, next) && !namedTogether(segment, group, next)) break
    all.push(next)
  }
  return all
}

/** "أرمينيا وأذربيجان": the "and" is written onto the second name. */
const joinedBehind = (segment: Segment, group: Group, next: Group): boolean =>
  group.last + 1 === next.first && segment.marks.some((mark) => mark.first === next.first && mark.joined)

/** "…, annoncent Bakou et Stepanakert": both behind their verb, and no other verb behind them. */
const namedTogether = (segment: Segment, group: Group, next: Group): boolean =>
  group.head === 'name' &&
  next.head === 'name' &&
  isSide(group.who) &&
  isSide(next.who) &&
  group.who !== next.who &&
  next.first === group.last + 2 &&
  isAnd(segment, group.last + 1) &&
  VERBS.some((cue) => segment.cues.get(cue)?.some((mark) => mark.last === group.first - 1)) &&
  !segment.marks.some((mark) => mark.first > next.last)

interface Draft {
  verb: Verb
  groups: Group[]
  /** Where nobody is named: "the parties". */
  sources?: Source[]
  cueFirst: number
  cueLast: number
  forward: boolean
}

/** The groups of a segment and everything that is said to be said in it. */
export interface Attributed {
  readonly groups: readonly Group[]
  readonly attributions: readonly Attribution[]
}

/** "yang memisahkan diri dari Azerbaijan": a name behind "from" is no subject. */
const comesFrom = (segment: Segment, group: Group): boolean =>
  group.head === 'name' && (segment.cues.get('from')?.some((mark) => mark.last === group.first - 1) ?? false)

/** "both sides announced": the parties speak, not whoever was named before them. */
const partiesSpeak = (segment: Segment, group: Group, cue: Mark): boolean =>
  segment.cues
    .get('parties')
    ?.some((mark) => mark.first > group.last && mark.last < cue.first && wordsBetween(segment, mark.last, cue.first) <= 2) ?? false

function subjectOf(
  segment: Segment,
  groups: readonly Group[],
  cue: Mark,
  verb: Verb,
  taken: ReadonlySet<number>,
  order: Lexicon['grammar']['order'],
  accusers: ReadonlySet<Group>,
): { index: number; forward: boolean } | null {
  let before = -1
  let after = -1
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]
    if (!group || !SPEAKING_HEADS.has(group.head) || group.who === 'both' || group.role === 'agent' || group.role === 'from')
      continue
    if (group.role === 'owner' && group.head === 'name') continue
    if (verb === 'calls' && group.role !== 'plain') continue
    // "в Ереване заявили": a seat speaks only right beside its verb.
    const seat = group.head === 'name' && group.role === 'at' && group.last < cue.first
    if (seat && (wordsBetween(segment, group.last, cue.first) > 2 || !noMarkBetween(segment, group.last, cue.first))) continue
    if (order !== 'verb-final' && comesFrom(segment, group)) continue
    if (
      group.possessor !== null ||
      (accusers.has(group) && groups.some((other) => other !== group && !accusers.has(other) && SPEAKING_HEADS.has(other.head)))
    )
      continue
    if (group.last < cue.first) {
      if (taken.has(i)) continue
      // "Лавров в Баку заявил", "in Karabakh": where it was said speaks only where nobody else does.
      const seat = group.role === 'at' && before >= 0 && groups[before]?.role !== 'at'
      // "told the Reuters agency": an outlet is no speaker beside an official.
      const carrier = group.head === 'outlet' && groups[before]?.head === 'speaker'
      if (group.role !== 'toward' && !seat && !carrier) before = i
    } else if (group.first > cue.last && after < 0) after = i
  }
  if (order === 'verb-final') {
    const speaks = (group: Group) =>
      SPEAKING_HEADS.has(group.head) && group.who !== 'both' && group.possessor !== 'enemy' && !accusers.has(group)
    before = speakerBefore(segment, groups, cue, taken, speaks)
  }
  const next = groups[after]
  const nextNear =
    next !== undefined && wordsBetween(segment, cue.last, next.first) <= 3 && noMarkBetween(segment, cue.last, next.first)
  const tail = commaBefore(segment, cue.first)
  if (verb === 'accuses') {
    // "…, ont accusé les autorités": the accuser stands behind, where nobody has spoken before.
    const spoken = VERBS.some((name) => segment.cues.get(name)?.some((mark) => mark.first < cue.first))
    const told = segment.marks.some((mark) => isEvent(mark) && mark.first < cue.first)
    if (tail && nextNear && next && told && !spoken) return { index: after, forward: false }
    return before >= 0 ? { index: before, forward: true } : nextNear && next ? { index: after, forward: true } : null
  }
  if (nextNear && (tail || before < 0) && next && verb !== 'calls') {
    const eventsBefore = segment.marks.some((mark) => isEvent(mark) && mark.first < cue.first)
    if (tail || eventsBefore || next.head !== 'name') return { index: after, forward: !(tail || eventsBefore) }
  }
  // A headline puts its subject before the verb after all, right before it.
  const ahead = groups[before]
  const headline = ahead && ahead.last + 1 === cue.first && (verb === 'calls' || ahead.who !== null)
  if (order === 'verb-first' && nextNear && !headline) return { index: after, forward: true }
  const nearest = groups[before]
  const subject = nearest && partiesSpeak(segment, nearest, cue) ? undefined : nearest
  if (subject) {
    const contentBefore = segment.marks.some((mark) => isEvent(mark) && mark.first < subject.first)
    const contentAfter = segment.marks.some((mark) => isEvent(mark) && mark.first > cue.last)
    if (order === 'verb-final')
      return {
        index: before,
        forward:
          contentAfter && !segment.marks.some((mark) => isEvent(mark) && mark.first > subject.last && mark.first < cue.first),
      }
    const commaAfter = isMark(segment.sentence.field, cue.last + 1, ',') || isDash(segment.sentence.field, cue.last + 1)
    const behind = contentBefore && (!contentAfter || (commaAfter && commaBefore(segment, subject.first)))
    const reach = subject.head === 'name' ? 6 : 14
    if (!behind && wordsBetween(segment, subject.last, cue.first) > reach) return null
    return { index: before, forward: !behind }
  }
  return nextNear && verb !== 'calls' ? { index: after, forward: true } : null
}

function noMarkBetween(segment: Segment, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (isMark(segment.sentence.field, i, ',:;()') || isDash(segment.sentence.field, i)) return false
    if (segment.marks.some((mark) => mark.first === i && mark.means.is === 'cue' && mark.means.cue === 'that')) return false
  }
  return true
}

const topicNames = new WeakMap<Lexicon, ReadonlySet<string>>()

/** "Haut-Karabakh : …": the token of the colon behind a headline's topic, which nobody speaks; before the first token where there is none. */
function topicEndOf(segment: Segment, lexicon: Lexicon): number {
  const { field, first } = segment.sentence
  const none = segment.first - 1
  if (lexicon.grammar.topics === undefined || field.name !== 'title' || segment.first !== first) return none
  let topics = topicNames.get(lexicon)
  if (!topics) {
    topics = new Set(patternsOf(lexicon.grammar.topics).map(foldPattern))
    topicNames.set(lexicon, topics)
  }
  for (let i = first + 1; i <= first + 4; i++) {
    if (!isMark(field, i, ':,')) continue
    const { folded, tokens } = field
    if (!topics.has(folded.text.slice(tokens[first]?.start, tokens[i - 1]?.end))) return none
    // "Armenia, Azerbaijan and Russia sign": a list, no topic; Karabakh heads no such list.
    const listed = segment.marks.some((mark) => mark.first === i + 1 && mark.means.is === 'actor' && !mark.means.adjective)
    const karabakh = segment.marks.some((mark) => mark.first === first && mark.means.is === 'actor' && mark.means.who === 'artsakh')
    return isMark(field, i, ':') || !listed || karabakh ? i : none
  }
  return none
}

/** "Armenia-Azerbaigian: Erevan, violato il cessate il fuoco": behind the topic, whose word it is, and a comma. */
const namesSpeaker = (segment: Segment, group: Group, topicEnd: number): boolean =>
  group.head === 'name' &&
  isSide(group.who) &&
  group.first === topicEnd + 1 &&
  isMark(segment.sentence.field, topicEnd, ':') &&
  isMark(segment.sentence.field, group.last + 1, ',')

/** "MoD: …" and "… — MoD": the head before a colon, or the tail after a dash or colon, that names nobody but a source. */
function headsAndTails(segment: Segment, groups: readonly Group[], colons: string, topicEnd: number): Draft[] {
  const { field } = segment.sentence
  const drafts: Draft[] = []
  for (let i = segment.first + 1; i < segment.last; i++) {
    if (field.tokens[i]?.kind !== 'mark') continue
    const colon = isMark(field, i, colons) || i === segment.sentence.sourceStop
    if (i <= topicEnd || (!colon && !isDash(field, i))) continue
    const headGroups = groups.filter((group) => group.last < i)
    const head = headGroups.at(-1)
    const headWords = wordsBetween(segment, segment.first - 1, i)
    const headEvents = segment.marks.some((mark) => isEvent(mark) && mark.last < i)
    // "Nuovi scontri al confine, Erevan: …": between a comma and the colon stands whose word it is.
    const opens = head !== undefined && (isMark(field, head.first - 1, ',') || isMark(field, head.first - 2, ','))
    if (colon && head && opens && head.last === i - 1 && SPEAKING_HEADS.has(head.head)) {
      drafts.push({ verb: 'says', groups: [head], cueFirst: i, cueLast: i, forward: true })
      continue
    }
    // "Karabakh: Yerevan and Baku accuse each other": a place that the headline is about, no source.
    if (colon && head?.who === 'artsakh' && head.head === 'name') continue
    if (colon && head?.head === 'name' && head.role !== 'plain') continue
    if (colon && head && headWords <= 9 && !headEvents && SPEAKING_HEADS.has(head.head)) {
      const spoken = segment.marks.some((mark) => mark.last < i && mark.means.is === 'cue' && mark.means.cue === 'denies')
      if (!spoken) drafts.push({ verb: 'says', groups: [head], cueFirst: i, cueLast: i, forward: true })
      continue
    }
    const tailGroups = groups.filter((group) => group.first > i)
    const tail = tailGroups[0]
    const tailWords = wordsBetween(segment, i, segment.last + 1)
    const tailEvents = segment.marks.some((mark) => isEvent(mark) && mark.first > i)
    if (tail && tailWords <= 7 && !tailEvents && headEvents && SPEAKING_HEADS.has(tail.head)) {
      drafts.push({ verb: 'says', groups: [tail], cueFirst: i, cueLast: segment.last, forward: false })
    }
  }
  return drafts
}

/** Whether a group stands beside "claim", "report" or "accusation": whose words a denial takes up. */
export function besideClaim(segment: Segment, group: Group): boolean {
  if (group.nominative) return false
  return (segment.sentence.cues.get('claimNoun') ?? []).some((noun) => {
    const [from, to] = noun.last < group.first ? [noun.last, group.first] : [group.last, noun.first]
    const verb = VERBS.some((cue) => segment.cues.get(cue)?.some((mark) => mark.first > from && mark.last < to))
    if (verb) return false
    if (noun.last < group.first)
      return wordsBetween(segment, noun.last, group.first) <= 3 && noMarkBetween(segment, noun.last, group.first)
    // Where whatever owns stands behind and the verb stands first or last, what stands before "report" is who answers it.
    const { order, owner } = segment.sentence.field.grammar
    if (order !== 'verb-medial' && owner === 'after') return false
    return (
      noun.first > group.last &&
      wordsBetween(segment, group.last, noun.first) <= 2 &&
      noMarkBetween(segment, group.last, noun.first)
    )
  })
}

/** "Yerevan and Baku trade accusations": each accuses the other. */
function reciprocal(segment: Segment, groups: readonly Group[], drafts: readonly Draft[]): Draft[] {
  const cue = segment.cues.get('eachOther')?.[0]
  if (!cue) return []
  const sides = groups.filter((group) => isSide(group.who) && SPEAKING_HEADS.has(group.head))
  const both = (['armenia', 'azerbaijan'] as const).map((who) =>
    sides.find((group) => group.who === who || (who === 'armenia' && group.who === 'artsakh')),
  )
  if (drafts.some((draft) => draft.verb === 'accuses' && draft.groups.length > 1)) return []
  if (sides.length === 0 && (segment.cues.has('parties') || segment.cues.has('bothSides'))) {
    const sources = (['armenia', 'azerbaijan'] as const).map(
      (claimant): Source => ({ claimant, office: null, name: null, basis: 'statement', group: null }),
    )
    return [{ verb: 'accuses', groups: [], sources, cueFirst: cue.first, cueLast: cue.last, forward: true }]
  }
  if (!both[0] || !both[1]) return []
  return [{ verb: 'accuses', groups: [both[0], both[1]], cueFirst: cue.first, cueLast: cue.last, forward: true }]
}

/** "Both capitals said they had accepted …": each of the two says it. */
function together(segment: Segment, drafts: readonly Draft[]): Draft[] {
  if (drafts.length > 0) return []
  const parties = [...(segment.cues.get('parties') ?? []), ...(segment.cues.get('bothSides') ?? [])]
  const verbs = [...(segment.cues.get('says') ?? []), ...(segment.cues.get('confirms') ?? [])]
  for (const who of parties) {
    const cue = verbs.find((verb) => verb.first > who.last && wordsBetween(segment, who.last, verb.first) === 0)
    if (!cue) continue
    const sources = (['armenia', 'azerbaijan'] as const).map(
      (claimant): Source => ({ claimant, office: null, name: null, basis: 'statement', group: null }),
    )
    return [{ verb: 'says', groups: [], sources, cueFirst: who.first, cueLast: cue.last, forward: true }]
  }
  return []
}

/** "Армения сообщила о четырех раненых, Азербайджан — об одном погибшем": a dash stands for the verb, where a loss of its own follows. */
function dashed(segment: Segment, groups: readonly Group[], drafts: readonly Draft[]): Draft[] {
  const { field } = segment.sentence
  return groups.flatMap((group): Draft[] => {
    const dash = group.last + 1
    if (!isSide(group.who) || !SPEAKING_HEADS.has(group.head) || !isDash(field, dash)) return []
    if (!isMark(field, group.first - 1, ',')) return []
    const earlier = drafts.some(
      (draft) => draft.verb === 'says' && draft.forward && draft.cueLast < group.first && !draft.groups.includes(group),
    )
    const loses = (['killed', 'wounded', 'captured', 'missing'] as const).some((cue) =>
      segment.cues.get(cue)?.some((mark) => mark.first > dash),
    )
    return earlier && loses ? [{ verb: 'says', groups: [group], cueFirst: dash, cueLast: dash, forward: true }] : []
  })
}

/** "he said", "the statement added": no new speaker. */
const goesOn = (segment: Segment, cue: Mark): boolean =>
  segment.cues.get('sameSpeaker')?.some((mark) => mark.first <= cue.first && mark.last >= cue.last && mark.last > mark.first) ??
  false

/** "casualties reported": a verb of saying behind what is said, with nothing behind it, is said of nobody. */
const isReported = (segment: Segment, cue: Mark): boolean =>
  wordsBetween(segment, cue.last, segment.last + 1) === 0 &&
  segment.marks.some((mark) => isEvent(mark) && mark.last === cue.first - 1)

/** "denied Azerbaijan's reports accusing Armenia": the verb behind the denial is the accuser's. */
function isAccusersVerb(groups: readonly Group[], cue: Mark, accusers: ReadonlySet<Group>, denial: Mark | undefined): boolean {
  const nearest = groups.findLast((group) => group.last < cue.first && SPEAKING_HEADS.has(group.head))
  return denial !== undefined && denial.first < cue.first && nearest !== undefined && accusers.has(nearest)
}

const SEAT_WORDS = 4

/** The party in whose capital the first words of a segment put us; null where they name none. */
function seatOf(segment: Segment, first: Group | undefined): Claimant | null {
  if (first?.head !== 'name' || first.who === null || first.who === 'both' || first.who === 'otherCountry') return null
  const opens = first.first <= segment.first + 2
  return opens && (first.role === 'at' || segment.cues.get('inPlace')?.some((mark) => mark.last === first.first - 1) === true)
    ? first.who
    : null
}

/** Finds who says what in a segment. */
export function attribute(segment: Segment, lexicon: Lexicon, context: Context): Attributed {
  const topicEnd = topicEndOf(segment, lexicon)
  const named = groupsOf(segment, lexicon.grammar)
  const topic = named[0]?.who ?? null
  if (topicEnd >= segment.first && isSide(topic)) context.topic = topic
  // "In Baku, however, …": the seat stands in a segment of its own, cut off before what it is the seat of.
  const isCutOff = segment.first > segment.sentence.first && segment.first - segment.sentence.first <= SEAT_WORDS
  context.seat = seatOf(segment, named[0]) ?? (isCutOff ? context.seat : null)
  const groups = named.filter((group) => group.first > topicEnd)
  const { cues } = segment
  const drafts: Draft[] = []
  const taken = new Set<number>()
  const denied = cues.has('denies') || segment.sentence.cues.has('falsehood')
  const accusers = new Set(denied ? groups.filter((group) => besideClaim(segment, group)) : [])
  const according = (cue: Mark, index: number, forward: boolean) => {
    const group = groups[index]
    if (!group) return
    // "the report put out by Baku" inside a denial names the accuser, no source.
    if (accusers.has(group) && groups.some((other) => !accusers.has(other) && SPEAKING_HEADS.has(other.head))) return
    taken.add(index)
    drafts.push({
      verb: 'says',
      groups: [group],
      cueFirst: Math.min(cue.first, group.first),
      cueLast: Math.max(cue.last, group.last),
      forward,
    })
  }
  for (const cue of cues.get('accordingTo') ?? []) {
    const index = groups.findIndex(
      (group) => group.first > cue.last && SPEAKING_HEADS.has(group.head) && wordsBetween(segment, cue.last, group.first) <= 6,
    )
    const eventsBefore = segment.marks.some((mark) => isEvent(mark) && mark.first < cue.first)
    if (index >= 0) according(cue, index, !eventsBefore)
  }
  for (const cue of cues.get('accordingToAfter') ?? []) {
    const near = (group: Group) =>
      group.last < cue.first && SPEAKING_HEADS.has(group.head) && wordsBetween(segment, group.last, cue.first) <= 6
    const nearest = groups.findLastIndex((group) => near(group))
    // "Nazirlikdən Metbuat.az-a verilən məlumata görə": the outlet is only who was told.
    const told = groups[nearest]?.head === 'outlet' ? groups.findLastIndex((group) => near(group) && group.head === 'speaker') : -1
    const index = told >= 0 ? told : nearest
    const group = groups[index]
    if (group && (told >= 0 || wordsBetween(segment, group.last, cue.first) <= 4))
      according(cue, index, !segment.marks.some((mark) => isEvent(mark) && mark.first < group.first))
  }
  const spoken = new Set<number>()
  const nouns = new Set(denied ? (cues.get('claimNoun') ?? []).map((mark) => mark.first) : [])
  for (const [name, verb] of SPEECH) {
    for (const cue of cues.get(name) ?? []) {
      if (spoken.has(cue.first) || (verb === 'says' && nouns.has(cue.first)) || goesOn(segment, cue)) continue
      if (verb === 'says' && lexicon.grammar.order === 'verb-medial' && isReported(segment, cue)) continue
      // "accepted a proposal": whoever accepts proposes nothing.
      if (
        verb === 'calls' &&
        cues.get('agrees')?.some((mark) => mark.last < cue.first && wordsBetween(segment, mark.last, cue.first) <= 1)
      )
        continue
      if (verb !== 'denies' && denied && isAccusersVerb(groups, cue, accusers, cues.get('denies')?.[0])) continue
      spoken.add(cue.first)
      const subject = subjectOf(segment, groups, cue, verb, taken, lexicon.grammar.order, accusers)
      if (!subject) continue
      const who = coordinated(segment, groups, subject.index)
      if (verb !== 'calls' || who.every((group) => group.who !== null || group.office !== null)) {
        drafts.push({ verb, groups: who, cueFirst: cue.first, cueLast: cue.last, forward: subject.forward })
      }
    }
  }
  if (cues.has('eachOther')) drafts.push(...reciprocal(segment, groups, drafts))
  drafts.push(...together(segment, drafts))
  drafts.push(...dashed(segment, groups, drafts))
  for (const draft of headsAndTails(segment, groups, `:${lexicon.grammar.colons ?? ''}`, topicEnd)) {
    if (!drafts.some((other) => other.groups.some((group) => draft.groups.includes(group)))) drafts.push(draft)
  }
  const opening = groups[0]
  if (
    drafts.length === 0 &&
    opening &&
    (opening.head === 'speaker' || (topicEnd >= segment.first && namesSpeaker(segment, opening, topicEnd))) &&
    !accusers.has(opening) &&
    opening.first <= Math.max(segment.first, topicEnd) + 4 &&
    !segment.marks.some((mark) => isEvent(mark) && mark.first < opening.first)
  ) {
    // An official who opens the sentence with any other verb, as in "The ministry names 71 servicemen killed".
    drafts.push({ verb: 'says', groups: [opening], cueFirst: opening.last, cueLast: opening.last, forward: true })
  }
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
  const attributions: Attribution[] = []
  drafts.sort((a, b) => a.cueFirst - b.cueFirst)
  const officials = drafts.some((draft) =>
    draft.groups.some((group) => group.head === 'speaker' || (group.who !== null && group.head !== 'press')),
  )
  for (const draft of drafts) {
    const sources: Source[] = [...(draft.sources ?? [])]
    for (const group of draft.groups) {
      const source = sourceOf(group, context)
      if (source && !(officials && source.basis === 'relay' && (group.head === 'outlet' || source.claimant === 'media')))
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
  return { groups, attributions }
}

/** A stretch of a segment in one source's words. */
export interface Piece {
  readonly first: number
  readonly last: number
  readonly attributions: readonly Attribution[]
}

/** "… accuses … of shelling, and Yerevan denies": a denial in two or three words behind what somebody else has said in full. */
function answersOnly(segment: Segment, one: Attribution, next: Attribution): boolean {
  if (next.verb !== 'denies' || one.verb === 'denies' || !one.forward || next.from <= one.to) return false
  if (wordsBetween(segment, next.from, next.to) > 2) return false
  const events = segment.marks.filter(isEvent)
  return events.some((mark) => mark.first > one.to && mark.last < next.from) && !events.some((mark) => mark.first >= next.from)
}

/** Cuts a segment where one source's words end and the next one's begin. */
export function piecesOf(segment: Segment, attributions: readonly Attribution[]): Piece[] {
  const pieces: Piece[] = []
  let first = segment.first
  let held: Attribution[] = []
  const [opening] = attributions
  const apart = opening && (commaBefore(segment, opening.from) || isMark(segment.sentence.field, opening.from - 1, ':'))
  if (opening?.forward && opening.from > first && apart) {
    // "Three soldiers killed, Azerbaijan says one wounded": what stands before is not in those words.
    const before = segment.marks.some((mark) => isEvent(mark) && mark.last < opening.from)
    const after = segment.marks.some((mark) => isEvent(mark) && mark.first > opening.to)
    if (before && after) {
      pieces.push({ first, last: opening.from - 1, attributions: [] })
      first = opening.from
    }
  }
  attributions.forEach((one, index) => {
    held.push(one)
    const next = attributions[index + 1]
    if (!next) return
    const shared = one.sources.some((source) => next.sources.some((other) => other.group === source.group))
    const inside = segment.marks.some((mark) => isEvent(mark) && mark.first > one.from && mark.last < one.to)
    const nextInside = segment.marks.some((mark) => isEvent(mark) && mark.first > next.from && mark.last < next.to)
    let cut = -1
    // "…, said the prosecutor, accusing the Armenian forces": an accusation with no news of its own belongs to the news before it.
    const tells =
      next.verb !== 'accuses' || one.verb === 'accuses' || segment.marks.some((mark) => isEvent(mark) && mark.first > next.cueFirst)
    if (shared) cut = next.verb === 'calls' || !tells ? -1 : next.cueFirst
    else if (next.from > one.to && (inside || nextInside)) cut = nextInside ? next.from : one.to + 1
    else if (next.forward && next.from > one.to) cut = next.from
    else if (answersOnly(segment, one, next)) cut = next.from
    else if (!one.forward && next.from > one.to) cut = one.to + 1
    if (cut <= first || cut > segment.last) return
    pieces.push({ first, last: cut - 1, attributions: held })
    first = cut
    held = []
  })
  pieces.push({ first, last: segment.last, attributions: held })
  return pieces
}

/** In whose words the token stands; undefined where nobody is named. */
export function attributionAt(attributions: readonly Attribution[], token: number): Attribution | undefined {
  let best: Attribution | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const one of attributions) {
    const inside = token >= one.from && token <= one.to
    const fits = inside || (one.forward ? token > one.from : token < one.to)
    const distance = (inside ? 0 : one.forward ? token - one.to : one.from - token) + (fits ? 0 : 1000)
    if (Math.abs(distance) < bestDistance) {
      best = one
      bestDistance = Math.abs(distance)
    }
  }
  return best
}
