import type { ReadableReport } from '../reading/read.ts'
import { explain, read } from '../reading/read.ts'
import { answerLines } from './json-lines.ts'
import { refuseUnknown, tellBug } from './options.ts'
import { reportOf } from './report-line.ts'

/** `npm run -s read`: reports in, claims out, as CLAIMS.md says. With `--explain` each claim carries the words and rules that made it,
 *  and `refused` says what was seen and is no claim. */
export async function runRead(arguments_: readonly string[]): Promise<void> {
  refuseUnknown('read', arguments_, ['--explain'])
  const answer = arguments_.includes('--explain') ? explained : readings
  await answerLines(
    process.stdin,
    process.stdout,
    (line) => ({ id: (line as { id: unknown }).id, ...answer(reportOf(line)) }),
    tellBug,
  )
}

function readings(report: ReadableReport): object {
  const { relevant, lang, claims } = read(report)
  return { relevant, lang, claims }
}

function explained(report: ReadableReport): object {
  const { reading, claims, refused } = explain(report)
  const { relevant, lang, because } = reading
  return { relevant, lang, because, claims: claims.map(({ claim, because: words }) => ({ ...claim, because: words })), refused }
}
