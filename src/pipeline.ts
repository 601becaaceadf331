/** The way a report travels, on one page, and the only place where the stages meet: recognised, read, compared, composed, told. */
import { composeAlerts } from './alerts/compose.ts'
import { whyNothing } from './alerts/why-nothing.ts'
import { tellingPuts } from './delivery/spread.ts'
import { feedsOf } from './feeds/lists.ts'
import { isBaseline } from './feeds/schedule.ts'
import { type Feed, type FeedList, type HeldBack, type Instant, instant, type Report } from './model.ts'
import { read } from './reading/read.ts'
import { identityKeys, type KnownReport, kindFor, type Recognition, recognise } from './situation/recognise.ts'
import type { LiveSituation } from './situation/state.ts'
import {
  caughtUp,
  converged,
  type Follower,
  foldInto,
  noViews,
  rebuilt,
  situationOf,
  type Told,
  type Views,
  without,
} from './situation/views.ts'
import { COMPARED, comparedKey, type Filed, filedPuts, orderOf, reportKey } from './storage/archive.ts'
import type { Put, Store } from './storage/store.ts'

export interface PipelineParts {
  readonly store: Store
  /** The built-in default list, or the operator's. */
  readonly defaults: readonly Feed[]
  readonly retentionDays: number
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Rows to send were committed. */
  readonly onTold: () => void
  /** What became of a report, once it is committed. */
  readonly onFiled: (filed: Filed) => void
}

export interface Pipeline {
  /** Takes a feed's entries in order of publication: each that is new or changed is one commit. Rejects where the store fails or the
   *  program stops, and then has changed nothing for the entry at hand and those behind it.
   *  @param sight `baseline`: the feed is seen for the first time, so that nothing is posted */
  accept(feed: Feed, entries: readonly Report[], sight: { readonly baseline: boolean }): Promise<void>
  /** The program stops: no further entry is taken. */
  halt(): void
  situation(list: string): LiveSituation
  /** What became of the report at an address; of several copies one that the list follows, and rather what was told than a repeat.
   *  Null where none is on file. Rejects where the store fails. */
  filedBy(url: string, list: string): Promise<Filed | null>
  /** A server's list as it is from now on: its view is told anew from stored reports, and nothing is posted. */
  follow(list: FeedList): Promise<void>
  /** A list that is gone: nothing is told to it any more. */
  leave(list: string): Promise<void>
  /** Brings together the views that see the same by now and writes them down: before a stop, and once a day. */
  settle(): Promise<void>
}

export const DEFAULT_LIST = 'default'
const HOUR = 3600_000
const DAY = 24 * HOUR
/** Identities are known for longer than any feed keeps an entry. */
const KNOWN_FOR = 400 * DAY
/** How far back a list is told anew: an episode and the truce before it. */
const TOLD_ANEW = 60 * DAY
const PAGE = 500
const REPEATS_COUNTED = 1_000
/** Reports with claims until the views are written down again; a restart folds in what came since. */
const KEEP_AFTER = 100

/** @param lists the servers' own lists, as stored */
export async function createPipeline(parts: PipelineParts, lists: readonly FeedList[]): Promise<Pipeline> {
  const { store, clock } = parts
  const followers = new Map<string, Follower>()
  const setFollower = (list: FeedList) => {
    const feeds = new Set(feedsOf(list, parts.defaults).map((feed) => feed.id))
    followers.set(list.id, { list: list.id, follows: (feed) => feed !== null && feeds.has(feed) })
  }
  for (const list of [{ id: DEFAULT_LIST, added: [], removed: [] }, ...lists]) setFollower(list)
  let kept = await keptViews(store)
  let views = caughtUp(kept.views, await arrivalsBehind(store, kept.order), [...followers.values()])
  let order = Math.max(kept.order, await lastOrder(store))
  let unkept = 0
  /** Each compared report has its place: later ones a greater number, also where the clock was set back. */
  const nextOrder = () => (order = Math.max(order + 1, clock()))
  const nthRepeat = countsUp(REPEATS_COUNTED)
  let queue: Promise<unknown> = Promise.resolve()
  let halted = false
  /** One at a time: compute the new state, commit it, swap it in. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work)
    queue = turn.catch(() => {})
    return turn
  }

  async function recogniseIn(report: Report): Promise<{ recognition: Recognition; put: Put[] }> {
    const keys = identityKeys(report).map((key) => `known/${key}`)
    const rows = await store.getMany(keys)
    const found = new Map([...rows].map(([key, text]) => [key.slice('known/'.length), JSON.parse(text) as KnownReport]))
    const recognition = recognise(report, found)
    const changed = [...recognition.remember].map(([key, known]) => ({ key: `known/${key}`, value: JSON.stringify(known) }))
    const put = changed.filter(({ key, value }) => rows.get(key) !== value).map((row) => ({ ...row, expires: clock() + KNOWN_FOR }))
    return { recognition, put }
  }

  async function acceptOne(entry: Report, routing: boolean): Promise<void> {
    const { recognition, put: identities } = await recogniseIn(entry)
    if (recognition.kind === 'duplicate' && identities.length === 0) return
    const now = instant(clock())
    const report = { ...entry, id: recognition.id }
    const former = await filedBefore(store, report, recognition)
    const reading = recognition.kind === 'duplicate' ? (former?.reading ?? null) : read(report)
    const earlier = recognition.kind === 'edit' ? (former?.reading?.claims ?? null) : null
    const arrival = { report, claims: reading?.claims ?? [], earlier }
    const folded = foldInto(views, arrival, recognition, [...followers.values()], now)
    const stale = Date.parse(report.published) < clock() - DAY
    const tellings = routing && !stale ? folded.told.flatMap((told) => tellingsOf(told)) : []
    const situation = situationOf(folded.views, DEFAULT_LIST)
    const held = whyHeld(report, recognition, former, routing, stale, folded.told)
    const filed: Filed = {
      report,
      kind: recognition.kind,
      copies: recognition.copies,
      reading,
      earlier,
      compared: now,
      told: [
        ...(earlier === null ? [] : (former?.told ?? [])),
        ...tellings.map(({ lists, alert }) => ({ lists, alerts: [alert] })),
      ],
      held: tellings.length > 0 ? null : (held ?? whyNothing(reading, report, situation, nthRepeat)),
    }
    // The same entry under another address is the report that is on file already, with what became of it.
    const onFile = recognition.kind === 'duplicate' && former !== null && reportKey(former.report) === reportKey(report)
    const put = [...identities, ...(onFile ? [] : filedPuts(filed, nextOrder(), clock(), parts.retentionDays))]
    await store.commit({ put: [...put, ...tellings.flatMap((telling) => telling.put)] })
    views = folded.views
    if (folded.told.length > 0 && ++unkept >= KEEP_AFTER) await keep(views)
    if (tellings.length > 0) parts.onTold()
    parts.onFiled(filed)
  }

  /** Writes the views down as they are after everything compared so far. */
  async function keep(now: Views): Promise<void> {
    const { put, gone } = viewChanges(kept.views, now)
    await store.commit({ put: [...put, { key: KEPT_ORDER, value: String(order) }], delete: gone })
    kept = { views: now, order }
    unkept = 0
  }

  function tellingsOf({ lists, situation, changes }: Told): { lists: readonly string[]; alert: string; put: Put[] }[] {
    return composeAlerts(situation, changes).map((alert) => {
      const put = tellingPuts(alert, lists, String(nextOrder()).padStart(15, '0'), clock())
      return { lists, alert: alert.id, put }
    })
  }

  return {
    accept: async (feed, entries, sight) => {
      const kinds = await Promise.all(entries.map(async (entry) => (await recogniseIn(entry)).recognition))
      const known = kinds.filter((recognition) => recognition.copies.some((copy) => copy.feed === feed.id)).length
      const routing = !isBaseline(known, entries.length, sight.baseline)
      for (const entry of entries) {
        if (halted) throw new Error('the program stops: the rest of the feed is read after the next start')
        await inTurn(() => acceptOne(entry, routing))
        // Reading takes milliseconds: commands, posts and a stop get their turn between two entries.
        await new Promise<void>((go) => void setImmediate(go))
      }
    },
    halt() {
      halted = true
    },
    situation: (list) => situationOf(views, followers.has(list) ? list : DEFAULT_LIST),
    filedBy: async (url, list) => {
      const { follows } = (followers.get(list) ?? followers.get(DEFAULT_LIST)) as Follower
      const rank = ({ report, kind }: Filed) => (follows(report.feed) ? 0 : 2) + (kind === 'duplicate' ? 1 : 0)
      const filed = await filedAt(store, url)
      return filed.sort((a, b) => rank(a) - rank(b) || (a.compared < b.compared ? 1 : -1))[0] ?? null
    },
    follow: (list) =>
      inTurn(async () => {
        setFollower(list)
        const follower = followers.get(list.id) as Follower
        const before = await arrivalsBehind(store, clock() - TOLD_ANEW)
        const seen = before.filter(({ arrival }) => follower.follows(arrival.report.feed))
        const told = seen.map(({ arrival, recognition, clock: at }) => ({
          arrival: { ...arrival, kind: kindFor(recognition, follower.follows) },
          clock: at,
        }))
        const after = rebuilt(views, list.id, told)
        await keep(after)
        views = after
      }),
    leave: (list) =>
      inTurn(async () => {
        followers.delete(list)
        const after = without(views, list)
        await keep(after)
        views = after
      }),
    settle: () =>
      inTurn(async () => {
        const after = converged(views)
        await keep(after)
        views = after
      }),
  }
}

/** Counts how often each of the latest keys came; what has not come for long is forgotten. */
function countsUp(kept: number): (key: string) => number {
  const counts = new Map<string, number>()
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.delete(key)
    counts.set(key, count)
    if (counts.size > kept) counts.delete(counts.keys().next().value as string)
    return count
  }
}

/** Why a report told nothing although it may have said something, for reasons that lie outside its claims; null: see its claims. */
function whyHeld(
  report: Report,
  recognition: Recognition,
  former: Filed | null,
  routing: boolean,
  stale: boolean,
  told: readonly Told[],
): HeldBack | null {
  if (recognition.kind === 'duplicate' && former !== null)
    return { reason: 'duplicate', outlet: former.report.source, at: former.report.published }
  if (!told.some(({ changes }) => changes.length > 0)) return recognition.kind === 'edit' ? { reason: 'edit-without-change' } : null
  if (!routing) return { reason: 'baseline' }
  return stale ? { reason: 'older', published: report.published } : null
}

/** What is on file of the report that this one repeats or revises. */
async function filedBefore(store: Store, report: Report, recognition: Recognition): Promise<Filed | null> {
  if (recognition.of === null) return null
  for (const { feed } of [{ feed: report.feed }, ...recognition.copies]) {
    const text = await store.get(reportKey({ feed, id: recognition.of }))
    if (text !== undefined) return JSON.parse(text) as Filed
  }
  return null
}

/** A report of which nothing is known but where it stands. */
const ONLY_ADDRESSED: Omit<Report, 'url'> = {
  id: '',
  feed: null,
  guid: null,
  lang: null,
  source: '',
  origin: 'third',
  publisher: '',
  published: '',
  received: '',
  title: '',
  summary: '',
  content: '',
}

/** Every report on file that came with this address. */
async function filedAt(store: Store, url: string): Promise<Filed[]> {
  const page = identityKeys({ ...ONLY_ADDRESSED, url }).find((key) => key.startsWith('page/'))
  const text = page === undefined ? undefined : await store.get(`known/${page}`)
  if (text === undefined) return []
  const { report, feed, copies } = JSON.parse(text) as KnownReport
  // A revision is filed under the identity of what it revises, by the feed that brought it.
  const places = [{ feed, id: report }, ...copies.flatMap((copy) => [copy.report, report].map((id) => ({ feed: copy.feed, id })))]
  const rows = await store.getMany([...new Set(places.map(reportKey))])
  return [...rows.values()].map((row) => JSON.parse(row) as Filed)
}

interface Stored {
  readonly arrival: Parameters<typeof foldInto>[1]
  readonly recognition: Recognition
  readonly clock: Instant
}

/** The stored reports with claims that were compared after this place in the order, as they were then. */
async function arrivalsBehind(store: Store, order: number): Promise<Stored[]> {
  const stored: Stored[] = []
  let after = comparedKey(order)
  for (;;) {
    const page = await store.range(COMPARED, { after, limit: PAGE })
    for (const { value } of page) {
      const { report, kind, copies, reading, earlier, compared } = JSON.parse(value) as Filed
      const recognition: Recognition = { kind, id: report.id, of: null, copies, remember: new Map() }
      stored.push({ arrival: { report, claims: reading?.claims ?? [], earlier }, recognition, clock: compared })
    }
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return stored
    after = last.key
  }
}

const lastOrder = async (store: Store): Promise<number> => {
  const [last] = await store.range(COMPARED, { limit: 1, reverse: true })
  return last === undefined ? 0 : orderOf(last)
}

const KEPT_ORDER = 'views-order'

/** The views as they were written down last, and the place in the order that they are of. */
async function keptViews(store: Store): Promise<{ views: Views; order: number }> {
  const seenBy = await store.range('view/')
  const situations = await store.range('situation/')
  const order = Number((await store.get(KEPT_ORDER)) ?? 0)
  if (seenBy.length === 0) return { views: noViews, order }
  const views = {
    seenBy: new Map(seenBy.map(({ key, value }) => [decodeURIComponent(key.slice('view/'.length)), value])),
    situations: new Map(situations.map(({ key, value }) => [key.slice('situation/'.length), JSON.parse(value) as LiveSituation])),
  }
  return { views, order }
}

/** The rows by which the kept views become the new ones. */
function viewChanges(before: Views, after: Views): { put: Put[]; gone: string[] } {
  const put: Put[] = []
  for (const [key, situation] of after.situations)
    if (before.situations.get(key) !== situation) put.push({ key: `situation/${key}`, value: JSON.stringify(situation) })
  for (const [list, key] of after.seenBy)
    if (before.seenBy.get(list) !== key) put.push({ key: `view/${encodeURIComponent(list)}`, value: key })
  const lostViews = [...before.seenBy.keys()]
    .filter((list) => !after.seenBy.has(list))
    .map((list) => `view/${encodeURIComponent(list)}`)
  const lost = [...before.situations.keys()].filter((key) => !after.situations.has(key)).map((key) => `situation/${key}`)
  return { put, gone: [...lostViews, ...lost] }
}
