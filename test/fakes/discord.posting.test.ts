import { type DiscordAPIError, MessageFlags, RateLimitError, REST, Routes } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { type DiscordOptions, type LoopbackDiscord, startDiscord } from './discord/index.ts'

/** A Discord without rate limits, discord.js's own REST object at it, and the id of a channel by name. */
const scene = async (options: DiscordOptions = {}) => {
  const discord = await startDiscord({
    limits: 'off',
    guilds: [{ channels: ['alerts', { name: 'muted', denyBot: ['SendMessages'] }] }],
    ...options,
  })
  const rest = new REST({ api: discord.api, retries: 0 }).setToken(discord.token)
  const channel = (name: string) => {
    const all = [...discord.world.guilds.values()].flatMap(({ channels }) => [...channels.values()])
    return all.find((each) => each.name === name)?.id ?? ''
  }
  const post = (name: string, body: unknown) =>
    rest.post(Routes.channelMessages(channel(name)), { body }) as Promise<{ id: string; content: string }>
  const edit = (name: string, id: string, body: unknown) => rest.patch(Routes.channelMessage(channel(name), id), { body })
  return { discord, rest, channel, post, edit, [Symbol.asyncDispose]: discord.close }
}

const codeOf = (request: Promise<unknown>): Promise<number | string | undefined> =>
  request.then(
    () => undefined,
    (error: DiscordAPIError) => error.code,
  )

describe('what Discord refuses in a message', () => {
  const embed = { title: 'Shelling', description: 'Armenia says …' }
  const row = (...components: object[]) => ({ type: 1, components })
  const button = { type: 2, style: 1, label: 'More', custom_id: 'more' }
  const select = { type: 3, custom_id: 'pick', options: [{ label: 'A', value: 'a' }] }
  test.each<[string, object, string]>([
    ['a long text', { content: 'x'.repeat(2001) }, 'content'],
    ['a long embed title', { embeds: [{ ...embed, title: 'x'.repeat(257) }] }, 'embeds.0.title'],
    ['a long embed description', { embeds: [{ description: 'x'.repeat(4097) }] }, 'embeds.0.description'],
    ['26 fields', { embeds: [{ fields: Array(26).fill({ name: 'a', value: 'b' }) }] }, 'embeds.0.fields'],
    ['an empty field value', { embeds: [{ fields: [{ name: 'a', value: ' ' }] }] }, 'embeds.0.fields.0.value'],
    [
      '6,001 characters in all embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      'embeds',
    ],
    ['eleven embeds', { embeds: Array(11).fill(embed) }, 'embeds'],
    ['an empty embed', { embeds: [{}] }, 'embeds.0.description'],
    ['a colour that is none', { embeds: [{ ...embed, color: 0x1000000 }] }, 'embeds.0.color'],
    ['a date that is none', { embeds: [{ ...embed, timestamp: 'yesterday' }] }, 'embeds.0.timestamp'],
    ['an address that is none', { embeds: [{ ...embed, url: 'javascript:alert(1)' }] }, 'embeds.0.url'],
    ['a nonce of 26 characters', { content: 'x', nonce: 'n'.repeat(26) }, 'nonce'],
    [
      'mentions both parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['200000000000000001'] } },
      'allowed_mentions',
    ],
    [
      'six buttons in a row',
      { components: [row(...Array.from({ length: 6 }, (_, n) => ({ ...button, custom_id: `b${n}` })))] },
      'components.0.components',
    ],
    ['six rows', { components: Array.from({ length: 6 }, (_, n) => row({ ...button, custom_id: `b${n}` })) }, 'components'],
    ['a custom id twice', { components: [row(button, button)] }, 'components.0.components.1.custom_id'],
    ['a long custom id', { components: [row({ ...button, custom_id: 'x'.repeat(101) })] }, 'components.0.components.0.custom_id'],
    ['a long label', { components: [row({ ...button, label: 'x'.repeat(81) })] }, 'components.0.components.0.label'],
    ['a link without an address', { components: [row({ type: 2, style: 5, label: 'x' })] }, 'components.0.components.0.url'],
    [
      '26 choices',
      { components: [row({ ...select, options: Array.from({ length: 26 }, (_, n) => ({ label: 'x', value: `${n}` })) })] },
      'components.0.components.0.options',
    ],
    [
      'a value twice',
      { components: [row({ ...select, options: [select.options[0], select.options[0]] })] },
      'components.0.components.0.options.1.value',
    ],
    ['a select beside a button', { components: [row(select, button)] }, 'components.0.components'],
    ['a text display without the flag', { components: [{ type: 10, content: 'x' }] }, 'components.0.type'],
    [
      'Components V2 with content',
      { flags: MessageFlags.IsComponentsV2, content: 'x', components: [{ type: 10, content: 'x' }] },
      'content',
    ],
    [
      '41 components',
      { flags: MessageFlags.IsComponentsV2, components: [{ type: 17, components: Array(40).fill({ type: 14 }) }] },
      'components',
    ],
    [
      '4,001 characters of V2 text',
      {
        flags: MessageFlags.IsComponentsV2,
        components: [
          { type: 10, content: 'x'.repeat(3000) },
          { type: 10, content: 'x'.repeat(1001) },
        ],
      },
      'components',
    ],
  ])('%s', async (_what, payload, path) => {
    await using there = await scene()
    const error = await there.post('alerts', payload).catch((reason: DiscordAPIError) => reason)
    expect(error).toMatchObject({ status: 400, code: 50035 })
    const tree = (error as DiscordAPIError).rawError as { errors: object }
    const node = path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], tree.errors)
    expect(node).toHaveProperty('_errors')
    expect(there.discord.allMessages()).toEqual([])
  })

  test('an empty message (50006), half a character (50109), a V2 text of too many bytes (500)', async () => {
    await using there = await scene()
    expect(await codeOf(there.post('alerts', { content: '  ' }))).toBe(50006)
    expect(await codeOf(there.post('alerts', { content: '\ud83d' }))).toBe(50109)
    const bulky = { flags: MessageFlags.IsComponentsV2, components: [{ type: 10, content: '\u20ac'.repeat(3500) }] }
    await expect(there.post('alerts', bulky)).rejects.toMatchObject({ status: 500 })
  })

  test('what is at its limits passes', async () => {
    await using there = await scene()
    const full = { title: 'x'.repeat(256), description: 'x'.repeat(4096), footer: { text: 'x'.repeat(1648) } }
    await there.post('alerts', { content: 'x'.repeat(2000), embeds: [full], components: [row(button)], nonce: 'n'.repeat(25) })
    expect(there.discord.messages(there.channel('alerts'))).toHaveLength(1)
  })
})

describe('nonces', () => {
  const body = { content: 'Ceasefire agreed, Russia says', nonce: 'abc', enforce_nonce: true }

  test('the same nonce makes one message, in whatever channel, for some minutes', async () => {
    await using there = await scene({ guilds: [{ channels: ['alerts', 'other'] }] })
    const first = await there.post('alerts', body)
    expect(await there.post('other', { ...body, content: 'another' })).toMatchObject({ id: first.id, content: body.content })
    expect(there.discord.allMessages()).toHaveLength(1)
    there.discord.clock.advance(300_000)
    expect((await there.post('alerts', body)).id).not.toBe(first.id)
  })

  test('a deleted message is not made again; without enforce_nonce each post is one', async () => {
    await using there = await scene()
    const first = await there.post('alerts', body)
    there.discord.guilds.deleteMessage(first.id)
    await there.post('alerts', body)
    expect(there.discord.messages(there.channel('alerts'))).toEqual([])
    await there.post('alerts', { content: 'x', nonce: 'abc' })
    expect(there.discord.messages(there.channel('alerts'))).toHaveLength(1)
  })
})

describe('rights', () => {
  const EMBED = { embeds: [{ description: 'x' }] }
  test('no channel 10003, not to be seen 50001, not to be written in 50013, no embeds 50013, no text in it 50008', async () => {
    const channels = [
      'alerts',
      { name: 'hidden', denyBot: ['ViewChannel'] },
      { name: 'muted', denyBot: ['SendMessages'] },
      { name: 'plain', denyBot: ['EmbedLinks'] },
      { name: 'forum', kind: 'forum' },
    ] as const
    await using there = await scene({ guilds: [{ channels }] })
    const codes = await Promise.all(['hidden', 'muted', 'plain', 'forum', 'alerts'].map((name) => codeOf(there.post(name, EMBED))))
    expect(codes).toEqual([50001, 50013, 50013, 50008, undefined])
    expect(await codeOf(there.rest.get(Routes.channel('200000000000000009')))).toBe(10003)
    expect(await codeOf(there.rest.get('/channels/12345'))).toBe(50035)
  })

  test('they follow roles and overwrites as they change, and end with the removal from the guild', async () => {
    await using there = await scene({ guilds: [{ id: '200000000000000001', channels: ['alerts'] }] })
    const alerts = there.channel('alerts')
    there.discord.guilds.overwrite(alerts, 'bot', { deny: ['SendMessages'] })
    expect(await codeOf(there.post('alerts', EMBED))).toBe(50013)
    there.discord.guilds.overwrite(alerts, 'bot', { allow: ['SendMessages'] })
    expect(await codeOf(there.post('alerts', EMBED))).toBeUndefined()
    there.discord.guilds.remove('200000000000000001')
    expect(await codeOf(there.post('alerts', EMBED))).toBe(50001)
    there.discord.guilds.deleteChannel(alerts)
    expect(await codeOf(there.rest.post(Routes.channelMessages(alerts), { body: EMBED }))).toBe(10003)
  })

  test('an archived thread wakes up for a post and refuses an edit; a locked one refuses both', async () => {
    const parent = '200000000000000002'
    const threads = [
      { id: parent, name: 'alerts' },
      { name: 'thread', kind: 'thread', parent },
      { name: 'locked', kind: 'thread', parent, locked: true, archived: true },
    ] as const
    await using there = await scene({ guilds: [{ channels: threads }] })
    const { id } = await there.post('thread', { content: 'one' })
    there.discord.guilds.archive(there.channel('thread'), true)
    expect(await codeOf(there.edit('thread', id, { content: 'two' }))).toBe(50083)
    expect(await codeOf(there.post('thread', { content: 'three' }))).toBeUndefined()
    expect(await codeOf(there.post('locked', { content: 'x' }))).toBe(50083)
  })
})

describe('messages later on', () => {
  test('an edit leaves what it does not name, and every revision is kept', async () => {
    await using there = await scene()
    const { id } = await there.post('alerts', { content: 'one', embeds: [{ title: 'A' }] })
    await there.edit('alerts', id, { content: 'two' })
    await there.edit('alerts', id, { embeds: [] })
    const [message] = there.discord.messages(there.channel('alerts'))
    expect(message?.revisions.map(({ content, embeds }) => [content, embeds.length])).toEqual([
      ['one', 1],
      ['two', 1],
      ['two', 0],
    ])
  })

  test('unknown or deleted 10008, of somebody else 50005', async () => {
    await using there = await scene()
    const theirs = there.discord.guilds.chat(there.channel('alerts'), 'hello')
    expect(await codeOf(there.edit('alerts', theirs, { content: 'x' }))).toBe(50005)
    const { id } = await there.post('alerts', { content: 'one' })
    there.discord.guilds.deleteMessage(id)
    expect(await codeOf(there.edit('alerts', id, { content: 'x' }))).toBe(10008)
  })

  test('many edits of messages older than an hour are refused, as a 429 with 30046 in its body', async () => {
    await using there = await scene({ rules: { oldEdits: 1 } })
    const { id } = await there.post('alerts', { content: 'one' })
    there.discord.clock.advance(3_600_001)
    await there.edit('alerts', id, { content: 'two' })
    const picky = new REST({ api: there.discord.api, retries: 0, rejectOnRateLimit: () => true }).setToken(there.discord.token)
    const third = picky.patch(Routes.channelMessage(there.channel('alerts'), id), { body: { content: 'three' } })
    await expect(third).rejects.toBeInstanceOf(RateLimitError)
    expect(there.discord.requests.at(-1)).toMatchObject({ status: 429, code: 30046 })
  })

  test('the list is newest first, around, after or before a message', async () => {
    await using there = await scene()
    const ids: string[] = []
    for (const content of ['1', '2', '3', '4', '5']) ids.push((await there.post('alerts', { content })).id)
    const list = async (query: Record<string, string>) => {
      const messages = await there.rest.get(Routes.channelMessages(there.channel('alerts')), { query: new URLSearchParams(query) })
      return (messages as { content: string }[]).map(({ content }) => content).join('')
    }
    expect(await list({})).toBe('54321')
    expect(await list({ limit: '2' })).toBe('54')
    expect(await list({ after: ids[1] ?? '', limit: '2' })).toBe('43')
    expect(await list({ before: ids[1] ?? '' })).toBe('1')
    expect(await list({ around: ids[2] ?? '', limit: '3' })).toBe('432')
    there.discord.guilds.overwrite(there.channel('alerts'), 'bot', { deny: ['ReadMessageHistory'] })
    expect(await list({})).toBe('')
  })

  test('a post of an announcement channel is published once', async () => {
    await using there = await scene({ guilds: [{ channels: [{ name: 'news', kind: 'announcement' }, 'alerts'] }] })
    const publish = async (name: string, id: string) =>
      codeOf(there.rest.post(Routes.channelMessageCrosspost(there.channel(name), id)))
    const news = await there.post('news', { content: 'x' })
    const alert = await there.post('alerts', { content: 'x' })
    expect([await publish('news', news.id), await publish('news', news.id), await publish('alerts', alert.id)]).toEqual([
      undefined,
      40033,
      50024,
    ])
  })

  test('files come along', async () => {
    await using there = await scene()
    await there.rest.post(Routes.channelMessages(there.channel('alerts')), {
      body: { embeds: [{ image: { url: 'attachment://map.png' } }] },
      files: [{ name: 'map.png', data: Buffer.from('not really') }],
    })
    expect(there.discord.messages(there.channel('alerts'))[0]?.attachments).toMatchObject([{ filename: 'map.png', size: 10 }])
  })
})

describe('pings', () => {
  const ROLE = '200000000000000003'
  const USER = '200000000000000004'
  const content = `@everyone <@&${ROLE}> <@${USER}>`
  const pinged = async (body: object, bot?: readonly ['MentionEveryone', 'ViewChannel', 'SendMessages']) => {
    const guild = { channels: ['alerts'], roles: [{ id: ROLE, mentionable: true }], ...(bot ? { bot } : {}) }
    await using there = await scene({ guilds: [guild] })
    const discord: LoopbackDiscord = there.discord
    await there.post('alerts', { content, ...body })
    return discord.allMessages()[0]?.pings
  }

  test('by default a post pings whoever it names, everyone only with the right to', async () => {
    expect(await pinged({})).toEqual({ everyone: false, roles: [ROLE], users: [USER] })
    expect(await pinged({}, ['MentionEveryone', 'ViewChannel', 'SendMessages'])).toMatchObject({ everyone: true })
  })

  test('allowed_mentions narrows it down', async () => {
    expect(await pinged({ allowed_mentions: { parse: [] } })).toEqual({ everyone: false, roles: [], users: [] })
    expect(await pinged({ allowed_mentions: { parse: [], roles: [ROLE] } })).toEqual({ everyone: false, roles: [ROLE], users: [] })
  })

  test('embeds ping nobody', async () => {
    expect(await pinged({ content: '', embeds: [{ description: content }] })).toEqual({ everyone: false, roles: [], users: [] })
  })
})
