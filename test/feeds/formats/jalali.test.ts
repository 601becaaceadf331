import { expect, it } from 'vitest'
import { fromJalali, isJalaliYear, jalaliMonth } from '../../../src/feeds/formats/jalali.ts'

const DAY = 86_400_000

it('the Iranian calendar agrees with that of the system, from 1922 to 2098', () => {
  const calendar = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  for (let ms = Date.UTC(1922, 0, 1); ms < Date.UTC(2099, 0, 1); ms += 11 * DAY) {
    const part = Object.fromEntries(calendar.formatToParts(ms).map(({ type, value }) => [type, Number(value)]))
    expect(fromJalali(part.year ?? 0, part.month ?? 0, part.day ?? 0)).toBe(ms)
  }
})

it('its months are known by name, its years by their century', () => {
  expect(jalaliMonth('شهریور')).toBe(6)
  expect(jalaliMonth('سپتامبر')).toBeNull()
  expect([isJalaliYear(1401), isJalaliYear(2022)]).toEqual([true, false])
})
