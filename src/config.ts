import { validate } from 'node-cron'
import { z } from 'zod'
import { OperatorError } from './model.ts'

/** The settings of one run. Nothing else in the program reads the environment. */
export interface Settings {
  /** Null: preview, everything but Discord. */
  readonly discordToken: string | null
  /** REST base without version; null: Discord's own. */
  readonly discordApiUrl: string | null
  readonly storeUrl: string
  readonly pollCron: string
  readonly pollMinSeconds: number
  readonly pollMaxSeconds: number
  /** A file to use instead of the built-in default feed list. */
  readonly feedsFile: string | null
  /** `host:port` pairs on private addresses that may be polled. */
  readonly allowPrivateFeeds: ReadonlySet<string>
  readonly httpHost: string
  readonly httpPort: number
  /** An address for outlets to write to, sent in the User-Agent. */
  readonly contact: string
  readonly retentionDays: number
  /** New posts an hour and channel; what is more gathers in a digest, flashes apart. */
  readonly postsAnHour: number
  readonly logLevel: (typeof LOG_LEVELS)[number]
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
const PROJECT_PAGE = 'https://ceasefire-watch.example'

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be from ${least} to ${most}`)

const httpAddress = z
  .string()
  .refine((text) => /^https?:/i.test(text) && URL.canParse(text), 'must be an http or https address, as http://127.0.0.1:9999/api')

const hostAndPort = /^(\[[0-9a-fA-F:.]+\]|[^\s,:[\]/]+):\d{1,5}$/

const hostPortPairs = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((pair) => pair.trim().toLowerCase())
      .filter((pair) => pair !== ''),
  )
  .refine((pairs) => pairs.every((pair) => hostAndPort.test(pair)), 'must be a list as 127.0.0.1:8081,feeds.local:8082')
  .transform((pairs) => new Set(pairs))

const ENVIRONMENT = z.object({
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API_URL: httpAddress.optional(),
  STORE_URL: z
    .string()
    .refine((url) => url === 'memory:' || /^sqlite:./.test(url), 'must be sqlite:PATH or memory:')
    .optional(),
  POLL_CRON: z
    .string()
    .refine(validate, "must be a cron expression, as '*/30 * * * * *' for every 30 seconds")
    .default('*/30 * * * * *'),
  POLL_MIN_SECONDS: whole(1, 86_400).default(120),
  POLL_MAX_SECONDS: whole(1, 86_400).default(600),
  FEEDS: z.string().optional(),
  ALLOW_PRIVATE_FEEDS: hostPortPairs.default(new Set()),
  HTTP_HOST: z.string().default('127.0.0.1'),
  HTTP_PORT: whole(0, 65_535).default(8080),
  CONTACT: z.string().default(PROJECT_PAGE),
  RETENTION_DAYS: whole(7, 3650).default(90),
  POSTS_PER_HOUR: whole(0, 1_000).default(10),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
})

/** The settings in an environment; a setting left empty counts as not given.
 *  @throws OperatorError naming the first setting that is wrong and what it must be. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(ENVIRONMENT.shape)
      .map((name) => [name, environment[name]?.trim()])
      .filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = ENVIRONMENT.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new OperatorError(
      `The setting ${issue?.path.join('.')} ${sentence(issue)}; it is now '${given[String(issue?.path[0])]}'.`,
    )
  }
  const value = parsed.data
  if (value.POLL_MIN_SECONDS > value.POLL_MAX_SECONDS)
    throw new OperatorError(
      `The setting POLL_MIN_SECONDS must not exceed POLL_MAX_SECONDS; they are now ${value.POLL_MIN_SECONDS} and ${value.POLL_MAX_SECONDS}.`,
    )
  const preview = value.DISCORD_TOKEN === undefined
  return {
    discordToken: value.DISCORD_TOKEN ?? null,
    discordApiUrl: value.DISCORD_API_URL?.replace(/\/+$/, '') ?? null,
    storeUrl: value.STORE_URL ?? (preview ? 'memory:' : 'sqlite:data/ceasefire-watch.db'),
    pollCron: value.POLL_CRON,
    pollMinSeconds: value.POLL_MIN_SECONDS,
    pollMaxSeconds: value.POLL_MAX_SECONDS,
    feedsFile: value.FEEDS ?? null,
    allowPrivateFeeds: value.ALLOW_PRIVATE_FEEDS,
    httpHost: value.HTTP_HOST,
    httpPort: value.HTTP_PORT,
    contact: value.CONTACT,
    retentionDays: value.RETENTION_DAYS,
    postsAnHour: value.POSTS_PER_HOUR,
    logLevel: value.LOG_LEVEL,
  }
}

const sentence = (issue: z.core.$ZodIssue | undefined): string =>
  issue?.code === 'invalid_value' ? `must be one of ${issue.values.join(', ')}` : (issue?.message ?? 'is not understood')
