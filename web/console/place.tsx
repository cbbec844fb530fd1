import { type MouseEvent, type ReactNode, useSyncExternalStore } from 'react'

/** Told when a page goes elsewhere by itself: the browser tells of back and forth only. */
const WENT = 'berth-went'

function listen(tell: () => void): () => void {
  for (const kind of ['popstate', WENT]) window.addEventListener(kind, tell)
  return () => {
    for (const kind of ['popstate', WENT]) window.removeEventListener(kind, tell)
  }
}
const here = () => `${window.location.pathname}${window.location.search}`

/** Where the console is: the path, and what the address asks for. */
export function usePlace(): { readonly path: string; readonly asked: URLSearchParams } {
  const [path = '', search = ''] = useSyncExternalStore(listen, here).split('?')
  return { path: path.replace(/\/$/, ''), asked: new URLSearchParams(search) }
}

/** Goes to another page of the console without loading it anew. */
export function goTo(address: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
  window.dispatchEvent(new Event(WENT))
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
