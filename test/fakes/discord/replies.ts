import type { Json } from './form.ts'
import type { Answer, Interaction } from './interactions.ts'
import type { Message } from './messages.ts'
import type { State } from './state.ts'

/** What the person sees come back. `message`, `followUps` are live: later edits show in them. */
export interface Reply {
  readonly interaction: Interaction
  readonly answer: Answer
  /** From the interaction to its first answer; null where there was none. */
  readonly tookMs: number | null
  /** `@original`; null for choices, modals and silence. */
  readonly message: Message | null
  readonly followUps: readonly Message[]
  readonly choices: Interaction['choices']
  readonly modal: Json | null
  /** Waits for the next edit of the reply, or the next follow-up, since this reply or the last `next()`. */
  next(): Promise<Message>
}

/** How long a deferred answer may take in a test. */
const PATIENCE = 15_000

const latestOf = ({ original, followUps }: Interaction): Message | null => {
  const all = [...(original ? [original] : []), ...followUps]
  return all.reduce<Message | null>(
    (latest, each) => ((each.revisions.at(-1)?.at ?? 0) >= (latest?.revisions.at(-1)?.at ?? 0) ? each : latest),
    null,
  )
}

const countOf = ({ original, followUps }: Interaction): number =>
  followUps.reduce((sum, each) => sum + each.revisions.length, original?.revisions.length ?? 0)

/** Resolves with the first answer; a deferred one when it has become a message. Three seconds without an answer are `silent`. */
export const watchReply = async (state: State, interaction: Interaction): Promise<Reply> => {
  const { clock, happenings, rules } = state
  const isAnswered = () => interaction.answer !== null || clock.now() - interaction.at > rules.ackMs
  await happenings.until(isAnswered, 'an answer', rules.ackMs).catch(() => undefined)
  if (interaction.answer === 'deferred') {
    await happenings.until(() => interaction.thinking === null, 'a deferred answer', PATIENCE)
  }
  let seen = countOf(interaction)
  return {
    interaction,
    answer: interaction.answer ?? 'silent',
    tookMs: interaction.answeredAt === null ? null : interaction.answeredAt - interaction.at,
    get message() {
      return interaction.original
    },
    followUps: interaction.followUps,
    choices: interaction.choices,
    modal: interaction.modal,
    async next() {
      await happenings.until(() => countOf(interaction) > seen, 'another edit or follow-up')
      seen = countOf(interaction)
      return latestOf(interaction) as Message
    },
  }
}
