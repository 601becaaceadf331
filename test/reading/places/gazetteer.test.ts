import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/model.ts'
import {
  foldName,
  isAmbiguous,
  isWithin,
  namesIn,
  nameWithBoth,
  PLACES,
  type Place,
  placeById,
  placeName,
  placesNamed,
  sameArea,
  sectorOf,
  sideName,
} from '../../../src/reading/places/gazetteer.ts'

const known = (id: string): Place => {
  const place = placeById(id)
  if (!place) throw new Error(`no place ${id}`)
  return place
}

const kilometres = (a: Place, b: Place): number => {
  const east = (a.lng - b.lng) * 85.2
  const north = (a.lat - b.lat) * 111.2
  return Math.hypot(east, north)
}

const BOUNDS = {
  AM: { south: 38.8, north: 41.35, west: 43.4, east: 46.65 },
  AZ: { south: 38.35, north: 41.95, west: 44.75, east: 50.5 },
} as const

describe('the gazetteer as a table', () => {
  it('knows at least 240 places', () => {
    expect(PLACES.length).toBeGreaterThanOrEqual(240)
  })

  it('gives every place an id of its own in lower-case ASCII with hyphens', () => {
    expect(PLACES.map((place) => place.id).filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
    expect(new Set(PLACES.map((place) => place.id)).size).toBe(PLACES.length)
  })

  it.each(PLACES.map((place) => [place.id, place] as const))('%s lies somewhere that it knows', (_, place) => {
    const above = new Set<string>()
    for (let at: Place | undefined = place; at; at = at.within === null ? undefined : known(at.within)) {
      expect(above.has(at.id)).toBe(false)
      above.add(at.id)
    }
    const bounds = BOUNDS[place.country]
    expect(place.lat).toBeGreaterThan(bounds.south)
    expect(place.lat).toBeLessThan(bounds.north)
    expect(place.lng).toBeGreaterThan(bounds.west)
    expect(place.lng).toBeLessThan(bounds.east)
  })

  it('puts every village within 45 km of the town of its district', () => {
    const far = PLACES.filter((place) => {
      const district = place.within === null ? undefined : known(place.within)
      return place.kind === 'settlement' && district?.district === true && kilometres(place, district) > 45
    })
    expect(far.map((place) => `${place.id} in ${place.within}`)).toEqual([])
  })

  it('names every settlement in English, Armenian, Azerbaijani and Russian, each in its own letters', () => {
    const letters = {
      hy: /^[\p{Script=Armenian} ]+$/u,
      az: /^[\p{Script=Latin} '()-]+$/u,
      ru: /^[\p{Script=Cyrillic} -]+$/u,
    } as const
    const strange = PLACES.flatMap((place) =>
      (['hy', 'az', 'ru'] as const).flatMap((language) =>
        (place.names[language] ?? [''])
          .filter((name) => !letters[language].test(name))
          .map((name) => `${place.id} in ${language}: ${name}`),
      ),
    )
    expect(strange).toEqual([])
  })

  it('names every place in the letters of the other languages', () => {
    const letters = {
      uk: /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' -]+$/iu,
      ka: /^[\p{Script=Georgian} -]+$/u,
      el: /^[\p{Script=Greek} -]+$/u,
      fa: /^[\p{Script=Arabic}\u200c -]+$/u,
      ar: /^[\p{Script=Arabic} -]+$/u,
      tr: /^[a-zçğıİöşüâ '-]+$/iu,
    } as const
    const strange = PLACES.flatMap((place) =>
      (['uk', 'ka', 'el', 'fa', 'ar', 'tr'] as const).flatMap((language) =>
        (place.names[language] ?? [''])
          .filter((name) => !letters[language].test(name))
          .map((name) => `${place.id} in ${language}: ${name}`),
      ),
    )
    expect(strange).toEqual([])
  })

  it('says how both sides call every place', () => {
    for (const place of PLACES) {
      expect(place.sideNames.armenia, place.id).not.toBe('')
      expect(place.sideNames.azerbaijan, place.id).not.toBe('')
    }
  })

  it('lets no two places share a name unawares: they are twins, or the name waits for context', () => {
    const unawares: string[] = []
    for (const language of LANGUAGES) {
      const bearers = new Map<string, Place[]>()
      for (const place of PLACES)
        for (const name of new Set(namesIn(place, language).map(foldName))) bearers.set(name, [...(bearers.get(name) ?? []), place])
      for (const [name, places] of bearers)
        for (const one of places)
          for (const other of places) {
            if (one.id >= other.id) continue
            const twins = one.twins?.includes(other.id) && other.twins?.includes(one.id)
            const waiting = isAmbiguous(one, name, language) && isAmbiguous(other, name, language)
            if (!twins && !waiting) unawares.push(`${language} ${name}: ${one.id}, ${other.id}`)
          }
    }
    expect(unawares).toEqual([])
  })

  it('names twins both ways', () => {
    const oneWay = PLACES.flatMap((place) =>
      (place.twins ?? []).filter((twin) => !known(twin).twins?.includes(place.id)).map((twin) => `${place.id} to ${twin}`),
    )
    expect(oneWay).toEqual([])
  })

  it('keeps ambiguous names folded and its own', () => {
    const strange = PLACES.flatMap((place) => {
      const own = new Set(Object.values(place.names).flat().map(foldName))
      return (place.ambiguous ?? []).filter((name) => !own.has(name)).map((name) => `${place.id}: ${name}`)
    })
    expect(strange).toEqual([])
  })
})

describe('both sides’ names', () => {
  it.each([
    ['stepanakert', 'Stepanakert (Khankendi)', 'Khankendi (Stepanakert)'],
    ['shusha', 'Shushi (Shusha)', 'Shusha (Shushi)'],
    ['martakert', 'Martakert (Aghdara)', 'Aghdara (Martakert)'],
    ['khojavend', 'Martuni (Khojavend)', 'Khojavend (Martuni)'],
    ['madagiz', 'Mataghis (Sugovushan)', 'Sugovushan (Mataghis)'],
    ['kalbajar', 'Karvachar (Kalbajar)', 'Kalbajar (Karvachar)'],
    ['lachin', 'Berdzor (Lachin)', 'Lachin (Berdzor)'],
    ['zangilan', 'Kovsakan (Zangilan)', 'Zangilan (Kovsakan)'],
    ['yeraskh', 'Yeraskh (Arazdeyen)', 'Arazdeyen (Yeraskh)'],
    ['sotk', 'Sotk (Zod)', 'Zod (Sotk)'],
    ['vardenis', 'Vardenis (Basarkechar)', 'Basarkechar (Vardenis)'],
    ['goris', 'Goris (Gorus)', 'Gorus (Goris)'],
    ['kapan', 'Kapan (Gafan)', 'Gafan (Kapan)'],
    ['sisian', 'Sisian (Garakilsa)', 'Garakilsa (Sisian)'],
    ['khnatsakh', 'Khnatsakh (Khanazakh)', 'Khanazakh (Khnatsakh)'],
    ['jermuk', 'Jermuk', 'Jermuk'],
    ['tovuz', 'Tovuz', 'Tovuz'],
  ])('%s is %s to Armenia and %s to Azerbaijan', (id, armenia, azerbaijan) => {
    expect(nameWithBoth(known(id), 'armenia')).toBe(armenia)
    expect(nameWithBoth(known(id), 'azerbaijan')).toBe(azerbaijan)
  })

  it.each([
    ['ru', 'stepanakert', 'Степанакерт (Ханкенди)', 'Ханкенди (Степанакерт)'],
    ['hy', 'shusha', 'Շուշի (Շուշա)', 'Շուշա (Շուշի)'],
    ['az', 'kalbajar', 'Karvaçar (Kəlbəcər)', 'Kəlbəcər (Karvaçar)'],
    ['ka', 'goris', 'გორისი (გორუსი)', 'გორუსი (გორისი)'],
  ] as const)('in %s: %s', (language, id, armenia, azerbaijan) => {
    expect(nameWithBoth(known(id), 'armenia', language)).toBe(armenia)
    expect(nameWithBoth(known(id), 'azerbaijan', language)).toBe(azerbaijan)
  })

  it('is worded for every voice', () => {
    expect(placeName('stepanakert', 'armenia')).toBe('Stepanakert (Khankendi)')
    expect(placeName('stepanakert', 'azerbaijani-media')).toBe('Khankendi (Stepanakert)')
    expect(placeName('goris', 'russia')).toBe('Goris (Gorus)')
    expect(placeName('lachin', 'media', 'ru')).toBe('Лачин (Бердзор)')
    expect(placeName('aghdam-tovuz', 'azerbaijan')).toBe('Aghdam, Tovuz')
    expect(placeName('atlantis', 'armenia')).toBe('')
  })

  it('knows where a name is also a common word', () => {
    expect(isAmbiguous(known('kapan'), 'Kapan', 'id')).toBe(true)
    expect(isAmbiguous(known('kapan'), 'Kapan', 'en')).toBe(false)
    expect(isAmbiguous(known('tegh'), 'Տեղ', 'hy')).toBe(true)
    expect(isAmbiguous(known('gazakh'), 'Казах', 'ru')).toBe(true)
    expect(isAmbiguous(known('gazakh'), 'Qazax', 'az')).toBe(false)
    expect(namesIn(known('tegh'), 'en')).not.toContain('Dığ')
    expect(namesIn(known('tegh'), 'az')).toContain('Dığ')
  })

  it('has a name for each side in every language', () => {
    for (const place of PLACES)
      for (const language of ['ru', 'hy', 'az', 'tr', 'uk', 'ka', 'fa', 'ar', 'el'] as const)
        for (const side of ['armenia', 'azerbaijan'] as const)
          expect(sideName(place, side, language), `${place.id} ${language}`).not.toBe('')
  })

  it.each([
    ['Khankendi', 'stepanakert'],
    ['Ханкенди', 'stepanakert'],
    ['Xankəndi', 'stepanakert'],
    ['Զոդ', 'sotk'],
    ['Басаркечар', 'vardenis'],
    ['Arazdəyən', 'yeraskh'],
    ['خانکندی', 'stepanakert'],
    ['Djermouk', 'jermuk'],
    ['Dschermuk', 'jermuk'],
    ['Bergkarabach', 'nagorno-karabakh'],
    ['Latchine', 'lachin'],
    ['ჯერმუკი', 'jermuk'],
    ['جرموک', 'jermuk'],
    ['Джермук', 'jermuk'],
    ['Єреван', 'yerevan'],
    ['Ґоріс', 'goris'],
  ])('finds %s', (name, id) => {
    expect(placesNamed(name).map((place) => place.id)).toContain(id)
  })
})

describe('where places lie', () => {
  it('tells twins apart', () => {
    expect(isWithin('aghdam-tovuz', 'tovuz')).toBe(true)
    expect(isWithin('aghdam', 'tovuz')).toBe(false)
    expect(placesNamed('Martuni').map((place) => place.id)).toEqual(expect.arrayContaining(['martuni', 'khojavend']))
    expect(placesNamed('Շորժա').map((place) => place.id)).toEqual(['shorzha'])
    expect(placesNamed('Վերին Շորժա').map((place) => place.id)).toEqual(['verin-shorzha'])
    expect(placesNamed('Ararat').map((place) => place.id)).toContain('ararat')
  })

  it('holds a village, its district and its province for one area', () => {
    expect(isWithin('khoznavar', 'goris')).toBe(true)
    expect(isWithin('khoznavar', 'syunik')).toBe(true)
    expect(isWithin('syunik', 'khoznavar')).toBe(false)
    expect(sameArea(['khoznavar', 'jermuk'], ['syunik'])).toBe(true)
    expect(sameArea(['goris'], ['kapan'])).toBe(false)
    expect(sameArea([], ['kapan'])).toBe(false)
    expect(isWithin('atlantis', 'atlantis')).toBe(false)
  })

  it('puts neighbours across the border on one stretch of front', () => {
    expect(sectorOf('movses')).toBe(sectorOf('alibeyli'))
    expect(sectorOf('sotk')).toBe(sectorOf('kalbajar'))
    expect(sectorOf('tegh')).toBe(sectorOf('lachin'))
    expect(sectorOf('yeraskh')).toBe(sectorOf('sadarak'))
    expect(sectorOf('jermuk')).not.toBe(sectorOf('berd'))
    expect(sectorOf('atlantis')).toBeNull()
  })
})
