import { LANGUAGES, type Language } from '../model.ts'

/** The language of a tag as feeds write it: `en-US` and `EN_us` are `en`; null for one that is none of ours. */
export function primaryLanguage(tag: string | null): Language | null {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/, 1)[0]
  return LANGUAGES.find((language) => language === primary) ?? null
}
