import type { Claim } from '../model.ts'
import { type Attributed, attribute } from './attribution.ts'
import { isRecent, notNow } from './background.ts'
import { closesQuotation, opensQuotation, type Sentence, slice, wordsApart } from './document.ts'
import type { Cue } from './lexicon.ts'
import type { Mark } from './marks.ts'
import { piecesOf } from './pieces.ts'
import { type Progress, RECENT } from './progress.ts'
import { roleOf } from './roles.ts'
import { homeSide, isSide, sameCamp } from './sides.ts'
import { type Source, sourceOf } from './source.ts'
import { type Attribution, isEvent, SPEAKING_HEADS } from './speech.ts'
import { Stretch } from './stretch.ts'
import { statedTimes } from './time.ts'
import { isHeadFinal } from './verb-final.ts'
import { isLeftOut, tellsFigure } from './verbless.ts'
import { readWords } from './words.ts'

const ANSWERS: readonly Cue[] = ['denies', 'falsehood', 'notFired', 'notBroken', 'claimNoun']

/** "Yerevan denies it": a headline that only denies lends its voice to no news that the text begins with. */
const onlyDenied = (drafts: Progress['drafts']): boolean =>
  drafts.length > 0 && drafts.every(({ claim }) => claim.stance === 'denies')

const WHOSE: ReadonlySet<Cue> = new Set([...ANSWERS, 'its', 'enemy', 'parties', 'bothSides', 'ministry', 'noLosses', 'quiet'])

const namesSomebody = ({ means }: Mark): boolean =>
  means.is === 'actor' ||
  means.is === 'person' ||
  means.is === 'body' ||
  means.is === 'office' ||
  (means.is === 'cue' && WHOSE.has(means.cue))

/** Whether a sentence without a source goes on in the words of whoever spoke last. */
function carries(sentence: Sentence, previous: Sentence | undefined, { voices, context, report, drafts }: Progress): boolean {
  if (!context.speaker) return false
  if (sentence.quoted || sentence.cues.has('sameSpeaker') || sentence.cues.has('our')) return true
  if (previous?.cues.has('silent')) return false
  // "Baku accuses Yerevan, which denies. A missile killed thirteen": whoever only denied tells no news that names nobody.
  const last = drafts.at(-1)?.claim
  const denied = last?.stance === 'denies' && last.claimant === context.speaker.claimant && previous?.cues.has('denies')
  if (denied && !sentence.marks.some(namesSomebody)) return false
  if (previous && previous.field === sentence.field && previous.paragraph === sentence.paragraph) return true
  // A side's outlet prints its own officials' statements whole; elsewhere only the headline's speaker reaches over a paragraph.
  const home = homeSide(report.origin)
  if (home && isSide(context.speaker.claimant) && sameCamp(home, context.speaker.claimant) && context.speaker.office !== 'media')
    return true
  return previous === undefined && voices.size <= 1 && (!onlyDenied(drafts) || ANSWERS.some((cue) => sentence.cues.has(cue)))
}

const LONGEST_QUOTATION = 6

/** A quotation that goes on over several sentences is in the words of whom the last of them names. */
function quotedSpeaker({ lexicon, context }: Progress, sentence: Sentence, following: readonly Sentence[]): Source | null {
  if (!opensQuotation(sentence)) return null
  for (const next of following.slice(0, LONGEST_QUOTATION)) {
    if (next.field !== sentence.field) return null
    if (!closesQuotation(next)) continue
    for (const segment of next.segments) {
      const { attributions } = attribute(segment, lexicon, context)
      const source = attributions
        .filter((one) => !one.forward)
        .flatMap((one) => one.sources)
        .find((one) => one.basis === 'statement')
      if (source) return source
    }
    return null
  }
  return null
}

const namesTruce = (sentence: Sentence): boolean => sentence.cues.has('truce') || sentence.cues.has('breach')

/** Whether one of the two sentences before told of a truce; the headline for the first of a text. */
function isSpokenOf(progress: Progress, sentence: Sentence): boolean {
  const { headline, truce } = progress
  if (namesTruce(sentence)) progress.truce = sentence
  if (sentence.index <= 2 && headline !== null && namesTruce(headline)) return true
  return truce !== null && truce.field === sentence.field && sentence.index - truce.index <= 2
}

/** Reads one sentence into claims; gives back who spoke in it. */
export function readSentence(
  progress: Progress,
  sentence: Sentence,
  previous: Sentence | undefined,
  following: readonly Sentence[] = [],
): Source | null {
  const { context, lexicon, published, outlet } = progress
  // "«…», the statement said", first of all in a text: the statement is that of whom the teaser named.
  const quotes = sentence.cues.has('sameSpeaker') || sentence.cues.has('accordingTo')
  const quoting = previous === undefined && quotes ? (context.told ?? null) : null
  const carried =
    quotedSpeaker(progress, sentence, following) ?? (carries(sentence, previous, progress) ? context.speaker : null) ?? quoting
  const spokenOf = isSpokenOf(progress, sentence)
  const times = statedTimes(sentence, published, outlet)
  const read = sentence.segments.map((segment) => attribute(segment, lexicon, context))
  const before = progress.drafts.length
  let heard: Source | null = null
  let together: readonly Source[] = []
  const goesOn =
    previous !== undefined &&
    previous === progress.past &&
    previous.field === sentence.field &&
    previous.paragraph === sentence.paragraph &&
    !isRecent(sentence, progress)
  sentence.segments.forEach((segment, index) => {
    const here = read[index]
    if (!here) return
    const lent =
      here.attributions.length === 0
        ? [
            ...lend(read, index, sentence),
            ...ownWords(read, index, progress),
            ...withoutSubject(read, index, sentence, progress),
            ...withoutVerb(read, index, sentence, progress),
          ].slice(-1)
        : []
    let meant: Source | null = null
    for (const piece of piecesOf(segment, here.attributions)) {
      const part = slice(segment, piece.first, piece.last)
      const groups = here.groups.filter((group) => group.first <= piece.last && group.last >= piece.first)
      const attributions = piece.attributions.length > 0 ? piece.attributions : lent
      meant = readWords(new Stretch(progress, part, groups, attributions, carried, times, goesOn), spokenOf) ?? meant
    }
    const said = here.attributions.findLast((one) => one.verb !== 'silent')?.sources
    const last = meant ?? said?.[0]
    if (last) {
      heard = last
      together = meant ? [meant] : (said ?? [])
    }
  })
  const told = progress.drafts.length > before
  heard ??= turnedTo(sentence, read, context)
  if (!told && (goesOn || sentence.segments.some((segment) => notNow(segment, progress) !== null))) progress.past = sentence
  if (heard) {
    if (sentence.cues.has('afterword') || isSourceLine(sentence, read)) speakFor(progress, sentence, before, together)
    context.speaker = heard
  }
  return heard
}

const LONGEST_TURN = 10

/** "In Baku it is seen otherwise. …": behind one side's words the other's seat, in a sentence without news, opens its own. */
function turnedTo(sentence: Sentence, read: readonly Attributed[], { speaker }: Progress['context']): Source | null {
  if (!speaker || !isSide(speaker.claimant) || sentence.field.name === 'title' || sentence.marks.some(isEvent)) return null
  if (wordsApart(sentence.field, sentence.first - 1, sentence.last + 1) > LONGEST_TURN) return null
  const named = read.flatMap(({ groups }, i) => groups.map((group) => ({ group, segment: sentence.segments[i] })))
  const [seat] = named.filter(({ group }) => isSide(group.who))
  if (!seat?.segment || named.filter(({ group }) => group.who !== null).length > 1) return null
  const { group } = seat
  if (group.head !== 'name' || !isSide(group.who) || roleOf(seat.segment, group) !== 'at' || sameCamp(group.who, speaker.claimant))
    return null
  return { claimant: group.who, office: null, name: null, basis: 'statement', group }
}

/** A side's denial of what the other side's speaker would have said. */
const isAnswered = (claim: Claim, { claimant }: Source): boolean =>
  claim.stance === 'denies' && isSide(claim.claimant) && isSide(claimant) && !sameCamp(claim.claimant, claimant)

const LONGEST_SOURCE_LINE = 10

/** "According to the ministry.": a line that tells nothing but whose word it is names the source of what stands before it. */
function isSourceLine(sentence: Sentence, read: readonly Attributed[]): boolean {
  const said = read.flatMap(({ attributions }) => attributions)
  if (said.length === 0 || said.some(({ verb }) => verb !== 'says') || sentence.marks.some(isEvent)) return false
  if (wordsApart(sentence.field, sentence.first - 1, sentence.last + 1) > LONGEST_SOURCE_LINE) return false
  return (['accordingTo', 'accordingToAfter'] as const).some((cue) =>
    sentence.cues.get(cue)?.some((mark) => mark.first <= sentence.first + 1),
  )
}

/** "Bu barədə nazirlikdən bildirilib": the claims just read in nobody's words but the outlet's are the words of whoever is named now. */
function speakFor(
  { drafts, voices }: Progress,
  { field, cues, index, first }: Sentence,
  before: number,
  heard: readonly Source[],
): void {
  // "È quanto riferito dal ministero, secondo cui …": it may open with the speaker and go on with news of its own.
  const opens = cues.get('afterword')?.some((mark) => mark.first <= first + 1) ?? false
  if ((drafts.length > before && !opens) || cues.has('silent') || cues.has('denies')) return
  for (let i = before - 1; i >= Math.max(0, before - RECENT); i--) {
    const draft = drafts[i]
    if (!draft) return
    // The first sentence of a text may speak for the headline and the teaser.
    if (draft.claim.evidence.field !== field.name && index > 0) return
    // "Earlier the Armenian ministry said so", behind what Baku denies: it is whose accusation was denied.
    const [accuser] = heard
    if (accuser && isAnswered(draft.claim, accuser)) {
      const { kind } = draft.claim
      const told = drafts.some(({ claim }) => claim.kind === kind && claim.claimant === accuser.claimant)
      if (!told) drafts.push({ ...draft, own: false, claim: { ...draft.claim, ...wordOf(accuser), stance: 'asserts' } })
      return
    }
    if (!draft.own) continue
    const { claim } = draft
    const speakers = heard.filter(({ claimant }) => claim.stance !== 'denies' || claim.claimant === claimant)
    for (const [at, source] of speakers.entries()) {
      const { claimant } = source
      // "It is not true that our army fired, the ministry said": what it is said to have done is denied.
      const itself = claim.kind === 'shelling' && isSide(claimant) && claim.attacker !== null && sameCamp(claim.attacker, claimant)
      const stance = itself && cues.has('falsehood') ? 'denies' : claim.stance
      // Whose dead nobody has said: whoever tells of them tells of its own.
      const unsaid =
        claim.kind === 'casualties' &&
        (claim.side === null || (claim.side === 'armenia' && claimant === 'artsakh')) &&
        isSide(claimant)
      const whose = unsaid ? { ...claim, side: claimant } : claim
      const spoken = { ...draft, own: false, claim: { ...whose, ...wordOf(source), stance } }
      if (at === 0) drafts[i] = spoken
      else drafts.push(spoken)
      voices.add(claimant)
    }
  }
}

const wordOf = ({ claimant, office, name, basis }: Source) => ({
  claimant,
  office,
  claimantName: office !== null || claimant === 'other' ? name : null,
  basis,
})

/** "Bakı ikisinin öldüyünü, İrəvan isə altısının yaralandığını bildirib": the verb at the end is also that of whoever opens the part before it. */
function ownWords(read: readonly Attributed[], index: number, { lexicon, context }: Progress): Attribution[] {
  const [opening] = read[index]?.groups ?? []
  const next = read.slice(index + 1).find((one) => one.attributions.length > 0)?.attributions[0]
  const verbs = next !== undefined && (next.verb === 'says' || next.verb === 'confirms')
  if (!isHeadFinal(lexicon.grammar) || !verbs || !opening?.nominative || !SPEAKING_HEADS.has(opening.head) || !isSide(opening.who))
    return []
  if (opening.role !== 'plain' || next.sources.some((source) => source.claimant === opening.who)) return []
  const source = sourceOf(opening, context)
  const { first, last } = opening
  return source ? [{ verb: 'says', sources: [source], cueFirst: last, cueLast: last, forward: true, from: first, to: last }] : []
}

/** "Bakú se avino, aunque achacó a los armenios nuevos disparos": the verb behind the cut has the subject of what stands before it. */
function withoutSubject(
  read: readonly Attributed[],
  index: number,
  { segments }: Sentence,
  { lexicon, context }: Progress,
): Attribution[] {
  const [segment, before] = [segments[index], segments[index - 1]]
  const [opening] = read[index - 1]?.groups ?? []
  if (!segment || !before || !opening || lexicon.grammar.order !== 'verb-medial') return []
  const verb = ELIDED.flatMap((name) =>
    (segment.cues.get(name) ?? []).slice(0, 1).map(({ first, last }) => ({ name, first, last })),
  )
    .toSorted((a, b) => a.first - b.first || b.last - a.last)
    .at(0)
  if (!verb || read[index]?.groups.some((group) => group.first < verb.first)) return []
  const said = read[index - 1]?.attributions.at(-1)
  if (!said && (opening.first > before.first + 1 || opening.role !== 'plain' || !SPEAKING_HEADS.has(opening.head))) return []
  const source = sourceOf(opening, context)
  const sources = said ? said.sources : source && isSide(source.claimant) ? [source] : []
  if (sources.length === 0 || said?.verb === 'silent') return []
  const { name, first, last } = verb
  return [{ verb: name, sources, cueFirst: first, cueLast: last, forward: true, from: first, to: last }]
}

/** "Ereván habla de 49 muertos; Bakú, de 50": the verb before the cut is also that of whoever stands behind it with a figure. */
function withoutVerb(read: readonly Attributed[], index: number, { segments }: Sentence, { context }: Progress): Attribution[] {
  const [segment, opening] = [segments[index], read[index]?.groups[0]]
  const before = read[index - 1]?.attributions.at(-1)
  if (!segment || !opening || !before?.forward || (before.verb !== 'says' && before.verb !== 'confirms')) return []
  if (!isSide(opening.who) || opening.first > segment.first + 1 || !(isLeftOut(segment, opening) || tellsFigure(segment, opening)))
    return []
  const source = sourceOf(opening, context)
  const { first, last } = opening
  return source && before.sources.every(({ claimant }) => claimant !== source.claimant)
    ? [{ verb: 'says', sources: [source], cueFirst: last, cueLast: last, forward: true, from: first, to: last }]
    : []
}

const ELIDED = ['accuses', 'denies', 'confirms', 'says'] as const

/** A segment that names nobody is in the words of whom the sentence names elsewhere; a denial is not lent on. */
function lend(
  read: readonly { readonly attributions: readonly Attribution[] }[],
  index: number,
  { marks, segments }: Sentence,
): Attribution[] {
  const next = read.slice(index + 1).find((one) => one.attributions.length > 0)?.attributions[0]
  // "…; Paşinyan itkiləri açıqladı": what stands between a speaker and his verb is what he says.
  const full = next !== undefined && marks.some((mark) => isEvent(mark) && mark.first > next.from && mark.last < next.to)
  const later = full ? undefined : next
  const earlier = read
    .slice(0, index)
    .findLast((one) => one.attributions.length > 0)
    ?.attributions.at(-1)
  const lent = later && !later.forward ? later : earlier
  if (!lent || lent.verb === 'calls') return []
  // "Baku tells nothing of its soldiers, but speaks of 63 civilians killed"
  const segment = segments[index]
  const speaks = (['says', 'confirms'] as const).some((cue) =>
    segment?.cues.get(cue)?.some((mark) => mark.first <= segment.first + 2),
  )
  if (lent.verb === 'silent' && !speaks) return []
  // "Three soldiers killed; Baku denies it": whoever denies behind has not told it.
  if (lent === later && lent.verb === 'denies') return []
  return [{ ...lent, verb: 'says' }]
}
