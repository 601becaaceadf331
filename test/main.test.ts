import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PermissionsBitField } from 'discord.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LoopbackDiscord, startDiscord } from './fakes/discord/index.ts'
import { type FeedServer, startFeedServer } from './fakes/feeds.ts'

const PROGRAM = join(import.meta.dirname, '../dist/src/main.js')
const ADMIN = { user: '100000000000000010', permissions: ['ManageGuild'] } as const

let discord: LoopbackDiscord
let web: FeedServer
let folder: string
const running: ChildProcess[] = []

beforeEach(async () => {
  discord = await startDiscord({ limits: 'off', rules: { identifyMs: 0 } })
  web = await startFeedServer()
  folder = mkdtempSync(join(tmpdir(), 'ceasefire-watch-live-'))
  const url = web.serve('/feed', { body: '<rss version="2.0"><channel><title>Wire</title></channel></rss>' })
  writeFileSync(join(folder, 'feeds.json'), JSON.stringify([{ url, title: 'Wire', language: 'en', origin: 'armenia' }]))
})
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  await Promise.all([discord.close(), web.close()])
  rmSync(folder, { recursive: true })
})

/** The program as an operator starts it, in a folder of its own. */
const start = (settings: Record<string, string> = {}) => {
  const child = spawn(process.execPath, [PROGRAM], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      STORE_URL: `sqlite:${join(folder, 'store.db')}`,
      FEEDS: join(folder, 'feeds.json'),
      ALLOW_PRIVATE_FEEDS: web.host,
      HTTP_PORT: '0',
      ...settings,
    },
  })
  running.push(child)
  let said = ''
  let log = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (log += chunk))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const lines = () =>
    log
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { level: string; msg: string; http?: string })
  const line = async (msg: RegExp) => {
    await discord.until(() => lines().some((each) => msg.test(each.msg)), String(msg), 20_000)
    return lines().find((each) => msg.test(each.msg))
  }
  return { child, ended, line, lines, said: () => said }
}

test('it logs in, registers its commands, answers, is healthy, and stops when told to', async () => {
  const program = start()
  await program.line(/commands are registered/)
  const reply = await discord.slash({ name: 'subscribe', ...ADMIN })
  expect(reply.message?.content).toContain('From now on I post')
  const health = await fetch((await program.line(/^watching$/))?.http ?? '')
  expect(health.status).toBe(200)
  expect(Object.keys(((await health.json()) as { parts: object }).parts).sort()).toEqual(['gateway', 'outbox', 'polling', 'store'])
  const metrics = await fetch(health.url.replace('/health', '/metrics'))
  expect(await metrics.text()).toContain('ceasefire_outbox_depth{queue="due"} 0')
  program.child.kill('SIGTERM')
  expect(await program.ended).toBe(0)
  expect(program.lines().at(-1)?.msg).toBe('stopped')
}, 40_000)

test('its start prints the invitation, with the rights it needs and no more', async () => {
  const program = start()
  await discord.until(() => /https:\S+\s/.test(program.said()), 'the invitation', 20_000)
  const invite = new URL(/https:\S+/.exec(program.said())?.[0] ?? '')
  expect(invite.searchParams.get('client_id')).toBe(discord.application)
  expect(invite.searchParams.get('scope')).toBe('bot applications.commands')
  const rights = new PermissionsBitField(BigInt(invite.searchParams.get('permissions') ?? 0)).toArray()
  expect(rights).toEqual(
    expect.arrayContaining(['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory', 'SendMessagesInThreads']),
  )
  expect(rights).not.toContain('Administrator')
}, 40_000)

test('a token that Discord refuses ends it with a line that says what to do', async () => {
  const program = start({ DISCORD_TOKEN: 'wrong' })
  expect(await program.ended).not.toBe(0)
  expect(program.lines().find(({ level }) => level === 'error')?.msg).toContain('DISCORD_TOKEN')
}, 40_000)

test('so does a token that is revoked while it runs', async () => {
  const program = start()
  await program.line(/commands are registered/)
  discord.revokeToken()
  expect(await program.ended).not.toBe(0)
  expect(program.lines().find(({ level }) => level === 'error')?.msg).toContain('DISCORD_TOKEN')
}, 40_000)
