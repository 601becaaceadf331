import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/model.ts'
import { repliesIn, speaks } from '../../src/wording/replies/index.ts'
import type { Line, Problem } from '../../src/wording/replies/texts.ts'

const channel = '300000000000000001'

/** One problem of each kind. */
const PROBLEMS: { readonly [Kind in Problem['kind']]: Extract<Problem, { kind: Kind }> } = {
  'servers-only': { kind: 'servers-only' },
  'not-allowed': { kind: 'not-allowed' },
  'old-panel': { kind: 'old-panel', command: 'latest' },
  'unknown-command': { kind: 'unknown-command' },
  'not-a-choice': { kind: 'not-a-choice', option: 'topic' },
  'missing-rights': { kind: 'missing-rights', channel, rights: ['SendMessages'] },
  'wrong-channel': { kind: 'wrong-channel' },
  everyone: { kind: 'everyone' },
  'everyone-moderates': { kind: 'everyone-moderates' },
  'unknown-place': { kind: 'unknown-place', name: 'Atlantis', near: [] },
  'too-many-places': { kind: 'too-many-places', most: 10 },
  'not-subscribed': { kind: 'not-subscribed', channel, subscribed: [] },
  'feeds-full': { kind: 'feeds-full', most: 100 },
  'too-many-additions': { kind: 'too-many-additions', most: 20 },
  'too-many-looks': { kind: 'too-many-looks' },
  'known-feed': { kind: 'known-feed', title: 'Wire' },
  'no-such-feed': { kind: 'no-such-feed' },
  'last-feed': { kind: 'last-feed' },
  'bad-feed': { kind: 'bad-feed', trouble: 'timeout', status: null, advice: 'later' },
  'feed-wants-quiet': { kind: 'feed-wants-quiet', title: 'Wire', until: '2022-09-13T06:00:00Z' },
  'feed-not-read': { kind: 'feed-not-read', title: 'Wire', trouble: 'not-found', status: 404 },
  'no-feed-file': { kind: 'no-feed-file' },
  'file-too-large': { kind: 'file-too-large', most: 200 },
  'file-not-fetched': { kind: 'file-not-fetched' },
  'incident-gone': { kind: 'incident-gone' },
  'no-link': { kind: 'no-link' },
  'nothing-to-check': { kind: 'nothing-to-check' },
  'bad-page': { kind: 'bad-page', trouble: 'timeout', status: null },
  'no-article': { kind: 'no-article' },
}

const plain = (line: Line): string =>
  (typeof line === 'string' ? [line] : line)
    .map((part) => (typeof part === 'string' ? part : (Object.values(part)[0] as string)))
    .join('')

describe.each(LANGUAGES.filter(speaks))('in %s', (language) => {
  const replies = repliesIn(language)

  test.each(Object.values(PROBLEMS))('$kind is told in whole sentences that say what to do', (problem) => {
    const text = plain((replies.problem[problem.kind] as (problem: Problem) => Line)(problem))
    expect(text).toMatch(/^\p{Lu}/u)
    expect(text).toMatch(/[.?]$/)
    expect(text.split(/[.?:] /).length).toBeGreaterThan(1)
    expect(text.length).toBeLessThan(260)
    expect(text).not.toContain('undefined')
  })

  test('buttons and menus have room for their words', () => {
    const { status, subscribe, feeds, subscriptions, latest } = replies
    const buttons = [
      status.timeline,
      status.evidence,
      status.sources,
      subscribe.stop,
      feeds.add,
      feeds.putBack,
      subscriptions.remove,
    ]
    for (const label of buttons) expect(label.length).toBeLessThanOrEqual(40)
    for (const placeholder of [latest.open, subscribe.mention, feeds.chooseOrigin])
      expect(placeholder.length).toBeLessThanOrEqual(100)
    for (const { means } of Object.values(replies.severities)) expect(means.length).toBeLessThanOrEqual(100)
  })
})

test('a language that has no replies yet is answered in English', () => {
  const silent = LANGUAGES.find((language) => !speaks(language))
  if (silent !== undefined) expect(repliesIn(silent)).toBe(repliesIn('en'))
})

test('numbers take their forms', () => {
  const full = (most: number) => plain(repliesIn('ru').problem['feeds-full']({ kind: 'feeds-full', most }))
  expect(full(1)).toContain('1 лента')
  expect(full(3)).toContain('3 ленты')
  expect(full(100)).toContain('100 лент')
  expect(repliesIn('en').feeds.title(1)).toContain('1 feed ')
})
