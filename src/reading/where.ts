import type { PlaceRef } from '../model.ts'
import type { Segment } from './document.ts'
import type { Cue } from './lexicon.ts'
import type { Mark } from './marks.ts'
import { isWithin, type Place } from './places/gazetteer.ts'
import { distance, isInstrument, roleOf } from './roles.ts'

const COARSE: ReadonlySet<Place['kind']> = new Set(['district', 'province', 'region', 'area', 'water', 'pass'])

const placeOf = (mark: Mark): Place | null => (mark.means.is === 'place' ? mark.means.place : null)

/** "from positions located in X toward Y": what stands between "from" and the next "toward" is where it came from. */
function isOrigin(segment: Segment, mark: Mark): boolean {
  if (mark.role === 'from' || roleOf(segment, mark) === 'from') return true
  const nearest = (cues: readonly Cue[], before: boolean): Mark | undefined => {
    const marks = segment.marks.filter(
      (one) => one.means.is === 'cue' && cues.includes(one.means.cue) && !(one.means.cue === 'from' && isInstrument(segment, one)),
    )
    return before
      ? marks.findLast((one) => one.last < mark.first && distance(segment, one.last, mark.first) <= 12)
      : marks.find((one) => one.first > mark.last && distance(segment, mark.last, one.first) <= 8)
  }
  const turns: readonly Cue[] = ['from', 'toward', 'fires', 'underFire', 'shelling', 'strikes']
  const opened = nearest(turns, true)
  if (opened?.means.is === 'cue' && opened.means.cue === 'from') return true
  const closes: readonly Cue[] = ['fromAfter', 'towardAfter']
  const closed = nearest(closes, false)
  return closed?.means.is === 'cue' && closed.means.cue === 'fromAfter'
}

/** Whether an ambiguous name or one of several twins may be taken for this place: something of its surroundings is named too. */
function chooseTwin(mark: Mark, rivals: readonly Place[], named: ReadonlySet<string>): Place | null {
  const place = placeOf(mark)
  if (!place) return null
  const supported = (one: Place): boolean => {
    for (const id of named) if (id !== one.id && (isWithin(one.id, id) || one.within === id)) return true
    return false
  }
  if (rivals.length > 1) return rivals.find(supported) ?? rivals[0] ?? place
  return place
}

/** The places of a segment that something was done to; those that fire came from are left out. */
export function placesHit(segment: Segment, skip: (mark: Mark) => boolean = () => false): Place[] {
  const places: Place[] = []
  const named = new Set<string>()
  for (const mark of segment.sentence.marks) {
    const place = placeOf(mark)
    if (place) named.add(place.id)
  }
  let lastSpan = -1
  for (const mark of segment.marks) {
    const place = placeOf(mark)
    if (!place || skip(mark) || mark.first === lastSpan) continue
    if (isOrigin(segment, mark)) continue
    const rivals = segment.marks
      .filter((one) => one.first === mark.first && one.last === mark.last && placeOf(one))
      .map((one) => placeOf(one) as Place)
    const chosen = chooseTwin(mark, rivals, named)
    lastSpan = mark.first
    if (chosen && !places.some((one) => one.id === chosen.id)) places.push(chosen)
  }
  return places
}

/** A district only where no settlement is; a whole region or country's part never. */
export function placeRefs(places: readonly Place[]): PlaceRef[] {
  const fine = places.filter((place) => !COARSE.has(place.kind))
  const kept = fine.length > 0 ? fine : places.filter((place) => place.kind === 'district' || place.kind === 'province')
  return kept.map(({ id, name }) => ({ id, name }))
}
