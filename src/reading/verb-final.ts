/**
 * What languages that end the sentence with its verb and the phrase with its head say by case: Azerbaijani, Turkish. There the
 * genitive is either an owner ("ordunun mövqeləri") or the doer of a nominalised verb ("ordunun atəş açması").
 */
import type { Attacker, Origin } from '../model.ts'
import type { Group } from './actors.ts'
import { isMark, type Segment, wordsApart } from './document.ts'
import type { CaseRole, Cue, Grammar } from './lexicon.ts'
import type { Mark } from './marks.ts'
import type { Draft } from './speech.ts'

/** The head of a phrase stands last and carries the case of the whole. */
export const isHeadFinal = (grammar: Grammar): boolean => grammar.order === 'verb-final' && grammar.owner === 'before'

/** A phrase that has its case is complete; only a bare name, an adjective or a genitive waits for a head. */
export const awaitsHead = (role: CaseRole, headed: boolean): boolean => role === 'owner' || (role === 'plain' && !headed)

/** Of two readings of one form the one that says more; but `güçleri` is rather "the forces of" than an accusative. */
export function surerRole(a: CaseRole, b: CaseRole): CaseRole {
  const telling = (role: CaseRole): boolean => role !== 'plain' && role !== 'toward'
  if (telling(a)) return a
  if (telling(b)) return b
  return a === 'plain' || b === 'plain' ? 'plain' : a
}

/** "MN-in", "DSX-dən", "49'dan": the ending of an abbreviation or a figure stands behind a mark. Gives back where it ends and what it says. */
export function hyphenEnding(
  segment: Segment,
  last: number,
  grammar: Grammar,
): { readonly last: number; readonly role: CaseRole } | null {
  const { tokens, folded } = segment.sentence.field
  const hyphen = tokens[last + 1]
  const ending = tokens[last + 2]
  if (hyphen?.kind !== 'mark' || !"-'".includes(hyphen.text) || !hyphen.glued || ending?.kind !== 'word' || !ending.glued)
    return null
  const written = folded.text.slice(ending.start, ending.end)
  const role = grammar.declensions.find(({ from }) => from === '')?.endings[written]
  return role === undefined || last + 2 > segment.last ? null : { last: last + 2, role }
}

const OWNED: ReadonlySet<Group['head']> = new Set(['target', 'people', 'forces'])
const EVENTS: readonly Cue[] = [
  'fires',
  'underFire',
  'strikes',
  'notFired',
  'killed',
  'wounded',
  'says',
  'denies',
  'claimNoun',
  'shelling',
  'byAfter',
]

const eventBetween = (segment: Segment, from: number, to: number): boolean =>
  EVENTS.some((cue) => segment.cues.get(cue)?.some((mark) => mark.first > from && mark.last < to))

/** "Azerbaycan'ın "mevzilerimize ateş açıldı" iddiası": what is quoted belongs to nobody before it. */
const quoteOpens = (segment: Segment, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (isMark(segment.sentence.field, i, '"“«„')) return true
  return false
}

/** There "our" is the accuser's own. */
export const quotedOf = (segment: Segment, group: Group, accuser: Group): Group =>
  group.possessor === 'our' && group.who === null && group.first > accuser.last && quoteOpens(segment, accuser.last, group.first)
    ? { ...group, who: accuser.who, possessor: null }
    : group

const placeFollows = (segment: Segment, group: Group): boolean =>
  segment.marks.some((mark) => mark.means.is === 'place' && mark.first === group.last + 1)

/** "Azerbaycan ve Ermenistan'a": the case stands on the last of several names. */
function withSharedCase(segment: Segment, groups: readonly Group[]): Group[] {
  return groups.map((group, index) => {
    const next = groups[index + 1]
    if (!next || group.head !== 'name' || next.head !== 'name' || group.role !== 'plain' || next.role === 'plain') return group
    const joined =
      next.first === group.last + 2 &&
      segment.cues.get('and')?.some((mark) => mark.first === group.last + 1 && mark.last + 1 === next.first)
    return joined ? { ...group, role: next.role } : group
  })
}

/**
 * Reaches over the place names between an owner and what it owns: in "Ordumuzun Laçın istiqamətindəki mövqelərini" the positions are the
 * army's. An army owns positions, people and vehicles; a country also what lies in it. Gives the owned phrases their owner.
 */
export function withOwners(segment: Segment, groups: readonly Group[]): Group[] {
  const linked = withSharedCase(segment, groups)
  for (let i = 0; i < linked.length; i++) {
    const owner = linked[i]
    if (owner?.role !== 'owner' || (owner.head !== 'name' && owner.head !== 'forces')) continue
    let attached = owner.head === 'name' && placeFollows(segment, owner)
    for (let k = i + 1; k < linked.length; k++) {
      const owned = linked[k]
      if (!owned || owned.who !== null || (owned.possessor !== null && owned.possessor !== 'its') || !OWNED.has(owned.head)) break
      if (eventBetween(segment, owner.last, owned.first) || quoteOpens(segment, owner.last, owned.first)) break
      if (owner.head === 'forces' && owned.ground) continue
      linked[k] = { ...owned, who: owner.who, possessor: owner.possessor }
      attached = true
      if (!owned.ground) break
    }
    if (attached) linked[i] = { ...owner, attached: true }
  }
  return linked.map((group) =>
    group.role !== 'owner' && (group.head === 'speaker' || group.head === 'name' || group.head === 'forces')
      ? { ...group, nominative: true }
      : group,
  )
}

/** Where the last verb of speech before a cue ends; before the segment where there is none. */
const previousVerb = (segment: Segment, cue: Mark): number =>
  (['says', 'denies', 'accuses', 'confirms', 'silent'] as const)
    .flatMap((name) => segment.cues.get(name) ?? [])
    .filter((mark) => mark.last < cue.first)
    .reduce((last, mark) => Math.max(last, mark.last), -1)

/** Who speaks, by rank: an official before the press, a name before an army; of equals the first since the verb of speech before. */
export function speakerBefore(
  segment: Segment,
  groups: readonly Group[],
  cue: Mark,
  taken: ReadonlySet<number>,
  speaks: (group: Group) => boolean,
): number {
  const previous = (['says', 'denies', 'accuses', 'confirms', 'silent', 'accordingToAfter'] as const)
    .flatMap((name) => segment.cues.get(name) ?? [])
    .filter((mark) => mark.last < cue.first)
    .reduce((last, mark) => Math.max(last, mark.last), -1)
  const rank = (group: Group): number =>
    (group.head === 'speaker' ? 0 : group.head === 'press' ? 2 : group.head === 'outlet' ? 4 : group.head === 'name' ? 4 : 6) +
    // "…, ერევანი აცხადებს": behind a comma and right before its verb.
    (group.last + 1 === cue.first && isMark(segment.sentence.field, group.first - 1, ',') && group.first > previous ? -3 : 0) +
    // "ბაქოში აცხადებენ": where it was said speaks where nobody else does.
    (group.role === 'at' ? 8 : 0) +
    (group.first > previous ? 0 : 1)
  // "…, Bakı təkzib edir": a clause of nothing but a name and its verb.
  const closing = isHeadFinal(segment.sentence.field.grammar)
  const own = groups.findLastIndex(
    (group) => closing && group.last === cue.first - 1 && isMark(segment.sentence.field, group.first - 1, ','),
  )
  const alone = groups[own]
  if (alone && alone.role === 'plain' && alone.head !== 'forces' && !taken.has(own) && speaks(alone)) return own
  const passive = segment.cues.get('saidFrom')?.some((mark) => mark.first === cue.first) ?? false
  let best = -1
  groups.forEach((group, index) => {
    if (group.last >= cue.first || taken.has(index) || !speaks(group)) return
    if (group.role === 'owner' || group.role === 'toward' || group.role === 'agent') return
    if (group.role === 'from' && group.head === 'forces') return
    // "Stepanakert'te yaşayan Nune …": where somebody is speaks only beside the verb.
    if (group.role === 'at' && wordsApart(segment.sentence.field, group.last, cue.first) > 2) return
    // "Rus Barış Gücü tarafından önerilen": who did it, not who says it.
    if (segment.cues.get('byAfter')?.some((mark) => mark.first === group.last + 1)) return
    if (passive && group.role !== 'from') return
    const held = groups[best]
    if (!held || rank(group) < rank(held)) best = index
  })
  // "Paşinyan açıklamasında, Azerbaycan sınırında … duyurdu": who speaks is named; the name behind it is of what he says.
  const behind = groups[best]
  const named = [...taken].some((index) => {
    const speaker = groups[index]
    return (
      speaker && behind && speaker.last < behind.first && speaker.first > previousVerb(segment, cue) && speaker.head !== 'outlet'
    )
  })
  if (named && behind && (behind.head === 'name' || behind.head === 'forces' || behind.role === 'at')) return -1
  return best
}

/** True where the verb is nominalised, so that its doer stands in the genitive. */
const isNominal = (segment: Segment, trigger: Mark): boolean =>
  segment.cues.get('nominal')?.some((mark) => mark.first === trigger.first || mark.last === trigger.last) ?? false

/** Who did what an active verb says; undefined where case and order do not tell. `side`: whose side a phrase is. */
export function doerBefore(
  segment: Segment,
  candidates: readonly Group[],
  trigger: Mark,
  acts: (group: Group) => boolean,
  side: (group: Group) => Attacker | null,
  isOwnCamp: (side: Attacker) => boolean,
): Attacker | null | undefined {
  // "ateşkesi ihlal eden Ermenistan ordusu": a participle's doer stands right behind it.
  if (segment.cues.get('relative')?.some((mark) => mark.first === trigger.first)) {
    const behind = candidates.find((group) => group.first > trigger.last && group.first <= trigger.last + 2 && side(group) !== null)
    if (behind) return side(behind)
  }
  const before = candidates.filter((group) => group.last < trigger.first && side(group) !== null)
  if (isNominal(segment, trigger)) {
    const owners = before.filter(
      (group) =>
        group.role === 'owner' &&
        (group.head === 'name' || group.head === 'forces' || (group.head === 'speaker' && group.office === 'army')),
    )
    const free = owners.findLast((group) => !group.attached)
    if (free) return side(free)
    const attached = owners.find((group) => !isOwnCamp(side(group) as Attacker))
    if (attached) return side(attached)
  }
  const nominative = before.filter((group) => !group.attached && acts(group))
  const doer =
    nominative.findLast((group) => group.head === 'forces') ??
    nominative.findLast((group) => group.possessor === 'enemy') ??
    nominative[0]
  return doer ? side(doer) : undefined
}

const isSide = ({ who }: Group): boolean => who === 'armenia' || who === 'azerbaijan' || who === 'artsakh'

/** "Ermenistan'ın Kelbecer yönünde ateş açıldığına ilişkin iddiası": a passive has no doer in the genitive, so the claim is whose name stands in it. */
const onlySuffered = (segment: Segment, from: number, to: number): boolean => {
  const within = (cue: Cue) => segment.cues.get(cue)?.some((mark) => mark.first > from && mark.last < to) ?? false
  return within('underFire') && !within('fires') && !within('strikes')
}

/** "Ermənistan tərəfinin … atəş açılması barədə yaydığı məlumat": the accuser in the genitive, far before the noun that it owns. */
export function farAccuser(segment: Segment, groups: readonly Group[], all: readonly Group[]): Group | undefined {
  const noun = segment.sentence.cues.get('claimNoun')?.[0]
  if (!noun) return undefined
  return groups.find((group) => {
    if (group.last >= noun.first || !isSide(group)) return false
    if (group.attached && !onlySuffered(segment, group.last, noun.first)) return false
    if (group.head === 'press') return true
    if (group.role !== 'owner') return false
    // "Ermenistan'ın, Azerbaycan ordusu … iddialarını": what is far off has its own name between.
    const between =
      quoteOpens(segment, group.last, noun.first) ||
      all.some((other) => other.who !== group.who && other.first > group.last && other.last < noun.first)
    return (
      group.head === 'speaker' ||
      (group.head === 'name' && (between || group.attached === true)) ||
      (group.head === 'forces' && group.office === null)
    )
  })
}

/** "X-in məlumatına görə": whoever owns what is cited is a source. */
export const isCited = (segment: Segment, group: Group): boolean =>
  (['accordingToAfter', 'saidFrom'] as const).some((cue) =>
    segment.cues
      .get(cue)
      ?.some((mark) => mark.first > group.last && wordsApart(segment.sentence.field, group.last, mark.first) <= 1),
  )

/** "Bakı isə bunu cavab adlandırır: Müdafiə Nazirliyinin sözlərinə görə …": behind the colon speaks a body of whom the clause before it is about. */
export function elaborates(segment: Segment, group: Group, opening: Group | undefined): boolean {
  const { field, first } = segment.sentence
  if (!isHeadFinal(field.grammar) || !opening || opening === group || opening.head !== 'name' || !isSide(opening)) return false
  if (group.head !== 'speaker' || group.who !== null || group.office === null || opening.role !== 'plain') return false
  const colon = isMark(field, group.first - 1, ':')
  return colon && opening.first <= first + 1
}

const AIMED_AT: ReadonlySet<Cue> = new Set(['settlement', 'infrastructure', 'position', 'vehicle'])

/** "Azerbaycan'ın kasabayı bombaladığı", "Ermeni gruplar mevzilere ateş açtı": whose it is would show at its end ("kasabasını", "mevzilerine"). */
export function isBareObject(
  { cues, sentence: { field } }: Segment,
  draft: { readonly plainName: boolean; readonly role: CaseRole; readonly last: number },
  { means, first, last, role }: Mark,
): boolean {
  if (!draft.plainName || means.is !== 'cue' || !AIMED_AT.has(means.cue) || first <= draft.last) return false
  const token = field.tokens[last]
  const written = token ? field.folded.text.slice(token.start, token.end) : ''
  if (draft.role === 'plain') return role === 'toward' && /[^n][ae]$/.test(written)
  if (draft.role !== 'owner' || means.cue === 'position' || means.cue === 'vehicle') return false
  return /[^n][iu]$/.test(written) && (cues.get('nominal')?.some((mark) => mark.first > last) ?? false)
}

/** "Bakü Erivan'ı, Erivan Bakü'yü suçluyor": the one verb at the end is both accusers'. */
export function withFirstAccuser<T extends Pick<Draft, 'verb' | 'groups'>>(
  segment: Segment,
  groups: readonly Group[],
  draft: T,
): T {
  const { field } = segment.sentence
  const [named] = draft.groups
  if (draft.verb !== 'accuses' || draft.groups.length > 1 || !named || !isHeadFinal(field.grammar)) return draft
  for (const at of [groups.indexOf(named), groups.indexOf(named) - 2]) {
    const [first, accused, second, answered] = groups.slice(Math.max(at, 0), Math.max(at, 0) + 4)
    if (at < 0 || !first || accused?.role !== 'toward' || !second || answered?.role !== 'toward') continue
    const paired =
      first.role === 'plain' &&
      isSide(first) &&
      isSide(second) &&
      accused.who === second.who &&
      answered.who === first.who &&
      isMark(field, accused.last + 1, ',') &&
      wordsApart(field, first.last, accused.first) === 0 &&
      wordsApart(field, second.last, answered.first) === 0
    if (paired) return { ...draft, groups: [first, second] }
  }
  return draft
}

const FINITE = /(?:d[iu]|[iu]r|[cfhkpst]t[iu]|yor|m[iu]s|[iu]b|[ae]ca[kq]|[ae]cek)(?:l[ae]r)?$/

/** A Turkic verb in the past, present or future, by its ending: "durdurdu", "patladı", "atıb". */
export function endsInVerb({ sentence: { field } }: Segment, at: number): boolean {
  const token = field.tokens[at]
  return token?.kind === 'word' && FINITE.test(field.folded.text.slice(token.start, token.end))
}

/** "Savunma Bakanlığı Bakü'de yaptığı açıklamada": where case endings say it, the capital right behind a bare ministry tells whose it is. */
export const isSeatBehind = (segment: Segment, group: Group, seat: Group | undefined, origin: Origin): boolean =>
  isHeadFinal(segment.sentence.field.grammar) &&
  group.head === 'speaker' &&
  group.who === null &&
  (group.office === 'defence-ministry' || (group.office === 'foreign-ministry' && origin === 'third')) &&
  seat?.head === 'name' &&
  seat.role === 'at' &&
  isSide(seat) &&
  wordsApart(segment.sentence.field, group.last, seat.first) === 0

/** "Azerbaycan askerlerinin … ateş açtığını, iki askerin öldüğünü": the doer in the genitive of an act before the loss is not who was hurt. `otherCamp`: the speaker's adversary. */
export const isNominalDoer = (segment: Segment, group: Group, at: number, otherCamp: boolean): boolean =>
  group.role === 'owner' &&
  (!group.attached || otherCamp) &&
  (segment.cues.get('nominal')?.some((mark) => mark.first > group.last && mark.last < at) ?? false)
