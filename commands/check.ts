import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js'
import { checkLink, checkText } from './desk/checking.ts'
import { type CommandBody, command } from './desk/command.ts'
import { described, named } from './desk/described.ts'
import { onlyLink } from './desk/links.ts'
import type { MessageCommand, MessageCommandBody, PostedMessage } from './desk/message-command.ts'
import { UserError } from './desk/problem.ts'

export const data = {
  ...named('check', { ru: 'проверить' }),
  ...described('Read a text or page: who says what in it, and what of it is new, known or denied', {
    ru: 'Прочитать текст или страницу: кто что говорит и что из этого ново, известно, опровергнуто',
  }),
  contexts: [0],
  integration_types: [0],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...named('text', { ru: 'текст' }),
      ...described('The text of a report or statement', { ru: 'Текст публикации или заявления' }),
      max_length: 6_000,
    },
    {
      type: ApplicationCommandOptionType.String,
      ...named('link', { ru: 'ссылка' }),
      ...described('The link of a report', { ru: 'Ссылка на публикацию' }),
      max_length: 2_000,
    },
  ],
} as const satisfies CommandBody

export default command(data, {
  shown: 'private',
  run: async (call, { text, link }) => {
    const given = link ?? onlyLink(text ?? '')
    return given === null ? checkText(call, text ?? '', call.around.clock()) : checkLink(call, given)
  },
})

const ofMessage = {
  type: ApplicationCommandType.Message,
  ...named('Check report', { ru: 'Проверить текст' }),
  contexts: [0],
  integration_types: [0],
} as const satisfies MessageCommandBody

/** Mentions, custom emoji and times, and what Markdown marks words with: none of it is part of what a report says. */
const DISCORDS_OWN = /<(?:@[!&]?|#|a?:\w{1,32}:|t:)[\d:a-zA-Z]{1,40}>/g
const MARKS = /\*+|_{2,}|~~|\|\||`+|^(?:>>>|>|#{1,3}|-#) /gm
const LINKS = /https?:\/\/[^\s<>]{1,2000}/gi

const wordsOf = ({ content, embeds }: PostedMessage): string => {
  const own = content.replace(LINKS, ' ').replace(DISCORDS_OWN, ' ').replace(MARKS, '').trim()
  return own === '' ? embeds.join('\n').replace(MARKS, '').trim() : own
}

/** In the menu of a posted message. */
export const checkMessage: MessageCommand = {
  data: ofMessage,
  run: async (call, message) => {
    const link = onlyLink(message.content)
    if (link !== null) return checkLink(call, link)
    const words = wordsOf(message)
    if (words === '') throw new UserError({ kind: 'nothing-to-check' })
    return checkText(call, words, message.at)
  },
}
