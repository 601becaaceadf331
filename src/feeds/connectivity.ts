/** Tells this machine's own line from the feeds' faults. */
import type { FetchProblem, FetchResult } from './fetch-result.ts'

export interface Connectivity {
  /** Takes note of one fetch; true where it is this machine that seems to be cut off. */
  readonly isOffline: (host: string, result: FetchResult) => boolean
  /** When a host last answered, in milliseconds since 1970; at first the start. */
  readonly lastAnswer: () => number
}

export interface ConnectivityOptions {
  readonly clock: () => number
  /** Nobody must have answered for this many milliseconds: before, a failure is the host's. */
  readonly patience: number
  /** How many hosts are asked at all. */
  readonly hosts: () => number
}

const FAILURES = new Set<FetchProblem>(['name-not-found', 'unreachable', 'timeout', 'connection-lost'])
/** Fewer hosts that fail together may well all be down. */
const ENOUGH_HOSTS = 3

export function createConnectivity({ clock, patience, hosts }: ConnectivityOptions): Connectivity {
  const silent = new Set<string>()
  let lastAnswer = clock()
  return {
    isOffline: (host, result) => {
      if (result.kind !== 'problem' || result.answered || !FAILURES.has(result.problem)) {
        lastAnswer = clock()
        silent.clear()
        return false
      }
      silent.add(host)
      return clock() - lastAnswer >= patience && silent.size >= Math.max(2, Math.min(ENOUGH_HOSTS, hosts()))
    },
    lastAnswer: () => lastAnswer,
  }
}
