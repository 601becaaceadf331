import { type Attacker, type CasualtiesClaim, type Claim, LOSSES, type Loss } from '../model.ts'
import type { Group } from './actors.ts'
import { isIrreal, notNow } from './background.ts'
import { type TruceEvent, truceClaim, truceEvents } from './ceasefire.ts'
import { isMark, type Segment, wordsOf } from './document.ts'
import { coreOf, evidenceOf } from './draft.ts'
import { armedBreach, type FireEvent, fireClaim, firedByOthers, fireEvent } from './fire.ts'
import type { Cue } from './lexicon.ts'
import { isOfBreach, type LossEvent, lossEvents } from './losses.ts'
import { isCue, type Mark, marksOf } from './marks.ts'
import { attributionAt } from './pieces.ts'
import { type Progress, RECENT } from './progress.ts'
import { culprit, distance, roleOf, stopBetween } from './roles.ts'
import { isSide, opposite, sameCamp } from './sides.ts'
import { answererTo, ownVoice, type Source, sourceOf, sourcesOf } from './source.ts'
import { type Attribution, besideClaim } from './speech.ts'
import { coordinated } from './subject.ts'
import { type Stated, spanNear } from './time.ts'
import { farAccuser } from './verb-final.ts'
import { placeRefs, placesHit } from './where.ts'

const LOSS_CUES: readonly Cue[] = ['killed', 'wounded', 'captured', 'missing', 'casualties', 'noLosses']

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

/** "…, blaming Armenia for it": more words than these say what for. */
const MOST_WORDS_BEHIND_BLAME = 2

/** Whether the sentence calls what the stretch tells false; not where somebody else says so in words of his own: "Baku: a lie". */
function isCalledFalse({ sentence, first, last }: Segment, attributions: readonly Attribution[]): boolean {
  const marks = sentence.cues.get('falsehood') ?? []
  if (marks.length === 0 || attributions.length === 0) return marks.length > 0
  return marks.some((mark) => (mark.first >= first && mark.last <= last) || !standsApart(sentence, mark, first, last))
}

const standsApart = (sentence: Segment['sentence'], mark: Mark, first: number, last: number): boolean => {
  const [from, to] = mark.first > last ? [last, mark.first] : [mark.last, first]
  for (let i = from; i <= to; i++) if (isMark(sentence.field, i, ':')) return true
  return false
}

/** Close before the verb, in no other role, and nobody's victim. */
const agreesItself = (segment: Segment, group: Group, trigger: Mark): boolean =>
  (group.head === 'name' || group.head === 'speaker' || group.head === 'people') &&
  isSide(group.who) &&
  (group.role === 'plain' || group.role === 'agent') &&
  roleOf(segment, group) === 'plain' &&
  distance(segment, group.last, trigger.first) <= 3 &&
  !stopBetween(segment, group.last, trigger.first)

interface Said {
  readonly attribution: Attribution | undefined
  readonly sources: readonly Source[]
  /** In nobody's words but the outlet's. */
  readonly own: boolean
  readonly carried: boolean
}

/** A stretch of text in one source's words, and the claims in it. */
export class Words {
  readonly #progress: Progress
  readonly #segment: Segment
  readonly #groups: readonly Group[]
  #attributions: readonly Attribution[]
  #carried: Source | null
  readonly #times: readonly Stated[]
  readonly #falsehood: boolean
  /** The sentence goes on with old times that the one before it tells of. */
  readonly #goesOn: boolean
  /** Who fired, as the stretch tells. */
  #attacker: Attacker | null = null

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
    this.#falsehood = isCalledFalse(segment, attributions)
  }

  /** Reads the stretch; gives back who speaks in it where that is not who the attribution says. */
  read(spokenOf: boolean): Source | null {
    const segment = this.#segment
    const agreed = this.#progress.drafts.some(({ claim }) => claim.kind === 'ceasefire' && claim.phase === 'agreed')
    const truces = truceEvents(segment, spokenOf, agreed)
    const quiet = truces.some(({ phase }) => phase === 'holding')
    const fire = fireEvent(segment) ?? armedBreach(segment, truces)
    const losses = marksOf(segment.cues, LOSS_CUES).filter((mark) => !isOfBreach(segment, mark))
    const silent = truces.length === 0 && !fire
    const corrects = silent && segment.cues.has('corrects')
    const denial = this.#attributions.find(
      (one) => (silent && (one.verb === 'denies' || this.#falsehood)) || (this.#falsehood && one.verb === 'accuses'),
    )
    const blame = silent && !denial ? this.#attributions.find((one) => one.verb === 'accuses') : undefined
    if (silent && losses.length === 0 && !denial && !corrects && !blame) return null
    const past = notNow(segment, this.#progress)
    if (this.#attributions.length === 0 && segment.cues.has('silent')) {
      this.#refuse('said of whoever keeps silent')
      return null
    }
    if (segment.cues.has('withdraws')) {
      this.#refuse('withdrawn')
      return null
    }
    if (past) {
      this.#refuse(past)
      return null
    }
    const accusing = fire?.voice === 'active' ? fire : truces.find(({ phase }) => phase === 'violated')
    const meant = accusing && !accusing.negated ? this.#turnRound(accusing.trigger) : null
    for (const event of truces) {
      const frame = (event.phase === 'agreed' || isCue(event.trigger, 'holds')) && this.#isFrame(event)
      if (!frame) this.#readTruce(event)
      else if (event.phase === 'agreed' && fire && fire.voice !== 'noun')
        this.#readTruce({ ...event, phase: 'violated', trigger: fire.trigger })
    }
    if (fire && !(quiet && fire.voice === 'noun')) this.#readFire(fire)
    if (corrects && this.#correct()) return meant
    const first = losses[0]
    if (first) this.#readLosses(first.first)
    if (denial && (losses.length === 0 || denial.cueLast > (losses[0]?.first ?? 0)))
      for (const source of denial.sources) this.#denyLast(source)
    if (blame) this.#blameForLast(blame)
    return meant
  }

  /** Nobody accuses itself: where "the ministry" or "it" would, the other camp's is meant. */
  #turnRound(trigger: Mark): Source | null {
    const { attribution, sources, carried } = this.#saidAt(trigger.first)
    const [source] = sources
    if (!source || sources.length > 1 || !(carried || source.guessed) || !isSide(source.claimant)) return null
    if (this.#falsehood || attribution?.verb === 'denies') return null
    const { context, lexicon } = this.#progress
    const { claimant } = source
    const names = this.#groups.some(
      (group) => group !== source.group && group.possessor === null && isSide(group.who) && sameCamp(group.who, claimant),
    )
    const doer = culprit(this.#segment, this.#groups, trigger, 'active', attribution, source, context, lexicon.grammar.order)
    const answerer = names && doer && sameCamp(doer, claimant) ? answererTo(source, context) : null
    if (!answerer) return null
    if (carried) this.#carried = answerer
    else this.#attributions = this.#attributions.map((one) => (one.sources[0] === source ? { ...one, sources: [answerer] } : one))
    return answerer
  }

  /** "hours after a ceasefire came into force", "despite the truce": no news of the truce, but of what is told beside it. */
  #isFrame(event: TruceEvent): boolean {
    const truce = event.words.at(-1) ?? event.trigger
    const { marks } = this.#segment
    const phrase = Math.min(truce.first, event.trigger.first)
    const behind = (this.#segment.cues.get('despiteAfter') ?? []).some(
      (mark) => mark.first > truce.last && distance(this.#segment, truce.last, mark.first) <= 5 && event.trigger.first <= mark.last,
    )
    if (behind && marks.some(isFireOrLoss)) return true
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

  /** "Stepanakert accepts the proposal", "the three leaders sign": to agree is one's own word; null where nobody is said to. */
  #parties({ trigger }: TruceEvent): Said | null {
    const segment = this.#segment
    const subject = this.#groups.findLastIndex((group) => group.last < trigger.first && agreesItself(segment, group, trigger))
    if (subject < 0) return null
    // "Pashinyan, Aliyev and Putin signed": the list may end with a mediator.
    const list = this.#groups.findLastIndex(
      (group, index) => group.last < trigger.first && (index === subject || (index > subject && group.head === 'speaker')),
    )
    const joint = coordinated(segment, this.#groups, list)
    const groups = joint.includes(this.#groups[subject] as Group) ? joint : coordinated(segment, this.#groups, subject)
    const [one] = groups
    // "Armenia and Azerbaijan agreed" in an outlet's words: neither has said so.
    const others = this.#groups.some(
      (group) => group.last < trigger.first && isSide(group.who) && isSide(one?.who ?? null) && group.who !== one?.who,
    )
    if (others && groups.some((group) => group.head !== 'speaker')) return null
    const sources = groups.flatMap((group) => sourcesOf(group, this.#progress.context))
    return sources.length > 0 ? { attribution: undefined, sources, own: false, carried: false } : null
  }

  #readTruce(event: TruceEvent): void {
    const truce = event.words.at(-1) ?? event.trigger
    const wars = this.#segment.cues.get('otherWar') ?? []
    const ours = this.#groups.some(({ who }) => who === 'both' || isSide(who))
    const { headline } = this.#progress
    const elsewhere = this.#attributions.length === 0 && !ours && headline?.cues.has('otherWar') === true
    if (elsewhere || wars.some((war) => !ours || distance(this.#segment, war.first, truce.first) <= 3)) {
      this.#refuse('a truce of another war')
      return
    }
    const told = this.#saidAt(event.trigger.first)
    let said = told.own && event.phase === 'agreed' ? (this.#parties(event) ?? told) : told
    if (said.attribution?.verb === 'silent') return
    // Nobody is accused of an agreement: it only dates what is.
    if (said.attribution?.verb === 'accuses' && event.phase === 'agreed') return
    // A mediator announced it; that it broke is the outlet's word.
    const mediator = said.carried && event.phase === 'violated' && said.sources.every(({ claimant }) => !isSide(claimant))
    if (mediator) said = { attribution: undefined, sources: [ownVoice(this.#progress.report.origin)], own: true, carried: false }
    if ((said.own || said.carried) && this.#goesOn && event.phase === 'violated') {
      this.#refuse('goes on with old times')
      return
    }
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

  /** "seven wounded after a drone attack": what hurt them is news with them. */
  #hurts(): boolean {
    return this.#segment.cues.has('killed') || this.#segment.cues.has('wounded')
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
    return (this.#segment.cues.get('priorDay') ?? []).some(
      (mark) =>
        distance(this.#segment, mark.first, token) <= 8 &&
        // "…, von dem aus am Vortag": of the clause it stands in.
        !(mark.first > token && stopBetween(this.#segment, token, mark.first)),
    )
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
    const ours =
      this.#groups.some(({ who }) => who === 'both' || isSide(who)) || this.#segment.marks.some(({ means }) => means.is === 'place')
    if (!ours && this.#segment.cues.has('otherWar')) {
      this.#refuse('fire of another war')
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
      if (this.#callsFalse(said, event)) this.#denyLast(source)
      else if (this.#falsehood && !denied && said.attribution?.verb !== 'accuses' && !this.#isSaidBefore(event.trigger))
        this.#answer(slots, source)
      if (slots.stance === 'denies' && !isSide(source.claimant)) continue
      const known = slots.attacker === null && event.voice !== 'passive' && !this.#hurts() && this.#isAftermath(event.trigger.first)
      if (known) continue
      const vague = slots.attacker === null && slots.places.length === 0
      // "Washington voiced concern over the shelling": a third party that names neither doer nor place tells of no attack.
      if (vague && event.voice === 'noun' && !isSide(source.claimant)) continue
      const seen = source.basis === 'witness'
      if (vague && ((said.own && !seen) || (isCue(event.trigger, 'strikes') && slots.weapon === 'unspecified'))) continue
      const claim: Claim = {
        kind: 'shelling',
        ...coreOf(source, this.#segment.sentence),
        ...this.#when(event.trigger.first),
        ...slots,
      }
      this.#put(claim, said, 'shelling', event.trigger.first, event.trigger.last)
      if (slots.stance === 'denies') this.#putAccuser(claim, source)
      else this.#attacker = slots.attacker
    }
  }

  #readLosses(at: number): void {
    const said = this.#saidAt(at)
    const verb = said.attribution?.verb
    if (verb === 'denies' || (this.#falsehood && !said.own && verb !== 'calls')) this.#readQuotedLosses(said)
    if (verb === 'silent' || verb === 'denies' || verb === 'calls' || (this.#falsehood && !said.own)) return
    if (isIrreal(this.#segment, at)) {
      this.#refuse('hypothetical')
      return
    }
    if ((said.own || said.carried) && this.#goesOn) {
      this.#refuse('goes on with old times')
      return
    }
    // "Three killed, the sides accuse each other": the dead are told by the outlet.
    const mutual = verb === 'accuses' && said.sources.length > 1
    const voices = mutual ? [ownVoice(this.#progress.report.origin)] : said.sources
    for (const source of voices) {
      for (const event of lossEvents(
        this.#segment,
        this.#groups,
        said.attribution,
        source,
        this.#progress.context,
        this.#attacker,
      )) {
        const told = LOSSES.some((loss) => event.counts[loss]?.value != null)
        // The press and third parties regret losses that they do not count.
        const outsider = said.own || !isSide(source.claimant)
        const someone = event.side === 'russia' || (isSide(event.side) && this.#segment.marks.some(isPerson))
        if (!told && (this.#segment.cues.has('silent') || (outsider && !someone))) continue
        // "Three killed, Baku blames Yerevan": another side's dead stand before the blame in the outlet's words.
        const aside =
          verb === 'accuses' &&
          (said.attribution?.from ?? 0) > at &&
          !(isSide(event.side) && isSide(source.claimant) && sameCamp(event.side, source.claimant))
        const teller = event.by ? (sourceOf(event.by, this.#progress.context) ?? source) : source
        const speaker = aside ? ownVoice(this.#progress.report.origin) : teller
        // "Both sides report losses": each its own.
        const both = event.side === 'both' && said.sources.length === 2 && said.sources.every((one) => isSide(one.claimant))
        const own = both && isSide(source.claimant) ? { ...event, side: source.claimant } : event
        this.#put(
          this.#lossClaim(own, speaker),
          mutual || aside ? { ...said, own: true } : said,
          'losses',
          event.trigger.first,
          event.trigger.last,
        )
      }
    }
  }

  /** The dead that an accusation quoted inside a denial tells of are the accuser's claim. */
  #readQuotedLosses({ sources: [denier] }: Said): void {
    if (!denier || !isSide(denier.claimant)) return
    const accuser = this.#accuser(denier)
    const source = accuser && isSide(accuser.who) && accuser.head !== 'press' ? sourceOf(accuser, this.#progress.context) : null
    if (!source) return
    for (const event of lossEvents(this.#segment, this.#groups, undefined, source, this.#progress.context, this.#attacker)) {
      if (!LOSSES.some((loss) => event.counts[loss]?.value)) continue
      const said: Said = { attribution: undefined, sources: [], own: false, carried: false }
      this.#put(this.#lossClaim(event, source), said, 'losses told by who is denied', event.trigger.first, event.trigger.last)
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

  /** "Yerevan answered that it was disinformation and the enemy had fired": what was told before is called false, by whoever tells this. */
  #callsFalse({ attribution }: Said, { trigger }: FireEvent): boolean {
    if (attribution?.verb !== 'says' || !attribution.forward) return false
    return (this.#segment.cues.get('falsehood') ?? []).some((mark) => mark.first > attribution.to && mark.last < trigger.first)
  }

  /** "Called the claim a lie and said that …": where the verb comes last, a lie with a verb of its own before the event is not about it. */
  #isSaidBefore(trigger: Mark): boolean {
    const { cues, sentence } = this.#segment
    if (sentence.field.grammar.order !== 'verb-final') return false
    const lie = cues.get('falsehood')?.findLast((mark) => mark.last < trigger.first)
    return lie !== undefined && (cues.get('says') ?? []).some((mark) => mark.first > lie.last && mark.last < trigger.first)
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
    // "denied that its forces had opened fire, as the Azerbaijani ministry claimed"
    const cited = (group: Group) =>
      this.#segment.cues
        .get('accordingTo')
        ?.some((mark) => mark.last < group.first && distance(this.#segment, mark.last, group.first) <= 1) ?? false
    return (
      others.find((group) => besideClaim(this.#segment, group)) ??
      farAccuser(this.#segment, others, this.#groups) ??
      (denier ? others.find(cited) : undefined)
    )
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
    // "Armenia said that four farmers had been killed, which Baku denied": of what is told in the sentence, no older attack.
    const { sentence } = this.#segment
    const told = this.#progress.drafts.at(-1)?.claim
    const here = (claim: Claim) =>
      claim.evidence.field === sentence.field.name && claim.evidence.start === evidenceOf(sentence).start
    if (told && here(told) && !here(accusation.claim) && isSide(told.claimant) && !sameCamp(told.claimant, denier)) return
    const claim = { ...accusation.claim, ...coreOf(source, this.#segment.sentence), stance: 'denies' } as Claim
    const said: Said = { attribution: undefined, sources: [source], own: false, carried: false }
    this.#put(claim, said, 'a denial of the accusation before it', this.#segment.first, this.#segment.last)
  }

  /** "Yerevan put the blame on Baku", and nothing of what for: for the attack that the outlet has just told of. */
  #blameForLast(blame: Attribution): void {
    const [accuser] = blame.sources
    if (!accuser || !isSide(accuser.claimant) || blame.sources.length > 1) return
    const accused = this.#groups.find(
      (group) => isSide(group.who) && isSide(accuser.claimant) && !sameCamp(group.who, accuser.claimant),
    )
    const end = Math.max(blame.to, accused?.last ?? 0)
    if (!accused || !isSide(accused.who)) return
    const closed = stopBetween(this.#segment, end, end + 2)
    if (!closed && distance(this.#segment, end, this.#segment.last + 1) > MOST_WORDS_BEHIND_BLAME) return
    const { who } = accused
    const told = this.#progress.drafts
      .slice(-RECENT)
      .findLast(({ own, claim }) => own && claim.kind === 'shelling' && claim.stance === 'asserts')?.claim
    if (told?.kind !== 'shelling' || (told.attacker !== null && !sameCamp(told.attacker, who))) return
    const claim: Claim = { ...told, ...coreOf(accuser, this.#segment.sentence), attacker: told.attacker ?? who }
    const said: Said = { attribution: blame, sources: [accuser], own: false, carried: false }
    this.#put(claim, said, 'the blame for the attack before it', accused.first, accused.last)
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
