import type { Attacker, Claim } from '../model.ts'
import type { Group } from './actors.ts'
import { isMark, type Segment, wordsOf } from './document.ts'
import type { Mark } from './marks.ts'
import { attributionAt } from './pieces.ts'
import type { Progress } from './progress.ts'
import { isSide } from './sides.ts'
import { ownVoice, type Source } from './source.ts'
import type { Attribution } from './speech.ts'
import { type Stated, spanNear } from './time.ts'

/** Whether the sentence calls what the stretch tells false; not where somebody else says so in words of his own: "Baku: a lie". */
function isCalledFalse({ sentence, first, last }: Segment, attributions: readonly Attribution[]): boolean {
  const marks = sentence.cues.get('falsehood') ?? []
  if (marks.length === 0 || attributions.length === 0) return marks.length > 0
  return marks.some((mark) => (mark.first >= first && mark.last <= last) || !standsApart(sentence, mark, first, last))
}

const standsApart = (sentence: Segment['sentence'], mark: Mark, first: number, last: number): boolean => {
  const [from, to] = mark.first > last ? [last, mark.first] : [mark.last, first]
  for (let i = from; i <= to; i++) if (isMark(sentence.field, i, mark.first > last ? ':;' : ':')) return true
  return false
}

/** Whose words a token stands in. */
export interface Said {
  readonly attribution: Attribution | undefined
  readonly sources: readonly Source[]
  /** In nobody's words but the outlet's. */
  readonly own: boolean
  readonly carried: boolean
}

/** A stretch of text in one source's words, and the claims in it. */
export class Stretch {
  readonly progress: Progress
  readonly segment: Segment
  readonly groups: readonly Group[]
  attributions: readonly Attribution[]
  carried: Source | null
  readonly times: readonly Stated[]
  readonly falsehood: boolean
  /** The sentence goes on with old times that the one before it tells of. */
  readonly goesOn: boolean
  /** Who fired, as the stretch tells. */
  attacker: Attacker | null = null
  /** It is a question of the outlet's. */
  asked = false

  constructor(
    progress: Progress,
    segment: Segment,
    groups: readonly Group[],
    attributions: readonly Attribution[],
    carried: Source | null,
    times: readonly Stated[],
    goesOn: boolean,
  ) {
    this.progress = progress
    this.segment = segment
    this.groups = groups
    this.attributions = attributions
    this.carried = carried
    this.times = times
    this.goesOn = goesOn
    this.falsehood = isCalledFalse(segment, attributions)
  }

  /** In whose words a token stands: who is named, else who spoke last, else the outlet. */
  saidAt(token: number): Said {
    const attribution = attributionAt(this.attributions, token)
    if (attribution) {
      const own = attribution.sources.every((source) => source.claimant === 'media')
      return { attribution, sources: attribution.sources, own, carried: false }
    }
    const { cues } = this.segment.sentence
    // "he tells our correspondent": the witness is who was told.
    if (this.carried && (!cues.has('witness') || cues.has('sameSpeaker')))
      return { attribution: undefined, sources: [this.carried], own: false, carried: true }
    const voice = ownVoice(this.progress.report.origin)
    const seen = this.segment.sentence.cues.has('witness')
    return { attribution: undefined, sources: [seen ? { ...voice, basis: 'witness' } : voice], own: true, carried: false }
  }

  /** When the event of a token happened, as its sentence states it. */
  when(token: number): Pick<Claim, 'when' | 'whenAssumed'> {
    const span = spanNear(this.times, token, this.progress.published, this.progress.outlet)
    return span ? { when: span.when, ...(span.assumed ? { whenAssumed: true as const } : {}) } : { when: null }
  }

  /** Keeps a claim; `rule` and the words from `first` to `last` tell why it was read. */
  put(claim: Claim, said: Said, rule: string, first: number, last: number): void {
    const { drafts, voices, context } = this.progress
    if (claim.kind === 'casualties' && claim.side !== null && isSide(claim.side)) context.lost = claim.side
    if (said.sources.length > 0 && !said.own) voices.add(claim.claimant)
    const { attribution } = said
    const whose = attribution
      ? `said by "${wordsOf(this.segment.sentence.field, attribution.from, Math.min(attribution.to, attribution.from + 12))}" (${attribution.verb})`
      : said.own
        ? 'in the outlet’s own voice'
        : said.carried
          ? 'the last speaker goes on'
          : 'by name'
    drafts.push({
      claim,
      own: said.own,
      carried: said.carried,
      quoted: said.sources.length === 0,
      asked: this.asked,
      because: [`${rule}: "${wordsOf(this.segment.sentence.field, first, Math.min(last, first + 12))}"`, whose],
      order: drafts.length,
    })
  }

  /** Notes why the stretch is no claim. */
  refuse(why: string): void {
    const { first, last, sentence } = this.segment
    this.progress.refused.push(`${why}: "${wordsOf(sentence.field, first, Math.min(last, first + 14))}"`)
  }
}
