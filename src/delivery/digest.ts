import { type Alert, type Instant, instant, SEVERITIES } from '../model.ts'
import type { Draft } from './draft.ts'
import { gatheredInto, wish } from './posting.ts'
import { type Document, KEPT_MS, type Posting, waitsUntil } from './rows.ts'
import { type ChannelState, channelKey, type DigestKind, openDigest, quietChannel } from './valve.ts'

/** Several alerts in one message, for wording. */
export interface Digest {
  readonly kind: DigestKind
  /** Shown in the message's footer, as an alert's id is. */
  readonly id: string
  readonly since: Instant
  /** One an incident, the most severe first, then the newest. */
  readonly entries: readonly DigestEntry[]
  /** How many more there are than `entries` has. */
  readonly more: number
}
export interface DigestEntry {
  readonly alert: Alert
  readonly retracted: Retraction | null
}

/** Why and when an alert was withdrawn by the people who run the program. */
export interface Retraction {
  readonly reason: string
  readonly at: Instant
}

/** A digest as it is stored: documents are only ever added, so that its first n entries are a document of their own. */
export interface DigestRow {
  readonly kind: DigestKind
  readonly id: string
  readonly since: Instant
  readonly entries: readonly Document[]
}

/** A digest waits a little for more lines, so that it is not edited for each. */
const DIGEST_WAITS_MS = 60_000
const MOST_LINES = 25
const STATE_KEPT_MS = 3 * 3600_000

const digestKey = (channel: string, id: string): string => `digest/${channel}/${id}`

export async function channelState(draft: Draft, channel: string): Promise<ChannelState> {
  const text = await draft.get(channelKey(channel))
  return text === undefined ? quietChannel : (JSON.parse(text) as ChannelState)
}

export const keepChannelState = (draft: Draft, channel: string, state: ChannelState): void =>
  draft.put(channelKey(channel), JSON.stringify(state), draft.now + STATE_KEPT_MS)

/** Tells a posting as a line of its channel's running digest instead of by a message of its own. */
export async function gather(draft: Draft, posting: Posting, kind: DigestKind): Promise<void> {
  const { channel, wanted } = posting
  if (wanted === null) return
  const state = await channelState(draft, channel)
  const open = openDigest(state, kind, draft.now)
  const id = open ?? `${kind === 'digest' ? 'd' : 'c'}-${Math.floor(draft.now / 1000).toString(36)}`
  const since = instant(draft.now)
  if (open === null) keepChannelState(draft, channel, { ...state, digests: { ...state.digests, [kind]: { id, since } } })
  const row: DigestRow = (await digestRow(draft, digestKey(channel, id))) ?? { kind, id, since, entries: [] }
  await addEntry(draft, posting, row, wanted)
  draft.keep(gatheredInto(posting, id))
}

/** Marks the lines of a withdrawn incident as such, however long ago the digests were posted. */
export async function correctDigests(draft: Draft, posting: Posting, retraction: string): Promise<void> {
  for (const { digest, document } of posting.gathered) {
    const row = await digestRow(draft, digestKey(posting.channel, digest))
    if (row !== null) await addEntry(draft, posting, row, `${retraction} ${document}`)
  }
}

async function addEntry(draft: Draft, { channel, guild }: Posting, row: DigestRow, entry: Document): Promise<void> {
  const entries = row.entries.includes(entry) ? row.entries : [...row.entries, entry]
  const key = digestKey(channel, row.id)
  draft.put(key, JSON.stringify({ ...row, entries }), draft.now + KEPT_MS)
  const news = { incident: row.id, document: `${key}#${entries.length}`, severity: 'note' as const, since: instant(draft.now) }
  const before = await draft.posting(channel, row.id)
  const wished = wish(before, news, channel, guild)
  if (wished !== before) draft.keep(wished, laterOf(before?.row ?? null, draft.now))
}

async function digestRow(draft: Draft, key: string): Promise<DigestRow | null> {
  const text = await draft.get(key)
  return text === undefined ? null : (JSON.parse(text) as DigestRow)
}

const laterOf = (row: string | null, now: number): number | null =>
  row === null ? now + DIGEST_WAITS_MS : row.startsWith('later/') ? waitsUntil(row) : null

/** The digest for wording: the newest word on each incident, as many as a message has room for. */
export function digestOfEntries(row: DigestRow, entries: readonly DigestEntry[]): Digest {
  const newest = new Map<string, DigestEntry>()
  for (const entry of entries) newest.set(entry.alert.id, entry)
  const sorted = [...newest.values()].sort(
    (a, b) => SEVERITIES.indexOf(a.alert.severity) - SEVERITIES.indexOf(b.alert.severity) || b.alert.at.localeCompare(a.alert.at),
  )
  const { kind, id, since } = row
  return { kind, id, since, entries: sorted.slice(0, MOST_LINES), more: Math.max(0, sorted.length - MOST_LINES) }
}
