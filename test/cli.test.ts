import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const PROGRAM = join(import.meta.dirname, '../dist/src/cli.js')

/** Runs a command of the program as a person would: a real process, its own standard input and output. */
const run = (words: readonly string[], input: string): Promise<{ code: number | null; lines: unknown[]; complaints: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...words])
    let output = ''
    let complaints = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (complaints += chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const lines = output.split('\n').filter((line) => line !== '')
      resolve({ code, lines: lines.map((line) => JSON.parse(line)), complaints })
    })
    child.stdin.end(input)
  })

const report = {
  id: 'r1',
  feed: 'https://yerevan-wire.example/rss',
  guid: 'r1',
  lang: 'en',
  source: 'Yerevan Wire',
  origin: 'armenia',
  published: '2022-09-13T08:20:00Z',
  url: 'https://yerevan-wire.example/r1',
  title: 'At least 49 Armenian soldiers killed, Pashinyan tells parliament',
  summary: '',
}
const lines = (...values: unknown[]) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n')

describe('read', () => {
  it('answers claims with their evidence, and garbage in its place', async () => {
    const { code, lines: answers } = await run(['read'], lines(report, '{"half', { ...report, id: 2, published: 'soon' }))
    expect(code).toBe(0)
    expect(answers).toEqual([
      {
        id: 'r1',
        relevant: true,
        lang: 'en',
        claims: [
          expect.objectContaining({
            kind: 'casualties',
            claimant: 'armenia',
            side: 'armenia',
            killed: 49,
            exact: { killed: false },
          }),
        ],
      },
      { line: 2, error: 'the line is not JSON' },
      { line: 3, error: '"published" must be an ISO 8601 time' },
    ])
  })

  it('shows with --explain what made a claim', async () => {
    const { lines: answers } = await run(['read', '--explain'], lines(report))
    expect(answers).toEqual([
      expect.objectContaining({ claims: [expect.objectContaining({ because: expect.arrayContaining([expect.any(String)]) })] }),
    ])
  })

  it('ends well on no input at all', async () => {
    expect(await run(['read'], '')).toEqual({ code: 0, lines: [], complaints: '' })
  })

  it('refuses an option it does not know in one sentence', async () => {
    expect(await run(['read', '--explane'], '')).toEqual({
      code: 1,
      lines: [],
      complaints: "read does not know '--explane'; it takes --explain.\n",
    })
  })
})

describe('replay', () => {
  it('tells a toll once, and knows a repeat and an unreadable line', async () => {
    const again = {
      ...report,
      id: 'r2',
      feed: 'https://other.example/rss',
      guid: 'r2',
      url: 'https://other.example/r2',
      source: 'Other',
    }
    const { code, lines: answers } = await run(['replay'], lines(report, '[]', again))
    expect(code).toBe(0)
    const status = { phase: 'none', perSide: { armenia: null, azerbaijan: null }, toll: { armenia: 49, azerbaijan: null } }
    expect(answers).toEqual([
      { id: 'r1', report: 'new', changes: [expect.objectContaining({ kind: 'casualties', killed: 49, novelty: 'new' })], status },
      { line: 2, error: 'a report is a JSON object' },
      { id: 'r2', report: 'new', changes: [], status },
    ])
  })

  it('takes claims as given, apart from the text', async () => {
    const claims = [
      {
        kind: 'ceasefire',
        claimant: 'russia',
        stance: 'asserts',
        phase: 'agreed',
        effective: '2022-09-13T06:00:00Z',
        brokers: ['russia'],
      },
    ]
    const { lines: answers } = await run(
      ['replay', '--claims', 'given'],
      lines({ ...report, title: 'Words that say nothing', claims }),
    )
    expect(answers).toEqual([
      expect.objectContaining({
        changes: [expect.objectContaining({ ...claims[0], novelty: 'new' })],
        status: expect.objectContaining({ phase: 'agreed' }),
      }),
    ])
  })
})

describe('parse', () => {
  it('answers the feed, or why it is none', async () => {
    const feed =
      '<rss version="2.0"><channel><title>A &amp;amp; B</title><item><title>Fire at Sotk</title><link>/1</link></item></channel></rss>'
    const document = (n: number, body: string) => ({
      n,
      contentType: 'text/xml',
      url: 'https://a.example/rss',
      base64: Buffer.from(body).toString('base64'),
    })
    const { code, lines: answers } = await run(['parse'], lines(document(1, feed), document(2, '<html><body>Sorry'), { n: 3 }))
    expect(code).toBe(0)
    expect(answers).toEqual([
      {
        n: 1,
        ok: true,
        feed: {
          title: 'A & B',
          link: null,
          description: null,
          language: null,
          items: [expect.objectContaining({ title: 'Fire at Sotk', link: 'https://a.example/1', published: null })],
        },
      },
      { n: 2, ok: false, error: expect.any(String) },
      { line: 3, error: '"base64" is missing or of the wrong type' },
    ])
  })
})

it('an unknown command is named, with those there are', async () => {
  expect(await run(['reed'], '')).toMatchObject({
    code: 1,
    complaints: expect.stringContaining("There is no command 'reed'; there are read, replay"),
  })
})
