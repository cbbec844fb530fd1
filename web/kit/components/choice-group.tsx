import { type ReactNode, useEffect, useRef } from 'react'

type ChoiceGroupProps = {
  readonly label: string
  readonly error: string | null
  readonly children: ReactNode
}

/** The cards of one question. A missing answer is said above them, and the focus goes to the first. */
export function ChoiceGroup({ label, error, children }: ChoiceGroupProps) {
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (error !== null) group.current?.querySelector('input')?.focus()
  }, [error])
  return (
    <fieldset className="choices" ref={group} aria-label={label}>
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      {children}
    </fieldset>
  )
}
