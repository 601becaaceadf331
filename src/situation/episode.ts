import { DAY } from './time.ts'

/** A stretch of fire and loss claims with no gap of seven days (CHANGES.md, Episode). Times in milliseconds. */
export interface Episode {
  /** The time of the claim that opened it; facts are filed under it. */
  readonly id: number
  readonly first: number
  readonly last: number
}

const CLOSES_AFTER = 7 * DAY
/** Tolls are shown of the open or else the last episode; one more is kept for late reports. */
const KEPT = 3

/** The episodes, oldest first, once a fire or loss claim was made at `said`. Claims may come in any order. */
export function withClaimAt(episodes: readonly Episode[], said: number): readonly Episode[] {
  const near = episodes.filter(({ first, last }) => said >= first - CLOSES_AFTER && said <= last + CLOSES_AFTER)
  if (near.length === 1 && near[0] && near[0].first <= said && near[0].last >= said) return episodes
  const joined: Episode = {
    id: near[0]?.id ?? said,
    first: Math.min(said, ...near.map(({ first }) => first)),
    last: Math.max(said, ...near.map(({ last }) => last)),
  }
  const apart = episodes.filter((episode) => !near.includes(episode))
  return [...apart, joined].sort((a, b) => a.first - b.first).slice(-KEPT)
}

/** The open or else the last episode. */
export const lastEpisode = (episodes: readonly Episode[]): Episode | null => episodes.at(-1) ?? null

/** The episode that `said` falls into, or null after it has closed. */
export const episodeAt = (episodes: readonly Episode[], said: number): Episode | null =>
  episodes.findLast(({ first, last }) => said >= first && said <= last + CLOSES_AFTER) ?? null

/** Whether "already accused" counts from one word to the other: in one episode, or with less than seven days between them. */
export const inOneStretch = (episodes: readonly Episode[], one: number, other: number): boolean =>
  Math.abs(one - other) <= CLOSES_AFTER || (episodeAt(episodes, one) ?? 0) === (episodeAt(episodes, other) ?? 1)
