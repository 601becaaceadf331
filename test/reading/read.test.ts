import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, ORIGINS } from '../../src/model.ts'
import { explain, type ReadableReport, read } from '../../src/reading/read.ts'

const SAMPLE =
  'The Armenian Defence Ministry said Azerbaijani forces shelled Jermuk at 00:05, killing two soldiers. ' +
  'Минобороны Азербайджана опровергло обстрел Гориса. Azerbaijan mengatakan kehilangan 50 prajurit. ' +
  'Ադրբեջանի ՊՆ-ն հերքել է։ Ermənistan atəşkəsi pozub. أعلنت أرمينيا وقف إطلاق النار. '

const report = (fields: Partial<ReadableReport>): ReadableReport => ({
  lang: null,
  source: 'An outlet',
  origin: 'third',
  published: '2022-09-13T12:00:00Z',
  title: '',
  summary: '',
  content: '',
  ...fields,
})

/** Text as feeds bring it at their worst: any script, tags left open, entities, invisible letters, halves of emoji. */
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '<p>',
    '</p',
    '<script>',
    '&nbsp;',
    '&#1234567;',
    '&',
    '\u200b',
    '\u00ad',
    '\ud83d',
    '«',
    '»',
    '"',
    '։',
    '՝',
    '؟',
    '…',
    '\n',
    ': ',
    ' — ',
    'Azеrbaijan',
    '49',
    '13.09.2022',
    '20:00',
    'ՀՀ',
    'i̇',
    'Ermənistan’ın',
    ...SAMPLE.split(/[ .]+/),
  ),
)
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '))

describe('reading any text', () => {
  it('never throws, quotes its evidence verbatim and reads the same twice', () => {
    fc.assert(
      fc.property(
        fc.record({
          lang: fc.option(fc.constantFrom(...LANGUAGES)),
          origin: fc.constantFrom(...ORIGINS),
          published: fc.constantFrom('2022-09-13T12:00:00Z', '2026-01-01T00:00:00Z', 'yesterday', ''),
          title: text,
          summary: text,
          content: text,
        }),
        (fields) => {
          const one = report(fields)
          const reading = read(one)
          expect(read(one)).toEqual(reading)
          for (const { evidence } of reading.claims) {
            expect(evidence.end).toBeGreaterThan(evidence.start)
            expect(one[evidence.field].slice(evidence.start, evidence.end)).toBe(evidence.text)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each([
    ['one sentence without an end', `${SAMPLE.replaceAll('.', ' ')} `],
    ['short sentences', SAMPLE],
    ['open tags', '<p <b &amp <script '],
    ['one word', 'a'],
    ['one word in two alphabets', 'аz'],
    ['quotation marks', '“”«»"'],
    ['digits', '1 000 '],
    ['truces and denials', 'Azerbaijan denied. The ceasefire was violated, Armenia said, '],
  ])('reads a megabyte of %s', (_, unit) => {
    const content = unit.repeat(Math.ceil(1_000_000 / unit.length))
    const reading = read(report({ title: SAMPLE, content }))
    expect(reading.claims.length).toBeLessThan(60)
  })

  it('reads nothing out of nothing', () => {
    expect(read(report({}))).toEqual({ relevant: false, lang: null, claims: [], because: 'a language that is not read' })
  })
})

describe('the language of a report', () => {
  it.each([
    ['ru', 'Армянская сторона сообщила об обстреле'],
    ['hy', 'Հայաստանի պաշտպանության նախարարությունը'],
    ['ka', 'სომხეთის თავდაცვის სამინისტრო'],
    ['en', 'The ministry said that the ceasefire was violated'],
    ['id', 'Kementerian itu mengatakan gencatan senjata telah dilanggar'],
  ] as const)('is found without being told: %s', (lang, title) => {
    expect(read(report({ title })).lang).toBe(lang)
  })

  it('is corrected where the feed names the wrong one', () => {
    expect(read(report({ lang: 'en', title: 'Минобороны Армении сообщило об обстреле' })).lang).toBe('ru')
  })
})

describe('text as feeds bring it', () => {
  const says = (title: string) => read(report({ lang: 'ru', title })).claims.map(({ kind, claimant }) => `${kind} ${claimant}`)

  it('is read through tags, entities, soft hyphens and Latin letters in Cyrillic words', () => {
    const plain = says('Минобороны Армении: Азербайджан обстрелял Джермук')
    expect(plain).toEqual(['shelling armenia'])
    expect(says('Минобороны&nbsp;Армении: <b>Азер&shy;байджан</b> обстрелял Джермук')).toEqual(plain)
    expect(says('МИНОБОРОНЫ АРМЕНИИ: АЗЕРБАЙДЖАН ОБСТРЕЛЯЛ ДЖЕРМУК')).toEqual(plain)
    expect(says('Mинoбороны Aрмении: Азeрбайджан обстрeлял Джeрмук')).toEqual(plain)
    expect(says('Мино\u00adбороны Арме\u200bнии: Азербайджан обстрелял Джермук')).toEqual(plain)
  })
})

describe('explaining a reading', () => {
  it('shows the words and rules behind each claim, and what was refused', () => {
    const { claims, refused } = explain(
      report({
        lang: 'en',
        title: 'Armenia says Azerbaijan shelled Sotk',
        content: 'A war in 2020 killed thousands of soldiers on both sides.',
      }),
    )
    expect(claims[0]?.because).toEqual(['shelling: "shelled"', 'said by "armenia says" (says)'])
    expect(refused[0]).toContain('told of 2020')
  })
})
