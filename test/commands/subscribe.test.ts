import { describe, expect, test } from 'vitest'
import type { Reply } from '../fakes/discord/index.ts'
import {
  ADMIN,
  ALERTS,
  control,
  GUILD,
  MEMBER,
  MODERATOR,
  MODERATORS,
  MUTED,
  OTHER_ALERTS,
  OTHER_GUILD,
  PEOPLE,
  type Scene,
  SHELLING,
  startScene,
  THREAD,
  TOLL,
  textOf,
} from './scene.ts'

const subscribe = (scene: Scene, options = {}, where = {}): Promise<Reply> =>
  scene.discord.slash({ name: 'subscribe', channel: ALERTS, options, ...ADMIN, ...where })
const headlines = (scene: Scene, channel = ALERTS) => scene.posts(channel).map(({ content }) => content)

describe('/subscribe', () => {
  test('answers with what the channel gets and a marked sample, and posts nothing yet', async () => {
    await using scene = await startScene()
    const { message, answer } = await subscribe(scene)
    expect(answer).toBe('deferred')
    expect(message?.ephemeral).toBe(true)
    expect(textOf(message)).toContain(`<#${ALERTS}>`)
    expect(textOf(message)).toContain('Ceasefire, attacks by fire and losses · notice and flash · English')
    expect(message?.embeds[0]?.title).toMatch(/^SAMPLE · /)
    expect(textOf(message)).toContain('made up')
    expect(scene.posts(ALERTS)).toEqual([])
  })

  test('the sample is the last alert that the channel would have got, in its language', async () => {
    await using scene = await startScene()
    scene.publish('yerevan', SHELLING)
    await scene.poll()
    const { message } = await subscribe(scene, { language: 'ru', severity: 'note' })
    expect(message?.embeds[0]?.title).toMatch(/^ОБРАЗЕЦ · .*Джермук/)
  })

  test('what comes next is posted there once, in the channel’s language, also after a restart', async () => {
    await using scene = await startScene()
    await subscribe(scene)
    await subscribe(scene, { language: 'ru' }, { guild: OTHER_GUILD, channel: OTHER_ALERTS })
    scene.publish('yerevan', SHELLING)
    await scene.poll()
    expect(headlines(scene)).toEqual([expect.stringContaining('Jermuk')])
    expect(headlines(scene, OTHER_ALERTS)).toEqual([expect.stringContaining('Джермук')])
    await scene.restart()
    await scene.poll()
    expect(headlines(scene)).toHaveLength(1)
    scene.publish('yerevan', SHELLING, TOLL)
    await scene.poll()
    expect(headlines(scene)).toHaveLength(2)
  })

  test('on a subscribed channel it changes what is named and keeps the rest', async () => {
    await using scene = await startScene()
    await subscribe(scene, { topics: 'losses', places: 'Jermuk, Goris', mention: PEOPLE })
    const { message } = await subscribe(scene, { severity: 'flash' })
    expect(scene.bot.subscriptions.of(ALERTS)).toMatchObject({
      topics: ['losses'],
      least: 'flash',
      places: ['jermuk', 'goris'],
      mention: PEOPLE,
    })
    expect(textOf(message)).toContain(`<@&${PEOPLE}>`)
    expect(scene.discord.pinging()).toEqual([])
  })

  test('names every right that is missing, and subscribes nothing', async () => {
    await using scene = await startScene()
    const { message } = await subscribe(scene, { channel: MUTED })
    expect(textOf(message)).toContain(`<#${MUTED}>`)
    expect(textOf(message)).toContain('Send Messages and Embed Links')
    expect(scene.bot.subscriptions.of(MUTED)).toBeUndefined()
  })

  test('a thread needs the right to send in threads', async () => {
    await using scene = await startScene()
    scene.discord.guilds.overwrite(ALERTS, 'bot', { deny: ['SendMessagesInThreads'] })
    expect(textOf((await subscribe(scene, { channel: THREAD })).message)).toContain('Send Messages in Threads')
  })

  test('everyone is never mentioned', async () => {
    await using scene = await startScene()
    expect(textOf((await subscribe(scene, { mention: GUILD })).message)).toContain('never mention everyone')
  })

  test('an unknown place is named, with what is near', async () => {
    await using scene = await startScene()
    const { message } = await subscribe(scene, { places: 'Jermuk, Jermukk' })
    expect(textOf(message)).toContain('“Jermukk”')
    expect(textOf(message)).toContain('Did you mean Jermuk')
    expect(scene.bot.subscriptions.of(ALERTS)).toBeUndefined()
  })

  test('places complete in any language, the last of a list only', async () => {
    await using scene = await startScene()
    const complete = (places: string) =>
      scene.discord.autocomplete({ name: 'subscribe', options: { places }, focused: 'places', ...ADMIN })
    expect((await complete('джерм')).choices[0]).toMatchObject({ value: 'jermuk' })
    expect((await complete('jermuk, gor')).choices[0]?.value).toMatch(/^jermuk, gor/)
    expect((await complete('x'.repeat(6_000))).choices).toEqual([])
  })
})

describe('its panel', () => {
  test('every menu changes one thing and shows the whole anew', async () => {
    await using scene = await startScene()
    const { message } = await subscribe(scene, { places: 'Jermuk', side: 'armenia' })
    if (message === null) throw new Error('no panel')
    const select = (action: string, values: string[]) => scene.discord.select(message, control(message, action), values)
    await select('topics', ['ceasefire', 'losses'])
    await select('least', ['note'])
    await select('language', ['ru'])
    await select('mention', [PEOPLE])
    await scene.discord.press(message, control(message, 'everywhere'))
    await scene.discord.press(message, control(message, 'both'))
    await scene.discord.until(
      () => message.content.includes('everything') && !message.content.includes('Only'),
      'the changed panel',
    )
    expect(scene.bot.subscriptions.of(ALERTS)).toMatchObject({
      topics: ['ceasefire', 'losses'],
      least: 'note',
      language: 'ru',
      mention: PEOPLE,
      places: [],
      sides: ['armenia', 'azerbaijan'],
    })
    await select('mention', [])
    await scene.discord.until(() => scene.bot.subscriptions.of(ALERTS)?.mention === null)
    await scene.discord.press(message, control(message, 'stop'))
    await scene.discord.until(() => message.components.length === 0)
    expect(scene.bot.subscriptions.of(ALERTS)).toBeUndefined()
  })

  test('whoever may not change things is refused, on menus and buttons; the moderators’ role is enough', async () => {
    await using scene = await startScene()
    const { message } = await subscribe(scene)
    if (message === null) throw new Error('no panel')
    const refused = await scene.discord.select(message, control(message, 'least'), ['note'], MEMBER)
    expect(textOf(refused.message)).toContain('Manage Server')
    expect(refused.message?.ephemeral).toBe(true)
    const stop = await scene.discord.press(message, control(message, 'stop'), MEMBER)
    expect(textOf(stop.message)).toContain('Manage Server')
    expect(scene.bot.subscriptions.of(ALERTS)?.least).toBe('notice')
    await scene.discord.slash({ name: 'settings moderators', options: { role: MODERATORS }, ...ADMIN })
    await scene.discord.select(message, control(message, 'least'), ['note'], MODERATOR)
    await scene.discord.until(() => scene.bot.subscriptions.of(ALERTS)?.least === 'note')
  })

  test('whoever opened it may use it, also where an admin lent the command to somebody ordinary', async () => {
    await using scene = await startScene()
    const { message } = await subscribe(scene, {}, { ...MEMBER, permissions: [], overridden: true })
    if (message === null) throw new Error('no panel')
    await scene.discord.select(message, control(message, 'least'), ['flash'])
    await scene.discord.until(() => scene.bot.subscriptions.of(ALERTS)?.least === 'flash')
  })

  test('a menu whose channel is no longer subscribed says so, and leaves the panel', async () => {
    await using scene = await startScene()
    const { message } = await subscribe(scene)
    if (message === null) throw new Error('no panel')
    await scene.discord.slash({ name: 'unsubscribe', channel: ALERTS, ...ADMIN })
    const reply = await scene.discord.select(message, control(message, 'least'), ['note'])
    await scene.discord.until(() => reply.followUps.length === 1)
    expect(textOf(reply.followUps[0] ?? null)).toContain('too old')
  })
})

describe('/unsubscribe and /subscriptions', () => {
  test('the list shows each channel’s wish, and why one is paused', async () => {
    await using scene = await startScene()
    const list = async () => textOf((await scene.discord.slash({ name: 'subscriptions', ...ADMIN })).message)
    expect(await list()).toContain('No channel of this server gets posts yet')
    await subscribe(scene, { topics: 'losses' })
    await subscribe(scene, { channel: THREAD })
    await scene.bot.subscriptions.pause(THREAD, 'archived-thread', '2026-01-01T00:00:00Z')
    expect(await list()).toMatch(new RegExp(`<#${ALERTS}> · Losses · notice and flash · English`))
    expect(await list()).toContain('the thread is archived')
  })

  test('after /unsubscribe nothing more is posted; where nothing is subscribed it says what is', async () => {
    await using scene = await startScene()
    await subscribe(scene)
    await scene.discord.slash({ name: 'unsubscribe', channel: ALERTS, ...ADMIN })
    scene.publish('yerevan', SHELLING)
    await scene.poll()
    expect(scene.posts(ALERTS)).toEqual([])
    await subscribe(scene, { channel: THREAD })
    const again = await scene.discord.slash({ name: 'unsubscribe', channel: ALERTS, ...ADMIN })
    expect(textOf(again.message)).toContain(`Subscribed here: <#${THREAD}>`)
  })

  test('/subscribe takes a paused channel up again', async () => {
    await using scene = await startScene()
    await subscribe(scene)
    await scene.bot.subscriptions.pause(ALERTS, 'no-permission', '2026-01-01T00:00:00Z')
    expect(textOf((await subscribe(scene)).message)).toContain('again')
    expect(scene.bot.subscriptions.of(ALERTS)?.paused).toBeNull()
  })
})
