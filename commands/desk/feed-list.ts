import { type Origin, SIDES } from '../../src/model.ts'
import { FEED_FILTERS, type FeedFilter } from '../../src/wording/replies/feed-texts.ts'
import { type Line, say } from '../../src/wording/replies/say.ts'
import type { FeedCondition } from '../../src/wording/replies/texts.ts'
import type { Answer, Call, Press } from './command.ts'
import { buttons, menu } from './components.ts'
import { customId } from './custom-id.ts'
import { warningsOn } from './feed-changes.ts'
import { pageIn } from './feed-log.ts'
import { type FeedRow, feedLine, feedRows, MARKS } from './feed-rows.ts'

const A_PAGE = 12
const TROUBLED: readonly FeedCondition[] = ['faltering', 'failing', 'empty', 'gone']
const isOf = (origin: Origin) => (row: FeedRow) => row.feed.origin === origin

const LETS_THROUGH: Readonly<Record<FeedFilter, (row: FeedRow, own: ReadonlySet<string>) => boolean>> = {
  all: () => true,
  troubled: ({ condition }) => TROUBLED.includes(condition),
  paused: ({ condition }) => condition === 'paused',
  armenia: isOf('armenia'),
  azerbaijan: isOf('azerbaijan'),
  others: ({ feed }) => !(SIDES as readonly Origin[]).includes(feed.origin),
  own: ({ feed }, own) => own.has(feed.id),
}

/** @param wanted from 0; one that is not there is the last */
export async function listPage(call: Call, filter: FeedFilter, wanted: number): Promise<Answer> {
  const { around, guild, user, texts } = call
  const list = around.bot.lists.of(guild)
  const all = await feedRows(call)
  const own = new Set(list.added.map(({ id }) => id))
  const matching = all.filter((row) => LETS_THROUGH[filter](row, own))
  const pages = Math.max(1, Math.ceil(matching.length / A_PAGE))
  const page = Math.min(wanted, pages - 1)
  const lines = matching.slice(page * A_PAGE, (page + 1) * A_PAGE).map((row): Line => {
    const state = texts.feeds.condition(row.condition, row.health.lastGood, row.health.problem?.reason ?? null)
    return say`${MARKS[row.condition]} ${feedLine(call, row.feed)}${state === '' ? '' : ' · '}${state}`
  })
  const isUntouched = list.added.length === 0 && list.removed.length === 0 && (list.paused ?? []).length === 0
  const notes: Line[] = [...warningsOn(call), ...(isUntouched ? [texts.feeds.untouched] : [])]
  const toPage = (target: number, way: string) => customId('feeds', 'page', user, String(Math.max(0, target)), way, filter)
  return {
    embeds: [
      call.page({
        title: texts.feeds.title(all.length),
        lines: [glanceAt(call, all), '', ...(lines.length === 0 ? [texts.feedCare.noneSuch] : lines), ...spaced(notes)],
        ...(pages === 1 ? {} : { footer: texts.page(page + 1, pages) }),
      }),
    ],
    rows: [
      ...menu(
        customId('feeds', 'show', user),
        texts.feedCare.chooseFilter,
        FEED_FILTERS.map((value) => ({
          value,
          label: `${texts.feedCare.filters[value]} (${all.filter((row) => LETS_THROUGH[value](row, own)).length})`,
          chosen: value === filter,
        })),
      ),
      ...(pages === 1
        ? []
        : buttons([
            { id: toPage(page - 1, 'back'), label: texts.earlier, disabled: page === 0 },
            { id: toPage(page + 1, 'more'), label: texts.later, disabled: page === pages - 1 },
          ])),
    ],
  }
}

/** Each after an empty line. */
const spaced = (notes: readonly Line[]): Line[] => notes.flatMap((note) => ['', note])

/** How many feeds are how, in one line. */
export const glanceAt = ({ texts }: Call, rows: readonly FeedRow[]): string => {
  const count = (...conditions: readonly FeedCondition[]) => rows.filter(({ condition }) => conditions.includes(condition)).length
  return texts.feedCare.glance({
    well: count('well'),
    unsteady: count('faltering', 'empty'),
    failing: count('failing', 'gone'),
    paused: count('paused'),
    unseen: count('unseen'),
  })
}

const filterIn = (text: string | undefined): FeedFilter => FEED_FILTERS.find((filter) => filter === text) ?? 'all'

export const listPresses: Readonly<Record<string, Press>> = {
  page: { answers: 'update', changes: false, run: (call, [page, , filter]) => listPage(call, filterIn(filter), pageIn(page)) },
  show: { answers: 'update', changes: false, run: (call, _, [filter]) => listPage(call, filterIn(filter), 0) },
}
