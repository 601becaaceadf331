import { canonicalAddress } from '../../../src/feeds/address.ts'
import type { Feed } from '../../../src/model.ts'
import { type FeedServer, startFeedServer } from '../../fakes/feeds.ts'
import { titleOf } from './plan.ts'

/** A feed that shows one more entry whenever its reader has filed all of those before. */
export interface Wire {
  readonly server: FeedServer
  readonly feed: Feed
  /** No entries come beyond those that were shown. */
  end(): void
  /** How many entries were shown. */
  readonly shown: number
}

/** What `/more?known=` answers: whether there is something to come. */
export type More = boolean

export const feedAt = (origin: string, path = '/wire'): Feed => ({
  id: canonicalAddress(`${origin}${path}`),
  url: `${origin}${path}`,
  title: 'wire',
  language: 'en',
  origin: 'armenia',
  publisher: 'wire',
  zone: 'UTC',
  userAgent: null,
  note: null,
})

/** Entries of which nothing is posted hold up the next ones for so many questions. */
const PATIENCE = 10

/** @param clock by which entries are published
 *  @param keepsUp whether the posts keep up with the entries */
export async function startWire(clock: () => number, keepsUp: () => boolean): Promise<Wire> {
  const server = await startFeedServer(clock)
  const start = clock()
  const shownAt: number[] = []
  let asked = 0
  let ended = false
  const serve = (path: string, count: () => number) =>
    server.serve(path, (_, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(documentOf(start, shownAt.slice(0, count())))
    })
  serve('/wire', () => shownAt.length)
  let quietly = 0
  serve('/quiet', () => quietly++)
  for (let known = 0; known < 500; known += 1)
    server.serve(`/more?known=${known}`, (_, response) => {
      asked += 1
      // The first entry on file is that of the weather.
      if (!ended && known > shownAt.length && (keepsUp() || asked > PATIENCE)) {
        shownAt.push(clock())
        asked = 0
      }
      const more: More = !ended || known <= shownAt.length
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(more))
    })
  return {
    server,
    feed: feedAt(server.origin),
    end: () => {
      ended = true
    },
    get shown() {
      return shownAt.length
    },
  }
}

const documentOf = (start: number, shownAt: readonly number[]): string => {
  const item = (slug: string, title: string, at: number) =>
    `<item><title>${title}</title><link>https://wire.example/${slug}</link><guid isPermaLink="false">${slug}</guid><pubDate>${new Date(at).toUTCString()}</pubDate></item>`
  const items = shownAt.map((at, n) => item(`n${n}`, titleOf(n), at))
  return `<rss version="2.0"><channel><title>wire</title><link>https://wire.example/</link><description/>${item('weather', 'Weather for the weekend', start - 3_600_000)}${items.join('')}</channel></rss>`
}
