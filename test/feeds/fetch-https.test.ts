import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFetcher } from '../../src/feeds/fetch.ts'
import type { FetchResult } from '../../src/feeds/fetch-result.ts'
import { certificateFor } from '../fakes/certificate.ts'
import { type FeedServer, redirect, startFeedServer } from '../fakes/feeds.ts'

const FEED = '<rss version="2.0"><channel><title>Feed</title></channel></rss>'
const problem = (result: FetchResult): string => (result.kind === 'problem' ? result.problem : result.kind)
const loopback = (_: string, answer: (error: null, addresses: { address: string; family: number }[]) => void) =>
  answer(null, [{ address: '127.0.0.1', family: 4 }])

describe('over https', () => {
  const certificate = certificateFor('feeds.test')
  let secure: FeedServer
  let plain: FeedServer
  const fetcher = (allowed: readonly string[], trust?: string) =>
    createFetcher({ userAgent: 'test', allowPrivate: new Set(allowed), resolve: loopback, ...(trust && { trust }) })
  const port = () => secure.host.split(':')[1]

  beforeAll(async () => {
    secure = await startFeedServer(Date.now, certificate)
    plain = await startFeedServer()
    secure.serve('/feed', FEED)
    plain.serve('/feed', FEED)
  })
  afterAll(() => Promise.all([secure.close(), plain.close()]))

  test('a feed comes from its address and by its name', async () => {
    const fetch = fetcher([secure.host, `feeds.test:${port()}`], certificate.cert)
    expect(problem(await fetch({ url: `${secure.origin}/feed` }))).toBe('document')
    expect(problem(await fetch({ url: `https://feeds.test:${port()}/feed` }))).toBe('document')
  })

  test('a certificate that nobody vouches for, or of another name, is refused', async () => {
    expect(problem(await fetcher([secure.host])({ url: `${secure.origin}/feed` }))).toBe('certificate')
    const fetch = fetcher([`other.test:${port()}`], certificate.cert)
    expect(problem(await fetch({ url: `https://other.test:${port()}/feed` }))).toBe('certificate')
  })

  test('what speaks no TLS is told from what does not answer', async () => {
    const fetch = fetcher([plain.host], certificate.cert)
    expect(problem(await fetch({ url: plain.origin.replace('http:', 'https:') }))).toBe('certificate')
  })

  test('a redirect leads from http to https, and never back', async () => {
    const fetch = fetcher([secure.host, plain.host], certificate.cert)
    expect(problem(await fetch({ url: plain.serve('/up', redirect(`${secure.origin}/feed`)) }))).toBe('document')
    const before = plain.requests.length
    expect(problem(await fetch({ url: secure.serve('/down', redirect(`${plain.origin}/feed`)) }))).toBe('insecure-redirect')
    expect(plain.requests.length).toBe(before)
  })

  test('a name that leads inside is refused before a word of TLS', async () => {
    const fetch = fetcher([], certificate.cert)
    expect(problem(await fetch({ url: `https://feeds.test:${port()}/feed` }))).toBe('refused-address')
  })
})
