import type { Json } from './form.ts'
import type { Reply } from './replies.ts'
import { NotPossible, type Scene, send, settle } from './scene.ts'
import { messageShape } from './shapes.ts'
import type { State } from './state.ts'
import { demandOffer, findCommand } from './typing.ts'

/** What a person picks from the "Apps" menu of a message. */
export interface Pointed extends Scene {
  /** The command's name, as `Check report`. */
  readonly name: string
  /** The message's id. */
  readonly message: string
}

const MESSAGE_COMMAND = 3

export const point = async (state: State, { name, message: id, ...scene }: Pointed): Promise<Reply> => {
  const message = state.messages.get(id)
  if (!message || message.deleted) throw new NotPossible('The message is gone')
  if (message.ephemeral) throw new NotPossible('What only one person sees has no apps menu')
  const setting = settle(state, { guild: message.guild, channel: message.channel, ...scene })
  if (setting.channel.id !== message.channel) throw new NotPossible('The message stands in another channel')
  const command = findCommand(state, setting, name, MESSAGE_COMMAND)
  demandOffer(command, setting)
  // Discord sends the message whole, whatever intents the bot has.
  const resolved: Json = { messages: { [id]: messageShape(message, state) } }
  return send(state, 'command', setting, { id: command.id, name, type: MESSAGE_COMMAND, target_id: id, resolved }, null)
}
