/** A body's content codings undone under a cap, also where the header lies about them. */
import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib'

export type Unpacked =
  | {
      readonly kind: 'bytes'
      readonly bytes: Buffer /** The packed stream ended early; these bytes came before the cut. */
      readonly cut: boolean
    }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable'; readonly cause: string }

type Coding = 'gzip' | 'deflate' | 'br'
type Inflate = (bytes: Buffer, limit: number, cut: boolean) => Promise<Buffer>

const withZlib =
  (unpack: (bytes: Buffer, options: { maxOutputLength: number; finishFlush: number }) => Promise<Buffer>): Inflate =>
  (bytes, limit, cut) =>
    unpack(bytes, { maxOutputLength: limit, finishFlush: cut ? constants.Z_SYNC_FLUSH : constants.Z_FINISH })
const withZlibHeader = withZlib(promisify(inflate))
const withoutHeader = withZlib(promisify(inflateRaw))
const brotli = promisify(brotliDecompress)

const INFLATE: Readonly<Record<Coding, Inflate>> = {
  gzip: withZlib(promisify(gunzip)),
  // Some servers send zlib's format, as the standard says, and some bare deflate.
  deflate: (bytes, limit, cut) => (hasZlibHeader(bytes) ? withZlibHeader : withoutHeader)(bytes, limit, cut),
  br: (bytes, limit, cut) =>
    brotli(bytes, {
      maxOutputLength: limit,
      finishFlush: cut ? constants.BROTLI_OPERATION_FLUSH : constants.BROTLI_OPERATION_FINISH,
    }),
}
const CODINGS: Readonly<Record<string, Coding>> = { gzip: 'gzip', 'x-gzip': 'gzip', deflate: 'deflate', br: 'br' }
/** Packed twice by server and proxy happens; deeper is a trap. */
const DEEPEST = 3

/**
 * Undoes `Content-Encoding` and any gzip that no header mentions (a .gz file, a body packed twice). A body that is not packed as the
 * header says is taken as it is. No step yields more than `limit` bytes. Works off the main thread.
 */
export async function unpack(body: Buffer, encoding: string | undefined, limit: number): Promise<Unpacked> {
  const declared = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  const unknown = declared.find((name) => !Object.hasOwn(CODINGS, name))
  if (unknown !== undefined && !looksPlain(body)) return { kind: 'unreadable', cause: `content-encoding ${unknown.slice(0, 40)}` }

  let bytes = body
  let cut = false
  let layers = 0
  const steps = declared.map((name) => CODINGS[name]).reverse()
  for (;;) {
    const coding = hasGzipMagic(bytes) ? 'gzip' : looksPlain(bytes) ? undefined : steps[layers]
    if (coding === undefined || bytes.length === 0) return { kind: 'bytes', bytes, cut }
    if (layers === DEEPEST) return { kind: 'unreadable', cause: `packed more than ${DEEPEST} times` }
    const step = await undo(coding, bytes, limit)
    if (step.kind !== 'bytes') return step
    bytes = step.bytes
    cut ||= step.cut
    layers += 1
  }
}

async function undo(coding: Coding, bytes: Buffer, limit: number): Promise<Unpacked> {
  try {
    return { kind: 'bytes', bytes: await INFLATE[coding](bytes, limit, false), cut: false }
  } catch (error) {
    if (isTooLarge(error)) return { kind: 'too-large' }
  }
  try {
    const before = await INFLATE[coding](bytes, limit, true)
    if (before.length > 0) return { kind: 'bytes', bytes: before, cut: true }
    return { kind: 'unreadable', cause: `${coding} cut off at its start` }
  } catch (error) {
    if (isTooLarge(error)) return { kind: 'too-large' }
    return { kind: 'unreadable', cause: `not ${coding}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

const hasGzipMagic = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

const hasZlibHeader = (bytes: Buffer): boolean => {
  const [first = 0, second = 0] = bytes
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0
}

/** Starts like markup or JSON, after a byte order mark and white space: no packed stream does. */
function looksPlain(bytes: Buffer): boolean {
  const head = bytes
    .subarray(0, 64)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(ï»¿|þÿ|ÿþ)/, '')
    .trimStart()
  return /^(<[a-z?!]|[{[]\s*["{])/i.test(head)
}
