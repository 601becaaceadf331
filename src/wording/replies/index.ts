import type { Language } from '../../model.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import type { Replies } from './texts.ts'

/** A further language is one file and one line here. */
const REPLIES = { en, ru } as const satisfies Partial<Record<Language, Replies>>

/** Whether commands answer in this language; else they answer in English. */
export const speaks = (language: Language): language is keyof typeof REPLIES => Object.hasOwn(REPLIES, language)

export const repliesIn = (language: Language): Replies => (speaks(language) ? REPLIES[language] : en)
