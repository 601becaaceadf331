import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createFetcher } from '../../src/feeds/fetch.ts'
import type { Fetch, FetchedDocument, FetchResult } from '../../src/feeds/fetch-result.ts'
import {
  cut,
  drip,
  dripHeaders,
  endless,
  type FeedServer,
  gzipBomb,
  hugeHeader,
  noHttp,
  redirect,
  silent,
  startFeedServer,
} from '../fakes/feeds.ts'

const FEED = '<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title></channel></rss>'
const NOW = Date.parse('2022-09-13T12:00:00Z')

let server: FeedServer
let fetch: Fetch

beforeAll(async () => {
  server = await startFeedServer()
})
afterAll(() => server.close())
beforeEach(() => {
  fetch = fetcher({})
})

const fetcher = (options: { deadlineMs?: number; maxBytes?: number }): Fetch =>
  createFetcher({
    userAgent: 'CeasefireWatch (+https://example.org)',
    allowPrivate: new Set([server.host]),
    clock: () => NOW,
    ...options,
  })

const text = (result: FetchResult): string => (result.kind === 'document' ? result.bytes.toString() : JSON.stringify(result))
const problem = (result: FetchResult): string => (result.kind === 'problem' ? result.problem : result.kind)

describe('a feed that answers', () => {
  test('comes with its validators and how long it is fresh', async () => {
    const url = server.serve('/ok', {
      body: FEED,
      etag: '"v1"',
      lastModified: 'Tue, 13 Sep 2022 06:00:00 GMT',
      headers: { 'cache-control': 'public, max-age=300' },
    })
    const result = await fetch({ url })
    expect(result).toMatchObject({
      kind: 'document',
      url,
      movedTo: null,
      contentType: 'application/rss+xml; charset=utf-8',
      validators: { etag: '"v1"', lastModified: 'Tue, 13 Sep 2022 06:00:00 GMT' },
      freshFor: 300_000,
      cut: false,
    })
    expect(text(result)).toBe(FEED)
  })

  test('is asked with both validators and may say that nothing changed', async () => {
    const url = server.serve('/conditional', { body: FEED, etag: '"v1"', lastModified: 'Tue, 13 Sep 2022 06:00:00 GMT' })
    const { validators } = (await fetch({ url })) as FetchedDocument
    const again = await fetch({ url, validators })
    expect(again.kind).toBe('unchanged')
    expect(server.requests.at(-1)?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Tue, 13 Sep 2022 06:00:00 GMT',
    })
  })

  test('is never asked with an empty validator', async () => {
    await fetch({ url: server.serve('/plain', FEED), validators: { etag: null, lastModified: null } })
    expect(server.requests.at(-1)?.headers).not.toHaveProperty('if-none-match')
    expect(server.requests.at(-1)?.headers).not.toHaveProperty('if-modified-since')
  })

  test('learns who asks, by the name that the catalogue gives where it gives one', async () => {
    const url = server.serve('/agent', FEED)
    await fetch({ url })
    expect(server.requests.at(-1)?.headers['user-agent']).toBe('CeasefireWatch (+https://example.org)')
    await fetch({ url, userAgent: 'Mozilla/5.0' })
    expect(server.requests.at(-1)?.headers['user-agent']).toBe('Mozilla/5.0')
  })
})

describe('packed bodies', () => {
  const zip = (body: string | Uint8Array): Buffer => gzipSync(body)
  test.each([
    ['gzip', 'gzip', zip(FEED)],
    ['x-gzip', 'x-gzip', zip(FEED)],
    ['brotli', 'br', brotliCompressSync(FEED)],
    ['deflate in zlib format', 'deflate', deflateSync(FEED)],
    ['bare deflate', 'deflate', deflateRawSync(FEED)],
    ['two codings', 'gzip, br', brotliCompressSync(zip(FEED))],
    ['packed twice, declared once', 'gzip', zip(zip(FEED))],
    ['packed and not declared', undefined, zip(FEED)],
    ['declared and not packed', 'gzip', Buffer.from(FEED)],
    ['declared as brotli and not packed', 'br', Buffer.from(FEED)],
    ['an unknown coding and not packed', 'sdch', Buffer.from(FEED)],
  ])('%s', async (_, encoding, body) => {
    const headers: Record<string, string> = encoding === undefined ? {} : { 'content-encoding': encoding }
    expect(text(await fetch({ url: server.serve('/packed', { body, headers }) }))).toBe(FEED)
  })

  test('cut in the middle: what came before is kept, and said to be cut', async () => {
    const long =
      FEED + '<!-- quiet along the line of contact -->'.repeat(50) + Array.from({ length: 5_000 }, (_, n) => n * 7919).join()
    const body = zip(long)
    const result = await fetch({
      url: server.serve('/cut-gzip', cut(body.subarray(0, body.length / 2), { 'content-encoding': 'gzip' })),
    })
    expect(result).toMatchObject({ kind: 'document', cut: true })
    expect(long.startsWith(text(result))).toBe(true)
    expect(text(result).length).toBeGreaterThan(1_000)
  })

  test.each([
    ['gzip', Buffer.from([0x1f, 0x8b, 9, 9, 9, 9])],
    ['br', Buffer.from([0xff, 0xff, 0xff])],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
  ])('rubbish under %s is unreadable', async (encoding, body) => {
    expect(problem(await fetch({ url: server.serve('/rubbish', { body, headers: { 'content-encoding': encoding } }) }))).toBe(
      'unreadable',
    )
  })
})

describe('redirects', () => {
  test.each([301, 308])('%i: the feed moved for good', async (status) => {
    const target = server.serve('/new-home', FEED)
    const result = await fetch({ url: server.serve('/old-home', redirect('/new-home', status)) })
    expect(result).toMatchObject({ kind: 'document', url: target, movedTo: target })
  })

  test.each([302, 303, 307])('%i: the feed did not move', async (status) => {
    const target = server.serve('/elsewhere', FEED)
    const result = await fetch({ url: server.serve('/here', redirect('/elsewhere', status)) })
    expect(result).toMatchObject({ kind: 'document', url: target, movedTo: null })
  })

  test('only the permanent steps before a temporary one count', async () => {
    server.serve('/third', FEED)
    const second = server.serve('/second', redirect('/third', 302))
    const result = await fetch({ url: server.serve('/first', redirect('/second', 301)) })
    expect(result).toMatchObject({ kind: 'document', movedTo: second })
  })

  test('five are followed, a sixth is not', async () => {
    for (let step = 1; step < 6; step++) server.serve(`/chain-${step}`, redirect(`/chain-${step + 1}`))
    server.serve('/chain-6', FEED)
    expect((await fetch({ url: `${server.origin}/chain-1` })).kind).toBe('document')
    server.serve('/chain-0', redirect('/chain-1'))
    expect(problem(await fetch({ url: `${server.origin}/chain-0` }))).toBe('too-many-redirects')
  })

  test('a circle ends when it closes', async () => {
    server.serve('/round', redirect('/about'))
    const before = server.requests.length
    expect(problem(await fetch({ url: server.serve('/about', redirect('/round')) }))).toBe('too-many-redirects')
    expect(server.requests.length - before).toBe(2)
  })

  test('a login page is no feed and no move', async () => {
    server.serve('/hotel/login', { body: '<html>Room number?</html>', contentType: 'text/html' })
    expect(problem(await fetch({ url: server.serve('/captured', redirect('/hotel/login', 301)) }))).toBe('login')
  })

  test.each(['file:///etc/passwd', 'ftp://example.org/feed', 'javascript:alert(1)', 'http://'])('never to %s', async (target) => {
    expect(problem(await fetch({ url: server.serve('/away', redirect(target)) }))).toBe('bad-address')
  })
})

describe('what a server refuses', () => {
  const status = (code: number, headers: Record<string, string> = {}, body = 'no') =>
    server.serve('/refuses', { body, status: code, headers, contentType: 'text/html' })

  test.each([
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'gone'],
    [204, 'empty'],
    [304, 'unexpected-status'],
    [418, 'unexpected-status'],
    [500, 'server-error'],
    [502, 'server-error'],
  ])('%i is %s', async (code, expected) => {
    expect(await fetch({ url: status(code) })).toMatchObject({ kind: 'problem', problem: expected, status: code, answered: true })
  })

  test.each([
    [429, '120', 'rate-limited', 120_000],
    [429, 'Tue, 13 Sep 2022 12:10:00 GMT', 'rate-limited', 600_000],
    [503, '99999999', 'unavailable', 6 * 3_600_000],
    [503, 'soon', 'unavailable', null],
  ])('%i with Retry-After %s', async (code, value, expected, wait) => {
    expect(await fetch({ url: status(code, { 'retry-after': value }) })).toMatchObject({ problem: expected, retryAfter: wait })
  })

  test('a challenge is told from a broken feed', async () => {
    expect(problem(await fetch({ url: status(403, { 'cf-mitigated': 'challenge' }) }))).toBe('challenge')
    expect(problem(await fetch({ url: status(503, {}, '<title>Just a moment...</title>') }))).toBe('challenge')
    expect(problem(await fetch({ url: status(403, { server: 'ddos-guard' }, '<html>DDoS-Guard</html>') }))).toBe('challenge')
  })

  test('an empty body', async () => {
    expect(problem(await fetch({ url: server.serve('/nothing', '') }))).toBe('empty')
  })
})

describe('hostile servers', () => {
  test('an endless body stops at the cap', async () => {
    expect(problem(await fetcher({ maxBytes: 300_000 })({ url: server.serve('/endless', endless) }))).toBe('too-large')
  })
  test('a body announced too large is not read', async () => {
    const body = 'x'.repeat(2_000)
    expect(problem(await fetcher({ maxBytes: 1_000 })({ url: server.serve('/announced', body) }))).toBe('too-large')
  })
  test('a gzip bomb stops at the cap', async () => {
    expect(problem(await fetch({ url: server.serve('/bomb', gzipBomb) }))).toBe('too-large')
  })
  test('a dripping body, dripping headers and silence end at the deadline', async () => {
    const hasty = fetcher({ deadlineMs: 150 })
    expect(problem(await hasty({ url: server.serve('/drip-headers', dripHeaders) }))).toBe('timeout')
    expect(problem(await hasty({ url: server.serve('/drip', drip) }))).toBe('timeout')
    expect(problem(await hasty({ url: server.serve('/silent', silent) }))).toBe('timeout')
  })
  test('a connection cut in the body leaves what came before', async () => {
    const result = await fetch({ url: server.serve('/cut', cut(FEED)) })
    expect(result).toMatchObject({ kind: 'document', cut: true })
    expect(text(result)).toBe(FEED)
  })
  test('huge headers and what is no HTTP', async () => {
    expect(problem(await fetch({ url: server.serve('/huge', hugeHeader) }))).toBe('bad-answer')
    expect(problem(await fetch({ url: server.serve('/ssh', noHttp) }))).toBe('bad-answer')
  })
  test('an answer that switches protocols', async () => {
    const url = server.serve('/switch', (request) =>
      request.socket.end('HTTP/1.1 101 Switch\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nx'),
    )
    expect(problem(await fetch({ url }))).toBe('bad-answer')
  })
  test('any bytes at all', async () => {
    const heads = ['', 'HTTP/1.1 200 OK\r\n', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n', 'HTTP/1.1 301 X\r\nLocation: ']
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), async (head, bytes) => {
        const url = server.serve('/bytes', (request) => request.socket.end(Buffer.concat([Buffer.from(head), bytes])))
        expect(['problem', 'document']).toContain((await fetch({ url })).kind)
      }),
    )
  })
  test('nobody there', async () => {
    const gone = await startFeedServer()
    await gone.close()
    const open = createFetcher({ userAgent: 'test', allowPrivate: new Set([gone.host]) })
    expect(await open({ url: `${gone.origin}/feed` })).toMatchObject({ problem: 'unreachable', answered: false })
  })
  test('being stopped', async () => {
    const stop = new AbortController()
    const fetching = fetch({ url: server.serve('/held', silent), signal: stop.signal })
    stop.abort()
    expect(problem(await fetching)).toBe('stopped')
    expect(problem(await fetch({ url: server.serve('/never-asked', FEED), signal: stop.signal }))).toBe('stopped')
    expect(server.requests.some((request) => request.path === '/never-asked')).toBe(false)
  })
  test('after all of it no connection is left open', async () => {
    await expect.poll(() => server.openSockets()).toBe(0)
  })
})
