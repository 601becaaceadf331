/**
 * What a JSON document says, also one with line breaks in its strings or one that breaks off: then the objects of its outermost list
 * that came before the cut. Throws SyntaxError or RangeError where nothing can be read.
 */
export function readJsonText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const oneLine = text.replace(/[\n\r\t]/g, ' ')
    const whole = beforeCut(oneLine)
    if (whole === null) throw error
    return JSON.parse(whole)
  }
}

/** The document up to its last whole object in the outermost list that has any, closed again; itself where nothing is open. */
function beforeCut(text: string): string | null {
  const open: string[] = []
  let best: { readonly depth: number; readonly end: number; readonly closing: string } | null = null
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '"') at = endOfString(text, at)
    else if (char === '{') open.push('}')
    else if (char === '[') open.push(']')
    else if (char === '}' || char === ']') {
      if (open.pop() !== char) return null
      const inList = char === '}' && open.at(-1) === ']'
      // Deep nesting is nobody's list of entries, and closing it again at every object would be costly.
      if (inList && open.length <= MOST_DEPTH && (!best || open.length <= best.depth))
        best = { depth: open.length, end: at + 1, closing: [...open].reverse().join('') }
    }
  }
  if (open.length === 0) return text
  return best && text.slice(0, best.end) + best.closing
}

const MOST_DEPTH = 8

function endOfString(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}
