import { describe, expect, it } from 'vitest'
import { composeAlerts } from '../../src/alerts/compose.ts'
import type { Alert, Change } from '../../src/model.ts'
import type { LiveSituation } from '../../src/situation/state.ts'
import {
  assertion,
  at,
  casualties,
  ceasefire,
  change,
  correction,
  firstAlert,
  incident,
  place,
  shelling,
  shellingUpdated,
  situation,
  source,
  toll,
} from '../wording/scenes.ts'

const only = ({ situation: now, changes }: { situation: LiveSituation; changes: readonly Change[] }): Alert => {
  const [alert, ...others] = composeAlerts(now, changes)
  if (alert === undefined || others.length > 0) throw new Error('one alert expected')
  return alert
}

describe('an alert', () => {
  it('is one for each incident that the changes touch, the most severe first', () => {
    const from = source('Reuters', at(13, '01:00'))
    const fire = change(shelling({ claimant: 'armenia' }), from, { incident: 'a-fire', severity: 'notice' })
    const breach = change(ceasefire({ claimant: 'armenia', phase: 'violated' }), from, { incident: 'a-truce', severity: 'flash' })
    const again = change(ceasefire({ claimant: 'us', phase: 'violated' }), from, { incident: 'a-truce', severity: 'note' })

    const alerts = composeAlerts(situation([]), [fire, again, breach])

    expect(alerts.map(({ id, severity }) => [id, severity])).toEqual([
      ['a-truce', 'flash'],
      ['a-fire', 'notice'],
    ])
    expect(alerts[0]?.changes).toEqual([breach, again])
  })

  it('of nothing new is no alert', () => {
    expect(composeAlerts(firstAlert().situation, [])).toEqual([])
  })

  it('gives both sides first, then mediators, then the press', () => {
    const from = source('Reuters', at(13, '01:00'))
    const words = [
      assertion(ceasefire({ claimant: 'media', phase: 'violated' }), from),
      assertion(ceasefire({ claimant: 'azerbaijan', office: 'media', phase: 'violated' }), from),
      assertion(ceasefire({ claimant: 'france', phase: 'violated' }), from),
      assertion(ceasefire({ claimant: 'azerbaijan', phase: 'violated', accused: 'armenia' }), from),
      assertion(ceasefire({ claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' }), from),
    ]
    const alert = only({
      situation: situation([incident('ceasefire', words)]),
      changes: [change(words[4]?.claim ?? ceasefire({ claimant: 'us', phase: 'ended' }), from)],
    })
    expect(alert.lines.map(({ voice }) => voice)).toEqual(['armenia', 'azerbaijan', 'france', 'azerbaijani-media', 'media'])
  })

  it('puts whoever announced first while neither side has spoken', () => {
    expect(only(firstAlert()).lines.map(({ voice }) => voice)).toEqual(['russia', 'azerbaijani-media'])
  })

  it('calls a side silent only where nothing of its own was found: its media are not its voice', () => {
    expect(only(firstAlert()).silent).toEqual(['armenia', 'azerbaijan'])
    expect(only(shellingUpdated()).silent).toEqual([])
  })

  it('puts the accusation above its denial', () => {
    expect(only(shellingUpdated()).lines.map(({ voice }) => voice)).toEqual(['armenia', 'azerbaijan'])
  })

  it('keeps the former figure of each voice to be struck through', () => {
    const former = only(toll()).lines.map(({ voice, former: before }) => [
      voice,
      before.map(({ claim }) => claim.kind === 'casualties' && claim.killed),
    ])
    expect(former).toEqual([
      ['armenia', [49]],
      ['azerbaijan', [50]],
    ])
  })

  it('strikes a first figure that has gone into the whole toll', () => {
    const first = casualties({ claimant: 'armenia', side: 'armenia', killed: 49, scope: 'incident' })
    const whole = casualties({ claimant: 'armenia', side: 'armenia', killed: 105 })
    const words = [assertion(first, source('Hetq', at(13, '12:30'))), assertion(whole, source('Hetq', at(14, '11:00')))]
    const told = words.map(({ claim, source: from }) => change(claim, from))
    const [line] = only({ situation: situation([incident('losses', words, told)]), changes: told.slice(-1) }).lines
    expect(line?.assertions.map(({ claim }) => claim)).toEqual([whole])
    expect(line?.former.map(({ claim }) => claim)).toEqual([first])
  })

  it('strikes nothing where places are only added', () => {
    expect(only(shellingUpdated()).lines.flatMap(({ former }) => former)).toEqual([])
  })

  it('adds up what is said to be under fire, though an incident keeps a voice’s newest word only', () => {
    const [armenia] = only(shellingUpdated()).lines
    const places = armenia?.assertions.flatMap(({ claim }) => (claim.kind === 'shelling' ? claim.places.map(({ id }) => id) : []))
    expect(places).toEqual(['jermuk', 'goris', 'kapan', 'sotk', 'kapan'])
  })

  it('no longer says what was taken back', () => {
    const stances = only(correction()).lines.flatMap(({ assertions }) => assertions.map(({ claim }) => claim.stance))
    expect(stances).toEqual(['denies'])
  })

  it('counts its tellings and keeps the earlier ones apart from what is new', () => {
    const alert = only(shellingUpdated())
    expect(alert.revision).toBe(4)
    expect(alert.history).toHaveLength(3)
    expect(alert.changes.map(({ novelty }) => novelty)).toEqual(['denied'])
    expect(only(firstAlert()).revision).toBe(1)
  })

  it('knows its own changes again after the store has copied them', () => {
    const scene = shellingUpdated()
    const copied: LiveSituation = JSON.parse(JSON.stringify(scene.situation))
    expect(only({ situation: copied, changes: scene.changes }).revision).toBe(4)
  })

  it('shows a claim that the incident does not keep, as a daily count', () => {
    const count = ceasefire({ claimant: 'armenia', phase: 'violated', accused: 'azerbaijan' })
    const alert = only({
      situation: situation([incident('ceasefire', [])]),
      changes: [change(count, source('Armenpress', at(13, '09:00')))],
    })
    expect(alert.lines.map(({ voice }) => voice)).toEqual(['armenia'])
  })

  it('leaves one side’s figures about the other off the post until they are told', () => {
    const scene = toll()
    const claim = { ...assertionOfFirst(scene.situation), side: 'azerbaijan', killed: 300 } as const
    const from = source('News.am', at(14, '10:30'))
    const [round, losses] = scene.situation.incidents
    if (round === undefined || losses === undefined) throw new Error('two incidents expected')
    const with300 = (told: readonly Change[]): LiveSituation =>
      situation([round, { ...losses, assertions: [...losses.assertions, assertion(claim, from)], told }])

    expect(figuresOf(only({ situation: with300(losses.told), changes: scene.changes }))).toEqual([105, 71])
    expect(figuresOf(only({ situation: with300([...losses.told, change(claim, from)]), changes: scene.changes }))).toEqual([
      105, 300, 71,
    ])
  })
})

const assertionOfFirst = ({ incidents }: LiveSituation) => {
  const claim = incidents[1]?.assertions.find(({ voice }) => voice === 'armenia')?.claim
  if (claim?.kind !== 'casualties') throw new Error('a toll expected')
  return claim
}

const figuresOf = ({ lines }: Alert): (number | null)[] =>
  lines.flatMap(({ assertions }) => assertions.flatMap(({ claim }) => (claim.kind === 'casualties' ? [claim.killed] : [])))

describe('the evidence', () => {
  const quote = (outlet: string, sentence: string, clock: string) =>
    assertion(shelling({ claimant: 'armenia', places: [place('goris')] }, sentence), source(outlet, at(13, clock)))

  it('quotes what is new first, each outlet and each sentence once, at most three', () => {
    const words = [
      quote('Armenpress', 'An older sentence.', '01:00'),
      quote('Hetq', 'A sentence.', '01:10'),
      quote('Civilnet', 'A sentence.', '01:20'),
      quote('News.am', 'Another.', '01:30'),
      quote('Aravot', 'A fourth.', '01:40'),
      quote('Panorama', ' ', '01:50'),
    ]
    const news = quote('Armenpress', 'The new sentence.', '02:00')
    const alert = only({
      situation: situation([incident('shelling', [...words, news])]),
      changes: [change(news.claim, news.source)],
    })
    expect(alert.evidence.map(({ claim }) => claim.evidence.text)).toEqual(['The new sentence.', 'A fourth.', 'Another.'])
  })

  it('of a denial quotes the accusation too', () => {
    expect(only(shellingUpdated()).evidence.map(({ source: { outlet } }) => outlet)).toEqual(['Azertac', 'Armenpress'])
  })
})
