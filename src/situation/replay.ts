/** The replayer behind `npm run replay` (CHANGES.md): reports in, changes and status out, with a clock that follows the reports. */
import { canonicalAddress } from '../feeds/address.ts'
import type { Claim, Reading, Report, ReportKind } from '../model.ts'
import { instant, LANGUAGES, ORIGINS } from '../model.ts'
import { compare } from './compare.ts'
import { completeClaim, type GivenClaim, givenClaims } from './complete.ts'
import type { Front } from './front.ts'
import { identityKeys, type KnownReport, recognise } from './recognise.ts'
import { emptySituation, type LiveSituation } from './state.ts'
import { DAY, msOf } from './time.ts'

export interface ReplayOptions {
  /** Take each line's own claims instead of reading the text. */
  readonly claimsGiven: boolean
  readonly read: (report: Report) => Reading
  readonly front?: Front
}

export interface Replay {
  /** Answers one line; `{ error }` for what is no report. Never throws on what came in. */
  step(line: unknown): object
}

/** How many keys and revisions are remembered, the newest: at 500 reports a day, weeks. */
const KEYS_KEPT = 60_000
const REVISIONS_KEPT = 5_000

/** A map that forgets what it has not been told for the longest time. */
class Remembered<Value> {
  readonly #entries = new Map<string, Value>()
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key)
  }

  set(key: string, value: Value): void {
    this.#entries.delete(key)
    this.#entries.set(key, value)
    const oldest = this.#entries.size > this.#size ? this.#entries.keys().next().value : undefined
    if (oldest !== undefined) this.#entries.delete(oldest)
  }
}

/** A replay from an empty situation. */
export function createReplay({ claimsGiven, read, front }: ReplayOptions): Replay {
  const index = new Remembered<KnownReport>(KEYS_KEPT)
  const revisions = new Remembered<readonly Claim[]>(REVISIONS_KEPT)
  let situation: LiveSituation = emptySituation
  let clock: number | null = null

  return {
    step(line) {
      const fields = fieldsOf(line)
      if (fields === null) return { error: 'a report is a JSON object' }
      const time = msOf(textOf(fields.received)) ?? msOf(textOf(fields.published)) ?? clock
      if (time === null) return { error: 'a report needs `published`, a time as 2022-09-13T06:00:00Z' }
      // The highest so far, never more than a day ahead of the line before, never backwards.
      clock = clock === null ? time : Math.max(clock, Math.min(time, clock + DAY))
      const report = reportOf(fields, clock)
      const found = new Map(
        identityKeys(report)
          .flatMap((key) => [[key, index.get(key)] as const])
          .filter(isFound),
      )
      const recognition = recognise(report, found)
      for (const [key, known] of recognition.remember) index.set(key, known)

      const given = claimsGiven ? givenClaims(fields.claims) : []
      const claims = recognition.kind === 'duplicate' ? [] : claimsOf(report, given, claimsGiven, read)
      const earlier = recognition.kind === 'edit' ? (revisions.get(recognition.id) ?? null) : null
      if (recognition.kind !== 'duplicate') revisions.set(recognition.id, claims)
      const compared = compare(situation, { report, kind: recognition.kind, claims, earlier }, instant(clock), front)
      situation = compared.situation
      const changes = compared.changes.map(({ claim, novelty, changed, incident }) => ({
        ...claim,
        ...given[claimsGiven ? claims.indexOf(claim) : -1],
        novelty,
        changed,
        incident,
      }))
      return { id: report.id, report: recognition.kind satisfies ReportKind, changes, status: situation.status }
    },
  }
}

function claimsOf(
  report: Report,
  given: readonly GivenClaim[],
  claimsGiven: boolean,
  read: ReplayOptions['read'],
): readonly Claim[] {
  if (!claimsGiven) return read(report).claims
  if (given.length === 0) return []
  const reading = read(report)
  return given.map((claim) => completeClaim(claim, report, reading))
}

const isFound = (entry: readonly [string, KnownReport | undefined]): entry is readonly [string, KnownReport] =>
  entry[1] !== undefined
const fieldsOf = (line: unknown): Readonly<Record<string, unknown>> | null =>
  typeof line === 'object' && line !== null && !Array.isArray(line) ? (line as Readonly<Record<string, unknown>>) : null
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function reportOf(fields: Readonly<Record<string, unknown>>, clock: number): Report {
  const published = msOf(textOf(fields.published)) ?? clock
  const received = msOf(textOf(fields.received))
  const id = typeof fields.id === 'number' ? String(fields.id) : textOf(fields.id)
  const guid = typeof fields.guid === 'number' ? String(fields.guid) : textOf(fields.guid)
  const source = textOf(fields.source)
  return {
    id,
    feed: textOf(fields.feed) === '' ? null : canonicalAddress(textOf(fields.feed)),
    guid: guid === '' ? null : guid,
    lang: LANGUAGES.find((lang) => lang === fields.lang) ?? null,
    source,
    origin: ORIGINS.find((origin) => origin === fields.origin) ?? 'third',
    publisher: textOf(fields.publisher) || source,
    published: instant(published),
    received: instant(received ?? clock),
    url: textOf(fields.url),
    title: textOf(fields.title),
    summary: textOf(fields.summary),
    content: textOf(fields.content),
  }
}
