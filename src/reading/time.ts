import { instant, type Language, type Origin, type TimeSpan } from '../model.ts'
import { isMark, type Sentence, tokenText } from './document.ts'
import type { Cue } from './lexicon.ts'
import type { Mark } from './marks.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Yerevan and Baku, no summer time. */
const FRONT = 4 * HOUR
const MOSCOW = 3 * HOUR

/** The outlet's offset from UTC in milliseconds: its own clock decides what "today" is. */
export function outletOffset(origin: Origin, lang: Language | null): number {
  if (origin === 'russia' || origin === 'turkey') return 3 * HOUR
  if (origin === 'iran') return 3.5 * HOUR
  if (origin !== 'third') return FRONT
  const third: Partial<Record<Language, number>> = {
    id: 7,
    ru: 3,
    uk: 2,
    el: 2,
    ar: 3,
    fr: 1,
    de: 1,
    es: 1,
    it: 1,
    hy: 4,
    az: 4,
    ka: 4,
    tr: 3,
    fa: 3.5,
  }
  return (lang ? (third[lang] ?? 0) : 0) * HOUR
}

/** A time as a sentence states it. */
export interface Stated {
  readonly token: number
  /** Local midnight of the day in UTC milliseconds, where a day is named. */
  readonly day: number | null
  /** Minutes after midnight of `day`, where a clock time is given. */
  readonly minutes: number | null
  /** Part of the day as hours, where only that is given. */
  readonly part: readonly [number, number] | null
  /** Offset stated beside it; null where none is. */
  readonly offset: number | null
  readonly since: boolean
}

const PARTS: readonly (readonly [Cue, readonly [number, number]])[] = [
  ['night', [0, 6]],
  ['morning', [5, 12]],
  ['afternoon', [12, 18]],
  ['evening', [17, 24]],
]

const yearOf = (local: number): number => new Date(local).getUTCFullYear()

const dayNumber = (local: number): number => Math.floor(local / DAY) * DAY

interface Day {
  readonly first: number
  readonly last: number
  /** Local midnight as if the local zone were UTC. */
  readonly local: number
  readonly year: boolean
}

const validDay = (day: number): boolean => Number.isInteger(day) && day >= 1 && day <= 31

/** Days named in a sentence: "13 September", "September 13, 2022", "13.09.2022", "(13/9)", today, Tuesday. */
export function daysOf(sentence: Sentence, publishedLocal: number): Day[] {
  const { field, marks, cues } = sentence
  const days: Day[] = []
  const today = dayNumber(publishedLocal)
  const numberAt = (index: number): number | undefined => {
    const token = field.tokens[index]
    return token?.kind === 'number' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : undefined
  }
  const yearAt = (index: number): { year: number; last: number } | undefined => {
    let at = index
    if (isMark(field, at, ',') || cues.get('of')?.some((mark) => mark.first === at && mark.last === at)) at++
    const text = tokenText(field, at)
    return /^(19|20)\d\d$/.test(text) ? { year: Number(text), last: at } : undefined
  }
  /** "2020 թվականի սեպտեմբերի 27-ին", "2020 წლის 27 სექტემბერს": the year stands first, with at most its suffix and a word behind it. */
  const yearBefore = (index: number): { year: number; last?: undefined } | undefined => {
    for (let at = index - 1; at >= Math.max(sentence.first, index - 5); at--) {
      const token = field.tokens[at]
      if (token?.kind === 'number') {
        const year = Number(token.text)
        return /^(19|20)\d\d$/.test(token.text) ? { year } : undefined
      }
      const unit = cues.get('unit')?.some((mark) => mark.first <= at && mark.last >= at)
      if (!(unit || isMark(field, at, '.-–') || (token?.glued && isMark(field, at - 1, '-–')))) return undefined
    }
    return undefined
  }
  const resolve = (month: number, day: number, stated: number | undefined): number => {
    if (stated !== undefined) return Date.UTC(stated, month - 1, day)
    const year = yearOf(publishedLocal)
    const here = Date.UTC(year, month - 1, day)
    if (here - today > 60 * DAY) return Date.UTC(year - 1, month - 1, day)
    if (today - here > 300 * DAY) return Date.UTC(year + 1, month - 1, day)
    return here
  }
  for (const mark of marks) {
    if (mark.means.is === 'month') {
      const before = numberAt(mark.first - 1)
      // "13. September", "14ης Σεπτεμβρίου".
      const ordinal = isMark(field, mark.first - 1, '.-') || field.tokens[mark.first - 1]?.glued === true
      const ordinalBefore = before === undefined && ordinal ? numberAt(mark.first - 2) : undefined
      const day = before ?? ordinalBefore
      if (day !== undefined && validDay(day)) {
        const stated = yearAt(mark.last + 1) ?? yearBefore(mark.first - (before === undefined ? 2 : 1))
        days.push({
          first: mark.first - (before === undefined ? 2 : 1),
          last: stated?.last ?? mark.last,
          local: resolve(mark.means.month, day, stated?.year),
          year: stated !== undefined,
        })
        continue
      }
      const after = numberAt(mark.last + 1)
      if (after !== undefined && validDay(after)) {
        let last = mark.last + 1
        if (['st', 'nd', 'rd', 'th'].includes(tokenText(field, last + 1))) last++
        const stated = yearAt(last + 1) ?? yearBefore(mark.first)
        days.push({
          first: mark.first,
          last: stated?.last ?? last,
          local: resolve(mark.means.month, after, stated?.year),
          year: stated !== undefined,
        })
      } else {
        const stated = yearAt(mark.last + 1)
        if (stated)
          days.push({
            first: mark.first,
            last: stated.last,
            local: Date.UTC(
              stated.year,
              mark.means.month - 1,
              stated.year === yearOf(publishedLocal) && mark.means.month - 1 === new Date(publishedLocal).getUTCMonth()
                ? new Date(publishedLocal).getUTCDate()
                : 1,
            ),
            year: true,
          })
      }
    }
    if (mark.means.is === 'weekday') {
      const wanted = mark.means.weekday % 7
      const back = (new Date(today).getUTCDay() - wanted + 7) % 7
      days.push({ first: mark.first, last: mark.last, local: today - back * DAY, year: false })
    }
  }
  for (const [cue, shift] of [
    ['today', 0],
    ['yesterday', -1],
    ['dayBeforeYesterday', -2],
    ['tomorrow', 1],
  ] as const) {
    for (const mark of cues.get(cue) ?? [])
      days.push({ first: mark.first, last: mark.last, local: today + shift * DAY, year: false })
  }
  for (let i = sentence.first; i <= sentence.last; i++) {
    const token = field.tokens[i]
    if (token?.kind !== 'number') continue
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(token.text)
    if (dotted) {
      const [, day, month, stated] = dotted
      days.push({
        first: i,
        last: i,
        local: Date.UTC(Number(stated) + (Number(stated) < 100 ? 2000 : 0), Number(month) - 1, Number(day)),
        year: true,
      })
    } else if (isMark(field, i + 1, '/') && isMark(field, i - 1, '(') && numberAt(i) !== undefined) {
      const month = numberAt(i + 2)
      const stated = isMark(field, i + 3, '/') ? yearAt(i + 4) : undefined
      const day = numberAt(i)
      if (month !== undefined && day !== undefined && month <= 12 && validDay(day))
        days.push({ first: i, last: i + 2, local: resolve(month, day, stated?.year), year: stated !== undefined })
    }
  }
  return days.sort((a, b) => a.first - b.first)
}

interface Clock {
  readonly first: number
  readonly last: number
  readonly minutes: number
}

/** Clock times: "20:00", "9 a.m.", "pukul 09.00", "в 9 часов", midnight, noon. */
function clocksOf(sentence: Sentence): Clock[] {
  const { field, cues } = sentence
  const clocks: Clock[] = []
  const has = (cue: Cue, at: number): Mark | undefined => cues.get(cue)?.find((mark) => mark.first === at)
  const ends = (cue: Cue, at: number): boolean => cues.get(cue)?.some((mark) => mark.last === at) ?? false
  for (let i = sentence.first; i <= sentence.last; i++) {
    const token = field.tokens[i]
    if (token?.kind !== 'number') continue
    const french = field.tokens[i + 1]?.glued ? /^h([0-5]\d)?$/.exec(tokenText(field, i + 1)) : null
    if (french && /^\d{1,2}$/.test(token.text) && Number(token.text) <= 24) {
      // "09H00", "9h": the hour and its minutes are one word.
      clocks.push({ first: i, last: i + 1, minutes: (Number(token.text) % 24) * 60 + Number(french[1] ?? 0) })
      continue
    }
    const pm = has('pm', i + 1)
    const am = has('am', i + 1)
    const oClock = has('oClock', i + 1)
    const clock = /^(\d{1,2})[:.։](\d\d)(?:[:.։]\d\d)?$/.exec(token.text)
    const asked = ends('atClock', i - 1)
    if (clock && (token.text.includes(':') || token.text.includes('։') || asked || am || pm || oClock || nearZone(sentence, i))) {
      let hours = Number(clock[1])
      if (pm && hours < 12) hours += 12
      if (am && hours === 12) hours = 0
      if (hours < 24 && Number(clock[2]) < 60)
        clocks.push({ first: i, last: (pm ?? am ?? oClock)?.last ?? i, minutes: hours * 60 + Number(clock[2]) })
    } else if (
      /^\d{1,2}$/.test(token.text) &&
      (pm || am || (oClock && (asked || dayPartAfter(sentence, oClock.last)) && Number(token.text) < 24))
    ) {
      let hours = Number(token.text)
      const evening =
        oClock &&
        hours < 12 &&
        [...(cues.get('evening') ?? []), ...(cues.get('afternoon') ?? [])].some((mark) => mark.first === oClock.last + 1)
      if ((pm || evening) && hours < 12) hours += 12
      if (am && hours === 12) hours = 0
      if (hours <= 24) clocks.push({ first: i, last: (pm ?? am ?? oClock)?.last ?? i, minutes: (hours % 24) * 60 })
    } else if (/^\d{1,2}$/.test(token.text) && asked && Number(token.text) <= 24 && nearZone(sentence, i)) {
      clocks.push({ first: i, last: i, minutes: (Number(token.text) % 24) * 60 })
    } else if (
      /^\d{4}$/.test(token.text) &&
      nearZone(sentence, i) &&
      Number(token.text) < 2400 &&
      Number(token.text) % 100 < 60 &&
      !/^(19|20)\d\d$/.test(token.text)
    ) {
      clocks.push({ first: i, last: i, minutes: Math.floor(Number(token.text) / 100) * 60 + (Number(token.text) % 100) })
    }
  }
  for (const mark of cues.get('midnight') ?? []) clocks.push({ first: mark.first, last: mark.last, minutes: 0 })
  for (const mark of cues.get('noon') ?? []) clocks.push({ first: mark.first, last: mark.last, minutes: 720 })
  return clocks.sort((a, b) => a.first - b.first)
}

/** "9 часов утра": the part of the day stands behind the hour. */
const dayPartAfter = (sentence: Sentence, at: number): boolean =>
  (['morning', 'afternoon', 'evening', 'night'] as const).some((cue) =>
    sentence.cues.get(cue)?.some((mark) => mark.first === at + 1),
  )

function nearZone(sentence: Sentence, at: number): boolean {
  return (['localTime', 'moscowTime', 'gmt'] as const).some((cue) =>
    sentence.cues.get(cue)?.some((mark) => (mark.first > at && mark.first <= at + 3) || (mark.last < at && mark.last >= at - 2)),
  )
}

function offsetBeside(sentence: Sentence, clock: Clock, next: Clock | undefined): number | null {
  for (const [cue, offset] of [
    ['localTime', FRONT],
    ['moscowTime', MOSCOW],
    ['gmt', 0],
  ] as const) {
    for (const mark of sentence.cues.get(cue) ?? []) {
      if (mark.first > clock.last && mark.first <= clock.last + 8 && (!next || mark.first < next.first)) return offset
      if (mark.last < clock.first && mark.last >= clock.first - 3) return offset
    }
  }
  return null
}

/** Every time a sentence states, clock times first. */
export function statedTimes(sentence: Sentence, published: number, offset: number): Stated[] {
  const publishedLocal = published + offset
  const days = daysOf(sentence, publishedLocal)
  const clocks = clocksOf(sentence)
  const nearestDay = (token: number): Day | undefined => {
    let best: Day | undefined
    for (const day of days) if (!best || Math.abs(day.first - token) < Math.abs(best.first - token)) best = day
    return best
  }
  const since = (token: number): boolean =>
    sentence.cues.get('since')?.some((mark) => mark.last < token && mark.last >= token - 4) ?? false
  const stated: Stated[] = []
  clocks.forEach((clock, index) => {
    const zone = offsetBeside(sentence, clock, clocks[index + 1])
    stated.push({
      token: clock.first,
      day: nearestDay(clock.first)?.local ?? null,
      minutes: clock.minutes,
      part: null,
      offset: zone,
      since: since(clock.first),
    })
  })
  for (const [cue, part] of PARTS) {
    for (const mark of sentence.cues.get(cue) ?? []) {
      stated.push({
        token: mark.first,
        day: nearestDay(mark.first)?.local ?? null,
        minutes: null,
        part,
        offset: null,
        since: false,
      })
    }
  }
  for (const day of days)
    stated.push({ token: day.first, day: day.local, minutes: null, part: null, offset: null, since: since(day.first) })
  return stated
}

/** The moment of a clock time; a clock without a day takes the day that brings it nearest to the publication. */
export function momentOf(stated: Stated, published: number, outlet: number): { at: number; assumed: boolean } | null {
  if (stated.minutes === null) return null
  const offset = stated.offset ?? FRONT
  const minutes = stated.minutes * 60_000
  if (stated.day !== null) return { at: stated.day + minutes - offset, assumed: stated.offset === null }
  const today = dayNumber(published + outlet)
  let best = today + minutes - offset
  for (const shift of [-DAY, DAY]) {
    const candidate = today + shift + minutes - offset
    if (Math.abs(candidate - published) < Math.abs(best - published)) best = candidate
  }
  return { at: best, assumed: stated.offset === null }
}

/** When the event of a token happened as its sentence states it. */
export function spanNear(
  times: readonly Stated[],
  token: number,
  published: number,
  outlet: number,
): { when: TimeSpan; assumed: boolean } | null {
  const closest = (kept: readonly Stated[]): Stated | undefined =>
    kept.toSorted((a, b) => Math.abs(a.token - token) - Math.abs(b.token - token))[0]
  const clock = closest(times.filter((one) => one.minutes !== null))
  if (clock) {
    const moment = momentOf(clock, published, outlet)
    if (moment && moment.at <= published + HOUR)
      return { when: { from: instant(moment.at), to: instant(moment.at) }, assumed: moment.assumed }
  }
  const part = closest(times.filter((one) => one.part !== null))
  if (part?.part) {
    const day = part.day ?? dayNumber(published + FRONT)
    const from = day + part.part[0] * HOUR - FRONT
    const to = day + part.part[1] * HOUR - FRONT
    if (from <= published)
      return { when: { from: instant(from), to: instant(Math.min(to, Math.max(from, published))) }, assumed: false }
  }
  const day = closest(times.filter((one) => one.day !== null && one.minutes === null && one.part === null))
  if (day?.day != null) {
    const from = day.day - FRONT
    if (from <= published)
      return { when: { from: instant(from), to: instant(Math.min(from + DAY, Math.max(from, published))) }, assumed: false }
  }
  return null
}
