import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Unbroken } from './unbroken.tsx'
import { useVendor } from './vendor.tsx'

/** The first heading after a load keeps the focus where the browser puts it. */
let hasShownHeading = false

/**
 * The one heading of a page. A new step moves the focus here, so that a screen reader reads where
 * one is and the keyboard goes on from the top; the tab of the browser says the same.
 */
export function StepHeading({ children }: { children: string }) {
  const { t } = useTranslation()
  const vendor = useVendor()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (hasShownHeading) {
      heading.current?.focus({ preventScroll: true })
      window.scrollTo({ top: 0 })
    }
    hasShownHeading = true
  }, [])
  useEffect(() => {
    // The vendor is named once, also where the heading does it already.
    document.title = children.includes(vendor.name)
      ? children
      : t('page.title', { heading: children, vendor: vendor.name })
  }, [children, vendor.name, t])
  return (
    <h1 ref={heading} tabIndex={-1}>
      <Unbroken text={children} />
    </h1>
  )
}
