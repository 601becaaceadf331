import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Post, Source } from '../../src/model.ts'
import { CLAIMANTS, OFFICES, PHASES, WEAPONS } from '../../src/model.ts'
import { clean } from '../../src/wording/clean.ts'
import { OUTPUT_LANGUAGES } from '../../src/wording/index.ts'
import { at, casualties, ceasefire, place, shelling, source } from './scenes.ts'
import { lines, plain, postOf } from './worded.ts'

/** What a feed may send to ping, format, link, reorder or hide. */
const NASTY = [
  '@everyone',
  'discord.gg/abc',
  'disc\u200Bord.gg/abc',
  '- list',
  '\u200B- 1. list',
  '1. list',
  '<@&123456789012345678>',
  '**bold** ~~gone~~ ||hidden||',
  '[click](https://evil.example)',
  '<t:1663056000:R>',
  '# heading\n> quote\n```code```',
  'a\u202Eb\u2066c\u200Bd\uFEFFe\u00ADf',
  'Z\u0335\u0336\u0337\u0338\u0339\u033A\u033B\u033C\u033D',
  '\u{1F1E6}\u{1F1F2}\u{E0067}\u{E007F}',
  '\uD800',
  'x'.repeat(5_000),
  'word '.repeat(2_000),
  '',
  ' \t\n\u00A0\u2003 ',
]
const nasty = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
)

const instants = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\.\d+/, ''))
const number = fc.option(fc.nat(1_000_000))
const places = fc.array(fc.oneof(fc.constantFrom('sotk', 'stepanakert'), nasty), { maxLength: 40 }).map((ids) => ids.map(place))

const shared = {
  claimant: fc.constantFrom(...CLAIMANTS),
  office: fc.option(fc.constantFrom(...OFFICES)),
  claimantName: fc.option(nasty),
  stance: fc.constantFrom('asserts' as const, 'denies' as const),
  evidence: nasty.map((text) => ({ field: 'content' as const, text, start: 0, end: text.length })),
}
const attacker = fc.constantFrom('armenia' as const, 'azerbaijan' as const, 'artsakh' as const, null)

const claims: fc.Arbitrary<Claim> = fc.oneof(
  fc
    .record({
      ...shared,
      phase: fc.constantFrom(...PHASES),
      accused: attacker,
      effective: fc.option(instants),
      brokers: fc.array(shared.claimant),
    })
    .map((fields) => ceasefire(fields)),
  fc
    .record({ ...shared, weapon: fc.constantFrom(...WEAPONS), attacker, ongoing: fc.boolean(), places })
    .map((fields) => shelling(fields)),
  fc
    .record({
      ...shared,
      killed: number,
      wounded: number,
      side: attacker,
      words: fc.option(nasty),
      places,
      civilian: fc.option(fc.boolean()),
    })
    .map((fields) => casualties(fields)),
)
const sources: fc.Arbitrary<Source> = fc
  .record({ outlet: nasty, url: nasty, published: instants })
  .map(({ outlet, url, published }) => source('Outlet', published, { outlet, url }))

const everyString = (post: Post): string[] => [
  post.headline,
  post.title,
  ...lines(post),
  ...post.evidence.flatMap(({ quote, attribution }) => [quote, plain(attribution)]),
]

describe('whatever a feed sends', () => {
  it('the headline is one line of at most 180 characters without markup, mentions, links or time codes', () => {
    fc.assert(
      fc.property(claims, sources, fc.constantFrom(...OUTPUT_LANGUAGES), (claim, from, language) => {
        const { headline } = postOf(claim, language, from)
        expect(headline.length).toBeGreaterThan(0)
        expect(headline.length).toBeLessThanOrEqual(180)
        expect(headline).not.toMatch(/^(-|\+|\d+[.)]) |discord\.gg/)
        expect(headline).not.toMatch(/[*_~`|<>[\]\\#@\n]|:\/\//)
      }),
      { numRuns: 500 },
    )
  })

  it('nothing invisible or reordering comes through, quotes stay within 300 characters, links are web addresses', () => {
    fc.assert(
      fc.property(claims, sources, fc.constantFrom(...OUTPUT_LANGUAGES), (claim, from, language) => {
        const post = postOf(claim, language, from)
        for (const text of everyString(post))
          expect(text).not.toMatch(/\p{Cc}|\u00AD|\u200B|\u200D|\u200E|\u200F|[\u202A-\u202E]|[\u2060-\u206F]|\uFEFF|undefined/u)
        for (const { quote, attribution } of post.evidence) {
          expect(quote.length).toBeLessThanOrEqual(300)
          for (const run of attribution) if (typeof run === 'object' && 'url' in run) expect(run.url).toMatch(/^https?:\/\//)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('the claimant stays in the headline, however long the names of the places are', () => {
    const names = Array.from({ length: 30 }, (_, n) => place(`A very long name of a village that nobody can pronounce ${n}`))
    for (const language of OUTPUT_LANGUAGES) {
      const { headline } = postOf(shelling({ claimant: 'armenia', attacker: 'azerbaijan', places: names }), language)
      expect(headline).toMatch(/Armenia|Армения/)
      expect(headline).toMatch(/\.$/)
    }
  })

  it('is cleaned in linear time', () => {
    const heap = '\u202E \u0300\u0301 **'.repeat(200_000)
    expect(clean(heap, 300).length).toBeLessThanOrEqual(300)
  })
})

describe('cleaning', () => {
  it.each([
    ['folds white space', 'a \n\t b\u00A0c', 'a b c'],
    ['drops bidi and zero-width marks', 'a\u202Eb\u200Bc', 'abc'],
    ['keeps the non-joiner that Persian is written with', 'می\u200Cشود', 'می\u200Cشود'],
    ['drops it anywhere else', 'ev\u200Cil', 'evil'],
    ['cuts at a word', 'one two three', 'one two…'],
  ])('%s', (_, text, cleaned) => {
    expect(clean(text, 11)).toBe(cleaned)
  })

  it('leaves a quoted sentence otherwise as it was', () => {
    const sentence = 'Ժամը 00:05-ից «հրետանային» կրակի տակ են Ջերմուկը, Գորիսը և Կապանը։'
    const claim = shelling({ claimant: 'armenia' }, sentence)
    expect(postOf(claim, 'en', source('Armenpress', at(13, '01:00'))).evidence[0]?.quote).toBe(sentence)
  })
})
