import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'

type QuietButtonProps = {
  readonly onClick: () => void
  readonly isPending?: boolean
  readonly children: ReactNode
}

/** A second way, in words: as large to hit as a button, as quiet as a link. */
export function QuietButton({ onClick, isPending = false, children }: QuietButtonProps) {
  return (
    <UnstyledButton
      type="button"
      className="quiet-button"
      aria-disabled={isPending}
      onClick={() => {
        if (!isPending) onClick()
      }}
    >
      {children}
    </UnstyledButton>
  )
}
