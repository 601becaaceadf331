import { setTimeout as sleep } from 'node:timers/promises'
import { wallAlarm } from '../../src/delivery/alarm.ts'
import { createOutbox } from '../../src/delivery/outbox.ts'
import { tellingPuts } from '../../src/delivery/spread.ts'
import { createSubscriptions } from '../../src/delivery/subscriptions.ts'
import { REQUESTS_PER_SECOND } from '../../src/discord/limits.ts'
import { createPacer } from '../../src/discord/pacer.ts'
import { createPostingRest } from '../../src/discord/rest.ts'
import { createDiscordSender } from '../../src/discord/sender.ts'
import { openStore } from '../../src/storage/store.ts'
import { alertOf, plainWords, subscriptionOf } from '../delivery/alerts.ts'
import { logIn } from '../fakes/discord/bot.ts'
import { startDiscord } from '../fakes/discord/index.ts'
import { figuresOf, inFigures, megabytes, row } from './figures.ts'

const GUILDS = 2_500
const CHANNELS_A_GUILD = 4
/** Discord's limit is 50 a second and token. */
const LIMIT = 50

/** One alert to 10,000 channels on 2,500 servers of the loopback Discord, while somebody asks the bot for the status all the time. */
export async function benchFanOut(print: (line: string) => void): Promise<void> {
  for (const mode of ['fixed', 'sliding'] as const) await fanOut(mode, print)
}

async function fanOut(mode: 'fixed' | 'sliding', print: (line: string) => void): Promise<void> {
  const guilds = Array.from({ length: GUILDS }, (_, g) => ({
    channels: Array.from({ length: CHANNELS_A_GUILD }, (_, c) => `c${g}-${c}`),
  }))
  const discord = await startDiscord({ guilds, rules: { identifyMs: 0 }, limits: { global: { perSecond: LIMIT, mode } } })
  const bot = await logIn(discord, async (interaction) => {
    if (!interaction.isChatInputCommand()) return
    await interaction.deferReply()
    await interaction.editReply('status')
  })
  await bot.client.application.commands.set([{ name: 'status', description: 'The status' }])
  const channels = [...bot.client.guilds.cache.values()].flatMap((guild) =>
    [...guild.channels.cache.values()].filter((channel) => channel.isTextBased()).map(({ id }) => id),
  )
  const store = await openStore('memory:')
  const pacer = createPacer(REQUESTS_PER_SECOND, { now: () => performance.now(), sleep })
  const outbox = createOutbox({
    rows: store,
    audience: {
      subscriptions: createSubscriptions(
        { set: async () => true, delete: async () => true },
        channels.map((id) => subscriptionOf(id)),
      ),
      listOf: () => 'default',
      touches: () => true,
    },
    sender: createDiscordSender({
      rest: createPostingRest(discord.token, discord.api, pacer, 15_000),
      mayRead: () => true,
      self: () => null,
      clock: Date.now,
    }),
    words: plainWords(),
    clock: Date.now,
    random: Math.random,
    alarm: wallAlarm,
    onEvent: () => {},
  })
  const answers: number[] = []
  let sending = true
  const asking = (async () => {
    while (sending) {
      const { tookMs } = await discord.slash({ name: 'status' })
      if (tookMs !== null) answers.push(tookMs)
      await sleep(200)
    }
  })()
  await store.commit({ put: tellingPuts(alertOf('a-fanout', 1, 'flash', Date.now()), ['default'], '000000', Date.now()) })
  const start = performance.now()
  outbox.wake()
  await outbox.idle()
  const seconds = (performance.now() - start) / 1000
  sending = false
  await asking
  const refused = discord.requests.filter(({ status }) => status === 429).length
  print(`One alert to ${channels.length} channels on ${GUILDS} servers, ${mode} window`)
  const perSecond = channels.length / seconds
  print(
    row(
      'sent',
      `${perSecond.toFixed(1)} a second, ${((perSecond / LIMIT) * 100).toFixed(0)} % of the limit; ${refused} answers of 429`,
    ),
  )
  print(row('the bot’s reply meanwhile', inFigures(figuresOf(answers))))
  print(row('the bot and the loopback Discord', megabytes()))
  await outbox.stop()
  await store.close()
  await bot[Symbol.asyncDispose]()
  await discord.close()
}
