import { ApplicationCommandOptionType } from 'discord.js'
import { say } from '../src/wording/replies/say.ts'
import type { Line } from '../src/wording/replies/texts.ts'
import { type Command, type CommandBody, command } from './desk/command.ts'
import { described, named } from './desk/described.ts'

export const data = {
  ...named('help', { ru: 'справка' }),
  ...described('What I can do', { ru: 'Что умеет бот' }),
  contexts: [0],
  integration_types: [0],
} as const satisfies CommandBody

/** A command with sub-commands is used, and can be clicked, by these only. */
const entriesOf = (
  body: CommandBody,
): { readonly name: string; readonly body: Pick<CommandBody, 'description' | 'description_localizations'> }[] => {
  const subs = (body.options ?? []).filter(({ type }) => type === ApplicationCommandOptionType.Subcommand)
  return subs.length === 0 ? [{ name: body.name, body }] : subs.map((sub) => ({ name: `${body.name} ${sub.name}`, body: sub }))
}

/** @param others the commands that it lists, in their order and by their own descriptions */
export const help = (others: readonly Command[]): Command =>
  command(data, {
    shown: 'private',
    run: async (call) => {
      const { title, intro, outro } = call.texts.help
      const lines = others
        .flatMap(({ data: other }) => entriesOf(other))
        .map(({ name, body }): Line => {
          const translated = new Map(Object.entries(body.description_localizations ?? {})).get(call.language)
          return say`${{ command: name }} — ${translated ?? body.description}`
        })
      return { embeds: [call.page({ title, lines: [intro, '', ...lines, '', outro] })] }
    },
  })
