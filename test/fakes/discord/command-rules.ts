import { Form, isJson, type Json } from './form.ts'
import { Refusal } from './refusals.ts'

/** The only locales that Discord knows; Armenian, Azerbaijani, Georgian, Persian and Arabic are not among them. */
export const LOCALES =
  'id en-US en-GB bg zh-CN zh-TW hr cs da nl fi fr de el hi hu it ja ko lt no pl pt-BR ro ru es-ES es-419 sv-SE th tr uk vi'.split(
    ' ',
  )

const CHAT = 1
const USER = 2
const MESSAGE = 3
const MOST: Readonly<Record<number, number>> = { [CHAT]: 100, [USER]: 15, [MESSAGE]: 15 }
const MOST_CHARACTERS = 8000
const SUB = 1
const GROUP = 2
const STRING = 3
const INTEGER = 4
const CHANNEL = 7
const NUMBER = 10
const WITH_CHOICES: readonly unknown[] = [STRING, INTEGER, NUMBER]

/** Discord's own expression for names; chat commands and options are lower case besides. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

const checkName = (form: Form, value: unknown, plain: boolean): void => {
  const name = form.text(value, { max: 32 })
  if (name === '' || plain) return
  if (!NAME.test(name) || name !== name.toLowerCase()) {
    form.wrong('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')
  }
}

const checkLocalizations = (form: Form, value: unknown, check: (form: Form, text: unknown) => void): void => {
  if (value === undefined || value === null) return
  for (const [locale, text] of Object.entries(form.object(value))) {
    const at = form.at(locale)
    if (!LOCALES.includes(locale)) at.wrong('BASE_TYPE_CHOICES', `Value must be one of (${LOCALES.join(', ')}).`)
    else if (text !== null) check(at, text)
  }
}

const checkChoices = (form: Form, option: Json): void => {
  const choices = form.at('choices').list(option.choices, { max: 25 })
  if (choices.length > 0 && (option.autocomplete === true || !WITH_CHOICES.includes(option.type))) {
    form.at('choices').wrong('APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID', 'Choices are not possible here')
  }
  const names = new Set<unknown>()
  for (const [index, entry] of choices.entries()) {
    const at = form.at('choices', index)
    const choice = at.object(entry)
    at.at('name').text(choice.name, { max: 100 })
    checkLocalizations(at.at('name_localizations'), choice.name_localizations, (place, text) => place.text(text, { max: 100 }))
    if (option.type === STRING) at.at('value').text(choice.value, { max: 100 })
    else if (typeof choice.value !== 'number') at.at('value').wrong('NUMBER_TYPE_COERCE', 'Value is not a number.')
    if (names.has(choice.name))
      at.at('name').wrong('APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS', 'Choice names must be unique')
    names.add(choice.name)
  }
}

/** Options may hold a sub-command, a group may hold sub-commands only, and neither stands beside plain options. */
const checkOptions = (form: Form, value: unknown, allowed: 'any' | 'subs' | 'plain'): void => {
  const options = form.list(value, { max: 25 })
  const names = new Set<unknown>()
  let optionalSeen = false
  const kinds = new Set<boolean>()
  for (const [index, entry] of options.entries()) {
    const at = form.at(index)
    const option = at.object(entry)
    if (!at.at('type').oneOf(option.type, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])) continue
    const nested = option.type === SUB || option.type === GROUP
    kinds.add(nested)
    const misplaced = (allowed === 'plain' && nested) || (allowed === 'subs' && option.type !== SUB)
    if (misplaced)
      at.at('type').wrong(
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      )
    checkName(at.at('name'), option.name, false)
    at.at('description').text(option.description, { max: 100 })
    checkLocalizations(at.at('name_localizations'), option.name_localizations, (place, text) => checkName(place, text, false))
    checkLocalizations(at.at('description_localizations'), option.description_localizations, (place, text) =>
      place.text(text, { max: 100 }),
    )
    if (names.has(option.name)) at.at('name').wrong('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name must be unique')
    names.add(option.name)
    at.at('required').flag(option.required)
    if (option.required === true && optionalSeen) {
      at.wrong('APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', 'Required options must be placed before non-required options')
    }
    if (option.required !== true && !nested) optionalSeen = true
    if (option.autocomplete === true && !WITH_CHOICES.includes(option.type)) {
      at.at('autocomplete').wrong('APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID', 'Autocomplete is not possible for this type')
    }
    at.at('min_length').integer(option.min_length, 0, 6000)
    at.at('max_length').integer(option.max_length, 1, 6000)
    if (option.channel_types !== undefined && option.type !== CHANNEL)
      at.at('channel_types').wrong('BASE_TYPE_CHOICES', 'Only for channels')
    checkChoices(at, option)
    if (nested) checkOptions(at.at('options'), option.options, option.type === GROUP ? 'subs' : 'plain')
  }
  if (kinds.size > 1) {
    form.wrong(
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    )
  }
}

const longest = (text: unknown, localizations: unknown): number => {
  const others = isJson(localizations) ? Object.values(localizations) : []
  return Math.max(...[text, ...others].map((value) => (typeof value === 'string' ? value.length : 0)))
}

/** Characters of names, descriptions and values, each counted in its longest localization. */
const charactersOf = (node: Json): number => {
  const own = longest(node.name, node.name_localizations) + longest(node.description, node.description_localizations)
  const value = typeof node.value === 'string' ? node.value.length : 0
  const inner = [node.options, node.choices].flatMap((list) => (Array.isArray(list) ? list : [])).filter(isJson)
  return inner.reduce((sum, child) => sum + charactersOf(child), own + value)
}

export const checkCommand = (form: Form, value: unknown): void => {
  const command = form.object(value)
  const type = command.type ?? CHAT
  form.at('type').oneOf(type, [CHAT, USER, MESSAGE])
  const plain = type !== CHAT
  checkName(form.at('name'), command.name, plain)
  checkLocalizations(form.at('name_localizations'), command.name_localizations, (at, text) => checkName(at, text, plain))
  if (plain && !(command.description === undefined || command.description === '')) {
    form.at('description').wrong('APPLICATION_COMMAND_DESCRIPTION_INVALID', 'Context menu commands cannot have a description')
  }
  if (plain) {
    const described = isJson(command.description_localizations) ? Object.values(command.description_localizations) : []
    if (described.some((text) => text !== null && text !== ''))
      form
        .at('description_localizations')
        .wrong('APPLICATION_COMMAND_DESCRIPTION_INVALID', 'Context menu commands cannot have a description')
    if (Array.isArray(command.options) && command.options.length > 0)
      form.at('options').wrong('APPLICATION_COMMAND_OPTIONS_INVALID', 'Context menu commands cannot have options')
  } else {
    form.at('description').text(command.description, { max: 100 })
    checkLocalizations(form.at('description_localizations'), command.description_localizations, (at, text) =>
      at.text(text, { max: 100 }),
    )
    checkOptions(form.at('options'), command.options, 'any')
  }
  const rights = command.default_member_permissions
  if (rights !== undefined && rights !== null && !(typeof rights === 'string' && /^\d{1,20}$/.test(rights))) {
    form.at('default_member_permissions').wrong('NUMBER_TYPE_COERCE', 'Value is not a bit set.')
  }
  for (const [index, context] of form.at('contexts').list(command.contexts, { max: 3 }).entries())
    form.at('contexts', index).oneOf(context, [0, 1, 2])
  for (const [index, kind] of form.at('integration_types').list(command.integration_types, { max: 2 }).entries()) {
    form.at('integration_types', index).oneOf(kind, [0, 1])
  }
  if (charactersOf(command) > MOST_CHARACTERS) {
    form.wrong('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MOST_CHARACTERS})`)
  }
}

/** All commands of one scope at once: each by itself, then their number and their names. */
export const checkCommands = (value: unknown): readonly Json[] => {
  const form = new Form()
  const commands = form.list(value, { max: 130 })
  const names = new Set<string>()
  for (const [index, entry] of commands.entries()) {
    checkCommand(form.at(index), entry)
    if (!isJson(entry)) continue
    const name = `${String(entry.type ?? CHAT)} ${String(entry.name)}`
    if (names.has(name))
      form.at(index, 'name').wrong('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique')
    names.add(name)
  }
  form.settle()
  const sound = commands.filter(isJson)
  for (const type of [CHAT, USER, MESSAGE]) {
    if (sound.filter((command) => (command.type ?? CHAT) === type).length > (MOST[type] ?? 0)) throw new Refusal(30032)
  }
  return sound
}
