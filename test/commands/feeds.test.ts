import { describe, expect, test } from 'vitest'
import { FEEDS_PER_SERVER } from '../../src/feeds/lists.ts'
import {
  ADMIN,
  ALERTS,
  control,
  feedOf,
  GUILD,
  MEMBER,
  OTHER_ALERTS,
  OTHER_GUILD,
  type Scene,
  startScene,
  textOf,
} from './scene.ts'

const feeds = (scene: Scene, what: string, options = {}, where = {}) =>
  scene.discord.slash({ name: `feeds ${what}`, options, ...ADMIN, ...where })
const titles = async (scene: Scene, where = {}) => textOf((await feeds(scene, 'list', {}, where)).message)

/** A new outlet that publishes this. */
const outlet = (scene: Scene, name: string, language = 'en') =>
  scene.web.serve(`/${name}`, { body: feedOf(name, [{ slug: 'a', title: 'A first report' }], Date.now(), language) })

describe('/feeds add', () => {
  test('says what it found, asks what it can’t tell, and adds when told to', async () => {
    await using scene = await startScene()
    const { message } = await feeds(scene, 'add', { url: outlet(scene, 'gyumri', 'hy') })
    if (message === null) throw new Error('no panel')
    expect(textOf(message)).toContain('gyumri')
    expect(textOf(message)).toContain('in Armenian')
    expect(textOf(message)).toContain('2 entries')
    expect(textOf(message)).toContain('A first report')
    expect(scene.bot.lists.of(GUILD).added).toEqual([])
    await scene.discord.select(message, control(message, 'origin'), ['armenia'])
    await scene.discord.until(() => textOf(message).includes('Armenian outlet'))
    await scene.discord.select(message, control(message, 'language'), ['ru'])
    await scene.discord.until(() => textOf(message).includes('in Russian'))
    await scene.discord.press(message, control(message, 'add'))
    await scene.discord.until(() => textOf(message).includes('Added: “gyumri”'))
    expect(scene.bot.lists.of(GUILD).added).toMatchObject([{ title: 'gyumri', language: 'ru', origin: 'armenia' }])
    expect(await titles(scene)).toContain('3 feeds')
    expect(await titles(scene, { guild: OTHER_GUILD })).toContain('2 feeds')
  })

  test('a page that names its feed is as good as the feed', async () => {
    await using scene = await startScene()
    const feed = outlet(scene, 'hidden', 'en')
    const page = scene.web.serve('/page', {
      body: `<html><head><link rel="alternate" type="application/rss+xml" href="${feed}"></head></html>`,
      contentType: 'text/html',
    })
    expect(textOf((await feeds(scene, 'add', { url: page })).message)).toContain('hidden')
  })

  test('of several feeds of a page one is picked', async () => {
    await using scene = await startScene()
    const links = ['politics', 'sport'].map(
      (name) => `<link rel="alternate" type="application/rss+xml" href="${outlet(scene, name, 'ru')}">`,
    )
    const page = scene.web.serve('/several', { body: `<html><head>${links.join('')}</head></html>`, contentType: 'text/html' })
    const { message } = await feeds(scene, 'add', { url: page })
    if (message === null) throw new Error('no panel')
    expect(textOf(message)).toContain('several feeds')
    await scene.discord.select(message, control(message, 'pick'), ['1'])
    await scene.discord.until(() => control(message, 'add') !== '')
    await scene.discord.press(message, control(message, 'add'))
    await scene.discord.until(() => textOf(message).includes('Added: “sport”'))
  })

  test('whoever tries addresses without end is stopped', async () => {
    await using scene = await startScene()
    const answer = async () => textOf((await feeds(scene, 'add', { url: 'http://127.0.0.1:9/x' })).message)
    for (let n = 0; n < 60; n += 1) await answer()
    expect(await answer()).toContain('tried many addresses')
    scene.advance(3_600_001)
    expect(await answer()).toContain('private network')
  })

  test('says in a sentence what is wrong with an address, and what may help', async () => {
    await using scene = await startScene()
    const answer = async (url: string) => textOf((await feeds(scene, 'add', { url })).message)
    expect(await answer(`${scene.web.origin}/nowhere`)).toContain('there is nothing at this address (404). Check the address')
    expect(await answer('http://169.254.169.254/latest/meta-data')).toContain('private network')
    expect(await answer('not an address')).toMatch(/I could not read a feed there/)
    expect(await answer(scene.feed('yerevan').url)).toContain('on the list already, as “yerevan”')
    const page = scene.web.serve('/bare', { body: '<html><body>no feed</body></html>', contentType: 'text/html' })
    expect(await answer(page)).toContain('this page names no feed')
  })

  test('a title from a feed can’t ping, link or format', async () => {
    await using scene = await startScene()
    const url = scene.web.serve('/nasty', {
      body: feedOf('@everyone **[x](https://evil.example)** &lt;@&amp;1&gt;', [], Date.now()),
    })
    const { message } = await feeds(scene, 'add', { url }, { permissions: ['ManageGuild', 'MentionEveryone'] })
    expect(textOf(message)).not.toMatch(/(?<!\\)\[x|(?<!\\)\*\*\\?\[x/)
    expect(scene.discord.pinging()).toEqual([])
  })

  test('a list that is full, or was added to too often, says so', async () => {
    await using scene = await startScene()
    const feed = { ...scene.feed('yerevan'), title: 'more' }
    const added = Array.from({ length: FEEDS_PER_SERVER - 2 }, (_, n) => ({
      ...feed,
      id: `more.example/${n}`,
      url: `http://127.0.0.1:9/${n}`,
    }))
    await scene.bot.lists.put({ id: GUILD, added, removed: [] })
    expect(textOf((await feeds(scene, 'add', { url: outlet(scene, 'one-more') })).message)).toContain('is full')
  })
})

describe('/feeds list', () => {
  test('shows how each feed is doing', async () => {
    await using scene = await startScene()
    scene.web.serve('/baku', { body: 'gone', status: 404 })
    await scene.poll()
    expect(await titles(scene)).toMatch(/🟢 \[yerevan]\(http[^)]*\) \(Armenian outlet, in English\)/)
    expect(await titles(scene)).toMatch(/🟡 \[baku].*there is nothing at this address/)
  })

  test('a list of one side only says so', async () => {
    await using scene = await startScene()
    expect(textOf((await feeds(scene, 'remove', { feed: 'baku' })).message)).toContain('no outlet of **Azerbaijan**')
  })
})

describe('/feeds remove', () => {
  test('removes for this server alone, suggests by name, and can be taken back', async () => {
    await using scene = await startScene()
    const { choices } = await scene.discord.autocomplete({
      name: 'feeds remove',
      options: { feed: 'YERE' },
      focused: 'feed',
      ...ADMIN,
    })
    expect(choices).toMatchObject([{ name: 'yerevan' }])
    const { message } = await feeds(scene, 'remove', { feed: String(choices[0]?.value) })
    if (message === null) throw new Error('no answer')
    expect(await titles(scene)).toContain('1 feed ')
    expect(await titles(scene, { guild: OTHER_GUILD })).toContain('2 feeds')
    await scene.restart()
    await scene.discord.press(message, control(message, 'back'))
    await scene.discord.until(() => textOf(message).includes('Added'))
    expect(await titles(scene)).toContain('2 feeds')
  })

  test('the last feed stays, and an unknown one is not found', async () => {
    await using scene = await startScene({ yerevan: 'armenia' })
    expect(textOf((await feeds(scene, 'remove', { feed: 'yerevan' })).message)).toContain('last feed')
    expect(textOf((await feeds(scene, 'remove', { feed: 'nobody' })).message)).toContain('not on the list')
  })

  test('whoever may not change things is refused on the button too', async () => {
    await using scene = await startScene()
    const { message } = await feeds(scene, 'remove', { feed: 'baku' })
    if (message === null) throw new Error('no answer')
    expect(textOf((await scene.discord.press(message, control(message, 'back'), MEMBER)).message)).toContain('Manage Server')
    expect(scene.bot.lists.of(GUILD).removed).toHaveLength(1)
  })
})

test('two servers with different lists get different posts', async () => {
  await using scene = await startScene()
  await scene.discord.slash({ name: 'subscribe', channel: ALERTS, ...ADMIN })
  await scene.discord.slash({ name: 'subscribe', channel: OTHER_ALERTS, ...ADMIN })
  await feeds(scene, 'remove', { feed: 'yerevan' }, { guild: OTHER_GUILD })
  scene.publish('yerevan', { slug: 'goris', title: 'Azerbaijan is shelling Goris with artillery, Armenia’s defence ministry says' })
  scene.publish('baku', { slug: 'tovuz', title: 'Armenia is shelling Tovuz with mortars, Azerbaijan’s defence ministry says' })
  await scene.poll()
  const places = (channel: string) =>
    scene
      .posts(channel)
      .map(({ content }) => /Goris|Tovuz/.exec(content)?.[0])
      .sort()
  expect(places(ALERTS)).toEqual(['Goris', 'Tovuz'])
  expect(places(OTHER_ALERTS)).toEqual(['Tovuz'])
})
