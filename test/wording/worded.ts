import { composeAlerts } from '../../src/alerts/compose.ts'
import type { Change, Claim, Language, Post, RichText, Run, Topic } from '../../src/model.ts'
import type { LiveSituation } from '../../src/situation/state.ts'
import { wordAlert } from '../../src/wording/alert.ts'
import { en } from '../../src/wording/en.ts'
import { flat } from '../../src/wording/rich.ts'
import { wallClock } from '../../src/wording/time.ts'
import { assertion, at, change, incident, situation, source, wording } from './scenes.ts'

/** Times as the reader in Yerevan or Baku sees them, so that a test's lines read like a post. */
const clock = ({ time, style }: Extract<Run, { time: string }>): string => {
  const there = wallClock(time, 'local')
  const day = en.time.day(there, false)
  return style === 'clock' ? there.clock : style === 'date' ? day : en.time.moment(day, there.clock)
}

export const plain = (text: RichText): string => flat(text, clock)

export const post = (
  { situation: now, changes }: { situation: LiveSituation; changes: readonly Change[] },
  language: Language = 'en',
): Post => {
  const [alert] = composeAlerts(now, changes)
  if (alert === undefined) throw new Error('an alert expected')
  return wordAlert(alert, language, at(14, '12:00'), wording)
}

const TOPICS: Readonly<Record<Claim['kind'], Topic>> = { ceasefire: 'ceasefire', shelling: 'shelling', casualties: 'losses' }

/** The post that tells one claim and nothing else. */
export const postOf = (claim: Claim, language: Language = 'en', from = source('Reuters', at(14, '11:00'))): Post => {
  const told = change(claim, from)
  return post({ situation: situation([incident(TOPICS[claim.kind], [assertion(claim, from)], [told])]), changes: [told] }, language)
}

export const lines = (of: Post): string[] => of.lines.map(plain)
