import { explain, read } from '../reading/read.ts'
import { answerLines } from './json-lines.ts'
import { refuseUnknown, tellBug } from './options.ts'
import { reportOf } from './report-line.ts'

/** `npm run -s read`: reports in, claims out, as CLAIMS.md says. With `--explain` each claim carries the words and rules that made it. */
export async function runRead(arguments_: readonly string[]): Promise<void> {
  refuseUnknown('read', arguments_, ['--explain'])
  const answer = arguments_.includes('--explain') ? explain : read
  await answerLines(
    process.stdin,
    process.stdout,
    (line) => {
      const report = reportOf(line)
      const { relevant, lang, claims, ...rest } = answer(report)
      return { id: (line as { id: unknown }).id, relevant, lang, claims, ...rest }
    },
    tellBug,
  )
}
