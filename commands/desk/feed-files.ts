import { decode } from '../../src/feeds/decode.ts'
import { FeedError } from '../../src/feeds/error.ts'
import { readFeedsFile } from '../../src/feeds/feeds-file.ts'
import { ADDITIONS_PER_HOUR, FEEDS_PER_SERVER, listed, merged } from '../../src/feeds/lists.ts'
import { writeOpml } from '../../src/feeds/opml.ts'
import type { Feed, FeedList } from '../../src/model.ts'
import { clean } from '../../src/wording/clean.ts'
import { type Line, say } from '../../src/wording/replies/say.ts'
import type { Answer, Call, Press } from './command.ts'
import { buttons } from './components.ts'
import { customId } from './custom-id.ts'
import { changeList, countAdditions, countLook, demandRoom, roomFor, warningsOn } from './feed-changes.ts'
import { feedLine } from './feed-rows.ts'
import type { PickedFile } from './options.ts'
import { UserError } from './problem.ts'

const MOST_KB = 200
const FETCH_MS = 15_000
const MOST_SHOWN = 20
const LONGEST_TITLE = 120
const LONGEST_URL = 2_000

export function exportFeeds({ around, guild, texts }: Call): Answer {
  const feeds = listed(around.bot.lists.of(guild), around.defaults)
  const { files } = texts.feedCare
  return { lines: [files.exported(feeds.length)], files: [{ name: 'feeds.opml', text: writeOpml(feeds, files.listTitle) }] }
}

/** What an import would do now. */
interface Plan {
  readonly list: FeedList
  readonly added: readonly Feed[]
  readonly known: number
  /** Left out because the list is full, and because of the additions of this hour. */
  readonly full: number
  readonly tooOften: number
}

async function planOf(call: Call, list: FeedList, feeds: readonly Feed[]): Promise<Plan> {
  const { defaults } = call.around
  const merge = merged(list, feeds, defaults)
  const added = merge.added.slice(0, (await roomFor(call)).thisHour)
  return {
    list: merged(list, added, defaults).list,
    added,
    known: merge.known.length,
    full: merge.beyond.length,
    tooOften: merge.added.length - added.length,
  }
}

/** Reads the file and says what an import of it would do. Nothing is changed before that is confirmed. */
export async function tryImport(call: Call, file: PickedFile): Promise<Answer> {
  const { around, guild, user, texts } = call
  const { files } = texts.feedCare
  const { feeds, problems } = readFeedsFile(await textOf(call, file))
  const usable = feeds.filter(({ url }) => url.length <= LONGEST_URL).map(tidied)
  if (usable.length === 0) throw new UserError({ kind: 'no-feed-file' })
  const plan = await planOf(call, { ...around.bot.lists.of(guild), id: guild }, usable)
  const unusable = problems.length + feeds.length - usable.length
  const shown = plan.added.slice(0, MOST_SHOWN)
  const beyond = plan.added.length - shown.length
  const lines: Line[] = [
    files.adds(plan.added.length),
    ...shown.map((feed): Line => say`• ${feedLine(call, feed)}`),
    ...(beyond > 0 ? [files.more(beyond)] : []),
    ...(plan.added.length > 0 ? [''] : []),
    ...(plan.known > 0 ? [files.known(plan.known)] : []),
    ...(unusable > 0 ? [files.unusable(unusable)] : []),
    ...(plan.full > 0 ? [files.beyond(plan.full, 'full', FEEDS_PER_SERVER)] : []),
    ...(plan.tooOften > 0 ? [files.beyond(plan.tooOften, 'too-often', ADDITIONS_PER_HOUR)] : []),
    ...(plan.added.length > 0 ? warningsOn(call, plan.list) : []),
  ]
  const embeds = [call.page({ title: files.title(clean(file.name, 60)), lines })]
  if (plan.added.length === 0) return { embeds }
  const token = around.token()
  await around.panels.set(token, { kind: 'import', guild, feeds: plan.added })
  return {
    lines: [files.dryRun],
    embeds,
    rows: buttons([
      { id: customId('feeds', 'import', user, token), label: files.confirm(plan.added.length), look: 'main' },
      { id: customId('feeds', 'cancel', user, token), label: texts.feeds.cancel },
    ]),
  }
}

/** What a stranger's file calls a feed is shown to people. */
const tidied = (feed: Feed): Feed => ({
  ...feed,
  title: clean(feed.title, LONGEST_TITLE) || feed.id.slice(0, LONGEST_TITLE),
  publisher: clean(feed.publisher, LONGEST_TITLE),
})

/** @throws UserError */
async function textOf(call: Call, { url, size }: PickedFile): Promise<string> {
  const { attachments, attachmentHosts, log } = call.around
  const tooLarge = () => new UserError({ kind: 'file-too-large', most: MOST_KB })
  if (size > MOST_KB * 1_000) throw tooLarge()
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  if (attachmentHosts !== null && !attachmentHosts.includes(host)) throw new UserError({ kind: 'file-not-fetched' })
  await countLook(call)
  const result = await attachments({ url, signal: AbortSignal.timeout(FETCH_MS) })
  if (result.kind !== 'document') {
    if (result.kind === 'problem' && result.problem === 'too-large') throw tooLarge()
    // An empty file is no trouble of Discord's.
    if (result.kind === 'problem' && result.problem === 'empty') throw new UserError({ kind: 'no-feed-file' })
    log.warn({ guild: call.guild, detail: result.kind === 'problem' ? result.detail : '' }, 'an attachment could not be fetched')
    throw new UserError({ kind: 'file-not-fetched' })
  }
  if (result.bytes.length > MOST_KB * 1_000) throw tooLarge()
  try {
    return decode(result.bytes, result.contentType, MOST_KB * 1_000).text
  } catch (error) {
    if (error instanceof FeedError) throw new UserError({ kind: 'no-feed-file' })
    throw error
  }
}

async function doImport(call: Call, [token = '']: readonly string[]): Promise<Answer> {
  const { around, guild, texts } = call
  const added = await changeList(call, 'imported', async (list) => {
    const panel = await around.panels.get(token)
    if (panel?.kind !== 'import' || panel.guild !== guild) throw new UserError({ kind: 'old-panel', command: 'feeds import' })
    const plan = await planOf(call, list, panel.feeds)
    if (plan.added.length === 0 && plan.known === 0) await demandRoom(call)
    await around.panels.delete(token)
    await countAdditions(call, plan.added.length)
    return { list: plan.list, feeds: plan.added }
  })
  return { lines: [texts.feedCare.files.imported(added.length), ...warningsOn(call)] }
}

export const filePresses: Readonly<Record<string, Press>> = {
  import: { answers: 'update', changes: true, run: doImport },
}
