/**
 * Names to addresses. Strangers' names are asked over the network by c-ares, not by the system's resolver: that one has two threads
 * for the whole program, so that a few names whose servers never answer would keep every other feed from being found.
 */
import { type LookupAddress, Resolver, lookup as systemLookup } from 'node:dns'

export type ResolveError = NodeJS.ErrnoException | null
export type Resolve = (host: string, answer: (error: ResolveError, addresses: readonly LookupAddress[]) => void) => void

/** As the rest of the machine does it, with its own names from /etc/hosts and the like. */
export const systemResolve: Resolve = (host, answer) => systemLookup(host, { all: true }, answer)

export interface ResolverOptions {
  /** `address:port` of the name servers; the system's own unless a test says otherwise. */
  readonly servers?: readonly string[]
  /** Milliseconds for one attempt of one question. */
  readonly timeout?: number
  readonly otherwise?: Resolve
}

const ATTEMPTS = 2
/** Once one family of addresses is there the other is given this long: some servers never answer for IPv6. */
const PATIENCE = 500

/** Asks for both families at once. Where no name server is to be reached at all, the system is asked. */
export function createResolve({ servers, timeout = 4_000, otherwise = systemResolve }: ResolverOptions = {}): Resolve {
  const resolver = new Resolver({ timeout, tries: ATTEMPTS })
  if (servers !== undefined) resolver.setServers(servers)
  return (host, answer) => {
    const found: LookupAddress[] = []
    let open = 2
    let settled = false
    let patience: NodeJS.Timeout | undefined
    const settle = (error: ResolveError): void => {
      if (settled) return
      settled = true
      clearTimeout(patience)
      if (found.length > 0) answer(null, found)
      else if (error?.code === 'ECONNREFUSED') otherwise(host, answer)
      else answer(error, [])
    }
    const take =
      (family: 4 | 6) =>
      (error: ResolveError, addresses: readonly string[] = []): void => {
        found.push(...addresses.map((address) => ({ address, family })))
        open -= 1
        if (open === 0) settle(error)
        else if (found.length > 0) patience = setTimeout(() => settle(null), PATIENCE)
      }
    resolver.resolve4(host, take(4))
    resolver.resolve6(host, take(6))
  }
}
