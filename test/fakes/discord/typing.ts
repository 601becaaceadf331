import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js'
import type { Command } from './commands.ts'
import { isJson, type Json } from './form.ts'
import type { Reply } from './replies.ts'
import { NotPossible, resolve, type Scene, type Setting, send, settle } from './scene.ts'
import type { State } from './state.ts'

/** What a person types: slash commands and what is asked for while typing them. */

export type OptionValue = string | number | boolean | Upload

/** A file that a person attached; it is fetched from wherever it lies. */
export interface Upload {
  readonly filename: string
  readonly url: string
  readonly size: number
  readonly contentType?: string
}

export interface Typed extends Scene {
  /** With sub-commands, as `feeds add`. */
  readonly name: string
  readonly options?: Readonly<Record<string, OptionValue>>
  /** The guild's admins let this person use the command whatever rights it was registered with. */
  readonly overridden?: boolean
}

const SLASH = 1

/** @param type 1 for slash commands, 3 for those of a message's menu */
export const findCommand = (state: State, { guild }: Setting, name: string, type = SLASH): Command => {
  const command = [...state.commands.list(guild.id), ...state.commands.list(null)].find(
    (each) => each.name === name && each.type === type,
  )
  if (!command) throw new NotPossible(`Discord knows no command ${type === SLASH ? '/' : ''}${name}`)
  return command
}

export const demandOffer = (command: Command, { rights }: Setting): void => {
  const needed = command.default_member_permissions
  if (typeof needed !== 'string' || (rights & PermissionFlagsBits.Administrator) !== 0n) return
  const bits = BigInt(needed)
  if (bits === 0n || (rights & bits) !== bits) throw new NotPossible(`Discord does not offer /${command.name} to this person`)
}

const optionsOf = (node: Json): Json[] => (Array.isArray(node.options) ? node.options.filter(isJson) : [])

const IDS: readonly unknown[] = [
  ApplicationCommandOptionType.User,
  ApplicationCommandOptionType.Channel,
  ApplicationCommandOptionType.Role,
  ApplicationCommandOptionType.Mentionable,
]

/** Discord's app does not send a value of the wrong type, outside the choices or the bounds. */
const demandValue = (option: Json, value: OptionValue): void => {
  const name = String(option.name)
  const isFile = option.type === ApplicationCommandOptionType.Attachment
  if (isFile !== (typeof value === 'object')) throw new NotPossible(`Option ${name} wants ${isFile ? 'a file' : 'no file'}`)
  if (typeof value === 'object') return
  const wanted = option.type === 5 ? 'boolean' : option.type === 4 || option.type === 10 ? 'number' : 'string'
  const isWhole = option.type !== 4 || Number.isSafeInteger(value)
  if (typeof value !== wanted || !isWhole) throw new NotPossible(`Option ${name} wants a ${wanted}`)
  const choices = Array.isArray(option.choices) ? option.choices.filter(isJson) : []
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    throw new NotPossible(`Option ${name} has no choice ${value}`)
  const size = typeof value === 'string' ? value.length : Number(value)
  const [least, most] = typeof value === 'string' ? [option.min_length, option.max_length] : [option.min_value, option.max_value]
  if (typeof least === 'number' && size < least) throw new NotPossible(`Option ${name} is below ${least}`)
  if (typeof most === 'number' && size > most) throw new NotPossible(`Option ${name} is above ${most}`)
}

/** The options of a command as Discord sends them; `focused` is the one being typed into. */
const optionData = (definitions: readonly Json[], given: Readonly<Record<string, OptionValue>>, focused?: string): Json[] => {
  for (const name of Object.keys(given)) {
    if (!definitions.some((option) => option.name === name)) throw new NotPossible(`The command has no option ${name}`)
  }
  return definitions.flatMap((option) => {
    const value = given[String(option.name)]
    if (value === undefined) {
      if (option.required === true && focused === undefined) throw new NotPossible(`Option ${String(option.name)} is required`)
      return []
    }
    if (option.name === focused) return { name: option.name, type: option.type, value, focused: true }
    demandValue(option, value)
    return { name: option.name, type: option.type, value }
  })
}

const attachmentShape = (id: string, { filename, url, size, contentType }: Upload): Json => ({
  id,
  filename,
  size,
  url,
  proxy_url: url,
  ...(contentType === undefined ? {} : { content_type: contentType }),
  ephemeral: true,
})

const commandData = (
  state: State,
  setting: Setting,
  { name, options = {} }: Typed,
  focused?: string,
): { command: Command; data: Json } => {
  const [root = '', ...rest] = name.split(' ')
  const command = findCommand(state, setting, root)
  const path: Json[] = []
  let node: Json = command
  for (const step of rest) {
    const next = optionsOf(node).find((option) => option.name === step && (option.type === 1 || option.type === 2))
    if (!next) throw new NotPossible(`/${root} has no sub-command ${step}`)
    path.push(next)
    node = next
  }
  if (optionsOf(node).some(({ type }) => type === 1 || type === 2)) throw new NotPossible(`/${name} needs a sub-command`)
  const uploads: Json = {}
  const leaves = optionData(optionsOf(node), options, focused).map((leaf) => {
    if (typeof leaf.value !== 'object') return leaf
    const id = state.mint()
    uploads[id] = attachmentShape(id, leaf.value as Upload)
    return { ...leaf, value: id }
  })
  const nested = path.reduceRight<Json[]>((inner, step) => [{ name: step.name, type: step.type, options: inner }], leaves)
  const ids = leaves.flatMap(({ type, value }) => (IDS.includes(type) ? String(value) : []))
  const attached = Object.keys(uploads).length > 0 ? { attachments: uploads } : {}
  const resolved =
    ids.length > 0 || 'attachments' in attached
      ? { resolved: { ...resolve(state, setting, setting.person, ids), ...attached } }
      : {}
  return { command, data: { id: command.id, name: root, type: 1, options: nested, ...resolved } }
}

export const slash = async (state: State, typed: Typed): Promise<Reply> => {
  const setting = settle(state, typed)
  const { command, data } = commandData(state, setting, typed)
  if (!typed.overridden) demandOffer(command, setting)
  return send(state, 'command', setting, data, null)
}

export const autocomplete = async (state: State, { focused, ...typed }: Typed & { readonly focused: string }): Promise<Reply> => {
  const setting = settle(state, typed)
  const { data } = commandData(
    state,
    setting,
    { ...typed, options: { ...typed.options, [focused]: typed.options?.[focused] ?? '' } },
    focused,
  )
  return send(state, 'autocomplete', setting, data, null)
}
