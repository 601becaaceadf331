/**
 * Keeps requests out of the inside: feeds are named by strangers, and the machine they are fetched from sits next to things that
 * trust it. The literal, the resolved and the connected address are all checked, so a name that changes its answer gains nothing.
 */
import http from 'node:http'
import https from 'node:https'
import { BlockList, isIP, type LookupFunction, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { createResolve, type Resolve, systemResolve } from './resolve.ts'

type Subnet = readonly [address: string, prefix: number]

/** Every IPv4 range that is not somebody's public address (IANA special-purpose registry, RFC 6890 and later). */
const INSIDE_V4: readonly Subnet[] = [
  ['0.0.0.0', 8], // this network, unspecified
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
]

/** All of IPv6 but global unicast; loopback, mapped, link-local, unique local and multicast lie outside it. */
const GLOBAL_V6: Subnet = ['2000::', 3]
/** DNS64 answers with these for public IPv4 hosts, so only those that carry an inside address are refused. */
const NAT64: Subnet = ['64:ff9b::', 96]
const INSIDE_V6: readonly Subnet[] = [
  ['2001::', 23], // protocol assignments: Teredo, benchmarks, ORCHID
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4, which wraps any IPv4 address
  ['3fff::', 20], // documentation
  ...INSIDE_V4.map(([address, prefix]): Subnet => [`64:ff9b::${address}`, 96 + prefix]),
]

/** Where clouds hand out credentials. Refused even where the operator opened a private address. */
const METADATA_ADDRESSES = ['169.254.169.254', '169.254.170.2', '100.100.100.200', '168.63.129.16', '192.0.0.192']
const METADATA_ADDRESSES_V6 = ['fd00:ec2::254', 'fd20:ce::254', '::ffff:169.254.169.254', '64:ff9b::169.254.169.254']
const METADATA_NAMES = new Set([
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'metadata.azure.com',
  'instance-data',
  'instance-data.ec2.internal',
])

const blockList = (subnets: readonly Subnet[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const [address, prefix] of subnets) list.addSubnet(address, prefix, family)
  return list
}
const insideV4 = blockList(INSIDE_V4, 'ipv4')
const insideV6 = blockList(INSIDE_V6, 'ipv6')
const outsideV6 = blockList([GLOBAL_V6, NAT64], 'ipv6')
const metadataV4 = blockList(
  METADATA_ADDRESSES.map((address): Subnet => [address, 32]),
  'ipv4',
)
const metadataV6 = blockList(
  METADATA_ADDRESSES_V6.map((address): Subnet => [address, 128]),
  'ipv6',
)

/** `port`: where other services than the web listen. */
export type Refusal = 'inside' | 'metadata' | 'port'

const SAYS: Readonly<Record<Refusal, string>> = {
  inside: 'is a private or reserved address',
  metadata: "is a cloud's metadata address",
  port: 'names a port of other services than the web',
}

export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress'
  readonly refusal: Refusal
  constructor(refusal: Refusal, host: string) {
    super(`${host} ${SAYS[refusal]}`)
    this.refusal = refusal
  }
}

/** Why an IP address is not to be talked to, or null. Anything that is no IP address is `inside`. */
export function refusalOf(address: string): Refusal | null {
  const bare = address.split('%', 1)[0] ?? ''
  if (isIP(bare) === 4) {
    if (metadataV4.check(bare, 'ipv4')) return 'metadata'
    return insideV4.check(bare, 'ipv4') ? 'inside' : null
  }
  if (isIP(bare) === 6) {
    if (metadataV6.check(bare, 'ipv6')) return 'metadata'
    return insideV6.check(bare, 'ipv6') || !outsideV6.check(bare, 'ipv6') ? 'inside' : null
  }
  return 'inside'
}

export interface GuardOptions {
  /** `host:port` pairs, as written in the address of the feed, that may be private (setting ALLOW_PRIVATE_FEEDS). */
  readonly allowPrivate: ReadonlySet<string>
  /** Names to addresses. Default: the network's for strangers' names, the system's for those of `allowPrivate`. */
  readonly resolve?: Resolve
  /** Certificates (PEM) to trust instead of the system's. */
  readonly trust?: string
}

export interface Guard {
  /** Judges what can be told from the address alone, before any request. */
  readonly refuse: (url: URL) => RefusedAddress | null
  readonly http: http.Agent
  readonly https: https.Agent
}

interface ConnectOptions {
  readonly host?: string | null
  readonly hostname?: string | null
  readonly port?: string | number | null
}
type Connected = (error: Error | null, stream: Duplex) => void

/** Two agents that keep no sockets and connect only to the outside and to `allowPrivate`. */
export function createGuard({ allowPrivate, resolve, trust }: GuardOptions): Guard {
  const resolveOutside = createResolve()
  const allowed = new Set([...allowPrivate].map(pairKey))
  const isAllowed = (host: string, port: string): boolean =>
    allowed.has(pairKey(`${isIP(host) === 6 ? `[${host}]` : host}:${port}`))

  const refusalAt = (host: string, port: string, address: string): RefusedAddress | null => {
    const refusal = refusalOf(address)
    if (refusal === null || (refusal === 'inside' && isAllowed(host, port))) return null
    return new RefusedAddress(refusal, host === address ? host : `${host} (${address})`)
  }

  const refuseHost = (host: string, port: string): RefusedAddress | null => {
    const name = host.toLowerCase().replace(/\.$/, '')
    if (METADATA_NAMES.has(name)) return new RefusedAddress('metadata', host)
    const refused = isIP(host) === 0 ? null : refusalAt(host, port, host)
    if (refused !== null) return refused
    if (isAllowed(host, port)) return null
    if (name === 'localhost' || name.endsWith('.localhost')) return new RefusedAddress('inside', host)
    return isWebPort(port) ? null : new RefusedAddress('port', `${host}:${port}`)
  }

  const guardedLookup =
    (port: string): LookupFunction =>
    (host, options, answer) => {
      const find = resolve ?? (isAllowed(host, port) ? systemResolve : resolveOutside)
      find(host, (error, addresses) => {
        if (error !== null) return answer(error, '')
        for (const { address } of addresses) {
          const refused = refusalAt(host, port, address)
          if (refused !== null) return answer(refused, '')
        }
        const first = addresses[0]
        if (first === undefined) return answer(Object.assign(new Error(`no address for ${host}`), { code: 'ENOTFOUND' }), '')
        if (options.all === true) return answer(null, [...addresses])
        answer(null, first.address, first.family)
      })
    }

  const guarded = (
    options: ConnectOptions,
    connected: Connected | undefined,
    connect: (options: object) => Duplex | null | undefined,
  ): Duplex | null | undefined => {
    const host = options.host ?? options.hostname ?? 'localhost'
    const port = String(options.port ?? '')
    const refused = refuseHost(host, port)
    if (refused !== null) {
      connected?.(refused, new Socket())
      return undefined
    }
    const socket = connect({ ...options, lookup: guardedLookup(port) }) as Socket | null | undefined
    // Whatever the lookup said, what counts is whom we are now talking to.
    socket?.once('connect', () => {
      const connectedTo = socket.remoteAddress
      const reached = connectedTo === undefined ? new RefusedAddress('inside', host) : refusalAt(host, port, connectedTo)
      if (reached !== null) socket.destroy(reached)
    })
    return socket
  }

  class GuardedHttp extends http.Agent {
    override createConnection(options: http.ClientRequestArgs, connected?: Connected): Duplex | null | undefined {
      return guarded(options, connected, (checked) => super.createConnection(checked, connected))
    }
  }
  class GuardedHttps extends https.Agent {
    override createConnection(options: https.RequestOptions, connected?: Connected): Duplex | null | undefined {
      return guarded(options, connected, (checked) => super.createConnection(checked, connected))
    }
  }
  return {
    refuse: (url) => refuseHost(url.hostname.replace(/^\[|\]$/g, ''), url.port || (url.protocol === 'https:' ? '443' : '80')),
    http: new GuardedHttp({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY }),
    https: new GuardedHttps({
      keepAlive: false,
      maxSockets: Number.POSITIVE_INFINITY,
      maxCachedSessions: 0,
      ...(trust && { ca: trust }),
    }),
  }
}

/** Mail, shells, name servers and the like all sit below 1024: a stranger's feed is no reason to knock there. */
const isWebPort = (port: string): boolean => port === '80' || port === '443' || Number(port) >= 1024

/** `[0:0::1]:80` and `[::1]:80` are one pair, as are `Feeds.lan:80` and `feeds.lan:80`. */
function pairKey(pair: string): string {
  const colon = pair.lastIndexOf(':')
  const address = `http://${pair.slice(0, colon)}`
  return `${URL.canParse(address) ? new URL(address).hostname : pair.slice(0, colon)}:${pair.slice(colon + 1)}`
}
