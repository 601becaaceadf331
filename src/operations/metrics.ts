import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** How many postings wait in the outbox, asked when the metrics are read. */
export interface Depth {
  readonly due: number
  readonly later: number
  readonly tellings: number
}

/** What the program counts, for Prometheus. Labels come from short fixed lists, never from feeds or servers. */
export interface Metrics {
  /** @param outcome how the poll ended, as `read`, `same` or a problem */
  polled(outcome: string): void
  /** @param kind `new`, `duplicate` or `edit` */
  filed(kind: string, claims: readonly { readonly kind: string }[], told: number, heldBack: string | null): void
  /** @param end what happened to a posting, as `sent` or `given-up` */
  delivered(end: string): void
  /** From a report's publication to its post, in milliseconds. */
  posted(ageMs: number): void
  /** The whole text, in Prometheus' format. */
  text(): Promise<{ readonly type: string; readonly body: string }>
}

const AGE_BUCKETS_SECONDS = [10, 30, 60, 120, 180, 300, 600, 1_200, 3_600, 14_400, 86_400]

export function createMetrics(depth: () => Promise<Depth>): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const polls = new Counter({
    name: 'ceasefire_polls_total',
    help: 'Polls of feeds, by how they ended',
    labelNames: ['outcome'],
    registers,
  })
  const reports = new Counter({ name: 'ceasefire_reports_total', help: 'Reports filed, by kind', labelNames: ['kind'], registers })
  const claims = new Counter({ name: 'ceasefire_claims_total', help: 'Claims read, by kind', labelNames: ['kind'], registers })
  const told = new Counter({ name: 'ceasefire_alerts_total', help: 'Alerts told, once a feed list', registers })
  const held = new Counter({
    name: 'ceasefire_held_back_total',
    help: 'Reports that told nothing, by reason',
    labelNames: ['reason'],
    registers,
  })
  const deliveries = new Counter({
    name: 'ceasefire_deliveries_total',
    help: 'What happened to postings: sent, merged, retry, rate-limited, doubt, given-up …',
    labelNames: ['end'],
    registers,
  })
  const age = new Histogram({
    name: 'ceasefire_publication_to_post_seconds',
    help: 'From the publication of a report to its post',
    buckets: AGE_BUCKETS_SECONDS,
    registers,
  })
  new Gauge({
    name: 'ceasefire_outbox_depth',
    help: 'Postings that are due, that wait for a time, and alerts that are not spread over channels yet',
    labelNames: ['queue'],
    registers,
    async collect() {
      for (const [queue, count] of Object.entries(await depth())) this.set({ queue }, count)
    },
  })
  return {
    polled: (outcome) => polls.inc({ outcome }),
    filed(kind, read, alerts, heldBack) {
      reports.inc({ kind })
      for (const claim of read) claims.inc({ kind: claim.kind })
      if (alerts > 0) told.inc(alerts)
      if (heldBack !== null) held.inc({ reason: heldBack })
    },
    delivered: (end) => deliveries.inc({ end }),
    posted: (ageMs) => age.observe(Math.max(0, ageMs) / 1000),
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  }
}
