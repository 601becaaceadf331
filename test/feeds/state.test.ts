import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toFeed } from '../../src/feeds/catalogue.ts'
import type { FetchedDocument, Unchanged } from '../../src/feeds/fetch-result.ts'
import { feedsAnswering, healthOf, replacementFor } from '../../src/feeds/health.ts'
import { afterAnswer, afterFailure, type Circumstances, dueAt, isReportDue, validatorsFor } from '../../src/feeds/settle.ts'
import { type FeedState, freshState, readState, resumed } from '../../src/feeds/state.ts'
import type { Origin } from '../../src/model.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const NOW = Date.parse('2022-09-13T12:00:00Z')
const feed = toFeed({ url: 'https://outlet.am/rss', title: 'Outlet', language: 'hy', origin: 'armenia' })
const fresh = freshState(feed, NOW)
const limits = { shortest: 2 * MINUTE, longest: 10 * MINUTE }
const at = (now: number): Circumstances => ({ now, limits, urgent: false, official: false, random: 0 })

const answer = { url: feed.url, movedTo: null, validators: { etag: '"1"', lastModified: null }, freshFor: null }
const document: FetchedDocument = { ...answer, kind: 'document', bytes: Buffer.alloc(1), contentType: null, cut: false }
const unchanged: Unchanged = { ...answer, kind: 'unchanged', validators: { etag: null, lastModified: null } }
const facts = { hash: 'h', entries: 10, entriesPerDay: 1, ttl: null, cut: false }
const failure = { reason: 'server-error', detail: 'HTTP 500', status: 500, retryAfter: null } as const

describe('a stored state', () => {
  test('reads back as it was', () => {
    const state = afterAnswer(fresh, document, facts, at(NOW))
    expect(readState(JSON.stringify(state), feed, NOW)).toEqual(state)
    expect(readState(state, feed, NOW)).toEqual(state)
  })
  test('that is none is a fresh one', () => {
    for (const stored of [undefined, null, '', '{', '[]', '{"nextPoll":"soon"}', 7])
      expect(readState(stored, feed, NOW)).toEqual(fresh)
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string()), (stored) => {
        expect(readState(stored, feed, NOW)).toEqual(fresh)
      }),
    )
  })
  test('of another version keeps what is known of it', () => {
    const { ttl: _, ...older } = afterAnswer(fresh, document, facts, at(NOW))
    expect(readState(older, feed, NOW)).toEqual({ ...older, ttl: null })
    const newer = { ...older, problem: { reason: 'of-tomorrow', detail: '', status: null, at: NOW }, mood: 'fine' }
    expect(readState(newer, feed, NOW)).toMatchObject({ sighted: NOW, problem: null })
  })
  test('of a repaired address forgets its troubles, and that it was sighted stays', () => {
    const gone = afterFailure(afterAnswer(fresh, document, facts, at(NOW)), { ...failure, reason: 'gone' }, at(NOW + HOUR))
    const repaired = readState(gone, { url: 'https://www.outlet.am/rss' }, NOW + 2 * HOUR)
    expect(repaired).toMatchObject({ stopped: null, failures: 0, sighted: NOW, etag: null, nextPoll: NOW + 2 * HOUR })
  })
})

describe('after a good answer', () => {
  test('a 304 keeps what the document taught', () => {
    const state = afterAnswer(afterAnswer(fresh, document, facts, at(NOW)), unchanged, null, at(NOW + HOUR))
    expect(state).toMatchObject({ etag: '"1"', bodyHash: 'h', entries: 10, lastDocument: NOW, lastGood: NOW + HOUR })
  })
  test('a document that was cut leaves no validators behind, and says that it was cut', () => {
    const state = afterAnswer(fresh, document, { ...facts, cut: true }, at(NOW))
    expect(state).toMatchObject({ etag: null, bodyHash: null, failures: 0, problem: { reason: 'cut-off' } })
  })
  test('an empty document is no sight yet', () => {
    expect(afterAnswer(fresh, document, { ...facts, entries: 0 }, at(NOW)).sighted).toBeNull()
  })
  test('a feed that has been empty for long no longer counts as answering', () => {
    let state = fresh
    for (let n = 0; n < 20; n++) state = afterAnswer(state, document, { ...facts, entries: 0 }, at(NOW + n * HOUR))
    expect(state).toMatchObject({ problem: { reason: 'no-entries' }, failures: 0, lastGood: NOW + 4 * HOUR })
  })
  test('the validators stand for eight days after the last document', () => {
    const state = afterAnswer(fresh, document, facts, at(NOW))
    expect(validatorsFor(state, NOW + 8 * DAY - 1)).toEqual({ etag: '"1"', lastModified: null })
    expect(validatorsFor(state, NOW + 8 * DAY)).toBeNull()
  })
  test('two different new homes in turn move nothing', () => {
    const to = (url: string, state: FeedState) => afterAnswer(state, { ...document, movedTo: url }, facts, at(NOW))
    expect(to('https://b.am/', to('https://a.am/', fresh)).movedTo).toBeNull()
    expect(to('https://a.am/', to('https://a.am/', fresh)).movedTo).toBe('https://a.am/')
  })
})

describe('after a failure', () => {
  test('a new home that fails is given up for the old one', () => {
    const movedTo = 'https://new.am/rss'
    let state: FeedState = { ...fresh, movedTo }
    for (const expected of [movedTo, movedTo, null]) {
      state = afterFailure(state, failure, at(NOW))
      expect(state.movedTo).toBe(expected)
    }
    expect(afterFailure({ ...fresh, movedTo }, { ...failure, reason: 'gone' }, at(NOW))).toMatchObject({
      movedTo: null,
      stopped: null,
    })
  })
  test('a wish to be left alone outweighs a shorter wait', () => {
    const state = afterFailure(fresh, { ...failure, reason: 'unavailable', retryAfter: HOUR }, at(NOW))
    expect(state).toMatchObject({ nextPoll: NOW + HOUR, hostQuietUntil: NOW + HOUR })
    expect(afterFailure(fresh, { ...failure, reason: 'rate-limited' }, at(NOW)).nextPoll).toBe(NOW + 10 * MINUTE)
  })
  test('a gone feed is due never, until it is taken up again', () => {
    const gone = afterFailure(fresh, { ...failure, reason: 'gone' }, at(NOW))
    expect(dueAt(gone, true, limits, NOW + DAY)).toBe(Number.POSITIVE_INFINITY)
    expect(dueAt(resumed(gone, NOW + DAY), false, limits, NOW + DAY)).toBeLessThanOrEqual(NOW + DAY)
  })
  test('a plan is no longer than the limits of today, and none of a clock that ran ahead', () => {
    const planned = afterAnswer(fresh, document, facts, at(NOW))
    expect(dueAt(planned, false, { shortest: MINUTE, longest: 2 * MINUTE }, NOW)).toBe(NOW + 2 * MINUTE)
    expect(dueAt(planned, true, limits, NOW)).toBe(NOW + 2 * MINUTE)
    expect(dueAt(planned, false, limits, NOW - DAY)).toBe(NOW - DAY)
  })
  test('it is told after a day, once', () => {
    const failing = [1, 2, 3].reduce((state) => afterFailure(state, failure, at(NOW)), fresh)
    expect(isReportDue(failing, NOW + DAY - 1)).toBe(false)
    expect(isReportDue(failing, NOW + DAY)).toBe(true)
    expect(isReportDue({ ...failing, reported: true }, NOW + 2 * DAY)).toBe(false)
    expect(afterAnswer({ ...failing, reported: true }, document, facts, at(NOW + 2 * DAY)).reported).toBe(false)
  })
})

describe('health', () => {
  const good = afterAnswer(fresh, document, facts, at(NOW))
  test.each([
    ['unseen', fresh, NOW],
    ['well', good, NOW],
    ['faltering', afterFailure(good, failure, at(NOW + MINUTE)), NOW + MINUTE],
    ['failing', afterFailure(good, failure, at(NOW + MINUTE)), NOW + 2 * HOUR],
    ['gone', afterFailure(good, { ...failure, reason: 'gone' }, at(NOW)), NOW],
    ['empty', { ...good, emptyPolls: 6 }, NOW],
  ])('%s', (condition, state, now) => expect(healthOf(state, now).condition).toBe(condition))

  test('says since when and why', () => {
    const state = afterFailure(afterFailure(good, failure, at(NOW + MINUTE)), failure, at(NOW + HOUR))
    expect(healthOf(state, NOW + HOUR)).toMatchObject({
      lastGood: '2022-09-13T12:00:00Z',
      nextPoll: '2022-09-13T13:04:00Z',
      problem: { reason: 'server-error', status: 500, since: '2022-09-13T12:01:00Z' },
    })
  })

  test('counts who answered in the last hour, by side', () => {
    const of = (origin: Origin, lastGood: number | null) => ({ feed: { ...feed, origin }, lastGood })
    const rows = [
      of('armenia', NOW),
      of('armenia', NOW - 2 * HOUR),
      of('azerbaijan', null),
      of('third', NOW - HOUR),
      of('russia', NOW),
    ]
    const answering = feedsAnswering(
      rows.map((row) => row.feed),
      (each) => rows.find((row) => row.feed === each),
      NOW,
    )
    expect(answering).toEqual([
      { group: 'armenia', answered: 1, total: 2, lastGood: '2022-09-13T12:00:00Z' },
      { group: 'azerbaijan', answered: 0, total: 1, lastGood: null },
      { group: 'others', answered: 2, total: 2, lastGood: '2022-09-13T12:00:00Z' },
    ])
  })

  test('a dead feed has a stand-in', () => {
    expect(replacementFor(feed)?.url).toContain('q=site:outlet.am+when:3d')
  })
})
