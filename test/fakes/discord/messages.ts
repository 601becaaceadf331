import { type APIEmbed, MessageFlags } from 'discord.js'
import { isJson, type Json } from './form.ts'
import { NOBODY, type Pings } from './pings.ts'

export interface Attachment {
  readonly id: string
  readonly filename: string
  readonly size: number
  /** What it holds, read as UTF-8. */
  readonly text: string
}

/** One state of a message: as posted, then as each edit left it. */
export interface Revision {
  readonly at: number
  readonly content: string
  readonly embeds: readonly APIEmbed[]
  readonly components: readonly Json[]
  readonly flags: number
}

export interface Message {
  readonly id: string
  readonly channel: string
  readonly guild: string
  /** A user's id. */
  readonly author: string
  readonly sent: number
  readonly nonce: string | number | null
  /** Set for the replies to one interaction: its token. */
  readonly interaction: string | null
  /** Whom posting it notified; edits notify nobody. */
  readonly pings: Pings
  readonly attachments: readonly Attachment[]
  readonly revisions: readonly Revision[]
  readonly content: string
  readonly embeds: readonly APIEmbed[]
  readonly components: readonly Json[]
  readonly ephemeral: boolean
  readonly deleted: boolean
  readonly crossposted: boolean
  readonly pinned: boolean
}

export interface Draft {
  readonly id: string
  readonly channel: string
  readonly guild: string
  readonly author: string
  readonly at: number
  readonly payload: Json
  readonly pings?: Pings
  readonly interaction?: string
  readonly attachments?: readonly Attachment[]
}

const listOf = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])

/** Flags that a bot may set when posting. */
const SETTABLE =
  MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2

export class StoredMessage implements Message {
  readonly id: string
  readonly channel: string
  readonly guild: string
  readonly author: string
  readonly sent: number
  readonly nonce: string | number | null
  readonly interaction: string | null
  readonly pings: Pings
  readonly attachments: readonly Attachment[]
  readonly revisions: Revision[]
  deleted = false
  crossposted = false
  pinned = false

  constructor({ id, channel, guild, author, at, payload, pings = NOBODY, interaction, attachments = [] }: Draft) {
    this.id = id
    this.channel = channel
    this.guild = guild
    this.author = author
    this.sent = at
    this.nonce = typeof payload.nonce === 'string' || typeof payload.nonce === 'number' ? payload.nonce : null
    this.interaction = interaction ?? null
    this.pings = pings
    this.attachments = attachments
    const flags = (typeof payload.flags === 'number' ? payload.flags : 0) & SETTABLE
    this.revisions = [
      {
        at,
        content: typeof payload.content === 'string' ? payload.content.trim() : '',
        embeds: listOf(payload.embeds),
        components: numbered(listOf(payload.components)),
        flags,
      },
    ]
  }

  get #now(): Revision {
    return this.revisions.at(-1) as Revision
  }
  get content(): string {
    return this.#now.content
  }
  get embeds(): readonly APIEmbed[] {
    return this.#now.embeds
  }
  get components(): readonly Json[] {
    return this.#now.components
  }
  get flags(): number {
    return this.#now.flags
  }
  get ephemeral(): boolean {
    return (this.flags & MessageFlags.Ephemeral) !== 0
  }
  get isV2(): boolean {
    return (this.flags & MessageFlags.IsComponentsV2) !== 0
  }

  /** Fields that an edit leaves out stay; null empties them. Ephemeral stays as it was. */
  edit(at: number, payload: Json): void {
    const before = this.#now
    const flags = (typeof payload.flags === 'number' ? payload.flags & SETTABLE : before.flags) & ~MessageFlags.Ephemeral
    this.revisions.push({
      at,
      content: payload.content === undefined ? before.content : typeof payload.content === 'string' ? payload.content.trim() : '',
      embeds: payload.embeds === undefined ? before.embeds : listOf(payload.embeds),
      components: payload.components === undefined ? before.components : numbered(listOf(payload.components)),
      flags: flags | (before.flags & (MessageFlags.Ephemeral | MessageFlags.IsComponentsV2)),
    })
  }
}

/** Discord gives every component an integer id. */
const numbered = (components: readonly Json[]): Json[] => {
  let id = 0
  const number = (component: Json): Json => {
    id += 1
    const own = { ...component, id: typeof component.id === 'number' && component.id > 0 ? component.id : id }
    return Array.isArray(component.components) ? { ...own, components: component.components.filter(isJson).map(number) } : own
  }
  return components.map(number)
}

/** Every component of a message, rows and containers opened up. */
export const componentsOf = (components: readonly unknown[]): Json[] =>
  components
    .filter(isJson)
    .flatMap((component) => [component, ...componentsOf([component.components, component.component, component.accessory].flat())])

/** All messages, in order of posting per channel; deleted ones stay, marked. */
export class Messages {
  readonly #byId = new Map<string, StoredMessage>()
  readonly #byChannel = new Map<string, StoredMessage[]>()

  add(draft: Draft): StoredMessage {
    const message = new StoredMessage(draft)
    this.#byId.set(message.id, message)
    const others = this.#byChannel.get(message.channel)
    if (others) others.push(message)
    else this.#byChannel.set(message.channel, [message])
    return message
  }

  get(id: string): StoredMessage | undefined {
    return this.#byId.get(id)
  }

  in(channel: string): readonly StoredMessage[] {
    return this.#byChannel.get(channel) ?? []
  }

  all(): IterableIterator<StoredMessage> {
    return this.#byId.values()
  }
}
