import { useLocation } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'

/** What the address asks for. */
export function useAsked(): URLSearchParams {
  return new URLSearchParams(useLocation().searchStr)
}

/** Goes to another page of the console without loading it anew: the router hears of it. */
export function goTo(address: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
  if (how === 'push') window.scrollTo(0, 0)
}

type LinkProps = {
  readonly to: string
  readonly className?: string
  readonly isHere?: boolean
  readonly children: ReactNode
}

/** A link within the console; with a modifier it opens a tab, like every link. */
export function Go({ to, className, isHere = false, children }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    goTo(to)
  }
  return (
    <a href={to} className={className} aria-current={isHere ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  )
}
