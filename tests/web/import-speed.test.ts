import { expect, test } from 'vitest'
import { speedOf } from '../../web/console/imports/speed.ts'

const sample = (seconds: number, rowCount: number) => ({
  at: seconds * 1000,
  rowCount,
  byteCount: rowCount * 100,
})

test('how fast rows come, and how long it still takes, is told from two looks on', () => {
  expect(speedOf([], 10_000)).toBeNull()
  expect(speedOf([sample(0, 0)], 10_000)).toBeNull()
  expect(speedOf([sample(0, 0), sample(1, 20)], 10_000)).toBeNull()
  expect(speedOf([sample(10, 20), sample(12, 60)], 10_000)).toEqual({
    rowsPerSecond: 20,
    secondsLeft: 2,
  })
})

test('no time is told where nobody said how long the file is, or nothing comes', () => {
  expect(speedOf([sample(0, 0), sample(4, 20)], null)?.secondsLeft).toBeNull()
  expect(speedOf([sample(0, 20), sample(4, 20)], 10_000)).toEqual({
    rowsPerSecond: 0,
    secondsLeft: null,
  })
})
