import { useEffect, useState } from 'react'
import type { ImportView } from '../../../src/edges/http/contracts/console/imports.ts'
import { type Sample, type Speed, speedOf } from './speed.ts'

/** How fast rows come, by what was seen of the import in the last seconds; null while that cannot be said. */
export function useSpeed(one: ImportView, isRunning: boolean): Speed | null {
  const [samples, keep] = useState<readonly Sample[]>([])
  const { rowCount, byteCount } = one
  useEffect(() => {
    if (!isRunning) return keep([])
    const look = () =>
      keep((before) => [...before.slice(-14), { at: performance.now(), rowCount, byteCount }])
    look()
    // Where nothing comes any more, the speed falls.
    const timer = setInterval(look, 1_000)
    return () => clearInterval(timer)
  }, [isRunning, rowCount, byteCount])
  return speedOf(samples, one.totalByteCount)
}
