import {
  type CasualtiesClaim,
  type CeasefireClaim,
  type Claim,
  type Language,
  LOSSES,
  type Reading,
  type ShellingClaim,
} from '../model.ts'
import {
  type Attribution,
  attribute,
  attributionAt,
  type Context,
  homeSide,
  isSide,
  ownVoice,
  type Source,
  sameCamp,
} from './attribution.ts'
import { isIrreal, notNow } from './background.ts'
import { truceClaim, truceEvents } from './ceasefire.ts'
import { compile } from './compile.ts'
import { type ReadableReport, type Segment, type Sentence, sentencesOf, tokenText } from './document.ts'
import { coreOf, type Drafted } from './draft.ts'
import { fireClaim, fireEvent } from './fire.ts'
import { detectLanguage } from './language.ts'
import { LEXICONS } from './languages/index.ts'
import type { Lexicon } from './lexicon.ts'
import { lossEvents } from './losses.ts'
import type { Meaning } from './marks.ts'
import type { Matcher } from './matcher.ts'
import { joinClaims, mergeClaims, withoutSums } from './merge.ts'
import { judgeRelevance } from './relevance.ts'
import { outletOffset, type Stated, spanNear, statedTimes } from './time.ts'
import { placeRefs, placesHit } from './where.ts'

export type { ReadableReport } from './document.ts'

const matchers = new Map<Language, Matcher<Meaning>>()

/** The automaton of a language, built when it is first needed. */
function matcherOf(lexicon: Lexicon): Matcher<Meaning> {
  let matcher = matchers.get(lexicon.language)
  if (!matcher) {
    matcher = compile(lexicon)
    matchers.set(lexicon.language, matcher)
  }
  return matcher
}

/** Why a claim was read: the words and the rules, for `npm run -s read -- --explain`. */
export interface Explained {
  readonly claim: Claim
  readonly because: readonly string[]
}

interface Gathered {
  readonly drafts: Drafted[]
  readonly title: readonly Sentence[]
  readonly text: readonly Sentence[]
  /** Events that were no claims, and why. */
  readonly refused: string[]
}

/** How far back a bare denial looks for what it denies, in claims. */
const RECENT = 40

const wordsOf = (segment: Segment, first: number, last: number): string => {
  let words = ''
  for (let i = first; i <= last; i++) words += `${words === '' ? '' : ' '}${tokenText(segment.sentence.field, i)}`
  return words
}

/** Whether a sentence without a source goes on in the words of whoever spoke last. */
function carries(sentence: Sentence, previous: Sentence | undefined, voices: ReadonlySet<string>, speaker: Source | null): boolean {
  if (!speaker) return false
  if (sentence.quoted || sentence.cues.has('sameSpeaker') || sentence.cues.has('our')) return true
  if (previous && previous.field === sentence.field && previous.paragraph === sentence.paragraph) return true
  return voices.size <= 1
}

/** The claims that a report's sentences carry, unmerged. */
function gather(report: ReadableReport, lexicon: Lexicon): Gathered {
  const matcher = matcherOf(lexicon)
  const published = Date.parse(report.published)
  const now = Number.isNaN(published) ? 0 : published
  const outlet = outletOffset(report.origin, lexicon.language)
  const context: Context = { origin: report.origin, speaker: null, lastOffices: new Map() }
  const drafts: Drafted[] = []
  const voices = new Set<string>()
  const refused: string[] = []
  const title: Sentence[] = []
  const text: Sentence[] = []
  let order = 0
  let titleSpeaker: Source | null = null
  for (const name of ['title', 'summary', 'content'] as const) {
    const sentences = sentencesOf(name, report[name] ?? '', lexicon, matcher)
    ;(name === 'title' ? title : text).push(...sentences)
    context.speaker = titleSpeaker
    let previous: Sentence | undefined
    for (const sentence of sentences) {
      const speaker = readSentence(sentence, previous)
      if (name === 'title' && speaker) titleSpeaker = speaker
      previous = sentence
    }
  }
  return { drafts, title, text, refused }

  function readSentence(sentence: Sentence, previous: Sentence | undefined): Source | null {
    const carried: Source | null = carries(sentence, previous, voices, context.speaker) ? context.speaker : null
    const spokenOf = previous?.cues.has('truce') ?? false
    const times = statedTimes(sentence, now, outlet)
    const read = sentence.segments.map((segment) => attribute(segment, lexicon, context))
    let heard: Source | null = null
    sentence.segments.forEach((segment, index) => {
      const here = read[index]
      if (!here) return
      let { attributions } = here
      if (attributions.length === 0) {
        const later = read.slice(index + 1).find((one) => one.attributions.length > 0)?.attributions[0]
        const earlier = read
          .slice(0, index)
          .findLast((one) => one.attributions.length > 0)
          ?.attributions.at(-1)
        const lent = later && !later.forward ? later : earlier
        attributions = lent ? [lent] : []
      }
      readSegment(segment, here.groups, attributions, carried, times, spokenOf)
      const last = here.attributions.findLast((one) => one.verb !== 'silent')?.sources[0]
      if (last) heard = last
    })
    if (heard) context.speaker = heard
    return heard
  }

  function readSegment(
    segment: Segment,
    groups: ReturnType<typeof attribute>['groups'],
    attributions: readonly Attribution[],
    carried: Source | null,
    times: readonly Stated[],
    spokenOf: boolean,
  ): void {
    const { sentence } = segment
    const truces = truceEvents(segment, spokenOf)
    const fire = fireEvent(segment)
    const hasLoss = ['killed', 'wounded', 'captured', 'missing', 'casualties', 'noLosses'].some((cue) =>
      segment.cues.has(cue as 'killed'),
    )
    const bareDenial = truces.length === 0 && !fire ? attributions.find((one) => one.verb === 'denies') : undefined
    if (truces.length === 0 && !fire && !hasLoss && !bareDenial) return
    const past = notNow(segment, sentence, now, outlet)
    if (past) {
      refused.push(`${past}: ${wordsOf(segment, segment.first, Math.min(segment.last, segment.first + 12))}`)
      return
    }
    const falsehood = segment.cues.has('falsehood') || sentence.cues.has('falsehood')
    const speakersAt = (
      token: number,
    ): { attribution: Attribution | undefined; sources: readonly Source[]; own: boolean; carried: boolean } => {
      const attribution = attributionAt(attributions, token)
      if (attribution)
        return {
          attribution,
          sources: attribution.sources,
          own: attribution.sources.every(
            (source) => source.claimant === 'media' || (source.office === 'media' && source.group === null),
          ),
          carried: false,
        }
      if (carried) return { attribution: undefined, sources: [carried], own: false, carried: true }
      return { attribution: undefined, sources: [ownVoice(report.origin)], own: true, carried: false }
    }
    const why = (
      rule: string,
      attribution: Attribution | undefined,
      first: number,
      last: number,
      own: boolean,
      isCarried: boolean,
    ): string[] => [
      `${rule}: "${wordsOf(segment, first, last)}"`,
      attribution
        ? `said by: "${wordsOf(segment, attribution.from, Math.min(attribution.to, attribution.from + 12))}" (${attribution.verb})`
        : own
          ? 'in the outlet’s own voice'
          : isCarried
            ? 'the last speaker goes on'
            : 'said by the speaker',
    ]
    const put = (claim: Claim, own: boolean, isCarried: boolean, because: string[]) => {
      if (!own) voices.add(claim.claimant)
      drafts.push({ claim, own, carried: isCarried, because, order: order++ })
    }
    const timeOf = (token: number): Pick<Claim, 'when' | 'whenAssumed'> => {
      const span = spanNear(times, token, now, outlet)
      return span ? { when: span.when, ...(span.assumed ? { whenAssumed: true as const } : {}) } : { when: null }
    }

    for (const event of truces) {
      const { attribution, sources, own, carried: isCarried } = speakersAt(event.trigger.first)
      if (attribution?.verb === 'silent') continue
      if (event.phase !== 'proposed' && isIrreal(segment, event.trigger.first)) {
        refused.push(`hypothetical: ${wordsOf(segment, event.trigger.first, event.trigger.last)}`)
        continue
      }
      for (const source of sources) {
        const slots = truceClaim(
          event,
          segment,
          groups,
          denying(attribution, falsehood),
          source,
          context,
          lexicon,
          times,
          now,
          outlet,
        )
        if (slots.stance === 'denies' && !isSide(source.claimant)) continue
        const claim: CeasefireClaim = {
          kind: 'ceasefire',
          ...coreOf(source, sentence),
          ...(event.phase === 'agreed' ? { when: null } : timeOf(event.trigger.first)),
          ...slots,
        }
        put(
          claim,
          own,
          isCarried,
          why(`ceasefire ${event.phase}`, attribution, event.trigger.first, event.trigger.last, own, isCarried),
        )
      }
    }
    if (fire && !isIrreal(segment, fire.trigger.first)) {
      const { attribution, sources, own, carried: isCarried } = speakersAt(fire.trigger.first)
      const verb = denying(attribution, falsehood)
      for (const source of sources) {
        if (attribution?.verb === 'silent' || attribution?.verb === 'calls') continue
        const slots = fireClaim(fire, segment, groups, verb, source, context, lexicon)
        if (slots.stance === 'denies' && !isSide(source.claimant)) continue
        const claim: ShellingClaim = { kind: 'shelling', ...coreOf(source, sentence), ...timeOf(fire.trigger.first), ...slots }
        put(claim, own, isCarried, why('shelling', attribution, fire.trigger.first, fire.trigger.last, own, isCarried))
        if (slots.stance === 'denies') putAccuser(claim, segment, groups, source)
      }
    }
    if (hasLoss) {
      const at = ['killed', 'wounded', 'captured', 'missing', 'casualties', 'noLosses'].flatMap(
        (cue) => segment.cues.get(cue as 'killed') ?? [],
      )[0]
      const { attribution, sources, own, carried: isCarried } = speakersAt(at?.first ?? segment.first)
      if (attribution?.verb !== 'silent' && !(attribution?.verb === 'denies') && !(at && isIrreal(segment, at.first))) {
        for (const source of sources) {
          for (const event of lossEvents(segment, groups, attribution, source, context)) {
            const said = speakersAt(event.trigger.first)
            if (said.sources[0] !== sources[0] && said.sources[0]) {
              // Two sources in one thought: each loss in the words it stands in.
              const [other] = lossEvents(segment, groups, said.attribution, said.sources[0], context).filter(
                (one) => one.trigger.first === event.trigger.first,
              )
              if (other) putLoss(other, said.sources[0], said.own, said.carried, said.attribution)
              continue
            }
            putLoss(event, source, own, isCarried, attribution)
          }
        }
      }
    }
    if (bareDenial) for (const source of bareDenial.sources) putBareDenial(source, sentence)

    function putLoss(
      event: ReturnType<typeof lossEvents>[number],
      source: Source,
      own: boolean,
      isCarried: boolean,
      attribution: Attribution | undefined,
    ): void {
      const exact: Partial<Record<(typeof LOSSES)[number], false>> = {}
      let words: string | null = null
      const numbers = { killed: null, wounded: null, captured: null, missing: null } as Record<
        (typeof LOSSES)[number],
        number | null
      >
      for (const loss of LOSSES) {
        const count = event.counts[loss]
        if (!count) continue
        numbers[loss] = count.value
        if (!count.exact && count.value !== null) exact[loss] = false
        words ??= count.words
      }
      const claim: CasualtiesClaim = {
        kind: 'casualties',
        ...coreOf(source, sentence),
        ...timeOf(event.trigger.first),
        stance: 'asserts',
        side: event.side,
        ...numbers,
        exact,
        words,
        scope: event.scope,
        places: placeRefs(placesHit(segment)),
        corrects: segment.cues.has('corrects'),
        civilian: event.civilian,
      }
      put(claim, own, isCarried, why('losses', attribution, event.trigger.first, event.trigger.last, own, isCarried))
    }

    /** The accusation quoted inside a denial is the accuser's claim too, where the accuser is named (CLAIMS.md). */
    function putAccuser(denial: ShellingClaim, inside: Segment, named: typeof groups, denier: Source): void {
      if (!isSide(denier.claimant)) return
      const accuser = named.find(
        (group) =>
          isSide(group.who) &&
          !sameCamp(group.who, denier.claimant as 'armenia') &&
          group.head !== 'target' &&
          group.head !== 'people',
      )
      if (!accuser || !isSide(accuser.who) || !inside.cues.has('claimNoun')) return
      const claim: ShellingClaim = {
        ...denial,
        stance: 'asserts',
        claimant: accuser.who,
        office: accuser.office,
        claimantName: accuser.name,
      }
      put(claim, false, false, ['the accusation that is denied', `said by: "${wordsOf(inside, accuser.first, accuser.last)}"`])
    }

    /** "Baku denied it": the last accusation against the denier, with its weapon and places. */
    function putBareDenial(source: Source, spoken: Sentence): void {
      if (!isSide(source.claimant)) return
      const denier = source.claimant
      const accusation = drafts.slice(-RECENT).findLast(({ claim }) => {
        if (claim.stance !== 'asserts' || claim.claimant === denier) return false
        if (claim.kind === 'shelling') return claim.attacker !== null && sameCamp(claim.attacker, denier)
        return claim.kind === 'ceasefire' && claim.phase === 'violated' && claim.accused !== null && sameCamp(claim.accused, denier)
      })
      if (!accusation) return
      const { claim } = accusation
      put({ ...claim, ...coreOf(source, spoken), stance: 'denies' } as Claim, false, false, [
        'a denial of the accusation before it',
      ])
    }
  }
}

/** "False" and "disinformation" deny as a verb does. */
function denying(attribution: Attribution | undefined, falsehood: boolean): Attribution | undefined {
  if (!attribution || !falsehood || attribution.verb === 'denies') return attribution
  return { ...attribution, verb: 'denies' }
}

function readWhole(report: ReadableReport): { reading: Reading; explained: Explained[]; refused: readonly string[] } {
  const lang = detectLanguage(
    [report.title ?? '', report.summary ?? '', (report.content ?? '').slice(0, 1500)],
    report.lang,
    LEXICONS,
  )
  const lexicon = lang ? LEXICONS.get(lang) : undefined
  if (!lexicon)
    return { reading: { relevant: false, lang, claims: [], because: 'a language that is not read' }, explained: [], refused: [] }
  const { drafts, title, text, refused } = gather(report, lexicon)
  const merged = withoutSums(mergeClaims(drafts))
  const { relevant, because } = judgeRelevance(title, text, report.origin, merged.length)
  const explained = relevant ? merged.map(({ claim, because: rules }) => ({ claim, because: rules })) : []
  return { reading: { relevant, lang, claims: explained.map(({ claim }) => claim), because }, explained, refused }
}

/** Reads a report into claims (CLAIMS.md). Pure, deterministic, linear in the report's length; never throws. */
export const read = (report: ReadableReport): Reading => readWhole(report).reading

/** The same reading with the words and rules behind each claim, and what was not taken as a claim and why. */
export function explain(report: ReadableReport): {
  readonly reading: Reading
  readonly claims: readonly Explained[]
  readonly refused: readonly string[]
} {
  const { reading, explained, refused } = readWhole(report)
  return { reading, claims: explained, refused }
}

export { homeSide, joinClaims }
