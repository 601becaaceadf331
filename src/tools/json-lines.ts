import { StringDecoder } from 'node:string_decoder'

/** Longest line that is read, in UTF-16 units; a longer one is answered with an error and skipped. */
const LONGEST_LINE = 200_000_000

type Line = { readonly number: number; readonly text: string } | { readonly number: number; readonly error: string }

/** Splits a byte stream at line feeds, and only there: U+2028 is an ordinary character inside JSON. */
export async function* linesOf(stream: AsyncIterable<Buffer>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8')
  let number = 1
  let pieces: string[] = []
  let length = 0
  const line = (): Line =>
    length > longest ? { number, error: `the line is longer than ${longest} characters` } : { number, text: pieces.join('') }
  const add = (piece: string) => {
    length += piece.length
    if (length > longest) pieces = []
    else pieces.push(piece)
  }
  for await (const chunk of stream) {
    const parts = decoder.write(chunk).split('\n')
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        yield line()
        number++
        pieces = []
        length = 0
      }
      add(part)
    }
  }
  add(decoder.end())
  if (length > 0) yield line()
}

/** A line that is JSON but not what the tool takes; the message says what is wrong with it. */
export class BadLine extends Error {}

/** Answers each line of JSON in its place, in order and one at a time: `answer`'s value, or `{ line, error }` for a line it can't use.
 *  A bug met on one line goes to `onBug` and does not cost the others. Waits where the reader of the output is slower than we are. */
export async function answerLines(
  input: AsyncIterable<Buffer>,
  output: NodeJS.WritableStream,
  answer: Answer,
  onBug: (error: unknown, line: number) => void,
): Promise<void> {
  for await (const line of linesOf(input)) {
    const reply =
      'error' in line ? { line: line.number, error: line.error } : await answerOne(line.number, line.text, answer, onBug)
    if (!output.write(`${JSON.stringify(reply)}\n`)) await new Promise((resolve) => output.once('drain', resolve))
  }
}

type Answer = (value: unknown) => unknown | Promise<unknown>

async function answerOne(
  number: number,
  text: string,
  answer: Answer,
  onBug: (error: unknown, line: number) => void,
): Promise<unknown> {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { line: number, error: text.trim() === '' ? 'the line is empty' : 'the line is not JSON' }
  }
  try {
    return await answer(value)
  } catch (error) {
    if (error instanceof BadLine) return { line: number, error: error.message }
    onBug(error, number)
    return { line: number, error: 'this line met a bug of the program; see standard error' }
  }
}
