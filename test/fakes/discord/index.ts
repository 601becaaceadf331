import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GatewayIntentBits } from 'discord.js'
import { WebSocketServer } from 'ws'
import { startClock, watchHappenings } from './clock.ts'
import { type Command, type CommandChange, Commands } from './commands.ts'
import { Faults } from './faults.ts'
import { Gateway } from './gateway.ts'
import { type GuildEvents, guildEvents } from './guild-events.ts'
import { Interactions } from './interactions.ts'
import { DOCUMENTED, type Limits, NO_LIMITS, RateLimits } from './limits.ts'
import { type Message, Messages } from './messages.ts'
import { type Pointed, point } from './pointing.ts'
import type { Reply } from './replies.ts'
import { Rest } from './rest.ts'
import type { Scene } from './scene.ts'
import { mintSnowflakes } from './snowflakes.ts'
import { type RequestRecord, RULES, type Rules, type State } from './state.ts'
import { press, select, submit } from './touching.ts'
import { autocomplete, slash, type Typed } from './typing.ts'
import { buildWorld, type GuildSpec, type World } from './world.ts'

export type { Fault } from './faults.ts'
export type { Message } from './messages.ts'
export type { Reply } from './replies.ts'
export { NotPossible } from './scene.ts'
export type { ChannelSpec, GuildSpec, Right } from './world.ts'

export interface DiscordOptions {
  readonly guilds?: readonly GuildSpec[]
  readonly token?: string
  readonly name?: string
  /** `documented`: 50 a second, 5 messages in 5 seconds and channel …; `off`; or numbers of one's own. */
  readonly limits?: 'documented' | 'off' | Partial<Limits>
  readonly rules?: Partial<Rules>
  /** The real time below the clock; Date.now where left out. */
  readonly now?: () => number
  /** The port of the REST side; any free one where left out. */
  readonly port?: number
}

export interface LoopbackDiscord extends AsyncDisposable {
  /** For DISCORD_API_URL, as `http://127.0.0.1:9999/api`. */
  readonly api: string
  readonly token: string
  readonly application: string
  readonly world: World
  readonly clock: State['clock']
  readonly faults: Faults
  readonly gateway: Gateway
  readonly rest: Rest
  readonly limits: RateLimits
  /** Invitations, removals, channels and roles changing, each with its event. */
  readonly guilds: GuildEvents
  /** Every request, oldest first. */
  readonly requests: readonly RequestRecord[]
  /** The commands registered for all guilds, or for one. */
  commands(guild?: string): readonly Command[]
  readonly commandChanges: readonly CommandChange[]
  /** The posts of a channel that are still there and for everybody, oldest first. */
  messages(channel: string): readonly Message[]
  /** Every message of every channel, deleted and ephemeral ones too. */
  allMessages(): readonly Message[]
  /** The messages that notified somebody. */
  pinging(): readonly Message[]
  slash(typed: Typed): Promise<Reply>
  autocomplete(typed: Typed & { readonly focused: string }): Promise<Reply>
  /** Picks a command from a message's "Apps" menu. */
  point(pointed: Pointed): Promise<Reply>
  press(message: Message, customId: string, scene?: Scene): Promise<Reply>
  select(message: Message, customId: string, values: readonly string[], scene?: Scene): Promise<Reply>
  submit(opened: Reply, fields: Readonly<Record<string, string | readonly string[] | boolean>>): Promise<Reply>
  /** From now on the token is refused: 401, and 4004 for whoever is connected. */
  revokeToken(): void
  /** Waits until the question is answered with yes; asked again after everything that happens. */
  until(isTrue: () => boolean, what?: string, patience?: number): Promise<void>
  close(): Promise<void>
}

const limitsOf = (wish: DiscordOptions['limits']): Limits => {
  if (wish === 'off') return NO_LIMITS
  return wish === undefined || wish === 'documented' ? DOCUMENTED : { ...DOCUMENTED, ...wish }
}

/** Starts a Discord of one's own on 127.0.0.1: REST v10 and gateway, each on a port of its own. */
export const startDiscord = async (options: DiscordOptions = {}): Promise<LoopbackDiscord> => {
  const clock = startClock(options.now)
  const mint = mintSnowflakes(clock.now)
  const rules = { ...RULES, ...options.rules }
  const application = mint()
  const token = options.token ?? 'a-token-of-the-loopback-discord'
  const world = buildWorld(mint, options.name ?? 'Ceasefire Watch')
  for (const spec of options.guilds ?? [{}]) world.found(spec)
  const gateway = new Gateway(() => state)
  const state: State = {
    clock,
    happenings: watchHappenings(),
    mint,
    rules,
    application,
    world,
    messages: new Messages(),
    commands: new Commands(clock, mint, application),
    interactions: new Interactions(clock, rules),
    faults: new Faults(),
    limits: new RateLimits(clock, limitsOf(options.limits)),
    gateway,
    requests: [],
    nonces: new Map(),
    oldEdits: new Map(),
    token,
  }
  const rest = new Rest(() => state)
  await rest.up(options.port ?? 0)
  const doors = createServer()
  const sockets = new WebSocketServer({ noServer: true })
  doors.on('upgrade', (request, socket, head) => {
    if (gateway.down) socket.destroy()
    else sockets.handleUpgrade(request, socket, head, (each) => gateway.accept(each))
  })
  await new Promise<void>((resolve) => doors.listen(0, '127.0.0.1', resolve))
  gateway.url = `ws://127.0.0.1:${(doors.address() as AddressInfo).port}`

  const close = async () => {
    gateway.cut()
    await rest.down()
    sockets.close()
    doors.closeAllConnections()
    await new Promise((resolve) => doors.close(resolve))
  }
  const shown = (message: Message) => !message.deleted && !message.ephemeral
  return {
    api: `${rest.origin}/api`,
    token,
    application,
    world,
    clock,
    faults: state.faults,
    gateway,
    rest,
    limits: state.limits,
    guilds: guildEvents(state, GatewayIntentBits.Guilds),
    requests: state.requests,
    commands: (guild) => state.commands.list(guild ?? null),
    commandChanges: state.commands.changes,
    messages: (channel) => state.messages.in(channel).filter(shown),
    allMessages: () => [...state.messages.all()],
    pinging: () => [...state.messages.all()].filter(({ pings }) => pings.everyone || pings.users.length + pings.roles.length > 0),
    slash: (typed) => slash(state, typed),
    autocomplete: (typed) => autocomplete(state, typed),
    point: (pointed) => point(state, pointed),
    press: (message, customId, scene) => press(state, message, customId, scene),
    select: (message, customId, values, scene) => select(state, message, customId, values, scene),
    submit: (opened, fields) => submit(state, opened, fields),
    revokeToken() {
      state.token = null
      gateway.close(4004, 'Authentication failed.')
    },
    until: state.happenings.until,
    close,
    [Symbol.asyncDispose]: close,
  }
}
