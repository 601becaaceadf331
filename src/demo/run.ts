import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBot } from '../bot.ts'
import { noAlarm } from '../delivery/alarm.ts'
import { canonicalAddress } from '../feeds/address.ts'
import { createFetcher } from '../feeds/fetch.ts'
import { parseFeed } from '../feeds/parse.ts'
import { type Feed, instant, SIDES, TOPICS } from '../model.ts'
import { silentLog } from '../operations/log.ts'
import { renderStatus, renderText } from '../preview/plain.ts'
import { createTerminal } from '../preview/terminal.ts'
import { placeName } from '../reading/places/gazetteer.ts'
import { openStore } from '../storage/store.ts'
import { wordHeldBack } from '../wording/held-back.ts'
import { wordStatus } from '../wording/status.ts'

import { OUTLETS, type Outlet } from './outlets.ts'
import { serveOutlets } from './serve.ts'
import { createTally } from './tally.ts'
import { BEFORE, WEEK } from './week.ts'

/** A minute after an entry appears, the feeds are polled. */
const POLL_AFTER = 60_000

/** `npm run demo`: the recorded week, served as feeds on loopback, through the whole program, printed as posts. */
export async function runDemo(): Promise<void> {
  const look = { width: Math.min(process.stdout.columns ?? 100, 110), colour: process.stdout.isTTY === true }
  const print = (text: string) => void process.stdout.write(`${text}\n`)
  const folder = await mkdtemp(join(tmpdir(), 'ceasefire-watch-demo-'))
  let now = Date.parse('2022-09-12T18:00:00Z')
  const clock = () => now
  const store = await openStore(`sqlite:${join(folder, 'demo.db')}`, { now: clock })
  const server = await serveOutlets(OUTLETS, [...BEFORE, ...WEEK], clock)
  const tally = createTally()
  let begun = false
  const feeds = OUTLETS.map((outlet) => feedOf(outlet, server.addressOf(outlet)))
  const bot = await createBot({
    store,
    sender: tally.counting(createTerminal(print, look, clock)),
    defaults: feeds,
    fetch: createFetcher({ userAgent: 'ceasefire-watch demo', allowPrivate: new Set([server.hostPort]), clock }),
    parse: parseFeed,
    pollSeconds: { min: 60, max: 60 },
    retentionDays: 90,
    clock,
    random: () => 0.5,
    hostGapMs: 0,
    log: silentLog,
    alarm: noAlarm,
    onDelivery: () => {},
    onFiled: (filed) => {
      tally.file(filed)
      if (begun && filed.held !== null) {
        const { report } = filed
        const why = renderText(wordHeldBack(filed.held, 'en'), 'en', { ...look, now: instant(now) })
        print(`${wrapped(`· ${report.source}: “${report.title}”`, look.width)}\n${wrapped(`  ${why}`, look.width)}\n`)
      }
    },
  })
  try {
    await bot.subscriptions.put({
      channel: 'preview',
      guild: 'preview',
      topics: TOPICS,
      least: 'note',
      sides: SIDES,
      places: [],
      language: 'en',
      mention: null,
      since: instant(now),
      paused: null,
    })
    print(
      `The days around 13 September 2022, told by ${OUTLETS.length} outlets that do not exist. Times are those of Yerevan and Baku.\n`,
    )
    const pollAll = async () => {
      await Promise.all(feeds.map((feed) => bot.poller.poll(feed.id)))
      await bot.idle()
    }
    await pollAll()
    begun = true
    print(`${BEFORE.length} entries were in the feeds when they were seen first: read and kept, and nothing of them is posted.\n`)
    for (const moment of [...new Set(WEEK.map(({ appears }) => Date.parse(appears)))].sort((a, b) => a - b)) {
      now = moment + POLL_AFTER
      await pollAll()
    }
    print(tally.summary())
    print(renderStatus(wordStatus(await bot.statusOf('default'), 'en', { placeName }), { ...look, now: instant(now) }))
  } finally {
    await bot.stop()
    await server.close()
    await store.close()
    await rm(folder, { recursive: true })
  }
}

/** Broken at blanks, the lines after the first indented. */
function wrapped(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(/(?<=\S) /)) {
    const line = lines.at(-1) as string
    if (line === '' || line.length + 1 + word.length <= width) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
    else lines.push(`  ${word}`)
  }
  return lines.join('\n')
}

const feedOf = (outlet: Outlet, url: string): Feed => ({
  id: canonicalAddress(url),
  url,
  title: outlet.title,
  language: outlet.language,
  origin: outlet.origin,
  publisher: outlet.publisher,
  zone: outlet.zone,
  userAgent: null,
  note: null,
})
