import type { Attacker, Claimant, Office, Origin } from '../model.ts'
import { isMark, type Segment, wordsApart } from './document.ts'
import type { CaseRole, Cue, Lexicon } from './lexicon.ts'
import { type Mark, marksOf } from './marks.ts'
import { sideOfTown } from './places/gazetteer.ts'
import { isSide, sameCamp } from './sides.ts'
import { awaitsHead, hyphenEnding, isBareObject, isHeadFinal, surerRole, withOwners } from './verb-final.ts'

/** Somebody named, as far as the phrase goes: "the Armenian defence ministry", "Azerbaijani positions", "its soldiers". */
export interface Group {
  readonly first: number
  readonly last: number
  readonly who: Claimant | 'both' | 'otherCountry' | null
  readonly office: Office | null
  readonly name: string | null
  readonly origin: Origin | null
  /** What the phrase is about: who could speak (`speaker`), who acts (`forces`), what is hit (`target`), who is hurt (`people`). */
  /** Soldiers as such: they act, and they are hurt. */
  readonly persons: boolean
  readonly head: 'name' | 'adjective' | 'speaker' | 'press' | 'outlet' | 'forces' | 'target' | 'people'
  readonly possessor: 'our' | 'its' | 'enemy' | null
  /** "The ministry": whoever was named before. */
  readonly again: boolean
  readonly role: CaseRole
  /** Ground that is hit, as a village, not what an army holds. */
  readonly ground?: boolean
  /** "Our" in words that are quoted: the speaker's, not the outlet's. */
  readonly quoted?: true
  /** The owner of a place or phrase that follows it, no doer. */
  readonly attached?: boolean
  /** The other side whose office it is too: "the foreign ministries of Armenia and Azerbaijan". */
  readonly alsoOf?: Attacker
  /** Its case says that it owns nothing that follows, as a claim that is denied. */
  readonly nominative?: boolean
}

interface Draft {
  first: number
  last: number
  who: Group['who']
  plainName: boolean
  office: Office | null
  person: string | null
  named: boolean
  origin: Origin | null
  press: boolean
  forces: boolean
  army: boolean
  target: boolean
  ground: boolean
  people: boolean
  again: boolean
  possessor: Group['possessor']
  role: CaseRole
}

const TARGETS: ReadonlySet<Cue> = new Set(['position', 'settlement', 'vehicle', 'infrastructure'])
const PEOPLE: ReadonlySet<Cue> = new Set(['soldiers', 'oneSoldier', 'civilians', 'oneCivilian', 'people', 'oneOther', 'martyrs'])
/** What may stand inside a phrase without breaking it. */
const TRANSPARENT: ReadonlySet<Cue> = new Set([
  'of',
  'artillery',
  'missile',
  'drone',
  'smallArms',
  'airstrike',
  'conflict',
  'ignore',
  'atLeast',
  'more',
  'about',
  'settlement',
  'position',
  'infrastructure',
  'vehicle',
  'soldiers',
  'civilians',
  'people',
  'numbered',
])

type Part = 'actor' | 'office' | 'body' | 'person' | 'outlet' | 'press' | 'forces' | 'target' | 'people' | 'possessor' | 'ministry'

function partOf({ means }: Mark): Part | null {
  switch (means.is) {
    case 'actor':
      return 'actor'
    case 'office':
      return 'office'
    case 'body':
      return 'body'
    case 'person':
      return 'person'
    case 'outlet':
      return 'outlet'
    case 'cue':
      if (means.cue === 'press') return 'press'
      if (means.cue === 'forces' || means.cue === 'sideWord') return 'forces'
      if (means.cue === 'ministry') return 'ministry'
      if (means.cue === 'enemy' || means.cue === 'our' || means.cue === 'its') return 'possessor'
      if (TARGETS.has(means.cue)) return 'target'
      if (PEOPLE.has(means.cue)) return 'people'
      return null
    default:
      return null
  }
}

/** "ضربنا", "را زدیم": a verb of fire that says "we" owns nothing. */
const saysWe = ({ cues }: Segment, { means, first, last }: Mark): boolean =>
  means.is === 'cue' &&
  means.cue === 'our' &&
  (['fires', 'strikes'] as const).some((cue) => cues.get(cue)?.some((mark) => mark.first === first && mark.last === last))

const draftOf = (mark: Mark): Draft => ({
  first: mark.first,
  last: mark.last,
  who: null,
  plainName: false,
  office: null,
  person: null,
  named: false,
  origin: null,
  press: false,
  forces: false,
  army: false,
  target: false,
  ground: false,
  people: false,
  again: false,
  possessor: null,
  role: 'plain',
})

function put(draft: Draft, mark: Mark, part: Part, headFinal: boolean): void {
  const { means } = mark
  draft.last = Math.max(draft.last, mark.last)
  if (means.is === 'actor') {
    draft.who = means.who
    // "Dipartimento di Stato americano": an adjective behind the name leaves it a name.
    draft.plainName ||= !means.adjective
  } else if (means.is === 'office') draft.office = means.office
  else if (means.is === 'body') {
    draft.who = means.who
    draft.office = means.office
    draft.named = true
  } else if (means.is === 'person') {
    draft.who = means.person.claimant
    draft.office = means.person.office
    draft.person = means.person.name
  } else if (means.is === 'outlet') draft.origin = means.origin
  else if (part === 'press') draft.press = true
  else if (part === 'forces') {
    draft.forces = true
    if (means.is === 'cue' && means.cue === 'forces') draft.army = true
  } else if (part === 'ministry') draft.again = true
  else if (part === 'target') {
    if (!draft.target) draft.ground = true
    if (means.is === 'cue' && (means.cue === 'position' || means.cue === 'vehicle')) draft.ground = false
    draft.target = true
  } else if (part === 'people') draft.people = true
  else if (part === 'possessor' && means.is === 'cue') draft.possessor = means.cue as 'our' | 'its' | 'enemy'
  if (headFinal) draft.role = mark.role
  else if (mark.role !== 'plain' && mark.role !== 'owner') draft.role = mark.role
  else if (draft.first === mark.first) draft.role = mark.role
}

/** "da un colpo azero un abitante": behind an adjective that follows its noun an article opens another phrase. */
function opensPhrase({ sentence: { field } }: Segment, draft: Draft, { first, last }: Mark): boolean {
  const article = field.tokens[first]
  const bare = draft.who !== null && !draft.plainName && draft.office === null && !draft.forces && !draft.target && !draft.people
  const { order, owner } = field.grammar
  return (
    order === 'verb-medial' &&
    owner === 'after' &&
    bare &&
    last > first &&
    article !== undefined &&
    article.end - article.start <= 3
  )
}

/** Whether a further mark belongs to the phrase so far. `linked`: "of" or an owner's ending stands between. */
function joins(draft: Draft, mark: Mark, part: Part, linked: boolean, grammar: Lexicon['grammar']): boolean {
  const { means } = mark
  const ownerBefore = grammar.owner !== 'after'
  const ownerAfter = grammar.owner !== 'before'
  const headed = draft.office !== null || draft.again || draft.press || draft.forces || draft.target || draft.people
  if (isHeadFinal(grammar)) {
    if (grammar.bareOwner === false && draft.plainName && !headed && draft.role === 'plain') return false
    // "Ermeniler kaçarken sivilleri vurdu": a bare name owns only what stands right behind it.
    if (draft.plainName && !headed && draft.role === 'plain' && part === 'people' && mark.first > draft.last + 1) return false
    if (means.is === 'person' && draft.office !== null && draft.person === null && draft.role === 'plain') return true
    if (means.is === 'actor' && !(draft.who === means.who && !headed)) return false
    if (part === 'ministry' && draft.office !== null && draft.role === 'owner') return true
    // "ordusunun kəndləri atəşə tutduğu": an army owns no village; it is the doer of the noun behind.
    const village = means.is === 'cue' && (means.cue === 'settlement' || means.cue === 'infrastructure')
    if (
      village &&
      draft.army &&
      draft.role === 'owner' &&
      draft.office === null &&
      (mark.role === 'toward' || mark.role === 'plain')
    )
      return false
    const apposed = part === 'forces' && draft.forces && !draft.target && !draft.people && draft.role === 'plain'
    const counted = part === 'people' && draft.people
    if (!linked && !apposed && !counted && !awaitsHead(draft.role, headed)) return false
  }
  // "من جنودها وأذربيجان": an "and" written onto a name begins somebody else.
  if (mark.joined && means.is === 'actor' && !means.adjective) return false
  if (means.is === 'actor') {
    if (draft.who !== null || draft.person !== null || draft.possessor === 'our' || draft.possessor === 'its')
      return draft.who === means.who && !draft.target
    if (draft.origin !== null) return false
    return headed && (linked || means.adjective || (ownerAfter && mark.role !== 'agent'))
  }
  if (means.is === 'person')
    return draft.person === null && !draft.target && !draft.people && (draft.office !== null || draft.who !== null || draft.again)
  if (means.is === 'body')
    return (!draft.people || (ownerAfter && means.office === 'army')) && draft.who === null && headed && (linked || ownerAfter)
  if (means.is === 'outlet') return draft.press && draft.origin === null
  if (part === 'possessor') return headed && ownerAfter && draft.possessor === null && draft.who === null
  // Where the head stands before its owner and the verb first or last, "الجيش الأذربيجاني مواقع" is a doer and what it did it to.
  if (
    grammar.order !== 'verb-medial' &&
    !ownerBefore &&
    draft.forces &&
    (draft.who !== null || draft.possessor === 'our') &&
    (part === 'target' || part === 'people')
  )
    return linked
  if (grammar.order !== 'verb-medial' && !ownerBefore && draft.possessor === 'enemy' && !headed) return linked
  // There an adjective belongs to the noun before it: "قصف أرميني لمدينة".
  if (grammar.order !== 'verb-medial' && !ownerBefore && draft.who !== null && !draft.plainName && !headed && draft.person === null)
    return false
  const owned = draft.who !== null && draft.plainName && !headed
  if (owned && !ownerBefore && draft.role !== 'owner') return false
  // "said on television the secretary": where owners stand behind, a body behind the press without "of" is no owner of it.
  if (part === 'office' && draft.press && !ownerBefore && !linked) return false
  if (part === 'office' || part === 'ministry')
    return (
      // "auf Sendung des Fernsehens der Sekretär": no body of the press has an office.
      !(draft.press && part === 'office' && !linked && grammar.order === 'verb-medial') &&
      // "the president's spokesman"
      (draft.office === null || (part === 'ministry' && linked)) &&
      draft.person === null &&
      !draft.target &&
      !draft.people &&
      draft.origin === null
    )
  if (part === 'press') return !draft.press && !draft.forces && !draft.target && draft.person === null
  if (part === 'forces') {
    // "اتهم مكتب المدعي العام القوات": there a body and an army side by side are who speaks and who is spoken of.
    if (grammar.order !== 'verb-medial' && !ownerBefore && draft.office !== null && !linked) return false
    // "военнослужащих ВС Армении": the army whose men they are stands behind them.
    if (draft.people) return ownerAfter && draft.who === null && !draft.forces && draft.office === null
    return draft.person === null && draft.origin === null && (!draft.target || linked || ownerAfter)
  }
  // "ՊԲ զինծառայող": an army that has a name of its own owns its men as any other.
  if (part === 'people' && draft.named && draft.office === 'army' && ownerBefore) return !draft.target
  return draft.person === null && draft.origin === null && draft.office === null
}

/** Why two marks are too far apart to be one phrase. */
function gapBreaks(segment: Segment, from: number, to: number, opaque: Uint8Array, figuresPart: boolean): boolean {
  let words = 0
  const { field } = segment.sentence
  for (let i = from + 1; i < to; i++) {
    if (opaque[i - segment.first] || (figuresPart && field.tokens[i]?.kind === 'number')) return true
    if (field.tokens[i]?.kind === 'mark') {
      // "colpito dagli azeri (Difesa armena)": behind a bracket stands somebody else.
      if (!isMark(field, i, '-\'"«»“”„’()') || (figuresPart && isMark(field, i, '('))) return true
    } else if (++words > 2) return true
  }
  return false
}

/** Whether somebody's own words have begun: behind a quotation mark or a colon of its sentence. */
function isQuoted(segment: Segment, at: number): boolean {
  const { field, first } = segment.sentence
  for (let i = first; i < at; i++) if (isMark(field, i, '"“«„:')) return true
  return false
}

/** "В Армении сообщили": where one ending serves several cases, the word before it tells. */
const standsBehindIn = (segment: Segment, first: number): boolean =>
  segment.sentence.field.grammar.order === 'verb-medial' &&
  (segment.cues.get('inPlace')?.some((mark) => mark.last === first - 1) ?? false)

const LOST: ReadonlySet<Cue> = new Set(['killed', 'wounded', 'captured', 'missing'])

/** "12 Armenier gefangen genommen", "gefangene Armenier": a people counted or lost are persons, no government. */
const areCounted = (draft: Draft, segment: Segment): boolean =>
  segment.marks.some(
    ({ means, first }) =>
      means.is === 'actor' &&
      means.people === true &&
      first >= draft.first &&
      first <= draft.last &&
      (segment.sentence.field.tokens[first - 1]?.kind === 'number' ||
        segment.marks.some(
          (one) => one.last === first - 1 && (one.means.is === 'number' || (one.means.is === 'cue' && LOST.has(one.means.cue))),
        )),
  )

/** "Three leaders", "трое министров": several of an office are nobody's in particular. */
const areSeveral = (draft: Draft, segment: Segment): boolean =>
  draft.office !== null &&
  draft.who === null &&
  draft.person === null &&
  segment.marks.some(({ means, last }) => means.is === 'number' && means.value > 1 && last === draft.first - 1)

function finish(draft: Draft, segment: Segment): Group {
  if (areSeveral(draft, segment)) draft.office = null
  if (!draft.people && !draft.forces && !draft.office && !draft.again && !draft.target) draft.people = areCounted(draft, segment)
  const head: Group['head'] = draft.target
    ? 'target'
    : draft.people && !draft.army
      ? 'people'
      : draft.press
        ? 'press'
        : draft.person || draft.office || draft.named || draft.again
          ? 'speaker'
          : draft.forces
            ? 'forces'
            : draft.origin
              ? 'outlet'
              : draft.who !== null && !draft.plainName
                ? 'adjective'
                : 'name'
  // "contact with eight Armenian soldiers": the case is the preposition's.
  if (
    draft.role === 'agent' &&
    draft.people &&
    segment.marks.some(({ means, last }) => means.is === 'number' && last === draft.first - 1)
  )
    draft.role = 'plain'
  const { folded, tokens } = segment.sentence.field
  const written = folded.source.slice(folded.at[tokens[draft.first]?.start ?? 0], folded.at[tokens[draft.last]?.end ?? 0])
  return {
    first: draft.first,
    last: draft.last,
    who: draft.who,
    office: draft.office ?? (draft.army && head === 'forces' ? 'army' : null),
    name: draft.person ?? (head === 'speaker' || head === 'press' || head === 'outlet' ? written : null),
    origin: draft.origin,
    head,
    possessor: draft.possessor,
    persons: draft.people,
    again: draft.again,
    role:
      draft.role === 'plain' &&
      head === 'name' &&
      segment.marks.some(
        (mark) =>
          mark.first > draft.last &&
          mark.first <= draft.last + 2 &&
          mark.means.is === 'cue' &&
          mark.means.cue === 'of' &&
          tokens[mark.first]?.glued,
      )
        ? 'owner'
        : draft.role === 'owner' && head === 'name' && standsBehindIn(segment, draft.first)
          ? 'at'
          : draft.role,
    ...(draft.ground && { ground: true }),
    ...(draft.possessor === 'our' && isQuoted(segment, draft.first) && { quoted: true as const }),
  }
}

/** "The mayor of Jermuk" speaks for the side whose town it is. */
function withLocalSide(group: Group, segment: Segment): Group {
  const local = group.office === 'local-authority'
  if (!(local || group.office === 'government') || group.who !== null) return group
  for (const { means, first } of segment.sentence.marks) {
    // "власти Сюника": a government only of the place that stands right behind it.
    if (means.is !== 'place' || !(local || (first > group.last && first <= group.last + 2))) continue
    return { ...group, who: sideOfTown(means.place) }
  }
  return group
}

/** A soldier's rank right before a name that the tables know. */
const isRank = (segment: Segment, mark: Mark): boolean =>
  mark.means.is === 'cue' &&
  mark.means.cue === 'oneSoldier' &&
  segment.marks.some(({ means, first }) => means.is === 'person' && first === mark.last + 1)

/** "the prime minister, Nikol Pashinyan": the name behind the comma is the office's. */
const isApposition = (segment: Segment, draft: Draft, mark: Mark, part: Part): boolean =>
  part === 'person' && draft.office !== null && mark.first <= draft.last + 3 && isMark(segment.sentence.field, draft.last + 1, ',')

/** "the ministry in Baku", "authorities in Karabakh": where a body sits tells whose it is. */
const isSeatOf = (segment: Segment, draft: Draft, { means, first }: Mark): boolean =>
  means.is === 'actor' &&
  !means.adjective &&
  (draft.office !== null || draft.again || draft.press) &&
  draft.who === null &&
  draft.origin === null &&
  segment.cues.get('inPlace')?.some((mark) => mark.last === first - 1 && isNameOnly(segment, draft.last, mark.first)) === true

const LONGEST_NAME = 3
const TIMES: ReadonlySet<Cue> = new Set(['today', 'yesterday', 'night', 'morning', 'afternoon', 'evening'])

/** "teilte das Ministerium am Dienstag in Eriwan mit": a day and the little word before it. */
const isTime = (segment: Segment, at: number): boolean =>
  segment.marks.some(
    ({ means, first, last }) =>
      (first === at || first === at + 1) && last >= at && (means.is === 'weekday' || (means.is === 'cue' && TIMES.has(means.cue))),
  )

/** "minister Kerim Welijew in Baku": nothing between two tokens but the capitalised words of a name that no table knows. */
function isNameOnly(segment: Segment, from: number, to: number): boolean {
  const { field } = segment.sentence
  if (to - from - 1 > LONGEST_NAME) return false
  for (let i = from + 1; i < to; i++) {
    if (isTime(segment, i)) continue
    const token = field.tokens[i]
    const initial = field.folded.source[field.folded.at[token?.start ?? 0] ?? 0] ?? ''
    if (token?.kind !== 'word' || initial === initial.toLowerCase()) return false
    if (segment.marks.some((mark) => mark.first <= i && mark.last >= i)) return false
  }
  return true
}

const OWNERS: ReadonlySet<Group['head']> = new Set(['name', 'adjective'])

/** The people and bodies that a segment names, in order. */
export function groupsOf(segment: Segment, grammar: Lexicon['grammar']): Group[] {
  const headFinal = isHeadFinal(grammar)
  // "sotto i razzi armeni dieci civili": where the noun stands before its adjective, a figure begins another phrase.
  const figuresPart = headFinal || (grammar.order === 'verb-medial' && grammar.owner === 'after')
  const opaque = new Uint8Array(segment.last - segment.first + 1)
  const ofs = new Uint8Array(segment.last - segment.first + 1)
  for (const mark of segment.marks) {
    const nominal = partOf(mark) !== null
    const through = (mark.means.is === 'number' && !figuresPart) || (mark.means.is === 'cue' && TRANSPARENT.has(mark.means.cue))
    if (mark.means.is === 'cue' && mark.means.cue === 'of') ofs[mark.first - segment.first] = 1
    // "teilte das Ministerium der Republik mit": a phrase in two parts leaves open what it holds.
    if (!nominal && !through)
      for (let i = mark.first; i <= mark.last; i += mark.gapped ? Math.max(1, mark.last - mark.first) : 1)
        opaque[i - segment.first] = 1
  }
  const groups: Group[] = []
  let draft: Draft | null = null
  for (const mark of segment.marks) {
    const part = partOf(mark)
    if (!part || saysWe(segment, mark)) continue
    if (draft) {
      if (mark.first <= draft.last && mark.last <= draft.last) {
        // "ministère arménien de la Défense": whose it is stands inside its name.
        const whose = part === 'actor' && draft.who === null && draft.office !== null
        // Two patterns on one word: one may know no case.
        const { role } = draft
        if (whose || (part !== 'actor' && part !== 'office')) put(draft, mark, part, headFinal)
        if (headFinal) draft.role = surerRole(role, mark.role)
        continue
      }
      // Where owners stand only before, a genitive behind a phrase owns what follows it.
      let linked = mark.role === 'owner' && !headFinal && grammar.owner !== 'before'
      for (let i = draft.last + 1; i < mark.first; i++) if (ofs[i - segment.first]) linked = true
      const seat = isSeatOf(segment, draft, mark)
      if (seat) linked = true
      // "xidmətinin rəisi, polkovnik Vaqif Dərgahlı": a rank between an office and its name counts nobody.
      if (draft.office !== null && mark.first - draft.last <= 2 && part === 'people' && isRank(segment, mark)) {
        draft.last = mark.last
        continue
      }
      const near =
        seat || !gapBreaks(segment, draft.last, mark.first, opaque, figuresPart) || isApposition(segment, draft, mark, part)
      // "Nazirliyinin ordumuzun": whose report it is, and our army, which it is about; "Düşmən mövqelərimizi".
      const ours =
        headFinal &&
        (draft.office !== null || draft.who !== null || draft.possessor === 'enemy') &&
        segment.marks.some(({ first, means }) => first === mark.first && means.is === 'cue' && means.cue === 'our')
      // "о пленении шести военных азербайджанской армией": an adjective right before an army is the army's.
      const anothers =
        grammar.owner !== 'before' &&
        mark.means.is === 'actor' &&
        mark.means.adjective &&
        (draft.people || draft.forces) &&
        segment.cues.get('forces')?.some(({ first }) => first === mark.last + 1) === true
      const apart =
        anothers || (headFinal && isBareObject(segment, draft, mark)) || (part === 'people' && opensPhrase(segment, draft, mark))
      if (near && !ours && !apart && joins(draft, mark, part, linked, grammar)) {
        put(draft, mark, part, headFinal)
        draft.role = (headFinal && hyphenEnding(segment, mark.last, grammar)?.role) || draft.role
        continue
      }
      groups.push(finish(draft, segment))
    }
    draft = draftOf(mark)
    put(draft, mark, part, headFinal)
    draft.role = (headFinal && hyphenEnding(segment, mark.last, grammar)?.role) || draft.role
  }
  if (draft) groups.push(finish(draft, segment))
  const owned = headFinal ? withOwners(segment, groups) : groups
  return withTwoOwners(
    owned.map((group) => withLocalSide(group, segment)),
    segment,
  )
}

const WORDS_TO_BOTH = 2
/** "los ministerios de Azerbaiyán y de la república" */
const WORDS_TO_SECOND = 3

/** "The foreign ministries of Armenia and Azerbaijan", "ministries of both countries": one office of each side. */
function withTwoOwners(groups: readonly Group[], segment: Segment): Group[] {
  const { field } = segment.sentence
  const both = marksOf(segment.cues, ['parties', 'bothSides'])
  const taken = new Set<Group>()
  const owned = groups.map((group, index): Group => {
    if (group.head !== 'speaker' || group.office === null) return group
    const next = groups[index + 1]
    if (next && isSide(group.who) && isSide(next.who) && !sameCamp(group.who, next.who) && OWNERS.has(next.head)) {
      const and = segment.cues.get('and')?.find((mark) => mark.first > group.last && mark.last < next.first)
      if (and && next.first - group.last <= 4 && wordsApart(field, group.last, next.first) <= WORDS_TO_SECOND) {
        taken.add(next)
        return { ...group, last: next.last, alsoOf: next.who }
      }
    }
    const before = groups[index - 1]
    if (
      before?.head === 'name' &&
      (before.role === 'owner' || (before.role === 'plain' && isHeadFinal(field.grammar))) &&
      isSide(group.who) &&
      isSide(before.who) &&
      !sameCamp(group.who, before.who)
    ) {
      const and = segment.cues.get('and')?.some((mark) => mark.first > before.last && mark.last < group.first)
      if (and && wordsApart(field, before.last, group.first) <= 1) {
        taken.add(before)
        return { ...group, first: before.first, alsoOf: before.who }
      }
    }
    if (group.who !== null) return group
    const near = both.some((mark) =>
      mark.first > group.last
        ? // "prezident tərəflərin atəşi kəsməsini istəyir": where owners stand before, what stands behind is not whose office it is.
          field.grammar.owner !== 'before' && wordsApart(field, group.last, mark.first) <= WORDS_TO_BOTH
        : mark.last < group.first && wordsApart(field, mark.last, group.first) === 0,
    )
    return near ? { ...group, who: 'armenia', alsoOf: 'azerbaijan' } : group
  })
  return owned.filter((group) => !taken.has(group))
}
