import { describe, expect, it } from 'vitest'
import { foldName } from '../../../src/reading/places/fold.ts'
import {
  fromArmenian,
  fromAzerbaijani,
  fromEnglish,
  fromRussian,
  ukrainianAdjective,
} from '../../../src/reading/places/transliterate.ts'

describe('a village spelled letter by letter', () => {
  it.each([
    ['Խնածախ', 'Xnatsax', 'Hnatsah', 'ხნაწახი', 'خناتساخ', 'خناتساخ'],
    ['Վերին Շորժա', 'Verin Şorja', 'Verin Şorja', 'ვერინ შორჟა', 'ورین شورژا', 'فيرين شورجا'],
    ['Երասխ', 'Yerasx', 'Yerash', 'ერასხი', 'یراسخ', 'يراسخ'],
    ['Իշխանասար', 'İşxanasar', 'İşhanasar', 'იშხანასარი', 'ایشخاناسار', 'إيشخاناسار'],
  ])('%s from Armenian', (armenian, az, tr, ka, fa, ar) => {
    expect(fromArmenian.az(armenian)).toBe(az)
    expect(fromArmenian.tr(armenian)).toBe(tr)
    expect(fromArmenian.ka(armenian)).toBe(ka)
    expect(fromArmenian.fa(armenian)).toBe(fa)
    expect(fromArmenian.ar(armenian)).toBe(ar)
  })

  it.each([
    ['Xanazax', 'Խանազախ', 'Ханазах', 'Hanazah', 'ხანაზახი'],
    ['Dəmirçidam', 'Դամիրչիդամ', 'Демирчидам', 'Demirçidam', 'დამირჩიდამი'],
    ['İstisu', 'Իսթիսու', 'Истису', 'İstisu', 'ისთისუ'],
    ['Qızılhacılı', 'Ղըզըլհաջըլը', 'Гызылгаджылы', 'Kızılhacılı', 'ყიზილჰაჯილი'],
  ])('%s from Azerbaijani', (azerbaijani, hy, ru, tr, ka) => {
    expect(fromAzerbaijani.hy(azerbaijani)).toBe(hy)
    expect(fromAzerbaijani.ru(azerbaijani)).toBe(ru)
    expect(fromAzerbaijani.tr(azerbaijani)).toBe(tr)
    expect(fromAzerbaijani.ka(azerbaijani)).toBe(ka)
  })

  it('reads as French, German and Greek desks write it', () => {
    expect(fromEnglish.fr('Jermuk')).toBe('Djermouk')
    expect(fromEnglish.de('Shushi')).toBe('Schuschi')
    expect(fromEnglish.el('Goris')).toBe('Γκορίς')
  })

  it.each([
    ['Варденис', 'Варденіс'],
    ['Чинари', 'Чинарі'],
    ['Ереван', 'Єреван'],
    ['Гызылгаджилы', 'Гизилгаджили'],
    ['Джебраил', 'Джебраїл'],
  ])('%s in Ukrainian', (russian, ukrainian) => {
    expect(fromRussian.uk(russian)).toBe(ukrainian)
  })

  it.each([
    ['Товузский', 'Товузький'],
    ['Тавушский', 'Тавуський'],
    ['Горисский', 'Горіський'],
    ['Мартакертский', 'Мартакертський'],
  ])('%s in Ukrainian', (russian, ukrainian) => {
    expect(ukrainianAdjective(russian)).toBe(ukrainian)
  })
})

describe('a name folded for comparing', () => {
  it.each([
    ['Xankəndi', 'xankendi'],
    ['KƏLBƏCƏR', 'kelbecer'],
    ['Lachín', 'lachin'],
    ['Սևան', 'սեւան'],
    ['Berg-Karabach', 'berg karabach'],
    ['Гёйгёль', 'геигель'],
    ['Γκόρις', 'γκορις'],
  ])('%s is %s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
    expect(foldName(folded)).toBe(folded)
  })
})
