import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, type REST, Routes } from 'discord.js'

/** How the bot may log in, as Discord has it now. */
export interface LoginLimits {
  /** Shards that Discord recommends. */
  readonly shards: number
  /** Shards that may identify at once. */
  readonly concurrency: number
}

interface GatewayAnswer {
  readonly shards: number
  readonly session_start_limit: { readonly remaining: number; readonly reset_after: number; readonly max_concurrency: number }
}

export interface AskParts {
  readonly rest: REST
  readonly token: string
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  readonly signal: AbortSignal
  readonly onTrouble: (cause: string) => void
}

/** Whether an error means that the token is no good. */
export const isRefusedToken = (error: unknown): boolean =>
  (error instanceof DiscordAPIError && error.status === 401) ||
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)

const LONGEST_SLEEP = 3_600_000

/** Doubles from a second to a minute. */
const pauseAfter = (failures: number): number => Math.min(60_000, 1_000 * 2 ** Math.min(failures, 6))

/**
 * Asks Discord how the bot may log in, until it answers and lets it. Before discord.js logs in, since a failed login of discord.js cannot be repeated.
 * Throws where Discord refuses the token (`isRefusedToken`) and where the signal fires.
 */
export const askLoginLimits = async ({ rest, token, sleep, signal, onTrouble }: AskParts): Promise<LoginLimits> => {
  for (let failures = 0; ; failures += 1) {
    rest.setToken(token)
    let answer: GatewayAnswer
    try {
      answer = (await rest.get(Routes.gatewayBot(), { signal })) as GatewayAnswer
    } catch (error) {
      if (signal.aborted || isRefusedToken(error)) throw error
      onTrouble(`Discord cannot be asked: ${error instanceof Error ? error.message : String(error)}`)
      await sleep(pauseAfter(failures), signal)
      continue
    }
    const { shards, session_start_limit: limit } = answer
    if (limit.remaining > shards) return { shards, concurrency: limit.max_concurrency }
    onTrouble(`The bot logged in too often: Discord lets it again in ${Math.ceil(limit.reset_after / 60_000)} min`)
    await sleep(Math.min(limit.reset_after, LONGEST_SLEEP), signal)
  }
}
