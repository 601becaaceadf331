import { type Delivery, deliveriesIn } from '../../src/delivery/deliveries.ts'
import { heldBack } from '../../src/delivery/route.ts'
import type { Subscription } from '../../src/delivery/subscription.ts'
import type { Alert, Instant } from '../../src/model.ts'
import { isWithin } from '../../src/reading/places/gazetteer.ts'
import { wordHeldBack } from '../../src/wording/held-back.ts'
import { GIVEN_UP_REASONS } from '../../src/wording/replies/report-texts.ts'
import type { Line } from '../../src/wording/replies/say.ts'
import type { Call } from './command.ts'

/** What a report told of one incident. */
export interface Telling {
  readonly incident: string
  /** Null where the incident is no longer live: then filters can't be tried any more. */
  readonly alert: Alert | null
  /** When it was told. */
  readonly at: Instant
}

/** What became of a telling in one channel. */
export interface ChannelRow {
  readonly channel: string
  /** Whether it shows, may show or was to show there. */
  readonly wanted: boolean
  readonly line: Line
}

/** What became of a telling in each of these channels of the server, by today's wishes of those that did not get it. */
export async function channelRows(call: Call, telling: Telling, subscriptions: readonly Subscription[]): Promise<ChannelRow[]> {
  const channels = subscriptions.map(({ channel }) => channel)
  const deliveries = await deliveriesIn(call.around.rows, telling.incident, channels)
  return subscriptions.map((subscription): ChannelRow => {
    const { channel } = subscription
    const delivery = deliveries.find((each) => each.channel === channel && each.guild === call.guild)
    return delivery === undefined
      ? { channel, wanted: false, line: whyNot(call, telling, subscription) }
      : { channel, wanted: true, line: delivered(call, delivery) }
  })
}

const HOUR = 3_600_000

function whyNot({ around, language, texts }: Call, { alert, at }: Telling, subscription: Subscription): Line {
  if (subscription.since > at) return texts.why.subscribedLater(subscription.since)
  const held = alert === null ? null : heldBack(subscription, alert, isWithin)
  if (held !== null) return wordHeldBack(held, language)
  return around.clock() - Date.parse(at) < HOUR ? texts.why.onItsWay : texts.why.noRecord
}

function delivered({ guild, texts }: Call, { channel, state, messageId, at, reason }: Delivery): Line {
  const { givenUp, delivery } = texts.why
  if (state === 'given-up') return givenUp(GIVEN_UP_REASONS.find((each) => each === reason) ?? 'other', at)
  const message =
    messageId === null || at === null ? null : { url: `https://discord.com/channels/${guild}/${channel}/${messageId}`, at }
  return delivery(state, message)
}
