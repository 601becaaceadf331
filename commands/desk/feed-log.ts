import { type Feed, instant } from '../../src/model.ts'
import { clean } from '../../src/wording/clean.ts'
import type { ListDeed } from '../../src/wording/replies/feed-texts.ts'
import { type Line, say } from '../../src/wording/replies/say.ts'
import type { Around } from './around.ts'
import type { Answer, Call, Press } from './command.ts'
import { buttons } from './components.ts'
import { customId } from './custom-id.ts'

/** One change of a server's list of feeds. */
export interface ListChange {
  /** Milliseconds since 1970. */
  readonly at: number
  /** A user's id. */
  readonly by: string
  readonly deed: ListDeed
  /** Of the first few feeds it was about. */
  readonly titles: readonly string[]
  /** How many feeds it was about. */
  readonly count: number
}

const KEPT = 200
const A_PAGE = 12
const TITLES = 3
const LONGEST_TITLE = 60

/** Writes down who did what. Called in the server's turn. */
export async function writeDown(
  { feedLog, clock }: Pick<Around, 'feedLog' | 'clock'>,
  { guild, user }: Pick<Call, 'guild' | 'user'>,
  deed: ListDeed,
  feeds: readonly Feed[],
): Promise<void> {
  const titles = feeds.slice(0, TITLES).map(({ title }) => clean(title, LONGEST_TITLE))
  const change: ListChange = { at: clock(), by: user, deed, titles, count: feeds.length }
  await feedLog.set(guild, [change, ...((await feedLog.get(guild)) ?? [])].slice(0, KEPT))
}

export async function logPage(call: Call, wanted: number): Promise<Answer> {
  const { around, guild, user, texts } = call
  const { log } = texts.feedCare
  const changes = (await around.feedLog.get(guild)) ?? []
  const pages = Math.max(1, Math.ceil(changes.length / A_PAGE))
  const page = Math.min(wanted, pages - 1)
  const lines = changes
    .slice(page * A_PAGE, (page + 1) * A_PAGE)
    .map(
      ({ at, by, deed, titles, count }): Line =>
        say`${{ time: instant(at), style: 'moment' }} · ${{ user: by }} · ${log.row(deed, titles, count)}`,
    )
  const toPage = (target: number, way: string) => customId('feeds', 'log', user, String(Math.max(0, target)), way)
  return {
    embeds: [
      call.page({
        title: log.title,
        lines: lines.length === 0 ? [log.none] : lines,
        ...(pages === 1 ? {} : { footer: texts.page(page + 1, pages) }),
      }),
    ],
    rows:
      pages === 1
        ? []
        : buttons([
            { id: toPage(page - 1, 'back'), label: texts.earlier, disabled: page === 0 },
            { id: toPage(page + 1, 'more'), label: texts.later, disabled: page === pages - 1 },
          ]),
  }
}

/** The number of a page in a custom id, which may be anything. */
export const pageIn = (text = ''): number => (/^\d{1,4}$/.test(text) ? Number(text) : 0)

export const logPresses: Readonly<Record<string, Press>> = {
  log: { answers: 'update', changes: false, run: (call, [page]) => logPage(call, pageIn(page)) },
}
