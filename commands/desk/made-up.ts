import type { Alert, Assertion, Change, Claim, Instant, Topic } from '../../src/model.ts'
import type { Replies } from '../../src/wording/replies/texts.ts'

/**
 * An alert of nobody's making, for a sample where nothing was told yet. A mediator speaks in it, so that neither side is accused of
 * anything, and its outlet and sentence say that they are made up.
 */
export const madeUp = (topic: Topic, texts: Replies, at: Instant): Alert => {
  const quote = texts.subscribe.madeUpQuote
  const claim = { ...CLAIMS[topic], evidence: { field: 'summary' as const, text: quote, start: 0, end: quote.length } }
  const source = {
    report: 'sample',
    feed: null,
    outlet: texts.subscribe.madeUpOutlet,
    origin: 'third' as const,
    publisher: '',
    lang: texts.language,
    url: '',
    published: at,
  }
  const assertion: Assertion = { voice: 'osce', claim, source, at }
  const change: Change = { incident: 'sample', novelty: 'new', severity: 'notice', claim, source, changed: [], previous: null }
  return {
    id: 'sample',
    revision: 1,
    topic,
    severity: 'notice',
    at,
    changes: [change],
    lines: [{ voice: 'osce', assertions: [assertion], former: [] }],
    silent: ['armenia', 'azerbaijan'],
    history: [],
    evidence: [assertion],
    independentOrigins: 1,
    status: { phase: 'none', perSide: { armenia: null, azerbaijan: null }, toll: { armenia: null, azerbaijan: null } },
    standing: { phase: 'none', says: [], against: [], silent: ['armenia', 'azerbaijan'] },
  }
}

const CORE = { claimant: 'osce', office: null, claimantName: null, stance: 'asserts', basis: 'statement', when: null } as const
type Bare<Kind extends Claim['kind']> = Omit<Extract<Claim, { kind: Kind }>, 'evidence'>

const CLAIMS: {
  readonly ceasefire: Bare<'ceasefire'>
  readonly shelling: Bare<'shelling'>
  readonly losses: Bare<'casualties'>
} = {
  ceasefire: { ...CORE, kind: 'ceasefire', phase: 'holding', accused: null, effective: null, brokers: [] },
  shelling: { ...CORE, kind: 'shelling', weapon: 'small-arms', attacker: null, ongoing: false, target: null, places: [] },
  losses: {
    ...CORE,
    kind: 'casualties',
    side: null,
    killed: null,
    wounded: 2,
    captured: null,
    missing: null,
    exact: {},
    words: null,
    scope: 'incident',
    places: [],
    corrects: false,
    civilian: null,
  },
}
