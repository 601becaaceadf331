import { ApplicationCommandOptionType, type CommandInteractionOption } from 'discord.js'
import { UserError } from './problem.ts'

/** A channel that a person picked, with the bot's rights in it. */
export interface PickedChannel {
  readonly id: string
  readonly type: number
  readonly rights: bigint
}

/** A file that a person attached, as Discord tells of it before anybody has fetched it. */
export interface PickedFile {
  readonly name: string
  readonly url: string
  /** Bytes. */
  readonly size: number
}

/** What the data of a command says of an option. */
export interface Definition {
  readonly type: number
  readonly name: string
  readonly required?: boolean
  readonly choices?: readonly { readonly value: string | number }[]
  readonly options?: readonly Definition[]
}

type ValueOf<Option extends Definition> = Option extends { choices: readonly { value: infer Value }[] }
  ? Value
  : Option['type'] extends ApplicationCommandOptionType.Channel
    ? PickedChannel
    : Option['type'] extends ApplicationCommandOptionType.Attachment
      ? PickedFile
      : Option['type'] extends ApplicationCommandOptionType.Integer | ApplicationCommandOptionType.Number
        ? number
        : Option['type'] extends ApplicationCommandOptionType.Boolean
          ? boolean
          : string

type OptionsIn<List> = List extends readonly Definition[]
  ? { readonly [Option in List[number] as Option['name']]: ValueOf<Option> | (Option extends { required: true } ? never : null) }
  : Record<never, never>

/** The options of a command, or of a sub-command, by name: a renamed option fails the build wherever it is used. Roles are ids. */
export type OptionsOf<Data> = Data extends { options: infer List } ? OptionsIn<List> : Record<never, never>

/** The sub-commands of a command by name. */
export type SubcommandsOf<Data> = Data extends { options: readonly (infer Option)[] }
  ? {
      [Sub in Extract<Option, { type: ApplicationCommandOptionType.Subcommand }> as Sub extends { name: infer Name extends string }
        ? Name
        : never]: Sub
    }
  : Record<never, never>

/**
 * The values that Discord sent, by the names of the definition. Discord checks types and choices, but what arrives is not trusted.
 * @throws UserError where a value is not of its kind
 */
export const readOptions = (
  definitions: readonly Definition[],
  given: readonly CommandInteractionOption[],
  rightsIn: (channel: NonNullable<CommandInteractionOption['channel']>) => bigint,
): Record<string, unknown> =>
  Object.fromEntries(
    definitions.map((definition) => {
      const option = given.find(({ name }) => name === definition.name)
      const value = option === undefined ? null : readValue(definition, option, rightsIn)
      if (value === null && definition.required === true) throw new UserError({ kind: 'not-a-choice', option: definition.name })
      return [definition.name, value]
    }),
  )

const readValue = (
  { type, name, choices }: Definition,
  option: CommandInteractionOption,
  rightsIn: (channel: NonNullable<CommandInteractionOption['channel']>) => bigint,
): unknown => {
  const wrong = () => new UserError({ kind: 'not-a-choice', option: name })
  if (type === ApplicationCommandOptionType.Channel) {
    const { channel } = option
    if (channel == null) throw wrong()
    return { id: channel.id, type: channel.type, rights: rightsIn(channel) } satisfies PickedChannel
  }
  if (type === ApplicationCommandOptionType.Role) {
    if (option.role == null) throw wrong()
    return option.role.id
  }
  if (type === ApplicationCommandOptionType.Attachment) {
    const { attachment } = option
    if (attachment == null) throw wrong()
    return { name: attachment.name, url: attachment.url, size: attachment.size } satisfies PickedFile
  }
  const { value } = option
  const wanted =
    type === ApplicationCommandOptionType.String ? 'string' : type === ApplicationCommandOptionType.Boolean ? 'boolean' : 'number'
  if (typeof value !== wanted) throw wrong()
  if (choices !== undefined && choices.length > 0 && !choices.some((each) => each.value === value)) throw wrong()
  return value
}
