import {
  type KeyboardEvent as FieldKeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'

const PLACES = [0, 1, 2, 3, 4, 5] as const

type CodeFieldProps = {
  readonly value: string
  readonly error: string | null
  readonly onChange: (digits: string) => void
}

/** The heading has the focus at first: digits typed or pasted there are meant for the field. */
function useDigitsFromAnywhere(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const toField = (event: Event) => {
      const isElsewhere = event.target instanceof Element && !event.target.closest('input, button')
      const isDigit = event instanceof KeyboardEvent && /^\d$/.test(event.key)
      if (isElsewhere && (isDigit || event.type === 'paste')) field.current?.focus()
    }
    document.addEventListener('keydown', toField)
    document.addEventListener('paste', toField, { capture: true })
    return () => {
      document.removeEventListener('keydown', toField)
      document.removeEventListener('paste', toField, { capture: true })
    }
  }, [field])
}

/**
 * Six boxes that are one field: the real input lies unseen over the boxes, so that pasting, the
 * telephone's suggestion, screen readers and the keyboard work as with any other field.
 */
export function CodeField({ value, error, onChange }: CodeFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isFocused, setFocused] = useState(false)
  useEffect(() => {
    if (error !== null) input.current?.focus()
  }, [error])
  useDigitsFromAnywhere(input)
  // The caret is always behind the last digit: there is nothing else to see of it.
  const keepCaret = (event: FieldKeyboardEvent<HTMLInputElement>) => {
    if (event.key.startsWith('Arrow') || event.key === 'Home') event.preventDefault()
  }
  const place = Math.min(value.length, 5)
  return (
    <div className="code" data-error={error !== null || undefined}>
      <label htmlFor={id}>{t('code.label')}</label>
      <div className="code-boxes">
        {PLACES.map((box) => (
          <span key={box} aria-hidden data-now={(isFocused && box === place) || undefined}>
            {value[box] ?? ''}
          </span>
        ))}
        <input
          id={id}
          ref={input}
          value={value}
          inputMode="numeric"
          autoComplete="one-time-code"
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : `${id}-error`}
          onKeyDown={keepCaret}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onChange={(event) => onChange(event.target.value.replace(/\D/g, '').slice(0, 6))}
        />
      </div>
      {error !== null && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
