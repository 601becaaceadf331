import { type Attacker, type CasualtiesClaim, type Claim, LOSSES, type Loss } from '../model.ts'
import type { Group } from './actors.ts'
import {
  type Attribution,
  attribute,
  attributionAt,
  besideClaim,
  type Context,
  homeSide,
  isSide,
  opposite,
  ownVoice,
  piecesOf,
  type Source,
  sameCamp,
  sourceOf,
} from './attribution.ts'
import { isIrreal, isRecent, notNow } from './background.ts'
import { type TruceEvent, truceClaim, truceEvents } from './ceasefire.ts'
import { closesQuotation, opensQuotation, type ReadableReport, type Segment, type Sentence, slice, wordsOf } from './document.ts'
import { coreOf, type Drafted } from './draft.ts'
import { type FireEvent, fireClaim, firedByOthers, fireEvent } from './fire.ts'
import type { Cue, Lexicon } from './lexicon.ts'
import { type LossEvent, lossEvents } from './losses.ts'
import { isCue, type Mark, marksOf } from './marks.ts'
import { distance } from './roles.ts'
import { type Stated, spanNear, statedTimes } from './time.ts'
import { farAccuser } from './verb-final.ts'
import { placeRefs, placesHit } from './where.ts'

/** What is known while a report is read, sentence after sentence. */
export interface Progress {
  readonly report: ReadableReport
  readonly lexicon: Lexicon
  /** When the report was published, UTC milliseconds. */
  readonly published: number
  /** The outlet's offset from UTC in milliseconds. */
  readonly outlet: number
  readonly context: Context
  readonly drafts: Drafted[]
  /** Everybody who has claimed something so far. */
  readonly voices: Set<string>
  /** The headline tells of an anniversary: what the text tells is background unless it is dated within the window. */
  commemorates: boolean
  /** The headline's last sentence, which the first sentence of the text goes on from. */
  headline: Sentence | null
  /** The last sentence that told of old times, or went on with them. */
  past: Sentence | null
  /** Events that were no claims, and why. */
  readonly refused: string[]
}

/** How far back a bare denial looks for what it denies, in claims. */
const RECENT = 40
const LOSS_CUES: readonly Cue[] = ['killed', 'wounded', 'captured', 'missing', 'casualties', 'noLosses']

/** Whether a sentence without a source goes on in the words of whoever spoke last. */
function carries(sentence: Sentence, previous: Sentence | undefined, { voices, context, report }: Progress): boolean {
  if (!context.speaker) return false
  if (sentence.quoted || sentence.cues.has('sameSpeaker') || sentence.cues.has('our')) return true
  if (previous?.cues.has('silent')) return false
  if (previous && previous.field === sentence.field && previous.paragraph === sentence.paragraph) return true
  // A side's outlet prints its own officials' statements whole; elsewhere only the headline's speaker reaches over a paragraph.
  const home = homeSide(report.origin)
  if (home && isSide(context.speaker.claimant) && sameCamp(home, context.speaker.claimant) && context.speaker.office !== 'media')
    return true
  return previous === undefined && voices.size <= 1
}

const LONGEST_QUOTATION = 6

/** A quotation that goes on over several sentences is in the words of whom the last of them names. */
function quotedSpeaker({ lexicon, context }: Progress, sentence: Sentence, following: readonly Sentence[]): Source | null {
  if (!opensQuotation(sentence)) return null
  for (const next of following.slice(0, LONGEST_QUOTATION)) {
    if (next.field !== sentence.field) return null
    if (!closesQuotation(next)) continue
    for (const segment of next.segments) {
      const { attributions } = attribute(segment, lexicon, context)
      const source = attributions
        .filter((one) => !one.forward)
        .flatMap((one) => one.sources)
        .find((one) => one.basis === 'statement')
      if (source) return source
    }
    return null
  }
  return null
}

/** Reads one sentence into claims; gives back who spoke in it. */
export function readSentence(
  progress: Progress,
  sentence: Sentence,
  previous: Sentence | undefined,
  following: readonly Sentence[] = [],
): Source | null {
  const { context, lexicon, published, outlet } = progress
  const carried = quotedSpeaker(progress, sentence, following) ?? (carries(sentence, previous, progress) ? context.speaker : null)
  const spokenOf = previous?.cues.has('truce') ?? progress.headline?.cues.has('truce') ?? false
  const times = statedTimes(sentence, published, outlet)
  const read = sentence.segments.map((segment) => attribute(segment, lexicon, context))
  const before = progress.drafts.length
  let heard: Source | null = null
  const goesOn =
    previous !== undefined &&
    previous === progress.past &&
    previous.field === sentence.field &&
    previous.paragraph === sentence.paragraph &&
    !isRecent(sentence, progress)
  sentence.segments.forEach((segment, index) => {
    const here = read[index]
    if (!here) return
    const lent = here.attributions.length === 0 ? lend(read, index) : []
    for (const piece of piecesOf(segment, here.attributions)) {
      const part = slice(segment, piece.first, piece.last)
      const groups = here.groups.filter((group) => group.first <= piece.last && group.last >= piece.first)
      const attributions = piece.attributions.length > 0 ? piece.attributions : lent
      new Words(progress, part, groups, attributions, carried, times, goesOn).read(spokenOf)
    }
    const last = here.attributions.findLast((one) => one.verb !== 'silent')?.sources[0]
    if (last) heard = last
  })
  const told = progress.drafts.length > before
  if (!told && (goesOn || sentence.segments.some((segment) => notNow(segment, progress) !== null))) progress.past = sentence
  if (heard) {
    if (sentence.cues.has('afterword')) speakFor(progress, sentence, before, heard)
    context.speaker = heard
  }
  return heard
}

/** "Bu barədə nazirlikdən bildirilib": the claims just read in nobody's words but the outlet's are the words of whoever is named now. */
function speakFor({ drafts, voices }: Progress, { field, cues, index, first }: Sentence, before: number, heard: Source): void {
  // "È quanto riferito dal ministero, secondo cui …": it may open with the speaker and go on with news of its own.
  const opens = cues.get('afterword')?.some((mark) => mark.first <= first + 1) ?? false
  if ((drafts.length > before && !opens) || cues.has('silent') || cues.has('denies')) return
  for (let i = before - 1; i >= Math.max(0, before - RECENT); i--) {
    const draft = drafts[i]
    if (!draft) return
    // The first sentence of a text may speak for the headline.
    if (draft.claim.evidence.field !== field.name && !(index === 0 && draft.claim.evidence.field === 'title')) return
    if (!draft.own) continue
    const { claim } = draft
    if (claim.stance === 'denies' && claim.claimant !== heard.claimant) continue
    const { claimant, office, basis } = heard
    const claimantName = office !== null || claimant === 'other' ? heard.name : null
    drafts[i] = { ...draft, own: false, claim: { ...claim, claimant, office, claimantName, basis } }
    voices.add(claimant)
  }
}

/** A segment that names nobody is in the words of whom the sentence names elsewhere; a denial is not lent on. */
function lend(read: readonly { readonly attributions: readonly Attribution[] }[], index: number): Attribution[] {
  const later = read.slice(index + 1).find((one) => one.attributions.length > 0)?.attributions[0]
  const earlier = read
    .slice(0, index)
    .findLast((one) => one.attributions.length > 0)
    ?.attributions.at(-1)
  const lent = later && !later.forward ? later : earlier
  if (!lent || lent.verb === 'silent' || lent.verb === 'calls') return []
  return [{ ...lent, verb: 'says' }]
}

const FRAMED: ReadonlySet<Cue> = new Set([
  'fires',
  'underFire',
  'shelling',
  'strikes',
  'combat',
  'killed',
  'wounded',
  'casualties',
  'accuses',
  'breach',
  'breaks',
])
const framesBehind = (segment: Segment, mark: Mark, truce: Mark): boolean =>
  segment.sentence.field.grammar.order === 'verb-final' &&
  mark.last > truce.last &&
  mark.first >= truce.first &&
  distance(segment, truce.last, mark.first) <= 4

const isFireOrLoss = (mark: Mark): boolean => mark.means.is === 'cue' && FRAMED.has(mark.means.cue)

const PERSONS: ReadonlySet<Cue> = new Set([
  'soldiers',
  'oneSoldier',
  'civilians',
  'oneCivilian',
  'people',
  'oneOther',
  'martyrs',
  'vague',
  'casualties',
])
const isPerson = (mark: Mark): boolean => mark.means.is === 'cue' && PERSONS.has(mark.means.cue)

interface Said {
  readonly attribution: Attribution | undefined
  readonly sources: readonly Source[]
  /** In nobody's words but the outlet's. */
  readonly own: boolean
  readonly carried: boolean
}

/** A stretch of text in one source's words, and the claims in it. */
class Words {
  readonly #progress: Progress
  readonly #segment: Segment
  readonly #groups: readonly Group[]
  readonly #attributions: readonly Attribution[]
  readonly #carried: Source | null
  readonly #times: readonly Stated[]
  readonly #falsehood: boolean
  /** The sentence goes on with old times that the one before it tells of. */
  readonly #goesOn: boolean

  constructor(
    progress: Progress,
    segment: Segment,
    groups: readonly Group[],
    attributions: readonly Attribution[],
    carried: Source | null,
    times: readonly Stated[],
    goesOn: boolean,
  ) {
    this.#progress = progress
    this.#segment = segment
    this.#groups = groups
    this.#attributions = attributions
    this.#carried = carried
    this.#times = times
    this.#goesOn = goesOn
    this.#falsehood = segment.sentence.cues.has('falsehood')
  }

  read(spokenOf: boolean): void {
    const segment = this.#segment
    const truces = truceEvents(segment, spokenOf)
    const quiet = truces.some(({ phase }) => phase === 'holding')
    const fire = fireEvent(segment)
    const losses = marksOf(segment.cues, LOSS_CUES)
    const silent = truces.length === 0 && !fire
    const corrects = silent && segment.cues.has('corrects')
    const denial = this.#attributions.find(
      (one) => (silent && (one.verb === 'denies' || this.#falsehood)) || (this.#falsehood && one.verb === 'accuses'),
    )
    if (silent && losses.length === 0 && !denial && !corrects) return
    const past = notNow(segment, this.#progress)
    if (segment.cues.has('withdraws')) {
      this.#refuse('withdrawn')
      return
    }
    if (past) {
      this.#refuse(past)
      return
    }
    for (const event of truces) {
      const frame = event.phase === 'agreed' && this.#isFrame(event)
      if (!frame) this.#readTruce(event)
      else if (fire && fire.voice !== 'noun') this.#readTruce({ ...event, phase: 'violated', trigger: fire.trigger })
    }
    if (fire && !(quiet && fire.voice === 'noun')) this.#readFire(fire)
    if (corrects && this.#correct()) return
    const first = losses[0]
    if (first) this.#readLosses(first.first)
    if (denial && (losses.length === 0 || denial.cueLast > (losses[0]?.first ?? 0)))
      for (const source of denial.sources) this.#denyLast(source)
  }

  /** "hours after a ceasefire came into force", "despite the truce": no news of the truce, but of what is told beside it. */
  #isFrame(event: TruceEvent): boolean {
    const truce = event.words.at(-1) ?? event.trigger
    const { marks } = this.#segment
    const phrase = Math.min(truce.first, event.trigger.first)
    return (this.#segment.cues.get('despite') ?? []).some((mark) => {
      // "ateşkesten beş dakika sonra": behind the truce, where "after" stands behind its noun.
      if (mark.last > truce.last && framesBehind(this.#segment, mark, truce))
        return event.trigger.first <= mark.last && marks.some((one) => isFireOrLoss(one) && one.first > mark.last)
      if (mark.last >= truce.first) return false
      if (mark.last < phrase && distance(this.#segment, mark.last, phrase) <= 1) return true
      const between = marks.some((one) => isFireOrLoss(one) && one.first > mark.last && one.last < truce.first)
      return !between && distance(this.#segment, mark.last, truce.first) <= 5 && marks.some(isFireOrLoss)
    })
  }

  #readTruce(event: TruceEvent): void {
    const truce = event.words.at(-1) ?? event.trigger
    const wars = this.#segment.cues.get('otherWar') ?? []
    const ours = this.#groups.some(({ who }) => who === 'both' || isSide(who))
    if (wars.some((war) => !ours || distance(this.#segment, war.first, truce.first) <= 3)) {
      this.#refuse('a truce of another war')
      return
    }
    const said = this.#saidAt(event.trigger.first)
    if (said.attribution?.verb === 'silent') return
    const dated = event.phase === 'agreed' && this.#times.some((time) => time.minutes !== null)
    if (event.phase !== 'proposed' && !dated && isIrreal(this.#segment, event.trigger.first)) {
      this.#refuse('hypothetical')
      return
    }
    const { context, lexicon, published, outlet } = this.#progress
    for (const source of this.#deniers(said, event.phase === 'violated')) {
      // Nobody denies that it is quiet: "denied the report, adding that the border is calm".
      const denied = event.phase !== 'holding' && this.#isDenied(said)
      const slots = truceClaim(
        event,
        this.#segment,
        this.#groups,
        said.attribution,
        denied,
        source,
        context,
        lexicon,
        this.#times,
        published,
        outlet,
      )
      if (slots.stance === 'denies' && !isSide(source.claimant)) continue
      if (event.relayed && source.basis === 'relay') continue
      // Somebody unknown to the lexicon asks for it: nobody's word that we could name.
      if (event.phase === 'proposed' && said.own) continue
      const time = event.phase === 'agreed' ? { when: null } : this.#when(event.trigger.first)
      const claim: Claim = { kind: 'ceasefire', ...coreOf(source, this.#segment.sentence), ...time, ...slots }
      this.#put(claim, said, `ceasefire ${event.phase}`, event.trigger.first, event.trigger.last)
      if (slots.stance === 'denies') this.#putAccuser(claim, source)
    }
  }

  /** "over after the strike on Ganja": a strike told only to date something else. */
  #isAftermath(token: number): boolean {
    return (this.#segment.cues.get('despite') ?? []).some(
      (mark) =>
        mark.last < token &&
        distance(this.#segment, mark.last, token) <= 2 &&
        !(this.#segment.cues.get('truce') ?? []).some((truce) => framesBehind(this.#segment, mark, truce)),
    )
  }

  /** "…, a day earlier": told as known. */
  #isPrior(token: number): boolean {
    return (this.#segment.cues.get('priorDay') ?? []).some((mark) => distance(this.#segment, mark.first, token) <= 8)
  }

  #readFire(event: FireEvent): void {
    if (this.#isPrior(event.trigger.first)) {
      this.#refuse('told as of an earlier day')
      return
    }
    const said = this.#saidAt(event.trigger.first)
    if (said.attribution?.verb === 'silent' || said.attribution?.verb === 'calls') return
    if (isIrreal(this.#segment, event.trigger.first)) {
      this.#refuse('hypothetical')
      return
    }
    const { context, lexicon } = this.#progress
    if (event.negated && event.voice !== 'active' && said.attribution?.verb !== 'denies') {
      this.#refuse('said not to have happened')
      return
    }
    if (firedByOthers(this.#segment, this.#groups)) {
      this.#refuse('fired by somebody else')
      return
    }
    for (const source of this.#deniers(said, true)) {
      const read = (denied: boolean) =>
        fireClaim(event, this.#segment, this.#groups, said.attribution, denied, source, context, lexicon)
      const denied = this.#isDenied(said) && !this.#spreads(said, source, read(false).attacker)
      const slots = read(denied)
      if (this.#falsehood && !denied && said.attribution?.verb !== 'accuses') this.#answer(slots, source)
      if (slots.stance === 'denies' && !isSide(source.claimant)) continue
      const known = slots.attacker === null && event.voice !== 'passive' && this.#isAftermath(event.trigger.first)
      if (known) continue
      const vague = slots.attacker === null && slots.places.length === 0
      // "Washington voiced concern over the shelling": a third party that names neither doer nor place tells of no attack.
      if (vague && event.voice === 'noun' && !isSide(source.claimant)) continue
      if (vague && (said.own || (isCue(event.trigger, 'strikes') && slots.weapon === 'unspecified'))) continue
      const claim: Claim = {
        kind: 'shelling',
        ...coreOf(source, this.#segment.sentence),
        ...this.#when(event.trigger.first),
        ...slots,
      }
      this.#put(claim, said, 'shelling', event.trigger.first, event.trigger.last)
      if (slots.stance === 'denies') this.#putAccuser(claim, source)
    }
  }

  #readLosses(at: number): void {
    const said = this.#saidAt(at)
    const verb = said.attribution?.verb
    if (verb === 'silent' || verb === 'denies' || verb === 'calls' || (this.#falsehood && !said.own)) return
    if (isIrreal(this.#segment, at)) {
      this.#refuse('hypothetical')
      return
    }
    if ((said.own || said.carried) && this.#goesOn) {
      this.#refuse('goes on with old times')
      return
    }
    for (const source of said.sources) {
      for (const event of lossEvents(this.#segment, this.#groups, said.attribution, source, this.#progress.context)) {
        const told = LOSSES.some((loss) => event.counts[loss]?.value != null)
        if (said.own && !told && (event.side === null || event.side === 'both' || !this.#segment.marks.some(isPerson))) continue
        const speaker = event.by ? (sourceOf(event.by, this.#progress.context) ?? source) : source
        // "Both sides report losses": each its own.
        const both = event.side === 'both' && said.sources.length === 2 && said.sources.every((one) => isSide(one.claimant))
        const own = both && isSide(source.claimant) ? { ...event, side: source.claimant } : event
        this.#put(this.#lossClaim(own, speaker), said, 'losses', event.trigger.first, event.trigger.last)
      }
    }
  }

  /** "Correction: an earlier version gave a wrong figure": the figure told before it is the corrected one. */
  #correct(): boolean {
    const last = this.#progress.drafts.slice(-RECENT).findLast(({ claim }) => claim.kind === 'casualties')
    if (last?.claim.kind !== 'casualties' || !this.#segment.sentence.cues.has('falsehood')) return false
    for (const draft of this.#progress.drafts.slice(-RECENT)) {
      const { claim } = draft
      if (claim.kind === 'casualties' && claim.claimant === last.claim.claimant && claim.side === last.claim.side)
        draft.claim = { ...claim, corrects: true }
    }
    return true
  }

  #lossClaim(event: LossEvent, source: Source): CasualtiesClaim {
    const exact: Partial<Record<Loss, false>> = {}
    const numbers: Record<Loss, number | null> = { killed: null, wounded: null, captured: null, missing: null }
    let words: string | null = null
    for (const loss of LOSSES) {
      const count = event.counts[loss]
      if (!count) continue
      numbers[loss] = count.value
      if (!count.exact && count.value !== null) exact[loss] = false
      words ??= count.words
    }
    return {
      kind: 'casualties',
      ...coreOf(source, this.#segment.sentence),
      ...this.#when(event.trigger.first),
      stance: 'asserts',
      side: event.side,
      ...numbers,
      exact,
      words,
      scope: event.scope,
      places: placeRefs(placesHit(this.#segment)),
      corrects: this.#segment.cues.has('corrects'),
      civilian: event.civilian,
    }
  }

  #isDenied(said: Said): boolean {
    if (said.attribution?.verb === 'accuses') return false
    return said.attribution?.verb === 'denies' || (this.#falsehood && !said.sources.every((source) => source.claimant === 'media'))
  }

  /** "The ministry spread disinformation that Armenian units fired": what is called false there is what the speaker says of the other side. */
  #spreads(said: Said, source: Source, attacker: Attacker | null): boolean {
    if (said.attribution?.verb === 'denies' || !this.#falsehood || !isSide(source.claimant)) return false
    return attacker !== null && !sameCamp(attacker, source.claimant)
  }

  /** The accused side's own outlet or headline speaker calls the accusation false: its denial. */
  #answer(slots: ReturnType<typeof fireClaim>, accuser: Source): void {
    const { context, report } = this.#progress
    if (!isSide(accuser.claimant) || slots.attacker === null) return
    const speakers = [context.speaker, ownVoice(report.origin)]
    const denier = speakers.find(
      (one) => one && isSide(one.claimant) && slots.attacker !== null && sameCamp(one.claimant, slots.attacker),
    )
    if (!denier || sameCamp(slots.attacker, accuser.claimant)) return
    const claim: Claim = { kind: 'shelling', ...coreOf(denier, this.#segment.sentence), when: null, ...slots, stance: 'denies' }
    this.#put(
      claim,
      { attribution: undefined, sources: [denier], own: false, carried: true },
      'called false',
      this.#segment.first,
      this.#segment.last,
    )
  }

  /** Who denies where a sentence calls an accusation false in nobody's words: the side that was accused. */
  #deniers(said: Said, accusable: boolean): readonly Source[] {
    if (!this.#falsehood || !accusable || !said.own) return said.sources
    const accuser = this.#accuser(null)
    const { speaker } = this.#progress.context
    if (accuser && isSide(accuser.who) && speaker && isSide(speaker.claimant) && !sameCamp(speaker.claimant, accuser.who))
      return [speaker]
    return accuser && isSide(accuser.who)
      ? [{ claimant: opposite(accuser.who), office: null, name: null, basis: 'statement', group: null }]
      : said.sources.filter((source) => isSide(source.claimant))
  }

  /** Whose accusation a denial takes up: the side named beside "claim", "report", "accusation". */
  #accuser(denier: Source | null): Group | undefined {
    const others = this.#groups.filter((group) => {
      if (!isSide(group.who) || group.head === 'target' || group.head === 'people') return false
      return !(denier && isSide(denier.claimant) && sameCamp(group.who, denier.claimant))
    })
    return others.find((group) => besideClaim(this.#segment, group)) ?? farAccuser(this.#segment, others, this.#groups)
  }

  /** The accusation quoted inside a denial is the accuser's claim too, where the accuser is named (CLAIMS.md). */
  #putAccuser(denial: Claim, denier: Source): void {
    const accuser = this.#accuser(denier)
    if (!accuser || !isSide(accuser.who)) return
    const press = accuser.head === 'press'
    const claim: Claim = {
      ...denial,
      stance: 'asserts',
      claimant: accuser.who,
      office: press ? 'media' : accuser.office,
      claimantName: accuser.name,
      basis: press ? 'relay' : 'statement',
    }
    const said: Said = { attribution: undefined, sources: [], own: false, carried: false }
    this.#put(claim, said, 'the accusation that is denied', accuser.first, accuser.last)
  }

  /** "Baku denied it": the last accusation against the denier, with its weapon and places. */
  #denyLast(source: Source): void {
    const denier = source.claimant
    if (!isSide(denier)) return
    const accusation = this.#progress.drafts.slice(-RECENT).findLast(({ claim }) => {
      if (claim.stance !== 'asserts' || (isSide(claim.claimant) && sameCamp(claim.claimant, denier))) return false
      if (claim.kind === 'shelling') return claim.attacker !== null && sameCamp(claim.attacker, denier)
      return claim.kind === 'ceasefire' && claim.phase === 'violated' && claim.accused !== null && sameCamp(claim.accused, denier)
    })
    if (!accusation) return
    const claim = { ...accusation.claim, ...coreOf(source, this.#segment.sentence), stance: 'denies' } as Claim
    const said: Said = { attribution: undefined, sources: [source], own: false, carried: false }
    this.#put(claim, said, 'a denial of the accusation before it', this.#segment.first, this.#segment.last)
  }

  #saidAt(token: number): Said {
    const attribution = attributionAt(this.#attributions, token)
    if (attribution) {
      const own = attribution.sources.every((source) => source.claimant === 'media')
      return { attribution, sources: attribution.sources, own, carried: false }
    }
    if (this.#carried && !this.#segment.sentence.cues.has('witness'))
      return { attribution: undefined, sources: [this.#carried], own: false, carried: true }
    const voice = ownVoice(this.#progress.report.origin)
    const seen = this.#segment.sentence.cues.has('witness')
    return { attribution: undefined, sources: [seen ? { ...voice, basis: 'witness' } : voice], own: true, carried: false }
  }

  #when(token: number): Pick<Claim, 'when' | 'whenAssumed'> {
    const span = spanNear(this.#times, token, this.#progress.published, this.#progress.outlet)
    return span ? { when: span.when, ...(span.assumed ? { whenAssumed: true as const } : {}) } : { when: null }
  }

  #put(claim: Claim, said: Said, rule: string, first: number, last: number): void {
    const { drafts, voices } = this.#progress
    if (said.sources.length > 0 && !said.own) voices.add(claim.claimant)
    const { attribution } = said
    const whose = attribution
      ? `said by "${wordsOf(this.#segment.sentence.field, attribution.from, Math.min(attribution.to, attribution.from + 12))}" (${attribution.verb})`
      : said.own
        ? 'in the outlet’s own voice'
        : said.carried
          ? 'the last speaker goes on'
          : 'by name'
    drafts.push({
      claim,
      own: said.own,
      carried: said.carried,
      because: [`${rule}: "${wordsOf(this.#segment.sentence.field, first, Math.min(last, first + 12))}"`, whose],
      order: drafts.length,
    })
  }

  #refuse(why: string): void {
    const { first, last, sentence } = this.#segment
    this.#progress.refused.push(`${why}: "${wordsOf(sentence.field, first, Math.min(last, first + 14))}"`)
  }
}
