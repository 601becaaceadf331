import { describe, expect, it } from 'vitest'
import { BadLine } from '../../src/tools/json-lines.ts'
import { reportOf } from '../../src/tools/report-line.ts'

const least = {
  id: 'r1',
  source: 'Yerevan Wire',
  published: '2022-09-13T10:00:00+04:00',
  url: 'https://yerevan-wire.example/1',
  title: 'Fire at Sotk',
}

describe('a report line', () => {
  it('needs no more than headline, outlet and time; what is missing is empty', () => {
    expect(reportOf(least)).toEqual({
      id: 'r1',
      feed: null,
      guid: null,
      lang: null,
      source: 'Yerevan Wire',
      origin: 'third',
      publisher: 'Yerevan Wire',
      published: '2022-09-13T06:00:00Z',
      received: '2022-09-13T06:00:00Z',
      url: 'https://yerevan-wire.example/1',
      title: 'Fire at Sotk',
      summary: '',
      content: '',
    })
  })

  it('takes null for missing, a number for an id, and a language with its country', () => {
    const report = reportOf({
      ...least,
      id: 7,
      guid: 8,
      lang: 'az-AZ',
      origin: 'armenia',
      summary: null,
      received: '2022-09-13T07:00:00.500Z',
    })
    expect(report).toMatchObject({
      id: '7',
      guid: '8',
      lang: 'az',
      origin: 'armenia',
      summary: '',
      received: '2022-09-13T07:00:00Z',
    })
  })

  it('lets an unknown language or origin count as not given', () => {
    expect(reportOf({ ...least, lang: 'xx', origin: 'mars' })).toMatchObject({ lang: null, origin: 'third' })
  })

  it.each([
    [null, 'a report is a JSON object'],
    [[1], 'a report is a JSON object'],
    ['text', 'a report is a JSON object'],
    [{}, '"id" is missing or of the wrong type'],
    [{ ...least, published: 'yesterday' }, '"published" must be an ISO 8601 time'],
    [{ ...least, published: undefined }, '"published" is missing or of the wrong type'],
    [{ ...least, title: 5 }, '"title" is missing or of the wrong type'],
  ])('refuses %j', (line, message) => {
    expect(() => reportOf(line)).toThrow(BadLine)
    expect(() => reportOf(line)).toThrow(message)
  })
})
