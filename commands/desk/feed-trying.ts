import { setImmediate as breath } from 'node:timers/promises'
import { toReports } from '../../src/feeds/entries.ts'
import { probe } from '../../src/feeds/probe.ts'
import { addressOf } from '../../src/feeds/visit.ts'
import { type Claim, type Feed, instant, type Report } from '../../src/model.ts'
import { read } from '../../src/reading/read.ts'
import { clean, webAddress } from '../../src/wording/clean.ts'
import { type Line, say, strong } from '../../src/wording/replies/say.ts'
import { inWords, saidIn } from './claim-lines.ts'
import type { Answer, Call } from './command.ts'
import { countLook } from './feed-changes.ts'
import { feedCalled } from './feed-naming.ts'
import { UserError } from './problem.ts'

const LOOK_MS = 25_000
/** Newest entries that are read. */
const MOST_READ = 40
const MOST_RELEVANT = 6
const MOST_CLAIMS = 3
const MOST_OTHERS = 3
const LONGEST_TITLE = 140

interface Tried {
  readonly report: Report
  readonly claims: readonly Claim[]
}

/** Fetches and reads a feed of the list now. Nothing is stored or posted, and its pace stays as it is. */
export async function testFeed(call: Call, typed: string): Promise<Answer> {
  const feed = feedCalled(call, typed)
  const reports = await fetchNow(call, feed)
  const looked = reports.slice(0, MOST_READ)
  const relevant: Tried[] = []
  const others: Report[] = []
  for (const report of looked) {
    // Reading is no quick work, and others wait for answers meanwhile.
    await breath()
    const reading = read(report)
    if (reading.relevant) relevant.push({ report, claims: reading.claims })
    else others.push(report)
  }
  const { test } = call.texts.feedCare
  const entriesRead = test.read(reports.length, newestOf(reports))
  return {
    embeds: [
      call.page({
        title: test.title(clean(feed.title, 80)),
        lines: [
          entriesRead,
          ...(looked.length === 0 ? [] : [test.relevant(relevant.length, looked.length)]),
          ...relevant.slice(0, MOST_RELEVANT).flatMap((one) => ['', ...triedLines(call, one)]),
          ...(relevant.length > MOST_RELEVANT ? ['', test.more(relevant.length - MOST_RELEVANT)] : []),
          ...(others.length === 0 ? [] : ['', [strong(test.otherEntries)]]),
          ...others.slice(0, MOST_OTHERS).map((report): Line => say`• ${entryLine(call, report)}`),
        ],
        footer: test.footer,
      }),
    ],
  }
}

/** The feed's entries as they are now, newest first. @throws UserError */
async function fetchNow(call: Call, feed: Feed): Promise<readonly Report[]> {
  const { around, guild } = call
  const now = around.clock()
  const state = await around.bot.poller.stateOf(feed)
  if (state.hostQuietUntil !== null && state.hostQuietUntil > now)
    throw new UserError({ kind: 'feed-wants-quiet', title: feed.title, until: instant(state.hostQuietUntil) })
  await countLook(call)
  const { userAgent, zone } = feed
  const seen = await probe({ url: addressOf(feed, state), userAgent, zone }, around.look, AbortSignal.timeout(LOOK_MS))
  if (seen.kind === 'feed') return [...toReports(feed, seen.parsed, instant(now))].reverse()
  const trouble = seen.kind === 'no-feed' ? seen.reason : seen.problem
  const status = seen.kind === 'problem' ? seen.status : null
  if (seen.kind === 'problem') around.log.info({ guild, feed: feed.id, detail: seen.detail }, 'a feed could not be tried')
  throw new UserError({ kind: 'feed-not-read', title: feed.title, trouble, status })
}

const newestOf = (reports: readonly Report[]): string | null => reports[0]?.published ?? null

function triedLines(call: Call, { report, claims }: Tried): Line[] {
  const { language, around, texts } = call
  const { test } = texts.feedCare
  if (claims.length === 0) return [entryLine(call, report), `→ ${test.noClaim}`]
  const more = claims.length - MOST_CLAIMS
  return [
    entryLine(call, report),
    ...claims
      .slice(0, MOST_CLAIMS)
      .map((claim): Line => say`→ ${strong(inWords(saidIn(report, claim), language, around.clock()).sentence)}`),
    ...(more > 0 ? [`→ ${test.more(more)}`] : []),
  ]
}

const entryLine = ({ texts }: Call, { title, url, published }: Report): Line => {
  const name = clean(title, LONGEST_TITLE) || texts.feedCare.test.untitled
  const address = webAddress(url)
  return say`${address === null ? name : { link: name, url: address }}, ${{ time: published, style: 'relative' }}`
}
