import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/feeds/decode.ts'

const LIMIT = 1_000_000

/** An XML document that declares `declared` and whose bytes are in `encoding`. */
const document = (text: string, encoding: string, declared: string | null): Uint8Array =>
  iconv.encode(`<?xml version="1.0"${declared ? ` encoding="${declared}"` : ''}?><rss><title>${text}</title></rss>`, encoding)

const titleOf = (bytes: Uint8Array, contentType: string | null = null): string | undefined =>
  /<title>(.*)<\/title>/s.exec(decode(bytes, contentType, LIMIT).text)?.[1]

describe('bytes become text', () => {
  const CHARSETS: readonly (readonly [encoding: string, text: string])[] = [
    ['windows-1251', 'Перемирие «вступило»'],
    ['koi8-r', 'Перемирие вступило'],
    ['koi8-u', 'Перемир’я'.replace('’', '"')],
    ['iso-8859-5', 'Перемирие'],
    ['windows-1254', 'Ateşkes “başladı”'],
    ['iso-8859-9', 'Ateşkes başladı'],
    ['windows-1252', '“Trêve” – c’est fini'],
    ['iso-8859-1', 'Trêve'],
    ['windows-1256', 'وقف إطلاق النار'],
    ['windows-1253', 'Εκεχειρία'],
    ['armscii8', 'Հրադադար'],
    ['gb2312', '停火'],
    ['shift_jis', '停戦'],
    ['euc-kr', '휴전'],
    ['big5', '停火'],
  ]
  it.each(CHARSETS)('of %s, as the document declares it', (encoding, text) => {
    expect(titleOf(document(text, encoding, encoding))).toBe(text)
  })

  it.each(CHARSETS)('of %s, as the server declares it', (encoding, text) => {
    expect(titleOf(document(text, encoding, null), `application/rss+xml; charset="${encoding.toUpperCase()}"`)).toBe(text)
  })

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('of %s, with a mark and without', (encoding) => {
    expect(titleOf(document('Հրադադար', encoding, encoding))).toBe('Հրադադար')
    expect(titleOf(iconv.encode('\ufeff<rss><title>Հրադադար</title></rss>', encoding))).toBe('Հրադադար')
  })

  it("keeps the quotes and dashes of windows-1252, which Node's own decoder loses", () => {
    expect(titleOf(document('“Trêve” – 5 €', 'windows-1252', 'iso-8859-1'))).toBe('“Trêve” – 5 €')
  })

  it('by an HTML meta where nothing else says', () => {
    const page = iconv.encode('<html><meta charset="windows-1251"><title>Стоп</title>', 'windows-1251')
    expect(decode(page, 'text/html', LIMIT).text).toContain('Стоп')
  })
})

describe('what is declared does not always hold', () => {
  it('valid UTF-8 wins over every declaration', () => {
    expect(titleOf(document('Перемирие', 'utf-8', 'windows-1251'), 'text/xml; charset=koi8-r')).toBe('Перемирие')
  })

  it('the server wins over the document', () => {
    expect(titleOf(document('Перемирие', 'windows-1251', 'iso-8859-1'), 'text/xml; charset=windows-1251')).toBe('Перемирие')
  })

  it('Cyrillic that claims to be UTF-8 is read as windows-1251, accents as windows-1252', () => {
    expect(titleOf(document('Перемирие вступило в силу', 'windows-1251', 'utf-8'))).toBe('Перемирие вступило в силу')
    expect(titleOf(document('Trêve violée', 'windows-1252', 'utf-8'))).toBe('Trêve violée')
  })

  it('a charset that nobody knows is passed over', () => {
    for (const nonsense of ['x-nonsense', 'constructor', 'base64', 'utf-99'])
      expect(titleOf(document('Trêve', 'windows-1252', nonsense))).toBe('Trêve')
  })

  it('Turkish and KOI8-R are told from their neighbours', () => {
    expect(titleOf(document('Ateşkes yürürlüğe girdi', 'windows-1254', 'utf-8'))).toBe('Ateşkes yürürlüğe girdi')
    expect(titleOf(document('Перемирие вступило в силу', 'koi8-r', null))).toBe('Перемирие вступило в силу')
  })

  it('a few stray bytes do not make UTF-8 another charset', () => {
    const pasted = Buffer.concat([
      Buffer.from('<title>Հրադադարը պահպանվում է '),
      Buffer.from([0x93, 0x41, 0x94]),
      Buffer.from('</title>'),
    ])
    expect(titleOf(pasted)).toBe('Հրադադարը պահպանվում է “A”')
    const halved = Buffer.concat([Buffer.from('<title>Հրադադար').subarray(0, -1), Buffer.from('</title>')])
    expect(titleOf(halved)).toBe('Հրադադա')
  })
})

describe('what XML forbids is dropped', () => {
  it('control characters, noncharacters, half surrogates', () => {
    expect(titleOf(document('a\u0000b\u0008c\ufdd0d\uffffe', 'utf-8', null))).toBe('abcde')
    expect(decode(Buffer.from('<\0a\0\x3d\xd8>\0', 'latin1'), null, LIMIT).text).toBe('<a>')
  })

  it("but controls that are windows-1252's letters become those", () => {
    expect(titleOf(document('don\u0092t', 'utf-8', null))).toBe('don’t')
  })
})

it('gives text for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), (bytes, contentType) => {
      if (bytes[0] === 0x1f && bytes[1] === 0x8b) return
      expect(typeof decode(bytes, contentType, LIMIT).text).toBe('string')
    }),
  )
})
