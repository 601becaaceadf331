import type { RichText, Run } from '../model.ts'

const isRun = (part: Run | RichText): part is Run => !Array.isArray(part)

/** A template whose holes take runs and rich texts; neighbouring strings become one, empty ones vanish. */
export const rich = (strings: TemplateStringsArray, ...holes: readonly (Run | RichText)[]): RichText => {
  const runs: Run[] = []
  const push = (run: Run): void => {
    const last = runs.at(-1)
    if (run === '') return
    if (typeof run === 'string' && typeof last === 'string') runs[runs.length - 1] = last + run
    else runs.push(run)
  }
  strings.forEach((string, index) => {
    push(string)
    const hole = holes[index]
    if (hole === undefined) return
    if (isRun(hole)) push(hole)
    else for (const run of hole) push(run)
  })
  return runs
}

export const joined = (texts: readonly RichText[], between: string): RichText =>
  texts.reduce<RichText>((all, text, index) => (index === 0 ? text : rich`${all}${between}${text}`), [])

/** The text alone; times become what `time` makes of them. */
export const flat = (text: RichText, time: (run: Extract<Run, { time: string }>) => string): string =>
  text
    .map((run) => {
      if (typeof run === 'string') return run
      if ('time' in run) return time(run)
      if ('link' in run) return run.link
      return 'strong' in run ? run.strong : 'struck' in run ? run.struck : run.emphasis
    })
    .join('')
