import { Tokenizer } from 'htmlparser2'
import { windows1252 } from './characters.ts'

const REFERENCE = /&(?:#([0-9]{1,10})|#[xX]([0-9a-fA-F]{1,8})|([A-Za-z][A-Za-z0-9._-]{0,63}));/g

const names = new Map<string, string | null>()

/** Entities that a document defines itself, and how much text they may still add to it. */
export interface OwnEntities {
  readonly values: Map<string, string>
  left: number
}

/**
 * Resolves references once. HTML's names are known beside XML's five; a bare `&` and an unknown name stay as they are.
 * Own entities stop being resolved when they have added `own.left` characters.
 */
export function unescaped(text: string, own?: OwnEntities): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return characterOf(Number.parseInt(decimal, 10))
    if (hex) return characterOf(Number.parseInt(hex, 16))
    const value = own?.values.get(name ?? '')
    if (own && value !== undefined) {
      own.left -= value.length
      return own.left < 0 ? '' : value
    }
    return namedCharacter(name ?? '') ?? whole
  })
}

/** A numeric reference. HTML Standard, 13.2.5.80: one into windows-1252's upper controls means that code page's character. */
function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows1252(code)
  const forbidden = (code < 0x20 && code !== 9 && code !== 10 && code !== 13) || (code >= 0xd800 && code <= 0xdfff)
  return forbidden || code > 0x10ffff || (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)
    ? ''
    : String.fromCodePoint(code)
}

/** The character of an HTML name as `eacute`, from htmlparser2's table; null for a name that HTML does not know. */
function namedCharacter(name: string): string | null {
  const known = names.get(name)
  if (known !== undefined) return known
  const found = lookUp(name)
  // Names come from feeds: an endless supply of unknown ones must not fill the memory.
  if (names.size < 5000) names.set(name, found)
  return found
}

function lookUp(name: string): string | null {
  let value = ''
  let exact = true
  const ignore = (): void => {}
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: () => {
        exact = false
      },
      ontextentity: (code) => {
        value += String.fromCodePoint(code)
      },
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  )
  tokenizer.write(`&${name};`)
  tokenizer.end()
  return exact && value ? value : null
}
