import type { Language } from '../../src/model.ts'
import { isOutputLanguage, OUTPUT_LANGUAGES, type OutputLanguage } from '../../src/wording/index.ts'

/** Each language as its speakers write it. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  hy: 'Հայերեն',
  az: 'Azərbaycanca',
  tr: 'Türkçe',
  id: 'Bahasa Indonesia',
  uk: 'Українська',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  fa: 'فارسی',
  ka: 'ქართული',
  ar: 'العربية',
  it: 'Italiano',
  el: 'Ελληνικά',
}

/** The languages that posts are written in, as choices of an option. */
export const languageChoices = () => OUTPUT_LANGUAGES.map((value) => ({ name: OWN_NAMES[value], value }))

/** Null for what is none of ours. */
export const outputLanguage = (value: string | null): OutputLanguage | null => {
  const language = value as Language | null
  return language !== null && isOutputLanguage(language) ? language : null
}
