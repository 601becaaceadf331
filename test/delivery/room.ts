import type { Message, Sender, SendOutcome } from '../../src/delivery/sender.ts'

/** What happens to one request. `posted, answer lost`: Discord takes it and the answer never comes; `lost`: it never arrived. */
export type Fate = 'ok' | 'posted, answer lost' | 'lost' | Exclude<SendOutcome, { kind: 'sent' }>

export interface Call {
  readonly way: 'create' | 'edit' | 'find'
  readonly channel: string
  readonly title: string
  readonly nonce: string | null
  readonly message: Message | null
}

export interface PostedMessage {
  readonly id: string
  readonly nonce: string
  readonly footer: string
  readonly mention: string | null
  readonly silent: boolean
  /** Every text it had, oldest first. */
  readonly texts: string[]
  /** By the room's own clock. */
  readonly at: number
}

/** Channels as Discord keeps them: a nonce is remembered for three minutes, and its repeat posts nothing. */
export interface Room extends Sender {
  readonly calls: Call[]
  channel(id: string): readonly PostedMessage[]
  /** The texts that a channel shows now, in order of posting. */
  shows(id: string): string[]
}

const NONCE_MS = 180_000

export const textOf = ({ post }: Message): string => [post.title, ...post.lines.map((line) => line.join(''))].join(' | ')

/** @param fateOf decides what becomes of each request
 *  @param time the true time, however the program's clock jumps */
export function openRoom(fateOf: (call: Call) => Fate, time: () => number, mayRead: () => boolean = () => true): Room {
  const channels = new Map<string, PostedMessage[]>()
  const calls: Call[] = []
  let ids = 0
  const messages = (channel: string) => {
    const known = channels.get(channel) ?? []
    channels.set(channel, known)
    return known
  }
  const answered = (fate: Fate, deed: () => SendOutcome): SendOutcome => {
    if (fate === 'lost') return { kind: 'doubt', cause: 'no answer' }
    if (typeof fate !== 'string') return fate
    const outcome = deed()
    return fate === 'ok' ? outcome : { kind: 'doubt', cause: 'no answer' }
  }
  return {
    calls,
    channel: messages,
    shows: (channel) => messages(channel).map(({ texts }) => texts.at(-1) as string),
    async create(channel, message, nonce) {
      const call = { way: 'create' as const, channel, title: textOf(message), nonce, message }
      calls.push(call)
      return answered(fateOf(call), () => {
        const same = messages(channel).find((one) => one.nonce === nonce && time() - one.at < NONCE_MS)
        if (same !== undefined) return { kind: 'sent', messageId: same.id }
        const id = `m${++ids}`
        const { mention, silent, post } = message
        messages(channel).push({ id, nonce, footer: post.footer, mention, silent, texts: [textOf(message)], at: time() })
        return { kind: 'sent', messageId: id }
      })
    },
    async edit(channel, messageId, message) {
      const call = { way: 'edit' as const, channel, title: textOf(message), nonce: null, message }
      calls.push(call)
      return answered(fateOf(call), () => {
        const known = messages(channel).find(({ id }) => id === messageId)
        if (known === undefined) return { kind: 'message-lost', reason: 'deleted', cause: '10008' }
        if (known.texts.at(-1) !== textOf(message)) known.texts.push(textOf(message))
        return { kind: 'sent', messageId }
      })
    },
    async find(channel, id, since, known) {
      const call = { way: 'find' as const, channel, title: id, nonce: null, message: null }
      calls.push(call)
      const fate = fateOf(call)
      if (fate !== 'ok') return { kind: 'retry', afterMs: null, cause: 'no answer', unanswered: true }
      if (!mayRead()) return { kind: 'not-allowed' }
      const found = messages(channel).find((one) => one.footer === id && !known.includes(one.id) && one.at >= Date.parse(since))
      return found === undefined ? { kind: 'absent' } : { kind: 'found', messageId: found.id }
    },
  }
}
