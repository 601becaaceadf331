import { read } from '../reading/read.ts'
import { createReplay } from '../situation/replay.ts'
import { answerLines, BadLine } from './json-lines.ts'
import { refuseUnknown, tellBug } from './options.ts'

/** `npm run -s replay`: reports in order of arrival in, changes and status out, as CHANGES.md says. `--claims given` takes each line's
 *  own claims instead of reading the text. */
export async function runReplay(arguments_: readonly string[]): Promise<void> {
  refuseUnknown(
    'replay',
    [arguments_.join(' ')].filter((words) => words !== ''),
    ['--claims given'],
  )
  const replay = createReplay({ claimsGiven: arguments_.length > 0, read })
  await answerLines(
    process.stdin,
    process.stdout,
    (line) => {
      const answer = replay.step(line)
      if ('error' in answer) throw new BadLine(String(answer.error))
      return answer
    },
    tellBug,
  )
}
