import { afterEach, expect, it } from 'vitest'
import { OperatorError } from '../../src/model.ts'
import { type HttpServer, serveHttp } from '../../src/operations/http.ts'

const open: HttpServer[] = []
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

async function serve(pages: Parameters<typeof serveHttp>[2], port = 0): Promise<HttpServer> {
  const server = await serveHttp('127.0.0.1', port, pages)
  open.push(server)
  return server
}

it('answers its pages by exact path and nothing else', async () => {
  const server = await serve({ '/health': async () => ({ status: 503, type: 'application/json', body: '{"healthy":false}' }) })
  const answer = await fetch(`http://127.0.0.1:${server.port}/health?x=1`)
  expect([answer.status, await answer.json()]).toEqual([503, { healthy: false }])
  expect((await fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(404)
  expect((await fetch(`http://127.0.0.1:${server.port}/health`, { method: 'POST' })).status).toBe(405)
})

it('hides the cause of a page that fails', async () => {
  const server = await serve({ '/metrics': () => Promise.reject(new Error('secret')) })
  const answer = await fetch(`http://127.0.0.1:${server.port}/metrics`)
  expect([answer.status, await answer.text()]).toEqual([500, ''])
})

it('says which setting to change where the port is in use', async () => {
  const first = await serve({})
  await expect(serve({}, first.port)).rejects.toThrow(OperatorError)
  await expect(serve({}, first.port)).rejects.toThrow(
    `Port ${first.port} on 127.0.0.1 is in use: stop the other program or set HTTP_PORT`,
  )
})

it('says which setting to change where the machine has no such address', async () => {
  await expect(serveHttp('192.0.2.1', 0, {})).rejects.toThrow('This machine has no address 192.0.2.1: set HTTP_HOST')
})
