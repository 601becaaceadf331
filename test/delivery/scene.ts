import { type Alarm, noAlarm } from '../../src/delivery/alarm.ts'
import type { DeliveryEvent } from '../../src/delivery/events.ts'
import { createOutbox, type Outbox } from '../../src/delivery/outbox.ts'
import { retractionPuts } from '../../src/delivery/retraction.ts'
import type { Rows } from '../../src/delivery/rows.ts'
import type { Sender } from '../../src/delivery/sender.ts'
import { tellingPuts } from '../../src/delivery/spread.ts'
import type { Subscription } from '../../src/delivery/subscription.ts'
import { createSubscriptions, type Subscriptions } from '../../src/delivery/subscriptions.ts'
import type { Alert } from '../../src/model.ts'
import { openStore, type Store } from '../../src/storage/store.ts'
import { MORNING, plainWords, subscriptionOf } from './alerts.ts'
import { type Call, type Fate, openRoom, type Room } from './room.ts'

/** An outbox over a real store and a scripted Discord, with a clock that is moved by hand. */
export interface Scene {
  readonly store: Store
  readonly room: Room
  readonly subscriptions: Subscriptions
  readonly events: DeliveryEvent[]
  /** The texts that were worded, as `a-jermuk 1 en`. */
  readonly worded: string[]
  outbox: Outbox
  /** The true time, by which Discord goes. */
  now: number
  /** By how much the program's clock is wrong. */
  skew: number
  /** What becomes of the next requests. */
  fate: (call: Call) => Fate
  mayRead: boolean
  /** Commits a telling, as the pipeline does; nothing is sent yet. */
  accept(alert: Alert, lists?: readonly string[]): Promise<void>
  /** Commits it and waits until nothing more can be sent. */
  tell(...alerts: Alert[]): Promise<void>
  withdraw(incident: string, reason: string): Promise<void>
  /** Withdraws it and waits until nothing more can be sent. */
  retract(incident: string, reason: string): Promise<void>
  /** The clock moves on, and what is due by then is sent. */
  later(ms: number): Promise<void>
  settle(): Promise<void>
  /** The process ends and comes back after a while, on the same store. */
  restart(awayMs?: number): Promise<void>
  /** Another process takes over the store; the one before was killed where it stood. */
  reopen(): void
  eventsOf<K extends DeliveryEvent['kind']>(kind: K): (DeliveryEvent & { kind: K })[]
}

export interface SceneOptions {
  readonly subscriptions?: readonly Subscription[]
  readonly rows?: (store: Store) => Rows
  readonly sender?: (room: Room) => Sender
  readonly postsAnHour?: number
  readonly alarm?: Alarm
  readonly listOf?: (guild: string) => string
}

const shelf = { set: async () => true, delete: async () => true }

export async function openScene(options: SceneOptions = {}): Promise<Scene> {
  const events: DeliveryEvent[] = []
  const worded: string[] = []
  let sequence = 0
  const store = await openStore('memory:', { now: () => scene.now + scene.skew })
  const subscriptions = createSubscriptions(shelf, options.subscriptions ?? [subscriptionOf('c1')])
  const room = openRoom(
    (call) => scene.fate(call),
    () => scene.now,
    () => scene.mayRead,
  )
  const nextSequence = () => String(sequence++).padStart(9, '0')
  const open = () =>
    createOutbox({
      rows: options.rows?.(store) ?? store,
      audience: { subscriptions, listOf: options.listOf ?? (() => 'default'), touches: (place, wanted) => place === wanted },
      sender: options.sender?.(room) ?? room,
      words: plainWords(worded),
      clock: () => scene.now + scene.skew,
      random: () => 0.5,
      alarm: options.alarm ?? noAlarm,
      onEvent: (event) => events.push(event),
      ...(options.postsAnHour === undefined ? {} : { postsAnHour: options.postsAnHour }),
    })
  const scene: Scene = {
    store,
    room,
    subscriptions,
    events,
    worded,
    outbox: undefined as unknown as Outbox,
    now: MORNING,
    skew: 0,
    fate: () => 'ok',
    mayRead: true,
    accept: (alert, lists = ['default']) =>
      store.commit({ put: tellingPuts(alert, lists, nextSequence(), scene.now + scene.skew) }),
    async tell(...alerts) {
      for (const alert of alerts) await scene.accept(alert)
      await scene.settle()
    },
    withdraw: (incident, reason) => store.commit({ put: retractionPuts(incident, reason, nextSequence(), scene.now + scene.skew) }),
    async retract(incident, reason) {
      await scene.withdraw(incident, reason)
      await scene.settle()
    },
    async later(ms) {
      scene.now += ms
      await scene.settle()
    },
    async settle() {
      scene.outbox.wake()
      await scene.outbox.idle()
    },
    async restart(awayMs = 0) {
      await scene.outbox.stop()
      scene.now += awayMs
      scene.outbox = open()
      await scene.settle()
    },
    reopen() {
      scene.outbox = open()
    },
    eventsOf: <K extends DeliveryEvent['kind']>(kind: K) =>
      events.filter((event): event is DeliveryEvent & { kind: K } => event.kind === kind),
  }
  scene.outbox = open()
  return scene
}
