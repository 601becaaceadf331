import { existsSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { OperatorError } from '../../src/model.ts'
import { takeLease } from '../../src/storage/lease.ts'
import { start } from './program.ts'
import { scratchDirectory, scratchPath } from './scratch.ts'

test('a second process is kept out, and let in at once when the first is killed', async () => {
  const url = `sqlite:${scratchPath()}`
  const first = start('hold-lease', url)
  await first.lines.next()

  expect(() => takeLease(url)).toThrow(OperatorError)
  expect(() => takeLease(url)).toThrow(/^Another process works with the store .*store\.db: stop that one first/)

  await first.kill()
  takeLease(url).release()
})

test('within one process too the lease is held once, until it is released', () => {
  const url = `sqlite:${scratchPath()}`
  const first = takeLease(url)
  expect(() => takeLease(url)).toThrow(OperatorError)

  first.release()
  first.release()

  const second = takeLease(url)
  onTestFinished(() => second.release())
  expect(() => takeLease(url)).toThrow(OperatorError)
})

test('two stores have two leases, and stores in memory need none', () => {
  const leases = [`sqlite:${scratchPath()}`, `sqlite:${scratchPath()}`, 'memory:', 'memory:'].map(takeLease)
  for (const lease of leases) lease.release()
})

test('a directory in place of the store has no lease', () => {
  const directory = scratchDirectory()
  expect(() => takeLease(`sqlite:${directory}`)).toThrow('is a directory: point STORE_URL at a file in it.')
  expect(existsSync(`${directory}.lease`)).toBe(false)
})
