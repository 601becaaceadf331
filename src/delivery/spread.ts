import { type Alert, instant } from '../model.ts'
import { wish } from './posting.ts'
import { heldBack, type Touches } from './route.ts'
import { alertPut, dueKey, type Posting, type Put, postingKey, postingPut, queuedPosting, type Rows, type Telling } from './rows.ts'
import type { Subscriptions } from './subscriptions.ts'

const PAGE = 500
const TELLING = 'telling/'

/** Who could be told. */
export interface Audience {
  readonly subscriptions: Subscriptions
  /** The feed list that a server follows. */
  readonly listOf: (guild: string) => string
  readonly touches: Touches
}

/** The rows that tell an alert to the servers of these feed lists, for the commit of the change itself.
 *  @param sequence orders tellings: each greater than the one before */
export const tellingPuts = (alert: Alert, lists: readonly string[], sequence: string, now: number): Put[] => {
  const put = alertPut(alert, now)
  const telling: Telling = { alert: put.key, lists, at: instant(now) }
  return [put, { key: `${TELLING}${sequence}`, value: JSON.stringify(telling) }]
}

/** Turns the oldest telling into postings, a page of channels a commit, so that ten thousand channels cost no more memory than
 *  five hundred. A kill goes on behind the last page committed.
 *  @returns false where there is nothing to spread */
export async function spreadNext(rows: Rows, audience: Audience, now: number): Promise<boolean> {
  const [row] = await rows.range(TELLING, { limit: 1 })
  if (row === undefined) return false
  const telling = JSON.parse(row.value) as Telling
  const text = await rows.get(telling.alert)
  if (text === undefined) {
    await rows.commit({ delete: [row.key] })
    return true
  }
  const alert = JSON.parse(text) as Alert
  const behindKey = `spread/${row.key.slice(TELLING.length)}`
  let after = (await rows.get(behindKey)) ?? null
  for (;;) {
    const page = audience.subscriptions.page(after, PAGE)
    const wanting = page.filter(
      (subscription) =>
        subscription.since <= telling.at &&
        telling.lists.includes(audience.listOf(subscription.guild)) &&
        heldBack(subscription, alert, audience.touches) === null,
    )
    const standing = await rows.getMany(wanting.map(({ channel }) => postingKey(channel, alert.id)))
    const put: Put[] = []
    const gone: string[] = []
    for (const { channel, guild } of wanting) {
      const known = standing.get(postingKey(channel, alert.id))
      const before = known === undefined ? null : (JSON.parse(known) as Posting)
      const posting = wish(before, alert, channel, guild, instant(now))
      if (before !== null) gone.push(dueKey(before))
      put.push(postingPut(posting, now), { key: dueKey(posting), value: '' })
    }
    const last = page.length < PAGE
    after = page.at(-1)?.channel ?? after
    if (last) gone.push(row.key, behindKey)
    else put.push({ key: behindKey, value: after ?? '' })
    await rows.commit({ put, delete: gone })
    if (last) return true
  }
}

/** Postings whose time has come move from the waiting queue into the one that is sent.
 *  @returns milliseconds since 1970 of the next that waits, null where none does */
export async function wakeLater(rows: Rows, now: number): Promise<number | null> {
  for (;;) {
    const waiting = await rows.range('later/', { limit: PAGE })
    const ripe = waiting.filter(({ key }) => Date.parse(key.split('/')[1] as string) <= now)
    if (ripe.length > 0) {
      const postings = await rows.getMany(ripe.map(({ key }) => queuedPosting(key)))
      const put = [...postings.values()].map((text) => ({ key: dueKey(JSON.parse(text) as Posting), value: '' }))
      await rows.commit({ put, delete: ripe.map(({ key }) => key) })
    }
    if (ripe.length < waiting.length || waiting.length < PAGE) {
      const next = waiting[ripe.length]
      return next === undefined ? null : Date.parse(next.key.split('/')[1] as string)
    }
  }
}
