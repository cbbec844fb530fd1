import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { isForPage } from '../is-for-page.ts'
import { PAGES } from './pages.ts'

/** How long after `g` the second key may come. */
const PAUSE = 1_500

/** Keys that work on every page: `?` shows them all, `/` searches, `g` and a letter goes to a page. */
export function useKeys() {
  const [areKeysShown, showKeys] = useState(false)
  const router = useRouter()
  useEffect(() => {
    const read = keyReader()
    const follow = (event: KeyboardEvent, wish: Wish) => {
      if (wish === 'keys') showKeys(true)
      else if (wish !== null) {
        // A page may use the same letter by itself.
        event.stopPropagation()
        void router.navigate({ to: wish.to })
      }
    }
    const onKey = (event: KeyboardEvent) => {
      if (!isForPage(event)) return
      if (event.key === '/') toSearch(event)
      follow(event, read(event))
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [router])
  return { areKeysShown, showKeys }
}

type Wish = 'keys' | { readonly to: string } | null

/** Remembers when `g` was pressed, until the next key. */
function keyReader(): (event: KeyboardEvent) => Wish {
  let goingSince = Number.NEGATIVE_INFINITY
  return ({ key, timeStamp }) => {
    const isGoing = timeStamp - goingSince < PAUSE
    goingSince = key === 'g' ? timeStamp : Number.NEGATIVE_INFINITY
    if (key === '?') return 'keys'
    const page = isGoing ? PAGES.find((one) => one.key === key) : undefined
    return page === undefined ? null : { to: page.path }
  }
}

/** To the page's search field, if it has one; the sign itself is not typed into it. */
function toSearch(event: KeyboardEvent): void {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]')
  if (field === null) return
  event.preventDefault()
  field.focus()
  field.select()
}
