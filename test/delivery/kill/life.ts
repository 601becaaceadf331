import { setTimeout as sleep } from 'node:timers/promises'
import { wallAlarm } from '../../../src/delivery/alarm.ts'
import { depthOf } from '../../../src/delivery/deliveries.ts'
import { createOutbox } from '../../../src/delivery/outbox.ts'
import { tellingPuts } from '../../../src/delivery/spread.ts'
import { createSubscriptions } from '../../../src/delivery/subscriptions.ts'
import { createPacer } from '../../../src/discord/pacer.ts'
import { createPostingRest } from '../../../src/discord/rest.ts'
import { createDiscordSender } from '../../../src/discord/sender.ts'
import { openStore } from '../../../src/storage/store.ts'
import { alertOf, plainWords, subscriptionOf } from '../alerts.ts'
import { PLAN } from './plan.ts'

/** One run of the sending half of the program: it goes on with the plan where the run before was killed, and says `done` at its end. */
const [path = '', api = '', token = '', channels = '', skew = '0'] = process.argv.slice(2)
const clock = () => Date.now() + Number(skew)
const store = await openStore(`sqlite:${path}`, { now: clock })
const pacer = createPacer(1_000, { now: () => performance.now(), sleep })
const rest = createPostingRest(token, api, pacer, 2_000)
const ids = channels.split(',')
const outbox = createOutbox({
  rows: store,
  audience: {
    subscriptions: createSubscriptions(
      { set: async () => true, delete: async () => true },
      ids.map((id) => subscriptionOf(id)),
    ),
    listOf: () => 'default',
    touches: () => true,
  },
  sender: createDiscordSender({ rest, mayRead: () => true, self: () => null, clock }),
  words: plainWords(),
  clock,
  random: Math.random,
  alarm: (at, ring) => wallAlarm(at - Number(skew), ring),
  onEvent: () => {},
  postsAnHour: 1_000,
})

outbox.wake()
for (let next = Number((await store.get('plan/next')) ?? 0); next < PLAN.length; next++) {
  const { incident, revision, severity } = PLAN[next] as (typeof PLAN)[number]
  const telling = tellingPuts(alertOf(incident, revision, severity, clock()), ['default'], String(next).padStart(6, '0'), clock())
  await store.commit({ put: [...telling, { key: 'plan/next', value: String(next + 1) }] })
  outbox.wake()
  await sleep(10)
}
// A row may move between two counts, so only the second empty queue in a row is the end.
for (let empty = 0; empty < 2; ) {
  await outbox.idle()
  const { due, later, tellings } = await depthOf(store)
  empty = due + later + tellings === 0 ? empty + 1 : 0
  await sleep(20)
}
await outbox.stop()
await store.close()
process.stdout.write('done\n')
process.exit(0)
