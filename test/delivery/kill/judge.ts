import { createBot } from '../../../src/bot.ts'
import { noAlarm } from '../../../src/delivery/alarm.ts'
import type { Posting } from '../../../src/delivery/rows.ts'
import type { Sender } from '../../../src/delivery/sender.ts'
import { createFetcher } from '../../../src/feeds/fetch.ts'
import { parseFeed } from '../../../src/feeds/parse.ts'
import { type Alert, instant } from '../../../src/model.ts'
import { silentLog } from '../../../src/operations/log.ts'
import { placeName } from '../../../src/reading/places/gazetteer.ts'
import { openStore, type Store } from '../../../src/storage/store.ts'
import { wordAlert } from '../../../src/wording/alert.ts'
import type { LoopbackDiscord } from '../../fakes/discord/index.ts'
import { feedAt, type Wire } from './wire.ts'

export interface Verdict {
  readonly lost: string[]
  readonly repeated: string[]
  readonly outOfOrder: string[]
}

/** Compares what the channels of Discord show with what was told. */
export async function judge(discord: LoopbackDiscord, store: Store, channels: readonly string[]): Promise<Verdict> {
  const verdict: Verdict = { lost: [], repeated: [], outOfOrder: [] }
  const alerts = (await store.range('alert/')).map(({ key, value }) => ({ key, alert: JSON.parse(value) as Alert }))
  const newest = new Map<string, { key: string; alert: Alert }>()
  // An incident's revisions are counted up to a limit only.
  const age = ({ revision, at }: Alert) => revision * 1e13 + Date.parse(at)
  for (const one of alerts) {
    const other = newest.get(one.alert.id)
    if (other === undefined || age(one.alert) > age(other.alert)) newest.set(one.alert.id, one)
  }
  const postings = (await store.range('posting/')).map(({ value }) => JSON.parse(value) as Posting)

  for (const channel of channels) {
    const own = postings.filter((posting) => posting.channel === channel)
    const messages = discord.messages(channel)
    for (const [incident, { key, alert }] of newest) {
      const shown = own.find((posting) => posting.incident === incident)?.shown
      const { headline } = wordAlert(alert, 'en', instant(discord.clock.now()), { placeName })
      const text = messages.find(({ id }) => id === shown?.messageId)?.content
      if (shown?.document !== key || text !== headline) verdict.lost.push(`${channel} ${incident} ${headline}: ${text}`)
    }
    const known = own.flatMap(({ shown, earlier }) => [...earlier, ...(shown === null ? [] : [shown])])
    const byId = new Map(known.map(({ messageId, document }) => [messageId, document]))
    for (const { id, content } of messages) if (!byId.has(id)) verdict.repeated.push(`${channel} ${content}`)
    if (new Set(byId.values()).size !== known.length) verdict.repeated.push(`${channel} ${[...byId.values()].join(' ')}`)
    for (const side of ['Armenia', 'Azerbaijan']) {
      const tolls = messages.map(({ revisions }) => revisions.flatMap(({ content }) => tollIn(content, side)))
      const firsts = tolls.flatMap(([first]) => first ?? [])
      if (![firsts, ...tolls].every(isSorted)) verdict.outOfOrder.push(`${channel} ${side} ${tolls.join(' | ')}`)
    }
  }
  return verdict
}

const tollIn = (headline: string, side: string): number[] =>
  headline.startsWith(side)
    ? [/\b(\d{2,3})\b/.exec(headline)?.[1]].flatMap((number) => (number === undefined ? [] : [Number(number)]))
    : []

const isSorted = (numbers: readonly number[]) => numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] ?? 0))

/** The alerts of a store, each once, as `incident.revision`. */
export const toldIn = async (store: Store): Promise<string[]> =>
  (await store.range('alert/')).map(({ value }) => JSON.parse(value) as Alert).map(({ id, revision }) => `${id}.${revision}`)

/** What a program tells that nobody kills, of the same entries one by one. */
export async function toldInPeace({ server, shown }: Wire, clock: () => number): Promise<string[]> {
  const store = await openStore('memory:', { now: clock })
  const feed = { ...feedAt(server.origin, '/quiet'), id: feedAt(server.origin).id }
  const sent = async () => ({ kind: 'sent' as const, messageId: '1' })
  const sender: Sender = { create: sent, edit: sent, find: async () => ({ kind: 'absent' }) }
  const bot = await createBot({
    store,
    sender,
    defaults: [feed],
    fetch: createFetcher({ userAgent: 'test', allowPrivate: new Set([server.host]), clock }),
    parse: parseFeed,
    pollSeconds: { min: 60, max: 60 },
    retentionDays: 90,
    clock,
    random: () => 0.5,
    hostGapMs: 0,
    log: silentLog,
    alarm: noAlarm,
    onDelivery: () => {},
  })
  for (let poll = 0; poll <= shown; poll += 1) await bot.poller.poll(feed.id)
  await bot.idle()
  const told = await toldIn(store)
  await bot.stop()
  await store.close()
  return told
}
