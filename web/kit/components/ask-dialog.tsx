import { type ReactNode, useEffect, useId, useRef } from 'react'
import { PrimaryButton } from './primary-button.tsx'
import { QuietButton } from './quiet-button.tsx'

type AskDialogProps = {
  readonly heading: string
  readonly yes: string
  readonly no: string
  readonly isPending: boolean
  readonly onYes: () => void
  readonly onNo: () => void
  readonly children: ReactNode
}

/** The browser's own dialog: it keeps the focus inside, and Escape means no. */
export function AskDialog(props: AskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="ask" aria-labelledby={id} onClose={props.onNo}>
      <h2 id={id}>{props.heading}</h2>
      {props.children}
      <div className="ways">
        <PrimaryButton isPending={props.isPending} onClick={props.onYes}>
          {props.yes}
        </PrimaryButton>
        <QuietButton onClick={() => dialog.current?.close()}>{props.no}</QuietButton>
      </div>
    </dialog>
  )
}
