import { replacementFor } from '../../src/feeds/health.ts'
import { REPORT_AFTER } from '../../src/feeds/schedule.ts'
import type { Feed } from '../../src/model.ts'
import { type Filed, reportKey } from '../../src/storage/archive.ts'
import { type Line, row, say } from '../../src/wording/replies/say.ts'
import type { FeedCondition } from '../../src/wording/replies/texts.ts'
import type { Answer, Call, Press } from './command.ts'
import { type Button, buttons } from './components.ts'
import { customId } from './custom-id.ts'
import { putOnList } from './feed-adding.ts'
import { warningsOn } from './feed-changes.ts'
import { glanceAt } from './feed-list.ts'
import { pageIn } from './feed-log.ts'
import { feedCalled, shortId } from './feed-naming.ts'
import { type FeedRow, feedLine, feedRows, MARKS } from './feed-rows.ts'
import { UserError } from './problem.ts'

const A_PAGE = 5
/** Reports on file are kept under the hash of their identity: the first are a fair sample of all. */
const SAMPLE = 100
const WORST_FIRST: readonly FeedCondition[] = ['gone', 'failing', 'empty', 'faltering', 'paused', 'unseen', 'well']

/** All feeds of the list, those in trouble first. */
export async function healthPage(call: Call, wanted: number): Promise<Answer> {
  const { user, texts } = call
  const all = await feedRows(call)
  const ranked = all.toSorted((a, b) => WORST_FIRST.indexOf(a.condition) - WORST_FIRST.indexOf(b.condition))
  const pages = Math.max(1, Math.ceil(ranked.length / A_PAGE))
  const page = Math.min(wanted, pages - 1)
  const shown = ranked.slice(page * A_PAGE, (page + 1) * A_PAGE)
  const parts = await Promise.all(shown.map((one) => healthLines(call, one, all)))
  const toPage = (target: number, way: string) => customId('feeds', 'health', user, String(Math.max(0, target)), way)
  return {
    embeds: [
      call.page({
        title: texts.feedCare.health.title,
        lines: [glanceAt(call, all), ...parts.flatMap((lines) => ['', ...lines])],
        ...(pages === 1 ? {} : { footer: texts.page(page + 1, pages) }),
      }),
    ],
    rows: [
      ...replacing(call, shown, all),
      ...(pages === 1
        ? []
        : buttons([
            { id: toPage(page - 1, 'back'), label: texts.earlier, disabled: page === 0 },
            { id: toPage(page + 1, 'more'), label: texts.later, disabled: page === pages - 1 },
          ])),
    ],
  }
}

/** One feed by itself. */
export async function healthOfOne(call: Call, typed: string): Promise<Answer> {
  const { id } = feedCalled(call, typed)
  const all = await feedRows(call)
  const one = all.filter(({ feed }) => feed.id === id)
  const lines = await Promise.all(one.map((each) => healthLines(call, each, all)))
  return { embeds: [call.page({ title: call.texts.feedCare.health.title, lines: lines.flat() })], rows: replacing(call, one, all) }
}

async function healthLines(call: Call, one: FeedRow, all: readonly FeedRow[]): Promise<Line[]> {
  const { feed, condition, health } = one
  const texts = call.texts.feedCare.health
  const { relevant, read } = await shareOf(call, feed)
  const instead = replacement(call, one, all)
  const isPolled = condition !== 'paused'
  return [
    say`${MARKS[condition]} ${feedLine(call, feed)}: ${texts.state(condition)}`,
    row([texts.lastGood(health.lastGood), ...(isPolled ? [texts.next(health.nextPoll)] : [])], ' · '),
    ...(health.problem === null ? [] : [texts.trouble(health.problem.reason, health.problem.status, health.problem.since)]),
    row([texts.perDay(health.entriesPerDay), texts.relevant(relevant, read)], ' · '),
    ...(health.movedTo === null ? [] : [texts.movedTo(health.movedTo)]),
    ...(instead === null ? [] : [texts.instead(instead.title)]),
  ]
}

/** How many of the feed's reports on file are about the conflict; repeats of another outlet's were not read. */
async function shareOf({ around }: Call, feed: Feed): Promise<{ relevant: number; read: number }> {
  const rows = await around.rows.range(reportKey({ feed: feed.id, id: '' }), { limit: SAMPLE })
  const readings = rows.flatMap(({ value }) => (JSON.parse(value) as Filed).reading ?? [])
  return { relevant: readings.filter(({ relevant }) => relevant).length, read: readings.length }
}

/** What may stand in for a feed that is gone or has given nothing for a day; null where none is needed, known, or wanted twice. */
function replacement({ around }: Call, { feed, condition, health }: FeedRow, all: readonly FeedRow[]): Feed | null {
  const troubled = health.problem !== null && around.clock() - Date.parse(health.problem.since) >= REPORT_AFTER
  const isDead = condition === 'gone' || ((condition === 'failing' || condition === 'empty') && troubled)
  const found = isDead ? replacementFor(feed) : null
  return found === null || all.some(({ feed: { id } }) => id === found.id) ? null : found
}

function replacing(call: Call, shown: readonly FeedRow[], all: readonly FeedRow[]) {
  const { user, texts } = call
  const offers = shown.flatMap((one): Button[] => {
    const instead = replacement(call, one, all)
    return instead === null
      ? []
      : [{ id: customId('feeds', 'instead', user, shortId(one.feed)), label: texts.feedCare.health.followInstead(instead.title) }]
  })
  return buttons(offers)
}

async function followInstead(call: Call, [id = '']: readonly string[]): Promise<Answer> {
  const { texts } = call
  const instead = replacementFor(feedCalled(call, `#${id}`))
  if (instead === null) throw new UserError({ kind: 'old-panel', command: 'feeds health' })
  await putOnList(call, instead)
  return { lines: [texts.feeds.added(instead.title), texts.feeds.addedNote, ...warningsOn(call)] }
}

export const healthPresses: Readonly<Record<string, Press>> = {
  health: { answers: 'update', changes: false, run: (call, [page]) => healthPage(call, pageIn(page)) },
  instead: { answers: 'update', changes: true, run: followInstead },
}
