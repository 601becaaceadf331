import { type Assertion, UNKNOWN_PUBLISHER } from '../model.ts'
import { sameFact, sameFigures } from './facts.ts'

/** An outlet's own word is its publisher's; everybody else is one voice, whoever quotes it. */
const voiceKey = ({ voice, source }: Assertion): string => (voice === 'media' ? `media ${house(source)}` : voice)

/** Another figure corroborates nothing. */
const isSameClaim = (lead: Assertion, other: Assertion): boolean =>
  sameFact(lead.claim, other.claim) && (lead.claim.kind !== 'casualties' || sameFigures(lead.claim, other.claim))

const house = ({ publisher }: Assertion['source']): string => publisher.toLowerCase()

/**
 * How many independent origins stand behind what `lead` says (DESIGN.md, product rule 7): the most pairs of a voice and a
 * publisher in which no voice and no publisher comes twice. So twenty outlets quoting one ministry are one origin, and so
 * is one outlet quoting two ministries. Agency copy and denials add none; the least is 1.
 */
export const independentOrigins = (lead: Assertion, assertions: readonly Assertion[]): number => {
  const housesOf = new Map<string, Set<string>>()
  for (const assertion of assertions) {
    const { claim, source } = assertion
    // Whose article an aggregator's entry is, nobody knows: perhaps that of a house already counted.
    if (source.publisher === UNKNOWN_PUBLISHER) continue
    if (claim.stance === 'denies' || (claim.basis === 'relay' && assertion.voice === 'media') || !isSameClaim(lead, assertion))
      continue
    const key = voiceKey(assertion)
    housesOf.set(key, (housesOf.get(key) ?? new Set()).add(house(assertion.source)))
  }

  const voiceAt = new Map<string, string>()
  const place = (voice: string, tried: Set<string>): boolean => {
    for (const publisher of housesOf.get(voice) ?? []) {
      if (tried.has(publisher)) continue
      tried.add(publisher)
      const taken = voiceAt.get(publisher)
      if (taken === undefined || place(taken, tried)) {
        voiceAt.set(publisher, voice)
        return true
      }
    }
    return false
  }
  for (const voice of housesOf.keys()) place(voice, new Set())
  return Math.max(1, voiceAt.size)
}
