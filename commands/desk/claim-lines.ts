import { type Assertion, type Claim, instant, type Language, type Report, type Source, voiceOf } from '../../src/model.ts'
import { placeName } from '../../src/reading/places/gazetteer.ts'
import { type WordedClaim, wordClaim } from '../../src/wording/claim.ts'
import { clean, webAddress } from '../../src/wording/clean.ts'
import { type Line, say } from '../../src/wording/replies/say.ts'
import type { Call } from './command.ts'

const LONGEST_OUTLET = 60

/** A claim with the report that it stands in. */
export const saidIn = ({ id, source, published, ...report }: Report, claim: Claim): Assertion => ({
  voice: voiceOf(claim),
  claim,
  source: { ...report, report: id, outlet: source, published },
  at: claim.when?.from ?? published,
})

/** A claim as a sentence that names its claimant, and what it was read from. @param now milliseconds since 1970 */
export const inWords = (said: Assertion, language: Language, now: number): WordedClaim =>
  wordClaim(said, language, instant(now), { placeName })

/** `armenpress.am, 13 Sep 10:00`, the outlet as a link. */
export const sourceLine = ({ outlet, url, published }: Pick<Source, 'outlet' | 'url' | 'published'>): Line => {
  const name = clean(outlet, LONGEST_OUTLET) || '…'
  const address = webAddress(url)
  return say`${address === null ? name : { link: name, url: address }}, ${{ time: published, style: 'moment' }}`
}

/** A sentence of somebody's with its source in brackets. */
export const saidLine = ({ around, language }: Call, said: Assertion): Line =>
  say`${inWords(said, language, around.clock()).sentence} (${sourceLine(said.source)})`
