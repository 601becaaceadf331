import type { Alert, Assertion, Claim, Instant, Language, Phase, PlaceRef, Post, RichText, Weapon } from '../model.ts'
import { PHASES, WEAPONS } from '../model.ts'
import { bare, clean, webAddress } from './clean.ts'
import { asAssertion, wordHeadline } from './headline.ts'
import { textsIn } from './index.ts'
import { ownFiguresOnly, wordLines } from './lines.ts'
import { rich } from './rich.ts'
import type { Scene, Wording } from './scene.ts'
import { outletOf, placeNames } from './scene.ts'
import { wordUpdates } from './updates.ts'

export type { Wording } from './scene.ts'

const LONGEST_QUOTE = 300
const LONGEST_TITLE = 200
const PLACES_IN_LINES = 12
const PLACES_IN_TITLE = 4

const claimsOf = (alert: Alert): Claim[] => alert.lines.flatMap(({ assertions }) => assertions.map(({ claim }) => claim))

const phases = (claims: readonly Claim[], stance: Claim['stance']): Phase[] =>
  PHASES.filter((phase) => claims.some((claim) => claim.kind === 'ceasefire' && claim.phase === phase && claim.stance === stance))

/** "Shelling" also names fire of several kinds among which artillery is one; else the heaviest weapon gives the name. */
const namedWeapon = (weapons: readonly Weapon[]): Weapon =>
  weapons.includes('artillery') ? 'artillery' : (WEAPONS.find((weapon) => weapons.includes(weapon)) ?? 'unspecified')

/** What is said to be under fire, from the first accusation on; what the accused says of others is not the subject. */
const fireTitle = (alert: Alert, scene: Scene): string => {
  const { title } = scene.texts
  const [change] = alert.changes
  const withdrawn = change?.novelty === 'corrected' && change.claim.stance === 'denies' ? change.previous : null
  const now = alert.lines.flatMap(({ assertions }) => assertions)
  const words = [...alert.history.map(asAssertion), ...now, ...alert.changes.map(asAssertion)]
  const asserted = words.filter(({ claim }) => claim.kind === 'shelling' && claim.stance === 'asserts')
  const told = withdrawn !== null ? [withdrawn] : asserted.length > 0 ? asserted : words
  const [first] = told
  const attacker = first?.claim.kind === 'shelling' ? first.claim.attacker : null
  const places = new Map<string, PlaceRef>()
  const weapons: Weapon[] = []
  for (const { claim } of told) {
    if (claim.kind !== 'shelling' || (attacker !== null && claim.attacker !== null && claim.attacker !== attacker)) continue
    weapons.push(claim.weapon)
    for (const place of claim.places) places.set(place.id, place)
  }
  const named = placeNames([...places.values()], first?.voice ?? 'media', { ...scene, mostPlaces: PLACES_IN_TITLE })
  if (withdrawn !== null) return title.fireWithdrawn(named.places, named.morePlaces)
  // A denial is never read as the event: without an accusation the title says that something is denied.
  if (asserted.length === 0) return title.fireDenied(named.places, named.morePlaces)
  return title.shelling(namedWeapon(weapons), named.places, named.morePlaces)
}

const titleOf = (alert: Alert, scene: Scene): string => {
  const { title } = scene.texts
  const claims = claimsOf(alert)
  const plain =
    alert.topic === 'ceasefire'
      ? title.ceasefire(phases(claims, 'asserts'), phases(claims, 'denies'))
      : alert.topic === 'shelling'
        ? fireTitle(alert, scene)
        : title.losses(ownFiguresOnly(alert))
  return clean(alert.changes[0]?.novelty === 'corrected' ? title.correction(plain) : plain, LONGEST_TITLE)
}

const wordEvidence = ({ claim, source }: Assertion, scene: Scene): Post['evidence'][number] => {
  const { names, post } = scene.texts
  const outlet = post.outlet(outletOf(source, scene), source.lang === null ? null : names.languages[source.lang])
  const url = webAddress(source.url)
  const link: RichText = url === null ? [] : rich`, ${{ link: post.link, url }}`
  return {
    quote: clean(claim.evidence.text, LONGEST_QUOTE),
    attribution: rich`${outlet}, ${{ time: source.published, style: 'moment' }}${link}`,
  }
}

/** When the ceasefire that somebody in the post announces was both announced and in force. */
const announcedAt = (alert: Alert): Instant | null => {
  const agreed = alert.lines
    .flatMap(({ assertions }) => assertions)
    .find(({ claim }) => claim.kind === 'ceasefire' && claim.phase === 'agreed' && claim.stance === 'asserts')
  if (agreed === undefined || agreed.claim.kind !== 'ceasefire') return null
  const { effective } = agreed.claim
  return effective !== null && effective > agreed.source.published ? effective : agreed.source.published
}

/** An alert in words, for any surface. A language that has no texts yet is answered in English, and the post says so. */
export const wordAlert = (alert: Alert, language: Language, now: Instant, wording: Wording): Post => {
  const texts = textsIn(language)
  const scene: Scene = {
    texts,
    wording,
    now,
    tidy: clean,
    mostPlaces: PLACES_IN_LINES,
    announced: announcedAt(alert),
    accusers: alert.lines.flatMap(({ voice, assertions }) =>
      assertions.some(({ claim }) => claim.kind === 'shelling' && claim.stance === 'asserts') ? [voice] : [],
    ),
  }
  const updates = wordUpdates(alert, scene)
  const apart: RichText[] = alert.topic === 'losses' && ownFiguresOnly(alert) ? [[{ emphasis: texts.line.figuresKeptApart }]] : []
  return {
    language: texts.language,
    direction: texts.direction,
    severity: alert.severity,
    topic: alert.topic,
    headline: wordHeadline(alert, { ...scene, tidy: bare }),
    title: titleOf(alert, scene),
    lines: [...wordLines(alert, scene), ...apart, ...(updates === null ? [] : [updates])],
    evidenceTitle: texts.post.evidence,
    evidence: alert.evidence.map((assertion) => wordEvidence(assertion, scene)),
    status: [texts.post.status(alert.standing)],
    at: alert.at,
    footer: texts.post.footer(alert.independentOrigins, alert.id),
  }
}
