import type { LookupAddress } from 'node:dns'
import { afterEach, describe, expect, test } from 'vitest'
import { createFetcher } from '../../src/feeds/fetch.ts'
import { createResolve, type Resolve } from '../../src/feeds/resolve.ts'
import { startFeedServer } from '../fakes/feeds.ts'
import { type NameServer, startNameServer } from '../fakes/names.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
const names = async (...served: Parameters<typeof startNameServer>): Promise<NameServer> => {
  const server = await startNameServer(...served)
  closing.push(server.close)
  return server
}
const find = (resolve: Resolve, host: string): Promise<readonly LookupAddress[] | string> =>
  new Promise((found) => resolve(host, (error, addresses) => found(error?.code ?? addresses)))

describe('a name', () => {
  test('is found in both families', async () => {
    const server = await names({ 'outlet.example': ['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'] })
    const found = await find(createResolve({ servers: [server.address] }), 'outlet.example')
    expect(found).toEqual(expect.arrayContaining([{ address: '93.184.216.34', family: 4 }]))
    expect(found).toEqual(expect.arrayContaining([{ address: '2606:2800:220:1:248:1893:25c8:1946', family: 6 }]))
  })

  test('is found where nobody answers for IPv6', async () => {
    const server = await names({ 'outlet.example': ['93.184.216.34'] }, (_, type) => type === 'AAAA')
    const found = await find(createResolve({ servers: [server.address] }), 'outlet.example')
    expect(found).toEqual([{ address: '93.184.216.34', family: 4 }])
  })

  test('that does not exist, or has no address, is not found', async () => {
    const server = await names({ 'bare.example': [] })
    const resolve = createResolve({ servers: [server.address] })
    expect(await find(resolve, 'nobody.example')).toBe('ENOTFOUND')
    expect(await find(resolve, 'bare.example')).toBe('ENODATA')
  })

  test('is asked of the system where no name server is to be reached', async () => {
    const server = await startNameServer({})
    await server.close()
    const system: Resolve = (_, answer) => answer(null, [{ address: '93.184.216.34', family: 4 }])
    const found = await find(createResolve({ servers: [server.address], otherwise: system }), 'outlet.example')
    expect(found).toEqual([{ address: '93.184.216.34', family: 4 }])
  })
})

test('names that are never answered keep no other feed from being found', async () => {
  const feeds = await startFeedServer()
  closing.push(feeds.close)
  const port = feeds.host.split(':')[1]
  feeds.serve('/feed', '<rss/>')
  const server = await names({ 'quick.example': ['127.0.0.1'] }, (name) => name.startsWith('tarpit'))
  const fetch = createFetcher({
    userAgent: 'test',
    allowPrivate: new Set([`quick.example:${port}`]),
    resolve: createResolve({ servers: [server.address], timeout: 300 }),
  })
  const stuck = Array.from({ length: 12 }, (_, n) => fetch({ url: `http://tarpit-${n}.example/feed` }))
  const quick = fetch({ url: `http://quick.example:${port}/feed` })
  expect(await Promise.race([quick, ...stuck])).toMatchObject({ kind: 'document' })
  for (const each of await Promise.all(stuck)) expect(each).toMatchObject({ problem: 'name-not-found', answered: false })
})
