import { GatewayCloseCodes } from 'discord.js'

/** Why the connection to Discord is over for good. All but `stopped` are errors: a red health and a non-zero exit. */
export type Ending =
  /** The program closed it. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'token-refused'; readonly sentence: string }
  | { readonly kind: 'closed'; readonly code: number; readonly sentence: string }
  /** Connections are accepted, but nothing is heard from Discord. */
  | { readonly kind: 'deaf'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly sentence: string }

const TOKEN =
  'Discord refuses the token in DISCORD_TOKEN: it is wrong, or was reset. Take the current one from the Developer Portal (your application, Bot, Reset Token) and start again.'

/** What each final close of the gateway asks of the person who runs the bot (Discord's list of gateway close codes). */
const FINAL: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.InvalidShard]:
    'Discord refused the number of this shard. Start again: the number of shards is asked for at every start.',
  [GatewayCloseCodes.ShardingRequired]:
    'Discord asks for more shards than the bot started with. Start again: the number of shards is asked for at every start.',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer speaks this version of its API. Update the program.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord refused the intents of this program. Update the program.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord does not allow the bot an intent that it asked for. Look into the Developer Portal (your application, Bot): the bot may have been restricted.',
}

export const tokenRefused: Ending = { kind: 'token-refused', sentence: TOKEN }

/** What a final close code means; 4004 is the token. */
export const closedFor = (code: number): Ending => {
  if (code === GatewayCloseCodes.AuthenticationFailed) return tokenRefused
  return { kind: 'closed', code, sentence: `${FINAL[code] ?? 'Discord closed the connection for good.'} (close code ${code})` }
}

export const deafFor = (ms: number): Ending => ({
  kind: 'deaf',
  sentence: `Nothing has been heard from Discord's gateway for ${Math.round(ms / 1000)} s although it accepts connections. Start again; if that does not help, see https://discordstatus.com.`,
})
