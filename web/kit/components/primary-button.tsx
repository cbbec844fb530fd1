import { Button } from '@mantine/core'
import type { ReactNode } from 'react'

type PrimaryButtonProps = {
  readonly isPending: boolean
  readonly children: ReactNode
  readonly onClick?: () => void
  /** As quiet as the ways beside it: for answers that must not be suggested. */
  readonly isQuiet?: boolean
}

/**
 * The one button that leads on. While an answer is under way it does nothing, but keeps the focus
 * (a button that is switched off would lose it).
 */
export function PrimaryButton({
  isPending,
  children,
  onClick,
  isQuiet = false,
}: PrimaryButtonProps) {
  return (
    <Button
      type={onClick === undefined ? 'submit' : 'button'}
      size="md"
      className="primary"
      variant={isQuiet ? 'default' : 'filled'}
      aria-disabled={isPending}
      data-pending={isPending || undefined}
      onClick={(event) => {
        if (isPending) event.preventDefault()
        else onClick?.()
      }}
    >
      {children}
    </Button>
  )
}
