import type { Attacker, Claimant, FeedsAnswering, Loss, Origin, Phase, RichText, Side, Standing, Voice, Weapon } from '../model.ts'
import { SIDES } from '../model.ts'
import type { CeasefireFacts, Effective, LossesFacts, ShellingFacts, Speaker, SpeakerId } from './facts.ts'
import { holdsNumber, isOwn, mediators } from './facts.ts'
import { joined, rich } from './rich.ts'
import type { Texts } from './texts.ts'

const plural = new Intl.PluralRules('ru')

/** `1 день, 2 дня, 5 дней`. */
const form = (n: number, one: string, few: string, many: string): string => {
  const rule = plural.select(n)
  return rule === 'one' ? one : rule === 'few' ? few : many
}
const count = (n: number, one: string, few: string, many: string): string => `${n} ${form(n, one, few, many)}`

const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]

const and = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`

interface Name {
  readonly nominative: string
  readonly genitive: string
  readonly instrumental: string
  /** "её посредничество", "его посредничество". */
  readonly possessive: 'её' | 'его' | 'их'
  readonly plural?: true
}

const NAMES: Readonly<Record<SpeakerId, Name>> = {
  armenia: { nominative: 'Армения', genitive: 'Армении', instrumental: 'Арменией', possessive: 'её' },
  azerbaijan: { nominative: 'Азербайджан', genitive: 'Азербайджана', instrumental: 'Азербайджаном', possessive: 'его' },
  artsakh: {
    nominative: 'власти Нагорного Карабаха',
    genitive: 'властей Нагорного Карабаха',
    instrumental: 'властями Нагорного Карабаха',
    possessive: 'их',
    plural: true,
  },
  russia: { nominative: 'Россия', genitive: 'России', instrumental: 'Россией', possessive: 'её' },
  turkey: { nominative: 'Турция', genitive: 'Турции', instrumental: 'Турцией', possessive: 'её' },
  iran: { nominative: 'Иран', genitive: 'Ирана', instrumental: 'Ираном', possessive: 'его' },
  georgia: { nominative: 'Грузия', genitive: 'Грузии', instrumental: 'Грузией', possessive: 'её' },
  us: { nominative: 'США', genitive: 'США', instrumental: 'США', possessive: 'их', plural: true },
  eu: { nominative: 'Евросоюз', genitive: 'Евросоюза', instrumental: 'Евросоюзом', possessive: 'его' },
  france: { nominative: 'Франция', genitive: 'Франции', instrumental: 'Францией', possessive: 'её' },
  un: { nominative: 'ООН', genitive: 'ООН', instrumental: 'ООН', possessive: 'её' },
  osce: { nominative: 'ОБСЕ', genitive: 'ОБСЕ', instrumental: 'ОБСЕ', possessive: 'её' },
  csto: { nominative: 'ОДКБ', genitive: 'ОДКБ', instrumental: 'ОДКБ', possessive: 'её' },
  other: { nominative: 'третья сторона', genitive: 'третьей стороны', instrumental: 'третьей стороной', possessive: 'её' },
  media: { nominative: 'пресса', genitive: 'прессы', instrumental: 'прессой', possessive: 'её' },
  'armenian-media': {
    nominative: 'армянские СМИ',
    genitive: 'армянских СМИ',
    instrumental: 'армянскими СМИ',
    possessive: 'их',
    plural: true,
  },
  'azerbaijani-media': {
    nominative: 'азербайджанские СМИ',
    genitive: 'азербайджанских СМИ',
    instrumental: 'азербайджанскими СМИ',
    possessive: 'их',
    plural: true,
  },
}

const FORCES: Readonly<Record<Attacker, { readonly genitive: string; readonly instrumental: string; readonly from: string }>> = {
  armenia: { genitive: 'Армении', instrumental: 'Арменией', from: 'со стороны Армении' },
  azerbaijan: { genitive: 'Азербайджана', instrumental: 'Азербайджаном', from: 'со стороны Азербайджана' },
  artsakh: {
    genitive: 'сил Нагорного Карабаха',
    instrumental: 'силами Нагорного Карабаха',
    from: 'со стороны сил Нагорного Карабаха',
  },
}

const nameOf = (speaker: Speaker): string => speaker.name ?? NAMES[speaker.id].nominative
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const subject = (speaker: Speaker): string => capital(nameOf(speaker))
const verb = (id: SpeakerId, one: string, many: string): string => (NAMES[id].plural ? many : one)

/** A name from a feed is not declined: it stands in apposition, in quotation marks. */
const by = (speaker: Speaker): string => (speaker.name === null ? NAMES[speaker.id].instrumental : `источником «${speaker.name}»`)
const tells = (speaker: Speaker): string => `${verb(speaker.id, 'сообщает', 'сообщают')} ${nameOf(speaker)}`
const denies = (speaker: Speaker): string => `${subject(speaker)} ${verb(speaker.id, 'отрицает', 'отрицают')}`
const isMany = (voices: readonly Voice[]): boolean => voices.length > 1 || voices.some((voice) => NAMES[voice].plural)
const nominatives = (voices: readonly Voice[]): string => and(voices.map((voice) => NAMES[voice].nominative))
const genitives = (voices: readonly Voice[]): string => and(voices.map((voice) => NAMES[voice].genitive))

// ── Прекращение огня ─────────────────────────────────────────────────────────────────────────────────

const fromClock = ({ clock, day, zone, assumed }: Effective): string =>
  `с ${clock} ${assumed ? '(часовой пояс не указан)' : zone === 'moscow' ? 'по московскому времени' : 'по местному времени'} ${day}`

const brokenBy = (accused: Attacker | null): string => (accused === null ? '' : ` ${FORCES[accused].instrumental}`)

const mediation = (facts: CeasefireFacts): string => {
  const { itself, others } = mediators(facts)
  const named = others.map((broker: Claimant) => NAMES[broker].genitive)
  const own = facts.speaker.name === null ? NAMES[facts.speaker.id].possessive : 'его'
  if (itself)
    return others.length === 0 ? ` при ${own} посредничестве` : ` при ${own} посредничестве и посредничестве ${and(named)}`
  return named.length === 0 ? '' : ` при посредничестве ${and(named)}`
}

const ceasefireHeadline = (facts: CeasefireFacts): string => {
  const { speaker, stance, phase, accused, effective } = facts
  if (stance === 'denies') return `${denies(speaker)}, что ${deniedCeasefire(facts)}.`
  switch (phase) {
    case 'proposed':
      return `Предложено прекратить огонь, ${tells(speaker)}.`
    case 'agreed':
      return `Прекращение огня согласовано${effective === null ? '' : ` ${fromClock(effective)}`}, ${tells(speaker)}.`
    case 'holding':
      return `Режим прекращения огня соблюдается, ${tells(speaker)}.`
    case 'violated':
      if (isOwn(speaker, accused)) return `${subject(speaker)} ${verb(speaker.id, 'сообщает', 'сообщают')}, что ${broke(speaker)}.`
      return `Режим прекращения огня нарушен${brokenBy(accused)}, ${tells(speaker)}.`
    case 'ended':
      return `Режим прекращения огня больше не действует, ${tells(speaker)}.`
  }
}

/** После «отрицает, что». */
const deniedCeasefire = ({ speaker, phase, accused }: CeasefireFacts): string => {
  switch (phase) {
    case 'proposed':
      return 'прекращение огня предлагалось'
    case 'agreed':
      return 'прекращение огня согласовано'
    case 'holding':
      return 'режим прекращения огня соблюдается'
    case 'violated':
      if (isOwn(speaker, accused)) return broke(speaker)
      return `режим прекращения огня нарушен${brokenBy(accused)}`
    case 'ended':
      return 'режим прекращения огня больше не действует'
  }
}

const BROKE: Readonly<Partial<Record<SpeakerId, string>>> = { armenia: 'нарушила', azerbaijan: 'нарушил' }
const broke = ({ id }: Speaker): string => `${BROKE[id] ?? 'нарушили'} режим прекращения огня`

const ceasefireLine = (facts: CeasefireFacts): RichText => {
  const { speaker, stance, phase, accused, effective, already } = facts
  if (stance === 'denies') return [`${verb(speaker.id, 'отрицает', 'отрицают')}, что ${deniedCeasefire(facts)}`]
  switch (phase) {
    case 'proposed':
      return [`предложено прекратить огонь${mediation(facts)}`]
    case 'agreed': {
      if (effective === null) return [`прекращение огня согласовано${mediation(facts)}`]
      const zone = effective.assumed ? ' (часовой пояс не указан)' : ''
      return rich`прекращение огня согласовано${mediation(facts)}, действует с ${{ time: effective.at, style: 'moment' }}${zone}`
    }
    case 'holding':
      return ['режим прекращения огня соблюдается']
    case 'violated':
      if (isOwn(speaker, accused)) return [`${verb(speaker.id, 'сообщает', 'сообщают')}, что ${broke(speaker)}`]
      return [`${already ? 'уже нарушено' : 'режим прекращения огня нарушен'}${brokenBy(accused)}`]
    case 'ended':
      return ['режим прекращения огня больше не действует']
  }
}

// ── Обстрелы ─────────────────────────────────────────────────────────────────────────────────────────

interface Fire {
  readonly nominative: string
  /** После «сообщает о/об». */
  readonly about: string
  /** После «отрицает». */
  readonly accusative: string
  readonly title: string
}

const FIRE: Readonly<Record<Weapon, Fire>> = {
  missile: { nominative: 'ракетные удары', about: 'о ракетных ударах', accusative: 'ракетные удары', title: 'Ракетный удар' },
  airstrike: { nominative: 'авиаудары', about: 'об авиаударах', accusative: 'авиаудары', title: 'Авиаудар' },
  drone: {
    nominative: 'удары беспилотников',
    about: 'об ударах беспилотников',
    accusative: 'удары беспилотников',
    title: 'Удар беспилотника',
  },
  artillery: {
    nominative: 'артиллерийский обстрел',
    about: 'об артиллерийском обстреле',
    accusative: 'артиллерийский обстрел',
    title: 'Обстрел',
  },
  'small-arms': {
    nominative: 'обстрел из стрелкового оружия',
    about: 'об обстреле из стрелкового оружия',
    accusative: 'обстрел из стрелкового оружия',
    title: 'Обстрел из стрелкового оружия',
  },
  unspecified: { nominative: 'обстрел', about: 'об обстреле', accusative: 'обстрел', title: 'Обстрел' },
}
const WEAPONS: Readonly<Record<Weapon, string>> = {
  missile: 'ракеты',
  airstrike: 'авиация',
  drone: 'беспилотники',
  artillery: 'артиллерия',
  'small-arms': 'стрелковое оружие',
  unspecified: 'оружие не названо',
}
const TARGETS = {
  settlement: 'населённые пункты',
  position: 'позиции',
  vehicle: 'автомобиль',
  infrastructure: 'инфраструктура',
} as const

const commas = (items: readonly string[]): string => items.join(', ')

const placeList = (places: readonly string[], more: number, list: (items: readonly string[]) => string): string =>
  more === 0 ? list(places) : `${places.join(', ')} и ещё ${more}`

/** Места стоят в именительном падеже после двоеточия или тире: названия из справочника не склоняются. */
const hit = ({ places, morePlaces, target }: ShellingFacts, list: (items: readonly string[]) => string): string => {
  if (places.length === 0) return target === null ? '' : TARGETS[target]
  const what = target === null || target === 'settlement' ? '' : `${TARGETS[target]}, район: `
  return what + placeList(places, morePlaces, list)
}

const from = ({ attacker }: ShellingFacts): string => (attacker === null ? '' : ` ${FORCES[attacker].from}`)

const shellingHeadline = (facts: ShellingFacts): string => {
  const { speaker, stance, weapon, attacker } = facts
  const what = hit(facts, commas)
  const at = what === '' ? '' : `: ${what}`
  if (stance === 'denies') return `${denies(speaker)} ${deniedFire(facts)}${at}.`
  const own = isOwn(speaker, attacker) ? ' со своей стороны' : from(facts)
  return `${subject(speaker)} ${verb(speaker.id, 'сообщает', 'сообщают')} ${FIRE[weapon].about}${own}${at}.`
}

/** После «отрицает», без мест. */
const deniedFire = (facts: ShellingFacts): string =>
  isOwn(facts.speaker, facts.attacker)
    ? `${FIRE[facts.weapon].accusative} со своей стороны`
    : `${FIRE[facts.weapon].accusative}${from(facts)}`

const HOUR = 3_600_000

const when = ({ when: span, ongoing }: ShellingFacts): RichText => {
  if (span === null) return ongoing ? [', огонь продолжается'] : []
  if (ongoing) return rich`, с ${{ time: span.from, style: 'moment' }}`
  const length = Date.parse(span.to) - Date.parse(span.from)
  if (length <= HOUR) return rich`, ${{ time: span.from, style: 'moment' }}`
  if (length >= 20 * HOUR) return rich`, ${{ time: span.from, style: 'date' }}`
  return rich`, ${{ time: span.from, style: 'moment' }}–${{ time: span.to, style: 'clock' }}`
}

const shellingLine = (facts: ShellingFacts): RichText => {
  const { speaker, stance, weapon, attacker, answering } = facts
  const what = hit(facts, and)
  if (stance === 'denies') {
    const no = verb(speaker.id, 'отрицает', 'отрицают')
    return [answering ? `${no} это` : `${no} ${deniedFire(facts)}${what === '' ? '' : `: ${what}`}`]
  }
  const own = isOwn(speaker, attacker) ? ' со своей стороны' : from(facts)
  return rich`${FIRE[weapon].nominative}${own}${what === '' ? '' : ` — ${what}`}${when(facts)}`
}

// ── Потери ───────────────────────────────────────────────────────────────────────────────────────────

const LOST: Readonly<Record<Loss, string>> = {
  killed: 'погибших',
  wounded: 'раненых',
  captured: 'пленных',
  missing: 'пропавших без вести',
}
const LOST_ONE: Readonly<Record<Loss, string>> = {
  killed: 'погибший',
  wounded: 'раненый',
  captured: 'пленный',
  missing: 'пропавший без вести',
}

const lost = (n: number, loss: Loss, words: string | null = null): string => {
  if (n === 0) return `${LOST[loss]} нет`
  return `${words === null ? n : `«${words}»`} ${form(n, LOST_ONE[loss], LOST[loss], LOST[loss])}`
}

const inexact = ({ words, figures }: LossesFacts): string => {
  if (figures.some((figure) => holdsNumber(words, figure))) return ''
  if (words !== null) return ` («${words}»)`
  return figures.some(({ exact }) => !exact) ? ' (неточно)' : ''
}

const figures = (facts: LossesFacts): string => {
  if (facts.figures.length === 0) return `число не названо${inexact(facts)}`
  const more = facts.scope === 'increment' ? 'ещё ' : ''
  return `${facts.figures.map((figure) => `${figure.count === 0 ? '' : more}${lost(figure.count, figure.loss, holdsNumber(facts.words, figure) ? facts.words : null)}`).join(', ')}${inexact(facts)}`
}

const where = ({ places, morePlaces, scope, beside }: LossesFacts): string => {
  if (scope === 'total') return beside ? ' (всего)' : ''
  if (places.length > 0) return ` (${placeList(places, morePlaces, and)})`
  return beside && scope === 'incident' ? ' (в одном эпизоде)' : ''
}

const SIDE_GENITIVE: Readonly<Record<Attacker | 'russia', string>> = {
  armenia: 'Армении',
  azerbaijan: 'Азербайджана',
  artsakh: 'Нагорного Карабаха',
  russia: 'России',
}

/** «о своих потерях среди военных», «о потерях Азербайджана». */
const aboutLosses = ({ speaker, side, civilian }: LossesFacts): string => {
  const whose =
    side === null
      ? 'о потерях'
      : side === 'both'
        ? 'о потерях обеих сторон'
        : isOwn(speaker, side)
          ? 'о своих потерях'
          : `о потерях ${SIDE_GENITIVE[side]}`
  return `${whose}${civilian === null ? '' : civilian ? ' среди мирных жителей' : ' среди военных'}`
}

const lossesHeadline = (facts: LossesFacts, change: string): string => {
  const { speaker, stance } = facts
  const told = `${aboutLosses(facts)}${where(facts)}: ${figures(facts)}${change}.`
  if (stance === 'denies') return `${denies(speaker)} данные ${told}`
  return `${subject(speaker)} ${verb(speaker.id, 'сообщает', 'сообщают')} ${told}`
}

const lossesLine = (facts: LossesFacts): RichText => {
  const { speaker, side, civilian, stance } = facts
  if (stance === 'denies')
    return [`${verb(speaker.id, 'отрицает', 'отрицают')} данные ${aboutLosses(facts)}${where(facts)}: ${figures(facts)}`]
  const own = side === null || isOwn(speaker, side)
  if (!own || facts.figures.length === 0)
    return [`${aboutLosses({ ...facts, civilian: civilian || null })}${where(facts)}: ${figures(facts)}`]
  return [`${figures(facts)}${civilian === true ? ' среди мирных жителей' : ''}${where(facts)}`]
}

// ── Заголовки и статус ───────────────────────────────────────────────────────────────────────────────

const ceasefireTitle = (asserted: readonly Phase[], denied: readonly Phase[]): string => {
  const announced = asserted.includes('agreed')
  const broken = asserted.includes('violated')
  if (asserted.includes('ended')) return 'Сообщают о завершении режима прекращения огня'
  if (announced && broken) return 'Прекращение огня объявлено, сообщают о нарушении'
  if (broken)
    return denied.includes('violated')
      ? 'Сообщения о нарушении прекращения огня и опровержение'
      : 'Сообщают о нарушении прекращения огня'
  if (announced && asserted.includes('holding')) return 'Прекращение огня объявлено и, по сообщениям, соблюдается'
  if (asserted.includes('holding')) return 'Прекращение огня, по сообщениям, соблюдается'
  if (announced) return denied.includes('agreed') ? 'Объявление о прекращении огня и опровержение' : 'Объявлено о прекращении огня'
  if (asserted.includes('proposed')) return 'Предложено прекратить огонь'
  if (denied.includes('violated')) return 'Нарушение прекращения огня отрицают'
  return denied.includes('agreed') ? 'Прекращение огня отрицают' : 'О прекращении огня'
}

const PHASES = {
  proposed: 'предложено',
  agreed: 'согласовано',
  holding: 'соблюдается',
  violated: 'нарушено',
  disputed: 'нарушено',
  ended: 'больше не действует',
} as const

const standing = ({ phase, says, against, silent }: Standing, none = 'заявлений не найдено'): string => {
  if (phase === 'none' || says.length === 0) return none
  const parts = [`${PHASES[phase]}, ${isMany(says) ? 'сообщают' : 'сообщает'} ${nominatives(says)}`]
  if (against.length > 0) {
    const denied = phase === 'disputed' || phase === 'violated'
    const [no, nos] = denied ? ['отрицает', 'отрицают'] : ['оспаривает', 'оспаривают']
    parts.push(`; ${nominatives(against)} ${isMany(against) ? nos : no} это`)
  } else if (silent.length > 0) parts.push(`; заявлений ${genitives(silent)} не найдено`)
  return parts.join('')
}

const GROUPS: Readonly<Record<FeedsAnswering['group'], string>> = {
  armenia: 'армянские',
  azerbaijan: 'азербайджанские',
  others: 'прочие',
}

const OFFICES = {
  president: 'президент',
  government: 'правительство',
  'defence-ministry': 'Минобороны',
  'foreign-ministry': 'МИД',
  army: 'армия',
  'border-service': 'погранслужба',
  'security-council': 'совет безопасности',
  ombudsman: 'омбудсмен',
  'local-authority': 'местные власти',
  media: 'СМИ',
} as const

const OFFICES_ACCUSATIVE: Readonly<Record<keyof typeof OFFICES, string>> = {
  president: 'президента',
  government: 'правительство',
  'defence-ministry': 'Минобороны',
  'foreign-ministry': 'МИД',
  army: 'армию',
  'border-service': 'погранслужбу',
  'security-council': 'совет безопасности',
  ombudsman: 'омбудсмена',
  'local-authority': 'местные власти',
  media: 'СМИ',
}

const OUTLETS: Readonly<Record<Origin, string>> = {
  armenia: 'армянское издание',
  azerbaijan: 'азербайджанское издание',
  russia: 'российское издание',
  turkey: 'турецкое издание',
  iran: 'иранское издание',
  georgia: 'грузинское издание',
  third: '',
}

const SEVERITIES = { flash: 'срочно', notice: 'важно', note: 'к сведению' } as const
const TOPICS = { ceasefire: 'прекращение огня', shelling: 'обстрелы', losses: 'потери' } as const
const TOPICS_ABOUT = { ceasefire: 'о прекращении огня', shelling: 'об обстрелах', losses: 'о потерях' } as const

const answering = (answered: number, total: number): string =>
  `За последний час ${form(answered, 'ответила', 'ответили', 'ответили')} ${count(answered, 'лента', 'ленты', 'лент')} из ${total}.`

export const ru: Texts = {
  language: 'ru',
  direction: 'ltr',
  names: {
    speakers: {
      armenia: 'Армения',
      azerbaijan: 'Азербайджан',
      artsakh: 'Власти Нагорного Карабаха',
      russia: 'Россия',
      turkey: 'Турция',
      iran: 'Иран',
      georgia: 'Грузия',
      us: 'США',
      eu: 'Евросоюз',
      france: 'Франция',
      un: 'ООН',
      osce: 'ОБСЕ',
      csto: 'ОДКБ',
      other: 'Третья сторона',
      media: 'Пресса',
      'armenian-media': 'Армения',
      'azerbaijani-media': 'Азербайджан',
    },
    speaker: nameOf,
    offices: OFFICES,
    languages: {
      en: 'на английском',
      ru: 'на русском',
      hy: 'на армянском',
      az: 'на азербайджанском',
      tr: 'на турецком',
      id: 'на индонезийском',
      uk: 'на украинском',
      fr: 'на французском',
      de: 'на немецком',
      es: 'на испанском',
      fa: 'на персидском',
      ka: 'на грузинском',
      ar: 'на арабском',
      it: 'на итальянском',
      el: 'на греческом',
    },
    severities: SEVERITIES,
    topics: TOPICS,
    weapons: WEAPONS,
  },
  time: {
    day: ({ day, month, year }, withYear) => `${day} ${MONTHS[month]}${withYear ? ` ${year} года` : ''}`,
    moment: (day, clock) => `${day}, ${clock}`,
    ago: (span) => `${span} назад`,
    local: 'по местному времени',
    span: (n, unit) => (unit === 'minute' ? `${n} мин` : unit === 'hour' ? `${n} ч` : count(n, 'день', 'дня', 'дней')),
  },
  headline: {
    ceasefire: ceasefireHeadline,
    shelling: shellingHeadline,
    losses: (facts, former) => lossesHeadline(facts, former === null ? '' : `, ранее — ${former}`),
    denies: (speaker) => `${denies(speaker)} это.`,
    confirms: (speaker) => `${subject(speaker)} ${verb(speaker.id, 'подтверждает', 'подтверждают')} это.`,
    adds: (speaker, predicate) => `${subject(speaker)}: ${predicate}.`,
    correction: {
      withdrawn: (facts, saidAt, withdrawnAt) => {
        const what =
          facts.kind === 'shelling'
            ? `сообщение об обстреле${hit(facts, and) === '' ? '' : ` (${hit(facts, and)})`}`
            : facts.kind === 'casualties'
              ? 'сообщение о потерях'
              : 'заявление о прекращении огня'
        return `Поправка: ${what}, сделанное в ${saidAt}, отозвано ${by(facts.speaker)} в ${withdrawnAt} по местному времени.`
      },
      places: (facts, former) =>
        `Поправка: ${nameOf(facts.speaker)} теперь ${verb(facts.speaker.id, 'называет', 'называют')} другое место обстрела: ${hit(facts, and) || 'место не названо'} (ранее — ${hit(former, and) || 'место не названо'}).`,
      losses: (facts, former) => `Поправка: ${lossesHeadline(facts, `, а не ${former}, как ранее`)}`,
      other: (sentence) => `Поправка: ${sentence}`,
    },
  },
  title: {
    ceasefire: ceasefireTitle,
    shelling: (weapon, places, more) =>
      places.length === 0 ? `Сообщают ${FIRE[weapon].about}` : `${FIRE[weapon].title}: ${placeList(places, more, commas)}`,
    fireDenied: (places, more) =>
      places.length === 0 ? 'Обстрел отрицают' : `Обстрел отрицают: ${placeList(places, more, commas)}`,
    fireWithdrawn: (places, more) =>
      places.length === 0
        ? 'сообщение об обстреле отозвано'
        : `сообщение об обстреле отозвано (${placeList(places, more, commas)})`,
    losses: (ownOnly) => (ownOnly ? 'Потери: каждая сторона о своих' : 'Потери по данным разных сторон'),
    correction: (title) => `Поправка: ${title}`,
  },
  line: {
    ceasefire: ceasefireLine,
    shelling: shellingLine,
    losses: lossesLine,
    was: (former) => rich` · ранее ${joined(former, ', ')}`,
    withdraws: (former) => rich`отозвано: ${joined(former, ', ')}`,
    silent: (topic) =>
      topic === 'ceasefire'
        ? 'заявлений о прекращении огня не найдено'
        : topic === 'losses'
          ? 'данных о своих потерях не найдено'
          : 'заявлений не найдено',
    onlyMedia: () => 'Заявлений ведомств не найдено.',
    figuresKeptApart: 'Данные сторон о чужих потерях ведутся отдельно и здесь не показаны.',
  },
  updates: {
    updated: (times) => `Обновлено ${count(times, 'раз', 'раза', 'раз')}`,
    placesAdded: (speaker, places) => `также ${commas(places)}, ${tells(speaker)}`,
    weapon: (speaker, weapon) => `${WEAPONS[weapon]}, ${tells(speaker)}`,
    denied: (speaker) => `${nameOf(speaker)} ${verb(speaker.id, 'отрицает', 'отрицают')}`,
    confirmed: (speaker) => `${nameOf(speaker)} ${verb(speaker.id, 'подтверждает', 'подтверждают')}`,
    corrected: (speaker) => `${nameOf(speaker)} ${verb(speaker.id, 'вносит', 'вносят')} поправку`,
    said: (speaker, predicate) => `${predicate}, ${tells(speaker)}`,
  },
  post: {
    evidence: 'Источники',
    outlet: (outlet, language) => (language === null ? outlet : `${outlet} (${language})`),
    quoted: (quote) => `«${quote}»`,
    link: 'ссылка',
    status: (of) => `Статус: ${standing(of, 'заявлений о прекращении огня не найдено')}`,
    footer: (origins, id) => `${count(origins, 'независимый источник', 'независимых источника', 'независимых источников')} · ${id}`,
  },
  gathered: {
    title: { digest: 'Ещё за последний час', 'catch-up': 'Пропущенное' },
    headline: {
      digest: (n) => `Ещё ${count(n, 'сообщение', 'сообщения', 'сообщений')} за последний час, в одной записи.`,
      'catch-up': (n) => `${count(n, 'сообщение', 'сообщения', 'сообщений')} за время, когда бот был отключён, в одной записи.`,
    },
    more: (n) => `и ещё ${n}`,
    withdrawnTitle: 'Исправление: это сообщение отозвано',
    withdrawn: (moment, reason) => `Исправление: это сообщение отозвано ${moment}. ${reason}`,
  },
  status: {
    title: (of, since) =>
      `Прекращение огня: ${standing(of)}${since === null ? '' : of.phase === 'disputed' ? ` (оспаривается уже ${since})` : ` (уже ${since})`}`,
    side: (side, word, age) => {
      const strong = NAMES[side].nominative
      if (word === null) return rich`${{ strong }}: заявлений не найдено`
      const what = `${PHASES[word.phase]}${brokenBy(word.accused)}`
      const said = word.stance === 'denies' ? `отрицает, что прекращение огня ${what}` : what
      return rich`${{ strong }}: ${said}, ${age}${word.office === null ? '' : ` (${OFFICES[word.office]})`}`
    },
    broken: (rows) =>
      rich`Последние сообщения о нарушениях: ${joined(
        rows.map(({ row, age }) => {
          const who = row.by === null ? 'виновник не назван' : FORCES[row.by].from
          return rich`${age} ${who} (${verb(row.says, 'сообщает', 'сообщают')} ${NAMES[row.says].nominative})`
        }),
        ' · ',
      )}`,
    underFire: (rows) =>
      `Под огнём за 24 ч: ${rows
        .map(({ place, says, weapon }) => {
          const means = weapon === 'unspecified' ? '' : `, ${WEAPONS[weapon]}`
          return `${place} (${verb(says, 'сообщает', 'сообщают')} ${NAMES[says].nominative}${means})`
        })
        .join(' · ')}`,
    noFire: 'Под огнём за 24 ч: сообщений нет',
    losses: (since, own, day) => {
      const side = (of: Side): string => {
        const figure = own[of]
        if (figure === null) return `${NAMES[of].nominative} — своих данных не найдено`
        return `${NAMES[of].nominative} — ${lost(figure.killed, 'killed')} (собственные данные${figure.exact ? '' : ', неточно'})`
      }
      return `Потери${since === null ? '' : ` с ${day(since)}`}: ${SIDES.map(side).join(' · ')}`
    },
    feeds: (rows, lastGood) => {
      const groups = rows.map(({ group, answered, total }) => `${GROUPS[group]} ${answered} из ${total}`).join(', ')
      return lastGood === null ? [`Ленты отвечают: ${groups}`] : rich`Ленты отвечают: ${groups}; последний ответ ${lastGood}`
    },
    quiet: (span, answered, total) =>
      `Ни одна из сторон не сообщает о нарушениях прекращения огня уже ${span}. ${answering(answered, total)}`,
    noneOnRecord: (since, answered, total) =>
      `${since === null ? 'В' : `С ${since} в`} записях нет сообщений сторон о нарушениях прекращения огня. ${answering(answered, total)}`,
    unknown: (group, answered, total, since) => {
      const feeds = group === 'others' ? 'прочих лент' : group === 'armenia' ? 'армянских лент' : 'азербайджанских лент'
      if (answered > 0) return [`Неизвестно: из ${total} ${feeds} за последний час ответили только ${answered}.`]
      return since === null
        ? [`Неизвестно: ни одна из ${feeds} ещё не ответила.`]
        : rich`Неизвестно: ни одна из ${feeds} не отвечает с ${since}.`
    },
    unknownTitle: 'Прекращение огня: неизвестно',
    lastKnown: (of) => `Последнее, что известно: ${standing(of)}`,
  },
  heldBack: (held, { outlet, toldBy, because }) => {
    switch (held.reason) {
      case 'repeat': {
        const quoting = held.quoting === null ? '' : `, цитирует ${OFFICES_ACCUSATIVE[held.quoting]}`
        return rich`Не опубликовано: то же заявление ${NAMES[held.voice].genitive} уже передано в ${{ time: held.toldAt, style: 'clock' }} (${toldBy}); это его ${String(held.times)}-й повтор (${outlet}${quoting}).`
      }
      case 'duplicate':
        return rich`Не опубликовано: тот же текст уже прочитан в ${{ time: held.at, style: 'clock' }} (${outlet}).`
      case 'not-relevant': {
        const why = [because, held.origin === null ? '' : OUTLETS[held.origin]].filter((part) => part !== '')
        return [`Не опубликовано: не об этом конфликте${why.length === 0 ? '' : ` (${why.join(', ')})`}.`]
      }
      case 'no-claim':
        return ['Не опубликовано: об этом конфликте, но без чьих-либо заявлений о прекращении огня, обстрелах или потерях.']
      case 'nothing-new':
        return ['Не опубликовано: всё это уже передано раньше.']
      case 'edit-without-change':
        return ['Не опубликовано: правка текста, заявления прежние.']
      case 'older':
        return rich`Не опубликовано: старше 24 ч (${{ time: held.published, style: 'moment' }}); в статусе учтено.`
      case 'baseline':
        return ['Не опубликовано: появилось до подключения этой ленты; в статусе учтено.']
      case 'severity':
        return [`Не опубликовано здесь: ниже порога важности этого канала («${SEVERITIES[held.severity]}»).`]
      case 'topic':
        return [`Не опубликовано здесь: канал не подписан на новости ${TOPICS_ABOUT[held.topic]}.`]
      case 'side':
        return ['Не опубликовано здесь: канал не подписан на эту сторону.']
      case 'place':
        return ['Не опубликовано здесь: канал не подписан на это место.']
      case 'paused':
        return ['Не опубликовано здесь: канал приостановлен, бот не мог в нём писать.']
      case 'not-on-list':
        return [`Не опубликовано здесь: в списке этого сервера нет ленты (${outlet}).`]
      case 'quiet-hours':
        return rich`Пока не опубликовано: тихие часы до ${{ time: held.until, style: 'clock' }}.`
    }
  },
}
