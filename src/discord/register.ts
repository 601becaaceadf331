import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js'

/** A command as the program wants it registered. */
export type WantedCommand = RESTPostAPIApplicationCommandsJSONBody

/** What was changed at Discord, by the commands' names. */
export interface Registration {
  readonly created: readonly string[]
  readonly updated: readonly string[]
  readonly deleted: readonly string[]
  readonly unchanged: number
}

/** What Discord adds to a command by itself. */
const DISCORDS_OWN: ReadonlySet<string> = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'handler',
  'name_localized',
  'description_localized',
])

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** A command with everything spelled one way: defaults left out, keys in order. Two commands that mean the same read the same. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value
  const kept = Object.entries(value)
    .filter(([key]) => !DISCORDS_OWN.has(key))
    .map(([key, inner]) => [key, canonical(inner)] as const)
    .filter(([, inner]) => !isNothing(inner))
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const typeOf = (command: { readonly type?: number }): number => command.type ?? ApplicationCommandType.ChatInput
const keyOf = (command: { readonly type?: number; readonly name: string }): string => `${typeOf(command)} ${command.name}`

/** Whether Discord's command already is what we want. Where a command may be installed is the application's own setting unless we say so. */
export const isSame = (wanted: WantedCommand, registered: APIApplicationCommand): boolean => {
  const mine = { ...wanted, type: typeOf(wanted) }
  const theirs = {
    ...registered,
    type: typeOf(registered),
    ...(wanted.integration_types === undefined ? { integration_types: null } : {}),
  }
  return JSON.stringify(canonical(mine)) === JSON.stringify(canonical(theirs))
}

/**
 * Makes Discord's list of global commands the wanted one, touching only what differs: people keep the overrides they made for a command,
 * and a restart costs one request. Throws what the REST object throws.
 */
export const registerCommands = async (
  rest: REST,
  application: string,
  wanted: readonly WantedCommand[],
): Promise<Registration> => {
  const query = new URLSearchParams({ with_localizations: 'true' })
  const registered = (await rest.get(Routes.applicationCommands(application), { query })) as APIApplicationCommand[]
  const known = new Map(registered.map((command) => [keyOf(command), command]))
  const wishes = new Set(wanted.map(keyOf))
  const gone = registered.filter((command) => !wishes.has(keyOf(command)))
  // Deleting first makes room where the list is full.
  for (const command of gone) await rest.delete(Routes.applicationCommand(application, command.id))
  const created: string[] = []
  const updated: string[] = []
  for (const command of wanted) {
    const before = known.get(keyOf(command))
    if (before !== undefined && isSame(command, before)) continue
    // Posting a command of a known name replaces it and keeps its id.
    await rest.post(Routes.applicationCommands(application), { body: command })
    if (before === undefined) created.push(command.name)
    else updated.push(command.name)
  }
  return { created, updated, deleted: gone.map(({ name }) => name), unchanged: wanted.length - created.length - updated.length }
}
