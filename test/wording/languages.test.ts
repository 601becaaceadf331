import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/model.ts'
import { isOutputLanguage, OUTPUT_LANGUAGES, textsIn } from '../../src/wording/index.ts'
import { shelling } from './scenes.ts'
import { postOf } from './worded.ts'

/** Every name and fixed text of a language, with the path that leads to it. */
const leaves = (value: unknown, path: string): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]]

describe('the texts', () => {
  it.each(OUTPUT_LANGUAGES)('in %s leave nothing empty', (language) => {
    const texts = leaves(textsIn(language), language)
    expect(texts.length).toBeGreaterThan(80)
    for (const [path, text] of texts)
      expect(typeof text === 'function' || (typeof text === 'string' && text.trim() !== ''), path).toBe(true)
  })

  it('have the same shape in every language', () => {
    const shape = (language: (typeof OUTPUT_LANGUAGES)[number]) =>
      leaves(textsIn(language), '')
        .map(([path]) => path)
        .sort()
    for (const language of OUTPUT_LANGUAGES) expect(shape(language)).toEqual(shape('en'))
  })

  it('name themselves, and a language that has none yet is answered in English and says so', () => {
    for (const language of LANGUAGES) {
      const expected = isOutputLanguage(language) ? language : 'en'
      expect(postOf(shelling({ claimant: 'armenia' }), language)).toMatchObject({ language: expected, direction: 'ltr' })
    }
  })
})

describe('Russian', () => {
  it.each([
    [1, '1 день'],
    [2, '2 дня'],
    [5, '5 дней'],
    [11, '11 дней'],
    [21, '21 день'],
    [112, '112 дней'],
  ])('counts %i as %s', (days, text) => {
    expect(textsIn('ru').time.span(days, 'day')).toBe(text)
  })
})
