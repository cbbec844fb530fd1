import { useEffect, useRef } from 'react'
import type { BackBody, SetupView } from '../../src/edges/http/contracts/setup.ts'

/** What we leave with each entry of the browser's history: the step that it showed. */
function stepOfEntry(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('step' in state)) return null
  return typeof state.step === 'string' ? state.step : null
}

/**
 * The browser's own back button goes back one answer, as people expect of it, instead of leaving.
 * An earlier step that cannot be gone back to any more leaves the page as it is.
 */
export function useBrowserBack(view: SetupView, goBack: (to: BackBody['to']) => void): void {
  const { step } = view
  const isFromHistory = useRef(false)
  const latest = useRef({ view, goBack })
  useEffect(() => {
    latest.current = { view, goBack }
  })
  useEffect(() => {
    const known = stepOfEntry(window.history.state)
    if (known === step) return
    const isFirst = known === null
    if (isFirst || isFromHistory.current) window.history.replaceState({ step }, '')
    else window.history.pushState({ step }, '')
    isFromHistory.current = false
  }, [step])
  useEffect(() => {
    const onPop = (event: PopStateEvent) => {
      const wanted = stepOfEntry(event.state)
      const to = latest.current.view.canGoBackTo.find((one) => one === wanted)
      if (to === undefined || wanted === latest.current.view.step) return
      isFromHistory.current = true
      latest.current.goBack(to)
    }
    window.addEventListener('popstate', onPop)
    return () => window.removeEventListener('popstate', onPop)
  }, [])
}
