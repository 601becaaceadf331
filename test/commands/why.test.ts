import { describe, expect, test } from 'vitest'
import {
  ADMIN,
  ALERTS,
  type Entry,
  feedOf,
  GUILD,
  MEMBER,
  OTHER_ALERTS,
  OTHER_GUILD,
  type Scene,
  SHELLING,
  startScene,
  THREAD,
  TOLL,
  textOf,
} from './scene.ts'

const why = async (scene: Scene, link: string, where = {}) =>
  textOf((await scene.discord.slash({ name: 'why', options: { link }, ...ADMIN, ...where })).message)
const subscribe = (scene: Scene, channel: string, options = {}, where = {}) =>
  scene.discord.slash({ name: 'subscribe', channel, options, ...ADMIN, ...where })
const tell = async (scene: Scene, outlet: string, ...entries: readonly Entry[]) => {
  scene.publish(outlet, ...entries)
  await scene.poll()
}

const LINK = 'https://yerevan.example/jermuk'

describe('/why of a report that was posted', () => {
  test('shows what was read in it, what it added, and each channel with its message or what held it back', async () => {
    await using scene = await startScene()
    await subscribe(scene, ALERTS)
    await subscribe(scene, THREAD, { topics: 'losses' })
    await tell(scene, 'yerevan', SHELLING)
    const [post] = scene.posts(ALERTS)
    const text = await why(scene, `http://www.yerevan.example/jermuk/?utm_source=x`)
    expect(text).toContain(`[${SHELLING.title}](${LINK})`)
    expect(text).toMatch(/yerevan, <t:\d+:f> · read <t:\d+:f>/)
    expect(text).toContain('Jermuk shelled by Azerbaijan with artillery, Armenia says.')
    expect(text).toContain(`“${SHELLING.title}”`)
    expect(text).toMatch(/→ new · flash · a-\w{6}/)
    expect(text).toContain(`<#${ALERTS}>: posted: [message](https://discord.com/channels/${GUILD}/${ALERTS}/${post?.id})`)
    expect(text).toContain(`<#${THREAD}>: Not posted here: this channel did not ask for attacks by fire.`)
  })

  test('speaks of the asking server’s channels alone', async () => {
    await using scene = await startScene()
    await subscribe(scene, ALERTS)
    await subscribe(scene, OTHER_ALERTS, {}, { guild: OTHER_GUILD })
    await tell(scene, 'yerevan', SHELLING)
    const text = await why(scene, LINK)
    expect(text).toContain(`<#${ALERTS}>`)
    expect(text).not.toContain(OTHER_ALERTS)
    expect(await why(scene, LINK, { guild: OTHER_GUILD })).not.toContain(ALERTS)
  })

  test('a channel that subscribed later, one that can’t be posted to, and no channel at all', async () => {
    await using scene = await startScene()
    await subscribe(scene, ALERTS)
    scene.discord.faults.next({ fail: 'refusal', code: 50_013 }, { on: 'POST /channels/:channel/messages' })
    await tell(scene, 'yerevan', SHELLING)
    scene.advance(60_000)
    await subscribe(scene, THREAD)
    const text = await why(scene, LINK)
    expect(text).toMatch(new RegExp(`<#${ALERTS}>: given up <t:\\d+:R>: I was not allowed to post there`))
    expect(text).toMatch(new RegExp(`<#${THREAD}>: not posted: it subscribed later`))
    expect(await why(scene, LINK, { guild: OTHER_GUILD })).toContain('No channel of this server gets posts')
  })

  test('the same after a restart, and after the server made a list of its own', async () => {
    await using scene = await startScene()
    await subscribe(scene, ALERTS)
    await subscribe(scene, THREAD, { topics: 'losses' })
    await tell(scene, 'yerevan', SHELLING)
    const before = await why(scene, LINK)
    await scene.restart()
    expect(await why(scene, LINK)).toBe(before)
    await scene.discord.slash({ name: 'feeds remove', options: { feed: 'baku' }, ...ADMIN })
    expect(await why(scene, LINK)).toBe(before)
  })

  test('an incident that is over is told of by its posts', async () => {
    await using scene = await startScene()
    await subscribe(scene, ALERTS)
    await subscribe(scene, THREAD, { topics: 'losses' })
    await tell(scene, 'yerevan', SHELLING)
    scene.advance(15 * 24 * 3_600_000)
    await tell(scene, 'baku', { slug: 'talks', title: 'Ceasefire holding, Azerbaijan’s foreign ministry says' })
    const text = await why(scene, LINK)
    expect(text).not.toContain('added nothing')
    expect(text).toMatch(/It made the alert a-\w{6}, which is too old/)
    expect(text).toMatch(new RegExp(`<#${ALERTS}>: posted`))
    expect(text).toContain(`<#${THREAD}>: no post of it on record`)
  })

  test('is told in the moderator’s language', async () => {
    await using scene = await startScene()
    await subscribe(scene, ALERTS)
    await tell(scene, 'yerevan', SHELLING)
    const text = await why(scene, LINK, { locale: 'ru' })
    expect(text).toContain('Армения сообщает об артиллерийском обстреле')
    expect(text).toMatch(/новое · срочно · a-\w{6}/)
    expect(text).toMatch(/опубликовано: \[сообщение]/)
  })
})

describe('/why of a report that was held back', () => {
  test('a repeat names who told it first', async () => {
    await using scene = await startScene()
    await subscribe(scene, ALERTS)
    await tell(scene, 'yerevan', SHELLING)
    await tell(scene, 'baku', { ...SHELLING, slug: 'again' })
    const text = await why(scene, 'https://baku.example/again')
    expect(text).toMatch(/Not posted: the same claim by Armenia was told at <t:\d+:t> \(yerevan\)/)
    expect(text).toContain('Jermuk shelled by Azerbaijan')
    expect(text).toContain('→ added nothing')
    expect(text).not.toContain(`<#${ALERTS}>`)
  })

  test('the same text under another headline leads to the report that it repeats, and to its posts', async () => {
    await using scene = await startScene()
    await subscribe(scene, ALERTS)
    const summary = `${SHELLING.title}. The fire began after midnight and has been going on since, it said in a statement on its website.`
    await tell(scene, 'yerevan', { ...SHELLING, summary })
    await tell(scene, 'baku', { slug: 'reprint', title: 'What Yerevan claims', summary })
    const text = await why(scene, 'https://baku.example/reprint')
    expect(text).toMatch(/Not posted: the same text was read at <t:\d+:t> \(yerevan\)/)
    expect(text).toContain(`It repeats: [${SHELLING.title}](${LINK})`)
    expect(text).toMatch(new RegExp(`<#${ALERTS}>: posted`))
  })

  test('another conflict, no claim, an old one', async () => {
    await using scene = await startScene()
    await tell(
      scene,
      'yerevan',
      { slug: 'gaza', title: 'Israel and Hamas agree on a ceasefire in Gaza' },
      { slug: 'talks', title: 'Pashinyan and Aliyev meet in Brussels for talks on a peace treaty' },
      { ...SHELLING, minutesAgo: 26 * 60 },
    )
    expect(await why(scene, 'https://yerevan.example/gaza')).toContain('Not posted: not about this conflict')
    expect(await why(scene, 'https://yerevan.example/talks')).toContain('nobody in it says anything about a ceasefire')
    const old = await why(scene, LINK)
    expect(old).toContain('Not posted: older than 24 h')
    expect(old).toMatch(/→ new · flash/)
  })

  test('what was there before its feed was followed', async () => {
    await using scene = await startScene()
    const url = scene.web.serve('/gyumri', { body: feedOf('gyumri', [{ ...SHELLING, slug: 'a' }], Date.now()) })
    await scene.bot.lists.put({
      id: GUILD,
      added: [{ ...scene.feed('yerevan'), id: url.replace('http://', ''), url, title: 'gyumri' }],
      removed: [],
    })
    await scene.poll()
    expect(await why(scene, 'https://gyumri.example/a')).toContain('it was there before this feed was followed')
    expect(await why(scene, 'https://gyumri.example/a', { guild: OTHER_GUILD })).toContain(
      'this server’s list lacks the feed (gyumri)',
    )
  })

  test('an edit that adds nothing keeps what the first revision told', async () => {
    await using scene = await startScene()
    await subscribe(scene, ALERTS)
    await tell(scene, 'yerevan', SHELLING)
    await tell(scene, 'yerevan', { ...SHELLING, summary: 'Updated with a photograph.' })
    const text = await why(scene, LINK)
    expect(text).toContain('has changed it since')
    expect(text).toMatch(new RegExp(`<#${ALERTS}>: posted`))
  })
})

test('a report whose feed gives its guid to another address is still told of as it was, and the other as its repeat', async () => {
  await using scene = await startScene()
  await subscribe(scene, ALERTS)
  await tell(scene, 'yerevan', SHELLING)
  const moved = feedOf('yerevan', [SHELLING], Date.now()).replace(
    '<link>https://yerevan.example/jermuk',
    '<link>https://yerevan.example/amp/jermuk/2',
  )
  scene.web.serve('/yerevan', { body: moved })
  await scene.poll()
  expect(await why(scene, LINK)).toMatch(new RegExp(`<#${ALERTS}>: posted`))
  const repeat = await why(scene, 'https://yerevan.example/amp/jermuk/2')
  expect(repeat).toContain('Jermuk')
  expect(repeat).toContain('Not posted')
})

describe('/why of anything else', () => {
  test('a report that was never seen: whether a feed of its outlet is followed', async () => {
    await using scene = await startScene()
    await scene.bot.lists.put({
      id: GUILD,
      added: [
        {
          ...scene.feed('yerevan'),
          id: 'wire.example/rss',
          url: 'https://wire.example/rss',
          title: 'Wire',
          publisher: 'wire.example',
        },
      ],
      removed: [],
    })
    expect(await why(scene, 'wire.example/news/7')).toMatch(
      /no report with this link.*\n.*Feeds of this outlet on the list: Wire\./,
    )
    expect(await why(scene, '<https://elsewhere.example/news/7>')).toMatch(/No feed of this outlet.*<\/feeds add:\d+>/)
    for (const nonsense of ['hello', 'javascript:alert(1)', 'https://', '\u0000', '__proto__'])
      expect(await why(scene, nonsense)).toContain('no web address')
  })

  test('is for moderators', async () => {
    await using scene = await startScene()
    await expect(scene.discord.slash({ name: 'why', options: { link: LINK }, ...MEMBER })).rejects.toThrow(/does not offer/)
  })
})

test('several claims of one report are told one by one, each by whose word', async () => {
  await using scene = await startScene()
  await subscribe(scene, ALERTS, { severity: 'flash' })
  await tell(scene, 'yerevan', { ...SHELLING, summary: TOLL.title })
  const text = await why(scene, LINK)
  expect(text).toContain('Claims read')
  expect(text).toMatch(/Armenia says 49 of its soldiers killed/)
})
