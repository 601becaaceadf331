import type { Language } from '../../model.ts'
import type { Lexicon } from '../lexicon.ts'
import { ARABIC } from './ar.ts'
import { AZERBAIJANI } from './az.ts'
import { GERMAN } from './de.ts'
import { GREEK } from './el.ts'
import { ENGLISH } from './en.ts'
import { SPANISH } from './es.ts'
import { PERSIAN } from './fa.ts'
import { FRENCH } from './fr.ts'
import { ARMENIAN } from './hy.ts'
import { INDONESIAN } from './id.ts'
import { ITALIAN } from './it.ts'
import { GEORGIAN } from './ka.ts'
import { RUSSIAN } from './ru.ts'
import { TURKISH } from './tr.ts'
import { UKRAINIAN } from './uk.ts'

/** Every language that is read. Adding one is a file and a line here; see `lexicon.ts`. */
export const LEXICONS: ReadonlyMap<Language, Lexicon> = new Map(
  [
    ENGLISH,
    RUSSIAN,
    AZERBAIJANI,
    ARMENIAN,
    GEORGIAN,
    INDONESIAN,
    FRENCH,
    SPANISH,
    UKRAINIAN,
    TURKISH,
    ITALIAN,
    GERMAN,
    GREEK,
    PERSIAN,
    ARABIC,
  ].map((lexicon) => [lexicon.language, lexicon]),
)
