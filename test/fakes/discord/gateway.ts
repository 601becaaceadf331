import { GatewayIntentBits, GatewayOpcodes } from 'discord.js'
import type { WebSocket } from 'ws'
import { isJson, type Json } from './form.ts'
import { guildShape, userShape } from './shapes.ts'
import type { State } from './state.ts'

/** Intents that Discord gives only to applications that were allowed them: members, presences, message content. */
const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent
const ALL_INTENTS = Object.values(GatewayIntentBits).reduce<number>((sum, bit) => (typeof bit === 'number' ? sum | bit : sum), 0)
const COMMANDS_A_MINUTE = 120
/** How many events a session can replay. */
const MEMORY = 20_000

interface Session {
  readonly id: string
  readonly shard: readonly [number, number]
  readonly intents: number
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[]
  sequence: number
  socket: WebSocket | null
}

/** One IDENTIFY or RESUME as it came in. */
export interface Handshake {
  readonly at: number
  readonly kind: 'identify' | 'resume'
  readonly shard: readonly [number, number] | null
  /** `ready`, `resumed`, or the close code or `invalid session` it was answered with. */
  readonly answer: 'ready' | 'resumed' | 'invalid session' | number
}

/** The gateway: sessions that outlive their sockets, sequence numbers, replay, and the ways in which it goes wrong. */
export class Gateway {
  readonly #state: () => State
  readonly #sessions = new Map<string, Session>()
  readonly #sockets = new Set<WebSocket>()
  readonly #answers: (number | 'invalid session')[] = []
  readonly #lastIdentify = new Map<number, number>()
  readonly handshakes: Handshake[] = []
  /** Where clients connect and resume; set once the server listens. */
  url = ''
  /** Heartbeats get no answer. */
  zombie = false
  /** Connections are accepted and never greeted. */
  deaf = false
  /** Connections are refused. */
  down = false

  constructor(state: () => State) {
    this.#state = state
  }

  /** How many shards are connected and ready. */
  get connected(): number {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== null).length
  }

  get identifiesLeft(): number {
    const since = this.#state().clock.now() - 86_400_000
    const used = this.handshakes.filter(
      ({ kind, at, answer }) => kind === 'identify' && at > since && typeof answer === 'string',
    ).length
    return Math.max(0, this.#state().rules.identifies - used)
  }

  /** Shards Discord recommends. */
  get shards(): number {
    return Math.max(1, Math.ceil(this.#joined().length / 1_000))
  }

  /** Cuts every connection without a word. */
  cut(): void {
    for (const socket of this.#sockets) socket.terminate()
  }

  /** Closes every connection with a code. */
  close(code: number, reason = ''): void {
    for (const socket of this.#sockets) socket.close(code, reason)
  }

  /** Tells every client to reconnect (op 7). */
  reconnect(): void {
    for (const socket of this.#sockets) this.#send(socket, GatewayOpcodes.Reconnect, null)
  }

  /** Tells every client that its session is invalid (op 9). */
  invalidate(resumable: boolean): void {
    if (!resumable) this.#sessions.clear()
    for (const socket of this.#sockets) this.#send(socket, GatewayOpcodes.InvalidSession, resumable)
  }

  /** Forgets every session: the next RESUME is refused. */
  forget(): void {
    this.#sessions.clear()
  }

  /** The next IDENTIFYs or RESUMEs are answered with a close code or op 9. */
  refuseNext(answer: number | 'invalid session', times = 1): void {
    for (let n = 0; n < times; n += 1) this.#answers.push(answer)
  }

  /** Sends an event about a guild to the shard that has it, kept for replay while that shard is away. */
  dispatch(event: string, payload: unknown, guild: string, intent = 0): void {
    for (const session of this.#sessions.values()) {
      const [shard, shards] = session.shard
      if (Number((BigInt(guild) >> 22n) % BigInt(shards)) !== shard) continue
      if (intent === 0 || (session.intents & intent) !== 0) this.#tell(session, event, payload)
    }
  }

  /** A socket has connected. */
  accept(socket: WebSocket): void {
    this.#sockets.add(socket)
    socket.on('close', () => {
      this.#sockets.delete(socket)
      for (const session of this.#sessions.values()) if (session.socket === socket) session.socket = null
      this.#state().happenings.happened()
    })
    socket.on('error', () => socket.terminate())
    if (this.deaf) return
    const commands: number[] = []
    socket.on('message', (data: Buffer) => {
      const now = this.#state().clock.now()
      commands.push(now)
      while ((commands[0] ?? now) <= now - 60_000) commands.shift()
      if (commands.length > COMMANDS_A_MINUTE) return socket.close(4008, 'Rate limited.')
      let message: unknown
      try {
        message = JSON.parse(data.toString())
      } catch {
        message = null
      }
      if (isJson(message)) this.#hear(socket, message)
      else socket.close(4002, 'Error while decoding payload.')
      this.#state().happenings.happened()
    })
    this.#send(socket, GatewayOpcodes.Hello, { heartbeat_interval: this.#state().rules.heartbeatMs, _trace: [] })
  }

  #hear(socket: WebSocket, { op, d }: Json): void {
    const session = [...this.#sessions.values()].find((each) => each.socket === socket)
    if (op === GatewayOpcodes.Heartbeat) {
      if (!this.zombie) this.#send(socket, GatewayOpcodes.HeartbeatAck, null)
    } else if (op === GatewayOpcodes.Identify || op === GatewayOpcodes.Resume) {
      if (session) {
        socket.close(4005, 'Already authenticated.')
        return
      }
      const resume = op === GatewayOpcodes.Resume
      const wish = isJson(d) ? d : {}
      const answer = resume ? this.#resume(socket, wish) : this.#identify(socket, wish)
      const shard = !resume && Array.isArray(wish.shard) ? (wish.shard as unknown as [number, number]) : null
      this.handshakes.push({ at: this.#state().clock.now(), kind: resume ? 'resume' : 'identify', shard, answer })
      if (answer === 'invalid session') this.#send(socket, GatewayOpcodes.InvalidSession, false)
      else if (typeof answer === 'number') socket.close(answer)
    } else if (!session) socket.close(4003, 'Not authenticated.')
    else if (typeof op !== 'number' || op < 0 || op > 43) socket.close(4001, 'Unknown opcode.')
  }

  #identify(socket: WebSocket, { token, intents, shard }: Json): Handshake['answer'] {
    const state = this.#state()
    const planned = this.#answers.shift()
    if (planned !== undefined) return planned
    if (state.token === null || token !== state.token) return 4004
    if (typeof intents !== 'number' || (intents & ~ALL_INTENTS) !== 0) return 4013
    if ((intents & PRIVILEGED) !== 0) return 4014
    const [index, count] = Array.isArray(shard) ? (shard as unknown[]) : [0, 1]
    if (typeof index !== 'number' || typeof count !== 'number' || index < 0 || index >= count) return 4010
    const mine = this.#joined().filter(({ id }) => Number((BigInt(id) >> 22n) % BigInt(count)) === index)
    if (mine.length >= state.rules.shardingFrom) return 4011
    const now = state.clock.now()
    const turn = index % state.rules.concurrency
    if (now - (this.#lastIdentify.get(turn) ?? 0) < state.rules.identifyMs) return 'invalid session'
    this.#lastIdentify.set(turn, now)
    if (this.identifiesLeft === 0) return 4004
    const session: Session = { id: `session-${state.mint()}`, shard: [index, count], intents, events: [], sequence: 0, socket }
    this.#sessions.set(session.id, session)
    this.#tell(session, 'READY', {
      v: 10,
      user: userShape(state.world.bot, true),
      guilds: mine.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.url,
      shard: session.shard,
      application: { id: state.application, flags: 0 },
    })
    const knowsGuilds = (intents & GatewayIntentBits.Guilds) !== 0
    for (const guild of knowsGuilds ? mine : []) this.#tell(session, 'GUILD_CREATE', guildShape(guild, state.world.bot))
    return 'ready'
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Json): Handshake['answer'] {
    const state = this.#state()
    const planned = this.#answers.shift()
    if (planned !== undefined) return planned
    if (state.token === null || token !== state.token) return 4004
    const session = this.#sessions.get(String(session_id))
    if (!session) return 'invalid session'
    if (typeof seq !== 'number' || seq > session.sequence) return 4007
    if ((session.events[0]?.s ?? 0) > seq + 1) return 'invalid session'
    session.socket?.terminate()
    session.socket = socket
    for (const event of session.events.filter(({ s }) => s > seq))
      socket.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, ...event }))
    this.#tell(session, 'RESUMED', { _trace: [] })
    return 'resumed'
  }

  #joined() {
    return [...this.#state().world.guilds.values()].filter(({ joined }) => joined)
  }

  #tell(session: Session, event: string, payload: unknown): void {
    session.sequence += 1
    const entry = { s: session.sequence, t: event, d: payload }
    session.events.push(entry)
    if (session.events.length > MEMORY) session.events.shift()
    session.socket?.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, ...entry }))
  }

  #send(socket: WebSocket, op: number, d: unknown): void {
    socket.send(JSON.stringify({ op, d, s: null, t: null }))
  }
}
