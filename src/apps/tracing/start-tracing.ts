import { setTimeout as sleep } from 'node:timers/promises'
import { context, DiagLogLevel, diag, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { TracingConfig } from '../config-tracing.ts'
import type { Log } from '../log.ts'

const LONGEST_LAST_MILLISECONDS = 3000

/** So often at most the log says that spans are lost. */
const TOLD_EVERY_MILLISECONDS = 60_000

/** Sends spans from now on, until what it answers with is called: that sends the last ones. */
export function startTracing(config: TracingConfig, log: Log): () => Promise<void> {
  tellFailures(log)
  const exporter = new OTLPTraceExporter({ url: config.url })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'berth' }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    sampler: samplerOf(config),
    spanProcessors: [
      new BatchSpanProcessor({ exporter, scheduledDelayMillis: config.delayMilliseconds }),
    ],
  })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(provider)
  return async () => {
    // A receiver that is away keeps nobody from ending.
    const isTooLate = sleep(LONGEST_LAST_MILLISECONDS, undefined, { ref: false })
    await Promise.race([provider.shutdown().catch(() => undefined), isTooLate])
    trace.disable()
    propagation.disable()
    context.disable()
  }
}

function samplerOf({ sampler, ratio }: TracingConfig): Sampler {
  const root = rootOf(sampler.replace('parentbased_', ''), ratio)
  return sampler.startsWith('parentbased_') ? new ParentBasedSampler({ root }) : root
}

function rootOf(name: string, ratio: number): Sampler {
  if (name === 'traceidratio') return new TraceIdRatioBasedSampler(ratio)
  return name === 'always_off' ? new AlwaysOffSampler() : new AlwaysOnSampler()
}

function tellFailures(log: Log): void {
  let toldAt = 0
  const tell = () => {
    if (Date.now() - toldAt < TOLD_EVERY_MILLISECONDS) return
    toldAt = Date.now()
    log.warn('Traces cannot be sent: look at OTEL_EXPORTER_OTLP_ENDPOINT and its receiver.')
  }
  const nothing = () => {}
  diag.setLogger(
    { error: tell, warn: tell, info: nothing, debug: nothing, verbose: nothing },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  )
}
