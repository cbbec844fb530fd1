import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'

type QuietButtonProps = {
  readonly onClick: () => void
  readonly isPending?: boolean
  /** What it is called where the words alone would not tell it from others. */
  readonly label?: string
  readonly children: ReactNode
}

/** A second way, in words: as large to hit as a button, as quiet as a link. */
export function QuietButton({ onClick, isPending = false, label, children }: QuietButtonProps) {
  return (
    <UnstyledButton
      type="button"
      className="quiet-button"
      aria-label={label}
      aria-disabled={isPending}
      onClick={() => {
        if (!isPending) onClick()
      }}
    >
      {children}
    </UnstyledButton>
  )
}
