import type { Alert, Change, RichText } from '../model.ts'
import { asAssertion } from './headline.ts'
import { joined, rich } from './rich.ts'
import type { Scene } from './scene.ts'
import { factsOf, placeNames, predicate, speakerOf, writtenOut } from './scene.ts'
import { sameDay } from './time.ts'

/** The newest tellings that find room on the line; its count names them all. */
const MOST_SHOWN = 4

const tellingOf = ({ source }: Change): string => `${source.report} ${source.published}`

const update = (change: Change, scene: Scene): string => {
  const { updates } = scene.texts
  const said = asAssertion(change)
  const speaker = speakerOf(said, scene)
  if (change.novelty === 'corrected') return updates.corrected(speaker)
  if (change.novelty === 'denied') return updates.denied(speaker)
  if (change.novelty === 'corroborated') return updates.confirmed(speaker)

  const { claim, changed, previous } = change
  if (change.novelty === 'updated' && claim.kind === 'shelling') {
    const known = previous?.claim.kind === 'shelling' ? previous.claim.places : []
    const added = claim.places.filter(({ id }) => !known.some((place) => place.id === id))
    if (changed.includes('places') && added.length > 0)
      return updates.placesAdded(speaker, placeNames(added, said.voice, scene).places)
    if (changed.includes('weapon')) return updates.weapon(speaker, claim.weapon)
  }
  return updates.said(speaker, writtenOut(predicate(factsOf(said, scene), scene), scene))
}

/** Figures show their own past, struck through, in their line. */
const isStruckFigure = ({ claim, novelty }: Change): boolean =>
  claim.kind === 'casualties' && novelty !== 'denied' && novelty !== 'corrected'

/** "Updated 3 times: 01:20 Sotk added, says Armenia · …"; null for the first telling. */
export const wordUpdates = (alert: Alert, scene: Scene): RichText | null => {
  const all = [...alert.history, ...alert.changes]
  const [first] = all
  if (first === undefined || alert.revision < 2) return null
  const later = new Map<string, Change[]>()
  for (const change of all) {
    const telling = tellingOf(change)
    if (telling === tellingOf(first) || isStruckFigure(change)) continue
    later.set(telling, [...(later.get(telling) ?? []), change])
  }
  const shown = [...later.values()].slice(-MOST_SHOWN).map((changes) => {
    const at = changes[0]?.source.published ?? alert.at
    const said = [...new Set(changes.map((change) => update(change, scene)))].join(', ')
    return rich`${{ time: at, style: sameDay(at, alert.at) ? 'clock' : 'moment' }} ${said}`
  })
  if (shown.length === 0) return null
  const more = later.size > shown.length ? '… · ' : ''
  return rich`${scene.texts.updates.updated(later.size)}: ${more}${joined(shown, ' · ')}`
}
