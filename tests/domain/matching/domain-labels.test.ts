import { describe, expect, it } from 'vitest'
import { labelLikeness, labelsOf } from '../../../src/domain/matching/domain-labels.ts'
import { readName } from '../../../src/domain/matching/names/read-name.ts'

describe('The labels of a host', () => {
  it('are the registered one and those below it', () => {
    expect(labelsOf('med.zephyr.co.uk')).toEqual({ main: 'zephyr', below: ['med'] })
    expect(labelsOf('zephyr-quartz.example')).toEqual({ main: 'zephyrquartz', below: [] })
  })

  it.each([
    ['zephyrquartz', 'Zephyr Quartz', 'whole'],
    ['zephyr', 'Zephyr Quartz', 'whole'],
    ['zql', 'Zephyr Quartz Lamps', 'initials'],
    ['zephyrgroup', 'Zephyr Quartz', 'part'],
    ['zephqua', 'Zephyr Quartz', 'part'],
    ['acme', 'Zephyr Quartz', 'none'],
    ['z', 'Zephyr', 'none'],
  ] as const)('say of %s and “%s”: %s', (label, name, likeness) => {
    expect(labelLikeness(label, readName(name))).toBe(likeness)
  })
})
