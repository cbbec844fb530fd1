import { type Environment, fault, oneOf, type Reading, textOf, urlOf } from './environment.ts'

export const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const

export type TracingConfig = {
  /** Where spans are posted to. */
  readonly url: string
  readonly sampler: (typeof SAMPLERS)[number]
  /** From 0 to 1: which share of traces is kept, where the sampler is one of a ratio. */
  readonly ratio: number
  readonly delayMilliseconds: number
}

/** OpenTelemetry's own names; what else it knows for OTLP (headers, certificates, time limit) holds too. */
export const TRACING_NAMES = [
  'OTEL_BSP_SCHEDULE_DELAY',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_HEADERS',
  'OTEL_EXPORTER_OTLP_PROTOCOL',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_HEADERS',
  'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL',
  'OTEL_RESOURCE_ATTRIBUTES',
  'OTEL_SDK_DISABLED',
  'OTEL_SERVICE_NAME',
  'OTEL_TRACES_EXPORTER',
  'OTEL_TRACES_SAMPLER',
  'OTEL_TRACES_SAMPLER_ARG',
] as const

/** Undefined: nothing is traced, which is so unless an endpoint is named. */
export function readTracing(read: Reading): TracingConfig | undefined {
  const own = urlOf(read, 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', ['https:', 'http:'])
  const base = urlOf(read, 'OTEL_EXPORTER_OTLP_ENDPOINT', ['https:', 'http:'])
  const url = own ?? (base === undefined ? undefined : `${base.replace(/\/+$/, '')}/v1/traces`)
  if (url === undefined || isOff(read.environment)) return undefined
  for (const name of ['OTEL_EXPORTER_OTLP_PROTOCOL', 'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL']) {
    oneOf(read, name, ['http/json'])
  }
  oneOf(read, 'OTEL_TRACES_EXPORTER', ['otlp', 'none'])
  return {
    url,
    sampler: oneOf(read, 'OTEL_TRACES_SAMPLER', SAMPLERS) ?? 'parentbased_always_on',
    ratio: numberOf(read, 'OTEL_TRACES_SAMPLER_ARG', { most: 1, otherwise: 1 }),
    delayMilliseconds: numberOf(read, 'OTEL_BSP_SCHEDULE_DELAY', { most: 60_000, otherwise: 5000 }),
  }
}

const isOff = ({ OTEL_SDK_DISABLED, OTEL_TRACES_EXPORTER }: Environment) =>
  OTEL_SDK_DISABLED?.trim().toLowerCase() === 'true' || OTEL_TRACES_EXPORTER?.trim() === 'none'

function numberOf(
  read: Reading,
  name: string,
  { most, otherwise }: { readonly most: number; readonly otherwise: number },
): number {
  const text = textOf(read, name)
  if (text === undefined) return otherwise
  const value = Number(text)
  if (value >= 0 && value <= most) return value
  fault(read, name, `must be a number from 0 to ${most}, not "${text}"`)
  return otherwise
}
