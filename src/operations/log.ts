import pino from 'pino'

/** What the parts of the program need of a log; pino fits it. */
export interface Log {
  debug(facts: object, message: string): void
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** A structured log, one JSON line an event, on standard error so that standard output stays the program's own.
 *  Tokens and authorisation headers are never written. */
export const createLog = (level: string): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: ['token', '*.token', 'authorization', '*.authorization', 'headers.authorization'], censor: '[hidden]' },
    },
    pino.destination({ fd: 2, sync: true }),
  )

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} }
