import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { answerLines, BadLine, linesOf } from '../../src/tools/json-lines.ts'

const bytes = (...chunks: (string | Buffer)[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)))
const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

async function answers(
  input: AsyncIterable<Buffer>,
  answer: (value: unknown) => unknown,
  onBug: (error: unknown, line: number) => void = () => expect.unreachable(),
): Promise<unknown[]> {
  const output = new PassThrough()
  const written = collect(output)
  await answerLines(input, output, answer, onBug)
  output.end()
  return Buffer.concat(await written)
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('lines', () => {
  it('end at a line feed and nowhere else', async () => {
    expect(await collect(linesOf(bytes('"a\u2028b"\n"c\r"\n')))).toEqual([
      { number: 1, text: '"a\u2028b"' },
      { number: 2, text: '"c\r"' },
    ])
  })

  it('survive a letter cut in two by the stream', async () => {
    const armenian = Buffer.from('"Սոթք"\n')
    expect(await collect(linesOf(bytes(armenian.subarray(0, 4), armenian.subarray(4))))).toEqual([{ number: 1, text: '"Սոթք"' }])
  })

  it('over the limit are named and the rest goes on', async () => {
    expect(await collect(linesOf(bytes('xxxx', 'xxxx\n', 'y'), 5))).toEqual([
      { number: 1, error: 'the line is longer than 5 characters' },
      { number: 2, text: 'y' },
    ])
  })
})

describe('answers', () => {
  it('come in order, a bad line answered in its place', async () => {
    const double = (value: unknown) => {
      if (typeof value !== 'number') throw new BadLine('a number is needed')
      return value * 2
    }
    expect(await answers(bytes('1\nnot json\n\n"two"\n\uFEFF3'), double)).toEqual([
      2,
      { line: 2, error: 'the line is not JSON' },
      { line: 3, error: 'the line is empty' },
      { line: 4, error: 'a number is needed' },
      6,
    ])
  })

  it('tell of a bug and go on with the next line', async () => {
    const bugs: [unknown, number][] = []
    const given = await answers(
      bytes('1\n2'),
      (value) => {
        if (value === 1) throw new TypeError('bug')
        return value
      },
      (error, line) => bugs.push([error, line]),
    )
    expect(given).toEqual([{ line: 1, error: 'this line met a bug of the program; see standard error' }, 2])
    expect(bugs).toEqual([[new TypeError('bug'), 1]])
  })
})
