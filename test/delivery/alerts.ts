import type { Digest } from '../../src/delivery/digest.ts'
import type { Subscription } from '../../src/delivery/subscription.ts'
import type { Words } from '../../src/delivery/texts.ts'
import type { Alert, Change, Language, Post, Severity, ShellingClaim, Source } from '../../src/model.ts'
import { instant } from '../../src/model.ts'

/** 13 September 2022, 06:00 UTC. */
export const MORNING = Date.parse('2022-09-13T06:00:00Z')
export const SECOND = 1_000
export const MINUTE = 60_000
export const HOUR = 3600_000

export const shelling = (places: readonly string[] = ['jermuk']): ShellingClaim => ({
  kind: 'shelling',
  claimant: 'armenia',
  office: 'defence-ministry',
  claimantName: null,
  stance: 'asserts',
  basis: 'statement',
  evidence: { field: 'title', text: 'Jermuk is under fire', start: 0, end: 20 },
  when: null,
  weapon: 'artillery',
  attacker: 'azerbaijan',
  ongoing: false,
  target: 'settlement',
  places: places.map((id) => ({ id, name: id })),
})

const source: Source = {
  report: 'r1',
  feed: null,
  outlet: 'Armenpress',
  origin: 'armenia',
  publisher: 'armenpress',
  lang: 'en',
  url: 'https://example.org/1',
  published: instant(MORNING),
}

export const changeOf = (claim: Change['claim'], severity: Severity): Change => ({
  incident: 'a-jermuk',
  novelty: 'new',
  severity,
  claim,
  source,
  changed: [],
  previous: null,
})

/** The nth telling of an incident. */
export const alertOf = (
  id: string,
  revision: number,
  severity: Severity,
  at: number,
  claim: Change['claim'] = shelling(),
): Alert => ({
  id,
  revision,
  topic: 'shelling',
  severity,
  at: instant(at),
  changes: [changeOf(claim, severity)],
  lines: [],
  silent: [],
  history: [],
  evidence: [],
  independentOrigins: 1,
  status: { phase: 'none', perSide: { armenia: null, azerbaijan: null }, toll: { armenia: null, azerbaijan: null } },
  standing: { phase: 'none', says: [], against: [], silent: [] },
})

export const subscriptionOf = (channel: string, wishes: Partial<Subscription> = {}): Subscription => ({
  channel,
  guild: `g-${channel}`,
  topics: ['ceasefire', 'shelling', 'losses'],
  least: 'note',
  sides: ['armenia', 'azerbaijan'],
  places: [],
  language: 'en',
  mention: null,
  since: '2022-01-01T00:00:00Z',
  paused: null,
  ...wishes,
})

const post = (language: Language, title: string, footer: string, lines: readonly string[] = []): Post => ({
  language,
  direction: 'ltr',
  severity: 'note',
  topic: 'shelling',
  headline: title,
  title,
  lines: lines.map((line) => [line]),
  evidenceTitle: '',
  evidence: [],
  status: [],
  footer,
})

/** Words short enough to read in a test: "a-jermuk 2". */
export const plainWords = (worded: string[] = []): Words => ({
  alert: (alert, language) => {
    const title = `${alert.id} ${alert.revision}`
    worded.push(`${title} ${language}`)
    return post(language, title, alert.id)
  },
  correction: (alert, { reason }, language) => post(language, `withdrawn: ${alert.id} ${alert.revision} (${reason})`, alert.id),
  digest: (digest, language) => post(language, digest.kind, digest.id, linesOf(digest)),
})

const linesOf = ({ entries, more }: Digest): string[] => [
  ...entries.map(({ alert, retracted }) => `${alert.id} ${alert.revision}${retracted === null ? '' : ' withdrawn'}`),
  ...(more > 0 ? [`and ${more} more`] : []),
]
