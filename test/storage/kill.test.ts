import { expect, test } from 'vitest'
import { start } from './program.ts'
import { scratchPath, storeAt } from './scratch.ts'

/** After so many acknowledged commits the writer is killed: early, and with the WAL about to be folded in (1,000 pages). */
const KILLS = [1, 2, 3, 5, 8, 40, 90, 95, 100, 130]

test('a writer killed again and again loses no acknowledged commit and tears none', async () => {
  const path = scratchPath()
  for (const rounds of KILLS) {
    const writer = start('commit-loop', path)
    let acknowledged = -1
    let seen = 0
    for await (const line of writer.lines) {
      acknowledged = Number(line)
      seen += 1
      if (seen === rounds) await writer.kill()
    }

    const store = await storeAt(path)
    const rows = await store.range('row/')
    const marks = await store.range('round/')
    await store.close()

    expect(marks.length).toBe(1)
    const round = marks[0]?.value
    expect(Number(round)).toBeGreaterThanOrEqual(acknowledged)
    expect(rows.length).toBe(30)
    expect(new Set(rows.map((row) => row.value.split(' ')[0]))).toEqual(new Set([round]))
  }
})
