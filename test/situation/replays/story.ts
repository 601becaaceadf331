import { expect } from 'vitest'
import { clockOf, type Fields, replayed, report, standing, told } from '../stream.ts'

/** When it came · what it says · what is new in it · the status after it, where it is worth saying · more of the line. */
export type Chapter = readonly [time: string, claims: readonly Fields[], changes: readonly string[], status?: string, more?: Fields]

/** Replays a month's reports, each from an outlet of its own, and holds every answer to what the story says. */
export function expectStory(month: string, chapters: readonly Chapter[]): void {
  const at = clockOf(month)
  const answers = replayed(chapters.map(([time, claims, , , more]) => report(at(time), claims, more)))
  const heard = answers.map((answer, index) => {
    const [time, , , status] = chapters[index] ?? []
    return [time, ...told(answer), ...(status === undefined ? [] : [standing(answer)])]
  })
  expect(heard).toEqual(chapters.map(([time, , changes, status]) => [time, ...changes, ...(status === undefined ? [] : [status])]))
}
