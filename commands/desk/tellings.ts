import { composeAlerts } from '../../src/alerts/compose.ts'
import {
  type Alert,
  type Change,
  type Incident,
  instant,
  type Language,
  type Post,
  SEVERITIES,
  type Severity,
} from '../../src/model.ts'
import { placeName } from '../../src/reading/places/gazetteer.ts'
import type { LiveSituation } from '../../src/situation/state.ts'
import { wordAlert } from '../../src/wording/alert.ts'

/** Changes of one report, at one revision of it, are one telling. */
const sameTelling = (a: Change, b: Change): boolean =>
  a.source.report === b.source.report && a.source.published === b.source.published

/** An incident as it was told last. */
export interface Told {
  readonly incident: Incident
  readonly alert: Alert
  /** The heaviest of all that was told of it. */
  readonly severity: Severity
}

/** Of those last heard of; in a war a day has hundreds. */
const MOST_INCIDENTS = 300

const composed = (situation: LiveSituation, changes: readonly Change[]): Alert | null =>
  composeAlerts(situation, changes)[0] ?? null

/** What was told, an incident once, the one last told of first. */
export const latestTold = (situation: LiveSituation): Told[] =>
  situation.incidents
    .slice(-MOST_INCIDENTS)
    .flatMap((incident): Told[] => {
      const last = incident.told.at(-1)
      const alert =
        last === undefined
          ? null
          : composed(
              situation,
              incident.told.filter((change) => sameTelling(change, last)),
            )
      const severity = SEVERITIES.find((each) => incident.told.some((change) => change.severity === each)) ?? 'note'
      return alert === null ? [] : [{ incident, alert, severity }]
    })
    .sort((a, b) => (a.alert.at < b.alert.at ? 1 : -1))

/** The changes of one telling stand side by side. */
const tellingsOf = (told: readonly Change[]): Change[][] => {
  const tellings: Change[][] = []
  for (const change of told) {
    const last = tellings.at(-1)
    if (last?.[0] !== undefined && sameTelling(last[0], change)) last.push(change)
    else tellings.push([change])
  }
  return tellings
}

/** Every telling by itself, newest first. */
export const timeline = (situation: LiveSituation, most: number): Alert[] => {
  const tellings = situation.incidents.slice(-MOST_INCIDENTS).flatMap(({ told }) => tellingsOf(told))
  return tellings
    .sort(([a], [b]) => ((a?.source.published ?? '') < (b?.source.published ?? '') ? 1 : -1))
    .slice(0, most)
    .flatMap((changes) => composed(situation, changes) ?? [])
}

/** An alert in words. @param now milliseconds since 1970 */
export const worded = (alert: Alert, language: Language, now: number): Post =>
  wordAlert(alert, language, instant(now), { placeName })
