import { type Instant, instant } from '../model.ts'
import type { Posting } from './rows.ts'

/** `digest`: the running post of a busy hour. `catch-up`: what was missed. */
export type DigestKind = 'digest' | 'catch-up'

/** What a channel got lately. */
export interface ChannelState {
  /** When each new post of the last hour was sent or tried, by incident and message number. */
  readonly posts: Readonly<Record<string, Instant>>
  /** The newest digest of each kind. */
  readonly digests: Readonly<Partial<Record<DigestKind, { readonly id: string; readonly since: Instant }>>>
}

const HOUR_MS = 3600_000
/** What could not be posted for so long is told in a catch-up post. */
export const LATE_MS = 30 * 60_000
const TOO_OLD_MS = 24 * HOUR_MS

export const channelKey = (channel: string): string => `channel/${channel}`
export const quietChannel: ChannelState = { posts: {}, digests: {} }

/** How a posting that needs a new message gets to its channel. */
export type Outlet = 'own' | DigestKind | 'too-old'

/** @param now milliseconds since 1970
 *  @param postsAnHour new posts an hour and channel; a flash is never held back */
export function outletOf(posting: Posting, state: ChannelState, now: number, postsAnHour: number): Outlet {
  const age = now - Date.parse(posting.queued)
  if (age > TOO_OLD_MS) return 'too-old'
  if (age > LATE_MS) return 'catch-up'
  if (posting.severity === 'flash') return 'own'
  const running = runningOf(posting, state, now)
  if (running !== null) return running
  return Object.values(state.posts).filter((at) => isLastHour(at, now)).length >= postsAnHour ? 'digest' : 'own'
}

/** The digest that tells the incident already and may still be edited. */
function runningOf({ gathered }: Posting, state: ChannelState, now: number): DigestKind | null {
  const last = gathered.at(-1)
  if (last === undefined) return null
  const kinds: readonly DigestKind[] = ['digest', 'catch-up']
  return kinds.find((kind) => state.digests[kind]?.id === last.digest && openDigest(state, kind, now) !== null) ?? null
}

/** The digest that takes further lines: Discord edits messages of more than an hour only now and then. */
export function openDigest(state: ChannelState, kind: DigestKind, now: number): string | null {
  const digest = state.digests[kind]
  return digest !== undefined && isLastHour(digest.since, now) ? digest.id : null
}

const nameOf = ({ incident, message }: Posting): string => `${incident} ${message}`

/** The state once a new post is tried; posts of more than an hour ago are forgotten. */
export function withPost(state: ChannelState, posting: Posting, now: number): ChannelState {
  const recent = Object.entries(state.posts).filter(([, at]) => isLastHour(at, now))
  return { ...state, posts: { ...Object.fromEntries(recent), [nameOf(posting)]: instant(now) } }
}

/** The state once that try is known to have posted nothing. */
export function withoutPost(state: ChannelState, posting: Posting): ChannelState {
  const { [nameOf(posting)]: _none, ...posts } = state.posts
  return { ...state, posts }
}

/** Also an hour into the future, since clocks are set back. */
const isLastHour = (at: Instant, now: number): boolean => Math.abs(now - Date.parse(at)) < HOUR_MS
