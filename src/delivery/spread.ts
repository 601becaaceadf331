import type { Alert, Instant } from '../model.ts'
import type { Alive } from './alive.ts'
import { correctDigests } from './digest.ts'
import type { Draft } from './draft.ts'
import { isPending, isTold, type News, wish, withdraw } from './posting.ts'
import { heldBack, type Touches } from './route.ts'
import { givenUpKey, KEPT_MS, type Posting, queuedPosting, type Rows, waitsUntil, whereKey } from './rows.ts'
import type { Subscription } from './subscription.ts'
import type { Subscriptions } from './subscriptions.ts'
import { TELLINGS, type Telling } from './telling.ts'
import { LATE_MS } from './valve.ts'

export { tellingPuts } from './telling.ts'

/** Channels a commit: ten thousand cost no more memory than a page. */
const PAGE = 250
const HOUR_MS = 3600_000

/** Who could be told. */
export interface Audience {
  readonly subscriptions: Subscriptions
  /** The feed list that a server follows. */
  readonly listOf: (guild: string) => string
  readonly touches: Touches
}

/** Turns a page of the oldest telling into postings.
 *  @param onMerged gets a posting whose former words nobody will see
 *  @returns false where there is nothing to spread */
export async function spreadPage(
  rows: Rows,
  draft: Draft,
  audience: Audience,
  alive: Alive,
  onMerged: (posting: Posting) => void,
): Promise<boolean> {
  const [row] = await rows.range(TELLINGS, { limit: 1 })
  if (row === undefined) return false
  const telling = JSON.parse(row.value) as Telling
  const behind =
    telling.kind === 'alert'
      ? await spreadAlert(draft, audience, telling, alive, onMerged)
      : await spreadRetraction(rows, draft, telling)
  if (behind === null) draft.delete(row.key)
  else draft.put(row.key, JSON.stringify({ ...telling, after: behind }))
  return true
}

/** @returns the last channel of the page; null where there are no more */
async function spreadAlert(
  draft: Draft,
  { subscriptions, listOf, touches }: Audience,
  telling: Telling & { kind: 'alert' },
  alive: Alive,
  onMerged: (posting: Posting) => void,
): Promise<string | null> {
  const text = await draft.get(telling.alert)
  if (text === undefined) return null
  const alert = JSON.parse(text) as Alert
  const news: News = {
    incident: alert.id,
    document: telling.alert,
    severity: alert.severity,
    since: wasMissed(alert.at, draft.now, alive.returned) ? alert.at : telling.at,
  }
  const page = subscriptions.page(telling.after, PAGE)
  const listed = page.filter(({ guild }) => telling.lists.includes(listOf(guild)))
  await draft.load(listed.map(({ channel }) => ({ channel, incident: alert.id })))
  for (const subscription of listed) {
    const before = await draft.posting(subscription.channel, alert.id)
    const isOld = cameBefore(subscription, telling.at, draft.now, alive)
    if (wants(subscription, alert, isOld, before, touches)) tell(draft, before, news, subscription, onMerged)
  }
  return page.length < PAGE ? null : (page.at(-1)?.channel ?? null)
}

/** A channel that shows an incident gets every further word on it, since a claim is never shown without its denial or its
 *  correction; its filters decide about what it does not show. */
function wants(subscription: Subscription, alert: Alert, isOld: boolean, before: Posting | null, touches: Touches): boolean {
  if (before !== null && isTold(before)) return subscription.paused === null
  return !isOld && heldBack(subscription, alert, touches) === null
}

/** Whether news came before the subscription. A subscription from the future, or from before a clock was set back, is no later than what
 *  comes now. */
const cameBefore = ({ since }: Subscription, news: Instant, now: number, { setBack }: Alive): boolean =>
  news < since && setBack === null && Date.parse(since) <= now

function tell(
  draft: Draft,
  before: Posting | null,
  news: News,
  { channel, guild }: Subscription,
  onMerged: (posting: Posting) => void,
): void {
  const posting = wish(before, news, channel, guild)
  if (posting === before) return
  // As long as the posting is kept, a retraction must find it.
  draft.put(whereKey(news.incident, channel), '', draft.now + KEPT_MS)
  if (before !== null && before.givenUp !== null) draft.delete(givenUpKey(before))
  if (before !== null && isPending(before)) onMerged(before)
  // What waits for a time that Discord named, or after a failure, goes on waiting.
  draft.keep(posting, posting.row?.startsWith('later/') === true ? waitsUntil(posting.row) : null)
}

/** For an hour after a downtime the feeds bring what happened in it. */
const wasMissed = (published: Instant, now: number, returned: number | null): boolean => {
  if (returned === null || now - returned > HOUR_MS) return false
  const at = Date.parse(published)
  return at < returned && now - at > LATE_MS
}

/** @returns the last channel of the page; null where there are no more */
async function spreadRetraction(rows: Rows, draft: Draft, telling: Telling & { kind: 'retraction' }): Promise<string | null> {
  const prefix = whereKey(telling.incident, '')
  const page = await rows.range(prefix, { limit: PAGE, ...(telling.after === null ? {} : { after: prefix + telling.after }) })
  const channels = page.map(({ key }) => key.slice(prefix.length))
  await draft.load(channels.map((channel) => ({ channel, incident: telling.incident })))
  for (const channel of channels) {
    const posting = await draft.posting(channel, telling.incident)
    if (posting === null) continue
    await correctDigests(draft, posting, telling.retraction)
    if (posting.givenUp !== null) draft.delete(givenUpKey(posting))
    draft.keep(withdraw(posting, telling.retraction))
  }
  return page.length < PAGE ? null : (channels.at(-1) ?? null)
}

/** Postings whose time has come move from the waiting queue into the one that is sent.
 *  @param all whether their time has come or not
 *  @returns milliseconds since 1970 of the next that waits, null where none does */
export async function wakeRipe(
  rows: Rows,
  draft: Draft,
  all: boolean,
): Promise<{ readonly woken: number; readonly more: boolean; readonly next: number | null }> {
  const waiting = await rows.range('later/', { limit: PAGE })
  const isRipe = (key: string) => all || waitsUntil(key) <= draft.now
  const ripe = waiting.filter(({ key }) => isRipe(key))
  await draft.load(ripe.map(({ key }) => queuedPosting(key)))
  for (const { key } of ripe) {
    const { channel, incident } = queuedPosting(key)
    const posting = await draft.posting(channel, incident)
    if (posting === null || posting.row !== key) draft.delete(key)
    else draft.keep(posting)
  }
  const next = waiting.find(({ key }) => !isRipe(key))
  return { woken: ripe.length, more: waiting.length === PAGE, next: next === undefined ? null : waitsUntil(next.key) }
}
