import { describe, expect, test } from 'vitest'
import { checkCommands, LOCALES } from './discord/command-rules.ts'
import { Refusal } from './discord/refusals.ts'

/** The path of the first error that Discord names, or its code, or `fine`. */
const verdict = (...commands: object[]): string => {
  try {
    checkCommands(commands)
    return 'fine'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const path: string[] = []
    let node: unknown = error.errors
    while (typeof node === 'object' && node !== null && !('_errors' in node)) {
      const [key = '', inner] = Object.entries(node)[0] ?? []
      path.push(key)
      node = inner
    }
    return path.join('.') || String(error.code)
  }
}

const status = { name: 'status', description: 'The latest' }
const check = { type: 3, name: 'Check report' }
const option = { type: 3, name: 'feed', description: 'Which' }
const sub = { type: 1, name: 'add', description: 'Adds' }

describe('what Discord refuses in a command', () => {
  test.each<[string, string, object]>([
    ['upper case', '0.name', { ...status, name: 'Status' }],
    ['a blank in the name', '0.name', { ...status, name: 'the status' }],
    ['a name of 33', '0.name', { ...status, name: 'x'.repeat(33) }],
    ['no description', '0.description', { name: 'status' }],
    ['a description of 101', '0.description', { ...status, description: 'x'.repeat(101) }],
    ['Armenian as a locale', '0.name_localizations.hy', { ...status, name_localizations: { hy: 'վիճակ' } }],
    ['Azerbaijani as a locale', '0.description_localizations.az', { ...status, description_localizations: { az: 'x' } }],
    ['26 options', '0.options', { ...status, options: Array.from({ length: 26 }, (_, n) => ({ ...option, name: `o${n}` })) }],
    ['the same option twice', '0.options.1.name', { ...status, options: [option, option] }],
    [
      'a required option after an optional one',
      '0.options.1',
      { ...status, options: [option, { ...option, name: 'b', required: true }] },
    ],
    ['a sub-command beside an option', '0.options', { ...status, options: [sub, option] }],
    [
      'a group in a group',
      '0.options.0.options.0.type',
      { ...status, options: [{ ...sub, type: 2, options: [{ ...sub, type: 2 }] }] },
    ],
    [
      '26 choices',
      '0.options.0.choices',
      { ...status, options: [{ ...option, choices: Array.from({ length: 26 }, (_, n) => ({ name: `c${n}`, value: `${n}` })) }] },
    ],
    [
      'a choice value of 101',
      '0.options.0.choices.0.value',
      { ...status, options: [{ ...option, choices: [{ name: 'c', value: 'x'.repeat(101) }] }] },
    ],
    [
      'choices with autocomplete',
      '0.options.0.choices',
      { ...status, options: [{ ...option, autocomplete: true, choices: [{ name: 'c', value: 'c' }] }] },
    ],
    [
      'autocomplete for a channel',
      '0.options.0.autocomplete',
      { ...status, options: [{ ...option, type: 7, autocomplete: true }] },
    ],
    ['an unknown context', '0.contexts.0', { ...status, contexts: [3] }],
    ['a description on a user command', '0.description', { ...status, type: 2 }],
    [
      'a localized description on a message command',
      '0.description_localizations',
      { ...check, description_localizations: { ru: 'x' } },
    ],
    ['options on a message command', '0.options', { ...check, options: [option] }],
    ['a message command’s name of 33', '0.name', { ...check, name: 'X'.repeat(33) }],
    ['a message command without a name', '0.name', { type: 3 }],
  ])('%s', (_what, path, command) => expect(verdict(command)).toBe(path))

  test('8,001 characters, the longest localization counting', () => {
    const options = Array.from({ length: 20 }, (_, n) => ({
      ...option,
      name: `option-${n}`,
      choices: Array.from({ length: 4 }, (_c, m) => ({
        name: `${m}`.padEnd(50, 'x'),
        value: `${m}`,
        name_localizations: { ru: 'ж'.repeat(98) },
      })),
    }))
    const sum =
      'status'.length +
      'The latest'.length +
      options.reduce((all, { name, description }) => all + name.length + description.length + 4 * 99, 0)
    expect(verdict({ ...status, options })).toBe(sum > 8000 ? '0' : 'fine')
    expect(verdict({ ...status, options: options.map((each) => ({ ...each, description: 'x'.repeat(25) })) })).toBe('0')
  })

  test('two of one name, and a hundred and one', () => {
    expect(verdict(status, status)).toBe('1.name')
    expect(verdict(...Array.from({ length: 101 }, (_, n) => ({ ...status, name: `c${n}` })))).toBe('30032')
  })
})

test('a message command has a name in any case, with blanks, and shares it with a slash command', () => {
  expect(
    verdict(check, { name: 'check', description: 'x' }, { ...check, name: 'check', name_localizations: { ru: 'Проверить текст' } }),
  ).toBe('fine')
})

test('what is in order passes', () => {
  const localized = {
    ...status,
    name_localizations: { ru: 'обстановка', tr: 'durum' },
    description_localizations: { 'en-GB': 'The latest' },
  }
  const group = {
    type: 2,
    name: 'feed',
    description: 'Feeds',
    options: [
      {
        ...sub,
        options: [
          { ...option, required: true, autocomplete: true },
          { ...option, name: 'b' },
        ],
      },
    ],
  }
  expect(
    verdict(localized, {
      name: 'feeds',
      description: 'Feeds',
      options: [group, sub],
      default_member_permissions: '32',
      contexts: [0],
    }),
  ).toBe('fine')
  expect(LOCALES).toHaveLength(32)
})
