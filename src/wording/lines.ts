import type { Alert, AlertLine, Assertion, CasualtiesClaim, Office, RichText, Side, Voice } from '../model.ts'
import { SIDES } from '../model.ts'
import { webAddress } from './clean.ts'
import { isOwn } from './facts.ts'
import { joined, rich } from './rich.ts'
import type { Scene } from './scene.ts'
import { factsOf, mergeFire, outletOf, predicate, speakerOf, writtenOut } from './scene.ts'

const MEDIA_OF: Readonly<Record<Side, Voice>> = { armenia: 'armenian-media', azerbaijan: 'azerbaijani-media' }

const head = (assertions: readonly Assertion[], topic: Alert['topic'], scene: Scene): RichText => {
  const { names } = scene.texts
  const [first] = assertions
  if (first === undefined) return []
  const speaker = speakerOf(first, scene)
  const offices = [...new Set(assertions.flatMap(({ claim }) => (claim.office === null ? [] : [claim.office])))]
  const press: readonly Office[] = speaker.id === 'media' ? ['media'] : offices
  const shown = topic === 'losses' && speaker.id !== 'media' ? press.filter((office) => office === 'media') : press
  const strong = speaker.name ?? names.speakers[speaker.id]
  const office = shown.length === 0 ? '' : ` (${shown.map((each) => names.offices[each]).join(', ')})`
  return rich`${{ strong }}${office}: `
}

/** A first figure with no place of its own has gone into the whole toll. */
const isFormerScope = (former: CasualtiesClaim, claim: CasualtiesClaim): boolean =>
  former.scope === claim.scope || (claim.scope === 'total' && former.places.length === 0)

/** What a voice said before, of the same fact as `assertion`. */
const formerOf = (line: AlertLine, { claim }: Assertion, scene: Scene): RichText[] =>
  line.former
    .filter(({ claim: former }) => {
      if (former.kind === 'casualties' && claim.kind === 'casualties')
        return (
          former.side === claim.side && isFormerScope(former, claim) && (former.civilian === true) === (claim.civilian === true)
        )
      return former.kind === claim.kind && former !== claim
    })
    .map((former) => {
      const facts = factsOf(former, scene)
      const [figure] = facts.kind === 'casualties' ? facts.figures : []
      const struck = figure === undefined ? writtenOut(predicate(facts, scene), scene) : String(figure.count)
      return rich`${{ struck }} (${{ time: former.source.published, style: 'moment' }})`
    })

/** A voice that denies what it asserted before withdraws it; it answers nobody. */
const takesBack = ({ former }: AlertLine, { claim }: Assertion): boolean =>
  claim.stance === 'denies' && former.some((before) => before.claim.kind === claim.kind && before.claim.stance === 'asserts')

const samePeople = (a: Assertion, b: Assertion): boolean =>
  a.claim.kind === 'casualties' && b.claim.kind === 'casualties' && a.claim.side === b.claim.side

const said = (line: AlertLine, assertion: Assertion, scene: Scene): RichText => {
  if (takesBack(line, assertion)) return scene.texts.line.withdraws(formerOf(line, assertion, scene))
  const facts = factsOf(assertion, scene)
  const beside = line.assertions.some((other) => other !== assertion && samePeople(other, assertion))
  const words = predicate(facts.kind === 'casualties' ? { ...facts, beside } : facts, scene)
  const at = assertion.claim.kind === 'casualties' ? rich` (${{ time: assertion.source.published, style: 'moment' }})` : []
  const former = formerOf(line, assertion, scene)
  return rich`${words}${at}${former.length === 0 ? [] : scene.texts.line.was(former)}`
}

/** Where the line was read, unless that report is quoted as evidence below. */
const origin = (assertion: Assertion, alert: Alert, scene: Scene): RichText => {
  const { source } = assertion
  if (alert.evidence.some((quoted) => quoted.source.report === source.report)) return []
  const outlet = outletOf(source, scene)
  const url = webAddress(source.url)
  // An outlet that speaks for itself is named already.
  const named = outlet === '' || outlet === speakerOf(assertion, scene).name
  if (url === null) return named ? [] : [` (${outlet})`]
  return rich` (${{ link: named ? scene.texts.post.link : outlet, url }})`
}

/** Denials answer what stands above them; a whole toll comes before its parts. */
const rank = ({ claim }: Assertion): number => {
  if (claim.kind === 'casualties') return claim.scope === 'total' ? 0 : 1
  return claim.stance === 'denies' ? 0 : 1
}

const inReadingOrder = (assertions: readonly Assertion[]): Assertion[] => assertions.toSorted((a, b) => rank(a) - rank(b))

/** One line a claimant: the Nagorno-Karabakh authorities apart from Armenia, one third-party outlet apart from another. */
const linesOf = (line: AlertLine, alert: Alert, scene: Scene): RichText[] => {
  const groups = new Map<string, Assertion[]>()
  for (const assertion of line.assertions) {
    const { id, name } = speakerOf(assertion, scene)
    const key = `${id} ${name ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), assertion])
  }
  return [...groups.values()].map((assertions) => {
    const merged = inReadingOrder(mergeFire(assertions))
    // An origin is shown with the last word of each report only, so that one article is not named after every predicate.
    const words = merged.map((assertion, index) => {
      const last = merged.slice(index + 1).every(({ source }) => source.report !== assertion.source.report)
      return rich`${said(line, assertion, scene)}${last ? origin(assertion, alert, scene) : []}`
    })
    const stop = alert.topic === 'losses' ? '' : '.'
    return rich`${head(assertions, alert.topic, scene)}${joined(words, '; ')}${stop}`
  })
}

const silentLine = (side: Side, { topic }: Alert, { texts }: Scene): RichText =>
  rich`${{ strong: texts.names.speakers[side] }}: ${texts.line.silent(topic)}${topic === 'losses' ? '' : '.'}`

const ofASide = ({ voice }: AlertLine): boolean => SIDES.some((side) => voice === side)

/** True where every figure shown is a side's for its own people. */
export const ownFiguresOnly = (alert: Alert): boolean =>
  alert.lines.every(({ assertions }) =>
    assertions.every(
      ({ voice, claim }) =>
        claim.kind === 'casualties' &&
        isOwn({ id: voice === 'armenia' && claim.claimant === 'artsakh' ? 'artsakh' : voice, offices: [], name: null }, claim.side),
    ),
  )

/** Every voice's line; a silent side stands with the sides, behind its own media where these speak. */
export const wordLines = (alert: Alert, scene: Scene): RichText[] => {
  const { texts } = scene
  const lines: RichText[] = []
  const silent = alert.silent.filter((side) => !alert.lines.some(({ voice }) => voice === MEDIA_OF[side]))
  const place = (line: AlertLine): void => {
    const side = alert.silent.find((of) => line.voice === MEDIA_OF[of])
    const worded = linesOf(line, alert, scene)
    lines.push(
      ...worded.map((each, index) => (side && index === worded.length - 1 ? rich`${each} ${texts.line.onlyMedia(side)}` : each)),
    )
  }
  // The sides' block ends behind the last side that speaks, or behind the media of a silent one where neither does.
  const sides = alert.lines.filter((line) => ofASide(line) || alert.silent.some((of) => line.voice === MEDIA_OF[of]))
  const mediatorsLead = alert.lines.length > 0 && !alert.lines.some(ofASide)
  const others = alert.lines.filter((line) => !sides.includes(line))
  const mediators = mediatorsLead ? others.filter(({ voice }) => voice !== 'media') : []
  for (const line of mediators) place(line)
  for (const line of sides) place(line)
  lines.push(...silent.map((side) => silentLine(side, alert, scene)))
  for (const line of others) if (!mediators.includes(line)) place(line)
  return lines
}
