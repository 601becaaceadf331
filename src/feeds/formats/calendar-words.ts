import { LANGUAGES } from '../../model.ts'

/** Forms that calendars of the fifteen languages do not give: other cases, spellings and abbreviations, January to December. */
const BY_HAND: readonly string[] = [
  'янв հունվար ianvari ocak gen ene ιανουαριος ژانویه جانفي enero januar jänner janeiro janv',
  'фев февр feb fev şub sub φεβρουαριος فوریه شباط فيفري fév févr peb pebruari fevereiro лют',
  'мар марта mrt mär märz maerz μαρτιος مارس آذار março бер mart',
  'апр απριλιος آوریل نيسان أبريل ابريل avr nis abr квіт кві',
  'мая май μαιος مه می أيار ايار mei may mag трав maio',
  'июн июня ιουνιος ژوئن حزيران haz iyun juin giu jun черв junho',
  'июл июля ιουλιος ژوئیه جولای تموز tem iyul juil lug jul лип julho',
  'авг αυγουστος اوت آگوست آب ağu agu avq avqust août aout ago agt agust серп',
  'сен сент σεπτεμβριος سپتامبر أيلول ايلول eyl sen sentyabr set sep sept вер setembro',
  'окт οκτωβριος اکتبر eki okt oktyabr ott oct жовт outubro',
  'ноя нояб νοεμβριος نوامبر kas noy noyabr nov лист листоп nop nopember',
  'дек δεκεμβριος دسامبر ara dek dekabr dez des dic déc груд dezembro',
]

type Table = ReadonlyMap<string, number>

let months: Table | null = null
let weekdays: Table | null = null
const asked = new Map<string, { readonly month: number | null; readonly weekday: number | null }>()

/** The month, 1 to 12, that a word names in any of the fifteen languages; null for any other word. */
export const monthNamed = (word: string): number | null => meaningOf(word).month

/** The day of the week, 0 for Sunday, that a word names in any of the fifteen languages; null for any other word. */
export const weekdayNamed = (word: string): number | null => meaningOf(word).weekday

function meaningOf(word: string): { readonly month: number | null; readonly weekday: number | null } {
  const known = asked.get(word)
  if (known) return known
  months ??= monthTable()
  weekdays ??= weekdayTable()
  const key = folded(word)
  const meaning = { month: months.get(key) ?? null, weekday: weekdays.get(key) ?? null }
  // The same few words come in every date; an endless supply of others must not fill the memory.
  if (asked.size < 1_000) asked.set(word, meaning)
  return meaning
}

function monthTable(): Table {
  const table = new Map<string, number>()
  for (const language of LANGUAGES)
    for (const length of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { month: length, day, timeZone: 'UTC' })
        for (let month = 1; month <= 12; month++) add(table, partOf(format, 'month', Date.UTC(2021, month - 1, 5)), month)
      }
  BY_HAND.forEach((names, index) => {
    for (const name of names.split(' ')) add(table, name, index + 1)
  })
  return table
}

/** 4 July 2021 was a Sunday. */
function weekdayTable(): Table {
  const table = new Map<string, number>()
  for (const language of LANGUAGES)
    for (const length of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { weekday: length, timeZone: 'UTC' })
      for (let day = 0; day < 7; day++) add(table, partOf(format, 'weekday', Date.UTC(2021, 6, 4 + day)), day)
    }
  return table
}

const partOf = (format: Intl.DateTimeFormat, type: 'month' | 'weekday', ms: number): string =>
  format.formatToParts(ms).find((part) => part.type === type)?.value ?? ''

/** A single letter or a number names nothing; where two languages differ, the first in the list of languages wins. */
function add(table: Map<string, number>, name: string, value: number): void {
  const key = folded(name)
  if (key.length > 1 && !/\d/.test(key) && !table.has(key)) table.set(key, value)
}

/** One spelling of a word: small letters, no accents, no dot, Arabic letters that are written in two ways as one. */
export function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .replace(/[.,'’]/g, '')
}
