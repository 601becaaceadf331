import { PermissionFlagsBits } from 'discord.js'
import { describe, expect, test } from 'vitest'
import type { Message } from '../../src/delivery/sender.ts'
import { createPacer } from '../../src/discord/pacer.ts'
import { createBody } from '../../src/discord/payload.ts'
import { createPostingRest } from '../../src/discord/rest.ts'
import { createDiscordSender } from '../../src/discord/sender.ts'
import { instant } from '../../src/model.ts'
import { type DiscordOptions, type Fault, startDiscord } from '../fakes/discord/index.ts'
import { rightsInChannel } from '../fakes/discord/rights.ts'

const CREATE = 'POST /channels/:channel/messages'
const EDIT = 'PATCH /channels/:channel/messages/:message'
const ALERT = 'a-7f3k2m'

const message = (headline = 'Ceasefire agreed, Russia says.'): Message => ({
  kind: 'alert',
  post: {
    language: 'en',
    direction: 'ltr',
    severity: 'flash',
    topic: 'ceasefire',
    headline,
    title: 'Ceasefire announced',
    lines: [[{ strong: 'Russia' }, ': agreed.']],
    evidenceTitle: 'Evidence',
    evidence: [],
    status: ['Status: agreed, says Russia'],
    footer: `1 independent origin · ${ALERT}`,
  },
  mention: null,
  silent: false,
})

const realTime = { now: () => performance.now(), sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)) }

/** A Discord without limits unless asked for, and our sender at it. */
const scene = async (options: DiscordOptions = {}, perSecond = 10_000, timeoutMs = 300) => {
  const discord = await startDiscord({ limits: 'off', guilds: [{ channels: ['alerts'] }], ...options })
  const ids = [...discord.world.guilds.values()].flatMap((guild) => [...guild.channels.keys()])
  const sender = createDiscordSender({
    rest: createPostingRest(discord.token, discord.api, createPacer(perSecond, realTime), timeoutMs),
    self: () => discord.world.bot.id,
    clock: Date.now,
    mayRead(id) {
      const channel = discord.world.channel(id)
      const guild = channel && discord.world.guilds.get(channel.guild)
      const bot = guild?.members.get(discord.world.bot.id)
      return guild && bot ? (rightsInChannel(guild, channel, bot) & PermissionFlagsBits.ReadMessageHistory) !== 0n : null
    },
  })
  return { discord, sender, channel: ids[0] ?? '', ids, [Symbol.asyncDispose]: discord.close }
}

test('a post is created, edited and found by the alert id in its footer', async () => {
  await using there = await scene()
  const since = instant(Date.now())
  const sent = await there.sender.create(there.channel, message(), 'nonce')
  const [posted] = there.discord.messages(there.channel)
  expect(sent).toEqual({ kind: 'sent', messageId: posted?.id })
  expect(await there.sender.edit(there.channel, posted?.id ?? '', message('Ceasefire broken, Armenia says.'))).toEqual(sent)
  expect(posted?.revisions.map(({ content }) => content)).toEqual([
    'Ceasefire agreed, Russia says.',
    'Ceasefire broken, Armenia says.',
  ])
  expect(await there.sender.find(there.channel, ALERT, since, [])).toEqual({ kind: 'found', messageId: posted?.id })
  expect(await there.sender.find(there.channel, ALERT, since, [posted?.id ?? ''])).toEqual({ kind: 'absent' })
  expect(await there.sender.find(there.channel, 'a-7f3', since, [])).toEqual({ kind: 'absent' })
})

describe('what a lost or bad answer means', () => {
  test.each<[string, Fault, object]>([
    ['500', { fail: 'status', status: 500 }, { kind: 'doubt' }],
    ['502 after it was accepted', { fail: 'status', status: 502, after: true }, { kind: 'doubt' }],
    ['closed before', { fail: 'fin' }, { kind: 'doubt' }],
    ['closed after', { fail: 'fin', after: true }, { kind: 'doubt' }],
    ['reset after', { fail: 'rst', after: true }, { kind: 'doubt' }],
    ['no answer', { fail: 'silence', after: true }, { kind: 'doubt' }],
    ['half an answer', { fail: 'broken', after: true }, { kind: 'doubt' }],
    ['no channel', { fail: 'refusal', code: 10003 }, { kind: 'shut', reason: 'channel-gone' }],
    ['no access', { fail: 'refusal', code: 50001 }, { kind: 'shut', reason: 'no-access', invalid: true }],
    ['no permission', { fail: 'refusal', code: 50013 }, { kind: 'shut', reason: 'no-permission', invalid: true }],
    [
      'an archived thread that we may not wake up',
      { fail: 'refusal', code: 50083 },
      { kind: 'shut', reason: 'archived-thread', invalid: true },
    ],
    ['a locked thread', { fail: 'refusal', code: 160005 }, { kind: 'shut', reason: 'locked-thread', invalid: true }],
    ['a refused body', { fail: 'refusal', code: 50035 }, { kind: 'refused', code: 50035 }],
    ['too many edits of an old message', { fail: 'refusal', code: 30046 }, { kind: 'message-lost', reason: 'too-old' }],
    ['a deleted message', { fail: 'refusal', code: 10008 }, { kind: 'message-lost', reason: 'deleted' }],
    [
      'a shared limit',
      { fail: 'limited', scope: 'shared', retryAfterMs: 7_000 },
      { kind: 'retry', afterMs: 7_000, scope: 'channel' },
    ],
    [
      'a lying header',
      { fail: 'limited', scope: 'user', retryAfterMs: 1_163_000, headerMs: 1_000, code: 20028 },
      { kind: 'retry', afterMs: 1_163_000, invalid: true },
    ],
    [
      'a channel in slow mode',
      { fail: 'limited', scope: 'user', retryAfterMs: 30_000, code: 20016 },
      { kind: 'retry', afterMs: 30_000, scope: 'channel', invalid: true },
    ],
    [
      'the global limit',
      { fail: 'limited', scope: 'global', retryAfterMs: 900 },
      { kind: 'retry', afterMs: 900, scope: 'global', invalid: true },
    ],
    [
      'a limit that its body does not name',
      { fail: 'status', status: 429, body: { message: 'slow down' } },
      { kind: 'retry', afterMs: 0, scope: 'channel' },
    ],
    [
      'a page of Cloudflare',
      { fail: 'status', status: 403, body: '<html>error code: 1020</html>' },
      { kind: 'retry', scope: 'global', invalid: true },
    ],
    [
      'a ban of the address',
      { fail: 'status', status: 429, body: '<html>error code: 1015</html>' },
      { kind: 'retry', afterMs: 600_000, scope: 'global' },
    ],
    [
      'a ban that ends on a date',
      {
        fail: 'status',
        status: 429,
        body: '<html>error code: 1015</html>',
        headers: { 'Retry-After': 'Tue, 13 Sep 2022 06:10:00 GMT' },
      },
      { kind: 'retry', afterMs: 600_000, scope: 'global' },
    ],
    [
      'a refusal at Discord’s door that comes with a code',
      { fail: 'status', status: 403, body: { message: 'internal network error', code: 40333 } },
      { kind: 'retry', scope: 'global', invalid: true },
    ],
    [
      'a 403 of a kind that we do not know',
      { fail: 'status', status: 403, body: { message: 'Not today', code: 50999 } },
      { kind: 'refused', code: 50999, invalid: true },
    ],
  ])('%s', async (_what, fault, outcome) => {
    await using there = await scene()
    there.discord.faults.next(fault, { on: CREATE })
    const got = await there.sender.create(there.channel, message(), 'nonce')
    expect(got).toMatchObject(outcome)
    expect('invalid' in got).toBe('invalid' in outcome || (fault.fail === 'status' && fault.status === 429))
  })

  test('Discord that cannot be reached has posted nothing for certain', async () => {
    await using there = await scene()
    await there.discord.rest.down()
    expect(await there.sender.create(there.channel, message(), 'nonce')).toMatchObject({ kind: 'retry', afterMs: null })
  })

  test('a token that Discord refuses stops everything, also what comes after', async () => {
    await using there = await scene()
    there.discord.revokeToken()
    expect(await there.sender.create(there.channel, message(), 'nonce')).toMatchObject({ kind: 'stopped', invalid: true })
    expect(await there.sender.create(there.channel, message(), 'nonce')).toMatchObject({ kind: 'stopped' })
    expect(there.discord.requests).toHaveLength(1)
  })

  test('a refused body is kept with its refusal', async () => {
    await using there = await scene()
    there.discord.faults.next({ fail: 'refusal', code: 50035 }, { on: CREATE })
    const outcome = await there.sender.create(there.channel, message(), 'nonce')
    expect(outcome.kind === 'refused' && JSON.parse(outcome.body)).toMatchObject({ content: 'Ceasefire agreed, Russia says.' })
  })

  test('the repeat of a create in doubt posts nothing twice', async () => {
    await using there = await scene()
    there.discord.faults.next({ fail: 'rst', after: true }, { on: CREATE })
    expect(await there.sender.create(there.channel, message(), 'nonce')).toMatchObject({ kind: 'doubt' })
    expect(await there.sender.create(there.channel, message(), 'nonce')).toMatchObject({ kind: 'sent' })
    expect(there.discord.messages(there.channel)).toHaveLength(1)
  })

  test('an edit is judged alike', async () => {
    await using there = await scene()
    const sent = await there.sender.create(there.channel, message(), 'nonce')
    const id = sent.kind === 'sent' ? sent.messageId : ''
    there.discord.faults.next({ fail: 'silence' }, { on: EDIT })
    expect(await there.sender.edit(there.channel, id, message())).toMatchObject({ kind: 'doubt' })
    there.discord.guilds.deleteMessage(id)
    expect(await there.sender.edit(there.channel, id, message())).toMatchObject({ kind: 'message-lost', reason: 'deleted' })
  })
})

describe('threads fall asleep', () => {
  const parent = '200000000000000002'
  const thread = '200000000000000003'
  const withThread = (spec: { locked?: boolean } = {}) => {
    const channels = [{ id: parent }, { id: thread, kind: 'thread', parent, ...spec }] as const
    return scene({ guilds: [{ channels }] })
  }

  test('an edit wakes the thread up first', async () => {
    await using there = await withThread()
    const sent = await there.sender.create(thread, message(), 'nonce')
    there.discord.guilds.archive(thread, true)
    const edited = await there.sender.edit(thread, sent.kind === 'sent' ? sent.messageId : '', message('Broken, Armenia says.'))
    expect(edited).toEqual(sent)
    expect(there.discord.messages(thread)[0]?.content).toBe('Broken, Armenia says.')
  })

  test('so does a post that is refused for it', async () => {
    await using there = await withThread()
    there.discord.guilds.archive(thread, true)
    there.discord.faults.next({ fail: 'refusal', code: 50083 }, { on: CREATE })
    expect(await there.sender.create(thread, message(), 'nonce')).toMatchObject({ kind: 'sent' })
    expect(there.discord.messages(thread)).toHaveLength(1)
  })

  test('one that its server has no room for awake is shut', async () => {
    await using there = await withThread()
    there.discord.guilds.archive(thread, true)
    there.discord.faults.next({ fail: 'refusal', code: 50083 }, { on: CREATE })
    const full = { message: 'Maximum number of active threads reached', code: 160006 }
    there.discord.faults.next({ fail: 'status', status: 400, body: full }, { on: 'PATCH /channels/:channel' })
    expect(await there.sender.create(thread, message(), 'nonce')).toMatchObject({ kind: 'shut', reason: 'archived-thread' })
  })

  test('a locked one is shut', async () => {
    await using there = await withThread({ locked: true })
    expect(await there.sender.create(thread, message(), 'nonce')).toMatchObject({ kind: 'shut', reason: 'locked-thread' })
  })
})

describe('finding a post again', () => {
  test('behind hundreds of other messages', async () => {
    await using there = await scene()
    const since = instant(Date.now())
    for (let n = 0; n < 150; n += 1) there.discord.guilds.chat(there.channel, `message ${n}`)
    await there.sender.create(there.channel, message(), 'nonce')
    for (let n = 0; n < 150; n += 1) there.discord.guilds.chat(there.channel, `message ${n}`)
    expect(await there.sender.find(there.channel, ALERT, since, [])).toMatchObject({ kind: 'found' })
    expect(await there.sender.find(there.channel, 'a-other', since, [])).toEqual({ kind: 'absent' })
  })

  test('a post from before the doubt is not the one', async () => {
    await using there = await scene()
    await there.sender.create(there.channel, message(), 'nonce')
    const later = instant(Date.now() + 60_000)
    expect(await there.sender.find(there.channel, ALERT, later, [])).toEqual({ kind: 'absent' })
  })

  test('a clock of ours that is ahead of Discord’s hides nothing', async () => {
    await using there = await scene({ now: () => Date.now() - 600_000 })
    const since = instant(Date.now())
    const { embeds } = createBody(message(), 'nonce')
    const headers = { authorization: `Bot ${there.discord.token}`, 'content-type': 'application/json' }
    const url = `${there.discord.api}/v10/channels/${there.channel}/messages`
    await fetch(url, { method: 'POST', headers, body: JSON.stringify({ embeds }) })
    expect(await there.sender.find(there.channel, ALERT, since, [])).toMatchObject({ kind: 'found' })
  })

  test('where the history may not be read nobody can tell, though Discord answers with an empty list', async () => {
    await using there = await scene({ guilds: [{ channels: [{ name: 'alerts', denyBot: ['ReadMessageHistory'] }] }] })
    const since = instant(Date.now())
    await there.sender.create(there.channel, message(), 'nonce')
    expect(await there.sender.find(there.channel, ALERT, since, [])).toMatchObject({ kind: 'not-allowed' })
  })

  test('a channel that is gone, and an answer that is lost', async () => {
    await using there = await scene()
    there.discord.faults.next({ fail: 'status', status: 502 })
    expect(await there.sender.find(there.channel, ALERT, instant(Date.now()), [])).toMatchObject({ kind: 'retry' })
    there.discord.faults.next({ fail: 'refusal', code: 50001 })
    expect(await there.sender.find(there.channel, ALERT, instant(Date.now()), [])).toMatchObject({
      kind: 'not-allowed',
      invalid: true,
    })
  })
})

describe('limits', () => {
  test('a channel whose bucket is empty is not even asked', async () => {
    await using there = await scene({ limits: 'documented' })
    const outcomes = []
    for (let n = 0; n < 6; n += 1) outcomes.push(await there.sender.create(there.channel, message(), `nonce ${n}`))
    expect(outcomes.map(({ kind }) => kind)).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'retry'])
    expect(outcomes[5]).toMatchObject({ scope: 'channel' })
    expect(outcomes[5]).not.toHaveProperty('invalid')
    expect(there.discord.requests).toHaveLength(5)
  })

  test('after a global limit nothing goes out until it is over', async () => {
    await using there = await scene()
    there.discord.faults.next({ fail: 'limited', scope: 'global', retryAfterMs: 60_000 })
    await there.sender.create(there.channel, message(), 'one')
    const outcome = await there.sender.create(there.channel, message(), 'two')
    expect(outcome).toMatchObject({ kind: 'retry', scope: 'global' })
    expect(outcome).not.toHaveProperty('invalid')
    expect(there.discord.requests).toHaveLength(1)
  })

  test('a fan-out draws no 429 from a sliding window', async () => {
    const channels = Array.from({ length: 120 }, (_, n) => `channel-${n}`)
    const sliding = { limits: { global: { perSecond: 50, mode: 'sliding' } }, guilds: [{ channels }] } as const
    await using there = await scene(sliding, 48, 10_000)
    const outcomes = []
    for (let at = 0; at < 120; at += 12) {
      const some = there.ids.slice(at, at + 12)
      outcomes.push(...(await Promise.all(some.map((id) => there.sender.create(id, message(), `nonce ${id}`)))))
    }
    expect(outcomes.every(({ kind }) => kind === 'sent')).toBe(true)
    expect(there.discord.limits.invalid).toBe(0)
  })
})
