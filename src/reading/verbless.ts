/** Speakers whom no verb of speech names: mutual accusations, both parties together, a dash or a figure for the verb, the one official beside an event. */
import type { Group } from './actors.ts'
import { isDash, isMark, type Segment } from './document.ts'
import type { Cue } from './lexicon.ts'
import type { Mark } from './marks.ts'
import { isSide } from './sides.ts'
import type { Source } from './source.ts'
import { type Draft, isAnd, isEvent, noMarkBetween, SPEAKING_HEADS, wordsBetween } from './speech.ts'
import { coordinated, isFoughtOver, pastArticle } from './subject.ts'

/** "Yerevan and Baku trade accusations": each accuses the other. */
export function reciprocal(segment: Segment, groups: readonly Group[], drafts: readonly Draft[]): Draft[] {
  const cue = segment.cues.get('eachOther')?.[0]
  if (!cue) return []
  // "haben sich gegenseitig beschossen": they exchange fire, no words.
  const exchange = cue.first === cue.last && segment.cues.has('fires') && !segment.cues.has('accuses')
  if (exchange && !segment.cues.has('claimNoun')) return []
  const sides = groups.filter((group) => isSide(group.who) && SPEAKING_HEADS.has(group.head) && !isFoughtOver(segment, group))
  // "The sides of the Karabakh conflict, Yerevan and Baku": Karabakh stands for Armenia only where Armenia is not named.
  const both = (['armenia', 'azerbaijan'] as const).map(
    (who) =>
      sides.find((group) => group.who === who) ?? (who === 'armenia' ? sides.find((group) => group.who === 'artsakh') : undefined),
  )
  if (drafts.some((draft) => draft.verb === 'accuses' && draft.groups.length > 1)) return []
  // "Mutual accusations of breaking the truce"
  const ofTruce = segment.cues.has('breach') || (segment.cues.has('breaks') && segment.cues.has('truce'))
  const unnamed = sides.length === 0 || ((!both[0] || !both[1]) && segment.cues.has('accuses'))
  if (unnamed && (segment.cues.has('parties') || segment.cues.has('bothSides') || ofTruce)) {
    const sources = (['armenia', 'azerbaijan'] as const).map(
      (claimant): Source => ({ claimant, office: null, name: null, basis: 'statement', group: null }),
    )
    return [{ verb: 'accuses', groups: [], sources, cueFirst: cue.first, cueLast: cue.last, forward: true }]
  }
  if (!both[0] || !both[1]) return []
  return [{ verb: 'accuses', groups: [both[0], both[1]], cueFirst: cue.first, cueLast: cue.last, forward: true }]
}

/** "Both capitals said they had accepted …": each of the two says it. */
export function together(segment: Segment, groups: readonly Group[], drafts: readonly Draft[]): Draft[] {
  if (drafts.length > 0) return []
  // "from the Azerbaijani side": one side named, no parties.
  const named = (mark: Mark) => groups.some(({ first, last, who }) => who !== null && first <= mark.first && last >= mark.last)
  const parties = [...(segment.cues.get('parties') ?? []), ...(segment.cues.get('bothSides') ?? [])].filter((mark) => !named(mark))
  // "fighting claims 176 lives on both sides": a verb that a word of loss begins with says nothing.
  const verbs = [...(segment.cues.get('says') ?? []), ...(segment.cues.get('confirms') ?? [])].filter(
    (verb) => !segment.marks.some((mark) => isEvent(mark) && mark.first === verb.first),
  )
  for (const who of parties) {
    const ahead = verbs.find((verb) => verb.first > who.last && wordsBetween(segment, who.last, verb.first) === 0)
    // "que anunciaron el sábado los ministerios de ambos países"
    const behind = (verb: Mark): boolean =>
      verb.last < who.first &&
      // "Confermano, con due note, i ministeri dei due Paesi."
      ((verb.first === segment.sentence.first &&
        wordsBetween(segment, verb.last, who.first) <= 6 &&
        !segment.marks.some(isEvent)) ||
        (wordsBetween(segment, verb.last, who.first) <= 3 && noMarkBetween(segment, verb.last, who.first)))
    const cue = ahead ?? (segment.sentence.field.grammar.order === 'verb-final' ? undefined : verbs.find(behind))
    if (!cue) continue
    const told = ahead === undefined && segment.marks.some((mark) => isEvent(mark) && mark.first < cue.first)
    const sources = (['armenia', 'azerbaijan'] as const).map(
      (claimant): Source => ({ claimant, office: null, name: null, basis: 'statement', group: null }),
    )
    return [
      {
        verb: 'says',
        groups: [],
        sources,
        cueFirst: Math.min(who.first, cue.first),
        cueLast: Math.max(who.last, cue.last),
        forward: !told,
      },
    ]
  }
  return []
}

const ONE: ReadonlySet<Cue> = new Set(['oneSoldier', 'oneCivilian', 'oneOther'])

const isFigure = (segment: Segment, at: number): boolean =>
  segment.sentence.field.tokens[at]?.kind === 'number' ||
  segment.marks.some(({ first, means }) => first === at && (means.is === 'number' || (means.is === 'cue' && ONE.has(means.cue))))

/** "Азербайджан — об одном погибшем", "Baku di due morti", "Bakú, de 50": a dash, a comma or a little word stands for the verb. */
export function isLeftOut(segment: Segment, group: Group): boolean {
  const { field } = segment.sentence
  const dash = group.last + (isMark(field, group.last + 1, ',') ? 2 : 1)
  const little = field.tokens[dash]
  const counted =
    field.grammar.order !== 'verb-final' && little?.kind === 'word' && little.end - little.start <= 3 && isFigure(segment, dash + 1)
  // "Բաքուն՝ 3 զոհի մասին"
  const colon = isMark(field, dash, '՝')
  // "Erevan déplore quatre tués, Bakou trois morts"
  const bare = field.grammar.order === 'verb-medial' && isFigure(segment, group.last + 1)
  return SPEAKING_HEADS.has(group.head) && (isDash(field, dash) || (colon && isFigure(segment, dash + 1)) || counted || bare)
}

/** Behind a comma or "and", with no more than its article between. */
function opensItsPart(segment: Segment, group: Group): boolean {
  const { field } = segment.sentence
  const article = field.tokens[group.first - 1]
  const begins = (at: number) =>
    isMark(field, at, ',') || isAnd(segment, at) || (segment.cues.get('contrast')?.some((mark) => mark.last === at) ?? false)
  const little =
    article?.kind === 'word' &&
    article.end - article.start <= 2 &&
    !(['by', 'from', 'toward', 'inPlace', 'of'] as const).some((cue) =>
      segment.cues.get(cue)?.some((mark) => mark.last === group.first - 1),
    )
  return begins(group.first - 1) || (little && begins(group.first - 2)) || begins(pastArticle(segment, group.first) - 1)
}

/** "Армения сообщила о четырех раненых, Азербайджан — об одном погибшем": where the verb is left out, and a loss of its own follows. */
export function dashed(segment: Segment, groups: readonly Group[], drafts: readonly Draft[]): Draft[] {
  const { field } = segment.sentence
  return groups.flatMap((group): Draft[] => {
    if (!isSide(group.who) || !isLeftOut(segment, group)) return []
    if (!opensItsPart(segment, group)) return []
    const earlier = drafts.some(
      (draft) =>
        draft.verb === 'says' &&
        (draft.forward || field.grammar.order === 'verb-final') &&
        draft.cueLast < group.first &&
        !draft.groups.includes(group),
    )
    const { last } = group
    const tells = segment.marks.some((mark) => isEvent(mark) && mark.first > last)
    return earlier && tells ? [{ verb: 'says', groups: [group], cueFirst: last + 1, cueLast: last + 1, forward: true }] : []
  })
}

const LOST: readonly Cue[] = ['killed', 'wounded', 'captured', 'missing']

/** "Aserbaidschan drei Tote", "Bakú, tres muertos": a name with a figure and its loss right behind. */
export function tellsFigure(segment: Segment, { head, last }: Group): boolean {
  const { field } = segment.sentence
  const at = last + (isMark(field, last + 1, ',') ? 2 : 1)
  if (head !== 'name' || field.grammar.order !== 'verb-medial' || !isFigure(segment, at)) return false
  return LOST.some((cue) => segment.cues.get(cue)?.some((mark) => mark.first > at && mark.first <= at + 2))
}

/** "Baku speaks of eight dead, Yerevan loses two officers", "…, Yerevan two dead": behind a comma and a first speaker, each tells its own losses. */
export function losing(segment: Segment, groups: readonly Group[], drafts: readonly Draft[]): Draft[] {
  const { field } = segment.sentence
  return groups.flatMap((group): Draft[] => {
    if (group.head !== 'name' || !isSide(group.who) || !isMark(field, group.first - 1, ',')) return []
    const earlier = drafts.some(
      (draft) => draft.forward && draft.cueLast < group.first && draft.groups.some((one) => one.who !== group.who),
    )
    const loses = segment.cues.get('killed')?.some((mark) => mark.first === group.last + 1)
    const spoken = drafts.some((draft) => draft.groups.includes(group))
    return earlier && (loses || tellsFigure(segment, group)) && !spoken
      ? [{ verb: 'says', groups: [group], cueFirst: group.last, cueLast: group.last, forward: true }]
      : []
  })
}

/** "Pashinyan raises the toll to 135, Baku speaks of 80": an official of the other side who opens with a figure before the first who is said to speak. */
export function tellsBefore(segment: Segment, opening: Group, drafts: readonly Draft[]): boolean {
  if (segment.sentence.field.grammar.order === 'verb-final' || opening.head !== 'speaker' || !isSide(opening.who)) return false
  const start = Math.min(...drafts.flatMap((draft) => [draft.cueFirst, ...draft.groups.map((group) => group.first)]))
  const figure = segment.marks.some((mark) => isEvent(mark) && mark.first > opening.last && mark.last < start)
  const { tokens } = segment.sentence.field
  const counted = tokens.slice(opening.last + 1, start).some((token) => token.kind === 'number')
  return figure && counted && drafts.every(({ forward, groups }) => forward && groups.every((group) => group.who !== opening.who))
}

/** "Pashinyan, Aliyev and Putin have signed …": all that open a segment in one list of officials. */
export function openingList(segment: Segment, groups: readonly Group[]): Group[] {
  let end = 0
  while (groups[end + 1]?.head === 'speaker' && (groups[end + 1]?.first ?? 0) - (groups[end]?.last ?? 0) <= 3) end++
  const list = coordinated(segment, groups, end)
  return list.includes(groups[0] as Group) ? list : groups.slice(0, 1)
}

/** The one official or body named beside an event is whose word it is, whatever the verb: "… (Armenian MoD)", "… is in the ministry's bulletin". */
export function soleOfficial(segment: Segment, groups: readonly Group[], accusers: ReadonlySet<Group>): Draft[] {
  const officials = groups.filter((group) => group.head === 'speaker')
  const [only] = officials
  if (officials.length !== 1 || !only || !isSide(only.who) || accusers.has(only) || ASIDE.has(only.role)) return []
  // "mayor wounded": who was hurt tells nothing.
  const hurt = (['killed', 'wounded'] as const).some((cue) =>
    segment.cues.get(cue)?.some((mark) => mark.last === only.first - 1 || mark.first === only.last + 1),
  )
  if (hurt && only.office === 'local-authority') return []
  const events = segment.marks.filter((mark) => isEvent(mark) && (mark.last < only.first || mark.first > only.last))
  if (events.length === 0 || segment.cues.has('denies') || segment.cues.has('silent')) return []
  const before = events.some((mark) => mark.last < only.first)
  return [{ verb: 'says', groups: [only], cueFirst: only.first, cueLast: only.last, forward: !before }]
}

const ASIDE: ReadonlySet<Group['role']> = new Set(['toward', 'from', 'agent'])

/** "under it stand the names of Pashinyan, Aliyev and Putin": officials in one list and one case. */
export function inSameCase(segment: Segment, groups: readonly Group[], index: number): Group[] {
  const { field } = segment.sentence
  const list: Group[] = []
  for (let i = index + 1; ; i++) {
    const [one, next] = [groups[i - 1], groups[i]]
    if (!one || next?.head !== 'speaker' || one.role === 'plain' || next.role !== one.role || next.first !== one.last + 2)
      return list
    if (!isMark(field, one.last + 1, ',') && !isAnd(segment, one.last + 1)) return list
    list.push(next)
  }
}
