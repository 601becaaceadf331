import type { HeldBack, Language, RichText } from '../model.ts'
import { clean } from './clean.ts'
import { textsIn } from './index.ts'

const LONGEST_NAME = 60
const LONGEST_REASON = 120

/** Why a report was not posted, in one sentence (SCENES.md, Held back). */
export const wordHeldBack = (held: HeldBack, language: Language): RichText =>
  textsIn(language).heldBack(held, {
    outlet: clean('outlet' in held ? held.outlet : '', LONGEST_NAME),
    toldBy: clean('toldBy' in held ? held.toldBy : '', LONGEST_NAME),
    because: clean('because' in held ? (held.because ?? '') : '', LONGEST_REASON),
  })
