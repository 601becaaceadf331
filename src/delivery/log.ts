import type { DeliveryEvent } from './events.ts'

/** What is needed of a log; pino fits it. */
interface Log {
  debug(facts: object, message: string): void
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** What happens in the outbox, as lines of the log. */
export function logDelivery(event: DeliveryEvent, log: Log): void {
  const [level, message] = LINES[event.kind]
  const { posting, body, ...facts } = { posting: null, body: undefined, ...event }
  const where = posting === null ? {} : { channel: posting.channel, incident: posting.incident }
  log[level]({ ...where, ...facts, ...(body === undefined ? {} : { body }) }, message)
}

const LINES: Readonly<Record<DeliveryEvent['kind'], readonly [keyof Log, string]>> = {
  sent: ['info', 'a post is there'],
  merged: ['debug', 'newer words took the place of words that nobody saw'],
  gathered: ['debug', 'an alert was gathered into a digest'],
  'given-up': ['warn', 'a post was given up'],
  retry: ['warn', 'a post is tried again'],
  doubt: ['warn', 'nobody knows whether a post is there'],
  refused: ['error', 'Discord refused a body of ours'],
  paused: ['warn', 'a subscription is paused'],
  resting: ['warn', 'sending rests'],
  halted: ['error', 'sending stopped: the token no longer works'],
  trouble: ['error', 'the outbox met a fault and tries again'],
  moved: ['debug', 'the outbox looked at its queue'],
}
