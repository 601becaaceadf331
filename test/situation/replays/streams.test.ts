/**
 * Two streams of mixed-language reports, each with its claims, and the answers that CHANGES.md asks for, written by somebody who had not
 * read the rules. With the claims given every answer must be right; from the text alone most of them, and every status.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read } from '../../../src/reading/read.ts'
import { createReplay } from '../../../src/situation/replay.ts'
import type { Answer, Fields } from '../stream.ts'

interface Line extends Fields {
  readonly id: string
  readonly expect: {
    readonly report: string
    readonly changes: readonly Fields[]
    readonly status: { readonly phase: string; readonly perSide: Fields; readonly toll: Fields }
  }
}

const FOLDER = join(import.meta.dirname, 'streams')
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ceasefire: ['phase', 'accused'],
  shelling: ['attacker'],
  casualties: ['side', 'killed', 'wounded', 'captured', 'missing'],
}

const word = (change: Fields): string =>
  [
    change.novelty,
    change.kind,
    change.claimant,
    change.stance,
    ...(WORDS[String(change.kind)] ?? []).map((field) => change[field] ?? '–'),
  ].join(' ')
const changesOf = (changes: readonly Fields[]): string[] => changes.map(word).sort()

function play(file: string, claimsGiven: boolean): { readonly line: Line; readonly answer: Answer }[] {
  const replay = createReplay({ claimsGiven, read })
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Line)
    .map((line) => ({ line, answer: replay.step(claimsGiven ? line : { ...line, claims: [] }) as Answer }))
}

const isRight = ({ line, answer }: ReturnType<typeof play>[number]): boolean =>
  answer.report === line.expect.report && changesOf(answer.changes).join() === changesOf(line.expect.changes).join()

describe.each(readdirSync(FOLDER))('%s', (file) => {
  test('with the claims given, all but one in a hundred reports are answered right, and the status after every one', () => {
    const answers = play(file, true)
    expect(answers.map(({ answer }) => answer.status)).toEqual(answers.map(({ line }) => line.expect.status))
    expect(answers.filter((one) => !isRight(one)).length).toBeLessThanOrEqual(answers.length / 60)
  })

  test('from the text alone nine of ten reports are answered right, few silent ones are posted, and the last status is right', () => {
    const answers = play(file, false)
    const silent = answers.filter(({ line }) => line.expect.changes.length === 0)
    expect(answers.filter(isRight).length / answers.length).toBeGreaterThanOrEqual(0.9)
    expect(silent.filter(({ answer }) => answer.changes.length > 0).length / silent.length).toBeLessThanOrEqual(0.065)
    expect(answers.at(-1)?.answer.status).toEqual(answers.at(-1)?.line.expect.status)
  })
})
