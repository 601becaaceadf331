import { ComponentType } from 'discord.js'
import { isJson, type Json } from './form.ts'
import { componentsOf, type Message, type StoredMessage } from './messages.ts'
import type { Reply } from './replies.ts'
import { NotPossible, resolve, type Scene, send, settle } from './scene.ts'
import type { State } from './state.ts'

/** What a person presses, chooses and fills in. */

/** The component of a message, as long as a person can see and use it. */
const usable = (state: State, message: Message, customId: string): { source: StoredMessage; component: Json } => {
  const source = state.messages.get(message.id)
  if (!source || source.deleted) throw new NotPossible('The message is gone')
  const component = componentsOf(source.components).find((each) => each.custom_id === customId)
  if (!component) throw new NotPossible(`The message has no component ${customId}`)
  if (component.disabled === true) throw new NotPossible(`${customId} is disabled`)
  return { source, component }
}

/** Where nothing else is said, the person who got the message uses its components. */
const sceneAt = (state: State, message: Message, scene: Scene): Scene => {
  const first = message.interaction ? state.interactions.get(message.interaction) : undefined
  return {
    guild: message.guild,
    channel: message.channel,
    ...(first ? { user: first.person.id, locale: first.locale } : {}),
    ...scene,
  }
}

export const press = async (state: State, message: Message, customId: string, scene: Scene = {}): Promise<Reply> => {
  const { source, component } = usable(state, message, customId)
  if (component.type !== ComponentType.Button) throw new NotPossible(`${customId} is no button`)
  const data = { custom_id: customId, component_type: ComponentType.Button, id: component.id }
  return send(state, 'component', settle(state, sceneAt(state, message, scene)), data, source)
}

export const select = async (
  state: State,
  message: Message,
  customId: string,
  values: readonly string[],
  scene: Scene = {},
): Promise<Reply> => {
  const { source, component } = usable(state, message, customId)
  const setting = settle(state, sceneAt(state, message, scene))
  demandValues(component, values)
  const resolved =
    component.type === ComponentType.StringSelect ? {} : { resolved: resolve(state, setting, setting.person, values) }
  const data = { custom_id: customId, component_type: component.type, id: component.id, values, ...resolved }
  return send(state, 'component', setting, data, source)
}

const demandValues = (component: Json, values: readonly string[]): void => {
  if (component.type === ComponentType.Button) throw new NotPossible('This is no select')
  const least = typeof component.min_values === 'number' ? component.min_values : 1
  const most = typeof component.max_values === 'number' ? component.max_values : 1
  if (values.length < least || values.length > most) throw new NotPossible(`Between ${least} and ${most} values can be chosen`)
  if (component.type !== ComponentType.StringSelect) return
  const options = Array.isArray(component.options) ? component.options.filter(isJson) : []
  const offered = options.map(({ value }) => value)
  for (const value of values) if (!offered.includes(value)) throw new NotPossible(`There is no option ${value}`)
}

/** Fills in and sends the modal that `reply` opened: texts as a string, choices as a list, a checkbox as a boolean. */
export const submit = async (
  state: State,
  reply: Reply,
  fields: Readonly<Record<string, string | readonly string[] | boolean>>,
): Promise<Reply> => {
  const { interaction, modal } = reply
  if (!modal) throw new NotPossible('No modal is open')
  const inputs = componentsOf(Array.isArray(modal.components) ? modal.components : []).filter(
    (each) => typeof each.custom_id === 'string',
  )
  for (const name of Object.keys(fields))
    if (!inputs.some((input) => input.custom_id === name)) throw new NotPossible(`The modal has no field ${name}`)
  const fill = (input: Json): Json => {
    const given = fields[String(input.custom_id)]
    const own = { type: input.type, custom_id: input.custom_id, id: input.id ?? 1 }
    if (input.type === ComponentType.TextInput) {
      const value = typeof given === 'string' ? given : typeof input.value === 'string' ? input.value : ''
      const most = typeof input.max_length === 'number' ? input.max_length : 4000
      const least = typeof input.min_length === 'number' ? input.min_length : 0
      if ((value === '' && input.required !== false) || value.length > most || (value !== '' && value.length < least)) {
        throw new NotPossible(`The modal does not take that for ${String(input.custom_id)}`)
      }
      return { ...own, value }
    }
    if (input.type === ComponentType.Checkbox) return { ...own, value: given === true }
    if (input.type === ComponentType.RadioGroup) return { ...own, value: typeof given === 'string' ? given : null }
    return { ...own, values: Array.isArray(given) ? given : [] }
  }
  const components = (Array.isArray(modal.components) ? modal.components.filter(isJson) : []).map((component, index) => ({
    type: component.type,
    id: component.id ?? index + 1,
    ...(isJson(component.component) ? { component: fill(component.component) } : {}),
    ...(Array.isArray(component.components) ? { components: component.components.filter(isJson).map(fill) } : {}),
  }))
  const { guild, channel, person, rights, locale, source } = interaction
  const ids = Object.values(fields).flatMap((value) => (Array.isArray(value) ? (value as string[]) : []))
  const setting = { guild, channel, person, rights, locale }
  return send(
    state,
    'modal',
    setting,
    { custom_id: modal.custom_id, components, resolved: resolve(state, setting, person, ids) },
    source,
  )
}
