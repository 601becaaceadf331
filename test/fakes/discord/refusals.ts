/** What Discord says no with: HTTP status, its JSON error code and text (Discord's list of JSON error codes). */
const REFUSALS = {
  0: [404, '404: Not Found'],
  10002: [404, 'Unknown Application'],
  10003: [404, 'Unknown Channel'],
  10004: [404, 'Unknown Guild'],
  10007: [404, 'Unknown Member'],
  10008: [404, 'Unknown Message'],
  10011: [404, 'Unknown Role'],
  10013: [404, 'Unknown User'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  10063: [404, 'Unknown application command'],
  20028: [429, 'The write action you are performing on the channel has hit the write rate limit'],
  30032: [400, 'Maximum number of application commands reached (100)'],
  30034: [400, 'Maximum number of daily application command creates has been reached (200)'],
  30046: [429, 'Maximum number of edits to messages older than 1 hour reached. Try again later.'],
  40005: [413, 'Request entity too large'],
  40033: [400, 'This message has already been crossposted.'],
  40060: [400, 'Interaction has already been acknowledged.'],
  50001: [403, 'Missing Access'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50006: [400, 'Cannot send an empty message'],
  50008: [400, 'Cannot send messages in a non-text channel'],
  50013: [403, 'Missing Permissions'],
  50024: [400, 'Cannot execute action on this channel type'],
  50027: [401, 'Invalid Webhook Token'],
  50035: [400, 'Invalid Form Body'],
  50083: [400, 'Thread is archived'],
  50109: [400, 'The request body contains invalid JSON.'],
  160004: [400, 'A thread has already been created for this message'],
  160005: [403, 'Thread is locked'],
} as const satisfies Record<number, readonly [number, string]>

export type RefusalCode = keyof typeof REFUSALS

/** Discord's tree of form errors: `{ embeds: { 0: { title: { _errors: [{ code, message }] } } } }`. */
export interface FormErrors {
  [field: string]: FormErrors | { code: string; message: string }[]
}

/** A request that Discord refuses. */
export class Refusal extends Error {
  readonly status: number
  readonly code: number
  readonly errors: FormErrors | undefined

  constructor(code: RefusalCode, errors?: FormErrors) {
    const [status, message] = REFUSALS[code]
    super(message)
    this.status = status
    this.code = code
    this.errors = errors
  }

  get body() {
    return { message: this.message, code: this.code, ...(this.errors ? { errors: this.errors } : {}) }
  }
}
