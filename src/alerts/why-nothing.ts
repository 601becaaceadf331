import { type Change, type HeldBack, type Reading, type Report, type Situation, voiceOf } from '../model.ts'
import { sameFact } from './facts.ts'

/** Why a report that was read told nobody anything, from its claims and what was told before.
 *  @param nth counts the repeats of one telling, by its key: 1 for the first */
export function whyNothing(
  reading: Reading | null,
  report: Report,
  situation: Situation,
  nth: (telling: string) => number,
): HeldBack {
  if (reading !== null && !reading.relevant) return { reason: 'not-relevant', because: reading.because, origin: report.origin }
  if (reading === null || reading.claims.length === 0) return { reason: 'no-claim' }
  for (const claim of reading.claims) {
    const voice = voiceOf(claim)
    const told = toldBefore(situation, (change) => voiceOf(change.claim) === voice && sameFact(change.claim, claim))
    if (told === null) continue
    return {
      reason: 'repeat',
      voice,
      toldAt: told.source.published,
      toldBy: told.source.outlet,
      times: nth(`${told.source.report} ${told.incident} ${voice}`),
      outlet: report.source,
      quoting: claim.office,
    }
  }
  return { reason: 'nothing-new' }
}

/** The last time that subscribers were told such a thing. */
function toldBefore({ incidents }: Situation, fits: (change: Change) => boolean): Change | null {
  const tellings = incidents.flatMap(({ told }) => told).filter(fits)
  return tellings.toSorted((a, b) => Date.parse(a.source.published) - Date.parse(b.source.published)).at(-1) ?? null
}
