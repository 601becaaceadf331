import type { Attacker, Claimant, FeedsAnswering, Loss, Origin, Phase, RichText, Side, Standing, Voice, Weapon } from '../model.ts'
import { SIDES } from '../model.ts'
import type { CeasefireFacts, Effective, LossesFacts, ShellingFacts, Speaker, SpeakerId } from './facts.ts'
import { holdsNumber, isOwn, mediators } from './facts.ts'
import { joined, rich } from './rich.ts'
import type { Texts } from './texts.ts'

const plural = new Intl.PluralRules('en')
const ordinal = new Intl.PluralRules('en', { type: 'ordinal' })
const count = (n: number, one: string, other: string): string => `${n} ${plural.select(n) === 'one' ? one : other}`
const nth = (n: number): string =>
  `${n}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[ordinal.select(n)]}`

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const and = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** Inside a sentence; plural names take "say". */
const IN_SENTENCE: Readonly<Record<SpeakerId, string>> = {
  armenia: 'Armenia',
  azerbaijan: 'Azerbaijan',
  artsakh: 'the Nagorno-Karabakh authorities',
  russia: 'Russia',
  turkey: 'Turkey',
  iran: 'Iran',
  georgia: 'Georgia',
  us: 'the US',
  eu: 'the EU',
  france: 'France',
  un: 'the UN',
  osce: 'the OSCE',
  csto: 'the CSTO',
  other: 'another party',
  media: 'the press',
  'armenian-media': 'Armenian media',
  'azerbaijani-media': 'Azerbaijani media',
}
const PLURAL: readonly SpeakerId[] = ['artsakh', 'armenian-media', 'azerbaijani-media']

const MEDIATORS: Readonly<Record<Claimant, string>> = IN_SENTENCE

const FORCES: Readonly<Record<Attacker, string>> = {
  armenia: 'Armenia',
  azerbaijan: 'Azerbaijan',
  artsakh: 'Nagorno-Karabakh forces',
}
const ADJECTIVES: Readonly<Record<Attacker | 'russia', string>> = {
  armenia: 'Armenian',
  azerbaijan: 'Azerbaijani',
  artsakh: 'Nagorno-Karabakh',
  russia: 'Russian',
}

const nameOf = (speaker: Speaker): string => speaker.name ?? IN_SENTENCE[speaker.id]
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const subject = (speaker: Speaker): string => capital(nameOf(speaker))
const verb = (id: SpeakerId, one: string, many: string): string => (PLURAL.includes(id) ? many : one)
const says = (speaker: Speaker): string => `${nameOf(speaker)} ${verb(speaker.id, 'says', 'say')}`
const deny = ({ id }: Speaker): string => verb(id, 'denies', 'deny')
const denies = (speaker: Speaker): string => `${subject(speaker)} ${deny(speaker)}`
const sayIds = (voices: readonly Voice[]): string => {
  const [first] = voices
  const many = voices.length > 1 || (first !== undefined && PLURAL.includes(first))
  return `${many ? 'say' : 'says'} ${and(voices.map((voice) => IN_SENTENCE[voice]))}`
}

// ── Ceasefire ────────────────────────────────────────────────────────────────────────────────────────

const fromClock = ({ clock, day, zone, assumed }: Effective): string =>
  `from ${clock} ${assumed ? '(zone not stated)' : zone === 'moscow' ? 'Moscow time' : 'local time'} on ${day}`

const brokenBy = (accused: Attacker | null): string => (accused === null ? '' : ` by ${FORCES[accused]}`)

/** After "says": a side that owns up. */
const broke = ({ id }: Speaker): string => `${verb(id, 'it', 'they')} broke the ceasefire`

const mediation = (facts: CeasefireFacts): string => {
  const { itself, others } = mediators(facts)
  const named = others.map((broker) => MEDIATORS[broker])
  if (itself) return others.length === 0 ? ' with its mediation' : ` with its mediation and that of ${and(named)}`
  return named.length === 0 ? '' : ` with mediation by ${and(named)}`
}

const ceasefireHeadline = (facts: CeasefireFacts): string => {
  const { speaker, stance, phase, accused, effective } = facts
  if (stance === 'denies') return `${denies(speaker)} ${deniedCeasefire(facts)}.`
  switch (phase) {
    case 'proposed':
      return `Ceasefire proposed, ${says(speaker)}.`
    case 'agreed':
      return `Ceasefire agreed, ${says(speaker)}${effective === null ? '' : `, ${fromClock(effective)}`}.`
    case 'holding':
      return `Ceasefire holding, ${says(speaker)}.`
    case 'violated':
      if (isOwn(speaker, accused)) return `${capital(says(speaker))} ${broke(speaker)}.`
      return `Ceasefire broken${brokenBy(accused)}, ${says(speaker)}.`
    case 'ended':
      return `Ceasefire over, ${says(speaker)}.`
  }
}

/** After "denies". */
const deniedCeasefire = ({ speaker, phase, accused }: CeasefireFacts): string => {
  switch (phase) {
    case 'proposed':
      return 'that a ceasefire was proposed'
    case 'agreed':
      return 'that a ceasefire was agreed'
    case 'holding':
      return 'that the ceasefire is holding'
    case 'violated':
      if (isOwn(speaker, accused)) return 'breaking the ceasefire'
      return accused === null ? 'that the ceasefire was broken' : `that ${FORCES[accused]} broke the ceasefire`
    case 'ended':
      return 'that the ceasefire is over'
  }
}

const ceasefireLine = (facts: CeasefireFacts): RichText => {
  const { speaker, stance, phase, accused, effective, already } = facts
  if (stance === 'denies') return [`${deny(speaker)} ${deniedCeasefire(facts)}`]
  switch (phase) {
    case 'proposed':
      return [`ceasefire proposed${mediation(facts)}`]
    case 'agreed': {
      if (effective === null) return [`agreed${mediation(facts)}`]
      const zone = effective.assumed ? ' (zone not stated)' : ''
      return rich`agreed${mediation(facts)}, in force from ${{ time: effective.at, style: 'moment' }}${zone}`
    }
    case 'holding':
      return ['ceasefire holding']
    case 'violated':
      if (isOwn(speaker, accused)) return [`${verb(speaker.id, 'says', 'say')} ${broke(speaker)}`]
      return [already ? `already broken${brokenBy(accused)}` : `ceasefire broken${brokenBy(accused)}`]
    case 'ended':
      return ['ceasefire over']
  }
}

// ── Shelling ─────────────────────────────────────────────────────────────────────────────────────────

const FIRE: Readonly<
  Record<Weapon, { readonly noun: string; readonly verb: string; readonly means: string; readonly title: string }>
> = {
  missile: { noun: 'missile strikes', verb: 'struck', means: ' with missiles', title: 'Missile strike on' },
  airstrike: { noun: 'air strikes', verb: 'struck', means: ' from the air', title: 'Air strike on' },
  drone: { noun: 'drone strikes', verb: 'struck', means: ' with drones', title: 'Drone strike on' },
  artillery: { noun: 'artillery fire', verb: 'shelled', means: ' with artillery', title: 'Shelling of' },
  'small-arms': { noun: 'small-arms fire', verb: 'fired at', means: ' with small arms', title: 'Gunfire at' },
  unspecified: { noun: 'firing', verb: 'fired at', means: '', title: 'Firing on' },
}
const WEAPONS: Readonly<Record<Weapon, string>> = {
  missile: 'missiles',
  airstrike: 'air strikes',
  drone: 'drones',
  artillery: 'artillery',
  'small-arms': 'small arms',
  unspecified: 'weapon not named',
}
const TARGETS = {
  settlement: 'settlements',
  position: 'positions',
  vehicle: 'a vehicle',
  infrastructure: 'infrastructure',
} as const

const placeList = (places: readonly string[], more: number, list: (items: readonly string[]) => string): string =>
  more === 0 ? list(places) : `${places.join(', ')} and ${more} more`

const commas = (items: readonly string[]): string => items.join(', ')

/** What was fired at; empty where nothing is named. */
const hit = ({ places, morePlaces, target }: ShellingFacts, list: (items: readonly string[]) => string): string => {
  if (places.length === 0) return target === null ? '' : TARGETS[target]
  const at = target === null || target === 'settlement' ? '' : `${TARGETS[target]} at `
  return at + placeList(places, morePlaces, list)
}

const shellingHeadline = (facts: ShellingFacts): string => {
  const { speaker, stance, weapon, attacker } = facts
  const fire = FIRE[weapon]
  if (stance === 'denies') return `${denies(speaker)} ${deniedFire(facts)}.`
  const what = hit(facts, commas)
  const by = attacker === null ? '' : ` by ${FORCES[attacker]}`
  if (what === '') return `${capital(fire.noun)}${by}, ${says(speaker)}.`
  if (isOwn(speaker, attacker)) return `${capital(says(speaker))} it ${fire.verb} ${what}${fire.means}.`
  return `${capital(what)} ${fire.verb}${by}${fire.means}, ${says(speaker)}.`
}

/** After "denies". */
const deniedFire = (facts: ShellingFacts): string => {
  const { speaker, weapon, attacker } = facts
  const what = hit(facts, and)
  const by =
    attacker === null ? '' : isOwn(speaker, attacker) ? ` of ${verb(speaker.id, 'its', 'their')} own` : ` by ${FORCES[attacker]}`
  return `any ${FIRE[weapon].noun}${by}${what === '' ? '' : ` on ${what}`}`
}

const HOUR = 3_600_000

const when = ({ when: span, ongoing }: ShellingFacts): RichText => {
  if (span === null) return ongoing ? [', still going on'] : []
  if (ongoing) return rich` since ${{ time: span.from, style: 'moment' }}`
  const length = Date.parse(span.to) - Date.parse(span.from)
  if (length <= HOUR) return rich`, ${{ time: span.from, style: 'moment' }}`
  if (length >= 20 * HOUR) return rich`, ${{ time: span.from, style: 'date' }}`
  return rich` between ${{ time: span.from, style: 'moment' }} and ${{ time: span.to, style: 'clock' }}`
}

const shellingLine = (facts: ShellingFacts): RichText => {
  const { speaker, stance, weapon, attacker, answering } = facts
  if (stance === 'denies') return [`${deny(speaker)} ${answering ? 'it' : deniedFire(facts)}`]
  const what = hit(facts, and)
  const by = attacker === null ? '' : isOwn(speaker, attacker) ? ' of its own' : ` by ${FORCES[attacker]}`
  return rich`${FIRE[weapon].noun}${by}${what === '' ? '' : ` on ${what}`}${when(facts)}`
}

// ── Losses ───────────────────────────────────────────────────────────────────────────────────────────

const LOST: Readonly<Record<Loss, string>> = { killed: 'killed', wounded: 'wounded', captured: 'captured', missing: 'missing' }

const inexact = ({ words, figures }: LossesFacts): string => {
  if (figures.some((figure) => holdsNumber(words, figure))) return ''
  if (words !== null) return ` (“${words}”)`
  return figures.some(({ exact }) => !exact) ? ' (not exact)' : ''
}

/** "105 of its soldiers killed, 20 wounded (“at least 105”)"; `whose` follows the first number. */
const figures = (facts: LossesFacts, whose: (n: number) => string): string => {
  const more = facts.scope === 'increment' ? ' more' : ''
  const parts = facts.figures.map((figure, index) => {
    const { loss, count: n } = figure
    const number = holdsNumber(facts.words, figure) ? `“${facts.words}”` : n === 0 ? 'none' : n
    return `${number}${n === 0 ? '' : more}${index === 0 ? whose(n) : ''} ${LOST[loss]}`
  })
  return `${parts.join(', ')}${inexact(facts)}`
}

const where = ({ places, morePlaces, scope, beside }: LossesFacts): string => {
  if (scope === 'total') return beside ? ' in all' : ''
  if (places.length > 0) return ` at ${placeList(places, morePlaces, and)}`
  return beside && scope === 'incident' ? ' in one incident' : ''
}

/** After a number, in a headline: "of its soldiers", "Azerbaijani civilians". */
const people = ({ speaker, side, civilian }: LossesFacts, n: number): string => {
  const one = n === 1
  const noun =
    civilian === true
      ? one
        ? 'civilian'
        : 'civilians'
      : civilian === false
        ? one
          ? 'soldier'
          : 'soldiers'
        : one
          ? 'person'
          : 'people'
  if (side === null) return civilian === null ? '' : ` ${noun}`
  if (side === 'both') return ' on both sides'
  const many = civilian === true ? 'civilians' : civilian === false ? 'soldiers' : 'people'
  if (isOwn(speaker, side)) return ` of ${verb(speaker.id, 'its', 'their')} ${many}`
  return n === 0 ? ` of the ${ADJECTIVES[side]} ${many}` : ` ${ADJECTIVES[side]} ${noun}`
}

/** Of casualties without a number. */
const unnumbered = (facts: LossesFacts): string => {
  const { speaker, side, civilian } = facts
  const whose =
    side === null
      ? ''
      : side === 'both'
        ? ' on both sides'
        : isOwn(speaker, side)
          ? ` of ${verb(speaker.id, 'its', 'their')} own`
          : ` on the ${ADJECTIVES[side]} side`
  return `${civilian === true ? 'civilian casualties' : 'casualties'}${whose}`
}

const NO_NUMBER = ', no number given'

const lossesHeadline = (facts: LossesFacts, change: string): string => {
  const { speaker, stance } = facts
  if (facts.figures.length === 0) {
    const what = `${unnumbered(facts)}${where(facts)}`
    if (stance === 'denies') return `${denies(speaker)} ${what}.`
    return `${subject(speaker)} ${verb(speaker.id, 'reports', 'report')} ${what}${NO_NUMBER}${inexact(facts)}.`
  }
  const said = `${figures(facts, (n) => people(facts, n))}${where(facts)}`
  return stance === 'denies' ? `${denies(speaker)} this figure: ${said}.` : `${capital(says(speaker))} ${said}${change}.`
}

/** A line stands under "as each side gives its own": whose people is said only where it is not the speaker's own. */
const lossesLine = (facts: LossesFacts): RichText => {
  const { speaker, side, civilian, stance } = facts
  if (facts.figures.length === 0) {
    const what = `${unnumbered(facts)}${where(facts)}`
    return [stance === 'denies' ? `${deny(speaker)} ${what}` : `${what}${NO_NUMBER}${inexact(facts)}`]
  }
  const about = side === null || isOwn(speaker, side) ? '' : side === 'both' ? 'on both sides: ' : `on ${ADJECTIVES[side]} losses: `
  const said = `${about}${figures(facts, (n) => (civilian === true ? (n === 1 ? ' civilian' : ' civilians') : ''))}${where(facts)}`
  return [stance === 'denies' ? `${deny(speaker)} this figure: ${said}` : said]
}

// ── Titles, standing, status ─────────────────────────────────────────────────────────────────────────

const ceasefireTitle = (asserted: readonly Phase[], denied: readonly Phase[]): string => {
  const announced = asserted.includes('agreed')
  const broken = asserted.includes('violated')
  if (asserted.includes('ended')) return 'Ceasefire said to be over'
  if (announced && broken) return 'Ceasefire announced, and said to be broken'
  if (broken) return denied.includes('violated') ? 'Ceasefire said to be broken, and denied' : 'Ceasefire said to be broken'
  if (announced && asserted.includes('holding')) return 'Ceasefire announced, and said to hold'
  if (asserted.includes('holding')) return 'Ceasefire said to hold'
  if (announced) return denied.includes('agreed') ? 'Ceasefire announced, and denied' : 'Ceasefire announced'
  if (asserted.includes('proposed')) return 'Ceasefire proposed'
  if (denied.includes('violated')) return 'Breach of the ceasefire denied'
  return denied.includes('agreed') ? 'Ceasefire denied' : 'On the ceasefire'
}

const PHASES = {
  proposed: 'proposed',
  agreed: 'agreed',
  holding: 'holding',
  violated: 'violated',
  disputed: 'violated',
  ended: 'over',
} as const

const standing = ({ phase, says: voices, against, silent }: Standing, none = 'no statement found'): string => {
  if (phase === 'none' || voices.length === 0) return none
  const parts = [`${PHASES[phase]}, ${sayIds(voices)}`]
  if (phase === 'disputed' || phase === 'violated') {
    const [first] = against
    const many = against.length > 1 || (first !== undefined && PLURAL.includes(first))
    if (against.length > 0) parts.push(`; ${and(against.map((voice) => IN_SENTENCE[voice]))} ${many ? 'deny' : 'denies'} it`)
  } else if (against.length > 0) parts.push(` · disputed by ${and(against.map((voice) => IN_SENTENCE[voice]))}`)
  if (silent.length > 0 && against.length === 0)
    parts.push(`; no statement from ${and(silent.map((side) => IN_SENTENCE[side]))} found`)
  return parts.join('')
}

const GROUPS: Readonly<Record<FeedsAnswering['group'], string>> = {
  armenia: 'Armenian',
  azerbaijan: 'Azerbaijani',
  others: 'others',
}

const OWN_PHASE: Readonly<Record<Phase, string>> = {
  proposed: 'proposed',
  agreed: 'agreed',
  holding: 'holding',
  violated: 'violated',
  ended: 'over',
}

const OFFICES = {
  president: 'president',
  government: 'government',
  'defence-ministry': 'defence ministry',
  'foreign-ministry': 'foreign ministry',
  army: 'army',
  'border-service': 'border service',
  'security-council': 'security council',
  ombudsman: 'ombudsman',
  'local-authority': 'local authority',
  media: 'media',
} as const

const OUTLETS: Readonly<Record<Origin, string>> = {
  armenia: 'Armenian outlet',
  azerbaijan: 'Azerbaijani outlet',
  russia: 'Russian outlet',
  turkey: 'Turkish outlet',
  iran: 'Iranian outlet',
  georgia: 'Georgian outlet',
  third: '',
}

const SEVERITIES = { flash: 'flash', notice: 'notice', note: 'note' } as const
const TOPICS = { ceasefire: 'ceasefire', shelling: 'attacks by fire', losses: 'losses' } as const

export const en: Texts = {
  language: 'en',
  direction: 'ltr',
  names: {
    speakers: {
      armenia: 'Armenia',
      azerbaijan: 'Azerbaijan',
      artsakh: 'Nagorno-Karabakh authorities',
      russia: 'Russia',
      turkey: 'Turkey',
      iran: 'Iran',
      georgia: 'Georgia',
      us: 'United States',
      eu: 'European Union',
      france: 'France',
      un: 'United Nations',
      osce: 'OSCE',
      csto: 'CSTO',
      other: 'Another party',
      media: 'Press',
      'armenian-media': 'Armenia',
      'azerbaijani-media': 'Azerbaijan',
    },
    speaker: nameOf,
    offices: OFFICES,
    languages: {
      en: 'English',
      ru: 'Russian',
      hy: 'Armenian',
      az: 'Azerbaijani',
      tr: 'Turkish',
      id: 'Indonesian',
      uk: 'Ukrainian',
      fr: 'French',
      de: 'German',
      es: 'Spanish',
      fa: 'Persian',
      ka: 'Georgian',
      ar: 'Arabic',
      it: 'Italian',
      el: 'Greek',
    },
    severities: SEVERITIES,
    topics: TOPICS,
    weapons: WEAPONS,
  },
  time: {
    day: ({ day, month, year }, withYear) => `${day} ${MONTHS[month]}${withYear ? ` ${year}` : ''}`,
    moment: (day, clock) => `${day} ${clock}`,
    ago: (span) => `${span} ago`,
    local: 'local time',
    span: (n, unit) => (unit === 'minute' ? `${n} min` : unit === 'hour' ? `${n} h` : count(n, 'day', 'days')),
  },
  headline: {
    ceasefire: ceasefireHeadline,
    shelling: shellingHeadline,
    losses: (facts, former) => {
      const [first] = facts.figures
      const grew = former !== null && first !== undefined && first.count > former
      return lossesHeadline(facts, grew ? `, up from ${former}` : former !== null ? `, earlier figure ${former}` : '')
    },
    denies: (speaker) => `${denies(speaker)} it.`,
    confirms: (speaker) => `${subject(speaker)} ${verb(speaker.id, 'confirms', 'confirm')} it.`,
    adds: (speaker, predicate) => `${subject(speaker)}: ${predicate}.`,
    correction: {
      withdrawn: (facts, saidAt, withdrawnAt) => {
        const what =
          facts.kind === 'shelling'
            ? `report of fire${hit(facts, and) === '' ? '' : ` on ${hit(facts, and)}`}`
            : facts.kind === 'casualties'
              ? 'report of losses'
              : 'statement on the ceasefire'
        return `Correction: the ${what}, made at ${saidAt}, was withdrawn by ${nameOf(facts.speaker)} at ${withdrawnAt} local time.`
      },
      places: (facts, former) =>
        `Correction: ${nameOf(facts.speaker)} now ${verb(facts.speaker.id, 'names', 'name')} ${hit(facts, and) || 'no place'}, not ${hit(former, and) || 'no place'}.`,
      losses: (facts, former) => `Correction: ${lossesHeadline(facts, `, not ${former}`)}`,
      other: (sentence) => `Correction: ${sentence}`,
    },
  },
  title: {
    ceasefire: ceasefireTitle,
    shelling: (weapon, places, more) =>
      places.length === 0 ? `${capital(FIRE[weapon].noun)} reported` : `${FIRE[weapon].title} ${placeList(places, more, commas)}`,
    fireDenied: (places, more) => (places.length === 0 ? 'Fire denied' : `Fire on ${placeList(places, more, commas)} denied`),
    fireWithdrawn: (places, more) =>
      places.length === 0 ? 'report of fire withdrawn' : `report of fire on ${placeList(places, more, commas)} withdrawn`,
    losses: (ownOnly) => (ownOnly ? 'Losses, as each side gives its own' : 'Losses, each by whose word'),
    correction: (title) => `Correction: ${title}`,
  },
  line: {
    ceasefire: ceasefireLine,
    shelling: shellingLine,
    losses: lossesLine,
    was: (former) => rich` · was ${joined(former, ', ')}`,
    withdraws: (former) => rich`withdrawn: ${joined(former, ', ')}`,
    silent: (topic) =>
      topic === 'ceasefire'
        ? 'no statement on the ceasefire found'
        : topic === 'losses'
          ? 'no figure of its own found'
          : 'no statement found',
    onlyMedia: () => 'No statement from its ministries found.',
    figuresKeptApart: 'Figures of one side about the other are kept apart and not shown here.',
  },
  updates: {
    updated: (times) => (times === 1 ? 'Updated once' : `Updated ${count(times, 'time', 'times')}`),
    placesAdded: (speaker, places) => `${commas(places)} added, ${verb(speaker.id, 'says', 'say')} ${nameOf(speaker)}`,
    weapon: (speaker, weapon) => `${WEAPONS[weapon]}, ${verb(speaker.id, 'says', 'say')} ${nameOf(speaker)}`,
    denied: (speaker) => `denied by ${nameOf(speaker)}`,
    confirmed: (speaker) => `confirmed by ${nameOf(speaker)}`,
    corrected: (speaker) => `corrected by ${nameOf(speaker)}`,
    said: (speaker, predicate) => `${predicate}, ${verb(speaker.id, 'says', 'say')} ${nameOf(speaker)}`,
  },
  post: {
    evidence: 'Evidence',
    outlet: (outlet, language) => (language === null ? outlet : `${outlet} (${language})`),
    quoted: (quote) => `“${quote}”`,
    link: 'link',
    status: (of) => `Status: ${standing(of, 'no statement on a ceasefire found')}`,
    footer: (origins, id) => `${count(origins, 'independent origin', 'independent origins')} · ${id}`,
  },
  gathered: {
    title: { digest: 'More from the last hour', 'catch-up': 'What was missed' },
    headline: {
      digest: (count) => `${count} more ${count === 1 ? 'alert' : 'alerts'} from the last hour, in one post.`,
      'catch-up': (count) => `${count} ${count === 1 ? 'alert' : 'alerts'} from the time the bot was away, in one post.`,
    },
    more: (count) => `and ${count} more`,
    withdrawnTitle: 'Correction: this alert was withdrawn',
    withdrawn: (moment, reason) => `Correction: this alert was withdrawn on ${moment}. ${reason}`,
  },
  status: {
    title: (of, since) => {
      const age = since === null ? '' : of.phase === 'disputed' ? ` (disputed for ${since})` : ` (for ${since})`
      return `Ceasefire: ${standing(of)}${age}`
    },
    side: (side, word, age) => {
      if (word === null) return rich`${{ strong: IN_SENTENCE[side] }}: no statement found`
      const said =
        word.stance === 'denies'
          ? `denies that it is ${OWN_PHASE[word.phase]}`
          : `${OWN_PHASE[word.phase]}${brokenBy(word.accused)}`
      return rich`${{ strong: IN_SENTENCE[side] }}: ${said}, ${age}${word.office === null ? '' : ` (${OFFICES[word.office]})`}`
    },
    broken: (rows) =>
      rich`Last said to be broken: ${joined(
        rows.map(({ row, age }) => rich`${age}${brokenBy(row.by)} (${IN_SENTENCE[row.says]} ${verb(row.says, 'says', 'say')})`),
        ' · ',
      )}`,
    underFire: (rows) =>
      `Last 24 h under fire: ${rows
        .map(({ place, says: voice, weapon }) => {
          const with_ = weapon === 'unspecified' ? '' : `, ${WEAPONS[weapon]}`
          return `${place} (${IN_SENTENCE[voice]} ${verb(voice, 'says', 'say')}${with_})`
        })
        .join(' · ')}`,
    noFire: 'Last 24 h: no fire reported',
    losses: (since, own, day) => {
      const side = (of: Side): string => {
        const figure = own[of]
        if (figure === null) return `${IN_SENTENCE[of]} no own figure found`
        return `${IN_SENTENCE[of]} ${figure.killed} killed (own figure${figure.exact ? '' : ', not exact'})`
      }
      return `Losses${since === null ? '' : ` since ${day(since)}`}: ${SIDES.map(side).join(' · ')}`
    },
    feeds: (rows, lastGood) => {
      const groups = rows.map(({ group, answered, total }) => `${GROUPS[group]} ${answered} of ${total}`).join(', ')
      return lastGood === null ? [`Feeds answering: ${groups}`] : rich`Feeds answering: ${groups}; last good answer ${lastGood}`
    },
    quiet: (span, answered, total) =>
      `No ceasefire violation reported for ${span} by either side. ${answered} of ${count(total, 'feed', 'feeds')} answered in the last hour.`,
    noneOnRecord: (since, answered, total) =>
      `No ceasefire violation by either side on record${since === null ? '' : ` since ${since}`}. ${answered} of ${count(total, 'feed', 'feeds')} answered in the last hour.`,
    unknown: (group, answered, total, since) => {
      const feeds = group === 'others' ? 'feed from elsewhere' : `${GROUPS[group]} feed`
      if (answered > 0)
        return [
          `Unknown: only ${answered} of ${total} ${feeds}s answered in the last hour.`.replace(
            'feed from elsewheres',
            'feeds from elsewhere',
          ),
        ]
      return since === null ? [`Unknown: no ${feeds} has answered yet.`] : rich`Unknown: no ${feeds} has answered since ${since}.`
    },
    unknownTitle: 'Ceasefire: unknown',
    lastKnown: (of) => `Last known: ${standing(of)}`,
  },
  heldBack: (held, { outlet, toldBy, because }) => {
    switch (held.reason) {
      case 'repeat': {
        const quoting = held.quoting === null ? '' : `, quoting the ${OFFICES[held.quoting]}`
        return rich`Not posted: the same claim by ${IN_SENTENCE[held.voice]} was told at ${{ time: held.toldAt, style: 'clock' }} (${toldBy}); this is its ${nth(held.times)} repeat (${outlet}${quoting}).`
      }
      case 'duplicate':
        return rich`Not posted: the same text was read at ${{ time: held.at, style: 'clock' }} (${outlet}).`
      case 'not-relevant': {
        const why = [because, held.origin === null ? '' : OUTLETS[held.origin]].filter((part) => part !== '')
        return [`Not posted: not about this conflict${why.length === 0 ? '' : ` (${why.join(', ')})`}.`]
      }
      case 'no-claim':
        return ['Not posted: about this conflict, but nobody in it says anything about a ceasefire, fire or losses.']
      case 'nothing-new':
        return ['Not posted: what it says has been told before.']
      case 'edit-without-change':
        return ['Not posted: an edit that changes no claim.']
      case 'older':
        return rich`Not posted: older than 24 h (${{ time: held.published, style: 'moment' }}); the status knows it.`
      case 'baseline':
        return ['Not posted: it was there before this feed was followed; the status knows it.']
      case 'severity':
        return [`Not posted here: below this channel’s least severity (${SEVERITIES[held.severity]}).`]
      case 'topic':
        return [`Not posted here: this channel did not ask for ${TOPICS[held.topic]}.`]
      case 'side':
        return ['Not posted here: this channel did not ask for this side.']
      case 'place':
        return ['Not posted here: this channel did not ask for this place.']
      case 'paused':
        return ['Not posted here: this channel is paused, since the bot could not post in it.']
      case 'not-on-list':
        return [`Not posted here: this server’s list lacks the feed (${outlet}).`]
      case 'quiet-hours':
        return rich`Not posted yet: quiet hours until ${{ time: held.until, style: 'clock' }}.`
    }
  },
}
