import { type CommandBody, command } from './desk/command.ts'
import { described, named } from './desk/described.ts'

export const data = {
  ...named('about', { ru: 'о-боте' }),
  ...described('What this is, how it works, and what it can’t do', { ru: 'Что это, как оно работает и чего не умеет' }),
  contexts: [0],
  integration_types: [0],
} as const satisfies CommandBody

export default command(data, {
  shown: 'private',
  run: async (call) => {
    const { defaults, version } = call.around
    const { title, lines, version: versionLine } = call.texts.about
    const facts = { feeds: defaults.length, languages: new Set(defaults.flatMap(({ language }) => language ?? [])).size }
    const spaced = lines(facts).flatMap((line, index) => (index === 0 ? [line] : ['', line]))
    return { embeds: [call.page({ title, lines: spaced, footer: versionLine(version) })] }
  },
})
