import { describe, expect, it } from 'vitest'
import type { HeldBack } from '../../src/model.ts'
import { wordHeldBack } from '../../src/wording/held-back.ts'
import { OUTPUT_LANGUAGES } from '../../src/wording/index.ts'
import { at } from './scenes.ts'
import { plain } from './worded.ts'

const told = at(13, '08:12')
const REASONS: readonly HeldBack[] = [
  {
    reason: 'repeat',
    voice: 'armenia',
    toldAt: told,
    toldBy: 'armenpress.am',
    times: 4,
    outlet: 'lenta.ru',
    quoting: 'defence-ministry',
  },
  { reason: 'duplicate', outlet: 'armenpress.am', at: told },
  { reason: 'not-relevant', because: 'Gaza ceasefire', origin: 'armenia' },
  { reason: 'no-claim' },
  { reason: 'nothing-new' },
  { reason: 'edit-without-change' },
  { reason: 'older', published: told },
  { reason: 'baseline' },
  { reason: 'severity', severity: 'note', least: 'notice' },
  { reason: 'topic', topic: 'losses' },
  { reason: 'side' },
  { reason: 'place' },
  { reason: 'not-on-list', outlet: 'lenta.ru' },
  { reason: 'quiet-hours', until: at(13, '07:00') },
]

describe('why something was held back', () => {
  it('in English', () => {
    expect(REASONS.map((held) => plain(wordHeldBack(held, 'en'))).join('\n')).toMatchInlineSnapshot(`
      "Not posted: the same claim by Armenia was told at 08:12 (armenpress.am); this is its 4th repeat (lenta.ru, quoting the defence ministry).
      Not posted: the same text was read at 08:12 (armenpress.am).
      Not posted: not about this conflict (Gaza ceasefire, Armenian outlet).
      Not posted: about this conflict, but nobody in it says anything about a ceasefire, fire or losses.
      Not posted: what it says has been told before.
      Not posted: an edit that changes no claim.
      Not posted: older than 24 h (13 Sep 08:12); the status knows it.
      Not posted: it was there before this feed was followed; the status knows it.
      Not posted here: below this channel’s least severity (note).
      Not posted here: this channel did not ask for losses.
      Not posted here: this channel did not ask for this side.
      Not posted here: this channel did not ask for this place.
      Not posted here: this server’s list lacks the feed (lenta.ru).
      Not posted yet: quiet hours until 07:00."
    `)
  })

  it.each(OUTPUT_LANGUAGES)('in %s is one sentence of its own for every reason', (language) => {
    const sentences = REASONS.map((held) => plain(wordHeldBack(held, language)))
    expect(new Set(sentences).size).toBe(REASONS.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^(Not|Не|Пока не) .*\.$/u)
  })
})
