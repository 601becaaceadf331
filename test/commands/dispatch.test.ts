import { REST, Routes } from 'discord.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts'
import { checkCommands } from '../fakes/discord/command-rules.ts'
import { ADMIN, ALERTS, GUILD, MEMBER, OTHER_ALERTS, OTHER_GUILD, type Scene, SHELLING, startScene, TOLL, textOf } from './scene.ts'

/** A message of ours with this button, as an earlier version may have left it. */
const withButton = async ({ discord }: Scene, customId: string, channel = ALERTS) => {
  const rest = new REST({ api: discord.api }).setToken(discord.token)
  const components = [{ type: 1, components: [{ type: 2, style: 2, label: 'old', custom_id: customId }] }]
  const { id } = (await rest.post(Routes.channelMessages(channel), { body: { content: 'old', components } })) as { id: string }
  const message = discord.messages(channel).find((each) => each.id === id)
  if (message === undefined) throw new Error('the message was not posted')
  return message
}

const CALLBACK = 'POST /interactions/:interaction/:token/callback'

const bugs = ({ log }: Scene) => log.filter(({ level, message }) => level === 'error' || message.includes('apology'))

describe('the registered commands', () => {
  test('are as Discord wants them, described in Russian too, for servers only', async () => {
    checkCommands([...COMMANDS, ...MESSAGE_COMMANDS].map(({ data }) => data))
    for (const { data } of MESSAGE_COMMANDS) {
      expect(data.contexts).toEqual([0])
      expect(Object.keys(data.name_localizations ?? {})).toContain('ru')
    }
    for (const { data } of COMMANDS) {
      expect(data.contexts).toEqual([0])
      expect(Object.keys(data.description_localizations ?? {})).toContain('ru')
    }
  })

  test('those for moderators ask for Manage Server', () => {
    const guarded = COMMANDS.filter(({ data }) => data.default_member_permissions === '32').map(({ data }) => data.name)
    expect(guarded).toEqual(['subscribe', 'unsubscribe', 'subscriptions', 'feeds', 'why', 'settings'])
  })

  test('are registered once, and not again at the next start', async () => {
    await using scene = await startScene()
    const changes = scene.discord.commandChanges.length
    expect(
      scene.discord
        .commands()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...COMMANDS, ...MESSAGE_COMMANDS].map(({ data }) => data.name).sort())
    await scene.restart()
    expect(scene.discord.commandChanges).toHaveLength(changes)
  })
})

describe('every interaction gets one answer', () => {
  test('a button of an earlier version says to use the command again', async () => {
    await using scene = await startScene()
    const press = async (id: string) => textOf((await scene.discord.press(await withButton(scene, id), id, MEMBER)).message)
    expect(await press('nonsense')).toContain('too old')
    expect(await press('latest:gone:1')).toMatch(/Use <\/latest:\d+> again/)
    expect(await press('constructor:toString:1')).toContain('too old')
  })

  test('whatever a custom id holds', async () => {
    await using scene = await startScene()
    scene.publish('yerevan', SHELLING, TOLL)
    await scene.poll()
    const names = COMMANDS.map(({ data }) => data.name)
    const actions = COMMANDS.flatMap(({ presses }) => Object.keys(presses))
    const part = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('', '-', '0', '9999', GUILD, ALERTS, '__proto__', 'jermuk'))
    const ours = fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...actions), part, part, part, part)
      .map((parts) => parts.join(':'))
    await fc.assert(
      fc.asyncProperty(fc.oneof(ours, fc.string({ minLength: 1, maxLength: 100 })), fc.boolean(), async (text, isAdmin) => {
        const id = text.slice(0, 100).trim() || 'x'
        const message = await withButton(scene, id)
        const reply = await scene.discord.press(message, id, isAdmin ? ADMIN : MEMBER)
        expect(reply.answer).not.toBe('silent')
      }),
      { numRuns: 80 },
    )
    await scene.surface.close()
    expect(bugs(scene)).toEqual([])
  })

  test('whatever is typed', async () => {
    await using scene = await startScene()
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
      fc.constantFrom('@everyone', '__proto__', ',,,,', '\u202Egnilleh', '`'.repeat(90), '🇦🇲'.repeat(20), 'a,'.repeat(49)),
    )
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const { discord } = scene
        const replies = [
          await discord.slash({ name: 'latest', options: { place: text }, ...MEMBER }),
          await discord.slash({ name: 'feeds remove', options: { feed: text }, ...ADMIN }),
          await discord.slash({ name: 'subscribe', channel: ALERTS, options: { places: text }, ...ADMIN }),
          await discord.autocomplete({ name: 'latest', options: { place: text }, focused: 'place' }),
          await discord.autocomplete({ name: 'subscribe', options: { places: text }, focused: 'places' }),
          await discord.autocomplete({ name: 'feeds remove', options: { feed: text }, focused: 'feed' }),
        ]
        expect(replies.map(({ answer }) => answer)).not.toContain('silent')
        for (const { message } of replies.slice(0, 3)) expect(textOf(message)).not.toBe('')
      }),
      { numRuns: 15 },
    )
    expect(bugs(scene)).toEqual([])
    expect(scene.discord.pinging()).toEqual([])
  })

  test('every command answers Discord before it does anything that may take long', async () => {
    await using scene = await startScene()
    let ask: () => void = () => {}
    const asked = new Promise<void>((resolve) => {
      ask = resolve
    })
    const url = scene.web.serve('/silent', () => ask())
    const reply = scene.discord.slash({ name: 'feeds add', options: { url }, ...ADMIN })
    await asked
    expect(scene.discord.requests.at(-1)?.route).toContain('callback')
    scene.web.serve('/silent', { body: '', status: 404 })
    await scene.web.close()
    expect((await reply).answer).toBe('deferred')
  })
})

describe('what goes wrong', () => {
  test('a bug is an apology with a reference that is in the log', async () => {
    await using scene = await startScene()
    scene.bot.lists.nameOf = () => {
      throw new TypeError('a mistake of ours')
    }
    const { message } = await scene.discord.slash({ name: 'latest', ...MEMBER })
    const reference = /reference-\d+/.exec(textOf(message))?.[0]
    expect(reference).toBeDefined()
    expect(bugs(scene)).toMatchObject([{ facts: { reference, err: { message: 'a mistake of ours' } } }])
  })

  test('an interaction that Discord gave up is only logged', async () => {
    await using scene = await startScene()
    scene.discord.faults.next({ fail: 'refusal', code: 10_062 }, { on: CALLBACK })
    const { answer } = await scene.discord.slash({ name: 'latest', ...MEMBER })
    expect(answer).toBe('silent')
    expect(scene.log.map(({ message }) => message)).toContain('an interaction was over before it was answered')
    expect(bugs(scene)).toEqual([])
  })

  test('an answer that is lost on the way back is not given up', async () => {
    await using scene = await startScene()
    scene.discord.faults.next({ fail: 'rst', after: true }, { on: CALLBACK })
    expect(textOf((await scene.discord.slash({ name: 'about', ...MEMBER })).message)).toContain('GeoNames')
  })

  test('a person’s mistake is told in their own language, where we write it, else in the server’s', async () => {
    await using scene = await startScene()
    const told = async (locale: string, guild = GUILD) =>
      textOf((await scene.discord.slash({ name: 'latest', options: { place: 'Atlantis' }, ...MEMBER, guild, locale })).message)
    expect(await told('ru')).toContain('не найдено')
    expect(await told('en-GB')).toContain('I know no place')
    expect(await told('tr')).toContain('I know no place')
    await scene.discord.slash({ name: 'settings language', options: { language: 'ru' }, ...ADMIN, guild: OTHER_GUILD })
    expect(await told('tr', OTHER_GUILD)).toContain('не найдено')
  })
})

test('/help lists every command, and can be clicked', async () => {
  await using scene = await startScene()
  const help = async (locale: string) => textOf((await scene.discord.slash({ name: 'help', locale, ...MEMBER })).message)
  for (const name of ['status', 'latest', 'subscribe', 'feeds add', 'settings log-channel'])
    expect(await help('en-US')).toMatch(new RegExp(`</${name}:\\d+> — `))
  expect(await help('ru')).toContain('Последние сообщения, сначала новые')
})

test('/about names the method, the limits, the places’ licence and the version', async () => {
  await using scene = await startScene()
  const text = textOf((await scene.discord.slash({ name: 'about', ...MEMBER })).message)
  for (const part of ['says who says so', 'No reports is not quiet', 'GeoNames', 'CC BY 4.0', '1.2.3']) expect(text).toContain(part)
})

test('/settings keeps what is set over a restart, and shows all of it', async () => {
  await using scene = await startScene()
  await scene.discord.slash({ name: 'settings language', options: { language: 'ru' }, ...ADMIN })
  await scene.restart()
  const set = async (name: string, options = {}) =>
    textOf((await scene.discord.slash({ name: `settings ${name}`, options, ...ADMIN })).message)
  const text = await set('log-channel', { channel: ALERTS })
  expect(text).toContain('**Language**: Русский')
  expect(text).toContain(`<#${ALERTS}>`)
  expect(await set('show')).toBe(text.replace('Saved.\n', ''))
  expect(await set('moderators', { role: GUILD })).toContain('everybody would be a moderator')
  expect(await set('language', { language: 'each' })).toContain('each person’s own')
})

test('a button that names another server’s channel does nothing there', async () => {
  await using scene = await startScene()
  await scene.discord.slash({ name: 'subscribe', channel: ALERTS, ...ADMIN })
  for (const action of ['stop', 'everywhere']) {
    const id = `subscribe:${action}:${ADMIN.user}:${ALERTS}`
    const reply = await scene.discord.press(await withButton(scene, id, OTHER_ALERTS), id, ADMIN)
    await scene.discord.until(() => reply.followUps.length === 1)
    expect(textOf(reply.followUps[0] ?? null)).toContain('too old')
  }
  expect(scene.bot.subscriptions.of(ALERTS)?.guild).toBe(GUILD)
})
