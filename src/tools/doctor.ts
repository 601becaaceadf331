import { readFileSync } from 'node:fs'
import type { Settings } from '../config.ts'
import type { Subscription } from '../delivery/subscription.ts'
import { inspectDiscord } from '../discord/inspect.ts'
import { DEFAULT_FEEDS } from '../feeds/catalogue.ts'
import { parseFeedsFile } from '../feeds/feeds-file.ts'
import { createFetcher } from '../feeds/fetch.ts'
import { parseFeed } from '../feeds/parse.ts'
import { probe } from '../feeds/probe.ts'
import { type Feed, OperatorError } from '../model.ts'
import { namedKeyv } from '../storage/keyv.ts'
import { openStore } from '../storage/store.ts'
import { refuseUnknown } from './options.ts'
import { settingsHere } from './settings.ts'

/** One thing that was looked at; `mend` says what to do where it is not well. */
interface Finding {
  readonly about: string
  readonly fact: string
  readonly mend: string | null
}

const LARGEST_CLOCK_ERROR_MS = 5_000
const FEEDS_AT_ONCE = 8

/** `npm run doctor`: settings, store, token, rights in each subscribed channel, clock and feeds, and what to do about each finding.
 *  The bot may run meanwhile. */
export async function runDoctor(arguments_: readonly string[]): Promise<void> {
  refuseUnknown('doctor', arguments_, [])
  const settings = settingsHere()
  let ill = 0
  const tell = ({ about, fact, mend }: Finding) => {
    if (mend !== null) ill++
    process.stdout.write(
      `${mend === null ? 'well' : 'ILL '}  ${about.padEnd(9)} ${fact}${mend === null ? '' : `\n      ${' '.repeat(10)}→ ${mend}`}\n`,
    )
  }
  tell({ about: 'settings', fact: 'each can be used', mend: null })
  const subscriptions = await examineStore(settings, tell)
  await examineDiscord(settings, subscriptions, tell)
  await examineFeeds(settings, tell)
  process.stdout.write(ill === 0 ? 'All is well.\n' : `${ill} ${ill === 1 ? 'thing needs' : 'things need'} mending.\n`)
  process.exitCode = ill === 0 ? 0 : 1
}

type Tell = (finding: Finding) => void

async function examineStore({ storeUrl }: Settings, tell: Tell): Promise<Subscription[]> {
  if (storeUrl === 'memory:') {
    tell({
      about: 'store',
      fact: 'memory: nothing is kept over a restart',
      mend: 'Set STORE_URL to sqlite:PATH unless this is a preview.',
    })
    return []
  }
  try {
    const store = await openStore(storeUrl)
    const subscriptions: Subscription[] = []
    for await (const [, subscription] of (namedKeyv<Subscription>(store, 'subscriptions').iterator?.(undefined) ??
      []) as AsyncIterable<[string, Subscription]>)
      subscriptions.push(subscription)
    await store.close()
    tell({ about: 'store', fact: `${storeUrl} opens; ${subscriptions.length} channels are subscribed`, mend: null })
    return subscriptions
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    tell({ about: 'store', fact: `${storeUrl} does not open`, mend: error.message })
    return []
  }
}

async function examineDiscord(
  { discordToken, discordApiUrl }: Settings,
  subscriptions: readonly Subscription[],
  tell: Tell,
): Promise<void> {
  if (discordToken === null) {
    tell({
      about: 'token',
      fact: 'none is set: the bot runs in preview',
      mend: 'Set DISCORD_TOKEN to post to Discord; the README says where it comes from.',
    })
    return
  }
  const found = await inspectDiscord(
    discordToken,
    discordApiUrl,
    subscriptions.map(({ channel }) => channel),
    Date.now,
  )
  if (found.kind === 'refused') {
    tell({
      about: 'token',
      fact: `no login: ${found.cause}`,
      mend: 'Copy the token anew from the developer portal (Bot, Reset Token) into DISCORD_TOKEN.',
    })
    return
  }
  tell({ about: 'token', fact: `logs in as ${found.name}, on ${found.guilds} servers`, mend: null })
  for (const { channel } of subscriptions) {
    const seen = found.channels.get(channel) ?? null
    if (seen === null)
      tell({
        about: 'channel',
        fact: `${channel} is not to be seen`,
        mend: `Invite the bot again (${found.invite}) or let it view the channel.`,
      })
    else
      tell({
        about: 'channel',
        fact: `#${seen.name} ${seen.missing.length === 0 ? 'can be posted to' : `lacks ${seen.missing.join(', ')}`}`,
        mend: seen.missing.length === 0 ? null : 'Give the bot these rights in the channel’s settings, under Permissions.',
      })
  }
  const ahead = found.clockAheadMs
  if (ahead !== null)
    tell({
      about: 'clock',
      fact: `${Math.abs(Math.round(ahead / 1000))} s ${ahead < 0 ? 'behind' : 'ahead of'} Discord’s`,
      mend: Math.abs(ahead) <= LARGEST_CLOCK_ERROR_MS ? null : 'Set this machine’s clock by NTP.',
    })
}

async function examineFeeds(settings: Settings, tell: Tell): Promise<void> {
  const feeds = feedsOf(settings)
  const fetch = createFetcher({
    userAgent: `CeasefireWatch doctor (+${settings.contact})`,
    allowPrivate: settings.allowPrivateFeeds,
  })
  const waiting = [...feeds]
  const examine = async (): Promise<void> => {
    for (let feed = waiting.shift(); feed !== undefined; feed = waiting.shift()) tell(await examineFeed(feed, fetch))
  }
  await Promise.all(Array.from({ length: FEEDS_AT_ONCE }, examine))
}

async function examineFeed(feed: Feed, fetch: Parameters<typeof probe>[1]['fetch']): Promise<Finding> {
  const found = await probe(feed, { fetch, parse: parseFeed })
  if (found.kind === 'feed') {
    const count = found.parsed.items.length
    return {
      about: 'feed',
      fact: `${feed.title}: ${count} entries`,
      mend: count > 0 ? null : 'It is empty: look at it in a browser, and replace it if it stays so.',
    }
  }
  const why = found.kind === 'no-feed' ? `no feed (${found.reason})` : `${found.problem} (${found.detail})`
  return {
    about: 'feed',
    fact: `${feed.title}: ${why}`,
    mend: `Open ${feed.url} in a browser; replace or remove it if it stays so.`,
  }
}

function feedsOf({ feedsFile }: Settings): readonly Feed[] {
  return feedsFile === null ? DEFAULT_FEEDS : parseFeedsFile(readFileSync(feedsFile, 'utf8'))
}
