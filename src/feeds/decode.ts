import { isUtf8 } from 'node:buffer'
import { constants, gunzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { FeedError } from './error.ts'
import { windows1252, withoutHalves, withoutIllegal } from './formats/characters.ts'

export interface Decoded {
  readonly text: string
  /** The encoding used, in lower case, as `windows-1251`. */
  readonly encoding: string
}

/** Labels that mean another encoding than they say; the rest is left to iconv-lite. WHATWG Encoding Standard, section 4.2. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ...same('windows-1252', 'x-cp1252 ansi ascii us-ascii latin1 iso-8859-1 iso8859-1 iso_8859-1'),
  ...same('windows-1254', 'iso-8859-9 iso8859-9'),
  ...same('windows-874', 'iso-8859-11 tis-620'),
  ...same('gb18030', 'gb2312 gb_2312-80 x-gbk'),
  ...same('shift_jis', 'x-sjis windows-31j'),
  ...same('euc-jp', 'x-euc-jp'),
  ...same('euc-kr', 'ks_c_5601-1987'),
  ...same('cp949', 'x-windows-949'),
  ...same('macintosh', 'x-mac-roman'),
  ...same('maccyrillic', 'x-mac-cyrillic'),
  ...same('windows-1251', 'x-cp1251 win-1251 cp-1251 windows1251'),
  ...same('koi8-r', 'koi8'),
  ...same('cp861', 'cp_is'),
  ...same('maccenteuro', 'maccentraleurope maclatin2 x-mac-ce'),
  ...same('armscii8', 'armscii armscii-8'),
])

function same(encoding: string, labels: string): [label: string, encoding: string][] {
  return labels.split(' ').map((label) => [label, encoding])
}

/** Encodings whose bytes are all below 0x80, so that being valid UTF-8 says nothing. */
const SEVEN_BIT = new Set(['iso-2022-jp', 'utf-7', 'csiso2022jp', 'unicode-1-1-utf-7'])

/** Labels that a feed in bytes other than UTF-8 cannot mean, and iconv-lite's names for what is no charset. */
const NO_CHARSET = /^(utf|ucs|unicode|cesu|base64|hex|binary)/

const LOOK_AHEAD = 2048
const DECLARED_IN_XML = /<\?xml[^>]{0,300}?encoding\s{0,20}=\s{0,20}["']?\s{0,20}([A-Za-z0-9._:-]{1,40})/i
const DECLARED_IN_META = /<meta[^>]{0,300}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([A-Za-z0-9._:-]{1,40})/i
const DECLARED_IN_HEADER = /charset\s{0,20}=\s{0,20}["']?\s{0,20}([A-Za-z0-9._:-]{1,40})/i

/**
 * Bytes to text: BOM, then valid UTF-8 whatever is declared, then the HTTP charset, the XML declaration, an HTML meta, and last
 * a guess. Characters that XML forbids are dropped. A gzip file is unpacked up to `maxBytes`.
 */
export function decode(bytes: Uint8Array, contentType: string | null, maxBytes: number): Decoded {
  const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzip(bytes, maxBytes) : bytes
  const buffer = Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength)
  const encoding = encodingOf(buffer, contentType)
  const text = textIn(buffer, encoding)
  return { text: withoutIllegal(encoding === 'utf-8' ? text : withoutHalves(text)), encoding }
}

function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
  try {
    // A file that breaks off gives what came before.
    return gunzipSync(bytes, { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    const tooLarge = error instanceof RangeError
    throw new FeedError(
      tooLarge ? 'too-large' : 'malformed',
      tooLarge ? 'unpacks to more than is read' : 'a damaged gzip file',
      error,
    )
  }
}

function encodingOf(buffer: Buffer, contentType: string | null): string {
  const marked = byMark(buffer)
  if (marked) return marked
  const wide = byZeros(buffer)
  if (wide) return wide
  const head = buffer.toString('latin1', 0, LOOK_AHEAD)
  const declared = [DECLARED_IN_HEADER.exec(contentType ?? ''), DECLARED_IN_XML.exec(head), DECLARED_IN_META.exec(head)].flatMap(
    (found) => (found?.[1] ? [found[1].toLowerCase()] : []),
  )
  const sevenBit = declared.find((label) => SEVEN_BIT.has(label))
  if (sevenBit && (sevenBit.includes('2022') ? buffer.includes(0x1b) : true)) return sevenBit
  if (isUtf8(buffer) || isUtf8(withoutCutTail(buffer))) return 'utf-8'
  const known = declared
    .map((label) => MEANT.get(label) ?? label)
    .find((label) => !NO_CHARSET.test(label) && iconv.encodingExists(label))
  return known ?? guess(buffer)
}

function byMark(buffer: Buffer): string | null {
  const [a, b, c, d] = buffer
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 and UTF-32 without a mark show by where the zeros of the first `<` (or `{`) stand. */
function byZeros(buffer: Buffer): string | null {
  if (buffer.length < 4) return null
  const zeros = [0, 1, 2, 3].map((i) => (buffer[i] === 0 ? '0' : 'x')).join('')
  return { x000: 'utf-32le', '000x': 'utf-32be', x0x0: 'utf-16le', '0x0x': 'utf-16be' }[zeros] ?? null
}

/** A body cut off inside a character is still UTF-8. */
function withoutCutTail(buffer: Buffer): Buffer {
  for (let back = 1; back <= 3 && back <= buffer.length; back++) {
    const byte = buffer[buffer.length - back] ?? 0
    if (byte >= 0xc0) return buffer.subarray(0, buffer.length - back)
    if (byte < 0x80) break
  }
  return buffer
}

/**
 * Not UTF-8 and nothing usable declared. At least as many well-formed UTF-8 sequences as stray bytes are UTF-8 with something pasted
 * in; high bytes in long runs are Cyrillic words, single ones accents among Latin letters.
 */
function guess(buffer: Buffer): string {
  let sequences = 0
  let stray = 0
  let runs = 0
  /** Small letters of windows-1251, of KOI8-R, and what Turkish has where Western Europe has Icelandic. */
  const count = { windows1251: 0, koi8: 0, turkish: 0 }
  for (let i = 0; i < buffer.length; i++) {
    const byte = buffer[i] ?? 0
    if (byte < 0x80) continue
    if ((buffer[i - 1] ?? 0) < 0x80) runs++
    if (byte >= 0xe0) count.windows1251++
    else if (byte >= 0xc0) count.koi8++
    if (byte === 0xf0 || byte === 0xfd || byte === 0xfe) count.turkish++
    const length = sequenceLength(buffer, i)
    if (length > 0) {
      sequences++
      i += length - 1
    } else stray++
  }
  if (sequences >= stray) return 'utf-8'
  if (sequences + stray >= runs * 3) return count.koi8 > count.windows1251 ? 'koi8-r' : 'windows-1251'
  return count.turkish > 0 ? 'windows-1254' : 'windows-1252'
}

/** The length of the well-formed UTF-8 sequence that begins at a high byte; 0 where there is none. */
function sequenceLength(buffer: Buffer, at: number): number {
  const byte = buffer[at] ?? 0
  const length = byte >= 0xf5 ? 0 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0
  return length > 0 && continues(buffer, at, length) ? length : 0
}

/** UTF-8 with stray bytes: one among ASCII is windows-1252's, pasted in; one beside other letters is half a character and dropped. */
function mixedUtf8(buffer: Buffer): string {
  const parts: string[] = []
  let start = 0
  for (let i = 0; i < buffer.length; i++) {
    const byte = buffer[i] ?? 0
    if (byte < 0x80) continue
    const length = sequenceLength(buffer, i)
    if (length > 0) i += length - 1
    else {
      parts.push(buffer.toString('utf8', start, i))
      const isAlone = (buffer[i - 1] ?? 0) < 0x80 && (buffer[i + 1] ?? 0) < 0x80
      if (isAlone) parts.push(byte < 0xa0 ? windows1252(byte) : String.fromCharCode(byte))
      start = i + 1
    }
  }
  parts.push(buffer.toString('utf8', start))
  return parts.join('')
}

function continues(buffer: Buffer, start: number, length: number): boolean {
  for (let i = start + 1; i < start + length; i++) if (((buffer[i] ?? 0) & 0xc0) !== 0x80) return false
  return true
}

function textIn(buffer: Buffer, encoding: string): string {
  if (encoding === 'utf-8') return isUtf8(buffer) ? buffer.toString('utf8') : mixedUtf8(buffer)
  if (SEVEN_BIT.has(encoding) && encoding.includes('2022')) return new TextDecoder('iso-2022-jp').decode(buffer)
  return iconv.decode(buffer, encoding)
}
