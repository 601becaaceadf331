import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentsIn, f1, phrasingsIn, precision, scoreDocuments } from './score.ts'

/** What reading is to reach on news that nobody has seen; on these, which rules were mended with, it must not fall below it. */
const AT_LEAST = { relevance: 0.97, ceasefire: 0.88, shelling: 0.88, casualties: 0.85, places: 0.9 } as const

test('the documents that rules were mended with stay read', { timeout: 60_000 }, () => {
  const { all, denials, falseAlarms, unrelated } = scoreDocuments(documentsIn(join(import.meta.dirname, 'seen')))
  for (const [measure, least] of Object.entries(AT_LEAST) as [keyof typeof AT_LEAST, number][])
    expect(f1(all[measure]), measure).toBeGreaterThanOrEqual(least)
  expect(precision(denials), 'denials').toBeGreaterThanOrEqual(0.95)
  expect(falseAlarms / unrelated, 'false alarms').toBeLessThanOrEqual(0.02)
})

test('what is said in many ways is read as one thing', { timeout: 60_000 }, () => {
  const { all, falseAlarms, unrelated } = scoreDocuments(phrasingsIn(join(import.meta.dirname, 'phrasings')))
  for (const [measure, least] of Object.entries(AT_LEAST) as [keyof typeof AT_LEAST, number][])
    expect(f1(all[measure]), measure).toBeGreaterThanOrEqual(least)
  expect(falseAlarms / unrelated, 'false alarms').toBeLessThanOrEqual(0.02)
})
