import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { namedKeyv } from '../../src/storage/keyv.ts'
import { openStore } from '../../src/storage/store.ts'
import { startDiscord } from '../fakes/discord/index.ts'
import { startFeedServer } from '../fakes/feeds.ts'

const PROGRAM = join(import.meta.dirname, '../../dist/src/cli.js')
const LOST = '12345678901234567'

const doctor = (folder: string, environment: Readonly<Record<string, string>>): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [PROGRAM, 'doctor'],
      { cwd: folder, env: { PATH: process.env.PATH, ...environment } },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr }),
    )
  })

it('names what is ill and what to do about it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ceasefire-watch-doctor-'))
  const feeds = await startFeedServer()
  await using discord = await startDiscord({ guilds: [{ channels: ['news', { name: 'closed', denyBot: ['SendMessages'] }] }] })
  try {
    const good = feeds.serve('/good', '<rss version="2.0"><channel><title>t</title><item><title>a</title></item></channel></rss>')
    const page = feeds.serve('/page', '<html><body>Sorry</body></html>')
    await writeFile(
      join(folder, 'feeds.json'),
      JSON.stringify([
        { url: good, title: 'Good' },
        { url: page, title: 'Page' },
      ]),
    )
    const url = `sqlite:${join(folder, 'bot.db')}`
    const store = await openStore(url)
    const channels = [...discord.world.guilds.values()].flatMap((guild) => [...guild.channels.keys()])
    for (const channel of [...channels, LOST]) await namedKeyv(store, 'subscriptions').set(channel, { channel })
    await store.close()
    const { code, said } = await doctor(folder, {
      STORE_URL: url,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      FEEDS: 'feeds.json',
      ALLOW_PRIVATE_FEEDS: feeds.host,
    })
    expect(code).toBe(1)
    expect(said).toMatch(/well {2}token .*logs in as Ceasefire Watch/)
    expect(said).toMatch(/well {2}channel .*#news can be posted to/)
    expect(said).toMatch(/ILL {3}channel .*#closed lacks SendMessages\n.*Permissions/)
    expect(said).toMatch(new RegExp(`ILL {3}channel .*${LOST} is not to be seen\n.*Invite the bot again`))
    expect(said).toMatch(/well {2}feed .*Good: 1 entries/)
    expect(said).toMatch(/ILL {3}feed .*Page: no feed \(html\)/)
    expect(said).toContain('3 things need mending.')
  } finally {
    await feeds.close()
    await rm(folder, { recursive: true })
  }
})

it('says of a token that Discord refuses where a new one comes from', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ceasefire-watch-doctor-'))
  await using discord = await startDiscord({})
  await writeFile(join(folder, 'feeds.json'), '[{"url":"http://127.0.0.1:9/none"}]')
  const { said } = await doctor(folder, {
    STORE_URL: 'memory:',
    DISCORD_TOKEN: 'not the token',
    DISCORD_API_URL: discord.api,
    FEEDS: 'feeds.json',
    ALLOW_PRIVATE_FEEDS: '127.0.0.1:9',
  })
  await rm(folder, { recursive: true })
  expect(said).toMatch(/ILL {3}token .*no login: .*\n.*Reset Token/)
  expect(said).toMatch(/ILL {3}store .*memory/)
})
