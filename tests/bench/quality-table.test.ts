import { describe, expect, it } from 'vitest'
import { barTable, type Quality } from '../../bench/quality/table.ts'

describe('the table of match quality', () => {
  it('says which figures reach their bar or their goal', () => {
    const berth = measured({ 'pos TOTAL': { top1: 95, list: 94.9, sure: 60 } }, 0.03)
    const lines = barTable({ berth, literal: measured({}), simple: measured({}) }).split('\n')
    expect(lines).toContain('| pos TOTAL | top1 | – | – | 95 | 90 | 95 | goal |')
    expect(lines).toContain('| pos TOTAL | list | – | – | 94.9 | 95 | 99 | **no** |')
    expect(lines).toContain('| pos TOTAL | sure | – | – | 60 | 60 | 80 | bar |')
    expect(lines).toContain(
      '| all with an answer | calibration error | 0 | 0 | 0.03 | 0.03 | 0.01 | bar |',
    )
  })

  it('wants few wrong answers, not many', () => {
    const berth = measured({ 'neg TOTAL': { false: 0.6 } })
    const literal = measured({ 'neg TOTAL': { false: 4.4 } })
    const text = barTable({ berth, literal, simple: measured({ 'neg TOTAL': { false: 0 } }) })
    expect(text).toContain('| neg TOTAL | false | 4.4 | 0 | 0.6 | 0.5 | 0.1 | **no** |')
  })

  it('leaves out what was not asked', () => {
    const nothing = measured({})
    const text = barTable({ berth: nothing, literal: nothing, simple: nothing })
    expect(text).toContain('| syn TOTAL | top1 | – | – | – | 99 | 99.8 | – |')
  })
})

type Figures = Partial<Quality['table'][number]>

function measured(kinds: Readonly<Record<string, Figures>>, ece = 0): Quality {
  const empty = { n: 1, top1: 0, list: 0, wrong1: 0, sure: 0, false: 0, none: 0, size: 0 }
  const table = Object.entries(kinds).map(([kind, figures]) => ({ kind, ...empty, ...figures }))
  return { ece, seconds: 1, queriesPerSecond: 1, table }
}
