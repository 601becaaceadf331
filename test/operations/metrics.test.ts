import { expect, it } from 'vitest'
import { createMetrics } from '../../src/operations/metrics.ts'

it('counts what travels through the program, and asks for the queue when it is read', async () => {
  const metrics = createMetrics(async () => ({ due: 3, later: 1, tellings: 0 }))
  metrics.polled('read')
  metrics.polled('timeout')
  metrics.filed('new', [{ kind: 'shelling' }, { kind: 'shelling' }], 1, null)
  metrics.filed('duplicate', [], 0, 'duplicate')
  metrics.delivered('sent')
  metrics.posted(45_000)
  const { type, body } = await metrics.text()
  expect(type).toContain('text/plain')
  for (const line of [
    'ceasefire_polls_total{outcome="timeout"} 1',
    'ceasefire_reports_total{kind="new"} 1',
    'ceasefire_claims_total{kind="shelling"} 2',
    'ceasefire_alerts_total 1',
    'ceasefire_held_back_total{reason="duplicate"} 1',
    'ceasefire_deliveries_total{end="sent"} 1',
    'ceasefire_publication_to_post_seconds_bucket{le="30"} 0',
    'ceasefire_publication_to_post_seconds_bucket{le="60"} 1',
    'ceasefire_outbox_depth{queue="due"} 3',
  ])
    expect(body).toContain(line)
})
