import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalAddress } from '../../src/feeds/address.ts'

describe('spellings of one page', () => {
  test.each([
    'https://armenpress.am/en/article/1',
    'http://armenpress.am/en/article/1',
    'HTTPS://WWW.Armenpress.AM/en/article/1',
    'https://m.armenpress.am/en/article/1/',
    'https://amp.armenpress.am/en/article/1',
    'https://armenpress.am/en/article/1/amp',
    'https://armenpress.am/en/article/1/amp/',
    'https://armenpress.am/en/article/1?amp=1',
    'https://armenpress.am/en/article/1#comments',
    'https://armenpress.am:443/en/article/1',
    'https://armenpress.am./en/article/1',
    'https://armenpress.am/en/article/1?utm_source=rss&utm_medium=feed&fbclid=x',
    'https://armenpress.am/en/article/1?from=rss&ref=home',
    '//armenpress.am/en/article/1',
    'armenpress.am/en/article/1',
    '  https://armenpress.am/en/article/1\n',
  ])('%s', (spelling) => {
    expect(canonicalAddress(spelling)).toBe('armenpress.am/en/article/1')
  })

  test('an escaped letter is the letter', () => {
    expect(canonicalAddress('https://lenta.ru/армения')).toBe(
      canonicalAddress('https://lenta.ru/%d0%b0%d1%80%d0%bc%d0%b5%d0%bd%d0%b8%d1%8f'),
    )
  })
})

describe('different pages stay different', () => {
  test.each([
    ['https://example.am/news?id=1', 'example.am/news?id=1'],
    ['https://example.am/news?id=1&utm_source=x&page=2', 'example.am/news?id=1&page=2'],
    ['https://example.am/news?from=2022-09-13', 'example.am/news?from=2022-09-13'],
    ['https://example.am/Camp', 'example.am/Camp'],
    ['https://eng.example.am/', 'eng.example.am'],
    ['http://127.0.0.1:8080/feed', '127.0.0.1:8080/feed'],
    ['http://[::1]:8080/feed/', '[::1]:8080/feed'],
    ['localhost:8080/Feed/', 'localhost:8080/Feed'],
    ['https://m.am/x', 'm.am/x'],
  ])('%s', (spelling, canonical) => {
    expect(canonicalAddress(spelling)).toBe(canonical)
  })
})

test.each([
  '',
  'not an address',
  'tag:example.am,2022:1',
  'urn:uuid:5',
  'http://',
  'javascript:alert(1)',
  '1.2',
  'http://[',
  'Baku. Yerevan.',
])('no web address comes back trimmed: %j', (text) => expect(canonicalAddress(` ${text} `)).toBe(text))

test('canonical is canonical already, and nothing throws', () => {
  const addresses = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'xsmall' }),
    fc.string(),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(addresses, (address) => {
      const once = canonicalAddress(address)
      expect(canonicalAddress(once)).toBe(once)
    }),
    { numRuns: 300 },
  )
})
