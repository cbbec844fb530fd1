import { useEffect, useRef, useState } from 'react'

/** After the last key by so many milliseconds the question is asked. */
const PAUSE = 150

/**
 * The text of a search field, and the way to change it. What is typed is asked for after a pause;
 * what the address says otherwise (a view, the way back) comes into the field. What is asked of the
 * address does not come back into the field: more may have been typed since.
 */
export function useTyped(said: string, ask: (text: string) => void) {
  const [typed, type] = useState(said)
  const asked = useRef(said)
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  useEffect(() => {
    if (said === asked.current) return
    asked.current = said
    type(said)
  }, [said])
  useEffect(() => {
    const text = typed.trim()
    if (text === asked.current) return
    const timer = setTimeout(() => {
      asked.current = text
      latest.current(text)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  return [typed, type] as const
}
