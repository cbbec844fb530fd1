import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Counts, Watched } from '../use-cases/ports/watched.ts'

export type Metrics = {
  /** One request was answered; `route` is its pattern, never its path. */
  readonly answered: (answer: {
    readonly method: string
    readonly route: string
    readonly status: number
    readonly milliseconds: number
  }) => void
  /** One job, or one attempt at a delivery, has ended. */
  readonly worked: (kind: string, outcome: 'done' | 'failed', milliseconds: number) => void
  /** As Prometheus reads it. */
  readonly text: () => Promise<string>
  readonly contentType: string
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15]
/** Counting everything takes a while in a large database: so long, the last figures do. */
const FIGURES_HOLD_MILLISECONDS = 15_000

/** What `/metrics` shows: of this process, and (`read`) of everything that is kept. */
export function openMetrics(read: () => Promise<Watched>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const requests = new Histogram({
    name: 'berth_http_request_seconds',
    help: 'How long requests took, by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  })
  const jobs = new Histogram({
    name: 'berth_job_seconds',
    help: 'How long jobs took, by kind and outcome; attempts to deliver a webhook too.',
    labelNames: ['kind', 'outcome'],
    buckets: SECONDS,
    registers,
  })
  const failures = new Counter({
    name: 'berth_figures_failures_total',
    help: 'How often what is kept could not be counted.',
    registers,
  })
  const show = openGauges(registers)
  let countedAt = 0
  return {
    answered: ({ method, route, status, milliseconds }) =>
      requests.observe({ method, route, status: String(status) }, milliseconds / 1000),
    worked: (kind, outcome, milliseconds) => jobs.observe({ kind, outcome }, milliseconds / 1000),
    text: async () => {
      if (Date.now() - countedAt > FIGURES_HOLD_MILLISECONDS) {
        countedAt = Date.now()
        await read().then(show, () => failures.inc())
      }
      return registry.metrics()
    },
    contentType: registry.contentType,
  }
}

const COUNTED = {
  ordersByState: ['berth_orders', 'state', 'Orders by state.'],
  mappingsByRule: ['berth_mappings', 'rule', 'Mappings by the rule that found the organization.'],
  mailsByState: ['berth_mails', 'state', 'Mails by state.'],
  runsByState: ['berth_runs', 'state', 'Provisioning runs by state.'],
  openReviewsByKind: ['berth_open_reviews', 'kind', 'Reviews that nobody has decided.'],
  openClaimsByKind: ['berth_open_claims', 'kind', 'Claims that nobody has answered.'],
  deliveriesByState: ['berth_webhook_deliveries', 'state', 'Webhook deliveries by state.'],
} as const satisfies Partial<Record<keyof Watched, readonly [string, string, string]>>
type Counted = keyof typeof COUNTED

function openGauges(registers: Registry[]): (figures: Watched) => void {
  const names = Object.keys(COUNTED) as Counted[]
  const gauges = names.map((figure) => {
    const [name, label, help] = COUNTED[figure]
    const gauge = new Gauge<string>({ name, help, labelNames: [label], registers })
    return (counts: Counts) => {
      gauge.reset()
      for (const [key, count] of Object.entries(counts)) gauge.set({ [label]: key }, count)
    }
  })
  const labelNames = ['kind', 'state'] as const
  const waiting = new Gauge({
    name: 'berth_jobs',
    help: 'Jobs that are due or under way, by kind.',
    labelNames,
    registers,
  })
  const oldest = new Gauge({
    name: 'berth_job_oldest_seconds',
    help: 'Since when the oldest of them is due.',
    labelNames,
    registers,
  })
  return (figures) => {
    names.forEach((figure, place) => {
      gauges[place]?.(figures[figure])
    })
    waiting.reset()
    oldest.reset()
    for (const { kind, state, count, oldestSeconds } of figures.queues) {
      waiting.set({ kind, state }, count)
      oldest.set({ kind, state }, oldestSeconds)
    }
  }
}
