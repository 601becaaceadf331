import type { Clock } from './clock.ts'
import type { Json } from './form.ts'
import type { StoredMessage } from './messages.ts'
import { Refusal } from './refusals.ts'
import type { Channel, Guild, Person } from './world.ts'

/** How the bot first answered: `silent` where it did not within three seconds ("The application did not respond"). */
export type Answer = 'message' | 'deferred' | 'deferred update' | 'update' | 'choices' | 'modal' | 'silent'

export const KINDS = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const
export type InteractionKind = keyof typeof KINDS

/** One thing a person did, and all that the bot answered. */
export interface Interaction {
  readonly id: string
  readonly token: string
  readonly kind: InteractionKind
  readonly at: number
  readonly guild: Guild
  readonly channel: Channel
  readonly person: Person
  readonly locale: string
  /** The person's rights in the channel. */
  readonly rights: bigint
  /** The message whose component was used. */
  readonly source: StoredMessage | null
  answer: Answer | null
  answeredAt: number | null
  /** `@original`. */
  original: StoredMessage | null
  /** Whether a deferred answer is still "thinking …", and whether it will be for this person only. */
  thinking: { readonly ephemeral: boolean } | null
  choices: readonly { readonly name: string; readonly value: string | number }[]
  modal: Json | null
  readonly followUps: StoredMessage[]
}

interface Deadlines {
  readonly ackMs: number
  readonly tokenMs: number
}

/** All interactions by id and by token. */
export class Interactions {
  readonly #byToken = new Map<string, Interaction>()
  readonly #clock: Clock
  readonly #deadlines: Deadlines

  constructor(clock: Clock, deadlines: Deadlines) {
    this.#clock = clock
    this.#deadlines = deadlines
  }

  add(interaction: Interaction): Interaction {
    this.#byToken.set(interaction.token, interaction)
    return interaction
  }

  get(token: string): Interaction | undefined {
    return this.#byToken.get(token)
  }

  /** The interaction to be answered for the first time: refuses a late answer with 10062, a second one with 40060. */
  awaiting(id: string, token: string): Interaction {
    const interaction = this.#byToken.get(token)
    if (!interaction || interaction.id !== id) throw new Refusal(10062)
    if (interaction.answer !== null) throw new Refusal(40060)
    if (this.#clock.now() - interaction.at > this.#deadlines.ackMs) throw new Refusal(10062)
    return interaction
  }

  /** The interaction behind a webhook address: refuses an expired token with 50027 and an unanswered interaction with 10015. */
  answered(token: string): Interaction {
    const interaction = this.#byToken.get(token)
    if (!interaction || interaction.answer === null) throw new Refusal(10015)
    if (this.#clock.now() - interaction.at > this.#deadlines.tokenMs) throw new Refusal(50027)
    return interaction
  }
}
