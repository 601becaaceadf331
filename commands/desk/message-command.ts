import {
  type ApplicationCommandType,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  SnowflakeUtil,
} from 'discord.js'
import type { Answer, Call } from './command.ts'

/** What Discord is told of a command in the "Apps" menu of a message. */
export type MessageCommandBody = RESTPostAPIContextMenuApplicationCommandsJSONBody & {
  readonly type: ApplicationCommandType.Message
}

/** The message that was picked, as far as commands look at it. */
export interface PostedMessage {
  readonly content: string
  /** Titles and descriptions of its embeds. */
  readonly embeds: readonly string[]
  /** Milliseconds since 1970. */
  readonly at: number
}

/** A command in a message's menu. Its answer is for the person alone. */
export interface MessageCommand {
  readonly data: MessageCommandBody
  readonly run: (call: Call, message: PostedMessage) => Promise<Answer>
}

/** Discord sends the message along whole, without the intent that reading messages needs. */
export const postedIn = ({ options, targetId }: MessageContextMenuCommandInteraction): PostedMessage => {
  const message = options.getMessage('message')
  return {
    content: message?.content ?? '',
    embeds: (message?.embeds ?? []).map(({ title, description }) => [title, description].filter(Boolean).join('\n')),
    at: SnowflakeUtil.timestampFrom(targetId),
  }
}
