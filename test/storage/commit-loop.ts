import { writeSync } from 'node:fs'
import { openSqlite } from '../../src/storage/store.ts'

/** Commits round after round into the store at the first argument, and says each round's number once it is committed. */

const ROWS = 30
const store = await openSqlite(process.argv[2] ?? '')
const last = (await store.range('round/'))[0]
for (let round = Number(last?.value ?? -1) + 1; ; round++) {
  await store.commit({
    delete: [`round/${round - 1}`],
    put: [
      { key: `round/${round}`, value: String(round) },
      ...Array.from({ length: ROWS }, (_, row) => ({ key: `row/${row}`, value: `${round} ${'x'.repeat(800)}` })),
    ],
  })
  writeSync(1, `${round}\n`)
}
