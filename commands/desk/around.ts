import type { Bot } from '../../src/bot.ts'
import type { Rows } from '../../src/delivery/rows.ts'
import type { Fetch } from '../../src/feeds/fetch-result.ts'
import type { ProbeOptions } from '../../src/feeds/probe.ts'
import type { Feed, FeedId } from '../../src/model.ts'
import type { Log } from '../../src/operations/log.ts'
import type { ListChange } from './feed-log.ts'
import type { Servers } from './servers.ts'

/** What commands work with. Everything but the log may reject where the store fails. */
export interface Around {
  readonly bot: Pick<Bot, 'pipeline' | 'poller' | 'subscriptions' | 'lists' | 'statusOf'>
  readonly rows: Rows
  /** The feeds of every list that its server has not changed. */
  readonly defaults: readonly Feed[]
  readonly servers: Servers
  readonly panels: Shelf<Panel>
  /** Who changed a server's list of feeds, newest first. */
  readonly feedLog: Shelf<readonly ListChange[]>
  /** When feeds were added to a server's list in the last hour, in milliseconds since 1970; under `looks/` and
   *  `checks/` when addresses were looked at. */
  readonly additions: Shelf<readonly number[]>
  /** The guarded fetcher and the parser, for a look at an address. */
  readonly look: ProbeOptions
  /** Fetches files that people attach. */
  readonly attachments: Fetch
  /** Where they may lie; null: wherever Discord says. */
  readonly attachmentHosts: readonly string[] | null
  /** Whether the bot may mention a role in a channel; null where Discord has not told. */
  readonly mayMention: (guild: string, channel: string, role: string) => boolean | null
  /** Ids of the registered commands by name, as soon as Discord has told them. */
  readonly commandIds: ReadonlyMap<string, string>
  /** One change of a server at a time. */
  readonly inTurn: <T>(guild: string, work: () => Promise<T>) => Promise<T>
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** A short random text that has not been used before. */
  readonly token: () => string
  readonly log: Log
  readonly version: string
}

/** Where something is kept by name for a while; a Keyv fits it. */
export interface Shelf<Value> {
  get(key: string): Promise<Value | undefined>
  set(key: string, value: Value): Promise<unknown>
  delete(key: string): Promise<unknown>
}

/** What a panel needs to remember that does not fit into its buttons. */
export type Panel =
  | { readonly kind: 'found'; readonly guild: string; readonly found: readonly FoundFacts[]; readonly picked: number | null }
  | { readonly kind: 'removed'; readonly guild: string; readonly feed: Feed }
  | { readonly kind: 'import'; readonly guild: string; readonly feeds: readonly Feed[] }

export interface FoundFacts {
  readonly feed: Feed
  readonly entries: number
  readonly newest: { readonly title: string; readonly at: string | null } | null
}

export type { FeedId }
