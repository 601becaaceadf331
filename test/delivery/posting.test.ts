import { describe, expect, it } from 'vitest'
import {
  attempting,
  isPending,
  type News,
  type Outcome,
  type Step,
  settle,
  stepOf,
  wish,
  withdraw,
} from '../../src/delivery/posting.ts'
import type { Posting } from '../../src/delivery/rows.ts'
import { instant, type Severity } from '../../src/model.ts'
import { MORNING, SECOND } from './alerts.ts'

const news = (revision: number, severity: Severity): News => ({
  incident: 'a-1',
  document: `alert/a-1.${revision}`,
  severity,
  since: instant(MORNING + revision * SECOND),
})
const waiting = wish(null, news(1, 'notice'), 'c1', 'g1')
const inDoubt = attempting(waiting, MORNING)
const shown: Posting = {
  ...waiting,
  shown: { document: 'alert/a-1.1', messageId: 'm1', at: instant(MORNING), language: 'en' },
  message: 2,
}
const behind = wish(shown, news(2, 'note'), 'c1', 'g1')

const create: Step = { kind: 'create', document: 'alert/a-1.1', repeat: false }
const repeat: Step = { ...create, repeat: true }
const edit: Step = { kind: 'edit', document: 'alert/a-1.2', messageId: 'm1', owed: null }
const find: Step = { kind: 'find', document: 'alert/a-1.1', since: instant(MORNING), young: false }
const findYoung: Step = { ...find, young: true }

const STEPS = {
  create: [inDoubt, create],
  repeat: [inDoubt, repeat],
  edit: [behind, edit],
  find: [inDoubt, find],
  'find young': [inDoubt, findYoung],
} as const
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  sent: { kind: 'sent', messageId: 'm9' },
  found: { kind: 'found', messageId: 'm9' },
  absent: { kind: 'absent' },
  'not allowed': { kind: 'not-allowed' },
  retry: { kind: 'retry', afterMs: null, cause: '503' },
  'rate limited': { kind: 'retry', afterMs: 7_000, cause: '429' },
  doubt: { kind: 'doubt', cause: 'no answer' },
  'message deleted': { kind: 'message-lost', reason: 'deleted', cause: '10008' },
  'message too old': { kind: 'message-lost', reason: 'too-old', cause: '30046' },
  shut: { kind: 'shut', reason: 'no-access', cause: '50001' },
  refused: { kind: 'refused', code: 50035, cause: 'Invalid Form Body', body: '{}' },
  stopped: { kind: 'stopped', cause: '401' },
  wordless: { kind: 'wordless', reason: 'document-gone', cause: '' },
}

/** What is needed next, in a word, and in how many seconds. */
function after(step: keyof typeof STEPS, outcome: string): string {
  const [posting, taken] = STEPS[step]
  const settled = settle(posting, taken, OUTCOMES[outcome] as Outcome, MORNING, 1, 'en')
  if (settled.posting.givenUp !== null)
    return `given up: ${settled.posting.givenUp.reason}, next message ${settled.posting.message}`
  const next = stepOf(settled.posting, MORNING)
  const wait = settled.again === null ? '' : ` in ${(settled.again - MORNING) / SECOND} s`
  return `${next.kind}${next.kind === 'create' && next.repeat ? ' again' : ''}${wait}, message ${settled.posting.message}`
}

describe('what an outcome leaves to be done', () => {
  it.each<[keyof typeof STEPS, string, string]>([
    ['create', 'sent', 'nothing, message 2'],
    ['create', 'retry', 'create in 1 s, message 1'],
    ['create', 'rate limited', 'create in 7.5 s, message 1'],
    ['create', 'doubt', 'create again in 1 s, message 1'],
    ['create', 'shut', 'given up: no-access, next message 1'],
    ['create', 'refused', 'given up: refused-50035, next message 1'],
    ['create', 'message deleted', 'given up: refused-deleted, next message 1'],
    ['create', 'stopped', 'create, message 1'],
    ['create', 'wordless', 'given up: document-gone, next message 1'],
    ['repeat', 'sent', 'nothing, message 2'],
    ['repeat', 'retry', 'create again in 1 s, message 1'],
    ['repeat', 'rate limited', 'create again in 7.5 s, message 1'],
    ['repeat', 'doubt', 'create again in 1 s, message 1'],
    ['repeat', 'shut', 'given up: no-access, next message 2'],
    ['repeat', 'refused', 'given up: refused-50035, next message 2'],
    ['repeat', 'message too old', 'given up: refused-too-old, next message 2'],
    ['repeat', 'stopped', 'create again, message 1'],
    ['repeat', 'wordless', 'given up: document-gone, next message 2'],
    ['find', 'found', 'nothing, message 2'],
    ['find', 'absent', 'create, message 1'],
    ['find', 'not allowed', 'given up: unsettled, next message 2'],
    ['find young', 'not allowed', 'create again, message 1'],
    ['find', 'retry', 'create again in 1 s, message 1'],
    ['find', 'stopped', 'create again, message 1'],
    ['edit', 'sent', 'nothing, message 2'],
    ['edit', 'retry', 'edit in 1 s, message 2'],
    ['edit', 'rate limited', 'edit in 7.5 s, message 2'],
    ['edit', 'doubt', 'edit in 1 s, message 2'],
    ['edit', 'message deleted', 'create, message 2'],
    ['edit', 'message too old', 'create, message 2'],
    ['edit', 'shut', 'given up: no-access, next message 2'],
    ['edit', 'refused', 'given up: refused-50035, next message 2'],
    ['edit', 'stopped', 'edit, message 2'],
    ['edit', 'wordless', 'given up: document-gone, next message 2'],
  ])('%s, %s: %s', (step, outcome, next) => {
    expect(after(step, outcome)).toBe(next)
  })
})

describe('news', () => {
  it('that came while a create was on its way follow as an edit', () => {
    const wished = wish(inDoubt, news(2, 'note'), 'c1', 'g1')
    const { posting } = settle(wished, create, { kind: 'sent', messageId: 'm1' }, MORNING, 0, 'en')
    expect(stepOf(posting, MORNING)).toEqual({ kind: 'edit', document: 'alert/a-1.2', messageId: 'm1', owed: null })
  })

  it('that came while a flash was on its way do not become a message of their own', () => {
    const flash = attempting(wish(null, news(1, 'flash'), 'c1', 'g1'), MORNING)
    const { posting } = settle(
      wish(flash, news(2, 'note'), 'c1', 'g1'),
      create,
      { kind: 'sent', messageId: 'm1' },
      MORNING,
      0,
      'en',
    )
    expect(stepOf(posting, MORNING).kind).toBe('edit')
  })

  it('merge into a flash that could not be sent, and it still pings', () => {
    const flash = attempting(wish(null, news(1, 'flash'), 'c1', 'g1'), MORNING)
    const { posting } = settle(wish(flash, news(2, 'note'), 'c1', 'g1'), create, OUTCOMES.retry as Outcome, MORNING, 0, 'en')
    expect(posting).toMatchObject({ wanted: 'alert/a-1.2', severity: 'flash', fresh: true, attempt: null })
  })

  it('are posted under the next number where the attempt before can’t be settled', () => {
    const { posting } = settle(wish(inDoubt, news(2, 'note'), 'c1', 'g1'), find, { kind: 'not-allowed' }, MORNING, 0, 'en')
    expect(posting).toMatchObject({ givenUp: null, message: 2 })
    expect(stepOf(posting, MORNING)).toMatchObject({ kind: 'create', document: 'alert/a-1.2' })
  })

  it('outlive the refusal of the words before them', () => {
    const { posting } = settle(wish(behind, news(3, 'note'), 'c1', 'g1'), edit, OUTCOMES.refused as Outcome, MORNING, 0, 'en')
    expect(stepOf(posting, MORNING)).toMatchObject({ kind: 'edit', document: 'alert/a-1.3' })
  })

  it('told twice are told once', () => {
    expect(wish(shown, news(1, 'notice'), 'c1', 'g1')).toBe(shown)
  })
})

describe('a create in doubt', () => {
  it.each([
    [0, 'create'],
    [99, 'create'],
    [100, 'find'],
    [-1, 'find'],
  ])('%i s old is settled by %s', (seconds, kind) => {
    expect(stepOf(inDoubt, MORNING + seconds * SECOND).kind).toBe(kind)
  })

  it.each([
    ['likely', true],
    ['unknown', false],
  ] as const)('of an age that is %s is settled by looking', (age, young) => {
    expect(stepOf(inDoubt, MORNING + SECOND, age)).toMatchObject({ kind: 'find', young })
  })
})

describe('the pause before a repeat', () => {
  it('doubles up to a minute and is spread over its upper half', () => {
    const pause = (failures: number, random: number) => {
      const failed = { ...inDoubt, failures }
      return ((settle(failed, repeat, OUTCOMES.doubt as Outcome, 0, random, 'en').again ?? 0) / SECOND).toFixed(1)
    }
    expect([0, 1, 2, 3, 4, 5, 6, 60].map((failures) => pause(failures, 1))).toEqual([
      '1.0',
      '2.0',
      '4.0',
      '8.0',
      '16.0',
      '32.0',
      '60.0',
      '60.0',
    ])
    expect(pause(6, 0)).toBe('30.0')
  })

  it('is never longer than an hour, whatever Discord says', () => {
    for (const random of [0, 1]) {
      const { again } = settle(inDoubt, create, { kind: 'retry', afterMs: 1e12, cause: '429' }, 0, random, 'en')
      expect(again).toBe(3600_000)
    }
  })
})

it('a withdrawn posting wants nothing but its corrections', () => {
  const withdrawn = withdraw(behind, 'retraction/r')
  expect(isPending(withdrawn)).toBe(false)
  expect(stepOf(withdrawn, MORNING)).toEqual({
    kind: 'edit',
    document: 'retraction/r alert/a-1.1',
    messageId: 'm1',
    owed: 'en',
  })
})
