import { ComponentType } from 'discord.js'
import { type Form, isJson, type Json } from './form.ts'

const SELECTS: readonly unknown[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]

/** What one look through all components of a message or modal has met so far. */
interface Seen {
  readonly customIds: Set<string>
  components: number
  /** Characters of all text displays. */
  text: number
  /** Bytes that Discord answers 500 for, see `MAX_V2_BYTES`. */
  bytes: number
}

const newSeen = (): Seen => ({ customIds: new Set(), components: 0, text: 0, bytes: 0 })

const checkCustomId = (form: Form, value: unknown, seen: Seen): void => {
  const id = form.at('custom_id').text(value, { max: 100 })
  if (id !== '' && seen.customIds.has(id)) {
    form.at('custom_id').wrong('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated')
  }
  seen.customIds.add(id)
}

const LINK = 5
const PREMIUM = 6

const checkLink = (form: Form, button: Json): void => {
  if (button.custom_id !== undefined) {
    form.wrong('BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A custom id and url cannot both be specified')
  }
  if (button.url === undefined) form.at('url').required()
  form.at('url').address(button.url, { max: 512 })
}

const checkButton = (form: Form, button: Json, seen: Seen): void => {
  form.at('style').oneOf(button.style, [1, 2, 3, 4, LINK, PREMIUM])
  form.at('disabled').flag(button.disabled)
  if (button.style === PREMIUM) form.at('sku_id').snowflake(button.sku_id)
  else form.at('label').text(button.label, { min: isJson(button.emoji) ? 0 : 1, max: 80 })
  if (button.style === LINK) checkLink(form, button)
  else if (button.style !== PREMIUM) checkCustomId(form, button.custom_id, seen)
}

const checkSelect = (form: Form, select: Json, seen: Seen): void => {
  checkCustomId(form, select.custom_id, seen)
  form.at('placeholder').text(select.placeholder, { min: 0, max: 150 })
  form.at('min_values').integer(select.min_values, 0, 25)
  form.at('max_values').integer(select.max_values, 1, 25)
  const most = typeof select.max_values === 'number' ? select.max_values : 1
  if (typeof select.min_values === 'number' && select.min_values > most) {
    form.at('min_values').wrong('SELECT_COMPONENT_MIN_VALUES', 'min_values must not be more than max_values')
  }
  if (select.type !== ComponentType.StringSelect) return
  const values = new Set<unknown>()
  const options = form.at('options').list(select.options, { min: 1, max: 25 })
  for (const [index, entry] of options.entries()) {
    const at = form.at('options', index)
    const option = at.object(entry)
    at.at('label').text(option.label, { max: 100 })
    at.at('value').text(option.value, { max: 100 })
    at.at('description').text(option.description, { min: 0, max: 100 })
    if (values.has(option.value))
      at.at('value').wrong('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used')
    values.add(option.value)
  }
  if (most > options.length) form.at('max_values').wrong('BASE_TYPE_MAX_LENGTH', `Must be ${options.length} or fewer in length.`)
  const chosen = options.filter((option) => isJson(option) && option.default === true).length
  if (chosen > most) form.at('options').wrong('SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'More default options than max_values')
}

const checkTextInput = (form: Form, input: Json, seen: Seen, labelled: boolean): void => {
  checkCustomId(form, input.custom_id, seen)
  form.at('style').oneOf(input.style, [1, 2])
  if (!labelled) form.at('label').text(input.label, { max: 45 })
  form.at('min_length').integer(input.min_length, 0, 4000)
  form.at('max_length').integer(input.max_length, 1, 4000)
  form.at('placeholder').text(input.placeholder, { min: 0, max: 100 })
  form.at('value').text(input.value, { min: 0, max: 4000 })
}

const checkChoices = (form: Form, group: Json, seen: Seen, min: number): void => {
  checkCustomId(form, group.custom_id, seen)
  for (const [index, entry] of form.at('options').list(group.options, { min, max: 10 }).entries()) {
    const option = form.at('options', index).object(entry)
    form.at('options', index, 'label').text(option.label, { max: 100 })
    form.at('options', index, 'value').text(option.value, { max: 100 })
    form.at('options', index, 'description').text(option.description, { min: 0, max: 100 })
  }
}

const checkRow = (form: Form, row: Json, seen: Seen): void => {
  const inside = form.at('components').list(row.components, { min: 1, max: 5 })
  for (const [index, entry] of inside.entries()) {
    const at = form.at('components', index)
    const component = at.object(entry)
    seen.components += 1
    if (component.type === ComponentType.Button) checkButton(at, component, seen)
    else if (!at.at('type').oneOf(component.type, [ComponentType.Button, ...SELECTS])) continue
    else {
      checkSelect(at, component, seen)
      if (inside.length > 1)
        form.at('components').wrong('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width')
    }
  }
}

/** Undocumented (discord-api-docs#8554): UTF-8 bytes of all text displays and 12 for each; past it Discord answers HTTP 500. */
export const MAX_V2_BYTES = 10_170

const checkText = (form: Form, display: Json, seen: Seen): void => {
  const content = form.at('content').text(display.content, { max: 4000 })
  seen.text += content.length
  seen.bytes += Buffer.byteLength(content) + 12
}

const checkMedia = (form: Form, media: unknown): void => {
  const address = form.object(media).url
  if (address === undefined) form.at('url').required()
  form.at('url').address(address, { files: true })
}

const checkSection = (form: Form, section: Json, seen: Seen): void => {
  for (const [index, entry] of form.at('components').list(section.components, { min: 1, max: 3 }).entries()) {
    const at = form.at('components', index)
    seen.components += 1
    if (at.at('type').oneOf(at.object(entry).type, [ComponentType.TextDisplay])) checkText(at, at.object(entry), seen)
  }
  const at = form.at('accessory')
  const accessory = at.object(section.accessory)
  seen.components += 1
  if (!at.at('type').oneOf(accessory.type, [ComponentType.Button, ComponentType.Thumbnail])) return
  if (accessory.type === ComponentType.Button) checkButton(at, accessory, seen)
  else checkMedia(at.at('media'), accessory.media)
}

const LAYOUTS = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
] as const

const checkLayout = (form: Form, value: unknown, seen: Seen, inContainer: boolean): void => {
  const component = form.object(value)
  seen.components += 1
  if (!form.at('type').oneOf(component.type, inContainer ? LAYOUTS : [...LAYOUTS, ComponentType.Container])) return
  if (component.type === ComponentType.ActionRow) checkRow(form, component, seen)
  else if (component.type === ComponentType.Section) checkSection(form, component, seen)
  else if (component.type === ComponentType.TextDisplay) checkText(form, component, seen)
  else if (component.type === ComponentType.File) checkMedia(form.at('file'), component.file)
  else if (component.type === ComponentType.Separator) form.at('spacing').integer(component.spacing, 1, 2)
  else if (component.type === ComponentType.MediaGallery) {
    for (const [index, item] of form.at('items').list(component.items, { min: 1, max: 10 }).entries()) {
      const at = form.at('items', index)
      checkMedia(at.at('media'), at.object(item).media)
      at.at('description').text(at.object(item).description, { min: 0, max: 1024 })
    }
  } else {
    form.at('accent_color').integer(component.accent_color, 0, 0xffffff)
    for (const [index, inner] of form.at('components').list(component.components, { min: 1, max: 40 }).entries()) {
      checkLayout(form.at('components', index), inner, seen, true)
    }
  }
}

/** Action rows only: messages without the Components V2 flag. */
export const checkRows = (form: Form, value: unknown): void => {
  const seen = newSeen()
  for (const [index, entry] of form.list(value, { max: 5 }).entries()) {
    const at = form.at(index)
    const row = at.object(entry)
    if (at.at('type').oneOf(row.type, [ComponentType.ActionRow])) checkRow(at, row, seen)
  }
}

/** Components V2. Answers how many bytes of text they hold. */
export const checkLayouts = (form: Form, value: unknown): { bytes: number } => {
  const seen = newSeen()
  for (const [index, entry] of form.list(value, { min: 1, max: 40 }).entries()) checkLayout(form.at(index), entry, seen, false)
  if (seen.components > 40) form.wrong('COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', 'The total number of components cannot exceed 40')
  if (seen.text > 4000)
    form.wrong('COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', 'The displayable text of all components exceeds 4000')
  return { bytes: seen.bytes }
}

const checkLabelled = (form: Form, value: unknown, seen: Seen): void => {
  const field = form.object(value)
  const kinds = [
    ComponentType.TextInput,
    ...SELECTS,
    ComponentType.FileUpload,
    ComponentType.RadioGroup,
    ComponentType.CheckboxGroup,
    ComponentType.Checkbox,
  ]
  if (!form.at('type').oneOf(field.type, kinds)) return
  if (field.type === ComponentType.TextInput) checkTextInput(form, field, seen, true)
  else if (field.type === ComponentType.RadioGroup) checkChoices(form, field, seen, 2)
  else if (field.type === ComponentType.CheckboxGroup) checkChoices(form, field, seen, 1)
  else if (SELECTS.includes(field.type)) checkSelect(form, field, seen)
  else checkCustomId(form, field.custom_id, seen)
}

/** A modal: title, custom_id and one to five labels, texts or (old form) rows with one text input. */
export const checkModal = (form: Form, value: unknown): void => {
  const seen = newSeen()
  const modal = form.object(value)
  form.at('title').text(modal.title, { max: 45 })
  form.at('custom_id').text(modal.custom_id, { max: 100 })
  for (const [index, entry] of form.at('components').list(modal.components, { min: 1, max: 5 }).entries()) {
    const at = form.at('components', index)
    const component = at.object(entry)
    if (!at.at('type').oneOf(component.type, [ComponentType.ActionRow, ComponentType.Label, ComponentType.TextDisplay])) continue
    if (component.type === ComponentType.TextDisplay) checkText(at, component, seen)
    else if (component.type === ComponentType.Label) {
      at.at('label').text(component.label, { max: 45 })
      at.at('description').text(component.description, { min: 0, max: 100 })
      checkLabelled(at.at('component'), component.component, seen)
    } else {
      const [input] = at.at('components').list(component.components, { min: 1, max: 1 })
      const inner = at.at('components', 0)
      if (inner.at('type').oneOf(inner.object(input).type, [ComponentType.TextInput]))
        checkTextInput(inner, inner.object(input), seen, false)
    }
  }
}
