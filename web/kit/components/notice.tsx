import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'

const ICONS = {
  told: IconInfoCircle,
  good: IconCircleCheck,
  careful: IconAlertTriangle,
  stop: IconAlertTriangle,
} as const

type NoticeProps = {
  readonly tone: keyof typeof ICONS
  /** Read out at once: an error, or an answer to what was just done. */
  readonly isAlert?: boolean
  readonly children: ReactNode
}

/** Something that must be seen, with a sign and words; the colour only helps. */
export function Notice({ tone, isAlert = false, children }: NoticeProps) {
  const Drawing = ICONS[tone]
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isAlert) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isAlert])
  return (
    <div ref={place} className={`notice ${tone}`} role={isAlert ? 'alert' : undefined}>
      <Drawing size={22} stroke={1.75} aria-hidden />
      <div>{children}</div>
    </div>
  )
}
