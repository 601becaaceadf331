import { Client, Events, GatewayIntentBits, type GuildBasedChannel } from 'discord.js'
import { restOptions } from './rest.ts'
import { inviteLink, missingRights, type Right } from './rights.ts'

/** What a look at Discord with the bot's token finds. */
export type Inspection =
  | { readonly kind: 'refused'; readonly cause: string }
  | {
      readonly kind: 'in'
      readonly name: string
      readonly guilds: number
      readonly invite: string
      /** How far this machine's clock is ahead of Discord's, in milliseconds. */
      readonly clockAheadMs: number | null
      /** A row a channel asked about; null where the bot does not see the channel. */
      readonly channels: ReadonlyMap<string, { readonly name: string; readonly missing: readonly Right[] } | null>
    }

const PATIENCE_MS = 20_000
/** discord.js may never come back from being destroyed while it identifies. */
const FAREWELL_MS = 2_000

/** Logs in, looks and logs out again. The bot may run meanwhile. Never rejects for what Discord says. */
export async function inspectDiscord(
  token: string,
  apiUrl: string | null,
  channels: readonly string[],
  clock: () => number,
  patienceMs = PATIENCE_MS,
): Promise<Inspection> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: restOptions(apiUrl), allowedMentions: { parse: [] } })
  let clockAheadMs: number | null = null
  client.rest.on('response', (_request, response) => {
    const theirs = Date.parse(response.headers.get('date') ?? '')
    if (!Number.isNaN(theirs)) clockAheadMs = clock() - theirs
  })
  try {
    const ready = new Promise<Client<true>>((resolve, reject) => {
      client.once(Events.ClientReady, resolve)
      client.once(Events.ShardDisconnect, ({ code }) => reject(new Error(`the gateway closed with ${code}`)))
      setTimeout(() => reject(new Error(`the gateway said nothing for ${patienceMs / 1000} seconds`)), patienceMs).unref()
    })
    // Together: a login that a gateway refuses or leaves unanswered may never end by itself.
    const [{ user, application, guilds }] = await Promise.all([ready, client.login(token)])
    return {
      kind: 'in',
      name: user.username,
      guilds: guilds.cache.size,
      invite: inviteLink(application.id),
      clockAheadMs,
      channels: new Map(channels.map((id) => [id, rightsIn(client.channels.cache.get(id) as GuildBasedChannel | undefined)])),
    }
  } catch (error) {
    return { kind: 'refused', cause: error instanceof Error ? error.message : String(error) }
  } finally {
    const tooLate = new Promise<void>((resolve) => void setTimeout(resolve, FAREWELL_MS).unref())
    await Promise.race([client.destroy().catch(() => undefined), tooLate])
  }
}

function rightsIn(channel: GuildBasedChannel | undefined): { name: string; missing: readonly Right[] } | null {
  if (channel === undefined) return null
  const me = channel.guild.members.me
  const rights = me === null ? null : channel.permissionsFor(me)
  return { name: channel.name, missing: missingRights(rights, channel.isThread()) }
}
