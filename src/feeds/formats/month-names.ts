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

let table: ReadonlyMap<string, number> | null = null
const asked = new Map<string, number | null>()

/** The month, 1 to 12, that a word names in any of the fifteen languages; null for any other word. */
export function monthNamed(word: string): number | null {
  table ??= build()
  const known = asked.get(word)
  if (known !== undefined) return known
  const month = table.get(folded(word)) ?? null
  // The same few words come in every date; an endless supply of others must not fill the memory.
  if (asked.size < 1_000) asked.set(word, month)
  return month
}

function build(): ReadonlyMap<string, number> {
  const months = new Map<string, number>()
  const add = (name: string, month: number): void => {
    const key = folded(name)
    // A single letter or a number is nobody's month; where two languages differ, the first in the list of languages wins.
    if (key.length > 1 && !/\d/.test(key) && !months.has(key)) months.set(key, month)
  }
  for (const language of LANGUAGES)
    for (const length of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { month: length, day, timeZone: 'UTC' })
        for (let month = 1; month <= 12; month++) {
          const part = format.formatToParts(Date.UTC(2021, month - 1, 5)).find(({ type }) => type === 'month')
          if (part) add(part.value, month)
        }
      }
  BY_HAND.forEach((names, index) => {
    for (const name of names.split(' ')) add(name, index + 1)
  })
  return months
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
