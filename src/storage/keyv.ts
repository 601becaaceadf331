import { Keyv } from 'keyv'
import type { Put, Row, Store } from './store.ts'

export interface NamedKeyvOptions {
  /** How long values live, in milliseconds; for good where it is not said. */
  readonly ttl?: number
  /** The clock by which the store expires rows, in milliseconds since 1970. */
  readonly now?: () => number
}

const PAGE = 200

/**
 * A Keyv of its own over the store, under the keys `keyv/<namespace>/`. It rejects where the store fails. Keyv's own prefixing is off:
 * it takes the key `a:b` of the namespace `a` for `b` in some calls and not in others.
 */
export function namedKeyv<Value>(store: Store, namespace: string, options: NamedKeyvOptions = {}): Keyv<Value> {
  const { ttl, now = Date.now } = options
  return new Keyv<Value>({
    store: keyvAdapter(store, namespace, now),
    namespace,
    useKeyPrefix: false,
    throwOnErrors: true,
    ...(ttl === undefined ? {} : { ttl }),
  })
}

/**
 * What Keyv 5.6 calls a storage adapter. One object a Keyv: Keyv writes its namespace onto it. Values come serialized, with their own
 * expiry inside; `ttl` is in milliseconds.
 */
export function keyvAdapter(store: Store, namespace: string, now: () => number) {
  const prefix = () => `keyv/${encodeURIComponent(adapter.namespace ?? '')}/`

  const row = (key: string, value: string, ttl: number | undefined): Put => {
    if (typeof value !== 'string') throw new TypeError(`Keyv gave the store a value that is not serialized, for ${key}`)
    return { key: prefix() + key, value, expires: ttl ? Math.ceil(now() + ttl) : undefined }
  }

  const present = async (keys: readonly string[]): Promise<boolean[]> => {
    const found = await store.getMany(keys.map((key) => prefix() + key))
    return keys.map((key) => found.has(prefix() + key))
  }

  async function* rows(): AsyncGenerator<Row, void> {
    let after: string | undefined
    for (;;) {
      const page = await store.range(prefix(), { after, limit: PAGE })
      yield* page
      after = page.at(-1)?.key
      if (page.length < PAGE) return
    }
  }

  const adapter = {
    /** Keyv iterates only over dialects that it knows by name. */
    opts: { dialect: 'sqlite' },
    namespace: namespace as string | undefined,

    async get(key: string): Promise<string | undefined> {
      return store.get(prefix() + key)
    },
    async getMany(keys: string[]): Promise<(string | undefined)[]> {
      const found = await store.getMany(keys.map((key) => prefix() + key))
      return keys.map((key) => found.get(prefix() + key))
    },
    async set(key: string, value: string, ttl?: number): Promise<boolean> {
      await store.commit({ put: [row(key, value, ttl)] })
      return true
    },
    /** One commit: all of them or none. */
    async setMany(entries: { key: string; value: string; ttl?: number }[]): Promise<boolean[]> {
      await store.commit({ put: entries.map(({ key, value, ttl }) => row(key, value, ttl)) })
      return entries.map(() => true)
    },
    async delete(key: string): Promise<boolean> {
      return adapter.deleteMany([key])
    },
    /** True where all of them were there. */
    async deleteMany(keys: string[]): Promise<boolean> {
      const there = await present(keys)
      await store.commit({ delete: keys.filter((_, index) => there[index]).map((key) => prefix() + key) })
      return there.every(Boolean)
    },
    async clear(): Promise<void> {
      const keys: string[] = []
      for await (const { key } of rows()) keys.push(key)
      await store.commit({ delete: keys })
    },
    async has(key: string): Promise<boolean> {
      return (await store.get(prefix() + key)) !== undefined
    },
    async hasMany(keys: string[]): Promise<boolean[]> {
      return present(keys)
    },
    async *iterator(): AsyncGenerator<[string, string], void> {
      const start = prefix().length
      for await (const { key, value } of rows()) yield [key.slice(start), value]
    },
  }
  return adapter
}
