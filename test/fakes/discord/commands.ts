import type { Clock } from './clock.ts'
import { checkCommand, checkCommands } from './command-rules.ts'
import { Form, type Json } from './form.ts'
import { Refusal } from './refusals.ts'

/** A registered command, as Discord lists it. */
export interface Command extends Json {
  readonly id: string
  readonly name: string
  readonly type: number
  /** Changes with every change of the command. */
  readonly version: string
}

/** One change to the registered commands: a set that changes nothing leaves no trace here. */
export interface CommandChange {
  readonly at: number
  readonly what: 'created' | 'updated' | 'deleted'
  readonly name: string
  readonly guild: string | null
}

const DEFAULTS = {
  type: 1,
  description: '',
  name_localizations: null,
  description_localizations: null,
  default_member_permissions: null,
  nsfw: false,
  integration_types: [0],
  contexts: null,
} as const

/** Sorts keys and drops nulls and defaults, so that two spellings of one command compare equal. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry
    const kept = Object.entries(entry).filter(([, inner]) => inner !== null && inner !== undefined && inner !== false)
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))
  })

const CREATES_A_DAY = 200

/** The commands of the application: one list for all guilds, one for each guild. */
export class Commands {
  readonly #scopes = new Map<string, Command[]>()
  readonly #clock: Clock
  readonly #mint: () => string
  readonly #application: string
  readonly changes: CommandChange[] = []

  constructor(clock: Clock, mint: () => string, application: string) {
    this.#clock = clock
    this.#mint = mint
    this.#application = application
  }

  list(guild: string | null): readonly Command[] {
    return this.#scopes.get(guild ?? '') ?? []
  }

  get(guild: string | null, id: string): Command {
    const command = this.list(guild).find((each) => each.id === id)
    if (!command) throw new Refusal(10063)
    return command
  }

  /** Adds one; one of the same name and type is replaced, as Discord does. */
  create(guild: string | null, body: unknown): { command: Command; isNew: boolean } {
    const others = this.list(guild)
    const form = new Form()
    checkCommand(form, body)
    form.settle()
    const wish = body as Json
    const before = others.find((each) => each.name === wish.name && each.type === (wish.type ?? 1))
    checkCommands([...others.filter((each) => each !== before), wish])
    const command = this.#put(guild, before, wish)
    return { command, isNew: before === undefined }
  }

  edit(guild: string | null, id: string, body: Json): Command {
    const before = this.get(guild, id)
    const wish = { ...before, ...body, type: before.type }
    const form = new Form()
    checkCommand(form, wish)
    form.settle()
    return this.#put(guild, before, wish)
  }

  delete(guild: string | null, id: string): void {
    const command = this.get(guild, id)
    this.#save(
      guild,
      this.list(guild).filter((each) => each !== command),
    )
    this.#note('deleted', command.name, guild)
  }

  /** Replaces the whole list; commands that stay the same keep id and version. */
  set(guild: string | null, body: unknown): readonly Command[] {
    const wishes = checkCommands(body)
    const before = this.list(guild)
    const same = (command: Command, wish: Json) => command.name === wish.name && command.type === (wish.type ?? 1)
    for (const command of before) if (!wishes.some((wish) => same(command, wish))) this.delete(guild, command.id)
    return wishes.map((wish) =>
      this.#put(
        guild,
        before.find((command) => same(command, wish)),
        wish,
      ),
    )
  }

  #put(guild: string | null, before: Command | undefined, wish: Json): Command {
    const own = {
      ...DEFAULTS,
      ...wish,
      dm_permission: wish.contexts == null,
      application_id: this.#application,
      ...(guild ? { guild_id: guild } : {}),
    }
    if (before) {
      const kept = { ...own, id: before.id, version: before.version } as unknown as Command
      if (canonical(kept) === canonical(before)) return before
      const changed = { ...kept, version: this.#mint() }
      this.#save(
        guild,
        this.list(guild).map((each) => (each === before ? changed : each)),
      )
      this.#note('updated', before.name, guild)
      return changed
    }
    const dayAgo = this.#clock.now() - 86_400_000
    const today = this.changes.filter((change) => change.what === 'created' && change.guild === guild && change.at > dayAgo)
    if (today.length >= CREATES_A_DAY) throw new Refusal(30034)
    const command = { ...own, id: this.#mint(), version: this.#mint() } as unknown as Command
    this.#save(guild, [...this.list(guild), command])
    this.#note('created', command.name, guild)
    return command
  }

  #save(guild: string | null, commands: Command[]): void {
    this.#scopes.set(guild ?? '', commands)
  }

  #note(what: CommandChange['what'], name: string, guild: string | null): void {
    this.changes.push({ at: this.#clock.now(), what, name, guild })
  }
}
