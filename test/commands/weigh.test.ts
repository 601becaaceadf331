import { expect, test } from 'vitest'
import { weigh } from '../../commands/desk/weigh.ts'
import { OUTLETS } from '../../src/demo/outlets.ts'
import { BEFORE, type Entry, WEEK } from '../../src/demo/week.ts'
import type { Change, Claim, Instant, Report } from '../../src/model.ts'
import { read } from '../../src/reading/read.ts'
import { compare, emptySituation, type LiveSituation } from '../../src/situation/compare.ts'

const reportOf = ({ outlet: key, slug, appears, published = appears, title, summary, content = '' }: Entry, id: string): Report => {
  const outlet = OUTLETS.find((each) => each.key === key)
  if (outlet === undefined) throw new Error(`there is no outlet ${key}`)
  const { title: source, language: lang, origin, publisher } = outlet
  const url = `https://${key}.example/${slug}`
  return {
    ...{ id, feed: key, guid: slug, lang, source, origin, publisher, published, received: appears, url },
    title,
    summary,
    content,
  }
}

interface Moment {
  readonly entry: Entry
  readonly now: Instant
  readonly before: LiveSituation
  readonly after: LiveSituation
  readonly claims: readonly Claim[]
  readonly changes: readonly Change[]
}

/** The demo's week, report by report. Edits are left out: what they add is judged beside their earlier revision. */
const moments = (): Moment[] => {
  let situation = emptySituation
  const seen = new Set<string>()
  return [...BEFORE, ...WEEK]
    .filter(({ outlet, slug }) => !seen.has(`${outlet} ${slug}`) && seen.add(`${outlet} ${slug}`))
    .sort((a, b) => (a.appears < b.appears ? -1 : 1))
    .map((entry, index) => {
      const report = reportOf(entry, `r${index}`)
      const { claims } = read(report)
      const before = situation
      const compared = compare(before, { report, kind: 'new', claims, earlier: null }, entry.appears)
      situation = compared.situation
      return { entry, now: entry.appears, before, after: situation, claims, changes: compared.changes }
    })
}

test('weighed before it is told, a report comes to what comparing it comes to', () => {
  for (const { entry, now, before, claims, changes } of moments()) {
    const weighed = weigh(before, reportOf(entry, 'weighed'), claims, now)
    const said = (all: readonly (Change | null)[]) =>
      all.flatMap((change) => (change === null ? [] : [`${change.novelty} ${change.severity} ${change.claim.evidence.text}`]))
    expect(said(weighed.map(({ change }) => change)).sort()).toEqual(said(changes).sort())
  }
})

test('weighed afterwards, what was told is known: from the report that told it or a later one of the same voice', () => {
  const told = moments().filter(({ changes }) => changes.length > 0)
  expect(told.length).toBeGreaterThan(10)
  for (const { entry, now, after, claims, changes } of told) {
    for (const { claim, change, told: telling } of weigh(after, reportOf(entry, 'weighed'), claims, now)) {
      if (!changes.some((each) => each.claim === claim)) continue
      expect([entry.slug, claim.evidence.text, change?.novelty ?? null]).toEqual([entry.slug, claim.evidence.text, null])
      expect([entry.slug, claim.evidence.text, telling?.claim.claimant]).toEqual([entry.slug, claim.evidence.text, claim.claimant])
    }
  }
})

test('nobody stands against the claim that they make, and every denial stands beside what it denies', () => {
  for (const { entry, now, after, claims } of moments()) {
    for (const { claim, denied, against } of weigh(after, reportOf(entry, 'weighed'), claims, now)) {
      for (const other of [...denied, ...against]) expect(other.claim.claimant).not.toBe(claim.claimant)
      expect(denied.every((other) => other.claim.stance === 'denies')).toBe(true)
      expect(against.every((other) => other.claim.stance === 'asserts')).toBe(true)
    }
  }
})
