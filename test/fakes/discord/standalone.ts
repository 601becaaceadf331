import { readFileSync } from 'node:fs'
import { type DiscordOptions, startDiscord } from './index.ts'

/**
 * The loopback Discord as a process of its own: `node dist/test/fakes/discord/standalone.js [OPTIONS.json]`, OPTIONS being `DiscordOptions`.
 * The first line it writes is `{ "api", "token", "application" }`; after SIGINT or SIGTERM one line for each message follows, and it ends.
 */
const file = process.argv[2]
const discord = await startDiscord(file === undefined ? {} : (JSON.parse(readFileSync(file, 'utf8')) as DiscordOptions))
const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`)
say({ api: discord.api, token: discord.token, application: discord.application })
const stop = async () => {
  for (const { id, channel, sent, pings, revisions, deleted } of discord.allMessages())
    say({ id, channel, sent, pings, revisions, deleted })
  await discord.close()
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
