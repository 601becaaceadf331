import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALERTS, type Entry, GUILD, MEMBER, type Scene, SHELLING, startScene, TOLL, textOf } from './scene.ts'

const DENIAL: Entry = {
  slug: 'denial',
  title: 'Azerbaijan’s defence ministry denies shelling Jermuk',
}

const check = async (scene: Scene, options: { text?: string; link?: string }, locale = 'en-US') =>
  textOf((await scene.discord.slash({ name: 'check', options, ...MEMBER, locale })).message)

/** A page as an outlet has it. */
const pageOf = (title: string, paragraph: string, published = new Date().toISOString()) =>
  `<html lang="en"><head><meta property="og:title" content="${title}"><meta property="og:site_name" content="Wire">
<meta property="article:published_time" content="${published}"></head><body><article><p>${paragraph}</p></article></body></html>`
const servePage = (scene: Scene, path: string, body: string, contentType = 'text/html; charset=utf-8') =>
  scene.web.serve(path, { body, contentType })

/** Everything that the bot keeps of reports. */
const kept = async ({ store }: Scene) =>
  (await Promise.all(['report/', 'known/', 'compared/', 'telling/', 'alert/'].map((prefix) => store.range(prefix)))).flat().length

describe('/check of a text', () => {
  test('says whose word each claim is, the sentence it was read from, and that nobody said it before', async () => {
    await using scene = await startScene()
    const text = await check(scene, { text: SHELLING.title })
    expect(text).toContain('1 claim')
    expect(text).toContain('Jermuk shelled by Azerbaijan with artillery, Armenia says.')
    expect(text).toContain(`“${SHELLING.title}”`)
    expect(text).toContain('Not heard before')
    expect(text).toContain('known does not mean true')
  })

  test('is answered to the person alone, keeps nothing and posts nothing', async () => {
    await using scene = await startScene()
    await scene.bot.subscriptions.put({
      ...{ channel: ALERTS, guild: scene.discord.world.channel(ALERTS)?.guild ?? '', topics: ['shelling'], least: 'note' },
      ...{
        sides: ['armenia', 'azerbaijan'],
        places: [],
        language: 'en',
        mention: null,
        since: '2020-01-01T00:00:00Z',
        paused: null,
      },
    })
    const before = { rows: await kept(scene), situation: scene.bot.pipeline.situation('default') }
    const { message } = await scene.discord.slash({ name: 'check', options: { text: SHELLING.title }, ...MEMBER })
    await scene.bot.idle()
    expect(message?.ephemeral).toBe(true)
    expect(await kept(scene)).toBe(before.rows)
    expect(scene.bot.pipeline.situation('default')).toBe(before.situation)
    expect(scene.posts(ALERTS)).toEqual([])
  })

  test('what was told is known, with when and by whom; what is denied or given otherwise is shown beside it', async () => {
    await using scene = await startScene()
    scene.publish('yerevan', { ...SHELLING, minutesAgo: 30 }, { ...TOLL, minutesAgo: 20 })
    await scene.poll()
    scene.publish('baku', { ...DENIAL, minutesAgo: 5 })
    await scene.poll()
    const fire = await check(scene, { text: SHELLING.title })
    expect(fire).toMatch(/Known: told by \[yerevan]\(https:\/\/yerevan\.example\/jermuk\), <t:\d+:f>/)
    expect(fire).toMatch(/Denied: Azerbaijan denies .*\(\[baku]\(https:\/\/baku\.example\/denial\), <t:\d+:f>\)/)
    const higher = await check(scene, { text: 'Pashinyan: 105 Armenian soldiers killed' })
    expect(higher).toContain('Goes further than what was told')
    expect(higher).toMatch(/Before: Armenia says 49 .*yerevan\.example\/toll/)
    expect(await check(scene, { text: 'Azerbaijan says it lost 50 soldiers' })).not.toMatch(/Before|otherwise/)
    const other = await check(scene, { text: 'Azerbaijan’s defence ministry: 60 Armenian soldiers killed' })
    expect(other).toMatch(/Said otherwise: Armenia says 49/)
    expect(await check(scene, { text: DENIAL.title })).toMatch(/Said otherwise: Jermuk shelled by Azerbaijan/)
  })

  test('what is of another conflict, without a claim or in no language says so', async () => {
    await using scene = await startScene()
    expect(await check(scene, { text: 'Israel and Hamas agree on a ceasefire in Gaza' })).toContain('nothing about this conflict')
    expect(await check(scene, { text: 'Pashinyan and Aliyev meet in Brussels for talks on a peace treaty' })).toContain(
      'nobody in it',
    )
    expect(await check(scene, { text: '今天天气很好，我们去公园散步' })).toContain('can’t read its language')
    expect(await check(scene, {})).toContain('nothing to check')
  })

  test('is answered in the person’s language, the sentence in its own', async () => {
    await using scene = await startScene()
    const text = await check(scene, { text: SHELLING.title }, 'ru')
    expect(text).toContain('1 утверждение')
    expect(text).toMatch(/Армения сообщает/)
    expect(text).toContain(`«${SHELLING.title}»`)
    expect(text).toContain('Раньше об этом не сообщалось')
  })

  test('whatever is typed', async () => {
    await using scene = await startScene()
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
      fc.constantFrom(
        '@everyone <@&1>',
        'https://',
        '<https://a b>',
        '\u202Egnilleh',
        `${SHELLING.title} **[x](https://evil.example)** @everyone`,
      ),
    )
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        expect(await check(scene, { text })).not.toBe('')
        expect(await check(scene, { link: text.slice(0, 60) })).not.toBe('')
      }),
      { numRuns: 9 },
    )
    expect(scene.log.filter(({ level }) => level === 'error')).toEqual([])
    expect(scene.discord.pinging()).toEqual([])
  })
})

describe('/check of a link', () => {
  test('reads the page itself', async () => {
    await using scene = await startScene()
    const url = servePage(
      scene,
      '/page',
      pageOf('Night in Jermuk', `${SHELLING.title}, in a statement that was published this morning.`),
    )
    for (const options of [{ link: url }, { text: ` <${url}> ` }]) {
      const text = await check(scene, options)
      expect(text).toMatch(/\[Night in Jermuk]\(http:.*\) — Wire, <t:\d+:f>/)
      expect(text).toContain('Jermuk shelled by Azerbaijan with artillery, Armenia says.')
    }
  })

  test('an old report is shown with its date', async () => {
    await using scene = await startScene()
    const url = servePage(scene, '/old', pageOf('Night in Jermuk', `${SHELLING.title}, in a statement.`, '2022-09-13T08:00:00Z'))
    expect(await check(scene, { link: url })).toContain('It is from <t:1663056000:D>')
  })

  test('a report that a feed brought is known from itself; where its page is closed, what the feed carried is read', async () => {
    await using scene = await startScene()
    const url = servePage(
      scene,
      '/news/1',
      pageOf(SHELLING.title, `${SHELLING.title}, in a statement that was published this morning.`),
    )
    const feed = `<rss version="2.0"><channel><title>yerevan</title><item><title>Weather</title><link>https://yerevan.example/weather</link></item>
<item><title>${SHELLING.title}</title><link>${url}?utm_source=rss</link><guid>1</guid><pubDate>${new Date().toUTCString()}</pubDate></item></channel></rss>`
    scene.web.serve('/yerevan', { body: feed })
    await scene.poll()
    const open = await check(scene, { link: url })
    expect(open).toContain('I have read this report before')
    expect(open).toContain('Known: told from this very report')
    scene.web.serve('/news/1', { body: 'no', status: 403 })
    expect(await check(scene, { link: url })).toContain('this is what the feed carried of it')
  })

  test('what can’t be read says why, and what to do', async () => {
    await using scene = await startScene()
    expect(await check(scene, { link: `${scene.web.origin}/nowhere` })).toMatch(
      /there is nothing at this address \(404\)\. Copy the report’s text/,
    )
    expect(await check(scene, { link: 'http://169.254.169.254/latest/meta-data' })).toContain('private network')
    expect(await check(scene, { link: 'file:///etc/passwd' })).toContain('no web address')
    expect(await check(scene, { link: servePage(scene, '/empty', '<html><body><div>x</div></body></html>') })).toContain(
      'no report on that page',
    )
    expect(await check(scene, { link: servePage(scene, '/picture', 'GIF89a', 'image/gif') })).toContain('no report on that page')
  })

  test('nobody uses it to ask sites without end', async () => {
    await using scene = await startScene()
    const link = servePage(scene, '/page', pageOf('A', SHELLING.title))
    for (let n = 0; n < 20; n += 1) await check(scene, { link })
    expect(await check(scene, { link })).toContain('many addresses')
    expect(await check(scene, { text: SHELLING.title })).toContain('1 claim')
    scene.advance(3_600_001)
    expect(await check(scene, { link })).toContain('1 claim')
  })
})

describe('“Check report” in the menu of a message', () => {
  const pick = async ({ discord }: Scene, content: string, locale = 'en-US') => {
    const id = discord.guilds.chat(ALERTS, content)
    const { message } = await discord.point({ name: 'Check report', message: id, ...MEMBER, locale })
    expect(message?.ephemeral).toBe(true)
    return textOf(message)
  }

  test('reads what was posted, without what Discord adds to it', async () => {
    await using scene = await startScene()
    const text = await pick(scene, `<@${MEMBER.user}> ||**${SHELLING.title}**|| https://example.com/1`)
    expect(text).toContain('Jermuk shelled by Azerbaijan with artillery, Armenia says.')
    expect(text).toContain(`“${SHELLING.title}”`)
    expect(await pick(scene, SHELLING.title, 'ru')).toContain('1 утверждение')
  })

  test('follows the first link of a message that holds nothing else', async () => {
    await using scene = await startScene()
    const link = servePage(scene, '/page', pageOf('Night in Jermuk', `${SHELLING.title}, in a statement.`))
    expect(await pick(scene, `${link}\n<https://example.com/2>`)).toContain('Night in Jermuk')
  })

  test('a message that Discord does not send along has nothing to check', async () => {
    await using scene = await startScene()
    const { discord } = scene
    const id = discord.guilds.chat(ALERTS, SHELLING.title)
    const callback = () => discord.requests.find(({ path }) => path.includes('/interactions/600000000000000009/'))
    discord.gateway.dispatch(
      'INTERACTION_CREATE',
      {
        ...{
          id: '600000000000000009',
          application_id: '1',
          type: 2,
          token: 'token-9',
          version: 1,
          guild_id: GUILD,
          channel_id: ALERTS,
        },
        ...{ channel: { id: ALERTS, type: 0 }, locale: 'en-US', app_permissions: '0', entitlements: [], attachment_size_limit: 1 },
        authorizing_integration_owners: {},
        member: {
          user: { id: MEMBER.user, username: 'x', discriminator: '0' },
          roles: [],
          permissions: '0',
          joined_at: '2020-01-01T00:00:00Z',
        },
        data: { id: '1', name: 'Check report', type: 3, target_id: id, resolved: {} },
      },
      GUILD,
    )
    await discord.until(() => callback() !== undefined, 'an answer')
    expect(scene.log.filter(({ level }) => level === 'error')).toEqual([])
  })

  test('reads the bot’s own posts as well, and a message without words has nothing to check', async () => {
    await using scene = await startScene()
    await scene.discord.slash({ name: 'subscribe', channel: ALERTS, permissions: ['ManageGuild'] })
    scene.publish('yerevan', SHELLING)
    await scene.poll()
    await scene.discord.until(() => scene.posts(ALERTS).length === 1)
    const [post] = scene.posts(ALERTS)
    const { message } = await scene.discord.point({ name: 'Check report', message: post?.id ?? '', ...MEMBER })
    expect(textOf(message)).toContain('Known: told by [yerevan]')
    expect(await pick(scene, '')).toContain('nothing to check')
  })
})
