import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldToNow, readDate } from '../../../src/feeds/formats/dates.ts'
import { instant, LANGUAGES } from '../../../src/model.ts'

const SAME_MOMENT = [
  // RFC 822 and its broken forms
  'Tue, 13 Sep 2022 06:00:00 GMT',
  'Tue, 13 Sep 2022 06:00:00 +0000',
  'Tue,13 Sep 2022 06:00 UT',
  '13 Sep 22 06:00 Z',
  'Tuesday, 13 September 2022, 06:00:00 (UTC)',
  'Tue Sep 13 06:00:00 UTC 2022',
  'Tue Sep 13 2022 06:00:00 GMT+0000 (Coordinated Universal Time)',
  'Sep 13, 2022 6:00 AM UTC',
  'September 13th, 2022 at 06:00 GMT',
  '2022 September 13 06:00 GMT',
  'Tue, 13-Sep-2022 06:00:00 GMT',
  'Tue, 13-Sep-22 02:00:00 -0400',
  // ISO 8601 and its broken forms
  '2022-09-13T06:00:00Z',
  '2022-09-13T06:00:00.123456Z',
  '2022-09-13t10:00:00+04:00',
  '2022-09-13 10:00:00 +0400',
  '2022-09-13T10:00+04',
  '2022-9-13 6:00 GMT',
  '2022/09/13 06:00:00 UTC',
  '20220913T060000Z',
  '20220913T0600Z',
  '2022-W37-2T06:00:00Z',
  '2022-256T06:00:00Z',
  // zones by name
  'Tue, 13 Sep 2022 09:00:00 MSK',
  'Tue, 13 Sep 2022 10:00:00 AZT',
  'Tue, 13 Sep 2022 10:00:00 AMT',
  'Tue, 13 Sep 2022 10:00:00 GET',
  'Tue, 13 Sep 2022 09:00:00 TRT',
  'Tue, 13 Sep 2022 13:00:00 WIB',
  'Tue, 13 Sep 2022 08:00:00 CEST',
  'Tue, 13 Sep 2022 09:00:00 EEST',
  'Tue, 13 Sep 2022 07:00:00 BST',
  'Tue, 13 Sep 2022 02:00:00 EDT',
  'Tue, 13 Sep 2022 10:00:00 GMT+4',
  'Tue, 13 Sep 2022 10:00:00 UTC+04:00',
  'Tue, 13 Sep 2022 10:00:00 Asia/Yerevan',
  // numbers, as in our region
  '13.09.2022 09:00 MSK',
  '13.09.2022, 06:00',
  '06:00 13.09.2022',
  '13/09/2022 06:00:00',
  '09/13/2022 6:00 am',
  '13.09.2022 г., 06:00',
  '06:00 | 13.09.2022',
  'сб, 13/09/2022 - 06:00',
  // clocks as people write them
  '2022-09-13 at 06:00',
  '2022-09-13T06',
  'September 13, 2022, 6 a.m.',
  'Tuesday, September 13, 2022 - 06:00',
  'Tue, 13 Sep 2022 09:00:00 +0300 (MSK)',
  '2022-09-13T06:00:00Z[UTC]',
  '13 sept. 2022 06h00',
  // Unix times
  '1663048800',
  '1663048800000',
  // other languages
  '13 сентября 2022 г., 09:00 MSK',
  'Вт, 13 сен 2022 06:00:00 +0000',
  '13 sentyabr 2022 10:00 AZT',
  '13 Eylül 2022 Salı 09:00 TRT',
  'Selasa, 13 September 2022 13.00 WIB',
  'Selasa, 13 September 2022 13:00 WIB',
  '13 вересня 2022 року 09:00 EEST',
  'mardi 13 septembre 2022 08:00 CEST',
  '13. September 2022 08:00 MESZ',
  '13 de septiembre de 2022 06:00',
  '۱۳ سپتامبر ۲۰۲۲ ساعت ۰۶:۰۰',
  '۲۲ شهریور ۱۴۰۱ ساعت ۰۶:۰۰',
  '1401/06/22 06:00',
  '13 Սեպտեմբերի, 2022 06:00',
  '13 სექტემბერი, 2022 06:00',
  '١٣ سبتمبر ٢٠٢٢ 06:00',
  '13 settembre 2022 alle 06:00',
  'Τρί, 13 Σεπ 2022 09:00:00 EEST',
]

describe('a date', () => {
  it.each(SAME_MOMENT)('%s', (text) => {
    expect(readDate(text)).toBe('2022-09-13T06:00:00Z')
  })

  it.each(LANGUAGES)('with a month written in %s', (language) => {
    for (let month = 0; month < 12; month++) {
      const day = Date.UTC(2022, month, 13)
      const written = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
      expect.soft(readDate(written), written).toBe(instant(day))
    }
  })

  it('in two numbers is told apart by the day of the week or the clock', () => {
    expect(readDate('06.09.2022 06:00')).toBe('2022-09-06T06:00:00Z')
    expect(readDate('Tue, 06/09/2022 - 06:00')).toBe('2022-09-06T06:00:00Z')
    expect(readDate('Tue, 09/06/2022 - 06:00')).toBe('2022-09-06T06:00:00Z')
    expect(readDate('четверг, 09/06/2022 - 06:00')).toBe('2022-06-09T06:00:00Z')
    expect(readDate('9/6/2022 6:00 AM')).toBe('2022-09-06T06:00:00Z')
  })

  it('is never made up', () => {
    const NO_DATES = [
      '',
      'Edition 5',
      'Issue 12, 2022',
      'yesterday',
      'May 2022',
      '13 September',
      'Tue, 32 Sep 2022 06:00:00 GMT',
      '30 Feb 2022',
      '2022-W60-1',
      '2022-13-01',
      '2022-09-13T25:00:00Z',
      '2022-09-13T06:61:00Z',
      '2022-09-13T09:xx:00Z',
      '2022-09-13-01',
      '0000-00-00T00:00:00Z',
      '06:00',
      '12345',
      'https://news.example/2022/09/13',
      'x'.repeat(5_000),
    ]
    for (const text of NO_DATES) expect.soft(readDate(text), text).toBeNull()
  })

  it('without a zone is read in the zone given, summer and winter', () => {
    expect(readDate('2022-09-13 09:00', 'Asia/Yerevan')).toBe('2022-09-13T05:00:00Z')
    expect(readDate('2022-07-01 09:00', 'Europe/Berlin')).toBe('2022-07-01T07:00:00Z')
    expect(readDate('2022-12-01 09:00', 'Europe/Berlin')).toBe('2022-12-01T08:00:00Z')
    expect(readDate('2022-09-13 09:00', 'Nowhere/Atlantis')).toBe('2022-09-13T09:00:00Z')
    expect(readDate('2022-09-13 09:00 +0000', 'Asia/Yerevan')).toBe('2022-09-13T09:00:00Z')
  })

  it('ahead of the clock is held to it', () => {
    expect(heldToNow('2038-01-01T00:00:00Z', '2022-09-13T06:00:00Z')).toBe('2022-09-13T06:00:00Z')
    expect(heldToNow('2022-09-12T06:00:00Z', '2022-09-13T06:00:00Z')).toBe('2022-09-12T06:00:00Z')
  })

  it('survives being written in any of the usual ways', () => {
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 })
    fc.assert(
      fc.property(seconds, (second) => {
        const date = new Date(second * 1000)
        const expected = instant(second * 1000)
        expect(readDate(date.toISOString())).toBe(expected)
        expect(readDate(date.toUTCString())).toBe(expected)
      }),
    )
  })

  it('is a moment or null, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const date = readDate(text)
        expect(date === null || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date)).toBe(true)
      }),
    )
  })
})
