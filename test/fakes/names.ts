/** A name server on loopback: answers from a table, and leaves some names waiting for ever. */
import { createSocket } from 'node:dgram'
import { isIPv4 } from 'node:net'

export interface NameServer {
  readonly address: string
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

const A = 1
const AAAA = 28

/** `records`: a name's addresses; names not in it do not exist; `mute` names are never answered. */
export async function startNameServer(
  records: Readonly<Record<string, readonly string[]>>,
  mute: (name: string, type: 'A' | 'AAAA') => boolean = () => false,
): Promise<NameServer> {
  const socket = createSocket('udp4')
  const asked: string[] = []
  socket.on('message', (query, from) => {
    const labels: string[] = []
    let at = 12
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.toString('latin1', at + 1, at + 1 + length))
      at += length + 1
    }
    const name = labels.join('.')
    const type = query.readUInt16BE(at + 1)
    asked.push(name)
    if (mute(name, type === A ? 'A' : 'AAAA')) return
    const addresses = (records[name] ?? []).filter((address) => (isIPv4(address) ? A : AAAA) === type)
    const answers = addresses.map((address) => {
      const bytes = isIPv4(address) ? Buffer.from(address.split('.').map(Number)) : ipv6(address)
      const head = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, bytes.length])
      return Buffer.concat([head, bytes])
    })
    const head = Buffer.from(query.subarray(0, 12))
    head.writeUInt16BE(records[name] === undefined ? 0x8183 : 0x8180, 2)
    head.writeUInt16BE(answers.length, 6)
    head.fill(0, 8, 12)
    socket.send(Buffer.concat([head, query.subarray(12, at + 5), ...answers]), from.port, from.address)
  })
  await new Promise<void>((bound) => socket.bind(0, '127.0.0.1', bound))
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    close: () => new Promise((closed) => socket.close(() => closed())),
  }
}

/** Full notation only, as `2001:4860:4860:0:0:0:0:8888`. */
const ipv6 = (address: string): Buffer =>
  Buffer.concat(address.split(':').map((group) => Buffer.from(group.padStart(4, '0'), 'hex')))
