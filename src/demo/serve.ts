import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Outlet } from './outlets.ts'
import type { Entry } from './week.ts'

export interface DemoServer {
  /** `127.0.0.1:PORT`, as ALLOW_PRIVATE_FEEDS takes it. */
  readonly hostPort: string
  addressOf(outlet: Outlet): string
  close(): Promise<void>
}

/** Serves each outlet's feed on loopback as it stands at `clock()`: RSS 2.0 with an ETag, newest entry first. */
export async function serveOutlets(
  outlets: readonly Outlet[],
  entries: readonly Entry[],
  clock: () => number,
): Promise<DemoServer> {
  const server = createServer((request, response) => {
    const outlet = outlets.find(({ key }) => request.url === `/${key}/rss.xml`)
    if (outlet === undefined) return void response.writeHead(404).end()
    const document = feedDocument(outlet, standing(outlet, entries, clock()))
    const etag = `"${createHash('sha256').update(document).digest('hex').slice(0, 16)}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
    response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag }).end(document)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const hostPort = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    hostPort,
    addressOf: (outlet) => `http://${hostPort}/${outlet.key}/rss.xml`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What the outlet shows at that moment: of an edited entry, only its newest form. */
function standing(outlet: Outlet, entries: readonly Entry[], now: number): Entry[] {
  const shown = entries.filter((entry) => entry.outlet === outlet.key && Date.parse(entry.appears) <= now)
  return [...new Map(shown.map((entry) => [entry.slug, entry])).values()].reverse()
}

const feedDocument = (outlet: Outlet, entries: readonly Entry[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel>
<title>${escaped(outlet.title)}</title><link>https://${outlet.key}.example/</link><description>${escaped(outlet.title)}</description>
<language>${outlet.language}</language>
${entries.map((entry) => itemOf(outlet, entry)).join('\n')}
</channel></rss>`

const itemOf = (outlet: Outlet, entry: Entry): string => {
  const url = `https://${outlet.key}.example/2022/09/${entry.slug}`
  const body =
    entry.content === undefined
      ? ''
      : `<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">${escaped(entry.content)}</content:encoded>`
  return `<item><title>${escaped(entry.title)}</title><link>${url}</link><guid isPermaLink="true">${url}</guid><pubDate>${new Date(
    entry.published ?? entry.appears,
  ).toUTCString()}</pubDate><description>${escaped(entry.summary)}</description>${body}</item>`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
