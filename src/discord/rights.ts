import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from 'discord.js'

/** A right by Discord's own name. */
export type Right = keyof typeof PermissionFlagsBits

/** What the bot needs in a channel: to see it, post, show embeds, and find its own posts again after a lost answer. */
const POSTING_RIGHTS = ['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory'] as const satisfies readonly Right[]
/** The same in a thread. */
const THREAD_RIGHTS = [
  'ViewChannel',
  'SendMessagesInThreads',
  'EmbedLinks',
  'ReadMessageHistory',
] as const satisfies readonly Right[]

/** What an invitation asks for: posting in channels and threads. */
const INVITED_RIGHTS: readonly Right[] = [...new Set<Right>([...POSTING_RIGHTS, ...THREAD_RIGHTS])]

/** The rights that the bot lacks for posting, in a fixed order; empty where it may. */
export const missingRights = (rights: Readonly<PermissionsBitField> | bigint | null, isThread: boolean): Right[] => {
  const held = new PermissionsBitField(rights ?? 0n)
  return (isThread ? THREAD_RIGHTS : POSTING_RIGHTS).filter((right) => !held.has(PermissionFlagsBits[right]))
}

/** The address that invites the bot with exactly the rights it needs. */
export const inviteLink = (application: string): string => {
  const query = new URLSearchParams({
    client_id: application,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: PermissionsBitField.resolve(INVITED_RIGHTS as Right[]).toString(),
  })
  return `https://discord.com/oauth2/authorize?${query}`
}
