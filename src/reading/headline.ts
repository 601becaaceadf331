import type { Group } from './actors.ts'
import { isDash, isMark, type Segment } from './document.ts'
import { foldPattern } from './fold.ts'
import { type Cue, type Lexicon, patternsOf } from './lexicon.ts'
import { roleOf } from './roles.ts'
import { isSide } from './sides.ts'
import { type Draft, isEvent, SPEAKING_HEADS, wordsBetween } from './speech.ts'
import { coordinated } from './subject.ts'
import { endsInVerb, isHeadFinal } from './verb-final.ts'

const topicNames = new WeakMap<Lexicon, ReadonlySet<string>>()

/** "Haut-Karabakh : …": the token of the colon behind a headline's topic, which nobody speaks; before the first token where there is none. */
export function topicEndOf(segment: Segment, lexicon: Lexicon): number {
  const { field, first } = segment.sentence
  const none = segment.first - 1
  if (lexicon.grammar.topics === undefined || field.name !== 'title' || segment.first !== first) return none
  let topics = topicNames.get(lexicon)
  if (!topics) {
    topics = new Set(patternsOf(lexicon.grammar.topics).map((topic) => foldPattern(topic)))
    topicNames.set(lexicon, topics)
  }
  for (let i = first + 1; i <= first + 4; i++) {
    if (!isMark(field, i, ':,')) continue
    const { folded, tokens } = field
    if (!topics.has(folded.text.slice(tokens[first]?.start, tokens[i - 1]?.end))) return none
    // "Armenia, Azerbaijan and Russia sign": a list, no topic; Karabakh heads no such list.
    const listed = segment.marks.some((mark) => mark.first === i + 1 && mark.means.is === 'actor' && !mark.means.adjective)
    const karabakh = segment.marks.some((mark) => mark.first === first && mark.means.is === 'actor' && mark.means.who === 'artsakh')
    // "Azerbaiyán: … nuestras posiciones": whoever says "our" speaks.
    if (isMark(field, i, ':') && segment.cues.has('our')) return none
    return isMark(field, i, ':') || !listed || karabakh ? i : none
  }
  return none
}

/** "Armenia-Azerbaigian: Erevan, violato il cessate il fuoco": behind the topic, whose word it is, and a comma. */
export const namesSpeaker = (segment: Segment, group: Group, topicEnd: number): boolean =>
  group.head === 'name' &&
  isSide(group.who) &&
  group.first === topicEnd + 1 &&
  isMark(segment.sentence.field, topicEnd, ':') &&
  isMark(segment.sentence.field, group.last + 1, ',')

const DOERS: ReadonlySet<Group['head']> = new Set(['name', 'forces'])
const SPEAKING: readonly Cue[] = ['says', 'confirms', 'denies', 'accuses', 'demands', 'proposes', 'claimNoun', 'accordingToAfter']

/** Words, none of them of speech, between a name and its headline's colon. */
const acts = (segment: Segment, from: number, colon: number): boolean =>
  wordsBetween(segment, from, colon) > 0 &&
  // "AB gözlemcileri: …" names a body, and whoever says "we" speaks.
  endsInVerb(segment, colon - 1) &&
  !SPEAKING.some((cue) => segment.cues.get(cue)?.some((mark) => mark.first > from && mark.last < colon))

const namesRegion = (segment: Segment, group: Group): boolean =>
  segment.marks.some(({ means, first, last }) => first === group.first && last === group.last && means.is === 'place')

/** "MoD: …" and "… — MoD": the head before a colon, or the tail after a dash or colon, that names nobody but a source. */
export function headsAndTails(segment: Segment, groups: readonly Group[], colons: string, topicEnd: number): Draft[] {
  const { field } = segment.sentence
  const drafts: Draft[] = []
  for (let i = segment.first + 1; i < segment.last; i++) {
    if (field.tokens[i]?.kind !== 'mark') continue
    const colon = isMark(field, i, colons) || i === segment.sentence.sourceStop
    if (i <= topicEnd || (!colon && !isDash(field, i))) continue
    // "Armenia answers Baku: …": whoever it is said to does not say it.
    const headGroups = groups.filter((group) => group.last < i)
    const last = headGroups.findLast((group) => roleOf(segment, group) !== 'toward') ?? headGroups.at(-1)
    // "EU mission in Armenia: …": whose seat it is speaks.
    const [first] = headGroups
    const seated =
      first?.first === segment.first &&
      first !== last &&
      last !== undefined &&
      last.first - first.last <= 2 &&
      // "Armenia's envoy to the UN: …"
      (!isSide(first.who) || (first.office !== null && last.head === 'name'))
    const head = seated && SPEAKING_HEADS.has(first.head) && first.who !== null && roleOf(segment, last) === 'at' ? first : last
    // "Fighting with Azerbaijan: …": whom it was with does not speak.
    const foe =
      head?.head === 'name' &&
      roleOf(segment, head) === 'toward' &&
      (['combat', 'conflict'] as const).some((cue) => segment.cues.get(cue)?.some((mark) => mark.last < head.first))
    if (colon && foe) continue
    const headWords = wordsBetween(segment, segment.first - 1, i)
    const headEvents = segment.marks.some((mark) => isEvent(mark) && mark.last < i)
    // "Nuovi scontri al confine, Erevan: …": between a comma and the colon stands whose word it is.
    // "Armenia: 4 dead – Azerbaijan: 3 dead"
    const parted = headEvents && head !== undefined && (isMark(field, head.first - 1, ';') || isDash(field, head.first - 1))
    const opens = head !== undefined && (parted || isMark(field, head.first - 1, ',') || isMark(field, head.first - 2, ','))
    if (colon && head && opens && head.last === i - 1 && SPEAKING_HEADS.has(head.head)) {
      drafts.push({ verb: 'says', groups: [head], cueFirst: i, cueLast: i, forward: true })
      continue
    }
    // "Karabakh: Yerevan and Baku accuse each other": a place that the headline is about, no source.
    const town = segment.marks.some(
      ({ means, first }) => first === head?.first && means.is === 'place' && means.place.kind !== 'region',
    )
    // "Karabağ Ermenileri: …": people and bodies speak, though the region's name begins theirs.
    const people = head !== undefined && head.last > head.first && !namesRegion(segment, head)
    if (
      colon &&
      head?.who === 'artsakh' &&
      head.head === 'name' &&
      !segment.cues.has('our') &&
      !((town || people) && head.first === segment.first && !headEvents)
    )
      continue
    // "Eriwan zum Vorwurf des Bruchs der Waffenruhe: aus der Luft gegriffen": who answers stands first, the accusation before the colon.
    const answerer = headGroups[0]
    const claimed = segment.cues.get('claimNoun')?.find((noun) => noun.last < i)
    const falseBehind = (['falsehood', 'denies'] as const).some((cue) => segment.cues.get(cue)?.some((mark) => mark.first > i))
    if (
      colon &&
      answerer &&
      claimed &&
      falseBehind &&
      headEvents &&
      isSide(answerer.who) &&
      SPEAKING_HEADS.has(answerer.head) &&
      answerer.first <= segment.first + 1 &&
      claimed.first > answerer.last &&
      wordsBetween(segment, answerer.last, claimed.first) <= 2
    ) {
      drafts.push({ verb: 'denies', groups: [answerer], cueFirst: i, cueLast: i, forward: false })
      continue
    }
    // "Azerbaijani forces downed a helicopter: two dead": who fights before the colon does not speak.
    const fights = segment.cues.get('combat')?.some((mark) => head !== undefined && mark.first > head.last && mark.last < i)
    if (colon && head?.head === 'forces' && fights) continue
    // "Bakü'den açıklama: …": where words come from.
    const from =
      head?.role === 'from' &&
      isHeadFinal(field.grammar) &&
      segment.cues.get('claimNoun')?.some((noun) => noun.first > head.last && noun.last < i)
    if (colon && head?.head === 'name' && head.role !== 'plain' && !from) continue
    // "Bakü operasyonu durdurdu: …": where the verb stands last, a name with a verb behind it that tells of no speaking does something.
    if (
      colon &&
      head &&
      isHeadFinal(field.grammar) &&
      DOERS.has(head.head) &&
      head.role === 'plain' &&
      !(segment.cues.has('our') && head.who !== 'artsakh') &&
      acts(segment, head.last, i)
    )
      continue
    // "In Eriwan gab man sich empört: …": the seat that opens the sentence.
    const seat = colon && head?.head === 'name' && head.first <= segment.first + 1 && isSide(head.who) && head.who !== 'artsakh'
    if (seat && roleOf(segment, head) === 'at' && headWords <= 9 && !headEvents) {
      drafts.push({ verb: 'says', groups: [head], cueFirst: i, cueLast: i, forward: true })
      continue
    }
    // "Protests in Yerevan: …": where it happened, behind what happened.
    if (colon && head?.head === 'name' && headWords > 2 && roleOf(segment, head) === 'at') continue
    if (colon && head && headWords <= 9 && !headEvents && SPEAKING_HEADS.has(head.head)) {
      const spoken = (['denies', 'accuses'] as const).some((cue) => segment.cues.get(cue)?.some((mark) => mark.last < i))
      // "Aliyev, Pashinyan e Putin firmano: …": a list that opens the headline speaks as one.
      // "بيان مشترك لأمريكا وأرمينيا وأذربيجان: …": whoever signs what is joint.
      const joint = segment.cues.get('jointly')?.some((mark) => mark.last < i) ?? false
      const list =
        head.head === 'speaker' || joint
          ? coordinated(segment, groups, groups.indexOf(joint ? (headGroups.at(-1) ?? head) : head))
          : []
      const who = (joint || list.length > 2) && list.includes(headGroups[0] as Group) ? list : [head]
      if (!spoken) drafts.push({ verb: 'says', groups: who, cueFirst: i, cueLast: i, forward: true })
      continue
    }
    const tailGroups = groups.filter((group) => group.first > i)
    const tail = tailGroups[0]
    const tailWords = wordsBetween(segment, i, segment.last + 1)
    const tailEvents = segment.marks.some((mark) => isEvent(mark) && mark.first > i)
    // "…: Erevan promises to punish the guilty": what does something else than speak is no source.
    const onlySource =
      tail !== undefined &&
      (wordsBetween(segment, tail.last, segment.last + 1) <= 3 || tailGroups.some(({ who }) => isSide(who) && who !== tail.who))
    // "… called it a lie: Armenia has no units there": an army that does something is no source.
    const acting = tail?.head === 'forces' && wordsBetween(segment, tail.last, segment.last + 1) > 0 && segment.cues.has('denies')
    // "one dead in Azerbaijan, two — on the Armenian side"
    const where =
      tail?.head === 'forces' &&
      tail.office === null &&
      segment.cues.get('inPlace')?.some((mark) => mark.last === tail.first - 1) === true
    if (tail && onlySource && !acting && !where && tailWords <= 7 && !tailEvents && headEvents && SPEAKING_HEADS.has(tail.head)) {
      drafts.push({ verb: 'says', groups: [tail], cueFirst: i, cueLast: segment.last, forward: false })
    }
  }
  return drafts
}
