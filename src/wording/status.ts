import type { FeedsAnswering, Instant, Language, RichText, StatusPost, StatusReport } from '../model.ts'
import { SIDES } from '../model.ts'
import { clean } from './clean.ts'
import { textsIn } from './index.ts'
import { rich } from './rich.ts'
import type { Scene, Wording } from './scene.ts'
import { dayOf, placeNames } from './scene.ts'
import { sameDay, span } from './time.ts'

const DAY = 24 * 3_600_000
const MOST_PLACES = 8
const MOST_BREACHES = 3

/** DESIGN.md, running facts: unknown while fewer than half of a side's feeds answered in the last hour. */
const isUnknown = ({ answered, total }: FeedsAnswering): boolean => total > 0 && answered * 2 < total

const age = (time: Instant): RichText => [{ time, style: 'relative' }]

const sum = (feeds: readonly FeedsAnswering[], field: 'answered' | 'total'): number =>
  feeds.reduce((all, group) => all + group[field], 0)

const latest = (feeds: readonly FeedsAnswering[]): Instant | null =>
  feeds.reduce<Instant | null>(
    (last, { lastGood }) => (lastGood !== null && (last === null || lastGood > last) ? lastGood : last),
    null,
  )

const spanText = (from: Instant, { now }: StatusReport, { texts }: Scene): string => {
  const { count, unit } = span(from, now)
  return texts.time.span(count, unit)
}

const unknownLines = ({ feeds, now }: StatusReport, { texts }: Scene): RichText[] => {
  const silent =
    sum(feeds, 'total') === 0 ? [{ group: 'others', answered: 0, total: 0, lastGood: null } as const] : feeds.filter(isUnknown)
  return silent.map(({ group, answered, total, lastGood }) => {
    const since: RichText | null =
      lastGood === null ? null : [{ time: lastGood, style: sameDay(lastGood, now) ? 'clock' : 'moment' }]
    return texts.status.unknown(group, answered, total, since)
  })
}

/** "None reported for 31 days": said only where enough feeds would have told, and never called an all-clear. */
const quietLine = (report: StatusReport, scene: Scene): RichText | null => {
  const { lastReported, watchingSince, feeds, now } = report
  const [answered, total] = [sum(feeds, 'answered'), sum(feeds, 'total')]
  const { status } = scene.texts
  if (lastReported === null)
    return [status.noneOnRecord(watchingSince === null ? null : dayOf(watchingSince, scene), answered, total)]
  if (Date.parse(now) - Date.parse(lastReported) < DAY) return null
  return [status.quiet(spanText(lastReported, report, scene), answered, total)]
}

const fireLine = ({ underFire }: StatusReport, scene: Scene): RichText => {
  const { status } = scene.texts
  if (underFire.length === 0) return [status.noFire]
  return [
    status.underFire(
      underFire.slice(0, MOST_PLACES).map(({ place, weapon, says }) => {
        const [name = place.name] = placeNames([place], says, scene).places
        return { place: name, weapon, says }
      }),
    ),
  ]
}

/**
 * The status command's block: the phase with whose word it is, each side's word, what was last reported, losses, and which
 * feeds answered. While a side's feeds are silent it says so first, and calls the rest the last known.
 */
export const wordStatus = (report: StatusReport, language: Language, wording: Wording): StatusPost => {
  const texts = textsIn(language)
  const { status } = texts
  const scene: Scene = { texts, wording, now: report.now, tidy: clean, mostPlaces: 1, announced: null, accusers: [] }
  const unknown = unknownLines(report, scene)
  const quiet = unknown.length > 0 ? null : quietLine(report, scene)
  const broken = report.broken.slice(0, MOST_BREACHES).map((row) => ({ row, age: age(row.at) }))
  const hasFire = report.underFire.length > 0
  const lines: (RichText | null)[] = [
    ...unknown,
    unknown.length === 0 ? null : [status.lastKnown(report.standing)],
    quiet,
    ...SIDES.map((side) => status.side(side, report.perSide[side], age(report.perSide[side]?.at ?? report.now))),
    broken.length === 0 ? null : status.broken(broken),
    hasFire || (quiet === null && unknown.length === 0) ? fireLine(report, scene) : null,
    SIDES.some((side) => report.losses.own[side] !== null)
      ? [status.losses(report.losses.since, report.losses.own, (at) => dayOf(at, scene))]
      : null,
    feedsLine(report, scene),
  ]
  return {
    language: texts.language,
    direction: texts.direction,
    title:
      unknown.length > 0
        ? status.unknownTitle
        : status.title(report.standing, report.since === null ? null : spanText(report.since, report, scene)),
    lines: lines.flatMap((line) => (line === null ? [] : [line])),
  }
}

const feedsLine = ({ feeds }: StatusReport, { texts }: Scene): RichText => {
  const last = latest(feeds)
  return texts.status.feeds(feeds, last === null ? null : rich`${{ time: last, style: 'relative' }}`)
}
