import { InteractionResponseType, MessageFlags } from 'discord.js'
import { type Call, jsonOf, nothing, ok, type Reply, type Route } from './call.ts'
import { checkModal } from './component-rules.ts'
import { Form, type Json } from './form.ts'
import { type Interaction, KINDS } from './interactions.ts'
import { checkMessage } from './message-rules.ts'
import type { StoredMessage } from './messages.ts'
import { findPings } from './pings.ts'
import { Refusal } from './refusals.ts'
import { messageShape } from './shapes.ts'
import type { State } from './state.ts'

/** Answers to interactions: the callback, `@original` and follow-ups. */

const flagsOf = (payload: Json): number => (typeof payload.flags === 'number' ? payload.flags : 0)

const addReply = ({ state, files }: Pick<Call, 'state' | 'files'>, interaction: Interaction, payload: Json): StoredMessage => {
  const content = typeof payload.content === 'string' ? payload.content : ''
  const ephemeral = (flagsOf(payload) & MessageFlags.Ephemeral) !== 0
  const pings = findPings(content, payload.allowed_mentions, {
    webhook: true,
    guild: interaction.guild,
    rights: interaction.rights,
  })
  return state.messages.add({
    id: state.mint(),
    channel: interaction.channel.id,
    guild: interaction.guild.id,
    author: state.world.bot.id,
    at: state.clock.now(),
    payload,
    interaction: interaction.token,
    attachments: files,
    ...(ephemeral ? {} : { pings }),
  })
}

/** Which first answers each kind of interaction may get. */
const ANSWERS: Readonly<Record<Interaction['kind'], readonly InteractionResponseType[]>> = {
  command: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.Modal,
  ],
  component: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
    InteractionResponseType.Modal,
  ],
  autocomplete: [InteractionResponseType.ApplicationCommandAutocompleteResult],
  modal: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
  ],
}

const checkAutocomplete = (form: Form, value: unknown): Interaction['choices'] => {
  const choices = form.at('choices').list(value, { max: 25 })
  for (const [index, entry] of choices.entries()) {
    const at = form.at('choices', index)
    const choice = at.object(entry)
    at.at('name').text(choice.name, { max: 100 })
    if (typeof choice.value !== 'number') at.at('value').text(choice.value, { max: 100 })
  }
  form.settle()
  return choices as Interaction['choices']
}

const demandSource = (interaction: Interaction): StoredMessage => {
  if (!interaction.source || interaction.source.deleted) throw new Refusal(10008)
  return interaction.source
}

/** Does what the callback asks; everything is checked before anything is changed. */
const answerInteraction = (call: Call, interaction: Interaction): StoredMessage | null => {
  const { state, files } = call
  const { type, data } = jsonOf(call.body)
  const form = new Form()
  if (!form.at('type').oneOf(type, ANSWERS[interaction.kind])) form.settle()
  const payload = jsonOf(data)
  const at = form.at('data')
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      checkMessage(payload, { edit: false, webhook: true, files: files.length })
      interaction.answer = 'message'
      interaction.original = addReply(call, interaction, payload)
      return interaction.original
    case InteractionResponseType.DeferredChannelMessageWithSource:
      interaction.answer = 'deferred'
      interaction.thinking = { ephemeral: (flagsOf(payload) & MessageFlags.Ephemeral) !== 0 }
      return null
    case InteractionResponseType.DeferredMessageUpdate:
      interaction.original = demandSource(interaction)
      interaction.answer = 'deferred update'
      return null
    case InteractionResponseType.UpdateMessage: {
      const source = demandSource(interaction)
      editReply(state, source, payload, files.length)
      interaction.original = source
      interaction.answer = 'update'
      return source
    }
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      interaction.choices = checkAutocomplete(at, payload.choices)
      interaction.answer = 'choices'
      return null
    default:
      checkModal(at, data)
      form.settle()
      interaction.modal = payload
      interaction.answer = 'modal'
      return null
  }
}

const callback = (call: Call): Reply => {
  const interaction = call.state.interactions.awaiting(call.params.interaction ?? '', call.params.token ?? '')
  const message = answerInteraction(call, interaction)
  interaction.answeredAt = call.state.clock.now()
  if (call.query.get('with_response') !== 'true') return nothing
  return ok({
    interaction: {
      id: interaction.id,
      type: KINDS[interaction.kind],
      response_message_id: message?.id ?? null,
      response_message_loading: interaction.thinking !== null,
      response_message_ephemeral: interaction.thinking?.ephemeral ?? message?.ephemeral ?? false,
    },
    resource: { type: jsonOf(call.body).type, ...(message ? { message: messageShape(message, call.state) } : {}) },
  })
}

const editReply = (state: State, message: StoredMessage, payload: Json, files: number): void => {
  checkMessage(payload, {
    edit: true,
    webhook: true,
    wasV2: message.isV2,
    hadText: message.content !== '' || message.embeds.length > 0,
    files,
  })
  message.edit(state.clock.now(), payload)
}

const interactionOf = ({ state, params }: Call): Interaction => {
  if (params.application !== state.application) throw new Refusal(10015)
  return state.interactions.answered(params.token ?? '')
}

/** A deferred answer becomes a message with its first edit or follow-up; it stays as private as it was deferred. */
const resolveThinking = (call: Call, interaction: Interaction, thinking: { ephemeral: boolean }): StoredMessage => {
  const payload = jsonOf(call.body)
  checkMessage(payload, { edit: false, webhook: true, files: call.files.length })
  const flags = (flagsOf(payload) & ~MessageFlags.Ephemeral) | (thinking.ephemeral ? MessageFlags.Ephemeral : 0)
  interaction.thinking = null
  interaction.original = addReply(call, interaction, { ...payload, flags })
  return interaction.original
}

const followUp = (call: Call): Reply => {
  const interaction = interactionOf(call)
  if (interaction.thinking) return ok(messageShape(resolveThinking(call, interaction, interaction.thinking), call.state))
  const payload = jsonOf(call.body)
  checkMessage(payload, { edit: false, webhook: true, files: call.files.length })
  const message = addReply(call, interaction, payload)
  interaction.followUps.push(message)
  return ok(messageShape(message, call.state))
}

const replyOf = (call: Call, interaction: Interaction): StoredMessage => {
  const id = call.params.message ?? ''
  const message =
    id === '@original' ? interaction.original : [interaction.original, ...interaction.followUps].find((each) => each?.id === id)
  if (!message || message.deleted) throw new Refusal(10008)
  return message
}

const editOriginal = (call: Call): Reply => {
  const interaction = interactionOf(call)
  if (interaction.thinking && call.params.message === '@original') {
    return ok(messageShape(resolveThinking(call, interaction, interaction.thinking), call.state))
  }
  const message = replyOf(call, interaction)
  editReply(call.state, message, jsonOf(call.body), call.files.length)
  return ok(messageShape(message, call.state))
}

const deleteReply = (call: Call): Reply => {
  const interaction = interactionOf(call)
  if (interaction.thinking && call.params.message === '@original') interaction.thinking = null
  else replyOf(call, interaction).deleted = true
  return nothing
}

const WEBHOOK = '/webhooks/:application/:token'
const MESSAGE = `${WEBHOOK}/messages/:message`
const free = { open: true, exempt: true } as const

export const INTERACTION_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/interactions/:interaction/:token/callback', answer: callback, ...free },
  { method: 'POST', path: WEBHOOK, answer: followUp, ...free },
  { method: 'GET', path: MESSAGE, answer: (call) => ok(messageShape(replyOf(call, interactionOf(call)), call.state)), ...free },
  { method: 'PATCH', path: MESSAGE, answer: editOriginal, ...free },
  { method: 'DELETE', path: MESSAGE, answer: deleteReply, ...free },
]
