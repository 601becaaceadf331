import { type Form, isJson, type Json } from './form.ts'

/** Discord's embed limits: characters; the sum holds over all embeds of a message. */
const EMBED = { title: 256, description: 4096, fields: 25, name: 256, value: 1024, footer: 2048, author: 256, sum: 6000 } as const

const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0)

const charactersOf = (embed: Json): number => {
  const footer = isJson(embed.footer) ? lengthOf(embed.footer.text) : 0
  const author = isJson(embed.author) ? lengthOf(embed.author.name) : 0
  const fields = Array.isArray(embed.fields) ? embed.fields.filter(isJson) : []
  const inFields = fields.reduce((sum, field) => sum + lengthOf(field.name) + lengthOf(field.value), 0)
  return lengthOf(embed.title) + lengthOf(embed.description) + footer + author + inFields
}

const checkEmbed = (form: Form, value: unknown): void => {
  const embed = form.object(value)
  form.at('title').text(embed.title, { min: 0, max: EMBED.title })
  form.at('description').text(embed.description, { min: 0, max: EMBED.description })
  form.at('url').address(embed.url)
  form.at('color').integer(embed.color, 0, 0xffffff)
  if (embed.timestamp !== undefined && embed.timestamp !== null) {
    const isTime =
      typeof embed.timestamp === 'string' &&
      /^\d{4}-\d\d-\d\d[T ]/.test(embed.timestamp) &&
      !Number.isNaN(Date.parse(embed.timestamp))
    if (!isTime)
      form.at('timestamp').wrong('DATE_TIME_TYPE_PARSE', `Could not parse ${String(embed.timestamp)}. Should be ISO8601.`)
  }
  if (embed.footer !== undefined && embed.footer !== null) {
    const footer = form.at('footer').object(embed.footer)
    form.at('footer', 'text').text(footer.text, { max: EMBED.footer })
    form.at('footer', 'icon_url').address(footer.icon_url, { files: true })
  }
  if (embed.author !== undefined && embed.author !== null) {
    const author = form.at('author').object(embed.author)
    form.at('author', 'name').text(author.name, { max: EMBED.author })
    form.at('author', 'url').address(author.url)
    form.at('author', 'icon_url').address(author.icon_url, { files: true })
  }
  for (const picture of ['image', 'thumbnail']) {
    const at = form.at(picture)
    if (embed[picture] !== undefined && embed[picture] !== null)
      at.at('url').address(at.object(embed[picture]).url, { files: true })
  }
  form
    .at('fields')
    .list(embed.fields, { max: EMBED.fields })
    .forEach((entry, index) => {
      const at = form.at('fields', index)
      const field = at.object(entry)
      at.at('name').text(field.name, { max: EMBED.name })
      at.at('value').text(field.value, { max: EMBED.value })
      at.at('inline').flag(field.inline)
    })
  if (isBlank(embed)) form.at('description').required()
}

const isBlank = (embed: Json): boolean => charactersOf(embed) === 0 && !isJson(embed.image) && !isJson(embed.thumbnail)

export const checkEmbeds = (form: Form, value: unknown): void => {
  const embeds = form.list(value, { max: 10 })
  for (const [index, embed] of embeds.entries()) checkEmbed(form.at(index), embed)
  const sum = embeds.filter(isJson).reduce((total, embed) => total + charactersOf(embed), 0)
  if (sum > EMBED.sum) form.wrong('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${EMBED.sum}`)
}
