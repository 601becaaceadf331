import type {
  Assertion,
  CasualtiesClaim,
  CeasefireClaim,
  Change,
  Claim,
  Incident,
  Instant,
  ShellingClaim,
  Source,
  Status,
  StatusReport,
  Voice,
} from '../../src/model.ts'
import { voiceOf } from '../../src/model.ts'
import { emptySituation } from '../../src/situation/compare.ts'
import type { LiveSituation, Word } from '../../src/situation/state.ts'
import type { Wording } from '../../src/wording/alert.ts'

/** The scenes of SCENES.md as situations and changes, told with outlets and sentences of our own. */

export const at = (day: number, clock: string): Instant =>
  new Date(`2022-09-${String(day).padStart(2, '0')}T${clock}:00+04:00`).toISOString().replace('.000', '')

/** A few names as the gazetteer gives them: the voice's own first, the other side's in brackets. */
const PLACES: Readonly<Record<string, { armenia: string; azerbaijan: string; ru: { armenia: string; azerbaijan: string } }>> = {
  jermuk: { armenia: 'Jermuk', azerbaijan: 'Jermuk', ru: { armenia: 'Джермук', azerbaijan: 'Джермук' } },
  goris: { armenia: 'Goris', azerbaijan: 'Goris', ru: { armenia: 'Горис', azerbaijan: 'Горис' } },
  kapan: { armenia: 'Kapan', azerbaijan: 'Kapan', ru: { armenia: 'Капан', azerbaijan: 'Капан' } },
  sotk: { armenia: 'Sotk', azerbaijan: 'Zod', ru: { armenia: 'Сотк', azerbaijan: 'Зод' } },
  stepanakert: { armenia: 'Stepanakert', azerbaijan: 'Khankendi', ru: { armenia: 'Степанакерт', azerbaijan: 'Ханкенди' } },
  kalbajar: { armenia: 'Karvachar', azerbaijan: 'Kalbajar', ru: { armenia: 'Карвачар', azerbaijan: 'Кельбаджар' } },
}

export const wording: Wording = {
  placeName: (id, voice, language) => {
    const place = Object.hasOwn(PLACES, id) ? PLACES[id] : undefined
    if (place === undefined) return ''
    const names = language === 'ru' ? place.ru : place
    const [own, other] = voice.startsWith('azerbaijan') ? [names.azerbaijan, names.armenia] : [names.armenia, names.azerbaijan]
    return own === other ? own : `${own} (${other})`
  },
}

export const place = (id: string) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1) })

export const core = (sentence: string) =>
  ({
    office: null,
    claimantName: null,
    stance: 'asserts',
    basis: 'statement',
    evidence: { field: 'content', text: sentence, start: 0, end: sentence.length },
    when: null,
  }) as const

export const ceasefire = (
  fields: Partial<CeasefireClaim> & Pick<CeasefireClaim, 'claimant' | 'phase'>,
  sentence = '',
): CeasefireClaim => ({
  ...core(sentence),
  kind: 'ceasefire',
  accused: null,
  effective: null,
  brokers: [],
  ...fields,
  ...(sentence === '' ? {} : { evidence: core(sentence).evidence }),
})

export const shelling = (fields: Partial<ShellingClaim> & Pick<ShellingClaim, 'claimant'>, sentence = ''): ShellingClaim => ({
  ...core(sentence),
  kind: 'shelling',
  weapon: 'artillery',
  attacker: null,
  ongoing: false,
  target: null,
  places: [],
  ...fields,
  ...(sentence === '' ? {} : { evidence: core(sentence).evidence }),
})

export const casualties = (
  fields: Partial<CasualtiesClaim> & Pick<CasualtiesClaim, 'claimant'>,
  sentence = '',
): CasualtiesClaim => ({
  ...core(sentence),
  kind: 'casualties',
  side: null,
  killed: null,
  wounded: null,
  captured: null,
  missing: null,
  exact: {},
  words: null,
  scope: 'total',
  places: [],
  corrects: false,
  civilian: null,
  ...fields,
  ...(sentence === '' ? {} : { evidence: core(sentence).evidence }),
})

export const source = (outlet: string, published: Instant, fields: Partial<Source> = {}): Source => ({
  report: `${outlet} ${published}`,
  feed: `${outlet.toLowerCase()}/feed`,
  outlet,
  origin: 'third',
  publisher: outlet.toLowerCase(),
  lang: 'en',
  url: `https://${outlet.toLowerCase().replaceAll(' ', '')}.example/${published.slice(0, 10)}`,
  published,
  ...fields,
})

export const assertion = (claim: Claim, from: Source): Assertion => ({
  voice: voiceOf(claim),
  claim,
  source: from,
  at: claim.when?.from ?? from.published,
})

export const change = (claim: Claim, from: Source, fields: Partial<Change> = {}): Change => ({
  incident: 'a-7f3k2m',
  novelty: 'new',
  severity: 'flash',
  claim,
  source: from,
  changed: [],
  previous: null,
  ...fields,
})

export const NO_STATUS: Status = {
  phase: 'none',
  perSide: { armenia: null, azerbaijan: null },
  toll: { armenia: null, azerbaijan: null },
}

export const incident = (topic: Incident['topic'], assertions: readonly Assertion[], told: readonly Change[] = []): Incident => ({
  id: 'a-7f3k2m',
  topic,
  opened: assertions[0]?.at ?? at(13, '00:00'),
  heard: assertions.at(-1)?.at ?? at(13, '00:00'),
  assertions,
  told,
})

/** The truce's ledger, as comparing would have kept it. */
const wordOf = ({ voice, claim, source: { published } }: Assertion, id: string): Word[] => {
  if (claim.kind !== 'ceasefire') return []
  const denies = claim.stance === 'denies'
  return [
    {
      voice,
      act: denies ? 'denies' : claim.phase,
      of: denies ? claim.phase : null,
      accused: claim.accused === 'artsakh' ? 'armenia' : claim.accused,
      said: Date.parse(published),
      order: Date.parse(published),
      at: null,
      effective: claim.effective === null ? null : Date.parse(claim.effective),
      assumed: false,
      anew: false,
      witness: false,
      brokered: claim.brokers.length > 0,
      told: true,
      incident: id,
      assertion: { voice, claim, source: source('', published), at: published },
    },
  ]
}

export const situation = (incidents: readonly Incident[], status: Partial<Status> = {}): LiveSituation => ({
  incidents,
  status: { ...NO_STATUS, ...status },
  memory: {
    ...emptySituation.memory,
    words: incidents.flatMap(({ id, assertions }) => assertions.flatMap((each) => wordOf(each, id))),
  },
})

export const voices = (...names: readonly Voice[]): readonly Voice[] => names

const tribun = source('Tribunnews', at(14, '02:10'), { lang: 'id' })

/** A first alert: Russia announces, Azerbaijan's media say that it is already broken. */
export const firstAlert = (): { situation: LiveSituation; changes: readonly Change[] } => {
  const agreed = ceasefire(
    {
      claimant: 'russia',
      office: 'foreign-ministry',
      phase: 'agreed',
      brokers: ['russia'],
      effective: at(13, '10:00'),
    },
    'Gencatan senjata berlaku mulai pukul 09.00 waktu Moskow, kata Kementerian Luar Negeri Rusia.',
  )
  const broken = ceasefire(
    { claimant: 'azerbaijan', office: 'media', phase: 'violated' },
    'Media Azerbaijan melaporkan gencatan senjata itu sudah dilanggar.',
  )
  return {
    situation: situation([incident('ceasefire', [assertion(agreed, tribun), assertion(broken, tribun)])], { phase: 'agreed' }),
    changes: [change(agreed, tribun), change(broken, tribun)],
  }
}

const armenpress = (clock: string): Source => source('Armenpress', at(13, clock), { origin: 'armenia', lang: 'hy' })
const azertac = (clock: string): Source => source('Azertac', at(13, clock), { origin: 'azerbaijan', lang: 'az' })

const since = { from: at(13, '00:05'), to: at(13, '00:05') }
const byAzerbaijan = { claimant: 'armenia', office: 'defence-ministry', attacker: 'azerbaijan' } as const
export const firstFire = shelling(
  { ...byAzerbaijan, places: [place('jermuk'), place('goris'), place('kapan')], when: since, ongoing: true },
  'Ժամը 00:05-ից հրետանային կրակի տակ են Ջերմուկը, Գորիսը և Կապանը։',
)
const sotkToo = shelling({ ...byAzerbaijan, places: [place('sotk')], ongoing: true }, 'Կրակի տակ է նաև Սոտքը։')
const drones = shelling({ ...sotkToo, weapon: 'drone', places: [place('kapan')] }, 'Կիրառվում են անօդաչու սարքեր։')
const denial = shelling(
  { claimant: 'azerbaijan', office: 'defence-ministry', stance: 'denies', attacker: 'azerbaijan' },
  'Nazirlik bu məlumatı təkzib edir.',
)
const counter = shelling(
  { claimant: 'azerbaijan', office: 'defence-ministry', attacker: 'armenia', weapon: 'artillery', places: [place('kalbajar')] },
  'Kəlbəcər istiqamətində minaatanlardan atəş açılıb.',
)

/** A shelling at its first telling, denied in the same report. */
export const shellingFirst = (): { situation: LiveSituation; changes: readonly Change[] } => {
  const from = armenpress('00:40')
  const denied = azertac('00:50')
  return {
    situation: situation([incident('shelling', [assertion(firstFire, from), assertion(denial, denied)])]),
    changes: [change(denial, denied, { novelty: 'denied', severity: 'notice', previous: assertion(firstFire, from) })],
  }
}

/** The ceasefire round beside a shelling: Armenia accuses, Azerbaijan has not answered. */
const accusedRound: Incident = {
  ...incident('ceasefire', [
    assertion(ceasefire({ claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' }), source('Armenpress', at(13, '00:40'))),
  ]),
  id: 'a-1c2d3e',
}
const ACCUSED = { phase: 'violated', perSide: { armenia: 'violated', azerbaijan: null } } as const

/** The same after three updates: Sotk, drones, a denial. */
export const shellingUpdated = (): { situation: LiveSituation; changes: readonly Change[] } => {
  const [first, second, third, last] = [armenpress('00:40'), armenpress('01:20'), armenpress('02:05'), azertac('03:40')]
  const told = [
    change(firstFire, first),
    change(sotkToo, second, { novelty: 'updated', severity: 'notice', changed: ['places'], previous: assertion(firstFire, first) }),
    change(drones, third, { novelty: 'updated', severity: 'notice', changed: ['weapon'], previous: assertion(sotkToo, second) }),
  ]
  const denied = change(denial, last, { novelty: 'denied', severity: 'notice', previous: assertion(drones, third) })
  return {
    situation: situation(
      [
        accusedRound,
        incident('shelling', [assertion(drones, third), assertion(denial, last), assertion(counter, last)], [...told, denied]),
      ],
      ACCUSED,
    ),
    changes: [denied],
  }
}

const ownDead = (claimant: 'armenia' | 'azerbaijan', killed: number): CasualtiesClaim =>
  casualties(
    { claimant, office: 'government', side: claimant, killed, civilian: false },
    claimant === 'armenia' ? `Զոհվել է ${killed} զինծառայող։` : `${killed} hərbçi həlak olub.`,
  )

/** A toll that rises, after both sides gave one. */
export const toll = (): { situation: LiveSituation; changes: readonly Change[] } => {
  const old = assertion(ownDead('armenia', 49), source('Armenpress', at(13, '12:30'), { lang: 'hy' }))
  const fifty = assertion(ownDead('azerbaijan', 50), source('Azertac', at(13, '20:10'), { lang: 'az' }))
  const risen = assertion(ownDead('azerbaijan', 71), source('Azertac', at(14, '10:00'), { lang: 'az' }))
  const now = assertion(ownDead('armenia', 105), source('Armenpress', at(14, '11:00'), { lang: 'hy' }))
  const last = change(now.claim, now.source, { novelty: 'updated', severity: 'notice', changed: ['killed'], previous: old })
  const told = [
    change(old.claim, old.source, { severity: 'notice' }),
    change(fifty.claim, fifty.source, { severity: 'notice' }),
    change(risen.claim, risen.source, { novelty: 'updated', severity: 'notice', changed: ['killed'], previous: fifty }),
    last,
  ]
  return { situation: situation([accusedRound, incident('losses', [risen, now], told)], ACCUSED), changes: [last] }
}

/** A strike that its maker takes back. */
export const correction = (): { situation: LiveSituation; changes: readonly Change[] } => {
  const strike = shelling({ ...byAzerbaijan, places: [place('kapan')] }, 'Հարված Կապանին։')
  const withdrawn = shelling({ ...strike, stance: 'denies' }, 'Կապանի մասին հաղորդագրությունը հետ է կանչվել։')
  const before = assertion(strike, armenpress('11:40'))
  const after = change(withdrawn, armenpress('12:20'), {
    novelty: 'corrected',
    severity: 'flash',
    changed: ['stance'],
    previous: before,
  })
  return {
    situation: situation([incident('shelling', [assertion(withdrawn, after.source)], [change(strike, before.source), after])]),
    changes: [after],
  }
}

export const SCENES = { firstAlert, shellingFirst, shellingUpdated, toll, correction } as const

/** The status block of SCENES.md: one side accuses, the other denies, feeds answer. */
export const busyStatus = (): StatusReport => ({
  now: at(14, '12:00'),
  standing: { phase: 'disputed', says: ['azerbaijan'], against: ['armenia'], silent: [] },
  since: at(14, '09:00'),
  perSide: {
    armenia: { phase: 'holding', stance: 'asserts', accused: null, office: 'defence-ministry', at: at(14, '10:00') },
    azerbaijan: { phase: 'violated', stance: 'asserts', accused: 'armenia', office: 'defence-ministry', at: at(14, '11:20') },
  },
  broken: [
    { by: 'armenia', says: 'azerbaijan', at: at(14, '11:20') },
    { by: 'azerbaijan', says: 'armenia', at: at(14, '03:00') },
  ],
  underFire: [
    { place: place('sotk'), weapon: 'artillery', says: 'armenia', at: at(14, '03:00') },
    { place: place('kalbajar'), weapon: 'unspecified', says: 'azerbaijan', at: at(14, '02:00') },
  ],
  losses: {
    since: at(12, '23:00'),
    own: {
      armenia: { killed: 105, exact: true, at: at(14, '11:00') },
      azerbaijan: { killed: 71, exact: false, at: at(14, '10:00') },
    },
  },
  lastReported: at(14, '11:20'),
  watchingSince: at(1, '00:00'),
  feeds: [
    { group: 'armenia', answered: 8, total: 9, lastGood: at(14, '11:58') },
    { group: 'azerbaijan', answered: 5, total: 8, lastGood: at(14, '11:50') },
    { group: 'others', answered: 14, total: 14, lastGood: at(14, '11:58') },
  ],
})

/** Nothing reported for weeks, most feeds answering. */
export const quietStatus = (): StatusReport => ({
  ...busyStatus(),
  standing: { phase: 'none', says: [], against: [], silent: ['armenia', 'azerbaijan'] },
  since: null,
  perSide: { armenia: null, azerbaijan: null },
  broken: [],
  underFire: [],
  losses: { since: null, own: { armenia: null, azerbaijan: null } },
  lastReported: new Date(Date.parse(at(14, '12:00')) - 31 * 86_400_000).toISOString().replace('.000', ''),
})

/** As quiet, but no Azerbaijani feed has answered for hours. */
export const deafStatus = (): StatusReport => ({
  ...quietStatus(),
  feeds: busyStatus().feeds.map((row) => (row.group === 'azerbaijan' ? { ...row, answered: 0, lastGood: at(14, '09:05') } : row)),
})
