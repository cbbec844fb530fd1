import { useEffect, useState } from 'react'
import { serverNow } from '../api/client.ts'

function secondsUntil(at: string): number {
  return Math.max(0, Math.ceil((Date.parse(at) - serverNow()) / 1000))
}

/** Counts down to that instant of the server's clock, and stays at 0. */
export function useSecondsUntil(at: string): number {
  const [seconds, setSeconds] = useState(() => secondsUntil(at))
  useEffect(() => {
    setSeconds(secondsUntil(at))
    const timer = setInterval(() => setSeconds(secondsUntil(at)), 1000)
    return () => clearInterval(timer)
  }, [at])
  return seconds
}
