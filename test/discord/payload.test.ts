import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Message } from '../../src/delivery/sender.ts'
import { createBody, editBody, postEmbed, statusEmbed } from '../../src/discord/payload.ts'
import type { Post, RichText, Run, StatusPost } from '../../src/model.ts'
import { checkMessage } from '../fakes/discord/message-rules.ts'

const ROLE = '200000000000000003'
const NONCE = 'n'.repeat(25)

const SHELLING: Post = {
  language: 'en',
  direction: 'ltr',
  severity: 'flash',
  topic: 'shelling',
  headline: 'Jermuk, Goris, Kapan shelled by Azerbaijan with artillery, Armenia says. Azerbaijan denies it.',
  title: 'Shelling of Jermuk, Goris, Kapan',
  lines: [
    [{ strong: 'Armenia' }, ' (defence ministry): artillery fire since ', { time: '2022-09-12T20:05:00Z', style: 'moment' }, '.'],
    [{ strong: 'Azerbaijan' }, ' (defence ministry): denies it.'],
  ],
  evidenceTitle: 'Evidence',
  evidence: [
    {
      quote: 'The fire goes on.',
      attribution: ['Armenpress, ', { link: 'armenpress.am', url: 'https://armenpress.am/eng/news/(1)' }],
    },
  ],
  status: ['Status: violated, says Armenia'],
  footer: '1 independent origin · a-7f3k2m',
  at: '2022-09-13T02:10:00Z',
}
const message = (post: Partial<Post>, rest: Partial<Message> = {}): Message => ({
  kind: 'alert',
  post: { ...SHELLING, ...post },
  mention: null,
  silent: false,
  ...rest,
})
const described = (post: Partial<Post>): string => postEmbed({ ...SHELLING, ...post }).description ?? ''

test('an alert as people see it', () => {
  expect(createBody(message({}), NONCE)).toEqual({
    content: 'Jermuk, Goris, Kapan shelled by Azerbaijan with artillery, Armenia says. Azerbaijan denies it.',
    embeds: [
      {
        color: 0xd92d20,
        title: 'Shelling of Jermuk, Goris, Kapan',
        description: [
          '**Armenia** (defence ministry): artillery fire since <t:1663013100:f>.',
          '**Azerbaijan** (defence ministry): denies it.',
          '',
          '*Evidence*',
          '“The fire goes on.” — Armenpress, [armenpress.am](https://armenpress.am/eng/news/%281%29)',
          '',
          'Status: violated, says Armenia',
        ].join('\n'),
        footer: { text: '1 independent origin · a-7f3k2m' },
        timestamp: '2022-09-13T02:10:00.000Z',
      },
    ],
    nonce: NONCE,
    enforce_nonce: true,
    allowed_mentions: { parse: [] },
  })
})

describe('pings', () => {
  test('a role is named at the end, within the 180, and is the only thing that may ping', () => {
    const body = createBody(message({ headline: 'x'.repeat(400) }, { mention: ROLE }), NONCE)
    expect(body.content).toMatch(new RegExp(`… <@&${ROLE}>$`))
    expect(body.content).toHaveLength(180)
    expect(body.allowed_mentions).toEqual({ parse: [], roles: [ROLE] })
  })

  test('an edit pings nobody, whatever it names', () => {
    expect(editBody(message({}, { mention: ROLE })).allowed_mentions).toEqual({ parse: [] })
  })

  test('a note arrives without a sound', () => {
    expect(createBody(message({}, { silent: true }), NONCE).flags).toBe(1 << 12)
  })
})

describe('what comes from feeds stays text', () => {
  test.each<[string, string, string]>([
    ['bold and small print', '**bold** __x__ ~~y~~', '\\*\\*bold\\*\\* \\_\\_x\\_\\_ \\~\\~y\\~\\~'],
    ['a mention', '@everyone <@123> <@&9>', '\\@everyone \\<\\@123\\> \\<\\@&9\\>'],
    ['a spoiler and code', '||x|| `y`', '\\|\\|x\\|\\| \\`y\\`'],
    ['a masked link', '[Armenpress](https://evil.example)', '\\[Armenpress\\](https\\://evil.example)'],
    ['a heading', '# Ceasefire', '\\# Ceasefire'],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '1. one', '1\\. one'],
    ['a quote of several lines', '>>> x', '\\>\\>\\> x'],
    ['a time', 'at <t:0:R>', 'at \\<t:0:R\\>'],
    ['reordering', 'a\u202Eb\u2066c', 'abc'],
    ['hiding', 'a\u200Bb\u00ADc\u{E0041}', 'abc'],
    ['new lines', 'one\n# two', 'one # two'],
    ['a clock stays as it is', '13 Sep 10:00, 9/11 - no', '13 Sep 10:00, 9/11 - no'],
  ])('%s', (_what, text, shown) => {
    expect(described({ lines: [[text]], evidence: [], status: [] })).toBe(shown)
  })

  test('a lock screen shows no backslashes: markup is left out', () => {
    const { content } = createBody(message({ headline: '# **Ceasefire** @everyone https://evil.example discord.gg/abc' }), NONCE)
    expect(content).toBe('Ceasefire everyone https evil.example /abc')
  })

  test('only web addresses become links', () => {
    const link = (url: string) => described({ lines: [[{ link: 'here', url }]], evidence: [], status: [] })
    expect(link('https://a.example/x y)_*')).toBe('[here](https://a.example/x%20y%29%5F%2A)')
    expect(link('javascript:alert(1)')).toBe('here')
    expect(link(`https://a.example/${'x'.repeat(700)}`)).toBe('here')
  })
})

test('words written from right to left change places with nothing around them', () => {
  const persian = 'باکو تکذیب کرد'
  const evidence = [{ quote: persian, attribution: ['خبرگزاری ارس (Persian)'] }]
  const losses = 'Armenia: 49 killed (“49 جنديا على الأقل”)'
  expect(described({ lines: [[losses]], evidence, status: [] })).toBe(
    'Armenia: 49 killed (“\u206849 جنديا على الأقل\u2069”)\n\n*Evidence*\n“\u2068باکو تکذیب کرد\u2069” — خبرگزاری ارس (Persian)',
  )
  expect(createBody(message({ headline: losses }), NONCE).content).toBe('Armenia: 49 killed (“\u206849 جنديا على الأقل\u2069”)')
})

describe('too long', () => {
  test('lines and quotes are cut at a word, the status and the alert id stay', () => {
    const post = {
      title: 'Shelling '.repeat(100),
      lines: Array(40).fill([{ strong: 'Armenia' }, ` says ${'that the fire goes on '.repeat(60)}`]) as RichText[],
      evidence: Array(20).fill({ quote: 'The fire goes on. '.repeat(99), attribution: ['Armenpress'] }) as Post['evidence'],
      footer: `${'many origins '.repeat(999)}· a-7f3k2m`,
    }
    const embed = postEmbed({ ...SHELLING, ...post })
    expect(embed.title).toMatch(/Shelling…$/)
    expect(embed.description).toMatch(/\bfire goes…\n|\bthe fire…\n|goes on…\n|\bthat the…\n/)
    expect(embed.description).toMatch(/\n\nStatus: violated, says Armenia$/)
    expect(embed.description).toContain('*Evidence*')
    expect(embed.footer?.text).toMatch(/· a-7f3k2m$/)
  })

  test('a digest, which quotes nothing, has all the room for its lines', () => {
    const lines = Array.from({ length: 40 }, (_, n) => [`Line ${n + 1}: ${'the fire goes on '.repeat(5)}`])
    expect(described({ lines, evidence: [] })).toContain('Line 39:')
  })

  test('no mark is torn', () => {
    const description = described({ lines: [[{ strong: 'x '.repeat(2000) }]], evidence: [], status: [] })
    expect(description).toMatch(/^\*\*[x ]+…\*\*$/)
  })
})

/** The nastiest text: marks, controls, half characters, letters of three bytes, right-to-left, very long words. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        '*',
        '_',
        '~~',
        '||',
        '`',
        '```',
        '[',
        '](',
        ')',
        '<@',
        '<@&',
        '>',
        '@everyone',
        '@here',
        'https://',
        '\\',
        '#',
        '- ',
        '-# ',
        '1. ',
        '\n',
        ' ',
        'x',
      ),
      { maxLength: 300 },
    )
    .map((parts) => parts.join('')),
  fc
    .array(
      fc.constantFrom(
        '\u202E',
        '\u2066',
        '\u200B',
        '\u200D',
        '\u00AD',
        '\uD83D',
        '\uDE00',
        'ա',
        'ə',
        'ю',
        'ع',
        '\u200C',
        '漢',
        '🇦🇲',
        'e\u0301',
      ),
      { maxLength: 300 },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '*'.repeat(9000),
    'ա'.repeat(9000),
    '漢 '.repeat(5000),
    '🙂'.repeat(3000),
    '\\'.repeat(5000),
    ' '.repeat(9000),
    '',
  ),
)
const instants = fc.constantFrom('2022-09-13T06:00:00Z', 'never', '')
const run: fc.Arbitrary<Run> = fc.oneof(
  nasty,
  nasty.map((strong) => ({ strong })),
  nasty.map((struck) => ({ struck })),
  nasty.map((emphasis) => ({ emphasis })),
  fc.record({ time: instants, style: fc.constantFrom('clock', 'date', 'moment', 'relative') }),
  fc.record({
    link: nasty,
    url: fc.oneof(
      fc.webUrl(),
      nasty,
      nasty.map((tail) => `https://a.example/${tail}`),
    ),
  }),
)
const rich = fc.array(run, { maxLength: 6 })
const posts: fc.Arbitrary<Post> = fc.record({
  language: fc.constantFrom('en', 'ru', 'hy'),
  direction: fc.constant('ltr'),
  severity: fc.constantFrom('flash', 'notice', 'note'),
  topic: fc.constantFrom('ceasefire', 'shelling', 'losses'),
  headline: nasty,
  title: nasty,
  lines: fc.array(rich, { maxLength: 12 }),
  evidenceTitle: nasty,
  evidence: fc.array(fc.record({ quote: nasty, attribution: rich }), { maxLength: 6 }),
  status: rich,
  footer: nasty,
  at: instants,
})

describe('whatever a feed may hold', () => {
  test('every payload passes Discord’s validation and our budgets', () => {
    fc.assert(
      fc.property(posts, fc.option(fc.constant(ROLE)), fc.boolean(), (post, mention, silent) => {
        const body = createBody({ kind: 'alert', post, mention, silent }, NONCE)
        checkMessage({ ...body })
        checkMessage({ ...editBody({ kind: 'alert', post, mention, silent }) }, { edit: true, webhook: false, files: 0 })
        const [embed] = body.embeds ?? []
        expect((body.content ?? '').length).toBeLessThanOrEqual(180)
        expect(Buffer.byteLength(`${embed?.title ?? ''}${embed?.description}${embed?.footer?.text ?? ''}`)).toBeLessThanOrEqual(
          10_000,
        )
      }),
      { numRuns: 200 },
    )
  })

  test('every status passes too', () => {
    const statuses: fc.Arbitrary<StatusPost> = fc.record({
      language: fc.constant('en'),
      direction: fc.constant('ltr'),
      title: nasty,
      lines: fc.array(rich, { maxLength: 30 }),
    })
    fc.assert(fc.property(statuses, (status) => checkMessage({ embeds: [statusEmbed(status)] })))
  })

  test('plain text stays plain: nothing unescaped formats, pings, links, reorders or hides', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 4 }), (texts) => {
        const description = described({ lines: texts.map((text) => [text]), evidence: [], status: [] })
        const unescaped = description.replace(/\\[^0-9A-Za-z\s]/g, 'escaped')
        expect(unescaped).not.toMatch(/[*_~`|<>[\]@\\]|:\/\//)
        expect(unescaped).not.toMatch(/^\s*([-+#]|\d+[.)])/m)
        // Quotations in a script from right to left stand in isolates of ours, each closed.
        const isolate = /\u2068([^\u2068\u2069]*)\u2069/gu
        const ordered = description.replace(isolate, '$1').replace(isolate, '$1')
        expect(ordered.replace(/\n|(?<=\p{Script=Arabic})\u200C/gu, '')).not.toMatch(/[\p{C}\p{Default_Ignorable_Code_Point}]/u)
      }),
      { numRuns: 200 },
    )
  })
})
