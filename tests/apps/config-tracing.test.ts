import { describe, expect, it } from 'vitest'
import { readTracing } from '../../src/apps/config-tracing.ts'
import { type Environment, startReading } from '../../src/apps/environment.ts'

function read(environment: Environment) {
  const reading = startReading(environment)
  return { tracing: readTracing(reading), faults: reading.faults }
}
const ENDPOINT = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.example:4318/' }

describe('Traces', () => {
  it('are off unless a receiver is named, and where they are switched off', () => {
    expect(read({})).toEqual({ tracing: undefined, faults: [] })
    expect(read({ OTEL_SERVICE_NAME: 'berth' }).tracing).toBeUndefined()
    expect(read({ ...ENDPOINT, OTEL_SDK_DISABLED: 'true' }).tracing).toBeUndefined()
    expect(read({ ...ENDPOINT, OTEL_TRACES_EXPORTER: 'none' }).tracing).toBeUndefined()
  })

  it('go to the path of traces below the endpoint, or to the address that is theirs', () => {
    expect(read(ENDPOINT)).toEqual({
      tracing: {
        url: 'http://collector.example:4318/v1/traces',
        sampler: 'parentbased_always_on',
        ratio: 1,
        delayMilliseconds: 5000,
      },
      faults: [],
    })
    const own = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://traces.example/take' }
    expect(read({ ...ENDPOINT, ...own }).tracing?.url).toBe('https://traces.example/take')
  })

  it('keep the share of traces that is set', () => {
    const sampled = { OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.25' }
    expect(read({ ...ENDPOINT, ...sampled }).tracing).toMatchObject({
      sampler: 'traceidratio',
      ratio: 0.25,
    })
  })

  it.each([
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc'],
    ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'http/protobuf'],
    ['OTEL_TRACES_EXPORTER', 'zipkin'],
    ['OTEL_TRACES_SAMPLER', 'sometimes'],
    ['OTEL_TRACES_SAMPLER_ARG', '1.5'],
    ['OTEL_BSP_SCHEDULE_DELAY', 'soon'],
  ])('name %s where it is wrong', (name, value) => {
    const { faults } = read({ ...ENDPOINT, [name]: value })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(name)
  })
})
