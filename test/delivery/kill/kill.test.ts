import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { type Fault, type LoopbackDiscord, startDiscord } from '../../fakes/discord/index.ts'
import { PLAN, seeded } from './plan.ts'

/** `npm run test:kill` asks for two hundred. */
const KILLS = Number(process.env.KILLS ?? 10)
const KILLS_A_ROUND = 10
const CREATE = 'POST /channels/:channel/messages'
const EDIT = 'PATCH /channels/:channel/messages/:message'
const CHANNELS = ['200000000000000001', '200000000000000002', '200000000000000003']

const FAULTS: readonly { readonly fault: Fault; readonly on: string }[] = [
  { fault: { fail: 'rst', after: true }, on: CREATE },
  { fault: { fail: 'fin', after: true }, on: CREATE },
  { fault: { fail: 'broken', after: true }, on: CREATE },
  { fault: { fail: 'status', status: 502, after: true }, on: CREATE },
  { fault: { fail: 'status', status: 503 }, on: CREATE },
  { fault: { fail: 'rst' }, on: CREATE },
  { fault: { fail: 'rst', after: true }, on: EDIT },
  { fault: { fail: 'status', status: 500 }, on: EDIT },
]

/** Starts the program, kills it at the seeded instants, each a request and some turns of the event loop, and lets the last run end. */
async function round(discord: LoopbackDiscord, path: string, random: () => number, kills: number): Promise<void> {
  let skew = 0
  for (let life = 0; life <= kills; life++) {
    const file = fileURLToPath(new URL('../../../dist/test/delivery/kill/life.js', import.meta.url))
    const args = [file, path, discord.api, discord.token, CHANNELS.join(','), String(skew)]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    const ended = once(child, 'exit')
    for (let faults = 0; faults < 3; faults++) {
      const { fault, on } = FAULTS[Math.floor(random() * FAULTS.length)] as (typeof FAULTS)[number]
      discord.faults.next(fault, { on, skip: Math.floor(random() * 6) })
    }
    if (life === kills) {
      discord.faults.clear()
      expect(await ended).toEqual([0, null])
      return
    }
    const seen = discord.requests.length + 1 + Math.floor(random() * 14)
    const reached = discord.until(() => discord.requests.length >= seen, 'requests', 20_000).catch(() => {})
    await Promise.race([reached, ended])
    for (let turn = Math.floor(random() * 40); turn > 0; turn--) await breathe()
    child.kill('SIGKILL')
    await ended
    // Now and then so much time passes that Discord's nonces no longer count and the channel itself has to tell.
    if (random() < 0.25) skew += 180_000
  }
}

interface Faulty {
  readonly lost: string[]
  readonly repeated: string[]
  readonly outOfOrder: string[]
}

function judge(discord: LoopbackDiscord): Faulty {
  const faulty: Faulty = { lost: [], repeated: [], outOfOrder: [] }
  const newest = new Map(PLAN.map(({ incident, revision }) => [incident, revision]))
  for (const channel of CHANNELS) {
    const histories = discord.messages(channel).map(({ revisions }) => revisions.map(({ content }) => content))
    for (const [incident, revision] of newest) {
      const own = histories.filter(([first]) => first?.startsWith(`${incident} `))
      const numbers = own.map((history) => history.map((text) => Number(text.split(' ')[1])))
      if (own.filter((history) => history.at(-1) === `${incident} ${revision}`).length !== 1)
        faulty.lost.push(`${channel} ${incident}`)
      const firsts = numbers.map(([first]) => first ?? 0)
      if (new Set(firsts).size !== firsts.length) faulty.repeated.push(`${channel} ${incident} ${firsts}`)
      if (![firsts, ...numbers].every(isSorted)) faulty.outOfOrder.push(`${channel} ${incident} ${numbers.join(' | ')}`)
    }
  }
  return faulty
}

const isSorted = (numbers: readonly number[]) => numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] ?? 0))

test.for(Array.from({ length: Math.ceil(KILLS / KILLS_A_ROUND) }, (_, seed) => seed))(
  'killed ten times at instants of seed %i, nothing is lost, repeated or out of order',
  { timeout: 180_000 },
  async (seed) => {
    const directory = mkdtempSync(join(tmpdir(), 'ceasefire-watch-kill-'))
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
    await using discord = await startDiscord({ limits: 'off', guilds: [{ channels: CHANNELS.map((id) => ({ id })) }] })
    await round(discord, join(directory, 'store.db'), seeded(seed), Math.min(KILLS, KILLS_A_ROUND))
    expect(judge(discord)).toEqual({ lost: [], repeated: [], outOfOrder: [] })
  },
)
