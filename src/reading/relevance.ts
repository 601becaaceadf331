import type { Origin } from '../model.ts'
import type { Sentence } from './document.ts'
import type { Cue } from './lexicon.ts'

const FIGHTING: ReadonlySet<Cue> = new Set([
  'truce',
  'breach',
  'fires',
  'underFire',
  'shelling',
  'notFired',
  'combat',
  'conflict',
  'quiet',
  'position',
  'forces',
  'martyrs',
  'notBroken',
])
const LIGHT: ReadonlySet<Cue> = new Set([
  'strikes',
  'killed',
  'wounded',
  'captured',
  'missing',
  'casualties',
  'noLosses',
  'soldiers',
  'oneSoldier',
  'artillery',
  'drone',
  'missile',
  'enemy',
  'breaks',
])
/** Words that make a report about one side's front a report about this one. */
const STRONG: ReadonlySet<Cue> = new Set(['truce', 'breach', 'quiet', 'notFired', 'underFire', 'position', 'martyrs'])
const MILITARY: ReadonlySet<Cue> = new Set([
  'truce',
  'breach',
  'artillery',
  'drone',
  'missile',
  'soldiers',
  'oneSoldier',
  'civilians',
  'martyrs',
  'conflict',
  'noLosses',
  'notFired',
])
const DEALINGS: ReadonlySet<Cue> = new Set(['meets', 'demands', 'accuses', 'denies'])
const ARMED: ReadonlySet<Cue> = new Set(['fires', 'underFire', 'shelling', 'combat', 'strikes'])
/** Those who broker truces between these two. */
const MEDIATORS: ReadonlySet<string> = new Set(['russia', 'us', 'eu', 'france', 'osce', 'csto'])
const ELSEWHERE: readonly Cue[] = ['sport', 'culture', 'economy', 'disaster', 'history', 'otherWar']

interface Tally {
  armenia: number
  azerbaijan: number
  karabakh: number
  places: number
  fighting: number
  strong: number
  armed: number
  martyrs: number
  dealings: number
  light: number
  enemy: number
  mediators: number
  foreign: number
  peace: number
  /** Russia's peacekeepers stand in Karabakh and nowhere else between these two. */
  peacekeepers: number
  exercise: number
  /** Officials, soldiers, weapons, towns: what a report on fighting has and one on a match has not. */
  military: number
  readonly elsewhere: Map<Cue, number>
}

const tally = (): Tally => ({
  armenia: 0,
  azerbaijan: 0,
  karabakh: 0,
  places: 0,
  fighting: 0,
  strong: 0,
  armed: 0,
  martyrs: 0,
  dealings: 0,
  light: 0,
  enemy: 0,
  mediators: 0,
  foreign: 0,
  peace: 0,
  peacekeepers: 0,
  exercise: 0,
  military: 0,
  elsewhere: new Map(),
})

function count(into: Tally, sentence: Sentence): void {
  for (const { means } of sentence.marks) {
    const who = means.is === 'actor' || means.is === 'body' ? means.who : means.is === 'person' ? means.person.claimant : null
    if (who === 'armenia' || who === 'both') into.armenia++
    if (who === 'azerbaijan' || who === 'both') into.azerbaijan++
    if (who === 'artsakh') into.karabakh++
    if (who === 'otherCountry') into.foreign++
    if (who !== null && MEDIATORS.has(who)) into.mediators++
    if (means.is === 'body' && means.who === 'russia' && means.office === 'army') into.peacekeepers++
    if (means.is === 'place') {
      into.places++
      if (means.place.country === 'AM') into.armenia += 0.5
      else into.azerbaijan += 0.5
    }
    if (means.is === 'office' || means.is === 'person' || means.is === 'body') into.military++
    if (means.is === 'place' && means.place.kind === 'settlement') into.military++
    if (means.is !== 'cue') continue
    if (means.cue === 'exercise') into.exercise++
    if (MILITARY.has(means.cue)) into.military++
    if (means.cue === 'enemy') into.enemy++
    if (DEALINGS.has(means.cue)) into.dealings++
    if (means.cue === 'martyrs') into.martyrs++
    if (STRONG.has(means.cue)) into.strong++
    if (ARMED.has(means.cue)) into.armed++
    if (FIGHTING.has(means.cue)) into.fighting++
    else if (LIGHT.has(means.cue)) into.light++
    else if (means.cue === 'peace') into.peace++
    else if (ELSEWHERE.includes(means.cue)) into.elsewhere.set(means.cue, (into.elsewhere.get(means.cue) ?? 0) + 1)
  }
}

const war = (one: Tally): number => one.elsewhere.get('otherWar') ?? 0

export interface Relevance {
  readonly relevant: boolean
  readonly because: string | null
}

/** Whether a subscriber to news of this conflict and its peace process wants the report (CLAIMS.md, `relevant`). `claims`: how many were read; `official`: of a side's officials; `firm`: in words of whoever is named beside them. */
export function judgeRelevance(
  title: readonly Sentence[],
  text: readonly Sentence[],
  origin: Origin,
  claims: number,
  official: boolean,
  firm: boolean,
  onlyLosses: boolean,
  commemorates: boolean,
): Relevance {
  const titled = tally()
  for (const sentence of title) count(titled, sentence)
  const head = tally()
  const whole = tally()
  for (const sentence of title) {
    count(head, sentence)
    count(whole, sentence)
  }
  text.forEach((sentence, index) => {
    if (index < 3) count(head, sentence)
    count(whole, sentence)
  })
  const no = (because: string): Relevance => ({ relevant: false, because })
  const camps = (one: Tally) => ({
    armenia: one.armenia > 0 || one.karabakh > 0 || origin === 'armenia',
    azerbaijan: one.azerbaijan > 0 || one.karabakh > 0 || origin === 'azerbaijan',
  })
  const named = camps(whole)
  const both = named.armenia && named.azerbaijan && (whole.armenia > 0 || whole.azerbaijan > 0 || whole.karabakh > 0)
  const local = whole.karabakh > 0 || whole.places > 0
  const sided = whole.armenia + whole.azerbaijan + whole.karabakh * 2 + (official ? 2 : 0)
  // Karabakh is the conflict itself; demands and meetings are of it where both sides are named.
  const dealings = head.armenia > 0 && head.azerbaijan > 0 ? head.dealings : 0
  const matter = whole.fighting * 2 + whole.light + whole.peace * 2 + Math.min(head.karabakh, 1) * 2 + dealings * 2
  if (!both && !local && !(claims > 0 && sided > 0)) {
    // A list of one's own fallen, in words only this conflict's outlets use, names no side.
    const fallen = head.martyrs > 0 && (origin === 'armenia' || origin === 'azerbaijan') && war(whole) === 0
    // "The enemy shelled our positions", in a side's own outlet: there is one enemy.
    const foe = head.enemy > 0 && claims > 0 && (origin === 'armenia' || origin === 'azerbaijan') && war(whole) === 0
    const truce = head.strong > 0 && war(head) === 0
    // "Moscow talks yield a ceasefire, Lavrov announces": a mediator's truce that names no other country.
    const brokered = claims > 0 && head.mediators > 0 && whole.foreign === 0 && war(whole) === 0
    const keepers = claims > 0 && head.peacekeepers > 0 && whole.foreign === 0 && war(whole) === 0
    if (sided === 0 && !fallen && !foe && !keepers && !(truce && (head.peacekeepers > 0 || brokered)))
      return no('neither side is named')
    const treaty = head.peace > 0 && head.armenia + head.azerbaijan > 0
    if (!(origin === 'armenia' || origin === 'azerbaijan') && !treaty && !truce && !keepers) return no('only one side is named')
  }
  const wars = war(whole)
  const warInHead = war(head)
  const headSides = head.armenia + head.azerbaijan + head.karabakh * 2
  const headBoth = head.karabakh > 0 || (head.armenia > 0 && head.azerbaijan > 0)
  const titleSides = titled.armenia + titled.azerbaijan + titled.karabakh
  if (war(titled) > 0 && titleSides === 0 && warInHead > 0) return no('about another conflict')
  // A truce in a headline that names another war, and no claim in the whole report: the truce is that war's.
  if (war(titled) > 0 && titled.strong > 0 && claims === 0) return no('about another conflict')
  if (warInHead > 0 && !headBoth && wars * 2 > sided) return no('about another conflict')
  if (wars > 2 && wars > sided) return no('about another conflict')
  if (claims === 0 && war(titled) > titleSides) return no('about another conflict')
  if (warInHead > 0 && head.fighting === 0 && head.peace === 0 && claims === 0) return no('about another conflict')
  if (claims === 0 && commemorates && titled.peace === 0 && (titled.dealings === 0 || titleSides === 0)) return no('about history')
  // One country's drill is its own affair until the other side is in it, or tells of it.
  const watched = camps(head).armenia && camps(head).azerbaijan && head.armenia + head.azerbaijan > 0
  if (claims === 0 && titled.exercise > 0 && !watched) return no('about an exercise')
  // Matches are told in the words of war.
  if ((head.elsewhere.get('sport') ?? 0) > head.military) return no('about sport')
  const loose = claims > 0 && !firm
  if (loose && (titled.elsewhere.get('sport') ?? 0) > 0 && titled.fighting === 0) return no('about sport')
  for (const cue of ['sport', 'culture', 'economy', 'disaster', 'history'] as const) {
    const off = whole.elsewhere.get(cue) ?? 0
    const offHead = head.elsewhere.get(cue) ?? 0
    if (off === 0) continue
    const headMatter = head.fighting * 2 + head.light + head.peace * 2
    if (offHead > 0 && claims === 0 && offHead * 2 >= headMatter) return no(`about ${cue}`)
    // What a film, a market or a storm is told with in words of war is nobody's word in particular.
    const inTitle = (titled.elsewhere.get(cue) ?? 0) > 0
    const shot = (cue === 'economy' || cue === 'disaster') && head.armed > 0
    if (loose && !shot && (inTitle || (offHead > 0 && titled.fighting === 0))) return no(`about ${cue}`)
    if (cue === 'disaster' && offHead > 0 && claims > 0 && onlyLosses && head.strong === 0 && head.fighting === 0)
      return no('about disaster')
    if (off * 2 > matter && claims === 0) return no(`about ${cue}`)
    // A market street under fire is no market: two claims and an official's word outweigh its shops.
    if (offHead * 2 > headMatter + 2 && !(official && claims > 1)) return no(`about ${cue}`)
    // Shots and dead in one country's own outlet are a crime there unless the other side is in it.
    if (cue === 'disaster' && offHead > 0 && !both && head.strong === 0 && head.enemy === 0) return no('about disaster')
    if (cue === 'disaster' && offHead > 0 && head.strong === 0 && head.armed === 0 && head.peace === 0) return no('about disaster')
  }
  if (claims > 0) return { relevant: true, because: null }
  if (matter === 0) return no('no word of the conflict or the peace process')
  const headMatter = head.fighting * 2 + head.light + head.peace * 2 + Math.min(head.karabakh, 1) * 2 + dealings * 2
  if (headMatter === 0 && matter < 4) return no('the conflict is mentioned in passing')
  if (headSides === 0 && sided < 2 && !(origin === 'armenia' || origin === 'azerbaijan'))
    return no('the sides are mentioned in passing')
  if (!both && !local && whole.peace * 2 + whole.fighting < 1) return no('no word of the conflict or the peace process')
  return { relevant: true, because: null }
}
