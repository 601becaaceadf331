import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/storage/store.ts'
import { figuresOf, inFigures, row } from './figures.ts'

const VALUE = JSON.stringify({ text: 'x'.repeat(800) })
const ROWS_A_COMMIT = 10
const FILLED = 1_000_000
const A_FILLING_COMMIT = 5_000

/** Durable commits of ten rows of 0.8 kB, in an empty store and in one of a million reports. */
export async function benchStoring(print: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ceasefire-watch-bench-'))
  const store = await openStore(`sqlite:${join(folder, 'bench.db')}`)
  const commits = async (name: string, count: number) => {
    const times: number[] = []
    for (let n = 0; n < count; n++) {
      const put = Array.from({ length: ROWS_A_COMMIT }, (_, r) => ({ key: `report/${name}/${n}-${r}`, value: VALUE }))
      const start = performance.now()
      await store.commit({ put })
      times.push(performance.now() - start)
    }
    const all = times.reduce((sum, time) => sum + time, 0)
    print(row(name, `${Math.round((count / all) * 1000)} commits a second`.padStart(26), inFigures(figuresOf(times))))
  }
  try {
    print(`Durable commits of ${ROWS_A_COMMIT} rows of 0.8 kB`)
    await commits('empty store', 2_000)
    for (let n = 0; n < FILLED; n += A_FILLING_COMMIT)
      await store.commit({
        put: Array.from({ length: A_FILLING_COMMIT }, (_, r) => ({ key: `report/filled/${(n + r) * 7919}`, value: VALUE })),
      })
    await commits('a million reports', 2_000)
    const { size } = await stat(join(folder, 'bench.db'))
    print(row('file with a million reports', `${(size / 1e9).toFixed(2)} GB`))
  } finally {
    await store.close()
    await rm(folder, { recursive: true })
  }
}
