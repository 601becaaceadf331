/** What windows-1252 has from 0x80 to 0x9f, where Unicode has controls; a blank where it has nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ ž\u009f'

/** The character that windows-1252 has for a control from 0x80 to 0x9f. */
export const windows1252 = (code: number): string => (WINDOWS_1252[code - 0x80] ?? '').trim()

const span = (from: number, to: number): string => `\\u${hex(from)}-\\u${hex(to)}`
const hex = (code: number): string => code.toString(16).padStart(4, '0')

const FORBIDDEN = [span(0, 8), span(0xb, 0xc), span(0xe, 0x1f), span(0xfdd0, 0xfdef), span(0xfffe, 0xffff)].join('')
/** What XML 1.0 forbids, and the noncharacters that the program keeps for itself. */
const ILLEGAL = new RegExp(`[${FORBIDDEN}]`, 'g')
const UPPER_CONTROLS = /[\u0080-\u009f]/g

/** Drops what no text may hold; controls that are windows-1252's letters become those. */
export function withoutIllegal(text: string): string {
  const legal = text.search(ILLEGAL) < 0 ? text : text.replace(ILLEGAL, '')
  return legal.search(UPPER_CONTROLS) < 0 ? legal : legal.replace(UPPER_CONTROLS, (control) => windows1252(control.charCodeAt(0)))
}

/** Drops halves of surrogate pairs, which only UTF-16 and JSON's escapes can bring in. */
export const withoutHalves = (text: string): string => text.replace(/\p{Surrogate}/gu, '')
