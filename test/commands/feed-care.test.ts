import { describe, expect, test } from 'vitest'
import { readOpml } from '../../src/feeds/opml.ts'
import type { Message } from '../fakes/discord/index.ts'
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
  SHELLING,
  startScene,
  textOf,
} from './scene.ts'

const feeds = async (scene: Scene, what: string, options = {}, where = {}): Promise<Message> => {
  const { message } = await scene.discord.slash({ name: `feeds ${what}`, options, ...ADMIN, ...where })
  if (message === null) throw new Error('no answer')
  return message
}
const said = async (scene: Scene, what: string, options = {}, where = {}) => textOf(await feeds(scene, what, options, where))
const press = (scene: Scene, message: Message, action: string, who: object = ADMIN) =>
  scene.discord.press(message, control(message, action), who)

describe('/feeds pause and resume', () => {
  test('a paused feed stays on this server’s list, is not listened to, and comes back', async () => {
    await using scene = await startScene()
    for (const channel of [ALERTS, OTHER_ALERTS]) await scene.discord.slash({ name: 'subscribe', channel, ...ADMIN })
    expect(await said(scene, 'pause', { feed: 'yerevan' })).toMatch(/Paused: “yerevan”.*\n.*no outlet of \*\*Armenia/)
    expect(await said(scene, 'list')).toMatch(/2 feeds .*[\s\S]*⏸ 1 paused[\s\S]*⏸ \[yerevan].*not followed for now/)
    scene.publish('yerevan', SHELLING)
    await scene.poll()
    expect([scene.posts(ALERTS), scene.posts(OTHER_ALERTS)].map(({ length }) => length)).toEqual([0, 1])
    expect(await said(scene, 'resume', { feed: 'yerevan' })).toContain('“yerevan” is followed again')
    expect(scene.bot.lists.of(GUILD).paused).toEqual([])
  })

  test('pausing the last feed that is followed is refused', async () => {
    await using scene = await startScene()
    await feeds(scene, 'pause', { feed: 'yerevan' })
    expect(await said(scene, 'pause', { feed: 'baku' })).toContain('the last feed')
    expect(await said(scene, 'remove', { feed: 'baku' })).toContain('the last feed')
  })

  test('what is suggested fits: to pause, what is followed; to resume, what is paused first', async () => {
    await using scene = await startScene()
    await feeds(scene, 'pause', { feed: 'baku' })
    const names = async (what: string) =>
      (await scene.discord.autocomplete({ name: `feeds ${what}`, focused: 'feed', ...ADMIN })).choices.map(({ name }) => name)
    expect(await names('pause')).toEqual(['yerevan'])
    expect(await names('resume')).toEqual(['baku', 'yerevan'])
  })

  test('a feed that said it is gone is asked again when it is resumed', async () => {
    await using scene = await startScene()
    const feed = scene.feed('baku')
    scene.web.serve('/baku', { body: 'gone', status: 410 })
    await scene.poll()
    expect((await scene.bot.poller.stateOf(feed)).stopped).toBe('gone')
    const paused = await feeds(scene, 'pause', { feed: 'baku' })
    await press(scene, paused, 'resume')
    await scene.discord.until(() => textOf(paused).includes('is followed again'))
    expect((await scene.bot.poller.stateOf(feed)).stopped).toBeNull()
  })
})

describe('/feeds list', () => {
  test('shows a part of it by a menu, and how many there are of each', async () => {
    await using scene = await startScene({ yerevan: 'armenia', baku: 'azerbaijan', tiflis: 'georgia' })
    scene.web.serve('/baku', { body: 'no', status: 500 })
    await scene.poll()
    const list = await feeds(scene, 'list')
    expect(textOf(list)).toContain('🟢 2 answering · 🟡 1 unsteady')
    await scene.discord.select(list, control(list, 'show'), ['others'], ADMIN)
    await scene.discord.until(() => !textOf(list).includes('yerevan'))
    expect(textOf(list)).toContain('tiflis')
    expect(await said(scene, 'list', { show: 'troubled' })).toMatch(/\[baku]/)
    expect(await said(scene, 'list', { show: 'own' })).toContain('No feed of the list is like that')
  })

  test('pages keep what was chosen', async () => {
    const outlets = Object.fromEntries(
      Array.from({ length: 14 }, (_, n) => [`outlet${String.fromCharCode(97 + n)}`, 'armenia' as const]),
    )
    await using scene = await startScene({ ...outlets, baku: 'azerbaijan' })
    const list = await feeds(scene, 'list', { show: 'armenia' })
    expect(textOf(list)).toContain('Page 1 of 2')
    const [, more = ''] = (list.components[1] as { components: { custom_id: string }[] }).components.map(
      ({ custom_id }) => custom_id,
    )
    await scene.discord.press(list, more, ADMIN)
    await scene.discord.until(() => textOf(list).includes('Page 2 of 2'))
    expect(textOf(list)).toContain('outletn')
    expect(textOf(list)).not.toContain('baku')
  })
})

describe('/feeds test', () => {
  test('shows what is read now, whose words it holds, and posts nothing', async () => {
    await using scene = await startScene()
    await scene.discord.slash({ name: 'subscribe', channel: ALERTS, ...ADMIN })
    scene.publish('yerevan', SHELLING)
    const answer = await said(scene, 'test', { feed: 'yerevan' })
    expect(answer).toMatch(/2 entries read, the newest <t:\d+:R>/)
    expect(answer).toContain('1 of the newest 2 is about this conflict:')
    expect(answer).toMatch(/→ \*\*Jermuk shelled.*Armenia says/)
    expect(answer).toMatch(/• \[Weather for the weekend]/)
    await scene.bot.idle()
    expect(scene.posts(ALERTS)).toEqual([])
    expect(scene.bot.pipeline.situation('default').incidents).toEqual([])
  })

  test('says what is wrong with a feed that can’t be read', async () => {
    await using scene = await startScene()
    scene.web.serve('/baku', { body: '<html><body>new site</body></html>', contentType: 'text/html' })
    expect(await said(scene, 'test', { feed: 'baku' })).toContain('I could not read “baku”: this is a web page, not a feed')
  })

  test('leaves a host alone that asked for it', async () => {
    await using scene = await startScene()
    scene.web.serve('/baku', { body: 'busy', status: 429, headers: { 'retry-after': '7200' } })
    await scene.poll()
    const asked = scene.web.requests.length
    expect(await said(scene, 'test', { feed: 'baku' })).toMatch(/asks to be left alone until <t:/)
    expect(scene.web.requests).toHaveLength(asked)
  })
})

describe('/feeds health', () => {
  test('says of each when it answered, what troubles it and how much of it matters, the worst first', async () => {
    await using scene = await startScene()
    scene.publish('yerevan', SHELLING)
    scene.web.serve('/baku', { body: 'no', status: 404 })
    await scene.poll()
    const answer = await said(scene, 'health')
    expect(answer.indexOf('baku')).toBeLessThan(answer.indexOf('yerevan'))
    expect(answer).toMatch(
      /🟡 \[baku].*: failed just now\nLast good answer <t:\d+:R> · next <t:\d+:R>\n\*\*Trouble\*\* \(began <t:\d+:R>\): there is nothing at this address \(404\)/,
    )
    expect(answer).toMatch(/about this conflict: 50% \(1 of 2\)/)
    expect(await said(scene, 'health', { feed: 'yerevan' })).not.toContain('Trouble')
  })

  test('a feed that is dead can be replaced by a button', async () => {
    await using scene = await startScene()
    const [dead] = [{ ...scene.feed('baku'), id: 'mod.example/rss', url: 'https://mod.example/rss', title: 'Ministry' }]
    await scene.bot.lists.put({ id: GUILD, added: [dead], removed: [] })
    const state = await scene.bot.poller.stateOf(dead)
    const trouble = { reason: 'gone', detail: '', status: 410, at: state.nextPoll } as const
    await scene.bot.poller.keep(dead, { ...state, failures: 1, failingSince: state.nextPoll, problem: trouble, stopped: 'gone' })
    const answer = await feeds(scene, 'health', { feed: 'Ministry' })
    expect(textOf(answer)).toContain('taken down for good')
    expect(textOf(answer)).toContain('through “Ministry (Google News)”')
    await press(scene, answer, 'instead')
    await scene.discord.until(() => textOf(answer).includes('Added'))
    expect(scene.bot.lists.of(GUILD).added.map(({ url }) => url)).toEqual([dead.url, expect.stringContaining('site:mod.example')])
  })
})

describe('/feeds export and import', () => {
  const upload = (scene: Scene, text: string, filename = 'list.opml') => ({
    file: {
      filename,
      url: scene.web.serve(`/${filename}`, { body: text, contentType: 'text/xml' }),
      size: Buffer.byteLength(text),
    },
  })
  const outlines = (...urls: string[]) =>
    `<opml version="2.0"><body>${urls.map((url) => `<outline xmlUrl="${url}"/>`).join('')}</body></opml>`

  test('what one server exports another imports, after a dry run and a button', async () => {
    await using scene = await startScene()
    const url = scene.web.serve('/gyumri', { body: feedOf('gyumri', [], Date.now(), 'hy') })
    const adding = await feeds(scene, 'add', { url })
    await press(scene, adding, 'add')
    await scene.discord.until(() => textOf(adding).includes('Added'))
    const exported = await feeds(scene, 'export')
    const [file] = exported.attachments
    expect(file?.filename).toBe('feeds.opml')
    expect(readOpml(file?.text ?? '')?.map(({ title }) => title)).toEqual(['yerevan', 'baku', 'gyumri'])

    const there = { guild: OTHER_GUILD, channel: OTHER_ALERTS }
    const trial = await feeds(scene, 'import', upload(scene, file?.text ?? ''), there)
    expect(textOf(trial)).toMatch(
      /Nothing is changed yet[\s\S]*1 feed\*\* would be added:\n• \[gyumri][\s\S]*2 feeds are on the list already/,
    )
    expect(scene.bot.lists.of(OTHER_GUILD).added).toEqual([])
    expect(textOf((await press(scene, trial, 'import', { ...MEMBER, ...there })).message)).toContain('Manage Server')
    const impatient = { ...ADMIN, ...there }
    await Promise.all([press(scene, trial, 'import', impatient), press(scene, trial, 'import', impatient)])
    await scene.discord.until(() => scene.bot.lists.of(OTHER_GUILD).added.length > 0)
    expect(scene.bot.lists.of(OTHER_GUILD).added).toEqual(scene.bot.lists.of(GUILD).added)
    expect((await said(scene, 'log', {}, there)).match(/imported “gyumri”/g)).toHaveLength(1)
  })

  test('an import counts among the additions of the hour, and the rest comes later by the same file', async () => {
    await using scene = await startScene()
    const file = upload(scene, outlines(...Array.from({ length: 25 }, (_, n) => `https://outlet${n}.example/rss`)))
    const trial = await feeds(scene, 'import', file)
    expect(textOf(trial)).toContain('20 feeds** would be added')
    expect(textOf(trial)).toContain('5 feeds left out: 20 an hour can be added')
    await press(scene, trial, 'import')
    await scene.discord.until(() => textOf(trial).includes('Added: 20 feeds'))
    expect(await said(scene, 'add', { url: 'https://one-more.example/rss' })).toContain('has added 20 feeds within an hour')
    scene.advance(3_600_001)
    expect(await said(scene, 'import', file)).toContain('5 feeds** would be added')
  })

  test('a JSON array is as good; what is no feed of the web is left out', async () => {
    await using scene = await startScene()
    const json = JSON.stringify(['https://a.example/rss', 'file:///etc/passwd', { url: 'https://b.example/rss', language: 'tlh' }])
    const answer = await said(scene, 'import', upload(scene, json, 'list.json'))
    expect(answer).toContain('1 feed** would be added')
    expect(answer).toContain('2 entries left out')
  })

  test('a title from a stranger’s file can’t ping, link or format', async () => {
    await using scene = await startScene()
    const title = '@everyone **[win](https://evil.example)** &lt;@&amp;1&gt;'
    const text = `<opml><body><outline text="${title}" xmlUrl="https://a.example/rss"/></body></opml>`
    const trial = await feeds(scene, 'import', upload(scene, text), { permissions: ['ManageGuild', 'MentionEveryone'] })
    expect(textOf(trial)).not.toMatch(/(?<!\\)\*\*\\?\[|(?<!\\)\[win/)
    await press(scene, trial, 'import')
    await scene.discord.until(() => textOf(trial).includes('Added: 1 feed'))
    expect(await said(scene, 'log')).not.toMatch(/(?<!\\)\[win/)
    expect(scene.discord.pinging()).toEqual([])
  })

  test('a file that is no list, or too large, says what to give', async () => {
    await using scene = await startScene()
    expect(await said(scene, 'import', upload(scene, 'good morning', 'a.txt'))).toContain('I find no feed in this file')
    expect(await said(scene, 'import', upload(scene, '', 'b.txt'))).toContain('I find no feed in this file')
    const large = { filename: 'c.opml', url: scene.web.serve('/c.opml', { body: 'x'.repeat(300_000) }), size: 10 }
    expect(await said(scene, 'import', { file: large })).toContain('at most 200 kB')
    expect(await said(scene, 'import', { file: { ...large, size: 9_000_000 } })).toContain('at most 200 kB')
    expect(await said(scene, 'import', { file: { ...large, url: 'http://169.254.169.254/x' } })).toContain(
      'did not hand me the file',
    )
  })
})

describe('/feeds reset and log', () => {
  test('the list goes back to the built-in one, by a button; the log says who did what', async () => {
    await using scene = await startScene()
    expect(await said(scene, 'reset')).toContain('the built-in list already')
    expect(await said(scene, 'log')).toContain('Nobody has changed')
    await feeds(scene, 'remove', { feed: 'baku' })
    const asked = await feeds(scene, 'reset')
    expect(textOf(asked)).toContain('1 feed removed here would come back')
    expect(scene.bot.lists.of(GUILD).removed).toHaveLength(1)
    await press(scene, asked, 'reset')
    await scene.discord.until(() => textOf(asked).includes('is the built-in one again'))
    expect(scene.bot.lists.of(GUILD).removed).toEqual([])
    const log = await said(scene, 'log')
    expect(log).toMatch(new RegExp(`<@${ADMIN.user}> · reset the list[\\s\\S]*<@${ADMIN.user}> · removed “baku”`))
    expect(await said(scene, 'log', {}, { guild: OTHER_GUILD })).toContain('Nobody has changed')
    expect(scene.discord.pinging()).toEqual([])
  })

  test('a long log has pages, and a refused change is not in it', async () => {
    await using scene = await startScene({ yerevan: 'armenia', baku: 'azerbaijan' })
    for (let n = 0; n < 7; n += 1) for (const what of ['pause', 'resume']) await feeds(scene, what, { feed: 'baku' })
    await feeds(scene, 'resume', { feed: 'baku' })
    const log = await feeds(scene, 'log')
    expect(textOf(log).match(/paused|resumed/g)).toHaveLength(12)
    expect(textOf(log)).toContain('Page 1 of 2')
  })
})

describe('a feed that gives nothing for a day', () => {
  test('is told once to the log channels of those who follow it, and nowhere else', async () => {
    await using scene = await startScene()
    const log = scene.discord.guilds.addChannel(GUILD, 'bot-log').id
    await scene.discord.slash({ name: 'settings log-channel', options: { channel: log }, ...ADMIN })
    await scene.discord.slash({ name: 'subscribe', channel: ALERTS, ...ADMIN })
    scene.web.serve('/baku', { body: 'no', status: 404 })
    for (let n = 0; n < 3; n += 1) await scene.poll()
    expect(scene.posts(log)).toEqual([])
    scene.advance(24 * 3_600_000)
    for (let n = 0; n < 3; n += 1) await scene.poll()
    await scene.discord.until(() => scene.posts(log).length > 0, 'word in the log channel')
    await scene.discord.until(() => scene.log.some(({ message }) => message === 'servers were told of a silent feed'))
    await scene.restart()
    for (let n = 0; n < 3; n += 1) await scene.poll()
    expect(scene.posts(log)).toHaveLength(1)
    expect(scene.posts(log)[0]?.content).toMatch(/The feed \[baku].* has given me nothing since .*there is nothing at this address/)
    expect(scene.posts(ALERTS)).toEqual([])
  })

  test('not to a server that has paused it', async () => {
    await using scene = await startScene()
    const log = scene.discord.guilds.addChannel(GUILD, 'bot-log').id
    await scene.discord.slash({ name: 'settings log-channel', options: { channel: log }, ...ADMIN })
    await feeds(scene, 'pause', { feed: 'baku' })
    scene.web.serve('/baku', { body: 'no', status: 410 })
    await scene.poll()
    await scene.discord.until(() => scene.log.some(({ message }) => message === 'servers were told of a silent feed'))
    expect(scene.posts(log)).toEqual([])
  })
})
