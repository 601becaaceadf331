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
  const where = 'posting' in event ? { channel: event.posting.channel, incident: event.posting.incident } : {}
  switch (event.kind) {
    case 'sent':
      return log.info({ ...where, way: event.way, message: event.messageId, ageMs: event.ageMs }, 'a post is there')
    case 'merged':
    case 'gathered':
    case 'moved':
      return log.debug({ ...where, event: event.kind }, 'the outbox moved')
    case 'retry':
    case 'doubt':
      return log.warn({ ...where, event: event.kind, cause: event.cause }, 'a post is tried again')
    case 'given-up':
      return log.warn({ ...where, reason: event.reason }, 'a post was given up')
    case 'refused':
      return log.error({ ...where, code: event.code, cause: event.cause, body: event.body }, 'Discord refused a body of ours')
    case 'paused':
      return log.warn({ channel: event.subscription.channel, cause: event.cause }, 'a subscription is paused')
    case 'resting':
      return log.warn({ until: event.until, cause: event.cause }, 'sending rests')
    case 'halted':
    case 'trouble':
      return log.error({ event: event.kind, cause: event.cause }, 'sending stopped')
  }
}
