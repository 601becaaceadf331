import type { Attacker, PlaceRef } from '../model.ts'
import { isGeorgian, isMark, type Segment } from './document.ts'
import type { Cue } from './lexicon.ts'
import type { Mark } from './marks.ts'
import { isWithin, type Place, placeById } from './places/gazetteer.ts'
import { closesOrigin, distance, isInstrument, roleOf, stopBetween, tellsByCase } from './roles.ts'
import { isHeadFinal } from './verb-final.ts'

const COARSE: ReadonlySet<Place['kind']> = new Set(['district', 'province', 'region', 'area', 'water', 'pass'])

const placeOf = (mark: Mark): Place | null => (mark.means.is === 'place' ? mark.means.place : null)

/** "from positions …", "from the territory …": only such a phrase reaches over to a place further on. */
function namesGround(segment: Segment, from: Mark): boolean {
  if (from.last > from.first || segment.cues.get('from')?.some((one) => one.first === from.first && one.last > from.last))
    return true
  const ground: readonly Cue[] = ['position', 'settlement', 'forces', 'infrastructure']
  return ground.some((cue) => segment.cues.get(cue)?.some((mark) => mark.first > from.last && mark.first <= from.last + 3))
}

/** "from positions in the direction of X subjected to fire …": before the verb of fire everything behind "from positions" is an origin. */
function standsBehindFrom(segment: Segment, mark: Mark): boolean {
  // Where the verb closes the sentence everything stands before it.
  if (segment.sentence.field.grammar.order === 'verb-final') return false
  const fires: readonly Cue[] = ['fires', 'underFire', 'shelling']
  const from = segment.cues
    .get('from')
    ?.find(
      (one) => one.last < mark.first && !closesOrigin(segment, one) && !isInstrument(segment, one) && namesGround(segment, one),
    )
  if (!from) return false
  const triggers = segment.marks.filter((one) => one.means.is === 'cue' && fires.includes(one.means.cue))
  return triggers.some((one) => one.first > mark.last) && !triggers.some((one) => one.first < mark.first)
}

/** Words of where an army stands: "stationed near Berkaber and Paravakar villages of the Ijevan district". */
const LONGEST_SEAT = 10

/** "units in Kalbajar fired at positions near Sotk": a place between an army and its verb of fire is where it stands. */
function standsWithDoer(segment: Segment, mark: Mark): boolean {
  if (segment.sentence.field.grammar.order !== 'verb-medial') return false
  const passive = (one: Mark) => segment.cues.get('underFire')?.some((under) => under.first === one.first) === true
  const trigger = segment.cues.get('fires')?.find((one) => one.first > mark.last && !passive(one))
  if (!trigger || distance(segment, mark.last, trigger.first) > LONGEST_SEAT) return false
  const before = (cue: Cue, end: number, words: number): Mark | undefined =>
    segment.cues.get(cue)?.findLast((one) => one.last < end && distance(segment, one.last, end) <= words)
  const at = before('inPlace', mark.first, LONGEST_SEAT) ?? before('toward', mark.first, LONGEST_SEAT)
  if (!at || stopBetween(segment, at.last, mark.first) || stopBetween(segment, mark.last, trigger.first)) return false
  const aimed = segment.marks.some(
    ({ means, first }) => (means.is === 'place' || (means.is === 'cue' && means.cue === 'position')) && first > trigger.last,
  )
  const army = before('forces', at.first + 1, 6)
  return aimed && army !== undefined && !stopBetween(segment, army.last, at.first)
}

/** "aus Richtung": the word for a direction at the end of the one for where it came from. */
const endsFrom = (segment: Segment, mark: Mark): boolean =>
  segment.cues.get('from')?.some((from) => from.last === mark.last && from.first < mark.first) ?? false

/** "desde el lado armenio el lunes en la zona de Zangilán": behind whose side it came from and a day, a word for where begins anew. */
const beginsAnew = (segment: Segment, from: Mark, mark: Mark): boolean =>
  (segment.cues.get('inPlace')?.some((one) => one.last === mark.first - 1 && one.first > from.last + 1) ?? false) &&
  (segment.marks.some(({ means, first }) => means.is === 'weekday' && first > from.last && first < mark.first) ||
    (segment.cues.get('sideWord')?.some((one) => one.first > from.last && one.first < mark.first) ?? false))

/** "from positions located in X toward Y": what stands between "from" and the next "toward" is where it came from. */
function isOrigin(segment: Segment, mark: Mark): boolean {
  if (standsWithDoer(segment, mark)) return true
  // "Müxbirimiz Tərtərdən: …": whence it is told.
  const told = segment.cues.get('witness')?.some((one) => one.last < mark.first && distance(segment, one.last, mark.first) === 0)
  if (told && mark.role === 'from') return false
  // "از گلوله‌باران شهر گنجه خبر داد": right behind a noun of fire whose object stands behind it.
  const { grammar } = segment.sentence.field
  const hit =
    grammar.owner === 'after' &&
    grammar.order !== 'verb-medial' &&
    segment.cues.get('shelling')?.some((one) => {
      const gap = one.last < mark.first ? distance(segment, one.last, mark.first) : 9
      return gap <= 1 && !segment.cues.get('from')?.some((from) => from.first > one.last && from.last < mark.first)
    })
  if (hit) return false
  // "از جانب یراسخ": "by the side of" a place is whence.
  // "Terter'e açtığı ateş", "Yeraskh yakınlarında açtığı ateş": a place that has its case is where, whoever opened it.
  const placed =
    isHeadFinal(grammar) &&
    (mark.role === 'toward' ||
      mark.role === 'at' ||
      segment.cues.get('inPlaceAfter')?.some((one) => one.first === mark.last + 1) === true)
  if (roleOf(segment, mark) === 'agent' && grammar.order === 'verb-final' && !placed) return true
  // "машину с продовольствием у Кута": a "from" that also means "with" reaches no further than its noun.
  const beside = tellsByCase(segment) && segment.cues.get('inPlace')?.some((one) => one.last === mark.first - 1) === true
  if (mark.role === 'from' || (roleOf(segment, mark) === 'from' && !beside)) return true
  // "ხნაწახისკენ … პოსტიდან": the ending says whither.
  if (mark.role === 'toward' && isHeadFinal(segment.sentence.field.grammar)) return false
  // "Կութի հատվածում ադրբեջանական դիրքերից": behind a place that is complete begins whose positions it came from.
  const complete = segment.cues.get('inPlaceAfter')?.find((one) => one.first === mark.last + 1)
  const whose = complete && segment.marks.some(({ means, first }) => means.is === 'actor' && first === complete.last + 1)
  if (whose && segment.sentence.field.grammar.order === 'verb-medial') return false
  const verbFinal = isHeadFinal(segment.sentence.field.grammar)
  const nearest = (cues: readonly Cue[], before: boolean): Mark | undefined => {
    const marks = segment.marks.filter(
      (one) =>
        one.means.is === 'cue' &&
        cues.includes(one.means.cue) &&
        !(one.means.cue === 'from' && (isInstrument(segment, one) || closesOrigin(segment, one))) &&
        !(one.means.cue === 'toward' && endsFrom(segment, one)),
    )
    return before
      ? marks.findLast((one) => one.last < mark.first && distance(segment, one.last, mark.first) <= 12)
      : marks.find((one) => one.first > mark.last && distance(segment, mark.last, one.first) <= (verbFinal ? 14 : 8))
  }
  if (standsBehindFrom(segment, mark)) return true
  const turns: readonly Cue[] = ['from', 'toward', 'fires', 'underFire', 'shelling', 'strikes']
  const opened = nearest(turns, true)
  if (
    opened?.means.is === 'cue' &&
    opened.means.cue === 'from' &&
    namesGround(segment, opened) &&
    !beginsAnew(segment, opened, mark)
  )
    // "از مواضع … مواضع …": further positions behind those that fire came from are what it was aimed at.
    return !segment.cues.get('position')?.some((one) => one.first > opened.last + 3 && one.first < mark.first)
  const closes: readonly Cue[] = ['fromAfter', 'towardAfter']
  const closed = nearest(closes, false)
  return closed?.means.is === 'cue' && closed.means.cue === 'fromAfter'
}

/** Something of a place's surroundings is named in the sentence: its district or province, a place in it, or a neighbour of its district. */
function isSupported(place: Place, named: readonly Place[]): boolean {
  return named.some(
    (other) =>
      other.id !== place.id &&
      (isWithin(place.id, other.id) || isWithin(other.id, place.id) || (place.within !== null && other.within === place.within)),
  )
}

/** "у Сотка", "near Kut", "Zod istiqamətində", "Tex kəndi": a capital beside a word for where makes a common word a name. Scripts without capitals never tell. */
function isProperName(segment: Segment, mark: Mark): boolean {
  const { field } = segment.sentence
  const initial = field.folded.source[field.folded.at[field.tokens[mark.first]?.start ?? 0] ?? 0] ?? ''
  // "شهر برد", "قرب تيغ": where no capital tells, only a word for a town or where, too long to mean much else.
  if (initial === initial.toLowerCase() && initial === initial.toUpperCase() && !isGeorgian(initial))
    return (['settlement', 'inPlace', 'toward', 'shelling', 'fires'] as const).some((cue) =>
      segment.cues
        .get(cue)
        ?.some(
          (one) => one.last === mark.first - 1 && (field.tokens[one.last]?.end ?? 0) - (field.tokens[one.last]?.start ?? 0) >= 3,
        ),
    )
  if (initial === initial.toLowerCase() && !isGeorgian(initial)) return false
  // "Kut: zwei Tote": what stands alone before a headline's colon or comma is what it tells of.
  if (mark.first === 0 && isMark(field, mark.last + 1, ':,')) return true
  // "the village of Kut"
  const of = segment.cues.get('of')?.find((one) => one.last === mark.first - 1)
  if (of && segment.cues.get('settlement')?.some((one) => one.last === of.first - 1)) return true
  // "ტეღში": in the case of where.
  if (mark.role === 'at' && isHeadFinal(field.grammar)) return true
  const behind = (['inPlace', 'toward', 'settlement', 'fires', 'strikes', 'shelling'] as const).some((cue) =>
    segment.cues.get(cue)?.some((one) => one.last === mark.first - 1),
  )
  const before = ['fromAfter', 'towardAfter', 'settlement', 'inPlaceAfter'] as const
  // "dass Soldaten Tegh beschossen hätten": right before its verb, where the verb closes the clause around it.
  if (field.grammar.bracket && segment.cues.get('fires')?.some((one) => one.first === mark.last + 1)) return true
  // "Zod və Arazdəyən istiqamətlərində": one of several places.
  const next = isMark(field, mark.last + 1, ',') || segment.cues.get('and')?.some((one) => one.first === mark.last + 1)
  if (next && segment.marks.some((one) => one.means.is === 'place' && !one.means.ambiguous && one.first === mark.last + 2))
    return true
  return behind || before.some((cue) => segment.cues.get(cue)?.some((one) => one.first === mark.last + 1))
}

/** "Stepanakert": a place that is also a government. */
const isCapital = (segment: Segment, mark: Mark): boolean =>
  segment.marks.some((one) => one.means.is === 'actor' && one.first === mark.first)

const isOf = (segment: Segment, at: number): boolean => segment.cues.get('of')?.some((mark) => mark.first === at) ?? false

/** "мэр Гориса", "Տեղ համայնքի ղեկավար": where an official sits is not what was hit. */
const isSeat = (segment: Segment, mark: Mark): boolean =>
  segment.marks.some(
    ({ means, first, last }) =>
      means.is === 'office' &&
      (means.office === 'local-authority' || isCapital(segment, mark)) &&
      (first === mark.last + 1 ||
        last === mark.first - 1 ||
        (last === mark.first - 2 &&
          isOf(segment, mark.first - 1) &&
          (isCapital(segment, mark) || COARSE.has(placeOf(mark)?.kind ?? 'settlement')))),
  )

/** "сообщили в Степанакерте": a capital in the case of where, right behind a verb of saying, is who speaks. */
const speaks = (segment: Segment, mark: Mark): boolean => {
  if (!isCapital(segment, mark)) return false
  // "Stepanakert: …"
  if (mark.first === segment.sentence.first && isMark(segment.sentence.field, mark.last + 1, ':')) return true
  const behind = (['says', 'confirms', 'denies', 'accuses'] as const).some((cue) =>
    segment.cues
      .get(cue)
      ?.some(
        (say) =>
          say.first > mark.last && distance(segment, mark.last, say.first) === 0 && !stopBetween(segment, mark.last, say.first),
      ),
  )
  if (behind && mark.role !== 'toward' && mark.role !== 'from' && mark.role !== 'owner') return true
  // "…, says Stepanakert": behind the verb, where the thought ends.
  const closes = mark.last === segment.last || stopBetween(segment, mark.last, mark.last + 2)
  const ahead = segment.cues.get('says')?.some((say) => say.last < mark.first && mark.first - say.last <= 2)
  if (closes && ahead && mark.role === 'plain' && !segment.cues.get('inPlace')?.some((at) => at.last === mark.first - 1))
    return true
  return (
    mark.role === 'at' &&
    (segment.cues.get('inPlace') ?? []).some(
      (at) => at.last === mark.first - 1 && segment.cues.get('says')?.some((say) => say.last === at.first - 1) === true,
    )
  )
}

const isWrittenSmall = (segment: Segment, { first, means }: Mark): boolean => {
  const { folded, tokens } = segment.sentence.field
  const initial = folded.source[folded.at[tokens[first]?.start ?? 0] ?? 0] ?? ''
  return means.is === 'place' && means.ambiguous === true && initial !== initial.toUpperCase() && !isGeorgian(initial)
}

/** Which of the places that share a name is meant; null where the name may be a common word and nothing around speaks for the place. */
function meantPlace(segment: Segment, mark: Mark, named: readonly Place[]): Place | null {
  const rivals = segment.marks.filter((one) => one.first === mark.first && one.last === mark.last && one.means.is === 'place')
  const elsewhere = named.filter((place) => !rivals.some((one) => placeOf(one)?.id === place.id))
  // "sus tropas": a common word that is written small is none, whatever stands around it.
  const supported = rivals.find((one) => isSupported(placeOf(one) as Place, elsewhere) && !isWrittenSmall(segment, one))
  if (supported) return placeOf(supported)
  const sure = rivals.filter((one) => one.means.is === 'place' && !one.means.ambiguous)
  // "Bərdə" is rather Barda as it stands than Berd in the dative.
  const plain = sure.find((one) => one.role === 'plain') ?? sure[0]
  if (plain) return placeOf(plain)
  return isProperName(segment, mark) ? placeOf(mark) : null
}

/** The places of a segment that something was done to; those that fire came from are left out. */
export function placesHit(segment: Segment): Place[] {
  const places: Place[] = []
  const named = segment.sentence.marks.filter((mark) => mark.means.is === 'place').map((mark) => placeOf(mark) as Place)
  let lastSpan = -1
  for (const mark of segment.marks) {
    if (
      mark.means.is !== 'place' ||
      mark.first === lastSpan ||
      isSeat(segment, mark) ||
      speaks(segment, mark) ||
      isOrigin(segment, mark)
    )
      continue
    lastSpan = mark.first
    const place = meantPlace(segment, mark, named)
    if (place && !places.some((one) => one.id === place.id)) places.push(place)
  }
  return places
}

/** "aus Richtung Sotk", "from positions near Zod": whose ground fire came from; Karabakh's changed hands. */
export function sideFiredFrom(segment: Segment): Attacker | null {
  for (const mark of segment.marks) {
    const place = placeOf(mark)
    if (place && !(mark.means.is === 'place' && mark.means.ambiguous) && place.sector !== 'karabakh' && isOrigin(segment, mark))
      return place.country === 'AM' ? 'armenia' : 'azerbaijan'
  }
  return null
}

/** An Azerbaijani town that also names its district yields to a village of that district, as the district itself does. */
const yields = (place: Place, places: readonly Place[]): boolean =>
  place.district === true &&
  place.country === 'AZ' &&
  places.some((other) => other.id !== place.id && !COARSE.has(other.kind) && isWithin(other.id, place.id))

/** The same over places already chosen, where two sentences were joined. */
export function withoutOuter(refs: readonly PlaceRef[]): readonly PlaceRef[] {
  if (refs.length < 2) return refs
  const places = refs.map(({ id }) => placeById(id)).filter((place) => place !== undefined)
  const kept = new Set(placeRefs(places).map(({ id }) => id))
  return refs.filter(({ id }) => kept.has(id))
}

/** Whether a place is the district or province of another. */
export function isOuter({ id }: PlaceRef, other: PlaceRef): boolean {
  const place = placeById(id)
  return place !== undefined && id !== other.id && COARSE.has(place.kind) && isWithin(other.id, id)
}

/** A district only where no settlement is; a water, pass or area only where nothing else is; a whole region never. */
export function placeRefs(places: readonly Place[]): PlaceRef[] {
  const fine = places.filter((place) => !COARSE.has(place.kind) && !yields(place, places))
  const districts = places.filter((place) => place.kind === 'district' || place.kind === 'province')
  const rest = places.filter((place) => place.kind === 'area' || place.kind === 'water' || place.kind === 'pass')
  const kept = fine.length > 0 ? fine : districts.length > 0 ? districts : rest
  return kept.map(({ id, name }) => ({ id, name }))
}
