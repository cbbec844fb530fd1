import { type RefObject, useEffect, useRef } from 'react'
import { isForPage } from './is-for-page.ts'

/** `j` and `k` move between the rows of a list, unless somebody types; the row is a link, so enter opens it. */
export function useRowKeys(): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      const step = { j: 1, k: -1 }[event.key]
      if (step === undefined || !isForPage(event)) return
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('a.row') ?? [])]
      const at = rows.indexOf(document.activeElement as HTMLElement)
      rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus()
    }
    window.addEventListener('keydown', move)
    return () => window.removeEventListener('keydown', move)
  }, [])
  return list
}
