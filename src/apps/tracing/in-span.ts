import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'

export type SpanAbout = {
  readonly kind?: SpanKind
  /** Ids of ours, codes and counts: no address, name, locator or code of a person. */
  readonly attributes?: Attributes
  /** W3C traceparent of what caused it; absent: what is under way here. */
  readonly causedBy?: string | null
}

/** Does the work inside a span. Of what it throws only the name is noted: a message may quote an address. */
export function inSpan<T>(
  name: string,
  { kind = SpanKind.INTERNAL, attributes = {}, causedBy = null }: SpanAbout,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const parent =
    causedBy === null
      ? context.active()
      : propagation.extract(ROOT_CONTEXT, { traceparent: causedBy })
  const tracer = trace.getTracer('berth')
  return tracer.startActiveSpan(name, { kind, attributes }, parent, async (span) => {
    try {
      return await work(span)
    } catch (error) {
      failed(span, error instanceof Error ? error.name : 'unknown')
      throw error
    } finally {
      span.end()
    }
  })
}

export function failed(span: Span, type: string): void {
  span.setAttribute('error.type', type)
  span.setStatus({ code: SpanStatusCode.ERROR })
}
