import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { discover, feedCandidates } from '../../src/feeds/discover.ts'
import { createFetcher } from '../../src/feeds/fetch.ts'
import { parseFeed } from '../../src/feeds/parse.ts'
import { type FeedServer, startFeedServer } from '../fakes/feeds.ts'

describe('a page’s candidates', () => {
  test('are its own links first, then what looks like a feed, then the usual places', () => {
    const html = `<html><head><base href="https://outlet.am/hy/">
      <link rel="stylesheet alternate" type="text/css" href="/style.css">
      <LINK REL="Alternate" TYPE="application/rss+xml; charset=utf-8" title="News" HREF="rss">
      <link rel=alternate type=application/atom+xml href=//feeds.outlet.am/atom>
      <link rel="alternate" hreflang="ru" href="/ru/">
      </head><body><a href="/en/rss">RSS</a><a href="/transfers">Transfers</a><a href="javascript:rss()">x</a></body>`
    const candidates = feedCandidates(html, 'https://outlet.am/news')
    expect(candidates.slice(0, 3)).toEqual([
      { url: 'https://outlet.am/hy/rss', title: 'News', by: 'link' },
      { url: 'https://feeds.outlet.am/atom', title: null, by: 'link' },
      { url: 'https://outlet.am/en/rss', title: null, by: 'anchor' },
    ])
    expect(candidates[3]).toEqual({ url: 'https://outlet.am/feed/', title: null, by: 'path' })
    expect(candidates.some((candidate) => candidate.url.includes('transfers'))).toBe(false)
  })

  test('are bounded however the page is made', () => {
    expect(feedCandidates('<a href="/rss/1">'.repeat(100_000), 'https://a.am/').length).toBeLessThanOrEqual(40)
    expect(feedCandidates(`<link rel=alternate ${'x '.repeat(100_000)}`, 'https://a.am/').every((each) => each.by === 'path')).toBe(
      true,
    )
    expect(feedCandidates('<html>', 'no address')).toEqual([])
  })
})

describe('discovery', () => {
  const FEED =
    '<rss version="2.0"><channel><title>Outlet</title><language>hy-am</language><item><title>One</title></item></channel></rss>'
  let server: FeedServer
  beforeAll(async () => {
    server = await startFeedServer()
    server.serve('/direct', FEED)
    server.serve('/page', {
      body: '<link rel=alternate type=application/rss+xml href=/one><link rel=alternate type=application/rss+xml href=/two><link rel=alternate type=text/xml href=/missing>',
      contentType: 'text/html',
    })
    server.serve('/one', FEED)
    server.serve('/two', FEED)
    server.serve('/bare', { body: '<html>Nothing named here</html>', contentType: 'text/html' })
  })
  afterAll(() => server.close())

  const found = async (path: string) => {
    const fetch = createFetcher({ userAgent: 'test', allowPrivate: new Set([server.host]) })
    const discovery = await discover(`${server.origin}${path}`, { fetch, parse: parseFeed })
    return discovery.kind === 'feeds' ? discovery.found.map((each) => each.feed.url.slice(server.origin.length)) : discovery
  }

  test('a feed’s own address is the feed', async () => expect(await found('/direct')).toEqual(['/direct']))
  test('a page’s feeds are all offered', async () => expect(await found('/page')).toEqual(['/one', '/two']))
  test('the usual places are tried where a page names none', async () => {
    expect(await found('/bare')).toEqual({ kind: 'no-feed' })
    server.serve('/rss.xml', FEED)
    expect(await found('/bare')).toEqual(['/rss.xml'])
  })
  test('an address that does not answer says why', async () =>
    expect(await found('/nowhere')).toMatchObject({ problem: 'not-found' }))
  test('what is found comes with a guess at its language', async () => {
    const fetch = createFetcher({ userAgent: 'test', allowPrivate: new Set([server.host]) })
    const discovery = await discover(`${server.origin}/direct`, { fetch, parse: parseFeed })
    expect(discovery).toMatchObject({ kind: 'feeds', found: [{ feed: { title: 'Outlet', language: 'hy', origin: 'third' } }] })
  })
})

test('looks through a page of crossed and unclosed tags in time linear in its length', () => {
  const page = (size: number) =>
    `${'<b>'.repeat(size)}${'</i>'.repeat(size)}<link rel="alternate" type="application/rss+xml" href="/late.xml">`
  const candidates = feedCandidates(page(60_000), 'https://a.example/')
  expect(candidates[0]).toEqual({ url: 'https://a.example/late.xml', title: null, by: 'link' })
})
