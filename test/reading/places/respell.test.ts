import { describe, expect, test } from 'vitest'
import { placeById, spellingsIn } from '../../../src/reading/places/gazetteer.ts'

const SPELLED = [
  ['dashkasan', 'fr', 'dachkessan'],
  ['verin-shorzha', 'fr', 'verin chorja'],
  ['zangilan', 'fr', 'zanguilan'],
  ['lachin', 'fr', 'latchine'],
  ['kalbajar', 'es', 'kelbayar'],
  ['khojavend', 'es', 'jodyavend'],
  ['ganja', 'es', 'gandya'],
  ['jabrayil', 'es', 'yebrail'],
  ['khojaly', 'it', 'hojali'],
  ['shamkir', 'fr', 'chamkir'],
] as const

describe('how French, Spanish and Italian desks spell a place', () => {
  test.each(SPELLED)('%s in %s is also %s', (id, language, spelling) => {
    const place = placeById(id)
    const known = place ? [...spellingsIn(place, language).keys()].map((name) => name.toLowerCase()) : []
    expect(known).toContain(spelling)
  })

  test('a short spelling made by rule counts only beside a word for where', () => {
    const goris = placeById('goris')
    expect(goris && spellingsIn(goris, 'es').get('Goris')).toBe(false)
    const jil = placeById('jil')
    expect(jil && [...spellingsIn(jil, 'es')].every(([, ambiguous]) => ambiguous)).toBe(true)
  })

  test('other languages keep to what the tables hold', () => {
    const shamkir = placeById('shamkir')
    expect(shamkir && [...spellingsIn(shamkir, 'de').keys()]).not.toContain('chamkir')
  })
})
