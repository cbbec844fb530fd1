import {
  type Icon,
  IconCheck,
  IconClockHour4,
  IconEye,
  IconMailForward,
  IconX,
} from '@tabler/icons-react'

const SIGNS = {
  good: IconCheck,
  waiting: IconClockHour4,
  forwarded: IconMailForward,
  seen: IconEye,
  ended: IconX,
} as const satisfies Record<string, Icon>

/** How things stand, at a glance, above the heading that says it in words. */
export function StatusSign({ kind }: { kind: keyof typeof SIGNS }) {
  const Drawing = SIGNS[kind]
  return (
    <span className="status-sign" data-kind={kind} aria-hidden>
      <Drawing size={28} stroke={kind === 'good' ? 2.5 : 1.75} />
    </span>
  )
}
