import { storePath } from './address.ts'
import { atomically, BUSY_TIMEOUT_MS, type Connection, codeOf, connect, disconnect, openingFault, reasonOf } from './connection.ts'
import { compareKeys, endOfPrefix, refuseUnstorable } from './keys.ts'
import { type Migration, migrate, schemaVersion } from './schema.ts'

export interface Row {
  readonly key: string
  readonly value: string
}

export interface Put extends Row {
  /** Milliseconds since 1970, a whole number. From then on the row is not there. */
  readonly expires?: number | undefined
}

export interface RangeQuestion {
  /** Go on behind this key: above it, or below it with `reverse`. The last key of a page asks for the next page. */
  readonly after?: string | undefined
  readonly limit?: number | undefined
  readonly reverse?: boolean | undefined
}

export interface Changeset {
  readonly put?: readonly Put[]
  /** Deleted before `put` is written: a key in both is there afterwards. */
  readonly delete?: readonly string[]
}

/**
 * The port. Keys and values are text without NUL and half surrogate pairs (else RangeError). Keys are ordered by their UTF-8 bytes.
 * Everything rejects on failure with a {@link StoreError}: an absent answer means that the row is not there, nothing else.
 */
export interface Store {
  get(key: string): Promise<string | undefined>
  /** The rows that are there, in the order asked for. */
  getMany(keys: readonly string[]): Promise<Map<string, string>>
  /** The rows whose keys begin with `prefix`, in the order of keys. */
  range(prefix: string, question?: RangeQuestion): Promise<Row[]>
  /** How many rows there are whose keys begin with `prefix`. It reads them all: for numbers that are looked at now and then. */
  count(prefix: string): Promise<number>
  /** All or nothing, and on the disk when it resolves. A commit that rejects changed nothing. */
  commit(changes: Changeset): Promise<void>
  /** Deletes the rows expired at `now` (milliseconds since 1970), a batch a commit; answers how many. */
  sweep(now: number): Promise<number>
  close(): Promise<void>
}

/** The store failed: a full disk, a lock, a damaged page. `code` is SQLite's, as `SQLITE_FULL`, or `CLOSED`. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: string

  constructor(message: string, code: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

export interface StoreOptions {
  /** How long a write waits for another program's lock, in milliseconds; 5,000 where it is not said. While that lock lasts, the writes
   *  behind it do not wait. */
  readonly busyTimeoutMs?: number
  /** The clock by which rows expire, in milliseconds since 1970. */
  readonly now?: () => number
}

export interface SqliteOptions extends StoreOptions {
  readonly migrations?: readonly Migration[]
  /** Set on the connection when it is open: tests bring about a full disk by `max_page_count = 9`, a read-only one by `query_only = 1`. */
  readonly pragmas?: readonly string[]
}

const SWEEP_BATCH = 500

/**
 * Opens the store that `STORE_URL` names: `sqlite:PATH` or `memory:`. Whoever writes takes the lease (lease.ts) first.
 * @throws OperatorError where it can't be opened, with what to change.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  return openSqlite(storePath(url), options)
}

/** {@link openStore} by path, for the tests: with other migrations, and with faults. */
export async function openSqlite(path: string, options: SqliteOptions = {}): Promise<Store> {
  const db = connect(path, options.busyTimeoutMs)
  try {
    // Before anything is changed: the file may be another program's.
    const version = schemaVersion(db, path, options.migrations)
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    // SQLite opens a file that it may only read without a word, and even begins a transaction on it: only writing tells.
    db.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${version}; ROLLBACK`)
    migrate(db, path, options.migrations)
    for (const pragma of options.pragmas ?? []) db.exec(`PRAGMA ${pragma}`)
  } catch (error) {
    db.close()
    throw openingFault(path, error)
  }
  return storeOver(db, options.now ?? Date.now, options.busyTimeoutMs)
}

function storeOver(db: Connection, now: () => number, patienceMs = BUSY_TIMEOUT_MS): Store {
  const statements = new Map<string, ReturnType<Connection['prepare']>>()
  let open = true

  const prepared = (sql: string) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = db.prepare(sql)
    statements.set(sql, statement)
    return statement
  }

  /** Prepared statements outlive their connection in libsql and would go on writing, so being closed is our own flag. */
  const attempt = <T>(deed: string, work: () => T): T => {
    if (!open) throw new StoreError(`The store could not ${deed}: it is closed.`, 'CLOSED')
    try {
      return work()
    } catch (error) {
      throw new StoreError(`The store could not ${deed}: ${reasonOf(error)}`, codeOf(error), { cause: error })
    }
  }

  let patient = true
  /** Waiting for a lock stops the whole program, so that it is done once, and not again by each write until the lock is gone. */
  const write = <T>(deed: string, work: () => T): T => {
    const be = (wish: boolean) => {
      if (wish !== patient) db.exec(`PRAGMA busy_timeout = ${wish ? patienceMs : 0}`)
      patient = wish
    }
    return attempt(deed, () => {
      try {
        const result = atomically(db, work)
        be(true)
        return result
      } catch (error) {
        if (codeOf(error).startsWith('SQLITE_BUSY')) be(false)
        throw error
      }
    })
  }

  const find = (key: string): string | undefined => {
    const row = prepared(`SELECT key, value FROM kv WHERE key = ? AND ${ALIVE}`).get(key, now())
    return row === undefined ? undefined : (row as Row).value
  }

  return {
    async get(key) {
      refuseUnstorable('key', key)
      return attempt('read', () => find(key))
    },

    async getMany(keys) {
      for (const key of keys) refuseUnstorable('key', key)
      const found = new Map<string, string>()
      attempt('read', () => {
        for (const key of keys) {
          const value = find(key)
          if (value !== undefined) found.set(key, value)
        }
      })
      return found
    },

    async range(prefix, question = {}) {
      const { sql, bounds } = rangeSql(prefix, question)
      const rows = attempt('read', () => prepared(sql).all(...bounds, now(), question.limit ?? -1))
      return rows as Row[]
    },

    async count(prefix) {
      const { sql, bounds } = countSql(prefix)
      return (attempt('read', () => prepared(sql).get(...bounds, now())) as { readonly count: number }).count
    },

    async commit(changes) {
      const { put = [], delete: gone = [] } = changes
      for (const key of gone) refuseUnstorable('key', key)
      for (const row of put) refuseUnstorableRow(row)
      if (put.length === 0 && gone.length === 0) return
      write('write', () => {
        for (const key of gone) prepared('DELETE FROM kv WHERE key = ?').run(key)
        const insert = prepared('INSERT OR REPLACE INTO kv (key, value, expires) VALUES (?, ?, ?)')
        for (const { key, value, expires } of put) insert.run(key, value, expires ?? null)
      })
    },

    async sweep(expiredBy) {
      let swept = 0
      for (;;) {
        const { changes } = write('delete expired rows', () => prepared(SWEEP).run(expiredBy, SWEEP_BATCH))
        swept += changes
        if (changes < SWEEP_BATCH) return swept
        await new Promise((go) => setImmediate(go))
      }
    },

    async close() {
      if (!open) return
      open = false
      statements.clear()
      disconnect(db)
    },
  }
}

const ALIVE = '(expires IS NULL OR expires > ?)'

const SWEEP = `DELETE FROM kv WHERE key IN
  (SELECT key FROM kv WHERE expires IS NOT NULL AND expires <= ? ORDER BY expires LIMIT ?)`

/** One pair of bounds, both on the primary key: a page costs the same however far down the range it is. */
function rangeSql(prefix: string, { after, limit, reverse = false }: RangeQuestion): { sql: string; bounds: string[] } {
  refuseUnstorable('key', prefix)
  if (after !== undefined) refuseUnstorable('key', after)
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit >= 0)) {
    throw new RangeError(`A range's limit is a whole number of rows, not ${limit}`)
  }
  let lower = { test: 'key >= ?', key: prefix }
  const end = endOfPrefix(prefix)
  let upper = end === undefined ? undefined : { test: 'key < ?', key: end }
  if (after !== undefined && !reverse && compareKeys(after, prefix) >= 0) lower = { test: 'key > ?', key: after }
  if (after !== undefined && reverse && (end === undefined || compareKeys(after, end) < 0)) upper = { test: 'key < ?', key: after }
  const bounds = upper === undefined ? [lower] : [lower, upper]
  const tests = [...bounds.map((bound) => bound.test), ALIVE].join(' AND ')
  return {
    sql: `SELECT key, value FROM kv WHERE ${tests} ORDER BY key ${reverse ? 'DESC' : 'ASC'} LIMIT ?`,
    bounds: bounds.map((bound) => bound.key),
  }
}

function countSql(prefix: string): { sql: string; bounds: string[] } {
  refuseUnstorable('key', prefix)
  const end = endOfPrefix(prefix)
  const [below, bounds] = end === undefined ? ['', [prefix]] : [' AND key < ?', [prefix, end]]
  return { sql: `SELECT count(*) AS count FROM kv WHERE key >= ?${below} AND ${ALIVE}`, bounds }
}

function refuseUnstorableRow({ key, value, expires }: Put): void {
  refuseUnstorable('key', key)
  refuseUnstorable('value', value)
  if (expires !== undefined && !Number.isSafeInteger(expires)) {
    throw new RangeError(`A row expires at a whole number of milliseconds since 1970, not ${expires}: ${key}`)
  }
}
