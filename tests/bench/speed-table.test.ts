import { describe, expect, it } from 'vitest'
import { type Figures, speedSection } from '../../bench/match/speed-table.ts'

const times = (p50: number, p99: number) => ({ p50, p95: p99, p99, count: 10 })
const figures: Figures = {
  organizationCount: 1_000_000,
  coreCount: 2,
  processor: 'a processor',
  sharedBuffers: '128MB',
  inProcess: {
    floor: [{ what: 'the floor', times: times(0.05, 0.1) }],
    stages: [],
    whole: times(1.2, 25),
    byKind: [],
    foundFirst: 0.5,
  },
  overHttp: {
    matches: { perSecond: 2000, times: times(4, 9) },
    bare: { perSecond: 4000, times: times(2, 5) },
    ratio: 0.5,
    batchPerSecond: 6000,
    memoryMegabytes: 140,
  },
  imported: {
    organizationCount: 100,
    rowCount: 2000,
    importSeconds: [4, 8, 20],
    copySeconds: [1, 1, 1],
    mostMemoryMegabytes: 150,
  },
  sizes: [{ name: 'name_keys', isIndex: false, bytes: 2 ** 30, rows: 16_000_000 }],
}

describe('The table of match speed', () => {
  it('says which figures reach their bar or their goal', () => {
    const lines = speedSection(figures, 1).split('\n')
    expect(lines).toContain('| one match in the process, p50 | 1.20 ms | 2 ms | 0.6 ms | bar |')
    expect(lines).toContain('| one match in the process, p99 | 25.0 ms | 20 ms | 5 ms | **no** |')
    expect(lines).toContain(
      '| growth of p50 from 100,000 | 1.20 times | 1.5 times | 1.1 times | bar |',
    )
    expect(lines).toContain(
      '| `POST /v1/matches` against the bare route | 0.50 | 0.4 | 0.7 | bar |',
    )
    expect(lines).toContain('| `POST /v1/matches:batch` | 6,000/s | 1000/s | 5000/s | goal |')
    // Of the rounds' ratios 0.25, 0.125 and 0.05 the middle one.
    expect(lines).toContain('| import against raw `COPY` | 0.13 | 0.25 | 0.6 | **no** |')
    expect(lines).toContain('| `name_keys` | 16,000,000 | 1,024 MB |')
  })

  it('leaves open what was not measured', () => {
    const nothing = { inProcess: undefined, overHttp: undefined, imported: undefined }
    const text = speedSection({ ...figures, ...nothing }, undefined)
    expect(text).toContain('| one match in the process, p50 | – | 2 ms | 0.6 ms | – |')
    expect(text).not.toContain('fresh organizations')
  })
})
