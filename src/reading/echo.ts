/** What a speaker takes up without telling it again: "Baku says the same". */
import type { Claim } from '../model.ts'
import { coreOf } from './draft.ts'
import { distance } from './roles.ts'
import { isSide, sameCamp } from './sides.ts'
import type { Source } from './source.ts'
import type { Said, Stretch } from './stretch.ts'

const LONGEST_ECHO = 12

/** The claim as the other side makes it of itself: who accused is accused, who denied for itself denies for itself. */
function turned(claim: Claim, { claimant }: Source): Claim | null {
  if (!isSide(claimant)) return null
  const rival = isSide(claim.claimant) ? claim.claimant : null
  const theirs = claim.stance === 'denies' ? claimant : rival
  if (claim.kind === 'shelling') return theirs && { ...claim, attacker: theirs, weapon: 'unspecified', places: [], target: null }
  if (claim.kind !== 'ceasefire') return null
  return claim.phase === 'violated' ? { ...claim, accused: claim.accused && theirs } : claim
}

/** Puts what the last claim said into the mouth of who says the same. */
export function echoLast(stretch: Stretch): void {
  const { segment, attributions } = stretch
  const last = stretch.progress.drafts.at(-1)?.claim
  const said = attributions.find(({ verb }) => verb === 'says' || verb === 'confirms')
  if (!last || !said || !segment.cues.has('same')) return
  if (distance(segment, segment.first - 1, segment.last + 1) > LONGEST_ECHO) return
  for (const source of said.sources) {
    if (!isSide(source.claimant) || (isSide(last.claimant) && sameCamp(source.claimant, last.claimant))) continue
    const claim = turned(last, source)
    if (!claim) continue
    const own: Said = { attribution: said, sources: [source], own: false, carried: false }
    const told = { ...claim, ...coreOf(source, segment.sentence), stance: last.stance } as Claim
    stretch.put(told, own, 'the same as before', said.cueFirst, said.cueLast)
  }
}
