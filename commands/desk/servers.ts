import type { Language } from '../../src/model.ts'
import { namedKeyv } from '../../src/storage/keyv.ts'
import type { Store } from '../../src/storage/store.ts'

/** What a server has set. */
export interface ServerSettings {
  /** Null: each person's own. */
  readonly language: Language | null
  /** A role that may use panels beside whoever has Manage Server. */
  readonly moderators: string | null
  /** Where troubles are told; null: the server's system channel. */
  readonly logChannel: string | null
}

const NOTHING_SET: ServerSettings = { language: null, moderators: null, logChannel: null }

/** The settings of all servers, in memory and on the shelf: whose language an answer is in must be known at once. */
export interface Servers {
  of(guild: string): ServerSettings
  change(guild: string, change: Partial<ServerSettings>): Promise<ServerSettings>
  forget(guild: string): Promise<void>
}

export const openServers = async (store: Store, clock: () => number): Promise<Servers> => {
  const shelf = namedKeyv<ServerSettings>(store, 'server-settings', { now: clock })
  const known = new Map<string, ServerSettings>()
  const entries = (shelf.iterator?.(undefined) ?? []) as AsyncIterable<[string, ServerSettings]>
  for await (const [guild, settings] of entries) known.set(guild, settings)
  return {
    of: (guild) => known.get(guild) ?? NOTHING_SET,
    async change(guild, change) {
      const changed = { ...NOTHING_SET, ...known.get(guild), ...change }
      await shelf.set(guild, changed)
      known.set(guild, changed)
      return changed
    },
    async forget(guild) {
      await shelf.delete(guild)
      known.delete(guild)
    },
  }
}
