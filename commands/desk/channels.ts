import { ChannelType } from 'discord.js'
import { missingRights } from '../../src/discord/rights.ts'
import type { NeededRight } from '../../src/wording/replies/texts.ts'
import type { PickedChannel } from './options.ts'
import { UserError } from './problem.ts'

/** Channels that hold posts. */
export const POSTABLE = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
] as const

const THREADS: readonly number[] = [ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread]
/** Where Discord has not told what a channel is, its rights decide. */
const UNKNOWN = -1

/** @throws UserError naming every right that the bot lacks there */
export const demandPostable = ({ id, type, rights }: PickedChannel): void => {
  if (type !== UNKNOWN && !(POSTABLE as readonly number[]).includes(type)) throw new UserError({ kind: 'wrong-channel' })
  const missing = missingRights(rights, THREADS.includes(type)) as NeededRight[]
  if (missing.length > 0) throw new UserError({ kind: 'missing-rights', channel: id, rights: missing })
}
