/** Words for telling replays in tests: a report is a line with given claims; what it comes to is told in one line. */
import type { Reading } from '../../src/model.ts'
import { createReplay } from '../../src/situation/replay.ts'

export type Fields = Readonly<Record<string, unknown>>

const NOTHING_READ: Reading = { relevant: true, lang: null, claims: [], because: null }

export const ceasefire = (phase: string, claimant: string, more: Fields = {}): Fields => ({
  kind: 'ceasefire',
  claimant,
  stance: 'asserts',
  phase,
  accused: null,
  effective: null,
  brokers: [],
  ...more,
})
export const agreed = (claimant: string, effective: string | null = null, ...brokers: string[]): Fields =>
  ceasefire('agreed', claimant, { effective, brokers })
export const accuses = (claimant: string, accused: string | null, more: Fields = {}): Fields =>
  ceasefire('violated', claimant, { accused, ...more })
export const deniesBreach = (claimant: string): Fields => ceasefire('violated', claimant, { stance: 'denies', accused: claimant })
export const holds = (claimant: string, more: Fields = {}): Fields => ceasefire('holding', claimant, more)

export const fire = (
  claimant: string,
  attacker: string | null,
  weapon: string,
  places: readonly string[] = [],
  more: Fields = {},
): Fields => ({
  kind: 'shelling',
  claimant,
  stance: 'asserts',
  weapon,
  attacker,
  places: places.map((id) => ({ id, name: id })),
  ...more,
})
export const deniesFire = (claimant: string, places: readonly string[] = [], more: Fields = {}): Fields =>
  fire(claimant, claimant, 'unspecified', places, { stance: 'denies', ...more })

export const losses = (claimant: string, side: string | null, numbers: Fields, more: Fields = {}): Fields => ({
  kind: 'casualties',
  claimant,
  stance: 'asserts',
  side,
  killed: null,
  wounded: null,
  captured: null,
  missing: null,
  civilian: null,
  places: [],
  ...numbers,
  ...more,
})
export const dead = (claimant: string, side: string | null, killed: number | null, more: Fields = {}): Fields =>
  losses(claimant, side, { killed }, more)

/** `13 00:05` of the month told, on both sides' clocks (UTC+4). */
export const clockOf =
  (month: string) =>
  (time: string): string => {
    const [day = '', clock = ''] = time.split(' ')
    return new Date(`${month}-${day.padStart(2, '0')}T${clock.padStart(5, '0')}:00+04:00`).toISOString().replace('.000Z', 'Z')
  }

export interface Answer {
  readonly id: string
  readonly report: string
  readonly changes: readonly (Fields & {
    readonly novelty: string
    readonly changed: readonly string[]
    readonly incident: string
  })[]
  readonly status: {
    readonly phase: string
    readonly perSide: Readonly<Record<string, string | null>>
    readonly toll: Readonly<Record<string, number | null>>
  }
}

let count = 0

/** A report line of its own outlet, address and text. */
export function report(published: string, claims: readonly Fields[], more: Fields = {}): Fields {
  count += 1
  const id = `r${count}`
  return {
    id,
    lang: 'en',
    source: `outlet ${count}`,
    origin: 'third',
    feed: `https://outlet${count}.example/rss`,
    guid: id,
    url: `https://outlet${count}.example/${id}`,
    title: `Report ${id}`,
    summary: '',
    content: '',
    published,
    claims,
    ...more,
  }
}

/** The answers of a replay with given claims. */
export function replayed(lines: readonly Fields[]): readonly Answer[] {
  const replay = createReplay({ claimsGiven: true, read: () => NOTHING_READ })
  return lines.map((line) => replay.step(line) as Answer)
}

/** A change in one line, as `new violated armenia>azerbaijan`. */
export function told({ changes }: Answer): readonly string[] {
  return changes.map((change) =>
    [change.novelty, what(change), ...(change.changed.length > 0 ? [`(${change.changed.join(', ')})`] : [])].join(' '),
  )
}

function what(change: Fields): string {
  const by = `${change.claimant}${change.office === 'media' ? "'s media" : ''}`
  if (change.kind === 'ceasefire') return change.accused ? `${change.phase} ${by}>${change.accused}` : `${change.phase} ${by}`
  if (change.kind === 'shelling') return `fire ${by}>${change.attacker}`
  return `losses ${by}:${change.side}`
}

/** The status in one line, as `violated · armenia violated · azerbaijan null · 49/50`. */
export const standing = ({ status: { phase, perSide, toll } }: Answer): string =>
  `${phase} · ${perSide.armenia}/${perSide.azerbaijan} · ${toll.armenia}/${toll.azerbaijan}`
