import type { Sender } from '../delivery/sender.ts'
import type { Filed } from '../storage/archive.ts'

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** Counts what happens in the demo, for its last lines. */
export interface Tally {
  file(filed: Filed): void
  counting(sender: Sender): Sender
  summary(): string
}

export function createTally(): Tally {
  const reports = { new: 0, duplicate: 0, edit: 0 }
  const heldBack = new Map<string, number>()
  let claims = 0
  let told = 0
  let posts = 0
  let edits = 0
  return {
    file({ kind, reading, held, told: alerts }) {
      reports[kind]++
      if (kind !== 'duplicate') claims += reading?.claims.length ?? 0
      told += alerts.length
      if (held !== null) heldBack.set(held.reason, (heldBack.get(held.reason) ?? 0) + 1)
    },
    counting: (sender) => ({
      ...sender,
      create(channel, message, nonce) {
        posts++
        return sender.create(channel, message, nonce)
      },
      edit(channel, messageId, message) {
        edits++
        return sender.edit(channel, messageId, message)
      },
    }),
    summary() {
      const all = reports.new + reports.duplicate + reports.edit
      const held = [...heldBack].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `${count} ${reason.replaceAll('-', ' ')}`)
      return [
        `${all} reports (${reports.new} new, ${counted(reports.duplicate, 'duplicate')}, ${counted(reports.edit, 'edit')}) · ${claims} claims · ${told} changes to tell`,
        `${posts} posts, ${counted(edits, 'edit')} of them · held back: ${held.join(', ')}`,
        '',
      ].join('\n')
    },
  }
}
