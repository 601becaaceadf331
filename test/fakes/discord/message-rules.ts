import { MessageFlags } from 'discord.js'
import { checkLayouts, checkRows, MAX_V2_BYTES } from './component-rules.ts'
import { checkEmbeds } from './embed-rules.ts'
import { Form, isJson, type Json } from './form.ts'
import { Refusal } from './refusals.ts'

/** What kind of post is checked: each has a few rules of its own. */
export interface Kind {
  readonly edit: boolean
  /** Webhooks and interaction replies have no nonce. */
  readonly webhook: boolean
  /** The message being edited uses Components V2, which cannot be taken back. */
  readonly wasV2?: boolean
  /** The message being edited has content or embeds, which must be nulled before it turns to V2. */
  readonly hadText?: boolean
  readonly files: number
}

/** Thrown for what Discord answers with an internal error rather than a refusal. */
export class InternalError extends Error {}

const isEmptyText = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''
const isEmptyList = (value: unknown): boolean => !Array.isArray(value) || value.length === 0

const checkMentions = (form: Form, value: unknown): void => {
  if (value === undefined || value === null) return
  const allowed = form.object(value)
  const parse = form.at('parse').list(allowed.parse, { max: 3 })
  for (const [index, kind] of parse.entries()) form.at('parse', index).oneOf(kind, ['everyone', 'roles', 'users'])
  for (const kind of ['roles', 'users']) {
    const ids = form.at(kind).list(allowed[kind], { max: 100 })
    for (const [index, id] of ids.entries()) form.at(kind, index).snowflake(id)
    if (parse.includes(kind) && ids.length > 0) {
      form.wrong('MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`)
    }
  }
}

const checkNonce = (form: Form, nonce: unknown): void => {
  if (nonce === undefined || nonce === null) return
  if (typeof nonce !== 'string' && !Number.isSafeInteger(nonce))
    form.wrong('NONCE_TYPE_INVALID', 'Nonce must be an integer or a string.')
  else if (String(nonce).length > 25) form.wrong('BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.')
}

/** Half of a surrogate pair: no JSON text can carry it, and Discord's parser refuses it. */
const isTorn = (value: unknown): boolean => {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value)
  if (Array.isArray(value)) return value.some(isTorn)
  return isJson(value) && Object.values(value).some(isTorn)
}

/**
 * Checks a message payload as Discord does: throws `Refusal` (50035 with the tree of errors, 50006, 50109) or, for a Components V2 text
 * that is too many bytes, `InternalError`.
 */
export const checkMessage = (payload: Json, kind: Kind = { edit: false, webhook: false, files: 0 }): void => {
  if (isTorn(payload)) throw new Refusal(50109)
  const form = new Form()
  const flags = typeof payload.flags === 'number' ? payload.flags : 0
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0 || kind.wasV2 === true
  form.at('content').text(payload.content, { min: 0, max: 2000 })
  form.at('flags').integer(payload.flags, 0, 0xffffffff)
  form.at('tts').flag(payload.tts)
  form.at('enforce_nonce').flag(payload.enforce_nonce)
  if (!kind.webhook) checkNonce(form.at('nonce'), payload.nonce)
  checkMentions(form.at('allowed_mentions'), payload.allowed_mentions)
  checkEmbeds(form.at('embeds'), payload.embeds)
  form.at('sticker_ids').list(payload.sticker_ids, { max: 3 })
  if (isJson(payload.message_reference)) form.at('message_reference', 'message_id').snowflake(payload.message_reference.message_id)
  let bytes = 0
  if (isV2) {
    const taboo = ['content', 'embeds', 'poll', 'sticker_ids'].filter(
      (field) => !isEmptyText(payload[field]) || !isEmptyList(payload[field]),
    )
    for (const field of taboo) {
      form
        .at(field)
        .wrong(
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        )
    }
    if (kind.hadText && !kind.wasV2 && (payload.content !== null || !isEmptyList(payload.embeds) || payload.embeds === undefined)) {
      form.at('content').wrong('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', 'content and embeds must be removed')
    }
    if (payload.components !== undefined || !kind.edit) bytes = checkLayouts(form.at('components'), payload.components).bytes
  } else checkRows(form.at('components'), payload.components)
  form.settle()
  if (bytes > MAX_V2_BYTES) throw new InternalError('Components V2 text of too many bytes')
  const isEmpty =
    isEmptyText(payload.content) &&
    [payload.embeds, payload.components, payload.sticker_ids, payload.attachments].every(isEmptyList) &&
    !isJson(payload.poll) &&
    kind.files === 0
  if (isEmpty && !kind.edit) throw new Refusal(50006)
}
