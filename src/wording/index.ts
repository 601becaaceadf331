import type { Language } from '../model.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import type { Texts } from './texts.ts'

/** A further language is one file and one line here. */
const TEXTS = { en, ru } as const satisfies Partial<Record<Language, Texts>>

export type OutputLanguage = keyof typeof TEXTS

/** The languages that the bot can answer in. */
export const OUTPUT_LANGUAGES = Object.keys(TEXTS) as readonly OutputLanguage[]

export const isOutputLanguage = (language: Language): language is OutputLanguage => Object.hasOwn(TEXTS, language)

/** The texts of a language; English where it has none yet. */
export const textsIn = (language: Language): Texts => (isOutputLanguage(language) ? TEXTS[language] : en)
