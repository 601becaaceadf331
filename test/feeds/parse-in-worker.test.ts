import { afterEach, describe, expect, it } from 'vitest'
import type { FeedDocument } from '../../src/feeds/parse.ts'
import { type FeedParser, feedParser } from '../../src/feeds/parse-in-worker.ts'

const feed = (title: string, url = 'https://news.example/feed'): FeedDocument => ({
  bytes: new TextEncoder().encode(`<rss><channel><title>${title}</title></channel></rss>`),
  contentType: null,
  url,
})

/** Runs into a loop, ends or throws for the address that says so; answers everything else. */
const TROUBLED = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ number, document }) => {
      if (document.url.endsWith('loop')) for (;;);
      if (document.url.endsWith('exit')) process.exit(3)
      if (document.url.endsWith('throw')) throw new Error('boom')
      parentPort.postMessage({ number, feed: { title: document.url } })
    })`)}`,
)

let parser: FeedParser
afterEach(() => parser.close())

describe('feeds are read in another thread', () => {
  it('as parseFeed reads them', async () => {
    parser = feedParser()
    const feeds = await Promise.all([parser.parse(feed('One')), parser.parse(feed('Two'))])
    expect(feeds.map(({ title }) => title)).toEqual(['One', 'Two'])
  })

  it('with the same reasons for what is no feed', async () => {
    parser = feedParser()
    const page = parser.parse({ ...feed(''), bytes: new TextEncoder().encode('<html><body>No</body></html>') })
    await expect(page).rejects.toMatchObject({ name: 'FeedError', reason: 'html' })
  })

  it('and one that overruns is stopped, the next ones are read', async () => {
    parser = feedParser({ file: TROUBLED, deadline: 1_000 })
    const slow = parser.parse(feed('', 'https://news.example/loop'))
    const next = parser.parse(feed('', 'https://news.example/next'))
    await expect(slow).rejects.toMatchObject({ reason: 'too-slow' })
    await expect(next).resolves.toMatchObject({ title: 'https://news.example/next' })
  })

  it.each(['exit', 'throw'])('and one that breaks the thread (%s) loses only itself', async (end) => {
    parser = feedParser({ file: TROUBLED })
    const broken = parser.parse(feed('', `https://news.example/${end}`))
    const next = parser.parse(feed('', 'https://news.example/next'))
    await expect(broken).rejects.toMatchObject({ name: 'FeedError' })
    await expect(next).resolves.toMatchObject({ title: 'https://news.example/next' })
  })

  it('until it is closed, and nobody is left waiting', async () => {
    parser = feedParser({ file: TROUBLED })
    const left = [parser.parse(feed('', 'https://news.example/loop')), parser.parse(feed('One'))]
    const outcomes = Promise.allSettled(left)
    await parser.close()
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await expect(parser.parse(feed('Late'))).rejects.toThrow('closed')
  })
})
