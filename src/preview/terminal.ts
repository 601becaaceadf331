import type { FindOutcome, Message, Sender, SendOutcome } from '../delivery/sender.ts'
import { instant } from '../model.ts'
import { type PlainOptions, renderPlain } from './plain.ts'

/** A surface that prints each post as it would look. An edit prints the post anew, marked as such. */
export function createTerminal(print: (text: string) => void, look: Omit<PlainOptions, 'now'>, clock: () => number): Sender {
  let posts = 0
  const show = (mark: string, { post }: Message) => print(`${mark}\n${renderPlain(post, { ...look, now: instant(clock()) })}\n`)
  return {
    async create(_channel, message): Promise<SendOutcome> {
      posts++
      show(`▶ post ${posts}`, message)
      return { kind: 'sent', messageId: String(posts) }
    },
    async edit(_channel, messageId, message): Promise<SendOutcome> {
      show(`✎ post ${messageId}, edited`, message)
      return { kind: 'sent', messageId }
    },
    async find(): Promise<FindOutcome> {
      return { kind: 'absent' }
    },
  }
}
