import { type Attributes, type Span, SpanKind, trace } from '@opentelemetry/api'
import type { Delivery } from '../../domain/webhooks/delivery.ts'
import type { JobWork } from '../../edges/jobs/workers.ts'
import type { Mailer } from '../../use-cases/ports/mails.ts'
import type { Target } from '../../use-cases/ports/targets.ts'
import type { PostWebhook } from '../../use-cases/ports/webhooks.ts'
import type { World } from '../../use-cases/ports.ts'
import { failed, inSpan } from './in-span.ts'

/** Ids of ours that jobs have; what else is in a job may be an address. */
const JOB_IDS = {
  mailId: 'berth.mail.id',
  runId: 'berth.run.id',
  orderId: 'berth.order.id',
  departureId: 'berth.departure.id',
  organizationId: 'berth.organization.id',
} as const

type JobFacts = Readonly<Record<string, unknown>>

/** Each transaction of what is traced; those of nothing in particular (looking what is due) are not. */
export function tracedTransact(transact: World['transact']): World['transact'] {
  const attributes = { 'db.system.name': 'postgresql' }
  return (work) =>
    trace.getActiveSpan() === undefined
      ? transact(work)
      : inSpan('transaction', { attributes }, () => transact(work))
}

/** Each job goes on with the trace of what enqueued it. */
export function tracedJobs(work: JobWork): JobWork {
  const traced = Object.entries(work).map(([kind, perform]) => {
    const does = perform as (job: JobFacts) => Promise<unknown>
    const one = (job: JobFacts) => {
      const causedBy = typeof job.traceParent === 'string' ? job.traceParent : null
      const about = { kind: SpanKind.CONSUMER, attributes: idsOf(job), causedBy }
      return inSpan(`job ${kind}`, about, () => does(job))
    }
    return [kind, one] as const
  })
  return Object.fromEntries(traced) as unknown as JobWork
}

function idsOf(job: JobFacts): Attributes {
  const known = Object.entries(JOB_IDS).flatMap(([field, attribute]) => {
    const id = job[field]
    return typeof id === 'string' ? [[attribute, id] as const] : []
  })
  return Object.fromEntries(known)
}

export function tracedMailer(mailer: Mailer): Mailer {
  return {
    send: (mail) => {
      const attributes: Attributes = { 'berth.mail.id': mail.id, 'berth.mail.kind': mail.mail.kind }
      if (mail.orderId !== null) attributes['berth.order.id'] = mail.orderId
      return inSpan('send mail', { kind: SpanKind.CLIENT, attributes }, async (span) => {
        const delivery = await mailer.send(mail)
        span.setAttribute('berth.outcome', delivery.kind)
        if (delivery.kind !== 'sent') failed(span, delivery.kind)
        return delivery
      })
    },
  }
}

export function tracedTarget(target: Target): Target {
  return {
    perform: (call) => {
      const attributes = {
        'berth.order.id': call.order.id,
        'berth.run.id': call.run.id,
        'berth.attempt': call.attempt,
      }
      const about = { kind: SpanKind.CLIENT, attributes }
      return inSpan(`target ${call.step}`, about, async (span) => {
        const outcome = await target.perform(call)
        span.setAttribute('berth.outcome', outcome.kind)
        if (outcome.kind === 'again') failed(span, outcome.kind)
        return outcome
      })
    },
  }
}

/** Each attempt is a trace of its own, which names its event: tries go on for days. */
export function tracedDelivery(
  deliver: (delivery: Delivery) => Promise<void>,
): (delivery: Delivery) => Promise<void> {
  return (delivery) => {
    const attributes: Attributes = { 'berth.delivery.id': delivery.id }
    if (delivery.eventId !== null) attributes['berth.event.id'] = delivery.eventId
    const about = { kind: SpanKind.CONSUMER, attributes }
    return inSpan('deliver webhook', about, () => deliver(delivery))
  }
}

export function tracedPost(post: PostWebhook): PostWebhook {
  return (posting) => {
    const attributes = { 'berth.event.id': posting.id }
    return inSpan('POST webhook', { kind: SpanKind.CLIENT, attributes }, async (span) => {
      const answer = await post(posting)
      noteStatus(span, answer.status)
      return answer
    })
  }
}

function noteStatus(span: Span, status: number | null): void {
  if (status === null) failed(span, 'no-answer')
  else span.setAttribute('http.response.status_code', status)
  if (status !== null && status >= 400) failed(span, String(status))
}
