import { type ReactNode, useEffect, useState } from 'react'

/** Shows its children after 300 ms: what is faster than that needs no sign of waiting. */
export function AfterAMoment({ children }: { children: ReactNode }) {
  const [isShown, show] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => show(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return isShown ? children : null
}
