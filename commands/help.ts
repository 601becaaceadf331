import { say } from '../src/wording/replies/say.ts'
import type { Line } from '../src/wording/replies/texts.ts'
import { type Command, type CommandBody, command } from './desk/command.ts'
import { described, named } from './desk/described.ts'

export const data = {
  ...named('help', { ru: 'справка' }),
  ...described('What I can do', { ru: 'Что умеет бот' }),
  contexts: [0],
} as const satisfies CommandBody

/** @param others the commands that it lists, in their order and by their own descriptions */
export const help = (others: readonly Command[]): Command =>
  command(data, {
    shown: 'private',
    run: async (call) => {
      const { title, intro, outro } = call.texts.help
      const lines = others.map(({ data: other }): Line => {
        const translated = new Map(Object.entries(other.description_localizations ?? {})).get(call.language)
        return say`${{ command: other.name }} — ${translated ?? other.description}`
      })
      return { embeds: [call.page({ title, lines: [intro, '', ...lines, '', outro] })] }
    },
  })
