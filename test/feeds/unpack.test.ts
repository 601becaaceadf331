import { deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unpack } from '../../src/feeds/unpack.ts'

const LIMIT = 100_000

test('a body packed four times is a trap', async () => {
  const nested = [1, 2, 3, 4].reduce<Buffer>((body) => gzipSync(body), Buffer.from('<rss/>'))
  expect(await unpack(nested, 'gzip', LIMIT)).toMatchObject({ kind: 'unreadable' })
})

test('a bomb inside a bomb stops at the cap', async () => {
  const bomb = gzipSync(gzipSync(Buffer.alloc(50_000_000)))
  expect(await unpack(bomb, 'gzip, gzip', LIMIT)).toEqual({ kind: 'too-large' })
  expect(await unpack(deflateSync(Buffer.alloc(50_000_000)), 'deflate', LIMIT)).toEqual({ kind: 'too-large' })
})

test('any bytes under any coding give an answer within the cap', async () => {
  const coding = fc.constantFrom('gzip', 'br', 'deflate', 'gzip, br', 'compress', ', ,', undefined)
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.uint8Array({ maxLength: 200 }).map((body) => gzipSync(body).subarray(0, -5)),
    fc.uint8Array({ maxLength: 200 }).map((body) => Buffer.concat([gzipSync('<rss/>'), body])),
  )
  await fc.assert(
    fc.asyncProperty(bytes, coding, async (body, encoding) => {
      const unpacked = await unpack(Buffer.from(body), encoding, LIMIT)
      if (unpacked.kind === 'bytes') expect(unpacked.bytes.length).toBeLessThanOrEqual(LIMIT)
    }),
  )
})
