import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openStore } from '../../../src/storage/store.ts'
import { type Fault, type LoopbackDiscord, startDiscord } from '../../fakes/discord/index.ts'
import { judge, toldIn, toldInPeace } from './judge.ts'
import type { LifeParts } from './life.ts'
import { seeded } from './plan.ts'
import { startWire, type Wire } from './wire.ts'

/** `npm run test:kill` asks for two hundred. */
const KILLS = Number(process.env.KILLS ?? 10)
const KILLS_A_ROUND = 10
const CREATE = 'POST /channels/:channel/messages'
const EDIT = 'PATCH /channels/:channel/messages/:message'
const CHANNELS = ['200000000000000001', '200000000000000002', '200000000000000003']
/** Long enough for a machine that is busy with other things. */
const PATIENCE_MS = 60_000
/** Long enough to tell whatever is left. */
const LAST_LIFE_MS = 120_000
const LIFE = fileURLToPath(new URL('../../../dist/test/delivery/kill/life.js', import.meta.url))

const FAULTS: readonly { readonly fault: Fault; readonly on: string }[] = [
  { fault: { fail: 'rst', after: true }, on: CREATE },
  { fault: { fail: 'fin', after: true }, on: CREATE },
  { fault: { fail: 'broken', after: true }, on: CREATE },
  { fault: { fail: 'silence', after: true }, on: CREATE },
  { fault: { fail: 'status', status: 502, after: true }, on: CREATE },
  { fault: { fail: 'status', status: 503 }, on: CREATE },
  { fault: { fail: 'rst' }, on: CREATE },
  { fault: { fail: 'limited', scope: 'user', retryAfterMs: 300 }, on: CREATE },
  { fault: { fail: 'limited', scope: 'global', retryAfterMs: 200 }, on: EDIT },
  { fault: { fail: 'rst', after: true }, on: EDIT },
  { fault: { fail: 'status', status: 500 }, on: EDIT },
]

/** Discord's limits, with half a second for its five. */
const LIMITS = { routes: { [CREATE]: { most: 5, windowMs: 500 }, [EDIT]: { most: 5, windowMs: 500 } } }

/** What goes by between two lives: nothing much; less than a nonce is remembered, but more than is counted on; more than that. */
const PAUSES_MS = [0, 0, 0, 0, 30_000, 150_000, 310_000]

/** Whatever still lives when a test ends ends with it. */
const loaded = new Set<ChildProcess>()
const load = (): ChildProcess => {
  const child = spawn(process.execPath, [LIFE], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  loaded.add(child)
  child.on('exit', () => loaded.delete(child))
  return child
}

/** Starts the program, kills it at seeded instants, and lets the last run end. */
async function round(discord: LoopbackDiscord, wire: Wire, path: string, random: () => number, kills: number): Promise<void> {
  const among = (count: number) => Math.floor(random() * count)
  let skew = 0
  let next = load()
  for (let life = 0; life <= kills; life += 1) {
    const parts: LifeParts = { path, api: discord.api, token: discord.token, channels: CHANNELS, origin: wire.server.origin, skew }
    const child = next
    const ended = once(child, 'exit')
    child.send(parts)
    if (life < kills) next = load()
    // They hit the last run too, which lives long enough to repeat what is in doubt.
    discord.faults.clear()
    for (let faults = 0; faults < 3; faults += 1) {
      const { fault, on } = FAULTS[among(FAULTS.length)] as (typeof FAULTS)[number]
      discord.faults.next(fault, { on, skip: among(6) })
    }
    if (life === kills) {
      wire.end()
      const end = await Promise.race([ended, sleep(LAST_LIFE_MS, ['goes on'])])
      child.kill('SIGKILL')
      expect(end).toEqual([0, null])
      return
    }
    // A request and some turns of the event loop later, or any time after something came in.
    const seen = discord.requests.length + 1 + among(10)
    const asked = wire.server.requests.length + 1
    if (random() < 0.7) await discord.until(() => discord.requests.length >= seen, 'requests', PATIENCE_MS)
    else {
      await discord.until(() => wire.server.requests.length >= asked, 'a poll', PATIENCE_MS)
      await sleep(among(120))
    }
    for (let turn = among(40); turn > 0; turn -= 1) await breathe()
    child.kill('SIGKILL')
    expect(await ended).toEqual([null, 'SIGKILL'])
    const pause = PAUSES_MS[among(PAUSES_MS.length)] ?? 0
    skew += pause
    discord.clock.advance(pause)
  }
}

test.for(Array.from({ length: Math.ceil(KILLS / KILLS_A_ROUND) }, (_, seed) => seed))(
  'killed ten times at instants of seed %i, from the feed to the post nothing is lost, repeated or out of order',
  { timeout: 600_000 },
  async (seed, { expect, onTestFinished }) => {
    const directory = mkdtempSync(join(tmpdir(), 'ceasefire-watch-kill-'))
    const path = join(directory, 'store.db')
    const discord = await startDiscord({ limits: LIMITS, guilds: [{ channels: CHANNELS.map((id) => ({ id })) }] })
    const wire = await startWire(discord.clock.now, () => discord.requests.length >= 2 * wire.shown)
    onTestFinished(async () => {
      for (const child of loaded) child.kill('SIGKILL')
      await Promise.all([discord.close(), wire.server.close()])
      rmSync(directory, { recursive: true, force: true })
    })
    await round(discord, wire, path, seeded(seed), Math.min(KILLS, KILLS_A_ROUND))

    const store = await openStore(`sqlite:${path}`, { now: discord.clock.now })
    expect(await judge(discord, store, CHANNELS)).toEqual({ lost: [], repeated: [], outOfOrder: [] })
    expect(await toldIn(store)).toEqual(await toldInPeace(wire, discord.clock.now))
    await store.close()
  },
)
