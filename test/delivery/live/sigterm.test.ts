import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Posting } from '../../../src/delivery/rows.ts'
import { openStore } from '../../../src/storage/store.ts'
import { feedOf, SHELLING } from '../../commands/scene.ts'
import { startDiscord } from '../../fakes/discord/index.ts'
import { startFeedServer } from '../../fakes/feeds.ts'
import { scratchDirectory } from '../../storage/scratch.ts'

const PROGRAM = join(import.meta.dirname, '../../../dist/src/main.js')
const CREATE = 'POST /channels/:channel/messages'

test('told to stop while a post is on its way, the program waits for the answer, writes it down and ends well', async () => {
  const discord = await startDiscord({ rules: { identifyMs: 0 } })
  const web = await startFeedServer()
  onTestFinished(async () => void (await Promise.all([discord.close(), web.close()])))
  const folder = scratchDirectory()
  const url = web.serve('/feed', { body: feedOf('wire', [], Date.now()) })
  writeFileSync(join(folder, 'feeds.json'), JSON.stringify([{ url, title: 'Wire', language: 'en', origin: 'armenia' }]))
  const program = spawn(process.execPath, [PROGRAM], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      STORE_URL: `sqlite:${join(folder, 'store.db')}`,
      FEEDS: join(folder, 'feeds.json'),
      ALLOW_PRIVATE_FEEDS: web.host,
      HTTP_PORT: '0',
      POLL_CRON: '* * * * * *',
      POLL_MIN_SECONDS: '1',
      POLL_MAX_SECONDS: '1',
    },
  })
  onTestFinished(() => void program.kill('SIGKILL'))
  const ended = new Promise((resolve) => program.on('exit', (code, signal) => resolve({ code, signal })))
  await discord.until(() => discord.commands().some(({ name }) => name === 'subscribe'), 'the commands', 20_000)
  await discord.slash({ name: 'subscribe', user: '100000000000000010', permissions: ['ManageGuild'] })
  await discord.until(() => web.requests.filter(({ status }) => status !== 0).length > 1, 'a poll', 20_000)

  discord.faults.always({ fail: 'delay', ms: 1_500 }, CREATE)
  web.serve('/feed', { body: feedOf('wire', [SHELLING], Date.now()) })
  await discord.until(() => discord.requests.some(({ route }) => route === CREATE), 'a post', 20_000)
  program.kill('SIGTERM')
  expect(await ended).toEqual({ code: 0, signal: null })

  const store = await openStore(`sqlite:${join(folder, 'store.db')}`)
  onTestFinished(() => store.close())
  const [posting] = (await store.range('posting/')).map(({ value }) => JSON.parse(value) as Posting)
  expect(posting).toMatchObject({ attempt: null, shown: { messageId: discord.messages(posting?.channel ?? '')[0]?.id } })
}, 60_000)
