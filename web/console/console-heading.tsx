import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** The one heading of a page of the console; the browser's tab says the same. */
export function ConsoleHeading({ children }: { children: string }) {
  const { t } = useTranslation('console')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = t('frame.title', { heading: children })
  }, [children, t])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
