import { describe, expect, test } from 'vitest'
import { ADMIN, ALERTS, GUILD, OTHER_ALERTS, OTHER_GUILD, type Scene, SHELLING, startScene, THREAD } from './scene.ts'

const subscribe = (scene: Scene, channel: string) => scene.discord.slash({ name: 'subscribe', channel, ...ADMIN })

describe('what is gone is forgotten', () => {
  test('a server that removed the bot: its channels, its list, its settings, and nobody else’s', async () => {
    await using scene = await startScene()
    await subscribe(scene, ALERTS)
    await subscribe(scene, OTHER_ALERTS)
    await scene.discord.slash({ name: 'feeds remove', options: { feed: 'baku' }, ...ADMIN })
    scene.discord.guilds.remove(GUILD)
    await scene.discord.until(() => scene.log.some(({ message }) => message.includes('was removed from a server')))
    expect(scene.bot.subscriptions.of(ALERTS)).toBeUndefined()
    expect(scene.bot.subscriptions.of(OTHER_ALERTS)).toBeDefined()
    expect(scene.bot.lists.of(GUILD).removed).toEqual([])
    expect((await scene.store.range('keyv/feed-log/')).map(({ key }) => key)).toEqual([])
    scene.publish('yerevan', SHELLING)
    await scene.poll()
    expect(scene.posts(OTHER_ALERTS)).toHaveLength(1)
  })

  test('but not a server that Discord has lost for a while', async () => {
    await using scene = await startScene()
    await subscribe(scene, ALERTS)
    scene.discord.guilds.outage(GUILD)
    scene.discord.guilds.deleteChannel(OTHER_ALERTS)
    await scene.discord.until(() => scene.bot.subscriptions.of(OTHER_ALERTS) === undefined)
    expect(scene.bot.subscriptions.of(ALERTS)).toBeDefined()
  })

  test.each([ALERTS, THREAD])('a deleted channel or thread', async (channel) => {
    await using scene = await startScene()
    await subscribe(scene, channel)
    scene.discord.guilds.deleteChannel(channel)
    await scene.discord.until(() => scene.bot.subscriptions.of(channel) === undefined)
  })
})

test('moderators are told once, in the log channel, when a channel can’t be posted to', async () => {
  await using scene = await startScene()
  const log = scene.discord.guilds.addChannel(GUILD, 'bot-log').id
  await scene.discord.slash({ name: 'settings log-channel', options: { channel: log }, ...ADMIN })
  await subscribe(scene, ALERTS)
  scene.discord.guilds.overwrite(ALERTS, 'bot', { deny: ['SendMessages'] })
  scene.publish('yerevan', SHELLING)
  await scene.poll()
  await scene.discord.until(() => scene.posts(log).length > 0, 'word in the log channel')
  expect(scene.posts(log)[0]?.content).toContain(`I stopped posting in <#${ALERTS}>: I may not post there`)
  scene.publish('yerevan', { slug: 'goris', title: 'Azerbaijan is shelling Goris with artillery, Armenia’s defence ministry says' })
  await scene.poll()
  expect(scene.posts(log)).toHaveLength(1)
  expect(scene.bot.subscriptions.of(OTHER_GUILD)).toBeUndefined()
})
