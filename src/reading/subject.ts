import type { Group } from './actors.ts'
import { isDash, isMark, type Segment } from './document.ts'
import type { Cue, Lexicon } from './lexicon.ts'
import type { Mark } from './marks.ts'
import { namesTopic, roleOf } from './roles.ts'
import { isSide } from './sides.ts'
import { commaBefore, isAnd, isEvent, isObject, noMarkBetween, SPEAKING_HEADS, VERBS, type Verb, wordsBetween } from './speech.ts'
import { isHeadFinal, speakerBefore } from './verb-final.ts'

/** "After talks in Moscow, Yerevan and Baku announced": a place before a comma is none of those who speak behind it. */
const isListedPlace = (segment: Segment, before: Group, group: Group): boolean =>
  before.head === 'name' &&
  isMark(segment.sentence.field, before.last + 1, ',') &&
  group.first > before.last + 1 &&
  standsIn(segment, before)

/** "Putin and Ilham Aliyev": a capitalised word that no table knows, before a name. */
function isFirstName(segment: Segment, at: number): boolean {
  const { folded, tokens } = segment.sentence.field
  const initial = folded.source[folded.at[tokens[at]?.start ?? 0] ?? 0] ?? ''
  return initial !== initial.toLowerCase() && !segment.marks.some((mark) => mark.first <= at && mark.last >= at)
}

const isLittle = ({ sentence: { field } }: Segment, at: number): boolean =>
  field.tokens[at]?.kind === 'word' && (field.tokens[at]?.end ?? 0) - (field.tokens[at]?.start ?? 0) <= 3

/** Between two of a list stand commas, dashes, "and" and articles alone. */
function isOneList(segment: Segment, group: Group, next: Group): boolean {
  const { field } = segment.sentence
  for (let k = group.last + 1; k < next.first; k++) {
    if (!isLittle(segment, k) && !isAnd(segment, k) && !isMark(field, k, ",/-'’") && !isDash(field, k)) return false
  }
  return next.first > group.last
}

const WORDS_TO_SIGNERS = 3

/** "κοινή ανακοίνωση των ΗΠΑ, της Αρμενίας και του Αζερμπαϊτζάν": all whom a joint statement names in one list beside it have signed it. */
export function signers(segment: Segment, groups: readonly Group[], index: number): Group[] {
  const signs = (group: Group | undefined): group is Group =>
    group !== undefined && (group.head === 'name' || group.head === 'speaker') && group.who !== null && group.who !== 'both'
  if (!segment.cues.has('jointly') || !signs(groups[index])) return []
  const joins = (k: number): boolean => {
    const [group, next] = [groups[k], groups[k + 1]]
    return signs(group) && signs(next) && isOneList(segment, group, next) && !isListedPlace(segment, group, next)
  }
  let [first, last] = [index, index]
  while (joins(first - 1)) first--
  while (joins(last)) last++
  const list = groups.slice(first, last + 1)
  const [start, end] = [list[0]?.first ?? 0, list.at(-1)?.last ?? 0]
  const beside = segment.cues
    .get('jointly')
    ?.some((mark) =>
      mark.last < start
        ? wordsBetween(segment, mark.last, start) <= WORDS_TO_SIGNERS
        : wordsBetween(segment, end, mark.first) <= WORDS_TO_SIGNERS,
    )
  return beside && (list.length > 2 || (list.length > 1 && list.some(({ who }) => !isSide(who)))) ? list : []
}

/** "…, l'Azerbaïdjan": the token that an article begins at, where one written onto the name stands before it. */
export const pastArticle = (segment: Segment, at: number): number => {
  const { field } = segment.sentence
  const article = field.tokens[at - 2]
  return isMark(field, at - 1, "'’") && article?.kind === 'word' && article.end - article.start <= 3 ? at - 2 : at
}

/** Sources joined to one by "and" or commas, as in a joint statement. */
export function coordinated(segment: Segment, groups: readonly Group[], index: number, cue?: Mark): Group[] {
  const signed = signers(segment, groups, index)
  if (signed.length > 0) return signed
  const all: Group[] = []
  let i = index
  for (;;) {
    const group = groups[i]
    if (!group) break
    all.push(group)
    const before = groups[i - 1]
    if (
      !before ||
      !SPEAKING_HEADS.has(before.head) ||
      before.who === 'both' ||
      (before.role !== 'plain' && !(before.role === 'owner' && segment.cues.has('jointly'))) ||
      isListedPlace(segment, before, group)
    )
      break
    const { field } = segment.sentence
    const reach = segment.cues.has('jointly') ? 3 : 2
    let joint = wordsBetween(segment, before.last, group.first) <= reach && before.last + reach + 2 >= group.first
    // "l'Arménie, l'Azerbaïdjan et les États-Unis"
    const start = pastArticle(segment, group.first)
    for (let k = before.last + 1; k < start && joint; k++) {
      if (field.tokens[k]?.kind === 'mark') joint = isMark(field, k, ',/-')
      else
        joint =
          isAnd(segment, k) ||
          isFirstName(segment, k) ||
          ((isAnd(segment, k - 1) || (reach > 2 && isAnd(segment, k - 2))) && isLittle(segment, k))
    }
    // "… in Azerbaijan, the ministry denies": a comma joins only further names of a list that ends in "and".
    const apart = isMark(field, before.last + 1, ',')
    if (all.length === 1 && apart) {
      // "Macron, Putin urge a truce": in a headline the comma says "and".
      let linked =
        segment.cues.has('jointly') ||
        (!isHeadFinal(field.grammar) && field.name === 'title' && before.first === segment.first && group.first === before.last + 2)
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
    // "تقول يريفان وباكو تنفي": the second has a verb of its own.
    const verb =
      cue && VERBS.some((name) => segment.cues.get(name)?.some((mark) => mark.first === next.last + 1 && mark.first !== cue.first))
    if (verb && segment.sentence.field.grammar.order === 'verb-first') break
    if (!joinedBehind(segment, group, next) && !namedTogether(segment, group, next) && !isListed(segment, groups, k)) break
    all.push(next)
  }
  return all
}

/** Where the verb stands last, the first of a list that opens the segment is found first: the list's last name. */
export function endOfList(segment: Segment, groups: readonly Group[], index: number): number {
  let end = index
  let and = false
  for (;;) {
    const [group, next] = [groups[end], groups[end + 1]]
    const listed = group !== undefined && next?.head === group.head && next.role === 'plain' && group.role === 'plain'
    const joined = listed && isAnd(segment, group.last + 1)
    const linked = listed && next.first - group.last === 2 && (joined || isMark(segment.sentence.field, group.last + 1, ','))
    // "Erivan, Azerbaycan sınırında …": a comma alone closes the subject.
    if (!linked) return and || !isHeadFinal(segment.sentence.field.grammar) ? end : index
    and ||= joined
    end++
  }
}

/** "أرمينيا وأذربيجان": the "and" is written onto the second name. */
const joinedBehind = (segment: Segment, group: Group, next: Group): boolean =>
  group.last + 1 === next.first && segment.marks.some((mark) => mark.first === next.first && mark.joined)

/** "ABD Dışişleri, Azerbaycan ve Ermenistan ortak açıklamada": who signs is a list that goes on to its "and", where the verb closes the sentence. */
function isListed(segment: Segment, groups: readonly Group[], k: number): boolean {
  const [group, next] = [groups[k - 1], groups[k]]
  const { field } = segment.sentence
  if (!group || !next || !segment.cues.has('jointly') || !SPEAKING_HEADS.has(next.head)) return false
  // "… teilten das US-Außenministerium und die Außenministerien beider Länder gemeinsam mit"
  const { first } = next
  if (field.grammar.order !== 'verb-final' && isAnd(segment, group.last + 1) && first === group.last + 3)
    return isLittle(segment, first - 1)
  if (first !== group.last + 2) return false
  return isAnd(segment, group.last + 1) || (isMark(field, group.last + 1, ',') && isListed(segment, groups, k + 1))
}

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

const isBehind = (segment: Segment, cue: Cue, group: Group): boolean =>
  segment.cues.get(cue)?.some((mark) => mark.last === group.first - 1) ?? false

/** "yang memisahkan diri dari Azerbaijan", "mit Baku über …": a name behind "from" or "with" is no subject. */
const isAdjunct = (segment: Segment, group: Group): boolean =>
  ((group.head === 'name' || (group.head === 'forces' && group.office === null)) &&
    (isBehind(segment, 'from', group) || isBehind(segment, 'toward', group))) ||
  // "vor dem Treffen mit Alijew meldete Armenien"
  (group.head === 'speaker' && segment.sentence.field.grammar.bracket === true && isBehind(segment, 'toward', group)) ||
  // "mediated by Russian peacekeepers, the ministry said"
  (isBehind(segment, 'brokered', group) && isMark(segment.sentence.field, group.last + 1, ',')) ||
  // "said on television"
  (group.head === 'press' &&
    group.who === null &&
    group.origin === null &&
    (['from', 'toward', 'inPlace'] as const).some((cue) => isBehind(segment, cue, group)))

/** A name behind a word for where, or joined by "and" to one that is: "between Baku and Yerevan". */
function isBetween(segment: Segment, groups: readonly Group[], index: number): boolean {
  const [group, before] = [groups[index], groups[index - 1]]
  if (!group) return false
  if (isBehind(segment, 'inPlace', group)) return true
  const joined =
    before && (joinedBehind(segment, before, group) || (isAnd(segment, before.last + 1) && before.last + 2 === group.first))
  return joined === true && isBehind(segment, 'inPlace', before)
}

/** "im Konflikt um Karabach", "in Karabakh": what is fought over, behind a word for where. */
export const isFoughtOver = (segment: Segment, group: Group): boolean =>
  group.who === 'artsakh' &&
  group.head === 'name' &&
  (isBehind(segment, 'inPlace', group) || (group.role === 'at' && isHeadFinal(segment.sentence.field.grammar)))

const standsIn = (segment: Segment, group: Group): boolean =>
  segment.cues.get('inPlace')?.some((mark) => mark.last === group.first - 1) ?? false

const isRelative = (segment: Segment, group: Group, cue: Mark): boolean =>
  wordsBetween(segment, group.last, cue.first) === 1 && isMark(segment.sentence.field, group.last + 1, ',')

/** "both sides announced": the parties speak, not whoever was named before them. */
const partiesSpeak = (segment: Segment, group: Group, cue: Mark): boolean =>
  segment.cues.get('parties')?.some(
    (mark) =>
      mark.first > group.last &&
      mark.last < cue.first &&
      // "საფრანგეთი მხარეებს მოუწოდებს": whom a case tells to be called on does not call.
      mark.role !== 'toward' &&
      wordsBetween(segment, mark.last, cue.first) <= 2,
  ) ?? false

const TIMES: ReadonlySet<Cue> = new Set(['today', 'yesterday', 'tomorrow', 'night', 'morning', 'afternoon', 'evening'])

/** Words between two tokens, without the day and hour: "announced late on Sunday the ministry". */
function wordsButTimes(segment: Segment, from: number, to: number): number {
  const words = wordsBetween(segment, from, to)
  if (words <= 3) return words
  const times = new Set<number>()
  for (const { first, last, means } of segment.marks) {
    if (first <= from || last >= to) continue
    const time =
      means.is === 'weekday' || means.is === 'month' || means.is === 'number' || (means.is === 'cue' && TIMES.has(means.cue))
    if (time) for (let i = first; i <= last; i++) times.add(i)
  }
  return words - times.size
}

/** "Baku accused Armenia and said": the second verb has the subject of the first, and what stands between is what the first one tells. */
function firstVerb(segment: Segment, groups: readonly Group[], cue: Mark): Mark | undefined {
  // "… tells nothing of its soldiers but speaks of 63 civilians"
  const joins = [...(segment.cues.get('and') ?? []), ...(segment.cues.get('contrast') ?? [])]
  const and = joins.findLast((mark) => mark.last < cue.first && wordsBetween(segment, mark.last, cue.first) <= 1)
  if (!and || groups.some((group) => group.first > and.last && group.last < cue.first)) return undefined
  const verbs = [...VERBS, 'silent' as const]
    .flatMap((name) => segment.cues.get(name) ?? [])
    .filter((mark) => mark.last < and.first)
  const verb = verbs.reduce<Mark | undefined>((last, mark) => (last && last.first >= mark.first ? last : mark), undefined)
  const spoken = groups.some(
    (group) =>
      SPEAKING_HEADS.has(group.head) &&
      verb !== undefined &&
      group.last < verb.first &&
      wordsBetween(segment, group.last, verb.first) <= 3 &&
      noMarkBetween(segment, group.last, verb.first),
  )
  return spoken ? verb : undefined
}

/** "writes in Armenia the EU mission": a place that only says where the speaker behind it is. */
const isSeatOf = (segment: Segment, seat: Group | undefined, group: Group): boolean =>
  seat?.head === 'name' && seat.role === 'at' && group.role === 'plain' && wordsBetween(segment, seat.last, group.first) === 0

/** "the prime minister told parliament": a body without an owner, right before the verb, is who was told. */
const isTold = (segment: Segment, speaker: Group | undefined, group: Group): boolean =>
  speaker?.head === 'speaker' &&
  speaker.who !== null &&
  group.who === null &&
  !group.again &&
  group.office !== null &&
  group.office !== speaker.office &&
  noMarkBetween(segment, speaker.last, group.first)

/** Nothing stands between, but for a helping verb behind the verb. */
const standsBeside = (segment: Segment, group: Group, cue: Mark): boolean =>
  group.last < cue.first
    ? wordsBetween(segment, group.last, cue.first) === 0 && noMarkBetween(segment, group.last, cue.first)
    : wordsBetween(segment, cue.last, group.first) <= 1 && noMarkBetween(segment, cue.last, group.first)

const WHERE_IT_WAS_SAID = 3

/** "…, the spokesman wrote on Facebook, raising the toll": a comma or dash closes the verb, with nothing but where or when it was said before it. */
function endsSoon(segment: Segment, cue: Mark): boolean {
  const { field } = segment.sentence
  for (let i = cue.last + 1; i <= cue.last + WHERE_IT_WAS_SAID; i++) {
    if (isMark(field, i, ',') || isDash(field, i)) return true
    const tells = segment.marks.some(
      ({ first, last, means }) =>
        first <= i &&
        last >= i &&
        first > cue.last &&
        (means.is === 'actor' || means.is === 'place' || means.is === 'number' || means.is === 'person'),
    )
    if (tells || field.tokens[i]?.kind === 'number' || segment.marks.some((mark) => isEvent(mark) && mark.first === i)) return false
  }
  return false
}

/** "Hajiyev, an aide to President Aliyev": a second official of one side behind a comma tells who the first one is. */
const standsApposed = (segment: Segment, one: Group | undefined, next: Group | undefined): boolean =>
  one?.head === 'speaker' &&
  next?.head === 'speaker' &&
  one.who === next.who &&
  isMark(segment.sentence.field, one.last + 1, ',') &&
  next.first - one.last <= 6

const isWhere = (segment: Segment, group: Group): boolean =>
  segment.cues.get('inPlace')?.some((mark) => mark.last < group.first && group.first - mark.last <= 2) ?? false

/** "said Armenian forces had fired": an army with its verb of fire right behind it does what is told. */
const firesNext = (segment: Segment, group: Group, order: Lexicon['grammar']['order']): boolean =>
  order === 'verb-medial' &&
  group.head === 'forces' &&
  (['fires', 'strikes', 'breaks', 'breach', 'combat'] as const).some((name) =>
    segment.cues
      .get(name)
      ?.some(
        (mark) =>
          mark.first > group.last &&
          wordsBetween(segment, group.last, mark.first) <= 2 &&
          noMarkBetween(segment, group.last, mark.first),
      ),
  )
/** "Baku räumt 50 ein": the figure stands within the verb. */
function holdsFigure(segment: Segment, { first, last }: Mark): boolean {
  for (let i = first + 1; i < last; i++) if (segment.sentence.field.tokens[i]?.kind === 'number') return true
  return false
}

/** Who says what a verb of speech tells, and on which side of the verb it stands; null where nobody in reach can be the speaker. */
export function subjectOf(
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
  const shared = order === 'verb-final' ? undefined : firstVerb(segment, groups, cue)
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]
    if (!group || !SPEAKING_HEADS.has(group.head) || group.who === 'both' || group.role === 'agent') continue
    // "Բաքվից հայտարարում են": where it is reported from speaks only right beside its verb.
    if (group.role === 'from' && (order === 'verb-final' || !standsBeside(segment, group, cue))) continue
    if (group.role === 'owner' && group.head === 'name') continue
    // "vor dem Treffen Paschinjans mit Alijew meldete Armenien"
    if (group.role === 'owner' && group.head === 'speaker' && group.first === group.last && segment.sentence.field.grammar.bracket)
      continue
    // "Президент на заседании Совбеза говорил": a body in the genitive that names no country is where or whose.
    if (group.role === 'owner' && group.who === null && before >= 0 && order !== 'verb-final') continue
    if (isObject(segment, group.first) || namesTopic(segment, group)) continue
    // "Հայաստանի արտգործնախարարի հետ զրույցում": with whom, not who speaks.
    if (segment.cues.get('towardAfter')?.some((mark) => mark.first === group.last + 1)) continue
    // "sagte der Minister im Kabinett": a body behind a word for where, of no country, is where it was said.
    if (
      before >= 0 &&
      group.head === 'speaker' &&
      group.who === null &&
      group.last < cue.first &&
      isBehind(segment, 'inPlace', group)
    )
      continue
    if (verb === 'calls' && group.role !== 'plain') continue
    // "a plan for a truce between Baku and Yerevan": between whom, not who calls for it.
    if (verb === 'calls' && group.first > cue.last && isSide(group.who) && isBetween(segment, groups, i)) continue
    // "в Ереване заявили": a seat speaks only right beside its verb.
    // "la missione europea in Armenia ha confermato": where it sits is not who speaks.
    const sits = before >= 0 && group.head === 'name' && standsIn(segment, group)
    const at = group.role === 'at' || isFoughtOver(segment, group) || sits
    const seat = group.head === 'name' && at && group.last < cue.first
    const opens = seat && before < 0 && group.first <= segment.first + 1 && verb === 'accuses'
    if (seat && !opens && (wordsBetween(segment, group.last, cue.first) > 2 || !noMarkBetween(segment, group.last, cue.first)))
      continue
    if (order !== 'verb-final' && isAdjunct(segment, group)) continue
    // "36 Verletzungen durch armenische Truppen meldet das Ministerium": who did it does not tell it.
    if (order === 'verb-medial' && group.head === 'forces' && group.last < cue.first && roleOf(segment, group) === 'agent') continue
    if (
      group.possessor !== null ||
      (accusers.has(group) && groups.some((other) => other !== group && !accusers.has(other) && SPEAKING_HEADS.has(other.head)))
    )
      continue
    // "annonce à la télévision": where it was said.
    if ((group.head === 'press' || group.head === 'outlet') && group.who === null && isWhere(segment, group)) continue
    if (group.last < cue.first) {
      // "selon Bakou, qui accuse Erevan": whom a source is goes on as the subject of its relative clause.
      // "على ما أعلن المتحدث، متهما …": with the verb first a participle behind a comma goes on with who has spoken.
      const participle = order === 'verb-first' && verb === 'accuses' && commaBefore(segment, cue.first)
      const relative = taken.has(i) && (participle || (order === 'verb-medial' && isRelative(segment, group, cue)))
      if ((taken.has(i) && !relative) || (shared && group.first > shared.first)) continue
      // "Лавров в Баку заявил", "in Karabakh": where it was said speaks only where nobody else does.
      const other = groups[before]
      const apart = other !== undefined && !noMarkBetween(segment, other.last, group.first)
      const seat = at && other !== undefined && other.role !== 'at' && !apart
      // "told the Reuters agency": an outlet is no speaker beside an official.
      const carrier = group.head === 'outlet' && groups[before]?.head === 'speaker'
      if (group.role !== 'toward' && !seat && !carrier && !isTold(segment, groups[before], group)) before = i
    } else if (
      group.first > cue.last &&
      !firesNext(segment, group, order) &&
      (after < 0 || isSeatOf(segment, groups[after], group))
    )
      after = i
  }
  if (order === 'verb-final') {
    const speaks = (group: Group) =>
      SPEAKING_HEADS.has(group.head) &&
      group.who !== 'both' &&
      group.possessor !== 'enemy' &&
      // "ordu itkilərini etiraf etdi": a bare "its" says nothing.
      !(group.possessor !== null && group.head === 'name' && group.who === null) &&
      !accusers.has(group) &&
      // "در قره‌باغ": no case tells, but the word for where.
      !(segment.sentence.field.grammar.owner === 'after' && isFoughtOver(segment, group))
    // "…، و باکو می‌گوید", "…، ایروان تکذیب کرد": right behind "and" or a comma and right before its verb, where no case tells.
    const beside = groups.findIndex(
      (group, index) =>
        group.head === 'name' &&
        group.last === cue.first - 1 &&
        (isAnd(segment, group.first - 1) || isMark(segment.sentence.field, group.first - 1, ',')) &&
        !taken.has(index) &&
        speaks(group) &&
        !isBetween(segment, groups, index) &&
        segment.sentence.field.grammar.owner === 'after',
    )
    before = beside >= 0 ? beside : speakerBefore(segment, groups, cue, taken, speaks)
  }
  const next = groups[after]
  // "X, the ombudsman, says …" with the verb last: the comma closes the apposition, not what is said.
  const apposed = order === 'verb-final' && groups.some((group) => group.head === 'speaker' && group.last === cue.first - 2)
  const tail = commaBefore(segment, cue.first) && !apposed
  // "…, dijo ante los diputados el primer ministro": behind a comma the verb's subject may stand further off.
  const nextReach = tail && order === 'verb-medial' ? 6 : 3
  const nextNear =
    next !== undefined && wordsButTimes(segment, cue.last, next.first) <= nextReach && noMarkBetween(segment, cue.last, next.first)
  // "… smentita da Erevan": whoever stands behind "by" speaks, whomever the sentence has named before.
  const byWhom =
    order === 'verb-medial' &&
    next !== undefined &&
    segment.cues
      .get('by')
      ?.some(
        (mark) =>
          mark.first > cue.first &&
          mark.last >= cue.last &&
          mark.first <= cue.last + 1 &&
          mark.last < next.first &&
          wordsBetween(segment, mark.last, next.first) <= 1,
      )
  if (byWhom && verb !== 'calls') {
    const told = segment.marks.some((mark) => isEvent(mark) && mark.first < cue.first)
    return { index: after, forward: !told }
  }
  // "Die Ministerin hat Aserbaidschan aufgefordert": of two before the participle the first one calls on the second.
  if (verb === 'calls' && segment.sentence.field.grammar.bracket) {
    const [first, second] = [groups[before - 1], groups[before]]
    const around =
      first !== undefined &&
      second !== undefined &&
      SPEAKING_HEADS.has(first.head) &&
      noMarkBetween(segment, first.last, cue.first) &&
      segment.cues.get('helping')?.some((mark) => mark.first === first.last + 1 && mark.last < second.first)
    if (around) return { index: before - 1, forward: true }
  }
  if (verb === 'accuses') {
    // "…, ont accusé les autorités": the accuser stands behind, where nobody has spoken before.
    const spoken = ([...VERBS, 'accordingTo'] as const).some((name) =>
      segment.cues.get(name)?.some((mark) => mark.first < cue.first),
    )
    const told = segment.marks.some((mark) => isEvent(mark) && mark.first < cue.first)
    if (tail && nextNear && next && told && !spoken) return { index: after, forward: false }
    const [first, second] = [groups[before - 1], groups[before]]
    // "hat Armenien Aserbaidschan vorgeworfen", "Armenien hat Baku beschuldigt": of two names before the verb the first accuses the second.
    const beside = first && second && first.last + 1 === second.first && first.head === 'name'
    const around =
      segment.sentence.field.grammar.bracket &&
      segment.cues.get('helping')?.some((mark) => mark.first === (first?.last ?? 0) + 1 && mark.last < (second?.first ?? 0))
    if (first && second && (beside || around) && isSide(first.who) && isSide(second.who) && first.who !== second.who)
      return { index: before - 1, forward: true }
    // "achacó a los armenios nuevos disparos": whom it is laid to does not lay it.
    // "…, it said, blaming Azerbaijani troops"
    const blamed =
      next !== undefined &&
      before < 0 &&
      (roleOf(segment, next) === 'toward' || (order === 'verb-medial' && next.head === 'forces'))
    return before >= 0 ? { index: before, forward: true } : nextNear && next && !blamed ? { index: after, forward: true } : null
  }
  const eventsBefore = segment.marks.some((mark) => isEvent(mark) && mark.first < cue.first)
  // "'Stop fighting', urged the secretary-general": an official right behind a word of demand that closes a quotation.
  const urged = verb === 'calls' && order === 'verb-medial' && before < 0 && tail && nextNear && eventsBefore
  if (urged && next?.head === 'speaker' && roleOf(segment, next) === 'plain') return { index: after, forward: false }
  // "Hajiyev, an aide to President Aliyev, said Armenian forces had fired": the comma closes the apposition.
  const closes = tail && !eventsBefore && standsApposed(segment, groups[before - 1], groups[before])
  if (nextNear && ((tail && !closes) || before < 0) && next && verb !== 'calls') {
    if (tail || eventsBefore || next.head !== 'name') return { index: after, forward: !(tail || eventsBefore) }
  }
  // A headline puts its subject before the verb after all, right before it.
  const ahead = groups[before]
  const headline = ahead && ahead.last + 1 === cue.first && (verb === 'calls' || ahead.who !== null)
  if (order === 'verb-first' && nextNear && !headline) return { index: after, forward: true }
  // "… and added that": with the verb first, a further verb that names nobody goes on in the words of the first.
  const spoken = VERBS.some((name) => segment.cues.get(name)?.some((mark) => mark.first < cue.first))
  if (order === 'verb-first' && spoken && !headline) return null
  const nearest = groups[before]
  const subject = nearest && partiesSpeak(segment, nearest, cue) ? undefined : nearest
  if (subject) {
    const contentBefore = segment.marks.some((mark) => isEvent(mark) && mark.first < subject.first)
    // "the shelling by the Armenian forces, it added": a verb alone behind its comma goes on in the words of who spoke before.
    const alone = order === 'verb-medial' && tail && wordsBetween(segment, cue.last, segment.last + 1) === 0
    // "Fueron las fuerzas armenias, agregó, las que dispararon": set between commas it names nobody.
    const set = order === 'verb-medial' && tail && (subject.head === 'name' || subject.head === 'forces')
    if (set && isMark(segment.sentence.field, cue.first - 1, ',') && isMark(segment.sentence.field, cue.last + 1, ',')) return null
    if (alone && contentBefore && subject.last < cue.first - 2) return null
    if (alone && contentBefore && subject.head !== 'speaker' && isMark(segment.sentence.field, cue.first - 1, ',')) return null
    // "… and Baku admits 77", "y Bakú admite ya 77": a further speaker's own figure.
    const reach = isAnd(segment, subject.first - 1) ? 2 : 1
    const figure =
      [1, reach].some((step) => segment.sentence.field.tokens[cue.last + step]?.kind === 'number') || holdsFigure(segment, cue)
    const contentAfter = figure || segment.marks.some((mark) => isEvent(mark) && mark.first > cue.last)
    if (order === 'verb-final')
      return {
        index: before,
        forward:
          contentAfter && !segment.marks.some((mark) => isEvent(mark) && mark.first > subject.last && mark.first < cue.first),
      }
    const commaAfter = endsSoon(segment, cue)
    // "No casualties, Yerevan said after reporting Azerbaijani fire"
    const after = segment.cues.get('despite')?.some((mark) => mark.first === cue.last + 1) ?? false
    const behind = contentBefore && (!contentAfter || ((commaAfter || after) && commaBefore(segment, subject.first)))
    // "Baku hatte zuletzt 71 Tote eingeräumt": a helping verb right behind its subject reaches to the end of the clause.
    const spans = segment.cues.get('helping')?.some((mark) => mark.first === subject.last + 1)
    const farthest = subject.head === 'name' && !spans ? 6 : 14
    if (!behind && !shared && wordsBetween(segment, subject.last, cue.first) > farthest) return null
    return { index: before, forward: !behind }
  }
  return nextNear && verb !== 'calls' ? { index: after, forward: true } : null
}
