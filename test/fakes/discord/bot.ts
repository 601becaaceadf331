import { Client, GatewayIntentBits, type Interaction } from 'discord.js'
import type { LoopbackDiscord } from './index.ts'

/** The real discord.js, logged in and ready at the loopback Discord; logs out when the test leaves its scope. */
export interface Bot extends AsyncDisposable {
  readonly client: Client<true>
}

/** `answer` gets every interaction; what it throws is kept in `discord.js`'s own error event and never ends the process. */
export const logIn = async (
  discord: LoopbackDiscord,
  answer: (interaction: Interaction) => Promise<unknown> = async () => undefined,
): Promise<Bot> => {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.api },
    shards: 'auto',
    allowedMentions: { parse: [] },
    // discord.js waits five seconds between two IDENTIFYs; a test sets `rules.identifyMs` to 0 instead.
    ws: { buildIdentifyThrottler: () => ({ waitForIdentify: async () => undefined }) },
  })
  client.on('error', () => undefined)
  client.on('interactionCreate', (interaction) => {
    answer(interaction).catch((error: unknown) => client.emit('error', error as Error))
  })
  await client.login(discord.token)
  await discord.until(() => client.isReady() && client.guilds.cache.every((guild) => guild.available), 'a ready client')
  return { client: client as Client<true>, [Symbol.asyncDispose]: () => client.destroy() }
}
