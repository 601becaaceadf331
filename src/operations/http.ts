import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { OperatorError } from '../model.ts'

/** What one address answers; null: there is nothing there. */
export type Page = () => Promise<{ readonly status: number; readonly type: string; readonly body: string }>

export interface HttpServer {
  readonly port: number
  close(): Promise<void>
}

/** Serves the program's own pages by exact path, for GET and HEAD.
 *  @throws OperatorError where the address can't be listened on. */
export async function serveHttp(host: string, port: number, pages: Readonly<Record<string, Page>>): Promise<HttpServer> {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (request, response) => {
    const page = pages[request.url?.split('?', 1)[0] ?? '']
    if (page === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(page === undefined ? 404 : 405, { 'content-type': 'text/plain; charset=utf-8' }).end()
      return
    }
    page().then(
      ({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
        response.end(request.method === 'HEAD' ? undefined : body)
      },
      () => response.writeHead(500).end(),
    )
  })
  await listen(server, host, port)
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)))
    server.listen(port, host, resolve)
  })

function refusal(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new OperatorError(`Port ${port} on ${host} is in use: stop the other program or set HTTP_PORT to a free port.`)
  if (error.code === 'EACCES')
    return new OperatorError(`Port ${port} may not be used by this account: set HTTP_PORT to one above 1023.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new OperatorError(`This machine has no address ${host}: set HTTP_HOST to 127.0.0.1, 0.0.0.0 or an address of its own.`)
  return error
}
