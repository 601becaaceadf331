import { Tokenizer } from 'htmlparser2'

const LONGEST_ATTRIBUTE = 4_000

/** The page's tags with their attributes, and its text with the name of the last tag opened before it. Linear: nothing is nested. */
export function walkPage(
  page: string,
  onOpen: (name: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean) => void,
  onClose: (name: string) => void,
  onText: (text: string, inside: string) => void,
): void {
  let name = ''
  let inside = ''
  let attribute = ''
  let value = ''
  let attributes = new Map<string, string>()
  const ignore = (): void => {}
  const more = (piece: string): void => {
    if (value.length < LONGEST_ATTRIBUTE) value += piece
  }
  const open = (isEmpty: boolean): void => {
    inside = isEmpty ? '' : name
    onOpen(name, attributes, isEmpty)
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: true, recognizeSelfClosing: true },
    {
      onopentagname: (start, end) => {
        name = page.slice(start, end).toLowerCase()
        attributes = new Map()
      },
      onattribname: (start, end) => {
        attribute = page.slice(start, Math.min(end, start + 100)).toLowerCase()
        value = ''
      },
      onattribdata: (start, end) => more(page.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE))),
      onattribentity: (code) => more(String.fromCodePoint(code)),
      onattribend: () => {
        if (attributes.size < 50 && !attributes.has(attribute)) attributes.set(attribute, value)
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag: (start, end) => {
        inside = ''
        onClose(page.slice(start, end).toLowerCase())
      },
      ontext: (start, end) => onText(page.slice(start, end), inside),
      ontextentity: (code) => onText(String.fromCodePoint(code), inside),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  )
  tokenizer.write(page)
  tokenizer.end()
}
