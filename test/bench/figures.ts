/** Times of many runs of one thing, in milliseconds. */
export interface Figures {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly most: number
}

/** Runs a piece of work so often, after so many runs that do not count. */
export async function timed(runs: number, work: (run: number) => unknown, warmUp = Math.ceil(runs / 5)): Promise<Figures> {
  for (let run = 0; run < warmUp; run++) await work(run)
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work(warmUp + run)
    times.push(performance.now() - start)
  }
  return figuresOf(times)
}

export function figuresOf(times: readonly number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: sorted.at(-1) ?? Number.NaN }
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 3 : 1)} ms`.padStart(11)
export const row = (name: string, ...columns: readonly string[]): string => `  ${name.padEnd(34)}${columns.join('  ')}`
export const inFigures = ({ p50, p95, p99, most }: Figures): string =>
  `p50 ${ms(p50)}  p95 ${ms(p95)}  p99 ${ms(p99)}  most ${ms(most)}`
export const megabytes = (): string => `${Math.round(process.memoryUsage.rss() / 1024 / 1024)} MiB resident`
