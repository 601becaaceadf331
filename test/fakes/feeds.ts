/** A web server of feeds on loopback that keeps to HTTP, or breaks it in every way that was seen or feared. */
import { createHash } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'

export interface ServedDocument {
  readonly body: string | Uint8Array
  readonly status?: number
  readonly contentType?: string
  /** Default: made from the body. Null: none is sent and none is honoured. */
  readonly etag?: string | null
  readonly lastModified?: string | null
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
}
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void

export interface RecordedRequest {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly at: number
  /** Status that was answered; 0 while or where none was. */
  status: number
}

export interface FeedServer {
  /** `http://127.0.0.1:PORT`, or https. */
  readonly origin: string
  /** `127.0.0.1:PORT`, as in ALLOW_PRIVATE_FEEDS. */
  readonly host: string
  readonly requests: readonly RecordedRequest[]
  /** Serves or replaces what is at the path, also while running; returns its address. */
  readonly serve: (path: string, what: string | ServedDocument | Behaviour) => string
  /** Connections open now. */
  readonly openSockets: () => number
  readonly close: () => Promise<void>
}

/** `clock` stamps the recorded requests, so that simulated days read as such; with `tls` it speaks https. */
export async function startFeedServer(
  clock: () => number = Date.now,
  tls?: { readonly cert: string; readonly key: string },
): Promise<FeedServer> {
  const paths = new Map<string, Behaviour>()
  const requests: RecordedRequest[] = []
  const sockets = new Set<Socket>()
  const listener: Behaviour = (request, response) => {
    const path = request.url ?? '/'
    const recorded: RecordedRequest = { path, headers: request.headers, at: clock(), status: 0 }
    requests.push(recorded)
    response.on('close', () => {
      if (response.headersSent) recorded.status = response.statusCode
    })
    const behaviour = paths.get(path)
    if (behaviour !== undefined) return behaviour(request, response)
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
  }
  const limits = { maxHeaderSize: 65_536 }
  const server = tls === undefined ? createServer(limits, listener) : createSecureServer({ ...limits, ...tls }, listener)
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const origin = `${tls === undefined ? 'http' : 'https'}://${host}`
  return {
    origin,
    host,
    requests,
    serve: (path, what) => {
      paths.set(path, typeof what === 'function' ? what : document(typeof what === 'string' ? { body: what } : what))
      return `${origin}${path}`
    },
    openSockets: () => sockets.size,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function document({ body, status = 200, contentType = 'application/rss+xml; charset=utf-8', ...rest }: ServedDocument): Behaviour {
  const etag = rest.etag === undefined ? `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"` : rest.etag
  const lastModified = rest.lastModified ?? null
  const validators = { ...(etag !== null && { etag }), ...(lastModified !== null && { 'last-modified': lastModified }) }
  return (request, response) => {
    const sameTag = etag !== null && request.headers['if-none-match'] === etag
    const sameDate = request.headers['if-none-match'] === undefined && request.headers['if-modified-since'] === lastModified
    if (sameTag || (lastModified !== null && sameDate)) {
      response.writeHead(304, { ...validators, ...rest.headers }).end()
      return
    }
    response.writeHead(status, { 'content-type': contentType, ...validators, ...rest.headers }).end(body)
  }
}

const FEED_START = '<rss version="2.0"><channel><title>'

export const redirect =
  (to: string, status = 302): Behaviour =>
  (_, response) => {
    response.writeHead(status, { location: to }).end()
  }

/** Takes the request and never says a word. */
export const silent: Behaviour = () => undefined

/** A letter now and then, for ever. */
export const drip: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' }).write(FEED_START)
  const tap = setInterval(() => response.write('x'), 20)
  response.on('close', () => clearInterval(tap))
}

/** A header now and then, for ever. */
export const dripHeaders: Behaviour = (request) => {
  request.socket.write('HTTP/1.1 200 OK\r\n')
  const tap = setInterval(() => request.socket.write('X-Drop: 1\r\n'), 20)
  request.socket.on('close', () => clearInterval(tap))
}

/** As much as the connection takes, for ever. */
export const endless: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' })
  const letters = 'x'.repeat(65_536)
  const pour = () => {
    while (!response.destroyed && response.write(letters));
    if (!response.destroyed) response.once('drain', pour)
  }
  pour()
}

/** Promises more than it sends, then hangs up. */
export const cut =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': body.length + 1_000, ...headers })
    response.write(body, () => response.destroy())
  }

/** 100 kB that unpack to 100 MB. */
export const gzipBomb: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-encoding': 'gzip' }).end(bomb())
}
let packed: Buffer | undefined
const bomb = (): Buffer => {
  packed ??= gzipSync(Buffer.alloc(100_000_000, 0x78))
  return packed
}

/** Headers past any sane size. */
export const hugeHeader: Behaviour = (request) => {
  request.socket.end(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(500_000)}\r\n\r\n`)
}

/** Bytes that are no HTTP at all. */
export const noHttp: Behaviour = (request) => {
  request.socket.end('SSH-2.0-OpenSSH_9.0\r\n')
}
