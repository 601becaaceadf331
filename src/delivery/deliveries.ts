import type { Instant } from '../model.ts'
import { isPending } from './posting.ts'
import { type Document, type Posting, postingKey, type Rows, whereKey } from './rows.ts'
import { TELLINGS } from './telling.ts'

/** How an incident stands in a channel, for `/why` and moderators. */
export interface Delivery {
  readonly channel: string
  readonly guild: string
  readonly incident: string
  /** `in-doubt`: nobody knows yet whether Discord has it. `gathered`: told as a line of a digest. */
  readonly state: 'shown' | 'waiting' | 'in-doubt' | 'gathered' | 'corrected' | 'given-up'
  /** The newest document that the channel shows. */
  readonly document: Document | null
  readonly messageId: string | null
  readonly at: Instant | null
  /** Why it was given up. */
  readonly reason: string | null
}

export interface Page {
  /** Go on behind this channel, or behind this key for {@link givenUpOf}. */
  readonly after?: string
  readonly limit?: number
}

const PAGE = 100

/** What became of an incident in every channel that it concerned, by channel. */
export async function deliveriesOf(rows: Rows, incident: string, { after, limit = PAGE }: Page = {}): Promise<Delivery[]> {
  const prefix = whereKey(incident, '')
  const page = await rows.range(prefix, { limit, ...(after === undefined ? {} : { after: prefix + after }) })
  return deliveriesIn(
    rows,
    incident,
    page.map(({ key }) => key.slice(prefix.length)),
  )
}

/** The same in these channels alone, as those of one server. */
export async function deliveriesIn(rows: Rows, incident: string, channels: readonly string[]): Promise<Delivery[]> {
  const postings = await rows.getMany(channels.map((channel) => postingKey(channel, incident)))
  return [...postings.values()].map((text) => deliveryOf(JSON.parse(text) as Posting))
}

export interface GivenUp {
  readonly key: string
  readonly channel: string
  readonly incident: string
  readonly reason: string
  readonly at: Instant
}

/** What could not be posted in a server's channels in the last week, and why. */
export async function givenUpOf(rows: Rows, guild: string, { after, limit = PAGE }: Page = {}): Promise<GivenUp[]> {
  const prefix = `given-up/${guild}/`
  const page = await rows.range(prefix, { limit, ...(after === undefined ? {} : { after }) })
  return page.map(({ key, value }) => {
    const [channel, ...incident] = key.slice(prefix.length).split('/')
    return {
      key,
      channel: channel as string,
      incident: incident.join('/'),
      ...(JSON.parse(value) as { reason: string; at: Instant }),
    }
  })
}

/** How many postings wait, for the metrics. */
export async function depthOf(
  rows: Pick<Rows, 'count'>,
): Promise<{ readonly due: number; readonly later: number; readonly tellings: number }> {
  const [due, later, tellings] = await Promise.all([rows.count('due/'), rows.count('later/'), rows.count(TELLINGS)])
  return { due, later, tellings }
}

function deliveryOf(posting: Posting): Delivery {
  const { channel, guild, incident, shown, gathered, earlier, givenUp } = posting
  const newest = shown ?? (posting.wanted === null ? earlier.at(-1) : undefined) ?? null
  return {
    channel,
    guild,
    incident,
    state: stateOf(posting),
    document: newest?.document ?? gathered.at(-1)?.document ?? null,
    messageId: newest?.messageId ?? null,
    at: newest?.at ?? givenUp?.at ?? null,
    reason: givenUp?.reason ?? null,
  }
}

function stateOf(posting: Posting): Delivery['state'] {
  if (posting.attempt !== null) return 'in-doubt'
  if (posting.givenUp !== null) return 'given-up'
  if (posting.wanted === null) return 'corrected'
  if (isPending(posting) && posting.shown === null && posting.gathered.length === 0) return 'waiting'
  return posting.shown === null ? 'gathered' : 'shown'
}
