import type { LookupAddress } from 'node:dns'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFetcher } from '../../src/feeds/fetch.ts'
import type { FetchResult } from '../../src/feeds/fetch-result.ts'
import { createGuard, refusalOf } from '../../src/feeds/guard.ts'
import { type FeedServer, redirect, startFeedServer } from '../fakes/feeds.ts'

describe('addresses of the inside', () => {
  test.each([
    ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.1.1'],
    ...['100.64.0.1', '100.127.255.255', '192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '192.88.99.1'],
    ...['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', 'fe80::1', 'fe80::1%eth0', 'fec0::1'],
    ...['fc00::1', 'fd12:3456::1', 'ff02::1', '2001::1', '2001:db8::1', '2002:7f00:1::', '2002:808:808::', '3fff::1', '100::1'],
    ...['64:ff9b::127.0.0.1', '64:ff9b::a00:1', '64:ff9b:1::1', 'not an address', ''],
  ])('%s is refused', (address) => expect(refusalOf(address)).toBe('inside'))

  test.each([
    '169.254.169.254',
    '169.254.170.2',
    '100.100.100.200',
    'fd00:ec2::254',
    '::ffff:169.254.169.254',
    '64:ff9b::169.254.169.254',
  ])('%s is a metadata address', (address) => expect(refusalOf(address)).toBe('metadata'))

  test.each([
    '8.8.8.8',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '192.0.1.1',
    '2a00:1450::1',
    '2606:4700::1111',
    '64:ff9b::8.8.8.8',
  ])('%s is outside', (address) => expect(refusalOf(address)).toBeNull())
})

describe('an address before any request', () => {
  const guard = createGuard({ allowPrivate: new Set(['127.0.0.1:8081', 'Feeds.lan:80', '[0:0::1]:8081', '169.254.169.254:80']) })
  const judged = (url: string) => guard.refuse(new URL(url))?.refusal ?? null

  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://１２７.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://feeds.localhost/',
    'https://127.0.0.1:8082/',
  ])('%s is refused, however it is written', (url) => expect(judged(url)).toBe('inside'))

  test.each([
    'http://169.254.169.254/latest',
    'http://metadata.google.internal/',
    'http://Metadata.Google.Internal./',
    'http://[fd00:ec2::254]/',
  ])('%s is refused even where the operator opened it', (url) => expect(judged(url)).toBe('metadata'))

  test.each(['http://example.am:25/', 'https://8.8.8.8:53/', 'http://example.am:22/'])('%s is no web server', (url) => {
    expect(judged(url)).toBe('port')
  })

  test.each([
    'http://127.0.0.1:8081/feed',
    'http://[::1]:8081/feed',
    'http://feeds.lan/feed',
    'https://armenpress.am/',
    'http://example.am:8080/',
  ])('%s may be asked', (url) => expect(judged(url)).toBeNull())
})

describe('names that lead inside', () => {
  let server: FeedServer
  let port: string
  const reached = (): number => server.requests.length
  const at = (address: string): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })
  const problem = (result: FetchResult): string => (result.kind === 'problem' ? result.problem : result.kind)

  beforeAll(async () => {
    server = await startFeedServer()
    port = server.host.split(':')[1] ?? ''
    server.serve('/feed', '<rss/>')
  })
  afterAll(() => server.close())

  const fetcherThatFinds = (answers: Readonly<Record<string, readonly (readonly string[])[]>>, allowed: readonly string[] = []) => {
    const asked = new Map<string, number>()
    return createFetcher({
      userAgent: 'test',
      allowPrivate: new Set(allowed),
      deadlineMs: 2_000,
      resolve: (host, answer) => {
        const times = asked.get(host) ?? 0
        asked.set(host, times + 1)
        const found = answers[host]?.[Math.min(times, (answers[host]?.length ?? 1) - 1)] ?? []
        answer(null, found.map(at))
      },
    })
  }

  test('a name that resolves inside is refused', async () => {
    const before = reached()
    const fetch = fetcherThatFinds({ 'inside.example': [['127.0.0.1']], 'mixed.example': [['93.184.216.34', '127.0.0.1']] })
    expect(problem(await fetch({ url: `http://inside.example:${port}/feed` }))).toBe('refused-address')
    expect(problem(await fetch({ url: `http://mixed.example:${port}/feed` }))).toBe('refused-address')
    expect(reached()).toBe(before)
  })

  test('a name that resolves to nothing is not found', async () => {
    expect(problem(await fetcherThatFinds({})({ url: 'http://nobody.example/feed' }))).toBe('name-not-found')
  })

  test('a name that changes its answer between redirects is refused at the hop that leads inside', async () => {
    const fetch = fetcherThatFinds({ 'open.example': [['127.0.0.1']], 'rebinding.example': [['127.0.0.1']] }, [
      `open.example:${port}`,
    ])
    server.serve('/away', redirect(`http://rebinding.example:${port}/feed`))
    const before = reached()
    expect(problem(await fetch({ url: `http://open.example:${port}/away` }))).toBe('refused-address')
    expect(reached()).toBe(before + 1)
  })

  test.each([
    'http://127.0.0.1:1/',
    'http://2130706433/',
    'http://[::ffff:127.0.0.1]/',
    'http://localhost/',
    'http://169.254.169.254/',
  ])('a redirect to %s is refused', async (target) => {
    const fetch = createFetcher({ userAgent: 'test', allowPrivate: new Set([server.host]) })
    expect(problem(await fetch({ url: server.serve('/inward', redirect(target)) }))).toBe('refused-address')
  })

  test('an open pair opens that port only', async () => {
    const other: Server = createServer((_, response) => response.end('secret'))
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
    const otherPort = (other.address() as AddressInfo).port
    const fetch = createFetcher({ userAgent: 'test', allowPrivate: new Set([server.host]) })
    expect((await fetch({ url: `${server.origin}/feed` })).kind).toBe('document')
    expect(problem(await fetch({ url: `http://127.0.0.1:${otherPort}/` }))).toBe('refused-address')
    await new Promise((closed) => other.close(closed))
  })

  test('a socket that ends up inside is dropped whatever the lookup said', async () => {
    // The first answer is judged; what the connection then meets is played by a lookup that hands over another address.
    let calls = 0
    const sly: LookupAddress = {
      get address() {
        calls += 1
        return calls === 1 ? '93.184.216.34' : '127.0.0.1'
      },
      family: 4,
    }
    const fetch = createFetcher({ userAgent: 'test', allowPrivate: new Set(), resolve: (_, answer) => answer(null, [sly]) })
    const before = reached()
    expect(problem(await fetch({ url: `http://sly.example:${port}/feed` }))).toBe('refused-address')
    expect(reached()).toBe(before)
  })
})

test('no spelling of an IPv4 address inside gets past as a literal', () => {
  const guard = createGuard({ allowPrivate: new Set() })
  const inside = fc
    .constantFrom([10, 8], [127, 8], [192 * 256 + 168, 16], [169 * 256 + 254, 16])
    .chain(([prefix = 0, bits = 8]) => fc.nat({ max: 2 ** (32 - bits) - 1 }).map((rest) => prefix * 2 ** (32 - bits) + rest))
  fc.assert(
    fc.property(inside, fc.constantFrom(10, 8, 16), (address, base) => {
      const written = base === 16 ? `0x${address.toString(16)}` : base === 8 ? `0${address.toString(8)}` : String(address)
      expect(guard.refuse(new URL(`http://${written}/`))).not.toBeNull()
    }),
  )
})
