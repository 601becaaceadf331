import { resolve, sep } from 'node:path'
import { OperatorError } from '../model.ts'

/** The path that stands for a store in memory. */
export const MEMORY = ':memory:'

const FORMS = 'write STORE_URL as sqlite:PATH, for example sqlite:data/ceasefire-watch.db, or as memory:'

/**
 * The absolute path of the store's file from a `STORE_URL`, or {@link MEMORY}.
 * Paths are made absolute also because libsql takes some relative ones (`http:…`, `file:…`) for addresses of servers.
 * @throws OperatorError for anything but `sqlite:PATH` and `memory:`.
 */
export function storePath(url: string): string {
  if (url === 'memory:') return MEMORY
  if (!url.startsWith('sqlite:')) throw new OperatorError(`STORE_URL is "${url}", which names no store: ${FORMS}.`)
  const path = url.slice('sqlite:'.length)
  // sqlite://data/x.db would quietly be /data/x.db at the root of the disk.
  if (path.startsWith('//') && !path.startsWith('///')) {
    throw new OperatorError(`STORE_URL is "${url}", with two slashes after sqlite: ${FORMS}.`)
  }
  if (path === '' || path === MEMORY || path.includes('\0')) {
    throw new OperatorError(`STORE_URL is "${url}", which names no file: ${FORMS}.`)
  }
  if (path.endsWith('/') || path.endsWith(sep)) {
    throw new OperatorError(`STORE_URL is "${url}", which names a directory: add the name of a file to it.`)
  }
  return resolve(path)
}
