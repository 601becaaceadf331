import { isMark, type Segment } from './document.ts'
import type { Source } from './source.ts'
import { type Attribution, commaBefore, isAnd, isEvent, wordsBetween } from './speech.ts'

/** A stretch of a segment in one source's words. */
interface Piece {
  readonly first: number
  readonly last: number
  readonly attributions: readonly Attribution[]
}

const MOST_WORDS_OF_ANSWER = 8

/** "… accuses … of shelling, and Yerevan denies": a denial in two or three words behind what somebody else has said in full. */
function answersOnly(segment: Segment, one: Attribution, next: Attribution): boolean {
  const calledFalse = (segment.cues.get('falsehood') ?? []).some((mark) => mark.first > next.from)
  if ((next.verb !== 'denies' && !calledFalse) || one.verb === 'denies' || !one.forward || next.from <= one.to) return false
  // "…, ce que le ministère a démenti": a word or two may stand between the comma and who answers.
  const comma = [0, 1, 2].some((words) => commaBefore(segment, next.from - words))
  if (wordsBetween(segment, next.from, next.to) > (comma ? MOST_WORDS_OF_ANSWER : 2)) return false
  const events = segment.marks.filter(isEvent)
  return events.some((mark) => mark.first > one.to && mark.last < next.from) && !events.some((mark) => mark.first >= next.from)
}

const sameSpeaker = (one: Source | undefined, other: Source | undefined): boolean =>
  one !== undefined && other !== undefined && one.claimant === other.claimant && one.office !== null && one.office === other.office

/** "… blames Baku, which denies it": whom the first accuses is still in his words; null where nobody is. */
function behindRelative(segment: Segment, one: Attribution, next: Attribution): number | null {
  const accused = one.verb === 'accuses' ? next.sources[0]?.group : null
  if (!accused || !isMark(segment.sentence.field, accused.last + 1, ',')) return null
  return wordsBetween(segment, accused.last, next.cueFirst) === 1 && accused.last < next.cueFirst ? accused.last + 1 : null
}

/** Cuts a segment where one source's words end and the next one's begin. */
export function piecesOf(segment: Segment, attributions: readonly Attribution[]): Piece[] {
  const pieces: Piece[] = []
  let first = segment.first
  let held: Attribution[] = []
  const [opening] = attributions
  // "The truce began – and, Baku says, was broken": the "and" behind the dash belongs to what follows.
  const start = opening && isAnd(segment, opening.from - 1) ? opening.from - 1 : (opening?.from ?? 0)
  const apart = opening && (commaBefore(segment, start) || isMark(segment.sentence.field, start - 1, ':'))
  if (opening?.forward && opening.from > first && apart) {
    // "Three soldiers killed, Azerbaijan says one wounded": what stands before is not in those words.
    const before = segment.marks.some((mark) => isEvent(mark) && mark.last < opening.from)
    const after = segment.marks.some((mark) => isEvent(mark) && mark.first > opening.to)
    // "The town under fire, Baku: …": behind a comma the head of a colon opens words of its own.
    const heads = isMark(segment.sentence.field, opening.cueFirst, ':')
    if (before && (after || heads)) {
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
    // "said the claims that it had fired were untrue, and accused Yerevan of mining": what is told before it is none of the accusation.
    const told = segment.marks.some((mark) => isEvent(mark) && mark.first > one.to && mark.last < next.cueFirst)
    // "published the names of 71, who, the ministry says, fell": the same speaker again, with no news between.
    const again =
      next.verb === 'says' && one.verb === 'says' && !inside && !told && one.forward && sameSpeaker(one.sources[0], next.sources[0])
    // "hat nach eigenen Angaben eine Waffenruhe erklärt": the second part of one verb closes the sentence.
    const closes = shared && segment.sentence.field.grammar.bracket === true && one.forward && next.cueLast >= segment.last - 1
    if (again || (closes && next.verb === 'says' && one.verb === 'says')) cut = -1
    else if (shared) cut = next.verb === 'calls' || !(tells || told) ? -1 : next.cueFirst
    else if (next.from > one.to && (inside || nextInside)) cut = nextInside ? next.from : one.to + 1
    else if (next.forward && next.from > one.to) cut = behindRelative(segment, one, next) ?? next.from
    // "The truce holds, he says, Baku keeps silent": of what stands before the comma it is not said.
    else if (next.verb === 'silent' && one.forward && next.from > one.to && commaBefore(segment, next.from)) cut = next.from
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
