import { describe, expect, test } from 'vitest'
import { toFeed } from '../../src/feeds/catalogue.ts'
import {
  additionsLeft,
  FEEDS_PER_SERVER,
  feedsOf,
  feedsOfAll,
  listed,
  merged,
  oneSided,
  untouchedList,
  withFeed,
  withoutFeed,
  withPaused,
  withResumed,
} from '../../src/feeds/lists.ts'
import type { Feed, Origin } from '../../src/model.ts'

const feed = (name: string, origin: Origin = 'third'): Feed =>
  toFeed({ url: `https://${name}/rss`, title: name, language: 'en', origin })
const yerevan = feed('yerevan.am', 'armenia')
const baku = feed('baku.az', 'azerbaijan')
const own = feed('own.example')
const defaults = [yerevan, baku]
const list = untouchedList('guild')
const titles = (feeds: readonly Feed[]) => feeds.map((each) => each.title)

describe('a server’s list', () => {
  test('is the default list until it is changed', () => expect(feedsOf(list, defaults)).toEqual(defaults))

  test('gains, loses and regains feeds', () => {
    const changed = withoutFeed(withFeed(list, own, defaults), yerevan.id, defaults)
    expect(titles(feedsOf(changed, defaults))).toEqual(['baku.az', 'own.example'])
    expect(titles(feedsOf(withFeed(changed, yerevan, defaults), defaults))).toEqual(['yerevan.am', 'baku.az', 'own.example'])
    expect(withoutFeed(withFeed(list, own, defaults), own.id, defaults)).toEqual({ ...list, paused: [] })
  })

  test('gets a default address that was repaired since', () => {
    const repaired = { ...yerevan, url: 'https://www.yerevan.am/rss/' }
    expect(feedsOf(withFeed(list, own, defaults), [repaired, baku])).toContain(repaired)
  })

  test('a paused feed stays listed and is not followed', () => {
    const paused = withPaused(withPaused(list, baku.id), baku.id)
    expect(titles(feedsOf(paused, defaults))).toEqual(['yerevan.am'])
    expect(titles(listed(paused, defaults))).toEqual(['yerevan.am', 'baku.az'])
    expect(feedsOf(withResumed(paused, baku.id), defaults)).toEqual(defaults)
  })
})

test('a feed on many lists is polled once, as whoever came first described it', () => {
  const otherwise = { ...own, origin: 'armenia' as const }
  const lists = [withFeed(list, own, defaults), withFeed({ ...list, id: 'other' }, otherwise, defaults)]
  expect(feedsOfAll(lists, defaults)).toEqual([yerevan, baku, own])
})

describe('an import', () => {
  test('adds what is new and says what was there', () => {
    const { list: grown, added, known, beyond } = merged(list, [baku, own], defaults)
    expect(feedsOf(grown, defaults)).toEqual([yerevan, baku, own])
    expect({ added, known, beyond }).toEqual({ added: [own], known: [baku], beyond: [] })
  })
  test('ends where the list is full', () => {
    const many = Array.from({ length: 120 }, (_, n) => feed(`outlet-${n}.example`))
    const { list: grown, added, beyond } = merged(list, many, defaults)
    expect(feedsOf(grown, defaults)).toHaveLength(FEEDS_PER_SERVER)
    expect([added.length, beyond.length]).toEqual([98, 22])
  })
})

test('twenty additions an hour, then a pause', () => {
  const now = Date.parse('2022-09-13T12:00:00Z')
  const earlier = Array.from({ length: 20 }, (_, n) => now - n * 60_000)
  expect(additionsLeft([], now)).toBe(20)
  expect(additionsLeft(earlier, now)).toBe(0)
  expect(additionsLeft(earlier, now + 45 * 60_000)).toBe(5)
})

test('a list with outlets of one side only is known as such', () => {
  expect(oneSided([yerevan, own])).toBe('armenia')
  expect(oneSided([yerevan, baku])).toBeNull()
  expect(oneSided([own])).toBeNull()
})
